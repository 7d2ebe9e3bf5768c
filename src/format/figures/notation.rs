//! How a locale writes numbers and names months, by CLDR.

use icu::calendar::{Date, Gregorian};
use icu::datetime::fieldsets::{M, MD, T, YMD};
use icu::datetime::{FixedCalendarDateTimeFormatter, NoCalendarFormatter};
use icu::decimal::CompactDecimalFormatter;
use icu::decimal::input::Decimal;
use icu::properties::CodePointMapData;
use icu::properties::props::GeneralCategory;
use icu::time::Time;

use crate::format::number::decimal;
use crate::model::Locale;

/// How numbers and dates are written in a text.
#[derive(Clone, Default, Debug)]
pub struct Notation {
    /// Whether the language is known.
    pub(super) known: bool,
    /// The decimal mark, with ASCII digits.
    pub(super) point: Option<char>,
    /// The mark between thousands, likewise.
    pub(super) group: Option<char>,
    /// Whether the month comes before the day in short dates.
    pub(super) month_first: bool,
    /// Whether the year comes before the day in long dates.
    pub(super) year_first: bool,
    /// Whether clocks go to twelve, and words say which half of the day is meant.
    pub(super) twelve: bool,
    /// Whether years may be counted from the Buddha's.
    pub(super) buddhist: bool,
    /// Words for powers of ten, the longest first.
    pub(super) scales: Vec<(String, u32)>,
    /// Names of months in lower case, the longest first.
    pub(super) months: Vec<(String, u8)>,
}

impl Notation {
    /// Marks alone: enough for the numbers of a text, and cheap. Without a locale, whatever can be
    /// read in two ways is read in both.
    #[must_use]
    pub fn marks(locale: Option<&Locale>) -> Self {
        let Some(locale) = locale else { return Self::default() };
        // With these digits, whatever others the locale has; theirs have marks of their own.
        let latin = Locale::parse(&format!("{}-u-nu-latn", locale.as_str()));
        let sample = decimal(latin.as_ref().unwrap_or(locale), "1234567.5", true);
        let mut marks = sample.chars().filter(|c| !c.is_alphanumeric());
        let (first, last) = (marks.next(), marks.next_back());
        let folded = |c| match c {
            '\u{A0}' | '\u{202F}' | '\u{2009}' => '\u{A0}',
            '\u{2019}' => '\'',
            c => c,
        };
        Self {
            known: true,
            point: last.map(folded),
            group: first.map(folded),
            buddhist: locale.language() == "th",
            ..Self::default()
        }
    }

    /// Everything: marks, names of months, words such as "million". Making it costs far more than
    /// reading a text by it; it is made once for a locale.
    #[must_use]
    pub fn of(locale: &Locale) -> Self {
        let mut notation = Self::marks(Some(locale));
        let icu = locale.icu();
        let day = |month, day| Date::try_new_gregorian(2022, month, day).ok();
        let short =
            FixedCalendarDateTimeFormatter::<Gregorian, _>::try_new((&icu).into(), YMD::short());
        if let (Ok(format), Some(date)) = (short, day(7, 28)) {
            let text = plain_digits(&format.format(&date).to_string());
            notation.month_first =
                text.find('7').zip(text.find("28")).is_some_and(|(month, day)| month < day);
        }
        let long =
            FixedCalendarDateTimeFormatter::<Gregorian, _>::try_new((&icu).into(), YMD::long());
        if let (Ok(format), Some(date)) = (long, day(7, 28)) {
            let text = plain_digits(&format.format(&date).to_string());
            notation.year_first =
                text.find("2022").zip(text.find("28")).is_some_and(|(year, day)| year < day);
        }
        let clock = NoCalendarFormatter::try_new((&icu).into(), T::hm());
        if let (Ok(format), Ok(time)) = (clock, Time::try_new(14, 30, 0, 0)) {
            notation.twelve = !plain_digits(&format.format(&time).to_string()).contains("14");
        }
        let mut names: Vec<(String, u8)> = Vec::new();
        for length in [MD::long(), MD::medium()] {
            let format =
                FixedCalendarDateTimeFormatter::<Gregorian, _>::try_new((&icu).into(), length);
            let Ok(format) = format else { continue };
            let dates = (1..=12).filter_map(|month| Some((month, day(month, 28)?)));
            names.extend(dates.map(|(m, date)| (longest(&format.format(&date).to_string()), m)));
        }
        if let Ok(format) =
            FixedCalendarDateTimeFormatter::<Gregorian, _>::try_new((&icu).into(), M::long())
        {
            let dates = (1..=12).filter_map(|month| Some((month, day(month, 1)?)));
            names.extend(dates.map(|(m, date)| (longest(&format.format(&date).to_string()), m)));
        }
        notation.months = unique(names, 2);
        if let Ok(format) = CompactDecimalFormatter::try_new_long((&icu).into(), Default::default())
        {
            let mut words = Vec::new();
            for zeros in 3..13 {
                for first in ["1", "2", "5", "1.5"] {
                    let Ok(mut number) = Decimal::try_from_str(first) else { continue };
                    number.multiply_pow10(zeros);
                    let text = plain_digits(&format.format_to_string(&number));
                    words.extend(scale(&text, &number));
                }
            }
            notation.scales = unique(words, 0);
        }
        notation
    }
}

