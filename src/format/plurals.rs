//! The plural categories that a language tells apart.

use icu::plurals::{PluralCategory, PluralRuleType, PluralRules, PluralRulesOptions};

use crate::model::Locale;

/// Every name that a plural category can have in some language.
pub const CATEGORIES: &[&str] = &["zero", "one", "two", "few", "many", "other"];

/// The categories of a language, by CLDR: of numbers, or of ordinal numbers.
#[must_use]
pub fn categories(locale: &Locale, ordinal: bool) -> Vec<&'static str> {
    let kind = if ordinal { PluralRuleType::Ordinal } else { PluralRuleType::Cardinal };
    let options = PluralRulesOptions::default().with_type(kind);
    let Ok(rules) = PluralRules::try_new((&locale.icu()).into(), options) else {
        return CATEGORIES.to_vec();
    };
    rules.categories().map(name).collect()
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
    }
}
