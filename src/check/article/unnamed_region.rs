//! A list of regions with one that has no name in this language.
//!
//! Why it matters: a reader would find a code, or a hole, in the list.
//!
//! Names come from CLDR, which has those of countries in all its languages, and those of parts of countries in some.
//!
//! Example: `{ $countries }` in traditional Chinese, with `GB-SCT` in the list.
//!
//! A section may name regions in a way of its own: a name is asked for in each section that may show the text, and where only some of
//! them lack it, the finding says which. Of a language that no edition of the article's sections has, no name is asked for.
//!
//! How to fix: name it in `locales/zh-Hant/`: `region-GB-SCT = 蘇格蘭`

use super::Subject;
use crate::diag::{Diagnostic, Rule};
use crate::model::variant::Refers;
use crate::model::{FactValue, Region};

/// A list of regions with one that has no name in this language.
pub(super) static RULE: Rule = Rule::error("unnamed-region");

pub(super) fn check(subject: &Subject<'_>, out: &mut Vec<Diagnostic>) {
    if !subject.meta_is_sound {
        return;
    }
    let all = subject.variant.placeables.iter().zip(&subject.variant.live_placeables);
    for ((placeable, live), value) in all.zip(subject.values) {
        // What functions and messages make of regions is looked at with these.
        let Refers::Fact(name) = &placeable.refers else { continue };
        if !*live || value.is_some() {
            continue;
        }
        let fact = subject.meta.facts.get(name).map(|fact| &fact.value);
        let Some(FactValue::Regions(regions)) = fact else { continue };
        for fault in regions.iter().flat_map(|region| faults(subject, region)) {
            let told = |other: &Diagnostic| *other.rule == RULE && other.args == fault.args;
            if !out.iter().any(told) {
                out.push(fault.at(placeable.span.clone()));
            }
        }
    }
}

/// A region that nobody has a name for in the variant's language, or each of the sections that have none.
pub(super) fn faults(subject: &Subject<'_>, region: &Region) -> Vec<Diagnostic> {
    let one = |section: Option<&str>| {
        let fault = Diagnostic::new(&RULE).arg("region", region.as_str());
        let fault = fault.arg("locale", subject.locale).arg("section", section.unwrap_or("none"));
        match section {
            Some(section) => fault.for_section(section),
            None => fault,
        }
    };
    subject.nameless(region).into_iter().map(one).collect()
}
