//! What of two networks is worth showing beside each other.

use std::collections::BTreeSet;

use super::Network;
use crate::model::spelling::invisibles;

/// Lines of one file that are shown.
const LINES: usize = 9;
/// Characters of a line that are shown.
const CHARS: usize = 88;
/// Files that are shown of one network.
const FILES: usize = 4;

/// A part of a network.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Excerpt {
    /// Where it is.
    pub path: String,
    /// What is there.
    pub body: Body,
}

/// What is at a path.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Body {
    /// A file, with the lines that matter.
    Lines(String),
    /// A file, whatever is in it.
    There,
    /// Nothing.
    Absent,
    /// A link to another file.
    Link,
    /// What is neither file nor folder.
    Pipe,
    /// A second name of somebody else's private file is there.
    Foreign,
    /// What may not be read.
    Locked,
}

impl Body {
    /// The name in the JSON form.
    #[must_use]
    pub fn as_str(&self) -> &'static str {
        match self {
            Self::Lines(_) => "lines",
            Self::There => "there",
            Self::Absent => "absent",
            Self::Link => "link",
            Self::Pipe => "pipe",
            Self::Foreign => "foreign",
            Self::Locked => "locked",
        }
    }
}

/// Where something was found in the wrong network: the file, and the line from 1.
#[derive(Clone, Copy, Debug)]
pub struct Found<'f> {
    /// The file.
    pub path: &'f str,
    /// The line, from 1.
    pub line: Option<usize>,
}

/// The parts of both networks in which they differ; only the file of the finding, if it differs.
#[must_use]
pub fn excerpts(
    wrong: &Network,
    right: &Network,
    found: Found<'_>,
) -> (Vec<Excerpt>, Vec<Excerpt>) {
    let differing = differing(wrong, right);
    let own = found.path.to_owned();
    let both = wrong.files.contains_key(&own) && right.files.contains_key(&own);
    let paths: Vec<String> = if differing.contains(&own) && both {
        vec![own]
    } else {
        // The line that the finding stands at comes first, even where it is right as it is.
        let first = wrong.files.contains_key(&own) && found.line.is_some();
        let rest = differing.into_iter().filter(|path| !first || *path != own);
        first.then(|| own.clone()).into_iter().chain(rest).take(FILES).collect()
    };
    let line = |path: &str| found.line.filter(|_| path == found.path);
    let pair = |path: &String| {
        let at = line(path);
        (excerpt(wrong, right, path, at), excerpt(right, wrong, path, at))
    };
    paths.iter().map(pair).unzip()
}

fn differing(wrong: &Network, right: &Network) -> BTreeSet<String> {
    let mut paths = BTreeSet::new();
    for network in [wrong, right] {
        let strange = network.links.iter().chain(&network.pipes).chain(&network.locked);
        let strange = strange.chain(&network.foreign);
        paths.extend(network.files.keys().chain(strange).cloned());
    }
    paths.retain(|path| {
        body(wrong, path) != body(right, path) || file(wrong, path) != file(right, path)
    });
    paths
}

fn file<'n>(network: &'n Network, path: &str) -> Option<&'n Vec<u8>> {
    network.files.get(path)
}

/// What is at a path, without its lines.
fn body(network: &Network, path: &str) -> Body {
    if network.locked.contains(path) {
        Body::Locked
    } else if network.links.contains(path) {
        Body::Link
    } else if network.pipes.contains(path) {
        Body::Pipe
    } else if network.foreign.contains(path) {
        Body::Foreign
    } else if network.has(path) {
        Body::There
    } else {
        Body::Absent
    }
}

