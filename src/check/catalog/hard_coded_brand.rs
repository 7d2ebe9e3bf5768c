//! A name that there is a term for, written out by hand in the reference language.
//!
//! Why it matters: a term is there so that the name is kept in one place, and so that each language can decline it. Written out, it follows neither.
//!
//! Only terms of their own text with a capital letter are names; `brands` under `[strings]` has more.
//!
//! Example: `about = About the Kite Club` where there is `-club = Kite Club`.
//!
//! How to fix: write `{ -club }`.

use super::Subject;
use crate::diag::{Diagnostic, Rule};
use crate::model::catalog::{Item, Part};

/// A name that a term stands for, written out.
pub(super) static RULE: Rule = Rule::note("hard-coded-brand");

/// Terms of a language that are looked for: a network has a handful.
const MOST: usize = 64;

pub(super) fn check(subject: &Subject<'_>, out: &mut Vec<Diagnostic>) {
    if !subject.is_reference || subject.entry.is_term() {
        return;
    }
    for (id, name) in subject.index.names().iter().take(MOST) {
        for part in &subject.entry.parts {
            if let Some(place) = place(part, name, false) {
                let fault = subject.fault(&RULE, part, Some(place));
                out.push(fault.arg("name", *name).arg("term", *id));
            }
        }
    }
    let known = |brand: &&String| !subject.index.names().iter().any(|(_, name)| name == brand);
    for brand in subject.index.wishes().brands.iter().filter(known) {
        for part in &subject.entry.parts {
            if let Some(place) = place(part, brand, false) {
                let fault = subject.fault(&RULE, part, Some(place));
                out.push(fault.arg("name", brand).arg("term", "none"));
            }
        }
    }
}

/// Where a name or word stands by itself.
pub(super) fn place<'a>(part: &Part<'a>, name: &str, any_case: bool) -> Option<&'a str> {
    let texts = part.forms.iter().flat_map(|form| &form.items).filter_map(|item| match item {
        Item::Text(text) => Some(*text),
        _ => None,
    });
    texts.into_iter().find_map(|text| {
        let small = any_case.then(|| text.to_lowercase());
        // Where small letters are not as long as capitals, places would not fit.
        let (within, name) = match &small {
            Some(small) if small.len() == text.len() => (small.as_str(), name.to_lowercase()),
            _ => (text, name.to_owned()),
        };
        within.match_indices(&name).find_map(|(at, _)| {
            let letter = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
            let before = letter(within[..at].chars().next_back());
            let after = letter(within[at + name.len()..].chars().next());
            (!before && !after).then(|| text.get(at..at + name.len())).flatten()
        })
    })
}

/// What a term says, if it is a name: a text of its own, with a capital letter, of a few words.
pub(super) fn name<'a>(part: &Part<'a>) -> Option<&'a str> {
    let [form] = part.forms.as_slice() else { return None };
    let [Item::Text(text)] = form.items.as_slice() else { return None };
    let name = text.trim();
    let short = name.split_whitespace().count() <= 5 && name.chars().count() >= 3;
    (short && name.starts_with(char::is_uppercase)).then_some(name)
}
