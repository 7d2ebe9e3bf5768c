//! How far long work is.

/// Told how far long work is, for whoever wants to show it.
pub trait Progress: Sync {
    /// A phase of this many steps begins.
    fn begin(&self, phase: Phase, steps: usize);
    /// One step is done.
    fn advance(&self);
}

/// Long phases.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Phase {
    /// Articles are read and checked.
    Articles,
    /// Pages are made.
    Pages,
}

/// Nobody watches.
pub struct Silent;

impl Progress for Silent {
    fn begin(&self, _: Phase, _: usize) {}
    fn advance(&self) {}
}
