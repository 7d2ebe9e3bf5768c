//! The names of files and folders: which of them may be used. A bad one stops itself alone.

use std::collections::{BTreeMap, BTreeSet};

use super::BAD_FILE_NAME;
use crate::diag::{Diagnostic, Rule};
use crate::model::spelling::{folded, invisible, is_device, is_direction, mixed_word, seen};
use crate::model::{Conflict, Settings, Transient};
use crate::system::{Entry, Kind};

/// A name that Windows cannot hold.
pub(super) static UNPORTABLE_NAME: Rule = Rule::error("unportable-name");
/// A character in a name that nobody sees.
pub(super) static INVISIBLE_IN_NAME: Rule = Rule::error("invisible-in-name");
/// A word of letters that look alike and are of two alphabets.
pub(super) static MIXED_ALPHABETS: Rule = Rule::error("mixed-alphabets");
/// Two names in one folder that are one to some file systems.
pub(super) static NAME_TWINS: Rule = Rule::error("name-twins");
/// A path longer than every computer can open.
pub(super) static PATH_TOO_LONG: Rule = Rule::error("path-too-long");

/// What a program left about: unfinished, or beside a file that is open.
pub(super) static IGNORED_FILE: Rule = Rule::note("ignored-file");
/// A second version of a file, put aside by a sync client.
pub(super) static CONFLICT_COPY: Rule = Rule::warning("conflict-copy");

/// Names that one note shows; the rest is counted.
const NAMED: usize = 10;

/// The entries of a folder that may be used, with their names. What programs keep for themselves is left
/// out, and second versions are, until somebody chooses.
pub(super) fn sift(
    folder: &str,
    entries: Vec<Entry>,
    settings: &Settings,
    faults: &mut Vec<Diagnostic>,
) -> Vec<(String, Entry)> {
    let mut sound = Vec::with_capacity(entries.len());
    let mut ignored: BTreeMap<Transient, Vec<String>> = BTreeMap::new();
    let mut copies: Vec<(String, Conflict)> = Vec::new();
    for entry in entries {
        let Some(name) = entry.path.file_name() else { continue };
        let lossy = name.to_string_lossy();
        if let Some(kind) = Transient::of(&lossy, entry.kind == Kind::Folder) {
            if kind.is_worth_a_word() {
                ignored.entry(kind).or_default().push(seen(&lossy));
            }
            continue;
        }
        if let Some(conflict) = Conflict::of(&lossy) {
            copies.push((lossy.into_owned(), conflict));
            continue;
        }
        let fault = match name.to_str() {
            None => Some(Diagnostic::new(&BAD_FILE_NAME)),
            Some(name) => fault_of(name).or_else(|| {
                let long = folder.len() + 1 + name.len() > settings.limits.path_bytes;
                let fault =
                    || Diagnostic::new(&PATH_TOO_LONG).arg("limit", settings.limits.path_bytes);
                long.then(fault)
            }),
        };
        match fault {
            // What cannot be seen is written out, here and in the message.
            Some(fault) => {
                faults.push(fault.in_file(&format!("{folder}/{}", lossy.escape_debug())));
            }
            None => sound.push((lossy.into_owned(), entry)),
        }
    }
    tell(folder, ignored, copies, &sound, faults);
    // Which of twins is named first must not hang on the order in which a system lists them.
    sound.sort_by(|a, b| a.0.cmp(&b.0));
    let held = twins(folder, &sound, settings, faults);
    if !held.is_empty() && is_held(folder, settings) {
        let mut place = 0;
        sound.retain(|_| {
            place += 1;
            !held.contains(&(place - 1))
        });
    }
    sound
}

/// Whether a folder is a program's own.
pub(super) fn is_nobodys(folder: &str) -> bool {
    Transient::of(folder, true).is_some() || Conflict::of(folder).is_some()
}

