//! `[content]` and `[strings]`: where texts lie, and what their keys are called.

use std::ops::Range;

use super::shapes::{self, CONTENT_LAYOUT, STRINGS_LAYOUT};
use super::{BAD_LAYOUT, KEY_NAME_TAKEN};
use crate::data::{Reader, Table, UNKNOWN_KEY};
use crate::diag::{Diagnostic, nearest};
use crate::model::layout::{Pattern, PatternFault};
use crate::model::{KeyNames, Layout, StringWishes, StringsLayout, keys};

/// The layouts of a network that says nothing.
pub(super) fn defaults() -> (Layout, StringsLayout) {
    let layout = Layout::new(CONTENT_LAYOUT, None);
    let strings = StringsLayout::new(STRINGS_LAYOUT);
    match (layout, strings) {
        (Ok(layout), Ok(strings)) => (layout, strings),
        _ => unreachable!("both are sound, as a test holds"),
    }
}

/// Folders of the root that hold something else.
const RESERVED: [&str; 3] = ["lock", "public", "sections"];

pub(super) fn read(
    table: &Table,
    has_source_locale: bool,
    faults: &mut Vec<Diagnostic>,
) -> (Option<Layout>, KeyNames, bool) {
    let mut reader = Reader::new(table, &shapes::CONTENT, "content.", faults);
    let variant = reader.text("layout");
    let source = reader.text("source");
    let mut exclude = Vec::new();
    for (text, at) in reader.texts("exclude").unwrap_or_default() {
        match Pattern::parse(text, true) {
            Ok(pattern) => exclude.push(pattern),
            Err(fault) => reader.fault(bad("content.exclude", text, fault, at)),
        }
    }
    let mut folders: Vec<String> = Vec::new();
    let mut root_folders = reader.texts("root-folders").unwrap_or_default();
    root_folders.retain(|(name, at)| {
        let sound = Pattern::parse(name, false).is_ok_and(|pattern| pattern.is_flat());
        let sound = sound && !name.contains(['{', '}']) && !RESERVED.contains(name);
        if sound {
            folders.push((*name).to_owned());
        } else {
            let fault = PatternFault::NoFolder;
            reader.fault(bad("content.root-folders", name, fault, at.clone()));
        }
        sound
    });
    let mut names = KeyNames::default();
    for (name, _) in reader.texts("ignore-keys").unwrap_or_default() {
        match name {
            "*" => names.ignores_all = true,
            name => names.ignored.push(name.to_owned()),
        }
    }
    if let Some((name, at)) = reader.text("base-key") {
        // Its first part alone stands at the top, where the other keys are.
        let first = name.split('.').next().unwrap_or_default();
        match KeyNames::own(first) {
            Some(own) => {
                let fault = Diagnostic::new(&KEY_NAME_TAKEN).arg("name", name);
                reader.fault(fault.arg("key", "base-key").arg("other", own).at(at));
            }
            None => names.base = Some(name.to_owned()).filter(|name| !name.is_empty()),
        }
    }
    for (name, at) in reader.texts("also-translated").unwrap_or_default() {
        match KeyNames::own(name) {
            Some(own) => {
                let fault = Diagnostic::new(&KEY_NAME_TAKEN).arg("name", name);
                reader.fault(fault.arg("key", "also-translated").arg("other", own).at(at));
            }
            None => names.translated.push(name.to_owned()),
        }
    }
    let address = reader.text("address");
    if let Some((text, at)) = &address
        && !shapes::ADDRESSES.contains(text)
    {
        reader.fault(super::names::choice("content.address", text, shapes::ADDRESSES, at.clone()));
    }
    let has_folders = address.is_some_and(|(text, _)| text == "path");
    let keys = reader.table("keys");
    let pattern = variant.as_ref().map_or(CONTENT_LAYOUT, |(text, _)| *text);
    let original = source.as_ref().map(|(text, _)| *text);
    let layout = match Layout::with_folders(pattern, original, &folders) {
        Ok(mut layout) => {
            layout.exclude = exclude;
            if let Some((name, at)) = root_folders.first()
                && !layout.has_files_of_the_root()
            {
                let fault = PatternFault::NotFlat;
                reader.fault(bad("content.root-folders", name, fault, at.clone()));
            }
            Some(layout)
        }
        Err(_) => {
            if let Some((text, at)) = &variant
                && let Err(fault) = Layout::new(text, None)
            {
                reader.fault(bad("content.layout", text, fault, at.clone()));
            }
            if let Some((text, at)) = &source
                && let Err(fault) = Layout::new(CONTENT_LAYOUT, Some(text))
            {
                reader.fault(bad("content.source", text, fault, at.clone()));
            }
            None
        }
    };
    if let (Some((text, at)), false) = (&source, has_source_locale) {
        let fault = Diagnostic::new(&BAD_LAYOUT).arg("key", "content.source").arg("pattern", *text);
        reader.fault(fault.arg("fault", "no-source-locale").arg("place", "").at(at.clone()));
    }
    reader.finish(&[]);
    if let Some((table, _)) = keys {
        read_keys(table, &mut names, faults);
    }
    (layout, names, has_folders)
}

