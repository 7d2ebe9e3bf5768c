//! Choices by number, by CLDR's rules.
//!
//! Fluent's own selection knows the plural rules of an old CLDR, English ones for a language that was
//! unknown then, and compares `[1]` with a number's options as well as with the number. It has no
//! hook. So a choice is rewritten before a bundle sees it: `{ $n ->` becomes
//! `{ HX-SELECT($n, keys: "one 1 other") ->`, and that function gives the key itself.

use std::borrow::Cow;
use std::sync::Arc;

use fixed_decimal::CompactDecimal;
use fluent::{FluentArgs, FluentValue};
use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey,
};
use icu::decimal::input::Decimal;
use icu::plurals::PluralOperands;

use super::calls::{RefusalReason, refuse};
use super::manner::Manner;
use super::plurals::CATEGORIES;
use super::value::{amount, decimal, figure, is_ordinal};

/// The function that choices are made by. No registry has it: nobody is to write it.
pub(super) const NAME: &str = "HX-SELECT";

/// The text of a catalog with its choices made by [`NAME`]. What does not parse stays as it is.
#[must_use]
pub fn rewritten(source: &str) -> Cow<'_, str> {
    if !source.contains("->") {
        return Cow::Borrowed(source);
    }
    let resource = match fluent_syntax::parser::parse(source) {
        Ok(resource) | Err((resource, _)) => resource,
    };
    let mut choices = Vec::new();
    for entry in &resource.body {
        let (value, attributes) = match entry {
            Entry::Message(message) => (message.value.as_ref(), &message.attributes),
            Entry::Term(term) => (Some(&term.value), &term.attributes),
            _ => continue,
        };
        for pattern in value.into_iter().chain(attributes.iter().map(|a| &a.value)) {
            find(source, pattern, &mut choices);
        }
    }
    let mut insertions = Vec::with_capacity(choices.len() * 2);
    for Choice { start, end, keys } in choices {
        insertions.push((start, format!("{NAME}(")));
        insertions.push((end, format!(", keys: \"{keys}\")")));
    }
    if insertions.is_empty() {
        return Cow::Borrowed(source);
    }
    insertions.sort_by_key(|(at, _)| *at);
    let mut out = String::with_capacity(source.len() + insertions.len() * 32);
    let mut copied = 0;
    for (at, text) in insertions {
        out.push_str(&source[copied..at]);
        out.push_str(&text);
        copied = at;
    }
    out.push_str(&source[copied..]);
    Cow::Owned(out)
}

/// Where a choice's selector stands, and what may be chosen.
struct Choice {
    start: usize,
    end: usize,
    keys: String,
}

fn find(source: &str, pattern: &Pattern<&str>, out: &mut Vec<Choice>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            within(source, expression, out);
        }
    }
}

fn within(source: &str, expression: &Expression<&str>, out: &mut Vec<Choice>) {
    match expression {
        Expression::Inline(InlineExpression::Placeable { expression }) => {
            within(source, expression, out);
        }
        Expression::Inline(_) => {}
        Expression::Select { selector, variants } => {
            out.extend(choice(source, selector, variants));
            variants.iter().for_each(|variant| find(source, &variant.value, out));
        }
    }
}

fn choice(
    source: &str,
    selector: &InlineExpression<&str>,
    variants: &[fluent_syntax::ast::Variant<&str>],
) -> Option<Choice> {
    let offset = |part: &str| (part.as_ptr() as usize).checked_sub(source.as_ptr() as usize);
    let start = match selector {
        InlineExpression::VariableReference { id } => offset(id.name)?.checked_sub(1)?,
        InlineExpression::FunctionReference { id, .. } if id.name != NAME => offset(id.name)?,
        // A term's attribute is a word, and a literal is refused elsewhere.
        _ => return None,
    };
    let key = |variant: &fluent_syntax::ast::Variant<&'_ str>| match variant.key {
        VariantKey::Identifier { name } => offset(name),
        VariantKey::NumberLiteral { value } => offset(value),
    };
    let first = variants.iter().filter_map(key).min()?;
    let between = source.get(start..first)?;
    let end = start + between[..between.rfind("->")?].trim_end().len();
    let names: Vec<_> = variants
        .iter()
        .map(|variant| match variant.key {
            VariantKey::Identifier { name } => name,
            VariantKey::NumberLiteral { value } => value,
        })
        .collect();
    Some(Choice { start, end, keys: names.join(" ") })
}

/// The key that a value chooses, as the kind of value that this key is to Fluent. `Error` takes the
/// last resort.
pub(super) fn call<'a>(
    positional: &[FluentValue<'a>],
    named: &FluentArgs<'_>,
    manner: &Arc<Manner>,
) -> FluentValue<'a> {
    let Some(FluentValue::String(keys)) = named.get("keys") else { return FluentValue::Error };
    let (number, shown, ordinal) = match positional.first() {
        // A word chooses its own key.
        Some(FluentValue::String(word)) => return FluentValue::String(word.clone()),
        Some(FluentValue::Number(number)) => {
            let Some(number_shown) = decimal(number) else { return FluentValue::Error };
            let shown = CompactDecimal::from_significand_and_exponent(number_shown.clone(), 0);
            (number_shown, shown, is_ordinal(number))
        }
        Some(value @ FluentValue::Custom(_)) => {
            if let Some(figure) = figure(value) {
                (figure.value.clone(), figure.shown.clone(), figure.ordinal)
            } else if let Some(amount) = amount(value) {
                let shown = CompactDecimal::from_significand_and_exponent(amount.value.clone(), 0);
                (amount.value, shown, false)
            } else {
                // There are no choices by a day.
                refuse(NAME, RefusalReason::Argument("…".to_owned()));
                return FluentValue::Error;
            }
        }
        // What is missing, or was refused, has been told.
        _ => return FluentValue::Error,
    };
    let mut category = None;
    for key in keys.split(' ') {
        if key.starts_with(|c: char| c.is_ascii_digit() || c == '-') {
            if Decimal::try_from_str(key).is_ok_and(|key| same(&key, &number)) {
                return FluentValue::try_number(key).into_owned();
            }
        } else if CATEGORIES.contains(&key) {
            let own = *category
                .get_or_insert_with(|| manner.category(PluralOperands::from(&shown), ordinal));
            if own == key {
                return FluentValue::from(key.to_owned());
            }
        }
    }
    FluentValue::Error
}

/// Whether two decimals are the same number.
fn same(a: &Decimal, b: &Decimal) -> bool {
    let plain = |number: &Decimal| {
        let mut absolute = number.absolute.clone();
        absolute.trim_start();
        absolute.trim_end();
        let negative = number.sign == fixed_decimal::Sign::Negative && !absolute.is_zero();
        (absolute, negative)
    };
    plain(a) == plain(b)
}
