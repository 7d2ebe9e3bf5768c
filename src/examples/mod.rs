//! Examples of every kind of finding: small networks that are wrong, and right, in one respect.
//!
//! They are the fixtures that prove the rules, `tests/rules/`, built in: what `explain` shows has
//! been found by the very check that it explains, and cannot tell a tale of former times.

mod excerpt;
mod explanation;
mod fixtures;
mod network;

pub use excerpt::{Body, Excerpt, Found, excerpts};
pub use explanation::{Explanation, JsonExplanation};
pub use fixtures::{files, right, wrong};
pub use network::{Network, Tree};
