//! What a translator says, by the file that they worked in, of what a text was made from.

use std::ops::Range;

/// What a part of a text was made from.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct MadeFrom {
    /// Bytes of the file.
    pub span: Range<usize>,
    /// Fingerprints of the original's units that stood there, in their order, as a lock writes them.
    pub prints: Vec<String>,
}

/// What stands among the fingerprints where something has no counterpart in the original, and is to stay so.
pub const MADE_FROM_NOTHING: &str = "-";

/// The same where nobody has said whether it is to stay.
pub const TAKEN_BACK: &str = "!";
