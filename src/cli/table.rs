//! Tables for people: columns that are straight in every script, and that fit the terminal.

use anstyle::Style;

use super::text::{fit, width};
use crate::format::bidi::isolate;

/// What stands in a cell, and how it looks.
#[derive(Clone, Default)]
pub(super) struct Cell {
    pub text: String,
    pub style: Style,
}

impl From<String> for Cell {
    fn from(text: String) -> Self {
        Self { text, style: Style::new() }
    }
}

/// Columns between two cells: ` | `.
const GAP: usize = 3;
/// No column is made narrower.
const LEAST: usize = 6;

/// The width that a table of columns of these widths takes.
pub(super) fn whole(columns: &[usize]) -> usize {
    columns.iter().sum::<usize>() + GAP * columns.len().saturating_sub(1) + 2
}

/// A table. Where it does not fit, the widest columns give way, and what is cut off ends in `…`.
pub(super) fn render<C: Into<Cell>>(
    heads: &[String],
    rows: Vec<Vec<C>>,
    terminal: usize,
) -> String {
    let heads: Vec<Cell> = heads.iter().map(|head| Cell::from(head.clone())).collect();
    let rows: Vec<Vec<Cell>> =
        rows.into_iter().map(|row| row.into_iter().map(Into::into).collect()).collect();
    let natural = |ix: usize| {
        let cells = rows.iter().filter_map(|row| row.get(ix)).chain(heads.get(ix));
        cells.map(|cell| width(&cell.text)).max().unwrap_or(0)
    };
    let mut columns: Vec<usize> = (0..heads.len()).map(natural).collect();
    while whole(&columns) > terminal {
        let Some(widest) = columns.iter_mut().rev().max_by_key(|column| **column) else { break };
        if *widest <= LEAST {
            break;
        }
        *widest -= 1;
    }
    let mut out = line(&heads, &columns);
    let dashes: Vec<String> = columns.iter().map(|column| "-".repeat(column + 2)).collect();
    out.push_str(&format!("{}\n", dashes.join("+")));
    rows.iter().for_each(|row| out.push_str(&line(row, &columns)));
    out
}

fn line(cells: &[Cell], columns: &[usize]) -> String {
    let mut out = String::new();
    for (ix, (cell, column)) in cells.iter().zip(columns).enumerate() {
        out.push_str(if ix == 0 { " " } else { " | " });
        let clean: String =
            cell.text.chars().map(|c| if c.is_control() { '\u{FFFD}' } else { c }).collect();
        let text = fit(&clean, *column);
        let pad = column.saturating_sub(width(&text));
        let text = isolate(&text);
        if cell.style == Style::new() || text.is_empty() {
            out.push_str(&text);
        } else {
            out.push_str(&format!("{}{text}{}", cell.style.render(), cell.style.render_reset()));
        }
        out.push_str(&" ".repeat(pad));
    }
    out.truncate(out.trim_end().len());
    out.push('\n');
    out
}
