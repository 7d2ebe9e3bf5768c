//! The strings that pages, feeds and data ask for without a template.

/// Each with the values that it is given. `topic-…`, which articles ask for, and what only some sections
/// have, such as [`LOGO_ALT`](super::LOGO_ALT), are not among them.
pub const ASKED: &[(&str, &[&str])] = &[
    ("archive-title", &[]),
    ("articles-title", &[]),
    ("footnote-back", &["number"]),
    ("footnotes-title", &[]),
    ("nav-home", &[]),
    ("not-found-title", &[]),
    ("numbered-title", &["title", "number"]),
    ("page-title", &["page"]),
    ("site-name", &[]),
    ("site-tagline", &[]),
    ("topics-title", &[]),
    ("year-title", &["year"]),
];
