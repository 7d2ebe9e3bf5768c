//! A house's name of a region that nothing can be done with: there is no region of this code, or the code is not in capital letters, or the name holds something else than text.
//!
//! Why it matters: names of regions are put into lists, and sorted, before anything is set into them. Such a string has no effect, and pages go on to say what CLDR says.
//!
//! Example: `region-nl = the Netherlands`
//!
//! How to fix: write the code as ISO 3166 does, in capital letters, and the name in plain text. A character that nobody sees may stand between quotes: `{"\\u00A0"}`.

use super::Subject;
use crate::diag::{Diagnostic, Rule};
use crate::format::regions::is_known;
use crate::model::Region;
use crate::model::catalog::Item;

/// A name of a region without effect.
pub(super) static RULE: Rule = Rule::error("bad-region-name");

pub(super) fn check(subject: &Subject<'_>, out: &mut Vec<Diagnostic>) {
    let entry = subject.entry;
    let Some(code) = entry.id.strip_prefix("region-").filter(|code| is_meant(code)) else { return };
    let known = |code: &str| Region::parse(code).is_some_and(|region| is_known(&region));
    if !known(code) {
        let upper = code.to_ascii_uppercase();
        let near = if known(&upper) { upper.as_str() } else { "none" };
        let fault = Diagnostic::new(&RULE).arg("id", entry.id).arg("case", "code");
        let fault = fault.arg("code", code).arg("near", near).of_message(entry.id, None);
        out.push(fault.at(entry.span.clone()));
        return;
    }
    for part in &entry.parts {
        let mut items = part.forms.iter().flat_map(|form| &form.items);
        let is_text = |item: &Item<'_>| matches!(item, Item::Text(_) | Item::Literal(_));
        if !part.selects.is_empty() || !items.all(is_text) {
            let fault = subject.fault(&RULE, part, Some(part.source)).arg("case", "text");
            out.push(fault.arg("code", code).arg("near", "none"));
        }
    }
}

/// Whether what stands behind `region-` is meant as a code: `region-title` is a string like any other.
fn is_meant(code: &str) -> bool {
    let capitals = code.len() <= 3 && code.bytes().all(|b| b.is_ascii_uppercase());
    capitals || Region::parse(&code.to_ascii_uppercase()).is_some()
}
