//! What `why` says: of the text that is meant, with commands that can be typed.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use hexapla::diag::Arg;
use hexapla::messages::{Messages, catalogs, languages};
use hexapla::model::Locale;

use super::cli::{err, hexapla, out};

const FIRST: &str = "2026-01-01T00:00:00Z";
const CHANGED: &str = "2026-03-01T00:00:00Z";
const LATE: &str = "2026-06-05T00:00:00Z";

/// A network with an article of three paragraphs in two languages, and these settings.
fn network(root: &Path, settings: &str) {
    let output = hexapla(root, &["init", "."]);
    assert_eq!(output.status.code(), Some(0), "{}", err(&output));
    let text = |headline: &str, second: &str| {
        let body = "The first one.\n\nThey built SECOND.\n\nThe third one.\n";
        format!("+++\nheadline = \"{headline}\"\n+++\n\n{}", body.replace("SECOND", second))
    };
    fs::remove_dir_all(root.join("content")).expect("removed");
    fs::create_dir_all(root.join("content/kites")).expect("made");
    fs::write(root.join("content/kites/en.md"), text("Kites", "42 boats")).expect("written");
    fs::write(root.join("content/kites/fr.md"), text("Cerfs", "42 bateaux")).expect("written");
    policy(root, settings);
}

/// Puts these settings behind those of `init`.
fn policy(root: &Path, settings: &str) {
    let path = root.join("pipeline.toml");
    let text = fs::read_to_string(&path).expect("there");
    let text = text.split("\n[policy]").next().unwrap_or_default();
    fs::write(path, format!("{text}\n[policy]\n{settings}\n")).expect("written");
}

/// The original's second paragraph changes, and that is recorded.
fn change(root: &Path) {
    record(root, FIRST);
    let path = root.join("content/kites/en.md");
    let text = fs::read_to_string(&path).expect("there").replace("42 boats", "43 ships");
    fs::write(path, text).expect("written");
    record(root, CHANGED);
}

fn record(root: &Path, now: &str) {
    let output = hexapla(root, &["record", "--now", now]);
    assert_eq!(output.status.code(), Some(0), "{}", err(&output));
}

