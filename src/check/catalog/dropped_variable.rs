//! `dropped-variable` in a catalog.

use std::cell::OnceCell;
use std::collections::BTreeSet;

use super::Subject;
use super::subject::Pair;
use super::unknown_variable::MOST_ADVISED;
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
    let asks = subject.asked(subject.entry, subject.view);
    let mut unknown: Vec<&str> =
        asks.into_iter().filter(|own| !all.iter().any(|known| known.contains(*own))).collect();
    unknown.truncate(MOST_ADVISED);
    // It is said of the mistyped name that it is unknown.
    let misspelt = |name: &str| unknown.iter().any(|own| nearest(own, [name]).is_some());
    for compared in compared {
        let mut dropped: BTreeSet<&str> =
            compared.dropped.iter().copied().filter(|name| given(name)).collect();
        let pair = subject.pairs.iter().find(|pair| std::ptr::eq(pair.own, compared.own));
        if let Some(pair) = pair {
            dropped = own(subject, *pair, behind, &dropped);
        }
        for name in dropped.into_iter().filter(|name| !misspelt(name)) {
            out.push(subject.fault(&RULE, compared.own, None).arg("variable", name));
        }
    }
}

/// Those of the values that a string drops of which it is told. The rest are dropped by others: wherever the reference shows one
/// through another message or term, this shows that one too, or another on the way, and of that one it is told. What
/// the reference refers to is looked at once, not once for each value.
fn own<'a>(
    subject: &Subject<'a>,
    pair: Pair<'a>,
    behind: &View<'a>,
    dropped: &BTreeSet<&'a str>,
) -> BTreeSet<&'a str> {
    // A term's attributes are its language's own, and nothing is told of them.
    let drops = |id: PartId<'a>, name: &str| {
        let shows =
            |view: &View<'a>| view.reach_of(id).is_some_and(|reach| reach.shown.contains_key(name));
        (id.1.is_none() || !id.0.starts_with('-')) && shows(behind) && !shows(subject.view)
    };
    let direct: BTreeSet<PartId<'a>> = targets(pair.own).collect();
    // Mostly it is the next one. What lies further off is looked for only where need be: a chain may be as long
    // as a file.
    let far: OnceCell<BTreeSet<PartId<'a>>> = OnceCell::new();
    let is_guilty = |id: PartId<'a>, name: &str| {
        let walk = || subject.view.all_named(pair.own).map(|(id, _)| id).collect();
        drops(id, name) && (direct.contains(&id) || far.get_or_init(walk).contains(&id))
    };
    let (mut own, mut seen) = (BTreeSet::new(), BTreeSet::new());
    let items = || pair.reference.forms.iter().flat_map(|form| &form.items);
    for item in items() {
        if let Item::Variable(name) = item {
            own.extend(dropped.get(name));
        }
    }
    for item in items() {
        let Some(id) = target(item) else { continue };
        // A term may be given other values each time.
        if matches!(item, Item::Message(..)) && !seen.insert(id) {
            continue;
        }
        let Some(reach) = behind.of(item) else { continue };
        let beyond: OnceCell<Vec<PartId<'a>>> = OnceCell::new();
        let walk = || {
            let all = behind.part(id).into_iter().flat_map(|part| behind.all_named(part));
            all.map(|(id, _)| id).collect()
        };
        for name in reach.shown.keys().filter(|name| !given(item, name)) {
            let Some(name) = dropped.get(name).filter(|name| !own.contains(*name)) else {
                continue;
            };
            let others = || beyond.get_or_init(walk).iter().any(|id| is_guilty(*id, name));
            if !is_guilty(id, name) && !others() {
                own.insert(*name);
            }
        }
    }
    own
}
