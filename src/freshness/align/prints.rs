//! Fingerprints that were recorded, and the units that are there now.

use std::collections::HashMap;
use std::hash::Hash;

use super::chain::{Free, chain};
use super::exact::common;
use super::kin::{family, is_keyed};
use super::pairing::{Gap, Pairing};
use super::revision::ALIKE;
use super::wording::Wording;
use super::{Alignment, keyed};
use crate::model::{Anchors, Passage, Print, UnitKind};

/// What is recorded of a unit: its kind, its label and its fingerprint.
type Recorded<'o> = (UnitKind, Option<&'o str>, Print);

/// Pairs recorded fingerprints with the units of a text whose old wording nobody knows: what is
/// unchanged first, wherever it stands now; then, between neighbours that are unchanged, by kind
/// and order.
#[must_use]
pub fn prints(old: &[(UnitKind, Option<&str>, Print)], new: &[Passage<'_>]) -> Alignment {
    prints_and_words(old, new, &|_| None)
}

/// The same where the old wording of some may be known: what says much the same goes before kind and
/// order, so that a new paragraph before an edited one is not taken for it.
#[must_use]
pub(in crate::freshness) fn prints_and_words(
    old: &[Recorded<'_>],
    new: &[Passage<'_>],
    words: &dyn Fn(usize) -> Option<String>,
) -> Alignment {
    let left: Vec<_> = old.iter().map(|(kind, label, _)| (*kind, *label)).collect();
    let right: Vec<_> = new.iter().map(|unit| (unit.kind, unit.label.as_deref())).collect();
    let body = [&left, &right]
        .map(|units| (0..units.len()).filter(|ix| !is_keyed(units[*ix].0)).collect::<Vec<_>>());
    let mut pairing =
        Pairing::new((old.len(), new.len()), &keyed::pairs(&left, &right), body.clone());
    let said = |ix: usize| old[ix].2.text;
    let says = |ix: usize| new[ix].print.text;
    let is = |ix: usize| right[ix].0;
    let was = |ix: usize| left[ix].0;
    in_order(&mut pairing, (&body[0], &body[1]), |ix| (was(ix), said(ix)), |ix| (is(ix), says(ix)));
    // The same words may have become another kind of unit.
    between(&mut pairing, said, says);
    moves(&mut pairing, |ix| Some((was(ix), said(ix))), |ix| Some((is(ix), says(ix))));
    moves(&mut pairing, |ix| Some(said(ix)), |ix| Some(says(ix)));
    for gap in pairing.gaps() {
        alike(&mut pairing, &gap, (old, new), words);
    }
    between(&mut pairing, was, is);
    between(&mut pairing, |ix| family(was(ix)), |ix| family(is(ix)));
    pairing.finish()
}

/// Units on both sides of a gap, multiplied, that are compared by their words.
const MANY: usize = 10_000;

/// Pairs what is alike in a gap that can be filled in several ways.
fn alike(
    pairing: &mut Pairing,
    gap: &Gap,
    (old, new): (&[Recorded<'_>], &[Passage<'_>]),
    words: &dyn Fn(usize) -> Option<String>,
) {
    if !(2..=MANY).contains(&(gap.left.len() * gap.right.len())) {
        return;
    }
    let unit = |ix: &usize| {
        let (kind, _, print) = old[*ix];
        let text = words(*ix)?.into();
        let anchors = Anchors::default();
        Some((*ix, Passage { kind, label: None, span: 0..0, text, print, anchors }))
    };
    let (lefts, units): (Vec<usize>, Vec<_>) = gap.left.iter().filter_map(unit).unzip();
    if units.is_empty() {
        return;
    }
    let rights: Vec<_> = gap.right.iter().map(|ix| new[*ix].clone()).collect();
    let wording = Wording::new(&units, &rights);
    let like = |i: usize, j: usize| {
        let same = units[i].kind == rights[j].kind;
        wording.of(i, j).filter(|share| same && *share >= ALIKE).map(|share| share * share)
    };
    for (i, j) in chain((0..units.len(), 0..rights.len()), &Free, like) {
        pairing.pair(lefts[i], gap.right[j], false);
    }
}

/// Whether a unit has next to nothing of one whose old wording is known. Where only two are compared, a word that both
/// have weighs little.
pub(in crate::freshness) fn is_another(
    words: String,
    old: Recorded<'_>,
    new: &Passage<'_>,
) -> bool {
    let (kind, _, print) = old;
    let text = words.into();
    let was = Passage { kind, label: None, span: 0..0, text, print, anchors: Anchors::default() };
    let share = Wording::new(&[was], std::slice::from_ref(new)).of(0, 0);
    share.is_some_and(|share| share < ALIKE / 2.0)
}

/// Pairs what has equal keys, in order.
pub(super) fn in_order<K: Hash + Eq>(
    pairing: &mut Pairing,
    (lefts, rights): (&[usize], &[usize]),
    left: impl Fn(usize) -> K,
    right: impl Fn(usize) -> K,
) {
    let keys: Vec<K> = lefts.iter().map(|ix| left(*ix)).collect();
    let others: Vec<K> = rights.iter().map(|ix| right(*ix)).collect();
    for (a, b) in common(&keys, &others) {
        pairing.pair(lefts[a], rights[b], false);
    }
}

/// Likewise, in each gap by itself.
pub(super) fn between<K: Hash + Eq>(
    pairing: &mut Pairing,
    left: impl Fn(usize) -> K,
    right: impl Fn(usize) -> K,
) {
    for gap in pairing.gaps() {
        in_order(pairing, (&gap.left, &gap.right), &left, &right);
    }
}

/// Pairs what is left over on both sides and has equal keys.
pub(super) fn moves<K: Hash + Eq>(
    pairing: &mut Pairing,
    left: impl Fn(usize) -> Option<K>,
    right: impl Fn(usize) -> Option<K>,
) {
    let (lefts, rights) = pairing.open();
    let mut wanted: HashMap<K, Vec<usize>> = HashMap::new();
    for ix in rights.into_iter().rev() {
        if let Some(key) = right(ix) {
            wanted.entry(key).or_default().push(ix);
        }
    }
    for ix in lefts {
        let Some(key) = left(ix) else { continue };
        if let Some(found) = wanted.get_mut(&key).and_then(Vec::pop) {
            pairing.pair(ix, found, true);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::borrow::Cow;

    fn unit(kind: UnitKind, text: u64) -> Passage<'static> {
        let print = Print { text, markup: 0 };
        Passage {
            kind,
            label: None,
            span: 0..0,
            text: Cow::Borrowed(""),
            print,
            anchors: Anchors::default(),
        }
    }

    fn align(old: &[(UnitKind, u64)], new: &[(UnitKind, u64)]) -> Alignment {
        let old: Vec<_> = old
            .iter()
            .map(|(kind, text)| (*kind, None, Print { text: *text, markup: 0 }))
            .collect();
        let new: Vec<_> = new.iter().map(|(kind, text)| unit(*kind, *text)).collect();
        prints(&old, &new)
    }

    fn pairs(alignment: &Alignment) -> Vec<(usize, usize)> {
        alignment.pairs.iter().map(|pair| (pair.left, pair.right)).collect()
    }

    use UnitKind::{Code, Heading, Item, Paragraph as P};

    #[test]
    fn what_changed_in_place_stays_paired() {
        let old = [(Heading(2), 1), (P, 2), (P, 3), (Item, 4)];
        let new = [(Heading(2), 1), (P, 9), (P, 3), (Item, 8)];
        let found = align(&old, &new);
        assert!(found.is_in_step());
        assert_eq!(pairs(&found), [(0, 0), (1, 1), (2, 2), (3, 3)]);
    }

    #[test]
    fn what_is_new_or_gone_is_named() {
        let old = [(Heading(2), 1), (P, 2), (P, 3)];
        let found = align(&old, &[(Heading(2), 1), (P, 3)]);
        assert_eq!((found.missing, found.extra), (vec![1], vec![]));
        let found = align(&old, &[(Heading(2), 1), (P, 2), (Code, 7), (P, 3)]);
        assert_eq!((found.missing, found.extra), (vec![], vec![2]));
        // One edited, one added: kinds decide.
        let found = align(&old, &[(Heading(2), 1), (Code, 7), (P, 9), (P, 3)]);
        assert_eq!((pairs(&found)[1], found.extra), ((1, 2), vec![1]));
    }

    #[test]
    fn what_says_much_the_same_goes_before_order() {
        let old =
            [(P, 1), (P, 2), (P, 3)].map(|(kind, text)| (kind, None, Print { text, markup: 0 }));
        let said =
            |ix: usize| Some(["One.", "The rope was made by sailors.", "Three."][ix].to_owned());
        let new = [
            (1, "One."),
            (8, "A prize was given."),
            (9, "The rope was made by old sailors."),
            (3, "Three."),
        ];
        let new = new.map(|(text, words)| Passage { text: words.into(), ..unit(P, text) });
        assert_eq!(pairs(&prints_and_words(&old, &new, &said)), [(0, 0), (1, 2), (2, 3)]);
        assert_eq!(pairs(&prints(&old, &new)), [(0, 0), (1, 1), (2, 3)]);
    }

    #[test]
    fn what_moved_keeps_its_record() {
        let old = [(P, 1), (P, 2), (P, 3), (P, 4)];
        let found = align(&old, &[(P, 1), (P, 3), (P, 2), (P, 4)]);
        assert_eq!(found.pairs.iter().filter(|pair| pair.moved).count(), 1);
        assert!(found.missing.is_empty() && found.extra.is_empty());
        assert_eq!(pairs(&found), [(0, 0), (1, 2), (2, 1), (3, 3)]);
    }

    #[test]
    fn the_same_words_as_another_kind_are_the_same_unit() {
        let found = align(&[(P, 1), (P, 2)], &[(P, 1), (Item, 2)]);
        assert!(found.is_in_step());
        // Code never becomes prose.
        let found = align(&[(P, 1), (P, 2)], &[(P, 1), (Code, 3)]);
        assert_eq!((found.missing, found.extra), (vec![1], vec![1]));
    }
}
