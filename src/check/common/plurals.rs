//! How a language counts, as far as rules ask.

use crate::format::plurals::{CATEGORIES, Rules, Taken, categories, taken};
use crate::model::Locale;

/// Numbers that are tried.
const TRIED: u32 = 1000;
/// A category of no more numbers than this names them well enough.
const FEW: usize = 2;

/// Languages whose nouns stay as they are behind a figure: one kite, two kite. CLDR's categories
/// are for other words there, which most sentences have not.
const UNCHANGED: &[&str] =
    &["az", "ckb", "fa", "hu", "hy", "ka", "kk", "ku", "ky", "mn", "tk", "tr", "tt", "ug", "uz"];

/// The plural categories of a language: of numbers, or of order.
pub(in crate::check) struct Plurals {
    /// Those that there are.
    pub all: Vec<&'static str>,
    /// Those that a choice without them fails readers: all that whole numbers below a million take.
    pub wanted: Vec<&'static str>,
    /// Those that numbers with a fraction alone take, such as `many` in Czech.
    pub fractional: Vec<&'static str>,
    /// That of millions, such as `many` in Romance languages.
    pub rare: Option<&'static str>,
    /// Those that stand for one number, or for it and nought, such as `one` in English (1) and French (0, 1), and
    /// unlike Russian's (1, 21, 31 …) and Scottish Gaelic's (1, 11): their form may say the number in words.
    pub narrow: Vec<&'static str>,
    /// By category: the first whole numbers that take it, up to one more than `FEW`.
    pub first: Vec<(&'static str, Vec<u32>)>,
    /// By category: the whole numbers up to `TRIED` that take it, if they are `FEW`.
    pub numbers: Vec<(&'static str, Vec<u32>)>,
}

impl Plurals {
    /// `None` if CLDR says nothing of the language.
    pub(in crate::check) fn new(locale: &Locale, ordinal: bool) -> Option<Self> {
        let known = taken(locale, ordinal)?;
        let all = categories(locale, ordinal);
        let rare = |taken: Taken| taken == Taken::Millions;
        let of = |own: &dyn Fn(Taken) -> bool| -> Vec<&'static str> {
            known.iter().filter(|(_, taken)| own(*taken)).map(|(name, _)| *name).collect()
        };
        let mut wanted = of(&|taken| taken != Taken::Fractions && !rare(taken));
        if !ordinal && UNCHANGED.contains(&locale.language()) {
            wanted.retain(|name| *name == "other");
        }
        let fractional = of(&|taken| taken == Taken::Fractions);
        let rare = of(&rare).first().copied();
        let rules = Rules::new(locale, ordinal);
        let mut numbers: Vec<(&'static str, Vec<u32>)> = Vec::new();
        for number in 0..=TRIED {
            let name = rules.of_whole(number);
            match numbers.iter_mut().find(|(known, _)| *known == name) {
                Some((_, own)) if own.len() <= FEW => own.push(number),
                Some(_) => {}
                None => numbers.push((name, vec![number])),
            }
        }
        let first = numbers.clone();
        numbers.retain(|(name, own)| own.len() <= FEW && *name != "other");
        let one = |own: &[u32]| own.iter().filter(|number| **number != 0).count() <= 1;
        let narrow = numbers.iter().filter(|(_, own)| one(own)).map(|(name, _)| *name).collect();
        Some(Self { all, wanted, fractional, rare, narrow, first, numbers })
    }
}

/// Whether a name is that of a category.
pub(in crate::check) fn is_category(name: &str) -> bool {
    CATEGORIES.contains(&name)
}
