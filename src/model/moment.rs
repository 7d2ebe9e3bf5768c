//! The one instant that a build knows.

/// An instant, in seconds since 1970-01-01T00:00:00Z; read once, at the edge.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Moment(pub i64);
