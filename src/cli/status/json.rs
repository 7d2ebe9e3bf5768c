//! The JSON form of the status: a contract, documented in `docs/json.md`.

use std::collections::BTreeMap;

use serde::Serialize;

use super::Row;
use crate::model::{Freshness, Reason};
use crate::pipeline::Survey;

#[derive(Serialize)]
struct Status<'s> {
    version: u32,
    articles: Vec<Article<'s>>,
}

#[derive(Serialize)]
struct Article<'s> {
    id: &'s str,
    source: Option<&'s str>,
    variants: BTreeMap<&'s str, Variant<'s>>,
}

#[derive(Serialize)]
struct Variant<'s> {
    work: &'static str,
    freshness: &'static str,
    reasons: &'s [Reason],
    units: Units,
    words: Words,
    sections: BTreeMap<&'s str, Section<'s>>,
}

#[derive(Serialize)]
struct Units {
    total: usize,
    missing: usize,
    stale: Option<usize>,
}

#[derive(Serialize)]
struct Words {
    total: usize,
    to_do: usize,
}

#[derive(Serialize)]
struct Section<'s> {
    visibility: &'static str,
    shown: &'static str,
    reasons: &'s [Reason],
}

pub(super) fn render(survey: &Survey, rows: &[Row<'_>]) -> String {
    let settings = &survey.settings;
    let articles = rows.iter().map(|row| Article {
        id: row.article.id.as_str(),
        source: row.article.source.map(|ix| settings.locale(ix).as_str()),
        variants: row
            .cells
            .iter()
            .map(|cell| {
                let sections = cell.editions.iter().map(|(section, decision)| {
                    let entry = Section {
                        visibility: decision.visibility.as_str(),
                        shown: decision.shown.as_str(),
                        reasons: &decision.reasons,
                    };
                    (settings.section(*section).id.as_str(), entry)
                });
                let variant = Variant {
                    work: cell.work.as_str(),
                    freshness: cell.freshness.as_str(),
                    reasons: &cell.reasons,
                    units: Units {
                        total: cell.units.total,
                        missing: cell.units.missing,
                        // Nobody can say what is stale while it is unknown what it was made from.
                        stale: (cell.freshness == Freshness::Current).then_some(0),
                    },
                    words: Words { total: cell.words.total, to_do: cell.words.missing },
                    sections: sections.collect(),
                };
                (settings.locale(cell.locale).as_str(), variant)
            })
            .collect(),
    });
    let status = Status { version: 1, articles: articles.collect() };
    // Strings and numbers only: it cannot fail to serialise.
    let mut text = serde_json::to_string_pretty(&status).unwrap_or_default();
    text.push('\n');
    text
}
