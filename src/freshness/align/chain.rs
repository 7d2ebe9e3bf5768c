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
}

const NEVER: f32 = f32::NEG_INFINITY;

/// In which way a cell was come to.
const MATCH: u8 = 0;
const SKIP_LEFT: u8 = 1;
const SKIP_RIGHT: u8 = 2;

/// Pairs of places, rising on both sides, with the highest sum of likeness less what gaps cost.
/// `like` gives nothing for what must not be paired.
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
    // Per cell and way: the way of the cell before it, two bits each.
    let mut ways = vec![0_u8; (rows + 1) * width];
    let mut above = Row::new(width);
    let mut here = Row::new(width);
    for i in 0..=rows {
        let columns_here = band.columns(i);
        let (first, shift) = (columns_here.start, band.shift(i));
        for j in columns_here {
            let at = j - first;
            let mut way = 0_u8;
            let mut cell = [NEVER; 3];
            if (i, j) == (0, 0) {
                cell[usize::from(MATCH)] = 0.0;
            }
            if i > 0 && j > 0 {
                let (best, from) = above.best((at + shift).wrapping_sub(1), [0.0; 3]);
                if best > NEVER
                    && let Some(score) = like(left.start + i - 1, right.start + j - 1)
                {
                    cell[usize::from(MATCH)] = best + score;
                    way |= from;
                }
            }
            if i > 0 {
                let open = -gaps.open(0, left.start + i - 1);
                let (best, from) = above.best(at + shift, [open, 0.0, open]);
                cell[usize::from(SKIP_LEFT)] = best - gaps.each();
                way |= from << 2;
            }
            if at > 0 {
                let open = -gaps.open(1, right.start + j - 1);
                let (best, from) = here.best(at - 1, [open, open, 0.0]);
                cell[usize::from(SKIP_RIGHT)] = best - gaps.each();
                way |= from << 4;
            }
            here.cells[at] = cell;
            ways[i * width + at] = way;
        }
        std::mem::swap(&mut above, &mut here);
        here.clear();
    }
    let mut pairs = Vec::new();
    let (mut i, mut j) = (rows, columns);
    let last = columns - band.columns(rows).start;
    let (_, mut way) = above.best(last, [0.0; 3]);
    while i > 0 || j > 0 {
        let at = j - band.columns(i).start;
        let before = ways[i * width + at] >> (2 * way) & 3;
        match way {
            MATCH => {
                (i, j) = (i - 1, j - 1);
                pairs.push((left.start + i, right.start + j));
            }
            SKIP_LEFT => i -= 1,
            _ => j -= 1,
        }
        way = before;
    }
    pairs.reverse();
    pairs
}

/// A row of the table: by cell and way, the best sum.
struct Row {
    cells: Vec<[f32; 3]>,
}

impl Row {
    fn new(width: usize) -> Self {
        Self { cells: vec![[NEVER; 3]; width] }
    }

    fn clear(&mut self) {
        self.cells.fill([NEVER; 3]);
    }

    fn best(&self, at: usize, plus: [f32; 3]) -> (f32, u8) {
        let Some(cell) = self.cells.get(at) else { return (NEVER, 0) };
        let mut best = (cell[0] + plus[0], MATCH);
        for way in [SKIP_LEFT, SKIP_RIGHT] {
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
