//! `function-differs` in a catalog.

use std::collections::{BTreeMap, BTreeSet};

use super::Subject;
use super::counts::is_taken;
use super::subject::Pair;
use crate::check::common::exchanged::{Times, exchanged};
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
        let (own, reference) = (by_name(pair.own, pair.own), by_name(pair.reference, pair.own));
        for (name, wanted) in &reference {
            // What is not shown at all has a rule of its own.
            let Some(found) = own.get(name) else { continue };
            let Some(told) =
                lacking(found, wanted).or_else(|| in_a_form(subject, pair, found, wanted))
            else {
                continue;
            };
            let shown = |way: &str| match way.is_empty() {
                true => "none".to_owned(),
                false => way.to_owned(),
            };
            let fault = subject.fault(&RULE, pair.own, told.place);
            let fault = fault.arg("variable", *name).arg("wanted", shown(&told.wanted));
            out.push(fault.arg("found", shown(&told.found)));
        }
    }
}

/// A way that the reference has and this has not, or the other way round.
struct Told<'a> {
    wanted: String,
    found: String,
    place: Option<&'a str>,
}

/// What no form shows as the reference does, or some form shows as no form of the reference does.
fn lacking<'a>(found: &[Way<'a>], wanted: &[Way<'a>]) -> Option<Told<'a>> {
    let of = |ways: &[Way<'_>]| -> BTreeSet<String> {
        ways.iter().map(|way| way.meaning.clone()).collect()
    };
    let (own, wanted) = (of(found), of(wanted));
    let lost = wanted.iter().find(|way| !way.is_empty() && !own.contains(*way));
    // A language may ask for its own form of a value that the original shows as it is; a
    // percentage or an amount it is not.
    let odd = |way: &&String| is_number(way) && !wanted.contains(*way);
    let extra = own.iter().filter(|way| !way.is_empty()).find(odd);
    let (wanted, other) = match (lost, extra) {
        (Some(lost), extra) => {
            let other = own.iter().find(|way| !wanted.contains(*way));
            (lost.as_str(), extra.or(other).map_or("", String::as_str))
        }
        (None, Some(extra)) => ("", extra.as_str()),
        (None, None) => return None,
    };
    let place = found.iter().find(|way| way.meaning == other).or_else(|| found.first());
    let place = place.map(|way| way.place);
    Some(Told { wanted: wanted.to_owned(), found: other.to_owned(), place })
}

/// What one form shows in another way than any form of the reference.
fn in_a_form<'a>(
    subject: &Subject<'a>,
    pair: Pair<'a>,
    found: &[Way<'a>],
    wanted: &[Way<'a>],
) -> Option<Told<'a>> {
    let matters = |lost: &&str, gained: &&str| !lost.is_empty() || is_number(gained);
    let wanted: BTreeSet<Times<&str>> = forms(wanted).into_values().collect();
    let mut seen = BTreeSet::new();
    forms(found).into_iter().find_map(|(form, ways)| {
        // A form that the language never takes has a rule of its own.
        let is_taken = is_taken(pair.own, pair.own.forms.get(form)?, &|by| subject.plurals(by));
        if !is_taken || !seen.insert(ways.clone()) {
            return None;
        }
        let (lost, gained) = exchanged(&ways, wanted.iter(), matters)?;
        let mut own = found.iter().filter(|way| way.form == Some(form));
        let place = own.rfind(|way| way.meaning == *gained)?.place;
        let (wanted, found) = ((*lost).to_owned(), (*gained).to_owned());
        Some(Told { wanted, found, place: Some(place) })
    })
}

fn forms<'w>(ways: &'w [Way<'_>]) -> BTreeMap<usize, Times<&'w str>> {
    let mut forms: BTreeMap<usize, Times<&str>> = BTreeMap::new();
    for way in ways {
        let Some(form) = way.form else { continue };
        *forms.entry(form).or_default().entry(&way.meaning).or_default() += 1;
    }
    forms
}

fn is_number(way: &str) -> bool {
    way.starts_with("NUMBER")
}

/// How a value is shown, or decides.
struct Way<'a> {
    /// The function with the options that decide what the value means; empty for the value as it
    /// is, and for a number that stays one.
    meaning: String,
    place: &'a str,
    /// The number of the form that shows it; none where it decides.
    form: Option<usize>,
}

fn has_calls(part: &Part<'_>) -> bool {
    let selectors = part.selects.iter().flat_map(|select| &select.selector);
    let items = selectors.chain(part.forms.iter().flat_map(|form| &form.items));
    items.into_iter().any(|item| matches!(item, Item::Call(_)))
}

/// How a part's values are shown, by their names. What decides is of account only where `own` chooses by it too.
fn by_name<'a>(part: &Part<'a>, own: &Part<'a>) -> BTreeMap<&'a str, Vec<Way<'a>>> {
    let mut ways = BTreeMap::new();
    let chosen = |select: &&Select<'a>| {
        select.ordinal() && own.selects.iter().any(|own| own.variable() == select.variable())
    };
    for select in part.selects.iter().filter(chosen) {
        select.selector.iter().for_each(|item| called(item, None, &mut ways));
    }
    for (number, form) in part.forms.iter().enumerate() {
        let form_number = Some(number);
        let mut items = form.items.iter();
        while let Some(item) = items.next() {
            called(item, form_number, &mut ways);
            match item {
                Item::Variable(name) => {
                    let way = Way { meaning: String::new(), place: name, form: form_number };
                    ways.entry(*name).or_default().push(way);
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

fn called<'a>(item: &Item<'a>, form: Option<usize>, ways: &mut BTreeMap<&'a str, Vec<Way<'a>>>) {
    let Item::Call(call) = item else { return };
    for given in &call.positional {
        if let Item::Variable(variable) = given {
            let way = Way { meaning: meaning(call), place: call.name, form };
            ways.entry(*variable).or_default().push(way);
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
