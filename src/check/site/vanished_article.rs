//! An article that readers have, and whose folder is gone.
//!
//! Why it matters: its pages vanish without a word. That is no retraction: who looks for it learns nothing.
//!
//! Example: `content/kites/` is deleted while it is live.
//!
//! How to fix: put the folder back. To take the article away, write `retracted = 2026-03-01` into its
//! `article.toml`; if it moved, name its old address under `redirect-from`.

use std::collections::BTreeMap;

use super::{Subject, vanished};
use crate::diag::{Diagnostic, Rule};

/// An article that readers have, and whose folder is gone.
pub(super) static RULE: Rule = Rule::warning("vanished-article");

pub(super) fn check(subject: &Subject<'_>, out: &mut Vec<Diagnostic>) {
    let settings = subject.site.settings;
    let mut gone: BTreeMap<&str, (usize, &str)> = BTreeMap::new();
    for vanished in vanished::all(subject).iter().filter(|vanished| vanished.place.is_none()) {
        gone.entry(vanished.article).or_insert((0, &vanished.page.locale)).0 += 1;
    }
    for (article, (pages, tag)) in gone {
        let fault = Diagnostic::new(&RULE).arg("article", article).arg("pages", pages);
        let locale = settings.source_locale.or_else(|| settings.locale_named(tag));
        let file = locale.map(|locale| settings.layout.file_of(article, locale, settings));
        out.push(file.into_iter().fold(fault, |fault, file| fault.in_file(&file)));
    }
}
