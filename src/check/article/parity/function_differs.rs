//! `function-differs` in a text and its own messages: by unit, since each language divides a sentence among the text
//! and its messages as its grammar wants.

use std::collections::BTreeMap;

use super::pairs::{Parity, Side};
use super::placeable_differs::places;
use crate::check::common::function_differs::RULE;
use crate::diag::Diagnostic;
use crate::format::functions::function;
use crate::model::variant::{Placeable, Refers};

/// By fact: what the number is shown as, and the placeable that does so.
type Ways<'a> = BTreeMap<String, BTreeMap<String, &'a Placeable>>;

pub(super) fn check(parity: &Parity<'_, '_>, out: &mut Vec<Diagnostic>) {
    for pair in &parity.pairs {
        let (wanted, found) = (ways(parity, &pair.source), ways(parity, &pair.own));
        for (fact, wanted) in &wanted {
            // What is not shown at all has a rule of its own.
            let Some(found) = found.get(fact) else { continue };
            let other = |these: &BTreeMap<String, &Placeable>,
                         those: &BTreeMap<String, &Placeable>| {
                let mut own = these.keys().filter(|way| !way.is_empty());
                own.find(|way| !those.contains_key(*way)).cloned()
            };
            let (lost, extra) = (other(wanted, found), other(found, wanted));
            if lost.is_none() && extra.is_none() {
                continue;
            }
            let odd = found.iter().find(|(way, _)| !wanted.contains_key(*way));
            let Some((how, placeable)) = odd.or_else(|| found.iter().next()) else { continue };
            let shown = |way: Option<&str>| match way.filter(|way| !way.is_empty()) {
                Some(way) => format!("NUMBER({way})"),
                None => "none".to_owned(),
            };
            let id = match &placeable.refers {
                Refers::Message(id) => id.clone(),
                _ => placeable.source.clone(),
            };
            let fault = Diagnostic::new(&RULE).arg("id", id).arg("variable", fact.as_str());
            let fault = fault.arg("wanted", shown(lost.as_deref())).arg("found", shown(Some(how)));
            out.push(fault.at(parity.find(&pair.own, &placeable.source)));
        }
    }
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
        let mut add = |fact: &str, way: &str| {
            let way = way.split(", ").filter(counts).collect::<Vec<_>>().join(", ");
            let way = if way == "style: \"currency\"" { String::new() } else { way };
            ways.entry(fact.to_owned()).or_default().entry(way).or_insert(placeable);
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
