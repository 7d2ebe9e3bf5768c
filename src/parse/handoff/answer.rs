//! What comes back: the marks of a translator's file read again.

use std::ops::Range;

use super::blocks::{block_hash, blocks};
use super::forms::filled;
use super::gone::{is_deleted, without_bare_parts};
use super::keys::{self, Front};
use super::marks::{Mark, Place, SIGN};
use crate::data::{Table, Value};
use crate::model::MadeFrom;
use crate::parse::front;

/// The key that says that a file holds only what is to be brought up to date.
pub(super) const UPDATE: &str = "update";

/// What was written below the marks of a file.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Answer {
    /// Texts of the front matter.
    pub keys: Vec<AnsweredKey>,
    /// Blocks of the body.
    pub blocks: Vec<AnsweredBlock>,
    /// The line, from 1, of a text that stands below no mark.
    pub loose: Option<usize>,
    /// The line, from 1, of a text above which its mark is missing.
    pub torn: Option<usize>,
}

impl Answer {
    /// The marks with their lines and what was written below them.
    fn marks(&self) -> impl Iterator<Item = (usize, &Mark, &str)> {
        let keys = self.keys.iter().map(|own| (own.line, &own.mark, own.text.as_str()));
        keys.chain(self.blocks.iter().map(|own| (own.line, &own.mark, own.text.as_str())))
    }

    /// The lines of marks in whose boxes something stands that says neither yes nor nothing, with that; whoever has changed
    /// the text below has answered otherwise.
    #[must_use]
    pub fn odd(&self) -> Vec<(usize, &str)> {
        let open = self.marks().filter(|(_, mark, text)| !mark.is_answered_by(text));
        // Who ticks it and deletes it has said both.
        let both = |mark: &Mark, text: &str| mark.stays == Some(true) && is_deleted(mark, text);
        open.filter_map(|(line, mark, text)| {
            let both = both(mark, text).then_some("x");
            Some((line, mark.odd.as_deref().or(both)?))
        })
        .collect()
    }

    /// Whether it asks about something that the original no longer says.
    #[must_use]
    pub fn asks_about_gone(&self) -> bool {
        self.marks()
            .any(|(_, mark, _)| matches!(mark.place, Place::Gone(_)) || mark.gone_parts() > 0)
    }

    /// How many texts and parts that the original no longer says it has neither deleted nor kept, at most.
    #[must_use]
    pub fn left_gone(&self) -> usize {
        let left = |(_, mark, text): (usize, &Mark, &str)| match &mark.place {
            Place::Gone(_) => usize::from(!mark.is_answered_by(text)),
            _ if mark.stays == Some(true) => 0,
            _ => mark.gone_parts(),
        };
        self.marks().map(left).sum()
    }

    /// Whether something was answered below the mark in a line.
    pub(super) fn is_given_at(&self, line: usize) -> bool {
        self.marks().any(|(own, mark, text)| own == line && mark.is_answered_by(text))
    }
}

/// A text of the front matter.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct AnsweredKey {
    /// The keys that lead to it; none if they were deleted with it.
    pub path: Vec<String>,
    /// Its mark.
    pub mark: Mark,
    /// What it says.
    pub text: String,
    /// The mark's line, from 1.
    pub line: usize,
}

/// A block of the body.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct AnsweredBlock {
    /// Its mark.
    pub mark: Mark,
    /// What it says, without the blank lines around it.
    pub text: String,
    /// What its translator was told.
    pub note: String,
    /// The mark's line, from 1.
    pub line: usize,
}

impl AnsweredBlock {
    /// Whether what stood below it was deleted.
    #[must_use]
    pub fn is_deleted(&self) -> bool {
        is_deleted(&self.mark, &self.text)
    }
}

/// A file that was filled in, without what its translator was told.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Cleaned {
    /// The text.
    pub text: String,
    /// What its parts were made from.
    pub made: Vec<MadeFrom>,
    /// Whether it has a mark that only a file has that brings a text up to date.
    pub update: bool,
}