fn excerpt(network: &Network, other: &Network, path: &str, line: Option<usize>) -> Excerpt {
    let plain = body(network, path);
    let path = path.to_owned();
    let Some(bytes) = file(network, &path).filter(|_| plain == Body::There) else {
        return Excerpt { path: short(&path), body: plain };
    };
    let text = String::from_utf8_lossy(bytes);
    let theirs = file(other, &path).map(|bytes| String::from_utf8_lossy(bytes));
    let lines: Vec<&str> = text.lines().collect();
    let theirs: Vec<&str> = theirs.as_deref().map(|t| t.lines().collect()).unwrap_or_default();
    // What is there or not needs no lines, unless they are few; what is the same needs none.
    let long = line.is_none() && (lines.len() > 4 || text.len() < 2);
    let same = file(other, &path) == Some(bytes) && body(other, &path) != plain;
    // A picture, or a text in UTF-16, has no lines that could be shown.
    let picture = bytes.contains(&0) && std::str::from_utf8(bytes).is_err();
    if picture || same || long && file(other, &path).is_none() {
        return Excerpt { path: short(&path), body: plain };
    }
    let (mut from, mut to) = hunk(&lines, &theirs);
    let (their_from, their_to) = hunk(&theirs, &lines);
    if (from == to) != (their_from == their_to) {
        // Something is only on one side: its neighbours show where.
        (from, to) = (from.saturating_sub(1), (to + 1).min(lines.len()));
        while from + 1 < to && lines[to - 1].trim().is_empty() {
            to -= 1;
        }
        while from + 1 < to && lines[from].trim().is_empty() {
            from += 1;
        }
    }
    let whole = to - from;
    let (from, to) = match line.map(|line| line - 1) {
        // An equal file is shown around the finding; a far too long one too.
        Some(line) if from == to && !theirs.is_empty() => around(line, line, lines.len()),
        Some(line) if to - from > LINES && line < to && line >= from => around(line, to, to),
        _ if from == to => around(from, from, lines.len()),
        _ => (from, to.min(from + LINES)),
    };
    let mut shown: Vec<String> = lines[from..to].iter().map(|line| cut(&visible(line))).collect();
    if whole > to - from {
        shown.push("…".to_owned());
    }
    Excerpt { path: short(&path), body: Body::Lines(shown.join("\n")) }
}

/// The lines in which a file differs from another.
fn hunk(lines: &[&str], theirs: &[&str]) -> (usize, usize) {
    let same = |(a, b): &(&&str, &&str)| a == b;
    let before = lines.iter().zip(theirs).take_while(same).count();
    let rest = lines.len().min(theirs.len()) - before;
    let after = lines.iter().rev().zip(theirs.iter().rev()).take(rest).take_while(same).count();
    // Blank lines at the edges show nothing.
    let (mut from, mut to) = (before, lines.len() - after);
    while from < to && lines[from].trim().is_empty() {
        from += 1;
    }
    while from < to && lines[to - 1].trim().is_empty() {
        to -= 1;
    }
    (from, to)
}

/// A line with its neighbours.
fn around(line: usize, end: usize, all: usize) -> (usize, usize) {
    let from = line.saturating_sub(1).min(all);
    (from, (from + LINES / 2).max((line + 2).min(all)).min(end.max(line + 2)).min(all).max(from))
}

fn cut(line: &str) -> String {
    match line.char_indices().nth(CHARS) {
        Some((at, _)) => format!("{}…", &line[..at]),
        None => line.to_owned(),
    }
}

/// A path as it is shown; of one that is longer than anybody reads, the middle is left out.
fn short(path: &str) -> String {
    let path = visible(path);
    let chars = path.chars().count();
    if chars <= 2 * CHARS {
        return path;
    }
    let half = CHARS / 2;
    let begin = path.chars().take(half);
    begin.chain(['…']).chain(path.chars().skip(chars - half)).collect()
}

/// What a terminal could not show, or would obey, and what nobody sees, by its number.
fn visible(text: &str) -> String {
    let mut hidden = invisibles(text).map(|(at, _)| at).peekable();
    let mut out = String::new();
    for (at, c) in text.char_indices() {
        let strange = hidden.next_if_eq(&at).is_some()
            || c.is_control() && c != '\t'
            || c >= '\u{F0000}'
            || ('\u{E000}'..='\u{F8FF}').contains(&c);
        if strange {
            out.push_str(&format!("⟨U+{:04X}⟩", u32::from(c)));
        } else {
            out.push(c);
        }
    }
    out
}
