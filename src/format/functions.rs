//! The functions that messages and articles may call: the one list that formatters, rules and the
//! documentation read.

use crate::model::{Currency, Locale, Region};

pub(super) use crate::model::style::{CALENDARS, NUMBERINGS};

/// A function behind Fluent.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Function {
    /// As it is written, `NUMBER`.
    pub name: &'static str,
    /// The fewest positional arguments that it takes.
    pub least: usize,
    /// The most; `usize::MAX` where there is no end.
    pub most: usize,
    /// The options that it knows, sorted by name.
    pub options: &'static [FunctionOption],
}

/// An option of a function, given by name: `style: "percent"`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct FunctionOption {
    /// As it is written.
    pub name: &'static str,
    /// What may be given.
    pub values: OptionValues,
    /// Whether the function cannot do without it. A positional argument beyond the `least` stands
    /// for it as well, since Fluent takes nothing but literals by name.
    pub required: bool,
}

/// What an option may be given.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum OptionValues {
    /// One of these words.
    OneOf(&'static [&'static str]),
    /// A whole number within bounds, these included.
    Whole {
        /// The least.
        least: u32,
        /// The most.
        most: u32,
    },
    /// A day, `2022-07-23`.
    Day,
    /// A currency's code, `EUR`.
    Currency,
    /// A time zone, `Europe/Paris`.
    Zone,
}

impl Function {
    /// The option of this name.
    #[must_use]
    pub fn option(&self, name: &str) -> Option<&'static FunctionOption> {
        self.options.iter().find(|option| option.name == name)
    }
}

impl OptionValues {
    /// Whether a text, or a number as it is written, may be given.
    #[must_use]
    pub fn take(&self, given: &str) -> bool {
        match self {
            Self::OneOf(words) => words.contains(&given),
            Self::Whole { least, most } => {
                given.parse().is_ok_and(|number: u32| (*least..=*most).contains(&number))
            }
            Self::Day => super::date::day(given).is_some(),
            Self::Currency => {
                Currency::parse(given).is_some_and(|own| super::money::is_known(&own))
            }
            Self::Zone => super::zones::is_known(given),
        }
    }
}

/// All functions, sorted by name.
#[must_use]
pub fn functions() -> &'static [Function] {
    FUNCTIONS
}

/// The function of this name.
#[must_use]
pub fn function(name: &str) -> Option<&'static Function> {
    FUNCTIONS.iter().find(|function| function.name == name)
}

/// Functions that take any words, and those of each language.
pub const FREE_TEXT: &[&str] = &["LIST"];

/// Whether a function can do something with a text or number that is written out in a message.
#[must_use]
pub fn takes(function: &str, given: &str) -> bool {
    let known = |code: &str| Region::parse(code).is_some_and(|own| super::regions::is_known(&own));
    match function {
        "DATERANGE" | "DATETIME" | "RELATIVE" => super::date::day(given).is_some(),
        "LANGUAGE" => Locale::parse(given).is_some(),
        "NUMBER" => given.parse::<f64>().is_ok_and(f64::is_finite),
        "REGION" => known(given),
        "REGIONS" => given.split([' ', ',']).filter(|code| !code.is_empty()).all(known),
        _ => true,
    }
}

