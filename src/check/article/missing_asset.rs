//! An image or file that is not there.
//!
//! Why it matters: the reader finds a gap where the picture should be; its alternative text is shown instead.
//!
//! Example: `![map](mpa.png)` beside `map.png`.
//!
//! How to fix: put the file beside the article, or mend its name.

use super::Subject;
use super::path_outside_root::leaves;
use crate::diag::nearest;
use crate::diag::{Diagnostic, Rule};
use crate::model::path::join;
use crate::model::url::{Address, classify, decode, split};

/// An image or file that is not there.
pub(super) static RULE: Rule = Rule::warning("missing-asset");

pub(super) fn check(subject: &Subject<'_>, out: &mut Vec<Diagnostic>) {
    let known = || subject.assets.iter().map(String::as_str);
    let there = |path: &str| known().any(|name| name == path);
    for target in subject.variant.body.targets.iter().filter(|target| target.image) {
        if classify(&target.dest) != Address::Relative {
            continue;
        }
        let (path, _) = split(&target.dest);
        let found = join(subject.folder, &decode(path)).unwrap_or_default();
        // Whether another article has it is for `broken-link` to say.
        let below = found.strip_prefix(subject.folder).and_then(|rest| rest.strip_prefix('/'));
        let Some(name) = below else { continue };
        if !there(name) {
            let near = nearest(path, known()).unwrap_or("none");
            let fault = Diagnostic::new(&RULE).arg("file", path).arg("near", near);
            out.push(fault.at(target.span.clone()));
        }
    }
    if let Some(lead) = subject.lead_image()
        && classify(lead) == Address::Relative
        && !leaves(subject.folder, lead)
        && !there(lead)
    {
        let near = nearest(lead, known()).unwrap_or("none");
        let fault = Diagnostic::new(&RULE).arg("file", lead).arg("near", near);
        out.push(subject.in_metadata(fault));
    }
}
