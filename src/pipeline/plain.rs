//! Files that belong to no network, held against each other.

use std::path::Path;
use std::sync::Arc;

use super::opened::unread;
use crate::config;
use crate::diag::{Diagnostic, locate_all};
use crate::freshness::{self, Alignment};
use crate::model::variant::{Piece, Text};
use crate::model::{Comparison, Passage, Passages, Settings, Severity, UnitKind, Variant};
use crate::parse::{self, Context};
use crate::read;
use crate::system::System;

/// A file that could not be read.
#[derive(Debug)]
pub enum Unread {
    /// The system did not give it out.
    Io(std::io::Error),
    /// What is in it is no text, or cannot all be read.
    NotRead(Box<Diagnostic>),
}

/// Which of the files it was, in the order of the command line, and why.
pub type Misread = (usize, Unread);

/// The units of three files: an original's two revisions, and a translation.
pub type Three = [Vec<Laid>; 3];

/// A line of a file that is in no unit.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Line {
    /// Its number, counted from 1.
    pub number: usize,
    /// What stands on it.
    pub text: String,
}

/// A unit as it stands in a file.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Laid {
    /// What it is.
    pub kind: UnitKind,
    /// For alternative texts: the picture's file name.
    pub label: Option<String>,
    /// Its first line, counted from 1.
    pub line: usize,
    /// What it says.
    pub text: String,
}

/// An original and its translation.
#[derive(Debug)]
pub struct Paired {
    /// The original's units.
    pub source: Vec<Laid>,
    /// The translation's units.
    pub variant: Vec<Laid>,
    /// Which belong together.
    pub alignment: Alignment,
}

/// Pairs the units of an original with those of its translation.
///
/// # Errors
///
/// The place of the file that cannot be read, and why.
pub fn align(system: &dyn System, paths: [&Path; 2]) -> Result<Paired, Misread> {
    let settings = config::plain();
    let bytes = read_all(system, &settings, paths)?;
    let parsed = parse_all(&settings, &bytes, paths)?;
    let [source, variant] = parsed.each_ref().map(|(parsed, _)| freshness::passages(parsed, None));
    let alignment = freshness::translation(&source.list, &variant.list);
    let laid = |ix: usize, passages: &Passages<'_>| lay(parsed[ix].1, &passages.list);
    Ok(Paired { source: laid(0, &source), variant: laid(1, &variant), alignment })
}

/// Holds the translation of an original's older revision against a newer one: the comparison, the
/// units of the three files, and where the newer revision first differs between its units, if that
/// is what is to be mended.
///
/// # Errors
///
/// The place of the file that cannot be read, and why.
pub fn compare(
    system: &dyn System,
    paths: [&Path; 3],
) -> Result<(Comparison, Three, Option<Line>), Misread> {
    let settings = config::plain();
    let bytes = read_all(system, &settings, paths)?;
    let parsed = parse_all(&settings, &bytes, paths)?;
    let passages = parsed.each_ref().map(|(parsed, _)| freshness::marked_passages(parsed));
    let [old, new, variant] = &passages;
    let mut comparison = freshness::compare(old, new, variant);
    if comparison.severity.is_none() && bytes[0] != bytes[1] {
        comparison.severity = Some(Severity::Cosmetic);
    }
    let mut nth = 0;
    let laid = passages.each_ref().map(|passages| {
        nth += 1;
        lay(parsed[nth - 1].1, &passages.list)
    });
    let frame = comparison.frame.then(|| {
        let nth = freshness::first_other_gap(&parsed[0].0, &parsed[1].0).unwrap_or_default();
        between(parsed[1].1, &parsed[1].0, nth)
    });
    Ok((comparison, laid, frame))
}

fn read_all<const N: usize>(
    system: &dyn System,
    settings: &Settings,
    paths: [&Path; N],
) -> Result<[Vec<u8>; N], Misread> {
    let mut all = [const { Vec::new() }; N];
    for (ix, (path, place)) in paths.iter().zip(&mut all).enumerate() {
        let bytes = system.read_named(path, settings.limits.text_bytes);
        *place = bytes.map_err(|error| (ix, Unread::Io(error)))?;
        blank_unclosed(place);
    }
    Ok(all)
}

/// Blanks the fence of what is no front matter: a line across the page, which text follows. Front
/// matter that nobody closed stays as it is, and is a fault: where it ends, nobody knows.
fn blank_unclosed(bytes: &mut [u8]) {
    let start = if bytes.starts_with("\u{FEFF}".as_bytes()) { 3 } else { 0 };
    let mut lines = bytes[start..].split(|byte| *byte == b'\n').map(|line| line.trim_ascii_end());
    let closes: &[&[u8]] = match lines.next() {
        Some(b"---") => &[b"---", b"..."],
        Some(b"+++") => &[b"+++"],
        _ => return,
    };
    let mut rest = lines.clone();
    let is_matter = rest.find(|line| !line.is_empty()).is_some_and(begins_matter);
    if !is_matter && !lines.any(|line| closes.contains(&line)) {
        bytes[start..start + 3].fill(b' ');
    }
}

