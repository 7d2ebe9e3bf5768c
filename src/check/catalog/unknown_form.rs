//! A form of a choice whose key the original's choice by the same value does not have: it was translated or mistyped.
//!
//! Why it matters: keys are what the program or the number gives, and not words for readers. This form is never taken; readers always see the last resort.
//!
//! A choice by a term's attribute is told where none of its keys is what the attribute says, and a number whose sign was lost (`[1]` for `[-1]`).
//!
//! Numbers, and the plural categories of the language in a choice by number, are its own affair; so is what a term chooses by. What a function of the program gives, such as `PLATFORM()`, no catalog says.
//!
//! Example: `[gerät]` where English has `[device]`; `[eins]` where it has `[one]`.
//!
//! How to fix: write the key as the original has it. In a choice by number: the names of plural categories.

use super::Subject;
use super::subject::is_plural;
use crate::check::common::plurals::is_category;
use crate::diag::{Diagnostic, Rule, nearest};
use crate::model::catalog::{Item, Key, Select};

/// A form that is never taken.
pub(super) static RULE: Rule = Rule::warning("unknown-form");

pub(super) fn check(subject: &Subject<'_>, out: &mut Vec<Diagnostic>) {
    by_attribute(subject, out);
    if subject.entry.is_term() {
        return;
    }
    signs(subject, out);
    for pair in subject.pairs.iter().copied() {
        for select in &pair.own.selects {
            let Some(by) = select.variable() else { continue };
            let same = |other: &&Select<'_>| other.variable() == Some(by);
            let known: Vec<&Select<'_>> = pair.reference.selects.iter().filter(same).collect();
            if known.is_empty() {
                continue;
            }
            let plural = known.iter().any(|select| is_plural(select));
            // A language may have more forms than the reference; a key that was translated takes the
            // place of one of its keys.
            let has = |name: &str| select.keys.iter().any(|key| key.name == name);
            if !plural && known.iter().flat_map(|own| &own.keys).all(|key| has(key.name)) {
                continue;
            }
            let keys = || known.iter().flat_map(|select| &select.keys).map(|key| key.name);
            for key in select.keys.iter().filter(|key| !key.exact) {
                if keys().any(|name| name == key.name) || plural && is_category(key.name) {
                    continue;
                }
                // Whatever the last resort is called, it is taken.
                if key.default {
                    continue;
                }
                let near = nearest(key.name, keys()).unwrap_or("none");
                let names: Vec<&str> = match plural {
                    true => subject
                        .plurals(select.ordinal())
                        .map_or_else(Vec::new, |own| own.all.clone()),
                    false => keys().collect(),
                };
                let fault = subject.fault(&RULE, pair.own, Some(key.name)).arg("form", key.name);
                out.push(fault.arg("near", near).arg("known", names.join(", ")));
            }
        }
    }
}

/// Choices by an attribute of a term that says something else than each of their keys.
fn by_attribute(subject: &Subject<'_>, out: &mut Vec<Diagnostic>) {
    let (locale, layer) = (&subject.own.locale, subject.own.layer);
    for part in &subject.entry.parts {
        for select in &part.selects {
            let Some(Item::Term(term)) = select.selector.first() else { continue };
            let said = subject.index.said(locale, term.id, layer).pop();
            let attribute = term.attribute.and_then(|name| said?.entry.part(Some(name)));
            let Some([form]) = attribute.map(|attribute| &attribute.forms[..]) else { continue };
            let [Item::Text(value) | Item::Literal(value)] = form.items[..] else { continue };
            let value = value.trim();
            // Whoever calls the last resort “other” means all that is left.
            let meant = |key: &Key<'_>| key.name == value || key.default && key.name == "other";
            let Some(key) = select.keys.iter().find(|key| !key.default) else { continue };
            if select.keys.iter().any(meant) {
                continue;
            }
            let near = nearest(key.name, [value]).unwrap_or("none");
            let fault = subject.fault(&RULE, part, Some(key.name)).arg("form", key.name);
            out.push(fault.arg("near", near).arg("known", value));
        }
    }
}

/// Numbers whose sign the translation lost or added.
fn signs(subject: &Subject<'_>, out: &mut Vec<Diagnostic>) {
    for pair in subject.pairs.iter().copied() {
        for select in &pair.own.selects {
            let same = |other: &&Select<'_>| {
                other.variable().is_some() && other.variable() == select.variable()
            };
            let known: Vec<&str> = pair
                .reference
                .selects
                .iter()
                .filter(same)
                .flat_map(|select| &select.keys)
                .filter(|key| key.exact)
                .map(|key| key.name)
                .collect();
            let own = |name: &str| select.keys.iter().any(|key| key.exact && key.name == name);
            for key in select.keys.iter().filter(|key| key.exact && !known.contains(&key.name)) {
                let turned = match key.name.strip_prefix('-') {
                    Some(bare) => bare.to_owned(),
                    None => format!("-{}", key.name),
                };
                if known.contains(&turned.as_str()) && !own(&turned) {
                    let fault = subject.fault(&RULE, pair.own, Some(key.name));
                    let fault = fault.arg("form", key.name).arg("near", turned.as_str());
                    out.push(fault.arg("known", known.join(", ")));
                }
            }
        }
    }
}
