//! Words for days, weeks, months and years that are told from the day of writing: “tomorrow”, “last
//! week”. From CLDR through ICU4X, so that no language needs a list of its own.

use icu::decimal::input::Decimal;
use icu::experimental::relativetime::options::Numeric;
use icu::experimental::relativetime::{
    RelativeTimeFormatter, RelativeTimeFormatterOptions, RelativeTimeFormatterPreferences,
};
use memchr::memmem::Finder;

use crate::model::{Locale, Reach};

/// Words that also mean “morning”, by the language.
const MORNINGS: &[(&str, &str)] =
    &[("af", "môre"), ("de", "morgen"), ("es", "mañana"), ("gl", "mañá"), ("nl", "morgen")];

/// The words of a language.
#[derive(Debug)]
pub struct RelativeWords {
    words: Vec<(String, Reach, Finder<'static>)>,
    /// “This week” and “this month”, which say that the figures beside them are not the whole year's.
    current: Vec<String>,
    /// What stands before and behind a number of days, where it says how far off something is.
    days: Vec<(String, String)>,
    /// Whether the language's words are set apart, by spaces or otherwise.
    is_spaced: bool,
}

impl RelativeWords {
    /// Those for the day before and after, and the two beyond where the language has words for them, and
    /// for the last and next week, month and year. “Today” and “this week” are left out: in most languages they
    /// also mean “nowadays”.
    #[must_use]
    pub fn new(locale: &Locale) -> Self {
        let icu = locale.icu();
        let prefs = RelativeTimeFormatterPreferences::from(&icu);
        let options = RelativeTimeFormatterOptions::default().with_numeric(Numeric::Auto);
        let formatters = [
            (
                Reach::Day,
                &[-2, -1, 1, 2][..],
                RelativeTimeFormatter::try_new_long_day(prefs, options),
            ),
            (Reach::Week, &[-1, 1], RelativeTimeFormatter::try_new_long_week(prefs, options)),
            (Reach::Month, &[-1, 1], RelativeTimeFormatter::try_new_long_month(prefs, options)),
            (Reach::Year, &[-1, 1], RelativeTimeFormatter::try_new_long_year(prefs, options)),
        ];
        let mut words: Vec<(String, Reach, Finder<'static>)> = Vec::new();
        for (reach, offsets, formatter) in formatters {
            let Ok(formatter) = formatter else { continue };
            for offset in offsets {
                let word = formatter.format(Decimal::from(*offset)).to_string().to_lowercase();
                // Where there is no word, it is told in figures, which is another matter.
                let plain = !word.chars().any(char::is_numeric) && word.chars().count() > 1;
                let morning = MORNINGS.contains(&(locale.language(), word.as_str()));
                if plain && !morning && !words.iter().any(|(known, ..)| *known == word) {
                    let finder = Finder::new(word.as_bytes()).into_owned();
                    words.push((word, reach, finder));
                }
            }
        }
        let weeks = RelativeTimeFormatter::try_new_long_week(prefs, options);
        let months = RelativeTimeFormatter::try_new_long_month(prefs, options);
        let plain = |word: &String| !word.chars().any(char::is_numeric) && word.chars().count() > 1;
        let current = [weeks, months].into_iter().flatten();
        let current = current.map(|format| format.format(Decimal::from(0)).to_string());
        let current = current.map(|word| word.to_lowercase()).filter(plain).collect();
        let numeric = RelativeTimeFormatterOptions::default().with_numeric(Numeric::Always);
        let numbered = RelativeTimeFormatter::try_new_long_day(prefs, numeric).ok();
        let days = numbered.iter().flat_map(|format| {
            let all = [-21, -11, -5, -3, -2, 2, 3, 5, 11, 21].into_iter();
            all.map(|day| format.format(Decimal::from(day)).to_string().to_lowercase())
        });
        let mut days: Vec<(String, String)> = days.filter_map(|said| frame(&said)).collect();
        days.sort();
        days.dedup();
        // The longest first: the day after tomorrow is not tomorrow.
        words.sort_by(|a, b| b.0.len().cmp(&a.0.len()).then_with(|| a.0.cmp(&b.0)));
        let script = locale.script();
        let is_spaced =
            !matches!(script, "Hans" | "Hant" | "Jpan" | "Thai" | "Laoo" | "Khmr" | "Mymr");
        Self { words, current, days, is_spaced }
    }

    /// The first such word of a text, in lower case.
    #[must_use]
    pub fn first<'w>(&'w self, text: &str) -> Option<(&'w str, Reach)> {
        let lower = text.to_lowercase();
        let mut best: Option<(usize, &str, Reach)> = None;
        for (word, reach, finder) in &self.words {
            let whole = |at: &usize| {
                let before = lower[..*at].chars().next_back();
                let after = lower[at + word.len()..].chars().next();
                let apart =
                    |c: Option<char>| c.is_none_or(|c| !c.is_alphanumeric() && !is_joined(c));
                !self.is_spaced || apart(before) && apart(after)
            };
            if let Some(at) = finder.find_iter(lower.as_bytes()).find(whole)
                && best.is_none_or(|(first, ..)| at < first)
            {
                best = Some((at, word, *reach));
            }
        }
        best.map(|(_, word, reach)| (word, reach))
    }

