//! The theme's templates and strings, held to what a section's are held to.

use std::collections::{BTreeMap, BTreeSet};

use hexapla::model::Limits;
use hexapla::parse::fluent::catalog;
use hexapla::parse::template::strings;
use hexapla::render::{ASKED, LOGO_ALT, theme_catalogs, theme_templates};

use super::asked;
use crate::support::files_below;

/// The ids of the theme's English strings, with the values that they ask for.
fn defined(text: &str) -> BTreeMap<String, BTreeSet<String>> {
    let (entries, faults) = catalog(text, &Limits::default());
    assert!(faults.is_empty());
    let owned = |names: BTreeSet<&str>| names.into_iter().map(str::to_owned).collect();
    asked(&entries).into_iter().map(|(id, names)| (id.to_owned(), owned(names))).collect()
}

fn english() -> BTreeMap<String, BTreeSet<String>> {
    let texts = theme_catalogs().into_iter().filter(|(name, _)| name.starts_with("en/"));
    texts.flat_map(|(_, text)| defined(&text)).collect()
}

#[test]
fn templates_give_each_string_what_it_asks_for_in_every_language() {
    let english = english();
    let all: Vec<_> =
        theme_catalogs().into_iter().map(|(name, text)| (name, defined(&text))).collect();
    let mut uses = 0;
    for (name, text) in theme_templates() {
        let (found, faults) = strings(&text);
        assert!(faults.is_empty(), "{name}");
        for used in found.iter().filter(|used| used.whole) {
            uses += 1;
            let given: BTreeSet<String> = used.given.iter().flatten().cloned().collect();
            assert!(used.given.is_some(), "{name}: {}", used.id);
            assert_eq!(english.get(&used.id), Some(&given), "{name}: {}", used.id);
            for (path, own) in &all {
                let wants = own.get(&used.id);
                assert!(wants.is_none_or(|wants| wants.is_subset(&given)), "{path}: {}", used.id);
            }
        }
        assert!(found.iter().all(|used| used.whole || used.id == "topic-"), "{name}");
    }
    assert!(uses > 50, "{uses}");
    for (id, given) in ASKED {
        let given: BTreeSet<String> = given.iter().map(|name| (*name).to_owned()).collect();
        assert_eq!(english.get(*id), Some(&given), "{id}");
    }
}

#[test]
fn nothing_in_the_theme_is_translated_for_nobody() {
    let texts = theme_templates();
    let mut used: BTreeSet<String> = ASKED.iter().map(|(id, _)| (*id).to_owned()).collect();
    used.extend(texts.iter().flat_map(|(_, text)| strings(text).0).map(|used| used.id));
    let unused: Vec<_> = english().into_keys().filter(|id| !used.contains(id)).collect();
    assert!(unused.is_empty(), "{unused:?}");
}

/// Calls by which the renderer asks for a string, up to the id.
const CALLS: &[&str] = &[".plain(", ".say(", "strings.get(", "strings.format(", " plain("];

#[test]
fn the_list_of_what_the_renderer_asks_for_is_whole() {
    let listed: BTreeSet<&str> = ASKED.iter().map(|(id, _)| *id).collect();
    let english = english();
    let mut asked = BTreeSet::new();
    for (path, bytes) in files_below("src/render") {
        let text = String::from_utf8(bytes).expect("UTF-8");
        let code = text.split("#[cfg(test)]").next().unwrap_or_default();
        // Whatever is written like the id of a string is one, wherever it is handed on to.
        let words = code.split('"').skip(1).step_by(2);
        if path != "asked.rs" {
            asked.extend(words.filter(|w| english.contains_key(*w)).map(str::to_owned));
        }
        for call in CALLS {
            for (at, _) in code.match_indices(call) {
                let argument = code[at + call.len()..].trim_start();
                if let Some(literal) = argument.strip_prefix('"') {
                    asked.insert(literal.split('"').next().unwrap_or_default().to_owned());
                } else if let Some(made) = argument.strip_prefix("&format!(\"") {
                    // `topic-…` is asked for by articles.
                    match made.split('"').next() {
                        Some("{above}-title") => {
                            asked.extend(["archive-title", "topics-title"].map(str::to_owned));
                        }
                        other => assert_eq!(other, Some("topic-{id}"), "{path}"),
                    }
                }
            }
        }
    }
    asked.remove(LOGO_ALT);
    // The kind of a page has the name of a string that its template asks for.
    asked.remove("retracted");
    let asked: BTreeSet<&str> = asked.iter().map(String::as_str).collect();
    assert_eq!(asked, listed);
}
