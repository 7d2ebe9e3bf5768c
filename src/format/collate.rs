//! The order of words in a language.

use icu::collator::CollatorBorrowed;
use icu::collator::options::CollatorOptions;

use crate::model::Locale;

/// Sorts by texts, as a dictionary of the locale has them; in a language that CLDR does not know,
/// as its root collation has them. A stable sort.
pub fn sort<T>(locale: &Locale, items: &mut [T], text: impl Fn(&T) -> &str) {
    let collator = CollatorBorrowed::try_new((&locale.icu()).into(), CollatorOptions::default());
    match collator {
        Ok(collator) => items.sort_by(|a, b| collator.compare(text(a), text(b))),
        Err(_) => items.sort_by(|a, b| text(a).cmp(text(b))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sorted(tag: &str, words: &[&str]) -> Vec<String> {
        let mut words: Vec<String> = words.iter().map(|word| (*word).to_owned()).collect();
        sort(&Locale::parse(tag).expect(tag), &mut words, |word| word);
        words
    }

    #[test]
    fn words_stand_as_in_a_dictionary() {
        assert_eq!(sorted("fr", &["zone", "Étude", "essai"]), ["essai", "Étude", "zone"]);
        assert_eq!(sorted("de", &["Öl", "Zug", "Ofen"]), ["Ofen", "Öl", "Zug"]);
        assert_eq!(sorted("sv", &["Öl", "Zug", "Ofen"]), ["Ofen", "Zug", "Öl"]);
        assert_eq!(sorted("ur", &["گھر", "کتاب", "آم"]), ["آم", "کتاب", "گھر"]);
    }
}
