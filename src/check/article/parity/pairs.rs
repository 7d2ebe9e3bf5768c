//! Units of a translation beside those of its original, as the parity rules compare them.

use std::ops::Range;

use crate::check::article::{Model, Subject};
use crate::model::unit::Mark;
use crate::model::{
    Anchors, Block, Inline, LockState, Node, Passage, Passages, Unit, UnitState, Variant,
    VariantFresh,
};

/// One text's side of a pair.
#[derive(Clone, Copy)]
pub(super) struct Side<'a> {
    /// The text.
    pub variant: &'a Variant<'a>,
    /// The unit as it is compared.
    pub passage: &'a Passage<'a>,
    /// The same in the body; none for what stands in the front matter.
    pub unit: Option<&'a Unit>,
}

/// A unit of the original and its counterpart.
#[derive(Clone, Copy)]
pub(super) struct Pair<'a> {
    pub source: Side<'a>,
    pub own: Side<'a>,
}

/// A translation beside its original.
pub(super) struct Parity<'s, 'a> {
    pub subject: &'s Subject<'a>,
    pub fresh: &'a VariantFresh,
    /// What it was made from.
    pub model: Model<'a>,
    /// What should say the same: pairs that are not stale, and not known to differ.
    pub pairs: Vec<Pair<'a>>,
    /// Units of the translation that stand beside nothing that can be compared.
    pub others: Vec<Side<'a>>,
    /// The same of the original.
    pub left_out: Vec<Side<'a>>,
}

impl<'s, 'a> Parity<'s, 'a> {
    /// Sets a translation beside its original; none if it is the original, or has none.
    pub(super) fn new(subject: &'s Subject<'a>) -> Option<Self> {
        let (model, fresh) = (subject.model?, subject.fresh?);
        let (original, source) = (model.variant, model.passages);
        let mut parity = Self {
            subject,
            fresh,
            model,
            pairs: Vec::with_capacity(fresh.units.len()),
            others: Vec::new(),
            left_out: Vec::new(),
        };
        let mut paired = vec![false; subject.passages.list.len()];
        let guessed = matches!(fresh.lock, LockState::None | LockState::Damaged);
        let found = fresh.units.iter().filter(|unit| unit.variant.is_some()).count();
        // Where nobody recorded what belongs together, and most of it does not seem to, every
        // comparison would be a guess.
        let apart = guessed && found * 2 < fresh.units.len().min(paired.len());
        for (place, unit) in fresh.units.iter().enumerate() {
            let left = side(original, source, place);
            let right = unit
                .variant
                .and_then(|k| side(subject.variant, subject.passages, k as usize))
                .filter(|own| !unfilled(subject, own.passage));
            let agree =
                matches!(unit.state, UnitState::Current | UnitState::Assumed | UnitState::Unknown);
            match (left, right) {
                (Some(source), Some(own)) if agree && !apart => {
                    if let Some(k) = unit.variant {
                        paired[k as usize] = true;
                    }
                    parity.pairs.push(Pair { source, own });
                }
                (Some(source), _) => parity.left_out.push(source),
                _ => {}
            }
        }
        let others = (0..paired.len()).filter(|k| !paired[*k]);
        parity.others = others.filter_map(|k| side(subject.variant, subject.passages, k)).collect();
        Some(parity)
    }

    /// Where something stands in a unit of the translation; all of the unit if it is not found there.
    pub(super) fn find(&self, side: &Side<'_>, written: &str) -> Range<usize> {
        let span = side.span();
        let text = self.subject.text.get(span.clone()).unwrap_or_default();
        match text.find(written).filter(|_| !written.is_empty()) {
            Some(at) => span.start + at..span.start + at + written.len(),
            None => span,
        }
    }

    /// Every unit of the translation.
    pub(super) fn own(&self) -> impl Iterator<Item = Side<'a>> {
        let (variant, passages) = (self.subject.variant, self.subject.passages);
        (0..passages.list.len()).filter_map(move |ix| side(variant, passages, ix))
    }
}

/// Whether this is a place in a draft that its translator has yet to fill in: it says nothing that
/// could be right or wrong, and the draft says itself that it is not finished.
pub(super) fn unfilled(subject: &Subject<'_>, own: &Passage<'_>) -> bool {
    // Marks stand there already: the bars of a row, the colon that a definition begins with.
    let says_nothing = || !own.text.chars().any(char::is_alphanumeric);
    subject.variant.front.draft && own.anchors == Anchors::default() && says_nothing()
}

fn side<'a>(variant: &'a Variant<'a>, passages: &'a Passages<'a>, ix: usize) -> Option<Side<'a>> {
    let passage = passages.list.get(ix)?;
    let front = passages.list.len().saturating_sub(variant.body.units.len());
    let unit = ix.checked_sub(front).and_then(|ix| variant.body.units.get(ix));
    Some(Side { variant, passage, unit })
}

impl<'a> Side<'a> {
    /// Its nodes; none for what stands in the front matter.
    pub(super) fn nodes(&self) -> &'a [Node<'a>] {
        self.unit.map_or(&[], |unit| &self.variant.body.nodes[unit.nodes.clone()])
    }

    /// Where it begins, for a finding: its first line is shown.
    pub(super) fn span(&self) -> Range<usize> {
        self.passage.span.clone()
    }

    /// Its text without code and without placeables.
    pub(super) fn literal(&self) -> String {
        let mut text = self.plain();
        if self.unit.is_none() {
            for placeable in &self.passage.anchors.placeables {
                text = text.replace(placeable.as_str(), " ");
            }
        }
        text
    }

    /// Its text without code, and without links that only show where they lead.
    pub(super) fn plain(&self) -> String {
        if self.unit.is_none() {
            return self.passage.text.to_string();
        }
        let (mut out, nodes) = (String::with_capacity(self.passage.text.len()), self.nodes());
        let mut bare = false;
        for (ix, node) in nodes.iter().enumerate() {
            match node {
                Node::Inline(Inline::Open(Mark::Link(target))) => {
                    let dest = &self.variant.body.targets[*target as usize].dest;
                    bare = match nodes.get(ix + 1) {
                        Some(Node::Inline(Inline::Text(text))) => dest.ends_with(text.as_ref()),
                        _ => false,
                    };
                }
                Node::Inline(Inline::Close(Mark::Link(_))) => bare = false,
                Node::Inline(Inline::Text(text)) if !bare => out.push_str(text),
                Node::Inline(
                    Inline::Code(_)
                    | Inline::Placeable(_)
                    | Inline::FootnoteRef(_)
                    | Inline::SoftBreak
                    | Inline::HardBreak
                    | Inline::Html(_),
                )
                | Node::Open(Block::Cell(..)) => out.push(' '),
                _ => {}
            }
        }
        out
    }
}

/// The lines of some places in a text, as people write them: `3, 5, 9`.
pub(super) fn lines(text: &str, places: impl Iterator<Item = usize>) -> String {
    let mut lines: Vec<usize> = places
        .map(|at| memchr::memchr_iter(b'\n', &text.as_bytes()[..at.min(text.len())]).count() + 1)
        .collect();
    lines.sort_unstable();
    lines.dedup();
    let more = lines.len() > MOST_LINES;
    lines.truncate(MOST_LINES);
    let mut out = lines.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
    if more {
        out.push_str(", …");
    }
    out
}

/// Lines beyond which nobody reads on.
const MOST_LINES: usize = 12;
