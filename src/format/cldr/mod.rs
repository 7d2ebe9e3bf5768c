//! What ICU4X does not have, or has otherwise: patterns of days and of ranges, names of the parts of a country.
//!
//! The tables are made by `make_tables.py` from CLDR's own packages. A locale that is not among them,
//! nor below one of them, has no row.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use crate::model::Locale;

/// Rows by locale: its own, and its parents' behind them.
struct Table {
    parents: BTreeMap<&'static str, &'static str>,
    locales: BTreeMap<&'static str, Rows>,
}

/// The rows of one locale. They are read when somebody asks for them: a table has hundreds of locales,
/// and a network few.
struct Rows {
    text: &'static str,
    read: OnceLock<BTreeMap<&'static str, &'static str>>,
}

impl Rows {
    /// Each by its key, a number of columns behind the locale; the value is the last.
    fn all(&self) -> &BTreeMap<&'static str, &'static str> {
        self.read.get_or_init(|| {
            let row = |line: &'static str| line.split_once('\t')?.1.rsplit_once('\t');
            self.text.lines().filter_map(row).collect()
        })
    }
}

fn read(text: &'static str) -> Table {
    let mut table = Table { parents: BTreeMap::new(), locales: BTreeMap::new() };
    let (mut from, mut at, mut locale) = (0, 0, "");
    for line in text.split_inclusive('\n') {
        if let Some(rest) = line.strip_prefix("# parent ") {
            table.parents.extend(rest.trim_end().split_once(' '));
        }
        let own = line.split_once('\t').map_or("", |(own, _)| own);
        if own != locale {
            table.add(locale, &text[from..at]);
            (from, locale) = (at, own);
        }
        at += line.len();
    }
    table.add(locale, &text[from..at]);
    table
}

impl Table {
    fn add(&mut self, locale: &'static str, text: &'static str) {
        if !locale.is_empty() && !locale.starts_with('#') {
            self.locales.insert(locale, Rows { text, read: OnceLock::new() });
        }
    }

    /// The locale of the table that stands for a tag.
    fn home(&self, tag: &str) -> Option<&'static str> {
        let known = |tag: &str| {
            let own = self.locales.get_key_value(tag).map(|(known, _)| *known);
            own.or_else(|| self.parents.get(tag).copied())
        };
        let locale = Locale::parse(tag)?;
        let chain = std::iter::once(locale.clone()).chain(locale.parents());
        let found = chain.filter(|l| l.script() == locale.script()).find_map(|l| known(l.as_str()));
        found.or_else(|| {
            // `zh-TW` and `zh-Hant-TW` are `zh-Hant`, `zh-Hans` is `zh`.
            let scripted = format!("{}-{}", locale.language(), locale.script());
            known(&scripted).or_else(|| {
                let bare = known(locale.language())?;
                let same = Locale::parse(bare).is_some_and(|b| b.script() == locale.script());
                same.then_some(bare)
            })
        })
    }

    fn get(&self, home: &'static str, key: &str) -> Option<&'static str> {
        let mut at = Some(home);
        while let Some(locale) = at {
            if let Some(value) = self.locales.get(locale).and_then(|rows| rows.all().get(key)) {
                // The parent has one, and this locale has none.
                return (*value != "-").then_some(value);
            }
            at = self.parents.get(locale).copied();
        }
        None
    }
}

impl Table {
    /// The row of a kind of digits, or of the locale's own.
    fn of_digits(&self, locale: &Locale, numbering: Option<&str>) -> Option<&'static str> {
        let row = |tag: String| {
            let rows = self.locales.get(tag.as_str())?;
            rows.all().get(numbering.unwrap_or("-")).copied()
        };
        above(locale).find_map(row).filter(|pattern| *pattern != "-")
    }
}

/// The name of a part of a country, by its code in ISO 3166-2.
pub(super) fn subdivision(locale: &str, code: &str) -> Option<&'static str> {
    static TABLE: OnceLock<Table> = OnceLock::new();
    let table = TABLE.get_or_init(|| read(include_str!("subdivisions-gb.tsv")));
    table.get(table.home(locale)?, code)
}

/// How a date and a time of day in a style are joined, `{1} 'at' {0}`; or another row of that table.
pub(super) fn date_time(locale: &str, key: &str) -> Option<&'static str> {
    static TABLE: OnceLock<Table> = OnceLock::new();
    let table = TABLE.get_or_init(|| read(include_str!("date-time.tsv")));
    // What is not in the table is as in its root.
    table.get(table.home(locale).unwrap_or("und"), key)
}

/// How a number in per cent is written, `{0} %`, where that depends on the digits.
pub(super) fn percent(locale: &Locale, numbering: Option<&str>) -> Option<&'static str> {
    static TABLE: OnceLock<Table> = OnceLock::new();
    let table = TABLE.get_or_init(|| read(include_str!("percent.tsv")));
    table.of_digits(locale, numbering)
}

/// How a currency and a number in thousands or millions are joined, `¤ {0}`, where a locale joins
/// other amounts otherwise.
pub(super) fn compact_money(locale: &Locale, numbering: Option<&str>) -> Option<&'static str> {
    static TABLE: OnceLock<Table> = OnceLock::new();
    let table = TABLE.get_or_init(|| read(include_str!("compact-money.tsv")));
    table.of_digits(locale, numbering)
}

