//! What a network asks of its strings beyond what all are asked.

/// The wishes under `[strings]`.
#[derive(Clone, Default, PartialEq, Eq, Debug)]
pub struct StringWishes {
    /// Words that no string of the reference language may use.
    pub banned: Vec<String>,
    /// Names that are kept in terms and not written out, besides those that terms say.
    pub brands: Vec<String>,
    /// Characters that the id of a string has at least.
    pub id_length: usize,
}
