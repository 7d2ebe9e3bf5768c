//! A difference on a terminal.

use anstyle::{AnsiColor, Style};

use super::{changes, kind, places, remark, state, summary};
use crate::cli::text::wrap;
use crate::format::bidi::isolate;
use crate::messages::Messages;
use crate::model::{Change, Edit, Owed, OwedUnit};

/// Columns before a text.
const INDENT: &str = "    ";
/// The widest that a text is made: longer lines are hard to read.
const WIDEST: usize = 100;

pub(super) fn render(messages: &Messages, owed: &Owed, columns: usize) -> String {
    let mut out = format!("{}\n", summary(messages, owed));
    for unit in &owed.units {
        out.push('\n');
        out.push_str(&one(messages, owed, unit, columns.min(WIDEST)));
    }
    out
}

fn one(messages: &Messages, owed: &Owed, unit: &OwedUnit, columns: usize) -> String {
    let bold = Style::new().bold();
    let [source, variant] = places(owed, unit);
    let place = source.as_ref().or(variant.as_ref()).cloned().unwrap_or_default();
    let mut parts = vec![kind(unit)];
    parts.extend(state(messages, unit));
    let head = format!("{} · {}", isolate(&place), parts.join(" · "));
    let mut out = format!("{}{head}{}\n", bold.render(), bold.render_reset());
    if let Some(remark) = remark(messages, unit) {
        paragraph(&mut out, &clean(&remark), "  ", columns);
    }
    match changes(unit) {
        Some(changes) => {
            label(&mut out, &messages.text("diff-source", &[]));
            edited(&mut out, &changes, columns);
        }
        None => {
            if let Some(text) = unit.new.as_ref().or(unit.old.as_ref()) {
                label(&mut out, &messages.text("diff-source", &[]));
                paragraph(&mut out, &isolate(&clean(text)), INDENT, columns);
            }
        }
    }
    if let Some(text) = &unit.present {
        let place = variant.unwrap_or_default();
        label(&mut out, &messages.text("diff-variant", &[("place", place.into())]));
        paragraph(&mut out, &isolate(&clean(text)), INDENT, columns);
    }
    out
}

fn label(out: &mut String, text: &str) {
    out.push_str(&format!("  {text}\n"));
}

/// A text's lines; code keeps its own.
fn paragraph(out: &mut String, text: &str, indent: &str, columns: usize) {
    for line in text.split('\n') {
        for line in wrap(&format!("{indent}{line}"), columns, indent) {
            out.push_str(&format!("{line}\n"));
        }
    }
}

/// What changed, marked by brackets as well as by colours, which not everybody sees.
fn edited(out: &mut String, changes: &[Change], columns: usize) {
    let mut marked: Vec<(char, Edit)> = Vec::new();
    for change in changes {
        let (open, close) = match change.edit {
            Edit::Same => ("", ""),
            Edit::Removed => ("[-", "-]"),
            Edit::Added => ("{+", "+}"),
        };
        let text = clean(&change.text);
        let whole = open.chars().chain(text.chars()).chain(close.chars());
        marked.extend(whole.map(|c| (c, change.edit)));
    }
    let plain: String = marked.iter().map(|(c, _)| *c).collect();
    let mut lines = String::new();
    paragraph(&mut lines, &isolate(&plain), INDENT, columns);
    // Colours take no room, so that they come when the lines are made: each character of theirs
    // is the next one of the text, or stands between two of them.
    let mut rest = marked.into_iter().peekable();
    for line in lines.lines() {
        out.push_str(INDENT);
        let mut now = Edit::Same;
        for c in line.strip_prefix(INDENT).unwrap_or(line).chars() {
            let foreign = matches!(c, '\u{2068}' | '\u{2069}');
            if !foreign {
                while rest.next_if(|(own, _)| *own != c && own.is_whitespace()).is_some() {}
                let next = rest.next_if(|(own, _)| *own == c).map_or(now, |(_, edit)| edit);
                if next != now {
                    out.push_str(&paint(now, next));
                    now = next;
                }
            }
            out.push(c);
        }
        out.push_str(&paint(now, Edit::Same));
        out.push('\n');
    }
}

fn paint(from: Edit, to: Edit) -> String {
    let style = |edit| match edit {
        Edit::Same => Style::new(),
        Edit::Removed => AnsiColor::Red.on_default(),
        Edit::Added => AnsiColor::Green.on_default(),
    };
    if from == to {
        return String::new();
    }
    format!("{}{}", style(from).render_reset(), style(to).render())
}

/// A text without what could command a terminal.
fn clean(text: &str) -> String {
    text.chars().map(|c| if c.is_control() && c != '\n' { '\u{FFFD}' } else { c }).collect()
}
