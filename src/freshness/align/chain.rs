//! The best order-keeping pairing of two sequences, by dynamic programming.

use std::ops::Range;

/// Cells beyond which a table is cut down to a band around its diagonal.
const CELLS: usize = 700_000;
/// The least width of a band to either side.
const BAND: usize = 40;

/// What it costs to leave units without a counterpart.
pub(super) trait Gaps {
    /// Once for a run of them that begins with this one, on the left (0) or on the right (1).
    fn open(&self, side: usize, first: usize) -> f32;
    /// For each.
    fn each(&self) -> f32;
    /// What it costs that two neighbours have changed places, if each pair is at least as likely
    /// as the second figure; nothing if that is not looked for.
    fn swap(&self) -> Option<(f32, f32)>;
}

/// They cost nothing.
pub(super) struct Free;

impl Gaps for Free {
    fn open(&self, _: usize, _: usize) -> f32 {
        0.0
    }

    fn each(&self) -> f32 {
        0.0
    }

    fn swap(&self) -> Option<(f32, f32)> {
        None
    }
}

const NEVER: f32 = f32::NEG_INFINITY;

/// In which way a cell was come to.
const MATCH: u8 = 0;
const SKIP_LEFT: u8 = 1;
const SKIP_RIGHT: u8 = 2;
const SWAP: u8 = 3;
const WAYS: usize = 4;

/// Pairs of places with the highest sum of likeness less what gaps cost. They rise on both sides, but
/// for neighbours that have changed places. `like` gives nothing for what must not be paired.
pub(super) fn chain(
    (left, right): (Range<usize>, Range<usize>),
    gaps: &impl Gaps,
    mut like: impl FnMut(usize, usize) -> Option<f32>,
) -> Vec<(usize, usize)> {
    let (rows, columns) = (left.len(), right.len());
    if rows == 0 || columns == 0 {
        return Vec::new();
    }
    let band = Band::new(rows, columns);
    let width = band.width();
    let swap = gaps.swap();
    // Per cell and way: the way of the cell before it, two bits each.
    let mut ways = vec![0_u8; (rows + 1) * width];
    let [mut over, mut above, mut here] = [(); 3].map(|()| Row::new(width));
    for i in 0..=rows {
        let columns_here = band.columns(i);
        let (first, shift) = (columns_here.start, band.shift(i));
        let twice = shift + i.checked_sub(1).map_or(0, |row| band.shift(row));
        for j in columns_here {
            let at = j - first;
            let mut way = 0_u8;
            let mut cell = [NEVER; WAYS];
            if (i, j) == (0, 0) {
                cell[usize::from(MATCH)] = 0.0;
            }
            if i > 0 && j > 0 {
                let (best, from) = above.best((at + shift).wrapping_sub(1), [0.0; WAYS]);
                if best > NEVER
                    && let Some(score) = like(left.start + i - 1, right.start + j - 1)
                {
                    cell[usize::from(MATCH)] = best + score;
                    way |= from;
                    here.likes[at] = score;
                }
            }
            if let Some((cost, least)) = swap
                && i > 1
                && j > 1
                && let Some(there) = above.likes.get(at + shift).filter(|like| **like >= least)
                && let Some(back) = here.likes[..at].last().filter(|like| **like >= least)
            {
                let (best, from) = over.best((at + twice).wrapping_sub(2), [0.0; WAYS]);
                cell[usize::from(SWAP)] = best + there + back - cost;
                way |= from << (2 * SWAP);
            }
            if i > 0 {
                let open = -gaps.open(0, left.start + i - 1);
                let (best, from) = above.best(at + shift, [open, 0.0, open, open]);
                cell[usize::from(SKIP_LEFT)] = best - gaps.each();
                way |= from << 2;
            }
            if at > 0 {
                let open = -gaps.open(1, right.start + j - 1);
                let (best, from) = here.best(at - 1, [open, open, 0.0, open]);
                cell[usize::from(SKIP_RIGHT)] = best - gaps.each();
                way |= from << 4;
            }
            here.cells[at] = cell;
            ways[i * width + at] = way;
        }
        (over, above, here) = (above, here, over);
        here.clear();
    }
    let mut pairs = Vec::new();
    let (mut i, mut j) = (rows, columns);
    let last = columns - band.columns(rows).start;
    let (_, mut way) = above.best(last, [0.0; WAYS]);
    while i > 0 || j > 0 {
        let at = j - band.columns(i).start;
        let before = ways[i * width + at] >> (2 * way) & 3;
        match way {
            MATCH => {
                (i, j) = (i - 1, j - 1);
                pairs.push((left.start + i, right.start + j));
            }
            SKIP_LEFT => i -= 1,
            SKIP_RIGHT => j -= 1,
            _ => {
                (i, j) = (i - 2, j - 2);
                pairs.push((left.start + i + 1, right.start + j));
                pairs.push((left.start + i, right.start + j + 1));
            }
        }
        way = before;
    }
    pairs.reverse();
    pairs
}

/// A row of the table: by cell and way, the best sum; and how alike the two units are.
struct Row {
    cells: Vec<[f32; WAYS]>,
    likes: Vec<f32>,
}

impl Row {
    fn new(width: usize) -> Self {
        Self { cells: vec![[NEVER; WAYS]; width], likes: vec![NEVER; width] }
    }

