//! A list of regions with one that has no name in this language.
//!
//! Why it matters: a reader would find a code, or a hole, in the list.
//!
//! Names come from CLDR, which has those of countries in all its languages, and those of parts of countries in some.
//!
//! Example: `{ $countries }` in traditional Chinese, with `GB-SCT` in the list.
//!
//! How to fix: name it in `locales/zh-Hant/`: `region-GB-SCT = 蘇格蘭`

use super::Subject;
use crate::diag::{Diagnostic, Rule};
use crate::format::regions::has_name;
use crate::model::FactValue;
use crate::model::variant::{Placeable, Refers};

/// A list of regions with one that has no name in this language.
pub(super) static RULE: Rule = Rule::error("unnamed-region");

pub(super) fn check(subject: &Subject<'_>, out: &mut Vec<Diagnostic>) {
    if !subject.meta_is_sound {
        return;
    }
    let all = subject.variant.placeables.iter().zip(&subject.variant.live_placeables);
    let mut told: Vec<String> = Vec::new();
    for ((placeable, live), value) in all.zip(subject.values) {
        if !*live || value.is_some() {
            continue;
        }
        for code in unnamed(subject, placeable) {
            if told.contains(&code) {
                continue;
            }
            let fault = Diagnostic::new(&RULE).arg("region", &code);
            out.push(fault.arg("locale", subject.locale).at(placeable.span.clone()));
            told.push(code);
        }
    }
}

/// The regions of a placeable's facts that nobody has a name for in this language.
pub(super) fn unnamed(subject: &Subject<'_>, placeable: &Placeable) -> Vec<String> {
    let names = match &placeable.refers {
        Refers::Fact(name) => vec![name.clone()],
        Refers::Function(_, names) => names.clone(),
        Refers::Message(id) => {
            let messages = &subject.variant.front.messages;
            let message = messages.iter().find(|message| message.id == *id);
            let uses = message.map(|message| subject.reach(subject.variant, message));
            uses.map(|uses| uses.variables).unwrap_or_default()
        }
    };
    let mut found = Vec::new();
    for name in names {
        let Some(FactValue::Regions(regions)) = subject.meta.facts.get(&name).map(|f| &f.value)
        else {
            continue;
        };
        let nameless = regions.iter().filter(|r| !has_name(subject.locale, subject.style, r));
        found.extend(nameless.map(|region| region.as_str().to_owned()));
    }
    found
}
