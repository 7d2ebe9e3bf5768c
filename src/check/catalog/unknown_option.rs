//! A function that is given an option it does not have, or a value that the option does not take.
//!
//! Why it matters: the number or date is not written as was meant; some values cannot be written at all, and then the string is not used.
//!
//! Example: `{ NUMBER($share, style: "percnt") }`, `{ RELATIVE($date) }` without the day to reckon from.
//!
//! How to fix: use one of the options and values that the message lists. They are not translated.

use super::Subject;
use crate::diag::{Diagnostic, Rule, nearest};
use crate::format::functions::{Function, OptionValues, function};
use crate::model::CatalogEntry;
use crate::model::catalog::{Call, Item, Named, Part};

/// An option that a function does not have or does not take.
pub(in crate::check) static RULE: Rule = Rule::error("unknown-option");

pub(super) fn check(subject: &Subject<'_>, out: &mut Vec<Diagnostic>) {
    for (part, call) in calls(subject.entry) {
        let Some(function) = function(call.name) else { continue };
        let fault = |place: &str, case: &str| {
            let fault = subject.fault(&RULE, part, Some(place)).arg("function", call.name);
            fault.arg("case", case)
        };
        let count = call.positional.iter().filter(|item| !matches!(item, Item::Text(_))).count();
        if count < function.least || count > function.most {
            let case = if count < function.least { "few" } else { "many" };
            let fault = fault(call.name, case).arg("option", "").arg("value", count);
            out.push(fault.arg("near", "none").arg("known", function.least));
        }
        for named in &call.named {
            let Some(option) = function.option(named.name) else {
                let names = || function.options.iter().map(|option| option.name);
                let near = nearest(named.name, names()).unwrap_or("none");
                let known = names().collect::<Vec<_>>().join(", ");
                let fault = fault(named.name, "option").arg("option", named.name);
                out.push(fault.arg("value", named.value).arg("near", near).arg("known", known));
                continue;
            };
            if !option.values.take(named.value) {
                let (near, known) = match option.values {
                    OptionValues::OneOf(words) => {
                        (nearest(named.value, words.iter().copied()), words.join(", "))
                    }
                    OptionValues::Whole { least, most } => (None, format!("{least}–{most}")),
                    OptionValues::Day => (None, "2022-07-23".to_owned()),
                    OptionValues::Currency => (None, "EUR".to_owned()),
                    OptionValues::Zone => (None, "Europe/Paris".to_owned()),
                };
                let place = if named.value.is_empty() { named.name } else { named.value };
                let fault = fault(place, "value").arg("option", named.name);
                let fault = fault.arg("value", named.value).arg("near", near.unwrap_or("none"));
                out.push(fault.arg("known", known));
            }
        }
        if let Some((most, least, known)) = crossed(function, call) {
            let fault =
                fault(most.value, "value").arg("option", most.name).arg("value", most.value);
            out.push(fault.arg("near", "none").arg("known", format!("{least}–{known}")));
        }
        if let Some(option) = wanting(function, call, count) {
            let fault = fault(call.name, "missing").arg("option", option).arg("value", "");
            out.push(fault.arg("near", "none").arg("known", ""));
        }
    }
}

/// A largest number of digits that is smaller than the smallest, with that one and the largest that there may be.
fn crossed<'c, 'a>(function: &Function, call: &'c Call<'a>) -> Option<(&'c Named<'a>, u32, u32)> {
    let number = |named: &Named<'_>| named.value.parse::<u32>().ok();
    call.named.iter().find_map(|named| {
        let rest = named.name.strip_prefix("maximum")?;
        let OptionValues::Whole { most, .. } = function.option(named.name)?.values else {
            return None;
        };
        let least = |other: &&Named<'_>| other.name.strip_prefix("minimum") == Some(rest);
        let least = call.named.iter().find(least).and_then(number)?;
        (number(named)? < least).then_some((named, least, most))
    })
}

/// The option that a function cannot do without, and is not given.
fn wanting(function: &Function, call: &Call<'_>, count: usize) -> Option<&'static str> {
    let given = |name: &str| call.named.iter().any(|named| named.name == name);
    let mut wanted = function.options.iter().filter(|option| option.required);
    // What stands behind the arguments that it needs stands for such an option too.
    if count > function.least {
        return None;
    }
    wanted.find(|option| !given(option.name)).map(|option| option.name)
}

/// Every call of a function in an entry, each once, with the part that it stands in.
pub(in crate::check) fn calls<'a>(
    entry: &'a CatalogEntry<'a>,
) -> Vec<(&'a Part<'a>, &'a Call<'a>)> {
    let own = |part: &'a Part<'a>| calls_in(part).into_iter().map(move |call| (part, call));
    entry.parts.iter().flat_map(own).collect()
}

/// Every call of a function in a part, each once.
pub(super) fn calls_in<'a>(part: &'a Part<'a>) -> Vec<&'a Call<'a>> {
    let mut found: Vec<&Call<'_>> = Vec::new();
    let selectors = part.selects.iter().flat_map(|select| &select.selector);
    for item in selectors.chain(part.forms.iter().flat_map(|form| &form.items)) {
        let Item::Call(call) = item else { continue };
        // One that stands before a choice is in each of its forms.
        if !found.iter().any(|known| std::ptr::eq(known.name, call.name)) {
            found.push(call);
        }
    }
    found
}
