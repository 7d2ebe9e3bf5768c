//! The JSON form of the status: a contract, documented in `docs/json.md`, and described for programs
//! by [`status_schema`](crate::pipeline::status_schema).

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use super::View;
use super::spoken::Spoken;
use super::totals::Total;
use super::trend::Trend;
use crate::model::{Decision, LastKnown, LockState, Reason, Settings};
use crate::pipeline::to_do::{Cell, Task, Words as Owed};
use crate::pipeline::{STATUS_VERSION, SpokenLocale};

#[derive(Serialize)]
struct Status<'s> {
    version: u32,
    selection: Selection<'s>,
    articles: Vec<Article<'s>>,
    to_do: Vec<ToDo<'s>>,
    totals: Totals<'s>,
    strings: Vec<Spoken<'s>>,
    #[serde(skip_serializing_if = "BTreeSet::is_empty")]
    last_good: &'s BTreeSet<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    trend: Option<&'s Trend>,
}

#[derive(Serialize)]
struct Selection<'s> {
    sections: Vec<&'s str>,
    locales: Vec<&'s str>,
    articles: &'s [String],
    only: Vec<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    translator: Option<&'s str>,
}

#[derive(Serialize)]
struct Article<'s> {
    id: &'s str,
    source: Option<&'s str>,
    variants: BTreeMap<&'s str, Variant<'s>>,
}

#[derive(Serialize)]
struct Variant<'s> {
    path: Option<&'s str>,
    work: &'static str,
    freshness: Option<&'static str>,
    lock: Option<&'static str>,
    last_owed: Option<usize>,
    approved: bool,
    since: Option<String>,
    reasons: &'s [Reason],
    units: Units,
    severity: Severity,
    words: Words,
    taken_back_lines: &'s [u32],
    corrections: Vec<String>,
    sections: BTreeMap<&'s str, Section<'s>>,
}

#[derive(Serialize)]
struct Units {
    total: usize,
    current: usize,
    assumed: usize,
    markup: usize,
    stale: usize,
    missing: usize,
    unknown: usize,
    extra: usize,
    taken_back: usize,
}

#[derive(Serialize)]
struct Severity {
    cosmetic: usize,
    markup: usize,
    minor: usize,
    major: usize,
}

#[derive(Serialize)]
struct Words {
    total: usize,
    to_do: usize,
    missing: usize,
    stale: usize,
    minor: usize,
}

#[derive(Serialize)]
struct Section<'s> {
    role: &'static str,
    visibility: &'static str,
    shown: &'static str,
    locale: Option<&'s str>,
    reasons: &'s [Reason],
}

#[derive(Serialize)]
struct ToDo<'s> {
    article: &'s str,
    locale: &'s str,
    sections: Vec<&'s str>,
    kind: &'static str,
    reason: Option<&'s str>,
    importance: u32,
    since: Option<String>,
    shown: &'static str,
    shown_locale: Option<&'s str>,
    words: Words,
}

#[derive(Serialize)]
struct Totals<'s> {
    all: Counts,
    sections: BTreeMap<&'s str, Counts>,
    locales: BTreeMap<&'s str, Counts>,
}

#[derive(Serialize)]
struct Counts {
    expected: usize,
    live: usize,
    behind: usize,
    unknown: usize,
    missing: usize,
    withheld: usize,
    words: Words,
}

