//! `function-differs` in a text and its own messages: by unit, since each language divides a sentence among the text
//! and its messages as its grammar wants; in every text that a unit may become by what its messages choose.

use std::collections::{BTreeMap, BTreeSet};

use super::pairs::{Pair, Parity};
use super::placeable_differs::places;
use super::shows::{Shown, Shows, Unit, ways};
use crate::check::article::subject::reached;
use crate::check::common::exchanged::{Times, exchanged};
use crate::check::common::function_differs::RULE;
use crate::diag::Diagnostic;
use crate::model::variant::{Placeable, Refers};

pub(super) fn check(parity: &Parity<'_, '_>, out: &mut Vec<Diagnostic>) {
    let facts = &parity.subject.meta.facts;
    let mut theirs = Shows::new(parity.model.variant, facts);
    let mut ours = Shows::new(parity.subject.variant, facts);
    for pair in &parity.pairs {
        let (source, own) = (theirs.unit(&pair.source), ours.unit(&pair.own));
        let mut told = BTreeSet::new();
        for (fact, wanted) in &source.shown {
            // What is not shown at all has a rule of its own.
            let Some(found) = own.shown.get(fact) else { continue };
            let lacking = match ours.is_countable(fact) {
                true => apart(&ways(wanted), &ways(found)),
                false => lacking(&ways(wanted), &ways(found)),
            };
            let Some((wanted, found)) = lacking.or_else(|| in_a_text(wanted, found)) else {
                continue;
            };
            let Some(placeable) = own.last(fact, &found) else { continue };
            let id = match &placeable.refers {
                Refers::Message(id) => id,
                _ => &placeable.source,
            };
            out.push(
                fault(id, fact, (&wanted, &found)).at(parity.find(&pair.own, &placeable.source)),
            );
            told.insert(fact.clone());
        }
        by_message(parity, pair, (&mut theirs, &mut ours), (&source, &own, &told), out);
    }
}

fn fault(id: &str, fact: &str, (wanted, found): (&str, &str)) -> Diagnostic {
    let shown = |way: &str| if way.is_empty() { "none".to_owned() } else { way.to_owned() };
    let fault = Diagnostic::new(&RULE).arg("id", id).arg("variable", fact);
    fault.arg("wanted", shown(wanted)).arg("found", shown(found))
}

/// The days of a range where the other text says how many they are, or the other way round; regions likewise. Who
/// shows both says enough.
fn apart(wanted: &BTreeSet<&str>, found: &BTreeSet<&str>) -> Option<(String, String)> {
    let (lost, gained) = (wanted.first()?, found.first()?);
    wanted.is_disjoint(found).then(|| ((*lost).to_owned(), (*gained).to_owned()))
}

/// A percentage or a currency that only one of the texts has.
fn lacking(wanted: &BTreeSet<&str>, found: &BTreeSet<&str>) -> Option<(String, String)> {
    let other = |these: &BTreeSet<&str>, those: &BTreeSet<&str>| {
        let mut own = these.iter().filter(|way| !way.is_empty());
        own.find(|way| !those.contains(*way)).map(|way| (*way).to_owned())
    };
    let (lost, extra) = (other(wanted, found), other(found, wanted));
    if lost.is_none() && extra.is_none() {
        return None;
    }
    let odd = found.iter().find(|way| !wanted.contains(*way)).or_else(|| found.first())?;
    Some((lost.unwrap_or_default(), (*odd).to_owned()))
}

/// What a text shows in one way in the place of another.
fn in_a_text(
    wanted: &BTreeSet<Times<String>>,
    found: &BTreeSet<Times<String>>,
) -> Option<(String, String)> {
    let (lost, gained) =
        found.iter().find_map(|found| exchanged(found, wanted.iter(), |_, _| true))?;
    Some((lost.clone(), gained.clone()))
}

/// Messages of a unit that show a value by each other's function, so that the unit has the same of both. What is told
/// of the unit is not told again.
fn by_message<'a>(
    parity: &Parity<'_, 'a>,
    pair: &Pair<'a>,
    (theirs, ours): (&mut Shows<'a>, &mut Shows<'a>),
    (source, own, told): (&Unit<'a>, &Unit<'a>, &BTreeSet<String>),
    out: &mut Vec<Diagnostic>,
) {
    let originals = messages(pair.source.variant, &placeables(pair, false));
    if originals.is_empty() {
        return;
    }
    for (id, (placeable, is_near)) in messages(pair.own.variant, &placeables(pair, true)) {
        let Some((_, is_near_too)) = originals.get(id) else { continue };
        let (wanted, found): (_, _) = (theirs.message(id, 0), ours.message(id, 0));
        let wanted: &Shown = &wanted;
        for (fact, found) in found.iter().filter(|(fact, _)| !told.contains(*fact)) {
            let Some(wanted) = wanted.get(fact) else { continue };
            // What the text shows beside its messages is divided as the language wants.
            let is_all = is_near
                && *is_near_too
                && !source.by_itself.contains(fact)
                && !own.by_itself.contains(fact);
            let lost =
                ours.is_countable(fact).then(|| apart(&ways(wanted), &ways(found))).flatten();
            let lost = lost.or_else(|| in_a_text(wanted, found).filter(|_| is_all));
            if let Some((wanted, found)) = lost {
                let fault = fault(id, fact, (&wanted, &found));
                out.push(fault.at(parity.find(&pair.own, &placeable.source)));
            }
        }
    }
}

/// The placeables of one side of a pair.
fn placeables<'a>(pair: &Pair<'a>, own: bool) -> Vec<&'a Placeable> {
    let side = if own { &pair.own } else { &pair.source };
    if side.passage.anchors.placeables.is_empty() {
        return Vec::new();
    }
    let all = places(side).into_iter();
    all.filter_map(|ix| side.variant.placeables.get(ix as usize)).collect()
}

/// The messages of the variant's own among some placeables, and those that they refer to, each with the placeable that
/// shows it, and whether it does so by itself.
fn messages<'a>(
    variant: &'a crate::model::Variant<'a>,
    placeables: &[&'a Placeable],
) -> BTreeMap<&'a str, (&'a Placeable, bool)> {
    let mut all = BTreeMap::new();
    for placeable in placeables {
        let Refers::Message(id) = &placeable.refers else { continue };
        let declared = variant.front.messages.iter().find(|message| message.id == *id);
        for message in declared.map(|message| reached(variant, message)).unwrap_or_default() {
            let is_near = message.id == *id;
            let known = all.entry(message.id.as_str()).or_insert((*placeable, is_near));
            known.1 |= is_near;
        }
    }
    all
}
