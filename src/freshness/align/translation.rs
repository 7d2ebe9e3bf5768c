//! An original and its translation.

use std::collections::{BTreeSet, HashMap};

use super::chain::chain;
use super::cuts::{candidates, rising};
use super::kin::{family_of, is_keyed};
use super::likeness::{Likeness, leaf};
use super::pairing::Pairing;
use super::{Alignment, Pair, keyed, prints, step};
use crate::model::{Passage, UnitKind};

/// Units on both sides, multiplied, beyond which sure pairs cut the texts.
const CUT: usize = 40_000;
/// How much two units must have in common to have moved.
const MOVED: f32 = 5.0;
/// How unlikely it is that as much was left out as added, as a logarithm.
const COINCIDENCE: f32 = 4.0;
/// Below this a pair stands only if neither has a better one elsewhere.
const WEAK: f32 = 0.0;
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
    let mut weak = Vec::new();
    let mut found = Vec::new();
    let (mut from, mut at) = (0, 0);
    for (row, column) in rising(&sure, columns).into_iter().chain([(rows, columns)]) {
        let like = |i, j| likeness.of(i, j);
        found.extend(chain((from..row, at..column), &likeness, like));
        if row < rows {
            found.push((row, column));
        }
        (from, at) = (row + 1, column + 1);
    }
    if rows == columns && found.len() < rows {
        found = straight(&likeness, rows, found);
    }
    for (nth, (i, j)) in found.iter().enumerate() {
        let score = |(i, j): &(usize, usize)| likeness.of(*i, *j).unwrap_or_default();
        let (own, before, after) =
            (score(&(*i, *j)), nth.checked_sub(1).and_then(|ix| found.get(ix)), found.get(nth + 1));
        let pair = (body[0][*i], body[1][*j]);
        // Of two that have changed places, the one that is less sure has moved.
        let moved = match (before.filter(|b| b.1 > *j), after.filter(|a| a.1 < *j)) {
            (Some(other), _) => Some(own <= score(other)),
            (_, Some(other)) => Some(own < score(other)),
            _ => None,
        };
        match moved {
            None if own < WEAK => weak.push(pair),
            moved => pairing.pair(pair.0, pair.1, moved.unwrap_or_default()),
        }
    }
    moves(&mut pairing, &likeness, &body, &sure);
    addressed(&mut pairing, source, variant);
    for (left, right) in weak {
        if pairing.is_open(left, right) {
            pairing.pair(left, right, false);
        }
    }
    in_place(&mut pairing, source, variant);
    pairing.finish()
}

pub(super) fn keys<'p>(units: &'p [Passage<'_>]) -> Vec<(UnitKind, Option<&'p str>)> {
    units.iter().map(|unit| (unit.kind, unit.label.as_deref())).collect()
}

/// Pairs texts of as many units straight on, if that is about as likely as what was found: as much left
/// out as added, and nothing but that, is a coincidence.
fn straight(likeness: &Likeness, units: usize, found: Vec<(usize, usize)>) -> Vec<(usize, usize)> {
    let score = |i: usize, j: usize| likeness.of(i, j);
    let sum: Option<f32> = (0..units).map(|ix| score(ix, ix)).sum();
    let best: f32 = found.iter().filter_map(|(i, j)| score(*i, *j)).sum();
    match sum {
        Some(sum) if sum > best - likeness.cost(units - found.len()) - COINCIDENCE => {
            (0..units).map(|ix| (ix, ix)).collect()
        }
        _ => found,
    }
}

/// Pairs what stands in one place, between neighbours that are paired, and is of the same kinds in
/// order: a translation that says little alike is likelier than two that are missing and added.
fn in_place(pairing: &mut Pairing, source: &[Passage<'_>], variant: &[Passage<'_>]) {
    for gap in pairing.gaps() {
        let kinds = |text: &[Passage<'_>], places: &[usize]| {
            places.iter().map(|ix| (text[*ix].kind, family_of(&text[*ix]))).collect::<Vec<_>>()
        };
        if kinds(source, &gap.left) == kinds(variant, &gap.right) {
            for (left, right) in gap.left.into_iter().zip(gap.right) {
                pairing.pair(left, right, false);
            }
        }
    }
}

/// Pairs what is left over and leads, on both sides alone, to the same pages: an entry of a list of
/// links, wherever it stands now.
fn addressed(pairing: &mut Pairing, source: &[Passage<'_>], variant: &[Passage<'_>]) {
    let (lefts, rights) = pairing.open();
    let leads = |unit: &Passage<'_>| unit.kind == UnitKind::Item && !unit.anchors.links.is_empty();
    if !lefts.iter().any(|ix| leads(&source[*ix])) || !rights.iter().any(|ix| leads(&variant[*ix]))
    {
        return;
    }
    let holders = |text: &[Passage<'_>]| {
        let mut holders: HashMap<String, usize> = HashMap::new();
        for unit in text {
            let leaves: BTreeSet<&str> = unit.anchors.links.iter().map(|link| leaf(link)).collect();
            leaves.into_iter().for_each(|one| *holders.entry(one.to_owned()).or_default() += 1);
        }
        holders
    };
    let holders = [holders(source), holders(variant)];
    let key = |unit: &Passage<'_>| -> Option<Vec<String>> {
        let leaves: Vec<String> =
            unit.anchors.links.iter().map(|link| leaf(link).to_owned()).collect();
        let alone = |one: &String| {
            one.len() > 1 && holders.iter().all(|holders| holders.get(one) == Some(&1))
        };
        (leads(unit) && leaves.iter().all(alone)).then_some(leaves)
    };
    prints::moves(pairing, |ix| key(&source[ix]), |ix| key(&variant[ix]));
}

/// Pairs what is left over and evidently the same, the likest first.
fn moves(
    pairing: &mut Pairing,
    likeness: &Likeness,
    body: &[Vec<usize>; 2],
    sure: &[(usize, usize, f32)],
) {
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
        found.extend(sure.iter().filter(|pair| open(pair)));
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
