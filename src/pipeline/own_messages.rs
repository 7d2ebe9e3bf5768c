//! Messages that variants declare for themselves, as the rules for catalogs look at them.

use crate::model::sheet::Sheet;
use crate::model::variant::Refers;
use crate::model::{Entries, Limits, Locale, Variant};
use crate::parse;

/// Calls of one text without a value that are asked for their reasons: more than anybody mends at a sitting.
const ASKED: usize = 50;

/// A variant's messages, and the calls in its text that have no value; `None` if there are neither, as in most texts.
pub(super) fn sheet(variant: &Variant<'_>, file: &str, values: &[Option<String>]) -> Option<Sheet> {
    let live = variant.placeables.iter().zip(&variant.live_placeables).zip(values);
    let broken = live.enumerate().filter(|(_, ((placeable, live), value))| {
        **live && value.is_none() && matches!(placeable.refers, Refers::Function(..))
    });
    let asked: Vec<usize> = broken.map(|(ix, _)| ix).take(ASKED).collect();
    let any = !variant.front.messages.is_empty() || !asked.is_empty();
    any.then(|| parse::sheet(variant, file, &asked))
}

/// The messages of the original, for a translation to be held against.
pub(super) fn original(variant: &Variant<'_>, file: &str) -> Sheet {
    parse::sheet(variant, file, &[])
}

/// What stands in a variant's sheet, behind what stands in its original's.
pub(super) fn files<'t>(
    original: Option<(&'t Sheet, &Locale)>,
    own: (&'t Sheet, &Locale),
    limits: &Limits,
) -> Vec<Entries<'t>> {
    let read = |(sheet, locale): (&'t Sheet, &Locale)| parse::sheet_entries(sheet, locale, limits);
    original.into_iter().chain([own]).map(read).collect()
}
