//! How a language counts, as far as rules ask.

use icu::plurals::{PluralRuleType, PluralRules, PluralRulesOptions};

use crate::format::plurals::{CATEGORIES, categories, name};
use crate::model::Locale;

/// Numbers that are tried.
const TRIED: u32 = 1000;
/// One more: some languages have a form for whole millions.
const MILLION: u32 = 1_000_000;
/// A category of no more numbers than this names them well enough.
const FEW: usize = 2;

/// The plural categories of a language: of numbers, or of order.
pub(in crate::check) struct Plurals {
    /// Those that there are.
    pub all: Vec<&'static str>,
    /// Those that a choice without them fails readers: all that a whole number takes, but for the
    /// `many` of Romance languages, which is taken by millions only.
    pub wanted: Vec<&'static str>,
    /// Those that numbers with a fraction alone take, such as `many` in Czech.
    pub fractional: Vec<&'static str>,
    /// The `many` of a Romance language.
    pub rare: Option<&'static str>,
    /// Those that stand for a number or two, such as `one` in English (1) and French (0, 1), and
    /// unlike Russian's (1, 21, 31 …): their form may say the number in words.
    pub narrow: Vec<&'static str>,
    /// By category: the whole numbers up to `TRIED` that take it, if they are `FEW`.
    pub numbers: Vec<(&'static str, Vec<u32>)>,
}

impl Plurals {
    pub(in crate::check) fn new(locale: &Locale, ordinal: bool) -> Self {
        let all = categories(locale, ordinal);
        let romance = matches!(locale.language(), "ca" | "es" | "fr" | "it" | "pt");
        let rare = |name: &str| name == "many" && romance && !ordinal;
        let rare = all.iter().copied().find(|name| rare(name));
        let kind = if ordinal { PluralRuleType::Ordinal } else { PluralRuleType::Cardinal };
        let options = PluralRulesOptions::default().with_type(kind);
        let mut numbers: Vec<(&'static str, Vec<u32>)> = Vec::new();
        if let Ok(rules) = PluralRules::try_new((&locale.icu()).into(), options) {
            for number in (0..=TRIED).chain([MILLION]) {
                let name = name(rules.category_for(number));
                match numbers.iter_mut().find(|(known, _)| *known == name) {
                    Some((_, own)) if own.len() <= FEW => own.push(number),
                    Some(_) => {}
                    None => numbers.push((name, vec![number])),
                }
            }
        }
        let whole = |name: &&str| numbers.iter().any(|(known, _)| known == name);
        let other = || all.iter().copied().filter(|name| Some(*name) != rare);
        let (wanted, fractional) = match numbers.is_empty() {
            true => (other().collect(), Vec::new()),
            false => other().partition(whole),
        };
        numbers.retain(|(name, own)| own.len() <= FEW && *name != "other" && own != &[MILLION]);
        let narrow = numbers.iter().map(|(name, _)| *name).collect();
        Self { all, wanted, fractional, rare, narrow, numbers }
    }
}

/// Whether a name is that of a category.
pub(in crate::check) fn is_category(name: &str) -> bool {
    CATEGORIES.contains(&name)
}
