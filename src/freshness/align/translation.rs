//! An original and its translation.

use super::chain::{Gaps, chain};
use super::cuts::{candidates, rising};
use super::kin::is_keyed;
use super::likeness::Likeness;
use super::pairing::Pairing;
use super::{Alignment, Pair, keyed, step};
use crate::model::{Passage, UnitKind};

/// What it costs to leave units without a counterpart, as logarithms of how seldom that is.
const GAPS: Gaps = Gaps { open: 3.0, each: 1.2 };
/// Units on both sides, multiplied, beyond which sure pairs cut the texts.
const CUT: usize = 40_000;
/// How much two units must have in common to have moved.
const MOVED: f32 = 5.0;
/// Pairs of units that are looked at for moves one by one.
const FEW: usize = 10_000;

/// Pairs the units of an original with those of its translation.
#[must_use]
pub fn translation(source: &[Passage<'_>], variant: &[Passage<'_>]) -> Alignment {
    if step::is_in_step(source, variant) {
        let pairs = (0..source.len()).map(|ix| Pair { left: ix, right: ix, moved: false });
        return Alignment { pairs: pairs.collect(), ..Alignment::default() };
    }
    let named = |units: &[Passage<'_>]| -> Vec<usize> {
        (0..units.len()).filter(|ix| !is_keyed(units[*ix].kind)).collect()
    };
    let body = [named(source), named(variant)];
    let keyed = keyed::pairs(&keys(source), &keys(variant));
    let likeness = Likeness::new((source, &body[0]), (variant, &body[1]));
    let mut pairing = Pairing::new((source.len(), variant.len()), &keyed, body.clone());
    let (rows, columns) = (body[0].len(), body[1].len());
    let long = rows * columns > CUT;
    let sure = if long { candidates(&likeness) } else { Vec::new() };
    let (mut from, mut at) = (0, 0);
    for (row, column) in rising(&sure, columns).into_iter().chain([(rows, columns)]) {
        let like = |i, j| likeness.of(i, j);
        for (i, j) in chain((from..row, at..column), GAPS, like) {
            pairing.pair(body[0][i], body[1][j], false);
        }
        if row < rows {
            pairing.pair(body[0][row], body[1][column], false);
        }
        (from, at) = (row + 1, column + 1);
    }
    moves(&mut pairing, &likeness, &body);
    pairing.finish()
}

pub(super) fn keys<'p>(units: &'p [Passage<'_>]) -> Vec<(UnitKind, Option<&'p str>)> {
    units.iter().map(|unit| (unit.kind, unit.label.as_deref())).collect()
}

/// Pairs what is left over and evidently the same, the likest first.
fn moves(pairing: &mut Pairing, likeness: &Likeness, body: &[Vec<usize>; 2]) {
    let (lefts, rights) = pairing.open();
    if lefts.is_empty() || rights.is_empty() {
        return;
    }
    let place = |side: usize, ix: usize| body[side].binary_search(&ix).unwrap_or_default();
    let lefts: Vec<usize> = lefts.into_iter().map(|ix| place(0, ix)).collect();
    let rights: Vec<usize> = rights.into_iter().map(|ix| place(1, ix)).collect();
    let mut found: Vec<(usize, usize, f32)> = Vec::new();
    if lefts.len() * rights.len() <= FEW {
        for i in &lefts {
            for j in &rights {
                let score = likeness.shared(*i, *j).filter(|score| *score >= MOVED);
                found.extend(score.map(|score| (*i, *j, score)));
            }
        }
    } else {
        let open = |(i, j, score): &(usize, usize, f32)| {
            *score >= MOVED && lefts.binary_search(i).is_ok() && rights.binary_search(j).is_ok()
        };
        found.extend(candidates(likeness).into_iter().filter(open));
    }
    found.sort_by(|a, b| b.2.total_cmp(&a.2).then((a.0, a.1).cmp(&(b.0, b.1))));
    let (mut gone, mut taken) = (vec![false; body[0].len()], vec![false; body[1].len()]);
    for (i, j, _) in found {
        if !gone[i] && !taken[j] {
            (gone[i], taken[j]) = (true, true);
            pairing.pair(body[0][i], body[1][j], true);
        }
    }
}
