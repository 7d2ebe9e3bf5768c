//! Values of an article's placeables in the variant's own locale.

use fluent::FluentArgs;

use super::bidi::is_isolate;
use super::calls::watched;
use super::fluent::{FSI, PDI, Refusal, bundle, resource, strip_isolates, written};
use super::isolates::with_isolates;
use super::manner::Manner;
use super::select::rewritten;
use super::style::Style;
use super::{show, value};
use crate::model::variant::{Placeable, Refers, entry};
use crate::model::{Facts, Locale, Variant};

/// Values as they are where nothing runs beside them.
#[must_use]
pub fn bare(values: &[Option<String>]) -> Vec<Option<String>> {
    values.iter().map(|value| value.as_deref().map(strip_isolates)).collect()
}

/// The text of each placeable, in order, as it stands in running text; `None` for one that cannot be
/// formatted. A value is in an isolate, from its first character to its last. What a message says is
/// text of the page's own language, and the values in it are isolated. No more are made after the
/// first that exceeds `limit` bytes, all values together.
#[must_use]
pub fn values(
    locale: &Locale,
    style: &Style,
    facts: &Facts,
    variant: &Variant<'_>,
    limit: usize,
) -> Vec<Option<String>> {
    attempts(locale, style, facts, variant, limit).into_iter().map(Result::ok).collect()
}

/// The same, and for one that cannot be formatted what the first function refused, if it was one.
#[must_use]
pub fn attempts(
    locale: &Locale,
    style: &Style,
    facts: &Facts,
    variant: &Variant<'_>,
    limit: usize,
) -> Vec<Result<String, Option<Refusal>>> {
    let mut total = 0;
    let mut bounded = |value: &dyn Fn() -> Result<String, Option<Refusal>>| {
        let value = if total > limit { Err(None) } else { value() };
        // Isolates are no part of what the limit is of.
        let marks = |text: &String| text.matches(is_isolate).map(str::len).sum::<usize>();
        total += value.as_ref().map_or(0, |text| text.len() - marks(text));
        value
    };
    let manner = Manner::new(locale, style);
    let simple = |refers: &Refers| match refers {
        Refers::Fact(name) => {
            let fact = facts.get(name).ok_or(None)?;
            let (text, refusals) = watched(|| show::plain(&manner, &fact.value));
            refusals
                .into_iter()
                .next()
                .map_or_else(|| Ok(isolated(text)), |refusal| Err(Some(refusal)))
        }
        Refers::Function(..) | Refers::Message(_) => Err(None),
    };
    let placeables = &variant.placeables;
    if placeables.iter().all(|p| matches!(p.refers, Refers::Fact(_))) {
        return placeables.iter().map(|p| bounded(&|| simple(&p.refers))).collect();
    }
    let mut source = String::new();
    for message in variant.front.messages.iter().filter(|m| !m.pattern.is_empty()) {
        source.push_str(&entry(message));
    }
    let mut source = with_isolates(&source);
    for (ix, placeable) in placeables.iter().enumerate() {
        // A letter first, as Fluent's grammar wants it, and no name that an author would choose.
        let line = placeable.source.replace(['\n', '\r'], " ");
        source.push_str(&format!("hx-placeable-{ix} = {line}\n"));
    }
    let mut bundle = bundle(&manner);
    bundle.set_use_isolating(false);
    let source = rewritten(&source).into_owned();
    bundle.add_resource_overriding(resource(source));
    let mut args = FluentArgs::new();
    for (name, fact) in facts {
        args.set(name.as_str(), value::argument(&fact.value, &manner));
    }
    let format = |ix: usize, placeable: &Placeable| {
        if matches!(placeable.refers, Refers::Fact(_)) {
            return simple(&placeable.refers);
        }
        let message = bundle.get_message(&format!("hx-placeable-{ix}")).ok_or(None)?;
        let written = written(&bundle, message.value().ok_or(None)?, Some(&args));
        if !written.is_whole() {
            return Err(written.refusals.into_iter().next());
        }
        let is_message = matches!(placeable.refers, Refers::Message(_));
        Ok(if is_message { written.text } else { isolated(written.text) })
    };
    placeables
        .iter()
        .enumerate()
        .map(|(ix, placeable)| bounded(&|| format(ix, placeable)))
        .collect()
}

/// A value in one isolate, unless it brings isolates of its own, as a list does.
fn isolated(value: String) -> String {
    if value.contains(PDI) || value.is_empty() { value } else { format!("{FSI}{value}{PDI}") }
}

/// What functions refuse to do with an article's facts, for each of these calls: `NUMBER($n)`. `messages` are the
/// variant's own, as Fluent source, since a call may name one.
#[must_use]
pub fn refusals(
    locale: &Locale,
    style: &Style,
    facts: &Facts,
    messages: &str,
    calls: &[&str],
) -> Vec<Vec<Refusal>> {
    let mut source = messages.to_owned();
    for (ix, call) in calls.iter().enumerate() {
        let line = call.replace(['\n', '\r'], " ");
        source.push_str(&format!("hx-call-{ix} = {{ {line} }}\n"));
    }
    let manner = Manner::new(locale, style);
    let mut bundle = bundle(&manner);
    let source = rewritten(&source).into_owned();
    bundle.add_resource_overriding(resource(source));
    let mut args = FluentArgs::new();
    for (name, fact) in facts {
        args.set(name.as_str(), value::argument(&fact.value, &manner));
    }
    let refused = |ix: usize| {
        let message = bundle.get_message(&format!("hx-call-{ix}"))?;
        Some(written(&bundle, message.value()?, Some(&args)).refusals)
    };
    (0..calls.len()).map(|ix| refused(ix).unwrap_or_default()).collect()
}