const fn words(name: &'static str, words: &'static [&'static str]) -> FunctionOption {
    FunctionOption { name, values: OptionValues::OneOf(words), required: false }
}

const fn whole(name: &'static str, least: u32, most: u32) -> FunctionOption {
    FunctionOption { name, values: OptionValues::Whole { least, most }, required: false }
}

const CURRENCY: FunctionOption =
    FunctionOption { name: "currency", values: OptionValues::Currency, required: false };
const ZONE: FunctionOption =
    FunctionOption { name: "timeZone", values: OptionValues::Zone, required: false };

const STYLES: &[&str] = &["full", "long", "medium", "short"];
const WIDTHS: &[&str] = &["long", "narrow", "short"];
const NUMERIC: &[&str] = &["2-digit", "numeric"];
const LIST_TYPES: &[&str] = &["conjunction", "disjunction", "unit"];

const FUNCTIONS: &[Function] = &[
    Function { name: "DATERANGE", least: 1, most: 2, options: DATERANGE },
    Function { name: "DATETIME", least: 1, most: 1, options: DATETIME },
    Function { name: "LANGUAGE", least: 1, most: 1, options: LANGUAGE },
    Function { name: "LIST", least: 1, most: usize::MAX, options: LIST },
    Function { name: "NUMBER", least: 1, most: 1, options: NUMBER },
    Function { name: "REGION", least: 1, most: 1, options: REGION },
    Function { name: "REGIONS", least: 1, most: 1, options: REGIONS },
    Function { name: "RELATIVE", least: 1, most: 2, options: RELATIVE },
];

const DATERANGE: &[FunctionOption] = &[
    words("calendar", CALENDARS),
    words("dateStyle", STYLES),
    words("day", NUMERIC),
    words("month", &["2-digit", "long", "narrow", "numeric", "short"]),
    words("numberingSystem", NUMBERINGS),
    words("weekday", WIDTHS),
    words("year", NUMERIC),
];

const DATETIME: &[FunctionOption] = &[
    words("calendar", CALENDARS),
    words("dateStyle", STYLES),
    words("day", NUMERIC),
    words("hour", NUMERIC),
    words("hourCycle", &["h11", "h12", "h23"]),
    words("minute", NUMERIC),
    words("month", &["2-digit", "long", "narrow", "numeric", "short"]),
    words("numberingSystem", NUMBERINGS),
    words("timeStyle", STYLES),
    ZONE,
    words(
        "timeZoneName",
        &["long", "longGeneric", "longOffset", "short", "shortGeneric", "shortOffset"],
    ),
    words("weekday", WIDTHS),
    words("year", NUMERIC),
];

const LANGUAGE: &[FunctionOption] = &[words("in", &["itself", "reader"])];

const LIST: &[FunctionOption] = &[words("style", WIDTHS), words("type", LIST_TYPES)];

const NUMBER: &[FunctionOption] = &[
    words("compactDisplay", &["long", "short"]),
    CURRENCY,
    words("currencyDisplay", &["code", "name", "narrowSymbol", "symbol"]),
    whole("maximumFractionDigits", 0, 20),
    whole("maximumSignificantDigits", 1, 21),
    whole("minimumFractionDigits", 0, 20),
    whole("minimumIntegerDigits", 1, 21),
    whole("minimumSignificantDigits", 1, 21),
    words("notation", &["compact", "standard"]),
    words("numberingSystem", NUMBERINGS),
    words("signDisplay", &["always", "auto", "exceptZero", "negative", "never"]),
    words("style", &["currency", "decimal", "percent"]),
    words("type", &["cardinal", "ordinal"]),
    words("useGrouping", &["always", "auto", "false", "min2", "never", "true"]),
];

const REGION: &[FunctionOption] =
    &[words("form", &["in", "name"]), words("style", &["long", "short"])];

const REGIONS: &[FunctionOption] = &[
    words("sort", &["given", "name"]),
    words("style", &["long", "short"]),
    words("type", LIST_TYPES),
];

const RELATIVE: &[FunctionOption] = &[
    FunctionOption { name: "from", values: OptionValues::Day, required: true },
    words("numeric", &["always", "auto"]),
    words("style", WIDTHS),
    words("unit", &["auto", "day", "month", "week", "year"]),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn functions_and_options_are_sorted() {
        assert!(functions().is_sorted_by_key(|function| function.name));
        for function in functions() {
            assert!(function.options.is_sorted_by_key(|option| option.name), "{}", function.name);
            for option in function.options {
                if let OptionValues::OneOf(words) = option.values {
                    assert!(words.is_sorted(), "{} {}", function.name, option.name);
                }
            }
        }
    }

    #[test]
    fn options_know_their_values() {
        let takes = |function_name, name, given| {
            let option = function(function_name).and_then(|function| function.option(name));
            option.is_some_and(|option| option.values.take(given))
        };
        assert!(takes("NUMBER", "style", "percent"));
        assert!(!takes("NUMBER", "style", "per cent"));
        assert!(takes("NUMBER", "minimumFractionDigits", "20"));
        for given in ["21", "1000000000", "99999999999999999999", "-1", "1.5", ""] {
            assert!(!takes("NUMBER", "minimumFractionDigits", given), "{given}");
        }
        assert!(takes("RELATIVE", "from", "2022-07-23"));
        assert!(!takes("RELATIVE", "from", "2022-02-30"));
        assert!(!takes("NUMBER", "currency", ""));
        assert!(function("NUMBR").is_none());
    }
}
