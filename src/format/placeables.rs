//! Values of an article's placeables in the variant's own locale.

use fluent::{FluentArgs, FluentResource, FluentValue};

use super::fluent::{new_bundle, strip_isolates};
use super::number;
use crate::model::variant::{Placeable, Refers, entry};
use crate::model::{Fact, Facts, Locale, Variant};

/// The text of each placeable, in order; `None` for one that cannot be formatted. No more are made
/// after the first that exceeds `limit` bytes, all values together.
#[must_use]
pub fn values(
    locale: &Locale,
    facts: &Facts,
    variant: &Variant<'_>,
    limit: usize,
) -> Vec<Option<String>> {
    let mut total = 0;
    let mut bounded = |value: &dyn Fn() -> Option<String>| {
        let value = if total > limit { None } else { value() };
        total += value.as_ref().map_or(0, String::len);
        value
    };
    let simple = |refers: &Refers| match refers {
        Refers::Fact(name) => facts.get(name).map(|fact| plain(locale, fact)),
        Refers::Function(..) | Refers::Message(_) => None,
    };
    let placeables = &variant.placeables;
    if placeables.iter().all(|p| matches!(p.refers, Refers::Fact(_))) {
        return placeables.iter().map(|p| bounded(&|| simple(&p.refers))).collect();
    }
    let mut source = String::new();
    for message in variant.front.messages.iter().filter(|m| !m.pattern.is_empty()) {
        source.push_str(&entry(message));
    }
    for (ix, placeable) in placeables.iter().enumerate() {
        // A letter first, as Fluent's grammar wants it, and no name that an author would choose.
        let line = placeable.source.replace(['\n', '\r'], " ");
        source.push_str(&format!("hx-placeable-{ix} = {line}\n"));
    }
    let mut bundle = new_bundle(locale);
    bundle.set_use_isolating(false);
    let resource = FluentResource::try_new(source).unwrap_or_else(|(resource, _)| resource);
    bundle.add_resource_overriding(resource);
    let mut args = FluentArgs::new();
    for (name, fact) in facts {
        args.set(name.as_str(), value(fact));
    }
    let format = |ix: usize, placeable: &Placeable| {
        if let Some(text) = simple(&placeable.refers) {
            return Some(text);
        }
        let message = bundle.get_message(&format!("hx-placeable-{ix}"))?;
        let mut errors = Vec::new();
        let text = bundle.format_pattern(message.value()?, Some(&args), &mut errors);
        // A function that refuses its argument prints its name and records no error.
        let refused =
            matches!(&placeable.refers, Refers::Function(name, _) if text == format!("{name}()"));
        (errors.is_empty() && !refused).then(|| strip_isolates(&text))
    };
    placeables
        .iter()
        .enumerate()
        .map(|(ix, placeable)| bounded(&|| format(ix, placeable)))
        .collect()
}

fn plain(locale: &Locale, fact: &Fact) -> String {
    match fact {
        Fact::Integer(value) => number::decimal(locale, &value.to_string(), true),
        Fact::Decimal(digits) => number::decimal(locale, digits, true),
        Fact::Text(text) => text.clone(),
    }
}

fn value(fact: &Fact) -> FluentValue<'static> {
    match fact {
        Fact::Integer(value) => FluentValue::from(*value),
        // Fluent reads the digits after the point and keeps their number.
        Fact::Decimal(digits) => FluentValue::try_number(digits).into_owned(),
        Fact::Text(text) => FluentValue::from(text.clone()),
    }
}