/// What an update file says. `None` if the text is none.
#[must_use]
pub fn answer(text: &str, depth: usize) -> Option<Answer> {
    let Front { range, table, .. } = keys::front(text, depth)?;
    let is_update = table.get(UPDATE).is_some_and(|node| node.value == Value::Bool(true));
    if !is_update {
        return None;
    }
    let mut answer = Answer::default();
    for (mark, own) in marked_keys(text, &range) {
        let line = line_of(text, own.start);
        match key_in(&table, &own, &mut Vec::new()) {
            Some((path, said)) => {
                answer.keys.push(AnsweredKey { path, mark, text: filled(&said), line });
            }
            // It was deleted with its line.
            None if matches!(mark.place, Place::Gone(_)) => {
                answer.keys.push(AnsweredKey { path: Vec::new(), mark, text: String::new(), line });
            }
            None => {}
        }
    }
    let is_asked = |path: &[String]| answer.keys.iter().any(|own| own.path == path);
    answer.torn = unasked(&table, is_asked, &mut Vec::new()).map(|at| line_of(text, at));
    let begins = front::split(text).map_or(0, |split| split.body);
    let comments = comments(text, begins);
    let first = comments.first().map_or(text.len(), |(range, _)| range.start);
    let loose = &text[begins..first];
    if !loose.trim().is_empty() {
        answer.loose = Some(line_of(text, begins + loose.len() - loose.trim_start().len()));
    }
    for (ix, (range, mark)) in comments.iter().enumerate() {
        let end = comments.get(ix + 1).map_or(text.len(), |(next, _)| next.start);
        let own = text[range.end..end].trim_matches(['\n', '\r']).trim_end();
        // What is told to the translator bears nothing but the sign.
        if mark.place != Place::Here {
            let line = line_of(text, range.start);
            let next = mark.nth.map(|(nth, all)| (nth + 1, all)).filter(|(next, all)| next <= all);
            let is_lost = |next| !comments.iter().any(|(_, mark)| mark.nth == Some(next));
            if next.is_some_and(is_lost)
                && answer.torn.is_none()
                && let Some(second) = blocks(own).get(1)
            {
                let begins = end - text[range.end..end].trim_start_matches(['\n', '\r']).len();
                answer.torn = Some(line_of(text, begins + second.start));
            }
            let note = text[range.start + 4..range.end - 3].to_owned();
            let is_left = matches!(&mark.place, Place::Instead(old) if *old == block_hash(own));
            let text = match mark.gone_parts() > 0 && !is_left {
                true => without_bare_parts(own),
                false => own.to_owned(),
            };
            let mark = mark.clone();
            answer.blocks.push(AnsweredBlock { mark, text, note, line });
        } else if !own.trim().is_empty() && answer.loose.is_none() {
            let at =
                range.end + text[range.end..end].len() - text[range.end..end].trim_start().len();
            answer.loose = Some(line_of(text, at));
        }
    }
    Some(answer)
}

