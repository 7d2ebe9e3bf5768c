//! An article's typed values, written once and used by every variant.

use std::collections::BTreeMap;
use std::fmt;

use super::article::Day;

/// A value, and what its author says about it.
#[derive(Clone, PartialEq, Hash, Debug)]
pub struct Fact {
    /// The value.
    pub value: FactValue,
    /// How many items the author counted, for a list.
    pub expect_count: Option<usize>,
    /// The day on which it was so.
    pub as_of: Option<Day>,
    /// Whether it may only grow along its series.
    pub monotonic: bool,
    /// The range of days that it is one of, by its name.
    pub of: Option<String>,
}

/// What a fact can be. Never prose: that is written in each language.
#[derive(Clone, PartialEq, Hash, Debug)]
pub enum FactValue {
    /// A whole number.
    Integer(i64),
    /// A decimal as it is written, such as `12.50`: never a binary fraction.
    Decimal(String),
    /// One token that is the same in every locale, such as a key that selectors choose by.
    Text(String),
    /// An amount of money.
    Money(Money),
    /// A day.
    Date(Day),
    /// Days from one to another.
    Range(DayRange),
    /// A moment by the clock of a place.
    Time(ClockTime),
    /// Countries and parts of countries, in the order given.
    Regions(Vec<Region>),
}

/// An amount in the smallest unit that its currency is counted in.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Money {
    /// Cents, pence; yen themselves.
    pub minor: i64,
    /// What they are cents of.
    pub currency: Currency,
}

/// A currency's code by ISO 4217, such as `EUR`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Currency([u8; 3]);

/// Days from one to another, both of them in it.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct DayRange {
    /// The first.
    pub from: Day,
    /// The last, the same or a later one.
    pub to: Day,
}

/// A day and a time of day, by the clock of a place where one is named.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct ClockTime {
    /// The day.
    pub day: Day,
    /// 0–23.
    pub hour: u8,
    /// 0–59.
    pub minute: u8,
    /// 0–59.
    pub second: u8,
    /// Seconds ahead of UTC, where they are written.
    pub offset: Option<i32>,
    /// The zone whose clock it is, such as `Europe/Paris`.
    pub zone: Option<String>,
}

/// A country by ISO 3166-1, `FR`, or a part of one by ISO 3166-2, `GB-SCT`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Region(String);

/// The facts of an article by name.
pub type Facts = BTreeMap<String, Fact>;

impl From<FactValue> for Fact {
    fn from(value: FactValue) -> Self {
        Self { value, expect_count: None, as_of: None, monotonic: false, of: None }
    }
}

impl Currency {
    /// Three capital letters. Whether there is such a currency is another matter.
    #[must_use]
    pub fn parse(code: &str) -> Option<Self> {
        let letters: [u8; 3] = code.as_bytes().try_into().ok()?;
        letters.iter().all(u8::is_ascii_uppercase).then_some(Self(letters))
    }

    /// As it is written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        // They are ASCII by construction.
        std::str::from_utf8(&self.0).unwrap_or_default()
    }

    /// How many digits its smallest unit has behind the point, by ISO 4217.
    #[must_use]
    pub fn minor_digits(&self) -> u8 {
        match self.as_str() {
            "BIF" | "CLP" | "DJF" | "GNF" | "ISK" | "JPY" | "KMF" | "KRW" | "PYG" | "RWF"
            | "UGX" | "UYI" | "VND" | "VUV" | "XAF" | "XOF" | "XPF" => 0,
            "BHD" | "IQD" | "JOD" | "KWD" | "LYD" | "OMR" | "TND" => 3,
            "CLF" | "UYW" => 4,
            _ => 2,
        }
    }
}

impl fmt::Display for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Money {
    /// The amount as a decimal in ASCII: `825000.00`, `-0.05`, `1200` for yen.
    #[must_use]
    pub fn decimal(&self) -> String {
        let digits = usize::from(self.currency.minor_digits());
        let sign = if self.minor < 0 { "-" } else { "" };
        let all = format!("{:0>width$}", self.minor.unsigned_abs(), width = digits + 1);
        let (whole, fraction) = all.split_at(all.len() - digits);
        if digits == 0 { format!("{sign}{whole}") } else { format!("{sign}{whole}.{fraction}") }
    }
}

impl Region {
    /// Two capital letters, then perhaps a hyphen and up to three letters or figures. Whether there
    /// is such a region is another matter.
    #[must_use]
    pub fn parse(code: &str) -> Option<Self> {
        let (country, part) =
            code.split_once('-').map_or((code, None), |(country, part)| (country, Some(part)));
        let sound = country.len() == 2 && country.bytes().all(|b| b.is_ascii_uppercase());
        let letter = |b: u8| b.is_ascii_uppercase() || b.is_ascii_digit();
        let known =
            part.is_none_or(|part| (1..=3).contains(&part.len()) && part.bytes().all(letter));
        (sound && known).then(|| Self(code.to_owned()))
    }

    /// As it is written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether it is a part of a country.
    #[must_use]
    pub fn is_part(&self) -> bool {
        self.0.contains('-')
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_taken_as_they_are_written() {
        assert!(Currency::parse("EUR").is_some_and(|currency| currency.as_str() == "EUR"));
        for code in ["eur", "EU", "EURO", "E1R", "", "€"] {
            assert_eq!(Currency::parse(code), None, "{code}");
        }
        for code in ["FR", "GB-SCT", "FR-2A", "CH-ZH", "AT-9"] {
            assert!(Region::parse(code).is_some(), "{code}");
        }
        for code in ["fr", "FRA", "F", "", "GB-", "GB-SCOT", "GB-sct", "gb-SCT", "GB-SC-T", "é"] {
            assert_eq!(Region::parse(code), None, "{code}");
        }
    }

    #[test]
    fn amounts_keep_every_digit() {
        let written =
            |minor, code| Currency::parse(code).map(|currency| Money { minor, currency }.decimal());
        assert_eq!(written(82_500_000, "EUR").as_deref(), Some("825000.00"));
        assert_eq!(written(-5, "EUR").as_deref(), Some("-0.05"));
        assert_eq!(written(1200, "JPY").as_deref(), Some("1200"));
        assert_eq!(written(1, "BHD").as_deref(), Some("0.001"));
        assert_eq!(written(i64::MIN, "USD").as_deref(), Some("-92233720368547758.08"));
    }
}
