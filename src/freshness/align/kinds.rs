//! Pairs a source's units with a variant's by their kinds, in order.

use crate::model::UnitKind;

/// Units beyond which only the shared beginning and end are compared: the table is quadratic.
const MOST: usize = 2_000;

/// The places of the source units that have no counterpart of their kind, in order, in the
/// variant: the complement of a longest common subsequence, with the shared beginning and end
/// taken off first.
#[must_use]
pub fn missing(source: &[UnitKind], variant: &[UnitKind]) -> Vec<usize> {
    let head = source.iter().zip(variant).take_while(|(a, b)| a == b).count();
    let (a, b) = (&source[head..], &variant[head..]);
    let tail = a.iter().rev().zip(b.iter().rev()).take_while(|(a, b)| a == b).count();
    let (a, b) = (&a[..a.len() - tail], &b[..b.len() - tail]);
    if a.is_empty() {
        return Vec::new();
    }
    if b.is_empty() || a.len() > MOST || b.len() > MOST {
        let pairs = if b.is_empty() { 0 } else { a.len().min(b.len()) };
        return (head + pairs..head + a.len()).collect();
    }
    // lengths[i][j]: the longest common subsequence of a[i..] and b[j..].
    let width = b.len() + 1;
    let mut lengths = vec![0_u16; (a.len() + 1) * width];
    for i in (0..a.len()).rev() {
        for j in (0..b.len()).rev() {
            lengths[i * width + j] = if a[i] == b[j] {
                lengths[(i + 1) * width + j + 1] + 1
            } else {
                lengths[(i + 1) * width + j].max(lengths[i * width + j + 1])
            };
        }
    }
    let (mut i, mut j, mut alone) = (0, 0, Vec::new());
    while i < a.len() {
        if j < b.len() && a[i] == b[j] {
            (i, j) = (i + 1, j + 1);
        } else if j < b.len() && lengths[i * width + j + 1] >= lengths[(i + 1) * width + j] {
            j += 1;
        } else {
            alone.push(head + i);
            i += 1;
        }
    }
    alone
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn kinds() -> impl Strategy<Value = Vec<UnitKind>> {
        let kind = prop_oneof![
            Just(UnitKind::Paragraph),
            Just(UnitKind::Item),
            Just(UnitKind::Heading(2)),
            Just(UnitKind::Code),
        ];
        proptest::collection::vec(kind, 0..30)
    }

    proptest! {
        #[test]
        fn a_text_misses_nothing_of_itself(units in kinds()) {
            prop_assert!(missing(&units, &units).is_empty());
        }

        #[test]
        fn one_deleted_unit_is_one_missing_unit_of_its_kind(units in kinds(), at in 0_usize..30) {
            prop_assume!(!units.is_empty());
            let at = at % units.len();
            let mut variant = units.clone();
            let gone = variant.remove(at);
            let found = missing(&units, &variant);
            prop_assert_eq!(found.len(), 1);
            prop_assert_eq!(units[found[0]], gone);
        }

        #[test]
        fn added_units_are_not_missing(units in kinds(), more in kinds()) {
            let mut variant = units.clone();
            variant.extend(more);
            prop_assert!(missing(&units, &variant).is_empty());
        }
    }
}
