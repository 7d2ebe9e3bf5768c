//! `hexapla align`: which units of an original and its translation belong together.

use std::path::Path;

use serde::Serialize;

use super::args::Parsed;
use super::{ENVIRONMENT, FINE, Session, table};
use crate::diag::Format;
use crate::pipeline::{self, Laid, Paired, Unread};

#[derive(Serialize)]
struct Json<'p> {
    version: u32,
    pairs: Vec<JsonPair<'p>>,
    missing: Vec<JsonUnit<'p>>,
    extra: Vec<JsonUnit<'p>>,
}

#[derive(Serialize)]
struct JsonPair<'p> {
    kind: &'static str,
    source: JsonUnit<'p>,
    variant: JsonUnit<'p>,
    moved: bool,
}

/// A unit in the JSON forms.
#[derive(Serialize)]
pub(super) struct JsonUnit<'p> {
    kind: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    label: Option<&'p str>,
    line: usize,
    text: &'p str,
}

impl<'p> JsonUnit<'p> {
    pub(super) fn of(unit: &'p Laid) -> Self {
        let label = unit.label.as_deref();
        Self { kind: unit.kind.as_str(), label, line: unit.line, text: &unit.text }
    }
}

pub(super) fn run(session: &Session<'_>, parsed: &Parsed) -> u8 {
    let named = ["source", "variant"].map(|name| parsed.text(name).unwrap_or_default());
    let paths = [Path::new(&named[0]), Path::new(&named[1])];
    let paired = match pipeline::align(session.system, paths) {
        Ok(paired) => paired,
        Err((ix, why)) => return unread(session, paths[ix], &why),
    };
    let text = match parsed.format {
        Format::Json => json(&paired),
        _ => human(session, &paired),
    };
    session.printer.out(&text);
    FINE
}

/// Says why a file could not be read.
pub(super) fn unread(session: &Session<'_>, path: &Path, why: &Unread) -> u8 {
    match why {
        Unread::Io(error) if error.kind() == std::io::ErrorKind::FileTooLarge => {
            session.show(&pipeline::unreadable(path, error));
        }
        Unread::Io(error) => {
            let path = path.display().to_string();
            let args = [("path", path.into()), ("detail", session.cause(error))];
            session.say("read-failed", &args);
        }
        Unread::NotRead(fault) => session.show(fault),
    }
    ENVIRONMENT
}

fn json(paired: &Paired) -> String {
    let (source, variant) = (&paired.source, &paired.variant);
    let of = |units: &'_ [usize], text| -> Vec<JsonUnit<'_>> {
        let text: &[Laid] = text;
        units.iter().map(|ix| JsonUnit::of(&text[*ix])).collect()
    };
    let pairs = paired.alignment.pairs.iter().map(|pair| JsonPair {
        kind: source[pair.left].kind.as_str(),
        source: JsonUnit::of(&source[pair.left]),
        variant: JsonUnit::of(&variant[pair.right]),
        moved: pair.moved,
    });
    let json = Json {
        version: 1,
        pairs: pairs.collect(),
        missing: of(&paired.alignment.missing, source),
        extra: of(&paired.alignment.extra, variant),
    };
    // Strings and numbers only: it cannot fail to serialise.
    serde_json::to_string_pretty(&json).unwrap_or_default() + "\n"
}

/// What does not simply follow the original, in its order.
fn human(session: &Session<'_>, paired: &Paired) -> String {
    let messages = session.messages;
    let (alignment, source, variant) = (&paired.alignment, &paired.source, &paired.variant);
    let args = [
        ("pairs", alignment.pairs.len().into()),
        ("missing", alignment.missing.len().into()),
        ("extra", alignment.extra.len().into()),
    ];
    let mut out = format!("{}\n", messages.text("align-summary", &args));
    let row = |state: &str, left: Option<&Laid>, right: Option<&Laid>| {
        let line =
            |unit: Option<&Laid>| unit.map_or_else(String::new, |unit| unit.line.to_string());
        let unit = left.or(right);
        vec![
            messages.text(state, &[]),
            unit.map_or_else(String::new, |unit| unit.kind.as_str().to_owned()),
            line(left),
            line(right),
            unit.map_or_else(String::new, |unit| unit.text.clone()),
        ]
    };
    let mut rows: Vec<(usize, Vec<String>)> = Vec::new();
    for pair in alignment.pairs.iter().filter(|pair| pair.moved) {
        let (left, right) = (&source[pair.left], &variant[pair.right]);
        rows.push((pair.left, row("compared-moved", Some(left), Some(right))));
    }
    for ix in &alignment.missing {
        rows.push((*ix, row("compared-missing", Some(&source[*ix]), None)));
    }
    rows.sort();
    let extra = alignment.extra.iter().map(|ix| row("compared-extra", None, Some(&variant[*ix])));
    let rows: Vec<Vec<String>> = rows.into_iter().map(|(_, row)| row).chain(extra).collect();
    if !rows.is_empty() {
        let heads = ["state", "kind", "source-line", "variant-line", "text"]
            .map(|head| messages.text(&format!("compared-head-{head}"), &[]));
        out.push_str(&format!(
            "\n{}",
            table::render(&heads, rows, session.printer.width(session.system))
        ));
    }
    out
}
