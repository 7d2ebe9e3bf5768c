//! The matrix article × locale.

use std::collections::BTreeSet;

use anstyle::{AnsiColor, Style};

use super::View;
use super::words::{self, Tone};
use crate::cli::table::{self, Cell};
use crate::cli::text;
use crate::messages::Messages;
use crate::model::{LocaleIx, Settings};
use crate::pipeline::to_do::Row;

/// The rows to show: all, if they are not too many; else those that most is to be done about.
pub(super) fn chosen<'r, 's>(view: &View<'r, 's>, most: usize) -> Vec<&'r Row<'s>> {
    if view.rows.len() <= most {
        return view.rows.iter().collect();
    }
    let mut first = BTreeSet::new();
    for task in view.tasks {
        if first.len() < most {
            first.insert(task.row.ix);
        }
    }
    view.rows.iter().filter(|row| first.contains(&row.ix)).collect()
}

/// The matrix. Where the locales do not fit beside each other, they are continued below.
pub(super) fn render(
    messages: &Messages,
    settings: &Settings,
    rows: &[&Row<'_>],
    width: usize,
) -> String {
    let mut locales: Vec<LocaleIx> =
        rows.iter().flat_map(|row| &row.cells).map(|cell| cell.locale).collect();
    locales.sort();
    locales.dedup();
    let heading = messages.text("heading-article", &[]);
    let ids = rows.iter().map(|row| text::width(row.article.id.as_str()));
    // Beside the articles there is room for a locale at least.
    let first = ids.chain([text::width(&heading)]).max().unwrap_or(0).min((width / 2).max(16));
    // By locale, then by row.
    let cells: Vec<Vec<Cell>> = locales
        .iter()
        .map(|locale| rows.iter().map(|row| cell(messages, settings, row, *locale)).collect())
        .collect();
    let columns: Vec<usize> = locales
        .iter()
        .zip(&cells)
        .map(|(locale, cells)| {
            let widths = cells.iter().map(|cell| text::width(&cell.text));
            widths.chain([text::width(settings.locale(*locale).as_str())]).max().unwrap_or(0)
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
        let lines = rows.iter().enumerate().map(|(nth, row)| {
            let id = Cell::from(text::fit(row.article.id.as_str(), first));
            let states = cells[from..to].iter().map(|column| column[nth].clone());
            std::iter::once(id).chain(states).collect()
        });
        if from > 0 {
            out.push('\n');
        }
        out.push_str(&table::render(&heads, lines.collect::<Vec<Vec<Cell>>>(), width));
        from = to;
    }
    out
}

fn cell(messages: &Messages, settings: &Settings, row: &Row<'_>, locale: LocaleIx) -> Cell {
    let Some(cell) = row.cells.iter().find(|cell| cell.locale == locale) else {
        return Cell::default();
    };
    let (sign, text, tone) = words::state(messages, settings, cell);
    let style = match tone {
        Tone::Good => AnsiColor::Green.on_default(),
        Tone::Neutral => Style::new(),
        Tone::Open => AnsiColor::Yellow.on_default(),
        Tone::Bad => AnsiColor::Red.on_default(),
    };
    let text = format!("{} {text}", sign.symbol());
    Cell { text: text.trim_start().to_owned(), style }
}
