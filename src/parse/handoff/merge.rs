//! Answers put into the text that they are for.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use super::answer::{Answer, AnsweredBlock, AnsweredKey};
use super::blocks::{block_hash, blocks};
use super::keys;
use super::marks::{Mark, Place};
use crate::model::MadeFrom;

/// What earlier answers to the same marks have put there: the hash of a text by what its mark is known by.
pub type Earlier = BTreeMap<String, String>;

/// A text with its answers.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Merged {
    /// The text.
    pub text: String,
    /// What its new parts were made from, and those that may stay as they are.
    pub made: Vec<MadeFrom>,
    /// What was put there, by its mark.
    pub put: Earlier,
    /// Marks below which nothing was changed.
    pub left: usize,
    /// Marks below which the translation was deleted.
    pub emptied: usize,
    /// Texts that were taken out, since the original no longer says them.
    pub removed: usize,
    /// The same of texts that were no more there.
    pub gone: usize,
}

/// An answer whose place in the text says something else by now.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Lost {
    /// The line of its mark, from 1.
    pub line: usize,
    /// What was written below it.
    pub text: String,
    /// The keys that lead to the place; none if it is in the body.
    pub path: Vec<String>,
    /// The fingerprints that the mark has.
    pub prints: Vec<String>,
}

/// Puts answers into a text.
///
/// # Errors
///
/// The answers whose place in the text says something else by now.
pub fn merge(
    text: &str,
    answer: &Answer,
    earlier: &Earlier,
    depth: usize,
) -> Result<Merged, Vec<Lost>> {
    let mut merged = Merged { text: text.to_owned(), ..Merged::default() };
    let (mut lost, mut keys) = (Vec::new(), Vec::<&AnsweredKey>::new());
    let mut owed: Vec<&AnsweredKey> = Vec::new();
    for own in &answer.keys {
        if let Place::Gone(hash) = &own.mark.place
            && own.text.trim().is_empty()
        {
            match keys::removed(&merged.text, (&own.path, hash), depth) {
                Some(text) => (merged.text, merged.removed) = (text, merged.removed + 1),
                None => merged.gone += 1,
            }
            continue;
        }
        let there = keys::front(&merged.text, depth)
            .and_then(|front| keys::at(&front.table, &own.path).map(|(text, _)| text.to_owned()));
        let said = own.text.trim();
        let is_same = there.as_deref().map(str::trim) == Some(said);
        if said.is_empty() || (is_same && own.mark.stays != Some(true)) {
            // It says already what the answer says: that was put there before.
            let is_done = is_same && is_other(&own.mark.place, said);
            if said.is_empty() && earlier.contains_key(&own.mark.id(&own.path)) {
                merged.emptied += 1;
                continue;
            }
            if !is_done {
                // Some other time it was answered, and that stands there.
                let answered = earlier.get(&own.mark.question(&own.path));
                if is_same && answered.is_some_and(|put| *put == block_hash(said)) {
                    continue;
                }
                merged.pass(&own.mark, said);
                owed.push(own);
                continue;
            }
        }
        let id = own.mark.id(&own.path);
        // Whoever corrects an answer puts it in the place of the one before.
        let is_own = |there: &str| earlier.get(&id).is_some_and(|put| *put == block_hash(there));
        let is_taken = |there: String| is_other(&own.mark.place, &there) && !is_own(&there);
        // What was left alone in a file that was sent again takes nothing back.
        let is_old = !is_other(&own.mark.place, said) && own.mark.stays != Some(true);
        if !is_same && is_old && there.as_deref().is_some_and(is_own) {
            merged.pass(&own.mark, said);
            owed.push(own);
            continue;
        }
        if !is_same && there.is_some_and(is_taken) {
            lost.push(own.lost());
            continue;
        }
        match keys::put(&merged.text, &own.path, &own.text, depth) {
            Some(text) => merged.text = text,
            None => lost.push(own.lost()),
        }
        merged.put.insert(id, block_hash(&own.text));
        merged.put.insert(own.mark.question(&own.path), block_hash(&own.text));
        keys.push(own);
    }
    let before = std::mem::take(&mut merged.text);
    let (edits, left) = edits(&before, answer, earlier, (&mut merged, &mut lost));
    if !lost.is_empty() {
        return Err(lost);
    }
    let mut at = 0;
    for Edit { range, text, prints } in edits {
        // What goes in where something was taken out stands behind what is left.
        merged.text.push_str(before.get(at..range.start).unwrap_or_default());
        at = at.max(range.end);
        if text.is_empty() {
            // The blank lines below it go with it.
            let lines = before[at..].split_inclusive('\n');
            at += lines.take_while(|line| line.trim().is_empty()).map(str::len).sum::<usize>();
            if at == before.len() {
                merged.text.truncate(merged.text.trim_end().len());
            }
            continue;
        }
        if range.is_empty() {
            // Paragraphs have a blank line between them.
            let end = merged.text.trim_end().len();
            merged.text.truncate(end);
            merged.text.push_str(if end == 0 { "" } else { "\n\n" });
        }
        let start = merged.text.len();
        merged.text.push_str(text);
        merged.made.push(MadeFrom { span: start..merged.text.len(), prints });
        if range.is_empty() && !before[at..].is_empty() && !before[at..].starts_with('\n') {
            merged.text.push_str("\n\n");
        }
    }
    merged.text.push_str(&before[at..]);
    if !merged.text.ends_with('\n') {
        merged.text.push('\n');
    }
    if let Some(front) = keys::front(&merged.text, depth) {
        for own in &keys {
            let span = keys::at(&front.table, &own.path).map(|(_, span)| span);
            let parts =
                own.mark.parts.iter().flat_map(|hash| said_with(&merged.text, &front, hash));
            let prints = own.mark.made_from();
            let made = span.into_iter().chain(parts);
            merged.made.extend(made.map(|span| MadeFrom { span, prints: prints.clone() }));
        }
        // What says a message that was answered is another text now, and still made from what it was made from.
        let said = |mark: &Mark| {
            let is_in =
                |own: &&AnsweredKey| own.mark.prints.iter().any(|p| mark.prints.contains(p));
            !mark.was.is_empty() && keys.iter().any(is_in)
        };
        let as_it_was = |made: &mut Vec<MadeFrom>, mark: &Mark, spans: Vec<Range<usize>>| {
            let known = mark.was.iter().filter(|was| !was.is_empty());
            let prints: Vec<String> = known.cloned().collect();
            made.extend(spans.into_iter().map(|span| MadeFrom { span, prints: prints.clone() }));
        };
        for mark in left.into_iter().filter(|mark| said(mark)) {
            let Place::Instead(hash) = &mark.place else { continue };
            let spans = said_with(&merged.text, &front, hash);
            if earlier.get(&mark.question(&[])) == Some(hash) {
                let own = |span| MadeFrom { span, prints: mark.prints.clone() };
                merged.made.extend(spans.into_iter().map(own));
            } else {
                as_it_was(&mut merged.made, mark, spans);
            }
        }
        for own in owed.iter().filter(|own| said(&own.mark)) {
            let span = keys::at(&front.table, &own.path).map(|(_, span)| span);
            as_it_was(&mut merged.made, &own.mark, span.into_iter().collect());
        }
    }
    // A paragraph is no newer than what it is made of.
    for mark in owed.iter().map(|own| &own.mark) {
        for (print, was) in mark.prints.iter().zip(&mark.was).filter(|(_, was)| !was.is_empty()) {
            let own = merged.made.iter_mut().flat_map(|part| &mut part.prints);
            own.filter(|own| *own == print).for_each(|own| own.clone_from(was));
        }
    }
    Ok(merged)
}

