//! `[inbox]` and `[translators.x]`: where files are dropped, and by whom.

use std::ops::Range;

use super::{BAD_FOLDER, DUPLICATE_LOCALE, DUPLICATE_TRANSLATOR, names, shapes};
use crate::data::{self, Reader, Table, Value};
use crate::diag::Diagnostic;
use crate::model::spelling::is_device;
use crate::model::translator::INBOX;
use crate::model::{LocaleIx, Settings, Translator};

/// Folders of the root that hold something else; the sources' own are in the layouts.
const RESERVED: [&str; 3] = ["lock", "public", "sections"];

/// Reads `[inbox]`. A folder that cannot be one is as if it were not said.
pub(super) fn inbox(
    inbox: Option<(&Table, Range<usize>)>,
    content: Option<(&Table, Range<usize>)>,
    settings: &Settings,
    faults: &mut Vec<Diagnostic>,
) -> String {
    let mut folder = INBOX.to_owned();
    // A layout may have taken the name that nobody wrote.
    let mut at = content.map_or(0..1, |(_, at)| at);
    if let Some((table, _)) = inbox {
        let mut reader = Reader::new(table, &shapes::INBOX_TABLE, "inbox.", faults);
        if let Some((text, place)) = reader.text("folder") {
            at = place;
            match sound(text) {
                Some(sound) => folder = sound,
                None => reader.fault(bad("inbox.folder", text, "shape", "none", at.clone())),
            }
        }
        reader.finish(&[]);
    }
    if let Some(other) = taken(&folder, settings) {
        faults.push(bad("inbox.folder", &folder, "taken", &other, at));
    }
    folder
}

/// Reads `[translators]`.
pub(super) fn read(
    table: &Table,
    settings: &Settings,
    faults: &mut Vec<Diagnostic>,
) -> Vec<Translator> {
    let mut all: Vec<Translator> = Vec::new();
    for (id, at, node) in &table.entries {
        let Value::Table(inner) = &node.value else {
            let fault = Diagnostic::new(&data::WRONG_TYPE).arg("key", format!("translators.{id}"));
            let fault = fault.arg("expected", "table").arg("found", node.value.kind());
            faults.push(fault.at(node.span.clone()));
            continue;
        };
        let prefix = format!("translators.{id}.");
        let mut reader = Reader::new(inner, &shapes::TRANSLATOR, &prefix, faults);
        let is_id = names::check_id(id, "translators", at.clone(), &mut reader);
        let name = reader.text("name").map(|(name, at)| (name.trim(), at));
        let name = name.filter(|(name, _)| !name.is_empty());
        let (name, named_at) = name.unwrap_or((id, at.clone()));
        let locales = locales(settings, &mut reader);
        let mut folder = id.clone();
        if let Some((text, at)) = reader.text("folder") {
            match sound(text) {
                Some(sound) => folder = sound,
                None => reader.fault(bad(&format!("{prefix}folder"), text, "shape", "none", at)),
            }
        }
        let language = reader.text("language");
        let language = language.and_then(|(tag, at)| names::locale(tag, at, &mut reader));
        // Whoever is asked for by a name must be one person.
        let is_taken = all.iter().any(|other| other.is_called(name) || other.is_called(id));
        if is_taken {
            let fault = Diagnostic::new(&DUPLICATE_TRANSLATOR).arg("name", name);
            reader.fault(fault.at(named_at));
        }
        reader.finish(&[]);
        if is_id && !is_taken {
            let (id, name) = (id.clone(), name.to_owned());
            all.push(Translator { id, name, locales, folder, language });
        }
    }
    all
}

fn locales(settings: &Settings, reader: &mut Reader<'_, '_>) -> Vec<LocaleIx> {
    let mut locales: Vec<LocaleIx> = Vec::new();
    for (tag, at) in reader.texts("locales").unwrap_or_default() {
        let Some(locale) = names::locale(tag, at.clone(), reader) else { continue };
        let Some(ix) = names::configured(&locale, at.clone(), settings, reader) else { continue };
        if locales.contains(&ix) {
            reader.fault(Diagnostic::new(&DUPLICATE_LOCALE).arg("locale", &locale).at(at));
            continue;
        }
        locales.push(ix);
    }
    locales
}

/// A folder's path without a slash at its end, if it stays below where it begins and every computer
/// can have it. What begins with a full stop is a program's own.
fn sound(text: &str) -> Option<String> {
    let path = text.strip_suffix('/').unwrap_or(text);
    let odd = |c: char| c.is_control() || "\\:*?\"<>|".contains(c);
    let good = |part: &str| {
        !part.is_empty()
            && !part.starts_with('.')
            && !part.ends_with(['.', ' '])
            && part.trim() == part
            && !part.contains(odd)
            && !is_device(part)
    };
    path.split('/').all(good).then(|| path.to_owned())
}

