//! Which kinds of unit may be each other's counterpart.

use crate::freshness::macros::is_of_macros;
use crate::model::{Passage, UnitKind};

/// What a kind may turn into when a text is edited or translated: a heading takes another level,
/// a paragraph becomes a list item. Code never becomes prose.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(super) enum Family {
    /// A text of the front matter, each of its own kind.
    Keyed(UnitKind),
    /// A heading of any level.
    Heading,
    /// Running text.
    Prose,
    /// A row of a table.
    Table,
    /// Code.
    Code,
    /// Macros, `{{ Name("x") }}`, and nothing else.
    Macro,
    /// The marker of an alert, in a paragraph of its own.
    Alert,
    /// Raw HTML.
    Html,
}

/// The family of a unit: macros are no prose, whatever they say.
pub(super) fn family_of(unit: &Passage<'_>) -> Family {
    match is_of_macros(unit) {
        true if unit.text.starts_with('[') => Family::Alert,
        true => Family::Macro,
        false => family(unit.kind),
    }
}

pub(super) fn family(kind: UnitKind) -> Family {
    use UnitKind as Kind;
    match kind {
        Kind::Headline | Kind::Standfirst | Kind::Teaser | Kind::Alt | Kind::Field | Kind::Body => {
            Family::Keyed(kind)
        }
        Kind::Heading(_) => Family::Heading,
        Kind::Paragraph | Kind::Item | Kind::Footnote | Kind::Term | Kind::Definition => {
            Family::Prose
        }
        Kind::Row => Family::Table,
        Kind::Code => Family::Code,
        Kind::Html => Family::Html,
    }
}

/// Whether a unit is told by its kind and label, and not by where it stands.
pub(super) fn is_keyed(kind: UnitKind) -> bool {
    matches!(family(kind), Family::Keyed(_))
}

/// What it costs to take two different kinds for each other; nothing if it cannot be.
pub(super) fn cost(left: (UnitKind, Family), right: (UnitKind, Family)) -> Option<f32> {
    use Family::{Heading, Html, Prose, Table};
    let cost = match (left.1, right.1) {
        (Heading, Heading) => match (left.0, right.0) {
            (UnitKind::Heading(a), UnitKind::Heading(b)) => 1.0 + f32::from(a.abs_diff(b)),
            _ => 1.0,
        },
        (Prose, Prose) => match (left.0, right.0) {
            (UnitKind::Footnote, _) | (_, UnitKind::Footnote) => 4.0,
            _ => 2.0,
        },
        (Table, Table) => 1.0,
        (Heading, Prose) | (Prose, Heading) => 5.0,
        (Prose, Table | Html) | (Table | Html, Prose) => 4.0,
        (a, b) if a == b => 0.0,
        _ => return None,
    };
    Some(cost)
}
