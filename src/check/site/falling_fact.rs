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
use std::collections::{BTreeMap, BTreeSet};

use super::Subject;
use crate::diag::{Diagnostic, Rule};
use crate::model::article::Day;
use crate::model::{ArticleDigest, FactValue};

/// A fact that falls along a series in which it may only grow.
pub(super) static RULE: Rule = Rule::error("falling-fact");

pub(super) fn check(subject: &Subject<'_>, out: &mut Vec<Diagnostic>) {
    let mut series: BTreeMap<&str, Vec<(Day, &ArticleDigest)>> = BTreeMap::new();
    for article in subject.site.articles.iter().filter(|article| article.invalid.is_none()) {
        if let (Some(id), Some(day)) = (&article.meta.series, article.meta.date) {
            series.entry(id).or_default().push((day, article));
        }
    }
    for (id, mut articles) in series {
        articles.sort_by(|a, b| (a.0, &a.1.id).cmp(&(b.0, &b.1.id)));
        let declared = subject.site.settings.series.get(id).into_iter().flatten();
        let own = articles.iter().flat_map(|(_, article)| {
            article.meta.facts.iter().filter(|(_, fact)| fact.monotonic).map(|(name, _)| name)
        });
        let names: BTreeSet<&String> = declared.chain(own).collect();
        for name in names {
            along(&articles, id, name, out);
        }
    }
}

/// Follows one fact along its series.
fn along(articles: &[(Day, &ArticleDigest)], series: &str, name: &str, out: &mut Vec<Diagnostic>) {
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
        let fault = Diagnostic::new(&RULE).arg("fact", name).arg("series", series);
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

/// Which is more, if that can be said.
fn compare(one: &FactValue, other: &FactValue) -> Option<Ordering> {
    match (one, other) {
        (FactValue::Date(one), FactValue::Date(other)) => Some(one.cmp(other)),
        (FactValue::Money(one), FactValue::Money(other)) => {
            (one.currency == other.currency).then(|| one.minor.cmp(&other.minor))
        }
        _ => number(one)?.partial_cmp(&number(other)?),
    }
}

/// Facts are small enough to be exact so, or differ by more than a digit in the seventeenth place.
fn number(value: &FactValue) -> Option<f64> {
    match value {
        FactValue::Integer(number) => number.to_string().parse().ok(),
        FactValue::Decimal(digits) => digits.parse().ok(),
        FactValue::Regions(all) => all.len().to_string().parse().ok(),
        _ => None,
    }
}
