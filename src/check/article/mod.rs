//! Rules over one variant. A rule is one file with its docs, its `RULE` and its function, and one
//! line in `CHECKS`.

mod ambiguous_link_text;
mod another;
mod bad_redirect;
mod bad_slug;
mod beside;
mod broken_placeable;
mod conflict_marker;
mod contradicted_fact;
mod dangerous_url;
mod duplicate_standfirst;
mod empty_body;
pub(super) mod expansion_too_large;
mod idle_retraction;
mod metadata_in_translation;
mod missing_alt;
mod missing_asset;
mod missing_headline;
mod mixed_slug;
mod near;
mod other_years;
mod own_messages;
mod parity;
mod path_outside_root;
mod prose;
mod protocol_relative_link;
mod raw_html;
mod refused;
mod remote_image;
mod reserved_slug;
mod subject;
mod sums;
mod teaser_not_alone;
mod top_heading;
mod typed_days;
mod undeclared_correction;
mod unknown_base;
mod unknown_fact;
mod unknown_function;
mod unknown_message;
mod unknown_translated_from;
mod unnamed_region;
mod unread_markup;
mod unspaced_heading;
mod unused_fact;
mod unused_message;

use crate::check::common;
use crate::diag::{Diagnostic, Rule};

pub use own_messages::Own;
pub(super) use parity::{URL_IN_TEXT_DIFFERS, emails, urls};
pub use subject::{Files, Model, Subject};
pub use unknown_base::RULE as UNKNOWN_BASE;
pub use unused_fact::unused_facts;

type Check = fn(&Subject<'_>, &mut Vec<Diagnostic>);

/// Every rule with its function, sorted by code.
static CHECKS: &[(&Rule, Check)] = &[
    (&ambiguous_link_text::RULE, ambiguous_link_text::check),
    (&bad_redirect::RULE, bad_redirect::check),
    (&bad_slug::RULE, bad_slug::check),
    (&broken_placeable::RULE, broken_placeable::check),
    (&conflict_marker::RULE, conflict_marker::check),
    (&contradicted_fact::RULE, contradicted_fact::check),
    (&dangerous_url::RULE, dangerous_url::check),
    (&duplicate_standfirst::RULE, duplicate_standfirst::check),
    (&empty_body::RULE, empty_body::check),
    (&expansion_too_large::RULE, expansion_too_large::check),
    (&idle_retraction::RULE, idle_retraction::check),
    (&metadata_in_translation::RULE, metadata_in_translation::check),
    (&missing_alt::RULE, missing_alt::check),
    (&missing_asset::RULE, missing_asset::check),
    (&missing_headline::RULE, missing_headline::check),
    (&mixed_slug::RULE, mixed_slug::check),
    (&path_outside_root::RULE, path_outside_root::check),
    (&protocol_relative_link::RULE, protocol_relative_link::check),
    (&raw_html::RULE, raw_html::check),
    (&remote_image::RULE, remote_image::check),
    (&reserved_slug::RULE, reserved_slug::check),
    (&teaser_not_alone::RULE, teaser_not_alone::check),
    (&top_heading::RULE, top_heading::check),
    (&undeclared_correction::RULE, undeclared_correction::check),
    (&unknown_base::RULE, unknown_base::check),
    (&unknown_fact::RULE, unknown_fact::check),
    (&common::unknown_function::RULE, unknown_function::check),
    (&unknown_message::RULE, unknown_message::check),
    (&unknown_translated_from::RULE, unknown_translated_from::check),
    (&unnamed_region::RULE, unnamed_region::check),
    (&unread_markup::RULE, unread_markup::check),
    (&unspaced_heading::RULE, unspaced_heading::check),
    (&unused_message::RULE, unused_message::check),
];

/// The kinds of finding of this module.
#[must_use]
pub fn rules() -> Vec<&'static Rule> {
    let own = CHECKS.iter().map(|(rule, _)| *rule);
    own.chain([&metadata_in_translation::DIFFERS, &unused_fact::RULE])
        .chain(parity::rules())
        .collect()
}

/// Those of them that hold a translation against its original.
pub fn parity_rules() -> impl Iterator<Item = &'static Rule> {
    parity::rules()
}

/// Looks at one variant with every rule.
pub fn check(subject: &Subject<'_>, out: &mut Vec<Diagnostic>) {
    // First, since others need not say what is said of a message.
    own_messages::check(subject, out);
    for (_, check) in CHECKS {
        check(subject, out);
    }
    own_messages::forget(subject, out);
    parity::check(subject, out);
}