/// The folder of something else that a folder is, lies in, or has in it.
fn taken(folder: &str, settings: &Settings) -> Option<String> {
    let (layout, strings) = (&settings.layout, &settings.strings);
    let roots = layout.roots().into_iter().chain([strings.root()]).chain(RESERVED);
    let below = |path: &str, above: &str| {
        path.strip_prefix(above).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    };
    // Some computers do not tell upper case from lower.
    let low = folder.to_lowercase();
    for root in roots.filter(|root| !root.is_empty()) {
        let root = root.to_lowercase();
        if below(&low, &root) || below(&root, &low) {
            return Some(root);
        }
    }
    let first = folder.split('/').next().unwrap_or_default();
    let of_content = layout.roots().contains(&"") && layout.holds(first, settings);
    let of_strings = strings.root().is_empty() && strings.takes_folder(first);
    (of_content || of_strings).then(|| first.to_owned())
}

fn bad(key: &str, folder: &str, fault: &str, other: &str, at: Range<usize>) -> Diagnostic {
    let found = Diagnostic::new(&BAD_FOLDER).arg("key", key).arg("folder", folder);
    found.arg("fault", fault).arg("other", other).at(at)
}

#[cfg(test)]
mod tests {
    use super::super::load;
    use super::*;

    const HEAD: &str = "[network]\nid = \"kites\"\nsource-locale = \"en\"\n[[section]]\nid = \"main\"\n\
                        url = \"https://kites.example/\"\nlocales = [\"en\", \"hu\", \"de\"]\n";

    fn read(text: &str) -> (Settings, Vec<(&'static str, usize)>) {
        let (settings, faults) = load(&format!("{HEAD}{text}"));
        let line = |fault: &Diagnostic| fault.location.as_ref().map_or(0, |at| at.line);
        let faults = faults.iter().map(|fault| (fault.rule.code, line(fault))).collect();
        (settings.expect("settings"), faults)
    }

    #[test]
    fn every_key_has_its_say() {
        let (settings, faults) = read(
            "[inbox]\nfolder = \"drop/here/\"\n[translators.anna]\nname = \"Anna\"\nlocales = [\"hu\", \"de\"]\n\
             folder = \"a/b\"\nlanguage = \"hu\"\n[translators.desk]\n",
        );
        assert_eq!((settings.inbox.as_str(), faults), ("drop/here", vec![]));
        let [anna, desk] = settings.translators.as_slice() else { panic!("two of them") };
        assert_eq!((anna.name.as_str(), anna.folder.as_str()), ("Anna", "a/b"));
        assert_eq!(anna.language.as_ref().map(ToString::to_string).as_deref(), Some("hu"));
        let ix = |tag| settings.locale_named(tag).expect("configured");
        assert!(anna.takes(ix("hu")) && anna.takes(ix("de")) && !anna.takes(ix("en")));
        assert_eq!((desk.name.as_str(), desk.folder.as_str()), ("desk", "desk"));
        assert!(desk.takes(ix("en")) && desk.language.is_none());
        assert_eq!(settings.find_translator("ANNA").map(|one| one.id.as_str()), Some("anna"));
        assert_eq!(settings.find_translator("anton"), None);
        assert_eq!(read("").0.inbox, INBOX);
    }

    #[test]
    fn what_is_faulty_is_said_where_it_stands() {
        for folder in [
            "",
            "/",
            "..",
            "../inbox",
            "/srv/inbox",
            "a//b",
            ".",
            "./inbox",
            ".hexapla/inbox",
            "a\\\\b",
            "c:",
            "nul",
            "content",
            "content/inbox",
            "Locales",
            "lock/x",
            "public",
            "sections",
        ] {
            let (_, faults) = read(&format!("[inbox]\nfolder = \"{folder}\"\n"));
            assert_eq!(faults, [("bad-folder", 9)], "{folder}");
        }
        for (text, code) in [
            ("locales = [\"fr\"]", "unknown-locale"),
            ("locales = [\"de\", \"de\"]", "duplicate-locale"),
            ("locales = [\"xxxxxxxxxxx\"]", "bad-locale-tag"),
            ("language = \"xxxxxxxxxxx\"", "bad-locale-tag"),
            ("folder = \"../bela\"", "bad-folder"),
            ("folder = false", "wrong-type"),
            ("name = \"Anna\"", "duplicate-translator"),
            ("nmae = \"Bela\"", "unknown-key"),
        ] {
            let text = format!("[translators.anna]\n[translators.bela]\n{text}\n");
            assert_eq!(read(&text).1, [(code, 10)], "{text}");
        }
        assert_eq!(read("[translators]\n\"A B\" = {}\n").1, [("bad-id", 9)]);
        assert_eq!(read("[translators]\nanna = \"x\"\n").1, [("wrong-type", 9)]);
        let (_, faults) = read("[content]\nlayout = \"inbox/{article}/{locale}.md\"\n");
        assert_eq!(faults, [("bad-folder", 8)]);
    }
}
