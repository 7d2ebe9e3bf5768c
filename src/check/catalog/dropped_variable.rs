//! `dropped-variable` in a catalog.

use std::cell::OnceCell;
use std::collections::BTreeSet;

use super::Subject;
use super::subject::Pair;
use super::view::{PartId, View, given, target, targets};
use crate::check::common::dropped_variable::RULE;
use crate::diag::{Diagnostic, nearest};
use crate::model::catalog::Item;

pub(super) fn check<'a>(subject: &Subject<'a>, out: &mut Vec<Diagnostic>) {
    let compared = subject.compared();
    if compared.iter().all(|compared| compared.dropped.is_empty()) {
        return;
    }
    let behind = subject.reference_view();
    let asked = |said: &super::index::Said<'a>| -> BTreeSet<String> {
        subject.asked(said.entry, behind).into_iter().map(str::to_owned).collect()
    };
    let all: Vec<BTreeSet<String>> = subject.said.iter().map(asked).collect();
    let below = all.split_last().map(|(_, below)| below).unwrap_or_default();
    // What the reference itself is not given is its own fault, and nobody else's.
    let given = |name: &str| below.is_empty() || below.iter().any(|known| known.contains(name));
    let own = subject.asked(subject.entry, subject.view);
    let unknown: Vec<&str> =
        own.into_iter().filter(|own| !all.iter().any(|known| known.contains(*own))).collect();
    // It is said of the mistyped name that it is unknown.
    let misspelt = |name: &str| unknown.iter().any(|own| nearest(own, [name]).is_some());
    for compared in compared {
        for name in compared.dropped.iter().filter(|name| given(name) && !misspelt(name)) {
            let pair = subject.pairs.iter().find(|pair| std::ptr::eq(pair.own, compared.own));
            if pair.is_some_and(|pair| is_others(subject, *pair, behind, name)) {
                continue;
            }
            out.push(subject.fault(&RULE, compared.own, None).arg("variable", *name));
        }
    }
}

/// Whether it is others that drop a value: wherever the reference shows it through another message or term, this
/// shows that one too, or another on the way, and of that one it is told.
fn is_others<'a>(subject: &Subject<'a>, pair: Pair<'a>, behind: &View<'a>, name: &str) -> bool {
    // A term's attributes are its language's own, and nothing is told of them.
    let drops = |id: PartId<'a>| {
        let shows =
            |view: &View<'a>| view.reach_of(id).is_some_and(|reach| reach.shown.contains_key(name));
        (id.1.is_none() || !id.0.starts_with('-')) && shows(behind) && !shows(subject.view)
    };
    let direct: BTreeSet<PartId<'a>> = targets(pair.own).collect();
    // Mostly it is the next one. What lies further off is looked for only where need be: a chain may be as long
    // as a file.
    let far: OnceCell<BTreeSet<PartId<'a>>> = OnceCell::new();
    let is_guilty = |id: PartId<'a>| {
        let walk = || subject.view.all_named(pair.own).map(|(id, _)| id).collect();
        drops(id) && (direct.contains(&id) || far.get_or_init(walk).contains(&id))
    };
    let mut items = pair.reference.forms.iter().flat_map(|form| &form.items);
    items.all(|item| {
        if matches!(item, Item::Variable(own) if *own == name) {
            return false;
        }
        let shows = behind.of(item).is_some_and(|other| other.shown.contains_key(name));
        let Some(id) = target(item).filter(|_| shows && !given(item, name)) else { return true };
        let beyond = || behind.part(id).into_iter().flat_map(|part| behind.all_named(part));
        is_guilty(id) || beyond().any(|(id, _)| is_guilty(id))
    })
}
