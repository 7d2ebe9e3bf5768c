//! A term that is given what it does not ask for, or asks for what nobody gives it.
//!
//! Why it matters: the form that was meant is never taken; readers see the last one, in the wrong case or number.
//!
//! Found is a value of a name that the term does not ask for; a word that none of its forms has; and, in a translation, a choice by a value that neither the reference language's term asks for nor any string of this language gives.
//!
//! Example: `about = Über { -club(cse: "dative") }` where the term chooses by `$case`.
//!
//! How to fix: use the names and words that the term has. They are each language's own.

use std::collections::BTreeSet;

use super::Subject;
use super::subject::is_plural;
use crate::check::common::plurals::is_category;
use crate::diag::{Diagnostic, Rule, nearest};
use crate::model::catalog::{Item, Part, Select, TermCall};

/// What a term does not ask for, or nobody gives it.
pub(super) static RULE: Rule = Rule::warning("unknown-argument");

pub(super) fn check(subject: &Subject<'_>, out: &mut Vec<Diagnostic>) {
    for part in &subject.entry.parts {
        let mut told = Vec::new();
        let selectors = part.selects.iter().flat_map(|select| &select.selector);
        for item in selectors.chain(part.forms.iter().flat_map(|form| &form.items)) {
            let Item::Term(term) = item else { continue };
            // What stands before a choice is in each of its forms.
            if !term.named.is_empty() && !told.contains(&term.id.as_ptr()) {
                told.push(term.id.as_ptr());
                given(subject, part, term, out);
            }
        }
    }
    if subject.entry.is_term() && !subject.is_reference {
        asked(subject, out);
    }
}

/// What a term is given.
fn given<'a>(
    subject: &Subject<'a>,
    part: &Part<'a>,
    call: &TermCall<'_>,
    out: &mut Vec<Diagnostic>,
) {
    let (own, layer) = (&subject.own.locale, subject.own.layer);
    let Some(said) = subject.index.said(own, call.id, layer).pop() else { return };
    let Some(term) = said.entry.part(call.attribute) else { return };
    let names = subject.view.reach(term).into_owned().asked;
    // A brand that is the same in all cases today may have forms tomorrow.
    if names.is_empty() {
        return;
    }
    for named in &call.named {
        let fault = |case: &str, place: &str| {
            let fault = subject.fault(&RULE, part, Some(place)).arg("case", case);
            fault.arg("term", call.id).arg("name", named.name).arg("value", named.value)
        };
        if !names.contains(named.name) {
            let near = nearest(named.name, names.iter().copied()).unwrap_or("none");
            out.push(fault("name", named.name).arg("near", near).arg("known", joined(&names)));
            continue;
        }
        // What it hands on, and what it counts by, is more than its own words.
        let by = |part: &&Part<'_>| {
            part.selects.iter().any(|select| select.variable() == Some(named.name))
        };
        let shown = subject.view.reach(term).shown.contains_key(named.name);
        if named.number || shown || named.value.is_empty() || !by(&term) {
            continue;
        }
        let parts = std::iter::once(term).chain(subject.view.all_reached(term));
        let selects: Vec<_> = parts
            .flat_map(|part| &part.selects)
            .filter(|select| select.variable() == Some(named.name))
            .collect();
        let keys: BTreeSet<&str> =
            selects.iter().flat_map(|select| &select.keys).map(|key| key.name).collect();
        // Where a number is asked for, a word is none; where it may be one, that of a category is a form's name.
        let counted = |select: &&&Select<'_>| matches!(select.selector.first(), Some(Item::Call(call)) if call.name == "NUMBER");
        let plural = selects.iter().any(|select| is_plural(select)) && is_category(named.value);
        if !selects.iter().any(|select| counted(&select)) && (keys.contains(named.value) || plural)
        {
            continue;
        }
        let near = nearest(named.value, keys.iter().copied()).unwrap_or("none");
        out.push(fault("value", named.value).arg("near", near).arg("known", joined(&keys)));
    }
}

/// What a term chooses by.
fn asked(subject: &Subject<'_>, out: &mut Vec<Diagnostic>) {
    let id = subject.entry.id;
    let Some(original) = subject.original() else { return };
    let behind = subject.asked(original, subject.reference_view());
    // What nobody gives to any term may be for strings that are still to be written.
    if behind.is_empty() {
        return;
    }
    for part in subject.entry.parts.iter().filter(|part| part.attribute.is_none()) {
        let mut told = Vec::new();
        for select in &part.selects {
            let Some(name) = select.variable().filter(|name| !told.contains(name)) else {
                continue;
            };
            if behind.contains(name) || subject.view.is_given(id, name) {
                continue;
            }
            told.push(name);
            let near = nearest(name, behind.iter().copied()).unwrap_or("none");
            let fault = subject.fault(&RULE, part, Some(name)).arg("case", "asked");
            let fault = fault.arg("term", id).arg("name", name).arg("value", "");
            out.push(fault.arg("near", near).arg("known", joined(&behind)));
        }
    }
}

fn joined(names: &BTreeSet<&str>) -> String {
    names.iter().copied().collect::<Vec<_>>().join(", ")
}
