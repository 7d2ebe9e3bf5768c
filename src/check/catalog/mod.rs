//! Rules over one catalog beside the reference language's. A rule is one file, and one line in
//! `CHECKS`.

mod bad_region_name;
mod banned_word;
mod broken_markup;
mod compact_plural;
mod counts;
mod dropped_variable;
mod duplicate_attribute;
mod duplicate_form;
mod elements;
mod expansion_too_large;
mod function_differs;
mod given;
mod hard_coded_brand;
mod index;
mod inventory;
mod loose_markup;
mod lost_choice;
mod lost_element;
mod lost_style;
mod markup_differs;
mod misplaced_comment;
mod missing_attribute;
mod missing_form;
mod missing_plural;
mod missing_reference;
mod missing_value;
mod mojibake;
mod obsolete_string;
mod odd_id;
mod own;
mod placeable_spacing;
mod reference_cycle;
mod replacement_character;
mod required;
mod style_differs;
mod styles;
mod subject;
mod summary;
mod surplus_attribute;
mod surplus_reference;
mod surplus_value;
mod term_name_taken;
mod too_many_placeables;
mod typed_number;
mod typewriter_mark;
mod undocumented_variable;
mod uneven_variable;
mod unknown_argument;
mod unknown_form;
mod unknown_function;
mod unknown_option;
mod unknown_reference;
mod unknown_variable;
mod unselected_plural;
mod untranslated_string;
mod url_in_text_differs;
mod view;
mod wrong_argument;
mod wrong_plural;

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::check::{article, common};
use crate::diag::{Diagnostic, Few, Level, Rule, locate_all};
use crate::model::Entries;

use subject::Subject;

pub use given::given;
pub use index::{Index, Twin};
pub use inventory::inventory;
pub use required::{lacking, required};
pub use summary::{CatalogCounts, Findings, Original, copied, missing, originals, summary};

/// Findings of one kind in one string; whoever mends them will be told of the rest.
const MOST: usize = 20;

pub(super) use own::own;
pub(super) use uneven_variable::RULE as UNEVEN;
pub(super) use unknown_option::calls;
pub(super) use untranslated_string::RULE as UNTRANSLATED;

