//! Names that tie parts of a text together, of headings and of notes: nobody translates them.

use std::borrow::Cow;

use super::fitting::{Shape, shapes};
use crate::model::signs::digit;

/// A heading with the id of its original.
pub(super) fn named(original: &str, text: &str) -> String {
    let Some((_, id)) = with_id(original) else { return text.to_owned() };
    let (own, _) = with_id(text).unwrap_or((text.trim_end(), ""));
    format!("{} {{#{id}}}", own.trim_end())
}

/// A heading with a line below it as one with signs before it, and anything else as it is: who copies the line would have two,
/// or one that parts the text.
#[must_use]
pub fn signed(block: &str) -> Cow<'_, str> {
    let mut lines: Vec<&str> = block.trim().lines().map(str::trim).collect();
    let is_signed = block.trim_start().starts_with('#');
    match (shapes(block)[..].first(), lines.pop()) {
        (Some(Shape::Heading(level)), Some(_)) if !is_signed && !lines.is_empty() => {
            format!("{} {}", "#".repeat(*level as usize), lines.join(" ")).into()
        }
        _ => block.into(),
    }
}

/// A heading without its id, and the id.
fn with_id(heading: &str) -> Option<(&str, &str)> {
    let line = heading.trim_end();
    let inner = line.strip_suffix(['}', '｝'])?;
    let at = inner.rfind(['{', '｛'])?;
    let open = inner[at..].chars().next()?;
    let id = inner[at + open.len_utf8()..].trim();
    let id = id.strip_prefix(['#', '＃'])?.trim();
    (!id.is_empty()).then_some((&line[..at], id))
}

/// A text in which notes are called as in its original: figures of another script are the same figure, and where one
/// name alone is another, it stands for the one that is missing.
pub(super) fn labelled(original: &str, text: &str) -> String {
    let theirs = labels(original);
    if theirs.is_empty() {
        return text.to_owned();
    }
    let ours = labels(text);
    let is_there = |label: &str| theirs.iter().any(|(.., own)| own == label);
    let plain = |label: &str| -> String {
        let wide = |c: char| match c {
            '！'..='～' => char::from_u32(u32::from(c) - 0xFEE0).unwrap_or(c),
            _ => c,
        };
        let figure = |c: char| digit(c).and_then(|value| char::from_digit(value, 10));
        label.trim().chars().map(|c| figure(c).unwrap_or_else(|| wide(c))).collect()
    };
    let lost =
        theirs.iter().filter(|(.., own)| !ours.iter().any(|(.., other)| plain(other) == *own));
    let strange = ours.iter().filter(|(.., own)| !is_there(&plain(own)));
    let (mut lost, mut strange) = (distinct(lost), distinct(strange));
    let only = match (lost.pop(), strange.pop()) {
        (Some(lost_one), Some(strange_one)) if lost.is_empty() && strange.is_empty() => {
            Some((strange_one, lost_one))
        }
        _ => None,
    };
    let mut out = String::with_capacity(text.len());
    let mut at = 0;
    for (start, end, label) in &ours {
        let own = plain(label);
        let new = match &only {
            Some((strange, lost)) if strange == label => lost.clone(),
            _ if is_there(&own) => own,
            _ => continue,
        };
        out.push_str(&text[at..*start]);
        out.push_str(&format!("[^{new}]"));
        at = *end;
        // What a note begins with.
        let is_first = text[..*start].trim_end_matches([' ', '\u{3000}']).ends_with('\n')
            || text[..*start].trim().is_empty();
        if let Some(rest) = text[at..].strip_prefix('：').filter(|_| is_first) {
            out.push_str(": ");
            at = text.len() - rest.trim_start_matches([' ', '\u{3000}']).len();
        }
    }
    out.push_str(&text[at..]);
    out
}

fn distinct<'l>(labels: impl Iterator<Item = &'l (usize, usize, String)>) -> Vec<String> {
    let mut own: Vec<String> = labels.map(|(.., label)| label.clone()).collect();
    own.sort();
    own.dedup();
    own
}

/// The names of notes in a text, each with where its brackets begin and end.
fn labels(text: &str) -> Vec<(usize, usize, String)> {
    let mut found = Vec::new();
    let mut is_code = false;
    let mut at = 0;
    while let Some(c) = text[at..].chars().next() {
        is_code ^= c == '`';
        let behind = at + c.len_utf8();
        let inner = text[behind..]
            .strip_prefix(['^', '＾'])
            .filter(|_| matches!(c, '[' | '［') && !is_code);
        if let Some(inner) = inner
            && let Some(end) = inner.find([']', '］']).filter(|end| *end > 0)
            && !inner[..end].contains(char::is_whitespace)
        {
            let close = text.len() - inner.len() + end;
            let close = close + text[close..].chars().next().map_or(0, char::len_utf8);
            found.push((at, close, inner[..end].to_owned()));
            at = close;
            continue;
        }
        at = behind;
    }
    found
}
