//! A fact that the original shows in a sentence and the translation does not.
//!
//! Why it matters: a value that is corrected in `article.toml` would not be corrected here.
//!
//! How a fact is shown is the language's own affair: by itself, by `NUMBER(…)`, or by a message of the variant's own; but for a percentage that is shown as a mere number (`function-differs`). It
//! may stand in another paragraph, too. It is a warning: a sentence that says less than its original may be a good one.
//!
//! Example: `{ $registered } people` in the original and `7 333 personnes` in the translation.
//!
//! How to fix: write the fact in braces, as in the original.

use super::gaps::{Token, gaps};
use super::pairs::{Parity, Side};
use crate::diag::{Diagnostic, Rule};
use crate::model::variant::{Piece, Refers, Text};
use crate::model::{Inline, Node, UnitKind};

/// A fact that the original shows in a sentence and the translation does not.
pub(in crate::check::article) static RULE: Rule = Rule::warning("placeable-differs");

pub(super) fn check(parity: &Parity<'_, '_>, out: &mut Vec<Diagnostic>) {
    for mut gap in gaps(parity, |side, _| tokens(parity, side)) {
        if gap.missing.is_empty() {
            continue;
        }
        // A fact more in a sentence that lacks none is welcome.
        gap.extra.dedup_by(|a, b| a.key == b.key);
        out.push(gap.told(parity, &RULE));
    }
}

/// The facts that a unit shows, by themselves or through functions and messages.
fn tokens(parity: &Parity<'_, '_>, side: &Side<'_>) -> Vec<Token> {
    if side.passage.anchors.placeables.is_empty() {
        return Vec::new();
    }
    let mut facts = Vec::new();
    let fact = |name: &String| (name.clone(), format!("${name}"));
    for ix in places(side) {
        let Some(placeable) = side.variant.placeables.get(ix as usize) else { continue };
        match &placeable.refers {
            Refers::Fact(name) => facts.push(fact(name)),
            Refers::Function(_, names) => facts.extend(names.iter().map(fact)),
            Refers::Message(id) => {
                let messages = &side.variant.front.messages;
                if let Some(message) = messages.iter().find(|message| message.id == *id) {
                    let names = parity.subject.reach(side.variant, message).variables;
                    // What is copied from the original is the message, unless that is there and says less.
                    let shown = format!("{{ {id} }}");
                    let own = |name: String| match shows(parity, id) {
                        true => fact(&name),
                        false => (name, shown.clone()),
                    };
                    facts.extend(names.into_iter().map(own));
                }
            }
        }
    }
    facts.into_iter().map(|(name, shown)| Token { shown, ..Token::new(name) }).collect()
}

/// Whether the translation shows a message of its own that has this name.
fn shows(parity: &Parity<'_, '_>, id: &str) -> bool {
    let all = &parity.subject.variant.placeables;
    all.iter().any(|own| matches!(&own.refers, Refers::Message(shown) if shown == id))
}

/// The placeables of a unit, by their place in the variant's list.
pub(super) fn places(side: &Side<'_>) -> Vec<u32> {
    if side.unit.is_some() {
        let nodes = side.nodes().iter();
        return nodes
            .filter_map(|node| match node {
                Node::Inline(Inline::Placeable(ix)) => Some(*ix),
                _ => None,
            })
            .collect();
    }
    let of = |text: Option<&Text>| {
        let pieces = text.map_or(&[][..], |text| &text.pieces);
        let places = pieces.iter().filter_map(|piece| match piece {
            Piece::Placeable(ix) => Some(*ix),
            Piece::Literal(_) => None,
        });
        places.collect::<Vec<_>>()
    };
    let front = &side.variant.front;
    match (side.passage.kind, side.passage.label.as_deref()) {
        (UnitKind::Field, _) => Vec::new(),
        (UnitKind::Alt, Some(file)) => of(front.alts.get(file)),
        (kind, Some(section)) => {
            let own = front.overrides.values().find(|own| own.section == section);
            of(own.and_then(|own| match kind {
                UnitKind::Headline => own.headline.as_ref(),
                UnitKind::Standfirst => own.standfirst.as_ref(),
                _ => own.teaser.as_ref(),
            }))
        }
        (UnitKind::Headline, None) => of(front.headline.as_ref()),
        (UnitKind::Standfirst, None) => of(front.standfirst.as_ref()),
        _ => of(front.teaser.as_ref()),
    }
}