type Check = fn(&Subject<'_>, &mut Vec<Diagnostic>);

/// Every rule with its function, sorted by code, and whether its findings, where they are errors,
/// are a reason not to use an entry of the reference language, behind which stands nothing better.
/// A translation's entry is left out in any case: readers get the reference's, marked as what it
/// is.
static CHECKS: &[(&Rule, Check, bool)] = &[
    (&bad_region_name::RULE, bad_region_name::check, false),
    (&banned_word::RULE, banned_word::check, false),
    (&broken_markup::RULE, broken_markup::check, false),
    (&compact_plural::RULE, compact_plural::check, false),
    (&common::dropped_variable::RULE, dropped_variable::check, false),
    (&duplicate_attribute::RULE, duplicate_attribute::check, false),
    (&duplicate_form::RULE, duplicate_form::check, false),
    (&article::expansion_too_large::RULE, expansion_too_large::check, true),
    (&common::function_differs::RULE, function_differs::check, false),
    (&hard_coded_brand::RULE, hard_coded_brand::check, false),
    (&loose_markup::RULE, loose_markup::check, false),
    (&lost_choice::RULE, lost_choice::check, false),
    (&lost_element::RULE, lost_element::check, false),
    (&lost_style::RULE, lost_style::check, false),
    (&markup_differs::RULE, markup_differs::check, false),
    (&missing_attribute::RULE, missing_attribute::check, false),
    (&missing_form::RULE, missing_form::check, false),
    (&missing_plural::RULE, missing_plural::check, false),
    (&missing_reference::RULE, missing_reference::check, false),
    (&missing_value::RULE, missing_value::check, false),
    (&mojibake::RULE, mojibake::check, false),
    (&obsolete_string::RULE, obsolete_string::check, false),
    (&odd_id::RULE, odd_id::check, false),
    (&placeable_spacing::RULE, placeable_spacing::check, false),
    (&reference_cycle::RULE, reference_cycle::check, true),
    (&replacement_character::RULE, replacement_character::check, false),
    (&style_differs::RULE, style_differs::check, false),
    (&surplus_attribute::RULE, surplus_attribute::check, false),
    (&surplus_reference::RULE, surplus_reference::check, false),
    (&surplus_value::RULE, surplus_value::check, false),
    (&term_name_taken::RULE, term_name_taken::check, false),
    (&too_many_placeables::RULE, too_many_placeables::check, true),
    (&typed_number::RULE, typed_number::check, false),
    (&typewriter_mark::RULE, typewriter_mark::check, false),
    (&undocumented_variable::RULE, undocumented_variable::check, false),
    (&uneven_variable::RULE, uneven_variable::check, false),
    (&unknown_argument::RULE, unknown_argument::check, false),
    (&unknown_form::RULE, unknown_form::check, false),
    (&common::unknown_function::RULE, unknown_function::check, true),
    (&unknown_option::RULE, unknown_option::check, true),
    (&unknown_reference::RULE, unknown_reference::check, true),
    (&unknown_variable::RULE, unknown_variable::check, true),
    (&unselected_plural::RULE, unselected_plural::check, false),
    (&untranslated_string::RULE, untranslated_string::check, false),
    (&article::URL_IN_TEXT_DIFFERS, url_in_text_differs::check, false),
    (&wrong_argument::RULE, wrong_argument::check, false),
    (&common::wrong_plural::RULE, wrong_plural::check, false),
];

/// Kinds of finding that articles have as well.
const SHARED: &[&str] =
    &["expansion-too-large", "function-differs", "unknown-function", "url-in-text-differs"];

/// The kinds of finding of this module alone.
#[must_use]
pub fn rules() -> Vec<&'static Rule> {
    let all = CHECKS.iter().map(|(rule, ..)| *rule);
    let own = all.filter(|rule| !SHARED.contains(&rule.code));
    own.chain([&misplaced_comment::RULE]).collect()
}

/// Whether the comment of a string says that this is meant: `# hexapla: allow CODE`.
fn allows(comment: &str, code: &str) -> bool {
    if !comment.contains("hexapla") {
        return false;
    }
    comment.lines().any(|line| {
        let words = line.trim_start_matches(['#', ' ']).strip_prefix("hexapla:");
        let codes = words.map(str::trim_start).and_then(|words| words.strip_prefix("allow "));
        codes.is_some_and(|codes| codes.split([',', ' ']).any(|own| own == code))
    })
}

/// Looks at a catalog with every rule: what is wrong, with its place in the file, and the ids of
/// entries not to be used. Of one kind no more are kept than are shown of a file.
#[must_use]
pub fn check<'a>(
    index: &'a Index<'a>,
    own: &'a Entries<'a>,
) -> (Vec<Diagnostic>, BTreeSet<&'a str>) {
    let (mut faults, mut refused) = (Vec::new(), BTreeSet::new());
    let view = index.view(&own.locale, own.layer);
    let mut few = Few::default();
    for entry in &own.entries {
        let mut subject = Subject::new(index, own, entry, view);
        for (rule, check, always) in CHECKS {
            if rule.level != Level::Error && allows(entry.comment, rule.code) {
                continue;
            }
            let before = faults.len();
            subject.is_counted_only = few.is_full(rule);
            check(&subject, &mut faults);
            faults.truncate(before + MOST);
            let mut found = faults[before..].iter();
            let errors = found.any(|fault| fault.rule.level == Level::Error);
            if errors && (*always || !subject.is_reference) {
                refused.insert(entry.id);
            }
            few.keep(&mut faults, before);
        }
    }
    let of_entries = faults.len();
    if own.locale == *index.reference() {
        faults.extend(misplaced_comment::check(own));
    }
    faults.extend(replacement_character::in_comments(own));
    few.keep(&mut faults, of_entries);
    few.say_more(&mut faults);
    for fault in &mut faults {
        fault.locale = Some(own.locale.clone());
    }
    locate_all(&mut faults, &Arc::from(own.path.as_str()), own.text);
    (faults, refused)
}
