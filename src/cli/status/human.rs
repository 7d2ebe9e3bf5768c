//! The status for people: a table that fits the terminal, and a list of what is to do.

use tabled::builder::Builder;
use tabled::settings::Style;

use super::{Cell, Row};
use crate::cli::Session;
use crate::diag::Arg;
use crate::messages::Messages;
use crate::model::{Freshness, Settings, Shown, Visibility, Work};
use crate::pipeline::Survey;

pub(super) fn render(session: &Session<'_>, survey: &Survey, rows: &[Row<'_>]) -> String {
    let messages = session.messages;
    if survey.articles.is_empty() {
        return format!("{}\n", messages.text("status-empty", &[]));
    }
    let settings = &survey.settings;
    let width = session.printer.width(session.system);
    let mut out = table(messages, settings, rows, width);
    let to_do = to_do(messages, settings, rows);
    if !to_do.is_empty() {
        out.push_str(&format!("\n{}\n", messages.text("to-do-title", &[])));
        to_do.iter().for_each(|line| out.push_str(&format!("  {line}\n")));
    }
    let cells = || rows.iter().flat_map(|row| &row.cells);
    let variants = cells().filter(|cell| cell.work != Work::Missing).count();
    let words: usize = cells().map(|cell| cell.words.missing).sum();
    let args =
        [("articles", rows.len().into()), ("variants", variants.into()), ("words", words.into())];
    out.push_str(&format!("\n{}\n", messages.text("status-total", &args)));
    if cells().any(|cell| cell.work != Work::Missing && cell.freshness == Freshness::Unknown) {
        out.push_str(&format!("{}\n", messages.text("status-freshness", &[])));
    }
    out
}

/// The matrix. Where the locales do not fit beside each other, they are continued below.
fn table(messages: &Messages, settings: &Settings, rows: &[Row<'_>], width: usize) -> String {
    let mut locales: Vec<_> =
        rows.iter().flat_map(|row| &row.cells).map(|cell| cell.locale).collect();
    locales.sort();
    locales.dedup();
    let text = |row: &Row<'_>, locale| {
        let cell = row.cells.iter().find(|cell| cell.locale == locale);
        cell.map_or_else(String::new, |cell| state(messages, settings, cell))
    };
    let heading = messages.text("heading-article", &[]);
    let first = rows.iter().map(|row| measure(row.article.id.as_str())).chain([measure(&heading)]);
    let first = first.max().unwrap_or(0) + 3;
    let columns: Vec<usize> = locales
        .iter()
        .map(|locale| {
            let cells = rows.iter().map(|row| measure(&text(row, *locale)));
            cells.chain([measure(settings.locale(*locale).as_str())]).max().unwrap_or(0) + 3
        })
        .collect();
    let mut out = String::new();
    let mut from = 0;
    while from < locales.len() {
        let (mut to, mut used) = (from, first);
        while to < locales.len() && (to == from || used + columns[to] <= width) {
            used += columns[to];
            to += 1;
        }
        let mut builder = Builder::default();
        let tags = locales[from..to].iter().map(|locale| settings.locale(*locale).to_string());
        builder.push_record(std::iter::once(heading.clone()).chain(tags));
        for row in rows {
            let cells = locales[from..to].iter().map(|locale| text(row, *locale));
            builder.push_record(std::iter::once(row.article.id.to_string()).chain(cells));
        }
        out.push_str(&builder.build().with(Style::psql()).to_string());
        out.push('\n');
        from = to;
    }
    out
}

fn measure(text: &str) -> usize {
    unicode_width::UnicodeWidthStr::width(text)
}

/// What a cell says: the worst that is true of any of its editions.
fn state(messages: &Messages, settings: &Settings, cell: &Cell<'_>) -> String {
    let any = |visibility| cell.editions.iter().any(|(_, d)| d.visibility == visibility);
    let simple = |id: &str| messages.text(id, &[]);
    let parent = cell.editions.iter().find(|(_, d)| d.shown == Shown::Parent);
    let unscheduled = cell.editions.iter().all(|(_, d)| d.visibility == Visibility::Unscheduled);
    let text = match cell.work {
        _ if any(Visibility::Withheld) => simple("state-withheld"),
        _ if any(Visibility::Embargoed) => simple("state-embargoed"),
        Work::Draft => simple("state-draft"),
        Work::Missing if unscheduled => simple("state-unscheduled"),
        Work::Missing => match parent.and_then(|(_, d)| d.locale) {
            Some(locale) => {
                messages.text("state-parent", &[("locale", settings.locale(locale).into())])
            }
            None => simple("state-missing"),
        },
        _ if any(Visibility::Gated) => simple("state-gated"),
        _ if any(Visibility::Live) => simple("state-live"),
        _ if cell.is_source => String::new(),
        _ => simple("state-unscheduled"),
    };
    match (cell.is_source, text.as_str()) {
        (true, "") => simple("state-source"),
        (true, _) => format!("{text} ({})", simple("state-source")),
        (false, _) => text,
    }
}

/// One line for each thing that somebody has to do something about.
fn to_do(messages: &Messages, settings: &Settings, rows: &[Row<'_>]) -> Vec<String> {
    let mut lines = Vec::new();
    for row in rows {
        for cell in &row.cells {
            lines.extend(line(messages, settings, row, cell));
        }
    }
    lines
}

fn line(
    messages: &Messages,
    settings: &Settings,
    row: &Row<'_>,
    cell: &Cell<'_>,
) -> Option<String> {
    let open = || cell.editions.iter().filter(|(_, d)| d.visibility != Visibility::Unscheduled);
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
