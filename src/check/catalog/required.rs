//! The strings that every language of a network of strings alone has to have: by a comment of the
//! reference language, or by the settings.

use std::collections::BTreeSet;

use super::summary::{Original, absent};
use crate::check::site::{MISSING_STRING, UNKNOWN_REQUIRED_STRING};
use crate::config::{FILE, unknown_name};
use crate::diag::Diagnostic;
use crate::model::{Layer, Locale, Settings};

use super::Index;

/// The ids that every language has to have, and the settings that name none.
#[must_use]
pub fn required<'a>(
    originals: &[Original<'a>],
    settings: &'a Settings,
    faults: &mut Vec<Diagnostic>,
) -> BTreeSet<&'a str> {
    let mut all: BTreeSet<&str> = BTreeSet::new();
    all.extend(originals.iter().filter(|own| own.entry.required).map(|own| own.entry.id));
    let ids = || originals.iter().map(|own| own.entry.id);
    let known: BTreeSet<&str> = ids().collect();
    for (id, at) in settings.policy.strings.required.iter().flatten() {
        if known.contains(id.as_str()) {
            all.insert(id);
            continue;
        }
        let fault = unknown_name(&UNKNOWN_REQUIRED_STRING, id, ids(), at.clone());
        let args = fault.args.iter().filter(|(name, _)| *name != "known").cloned().collect();
        faults.push(Diagnostic { args, ..fault }.in_file(FILE));
    }
    all
}

/// A finding for each of these strings that a language has not, at its place in the reference.
#[must_use]
pub fn lacking<'a>(
    index: &Index<'a>,
    originals: &[Original<'a>],
    required: &BTreeSet<&str>,
    (locale, layer): (&Locale, Layer),
) -> Vec<Diagnostic> {
    absent(index, originals, (locale, layer), |Original { entry, .. }| {
        let fault = Diagnostic::new(&MISSING_STRING).arg("id", entry.id).arg("locale", locale);
        required.contains(entry.id).then(|| fault.arg("user", "required"))
    })
}
