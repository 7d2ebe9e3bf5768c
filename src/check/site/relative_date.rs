//! A word such as “tomorrow” in a text that is older than that.
//!
//! Why it matters: whoever reads it later takes another day for it than was meant, and most articles are read later.
//!
//! The words are CLDR's, in each language its own: of days, weeks, months and years that are counted from the day of writing.
//! “Today” and “this week” are left out, since they also mean “nowadays”. A text counts as written on the day of the article's
//! last change (`updated`, else `date`). Only originals are looked at: translations follow them. Quotations say “tomorrow” rightly, hence a note.
//!
//! Example: `The exhibition opens tomorrow.` in an article of last year.
//!
//! How to fix: write the day, best as a fact; or allow it: `allow = ["relative-date"]`.

use super::Subject;
use crate::diag::{Diagnostic, Rule};

/// A word such as “tomorrow” in a text that is older than that.
pub(super) static RULE: Rule = Rule::note("relative-date");

pub(super) fn check(subject: &Subject<'_>, out: &mut Vec<Diagnostic>) {
    let today = subject.today;
    for (ix, _, variant) in subject.variants() {
        let article = &subject.site.articles[ix];
        if article.source != Some(variant.locale) {
            continue;
        }
        let meta = &article.meta;
        let Some(written) = meta.updated.or(meta.date) else { continue };
        for relative in
            variant.relative.iter().filter(|relative| relative.reach.end(written) <= today)
        {
            let fault =
                Diagnostic::new(&RULE).arg("word", &*relative.word).arg("day", written.to_string());
            let fault = fault.at(relative.span.start as usize..relative.span.end as usize);
            out.push(fault.in_file(&variant.path).for_locale(subject.locale(variant)));
        }
    }
}
