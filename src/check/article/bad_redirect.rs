//! An earlier address that cannot have been one of the article's.
//!
//! Why it matters: nobody is led on from it; who follows an old link finds an error page.
//!
//! Example: `redirect-from = ["https://old.example/kites"]`, `redirect-from = ["articles"]`
//!
//! How to fix: write what stood behind the edition's home: `redirect-from = ["old-kites"]`.

use super::Subject;
use crate::diag::{Diagnostic, Rule};
use crate::model::slug::is_slug;

/// An earlier address that cannot have been one of the article's.
pub(super) static RULE: Rule = Rule::warning("bad-redirect");

pub(super) fn check(subject: &Subject<'_>, out: &mut Vec<Diagnostic>) {
    for (path, at) in &subject.variant.front.redirects {
        let first = path.split('/').next().unwrap_or_default();
        if !path.split('/').all(is_slug) || subject.settings.is_reserved(first) {
            out.push(Diagnostic::new(&RULE).arg("path", path).at(at.clone()));
        }
    }
}
