//! What the status says in words: the state of a cell, and what is to do.

use super::{View, policy};
use crate::cli::Session;
use crate::cli::args::Parsed;
use crate::diag::Arg;
use crate::messages::Messages;
use crate::model::{Freshness, LocaleIx, LockState, Settings, Shown, Tally, Visibility, Work};
use crate::pipeline::to_do::{Cell, Kind, Owed, Row, Task, Words, is_retracted};

/// How a state is to be taken.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Tone {
    Good,
    Neutral,
    Open,
    Bad,
}

/// What a cell's state looks like. Characters that every terminal gives one column.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(super) enum Sign {
    /// It says what its original says.
    Current,
    /// It does not.
    Behind,
    /// Nobody knows.
    Unknown,
    /// Another variant of the language is shown.
    Parent,
    /// It is being worked on, or not enough.
    Unready,
    /// It waits for its moment.
    Waiting,
    /// There is none.
    Missing,
    /// It is held back.
    Withheld,
    /// Nobody asks for it.
    None,
}

impl Sign {
    pub(super) fn symbol(self) -> &'static str {
        match self {
            Self::Current => "✓",
            Self::Behind => "↻",
            Self::Unknown => "?",
            Self::Parent => "↪",
            Self::Unready => "✎",
            Self::Waiting => "⧗",
            Self::Missing => "✗",
            Self::Withheld => "⊘",
            Self::None => "",
        }
    }

    /// The message that tells what it stands for.
    fn message(self) -> &'static str {
        match self {
            Self::Current => "legend-current",
            Self::Behind => "legend-behind",
            Self::Unknown => "legend-unknown",
            Self::Parent => "legend-parent",
            Self::Unready => "legend-unready",
            Self::Waiting => "legend-waiting",
            Self::Missing => "legend-missing",
            Self::Withheld => "legend-withheld",
            Self::None => "state-unscheduled",
        }
    }
}

