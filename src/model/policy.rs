//! What the settings ask before an article may go live, level by level. Which level has its way is
//! for the stage `policy` to find.

use std::ops::Range;

use super::article::Day;
use super::{LocaleIx, Moment, UnitKind};

/// What one level says: the network, a section, a content type or an article. What it leaves out
/// is said by the level above it.
#[derive(Clone, Default, PartialEq, Eq, Debug)]
pub struct PolicyLayer {
    /// Units that a variant must have.
    pub require: Option<Vec<UnitKind>>,
    /// How many of a hundred units of the original must be current.
    pub current: Option<u8>,
    /// The same for what is live already.
    pub keep_current: Option<u8>,
    /// What is asked of the edition's strings.
    pub strings: StringsLayer,
    /// Locales in which a gap is an error.
    pub must: Option<Vec<LocaleIx>>,
    /// Locales that do not take it.
    pub off: Option<Vec<LocaleIx>>,
    /// Whether a person must have approved the variant.
    pub review: Option<Review>,
    /// What becomes of an aged variant.
    pub aged: Option<Action>,
    /// What becomes of an outdated one.
    pub outdated: Option<Action>,
    /// What becomes of one whose history nobody knows.
    pub unknown: Option<Action>,
    /// How many days a stale unit is merely aged.
    pub grace: Option<u32>,
    /// The instant before which nothing is shown.
    pub embargo: Option<Moment>,
    /// Locales that go live together.
    pub barrier: BarrierLayer,
    /// Articles of before this day are asked for required units only.
    pub grandfather: Option<Day>,
}

/// What a level asks of an edition's strings.
#[derive(Clone, Default, PartialEq, Eq, Debug)]
pub struct StringsLayer {
    /// Ids of messages that must be there, each with its place in the file that names it.
    pub required: Option<Vec<(String, Range<usize>)>>,
    /// How many of a hundred messages of the reference language must be there.
    pub percent: Option<u8>,
    /// The same for an edition where the article is live already.
    pub keep_percent: Option<u8>,
}

/// What a level says of locales that go live together.
#[derive(Clone, Default, PartialEq, Eq, Debug)]
pub struct BarrierLayer {
    /// Which ones.
    pub locales: Option<Vec<LocaleIx>>,
    /// Not before this instant.
    pub at: Option<Moment>,
    /// Nobody waits for the others after this one.
    pub until: Option<Moment>,
    /// What happens then.
    pub otherwise: Option<Otherwise>,
}

impl BarrierLayer {
    /// Whether the level says nothing of it.
    #[must_use]
    pub fn is_silent(&self) -> bool {
        *self == Self::default()
    }
}

/// Whose word counts.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Review {
    /// Only what a person has approved goes live.
    Human,
    /// Nobody need approve it.
    Any,
}

/// What becomes of a variant that is not known to be current.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Action {
    /// It is shown as if it were.
    Keep,
    /// It is shown, and its page says how it stands.
    Banner,
    /// It is held back.
    Withhold,
}

/// What happens when a barrier's time is out.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Otherwise {
    /// Those that are ready go live.
    Partial,
    /// All go on waiting.
    Hold,
}

/// What an edition's locale is to an article.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub enum Role {
    /// A gap is an error.
    Must,
    /// A gap is a warning.
    #[default]
    Should,
    /// It is not expected.
    Off,
}

impl Role {
    /// The name in the JSON forms.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Must => "must",
            Self::Should => "should",
            Self::Off => "off",
        }
    }
}

/// A kind of content, such as news.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ContentType {
    /// Its id.
    pub id: String,
    /// What is asked of it.
    pub policy: PolicyLayer,
}
