//! Marks that were deleted from a file to fill in, while what was written below them stayed.

use super::answer::comments;
use super::blocks::blocks;
use crate::parse::front;

/// The line, from 1, of a text above which its mark is missing, in a file that was filled in. What stands there would be taken
/// for a part of what stands before it, and asked for again.
#[must_use]
pub fn torn(text: &str) -> Option<usize> {
    let begins = front::split(text).map_or(0, |split| split.body);
    let comments = comments(text, begins);
    let (_, all) = comments.iter().find_map(|(_, mark)| mark.nth)?;
    for (ix, (range, mark)) in comments.iter().enumerate() {
        // What is told to the translator has no number, and stands above the first.
        let own = mark.nth.map_or(0, |(nth, _)| nth);
        let next = Some((own + 1, all)).filter(|(next, _)| *next <= all);
        let is_lost = !comments.iter().any(|(_, mark)| mark.nth == next);
        if next.is_none() || !is_lost {
            continue;
        }
        let end = comments.get(ix + 1).map_or(text.len(), |(next, _)| next.start);
        let below = &text[range.end..end];
        let all = blocks(below).into_iter();
        let surplus = all.filter(|block| !is_given(below, block.start)).nth(own.min(1));
        if let Some(block) = surplus {
            let at = range.end + block.start;
            return Some(text[..at].matches('\n').count() + 1);
        }
    }
    None
}

/// Whether a block is one that is handed out as it stands: code, a line, or what no page shows.
pub(super) fn is_given(text: &str, at: usize) -> bool {
    let line = text[..at].rfind('\n').map_or(0, |end| end + 1);
    let lead = &text[line..at];
    let own = text[at..].lines().next().unwrap_or_default().trim();
    let is_rule = own.len() >= 3
        && ["-", "*", "_"].iter().any(|sign| own.replace([' '], "").replace(sign, "").is_empty());
    let is_code = ["```", "~~~", "    ", "\t"].iter().any(|sign| text[at..].starts_with(sign));
    is_rule || is_code || own.starts_with('<') || lead.contains('\t') || lead.len() >= 4
}
