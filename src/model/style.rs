//! How an edition likes its figures and days: what settings choose.

/// A choice of digits and of a calendar, each by its name in BCP 47; what is not said is CLDR's way.
#[derive(Clone, Default, PartialEq, Eq, Debug)]
pub struct StyleChoice {
    /// A numbering system, such as `arabext`.
    pub numbering: Option<String>,
    /// A calendar, such as `persian`.
    pub calendar: Option<String>,
}

impl StyleChoice {
    /// What this says, and where it says nothing, what the other one does.
    #[must_use]
    pub fn over(&self, other: &Self) -> Self {
        let of = |own: &Option<String>, other: &Option<String>| own.clone().or(other.clone());
        Self {
            numbering: of(&self.numbering, &other.numbering),
            calendar: of(&self.calendar, &other.calendar),
        }
    }
}

/// The numbering systems whose digits CLDR has, by their names in BCP 47.
pub const NUMBERINGS: &[&str] = &[
    "arab", "arabext", "beng", "deva", "gujr", "guru", "khmr", "knda", "laoo", "latn", "mlym",
    "mymr", "olck", "orya", "tamldec", "telu", "thai", "tibt",
];

/// The calendars that dates can be written in, by their names in BCP 47.
pub const CALENDARS: &[&str] = &[
    "buddhist",
    "chinese",
    "coptic",
    "dangi",
    "ethioaa",
    "ethiopic",
    "gregory",
    "hebrew",
    "indian",
    "islamic-civil",
    "islamic-tbla",
    "islamic-umalqura",
    "japanese",
    "persian",
    "roc",
];
