//! A link that looks local and leads to another host.
//!
//! Why it matters: `//host` and `/\\host` are read by browsers as another site; nobody means that in an article.
//!
//! Example: `[more](//evil.example/)`
//!
//! How to fix: write the whole address with `https://`, or a path relative to the article.

use super::Subject;
use crate::diag::{Diagnostic, Rule};
use crate::model::url::{Address, classify};

/// A link that looks local and leads to another host.
pub(super) static RULE: Rule = Rule::error("protocol-relative-link");

pub(super) fn check(subject: &Subject<'_>, out: &mut Vec<Diagnostic>) {
    for target in &subject.variant.body.targets {
        if classify(&target.dest) == Address::OtherHost {
            let fault = Diagnostic::new(&RULE).arg("url", target.dest.as_ref());
            out.push(fault.at(target.span.clone()));
        }
    }
}
