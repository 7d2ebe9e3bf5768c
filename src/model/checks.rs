//! What an author says to the rules: what is meant, and need not be reported.

use std::ops::Range;

/// What an article or one of its variants says to the rules.
#[derive(Clone, Default, PartialEq, Eq, Debug)]
pub struct Checks {
    /// Codes of warnings and notes that are not to be reported here, each with its bytes in the file.
    pub allow: Vec<(String, Range<usize>)>,
    /// Phrases that stay as they are in every language.
    pub keep: Vec<String>,
    /// Whether its numbers may be rounded ones of the original's.
    pub rounded: bool,
}
