//! The blocks of a text, and what answers put in their place.

use std::collections::BTreeSet;
use std::ops::Range;

use super::answer::{Answer, AnsweredBlock};
use super::blocks::{block_hash, blocks};
use super::gone::{Standing, Where};
use super::marks::{Mark, Place};
use super::merge::{Lost, Merged};
use super::shape::parts;
use super::taking::take_out;

/// The blocks of a text, of which each is answered once.
pub(super) struct Body<'t> {
    text: &'t str,
    /// Where they stand.
    pub(super) blocks: Vec<Range<usize>>,
    /// What each is known by.
    pub(super) hashes: Vec<String>,
    used: BTreeSet<usize>,
}

impl<'t> Body<'t> {
    pub(super) fn new(text: &'t str) -> Self {
        let blocks = blocks(text);
        let hash = |range: &Range<usize>| block_hash(&text[range.clone()]);
        let hashes = blocks.iter().map(hash).collect();
        Self { text, blocks, hashes, used: BTreeSet::new() }
    }

    /// Those with a hash that are not answered yet.
    pub(super) fn with(&self, hash: &str) -> impl Iterator<Item = usize> + Clone {
        (0..self.hashes.len()).filter(move |ix| self.hashes[*ix] == hash && !self.used.contains(ix))
    }

    /// Blocks with some hashes, one behind the other.
    pub(super) fn run(&self, wanted: &[String]) -> Option<Range<usize>> {
        let starts = 0..(self.hashes.len() + 1).saturating_sub(wanted.len().max(1));
        let mut runs = starts.map(|at| at..at + wanted.len());
        runs.find(|run| {
            !wanted.is_empty()
                && self.hashes[run.clone()] == *wanted
                && !run.clone().any(|ix| self.used.contains(&ix))
        })
    }

    /// What some blocks say, with what stands between them.
    pub(super) fn said(&self, run: &Range<usize>) -> &'t str {
        &self.text[self.place(run)]
    }

    /// Where some blocks stand.
    pub(super) fn place(&self, run: &Range<usize>) -> Range<usize> {
        self.blocks[run.start].start..self.blocks[run.end - 1].end
    }

    /// Where something goes that stands behind the block with a hash, or before all of them.
    pub(super) fn behind(&self, hash: Option<&str>) -> Option<usize> {
        match hash {
            Some(hash) => {
                let at = self.hashes.iter().position(|own| own == hash)?;
                Some(self.blocks[at].end)
            }
            None => Some(self.blocks.first().map_or(self.text.len(), |first| first.start)),
        }
    }

    /// Notes that some blocks are answered. Returns where they stand.
    pub(super) fn take(&mut self, run: Range<usize>) -> Range<usize> {
        let place = self.place(&run);
        self.used.extend(run);
        place
    }
}

/// A change of a text.
pub(super) struct Edit<'a> {
    /// What is replaced; empty where something is put in.
    pub(super) range: Range<usize>,
    /// What takes its place; empty if it is taken out.
    pub(super) text: &'a str,
    /// The fingerprints of what it was made from.
    pub(super) prints: Vec<String>,
}

/// What goes where, and the marks below which everything was left as it was.
pub(super) fn edits<'a>(
    text: &str,
    answer: &'a Answer,
    standing: &Standing<'_>,
    (merged, lost): (&mut Merged, &mut Vec<Lost>),
) -> (Vec<Edit<'a>>, Vec<&'a Mark>) {
    let mut body = Body::new(text);
    let (mut edits, mut left) = (Vec::new(), Vec::new());
    for own in &answer.blocks {
        let is_gone = matches!(own.mark.place, Place::Gone(_));
        if !is_gone && is_left(own) {
            merged.pass(&own.mark, &own.text);
            left.push(&own.mark);
            continue;
        }
        let found = match is_gone {
            true => take_out((own, answer), &mut body, standing, merged),
            false => put(own, &mut body, standing, merged),
        };
        match found {
            Ok(edit) => edits.extend(edit),
            Err(one) => lost.push(*one),
        }
    }
    // Those for one place keep their order.
    edits.sort_by_key(|edit| (edit.range.end, edit.range.is_empty()));
    (edits, left)
}

/// Whether the answer is what was handed out, and nobody has said that it can stay.
fn is_left(own: &AnsweredBlock) -> bool {
    is_as_before(own) && own.mark.stays != Some(true)
}

/// Whether what stands below a mark is what was handed out there.
fn is_as_before(own: &AnsweredBlock) -> bool {
    matches!(&own.mark.place, Place::Instead(old) if *old == block_hash(&own.text))
}

/// Puts an answer where its mark says.
fn put<'a>(
    own: &'a AnsweredBlock,
    body: &mut Body<'_>,
    standing: &Standing<'_>,
    merged: &mut Merged,
) -> Result<Option<Edit<'a>>, Box<Lost>> {
    let (id, question) = (own.mark.id(&[]), own.mark.question(&[]));
    let put = standing.put(&id);
    if own.text.trim().is_empty() {
        match put {
            // It was answered before, and the answer stays.
            Some(_) => merged.emptied += 1,
            None => merged.pass(&own.mark, ""),
        }
        return Ok(None);
    }
    // The whole of what was written below a mark may be several blocks.
    let written = blocks_in(&own.text);
    // All that was put there before goes, also what is written no more.
    let before = put.as_ref().and_then(|put| body.run(put));
    let there = match &own.mark.place {
        Place::Instead(old) => before
            .or_else(|| body.with(old).next().map(|ix| ix..ix + 1))
            .or_else(|| body.run(&written)),
        Place::After(after) => {
            let there = before.or_else(|| body.run(&written));
            if let (None, Some(at)) = (&there, body.behind(after.as_deref())) {
                merged.put.insert(question, written.join("+"));
                merged.put.insert(id, written.join("+"));
                return Ok(Some(edit(own, at..at)));
            }
            there
        }
        Place::Here | Place::Gone(_) => return Ok(None),
    };
    let Some(there) = there else { return Err(Box::new(own.lost())) };
    let gone = own.mark.gone_parts();
    if gone > 0 && put.as_ref() == Some(&written) {
        // The same was sent before, and somebody may have written something since that the file knows nothing of.
        merged.gone += 1;
        return Ok(None);
    }
    if gone > 0 {
        let now = there.clone().find_map(|ix| standing.paired(&Where::Block(ix)));
        let is_new = |print: &String| !own.mark.prints.contains(print);
        if now.is_some_and(|now| now.iter().any(is_new)) {
            // Something of it is said again, and nobody knows which.
            if own.mark.stays == Some(true) && is_as_before(own) {
                merged.gone += 1;
                return Ok(None);
            }
            return Err(Box::new(Lost { is_said_again: true, ..own.lost() }));
        }
        if own.mark.stays != Some(true) {
            let before: usize = there.clone().map(|ix| parts(body.said(&(ix..ix + 1)))).sum();
            merged.removed += before.saturating_sub(parts(&own.text)).min(gone);
        }
    }
    merged.put.insert(question, written.join("+"));
    merged.put.insert(id, written.join("+"));
    let place = body.take(there);
    Ok(Some(edit(own, place)))
}

fn edit(own: &AnsweredBlock, range: Range<usize>) -> Edit<'_> {
    Edit { range, text: &own.text, prints: own.mark.made_from() }
}

/// The hashes of the blocks that something written below a mark is made of.
pub(super) fn blocks_in(text: &str) -> Vec<String> {
    blocks(text).into_iter().map(|range| block_hash(&text[range])).collect()
}
