//! What pairing two texts gives.

/// Which units of two texts belong together. Every unit of either text stands in it once.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Alignment {
    /// What belongs together, sorted by the left text's places.
    pub pairs: Vec<Pair>,
    /// Places of the left text's units that have no counterpart, sorted.
    pub missing: Vec<usize>,
    /// Places of the right text's units that have no counterpart, sorted.
    pub extra: Vec<usize>,
}

/// Two units that belong together.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Pair {
    /// The place in the left text: the older one, or the original.
    pub left: usize,
    /// The place in the right text: the newer one, or the translation.
    pub right: usize,
    /// Whether it stands elsewhere than its neighbours say.
    pub moved: bool,
}

impl Alignment {
    /// By unit of the left text: its counterpart in the right one.
    #[must_use]
    pub fn by_left(&self, left: usize) -> Vec<Option<Pair>> {
        let mut by_left = vec![None; left];
        for pair in &self.pairs {
            by_left[pair.left] = Some(*pair);
        }
        by_left
    }

    /// Whether every unit has its counterpart, in order.
    #[must_use]
    pub fn is_in_step(&self) -> bool {
        self.missing.is_empty()
            && self.extra.is_empty()
            && self.pairs.iter().all(|pair| !pair.moved)
    }
}
