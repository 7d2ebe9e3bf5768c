//! What functions refuse to do with the article's facts: in each form of each of a variant's own messages, and in
//! those calls of its text that have no value.

use super::broken_placeable::Broken;
use super::{Subject, unnamed_region};
use crate::check::catalog;
use crate::diag::Diagnostic;
use crate::format::fluent::{Refusal, RefusalReason};
use crate::format::functions::function;
use crate::format::placeables::refusals;
use crate::model::catalog::{Call, Item, Part};
use crate::model::{CatalogEntry, Entries, FactValue};

/// Calls of one variant that are tried.
const MOST: usize = 1000;

struct Tried<'a> {
    entry: &'a CatalogEntry<'a>,
    call: &'a Call<'a>,
    source: &'a str,
}

/// What is found stands in the sheet and names the entry.
pub(super) fn check(subject: &Subject<'_>, file: &Entries<'_>, out: &mut Vec<Diagnostic>) {
    let facts = &subject.meta.facts;
    let mut tried: Vec<Tried<'_>> = Vec::new();
    for entry in &file.entries {
        for (_, call) in catalog::calls(entry) {
            let known = |item: &Item<'_>| match item {
                Item::Variable(name) => facts.contains_key(*name),
                Item::Call(inner) => function(inner.name).is_some(),
                _ => true,
            };
            // A term has no facts but those that it is given.
            let foreign = entry.is_term() && call.positional.iter().any(is_variable);
            if function(call.name).is_none() || foreign || !call.positional.iter().all(known) {
                continue;
            }
            let Some(source) = source(file, call) else { continue };
            if tried.len() < MOST {
                tried.push(Tried { entry, call, source });
            }
        }
        choices(subject, file, entry, out);
        regions(subject, file, entry, out);
    }
    if tried.is_empty() {
        return;
    }
    let refers = |item: &Item<'_>| matches!(item, Item::Message(..) | Item::Term(_));
    let messages = tried.iter().any(|tried| tried.call.positional.iter().any(refers));
    let messages = if messages { file.text } else { "" };
    let sources: Vec<&str> = tried.iter().map(|tried| tried.source).collect();
    // What one section has a name for, another may have none for.
    let styles = subject.styles.iter();
    let refused = styles.flat_map(|style| {
        let refused = refusals(subject.locale, style, facts, messages, &sources);
        tried.iter().zip(refused)
    });
    let begin = out.len();
    for (tried, refused) in refused {
        for refusal in refused {
            let before = out.len();
            out.extend(told(subject, tried, &refusal));
            for fault in &mut out[before..] {
                let place = file.place(tried.source);
                let at = value_at(tried.call, &refusal).map_or(place, |slice| file.place(slice));
                fault.span = Some(at);
                *fault = fault.clone().of_message(tried.entry.id, None);
            }
            // The same region may be shown in many forms, and the same be refused in every section.
            let again = |fault: &Diagnostic| {
                let same = |other: &Diagnostic| {
                    (other.rule, &other.args, &other.span) == (fault.rule, &fault.args, &fault.span)
                };
                subject.styles.len() > 1 && out[begin..before].iter().any(same)
            };
            let known: Vec<bool> = out[before..]
                .iter()
                .map(|fault| is_told(fault, &out[..before]) || again(fault))
                .collect();
            let mut known = known.into_iter();
            let mut at = 0;
            out.retain(|_| {
                at += 1;
                at <= before || !known.next().unwrap_or(false)
            });
        }
    }
}

/// Whether a region's want of a name has been told.
fn is_told(fault: &Diagnostic, told: &[Diagnostic]) -> bool {
    *fault.rule == unnamed_region::RULE
        && told.iter().any(|other| other.rule == fault.rule && other.args == fault.args)
}

fn is_variable(item: &Item<'_>) -> bool {
    matches!(item, Item::Variable(_))
}

/// A call as it is written, from its name to its last bracket.
fn source<'a>(file: &Entries<'a>, call: &Call<'a>) -> Option<&'a str> {
    let from = file.place(call.name).start;
    let rest = file.text.get(from..)?;
    let (mut level, mut quoted, mut skip) = (0_usize, false, false);
    for (ix, byte) in rest.bytes().enumerate() {
        match byte {
            _ if skip => skip = false,
            b'\\' if quoted => skip = true,
            b'"' => quoted = !quoted,
            b'(' if !quoted => level += 1,
            b')' if !quoted => {
                level = level.checked_sub(1)?;
                if level == 0 {
                    return rest.get(..=ix);
                }
            }
            _ => {}
        }
    }
    None
}

/// The option's value that is refused, where one is.
fn value_at<'a>(call: &Call<'a>, refusal: &Refusal) -> Option<&'a str> {
    let RefusalReason::Option(option, _) = &refusal.reason else { return None };
    let named = call.named.iter().find(|named| named.name == option)?;
    Some(if named.value.is_empty() { named.name } else { named.value })
}

