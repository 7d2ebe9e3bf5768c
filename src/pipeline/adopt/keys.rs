//! Front matter as other programs have it: which of its keys say what Hexapla asks for.

use std::collections::BTreeMap;
use std::path::Path;

use rayon::prelude::*;

use crate::config::is_id;
use crate::data::{Table, Value};
use crate::model::keys::FIELDS;
use crate::model::lock::is_commit;
use crate::model::slug::is_slug;
use crate::model::{KeyNames, Limits, Locale};
use crate::parse::raw_front_matter;
use crate::system::System;

/// What the keys of a repository's front matter are.
#[derive(Clone, Default, Debug)]
pub struct Keys {
    /// By Hexapla's own key: the names that files have for it.
    pub names: Vec<(&'static str, Vec<String>)>,
    /// Names that Hexapla knows, and that mean something else here.
    pub other: Vec<String>,
    /// Names that Hexapla does not know.
    pub unknown: Vec<String>,
    /// Keys of other programs whose text readers see.
    pub translated: Vec<String>,
    /// The key that names a commit, and in how many files it does.
    pub base: Option<(String, usize)>,
    /// Files that have front matter.
    pub files: usize,
}

/// What other programs call what Hexapla asks for, the best first. What a program shows of a page in
/// the lists of search engines leads into the text here.
const NAMES: &[(&str, &[&str])] = &[
    ("headline", &["title"]),
    ("standfirst", &["description", "subtitle", "lead", "intro"]),
    ("teaser", &["summary", "excerpt", "abstract"]),
    ("date", &["publishDate", "pubDate", "published"]),
    ("updated", &["lastmod", "last_modified_at", "last_updated", "lastUpdated"]),
    ("authors", &["author"]),
];

/// Files that are read, at most; more of them tell no more.
const MOST: usize = 20_000;

/// Bytes of a file that is looked at.
const LARGEST: u64 = 4 << 20;

/// How a key occurs.
#[derive(Clone, Copy, Default)]
struct Seen {
    /// In how many files.
    files: usize,
    /// In how many of them the value is one that Hexapla takes.
    fit: usize,
    /// In how many of them it names a commit.
    commits: usize,
}

/// Looks through the files.
pub(super) fn read(system: &dyn System, paths: &[&str]) -> Keys {
    let depth = Limits::default().data_depth;
    let step = paths.len().div_ceil(MOST).max(1);
    let sample: Vec<_> = paths.iter().step_by(step).collect();
    let tables: Vec<Vec<(String, bool, bool)>> = sample
        .par_iter()
        .filter_map(|path| {
            let bytes = system.read(Path::new(path), LARGEST).ok()?;
            Some(entries(&raw_front_matter(std::str::from_utf8(&bytes).ok()?, depth)?))
        })
        .collect();
    let mut seen: BTreeMap<String, Seen> = BTreeMap::new();
    for (name, fit, commit) in tables.iter().flatten() {
        let entry = seen.entry(name.clone()).or_default();
        entry.files += 1;
        entry.fit += usize::from(*fit);
        entry.commits += usize::from(*commit);
    }
    let mut keys = Keys { files: tables.len(), ..Keys::default() };
    let all_fit = |name: &str| seen.get(name).is_some_and(|seen| seen.fit == seen.files);
    for (own, others) in NAMES {
        // A title is a title, even if somebody forgot its quotation marks.
        let used =
            |name: &&&str| seen.contains_key(**name) && (*own == "headline" || all_fit(name));
        let mut found: Vec<String> =
            others.iter().filter(used).map(|name| (*name).to_owned()).collect();
        found.sort_by_key(|name| std::cmp::Reverse(seen[name].files));
        if !found.is_empty() {
            keys.names.push((own, found));
        }
    }
    keys.base = base(&seen);
    let first = keys.base.as_ref().and_then(|(name, _)| name.split('.').next());
    let named = |name: &str| keys.names.iter().any(|(_, names)| names.iter().any(|n| n == name));
    keys.translated = FIELDS
        .iter()
        .filter(|name| all_fit(name) && !named(name))
        .map(|name| (*name).to_owned())
        .collect();
    let translated = KeyNames { translated: keys.translated.clone(), ..KeyNames::default() };
    for name in seen.keys().filter(|name| !name.contains('.') && Some(name.as_str()) != first) {
        match KeyNames::own(name) {
            Some(_) if !all_fit(name) => keys.other.push(name.clone()),
            None if !named(name) && !translated.ignores(name) => keys.unknown.push(name.clone()),
            _ => {}
        }
    }
    keys
}

/// The keys of a table: whether Hexapla takes their values, and whether they name commits. Keys of
/// tables in it follow with a dot.
fn entries(table: &Table) -> Vec<(String, bool, bool)> {
    let mut all = Vec::new();
    for (name, _, node) in &table.entries {
        if node.value == Value::Null || name.contains('.') {
            continue;
        }
        all.push((name.clone(), fits(name, &node.value), commit(&node.value)));
        if let Value::Table(inner) = &node.value {
            for (key, _, node) in &inner.entries {
                let key = format!("{name}.{key}");
                let fit = fits(&key, &node.value);
                all.push((key, fit, commit(&node.value)));
            }
        }
    }
    all
}

fn commit(value: &Value) -> bool {
    matches!(value, Value::Text(text) if is_commit(text.trim()))
}

/// Whether a value is what Hexapla takes under a key, or under the key that it would stand for.
/// Lists that need names in every language, and what only Hexapla has, are taken for others'.
fn fits(name: &str, value: &Value) -> bool {
    let own = NAMES.iter().find(|(_, names)| names.contains(&name)).map_or(name, |(own, _)| own);
    match (own, value) {
        ("headline" | "standfirst" | "teaser" | "credit", Value::Text(_))
        | ("draft", Value::Bool(_)) => true,
        ("slug", Value::Text(text)) => is_slug(text),
        ("date" | "updated", Value::Text(text) | Value::Date(text)) => is_day(text),
        ("authors" | "translator", Value::Text(_)) => true,
        ("authors" | "translator", Value::List(items)) => {
            items.iter().all(|item| matches!(item.value, Value::Text(_)))
        }
        ("translated-from", Value::Text(tag)) => Locale::parse(tag).is_some(),
        (name, Value::Text(_)) if FIELDS.contains(&name) => true,
        (name, Value::List(items)) if FIELDS.contains(&name) => {
            items.iter().all(|item| matches!(item.value, Value::Text(_)))
        }
        ("source", Value::Text(tag)) => is_id(tag) && Locale::parse(tag).is_some(),
        _ => false,
    }
}

/// Whether a text begins with a day, and goes on with nothing but a time.
fn is_day(text: &str) -> bool {
    let (day, rest) = text.split_at_checked(10).unwrap_or((text, ""));
    let sound = day.parse::<jiff::civil::Date>().is_ok();
    sound && (rest.is_empty() || rest.starts_with(['T', 't', ' ']))
}

/// The key that names commits in most of the files that have it.
fn base(seen: &BTreeMap<String, Seen>) -> Option<(String, usize)> {
    let sounds = |name: &str| {
        let small = name.to_ascii_lowercase();
        ["commit", "revision", "sha", "source", "hash"].iter().any(|word| small.contains(word))
    };
    let likely = seen.iter().filter(|(name, seen)| {
        sounds(name) && seen.commits * 10 >= seen.files * 8 && KeyNames::own(name).is_none()
    });
    let best = likely.max_by_key(|(_, seen)| seen.commits)?;
    Some((best.0.clone(), best.1.commits))
}
