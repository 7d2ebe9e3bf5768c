//! Answers put into the text that they are for.

use std::collections::BTreeSet;
use std::ops::Range;

use super::answer::Answer;
use super::blocks::{block_hash, blocks};
use super::keys;
use super::marks::Place;
use crate::model::MadeFrom;

/// A text with its answers.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Merged {
    /// The text.
    pub text: String,
    /// What its new parts were made from, and those that may stay as they are.
    pub made: Vec<MadeFrom>,
    /// Marks below which nothing was written or changed.
    pub left: usize,
}

/// Puts answers into a text.
///
/// # Errors
///
/// The lines of marks whose place in the text says something else by now.
pub fn merge(text: &str, answer: &Answer, depth: usize) -> Result<Merged, Vec<usize>> {
    let mut merged = Merged { text: text.to_owned(), ..Merged::default() };
    let (mut lost, mut keys) = (Vec::new(), Vec::new());
    for own in &answer.keys {
        let there = keys::front(&merged.text, depth)
            .and_then(|front| keys::at(&front.table, &own.path).map(|(text, _)| text.to_owned()));
        let said = own.text.trim();
        let is_same = there.as_deref().map(str::trim) == Some(said);
        if said.is_empty() || (is_same && own.mark.stays != Some(true)) {
            // It says already what the answer says: that was put there before.
            let is_done = is_same && is_other(&own.mark.place, said);
            if !is_done {
                merged.left += 1;
                continue;
            }
        }
        if !is_same && there.is_some_and(|there| is_other(&own.mark.place, &there)) {
            lost.push(own.line);
            continue;
        }
        match keys::put(&merged.text, &own.path, &own.text, depth) {
            Some(text) => merged.text = text,
            None => lost.push(own.line),
        }
        keys.push((&own.path, own.mark.prints.clone()));
    }
    let edits = edits(&merged.text, answer, &mut merged.left, &mut lost);
    if !lost.is_empty() {
        return Err(lost);
    }
    let before = std::mem::take(&mut merged.text);
    let mut at = 0;
    for Edit { range, text, prints } in edits {
        merged.text.push_str(&before[at..range.start]);
        if range.is_empty() {
            // Paragraphs have a blank line between them.
            let end = merged.text.trim_end().len();
            merged.text.truncate(end);
            merged.text.push_str(if end == 0 { "" } else { "\n\n" });
        }
        let start = merged.text.len();
        merged.text.push_str(text);
        merged.made.push(MadeFrom { span: start..merged.text.len(), prints: prints.to_vec() });
        at = range.end;
    }
    merged.text.push_str(&before[at..]);
    if !merged.text.ends_with('\n') {
        merged.text.push('\n');
    }
    if let Some(front) = keys::front(&merged.text, depth) {
        for (path, prints) in keys {
            let span = keys::at(&front.table, path).map(|(_, span)| span);
            merged.made.extend(span.map(|span| MadeFrom { span, prints }));
        }
    }
    Ok(merged)
}

/// Whether a place says something else than what was handed out.
fn is_other(place: &Place, there: &str) -> bool {
    matches!(place, Place::Instead(hash) if *hash != block_hash(there))
}

struct Edit<'a> {
    /// What is replaced; empty where something is put in.
    range: Range<usize>,
    text: &'a str,
    prints: &'a [String],
}

fn edits<'a>(
    text: &str,
    answer: &'a Answer,
    left: &mut usize,
    lost: &mut Vec<usize>,
) -> Vec<Edit<'a>> {
    let blocks = blocks(text);
    let hashes: Vec<String> = blocks.iter().map(|range| block_hash(&text[range.clone()])).collect();
    let mut used = BTreeSet::new();
    let mut edits = Vec::new();
    for own in &answer.blocks {
        let hash = block_hash(&own.text);
        let find = |wanted: &str, used: &BTreeSet<usize>| {
            hashes.iter().enumerate().position(|(ix, own)| own == wanted && !used.contains(&ix))
        };
        let edit = |range| Edit { range, text: &own.text, prints: &own.mark.prints };
        if own.text.trim().is_empty() {
            *left += 1;
            continue;
        }
        match &own.mark.place {
            Place::Instead(old) if *old == hash && own.mark.stays != Some(true) => *left += 1,
            Place::Instead(old) => match find(old, &used).or_else(|| find(&hash, &used)) {
                Some(ix) => {
                    used.insert(ix);
                    edits.push(edit(blocks[ix].clone()));
                }
                None => lost.push(own.line),
            },
            Place::After(before) => {
                let after = before.as_ref().map(|old| find(old, &BTreeSet::new()));
                match (find(&hash, &used), after) {
                    // It was put in before.
                    (Some(ix), _) => {
                        used.insert(ix);
                        edits.push(edit(blocks[ix].clone()));
                    }
                    (None, Some(Some(ix))) => edits.push(edit(blocks[ix].end..blocks[ix].end)),
                    (None, None) => {
                        let start = blocks.first().map_or(text.len(), |first| first.start);
                        edits.push(edit(start..start));
                    }
                    (None, Some(None)) => lost.push(own.line),
                }
            }
            Place::Here => {}
        }
    }
    // Those for one place keep their order.
    edits.sort_by_key(|edit| (edit.range.end, edit.range.is_empty()));
    edits
}
