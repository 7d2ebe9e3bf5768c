//! An image on another host.
//!
//! Why it matters: every reader of the page would be reported to that host, and the page breaks when it is gone.
//!
//! Example: `![kite](https://elsewhere.example/kite.jpg)`
//!
//! How to fix: put the file beside the article and name it.

use super::Subject;
use crate::diag::{Diagnostic, Rule};
use crate::model::url::{Address, classify};

/// An image on another host.
pub(super) static RULE: Rule = Rule::error("remote-image");

pub(super) fn check(subject: &Subject<'_>, out: &mut Vec<Diagnostic>) {
    for target in subject.variant.body.targets.iter().filter(|target| target.image) {
        if classify(&target.dest) == Address::External {
            let fault = Diagnostic::new(&RULE).arg("url", target.dest.as_ref());
            out.push(fault.at(target.span.clone()));
        }
    }
    if let Some(lead) = subject.lead_image()
        && classify(lead) == Address::External
    {
        out.push(subject.in_metadata(Diagnostic::new(&RULE).arg("url", lead)));
    }
}
