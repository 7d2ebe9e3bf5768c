//! How likely a unit is to be another one's translation.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};

use super::chain::Gaps;
use super::cuts::Shared;
use super::kin::{self, Family, family_of};
use super::script::Script;
use super::words::{self, Piece};
use crate::model::{Passage, UnitKind};

/// What a token is: how often a translation keeps it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Sort {
    /// The whole text, letter for letter.
    Whole,
    Code,
    Link,
    Image,
    Number,
    Placeable,
    /// A word of a code block.
    CodeWord,
    /// A word in letters that the other text's own words are not in: a name.
    Name,
    /// The first letters of a word, or two letters of a script without spaces.
    Cognate,
    /// Whether there are marks inside, such as emphasis.
    Markup,
    /// How a running text ends: as a question, with a colon.
    End,
    /// In how many sentences it is said.
    Sentences,
    /// What stands below a heading, letter for letter.
    Below,
}

/// By sort: how likely a translation keeps it, how much that counts, since tokens of a sort come
/// together, and whether one that the other text does not have at all says anything.
const SORTS: [(Sort, f32, f32, bool); 13] = [
    (Sort::Whole, 0.60, 1.0, false),
    (Sort::Code, 0.93, 0.8, true),
    (Sort::Link, 0.90, 0.8, true),
    (Sort::Image, 0.90, 0.8, false),
    (Sort::Number, 0.85, 0.7, true),
    (Sort::Placeable, 0.95, 1.0, true),
    (Sort::CodeWord, 0.92, 0.3, false),
    (Sort::Name, 0.75, 0.5, false),
    (Sort::Cognate, 0.45, 0.4, false),
    (Sort::Markup, 0.90, 0.8, false),
    (Sort::End, 0.90, 0.8, false),
    (Sort::Sentences, 0.75, 0.8, false),
    (Sort::Below, 0.90, 0.8, false),
];

/// Units of other texts that are thought to be there too: in a text of three paragraphs a rare word
/// is no likelier to be met by chance than in a long one.
const ELSEWHERE: usize = 40;

/// Bounds on what tokens say together: they are not independent of each other.
const TOKENS_AGAINST: f32 = -5.0;
const TOKENS_FOR: f32 = 14.0;

/// A unit, as its likeness to another one is reckoned.
struct Feature {
    kind: UnitKind,
    family: Family,
    /// Letters, as if they were English ones.
    length: f32,
    /// Sorted, each once.
    tokens: Vec<u32>,
    /// What it says if none of its tokens is found in the other unit.
    base: f32,
}

/// Both texts' units, and what their tokens weigh.
pub(super) struct Likeness {
    left: Vec<Feature>,
    right: Vec<Feature>,
    /// By token: what it adds if both units have it.
    gains: Vec<f32>,
}

