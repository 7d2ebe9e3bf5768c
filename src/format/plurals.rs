//! The plural categories that a language tells apart.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use fixed_decimal::CompactDecimal;
use icu::plurals::{
    PluralCategory, PluralOperands, PluralRuleType, PluralRules, PluralRulesOptions,
};

use super::plural_rules;
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
    // ICU4X may be newer than the table, and has fewer languages.
    if let Some(rules) = icu_rules(locale, ordinal) {
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
    static LAST: &[(&str, Taken)] = &[("other", Taken::Whole)];
    let own = row(locale, ordinal).map(|row| row.taken.as_slice());
    own.or_else(|| row(locale, false).filter(|_| ordinal).map(|_| LAST))
}

/// How a language chooses by number: by ICU4X, and by CLDR's own text where ICU4X has no rules of it.
#[derive(Debug)]
pub struct Rules {
    icu: Option<PluralRules>,
    own: &'static [(&'static str, &'static str)],
}

impl Rules {
    /// The rules of a language, of numbers or of ordinal numbers.
    #[must_use]
    pub fn new(locale: &Locale, ordinal: bool) -> Self {
        let own = row(locale, ordinal).map(|row| row.rules.as_slice()).unwrap_or_default();
        let icu = icu_rules(locale, ordinal);
        // For a language that it does not have, ICU4X takes the root's, which know no forms.
        let knows = |rules: &PluralRules| own.is_empty() || rules.categories().count() > 1;
        Self { icu: icu.filter(knows), own }
    }

    /// The name of the category that a whole number falls into.
    #[must_use]
    pub fn of_whole(&self, number: u32) -> &'static str {
        self.category(&CompactDecimal::from_significand_and_exponent(number.into(), 0))
    }

    /// The name of the category that a number falls into, as it is shown.
    #[must_use]
    pub fn category(&self, shown: &CompactDecimal) -> &'static str {
        match &self.icu {
            Some(rules) => name(rules.category_for(PluralOperands::from(shown))),
            None => plural_rules::category(self.own, shown),
        }
    }
}

fn icu_rules(locale: &Locale, ordinal: bool) -> Option<PluralRules> {
    let kind = if ordinal { PluralRuleType::Ordinal } else { PluralRuleType::Cardinal };
    let options = PluralRulesOptions::default().with_type(kind);
    PluralRules::try_new((&locale.icu()).into(), options).ok()
}

/// What the table says of a language.
struct Row {
    taken: Vec<(&'static str, Taken)>,
    /// The rule of each category but `other`.
    rules: Vec<(&'static str, &'static str)>,
}

impl Row {
    fn read(categories: &'static str, rules: &'static str) -> Self {
        let taken = categories.split(' ').map(|cell| {
            match (cell.strip_suffix('~'), cell.strip_suffix('!')) {
                (Some(name), _) => (name, Taken::Fractions),
                (_, Some(name)) => (name, Taken::Millions),
                _ => (cell, Taken::Whole),
            }
        });
        let rules = rules.split("; ").filter_map(|rule| rule.split_once(": "));
        Self { taken: taken.collect(), rules: rules.collect() }
    }
}

fn row(locale: &Locale, ordinal: bool) -> Option<&'static Row> {
    static TABLE: OnceLock<[BTreeMap<&'static str, Row>; 2]> = OnceLock::new();
    let table = TABLE.get_or_init(|| {
        let mut table = [BTreeMap::new(), BTreeMap::new()];
        let lines = include_str!("cldr/plurals.tsv").lines().filter(|line| !line.starts_with('#'));
        for line in lines {
            let mut cells = line.split('\t');
            let (Some(tag), Some(kind)) = (cells.next(), cells.next()) else { continue };
            let (categories, rules) = (cells.next(), cells.next());
            let row = Row::read(categories.unwrap_or_default(), rules.unwrap_or_default());
            table[usize::from(kind == "ordinal")].insert(tag, row);
        }
        table
    });
    let own = &table[usize::from(ordinal)];
    own.get(locale.as_str()).or_else(|| own.get(locale.language()))
}

/// A category's name.
fn name(category: PluralCategory) -> &'static str {
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

    /// The rows of a table of samples: language, whether of order, category, numbers.
    fn samples() -> impl Iterator<Item = (Locale, bool, &'static str, Vec<CompactDecimal>)> {
        let lines = include_str!("cldr/plural-samples.tsv").lines().filter(|l| !l.starts_with('#'));
        lines.map(|line| {
            let cells: Vec<_> = line.split('\t').collect();
            let numbers = cells[3].split_whitespace().map(|number| {
                let (digits, exponent) = number.split_once(['c', 'e']).unwrap_or((number, "0"));
                let digits = digits.parse().expect(number);
                CompactDecimal::from_significand_and_exponent(
                    digits,
                    exponent.parse().expect(number),
                )
            });
            let tag = Locale::parse(cells[0]).expect(cells[0]);
            (tag, cells[1] == "ordinal", cells[2], numbers.collect())
        })
    }

    #[test]
    fn cldrs_rules_are_read_as_its_own_samples_have_them() {
        let mut tried = 0;
        for (locale, ordinal, category, numbers) in samples() {
            let row = row(&locale, ordinal).expect("a row");
            for number in numbers {
                tried += 1;
                let own = plural_rules::category(&row.rules, &number);
                assert_eq!(own, category, "{locale} {ordinal} {number}");
            }
        }
        assert!(tried > 7000, "{tried}");
    }

    #[test]
    fn every_language_of_cldr_chooses_by_its_rules() {
        let (mut without, mut wrong) = (std::collections::BTreeSet::new(), Vec::new());
        for (locale, ordinal, category, numbers) in samples() {
            let rules = Rules::new(&locale, ordinal);
            if rules.icu.is_none() {
                without.insert((locale.to_string(), ordinal));
            }
            for number in numbers {
                let own = rules.category(&number);
                if own != category {
                    wrong.push(format!("{locale} {ordinal} {number}: {own}, not {category}"));
                }
            }
        }
        // CLDR has changed these since the table, and ICU4X is newer.
        let changed = [
            "af true 15: few, not other",
            "gl false 1000000: many, not other",
            "vi false 0: one, not other",
            "vi false 0.0: one, not other",
        ];
        assert_eq!(wrong, changed);
        // ICU4X has no rules of these.
        for tag in ["fur", "se", "gv", "kw", "smn", "sr-Latn"] {
            assert!(without.contains(&(tag.to_owned(), false)), "{tag}: {without:?}");
        }
    }
}
