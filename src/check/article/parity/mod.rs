//! Rules that hold a translation against its original, unit by unit. A rule is one file and one
//! line in `CHECKS`.
//!
//! Only pairs that should say the same are compared: what is known to be stale differs, of course, and is not
//! reported a second time.

mod address;
mod code_block_differs;
mod code_differs;
mod email_differs;
mod embed_differs;
mod extra_unit;
mod fence_language;
mod figures;
mod footnote_shape;
mod function_differs;
mod gaps;
mod heading_level_differs;
mod image_differs;
mod link_differs;
mod list_shape;
mod lost_anchor;
mod missing_unit;
mod moved_unit;
mod number_differs;
mod pairs;
mod path_differs;
mod placeable_differs;
mod placeholder_differs;
mod same_as_source;
mod scan;
mod shows;
mod table_shape;
mod taken_back;
mod unread_block;
mod url_in_text_differs;

use super::Subject;
use crate::diag::{Diagnostic, Rule};

use pairs::Parity;

pub(super) use same_as_source::untranslated;
pub(in crate::check) use scan::{emails, urls};
pub(in crate::check) use url_in_text_differs::RULE as URL_IN_TEXT_DIFFERS;

type Check = fn(&Parity<'_, '_>, &mut Vec<Diagnostic>);

/// Every rule with its function, sorted by code.
static CHECKS: &[(&Rule, Check)] = &[
    (&code_block_differs::RULE, code_block_differs::check),
    (&code_differs::RULE, code_differs::check),
    (&email_differs::RULE, email_differs::check),
    (&embed_differs::RULE, embed_differs::check),
    (&extra_unit::RULE, extra_unit::check),
    (&fence_language::RULE, fence_language::check),
    (&footnote_shape::RULE, footnote_shape::check),
    (&crate::check::common::function_differs::RULE, function_differs::check),
    (&heading_level_differs::RULE, heading_level_differs::check),
    (&image_differs::RULE, image_differs::check),
    (&link_differs::RULE, link_differs::check),
    (&list_shape::RULE, list_shape::check),
    (&lost_anchor::RULE, lost_anchor::check),
    (&missing_unit::RULE, missing_unit::check),
    (&moved_unit::RULE, moved_unit::check),
    (&number_differs::RULE, number_differs::check),
    (&path_differs::RULE, path_differs::check),
    (&placeable_differs::RULE, placeable_differs::check),
    (&placeholder_differs::RULE, placeholder_differs::check),
    (&same_as_source::RULE, same_as_source::check),
    (&table_shape::RULE, table_shape::check),
    (&taken_back::RULE, taken_back::check),
    (&unread_block::RULE, unread_block::check),
    (&url_in_text_differs::RULE, url_in_text_differs::check),
];

/// The kinds of finding of this module.
pub(super) fn rules() -> impl Iterator<Item = &'static Rule> {
    CHECKS.iter().map(|(rule, _)| *rule)
}

/// Looks at a translation beside its original; at the original itself, nothing is to be seen.
pub(super) fn check(subject: &Subject<'_>, out: &mut Vec<Diagnostic>) {
    let Some(parity) = Parity::new(subject) else { return };
    for (_, check) in CHECKS {
        check(&parity, out);
    }
}
