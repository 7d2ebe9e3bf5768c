//! The gate: may this article go live in this edition, and why or why not.
//!
//! [`verdicts()`] is the entry: for each article, what is to be said of it in every edition. Each
//! question has its file: what the settings ask ([`cascade`]), how far a variant is behind its
//! original ([`freshness`]), whether a variant passes ([`gate`]), whether the edition's strings do
//! ([`strings`]), and which locales wait for each other ([`barrier`]). [`explanation`] says in full
//! what the codes say in short.

pub mod barrier;
pub mod cascade;
pub mod explanation;
pub mod freshness;
pub mod gate;
pub mod strings;
mod turn;
mod verdict;

pub use cascade::Policy;
pub use explanation::{Told, explain};
pub use freshness::Standing;
pub use strings::Spoken;
pub use turn::next_turn;
pub use verdict::{Circumstances, verdicts};