impl Notation {
    /// The months whose names stand in a text.
    pub fn months_in(&self, text: &str) -> impl Iterator<Item = u8> {
        let lower = text.to_lowercase();
        let letter = |c: Option<char>| c.is_some_and(char::is_alphabetic);
        let is_named = move |name: &str| {
            lower.match_indices(name).any(|(at, _)| {
                let (before, after) = (&lower[..at], &lower[at + name.len()..]);
                !letter(before.chars().next_back()) && !letter(after.chars().next())
            })
        };
        self.months.iter().filter(move |(name, _)| is_named(name)).map(|(_, month)| *month)
    }
}

/// The value of a decimal digit of any script.
#[must_use]
pub fn digit(c: char) -> Option<u32> {
    let category = CodePointMapData::<GeneralCategory>::new();
    let is_digit = |c: char| category.get(c) == GeneralCategory::DecimalNumber;
    if c.is_ascii() || !super::is_numeric(c) || !is_digit(c) {
        return c.to_digit(10);
    }
    // Digits come in runs of ten, from nought; mathematical ones in five runs side by side.
    let code = u32::from(c);
    if (0x1D7CE..=0x1D7FF).contains(&code) {
        return Some((code - 0x1D7CE) % 10);
    }
    let before = (1..10).take_while(|back| char::from_u32(code - back).is_some_and(is_digit));
    u32::try_from(before.count()).ok()
}

fn plain_digits(text: &str) -> String {
    text.chars().map(|c| digit(c).and_then(|d| char::from_digit(d, 10)).unwrap_or(c)).collect()
}

/// The longest word without digits in it.
fn longest(date: &str) -> String {
    let text = plain_digits(date);
    let words = text.split(|c: char| {
        c.is_whitespace() || c.is_ascii_digit() || c.is_ascii_punctuation() || c == '\u{60C}'
    });
    words.max_by_key(|word| word.chars().count()).unwrap_or_default().to_lowercase()
}

/// Names of more than so many characters that mean one thing only, the longest first.
fn unique<T: Copy + PartialEq>(names: Vec<(String, T)>, least: usize) -> Vec<(String, T)> {
    let mut out: Vec<(String, T)> = Vec::new();
    let one = |name: &str, what: T| names.iter().all(|(n, w)| n != name || *w == what);
    for (name, what) in &names {
        if name.chars().count() > least && one(name, *what) && !out.iter().any(|(n, _)| n == name) {
            out.push((name.clone(), *what));
        }
    }
    out.sort_by(|(a, _), (b, _)| b.len().cmp(&a.len()).then_with(|| a.cmp(b)));
    out
}

/// The word behind the number in `2 million`, and its power of ten.
fn scale(text: &str, number: &Decimal) -> Option<(String, u32)> {
    let end = text.rfind(|c: char| c.is_ascii_digit())? + 1;
    let shown: String = text[..end].chars().map(|c| if c == ',' { '.' } else { c }).collect();
    let shown = Decimal::try_from_str(shown.trim()).ok()?;
    let word = text[end..].trim().to_lowercase();
    let power = number.nonzero_magnitude_start() - shown.nonzero_magnitude_start();
    let power = u32::try_from(power).ok().filter(|power| *power > 1)?;
    (!word.is_empty() && !word.contains(|c: char| c.is_ascii_digit())).then_some((word, power))
}
