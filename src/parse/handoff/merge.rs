//! Answers put into the text that they are for.

use std::collections::BTreeMap;
use std::ops::Range;

use super::answer::{Answer, AnsweredBlock, AnsweredKey};
use super::blocks::{block_hash, blocks};
use super::body::{Edit, edits};
use super::gone::{self, Standing, TAKEN_OUT, Verdict};
use super::keys;
use super::marks::{Mark, Place};
use super::without::without;
use crate::model::MadeFrom;

/// What earlier answers to the same marks have put there: the hash of a text by what its mark is known by.
pub type Earlier = BTreeMap<String, String>;

/// The keys of a text that was put there, and what that was made from.
type PutAt<'a> = (&'a [String], Vec<String>);

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
    /// Those that were deleted and stay, since the original says them again.
    pub stays: usize,
    /// The first words that were written in the place of what the original no longer says, with the line of their mark.
    pub own: Option<(usize, String)>,
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
    /// What stands there now, where that is known.
    pub now: Option<String>,
    /// Whether the original says again what was to be taken out there.
    pub is_said_again: bool,
}

/// Puts answers into a text.
///
/// # Errors
///
/// The answers whose place in the text says something else by now.
pub fn merge(
    text: &str,
    answer: &Answer,
    standing: &Standing<'_>,
    depth: usize,
) -> Result<Merged, Vec<Lost>> {
    let earlier = standing.earlier;
    let mut merged = Merged { text: text.to_owned(), ..Merged::default() };
    let (mut lost, mut keys) = (Vec::new(), Vec::<&AnsweredKey>::new());
    let mut owed: Vec<&AnsweredKey> = Vec::new();
    let mut gone: Vec<PutAt<'_>> = Vec::new();
    for own in &answer.keys {
        if matches!(own.mark.place, Place::Gone(_)) {
            match merged.take_out(own, standing, depth) {
                Ok(put) => gone.extend(put),
                Err(one) => lost.push(one),
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
    let (edits, left) = edits(&before, answer, standing, (&mut merged, &mut lost));
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
        let spans = gone.iter().filter_map(|(path, prints)| {
            let (_, span) = keys::at(&front.table, path)?;
            Some(MadeFrom { span, prints: prints.clone() })
        });
        merged.made.extend(spans);
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
    /// Does what an answer says of a text of the front matter that the original no longer has. Returns where something was put,
    /// and what that was made from.
    fn take_out<'a>(
        &mut self,
        own: &'a AnsweredKey,
        standing: &Standing<'_>,
        depth: usize,
    ) -> Result<Option<PutAt<'a>>, Lost> {
        let path = own.place();
        let front = keys::front(&self.text, depth);
        let there = front.as_ref().and_then(|front| keys::at(&front.table, path));
        let there = there.map(|(text, _)| text);
        let id = own.mark.id(path);
        match gone::of_key((&own.mark, &own.text), (path, there), standing) {
            Verdict::Remove => {
                self.text = without(&self.text, path, depth).ok_or_else(|| own.lost())?;
                self.put.insert(id, TAKEN_OUT.to_owned());
                self.removed += 1;
                Ok(None)
            }
            Verdict::Put(prints) => {
                let text = keys::put(&self.text, path, &own.text, depth);
                self.text = text.ok_or_else(|| own.lost())?;
                self.put.insert(id, block_hash(&own.text));
                Ok(Some((path, prints)))
            }
            Verdict::Lost => Err(own.lost()),
            verdict => {
                match verdict {
                    Verdict::Done => self.gone += 1,
                    Verdict::Kept => self.stays += 1,
                    _ => self.left += 1,
                }
                Ok(None)
            }
        }
    }

    /// Notes that a mark changes nothing.
    pub(super) fn pass(&mut self, mark: &Mark, said: &str) {
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
    /// The keys that lead to it, also if its line was deleted.
    fn place(&self) -> &[String] {
        if self.mark.keys.is_empty() { &self.path } else { &self.mark.keys }
    }

    fn lost(&self) -> Lost {
        let (text, path) = (self.text.clone(), self.place().to_vec());
        let (line, prints) = (self.line, self.mark.prints.clone());
        Lost { line, text, path, prints, now: None, is_said_again: false }
    }
}

impl AnsweredBlock {
    pub(super) fn lost(&self) -> Lost {
        let (text, prints) = (self.text.clone(), self.mark.prints.clone());
        let (line, path) = (self.line, Vec::new());
        Lost { line, text, path, prints, now: None, is_said_again: false }
    }
}

/// Whether a place says something else than what was handed out.
fn is_other(place: &Place, there: &str) -> bool {
    matches!(place, Place::Instead(hash) if *hash != block_hash(there))
}
