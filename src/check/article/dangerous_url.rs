//! A link or image whose address runs code or hides data.
//!
//! Why it matters: such an address attacks the reader; the link is published as plain text.
//!
//! Example: `[here](javascript:alert(1))`
//!
//! How to fix: link to an `https:` address, or to another article.

use super::Subject;
use crate::diag::{Diagnostic, Rule};
use crate::model::url::{Address, classify};

/// An address that runs code or hides data.
pub(super) static RULE: Rule = Rule::warning("dangerous-url");

pub(super) fn check(subject: &Subject<'_>, out: &mut Vec<Diagnostic>) {
    for target in &subject.variant.body.targets {
        if classify(&target.dest) == Address::Forbidden {
            let fault = Diagnostic::new(&RULE).arg("url", target.dest.as_ref());
            out.push(fault.at(target.span.clone()));
        }
    }
}
