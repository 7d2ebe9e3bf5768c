//! The JSON form of a difference: a contract, documented in `docs/json.md`.

use serde::Serialize;

use super::changes;
use crate::model::{Edit, Owed, OwedUnit, Severity};

#[derive(Serialize)]
struct Json<'o> {
    version: u32,
    article: &'o str,
    locale: &'o str,
    source_locale: &'o str,
    source_path: &'o str,
    variant_path: &'o str,
    recorded: bool,
    units: Vec<Unit<'o>>,
}

#[derive(Serialize)]
struct Unit<'o> {
    kind: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    label: Option<&'o str>,
    state: &'static str,
    severity: Option<&'static str>,
    since: Option<String>,
    moved: bool,
    source: Source<'o>,
    variant: Option<Variant<'o>>,
    changes: Option<Vec<Piece>>,
}

#[derive(Serialize)]
struct Source<'o> {
    line: Option<usize>,
    old: Option<&'o str>,
    new: Option<&'o str>,
    /// Where its links and pictures lead that the translation's do not; of `markup` only.
    #[serde(skip_serializing_if = "<[String]>::is_empty")]
    targets: &'o [String],
}

#[derive(Serialize)]
struct Variant<'o> {
    line: Option<usize>,
    text: &'o str,
}

#[derive(Serialize)]
struct Piece {
    edit: &'static str,
    text: String,
}

pub(super) fn render(owed: &Owed) -> String {
    let json = Json {
        version: 1,
        article: owed.article.as_str(),
        locale: owed.locale.as_str(),
        source_locale: owed.source_locale.as_str(),
        source_path: &owed.source_path,
        variant_path: &owed.variant_path,
        recorded: owed.is_recorded,
        units: owed.units.iter().map(unit).collect(),
    };
    // Strings and numbers only: it cannot fail to serialise.
    serde_json::to_string_pretty(&json).unwrap_or_default() + "\n"
}

fn unit(unit: &OwedUnit) -> Unit<'_> {
    let pieces = |changes: Vec<crate::model::Change>| {
        changes.into_iter().map(|c| Piece { edit: Edit::as_str(c.edit), text: c.text }).collect()
    };
    Unit {
        kind: unit.kind.as_str(),
        label: unit.label.as_deref(),
        state: unit.debt.as_str(),
        severity: unit.severity.map(Severity::as_str),
        since: unit.since.map(|day| day.to_string()),
        moved: unit.moved,
        source: Source {
            line: unit.source_line,
            old: unit.old.as_deref(),
            new: unit.new.as_deref(),
            targets: &unit.targets,
        },
        variant: unit.present.as_deref().map(|text| Variant { line: unit.variant_line, text }),
        changes: changes(unit).map(pieces),
    }
}
