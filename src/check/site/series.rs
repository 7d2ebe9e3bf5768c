//! The articles of a series, and how their figures are compared.

use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet};

use super::Subject;
use crate::model::article::Day;
use crate::model::{ArticleDigest, FactValue};

/// A series with its articles.
pub(super) struct Series<'a> {
    /// Its id.
    pub id: &'a str,
    /// Those with a date, in the order of their dates.
    pub dated: Vec<(Day, &'a ArticleDigest)>,
    /// Those without, which stand nowhere in that order.
    pub undated: Vec<&'a ArticleDigest>,
    declared: BTreeSet<&'a str>,
}

/// The series that articles belong to. Of an article that cannot be read nothing is known.
pub(super) fn series<'a>(subject: &Subject<'a>) -> Vec<Series<'a>> {
    let mut found: BTreeMap<&str, Vec<&ArticleDigest>> = BTreeMap::new();
    for article in subject.site.articles.iter().filter(|article| article.invalid.is_none()) {
        if let Some(id) = &article.meta.series {
            found.entry(id).or_default().push(article);
        }
    }
    let with = |(id, articles): (&'a str, Vec<&'a ArticleDigest>)| {
        let date = |article: &&'a ArticleDigest| Some((article.meta.date?, *article));
        let mut dated: Vec<_> = articles.iter().filter_map(date).collect();
        dated.sort_by(|a, b| (a.0, &a.1.id).cmp(&(b.0, &b.1.id)));
        let undated = articles.into_iter().filter(|article| article.meta.date.is_none());
        let declared = subject.site.settings.series.get(id).into_iter().flatten();
        let declared = declared.map(|(name, _)| name.as_str()).collect();
        Series { id, dated, undated: undated.collect(), declared }
    };
    found.into_iter().map(with).collect()
}

impl<'a> Series<'a> {
    /// All of its articles.
    pub(super) fn articles(&self) -> impl Iterator<Item = &'a ArticleDigest> {
        self.dated.iter().map(|(_, article)| *article).chain(self.undated.iter().copied())
    }

    /// The facts that may only grow along it: by the settings, or as one of the articles says.
    pub(super) fn growing(&self) -> BTreeSet<&'a str> {
        let own = self.articles().flat_map(|article| {
            let growing = article.meta.facts.iter().filter(|(_, fact)| fact.monotonic);
            growing.map(|(name, _)| name.as_str())
        });
        self.declared.iter().copied().chain(own).collect()
    }
}

/// Which is more, if that can be said.
pub(super) fn compare(one: &FactValue, other: &FactValue) -> Option<Ordering> {
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
