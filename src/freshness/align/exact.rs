//! The longest order that two sequences share, where what is equal is known.

use std::collections::HashMap;
use std::hash::Hash;

use imara_diff::{Algorithm, Diff, Token};

/// Pairs of places whose keys are equal, rising on both sides. Rare keys go first, as in a
/// patience diff, so that what is often repeated does not draw the rest apart.
pub(super) fn common<K: Hash + Eq>(left: &[K], right: &[K]) -> Vec<(usize, usize)> {
    if left == right {
        return (0..left.len()).map(|ix| (ix, ix)).collect();
    }
    let mut numbers: HashMap<&K, u32> = HashMap::with_capacity(left.len() + right.len());
    let mut token = |key| {
        let next = u32::try_from(numbers.len()).unwrap_or(u32::MAX);
        Token(*numbers.entry(key).or_insert(next))
    };
    let before: Vec<Token> = left.iter().map(&mut token).collect();
    let after: Vec<Token> = right.iter().map(&mut token).collect();
    let known = u32::try_from(numbers.len()).unwrap_or(u32::MAX);
    let mut diff = Diff::default();
    diff.compute_with(Algorithm::Histogram, &before, &after, known);
    let kept = (0_u32..).take(before.len()).filter(|ix| !diff.is_removed(*ix));
    let met = (0_u32..).take(after.len()).filter(|ix| !diff.is_added(*ix));
    kept.zip(met).map(|(left, right)| (left as usize, right as usize)).collect()
}

/// Places of fingerprints that are on both sides, rising.
pub(in crate::freshness) fn unchanged(
    left: impl Iterator<Item = u64>,
    right: impl Iterator<Item = u64>,
) -> impl Iterator<Item = (usize, usize)> {
    common(&left.collect::<Vec<_>>(), &right.collect::<Vec<_>>()).into_iter()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn what_is_rare_is_kept_before_what_is_common() {
        assert_eq!(common(&[1, 2, 3], &[1, 3]), [(0, 0), (2, 1)]);
        assert_eq!(common::<u8>(&[], &[1]), []);
        assert_eq!(common(&[0, 0, 7, 0], &[0, 7, 0, 0]), [(0, 0), (2, 1), (3, 3)]);
    }

    proptest! {
        #[test]
        fn pairs_are_equal_and_rise(
            left in proptest::collection::vec(0_u8..6, 0..40),
            right in proptest::collection::vec(0_u8..6, 0..40),
        ) {
            let pairs = common(&left, &right);
            prop_assert!(pairs.iter().all(|(a, b)| left[*a] == right[*b]));
            prop_assert!(pairs.windows(2).all(|w| w[0].0 < w[1].0 && w[0].1 < w[1].1));
        }
    }
}
