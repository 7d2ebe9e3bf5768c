//! Names of the days of the week in prose, by CLDR. Languages decline them; what changes is their last letter or two.

use std::collections::BTreeSet;

use icu::calendar::{Date, Gregorian};
use icu::datetime::FixedCalendarDateTimeFormatter;
use icu::datetime::fieldsets::E;

use crate::model::Locale;

/// The names of a language in full, in lower case: “wed” and “sun” are also words.
#[derive(Debug)]
pub struct Weekdays {
    names: Vec<String>,
}

impl Weekdays {
    /// Those of a locale.
    #[must_use]
    pub fn new(locale: &Locale) -> Self {
        let icu = locale.icu();
        let format =
            FixedCalendarDateTimeFormatter::<Gregorian, _>::try_new((&icu).into(), E::long()).ok();
        let week = (1..=7).filter_map(|day| Date::try_new_gregorian(2022, 8, day).ok());
        let names: BTreeSet<String> = week
            .filter_map(|date| Some(format.as_ref()?.format(&date).to_string().to_lowercase()))
            .collect();
        Self { names: names.into_iter().collect() }
    }

    /// A text in lower case without these names: what stands between two days, for example.
    #[must_use]
    pub fn without(&self, text: &str) -> String {
        let mut text = text.to_lowercase();
        for name in &self.names {
            if text.contains(name.as_str()) {
                text = text.replace(name.as_str(), " ");
            }
        }
        let mut out = String::with_capacity(text.len());
        for piece in text.split_inclusive(|c: char| !c.is_alphabetic()) {
            let word = piece.trim_end_matches(|c: char| !c.is_alphabetic());
            let kept = if self.names.iter().any(|name| is_form(word, name)) { "" } else { word };
            out.push_str(kept);
            out.push_str(&piece[word.len()..]);
        }
        out
    }

    /// Whether a text names such a day.
    #[must_use]
    pub fn are_in(&self, text: &str) -> bool {
        let lower = text.to_lowercase();
        // In a script without capitals, a prefix may stand before it, and nothing at all between words.
        let inside = |name: &&String| !is_cased(name) && name.chars().count() > 2;
        if self.names.iter().filter(inside).any(|name| lower.contains(name.as_str())) {
            return true;
        }
        let mut words = lower.split(|c: char| !c.is_alphabetic() && c != '-');
        words.any(|word| self.names.iter().any(|name| word == name || is_form(word, name)))
    }
}

fn is_cased(name: &str) -> bool {
    name.starts_with(|c: char| c.is_lowercase())
}

/// Whether a word is a name with another ending: `среду` of `среда`.
fn is_form(word: &str, name: &str) -> bool {
    let count = name.chars().count();
    if !is_cased(name) || count < 5 {
        return false;
    }
    let stem = name.char_indices().next_back().map_or(name, |(at, _)| &name[..at]);
    word.starts_with(stem) && word.chars().count() <= count + 2
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_of_the_week_are_found_in_every_language() {
        for (tag, text, found) in [
            ("en", "On Monday they fly.", true),
            ("en", "The sun sat on wed ground.", false),
            ("de", "von Samstag, dem", true),
            ("fr", "au mercredi", true),
            ("pt-BR", "a quarta-feira,", true),
            ("ru", "В среду", true),
            ("ru", "в понедельником", true),
            ("ru", "средствами", false),
            ("ja", "月曜日には", true),
            ("zh-Hans", "星期三至", true),
            ("hi", "सोमवार को", true),
            ("ar", "ويوم الاثنين", true),
            ("ur", "منگل کو", true),
            ("es", "los lunes", true),
            ("en", "Some people", false),
        ] {
            let weekdays = Weekdays::new(&Locale::parse(tag).expect(tag));
            assert_eq!(weekdays.are_in(text), found, "{tag}: {text}");
        }
    }

    #[test]
    fn they_are_taken_out_of_what_joins_two_days() {
        for (tag, text, rest) in [
            ("en", " to Wednesday ", "to"),
            ("pt-BR", ", a quarta-feira, ", ", a  ,"),
            ("ru", " по среду ", "по"),
            ("zh-Hans", "星期六至", "至"),
        ] {
            let weekdays = Weekdays::new(&Locale::parse(tag).expect(tag));
            assert_eq!(weekdays.without(text).trim(), rest, "{tag}: {text}");
        }
    }
}