/// Whether a line is one that front matter begins with: `title: x`, `title = "x"`, `[table]`.
fn begins_matter(line: &[u8]) -> bool {
    let name = |byte: &u8| byte.is_ascii_alphanumeric() || b"_-.\"'".contains(byte);
    let key = line.iter().take_while(|byte| name(byte)).count();
    let rest = line[key..].trim_ascii_start();
    line.first().is_some_and(u8::is_ascii_lowercase)
        && key > 0
        && (rest.starts_with(b"=") || rest == b":" || rest.starts_with(b": "))
}

type Parsed<'b> = (Variant<'b>, &'b str);

fn parse_all<'b, const N: usize>(
    settings: &Settings,
    bytes: &'b [Vec<u8>; N],
    paths: [&Path; N],
) -> Result<[Parsed<'b>; N], Misread> {
    let mut all = [const { None }; N];
    for (ix, (bytes, place)) in bytes.iter().zip(&mut all).enumerate() {
        let context = Context { settings, may_hold_metadata: false };
        let (mut variant, text, faults) = parse::variant(bytes, context);
        let text = text.unwrap_or_default();
        let matter = |fault: &&Diagnostic| MATTER.contains(&fault.rule.code);
        if unread(&faults).any(|fault| matter(&fault)) {
            variant.front.fields.extend(front_as_text(text));
        }
        // What was not read may have changed; what else is wrong is its own network's affair.
        if let Some(fault) = unread(&faults).find(|fault| !matter(fault)) {
            let path: Arc<str> = paths[ix].display().to_string().into();
            let mut fault = [fault.clone()];
            locate_all(&mut fault, &path, text);
            let [fault] = fault;
            return Err((ix, Unread::NotRead(Box::new(fault))));
        }
        *place = Some((variant, text));
    }
    Ok(all.map(Option::unwrap_or_default))
}

/// The first line behind as many units of the body that says anything; the last one if there is none.
fn between(text: &str, variant: &Variant<'_>, units: usize) -> Line {
    let behind = units.checked_sub(1).and_then(|ix| variant.body.units.get(ix));
    let front = || {
        let end = parse::front_matter(text).map_or(0, |(_, range)| range.end);
        // Behind the fence.
        if end > 0 { text[end..].find('\n').map_or(text.len(), |at| end + at) } else { 0 }
    };
    let mut at = behind.map_or_else(front, |unit| unit.span.end).min(text.len());
    // A unit may end before its line does, and what closes it, such as a fence, is its own.
    if at > 0 && !text[..at].ends_with('\n') {
        at = text[at..].find('\n').map_or(text.len(), |end| at + end + 1);
    }
    let blank: usize =
        text[at..].split_inclusive('\n').take_while(|l| l.trim().is_empty()).map(str::len).sum();
    let start = if at + blank < text.len() { at + blank } else { at };
    let number = memchr::memchr_iter(b'\n', &text.as_bytes()[..start]).count() + 1;
    Line { number, text: text[start..].lines().next().unwrap_or_default().trim().to_owned() }
}

/// Faults of front matter, whose text can be compared even so.
const MATTER: [&str; 3] = ["data-too-deep", "toml-syntax", "yaml-syntax"];

/// Front matter that is neither TOML nor YAML, as one text.
fn front_as_text(text: &str) -> Option<(String, Text)> {
    let (_, span) = parse::front_matter(text)?;
    let pieces = vec![Piece::Literal(text.get(span.clone())?.to_owned())];
    Some(("front-matter".to_owned(), Text { pieces, span }))
}

fn lay(text: &str, units: &[Passage<'_>]) -> Vec<Laid> {
    let ends: Vec<usize> = memchr::memchr_iter(b'\n', text.as_bytes()).collect();
    let lay = |unit: &Passage<'_>| Laid {
        kind: unit.kind,
        label: unit.label.as_ref().map(ToString::to_string),
        line: ends.partition_point(|end| *end < unit.span.start) + 1,
        text: unit.text.to_string(),
    };
    units.iter().map(lay).collect()
}

/// What to say of a file that the system did not give out.
#[must_use]
pub fn unreadable(path: &Path, error: &std::io::Error) -> Diagnostic {
    read::unreadable(&path.display().to_string(), error)
}
