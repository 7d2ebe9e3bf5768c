//! Which kinds of unit may be each other's counterpart.

use crate::model::UnitKind;

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
    /// A table's row or cell.
    Table,
    /// Code.
    Code,
    /// Raw HTML.
    Html,
}

pub(super) fn family(kind: UnitKind) -> Family {
    use UnitKind as Kind;
    match kind {
        Kind::Headline | Kind::Standfirst | Kind::Teaser | Kind::Alt | Kind::Body => {
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
