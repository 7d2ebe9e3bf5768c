//! A standfirst that says, word for word, what stands beside it.
//!
//! Why it matters: readers read the same sentence twice, one below the other.
//!
//! It is compared with the headline, the teaser and the first paragraph. A teaser that says the same needs not be there: without one,
//! the standfirst stands in its place. Where the original says the same thing twice, its translations are not reported for it.
//!
//! Example: `standfirst = "How they fly."`, and the text begins with “How they fly.”
//!
//! How to fix: leave one of them out, or let the standfirst say something of its own.

use super::Subject;
use crate::diag::{Diagnostic, Rule};
use crate::model::{Passage, Passages, UnitKind};

/// A standfirst that says, word for word, what stands beside it.
pub(super) static RULE: Rule = Rule::warning("duplicate-standfirst");

pub(super) fn check(subject: &Subject<'_>, out: &mut Vec<Diagnostic>) {
    let Some((kind, standfirst)) = twice(subject.passages) else { return };
    if subject.model.is_some_and(|model| twice(model.passages).is_some()) {
        return;
    }
    out.push(Diagnostic::new(&RULE).arg("with", kind.as_str()).at(standfirst.span.clone()));
}

/// The standfirst, and what says the same.
fn twice<'p>(passages: &'p Passages<'_>) -> Option<(UnitKind, &'p Passage<'p>)> {
    let of = |kind| passages.list.iter().find(move |p| p.kind == kind && p.label.is_none());
    let standfirst = of(UnitKind::Standfirst)?;
    let beside = [UnitKind::Headline, UnitKind::Teaser, UnitKind::Paragraph].map(of);
    let same = |other: &&Passage<'_>| words(&other.text) == words(&standfirst.text);
    beside.into_iter().flatten().find(same).map(|other| (other.kind, standfirst))
}

/// A text without its marks at the end, in which a headline differs from a sentence.
fn words(text: &str) -> &str {
    text.trim_end_matches(|c: char| !c.is_alphanumeric() && c != '}')
}
