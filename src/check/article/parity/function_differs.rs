//! `function-differs` in a text and its own messages: by unit, since each language divides a sentence among the text
//! and its messages as its grammar wants.

use std::collections::{BTreeMap, BTreeSet};

use super::pairs::{Pair, Parity, Side};
use super::placeable_differs::places;
use crate::check::article::subject::reached;
use crate::check::common::function_differs::RULE;
use crate::diag::Diagnostic;
use crate::format::functions::function;
use crate::model::FactValue;
use crate::model::variant::{OwnMessage, Placeable, Refers};

/// By fact: what the number is shown as, and where.
type Ways<'a> = BTreeMap<String, BTreeMap<String, Shown<'a>>>;
/// By fact that can be counted: whether `NUMBER` says how many it has, or it stands there itself, and where.
type Counts<'a> = BTreeMap<String, BTreeMap<bool, Shown<'a>>>;

/// Where a unit shows a value in one way.
#[derive(Clone, Copy)]
struct Shown<'a> {
    /// The last placeable that does so: where one way is once too often, the first is mostly the original's.
    last: &'a Placeable,
    /// How many placeables do so. One message is one, whichever of its forms is taken.
    times: usize,
}

/// The way in which a unit shows a value less often than its original does, and the one in which it does so more often:
/// one was put in the other's place. Said once more, or once less, it is as good.
fn exchanged<'w, K: Ord>(
    wanted: &'w BTreeMap<K, Shown<'_>>,
    found: &'w BTreeMap<K, Shown<'_>>,
) -> Option<(&'w K, &'w K)> {
    let times = |of: &BTreeMap<K, Shown<'_>>, way: &K| of.get(way).map_or(0, |shown| shown.times);
    let lost = wanted.keys().find(|way| times(found, way) < times(wanted, way))?;
    let gained = found.keys().find(|way| times(found, way) > times(wanted, way))?;
    Some((lost, gained))
}

pub(super) fn check(parity: &Parity<'_, '_>, out: &mut Vec<Diagnostic>) {
    for pair in &parity.pairs {
        let mut told = BTreeSet::new();
        count_differs(parity, &pair.source, &pair.own, &mut told, out);
        let (wanted, found) = (ways(parity, &pair.source), ways(parity, &pair.own));
        for (fact, wanted) in &wanted {
            // What is not shown at all has a rule of its own.
            let Some(found) = found.get(fact) else { continue };
            let other = |these: &BTreeMap<String, Shown<'_>>,
                         those: &BTreeMap<String, Shown<'_>>| {
                let mut own = these.keys().filter(|way| !way.is_empty());
                own.find(|way| !those.contains_key(*way)).cloned()
            };
            let (mut lost, extra) = (other(wanted, found), other(found, wanted));
            let mut odd = found.iter().find(|(way, _)| !wanted.contains_key(*way));
            if lost.is_none() && extra.is_none() {
                let Some((less, more)) = exchanged(wanted, found) else { continue };
                (lost, odd) = (Some(less.clone()), found.get_key_value(more));
            }
            let Some((how, place)) = odd.or_else(|| found.iter().next()) else { continue };
            let placeable = place.last;
            let shown = |way: Option<&str>| match way.filter(|way| !way.is_empty()) {
                Some(way) => format!("NUMBER({way})"),
                None => "none".to_owned(),
            };
            let fault = fault(placeable, fact);
            let fault = fault.arg("wanted", shown(lost.as_deref())).arg("found", shown(Some(how)));
            out.push(fault.at(parity.find(&pair.own, &placeable.source)));
            told.insert(fact.clone());
        }
        by_message(parity, pair, &told, out);
    }
}

fn fault(placeable: &Placeable, fact: &str) -> Diagnostic {
    let id = match &placeable.refers {
        Refers::Message(id) => id.clone(),
        _ => placeable.source.clone(),
    };
    Diagnostic::new(&RULE).arg("id", id).arg("variable", fact)
}

/// The days of a range where the other text says how many they are, or the other way round; regions likewise. Who
/// shows both, each as often as the original or once more, says enough.
fn count_differs<'a>(
    parity: &Parity<'_, 'a>,
    source: &Side<'a>,
    own: &Side<'a>,
    told: &mut BTreeSet<String>,
    out: &mut Vec<Diagnostic>,
) {
    let (wanted, found) = (counts(parity, source), counts(parity, own));
    for (fact, wanted) in &wanted {
        let Some(found) = found.get(fact) else { continue };
        let apart = !found.keys().any(|number| wanted.contains_key(number));
        let more = match apart {
            true => found.keys().next(),
            false => exchanged(wanted, found).map(|(_, more)| more),
        };
        let Some((by_number, place)) = more.and_then(|more| found.get_key_value(more)) else {
            continue;
        };
        let placeable = place.last;
        let (wanted, found) = if *by_number { ("none", "NUMBER") } else { ("NUMBER", "none") };
        let fault = fault(placeable, fact).arg("wanted", wanted).arg("found", found);
        out.push(fault.at(parity.find(own, &placeable.source)));
        told.insert(fact.clone());
    }
}

