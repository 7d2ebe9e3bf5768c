//! The tool's own messages and the code that says them, as far as it can be read off the source.

use std::collections::{BTreeMap, BTreeSet};

use hexapla::messages::catalogs;
use hexapla::model::Limits;
use hexapla::parse::fluent::catalog;

use super::asked;
use crate::support::files_below;

/// The code of the program by file, without its tests.
fn code() -> BTreeMap<String, String> {
    let all = files_below("src").into_iter().filter(|(path, _)| path.ends_with(".rs"));
    let text = |bytes| String::from_utf8(bytes).expect("UTF-8");
    let own = |text: String| text.split("#[cfg(test)]\nmod tests").next().unwrap_or("").to_owned();
    all.map(|(path, bytes)| (path, own(text(bytes)))).collect()
}

fn english() -> BTreeMap<String, BTreeSet<String>> {
    let mut all = BTreeMap::new();
    for text in catalogs("en") {
        let (entries, faults) = catalog(&text, &Limits::default());
        assert!(faults.is_empty(), "{faults:?}");
        for (id, names) in asked(&entries) {
            all.insert(id.to_owned(), names.into_iter().map(str::to_owned).collect());
        }
    }
    all
}

/// The texts between quotation marks, as far as they are ids, and those that ids begin with.
fn literals(code: &BTreeMap<String, String>) -> (BTreeSet<&str>, BTreeSet<&str>) {
    let (mut whole, mut begun) = (BTreeSet::new(), BTreeSet::new());
    let of_id = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    for text in code.values() {
        for (at, _) in text.match_indices('"') {
            let rest = &text[at + 1..];
            let end = rest.find(|c| !of_id(c)).unwrap_or(rest.len());
            match (&rest[..end], rest[end..].chars().next()) {
                ("", _) => {}
                (id, Some('"')) if id.ends_with('-') => drop(begun.insert(id)),
                (id, Some('"')) => drop(whole.insert(id)),
                (id, Some('{')) if id.ends_with('-') => drop(begun.insert(id)),
                _ => {}
            }
        }
    }
    (whole, begun)
}

#[test]
fn every_message_is_said_by_somebody() {
    let code = code();
    let (whole, begun) = literals(&code);
    let english = english();
    assert!(english.len() > 500, "{}", english.len());
    let dead: Vec<_> = english
        .keys()
        .filter(|id| !whole.contains(id.as_str()))
        .filter(|id| !begun.iter().any(|start| id.starts_with(start)))
        .collect();
    assert!(dead.is_empty(), "{dead:?}");
    // What a message's name begins with is a guess; each of them must be needed.
    for id in ["policy-", "why-", "state-", "usage-"] {
        assert!(!begun.contains(id), "`{id}` hides what nobody says");
    }
}

/// The calls that say a message, up to the bracket.
const CALLS: &[&str] = &[".text(", ".plain(", ".attribute(", ".plain_attribute("];

