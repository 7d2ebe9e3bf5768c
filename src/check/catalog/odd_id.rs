//! A name of a string in the reference language that is not made of small letters, figures and hyphens, or is very long, or shorter than the network wants it (`id-length` under `[strings]`).
//!
//! Why it matters: names are typed by hand in templates and looked up by eye; `navHome` and `nav-home` are two strings.
//!
//! Example: `navHome = Home`
//!
//! How to fix: name it after where it stands, in small letters with hyphens: `nav-home`.

use super::Subject;
use crate::diag::{Diagnostic, Rule};

/// A name that others are not like.
pub(super) static RULE: Rule = Rule::note("odd-id");

/// Characters of a name.
const LENGTH: usize = 80;

pub(super) fn check(subject: &Subject<'_>, out: &mut Vec<Diagnostic>) {
    let entry = subject.entry;
    if !subject.is_reference {
        return;
    }
    let name = entry.id.trim_start_matches('-');
    let usual = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-';
    // A topic's name, or a country's, is a string's as well: `region-FR`.
    let code = |part: &str| part.len() <= 3 && part.bytes().all(|b| b.is_ascii_uppercase());
    let odd =
        name.split('-').any(|part| part.is_empty() || !(part.bytes().all(usual) || code(part)));
    let least = subject.index.wishes().id_length;
    let short = name.len() < least && !entry.is_term();
    if odd || short || name.len() > LENGTH {
        let limit = if short { least } else { LENGTH };
        let fault = Diagnostic::new(&RULE).arg("id", entry.id).arg("limit", limit);
        let case = if odd { "letters" } else { "length" };
        let fault = fault.arg("case", if short && !odd { "short" } else { case });
        out.push(fault.of_message(entry.id, None).at(entry.span.clone()));
    }
}