impl Likeness {
    /// Of the units at `places` on either side.
    pub(super) fn new(
        (left, places): (&[Passage<'_>], &[usize]),
        (right, others): (&[Passage<'_>], &[usize]),
    ) -> Self {
        let mut known = Known::default();
        let mut take = |units: &[Passage<'_>], places: &[usize], side: usize| -> Vec<Feature> {
            places.iter().map(|ix| known.feature(&units[*ix..], side)).collect()
        };
        let mut left = take(left, places, 0);
        let mut right = take(right, others, 1);
        let (gains, losses) = known.weigh((left.len(), right.len()));
        for feature in left.iter_mut().chain(&mut right) {
            feature.base = feature.tokens.iter().map(|token| losses[*token as usize]).sum();
            // What only one text has is done with.
            feature.tokens.retain(|token| gains[*token as usize] != 0.0);
        }
        Self { left, right, gains }
    }

    /// The logarithm of how much likelier it is that two units say the same than that they are two
    /// of many; nothing if they cannot.
    pub(super) fn of(&self, left: usize, right: usize) -> Option<f32> {
        let (left, right) = (&self.left[left], &self.right[right]);
        let kind = kinds(left, right)?;
        Some(kind + length(left, right) + self.together(left, right))
    }

    /// What is shared alone, wherever the two stand and however long they are.
    pub(super) fn shared(&self, left: usize, right: usize) -> Option<f32> {
        let (left, right) = (&self.left[left], &self.right[right]);
        kinds(left, right)?;
        Some(self.together(left, right) + length(left, right).min(0.0))
    }

    /// What it costs at least to leave so many units of either side alone.
    #[expect(clippy::cast_precision_loss, reason = "units of a text are few")]
    pub(super) fn cost(&self, units: usize) -> f32 {
        2.0 * (OPEN + EACH * units as f32)
    }

    fn sides(&self) -> [&[Feature]; 2] {
        [&self.left, &self.right]
    }

    fn together(&self, left: &Feature, right: &Feature) -> f32 {
        let mut sum = left.base + right.base;
        let (mut a, mut b) = (left.tokens.iter(), right.tokens.iter());
        let (mut x, mut y) = (a.next(), b.next());
        while let (Some(one), Some(other)) = (x, y) {
            match one.cmp(other) {
                std::cmp::Ordering::Less => x = a.next(),
                std::cmp::Ordering::Greater => y = b.next(),
                std::cmp::Ordering::Equal => {
                    sum += self.gains[*one as usize];
                    (x, y) = (a.next(), b.next());
                }
            }
        }
        sum.clamp(TOKENS_AGAINST, TOKENS_FOR)
    }
}

/// What it costs to leave units without a counterpart, as logarithms of how seldom that is. A run of
/// them is a section rather than something that ends inside the next one.
const OPEN: f32 = 3.0;
const OPEN_AT_HEADING: f32 = 2.0;
const EACH: f32 = 1.2;
/// What it costs to take two neighbours for having changed places, likewise; and how likely either
/// pair must be, so that what was left out beside something added is not taken for it.
const SWAP: f32 = 5.0;
const SWAPPED: f32 = -3.0;

impl Gaps for Likeness {
    fn open(&self, side: usize, first: usize) -> f32 {
        let heading = self.sides()[side][first].family == Family::Heading;
        if heading { OPEN_AT_HEADING } else { OPEN }
    }

    fn each(&self) -> f32 {
        EACH
    }

    fn swap(&self) -> Option<(f32, f32)> {
        Some((SWAP, SWAPPED))
    }
}

impl Shared for Likeness {
    fn units(&self, side: usize) -> usize {
        self.sides()[side].len()
    }

    fn tokens(&self, side: usize, unit: usize) -> &[u32] {
        &self.sides()[side][unit].tokens
    }

    fn known(&self) -> usize {
        self.gains.len()
    }

    fn gain(&self, token: u32) -> f32 {
        self.gains[token as usize]
    }

    fn likely(&self, left: usize, right: usize) -> bool {
        self.of(left, right).is_some_and(|score| score > 2.0)
    }
}

fn kinds(left: &Feature, right: &Feature) -> Option<f32> {
    if (left.kind, left.family) == (right.kind, right.family) {
        return Some(0.0);
    }
    kin::cost((left.kind, left.family), (right.kind, right.family)).map(|cost| -cost)
}

/// Letters that are added to either length: a short text's length says little.
const SMOOTH: f32 = 4.0;

/// What two lengths say: the ratio of a translation's to its original's is spread the less, the
/// longer they are (Gale and Church 1993); that of two units taken at random is spread widely.
fn length(left: &Feature, right: &Feature) -> f32 {
    let (a, b) = (left.length + SMOOTH, right.length + SMOOTH);
    let ratio = (b / a).ln();
    let (per_letter, least) = match left.family {
        Family::Code => (0.5, 0.01),
        _ => (2.0, 0.03),
    };
    let spread = per_letter / (a + b) + least;
    let wide = 1.2_f32;
    let fits = ratio * ratio / (2.0 * spread);
    let by_chance = ratio * ratio / (2.0 * wide);
    (0.5 * (wide / spread).ln() - fits + by_chance).clamp(-4.0, 2.0)
}

/// Tokens of both sides as they are met.
#[derive(Default)]
struct Known {
    numbers: HashMap<u64, u32, BuildHasherDefault<AsIs>>,
    sorts: Vec<Sort>,
    /// By token: in how many units of either side it is.
    seen: Vec<[u32; 2]>,
    scratch: Vec<u32>,
}

impl Known {
    /// Of the first of some units.
    fn feature(&mut self, units: &[Passage<'_>], side: usize) -> Feature {
        let unit = &units[0];
        let family = family_of(unit);
        let anchors = &unit.anchors;
        let length = unit.text.chars().map(Script::letters).sum();
        self.token(Sort::Whole, words::hash(&unit.text));
        anchors.code.iter().for_each(|code| self.token(Sort::Code, words::hash(code)));
        anchors.links.iter().for_each(|link| self.token(Sort::Link, words::hash(leaf(link))));
        anchors.images.iter().for_each(|image| self.token(Sort::Image, words::hash(leaf(image))));
        anchors.numbers.iter().for_each(|number| self.token(Sort::Number, words::hash(number)));
        for placeable in &anchors.placeables {
            self.token(Sort::Placeable, words::hash(placeable));
        }
        words::pieces(&unit.text, |piece| match piece {
            Piece::Word { whole, .. } if family == Family::Code => {
                self.token(Sort::CodeWord, whole);
            }
            Piece::Word { whole, figure: true, .. } if anchors.numbers.is_empty() => {
                self.token(Sort::Number, whole);
            }
            Piece::Word { letters, whole, stem, script, .. } if letters > 2 => {
                // A word of another script than the other text's is a name there; which of the
                // two it is, the other text decides, so that both are noted.
                if script == Script::Latin {
                    self.token(Sort::Name, whole);
                }
                if letters > 3 {
                    self.token(Sort::Cognate, stem);
                }
            }
            Piece::Word { .. } => {}
            Piece::Two(two) => self.token(Sort::Cognate, two),
        });
        if let (Family::Heading, Some(below)) = (family, units.get(1)) {
            self.token(Sort::Below, words::hash(&below.text));
        }
        if matches!(family, Family::Prose | Family::Html) {
            self.token(Sort::Markup, u64::from(unit.print.markup != 0));
            let (end, sentences) = sentences(&unit.text);
            self.token(Sort::End, u64::from(end as u32));
            self.token(Sort::Sentences, sentences);
        }
        let mut tokens = std::mem::take(&mut self.scratch);
        tokens.sort_unstable();
        tokens.dedup();
        for token in &tokens {
            self.seen[*token as usize][side] += 1;
        }
        Feature { kind: unit.kind, family, length, tokens, base: 0.0 }
    }

    fn token(&mut self, sort: Sort, hash: u64) {
        // Sorts are kept apart by their number.
        let key = (hash ^ (sort as u64 + 1)).wrapping_mul(0x9E37_79B9_7F4A_7C15);
        let next = u32::try_from(self.sorts.len()).unwrap_or(u32::MAX);
        let token = *self.numbers.entry(key).or_insert(next);
        if token == next {
            self.sorts.push(sort);
            self.seen.push([0; 2]);
        }
        self.scratch.push(token);
    }

    /// By token: what it adds if both units have it, and what it takes off where one has it.
    fn weigh(&self, (left, right): (usize, usize)) -> (Vec<f32>, Vec<f32>) {
        #[expect(clippy::cast_precision_loss, reason = "units of a text are few")]
        let units = (left + right + ELSEWHERE) as f32;
        let weigh = |(sort, seen): (&Sort, &[u32; 2])| {
            let (_, keeps, counts, alone) = SORTS[*sort as usize];
            let on_both = seen[0] > 0 && seen[1] > 0;
            if !on_both {
                let loss = if alone { counts * (1.0 - keeps).ln().max(-1.5) } else { 0.0 };
                return (0.0, loss);
            }
            #[expect(clippy::cast_precision_loss, reason = "units of a text are few")]
            let chance = ((seen[0] + seen[1]) as f32 / units).min(keeps);
            let loss = counts * ((1.0 - keeps) / (1.0 - chance)).ln();
            let gain = counts * (keeps / chance).ln() - 2.0 * loss;
            (gain, loss)
        };
        self.sorts.iter().zip(&self.seen).map(weigh).unzip()
    }
}

/// With which mark a text ends, in the form that Latin scripts have, and of how many sentences it is.
fn sentences(text: &str) -> (char, u64) {
    let mut count = 0;
    let mut end = ' ';
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        let (mark, ends) = match c {
            '.' | '…' => ('.', chars.peek().is_none_or(|next| next.is_whitespace())),
            '!' | '?' => (c, chars.peek().is_none_or(|next| !next.is_alphanumeric())),
            '。' | '।' | '۔' | '｡' => ('.', true),
            '！' => ('!', true),
            '？' | '؟' => ('?', true),
            ':' | '：' => (':', false),
            ';' | '；' | '؛' => (';', false),
            _ if c.is_alphanumeric() => (' ', false),
            _ => continue,
        };
        end = mark;
        count += u64::from(ends);
    }
    (end, count.min(MANY))
}

/// Sentences beyond which they are not counted.
const MANY: u64 = 8;

/// The part of an address that translated sites share: the last segment with its fragment,
/// without what is in front of it and without slashes or `index`.
pub(in crate::freshness) fn leaf(address: &str) -> &str {
    let (path, fragment) = address.split_at(address.find('#').unwrap_or(address.len()));
    let path = path.split('?').next().unwrap_or_default();
    if path.is_empty() {
        return fragment;
    }
    let mut segments = path.trim_end_matches('/').rsplit('/');
    let last = segments.next().unwrap_or_default();
    let name = last.split('.').next().unwrap_or_default();
    if matches!(name, "index" | "README" | "_index") {
        return segments.next().unwrap_or(name);
    }
    last.strip_suffix(".md").or_else(|| last.strip_suffix(".html")).unwrap_or(last)
}

/// Hashes of what is hashed already.
#[derive(Default)]
struct AsIs(u64);

impl Hasher for AsIs {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = self.0.rotate_left(8) ^ u64::from(*byte);
        }
    }

    fn write_u64(&mut self, number: u64) {
        self.0 = number;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sorts_stand_in_their_places() {
        for (ix, (sort, ..)) in SORTS.iter().enumerate() {
            assert_eq!(*sort as usize, ix);
        }
    }

    #[test]
    fn sentences_are_counted_and_end_alike_in_every_script() {
        for (text, end, count) in [
            ("Is it so? It is.", '.', 2),
            ("凧を揚げますか？はい。", '.', 2),
            ("هل هذا صحيح؟", '?', 1),
            ("Version 1.5 has:", ':', 0),
            ("如下：", ':', 0),
            ("He said “Go!”", '!', 1),
            ("Kite", ' ', 0),
        ] {
            assert_eq!(sentences(text), (end, count), "{text}");
        }
    }

    #[test]
    fn the_leaf_of_an_address_is_what_sites_share() {
        for (address, same) in [
            ("/docs/x/", "x"),
            ("/fr/docs/x", "x"),
            ("../x.md", "x"),
            ("https://example.org/fr/x/index.html", "x"),
            ("#part", "#part"),
            ("x?y=1", "x"),
            ("/", ""),
        ] {
            assert_eq!(leaf(address), same, "{address}");
        }
    }
}
