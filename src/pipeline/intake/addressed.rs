//! What a delivered text says of where it belongs, and what of it is prose.

use crate::data::Value;
use crate::model::Settings;
use crate::parse::{self, raw_front_matter};

/// What a text says itself of where it belongs.
pub(super) fn said(text: &str, settings: &Settings) -> (Option<String>, Option<String>) {
    let Some(table) = raw_front_matter(text, settings.limits.data_depth) else {
        return (None, None);
    };
    let of = |key: &str| match table.get(key).map(|node| &node.value) {
        Some(Value::Text(text)) => Some(text.clone()),
        _ => None,
    };
    (of("article"), of("locale").or_else(|| of("language")))
}

/// The text without the lines that only say where it belongs.
pub(super) fn without_address(text: &str, settings: &Settings) -> String {
    let Some((_, range)) = parse::front_matter(text) else { return text.to_owned() };
    if said(text, settings) == (None, None) {
        return text.to_owned();
    }
    let is_address = |line: &str| {
        let key = line.split(['=', ':']).next().unwrap_or_default().trim();
        matches!(key, "article" | "locale" | "language") && line.contains(['=', ':'])
    };
    // Only keys of the first level: a table's own begin further down.
    let mut at_top = true;
    let kept: String = text[range.clone()]
        .split_inclusive('\n')
        .filter(|line| {
            at_top &= !line.trim_start().starts_with('[');
            !(at_top && !line.starts_with([' ', '\t']) && is_address(line))
        })
        .collect();
    format!("{}{kept}{}", &text[..range.start], &text[range.end..])
}

/// A text without what is no prose: front matter, code, addresses.
pub(super) fn prose(text: &str) -> String {
    let start = parse::front_matter(text).map_or(0, |(_, range)| {
        let rest = &text[range.end..];
        range.end + rest.find('\n').map_or(rest.len(), |end| end + 1)
    });
    let mut is_code = false;
    let mut out = String::new();
    for line in text[start..].lines() {
        if line.trim_start().starts_with("```") || line.trim_start().starts_with("~~~") {
            is_code = !is_code;
        } else if !is_code {
            let words = line.split_whitespace().filter(|word| {
                !word.contains("://")
                    && !word.contains("](")
                    && !word.contains(['{', '}', '`', '<'])
            });
            words.for_each(|word| {
                out.push_str(word);
                out.push(' ');
            });
            out.push('\n');
        }
    }
    out
}

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
