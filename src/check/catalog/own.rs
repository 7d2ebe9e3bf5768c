//! The rules that hold for the messages of an article's own too.
//!
//! Left out is what has no meaning there. A variant may have messages that its original has not, and the other way
//! round, and each divides its text among them as its grammar wants: so nothing is said of strings, attributes and
//! references that one of them lacks. Nobody but the variant sees them, so that their names and comments are nobody
//! else's affair, and nothing can be said in a comment. A mark or a tag is text there. What values there are, and of
//! what kind they are, the article's facts say.

use super::{
    Index, Subject, compact_plural, dropped_variable, duplicate_form, expansion_too_large,
    lost_choice, missing_form, missing_plural, mojibake, reference_cycle, replacement_character,
    term_name_taken, too_many_placeables, typed_number, uneven_variable, unknown_form,
    unknown_function, unknown_option, unknown_reference, unselected_plural, untranslated_string,
    url_in_text_differs, wrong_plural,
};
use crate::diag::Diagnostic;
use crate::model::{CatalogEntry, Entries};

type Check = fn(&Subject<'_>, &mut Vec<Diagnostic>);

/// The rules, sorted by code.
static CHECKS: &[Check] = &[
    compact_plural::check,
    dropped_variable::check,
    duplicate_form::check,
    expansion_too_large::check,
    lost_choice::check,
    missing_form::check,
    missing_plural::check,
    mojibake::check,
    reference_cycle::check,
    replacement_character::check,
    term_name_taken::check,
    too_many_placeables::check,
    typed_number::check,
    uneven_variable::check,
    unknown_form::check,
    unknown_function::check,
    unknown_option::check,
    unknown_reference::check,
    unselected_plural::check,
    untranslated_string::check,
    url_in_text_differs::check,
    wrong_plural::check,
];

/// Looks at a variant's own messages, each beside the original's of the same name. What `is_placeable` is no
/// message, but a call in the variant's text, of which the options are looked at.
pub(in crate::check) fn own<'a>(
    index: &'a Index<'a>,
    own: &'a Entries<'a>,
    is_placeable: impl Fn(&CatalogEntry<'a>) -> bool,
) -> Vec<Diagnostic> {
    let mut faults = Vec::new();
    let view = index.view(&own.locale, own.layer);
    for entry in &own.entries {
        let subject = Subject::new(index, own, entry, view);
        if is_placeable(entry) {
            unknown_option::check(&subject, &mut faults);
        } else {
            CHECKS.iter().for_each(|check| check(&subject, &mut faults));
        }
    }
    faults
}
