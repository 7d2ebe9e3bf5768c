//! A translation whose tags are others than the reference language's.
//!
//! Why it matters: a link, an emphasis or a line break is missing, or is there twice, or stands around something else. It is looked at in each form of a choice by itself; the order does not matter.
//!
//! Attributes are compared with their values, but for those that are translated, such as `title` and `alt`.
//!
//! Example: `Lire tout` where English has `Read <b>all</b>`.
//!
//! How to fix: use the tags of the reference language, each around what it belongs to.

use std::collections::BTreeMap;

use super::Subject;
use super::elements::{self, Shape, both};
use super::subject::{Pair, form_name, form_place};
use crate::check::common::markup::is_known;
use crate::diag::{Diagnostic, Rule};

/// Tags that differ from the reference's.
pub(super) static RULE: Rule = Rule::warning("markup-differs");

type Shapes = BTreeMap<Shape, u32>;

pub(super) fn check(subject: &Subject<'_>, out: &mut Vec<Diagnostic>) {
    for pair in subject.pairs.iter().copied() {
        for (name, place) in unspelt(pair) {
            let fault = subject.fault(&RULE, pair.own, Some(place)).arg("case", "extra");
            out.push(fault.arg("tag", format!("<{name}>")).arg("forms", "none"));
        }
        let Some((own, reference)) = both(pair) else { continue };
        let found: Vec<Shapes> = own.iter().map(elements::shapes).collect();
        let wanted: Vec<Shapes> = reference.iter().map(elements::shapes).collect();
        let mut told: Vec<(Shape, bool)> = Vec::new();
        let mut tell = |difference: (Shape, bool), forms: &str, place: Option<&str>| {
            if told.contains(&difference) {
                return;
            }
            let case = if difference.1 { "extra" } else { "missing" };
            let fault = subject.fault(&RULE, pair.own, place).arg("case", case);
            out.push(fault.arg("tag", difference.0.as_str()).arg("forms", forms));
            told.push(difference);
        };
        for (ix, shapes) in found.iter().enumerate() {
            let form = &pair.own.forms[ix];
            let Some(near) = nearest(shapes, &wanted) else { continue };
            for (shape, more) in differing(near, shapes) {
                let name = shape.rsplit('<').next().and_then(|last| last.split([' ', '>']).next());
                let tag = own[ix].elements.iter().rev().find(|e| Some(e.name.as_str()) == name);
                let place =
                    if more { tag.map(|tag| tag.place) } else { form_place(pair.own, form) };
                tell((shape, more), &form_name(pair.own, form), place);
            }
        }
        for shapes in &wanted {
            let Some(near) = nearest(shapes, &found) else { continue };
            for (shape, fewer) in differing(near, shapes) {
                // Here the reference's form is the one that is looked at.
                tell((shape, !fewer), "none", None);
            }
        }
    }
}

/// Words between angle brackets that the reference spells by `&lt;`, so that a page shows them; as they
/// are, they would be taken for tags. What HTML knows as an element is compared as one.
fn unspelt<'a>(pair: Pair<'a>) -> Vec<(&'a str, &'a str)> {
    let mut found: Vec<(&str, &str)> = Vec::new();
    let (own, reference) = (pair.own.source, pair.reference.source);
    for (at, sign) in reference.match_indices("&lt;") {
        let rest = &reference[at + sign.len()..];
        let rest = rest.strip_prefix('/').unwrap_or(rest);
        let name = &rest[..rest.find(|c: char| !c.is_alphanumeric()).unwrap_or(rest.len())];
        if !name.starts_with(|c: char| c.is_ascii_alphabetic()) || is_known(name) {
            continue;
        }
        let tag = |text: &'a str| {
            text.match_indices('<').find_map(|(at, _)| {
                let inside = text[at + 1..].trim_start_matches('/');
                let end = text.len() - inside.len() + inside.find('>')?;
                inside.starts_with(name).then(|| text.get(at..=end))?
            })
        };
        if let (Some(place), None) = (tag(own), tag(reference))
            && found.iter().all(|(known, _)| *known != name)
        {
            found.push((name, place));
        }
    }
    // A word that is translated: `&lt;file&gt;` and `<Datei>`.
    let bare = |text: &'a str| {
        text.match_indices('<').find_map(|(at, _)| {
            let inside = &text[at + 1..];
            let word = &inside[..inside.find('>')?];
            let letters = !word.is_empty() && word.chars().all(char::is_alphabetic);
            (letters && !is_known(word)).then(|| (word, &text[at..at + word.len() + 2]))
        })
    };
    if found.is_empty() && reference.contains("&lt;") && !own.contains("&lt;") {
        found.extend(bare(own).filter(|_| bare(reference).is_none()));
    }
    found
}

fn nearest<'s>(shapes: &Shapes, all: &'s [Shapes]) -> Option<&'s Shapes> {
    all.iter().min_by_key(|other| differing(other, shapes).len())
}

/// The elements that are not equally often in two forms, and whether the other has more.
fn differing(one: &Shapes, other: &Shapes) -> Vec<(Shape, bool)> {
    let of = |shapes: &Shapes, shape: &Shape| shapes.get(shape).copied().unwrap_or_default();
    let names = one.keys().chain(other.keys().filter(|shape| !one.contains_key(*shape)));
    let differ = names.filter(|shape| of(one, shape) != of(other, shape));
    differ.map(|shape| (shape.clone(), of(other, shape) > of(one, shape))).collect()
}
