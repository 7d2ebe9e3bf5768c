//! A string or term that refers to another one that there is not, or not in its own language.
//!
//! Why it matters: nothing can stand in that place. The string is not used; the one behind it stands in its place.
//!
//! An attribute that is not there, and a string that has attributes but no text of its own, are no better.
//!
//! Example: `about = About { -clbu }`
//!
//! How to fix: mend the name, or write the string that it names.

use super::Subject;
use super::index::sees;
use super::view::target;
use crate::diag::{Diagnostic, Rule, nearest};
use crate::model::Entries;
use crate::model::catalog::Item;

/// A reference to what there is not.
pub(super) static RULE: Rule = Rule::error("unknown-reference");

pub(super) fn check(subject: &Subject<'_>, out: &mut Vec<Diagnostic>) {
    for part in &subject.entry.parts {
        let mut told = Vec::new();
        let selectors = part.selects.iter().flat_map(|select| &select.selector);
        for item in selectors.chain(part.forms.iter().flat_map(|form| &form.items)) {
            let Some(wanted) = target(item).filter(|wanted| !told.contains(wanted)) else {
                continue;
            };
            let (id, attribute) = wanted;
            let Some(case) = lack(subject, id, attribute) else { continue };
            told.push(wanted);
            let near = match case {
                "entry" if !subject.is_counted_only => near(subject, id).unwrap_or("none"),
                _ => "none",
            };
            let name = attribute.map_or_else(|| id.to_owned(), |name| format!("{id}.{name}"));
            let place = match item {
                Item::Term(term) => term.id,
                _ => id,
            };
            let fault = subject.fault(&RULE, part, Some(place)).arg("reference", name);
            out.push(fault.arg("case", case).arg("near", near));
        }
    }
}

/// What is not there of what is referred to, in no language that could say it.
pub(super) fn lack(
    subject: &Subject<'_>,
    id: &str,
    attribute: Option<&str>,
) -> Option<&'static str> {
    let own = &subject.own.locale;
    let (mut known, mut elsewhere) = (false, false);
    for locale in subject.index.sought(own) {
        for said in subject.index.said(locale, id, subject.own.layer) {
            if said.entry.part(attribute).is_none() {
                known = true;
            } else if locale == own || !subject.own.scope.is_empty() {
                return None;
            } else {
                elsewhere = true;
            }
        }
    }
    Some(match (known, attribute) {
        // The reference language stands behind whole strings, and not behind what is in one. Where
        // strings stand alone, it has been said that this one is missing.
        _ if elsewhere => "language",
        (false, _) => "entry",
        (true, None) => "value",
        (true, Some(_)) => "attribute",
    })
}

/// What may have been meant.
fn near<'a>(subject: &Subject<'a>, id: &str) -> Option<&'a str> {
    let layer = subject.own.layer;
    let files = subject.index.sought(&subject.own.locale).map(|l| subject.index.files(l));
    let seen = |file: &&Entries<'_>| sees(layer, file.layer);
    let entries = files.flatten().filter(seen).flat_map(|file| &file.entries);
    nearest(id, entries.map(|entry| entry.id))
}
