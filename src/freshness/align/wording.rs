//! How much of two units' wording is the same, in one language.

use std::collections::HashMap;

use super::cuts::Shared;
use super::kin::{self, Family, family_of};
use super::words::{self, Piece};
use crate::model::{Passage, UnitKind};

/// A unit's words.
struct Words {
    kind: UnitKind,
    family: Family,
    /// Sorted; the words that it repeats are numbered, so that each stands here once.
    tokens: Vec<u32>,
    weight: f32,
}

/// Both texts' units, and what their words weigh: the rarer, the more.
pub(super) struct Wording {
    sides: [Vec<Words>; 2],
    weights: Vec<f32>,
}

impl Wording {
    pub(super) fn new(old: &[Passage<'_>], new: &[Passage<'_>]) -> Self {
        let mut numbers: HashMap<(u64, u32), u32> = HashMap::new();
        let mut seen: Vec<u32> = Vec::new();
        let mut times: HashMap<u64, u32> = HashMap::new();
        let mut take = |unit: &Passage<'_>| {
            times.clear();
            let mut tokens = Vec::new();
            words::pieces(&unit.text, |piece| {
                let (Piece::Word { whole: word, .. } | Piece::Two(word)) = piece;
                let nth = times.entry(word).and_modify(|nth| *nth += 1).or_insert(0);
                let next = u32::try_from(numbers.len()).unwrap_or(u32::MAX);
                let token = *numbers.entry((word, *nth)).or_insert(next);
                if token == next {
                    seen.push(0);
                }
                seen[token as usize] += 1;
                tokens.push(token);
            });
            tokens.sort_unstable();
            Words { kind: unit.kind, family: family_of(unit), tokens, weight: 0.0 }
        };
        let mut sides = [old, new].map(|units| units.iter().map(&mut take).collect::<Vec<_>>());
        #[expect(clippy::cast_precision_loss, reason = "units of a text are few")]
        let units = (old.len() + new.len()) as f32;
        #[expect(clippy::cast_precision_loss, reason = "units of a text are few")]
        let weights: Vec<f32> =
            seen.iter().map(|seen| 0.3 + (units / *seen as f32).max(1.0).ln()).collect();
        for unit in sides.iter_mut().flatten() {
            unit.weight = unit.tokens.iter().map(|token| weights[*token as usize]).sum();
        }
        Self { sides, weights }
    }

    /// From 0 to 1: how much of the wording is shared (Dice's coefficient over weighted words);
    /// nothing if the kinds cannot be each other's.
    pub(super) fn of(&self, old: usize, new: usize) -> Option<f32> {
        let (a, b) = (&self.sides[0][old], &self.sides[1][new]);
        let same = (a.kind, a.family) == (b.kind, b.family);
        let cost = if same { 0.0 } else { kin::cost((a.kind, a.family), (b.kind, b.family))? };
        let both = a.weight + b.weight;
        if both == 0.0 {
            return Some(if cost == 0.0 { 1.0 } else { 0.5 });
        }
        let mut shared = 0.0;
        let (mut xs, mut ys) = (a.tokens.iter().peekable(), b.tokens.iter().peekable());
        while let (Some(x), Some(y)) = (xs.peek(), ys.peek()) {
            let order = x.cmp(y);
            if order.is_eq() {
                shared += self.weights[**x as usize];
            }
            if order.is_le() {
                xs.next();
            }
            if order.is_ge() {
                ys.next();
            }
        }
        Some((2.0 * shared / both * (1.0 - cost / 20.0)).clamp(0.0, 1.0))
    }
}

impl Shared for Wording {
    fn units(&self, side: usize) -> usize {
        self.sides[side].len()
    }

    fn tokens(&self, side: usize, unit: usize) -> &[u32] {
        &self.sides[side][unit].tokens
    }

    fn known(&self) -> usize {
        self.weights.len()
    }

    fn gain(&self, token: u32) -> f32 {
        self.weights[token as usize]
    }

    fn likely(&self, left: usize, right: usize) -> bool {
        self.of(left, right).is_some_and(|share| share >= 0.5)
    }
}
