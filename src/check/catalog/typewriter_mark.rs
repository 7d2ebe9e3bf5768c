//! A typewriter's quotation mark, apostrophe or ellipsis in a string of the reference language.
//!
//! Why it matters: translators copy it, and every page shows it in every language.
//!
//! Tags, lines of code such as `allow = ["x"]`, and what stands between braces and quotes are left alone.
//!
//! Example: `It's "new"...`
//!
//! How to fix: write `’`, `“ ”` and `…`.

use super::Subject;
use crate::diag::{Diagnostic, Rule};
use crate::model::catalog::Item;

/// A mark that only typewriters need.
pub(super) static RULE: Rule = Rule::note("typewriter-mark");

pub(super) fn check(subject: &Subject<'_>, out: &mut Vec<Diagnostic>) {
    if !subject.is_reference {
        return;
    }
    for part in &subject.entry.parts {
        let mut told = Vec::new();
        for form in &part.forms {
            let mut reader = Reader::default();
            for item in &form.items {
                let Item::Text(text) = item else { continue };
                let Some((at, length)) = reader.mark(text) else { continue };
                // A text before a choice is in each of its forms.
                if told.contains(&text.as_ptr()) {
                    continue;
                }
                told.push(text.as_ptr());
                let place = text.get(at..at + length);
                let fault = subject.fault(&RULE, part, place);
                out.push(fault.arg("mark", place.unwrap_or_default()));
            }
        }
    }
}

/// Where in a form one is, across the placeables between its texts.
#[derive(Default)]
struct Reader {
    /// Inside of a tag.
    tag: bool,
    /// Between quotes of a line of code, such as `allow = ["x"]`.
    code: bool,
}

impl Reader {
    /// The first such mark of prose: where, and how long.
    fn mark(&mut self, text: &str) -> Option<(usize, usize)> {
        let mut before = ' ';
        for (at, c) in text.char_indices() {
            match c {
                '<' => {
                    let next = text[at + 1..].chars().next();
                    self.tag = next.is_some_and(|c| c.is_ascii_alphabetic() || c == '/');
                }
                '>' => self.tag = false,
                '"' if self.code => self.code = false,
                '"' if matches!(before, '=' | '[' | '(' | ':' | ',') => self.code = true,
                // `"\u00A0"`
                '"' if text[at + 1..].starts_with('\\') => self.code = true,
                _ if self.tag || self.code => {}
                // Alone between spaces it is a sign, behind a figure feet or inches.
                '\'' | '"' if alone(text, at) || before.is_ascii_digit() => {}
                '\'' | '"' => return Some((at, 1)),
                // A quotation mark in the place of an apostrophe.
                '‘' if between_letters(text, at) => return Some((at, c.len_utf8())),
                '.' if text[at..].starts_with("...") => return Some((at, 3)),
                _ => {}
            }
            if !c.is_whitespace() {
                before = c;
            }
        }
        None
    }
}

fn alone(text: &str, at: usize) -> bool {
    let space = |c: Option<char>| c.is_none_or(char::is_whitespace);
    space(text[..at].chars().next_back()) && space(text[at + 1..].chars().next())
}

fn between_letters(text: &str, at: usize) -> bool {
    let letter = |c: Option<char>| c.is_some_and(char::is_alphabetic);
    letter(text[..at].chars().next_back()) && letter(text[at..].chars().nth(1))
}