/// What is said of a refusal, unless it is said elsewhere.
fn told(subject: &Subject<'_>, tried: &Tried<'_>, refusal: &Refusal) -> Vec<Diagnostic> {
    let call = tried.call;
    let Some(function) = function(call.name) else { return Vec::new() };
    // A call within another tells of itself.
    if refusal.function != call.name {
        return Vec::new();
    }
    let placeable = &format!("{{ {} }}", tried.source);
    let (given, kind) = given(subject, call);
    let (given, function_name) = (given.as_str(), call.name);
    let fault = |case, option: &str, value: &str| {
        let function = function_name;
        vec![Broken { case, placeable, function, option, value, given, kind }.told(subject)]
    };
    match &refusal.reason {
        // What is missing is told where it is missing.
        RefusalReason::Missing => Vec::new(),
        RefusalReason::Argument(_) => {
            let count = call.positional.len();
            if count < function.least || count > function.most {
                return Vec::new();
            }
            fault("argument", "", "")
        }
        RefusalReason::Option(option, value) => match function.option(option) {
            Some(known) if known.values.take(value) => fault("option", option, value),
            _ => Vec::new(),
        },
        RefusalReason::Together(one, other) => fault("together", one, other),
        RefusalReason::Backwards(..) => fault("reversed", "", ""),
        RefusalReason::Lacks(option) => {
            let required = function.option(option).is_some_and(|option| option.required);
            if required { Vec::new() } else { fault("lacks", option, "") }
        }
        RefusalReason::Unnamed(code) => {
            let named = |name: &str| call.named.iter().any(|n| n.name == "form" && n.value == name);
            let region = crate::model::Region::parse(code);
            match region {
                Some(_) if call.name == "REGION" && named("in") => fault("within", "", code),
                Some(_) if subject.is_idle_and_nameless() => Vec::new(),
                Some(region) if !subject.nameless(&region).is_empty() => {
                    let literal = call.positional.iter().any(|i| matches!(i, Item::Literal(_)));
                    if literal && !crate::format::regions::is_known(&region) {
                        return fault("unnamed", "", code);
                    }
                    unnamed_region::faults(subject, &region)
                }
                _ => fault("unnamed", "", code),
            }
        }
    }
}

/// What a call is given, as it is written, and of what kind it is.
fn given(subject: &Subject<'_>, call: &Call<'_>) -> (String, &'static str) {
    let shown: Vec<String> = call.positional.iter().filter_map(written).collect();
    let kind = match call.positional.as_slice() {
        [one] => kind_of(subject, one),
        _ => "none",
    };
    (shown.join(", "), kind)
}

fn written(item: &Item<'_>) -> Option<String> {
    match item {
        Item::Text(_) => None,
        Item::Literal(text) => Some((*text).to_owned()),
        Item::Variable(name) => Some(format!("${name}")),
        Item::Message(id, _) => Some((*id).to_owned()),
        Item::Term(term) => Some(term.id.to_owned()),
        Item::Call(call) => Some(format!("{}(…)", call.name)),
    }
}

/// The kind of fact that an item is, "none" if it is none.
fn kind_of(subject: &Subject<'_>, item: &Item<'_>) -> &'static str {
    let Item::Variable(name) = item else { return "none" };
    match subject.meta.facts.get(*name).map(|fact| &fact.value) {
        Some(FactValue::Integer(_) | FactValue::Decimal(_)) => "number",
        Some(FactValue::Text(_)) => "word",
        Some(FactValue::Money(_)) => "money",
        Some(FactValue::Date(_)) => "date",
        Some(FactValue::Range(_)) => "range",
        Some(FactValue::Time(_)) => "time",
        Some(FactValue::Regions(all)) if all.len() == 1 => "region",
        Some(FactValue::Regions(_)) => "regions",
        None => "none",
    }
}

/// There are no choices by a day.
fn choices(
    subject: &Subject<'_>,
    file: &Entries<'_>,
    entry: &CatalogEntry<'_>,
    out: &mut Vec<Diagnostic>,
) {
    for select in entry.parts.iter().flat_map(|part| &part.selects) {
        let Some(item @ Item::Variable(name)) = select.selector.first() else { continue };
        let kind = kind_of(subject, item);
        if entry.is_term() || !matches!(kind, "date" | "range" | "time") {
            continue;
        }
        let (placeable, given) = (&format!("{{ ${name} -> … }}"), &format!("${name}"));
        let broken = Broken { case: "choice", placeable, given, kind, ..Broken::NONE };
        out.push(broken.told(subject).at(sign(file, name)).of_message(entry.id, None));
    }
}

/// Regions that a message shows by themselves, and that have no name.
fn regions(
    subject: &Subject<'_>,
    file: &Entries<'_>,
    entry: &CatalogEntry<'_>,
    out: &mut Vec<Diagnostic>,
) {
    for name in entry.parts.iter().flat_map(shown) {
        let fact = subject.meta.facts.get(name).map(|fact| &fact.value);
        let Some(FactValue::Regions(regions)) = fact else { continue };
        for fault in regions.iter().flat_map(|region| unnamed_region::faults(subject, region)) {
            if !is_told(&fault, out) {
                out.push(fault.at(sign(file, name)).of_message(entry.id, None));
            }
        }
    }
}

/// The values that a part shows as they are, each once.
fn shown<'a>(part: &'a Part<'a>) -> Vec<&'a str> {
    let items = || part.forms.iter().flat_map(|form| &form.items);
    let mut taken: Vec<*const u8> = Vec::new();
    for item in items() {
        let Item::Call(call) = item else { continue };
        taken.extend(call.positional.iter().filter_map(|given| match given {
            Item::Variable(name) => Some(name.as_ptr()),
            _ => None,
        }));
    }
    let mut found: Vec<&str> = Vec::new();
    for item in items() {
        let Item::Variable(name) = item else { continue };
        if !taken.contains(&name.as_ptr()) && !found.contains(name) {
            found.push(name);
        }
    }
    found
}

/// Where a value's name stands, with its sign.
fn sign(file: &Entries<'_>, name: &str) -> std::ops::Range<usize> {
    let place = file.place(name);
    place.start.saturating_sub(1)..place.end
}