/// Whether a locale writes a currency by its code where the root of all locales has a symbol for it.
pub(super) fn is_by_code(locale: &Locale, currency: &str, narrow: bool) -> bool {
    static TABLE: OnceLock<BTreeMap<&str, (&str, &str)>> = OnceLock::new();
    let table = TABLE.get_or_init(|| {
        let lines =
            include_str!("currency-codes.tsv").lines().filter(|line| !line.starts_with('#'));
        lines
            .filter_map(|line| {
                let (locale, rest) = line.split_once('\t')?;
                Some((locale, rest.split_once('\t')?))
            })
            .collect()
    });
    let row = above(locale).find_map(|tag| table.get(tag.as_str()));
    row.is_some_and(|(all, without_narrow)| {
        let codes = if narrow { without_narrow } else { all };
        codes.split(' ').any(|code| code == currency)
    })
}

/// A locale and those that it inherits from; `zh-Hans` from `zh`.
fn above(locale: &Locale) -> impl Iterator<Item = String> {
    let mut chain = vec![locale.as_str().to_owned()];
    chain.extend(locale.parents().iter().map(|parent| parent.as_str().to_owned()));
    let bare = Locale::parse(locale.language());
    chain.extend(
        bare.filter(|bare| bare.script() == locale.script()).map(|bare| bare.as_str().to_owned()),
    );
    chain.into_iter()
}

/// The patterns of date intervals in a locale and a kind of calendar.
pub(super) struct Intervals {
    table: &'static Table,
    home: &'static str,
    calendar: &'static str,
}

/// Those of a locale, if the table has it. `greg` is the Gregorian calendar, `any` stands for all others.
pub(super) fn intervals(locale: &str, calendar: &'static str) -> Option<Intervals> {
    static TABLE: OnceLock<Table> = OnceLock::new();
    let table = TABLE.get_or_init(|| read(include_str!("intervals.tsv")));
    Some(Intervals { table, home: table.home(locale)?, calendar })
}

impl Intervals {
    /// The pattern of a skeleton whose halves differ in a field; `1` is that of a single day.
    pub(super) fn pattern(&self, skeleton: &str, difference: &str) -> Option<&'static str> {
        let key = format!("{}\t{skeleton}\t{difference}", self.calendar);
        self.table.get(self.home, &key)
    }

    /// The skeletons that there is such a pattern for.
    pub(super) fn skeletons(&self, difference: &str) -> Vec<&'static str> {
        let mut found = Vec::new();
        let mut at = Some(self.home);
        while let Some(locale) = at {
            let rows = self.table.locales.get(locale);
            for key in rows.into_iter().flat_map(|rows| rows.all().keys()) {
                let mut parts = key.split('\t');
                if let (Some(calendar), Some(skeleton), Some(own)) =
                    (parts.next(), parts.next(), parts.next())
                    && calendar == self.calendar
                    && own == difference
                    && !skeleton.starts_with(['-', 's'])
                    && self.pattern(skeleton, difference).is_some()
                {
                    found.push(skeleton);
                }
            }
            at = self.table.parents.get(locale).copied();
        }
        found.sort_unstable();
        found.dedup();
        found
    }

    /// How two dates are joined where there is no pattern.
    pub(super) fn fallback(&self) -> &'static str {
        self.pattern("-", "fallback").unwrap_or("{0} – {1}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn locales_find_their_table() {
        let scotland = |tag| subdivision(tag, "GB-SCT");
        assert_eq!(scotland("en"), Some("Scotland"));
        for tag in ["en-GB", "en-AU", "en-Latn"] {
            assert_eq!(scotland(tag), Some("Scotland"), "{tag}");
        }
        assert_eq!(scotland("pt-BR"), scotland("pt"));
        assert_eq!(scotland("es-MX"), Some("Escocia"));
        assert_eq!(scotland("zh-Hans"), scotland("zh-CN"));
        assert_ne!(scotland("zh-Hans"), None);
        // CLDR has no name in traditional characters, and simplified ones are no stopgap.
        for tag in ["zh-Hant", "zh-TW", "zh-Hant-HK", "ur-Latn", "tlh"] {
            assert_eq!(scotland(tag), None, "{tag}");
        }
    }

    #[test]
    fn a_row_may_say_that_there_is_none() {
        let pattern = |tag| intervals(tag, "greg").and_then(|i| i.pattern("yMMMd", "d"));
        assert_eq!(pattern("en"), Some("MMM d\u{2009}–\u{2009}d, y"));
        assert_ne!(pattern("en-GB"), pattern("en"));
        assert_eq!(pattern("tlh"), None);
        // What is as its parent has it has no row, and what inherits all from the root no place.
        assert_eq!(pattern("nb"), Some("d.–d. MMM y"));
        assert_eq!(pattern("sr-Cyrl-RS"), pattern("sr"));
        assert_ne!(pattern("sr-Latn"), None);
        assert_eq!(pattern("mg"), None);
    }
}
