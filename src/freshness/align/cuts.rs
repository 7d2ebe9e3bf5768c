//! Where long texts can be cut: pairs that belong together beyond doubt.

/// Units that may have a token for it to be looked up.
const RARE: usize = 8;
/// How much a pair must have in common, and how much more than the next best.
const LEAST: f32 = 4.0;
const AHEAD: f32 = 2.0;

/// Units on two sides, by what they share.
pub(super) trait Shared {
    /// How many units a side has.
    fn units(&self, side: usize) -> usize;
    /// What is in a unit, sorted, each once.
    fn tokens(&self, side: usize, unit: usize) -> &[u32];
    /// How many tokens there are.
    fn known(&self) -> usize;
    /// What a token adds if both have it.
    fn gain(&self, token: u32) -> f32;
    /// Whether two units are likely to belong together, everything considered.
    fn likely(&self, left: usize, right: usize) -> bool;
}

/// Pairs of units that share what is rare, each the other's best by far, sorted by the left.
pub(super) fn candidates(shared: &impl Shared) -> Vec<(usize, usize, f32)> {
    let (left, right) = (shared.units(0), shared.units(1));
    let mut holders: Vec<[Vec<u32>; 2]> = vec![[Vec::new(), Vec::new()]; shared.known()];
    for (side, units) in [left, right].into_iter().enumerate() {
        for (ix, unit) in (0_u32..).zip(0..units) {
            for token in shared.tokens(side, unit) {
                let list = &mut holders[*token as usize][side];
                if list.len() <= RARE {
                    list.push(ix);
                }
            }
        }
    }
    let rare = |token: u32| {
        let [a, b] = &holders[token as usize];
        let fits = !a.is_empty() && !b.is_empty() && a.len() <= RARE && b.len() <= RARE;
        fits.then_some([a, b])
    };
    // For each unit on the right: the best and the second best so far.
    let mut best_of_right = vec![(usize::MAX, 0.0_f32, 0.0_f32); right];
    let mut best_of_left = Vec::with_capacity(left);
    let mut sums = vec![0.0_f32; right];
    for ix in 0..left {
        let mut met: Vec<u32> = Vec::new();
        for token in shared.tokens(0, ix) {
            let Some([_, others]) = rare(*token) else { continue };
            for other in others {
                if sums[*other as usize] == 0.0 {
                    met.push(*other);
                }
                sums[*other as usize] += shared.gain(*token);
            }
        }
        let mut best = (usize::MAX, 0.0_f32, 0.0_f32);
        for other in met {
            let other = other as usize;
            let sum = std::mem::take(&mut sums[other]);
            rank(&mut best, other, sum);
            rank(&mut best_of_right[other], ix, sum);
        }
        best_of_left.push(best);
    }
    let sure = |(_, best, second): (usize, f32, f32)| best >= LEAST && best - second >= AHEAD;
    let mutual = best_of_left.iter().enumerate().filter(|(ix, best)| {
        sure(**best) && best_of_right[best.0].0 == *ix && sure(best_of_right[best.0])
    });
    mutual
        .filter(|(ix, best)| shared.likely(*ix, best.0))
        .map(|(ix, best)| (ix, best.0, best.1))
        .collect()
}

fn rank(best: &mut (usize, f32, f32), ix: usize, sum: f32) {
    if sum > best.1 {
        *best = (ix, sum, best.1);
    } else if sum > best.2 {
        best.2 = sum;
    }
}

/// The heaviest of the pairs that rise on both sides.
pub(super) fn rising(pairs: &[(usize, usize, f32)], right: usize) -> Vec<(usize, usize)> {
    // A tree of prefix maxima over the right places (Fenwick 1994): the heaviest chain that ends there.
    let mut tree: Vec<(f32, Option<usize>)> = vec![(0.0, None); right + 1];
    let mut before: Vec<Option<usize>> = Vec::with_capacity(pairs.len());
    for (nth, (_, place, weight)) in pairs.iter().enumerate() {
        let (mut best, mut at) = ((0.0, None), *place);
        while at > 0 {
            if tree[at].0 > best.0 {
                best = tree[at];
            }
            at -= at & at.wrapping_neg();
        }
        before.push(best.1);
        let sum = best.0 + weight;
        let mut at = place + 1;
        while at <= right {
            if sum > tree[at].0 {
                tree[at] = (sum, Some(nth));
            }
            at += at & at.wrapping_neg();
        }
    }
    let heaviest = tree.iter().fold((0.0, None), |a, b| if b.0 > a.0 { *b } else { a });
    let mut chain = Vec::new();
    let mut next = heaviest.1;
    while let Some(nth) = next {
        chain.push((pairs[nth].0, pairs[nth].1));
        next = before[nth];
    }
    chain.reverse();
    chain
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_heaviest_rising_chain_is_taken() {
        let pairs = [(0, 5, 9.0), (1, 1, 4.0), (2, 2, 4.0), (3, 3, 4.0), (4, 9, 1.0)];
        assert_eq!(rising(&pairs, 10), [(1, 1), (2, 2), (3, 3), (4, 9)]);
        assert_eq!(rising(&[], 3), []);
    }
}
