//! The status for people: a table that fits the terminal, and a list of what is to do.

use super::trend::{Item, Trend};
use super::{View, matrix, policy, tables, words};
use crate::cli::args::Parsed;
use crate::cli::table;
use crate::cli::{Session, text};
use crate::messages::Messages;

/// Articles in the matrix, unless all are asked for.
pub(super) const MOST_ROWS: usize = 100;
/// Lines of what is to do, unless all are asked for.
pub(super) const MOST_LINES: usize = 50;

pub(super) fn render(session: &Session<'_>, view: &View<'_, '_>, parsed: &Parsed) -> String {
    let messages = session.messages;
    let width = session.printer.width(session.system);
    let settings = &view.survey.settings;
    let line = |task| words::task(messages, settings, task);
    let vanishing = policy::vanishing(messages, view.survey);
    if session.quiet {
        // For programs: everything, whatever there is of it.
        let lines = view.tasks.iter().map(line).chain(vanishing);
        return lines.map(|line| paragraph(&line, "", width)).collect();
    }
    if let Some(why) = words::nothing(session, view, parsed) {
        return why.lines().map(|line| paragraph(line, "", width)).collect();
    }
    let everything = parsed.flag("all");
    let rows = matrix::chosen(view, if everything { usize::MAX } else { MOST_ROWS });
    let mut out = matrix::render(messages, settings, &rows, width);
    let legend = words::legend(messages, settings, &rows);
    if !legend.is_empty() {
        out.push_str(&paragraph(&legend, "", width));
    }
    if rows.len() < view.rows.len() {
        let args = [("shown", rows.len().into()), ("articles", view.rows.len().into())];
        out.push_str(&paragraph(&messages.text("status-more-articles", &args), "", width));
    }
    if !view.tasks.is_empty() || !vanishing.is_empty() {
        out.push_str(&format!("\n{}\n", messages.text("to-do-title", &[])));
        let most = if everything { usize::MAX } else { MOST_LINES };
        // What readers have and would no longer have comes before everything else.
        for line in &vanishing {
            out.push_str(&paragraph(line, "  ", width));
        }
        for task in view.tasks.iter().take(most) {
            out.push_str(&paragraph(&line(task), "  ", width));
        }
        if let Some(more) = view.tasks.len().checked_sub(most).filter(|more| *more > 0) {
            let text = messages.text("status-more-to-do", &[("count", more.into())]);
            out.push_str(&paragraph(&text, "  ", width));
        }
    }
    for (heads, rows) in tables::totals(messages, view) {
        out.push_str(&format!("\n{}", table::render(&heads, rows, width)));
    }
    if let Some(trend) = view.trend {
        out.push('\n');
        out.push_str(&of_trend(messages, trend, width));
    }
    out.push('\n');
    out.push_str(&paragraph(&words::total(messages, view), "", width));
    if let Some(advice) = words::advice(messages, view.rows) {
        out.push_str(&paragraph(&advice, "", width));
    }
    out
}

fn of_trend(messages: &Messages, trend: &Trend, width: usize) -> String {
    let say = |id: &str| paragraph(&messages.text(id, &[]), "", width);
    if trend.is_none() {
        return say("trend-same");
    }
    let mut out = say("trend-title");
    for (heads, rows) in tables::trend(messages, trend) {
        out.push_str(&format!("{}\n", table::render(&heads, rows, width)));
    }
    for (id, items) in [("trend-new", &trend.new), ("trend-finished", &trend.finished)] {
        out.push_str(&items_of(messages, id, items, width));
    }
    out.truncate(out.trim_end().len());
    out.push('\n');
    out
}

fn items_of(messages: &Messages, id: &str, items: &[Item], width: usize) -> String {
    if items.is_empty() {
        return String::new();
    }
    let title = messages.text(id, &[("count", items.len().into())]);
    let mut out = paragraph(&title, "", width);
    for item in items.iter().take(MOST_LINES) {
        out.push_str(&paragraph(&trend_item(messages, item), "  ", width));
    }
    if let Some(more) = items.len().checked_sub(MOST_LINES).filter(|more| *more > 0) {
        let text = messages.text("trend-more", &[("count", more.into())]);
        out.push_str(&paragraph(&text, "  ", width));
    }
    out
}

/// An item of the trend in words.
pub(super) fn trend_item(messages: &Messages, item: &Item) -> String {
    let args = [
        ("article", item.article.as_str().into()),
        ("locale", item.locale.as_str().into()),
        ("words", item.words.into()),
    ];
    messages.text("trend-item", &args)
}

/// A line of text in as many lines of the terminal as it takes.
pub(super) fn paragraph(line: &str, indent: &str, width: usize) -> String {
    let hanging = if indent.is_empty() { String::new() } else { format!("{indent}  ") };
    let lines = text::wrap(&format!("{indent}{line}"), width, &hanging);
    lines.iter().map(|line| format!("{line}\n")).collect()
}
