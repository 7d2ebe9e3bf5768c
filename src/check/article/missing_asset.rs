//! An image or file that is not there.
//!
//! Why it matters: the reader finds a gap where the picture should be; its alternative text is shown instead.
//!
//! Example: `![map](mpa.png)` beside `map.png`.
//!
//! How to fix: put the file beside the article, or mend its name.

use super::Subject;
use super::path_outside_root::leaves;
use crate::diag::{Diagnostic, Rule};
use crate::model::path::join;
use crate::model::url::{Address, classify, decode, split};

/// An image or file that is not there.
pub(super) static RULE: Rule = Rule::warning("missing-asset");

pub(super) fn check(subject: &Subject<'_>, out: &mut Vec<Diagnostic>) {
    let files = subject.files;
    for target in subject.variant.body.targets.iter().filter(|target| target.image) {
        if classify(&target.dest) != Address::Relative {
            continue;
        }
        let (path, _) = split(&target.dest);
        let Some(found) = join(subject.folder, &decode(path)) else { continue };
        // Ways out of the content have a rule of their own.
        if subject.settings.layout.holds(&found, subject.settings) && !files.have(&found) {
            let fault = Diagnostic::new(&RULE).arg("file", path).arg("near", files.nearest(&found));
            out.push(fault.at(target.span.clone()));
        }
    }
    if let Some(lead) = subject.lead_image()
        && classify(lead) == Address::Relative
        && !leaves(subject, lead)
        && let Some(found) = join(subject.lead_home, lead)
        && !files.have(&found)
    {
        let fault = Diagnostic::new(&RULE).arg("file", lead).arg("near", files.nearest(&found));
        out.push(subject.in_metadata(fault));
    }
}
