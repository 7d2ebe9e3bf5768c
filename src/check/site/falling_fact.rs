//! A fact that falls along a series in which it may only grow.
//!
//! Why it matters: a count that was 133 last week is not 127 today; one of the two articles is wrong, and readers of both
//! will notice.
//!
//! Articles of a series are compared in the order of their dates. Of a list it is the number of items, of money the
//! amount in one currency. An article that does not have the fact is passed over.
//!
//! Example: `countries = 133` in an article of 20 July, and `countries = 127` in one of 28 July.
//!
//! How to fix: correct the one that is wrong, or the date; if the figure may fall, take it out of `monotonic`.

use std::cmp::Ordering;

use super::Subject;
use super::series::{Series, compare, series};
use crate::diag::{Diagnostic, Rule};
use crate::model::{ArticleDigest, FactValue};

/// A fact that falls along a series in which it may only grow.
pub(super) static RULE: Rule = Rule::error("falling-fact");

pub(super) fn check(subject: &Subject<'_>, out: &mut Vec<Diagnostic>) {
    for series in series(subject) {
        for name in series.growing() {
            along(&series, name, out);
        }
    }
}

/// Follows one fact along its series.
fn along(series: &Series<'_>, name: &str, out: &mut Vec<Diagnostic>) {
    let articles = &series.dated;
    let of = |article: &'_ ArticleDigest| Some(article.meta.facts.get(name)?.value.clone());
    for (ix, (day, article)) in articles.iter().enumerate() {
        let Some(value) = of(article) else { continue };
        let earlier = articles[..ix].iter().filter(|(other, _)| other < day);
        let known = earlier.filter_map(|(_, other)| Some((*other, of(other)?)));
        let fallen = known.filter(|(_, other)| compare(other, &value) == Some(Ordering::Greater));
        // The greatest of them, and of several the latest.
        let greatest = fallen.reduce(|best, next| match compare(&best.1, &next.1) {
            Some(Ordering::Greater) => best,
            _ => next,
        });
        let Some((other, before)) = greatest else { continue };
        let fault = Diagnostic::new(&RULE).arg("fact", name).arg("series", series.id);
        let fault = fault.arg("value", shown(&value)).arg("article", article.id.as_str());
        let fault = fault.arg("before", shown(&before)).arg("other", other.id.as_str());
        let at = article.meta.fact_places.get(name).cloned().unwrap_or(0..0);
        out.push(fault.at(at).in_file(&article.meta_path));
    }
}

/// As it is named in a message.
fn shown(value: &FactValue) -> String {
    match value {
        FactValue::Integer(number) => number.to_string(),
        FactValue::Decimal(digits) => digits.clone(),
        FactValue::Text(text) => text.clone(),
        FactValue::Money(money) => format!("{} {}", money.decimal(), money.currency),
        FactValue::Date(day) => day.to_string(),
        FactValue::Range(range) => format!("{}/{}", range.from, range.to),
        FactValue::Time(time) => time.day.to_string(),
        FactValue::Regions(all) => all.len().to_string(),
    }
}
