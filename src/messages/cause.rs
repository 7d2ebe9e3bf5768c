//! A reason, to be said within another message.

use super::Arg;

/// A reason: a message that stands in another one's `$detail`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Cause {
    /// The message's id.
    pub id: &'static str,
    /// What it says besides its own words.
    pub args: Vec<(&'static str, Arg)>,
}

impl Cause {
    /// A reason by its message's id.
    #[must_use]
    pub fn new(id: &'static str) -> Self {
        Self { id, args: Vec::new() }
    }

    /// Adds an argument of its message.
    #[must_use]
    pub fn arg(mut self, name: &'static str, value: impl Into<Arg>) -> Self {
        self.args.push((name, value.into()));
        self
    }

    /// What a program said, where nothing else is known of it.
    #[must_use]
    pub fn said(words: &str) -> Self {
        Self::new("cause-said").arg("said", words.lines().next().unwrap_or_default())
    }
}