/// The locales of all rows, in order.
pub(super) fn locales(rows: &[Row<'_>]) -> Vec<LocaleIx> {
    let mut locales: Vec<_> =
        rows.iter().flat_map(|row| &row.cells).map(|cell| cell.locale).collect();
    locales.sort();
    locales.dedup();
    locales
}

/// Why there is no table: no article, or no edition where one was asked for.
pub(super) fn nothing(
    session: &Session<'_>,
    view: &View<'_, '_>,
    parsed: &Parsed,
) -> Option<String> {
    let (messages, settings) = (session.messages, &view.survey.settings);
    if view.survey.articles.is_empty() {
        let locale = settings.source_locale.map(|ix| settings.locale(ix).as_str());
        let example = settings.layout.example("my-article", locale.unwrap_or("en"));
        let gone = policy::vanishing(messages, view.survey);
        let id = if gone.is_empty() { "status-empty" } else { "status-gone" };
        let text = messages.text(id, &[("example", example.into())]);
        return Some(std::iter::once(text).chain(gone).collect::<Vec<_>>().join("\n"));
    }
    if view.rows.iter().any(|row| !row.cells.is_empty()) {
        return None;
    }
    if !view.selection.only.is_all() {
        return Some(messages.text("status-nothing-such", &[]));
    }
    let mut lines = Vec::new();
    for id in &parsed.sections {
        let Some(ix) = settings.find_section(id) else { continue };
        let own = settings.section(ix).editions.iter().map(|ix| settings.edition(*ix).locale);
        let own: Vec<String> = own.map(|ix| settings.locale(ix).to_string()).collect();
        let args: [(&str, Arg); 3] = [
            ("section", id.into()),
            ("locales", parsed.locales.join(", ").into()),
            ("known", own.join(", ").into()),
        ];
        lines.push(messages.text("status-no-edition", &args));
    }
    if lines.is_empty() {
        let args = [("locales", parsed.locales.join(", ").into())];
        lines.push(messages.text("status-no-variant", &args));
    }
    Some(lines.join("\n"))
}

/// What a cell says: the worst that is true of any of its editions, and what the text owes.
pub(super) fn state(
    messages: &Messages,
    settings: &Settings,
    cell: &Cell<'_>,
) -> (Sign, String, Tone) {
    let any = |visibility| cell.editions.iter().any(|(_, d)| d.visibility == visibility);
    let all = |visibility| cell.editions.iter().all(|(_, d)| d.visibility == visibility);
    let parent = cell.editions.iter().find(|(_, d)| d.shown == Shown::Parent);
    let (sign, id, tone) = match cell.work {
        _ if any(Visibility::Withheld) => (Sign::Withheld, "state-withheld", Tone::Bad),
        _ if any(Visibility::Embargoed) => (Sign::Waiting, "state-embargoed", Tone::Neutral),
        _ if any(Visibility::Retracted) => (Sign::Withheld, "state-retracted", Tone::Neutral),
        // No notice stands where it never was; still nobody is to write it.
        _ if cell.editions.iter().any(|(_, d)| is_retracted(d)) => {
            (Sign::Withheld, "state-retracted", Tone::Neutral)
        }
        Work::Draft => (Sign::Unready, "state-draft", Tone::Open),
        Work::Missing if all(Visibility::Unscheduled) => {
            (Sign::None, "state-unscheduled", Tone::Neutral)
        }
        Work::Missing => match parent.and_then(|(_, d)| d.locale) {
            Some(locale) => {
                let args = [("locale", settings.locale(locale).into())];
                return (Sign::Parent, messages.text("state-parent", &args), Tone::Good);
            }
            None => (Sign::Missing, "state-missing", Tone::Open),
        },
        _ if any(Visibility::Gated) => (Sign::Unready, "state-gated", Tone::Open),
        _ if any(Visibility::Live) => match cell.freshness {
            Some(Freshness::Aged | Freshness::Outdated) => (Sign::Behind, "state-live", Tone::Open),
            Some(Freshness::Unknown) => (Sign::Unknown, "state-live", Tone::Neutral),
            _ => (Sign::Current, "state-live", Tone::Good),
        },
        _ if cell.is_source => {
            return (Sign::None, messages.text("state-source", &[]), Tone::Neutral);
        }
        _ => (Sign::None, "state-unscheduled", Tone::Neutral),
    };
    let mut text = messages.text(id, &[]);
    if cell.is_source {
        text = format!("{text} ({})", messages.text("state-source", &[]));
    } else if cell.work != Work::Missing {
        let separator = messages.text("list-separator", &[]);
        let owed = in_short(messages, &cell.owed).join(&separator);
        if !owed.is_empty() {
            text = format!("{text} · {owed}");
        }
    }
    (sign, text, tone)
}

/// What a text owes, as a cell has room for it: what misleads readers, else what is less.
fn in_short(messages: &Messages, owed: &Owed) -> Vec<String> {
    let units = owed.units;
    let say = |parts: &[(&str, usize)]| -> Vec<String> {
        let some = parts.iter().filter(|(_, count)| *count > 0);
        some.map(|(id, count)| messages.text(id, &[("count", (*count).into())])).collect()
    };
    let grave = say(&[
        ("cell-stale", units.stale - units.minor),
        ("cell-taken-back", units.taken_back),
        ("cell-missing", units.missing),
    ]);
    if !grave.is_empty() {
        return grave;
    }
    let slight = say(&[("cell-minor", units.minor), ("cell-markup", units.markup)]);
    if slight.is_empty() { say(&[("cell-assumed", units.assumed)]) } else { slight }
}

/// What the signs that stand in the matrix mean.
pub(super) fn legend(messages: &Messages, settings: &Settings, rows: &[&Row<'_>]) -> String {
    let cells = rows.iter().flat_map(|row| &row.cells);
    let mut signs: Vec<Sign> = cells.map(|cell| state(messages, settings, cell).0).collect();
    signs.sort();
    signs.dedup();
    let signs = signs.into_iter().filter(|sign| *sign != Sign::None);
    let parts: Vec<String> = signs
        .map(|sign| format!("{} {}", sign.symbol(), messages.text(sign.message(), &[])))
        .collect();
    parts.join(" · ")
}

/// What is to be said below the table of freshness: that nobody recorded anything, or not all.
pub(super) fn advice(messages: &Messages, rows: &[Row<'_>]) -> Option<String> {
    let locks: Vec<LockState> =
        rows.iter().flat_map(|row| &row.cells).filter_map(Cell::lock).collect();
    let without = locks.iter().filter(|lock| **lock == LockState::None).count();
    if without == 0 {
        return None;
    }
    let id = if without == locks.len() { "status-no-locks" } else { "status-some-locks" };
    Some(messages.text(id, &[("count", without.into())]))
}

/// How many articles, variants and words to translate.
pub(super) fn total(messages: &Messages, view: &View<'_, '_>) -> String {
    let cells = || view.rows.iter().flat_map(|row| &row.cells);
    let variants = cells().filter(|cell| cell.work != Work::Missing).count();
    let counted = || cells().filter(|cell| cell.counts());
    let words: usize = counted().map(|cell| cell.owed.words.to_do()).sum();
    let unknown: usize =
        counted().filter(|cell| cell.is_unknown()).map(|cell| cell.owed.units.unknown).sum();
    let args = [
        ("articles", view.rows.len().into()),
        ("variants", variants.into()),
        ("words", words.into()),
        ("unknown", unknown.into()),
    ];
    let total = messages.text("status-total", &args);
    let gone: usize = counted().map(|cell| cell.owed.units.taken_back).sum();
    if gone == 0 {
        return total;
    }
    format!("{total} {}", messages.text("status-total-taken-back", &[("count", gone.into())]))
}

/// What is to do, in a sentence.
pub(super) fn task(messages: &Messages, settings: &Settings, task: &Task<'_, '_>) -> String {
    let sections: Vec<&str> =
        task.sections.iter().map(|ix| settings.section(*ix).id.as_str()).collect();
    let name = match task.shown.0 {
        Shown::Own => "own",
        Shown::Parent => "parent",
        Shown::Labelled => "labelled",
        Shown::Link => "link",
        Shown::None => "none",
    };
    let shown = task.shown.1.map_or(String::new(), |ix| settings.locale(ix).to_string());
    let code = task.reason.unwrap_or_default();
    let code = code.split_once(':').filter(|_| task.kind == Kind::Invalid).map_or(code, |(_, c)| c);
    let since = task.since.map_or_else(|| "none".to_owned(), |day| day.to_string());
    let mut args: Vec<(&str, Arg)> = vec![
        ("article", task.row.article.id.as_str().into()),
        ("locale", settings.locale(task.cell.locale).into()),
        ("sections", sections.join(", ").into()),
        ("instead", name.into()),
        ("notice", if task.is_marked { "yes" } else { "no" }.into()),
        ("shown", shown.into()),
        ("code", code.into()),
        ("since", since.into()),
        ("words", task.words.to_do().into()),
    ];
    let unread = task.cell.last_known().is_some();
    let policy = matches!(task.kind, Kind::Gated | Kind::Embargo)
        .then(|| policy::line(messages, (&task.cell.reasons, unread), &args));
    if let Some(line) = policy.flatten() {
        return line;
    }
    let id = match task.kind {
        Kind::Veto => "to-do-veto",
        Kind::Embargo => "to-do-embargo",
        Kind::Invalid => "to-do-invalid",
        Kind::Draft => "to-do-draft",
        Kind::Missing => "to-do-missing",
        Kind::Gated => "to-do-required",
        Kind::Behind => {
            let cell = task.cell;
            let parts = owed(messages, cell.owed.units, cell.owed.words, cell.taken_back());
            args.push(("owed", parts.join(&messages.text("list-separator", &[])).into()));
            "to-do-behind"
        }
        Kind::Unknown => match task.cell.last_known() {
            Some(known) => {
                args.push(("recorded", known.recorded().into()));
                args.push(("owed", known.owed.into()));
                "to-do-unread"
            }
            None => {
                let lock = task.cell.lock().unwrap_or(LockState::None);
                args.push(("lock", lock.as_str().into()));
                args.push(("count", task.cell.owed.units.unknown.into()));
                "to-do-unknown"
            }
        },
        Kind::Correction => {
            let days = task.cell.corrections.iter().map(ToString::to_string);
            let days: Vec<String> = days.collect();
            args.push(("count", days.len().into()));
            args.push(("days", days.join(&messages.text("list-separator", &[])).into()));
            "to-do-correction"
        }
    };
    messages.text(id, &args)
}

/// Lines that are named where something is to be taken out; all are in the JSON form and in `diff`.
const LINES: usize = 5;

/// What a text owes, in full.
pub(super) fn owed(messages: &Messages, units: Tally, words: Words, lines: &[u32]) -> Vec<String> {
    let named = lines.iter().take(LINES).map(ToString::to_string);
    let more = (lines.len() > LINES).then(|| "…".to_owned());
    let lines: Vec<String> = named.chain(more).collect();
    let lines = lines.join(&messages.text("list-separator", &[]));
    let parts = [
        ("owed-units-stale", units.stale - units.minor, words.stale),
        ("owed-units-taken-back", units.taken_back, 0),
        ("owed-units-missing", units.missing, words.missing),
        ("owed-units-minor", units.minor, words.minor),
        ("owed-markup", units.markup, 0),
    ];
    let some = parts.iter().filter(|(_, count, _)| *count > 0);
    some.map(|(id, count, words)| {
        let args = [
            ("count", (*count).into()),
            ("words", (*words).into()),
            ("lines", lines.as_str().into()),
        ];
        messages.text(id, &args)
    })
    .collect()
}
