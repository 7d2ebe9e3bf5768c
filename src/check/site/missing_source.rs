//! An article without its original.
//!
//! Why it matters: nobody can say what its translations should say.
//!
//! Example: `source = "en-GB"` and no `en-GB.md`.
//!
//! How to fix: put the original back, or say in `article.toml` which variant it is.

use super::Subject;
use crate::diag::{Diagnostic, Rule};

/// An article without its original.
pub(super) static RULE: Rule = Rule::error("missing-source");

pub(super) fn check(subject: &Subject<'_>, out: &mut Vec<Diagnostic>) {
    for article in subject.site.articles.iter().filter(|a| a.source_variant().is_none()) {
        let locale = article.source.map(|ix| subject.site.settings.locale(ix));
        let fault = Diagnostic::new(&RULE)
            .arg("article", article.id.as_str())
            .arg("file", &article.meta_path);
        let fault = fault.arg("locale", locale.map_or("none", |locale| locale.as_str()));
        out.push(fault.in_file(&article.place));
    }
}
