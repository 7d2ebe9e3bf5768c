//! A text that readers have, and whose file is gone.
//!
//! Why it matters: its page vanishes without a word, or another language stands in its place.
//!
//! Example: `content/kites/fr.md` is deleted while it is live.
//!
//! How to fix: put the file back. To hold the text back, write `draft = true` into it or a `veto` into
//! `article.toml`; to take the article away, `retracted = 2026-03-01`.

use std::collections::BTreeSet;

use super::{Subject, vanished};
use crate::diag::{Diagnostic, Rule};

/// A text that readers have, and whose file is gone.
pub(super) static RULE: Rule = Rule::warning("vanished-variant");

pub(super) fn check(subject: &Subject<'_>, out: &mut Vec<Diagnostic>) {
    let settings = subject.site.settings;
    let mut known = BTreeSet::new();
    for vanished in vanished::all(subject).iter().filter(|vanished| vanished.place.is_some()) {
        let Some(ix) = settings.locale_named(&vanished.page.locale) else { continue };
        if !known.insert((vanished.article, ix)) {
            continue;
        }
        let section = &settings.section(vanished.section).id;
        let locale = settings.locale(ix);
        let fault = Diagnostic::new(&RULE)
            .arg("article", vanished.article)
            .arg("locale", locale)
            .arg("section", section);
        let file = settings.layout.file_of(vanished.article, ix, settings);
        out.push(fault.in_file(&file).for_locale(locale));
    }
}
