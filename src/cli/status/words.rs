//! What the status says in words: the state of a cell, and what is to do.

use super::{Cell, Row};
use crate::cli::Session;
use crate::cli::args::Parsed;
use crate::diag::Arg;
use crate::messages::Messages;
use crate::model::{Decision, Freshness, LocaleIx, SectionIx, Settings, Shown, Visibility, Work};
use crate::pipeline::Survey;

/// How a state is to be taken.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Tone {
    Good,
    Neutral,
    Open,
    Bad,
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
    survey: &Survey,
    rows: &[Row<'_>],
    parsed: &Parsed,
) -> Option<String> {
    let (messages, settings) = (session.messages, &survey.settings);
    if survey.articles.is_empty() {
        let locale = survey.settings.source_locale.map(|ix| survey.settings.locale(ix).as_str());
        let example = survey.settings.layout.example("my-article", locale.unwrap_or("en"));
        return Some(messages.text("status-empty", &[("example", example.into())]));
    }
    if rows.iter().any(|row| !row.cells.is_empty()) {
        return None;
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

/// What a cell says: the worst that is true of any of its editions.
pub(super) fn state(messages: &Messages, settings: &Settings, cell: &Cell<'_>) -> (String, Tone) {
    let any = |visibility| cell.editions.iter().any(|(_, d)| d.visibility == visibility);
    let simple = |id: &str, tone| (messages.text(id, &[]), tone);
    let parent = cell.editions.iter().find(|(_, d)| d.shown == Shown::Parent);
    let unscheduled = cell.editions.iter().all(|(_, d)| d.visibility == Visibility::Unscheduled);
    let (text, tone) = match cell.work {
        _ if any(Visibility::Withheld) => simple("state-withheld", Tone::Bad),
        _ if any(Visibility::Retracted) => simple("state-retracted", Tone::Neutral),
        _ if any(Visibility::Embargoed) => simple("state-embargoed", Tone::Neutral),
        Work::Draft => simple("state-draft", Tone::Open),
        Work::Missing if unscheduled => simple("state-unscheduled", Tone::Neutral),
        Work::Missing => match parent.and_then(|(_, d)| d.locale) {
            Some(locale) => {
                let args = [("locale", settings.locale(locale).into())];
                (messages.text("state-parent", &args), Tone::Good)
            }
            None => simple("state-missing", Tone::Open),
        },
        _ if any(Visibility::Gated) => simple("state-gated", Tone::Open),
        _ if any(Visibility::Live) => simple("state-live", Tone::Good),
        _ if cell.is_source => (String::new(), Tone::Neutral),
        _ => simple("state-unscheduled", Tone::Neutral),
    };
    match (cell.is_source, text.as_str()) {
        (true, "") => simple("state-source", Tone::Neutral),
        (true, _) => (format!("{text} ({})", messages.text("state-source", &[])), tone),
        (false, _) => (text, tone),
    }
}

/// How many articles, variants and words to translate.
pub(super) fn total(messages: &Messages, rows: &[Row<'_>]) -> String {
    let cells = || rows.iter().flat_map(|row| &row.cells);
    let variants = cells().filter(|cell| cell.work != Work::Missing).count();
    let words: usize = cells().map(|cell| cell.words.missing).sum();
    let args =
        [("articles", rows.len().into()), ("variants", variants.into()), ("words", words.into())];
    let mut out = messages.text("status-total", &args);
    if cells().any(|cell| cell.work != Work::Missing && cell.freshness == Freshness::Unknown) {
        out.push('\n');
        out.push_str(&messages.text("status-freshness", &[]));
    }
    out
}

/// One line for each thing that somebody has to do something about.
pub(super) fn to_do(messages: &Messages, settings: &Settings, rows: &[Row<'_>]) -> Vec<String> {
    let mut lines = Vec::new();
    for row in rows {
        for cell in &row.cells {
            for editions in outcomes(cell) {
                lines.extend(line(messages, settings, row, cell, &editions));
            }
        }
    }
    lines
}

/// The editions that take the article: together where one thing is to be said of them all, and by
/// what their readers find where the text is missing or not finished.
fn outcomes<'c>(cell: &Cell<'c>) -> Vec<Vec<(SectionIx, &'c Decision)>> {
    let open = cell.editions.iter().filter(|(_, d)| d.visibility != Visibility::Unscheduled);
    let mut groups: Vec<Vec<(SectionIx, &Decision)>> = Vec::new();
    for (section, decision) in open {
        let same = |group: &&mut Vec<(SectionIx, &Decision)>| {
            let apart = matches!(cell.work, Work::Missing | Work::Draft);
            let (_, first) = group[0];
            !apart || (first.shown, first.locale) == (decision.shown, decision.locale)
        };
        match groups.iter_mut().find(same) {
            Some(group) => group.push((*section, decision)),
            None => groups.push(vec![(*section, decision)]),
        }
    }
    groups
}

fn line(
    messages: &Messages,
    settings: &Settings,
    row: &Row<'_>,
    cell: &Cell<'_>,
    editions: &[(SectionIx, &Decision)],
) -> Option<String> {
    let open = || editions.iter();
    let sections: Vec<&str> = open().map(|(ix, _)| settings.section(*ix).id.as_str()).collect();
    let mut args: Vec<(&str, Arg)> = vec![
        ("article", row.article.id.as_str().into()),
        ("locale", settings.locale(cell.locale).into()),
        ("sections", sections.join(", ").into()),
    ];
    let reason = |prefix: &str| cell.reasons.iter().find(|r| r.starts_with(prefix));
    if sections.is_empty() {
        return None;
    }
    if reason("veto").is_some() {
        return Some(messages.text("to-do-veto", &args));
    }
    if reason("embargo").is_some() {
        return Some(messages.text("to-do-embargo", &args));
    }
    if let Some(reason) = reason("invalid:").or_else(|| reason("slug-clash")) {
        args.push(("code", reason.trim_start_matches("invalid:").into()));
        return Some(messages.text("to-do-invalid", &args));
    }
    let instead = open().map(|(_, d)| (d.shown, d.locale)).find(|(s, _)| *s != Shown::Parent);
    let name = match instead {
        Some((Shown::Labelled, _)) => "labelled",
        Some((Shown::Link, _)) => "link",
        _ => "none",
    };
    let shown = instead.and_then(|(_, locale)| locale);
    let shown = shown.map_or(String::new(), |locale| settings.locale(locale).to_string());
    args.extend([("instead", name.into()), ("shown", shown.into())]);
    if reason("draft").is_some() {
        return Some(messages.text("to-do-draft", &args));
    }
    if cell.work == Work::Missing {
        instead?;
        args.push(("words", cell.words.missing.into()));
        return Some(messages.text("to-do-missing", &args));
    }
    let held = open().any(|(_, d)| d.visibility != Visibility::Live);
    if let Some(line) = super::policy::line(messages, &cell.reasons, held, &args) {
        return Some(line);
    }
    if let Some(code) = reason("missing-") {
        args.push(("code", code.as_ref().into()));
        return Some(messages.text("to-do-required", &args));
    }
    if cell.units.missing > 0 {
        args.push(("missing", cell.units.missing.into()));
        args.push(("words", cell.words.missing.into()));
        return Some(messages.text("to-do-units", &args));
    }
    None
}
