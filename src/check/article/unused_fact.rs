//! A fact that no text shows.
//!
//! Why it matters: somebody will keep it up to date for nothing, and who corrects it believes that pages change.
//! More often a text has the figure typed in.
//!
//! Facts that grow along a series are compared from article to article, and so are used.
//!
//! Example: `registered = 7333` under `[facts]`, and no `{ $registered }` in any language.
//!
//! How to fix: write `{ $registered }` where the figure stands in the texts, or delete the fact.

use std::collections::BTreeSet;

use crate::diag::{Diagnostic, Rule};
use crate::model::variant::Refers;
use crate::model::{ArticleMeta, Settings, Variant};

/// A fact that no text shows.
pub(super) static RULE: Rule = Rule::warning("unused-fact");

/// Looks at an article's facts and all its variants; `file` is the one that the facts stand in.
pub fn unused_facts<'v>(
    (meta, settings): (&ArticleMeta, &Settings),
    variants: impl Iterator<Item = &'v Variant<'v>>,
    file: &str,
    out: &mut Vec<Diagnostic>,
) {
    if meta.facts.is_empty() {
        return;
    }
    let mut used: BTreeSet<&str> = BTreeSet::new();
    for variant in variants {
        let live = variant.placeables.iter().zip(&variant.live_placeables);
        for (placeable, _) in live.filter(|(_, live)| **live) {
            match &placeable.refers {
                Refers::Fact(name) => {
                    used.insert(name);
                }
                Refers::Function(_, names) => used.extend(names.iter().map(String::as_str)),
                Refers::Message(_) => {}
            }
        }
        let messages = variant.front.messages.iter();
        used.extend(messages.flat_map(|m| m.uses.variables.iter().map(String::as_str)));
    }
    // Who shows a day of a range shows the range.
    let shown = meta.facts.iter().filter(|(name, _)| used.contains(name.as_str()));
    let ranges: Vec<&str> = shown.filter_map(|(_, fact)| fact.of.as_deref()).collect();
    used.extend(ranges);
    let grows = |name: &String| {
        let series = meta.series.as_ref().and_then(|id| settings.series.get(id));
        series.is_some_and(|facts| facts.iter().any(|(fact, _)| fact == name))
    };
    for (name, fact) in &meta.facts {
        if used.contains(name.as_str()) || fact.monotonic || grows(name) {
            continue;
        }
        let fault = Diagnostic::new(&RULE).arg("fact", name);
        let fault = fault.arg("placeable", format!("{{ ${name} }}"));
        let at = meta.fact_places.get(name).cloned().unwrap_or(0..0);
        out.push(fault.at(at).in_file(file));
    }
}
