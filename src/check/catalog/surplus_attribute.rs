//! A translated message with an attribute that the reference language's has not.
//!
//! Why it matters: nothing shows it; perhaps its name is mistyped. The entry is not used; the one behind it stands in its place. Terms are free: their attributes are their language's own.
//!
//! Example: `.lable = Chercher` where English has `.label = Search`.
//!
//! How to fix: give it the name that the reference language has, or delete it.

use super::Subject;
use crate::diag::{Diagnostic, Rule, nearest};

/// An attribute that the reference has not.
pub(super) static RULE: Rule = Rule::error("surplus-attribute");

pub(super) fn check(subject: &Subject<'_>, out: &mut Vec<Diagnostic>) {
    // A term's attributes are each language's own affair.
    let Some(original) = subject.original().filter(|own| !own.is_term()) else { return };
    for part in &subject.entry.parts {
        let Some(name) = part.attribute.filter(|name| original.part(Some(name)).is_none()) else {
            continue;
        };
        let known = || original.parts.iter().filter_map(|part| part.attribute);
        let near = nearest(name, known()).unwrap_or("none");
        let fault = subject.fault(&RULE, part, None).arg("attribute", name);
        out.push(fault.arg("near", near));
    }
}
