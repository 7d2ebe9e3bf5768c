//! The totals and the trend as rows of words, for tables of every form.

use super::View;
use super::totals::Total;
use super::trend::{Change, Changes, Trend};
use crate::messages::Messages;

/// A table: its heads, and its rows.
pub(super) type Table = (Vec<String>, Vec<Vec<String>>);

/// Totals by section, then by locale. The column of what nobody knows is there where it says
/// anything.
pub(super) fn totals(messages: &Messages, view: &View<'_, '_>) -> Vec<Table> {
    let settings = &view.survey.settings;
    let totals = view.totals;
    let unknown = totals.all.unknown > 0;
    let heads = |first: &str| {
        let mut ids = vec![first, "heading-live", "heading-behind"];
        ids.extend(unknown.then_some("heading-unknown"));
        ids.extend(["heading-missing", "heading-withheld", "heading-words-to-do"]);
        ids.into_iter().map(|id| messages.text(id, &[])).collect::<Vec<_>>()
    };
    let row = |name: String, total: &Total| {
        let mut numbers = vec![total.live, total.behind];
        numbers.extend(unknown.then_some(total.unknown));
        numbers.extend([total.missing, total.withheld, total.words.to_do()]);
        let numbers = numbers.iter().map(|number| self::number(messages, *number));
        std::iter::once(name).chain(numbers).collect::<Vec<_>>()
    };
    let sections =
        totals.sections.iter().map(|(ix, total)| row(settings.section(*ix).id.clone(), total));
    let locales =
        totals.locales.iter().map(|(ix, total)| row(settings.locale(*ix).to_string(), total));
    let mut tables = Vec::new();
    // One section is all of it.
    if totals.sections.len() > 1 {
        tables.push((heads("heading-section"), sections.collect()));
    }
    let mut locales: Vec<_> = locales.collect();
    if locales.len() > 1 {
        locales.push(row(messages.text("heading-all", &[]), &totals.all));
    }
    tables.push((heads("heading-locale"), locales));
    tables
}

/// What has changed, by section, then by locale; only what has.
pub(super) fn trend(messages: &Messages, trend: &Trend) -> Vec<Table> {
    let heads = |first: &str| {
        let ids = [first, "heading-live", "heading-behind", "heading-words-to-do"];
        ids.iter().map(|id| messages.text(id, &[])).collect::<Vec<_>>()
    };
    let row = |name: &str, changes: &Changes| {
        let numbers = [changes.live, changes.behind, changes.words];
        let numbers = numbers.iter().map(|change| self::change(messages, *change));
        std::iter::once(name.to_owned()).chain(numbers).collect::<Vec<_>>()
    };
    let mut tables = Vec::new();
    for (head, all) in [("heading-section", &trend.sections), ("heading-locale", &trend.locales)] {
        let changed = all.iter().filter(|(_, changes)| !changes.is_none());
        let rows: Vec<_> = changed.map(|(name, changes)| row(name, changes)).collect();
        if !rows.is_empty() {
            tables.push((heads(head), rows));
        }
    }
    tables
}

fn change(messages: &Messages, change: Change) -> String {
    if change.before == change.now {
        return number(messages, change.now);
    }
    let args = [("before", change.before.into()), ("now", change.now.into())];
    messages.text("trend-change", &args)
}

fn number(messages: &Messages, number: usize) -> String {
    messages.text("table-number", &[("number", number.into())])
}