pub(super) fn strings(
    table: &Table,
    faults: &mut Vec<Diagnostic>,
) -> (Option<StringsLayout>, StringWishes) {
    let mut reader = Reader::new(table, &shapes::STRINGS, "strings.", faults);
    let mut layout = None;
    if let Some((text, at)) = reader.text("layout") {
        match StringsLayout::new(text) {
            Ok(sound) => layout = Some(sound),
            Err(fault) => reader.fault(bad("strings.layout", text, fault, at)),
        }
    }
    let mut texts = |key| -> Vec<String> {
        let texts = reader.texts(key).unwrap_or_default().into_iter();
        texts.map(|(text, _)| text.trim().to_owned()).filter(|text| !text.is_empty()).collect()
    };
    let (banned, brands) = (texts("banned"), texts("brands"));
    let id_length = reader.number("id-length").unwrap_or_default();
    reader.finish(&[]);
    (layout, StringWishes { banned, brands, id_length })
}

fn bad(key: &str, pattern: &str, fault: PatternFault, at: Range<usize>) -> Diagnostic {
    let (kind, place) = match fault {
        PatternFault::NoPath => ("no-path", ""),
        PatternFault::UnknownPlace => ("unknown-place", ""),
        PatternFault::Lacks(place) => ("lacks", place),
        PatternFault::Surplus(place) => ("surplus", place),
        PatternFault::Touching => ("touching", ""),
        PatternFault::WholeRoot => ("whole-root", ""),
        PatternFault::Ending(ending) => ("ending", ending),
        PatternFault::NoFolder => ("no-folder", ""),
        PatternFault::NotFlat => ("not-flat", ""),
    };
    let fault = Diagnostic::new(&BAD_LAYOUT).arg("key", key).arg("pattern", pattern);
    fault.arg("fault", kind).arg("place", place).at(at)
}

/// `headline = ["headline", "title"]`: names that a key may have, the best first.
fn read_keys(table: &Table, names: &mut KeyNames, faults: &mut Vec<Diagnostic>) {
    let known = || keys::FRONT.iter().chain(keys::META).copied();
    let mut taken: Vec<(&str, &'static str)> = Vec::new();
    for (name, at, _) in &table.entries {
        let Some(own) = KeyNames::own(name) else {
            faults.push(
                Diagnostic::new(&UNKNOWN_KEY)
                    .arg("key", format!("content.keys.{name}"))
                    .arg("near", nearest(name, known()).unwrap_or("none"))
                    .at(at.clone()),
            );
            continue;
        };
        let mut reader = Reader::new(table, &shapes::KEYS, "content.keys.", faults);
        let mut also = Vec::new();
        for (alias, at) in reader.texts(own).unwrap_or_default() {
            let other = KeyNames::own(alias).filter(|other| *other != own);
            let other = other.or_else(|| {
                names.base.as_deref().filter(|base| *base == alias).map(|_| "base-key")
            });
            let other = other.or_else(|| {
                taken.iter().find(|(name, of)| *name == alias && *of != own).map(|(_, of)| *of)
            });
            match other {
                Some(other) => {
                    let fault = Diagnostic::new(&KEY_NAME_TAKEN).arg("name", alias);
                    reader.fault(fault.arg("key", own).arg("other", other).at(at));
                }
                None => {
                    taken.push((alias, own));
                    also.push(alias.to_owned());
                }
            }
        }
        names.also.insert(own, also);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_defaults_are_sound() {
        let (layout, strings) = defaults();
        assert_eq!(layout.roots(), ["content"]);
        assert_eq!(strings.root(), "locales");
    }

    #[test]
    fn folders_of_the_root_are_for_patterns_without_any() {
        let faults = |content: &str| {
            let head = "[network]\nid = \"kites\"\nsource-locale = \"en\"\n\n[content]\n";
            let tail = "\n[[section]]\nid = \"main\"\nurl = \"https://kites.example/\"\n\
                        locales = [\"en\", \"fr\"]\n";
            let (settings, faults) = crate::config::load(&format!("{head}{content}{tail}"));
            let codes: Vec<_> = faults.iter().map(|fault| fault.rule.code).collect();
            (settings, codes)
        };
        let flat = "layout = \"i18n/{locale}/{article}.md\"\nsource = \"{article}.md\"\n";
        let (settings, found) = faults(&format!("{flat}root-folders = [\"guide\"]"));
        assert!(found.is_empty(), "{found:?}");
        let settings = settings.expect("settings");
        let place = |path| settings.layout.holds(path, &settings);
        assert!(place("guide") && place("guide/deep/a.md") && place("a.md"));
        assert!(!place("other/a.md") && !place("guides/a.md"));
        assert!(!settings.layout.is_of_the_root("guide", &settings));
        for name in ["a/b", "", "..", "{article}", "lock", "sections"] {
            let (_, found) = faults(&format!("{flat}root-folders = [\"{name}\"]"));
            assert_eq!(found, ["bad-layout"], "{name}");
        }
        let (_, found) = faults("root-folders = [\"guide\"]");
        assert_eq!(found, ["bad-layout"]);
    }
}
