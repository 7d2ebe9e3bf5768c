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
        let inside = join(subject.folder, &decode(path))
            .is_some_and(|found| subject.settings.layout.holds(&found, subject.settings));
        if !inside {
            let fault = Diagnostic::new(&RULE).arg("path", path);
            out.push(fault.at(target.span.clone()));
        }
    }
}
