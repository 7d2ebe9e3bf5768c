//! Two revisions of one text.

use super::chain::{Free, chain};
use super::cuts::{candidates, rising};
use super::kin::{family_of, is_keyed};
use super::pairing::Pairing;
use super::wording::Wording;
use super::{Alignment, keyed, prints, translation};
use crate::model::Passage;

/// What part of the wording must be the same for an edited unit to be its old self.
pub(super) const ALIKE: f32 = 0.3;
/// Likewise where it stands elsewhere.
const MOVED: f32 = 0.6;
/// Units in one place that were all replaced, and still are that place's.
const PLACE: usize = 3;
/// Units on both sides of a gap, multiplied, beyond which sure pairs cut it; and beyond which moves
/// are only looked for among those.
const CUT: usize = 40_000;
/// Letters and digits that make a text one that does not stand anywhere twice by chance.
const TELLING: usize = 25;

/// Pairs the units of a text with those of a later revision of it: what says the same, then what
/// says much the same, then what stands in the same place.
#[must_use]
pub fn revision(old: &[Passage<'_>], new: &[Passage<'_>]) -> Alignment {
    let body = [old, new]
        .map(|text| (0..text.len()).filter(|ix| !is_keyed(text[*ix].kind)).collect::<Vec<_>>());
    let keyed = keyed::pairs(&translation::keys(old), &translation::keys(new));
    let mut pairing = Pairing::new((old.len(), new.len()), &keyed, body.clone());
    let said = |ix: usize| (old[ix].kind, old[ix].print.text);
    let says = |ix: usize| (new[ix].kind, new[ix].print.text);
    prints::in_order(&mut pairing, (&body[0], &body[1]), said, says);
    prints::between(&mut pairing, |ix| said(ix).1, |ix| says(ix).1);
    if pairing.is_whole() {
        return pairing.finish();
    }
    let telling = |unit: &Passage<'_>| {
        unit.text.chars().filter(|c| c.is_alphanumeric()).nth(TELLING - 1).is_some()
    };
    prints::moves(
        &mut pairing,
        |ix| telling(&old[ix]).then_some(said(ix).1),
        |ix| telling(&new[ix]).then_some(says(ix).1),
    );
    let wording = Wording::new(old, new);
    let sure = |pairing: &Pairing| {
        let (lefts, rights) = pairing.open();
        if lefts.len() * rights.len() <= CUT {
            return Vec::new();
        }
        let open = |(left, right, _): &(usize, usize, f32)| {
            lefts.binary_search(left).is_ok() && rights.binary_search(right).is_ok()
        };
        candidates(&wording).into_iter().filter(open).collect::<Vec<_>>()
    };
    let certain = sure(&pairing);
    for gap in pairing.gaps() {
        fill(&mut pairing, &wording, &gap.left, &gap.right, &certain);
    }
    moves(&mut pairing, &wording, &certain);
    prints::moves(&mut pairing, |ix| Some(said(ix)), |ix| Some(says(ix)));
    for gap in pairing.gaps() {
        let kinds = |text: &[Passage<'_>], places: &[usize]| {
            places.iter().map(|ix| (text[*ix].kind, family_of(&text[*ix]))).collect::<Vec<_>>()
        };
        if gap.left.len() <= PLACE && kinds(old, &gap.left) == kinds(new, &gap.right) {
            for (left, right) in gap.left.into_iter().zip(gap.right) {
                pairing.pair(left, right, false);
            }
        }
    }
    pairing.finish()
}

/// Pairs what is alike between two neighbours that are paired.
fn fill(
    pairing: &mut Pairing,
    wording: &Wording,
    lefts: &[usize],
    rights: &[usize],
    certain: &[(usize, usize, f32)],
) {
    let inside: Vec<(usize, usize, f32)> = certain
        .iter()
        .filter_map(|(left, right, weight)| {
            let places = (lefts.binary_search(left).ok()?, rights.binary_search(right).ok()?);
            Some((places.0, places.1, *weight))
        })
        .collect();
    let end = (lefts.len(), rights.len());
    let (mut from, mut at) = (0, 0);
    for (row, column) in rising(&inside, end.1).into_iter().chain([end]) {
        // Squared, so that one pair that is much alike counts more than two that hardly are.
        let like = |i: usize, j: usize| {
            wording.of(lefts[i], rights[j]).filter(|share| *share >= ALIKE).map(|s| s * s)
        };
        for (i, j) in chain((from..row, at..column), &Free, like) {
            pairing.pair(lefts[i], rights[j], false);
        }
        if row < end.0 {
            pairing.pair(lefts[row], rights[column], false);
        }
        (from, at) = (row + 1, column + 1);
    }
}

/// Pairs what is left over and much alike, the likest first.
fn moves(pairing: &mut Pairing, wording: &Wording, certain: &[(usize, usize, f32)]) {
    let (lefts, rights) = pairing.open();
    let mut found: Vec<(usize, usize, f32)> = Vec::new();
    let mut look = |left: usize, right: usize| {
        let share = wording.of(left, right).filter(|share| *share >= MOVED);
        found.extend(share.map(|share| (left, right, share)));
    };
    if lefts.len() * rights.len() <= CUT {
        lefts.iter().for_each(|left| rights.iter().for_each(|right| look(*left, *right)));
    } else {
        certain.iter().for_each(|(left, right, _)| look(*left, *right));
    }
    found.sort_by(|a, b| b.2.total_cmp(&a.2).then((a.0, a.1).cmp(&(b.0, b.1))));
    for (left, right, _) in found {
        if pairing.is_open(left, right) {
            pairing.pair(left, right, true);
        }
    }
}