fn why(root: &Path, now: &str) -> String {
    let output = hexapla(root, &["why", "kites", "fr", "--to", "none", "--now", now]);
    out(&output).split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn what_is_withheld_is_counted_in_the_text_that_is_withheld() {
    let folder = tempfile::tempdir().expect("a folder");
    let root = folder.path();
    network(root, "");
    change(root);
    // The original stands in for it meanwhile, and is behind in nothing.
    for settings in ["outdated = \"withhold\"", "grace = 0\noutdated = \"withhold\""] {
        policy(root, settings);
        let said = why(root, LATE);
        assert!(said.contains("One paragraph of the original"), "{said}");
        assert!(said.contains("since 2026-03-01"), "{said}");
        assert!(said.contains("such texts are held back"), "{said}");
        assert!(said.contains("“hexapla diff kites fr”"), "{said}");
    }
    policy(root, "grace = 1000\naged = \"withhold\"");
    let said = why(root, LATE);
    assert!(said.contains("One paragraph") && said.contains("held back"), "{said}");
    assert!(!said.contains("no harm"), "{said}");
    policy(root, "current = 100");
    assert!(why(root, LATE).contains("Bring the paragraph that is behind"), "{}", why(root, LATE));
}

#[test]
fn no_page_says_what_no_page_shows() {
    let folder = tempfile::tempdir().expect("a folder");
    let root = folder.path();
    network(root, "");
    change(root);
    assert!(why(root, LATE).contains("; the page says so."), "{}", why(root, LATE));
    for settings in ["off = [\"fr\"]", "embargo = 2030-01-01T00:00:00Z"] {
        policy(root, settings);
        let said = why(root, LATE);
        assert!(said.contains("One paragraph of the original"), "{said}");
        assert!(!said.contains("the page says"), "{said}");
    }
}

#[test]
fn what_nobody_knows_or_confirmed_is_said_of_a_live_text() {
    let folder = tempfile::tempdir().expect("a folder");
    let root = folder.path();
    network(root, "");
    let said = why(root, LATE);
    assert!(said.contains("Readers see it in their language. - Nobody recorded which"), "{said}");
    // What it says to do can be done, and does away with it.
    let command = said.split("“hexapla ").nth(1).and_then(|rest| rest.split('”').next());
    let words: Vec<&str> = command.expect("a command").split(' ').collect();
    assert_eq!(words, ["accept", "kites", "fr"]);
    assert_eq!(hexapla(root, &words).status.code(), Some(0));
    let said = why(root, LATE);
    assert!(said.ends_with("Readers see it in their language."), "{said}");
    // Some paragraphs only: the mark that the line was written whole is gone.
    let lock = root.join("lock/kites/fr.lock");
    let text = fs::read_to_string(&lock).expect("there");
    let broken: Vec<String> = text
        .lines()
        .enumerate()
        .map(|(nth, line)| if nth == 2 { format!("{line}x") } else { line.to_owned() })
        .collect();
    fs::write(&lock, broken.join("\n") + "\n").expect("written");
    let said = why(root, LATE);
    assert!(said.contains("Of one paragraph nobody recorded"), "{said}");
    fs::write(&lock, text).expect("written");
    // Both sides change at once.
    for (tag, old, new) in [("en", "boats", "ships"), ("fr", "bateaux", "navires")] {
        let path = root.join(format!("content/kites/{tag}.md"));
        let text = fs::read_to_string(&path).expect("there").replace(old, new);
        fs::write(path, text).expect("written");
    }
    let said = why(root, LATE);
    assert!(said.contains("One paragraph changed together with its original"), "{said}");
    assert!(said.contains("“hexapla accept kites fr” confirms it."), "{said}");
}

#[test]
fn what_programs_read_holds_nothing_that_nobody_sees() {
    let folder = tempfile::tempdir().expect("a folder");
    let root = folder.path();
    network(root, "outdated = \"withhold\"");
    change(root);
    let isolate = |c: char| matches!(c, '\u{2066}'..='\u{2069}');
    for language in ["en", "ur"] {
        let arguments = ["why", "kites", "fr", "--lang", language, "--now", LATE];
        // People are told with what keeps the directions apart, programs without.
        if language == "ur" {
            assert!(out(&hexapla(root, &arguments)).contains(isolate));
        }
        for format in ["json", "md"] {
            let said = out(&hexapla(root, &[&arguments[..], &["--format", format]].concat()));
            assert!(said.contains("kites") && !said.contains(isolate), "{format}: {said:?}");
        }
    }
}

#[test]
fn commands_hold_nothing_that_nobody_sees_in_any_language() {
    let isolate = |c: char| matches!(c, '\u{2066}'..='\u{2069}');
    let mut seen = 0;
    for tag in languages() {
        let messages = Messages::new(&[Locale::parse(&tag).expect("a tag")]);
        let all = catalogs(&tag).concat();
        let name = |rest: &str| -> String {
            rest.chars().take_while(|c| c.is_ascii_alphanumeric() || "-_".contains(*c)).collect()
        };
        let names: BTreeSet<String> = all.split('$').skip(1).map(name).collect();
        let args: Vec<(&str, Arg)> = names.iter().map(|n| (n.as_str(), "پتنگ".into())).collect();
        let mut id = String::new();
        for line in all.lines() {
            let said = match line.strip_prefix("    .") {
                Some(attribute) => messages.attribute(&id, &name(attribute), &args),
                None if line.starts_with(|c: char| c.is_ascii_lowercase()) => {
                    id = name(line);
                    Some(messages.text(&id, &args))
                }
                None => None,
            };
            let Some(said) = said else { continue };
            for (at, _) in said.match_indices("hexapla ") {
                let close = ['”', '»', '」', '“', '\n'];
                let command = said[at..].split(close).next().unwrap_or_default();
                assert!(!command.contains(isolate), "{tag}: {id}: {said:?}");
                let open = said[..at].trim_end_matches(['\u{A0}', '\u{202F}', ' ']);
                assert!(open.ends_with(['“', '«', '„', '「']), "{tag}: {id}: {said:?}");
                seen += 1;
            }
            let opened = said.chars().filter(|c| isolate(*c) && *c != '\u{2069}').count();
            assert_eq!(opened, said.matches('\u{2069}').count(), "{tag}: {id}: {said:?}");
        }
    }
    assert!(seen > 400, "{seen}");
}
