//! `dropped-variable` in a catalog.

use std::collections::BTreeSet;

use super::Subject;
use crate::check::common::dropped_variable::RULE;
use crate::diag::{Diagnostic, nearest};

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
            out.push(subject.fault(&RULE, compared.own, None).arg("variable", *name));
        }
    }
}
