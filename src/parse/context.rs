//! What the settings and the folder say of a variant before it is read.

use crate::model::Settings;

/// What a variant is parsed by.
#[derive(Clone, Copy)]
pub struct Context<'c> {
    /// The network's settings.
    pub settings: &'c Settings,
    /// Whether the article's metadata may stand in its front matter, for want of `article.toml`.
    pub may_hold_metadata: bool,
}
