//! A comment that belongs to nothing, in a catalog of the reference language.
//!
//! Why it matters: translators are shown a string with its own comment, its group's and its file's. A group's comment without a string below it, or a file's in the middle of the file, is shown with the wrong strings or not at all; one that touches the line below or above reads as if it belonged to it.
//!
//! Example: `## Menus` at the end of a file; `### Menus` below the first string.
//!
//! How to fix: move a `##` comment above the strings that it is about, and a `###` comment to the top, with an empty line on either side.

use crate::diag::{Diagnostic, Rule};
use crate::model::Entries;

/// A comment that belongs to nothing.
pub(super) static RULE: Rule = Rule::note("misplaced-comment");

/// Looks at a whole file.
pub(super) fn check(own: &Entries<'_>) -> Vec<Diagnostic> {
    let (mut found, mut at, mut last_group) = (Vec::new(), 0, None);
    let mut entries = own.entries.iter().map(|entry| entry.span.start).peekable();
    let (mut below_entry, mut above) = (false, "");
    let mut last_mark: Option<(usize, usize)> = None;
    for line in own.text.split_inclusive('\n') {
        let words = line.trim_end();
        let fault = |case: &str, from: usize, to: usize| {
            Diagnostic::new(&RULE).arg("case", case).at(from..to)
        };
        while entries.next_if(|start| *start < at + line.len()).is_some() {
            (below_entry, last_group) = (true, None);
        }
        let kind = marks(words);
        // A group's and a file's comment stand by themselves, between empty lines.
        if let Some((from, to)) = last_mark.take_if(|_| kind != marks(above))
            && !words.is_empty()
        {
            found.push(fault("blank", from, to));
        }
        if kind >= 2 {
            if last_mark.is_none() && kind != marks(above) && !above.is_empty() {
                found.push(fault("blank", at, at + words.len()));
            } else {
                last_mark = Some((at, at + words.len()));
            }
        }
        if words.starts_with("###") {
            if below_entry && !above.starts_with("###") {
                found.push(fault("file", at, at + words.len()));
            }
        } else if words.starts_with("##") && !above.starts_with("##") {
            if let Some((from, to)) = last_group {
                found.push(fault("group", from, to));
            }
            // An empty one ends the group before it.
            last_group = (words != "##").then_some((at, at + words.len()));
        }
        (at, above) = (at + line.len(), words);
    }
    if let Some((from, to)) = last_group {
        found.push(Diagnostic::new(&RULE).arg("case", "group").at(from..to));
    }
    found
}

/// How many signs a comment begins with.
fn marks(line: &str) -> usize {
    line.bytes().take_while(|b| *b == b'#').count()
}
