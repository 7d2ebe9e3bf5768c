//! A comment that belongs to nothing, in a catalog of the reference language.
//!
//! Why it matters: translators are shown a string with its own comment, its group's and its file's. A group's comment without a string below it, or a file's in the middle of the file, is shown with the wrong strings or not at all.
//!
//! Example: `## Menus` at the end of a file; `### Menus` below the first string.
//!
//! How to fix: move a `##` comment above the strings that it is about, and a `###` comment to the top.

use crate::diag::{Diagnostic, Rule};
use crate::model::Entries;

/// A comment that belongs to nothing.
pub(super) static RULE: Rule = Rule::note("misplaced-comment");

/// Looks at a whole file.
pub(super) fn check(own: &Entries<'_>) -> Vec<Diagnostic> {
    let (mut found, mut at, mut last_group) = (Vec::new(), 0, None);
    let mut entries = own.entries.iter().map(|entry| entry.span.start).peekable();
    let (mut below_entry, mut above) = (false, "");
    for line in own.text.split_inclusive('\n') {
        let words = line.trim_end();
        let fault = |case: &str, from: usize, to: usize| {
            Diagnostic::new(&RULE).arg("case", case).at(from..to)
        };
        while entries.next_if(|start| *start < at + line.len()).is_some() {
            (below_entry, last_group) = (true, None);
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