/// Messages of a unit that show a value by each other's function, so that the unit has the same of both. What is told
/// of the unit is not told again.
fn by_message<'a>(
    parity: &Parity<'_, 'a>,
    pair: &Pair<'a>,
    told: &BTreeSet<String>,
    out: &mut Vec<Diagnostic>,
) {
    let originals: BTreeMap<&str, &OwnMessage> = messages(&pair.source)
        .into_iter()
        .map(|(message, _)| (message.id.as_str(), message))
        .collect();
    if originals.is_empty() {
        return;
    }
    let facts = &parity.subject.meta.facts;
    let countable = |fact: &str| {
        let value = facts.get(fact).map(|fact| &fact.value);
        matches!(value, Some(FactValue::Range(_) | FactValue::Regions(_)))
    };
    let mut seen = BTreeSet::new();
    for (own, placeable) in messages(&pair.own) {
        let Some(original) = originals.get(own.id.as_str()).filter(|_| seen.insert(&own.id)) else {
            continue;
        };
        let of = |message: &OwnMessage, fact: &str| -> BTreeSet<bool> {
            let all = message.uses.numbered.iter().filter(|(name, _)| name == fact);
            all.map(|(_, number)| *number).collect()
        };
        let names: BTreeSet<&str> =
            own.uses.numbered.iter().map(|(name, _)| name.as_str()).collect();
        for fact in names.into_iter().filter(|fact| countable(fact) && !told.contains(*fact)) {
            let (wanted, found) = (of(original, fact), of(own, fact));
            if wanted.is_empty() || !wanted.is_disjoint(&found) {
                continue;
            }
            let by_number = found.contains(&true);
            let (wanted, found) = if by_number { ("none", "NUMBER") } else { ("NUMBER", "none") };
            let fault = Diagnostic::new(&RULE).arg("id", own.id.as_str()).arg("variable", fact);
            let fault = fault.arg("wanted", wanted).arg("found", found);
            out.push(fault.at(parity.find(&pair.own, &placeable.source)));
        }
    }
}

/// A unit's messages of the variant's own, and those that they refer to, each with the placeable that shows it.
fn messages<'a>(side: &Side<'a>) -> Vec<(&'a OwnMessage, &'a Placeable)> {
    let mut all = Vec::new();
    if side.passage.anchors.placeables.is_empty() {
        return all;
    }
    for ix in places(side) {
        let Some(placeable) = side.variant.placeables.get(ix as usize) else { continue };
        let Refers::Message(id) = &placeable.refers else { continue };
        let declared = side.variant.front.messages.iter().find(|message| message.id == *id);
        let shown = declared.map(|message| reached(side.variant, message)).unwrap_or_default();
        all.extend(shown.into_iter().map(|message| (message, placeable)));
    }
    all
}

/// Counts a placeable among those that show a value in one way.
fn count<'a, K: Ord>(shown: &mut BTreeMap<K, Shown<'a>>, way: K, placeable: &'a Placeable) {
    let shown = shown.entry(way).or_insert(Shown { last: placeable, times: 0 });
    *shown = Shown { last: placeable, times: shown.times + 1 };
}

fn counts<'a>(parity: &Parity<'_, 'a>, side: &Side<'a>) -> Counts<'a> {
    let mut counts = Counts::new();
    if side.passage.anchors.placeables.is_empty() {
        return counts;
    }
    let facts = &parity.subject.meta.facts;
    for ix in places(side) {
        let Some(placeable) = side.variant.placeables.get(ix as usize) else { continue };
        let mut once = BTreeSet::new();
        let mut add = |fact: &str, number: bool| {
            let value = facts.get(fact).map(|fact| &fact.value);
            let is_countable = matches!(value, Some(FactValue::Range(_) | FactValue::Regions(_)));
            if is_countable && once.insert((fact.to_owned(), number)) {
                count(counts.entry(fact.to_owned()).or_default(), number, placeable);
            }
        };
        match &placeable.refers {
            Refers::Fact(name) => add(name, false),
            Refers::Function(function, names) => {
                names.iter().for_each(|fact| add(fact, function == "NUMBER"));
            }
            Refers::Message(id) => {
                let messages = &side.variant.front.messages;
                if let Some(message) = messages.iter().find(|message| message.id == *id) {
                    let uses = parity.subject.reach(side.variant, message);
                    uses.numbered.iter().for_each(|(fact, number)| add(fact, *number));
                }
            }
        }
    }
    counts
}

fn ways<'a>(parity: &Parity<'_, 'a>, side: &Side<'a>) -> Ways<'a> {
    let mut ways = Ways::new();
    if side.passage.anchors.placeables.is_empty() {
        return ways;
    }
    // Money is money, said or not; and an option that the function does not take has a rule of its own.
    let counts = |option: &&str| {
        let (name, value) = option.split_once(": ").unwrap_or((option, ""));
        let taken = function("NUMBER").and_then(|function| function.option(name));
        taken.is_some_and(|taken| taken.values.take(value.trim_matches('"')))
    };
    for ix in places(side) {
        let Some(placeable) = side.variant.placeables.get(ix as usize) else { continue };
        let mut once = BTreeSet::new();
        let mut add = |fact: &str, way: &str| {
            let way = way.split(", ").filter(counts).collect::<Vec<_>>().join(", ");
            let way = if way == "style: \"currency\"" { String::new() } else { way };
            if once.insert((fact.to_owned(), way.clone())) {
                count(ways.entry(fact.to_owned()).or_default(), way, placeable);
            }
        };
        match &placeable.refers {
            Refers::Fact(name) => add(name, ""),
            Refers::Function(_, names) => {
                names.iter().for_each(|fact| add(fact, &placeable.meaning))
            }
            Refers::Message(id) => {
                let messages = &side.variant.front.messages;
                if let Some(message) = messages.iter().find(|message| message.id == *id) {
                    let uses = parity.subject.reach(side.variant, message);
                    uses.shown.iter().for_each(|(fact, way)| add(fact, way));
                }
            }
        }
    }
    ways
}
