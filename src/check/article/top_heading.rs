//! A heading of level 1 in a body.
//!
//! Why it matters: the headline is the page's heading of level 1; a second one confuses screen readers and search engines.
//!
//! Example: `# Our report` as the first line of the body.
//!
//! How to fix: begin with `##`; the headline stands in the front matter.

use super::Subject;
use crate::diag::{Diagnostic, Rule};
use crate::model::UnitKind;

/// A heading of level 1 in a body.
pub(super) static RULE: Rule = Rule::warning("top-heading");

pub(super) fn check(subject: &Subject<'_>, out: &mut Vec<Diagnostic>) {
    for unit in subject.variant.body.units.iter().filter(|unit| unit.kind == UnitKind::Heading(1)) {
        out.push(Diagnostic::new(&RULE).at(unit.span.clone()));
    }
}