#[test]
fn every_message_that_is_asked_for_is_there_and_gets_what_it_asks_for() {
    let (code, english) = (code(), english());
    let (mut calls, mut read, mut wrong) = (0, 0, Vec::new());
    for (path, text) in &code {
        // The renderer's `plain` is about the theme's strings.
        for call in CALLS.iter().filter(|_| !path.starts_with("render/")) {
            for (at, _) in text.match_indices(call) {
                let rest = text[at + call.len()..].trim_start();
                let Some((id, rest)) = rest.strip_prefix('"').and_then(|r| r.split_once('"'))
                else {
                    continue;
                };
                // A reader of settings has methods of this name too, with one argument.
                let Some(mut rest) = rest.trim_start().strip_prefix(',').map(str::trim_start)
                else {
                    continue;
                };
                calls += 1;
                let Some(wants) = english.get(id) else {
                    wrong.push(format!("{path}: there is no `{id}`"));
                    continue;
                };
                if call.contains("attribute") {
                    rest = rest.split_once(',').map_or("", |(_, rest)| rest.trim_start());
                }
                let given = given(rest, &text[..at]);
                let Some(given) = given else { continue };
                read += 1;
                if !given.iter().eq(wants.iter()) {
                    wrong.push(format!("{path}: `{id}` asks for {wants:?} and gets {given:?}"));
                }
            }
        }
    }
    assert!(calls > 70 && read > 60, "{calls} {read}");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The names in a list of arguments, if it is written there or just before.
fn given(list: &str, before: &str) -> Option<BTreeSet<String>> {
    let list = match list.strip_prefix("&[") {
        Some(list) => list,
        None => {
            let name =
                list.strip_prefix('&')?.split(|c: char| !c.is_ascii_alphanumeric()).next()?;
            let (_, list) = before.rsplit_once(&format!("let {name}"))?;
            let (kind, list) = list.split_once("= ")?;
            (kind.trim().is_empty() || kind.starts_with(':')).then_some(())?;
            list.trim_start().strip_prefix('[')?
        }
    };
    let (mut names, mut depth) = (BTreeSet::new(), 0_usize);
    for (ix, c) in list.char_indices() {
        match c {
            '(' if depth == 0 => {
                let name = list[ix + 1..].trim_start().strip_prefix('"')?.split('"').next()?;
                names.insert(name.to_owned());
                depth += 1;
            }
            '(' | '[' | '{' => depth += 1,
            ']' if depth == 0 => return Some(names),
            // A name for a pair that is made elsewhere.
            c if depth == 0 && c.is_ascii_alphabetic() => return None,
            ')' | ']' | '}' => depth -= 1,
            _ => {}
        }
    }
    None
}

/// Each rule's code with the name of its constant, and the file.
fn rules(code: &BTreeMap<String, String>) -> Vec<(String, String, String)> {
    let mut all = Vec::new();
    for (path, text) in code {
        for (at, _) in text.match_indices(": Rule =") {
            let name = text[..at].rsplit(' ').next().unwrap_or_default().to_owned();
            let rest = &text[at..];
            let id = rest.split('"').nth(1).unwrap_or_default().to_owned();
            all.push((id, name, path.clone()));
        }
    }
    all
}

#[test]
fn every_finding_says_what_its_message_asks_for() {
    let (code, english) = (code(), english());
    let rules = rules(&code);
    assert!(rules.len() > 120, "{}", rules.len());
    let mut wrong = Vec::new();
    for (id, name, home) in &rules {
        let Some(wants) = english.get(id) else { continue };
        let speaks = |path: &str, text: &str| match name.as_str() {
            "RULE" => path == home || text.contains(&format!("{}::RULE", stem(home))),
            name => text.contains(name),
        };
        let mut given: BTreeSet<&str> = BTreeSet::new();
        let homes: Vec<_> = code.iter().filter(|(path, text)| speaks(path, text)).collect();
        // What rules of one folder have in common stands beside them in a file without a rule.
        let shared = |path: &str, text: &str| {
            let near = homes.iter().any(|(home, _)| folder(home) == folder(path));
            let named = homes.iter().any(|(_, text)| text.contains("unknown_name("));
            (near && !text.contains(": Rule =")) || (named && path == "config/names.rs")
        };
        for (_, text) in code.iter().filter(|(path, text)| speaks(path, text) || shared(path, text))
        {
            for (at, _) in text.match_indices("\"") {
                let rest = &text[at + 1..];
                let name = rest.split('"').next().unwrap_or_default();
                given.insert(name);
            }
        }
        let lacks: Vec<_> = wants.iter().filter(|name| !given.contains(name.as_str())).collect();
        if !lacks.is_empty() {
            wrong.push(format!("`{id}` ({home}) asks for {lacks:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

fn stem(path: &str) -> &str {
    path.rsplit('/').next().and_then(|name| name.strip_suffix(".rs")).unwrap_or_default()
}

fn folder(path: &str) -> &str {
    path.rsplit_once('/').map_or("", |(folder, _)| folder)
}
