//! The only module that names more than one stage: read → parse → check → policy → resolve →
//! render → bundle.
//!
//! [`survey()`] maps over the articles and reduces to a plan; [`produce()`] maps over the pages.

mod archive;
mod articles;
mod assets;
mod produce;
mod rules;
mod scaffold;
mod schemas;
mod strings;
mod survey;

use crate::diag::Diagnostic;

pub use crate::parse::Notes as FillInNotes;

pub use archive::archive;
pub use produce::{Files, MemorySink, Product, Stop, produce, rehearse};
pub use rules::rules;
pub use scaffold::{NewFile, new_article, new_strings, new_variant};
pub use schemas::{DESCRIBED, Described};
pub use survey::{NETWORK_MISSING, Survey, settings, survey};

/// Why there is no survey.
#[derive(Debug)]
pub enum Refusal {
    /// The settings are missing or faulty; the diagnostics say how.
    Settings(Vec<Diagnostic>),
}

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
