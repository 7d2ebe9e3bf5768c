//! A template that does not give a string what it asks for.
//!
//! Why it matters: the text has a hole there, so that it cannot be shown, and no page with this template can be made.
//!
//! What the string asks for by way of another string counts as well.
//!
//! Example: `{{ t("published-on") }}`, where English says `published-on = Published { $date }`.
//!
//! How to fix: give it, as in `{{ t("published-on", date=article.date.text) }}`, or mend the name.

use std::collections::BTreeSet;

use super::Subject;
use crate::diag::{Diagnostic, Rule, nearest};
use crate::model::Layer;

/// A template that does not give a string what it asks for.
pub(super) static RULE: Rule = Rule::error("missing-argument");

pub(super) fn check(subject: &Subject<'_>, out: &mut Vec<Diagnostic>) {
    let reference = &subject.site.settings.reference_locale;
    for (used, given, asked) in subject.templates() {
        let behind = asked.iter().find(|one| one.locale == *reference);
        let Some(text) = behind.or(asked.first()) else { continue };
        // A translation may ask for more, if another template gives it. What nobody gives is no
        // fault of this one: that translation is not used, and that is said of itself.
        let known = |name: &&String| subject.inventory.given.gives(&used.id, Layer::Network, name);
        let more = asked.iter().flat_map(|one| &one.values).filter(known);
        let wanted: BTreeSet<&String> = text.values.iter().chain(more).collect();
        for name in wanted.iter().copied().filter(|name| !given.contains(name)) {
            let spare = given.iter().filter(|given| !wanted.contains(given));
            let near = nearest(name, spare.map(String::as_str)).unwrap_or("none");
            let fault = Diagnostic::new(&RULE).arg("id", &used.id).arg("variable", name);
            let mut fault = fault.arg("near", near).in_file(&used.path);
            fault.span.clone_from(&used.span);
            out.push(fault);
        }
    }
}