/// A text without the marks that it was handed out with, and what they say. A text without any is returned as it is.
#[must_use]
pub fn cleaned(text: &str, depth: usize) -> Cleaned {
    let settled = text.contains(SIGN).then(|| keys::settled(text, depth)).flatten();
    let text = settled.as_deref().unwrap_or(text);
    let mut out = String::with_capacity(text.len());
    let mut made = Vec::new();
    let split = front::split(text).ok();
    let range = split.as_ref().and_then(|split| split.front.clone()).map(|(_, range)| range);
    let begins = split.map_or(0, |split| split.body);
    let mut keys = Vec::new();
    if let Some(range) = &range {
        out.push_str(&text[..range.start]);
        let mut marked: Option<Mark> = None;
        for line in text[range.clone()].split_inclusive('\n') {
            match (line.trim_start().strip_prefix('#'), &marked) {
                (Some(rest), _) if rest.trim_start().starts_with(SIGN) => {
                    marked = Some(Mark::parse(rest).unwrap_or_default());
                }
                (Some(_), Some(_)) => {}
                (None, Some(_)) if line.trim().is_empty() => {}
                _ => {
                    if let Some(mark) = marked.take().filter(|mark| !mark.prints.is_empty()) {
                        keys.push((out.len(), mark.prints));
                    }
                    out.push_str(line);
                }
            }
        }
        out.push_str(&text[range.end..begins]);
    }
    let front = range.and_then(|_| keys::front(&out, depth));
    for (at, prints) in keys {
        let span = front.as_ref().and_then(|front| span_from(&front.table, at));
        made.extend(span.map(|span| MadeFrom { span, prints }));
    }
    let mut at = begins;
    let mut open: Option<Vec<String>> = None;
    let mut add = |own: &str, prints: Option<Vec<String>>, out: &mut String| {
        match prints {
            None => out.push_str(own),
            // It stands where nothing was written, and has no mark of its own.
            Some(_) if begins_with_code(own) => {
                out.push_str(own.trim_matches(['\n', '\r']).trim_end());
                out.push_str("\n\n");
            }
            // A frame that nothing was written into is no paragraph.
            Some(prints) if !is_bare(own) => {
                let lead = own.len() - own.trim_start_matches(['\n', '\r']).len();
                let start = out.len();
                out.push_str(own[lead..].trim_end());
                made.push(MadeFrom { span: start..out.len(), prints });
                out.push_str("\n\n");
            }
            Some(_) => {}
        }
    };
    for (range, mark) in comments(text, begins) {
        add(&text[at..range.start], open.replace(mark.prints), &mut out);
        at = range.end;
    }
    let is_marked = open.is_some();
    add(&text[at..], open, &mut out);
    if is_marked {
        out.truncate(out.trim_end().len());
        out.push('\n');
    }
    let update = comments(text, begins).iter().any(|(_, mark)| mark.place != Place::Here);
    Cleaned { text: out, made, update }
}

/// The line, from 1, of what is left of the frame that a text was handed out in, once all that is sound of it was taken out.
#[must_use]
pub fn frame_in(text: &str) -> Option<usize> {
    let is_print = |word: &str| {
        let word = word.split('+').next().unwrap_or_default();
        // A word of five letters may follow the sign in any prose.
        let is_odd = word.bytes().skip(1).any(|b| !b.is_ascii_lowercase());
        is_odd
            && word.len() == 5
            && word.bytes().all(|b| b.is_ascii_alphanumeric() || b"-_".contains(&b))
    };
    let is_frame = |line: &str| {
        let Some((before, rest)) = line.split_once(SIGN) else { return false };
        // The sign itself is a word like any other in prose.
        let is_first = !before.contains(char::is_alphanumeric);
        is_first && before.trim_start().starts_with(['#', '<'])
            || rest.trim_start().starts_with('[')
            || rest.split_whitespace().next().is_some_and(is_print)
    };
    // Code is handed out as it stands, whatever is in it.
    let mut is_code = false;
    text.lines()
        .position(|line| {
            let is_fence = ["```", "~~~"].iter().any(|fence| line.trim_start().starts_with(fence));
            is_code ^= is_fence;
            !is_fence && !is_code && is_frame(line)
        })
        .map(|at| at + 1)
}

/// The line, from 1, of the end of a comment that has no beginning.
#[must_use]
pub fn open_end(text: &str) -> Option<usize> {
    let mut at = 0;
    while let Some(end) = text[at..].find("-->").map(|end| at + end) {
        match text[at..end].rfind("<!--") {
            Some(_) => at = end + 3,
            None => return Some(line_of(text, end)),
        }
    }
    None
}

/// Whether the first that stands below a mark is code, which is handed out as it is.
fn begins_with_code(text: &str) -> bool {
    let own = text.trim_start_matches(['\n', '\r']);
    let is_code = |start: &&str| own.starts_with(*start);
    !own.trim().is_empty() && ["```", "~~~", "    ", "\t"].iter().any(is_code)
}

/// Whether something holds nothing but the frame of what was to be written there.
fn is_bare(text: &str) -> bool {
    let mut rest = text.to_owned();
    for (open, close) in [("![](", ")"), ("![][", "]"), ("{#", "}"), ("[^", "]:"), ("[!", "]")] {
        while let Some(start) = rest.find(open) {
            let Some(end) = rest[start..].find(close) else { break };
            rest.replace_range(start..start + end + close.len(), "");
        }
    }
    rest.lines().all(|line| {
        let line = line.trim().trim_start_matches(|c: char| c.is_ascii_digit());
        !line.contains(char::is_alphanumeric) && !line.contains("](")
    })
}

