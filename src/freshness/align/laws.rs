//! What must hold of every pairing.

use std::borrow::Cow;
use std::collections::BTreeSet;

use proptest::prelude::*;

use super::*;
use crate::model::{Anchors, Passage, Print, UnitKind};

/// A unit that is like no other: `id` is in its words and its anchors.
fn unit(id: usize, kind: UnitKind, variant: bool) -> Passage<'static> {
    let words = if variant { "cerf volant numéro" } else { "the kite with number" };
    let text = format!("{words} x{id}x{} y{}", id * 31, id * 7);
    let anchors = Anchors {
        numbers: vec![(1_000 + id).to_string()],
        links: vec![format!("/p{id}")],
        code: vec![format!("f{id}()")],
        ..Anchors::default()
    };
    let print = Print { text: id as u64 * 2 + u64::from(variant) + 1, markup: 0 };
    Passage { kind, label: None, span: 0..0, text: Cow::Owned(text), print, anchors }
}

fn kinds() -> impl Strategy<Value = Vec<UnitKind>> {
    let kind = prop_oneof![
        3 => Just(UnitKind::Paragraph),
        2 => Just(UnitKind::Item),
        1 => Just(UnitKind::Heading(2)),
        1 => Just(UnitKind::Code),
        1 => Just(UnitKind::Row),
    ];
    proptest::collection::vec(kind, 1..40)
}

fn text(kinds: &[UnitKind], variant: bool) -> Vec<Passage<'static>> {
    kinds.iter().enumerate().map(|(id, kind)| unit(id, *kind, variant)).collect()
}

/// Texts of little distinction: units that are equal, or have nothing to tell them apart.
fn blurred() -> impl Strategy<Value = Vec<Passage<'static>>> {
    kinds().prop_flat_map(|kinds| {
        let len = kinds.len();
        (Just(kinds), proptest::collection::vec(0_usize..4, len)).prop_map(|(kinds, ids)| {
            kinds.iter().zip(ids).map(|(kind, id)| unit(id, *kind, false)).collect()
        })
    })
}

fn places(units: &[usize], left: usize) -> bool {
    units.windows(2).all(|pair| pair[0] < pair[1]) && units.iter().all(|ix| *ix < left)
}

/// Every place stands in it once.
fn is_whole(alignment: &Alignment, left: usize, right: usize) -> bool {
    let lefts: BTreeSet<usize> = alignment
        .pairs
        .iter()
        .map(|pair| pair.left)
        .chain(alignment.missing.iter().copied())
        .collect();
    let rights: BTreeSet<usize> = alignment
        .pairs
        .iter()
        .map(|pair| pair.right)
        .chain(alignment.extra.iter().copied())
        .collect();
    lefts == (0..left).collect()
        && rights == (0..right).collect()
        && alignment.pairs.len() + alignment.missing.len() == left
        && alignment.pairs.len() + alignment.extra.len() == right
        && alignment.pairs.windows(2).all(|pair| pair[0].left < pair[1].left)
        && places(&alignment.missing, left)
        && places(&alignment.extra, right)
}

type Way = fn(&[Passage<'_>], &[Passage<'_>]) -> Alignment;
const WAYS: [(Way, bool); 2] = [(translation, true), (revision, false)];

proptest! {
    #[test]
    fn a_text_with_itself_is_the_identity(units in blurred()) {
        for (way, _) in WAYS {
            let found = way(&units, &units);
            prop_assert!(found.is_in_step());
            prop_assert!(found.pairs.iter().all(|pair| pair.left == pair.right));
        }
    }

    #[test]
    fn a_translation_in_step_is_the_identity(kinds in kinds()) {
        let found = translation(&text(&kinds, false), &text(&kinds, true));
        prop_assert!(found.is_in_step() && found.pairs.iter().all(|pair| pair.left == pair.right));
    }

    #[test]
    fn a_deleted_unit_is_the_one_that_is_missing(kinds in kinds(), at in 0_usize..40) {
        let at = at % kinds.len();
        for (way, other) in WAYS {
            let (source, mut variant) = (text(&kinds, false), text(&kinds, other));
            variant.remove(at);
            let found = way(&source, &variant);
            prop_assert_eq!((&found.missing, &found.extra), (&vec![at], &vec![]));
            prop_assert!(found.pairs.iter().all(|pair| !pair.moved));
        }
    }

    #[test]
    fn an_inserted_unit_is_the_one_that_is_extra(kinds in kinds(), at in 0_usize..40) {
        let at = at % (kinds.len() + 1);
        for (way, other) in WAYS {
            let (source, mut variant) = (text(&kinds, false), text(&kinds, other));
            variant.insert(at, unit(900, UnitKind::Paragraph, other));
            let found = way(&source, &variant);
            prop_assert_eq!((&found.missing, &found.extra), (&vec![], &vec![at]));
        }
    }

    #[test]
    fn swapped_units_have_moved(kinds in kinds(), a in 0_usize..40, b in 0_usize..40) {
        let (a, b) = (a % kinds.len(), b % kinds.len());
        for (way, other) in WAYS {
            let (source, mut variant) = (text(&kinds, false), text(&kinds, other));
            variant.swap(a, b);
            let found = way(&source, &variant);
            prop_assert!(found.missing.is_empty() && found.extra.is_empty());
            let right = |left: usize| if left == a { b } else if left == b { a } else { left };
            prop_assert!(found.pairs.iter().all(|pair| pair.right == right(pair.left)), "{:?}", found);
            prop_assert_eq!(found.pairs.iter().any(|pair| pair.moved), a != b);
        }
    }

    #[test]
    fn every_place_is_there_once(left in blurred(), right in blurred()) {
        for (way, _) in WAYS {
            let found = way(&left, &right);
            prop_assert!(is_whole(&found, left.len(), right.len()), "{:?}", found);
            let back = way(&right, &left);
            prop_assert!(is_whole(&back, right.len(), left.len()));
        }
        let old: Vec<_> = left.iter().map(|unit| (unit.kind, None, unit.print)).collect();
        prop_assert!(is_whole(&prints(&old, &right), left.len(), right.len()));
    }

    /// Paragraphs that were edited are still themselves.
    #[test]
    fn an_edited_unit_stays_paired(kinds in kinds(), at in 0_usize..40) {
        let at = at % kinds.len();
        let old = text(&kinds, false);
        let mut new = old.clone();
        new[at].text = Cow::Owned(format!("{} and more", new[at].text));
        new[at].print.text = 123_456;
        let found = revision(&old, &new);
        prop_assert!(found.is_in_step() && found.pairs.iter().all(|pair| pair.left == pair.right));
    }
}
