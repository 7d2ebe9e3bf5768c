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
//! [`pipeline`] is the only module that puts stages together; [`cli`] is its best-known user.
//! The modules follow the data; those before [`read`] are what all stages stand on.

pub mod bundle;
pub mod check;
pub mod cli;
pub mod config;
pub mod data;
pub mod deliver;
pub mod diag;
pub mod examples;
pub mod format;
pub mod freshness;
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
