//! A value in a string of the reference language that no comment explains.
//!
//! Why it matters: a translator sees `{ $name }` and cannot tell a person from a place, nor a number from a date; grammar depends on it.
//!
//! A comment of the string, of its group or of the file explains a value if it names it, with the `$`. Only values are asked for that stand in sentences with other words.
//!
//! Example: `published-on = Published { $date }` without a comment.
//!
//! How to fix: write a comment above: `# $date is a date, written out in full.`

use super::Subject;
use crate::diag::{Diagnostic, Rule};
use crate::model::catalog::Item;

/// A value that no comment names.
pub(super) static RULE: Rule = Rule::note("undocumented-variable");

pub(super) fn check(subject: &Subject<'_>, out: &mut Vec<Diagnostic>) {
    if !subject.is_reference {
        return;
    }
    let entry = subject.entry;
    let mut told: Vec<&str> = Vec::new();
    for part in &entry.parts {
        let selectors = part.selects.iter().flat_map(|select| &select.selector);
        for item in selectors.chain(part.forms.iter().flat_map(|form| &form.items)) {
            let Item::Variable(name) = item else { continue };
            let explained = [entry.comment, entry.group, subject.own.head()]
                .iter()
                .any(|comment| names(comment, name));
            if told.contains(name) || explained {
                continue;
            }
            told.push(name);
            out.push(subject.fault(&RULE, part, Some(name)).arg("variable", *name));
        }
    }
}

/// Whether a comment names a value.
fn names(comment: &str, name: &str) -> bool {
    comment.match_indices('$').any(|(at, _)| {
        let rest = comment[at + 1..].strip_prefix(name);
        let goes_on = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '-';
        rest.is_some_and(|rest| !rest.starts_with(goes_on) || rest.starts_with("- "))
    })
}
