//! A pairing that is being made: what is paired so far, and what lies open between.

use super::{Alignment, Pair};

/// Two texts' places, paired step by step.
pub(super) struct Pairing {
    /// By place on the left: what it is paired with, and whether it has moved.
    left: Vec<Option<(usize, bool)>>,
    right: Vec<bool>,
    /// Places of the body on either side, in order.
    body: [Vec<usize>; 2],
}

/// Places that lie open on either side, between two pairs that are neighbours.
#[derive(Debug)]
pub(super) struct Gap {
    pub left: Vec<usize>,
    pub right: Vec<usize>,
}

impl Pairing {
    /// Nothing is paired but the given pairs, which have no part in the order; `body` are the
    /// places that do.
    pub(super) fn new(
        sizes: (usize, usize),
        keyed: &[(usize, usize)],
        body: [Vec<usize>; 2],
    ) -> Self {
        let mut pairing = Self { left: vec![None; sizes.0], right: vec![false; sizes.1], body };
        for (left, right) in keyed {
            pairing.pair(*left, *right, false);
        }
        pairing
    }

    pub(super) fn pair(&mut self, left: usize, right: usize, moved: bool) {
        debug_assert!(self.left[left].is_none() && !self.right[right], "each is paired once");
        self.left[left] = Some((right, moved));
        self.right[right] = true;
    }

    /// The gaps between pairs that stand in order, where both sides have something open.
    pub(super) fn gaps(&self) -> Vec<Gap> {
        let [left, right] = &self.body;
        let mut gaps = Vec::new();
        let (mut from, mut at) = (0, 0);
        for end in 0..=left.len() {
            // The end of the text closes the last gap.
            let partner = match left.get(end) {
                Some(ix) => match self.left[*ix] {
                    Some((partner, false)) => partner,
                    _ => continue,
                },
                None => usize::MAX,
            };
            let to = right[at..].partition_point(|ix| *ix < partner) + at;
            let (lefts, rights) = (&left[from..end], &right[at..to]);
            let open_left: Vec<usize> =
                lefts.iter().copied().filter(|ix| self.left[*ix].is_none()).collect();
            let open_right: Vec<usize> =
                rights.iter().copied().filter(|ix| !self.right[*ix]).collect();
            if !open_left.is_empty() && !open_right.is_empty() {
                gaps.push(Gap { left: open_left, right: open_right });
            }
            (from, at) = (end + 1, (to + 1).min(right.len()));
        }
        gaps
    }

    /// What is still open on either side, the body only.
    pub(super) fn open(&self) -> (Vec<usize>, Vec<usize>) {
        let [left, right] = &self.body;
        (
            left.iter().copied().filter(|ix| self.left[*ix].is_none()).collect(),
            right.iter().copied().filter(|ix| !self.right[*ix]).collect(),
        )
    }

    /// Whether neither of the two is paired yet.
    pub(super) fn is_open(&self, left: usize, right: usize) -> bool {
        self.left[left].is_none() && !self.right[right]
    }

    /// Whether everything on either side is paired.
    pub(super) fn is_whole(&self) -> bool {
        self.left.iter().all(Option::is_some) && self.right.iter().all(|paired| *paired)
    }

    pub(super) fn finish(self) -> Alignment {
        let mut alignment = Alignment::default();
        for (left, paired) in self.left.iter().enumerate() {
            match paired {
                Some((right, moved)) => {
                    alignment.pairs.push(Pair { left, right: *right, moved: *moved });
                }
                None => alignment.missing.push(left),
            }
        }
        alignment.extra = (0..self.right.len()).filter(|ix| !self.right[*ix]).collect();
        alignment
    }
}