    /// Whether a text speaks of another week, month or year, in whatever form: “last year's”.
    #[must_use]
    pub fn has_period(&self, text: &str) -> bool {
        let lower = text.to_lowercase().replace('’', "'");
        let mut periods = self.words.iter().filter(|(_, reach, _)| *reach != Reach::Day);
        periods.any(|(word, ..)| lower.contains(&word.replace('’', "'")))
            || self.current.iter().any(|word| lower.contains(&word.replace('’', "'")))
    }

    /// Whether a number of days is how far off something is, by what stands before and behind it: “3 days ago”.
    #[must_use]
    pub fn is_distance(&self, before: &str, after: &str) -> bool {
        let (before, after) = (before.to_lowercase(), after.to_lowercase());
        let (before, after) = (before.trim_end(), after.trim_start());
        self.days.iter().any(|(left, right)| before.ends_with(left) && after.starts_with(right))
    }
}

/// What stands before and behind the number in what is said.
fn frame(said: &str) -> Option<(String, String)> {
    let (left, rest) = said.split_at(said.find(char::is_numeric)?);
    let right = rest.trim_start_matches(char::is_numeric);
    Some((left.trim().to_owned(), right.trim().to_owned()))
}

/// Marks that belong to the word they stand in.
fn is_joined(c: char) -> bool {
    matches!(c, '\'' | '’' | '-' | '_') || ('\u{300}'..='\u{36F}').contains(&c)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::article::Day;

    fn first(tag: &str, text: &str) -> Option<(String, Reach)> {
        let words = RelativeWords::new(&Locale::parse(tag).expect(tag));
        words.first(text).map(|(word, reach)| (word.to_owned(), reach))
    }

    #[test]
    fn words_are_found_in_every_language() {
        for (tag, text, word, reach) in [
            ("en-GB", "It begins Tomorrow.", "tomorrow", Reach::Day),
            ("en", "We met last week, and again.", "last week", Reach::Week),
            ("de", "Übermorgen geht es los.", "übermorgen", Reach::Day),
            ("fr", "Rendez-vous l’année prochaine !", "l’année prochaine", Reach::Year),
            ("ja", "大会は明日です。", "明日", Reach::Day),
            ("ru", "Вчера запустили змеев.", "вчера", Reach::Day),
        ] {
            assert_eq!(first(tag, text), Some((word.to_owned(), reach)), "{tag}: {text}");
        }
    }

    #[test]
    fn another_period_is_seen_in_other_forms() {
        for (tag, text, found) in [
            ("en", "more than last year’s kites", true),
            ("fr", "contre cinq l'année dernière", true),
            ("zh-Hant", "比去年多", true),
            ("en", "more than yesterday", false),
            ("fr", "un fichier", false),
            ("en", "7,100 people this month", true),
            ("fr", "7 100 personnes ce mois-ci", true),
            ("en", "7,100 people this year", false),
        ] {
            let words = RelativeWords::new(&Locale::parse(tag).expect(tag));
            assert_eq!(words.has_period(text), found, "{tag}: {text}");
        }
    }

    #[test]
    fn days_that_say_how_far_off_something_is_are_no_duration() {
        for (tag, before, after, found) in [
            ("en", "It was ", " days ago.", true),
            ("en", "It ends in ", " days.", true),
            ("fr", "C’était il y a ", " jours.", true),
            ("ja", "大会は", " 日前に", true),
            ("en", "We met for ", " days.", false),
            ("fr", "Réunis pendant ", " jours.", false),
        ] {
            let words = RelativeWords::new(&Locale::parse(tag).expect(tag));
            assert_eq!(words.is_distance(before, after), found, "{tag}: {before} {after}");
        }
    }

    #[test]
    fn other_words_are_none() {
        for (tag, text) in [
            ("en", "Today 30 people fly kites."),
            ("en", "The tomorrows of yesteryear"),
            ("en", "in 3 days"),
            ("de", "Sie kommen am Morgen."),
            ("es", "Por la mañana sopla el viento."),
        ] {
            assert_eq!(first(tag, text), None, "{tag}: {text}");
        }
    }

    #[test]
    fn each_is_right_for_its_time() {
        let day = Day { year: 2022, month: 12, day: 30 };
        let end = |reach: Reach| reach.end(day).to_string();
        assert_eq!(end(Reach::Day), "2022-12-31");
        assert_eq!(end(Reach::Week), "2023-01-06");
        assert_eq!(end(Reach::Month), "2023-01-30");
        assert_eq!(end(Reach::Year), "2023-01-01");
    }
}
