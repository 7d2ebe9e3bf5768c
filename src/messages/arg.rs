//! What is said in a message besides its own words.

use super::Cause;
use crate::model::Locale;

/// An argument of a message.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Arg {
    /// A text, shown as it is.
    Text(String),
    /// A number, formatted by the reader's locale; it may decide a plural.
    Number(i64),
    /// A reason: a message of its own, in the reader's language.
    Cause(Cause),
}

impl From<Cause> for Arg {
    fn from(cause: Cause) -> Self {
        Self::Cause(cause)
    }
}

impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<&String> for Arg {
    fn from(text: &String) -> Self {
        Self::Text(text.clone())
    }
}

impl From<&Locale> for Arg {
    fn from(locale: &Locale) -> Self {
        Self::Text(locale.to_string())
    }
}

impl From<usize> for Arg {
    fn from(number: usize) -> Self {
        Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

impl From<u64> for Arg {
    fn from(number: u64) -> Self {
        Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}