pub(super) fn render(view: &View<'_, '_>, strings: &[&SpokenLocale]) -> String {
    let settings = &view.survey.settings;
    let section = |ix| settings.section(ix).id.as_str();
    let locale = |ix| settings.locale(ix).as_str();
    let chosen = view.selection;
    let named = chosen.only_sections;
    let selection = Selection {
        sections: chosen.sections.iter().filter(|_| named).map(|ix| section(*ix)).collect(),
        locales: chosen.locales.iter().map(|ix| locale(*ix)).collect(),
        articles: &chosen.articles,
        only: chosen.only.names(),
        translator: chosen.translator.as_ref().map(|translator| translator.id.as_str()),
    };
    let articles = view.rows.iter().map(|row| Article {
        id: row.article.id.as_str(),
        source: row.article.source.map(locale),
        variants: row.cells.iter().map(|c| (locale(c.locale), variant(settings, c))).collect(),
    });
    let totals = Totals {
        all: view.totals.all.into(),
        sections: view.totals.sections.iter().map(|(ix, t)| (section(*ix), (*t).into())).collect(),
        locales: view.totals.locales.iter().map(|(ix, t)| (locale(*ix), (*t).into())).collect(),
    };
    let status = Status {
        version: STATUS_VERSION,
        selection,
        articles: articles.collect(),
        to_do: view.tasks.iter().map(|task| to_do(settings, task)).collect(),
        totals,
        strings: strings.iter().map(|one| Spoken::of(one)).collect(),
        last_good: view.last_good,
        trend: view.trend,
    };
    // Strings and numbers only: it cannot fail to serialise.
    let mut text = serde_json::to_string_pretty(&status).unwrap_or_default();
    text.push('\n');
    text
}

/// What a lock says of a text whose original cannot be read.
fn recorded(cell: &Cell<'_>) -> Option<LastKnown> {
    cell.last_known().filter(|known| known.lock != LockState::None)
}

fn variant<'s>(settings: &'s Settings, cell: &'s Cell<'_>) -> Variant<'s> {
    let (units, severity) = (cell.owed.units, cell.owed.severity);
    let fresh = cell.variant.and_then(|variant| variant.fresh.as_ref());
    let of_section = |decision: &'s Decision| Section {
        role: decision.role.as_str(),
        visibility: decision.visibility.as_str(),
        shown: decision.shown.as_str(),
        locale: decision.locale.map(|ix| settings.locale(ix).as_str()),
        reasons: &decision.reasons,
    };
    let sections =
        cell.editions.iter().map(|(ix, d)| (settings.section(*ix).id.as_str(), of_section(d)));
    Variant {
        path: cell.variant.map(|variant| variant.path.as_ref()),
        work: cell.work.as_str(),
        freshness: cell.freshness.map(|freshness| freshness.as_str()),
        lock: cell.lock().map(|lock| lock.as_str()),
        last_owed: recorded(cell).map(|known| known.owed),
        approved: fresh.is_some_and(|fresh| fresh.approved),
        since: cell.owed.since.map(|day| day.to_string()),
        reasons: &cell.reasons,
        units: Units {
            total: units.total(),
            current: units.current,
            assumed: units.assumed,
            markup: units.markup,
            stale: units.stale,
            missing: units.missing,
            unknown: units.unknown,
            extra: units.extra,
            taken_back: units.taken_back,
        },
        severity: Severity {
            cosmetic: severity.cosmetic,
            markup: severity.markup,
            minor: severity.minor,
            major: severity.major,
        },
        words: cell.owed.words.into(),
        taken_back_lines: cell.taken_back(),
        corrections: cell.corrections.iter().map(ToString::to_string).collect(),
        sections: sections.collect(),
    }
}

fn to_do<'s>(settings: &'s Settings, task: &'s Task<'_, '_>) -> ToDo<'s> {
    let locale = |ix| settings.locale(ix).as_str();
    ToDo {
        article: task.row.article.id.as_str(),
        locale: locale(task.cell.locale),
        sections: task.sections.iter().map(|ix| settings.section(*ix).id.as_str()).collect(),
        kind: task.kind.as_str(),
        reason: task.reason,
        importance: task.importance,
        since: task.since.map(|day| day.to_string()),
        shown: task.shown.0.as_str(),
        shown_locale: task.shown.1.map(locale),
        words: task.words.into(),
    }
}

impl From<Owed> for Words {
    fn from(words: Owed) -> Self {
        Self {
            total: words.total,
            to_do: words.to_do(),
            missing: words.missing,
            stale: words.stale,
            minor: words.minor,
        }
    }
}

impl From<Total> for Counts {
    fn from(total: Total) -> Self {
        Self {
            expected: total.expected,
            live: total.live,
            behind: total.behind,
            unknown: total.unknown,
            missing: total.missing,
            withheld: total.withheld,
            words: total.words.into(),
        }
    }
}
