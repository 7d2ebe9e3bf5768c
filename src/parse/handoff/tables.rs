//! Tables that people write with tabs, or without their line of hyphens.

use pulldown_cmark::{Event, Parser, Tag, TagEnd};

use crate::parse::markdown;

/// Rows without a line of hyphens, or with tabs between their cells, as a table.
pub(super) fn table(original: &str, text: &str) -> Option<String> {
    let (rows, cells) = size(original);
    let delimiter = original.lines().find(|line| is_rule(line))?;
    let lines = text.lines().filter(|line| !line.trim().is_empty() && !is_rule(line));
    let cells_of = |line: &str| within(line, cells).unwrap_or_else(|| cells_of(line));
    let rest: Vec<Vec<String>> = lines.map(cells_of).collect();
    let is_even = rest.len() == rows && rest.iter().all(|row| row.len() == cells) && cells > 1;
    let mut out: Vec<String> = rest.iter().map(|cells| row(cells)).collect();
    is_even.then(|| {
        out.insert(1, delimiter.trim().to_owned());
        out.join("\n")
    })
}

/// A table in which some rows have tabs in the place of bars, where that makes just as many cells as the original has.
pub(super) fn barred(original: &str, text: &str) -> Option<String> {
    let (_, cells) = size(original);
    let own = |line: &str| {
        let is_tabbed = line.contains('\t') && !is_rule(line);
        match within(line, cells).filter(|_| is_tabbed) {
            Some(own) if own.len() == cells => row(&own),
            _ => line.to_owned(),
        }
    };
    let out: Vec<String> = text.lines().map(own).collect();
    let out = out.join("\n");
    (out != text).then_some(out)
}

/// The cells of a row, where tabs stand for the bars that it lacks. None if it lacks none.
fn within(line: &str, cells: usize) -> Option<Vec<String>> {
    let by_bars = if line.contains(is_wall) { cells_of(line) } else { vec![line.to_owned()] };
    let tabbed = |cell: &String| -> Vec<String> {
        cell.split('\t').map(|own| own.trim().to_owned()).collect()
    };
    (by_bars.len() < cells).then(|| by_bars.iter().flat_map(tabbed).collect())
}

fn row(cells: &[String]) -> String {
    format!("| {} |", cells.join(" | "))
}

/// How many rows and columns a table has.
fn size(original: &str) -> (usize, usize) {
    let (mut rows, mut cells) = (0, 0);
    for event in Parser::new_ext(original, markdown::options(original)) {
        match event {
            Event::Start(Tag::TableCell) if rows == 0 => cells += 1,
            Event::End(TagEnd::TableHead | TagEnd::TableRow) => rows += 1,
            _ => {}
        }
    }
    (rows, cells)
}

fn is_rule(line: &str) -> bool {
    line.contains(['-', '－', '—', '–'])
        && line.chars().all(|c| c.is_whitespace() || "-－—–:：|｜".contains(c))
}

fn is_wall(c: char) -> bool {
    c == '|' || c == '｜'
}

fn cells_of(line: &str) -> Vec<String> {
    let line = line.trim_matches([' ', '\r']);
    let by_tab = !line.contains(is_wall);
    let line = if by_tab { line } else { line.trim_matches('\t') };
    let mut cells = vec![String::new()];
    let (mut is_escaped, mut is_code) = (false, false);
    for c in line.chars() {
        let is_end = if by_tab { c == '\t' } else { is_wall(c) && !is_escaped && !is_code };
        is_code ^= c == '`' && !is_escaped;
        is_escaped = c == '\\' && !is_escaped;
        match cells.last_mut() {
            Some(cell) if !is_end => cell.push(c),
            _ => cells.push(String::new()),
        }
    }
    if !by_tab && line.starts_with(is_wall) {
        cells.remove(0);
    }
    if !by_tab && line.ends_with(is_wall) {
        cells.pop();
    }
    cells.into_iter().map(|cell| cell.trim().to_owned()).collect()
}