/// Where texts with a hash stand.
fn said_with(text: &str, front: &keys::Front, hash: &str) -> Vec<Range<usize>> {
    let is_it = |own: &str| block_hash(own) == *hash;
    let mut found = keys::spans(&front.table, &is_it);
    found.extend(blocks(text).into_iter().filter(|range| is_it(&text[range.clone()])));
    found
}

impl Merged {
    /// Notes that a mark changes nothing.
    fn pass(&mut self, mark: &Mark, said: &str) {
        match &mark.place {
            Place::Instead(hash) if said.trim().is_empty() && *hash != block_hash("") => {
                self.emptied += 1;
            }
            // Only what is owed is asked for again, and that has a box or is new.
            Place::Instead(_) if mark.stays.is_none() && !said.trim().is_empty() => {}
            _ => self.left += 1,
        }
    }
}

impl AnsweredKey {
    fn lost(&self) -> Lost {
        let (text, path) = (self.text.clone(), self.path.clone());
        Lost { line: self.line, text, path, prints: self.mark.prints.clone() }
    }
}

impl AnsweredBlock {
    fn lost(&self) -> Lost {
        let (text, prints) = (self.text.clone(), self.mark.prints.clone());
        Lost { line: self.line, text, path: Vec::new(), prints }
    }
}

