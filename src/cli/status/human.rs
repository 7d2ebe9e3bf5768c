//! The status for people: a table that fits the terminal, and a list of what is to do.

use anstyle::{AnsiColor, Style};

use super::Row;
use super::words::{self, Tone};
use crate::cli::args::Parsed;
use crate::cli::table::{self, Cell};
use crate::cli::{Session, text};
use crate::messages::Messages;
use crate::model::{LocaleIx, Settings};
use crate::pipeline::Survey;

pub(super) fn render(
    session: &Session<'_>,
    survey: &Survey,
    rows: &[Row<'_>],
    parsed: &Parsed,
) -> String {
    let messages = session.messages;
    let width = session.printer.width(session.system);
    let settings = &survey.settings;
    let mut to_do = words::to_do(messages, settings, rows);
    to_do.extend(super::policy::vanishing(messages, survey));
    if session.quiet {
        return to_do.iter().map(|line| paragraph(line, "", width)).collect();
    }
    if let Some(why) = words::nothing(session, survey, rows, parsed) {
        return why.lines().map(|line| paragraph(line, "", width)).collect();
    }
    let mut out = matrix(messages, settings, rows, width);
    if !to_do.is_empty() {
        out.push_str(&format!("\n{}\n", messages.text("to-do-title", &[])));
        to_do.iter().for_each(|line| out.push_str(&paragraph(line, "  ", width)));
    }
    out.push('\n');
    for line in words::total(messages, rows).lines() {
        out.push_str(&paragraph(line, "", width));
    }
    out
}

/// A line of text in as many lines of the terminal as it takes.
fn paragraph(line: &str, indent: &str, width: usize) -> String {
    let hanging = if indent.is_empty() { String::new() } else { format!("{indent}  ") };
    let lines = text::wrap(&format!("{indent}{line}"), width, &hanging);
    lines.iter().map(|line| format!("{line}\n")).collect()
}

/// The matrix. Where the locales do not fit beside each other, they are continued below.
fn matrix(messages: &Messages, settings: &Settings, rows: &[Row<'_>], width: usize) -> String {
    let locales = words::locales(rows);
    let heading = messages.text("heading-article", &[]);
    let ids = rows.iter().map(|row| text::width(row.article.id.as_str()));
    // Beside the articles there is room for a locale at least.
    let first = ids.chain([text::width(&heading)]).max().unwrap_or(0).min((width / 2).max(16));
    let columns: Vec<usize> = locales
        .iter()
        .map(|locale| {
            let cells =
                rows.iter().map(|row| text::width(&cell(messages, settings, row, *locale).text));
            cells.chain([text::width(settings.locale(*locale).as_str())]).max().unwrap_or(0)
        })
        .collect();
    let mut out = String::new();
    let mut from = 0;
    while from < locales.len() {
        let (mut to, mut taken) = (from, vec![first]);
        while to < locales.len() {
            taken.push(columns[to]);
            if to > from && table::whole(&taken) > width {
                break;
            }
            to += 1;
        }
        let tags = locales[from..to].iter().map(|locale| settings.locale(*locale).to_string());
        let heads: Vec<String> = std::iter::once(heading.clone()).chain(tags).collect();
        let cells = rows.iter().map(|row| {
            let id = Cell::from(text::fit(row.article.id.as_str(), first));
            let states = locales[from..to].iter().map(|ix| cell(messages, settings, row, *ix));
            std::iter::once(id).chain(states).collect()
        });
        if from > 0 {
            out.push('\n');
        }
        out.push_str(&table::render(&heads, cells.collect::<Vec<Vec<Cell>>>(), width));
        from = to;
    }
    out
}

fn cell(messages: &Messages, settings: &Settings, row: &Row<'_>, locale: LocaleIx) -> Cell {
    let Some(cell) = row.cells.iter().find(|cell| cell.locale == locale) else {
        return Cell::default();
    };
    let (text, tone) = words::state(messages, settings, cell);
    let style = match tone {
        Tone::Good => AnsiColor::Green.on_default(),
        Tone::Neutral => Style::new(),
        Tone::Open => AnsiColor::Yellow.on_default(),
        Tone::Bad => AnsiColor::Red.on_default(),
    };
    Cell { text, style }
}
