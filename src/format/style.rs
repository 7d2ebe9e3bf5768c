//! How an edition likes its figures, days and countries: digits, calendar, names of the house.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::functions::{CALENDARS, NUMBERINGS};

/// What an edition has chosen. The default is CLDR's digits for the locale, the Gregorian calendar,
/// and CLDR's names.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Style {
    /// Its digits.
    pub numbering: Option<Numbering>,
    /// Its calendar.
    pub calendar: Option<Calendar>,
    /// How it calls regions, where that is not CLDR's way.
    pub regions: Arc<HouseNames>,
}

/// A numbering system by its name in BCP 47, such as `arab`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Numbering(&'static str);

/// A calendar by its name in BCP 47, such as `persian`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Calendar(&'static str);

/// Names of the house by the region's code.
pub type HouseNames = BTreeMap<String, HouseName>;

/// How a house calls a region: the strings `region-NL`, `region-NL.in`, `region-NL.sort`.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct HouseName {
    /// In running text: “the Netherlands”.
    pub name: Option<String>,
    /// Where something is: “in the Netherlands”.
    pub within: Option<String>,
    /// What it is sorted by: “Netherlands”.
    pub sort: Option<String>,
}

impl Numbering {
    /// All that there are, sorted.
    pub const ALL: &'static [&'static str] = NUMBERINGS;

    /// The system of this name.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        NUMBERINGS.iter().find(|known| **known == name).copied().map(Self)
    }

    /// Its name.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        self.0
    }
}

impl Calendar {
    /// All that there are, sorted.
    pub const ALL: &'static [&'static str] = CALENDARS;

    /// The calendar of this name.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        CALENDARS.iter().find(|known| **known == name).copied().map(Self)
    }

    /// Its name.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        self.0
    }
}
