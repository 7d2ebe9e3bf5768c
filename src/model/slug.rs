//! Names that can be a part of an address.

use super::spelling::{invisible, is_mark};

/// Earlier addresses of one variant: each makes a page in every edition that shows it.
pub const MAX_REDIRECTS: usize = 100;

/// Whether a text is letters, digits and marks of any script, hyphens and the like: at most 200
/// bytes, and no hyphen first.
#[must_use]
pub fn is_slug(text: &str) -> bool {
    let good = |c: char| {
        c.is_alphanumeric() || is_mark(c) || matches!(c, '-' | '_' | '\u{200c}' | '\u{200d}')
    };
    !text.is_empty()
        && text.len() <= 200
        && text.chars().all(good)
        && !text.starts_with('-')
        && invisible(text).is_none()
}