    fn clear(&mut self) {
        self.cells.fill([NEVER; WAYS]);
        self.likes.fill(NEVER);
    }

    fn best(&self, at: usize, plus: [f32; WAYS]) -> (f32, u8) {
        let Some(cell) = self.cells.get(at) else { return (NEVER, 0) };
        let mut best = (cell[0] + plus[0], MATCH);
        for way in [SKIP_LEFT, SKIP_RIGHT, SWAP] {
            let sum = cell[usize::from(way)] + plus[usize::from(way)];
            if sum > best.0 {
                best = (sum, way);
            }
        }
        best
    }
}

/// Which columns of each row are looked at. Every row's columns begin where, or after, those of
/// the row above do.
struct Band {
    rows: usize,
    columns: usize,
    reach: usize,
}

impl Band {
    fn new(rows: usize, columns: usize) -> Self {
        let whole = (rows + 1) * (columns + 1) <= CELLS;
        let reach = if whole { columns } else { (CELLS / (2 * (rows + 1))).max(BAND) };
        // A step from one row's middle to the next must stay inside the band.
        let reach = reach.max(2 * columns.div_ceil(rows) + 2);
        Self { rows, columns, reach }
    }

    fn width(&self) -> usize {
        (2 * self.reach + 1).min(self.columns + 1)
    }

    fn columns(&self, row: usize) -> Range<usize> {
        let middle = row * self.columns / self.rows;
        let start = middle.saturating_sub(self.reach);
        let start = start.min((self.columns + 1).saturating_sub(self.width()));
        start..(start + self.width()).min(self.columns + 1)
    }

    /// How far a row's first column lies behind that of the row above.
    fn shift(&self, row: usize) -> usize {
        if row == 0 { 0 } else { self.columns(row).start - self.columns(row - 1).start }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn align(left: &[u32], right: &[u32]) -> Vec<(usize, usize)> {
        let like = |i: usize, j: usize| (left[i] == right[j]).then_some(1.0);
        chain((0..left.len(), 0..right.len()), &Free, like)
    }

    #[test]
    fn gaps_are_found() {
        assert_eq!(align(&[1, 2, 3], &[1, 3]), [(0, 0), (2, 1)]);
        assert_eq!(align(&[1, 3], &[1, 2, 3]), [(0, 0), (1, 2)]);
        assert_eq!(align(&[1, 2], &[3, 4]), []);
        assert_eq!(align(&[1], &[]), []);
    }

    /// Gaps that cost something, and neighbours that may change places.
    struct Costly;

    impl Gaps for Costly {
        fn open(&self, _: usize, _: usize) -> f32 {
            1.0
        }

        fn each(&self) -> f32 {
            1.0
        }

        fn swap(&self) -> Option<(f32, f32)> {
            Some((1.5, 0.0))
        }
    }

    #[test]
    fn neighbours_change_places_if_that_is_clearly_better() {
        let likes = [[2.0, 0.5, -4.0], [0.4, 1.0, -4.0], [-4.0, -4.0, 2.0]];
        let swapped = [[0.5, 2.0, -4.0], [1.0, 0.4, -4.0], [-4.0, -4.0, 2.0]];
        let hardly = [[0.5, 1.0, -4.0], [1.0, 0.4, -4.0], [-4.0, -4.0, 2.0]];
        // One of them is another text: it was left out, and something was added.
        let other = [[-4.0, 2.0, -4.0], [-1.0, -4.0, -4.0], [-4.0, -4.0, 2.0]];
        let found = |likes: [[f32; 3]; 3]| chain((0..3, 0..3), &Costly, |i, j| Some(likes[i][j]));
        assert_eq!(found(likes), [(0, 0), (1, 1), (2, 2)]);
        assert_eq!(found(swapped), [(0, 1), (1, 0), (2, 2)]);
        assert_eq!(found(hardly), [(0, 0), (1, 1), (2, 2)]);
        assert_eq!(found(other), [(0, 1), (2, 2)]);
        // Likewise where the table is cut down to a band.
        let like = |i: usize, j: usize| {
            let place = if j > 1_999 { j } else { j ^ 1 };
            Some(if place == i { 2.0 } else { -4.0 })
        };
        let pairs = chain((0..3_000, 0..3_000), &Costly, like);
        assert_eq!(pairs.len(), 3_000);
        assert!(pairs.iter().all(|(i, j)| like(*i, *j) == Some(2.0)));
    }

    #[test]
    fn a_band_holds_what_lies_near_the_diagonal() {
        let left: Vec<u32> = (0..3_000).collect();
        let mut right = left.clone();
        right.drain(1_500..1_510);
        let pairs = align(&left, &right);
        assert_eq!(pairs.len(), right.len());
        let right: Vec<u32> = (0..30).collect();
        assert_eq!(align(&right, &(0..20_000).collect::<Vec<_>>()).len(), 30);
    }

    proptest! {
        #[test]
        fn pairs_rise(
            left in proptest::collection::vec(0_u32..5, 0..30),
            right in proptest::collection::vec(0_u32..5, 0..30),
        ) {
            let pairs = align(&left, &right);
            prop_assert!(pairs.windows(2).all(|w| w[0].0 < w[1].0 && w[0].1 < w[1].1));
            prop_assert!(pairs.iter().all(|(i, j)| left[*i] == right[*j]));
        }
    }
}
