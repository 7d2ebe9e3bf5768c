//! A link or image whose path leaves the network.
//!
//! Why it matters: nothing outside the folder of the network may be published.
//!
//! Example: `![](../../../../etc/passwd)`
//!
//! How to fix: put the file beside the article and name it without `../`.

use super::Subject;
use crate::diag::{Diagnostic, Rule};
use crate::model::path::join;
use crate::model::url::{Address, classify, decode, split};

/// A path that leaves the network.
pub(super) static RULE: Rule = Rule::error("path-outside-root");

pub(super) fn check(subject: &Subject<'_>, out: &mut Vec<Diagnostic>) {
    for target in &subject.variant.body.targets {
        if classify(&target.dest) != Address::Relative {
            continue;
        }
        let (path, _) = split(&target.dest);
        if !is_inside(subject, subject.folder, &decode(path)) {
            let fault = Diagnostic::new(&RULE).arg("path", path);
            out.push(fault.at(target.span.clone()));
        }
    }
    if let Some(lead) = subject.lead_image()
        && leaves(subject, lead)
    {
        out.push(subject.in_metadata(Diagnostic::new(&RULE).arg("path", lead)));
    }
}

fn is_inside(subject: &Subject<'_>, folder: &str, path: &str) -> bool {
    let settings = subject.settings;
    join(folder, path).is_some_and(|found| settings.layout.holds(&found, settings))
}

/// Whether a lead image, whose path is taken as it is written, lies outside of the content.
pub(super) fn leaves(subject: &Subject<'_>, lead: &str) -> bool {
    match classify(lead) {
        Address::Relative => !is_inside(subject, subject.lead_home, lead),
        address => address != Address::External,
    }
}