/// Whether a place says something else than what was handed out.
fn is_other(place: &Place, there: &str) -> bool {
    matches!(place, Place::Instead(hash) | Place::Gone(hash) if *hash != block_hash(there))
}

struct Edit<'a> {
    /// What is replaced; empty where something is put in.
    range: Range<usize>,
    /// What takes its place; empty if it is taken out.
    text: &'a str,
    prints: Vec<String>,
}

/// What goes where, and the marks below which everything was left as it was.
fn edits<'a>(
    text: &str,
    answer: &'a Answer,
    earlier: &Earlier,
    (merged, lost): (&mut Merged, &mut Vec<Lost>),
) -> (Vec<Edit<'a>>, Vec<&'a Mark>) {
    let mut left = Vec::new();
    let blocks = blocks(text);
    let hashes: Vec<String> = blocks.iter().map(|range| block_hash(&text[range.clone()])).collect();
    let mut used = BTreeSet::new();
    let mut edits = Vec::new();
    for own in &answer.blocks {
        let (hash, id) = (block_hash(&own.text), own.mark.id(&[]));
        let find = |wanted: &str, used: &BTreeSet<usize>| {
            hashes.iter().enumerate().position(|(ix, own)| own == wanted && !used.contains(&ix))
        };
        // The whole of what was written below a mark may be several blocks.
        let written = blocks_in(&own.text);
        let run = |wanted: &[String], used: &BTreeSet<usize>| {
            let starts = 0..(hashes.len() + 1).saturating_sub(wanted.len().max(1));
            starts.into_iter().find(|at| {
                let end = at + wanted.len();
                !wanted.is_empty()
                    && hashes[*at..end] == *wanted
                    && !(*at..end).any(|ix| used.contains(&ix))
            })
        };
        let put = earlier.get(&id).map(|put| put.split('+').map(str::to_owned).collect::<Vec<_>>());
        let edit = |range| Edit { range, text: &own.text, prints: own.mark.made_from() };
        if let Place::Gone(old) = &own.mark.place
            && own.text.trim().is_empty()
        {
            match find(old, &used) {
                Some(ix) => {
                    edits.push(Edit { range: blocks[ix].clone(), text: "", prints: Vec::new() });
                    used.insert(ix);
                    merged.removed += 1;
                }
                None => merged.gone += 1,
            }
            continue;
        }
        if own.text.trim().is_empty() {
            match put {
                // It was answered before, and the answer stays.
                Some(_) => merged.emptied += 1,
                None => merged.pass(&own.mark, ""),
            }
            continue;
        }
        let again = || {
            // All that was put there before goes, also what is written no more.
            let of = |own: &Vec<String>| run(own, &used).map(|at| at..at + own.len());
            put.as_ref().and_then(of).or_else(|| of(&written))
        };
        let there = match &own.mark.place {
            Place::Instead(old) | Place::Gone(old)
                if *old == hash && own.mark.stays != Some(true) =>
            {
                merged.pass(&own.mark, &own.text);
                left.push(&own.mark);
                continue;
            }
            Place::Instead(old) | Place::Gone(old) => {
                find(old, &used).map(|ix| ix..ix + 1).or_else(again)
            }
            Place::After(before) => {
                let after = || match before {
                    Some(old) => find(old, &BTreeSet::new()).map(|ix| blocks[ix].end),
                    None => Some(blocks.first().map_or(text.len(), |first| first.start)),
                };
                let there = again();
                if let (None, Some(at)) = (&there, after()) {
                    edits.push(edit(at..at));
                    merged.put.insert(own.mark.question(&[]), written.join("+"));
                    merged.put.insert(id, written.join("+"));
                    continue;
                }
                there
            }
            Place::Here => continue,
        };
        match there {
            Some(there) => {
                edits.push(edit(blocks[there.start].start..blocks[there.end - 1].end));
                used.extend(there);
                merged.put.insert(own.mark.question(&[]), written.join("+"));
                merged.put.insert(id, written.join("+"));
            }
            None => lost.push(own.lost()),
        }
    }
    // Those for one place keep their order.
    edits.sort_by_key(|edit| (edit.range.end, edit.range.is_empty()));
    (edits, left)
}

/// The hashes of the blocks that something written below a mark is made of.
fn blocks_in(text: &str) -> Vec<String> {
    blocks(text).into_iter().map(|range| block_hash(&text[range])).collect()
}
