//! `function-differs` in a catalog.

use std::collections::BTreeSet;

use super::Subject;
use crate::check::common::function_differs::RULE;
use crate::diag::Diagnostic;
use crate::format::functions::function;
use crate::model::catalog::{Call, Item, Part, Select};

/// Options that decide what a value means.
const MEANING: &[&str] = &["currency", "style", "type", "unit"];

pub(super) fn check(subject: &Subject<'_>, out: &mut Vec<Diagnostic>) {
    if subject.entry.is_term() {
        return;
    }
    for pair in subject.pairs.iter().copied() {
        if !has_calls(pair.own) && !has_calls(pair.reference) {
            continue;
        }
        let (own, reference) = (ways(pair.own, pair.own), ways(pair.reference, pair.own));
        let names: BTreeSet<&str> = reference.iter().map(|way| way.variable).collect();
        for name in names {
            let of = |ways: &[Way<'_>]| -> BTreeSet<String> {
                let own = ways.iter().filter(|way| way.variable == name);
                own.map(|way| way.meaning.clone()).collect()
            };
            let (found, wanted) = (of(&own), of(&reference));
            // What is not shown at all has a rule of its own.
            if found.is_empty() {
                continue;
            }
            let lost = wanted.iter().find(|way| !way.is_empty() && !found.contains(*way));
            // A language may ask for its own form of a value that the original shows as it is; a
            // percentage or an amount it is not.
            let odd = |way: &&String| way.starts_with("NUMBER") && !wanted.contains(*way);
            let extra = found.iter().filter(|way| !way.is_empty()).find(odd);
            let (wanted, found) = match (lost, extra) {
                (Some(lost), extra) => {
                    let other = found.iter().find(|way| !wanted.contains(*way));
                    (lost.as_str(), extra.or(other).map_or("", String::as_str))
                }
                (None, Some(extra)) => ("", extra.as_str()),
                (None, None) => continue,
            };
            let shown = |way: &str| match way.is_empty() {
                true => "none".to_owned(),
                false => way.to_owned(),
            };
            let place = own.iter().find(|way| way.variable == name && way.meaning == found);
            let place = place.or_else(|| own.iter().find(|way| way.variable == name));
            let fault = subject.fault(&RULE, pair.own, place.map(|way| way.place));
            let fault = fault.arg("variable", name).arg("wanted", shown(wanted));
            out.push(fault.arg("found", shown(found)));
        }
    }
}

/// How a value is shown, or decides.
struct Way<'a> {
    variable: &'a str,
    /// The function with the options that decide what the value means; empty for the value as it
    /// is, and for a number that stays one.
    meaning: String,
    place: &'a str,
}

fn has_calls(part: &Part<'_>) -> bool {
    let selectors = part.selects.iter().flat_map(|select| &select.selector);
    let items = selectors.chain(part.forms.iter().flat_map(|form| &form.items));
    items.into_iter().any(|item| matches!(item, Item::Call(_)))
}

/// How a part's values are shown. What decides is of account only where `own` chooses by it too.
fn ways<'a>(part: &Part<'a>, own: &Part<'a>) -> Vec<Way<'a>> {
    let mut ways = Vec::new();
    let chosen = |select: &&Select<'a>| {
        select.ordinal() && own.selects.iter().any(|own| own.variable() == select.variable())
    };
    for select in part.selects.iter().filter(chosen) {
        select.selector.iter().for_each(|item| called(item, &mut ways));
    }
    for form in &part.forms {
        let mut items = form.items.iter();
        while let Some(item) = items.next() {
            called(item, &mut ways);
            match item {
                Item::Variable(name) => {
                    ways.push(Way { variable: name, meaning: String::new(), place: name });
                }
                Item::Call(call) => items.by_ref().take(behind(call)).for_each(drop),
                _ => {}
            }
        }
    }
    ways
}

/// How many items stand behind a call: its arguments, and theirs.
fn behind(call: &Call<'_>) -> usize {
    let of = |item: &Item<'_>| match item {
        Item::Literal(_) => 0,
        Item::Call(inner) => 1 + behind(inner),
        _ => 1,
    };
    call.positional.iter().map(of).sum()
}

fn called<'a>(item: &Item<'a>, ways: &mut Vec<Way<'a>>) {
    let Item::Call(call) = item else { return };
    for given in &call.positional {
        if let Item::Variable(variable) = given {
            ways.push(Way { variable, meaning: meaning(call), place: call.name });
        }
    }
}

fn meaning(call: &Call<'_>) -> String {
    let mut options: Vec<String> = call
        .named
        .iter()
        .filter(|named| MEANING.contains(&named.name))
        .filter(|named| !matches!(named.value, "decimal" | "cardinal"))
        // What the function does not take has a rule of its own.
        .filter(|named| {
            let option = function(call.name).and_then(|function| function.option(named.name));
            option.is_none_or(|option| option.values.take(named.value))
        })
        .map(|named| match named.number {
            true => format!("{}: {}", named.name, named.value),
            false => format!("{}: \"{}\"", named.name, named.value),
        })
        .collect();
    options.sort();
    match (call.name, options.is_empty()) {
        ("NUMBER", true) => String::new(),
        (name, true) => name.to_owned(),
        (name, false) => format!("{name}({})", options.join(", ")),
    }
}
