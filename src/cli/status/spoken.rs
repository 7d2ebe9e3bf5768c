//! What each language has of the network's own strings.

use serde::Serialize;

use super::human::paragraph;
use super::tables::Table;
use crate::cli::Session;
use crate::cli::table;
use crate::messages::Messages;
use crate::model::Locale;
use crate::pipeline::{CatalogCounts, SpokenLocale, Survey};

/// A language's strings in the JSON form.
#[derive(Serialize)]
pub(super) struct Spoken<'s> {
    locale: &'s str,
    total: usize,
    translated: usize,
    same: usize,
    copied: usize,
    missing: usize,
    obsolete: usize,
    percent: usize,
    words: Words,
}

#[derive(Serialize)]
struct Words {
    to_do: usize,
    translated: usize,
}

impl<'s> Spoken<'s> {
    pub(super) fn of(spoken: &'s SpokenLocale) -> Self {
        let counts = &spoken.counts;
        Self {
            locale: spoken.locale.as_str(),
            total: counts.total(),
            translated: counts.changed,
            same: counts.same,
            copied: counts.unchanged,
            missing: counts.missing,
            obsolete: counts.obsolete,
            percent: counts.percent(),
            words: Words { to_do: to_do(counts), translated: counts.changed_words },
        }
    }
}

fn to_do(counts: &CatalogCounts) -> usize {
    counts.missing_words + counts.unchanged_words
}

/// The languages that are named, or all.
pub(super) fn chosen<'s>(survey: &'s Survey, named: &[Locale]) -> Vec<&'s SpokenLocale> {
    let takes = |one: &&SpokenLocale| named.is_empty() || named.contains(&one.locale);
    survey.spoken().iter().filter(takes).collect()
}

/// The languages and their strings, as words.
pub(super) fn table(messages: &Messages, chosen: &[&SpokenLocale]) -> Table {
    let ids = [
        "heading-locale",
        "heading-translated",
        "heading-copied",
        "heading-missing",
        "heading-obsolete",
        "heading-words-to-do",
        "heading-done",
    ];
    let heads = ids.iter().map(|id| messages.text(id, &[])).collect();
    let number = |number: usize| messages.text("table-number", &[("number", number.into())]);
    let row = |one: &&SpokenLocale| {
        let counts = &one.counts;
        let percent = messages.text("table-percent", &[("percent", counts.percent().into())]);
        vec![
            one.locale.to_string(),
            number(counts.changed + counts.same),
            number(counts.unchanged),
            number(counts.missing),
            number(counts.obsolete),
            number(to_do(counts)),
            percent,
        ]
    };
    (heads, chosen.iter().map(row).collect())
}

/// What is to be said of a network of strings alone, below its table.
pub(super) fn total(session: &Session<'_>, survey: &Survey, chosen: &[&SpokenLocale]) -> String {
    let strings = chosen.first().map_or(0, |one| one.counts.total());
    let open = chosen.iter().map(|one| one.counts.missing + one.counts.unchanged).sum::<usize>();
    let words = chosen.iter().map(|one| to_do(&one.counts)).sum::<usize>();
    let args = [
        ("strings", strings.into()),
        ("languages", chosen.len().into()),
        ("reference", (&survey.settings.reference_locale).into()),
        ("open", open.into()),
        ("words", words.into()),
    ];
    let id = if chosen.is_empty() { "strings-none" } else { "strings-total" };
    session.messages.text(id, &args)
}

/// The same of one language, as a line.
pub(in crate::cli) fn line(
    session: &Session<'_>,
    locale: &Locale,
    counts: &CatalogCounts,
) -> String {
    let args = [
        ("locale", locale.into()),
        ("percent", counts.percent().into()),
        ("translated", (counts.changed + counts.same).into()),
        ("copied", counts.unchanged.into()),
        ("missing", counts.missing.into()),
        ("obsolete", counts.obsolete.into()),
        ("words", to_do(counts).into()),
    ];
    format!("{}\n", session.messages.text("strings-of-one", &args))
}

/// The whole status of a network of strings alone, for people.
pub(super) fn human(session: &Session<'_>, survey: &Survey, chosen: &[&SpokenLocale]) -> String {
    let width = session.printer.width(session.system);
    let mut out = String::new();
    if !chosen.is_empty() {
        let (heads, rows) = table(session.messages, chosen);
        out.push_str(&format!("{}\n", table::render(&heads, rows, width)));
    }
    out.push_str(&paragraph(&total(session, survey, chosen), "", width));
    out
}
