//! A fact that is to grow along a series, and that cannot be compared with the one before.
//!
//! Why it matters: nobody notices when it falls.
//!
//! Numbers, days, amounts of one currency and lists of regions can be compared, each with its own kind; and an article
//! without a date stands nowhere in the order of the series.
//!
//! Example: `raised = { minor = 82500000, currency = "EUR" }` in one article, and `currency = "USD"` in the next.
//!
//! How to fix: write it as in the other articles, give the article its date, or take the fact out of `monotonic`.

use super::Subject;
use super::series::{Series, compare, series};
use crate::diag::{Diagnostic, Rule};
use crate::model::{ArticleDigest, FactValue};

/// A fact that is to grow along a series, and that cannot be compared with the one before.
pub(super) static RULE: Rule = Rule::warning("incomparable-fact");

pub(super) fn check(subject: &Subject<'_>, out: &mut Vec<Diagnostic>) {
    for series in series(subject) {
        for name in series.growing() {
            along(&series, name, out);
        }
    }
}

fn along(series: &Series<'_>, name: &str, out: &mut Vec<Diagnostic>) {
    let mut found = |article: &ArticleDigest, case: &str, other: &str| {
        let fault = Diagnostic::new(&RULE).arg("fact", name).arg("series", series.id);
        let at = article.meta.fact_places.get(name).cloned().unwrap_or(0..0);
        let fault = fault.arg("case", case).arg("other", other);
        out.push(fault.at(at).in_file(&article.meta_path));
    };
    let mut before: Option<(&ArticleDigest, &FactValue)> = None;
    for (_, article) in &series.dated {
        let Some(fact) = article.meta.facts.get(name) else { continue };
        let value = &fact.value;
        // A value that cannot be compared with itself cannot be compared with any.
        if compare(value, value).is_none() {
            found(article, "kind", "");
            continue;
        }
        if let Some((other, _)) = before.filter(|(_, known)| compare(known, value).is_none()) {
            found(article, "other", other.id.as_str());
        }
        before = Some((*article, value));
    }
    // One article alone is compared with none.
    let several = series.articles().filter(|article| article.meta.facts.contains_key(name)).count();
    for article in series.undated.iter().filter(|_| several > 1) {
        if article.meta.facts.contains_key(name) {
            found(article, "undated", "");
        }
    }
}
