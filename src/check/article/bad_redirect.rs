//! An earlier address that cannot have been one of the article's, or one of too many.
//!
//! Why it matters: nobody is led on from it; who follows an old link finds an error page.
//!
//! Example: `redirect-from = ["https://old.example/kites"]`, `redirect-from = ["articles"]`
//!
//! How to fix: write what stood behind the edition's home: `redirect-from = ["old-kites"]`.

use super::Subject;
use crate::diag::{Diagnostic, Rule};
use crate::model::slug::{MAX_REDIRECTS, is_slug};

/// An earlier address that cannot have been one of the article's.
pub(super) static RULE: Rule = Rule::warning("bad-redirect");

pub(super) fn check(subject: &Subject<'_>, out: &mut Vec<Diagnostic>) {
    let fault = |path: &str, kind| {
        Diagnostic::new(&RULE).arg("path", path).arg("fault", kind).arg("limit", MAX_REDIRECTS)
    };
    let all = &subject.variant.front.redirects;
    for (path, at) in all.iter().take(MAX_REDIRECTS) {
        let first = path.split('/').next().unwrap_or_default();
        if !path.split('/').all(is_slug) || subject.settings.is_reserved(first) {
            out.push(fault(path, "form").at(at.clone()));
        }
    }
    if let Some((path, at)) = all.get(MAX_REDIRECTS) {
        out.push(fault(path, "many").at(at.clone()));
    }
}
