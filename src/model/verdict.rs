//! What policy says of one article in one edition, before it is known where it would stand.

use super::article::Day;
use super::{Freshness, LocaleIx, Reason, Role, Visibility};

/// What policy says of one article in one edition.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Verdict {
    /// It is not shown, whatever its variants are like.
    pub closed: Option<Visibility>,
    /// The reasons against the edition's own variant, or against the article as a whole; and what
    /// else is to be said of what is shown.
    pub reasons: Vec<Reason>,
    /// The first variant that may be shown: the edition's own, one of its stand-ins, or one in a
    /// language that the section falls back to.
    pub fit: Option<Fit>,
    /// What the locale is to the article.
    pub role: Role,
    /// Only a notice is shown, since the article was retracted.
    pub retracted: bool,
}

/// A variant that may be shown.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Fit {
    /// Its locale.
    pub locale: LocaleIx,
    /// What its page says of its state.
    pub banner: Option<Banner>,
}

/// A notice on the page of a variant that is not known to be current.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Banner {
    /// Aged, outdated or unknown.
    pub freshness: Freshness,
    /// Since when its original says something else, if that is known.
    pub since: Option<Day>,
}
