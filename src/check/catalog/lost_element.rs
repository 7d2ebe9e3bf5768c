//! An element with a name (`data-l10n-name`) that a translation has lost, or that only the translation has.
//!
//! Why it matters: the page puts its own link or button where the name stands. Without it, the reader has nothing to click on; a name that nobody knows is thrown away.
//!
//! It is looked at in each form of a choice by itself.
//!
//! Example: `Lire la notice` where English has `Read the <a data-l10n-name="notice">notice</a>`.
//!
//! How to fix: put the element with its name around the words that it belongs to. The name is not translated.

use std::collections::BTreeSet;

use super::Subject;
use super::elements::both;
use super::subject::{form_name, form_place};
use crate::check::common::markup::Markup;
use crate::diag::{Diagnostic, Rule, nearest};

/// A named element that is lost, or that nobody knows.
pub(super) static RULE: Rule = Rule::error("lost-element");

const NAME: &str = "data-l10n-name";

pub(super) fn check(subject: &Subject<'_>, out: &mut Vec<Diagnostic>) {
    for pair in subject.pairs.iter().copied() {
        if !pair.own.source.contains(NAME) && !pair.reference.source.contains(NAME) {
            continue;
        }
        let Some((own, reference)) = both(pair) else { continue };
        let wanted: Vec<BTreeSet<&str>> = reference.iter().map(names).collect();
        let known: BTreeSet<&str> = wanted.iter().flatten().copied().collect();
        // What some form of the reference does without, one of the translation may.
        let always =
            known.iter().copied().filter(|name| wanted.iter().all(|form| form.contains(name)));
        let always: Vec<&str> = always.collect();
        let mut told = BTreeSet::new();
        for (form, markup) in pair.own.forms.iter().zip(&own) {
            let found = names(markup);
            let place = form_place(pair.own, form);
            let forms = form_name(pair.own, form);
            let surplus: Vec<&str> =
                found.iter().copied().filter(|name| !known.contains(name)).collect();
            for name in always.iter().filter(|name| !found.contains(**name)) {
                // It is said of the mistyped name.
                if surplus.iter().any(|own| nearest(own, [*name]).is_some()) {
                    continue;
                }
                if told.insert((*name, forms.clone())) {
                    let fault = subject.fault(&RULE, pair.own, place).arg("case", "missing");
                    let fault = fault.arg("name", *name).arg("forms", forms.as_str());
                    out.push(fault.arg("near", "none"));
                }
            }
            for name in surplus {
                let near = nearest(name, known.iter().copied()).unwrap_or("none");
                let named = |e: &&_| {
                    crate::check::common::markup::Element::attribute(e, NAME) == Some(name)
                };
                let place = markup.elements.iter().find(named).map(|element| element.place);
                if told.insert((name, String::new())) {
                    let fault = subject.fault(&RULE, pair.own, place).arg("case", "extra");
                    let fault = fault.arg("name", name).arg("forms", forms.as_str());
                    out.push(fault.arg("near", near));
                }
            }
        }
        let anywhere: BTreeSet<&str> = own.iter().flat_map(|markup| names(markup)).collect();
        for name in known.iter().filter(|name| !anywhere.contains(*name) && !always.contains(name))
        {
            let fault = subject.fault(&RULE, pair.own, None).arg("case", "missing");
            out.push(fault.arg("name", *name).arg("forms", "none").arg("near", "none"));
        }
    }
}

fn names<'m>(markup: &'m Markup<'_>) -> BTreeSet<&'m str> {
    markup.elements.iter().filter_map(|element| element.attribute(NAME)).collect()
}