/// The comments of a body that begin with a mark, in their order.
pub(super) fn comments(text: &str, begins: usize) -> Vec<(Range<usize>, Mark)> {
    let mut found = Vec::new();
    let mut at = begins;
    while let Some(start) = text[at..].find("<!--").map(|start| at + start) {
        let inner = start + 4;
        let Some(end) = text[inner..].find("-->").map(|end| inner + end) else { break };
        at = end + 3;
        let first = text[inner..end].trim_start().lines().next().unwrap_or_default();
        if let Some(mark) = Mark::parse(first) {
            found.push((start..at, mark));
        }
    }
    found
}

/// The marks of front matter, each with where it and what stands below it are, up to the next one.
fn marked_keys(text: &str, range: &Range<usize>) -> Vec<(Mark, Range<usize>)> {
    let mut all: Vec<(Mark, Range<usize>)> = Vec::new();
    let mut at = range.start;
    for line in text[range.clone()].split_inclusive('\n') {
        let mark = line.trim_start().strip_prefix('#').and_then(|rest| Mark::parse(rest.trim()));
        if let Some(mark) = mark {
            if let Some((_, before)) = all.last_mut() {
                before.end = at;
            }
            all.push((mark, at..range.end));
        }
        at += line.len();
    }
    all.retain(|(mark, _)| mark.place != Place::Here);
    all
}

/// The first text that stands in a place, and the keys that lead to it.
fn key_in(
    table: &Table,
    place: &Range<usize>,
    above: &mut Vec<String>,
) -> Option<(Vec<String>, String)> {
    let span = span_from(table, place.start).filter(|span| span.start < place.end)?;
    for (name, _, node) in &table.entries {
        above.push(name.clone());
        match &node.value {
            Value::Text(text) if node.span == span => return Some((above.clone(), text.clone())),
            Value::Table(inner) => {
                if let Some(found) = key_in(inner, place, above).filter(|_| holds(inner, &span)) {
                    return Some(found);
                }
            }
            _ => {}
        }
        above.pop();
    }
    None
}

/// Where the first text stands that no mark asks for, and that does not say what the file itself is.
fn unasked(
    table: &Table,
    is_asked: impl Fn(&[String]) -> bool + Copy,
    above: &mut Vec<String>,
) -> Option<usize> {
    const ADDRESS: &[&str] = &["article", "locale", "language", UPDATE, "translator"];
    for (name, _, node) in &table.entries {
        let is_address = above.is_empty() && ADDRESS.contains(&name.as_str());
        above.push(name.clone());
        let found = match &node.value {
            Value::Table(inner) => unasked(inner, is_asked, above),
            Value::Text(_) if !is_address && !is_asked(above) => Some(node.span.start),
            _ => None,
        };
        if found.is_some() {
            return found;
        }
        above.pop();
    }
    None
}

fn holds(table: &Table, span: &Range<usize>) -> bool {
    table.entries.iter().any(|(_, _, node)| match &node.value {
        Value::Table(inner) => holds(inner, span),
        _ => node.span == *span,
    })
}

/// Where the first text stands that begins at a place or behind it.
fn span_from(table: &Table, at: usize) -> Option<Range<usize>> {
    let mut spans: Vec<Range<usize>> = Vec::new();
    let mut pending = vec![table];
    while let Some(table) = pending.pop() {
        for (_, _, node) in &table.entries {
            match &node.value {
                Value::Table(inner) => pending.push(inner),
                Value::Text(_) if node.span.start >= at => spans.push(node.span.clone()),
                _ => {}
            }
        }
    }
    spans.into_iter().min_by_key(|span| span.start)
}

/// The line, from 1, of a place.
fn line_of(text: &str, at: usize) -> usize {
    memchr::memchr_iter(b'\n', &text.as_bytes()[..at.min(text.len())]).count() + 1
}
