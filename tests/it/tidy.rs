//! The invariants of ARCHITECTURE.md, each an absence.

use std::fs;
use std::path::{Path, PathBuf};

const STAGES: &[&str] = &[
    "read",
    "history",
    "intake",
    "parse",
    "freshness",
    "check",
    "policy",
    "resolve",
    "render",
    "bundle",
    "deliver",
];
const PURE: &[&str] =
    &["intake", "parse", "freshness", "check", "policy", "resolve", "format", "render", "bundle"];

fn sources(folder: &Path, out: &mut Vec<(PathBuf, String)>) {
    for entry in fs::read_dir(folder).expect("the folder is there") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            sources(&path, out);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let text = fs::read_to_string(&path).expect("UTF-8");
            // Tests beside the code may use what they like.
            let text = text.split("#[cfg(test)]").next().unwrap_or_default().to_owned();
            out.push((path, text));
        }
    }
}

fn files() -> Vec<(PathBuf, String)> {
    let mut out = Vec::new();
    sources(Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/src")), &mut out);
    assert!(out.len() > 60, "the sources are found");
    out
}

fn module(path: &Path) -> String {
    let below = path.strip_prefix(concat!(env!("CARGO_MANIFEST_DIR"), "/src")).expect("below src");
    let first = below.components().next().expect("a name").as_os_str().to_string_lossy();
    first.trim_end_matches(".rs").to_owned()
}

fn code(text: &str) -> impl Iterator<Item = &str> {
    text.lines().filter(|line| !line.trim_start().starts_with("//"))
}

/// Whether a file names a module of the crate.
fn names(text: &str, module: &str) -> bool {
    let path = format!("crate::{module}");
    let direct = code(text).any(|line| {
        line.match_indices(&path).any(|(at, _)| {
            let after = line[at + path.len()..].chars().next();
            !after.is_some_and(|c| c.is_alphanumeric() || c == '_')
        })
    });
    let grouped = text.split("use crate::{").skip(1).any(|rest| {
        let group = rest.split(';').next().unwrap_or_default();
        group.split([',', '{', '}', ' ', '\n']).any(|name| name.split("::").next() == Some(module))
    });
    direct || grouped
}

/// The modules as ARCHITECTURE.md has them, the lowest layer first. Each names those below it alone.
const LAYERS: &[&[&str]] = &[
    &["model"],
    &["format", "system"],
    &["messages"],
    &["diag"],
    &["data"],
    &["config"],
    STAGES,
    &["pipeline"],
    &["examples", "server"],
    &["daemon"],
    &["cli"],
    &["lib", "main"],
];

#[test]
fn modules_name_only_those_below_them() {
    for (path, text) in files() {
        let own = module(&path);
        let layer = LAYERS.iter().position(|layer| layer.contains(&own.as_str()));
        let layer = layer.unwrap_or_else(|| panic!("the layer of `{own}` is not written down"));
        for other in LAYERS[layer..].iter().copied().flatten().filter(|other| **other != own) {
            assert!(!names(&text, other), "{} names `{other}`, above it", path.display());
        }
    }
}

#[test]
fn no_stage_names_another() {
    for (path, text) in files() {
        let own = module(&path);
        if ["pipeline", "lib", "cli", "daemon"].contains(&own.as_str()) {
            continue;
        }
        for stage in STAGES.iter().filter(|stage| **stage != own) {
            assert!(!names(&text, stage), "{} names the stage `{stage}`", path.display());
        }
        assert!(!names(&text, "pipeline"), "{} names the pipeline", path.display());
        assert!(own == "main" || !names(&text, "cli"), "{} names the command line", path.display());
    }
}

#[test]
fn the_command_line_and_the_daemon_name_only_the_pipeline_and_delivery() {
    let users = ["cli", "daemon"];
    for (path, text) in
        files().into_iter().filter(|(path, _)| users.contains(&module(path).as_str()))
    {
        for stage in STAGES.iter().filter(|stage| **stage != "deliver") {
            assert!(!names(&text, stage), "{} names the stage `{stage}`", path.display());
        }
    }
}

#[test]
fn pure_stages_do_no_input_and_output() {
    let banned =
        ["std::fs", "std::env", "std::net", "SystemTime", "Instant::", "tokio", "crate::system"];
    for (path, text) in
        files().into_iter().filter(|(path, _)| PURE.contains(&module(path).as_str()))
    {
        for word in banned {
            assert!(!code(&text).any(|line| line.contains(word)), "{}: {word}", path.display());
        }
    }
}

#[test]
fn what_decides_in_the_daemon_is_given_instants() {
    for name in ["settle", "hold", "schedule"] {
        let end = format!("src/daemon/{name}.rs");
        let (path, text) = files().into_iter().find(|(path, _)| path.ends_with(&end)).expect(name);
        for word in ["SystemTime", "Instant", "crate::system", "std::fs", "tokio"] {
            assert!(!code(&text).any(|line| line.contains(word)), "{}: {word}", path.display());
        }
    }
}

#[test]
fn async_and_watching_have_one_home_each() {
    for (path, text) in files() {
        let own = module(&path);
        let uses = |word: &str| code(&text).any(|line| line.contains(word));
        assert!(own == "server" || own == "daemon" || !uses("tokio::"), "{}", path.display());
        assert!(own == "daemon" || !uses("notify::"), "{}", path.display());
    }
}

#[test]
fn icu_formatters_have_one_home() {
    for (path, text) in files() {
        let own = module(&path);
        let uses = |word: &str| code(&text).any(|line| line.contains(word));
        let formatter = uses("icu::decimal") || uses("icu::datetime") || uses("icu::experimental");
        assert!(own == "format" || !formatter, "{}", path.display());
    }
}

#[test]
fn no_message_text_in_code() {
    // Whatever a person reads begins with a capital letter and has a space and an end.
    for (path, text) in files().into_iter().filter(|(path, _)| module(path) == "cli") {
        for line in code(&text) {
            for piece in line.split('"').skip(1).step_by(2) {
                let sentence = piece.starts_with(|c: char| c.is_uppercase())
                    && piece.contains(' ')
                    && piece.ends_with(['.', '!', '?']);
                assert!(!sentence, "{}: {piece}", path.display());
            }
        }
    }
}

#[test]
fn every_rule_is_documented_where_it_stands() {
    for (path, text) in files() {
        let rule = text.contains("static RULE: Rule");
        if rule {
            for part in ["Why it matters:", "Example:", "How to fix:"] {
                assert!(text.contains(part), "{} lacks “{part}”", path.display());
            }
        }
    }
}
