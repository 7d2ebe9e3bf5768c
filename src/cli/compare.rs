//! `hexapla compare`: what a translation of an older revision owes to a newer one.

use std::path::Path;

use anstyle::{AnsiColor, Style};
use serde::Serialize;

use super::align::unread;
use super::args::Parsed;
use super::table::{self, Cell};
use super::{CONTENT, FINE, Session};
use crate::diag::Format;
use crate::model::{ComparedState, ComparedUnit, Comparison, Drift, Severity};
use crate::pipeline::{self, Laid, Line};

#[derive(Serialize)]
struct Json {
    version: u32,
    verdict: &'static str,
    severity: Option<&'static str>,
    frame: bool,
    frame_line: Option<usize>,
    units: Vec<JsonUnit>,
}

#[derive(Serialize)]
struct JsonUnit {
    kind: &'static str,
    state: &'static str,
    severity: Option<&'static str>,
    old: Option<Place>,
    new: Option<Place>,
    variant: Option<Place>,
}

#[derive(Serialize)]
struct Place {
    line: usize,
}

pub(super) fn run(session: &Session<'_>, parsed: &Parsed) -> u8 {
    let named = ["old", "new", "variant"].map(|name| parsed.text(name).unwrap_or_default());
    let paths = [Path::new(&named[0]), Path::new(&named[1]), Path::new(&named[2])];
    let (comparison, texts, frame) = match pipeline::compare(session.system, paths) {
        Ok(found) => found,
        Err((ix, why)) => return unread(session, paths[ix], &why),
    };
    let text = match parsed.format {
        Format::Json => json(&comparison, &texts, frame.as_ref()),
        _ => human(session, &comparison, &texts, frame.as_ref()),
    };
    session.printer.out(&text);
    if comparison.verdict == Drift::Stale { CONTENT } else { FINE }
}

fn json(
    comparison: &Comparison,
    [old, new, variant]: &[Vec<Laid>; 3],
    frame: Option<&Line>,
) -> String {
    let place = |text: &[Laid], ix: Option<usize>| ix.map(|ix| Place { line: text[ix].line });
    let units = comparison.units.iter().map(|unit| JsonUnit {
        kind: unit.kind.as_str(),
        state: unit.state.as_str(),
        severity: unit.severity.map(Severity::as_str),
        old: place(old, unit.old),
        new: place(new, unit.new),
        variant: place(variant, unit.variant),
    });
    let json = Json {
        version: 1,
        verdict: comparison.verdict.as_str(),
        severity: comparison.severity.map(Severity::as_str),
        frame: comparison.frame,
        frame_line: frame.map(|line| line.number),
        units: units.collect(),
    };
    // Strings and numbers only: it cannot fail to serialise.
    serde_json::to_string_pretty(&json).unwrap_or_default() + "\n"
}

/// The verdict, and every unit that is not as it was.
fn human(
    session: &Session<'_>,
    comparison: &Comparison,
    texts: &[Vec<Laid>; 3],
    frame: Option<&Line>,
) -> String {
    let messages = session.messages;
    let [old, new, variant] = texts;
    let count = |drift| comparison.units.iter().filter(|unit| unit.drift() == drift).count();
    let args = [
        ("verdict", comparison.verdict.as_str().into()),
        ("stale", count(Drift::Stale).into()),
        ("markup", count(Drift::Markup).into()),
    ];
    let mut out = format!("{}\n", messages.text("compare-verdict", &args));
    let line = |text: &[Laid], ix: Option<usize>| {
        Cell::from(ix.map_or_else(String::new, |ix| text[ix].line.to_string()))
    };
    let row = |unit: &ComparedUnit| {
        let laid = unit.new.map(|ix| &new[ix]).or(unit.old.map(|ix| &old[ix]));
        let laid = laid.or(unit.variant.map(|ix| &variant[ix]));
        let state = format!("compared-{}", unit.state.as_str());
        let severity = unit.severity.map(|s| format!("severity-{}", s.as_str()));
        vec![
            Cell { text: messages.text(&state, &[]), style: style(unit) },
            severity.map_or_else(String::new, |id| messages.text(&id, &[])).into(),
            unit.kind.as_str().to_owned().into(),
            line(old, unit.old),
            line(new, unit.new),
            line(variant, unit.variant),
            laid.map_or_else(String::new, |laid| laid.text.clone()).into(),
        ]
    };
    let between = frame.map(|line| {
        let style = AnsiColor::Yellow.on_default();
        vec![
            Cell { text: messages.text("compared-markup", &[]), style },
            messages.text("severity-markup", &[]).into(),
            "frame".to_owned().into(),
            String::new().into(),
            line.number.to_string().into(),
            String::new().into(),
            line.text.clone().into(),
        ]
    });
    let rows: Vec<Vec<Cell>> = comparison
        .units
        .iter()
        .filter(|unit| unit.state != ComparedState::Current)
        .map(row)
        .chain(between)
        .collect();
    if !rows.is_empty() {
        let heads = ["state", "severity", "kind", "old-line", "new-line", "variant-line", "text"]
            .map(|head| messages.text(&format!("compared-head-{head}"), &[]));
        let width = session.printer.width(session.system);
        out.push_str(&format!("\n{}", table::render(&heads, rows, width)));
    }
    out
}

fn style(unit: &ComparedUnit) -> Style {
    match unit.drift() {
        Drift::Stale => AnsiColor::Red.on_default(),
        Drift::Markup => AnsiColor::Yellow.on_default(),
        Drift::Current => Style::new(),
    }
}
