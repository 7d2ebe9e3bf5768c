//! Names that can be a part of an address.

/// Earlier addresses of one variant: each makes a page in every edition that shows it.
pub const MAX_REDIRECTS: usize = 100;

/// Whether a text is letters, digits and marks of any script, hyphens and the like: at most 200
/// bytes, and no hyphen first.
#[must_use]
pub fn is_slug(text: &str) -> bool {
    let good = |c: char| {
        c.is_alphanumeric() || is_mark(c) || matches!(c, '-' | '_' | '\u{200c}' | '\u{200d}')
    };
    !text.is_empty() && text.len() <= 200 && text.chars().all(good) && !text.starts_with('-')
}

/// Combining marks, which many scripts spell with.
fn is_mark(c: char) -> bool {
    use icu::properties::props::GeneralCategory as Category;
    let category = icu::properties::CodePointMapData::<Category>::new().get(c);
    matches!(category, Category::NonspacingMark | Category::SpacingMark)
}
