//! The plural categories that a language tells apart.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use icu::plurals::{PluralCategory, PluralRuleType, PluralRules, PluralRulesOptions};

use crate::model::Locale;

/// Every name that a plural category can have in some language.
pub const CATEGORIES: &[&str] = &["zero", "one", "two", "few", "many", "other"];

/// Which numbers take a category.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Taken {
    /// Whole numbers below a million, perhaps beside others.
    Whole,
    /// Whole numbers from a million on.
    Millions,
    /// Numbers with a fraction alone.
    Fractions,
}

/// The categories of a language, by CLDR: of numbers, or of ordinal numbers. None at all if CLDR
/// says nothing of the language.
#[must_use]
pub fn categories(locale: &Locale, ordinal: bool) -> Vec<&'static str> {
    let Some(known) = taken(locale, ordinal) else { return Vec::new() };
    let mut all: Vec<&str> = known.iter().map(|(name, _)| *name).collect();
    let kind = if ordinal { PluralRuleType::Ordinal } else { PluralRuleType::Cardinal };
    let options = PluralRulesOptions::default().with_type(kind);
    // ICU4X may be newer than the table, and has fewer languages.
    if let Ok(rules) = PluralRules::try_new((&locale.icu()).into(), options) {
        let new: Vec<_> = rules.categories().map(name).filter(|name| !all.contains(name)).collect();
        all.extend(new);
        all.sort_by_key(|name| CATEGORIES.iter().position(|known| known == name));
    }
    all
}

/// The categories of a language with the numbers that take them, by CLDR's table and its samples.
/// Of many languages CLDR has no rules for order; there `other` stands alone.
#[must_use]
pub fn taken(locale: &Locale, ordinal: bool) -> Option<&'static [(&'static str, Taken)]> {
    type Table = [BTreeMap<&'static str, Vec<(&'static str, Taken)>>; 2];
    static TABLE: OnceLock<Table> = OnceLock::new();
    static LAST: &[(&str, Taken)] = &[("other", Taken::Whole)];
    let table = TABLE.get_or_init(|| {
        let mut table = Table::default();
        let lines = include_str!("cldr/plurals.tsv").lines().filter(|line| !line.starts_with('#'));
        for line in lines {
            let mut cells = line.split('\t');
            let (Some(tag), Some(kind)) = (cells.next(), cells.next()) else { continue };
            let categories = cells.next().unwrap_or_default().split(' ').map(|cell| {
                match (cell.strip_suffix('~'), cell.strip_suffix('!')) {
                    (Some(name), _) => (name, Taken::Fractions),
                    (_, Some(name)) => (name, Taken::Millions),
                    _ => (cell, Taken::Whole),
                }
            });
            table[usize::from(kind == "ordinal")].insert(tag, categories.collect());
        }
        table
    });
    let of = |tag: &str, ordinal| table[usize::from(ordinal)].get(tag).map(Vec::as_slice);
    let both = |ordinal| of(locale.as_str(), ordinal).or_else(|| of(locale.language(), ordinal));
    both(ordinal).or_else(|| both(false).filter(|_| ordinal).map(|_| LAST))
}

/// A category's name.
#[must_use]
pub fn name(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn categories_are_those_of_cldr() {
        let of = |tag: &str, ordinal| {
            let mut all = categories(&Locale::parse(tag).expect(tag), ordinal);
            all.sort_unstable();
            all.join(" ")
        };
        assert_eq!(of("en", false), "one other");
        assert_eq!(of("en", true), "few one other two");
        assert_eq!(of("ja", false), "other");
        assert_eq!(of("ar", false), "few many one other two zero");
        assert_eq!(of("ru", false), "few many one other");
        assert_eq!(of("pt-PT", false), "many one other");
        // ICU4X has no rules of these; of the last, CLDR has none.
        assert_eq!(of("fur", false), "one other");
        assert_eq!(of("se", false), "one other two");
        assert_eq!(of("ga", true), "one other");
        assert_eq!(of("fur", true), "other");
        assert_eq!(of("oc", false), "");
    }
}