/// Says what is left out: one note for a kind and folder, and a warning for each second version.
fn tell(
    folder: &str,
    ignored: BTreeMap<Transient, Vec<String>>,
    copies: Vec<(String, Conflict)>,
    sound: &[(String, Entry)],
    faults: &mut Vec<Diagnostic>,
) {
    for (kind, mut names) in ignored {
        names.sort();
        let more = names.len().saturating_sub(NAMED);
        names.truncate(NAMED);
        let fault = Diagnostic::new(&IGNORED_FILE).arg("kind", kind.as_str());
        let fault = fault.arg("names", names.join(", ")).arg("more", more);
        faults.push(fault.in_file(if folder.is_empty() { "." } else { folder }));
    }
    for (name, Conflict { original }) in copies {
        let there = sound.iter().any(|(name, _)| *name == original);
        let fault = Diagnostic::new(&CONFLICT_COPY).arg("name", seen(&name));
        let fault = fault.arg("original", seen(&original));
        let fault = fault.arg("there", if there { "yes" } else { "no" });
        let at = if folder.is_empty() { seen(&name) } else { format!("{folder}/{}", seen(&name)) };
        faults.push(fault.in_file(&at));
    }
}

/// What is wrong with a name, whatever else there is: some computers could not hold it, or it is not what it looks like.
#[must_use]
pub fn fault_of(name: &str) -> Option<Diagnostic> {
    let unportable = |reason: &str, part: &str| {
        let fault = Diagnostic::new(&UNPORTABLE_NAME).arg("name", name);
        Some(fault.arg("reason", reason).arg("part", part))
    };
    // Control characters and backslashes do not travel between systems and into URLs.
    let torn = |c: char| c.is_control() || matches!(c, '\\' | '\u{2028}' | '\u{2029}');
    if name.contains(torn) {
        return Some(Diagnostic::new(&BAD_FILE_NAME));
    }
    if let Some(c) = invisible(name) {
        let kind = if is_direction(c) { "direction" } else { "other" };
        let fault = Diagnostic::new(&INVISIBLE_IN_NAME);
        let fault = fault.arg("name", name.escape_debug().to_string()).arg("kind", kind);
        return Some(fault.arg("code", format!("U+{:04X}", u32::from(c))));
    }
    if let Some(c) = name.chars().find(|c| matches!(c, ':' | '<' | '>' | '"' | '|' | '?' | '*')) {
        return unportable("character", c.encode_utf8(&mut [0; 4]));
    }
    if is_device(name) {
        return unportable("device", name.split('.').next().unwrap_or(name));
    }
    if name.ends_with('.') || name != name.trim() {
        return unportable("edge", "");
    }
    let word = mixed_word(name)?;
    Some(Diagnostic::new(&MIXED_ALPHABETS).arg("name", name).arg("word", word))
}

/// The places of entries that share their name with another one, to the eye of some file system,
/// and of what belongs to them. Nobody but a person knows which of them is meant.
fn twins(
    folder: &str,
    sound: &[(String, Entry)],
    settings: &Settings,
    faults: &mut Vec<Diagnostic>,
) -> BTreeSet<usize> {
    let mut groups: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (place, (name, entry)) in sound.iter().enumerate() {
        if matches!(entry.kind, Kind::File | Kind::Folder) {
            groups.entry(folded(name)).or_default().push(place);
        }
    }
    let mut held = BTreeSet::new();
    for (key, places) in groups.iter().filter(|(_, places)| places.len() > 1) {
        let first = &sound[places[0]].0;
        for place in &places[1..] {
            let name = &sound[*place].0;
            let fault = Diagnostic::new(&NAME_TWINS).arg("first", first).arg("second", name);
            let fault = fault.arg("held", if is_held(folder, settings) { "yes" } else { "no" });
            faults.push(fault.in_file(&format!("{folder}/{name}")));
        }
        held.extend(places);
        // Without its metadata an article would be published as if nothing were said of it: no
        // embargo, no choice of sections. So it is held as a whole.
        if let Some(stem) = key.strip_suffix(".toml") {
            let belongs = |name: &str| {
                stem == "article"
                    || folded(name).strip_prefix(stem).is_some_and(|rest| rest.starts_with('.'))
            };
            held.extend((0..sound.len()).filter(|place| belongs(&sound[*place].0)));
        }
    }
    held
}

/// Whether twins are left out in this folder. Strings and templates are used whatever else is
/// there: their languages and names say what they are for.
fn is_held(folder: &str, settings: &Settings) -> bool {
    let mut parts = folder.split('/');
    if parts.next() == Some("sections") {
        return !matches!(parts.nth(1), None | Some("locales" | "templates"));
    }
    let root = settings.strings.root();
    let below =
        folder.strip_prefix(root).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'));
    settings.layout.holds(folder, settings) || root.is_empty() || !below
}
