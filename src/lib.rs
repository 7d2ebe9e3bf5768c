//! Hexapla publishes one network of articles as many sites in many languages.
//!
//! The way the data goes is a map, a reduction and a map; nothing holds the whole network's text:
//!
//! ```text
//! per article   read ─▶ parse ─▶ check::article ─▶ ArticleDigest
//! network       digests ─▶ policy ─▶ resolve ─▶ check::site ─▶ SitePlan
//! per page      PagePlan ─▶ reread, verify hash ─▶ render ─▶ Sink
//! ```
//!
//! A module names only those above it in this list, and no stage names another:
//!
//! - [`model`]: the nouns, inert.
//! - [`mod@format`] and [`system`]: the words and numbers of languages; files, clock and environment.
//! - [`messages`], [`diag`], [`data`]: what is said to people, findings, TOML and YAML.
//! - [`config`]: the settings.
//! - The stages, in the order of the data: [`read`], [`history`], [`intake`] (what translators send),
//!   [`parse`], [`freshness`], [`check`], [`policy`], [`resolve`], [`render`], [`bundle`], [`deliver`].
//! - [`pipeline`]: the only one that puts stages together.
//! - [`examples`] and [`server`]: every finding shown by a small network; built sites shown.
//! - [`daemon`]: what changes is read when it has settled, and published when it is time.
//! - [`cli`]: the best-known user of all of them.

pub mod bundle;
pub mod check;
pub mod cli;
pub mod config;
pub mod daemon;
pub mod data;
pub mod deliver;
pub mod diag;
pub mod examples;
pub mod format;
pub mod freshness;
pub mod history;
pub mod intake;
pub mod messages;
pub mod model;
pub mod parse;
pub mod pipeline;
pub mod policy;
pub mod read;
pub mod render;
pub mod resolve;
pub mod server;
pub mod system;
