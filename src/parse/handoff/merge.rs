//! Answers put into the text that they are for.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use super::answer::{Answer, AnsweredBlock, AnsweredKey};
use super::blocks::{block_hash, blocks};
use super::gone::{self, Standing, TAKEN_OUT, Verdict, Where, is_deleted, nothing};
use super::keys;
use super::marks::{Mark, Place};
use super::shape::parts;
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
    fn lost(&self) -> Lost {
        let (text, prints) = (self.text.clone(), self.mark.prints.clone());
        let (line, path) = (self.line, Vec::new());
        Lost { line, text, path, prints, now: None, is_said_again: false }
    }
}

/// Whether a place says something else than what was handed out.
fn is_other(place: &Place, there: &str) -> bool {
    matches!(place, Place::Instead(hash) if *hash != block_hash(there))
}

/// Whether what stands below a mark is what was handed out there.
fn is_same_as_before(mark: &Mark, hash: &str) -> bool {
    matches!(&mark.place, Place::Instead(old) if old == hash)
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
    standing: &Standing<'_>,
    (merged, lost): (&mut Merged, &mut Vec<Lost>),
) -> (Vec<Edit<'a>>, Vec<&'a Mark>) {
    let earlier = standing.earlier;
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
        if let Place::Gone(old) = &own.mark.place {
            let place = |ix: usize| Where::Block(ix);
            let mut same = (0..blocks.len()).filter(|ix| hashes[*ix] == *old && !used.contains(ix));
            // Of equal ones it is the one that the original does not say.
            let taken = same.clone().find(|ix| standing.is_taken(&place(*ix)));
            let again = same.find(|ix| standing.paired(&place(*ix)).is_some());
            let mine =
                standing.put(&id).and_then(|own| run(&own, &used).map(|at| at..at + own.len()));
            let is_there = hashes.contains(old);
            let paired = |range: &Range<usize>| {
                range.clone().find_map(|ix| standing.paired(&place(ix)).cloned())
            };
            let there = taken.map(|ix| ix..ix + 1).or(mine);
            let before = standing.taken_out(&id);
            let claims = |mark: &Mark, hash: &str| matches!(&mark.place, Place::Gone(own) | Place::Instead(own) if own == hash);
            let is_unclaimed = |ix: usize| {
                let is_its = answer.blocks.iter().any(|own| claims(&own.mark, &hashes[ix]));
                !is_its && standing.gone.is_some() && standing.is_taken(&place(ix))
            };
            let is_others = || {
                let put = standing.others.get(&id).filter(|put| !put.starts_with(TAKEN_OUT));
                let put = put.map(|put| put.split('+').map(str::to_owned).collect::<Vec<_>>());
                let put = put?;
                run(&put, &used).map(|at| at..at + put.len())
            };
            let all = |range: &Range<usize>| blocks[range.start].start..blocks[range.end - 1].end;
            if is_deleted(&own.mark, &own.text) {
                match there {
                    _ if own.mark.stays == Some(true) => merged.left += 1,
                    Some(range) if paired(&range).is_none() => {
                        let before = range.start.checked_sub(1).map_or("", |ix| &hashes[ix]);
                        merged.put.insert(id, format!("{TAKEN_OUT}{before}"));
                        edits.push(Edit { range: all(&range), text: "", prints: Vec::new() });
                        used.extend(range);
                        merged.removed += 1;
                    }
                    Some(_) => merged.stays += 1,
                    None if before.is_some() => merged.gone += 1,
                    None if again.is_some() => merged.stays += 1,
                    None => {
                        let other = (0..blocks.len()).find(|ix| is_unclaimed(*ix));
                        match is_others().or(other.map(|ix| ix..ix + 1)) {
                            Some(range) => {
                                let now = Some(text[all(&range)].to_owned());
                                lost.push(Lost { now, ..own.lost() });
                            }
                            // Its original is another one by now, or it is the translation's own.
                            None if is_there => merged.stays += 1,
                            None => merged.gone += 1,
                        }
                    }
                }
                continue;
            }
            let is_same = hash == *old;
            let is_left = is_same && own.mark.stays != Some(true);
            let edit = |range, prints| Edit { range, text: &own.text, prints };
            let put = match (there, before, again) {
                (Some(range), ..) if is_left => {
                    used.extend(range);
                    merged.pass(&own.mark, &own.text);
                    continue;
                }
                (Some(range), ..) => {
                    let prints = paired(&range).unwrap_or_else(nothing);
                    let edit = edit(all(&range), prints);
                    used.extend(range);
                    Some(edit)
                }
                // Whoever has deleted it and sends it again wants it back.
                (None, Some(before), None) => {
                    let after = match before {
                        "" => Some(blocks.first().map_or(text.len(), |first| first.start)),
                        hash => find(hash, &BTreeSet::new()).map(|ix| blocks[ix].end),
                    };
                    after.map(|at| edit(at..at, nothing()))
                }
                // The original says it again.
                (None, _, Some(ix)) => {
                    used.insert(ix);
                    if is_same {
                        merged.gone += 1;
                        continue;
                    }
                    Some(edit(blocks[ix].clone(), paired(&(ix..ix + 1)).unwrap_or_default()))
                }
                (None, None, None) if is_left => {
                    merged.gone += 1;
                    continue;
                }
                (None, None, None) => {
                    let at = run(&written, &used).map(|at| at..at + written.len());
                    at.map(|range| {
                        let prints = paired(&range).unwrap_or_else(nothing);
                        let edit = edit(all(&range), prints);
                        used.extend(range);
                        edit
                    })
                }
            };
            match put {
                Some(edit) => {
                    merged.put.insert(id, written.join("+"));
                    edits.push(edit);
                }
                None => lost.push(own.lost()),
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
            Place::Instead(old) if *old == hash && own.mark.stays != Some(true) => {
                merged.pass(&own.mark, &own.text);
                left.push(&own.mark);
                continue;
            }
            Place::Instead(old) => {
                // What an earlier answer has put there may go on behind it.
                let own = put.as_ref().and_then(|put| run(put, &used).map(|at| at..at + put.len()));
                own.or_else(|| find(old, &used).map(|ix| ix..ix + 1)).or_else(again)
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
            Place::Here | Place::Gone(_) => continue,
        };
        let gone = own.mark.gone_parts();
        if let Some(range) = there.clone().filter(|_| gone > 0) {
            let now = range.clone().find_map(|ix| standing.paired(&Where::Block(ix)));
            let is_new = |print: &String| !own.mark.prints.contains(print);
            if now.is_some_and(|now| now.iter().any(is_new)) {
                // Something of it is said again, and nobody knows which.
                match own.mark.stays == Some(true) && is_same_as_before(&own.mark, &hash) {
                    true => merged.gone += 1,
                    false => lost.push(Lost { is_said_again: true, ..own.lost() }),
                }
                continue;
            }
            if own.mark.stays != Some(true) {
                let before: usize = range.map(|ix| parts(&text[blocks[ix].clone()])).sum();
                merged.removed += before.saturating_sub(parts(&own.text)).min(gone);
            }
        }
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
