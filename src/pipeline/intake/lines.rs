//! The lines of a delivered text: the fence above the first, and where one is that is quoted.

use crate::parse;

/// The fence that front matter lacks at its beginning, if a text begins with its keys.
pub(super) fn topless(text: &str) -> Option<&'static str> {
    if parse::front_matter(text).is_some() {
        return None;
    }
    let first = text.trim_start_matches('\u{FEFF}').lines().find(|line| !line.trim().is_empty())?;
    let end = first.find(|c: char| !(c.is_ascii_alphanumeric() || c == '-'))?;
    let (key, rest) = first.split_at(end);
    if !matches!(key, "headline" | "standfirst" | "teaser" | "slug" | "article" | "locale") {
        return None;
    }
    match rest.trim_start().chars().next()? {
        '=' => Some("+++"),
        ':' => Some("---"),
        _ => None,
    }
}

/// The line, from 1, of a text that says this; the nearest to a line where it is said more than once.
pub(super) fn line_of(text: &str, excerpt: &str, near: usize) -> Option<usize> {
    let excerpt = excerpt.trim();
    // An excerpt may be a part of a long line.
    let is_it =
        |line: &str| line.trim() == excerpt || (excerpt.len() > 200 && line.contains(excerpt));
    let same = text.lines().enumerate().filter(|(_, line)| !excerpt.is_empty() && is_it(line));
    same.map(|(ix, _)| ix + 1).min_by_key(|line| line.abs_diff(near))
}
