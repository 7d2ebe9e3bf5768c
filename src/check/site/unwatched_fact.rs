//! A fact that is to grow along a series, and that no article of the series has.
//!
//! Why it matters: a name that is misspelt guards nothing. Whoever wrote it believes that a figure cannot fall.
//!
//! Example: `monotonic = ["countires"]` under `[series.years]`, and every article of the series has `countries`.
//!
//! How to fix: write the name as the articles have it, or delete it. As long as the series has no article, there is
//! nothing to compare.

use super::Subject;
use super::series::series;
use crate::config;
use crate::diag::{Diagnostic, Rule, nearest};

/// A fact that is to grow along a series, and that no article of the series has.
pub(super) static RULE: Rule = Rule::warning("unwatched-fact");

pub(super) fn check(subject: &Subject<'_>, out: &mut Vec<Diagnostic>) {
    for series in series(subject) {
        let settings = subject.site.settings.series.get(series.id).into_iter().flatten();
        for (name, at) in settings {
            if series.articles().any(|article| article.meta.facts.contains_key(name)) {
                continue;
            }
            let known = series.articles().flat_map(|article| article.meta.facts.keys());
            let near = nearest(name, known.map(String::as_str)).unwrap_or("none");
            let fault = Diagnostic::new(&RULE).arg("fact", name).arg("series", series.id);
            out.push(fault.arg("near", near).at(at.clone()).in_file(config::FILE));
        }
    }
}
