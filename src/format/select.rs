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

use super::calls::{RefusalReason, refuse};
use super::manner::Manner;
use super::money;
use super::negative::{self, as_texts};
use super::plurals::CATEGORIES;
use super::value::{amount, decimal, figure, is_ordinal};

/// The function that choices are made by. No registry has it: nobody is to write it.
pub(super) const NAME: &str = "HX-SELECT";

/// The text of a catalog with its choices made by `HX-SELECT`, and its negative arguments as texts. What does not parse stays as it is.
#[must_use]
pub fn rewritten(source: &str) -> Cow<'_, str> {
    match as_texts(source) {
        Cow::Borrowed(source) => chosen(source),
        Cow::Owned(source) => Cow::Owned(chosen(&source).into_owned()),
    }
}

fn chosen(source: &str) -> Cow<'_, str> {
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
        Some(FluentValue::String(word)) if negative::digits(word).is_none() => {
            return FluentValue::String(word.clone());
        }
        Some(value @ (FluentValue::Number(_) | FluentValue::String(_))) => {
            let Some(number) = negative::number(value) else { return FluentValue::Error };
            let Some(number_shown) = decimal(&number) else { return FluentValue::Error };
            let shown = CompactDecimal::from_significand_and_exponent(number_shown.clone(), 0);
            (number_shown, shown, is_ordinal(&number))
        }
        Some(value @ FluentValue::Custom(_)) => {
            if let Some(figure) = figure(value) {
                (figure.value.clone(), figure.shown.clone(), figure.ordinal)
            } else if let Some(amount) = amount(value) {
                let value = amount.value.clone();
                let shown = if amount.currency.is_some() { money::shown(value) } else { value };
                let shown = CompactDecimal::from_significand_and_exponent(shown, 0);
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
            let own = *category.get_or_insert_with(|| manner.category(&shown, ordinal));
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

#[cfg(test)]
mod tests {
    use fluent::types::{FluentNumber, FluentNumberOptions, FluentNumberType};
    use fluent::{FluentArgs, FluentValue};
    use proptest::prelude::*;

    use super::*;
    use crate::format::fluent::{new_bundle, resource, written};
    use crate::format::style::Style;
    use crate::model::Locale;

    /// What a message says, with choices made by us, or by Fluent alone.
    fn said(tag: &str, source: &str, value: FluentValue<'_>, ours: bool) -> String {
        let locale = Locale::parse(tag).expect(tag);
        let mut bundle = new_bundle(&locale, &Style::default());
        bundle.set_use_isolating(false);
        let source = if ours { rewritten(source).into_owned() } else { source.to_owned() };
        bundle.add_resource_overriding(resource(source));
        let mut args = FluentArgs::new();
        args.set("n", value);
        let message = bundle.get_message("m").expect("a message");
        let written = written(&bundle, message.value().expect("a value"), Some(&args));
        assert!(written.is_whole(), "{written:?}");
        written.text
    }

    fn chosen(tag: &str, selector: &str, keys: &str, value: f64) -> String {
        let (last, others) = keys.split_once(' ').map_or((keys, ""), |_| {
            let (others, last) = keys.rsplit_once(' ').unwrap_or_default();
            (last, others)
        });
        let forms: String =
            others.split_whitespace().map(|key| format!(" [{key}] {key}\n")).collect();
        let source = format!("m = {{ {selector} ->\n{forms} *[{last}] {last}\n}}\n");
        said(tag, &source, FluentValue::from(value), true)
    }

    #[test]
    fn formatted_numbers_choose() {
        for (tag, selector, keys, value, expected) in [
            // As it is shown: “1.0 days”.
            ("en", "NUMBER($n, minimumFractionDigits: 1)", "one other", 1.0, "other"),
            ("en", "NUMBER($n, maximumFractionDigits: 0)", "one other", 1.2, "one"),
            ("en", "$n", "one other", 1.0, "one"),
            // A number is a number, however it is shown.
            ("en", "NUMBER($n, useGrouping: \"false\")", "5 other", 5.0, "5"),
            ("en", "NUMBER($n, minimumFractionDigits: 2)", "1 other", 1.0, "1"),
            ("en", "$n", "1.0 other", 1.0, "1.0"),
            ("en", "$n", "0 one other", 0.0, "0"),
            // The first that fits, as Fluent has it.
            ("en", "$n", "one 1 other", 1.0, "one"),
            ("en", "$n", "1 one other", 1.0, "1"),
            ("en", "NUMBER($n, type: \"ordinal\")", "one two few other", 22.0, "two"),
            ("en", "NUMBER($n, type: \"ordinal\")", "one two few other", 13.0, "other"),
            ("cy", "NUMBER($n, type: \"ordinal\")", "zero one two few many other", 5.0, "many"),
            // What the rules in Fluent's own crates do not have.
            ("fr", "$n", "one many other", 1_000_000.0, "many"),
            ("es", "$n", "one many other", 2_000_000.0, "many"),
            ("he", "$n", "one two other", 20.0, "other"),
            // “12 million” is many, and “1.2 million” as well.
            ("fr", "NUMBER($n, notation: \"compact\")", "one many other", 1_200_000.0, "many"),
            ("ru", "NUMBER($n)", "one few many other", 1_234_561.0, "one"),
            ("ar", "$n", "zero one two few many other", 11.0, "many"),
            ("ja", "$n", "one other", 1.0, "other"),
            // Languages and scripts that ICU4X has no rules of.
            ("fur", "$n", "one other", 1.0, "one"),
            ("fur", "NUMBER($n, minimumFractionDigits: 1)", "one other", 1.0, "one"),
            ("gv", "$n", "one two few many other", 42.0, "two"),
            ("gv", "$n", "one two few many other", 1.5, "many"),
            ("kw", "NUMBER($n, type: \"ordinal\")", "one many other", 81.0, "one"),
            ("sr-Latn", "$n", "one few other", 22.0, "few"),
            ("sr-Latn", "NUMBER($n, notation: \"compact\")", "one few other", 1_200_000.0, "other"),
            ("pa-Arab", "$n", "one other", 0.0, "one"),
        ] {
            assert_eq!(chosen(tag, selector, keys, value), expected, "{tag} {selector} {value}");
        }
    }

    #[test]
    fn all_that_may_hold_choices_is_rewritten() {
        let source = "m = { $n ->\n    [one] { NUMBER($n, type: \"ordinal\") ->\n        [1] a\n       *[other] b\n    }\n   *[other] { \"->\" }\n}\n    .title = { $n ->\n       *[other] { m }\n    }\n-t = { $k ->\n   *[x] y\n }\nw = { -t.a ->\n   *[x] y\n }\n# { $n ->\nlast = -> { $n }\n";
        let out = rewritten(source);
        assert_eq!(out.matches(NAME).count(), 4, "{out}");
        assert!(
            out.contains("HX-SELECT(NUMBER($n, type: \"ordinal\"), keys: \"1 other\") ->"),
            "{out}"
        );
        let parsed = fluent_syntax::parser::parse(out.as_ref()).expect("it parses");
        assert_eq!(parsed.body.len(), 4);
        // Once is enough.
        assert_eq!(rewritten(&out), out);
        for plain in ["a = b\n", "a = ->\n", "a = { $n -> \n", ""] {
            assert_eq!(rewritten(plain), plain);
        }
    }

    #[test]
    fn words_choose_by_themselves() {
        let source = "m = { $n ->\n    [online] o\n    [one] 1\n   *[hall] h\n }\n";
        for (word, expected) in [("online", "o"), ("hall", "h"), ("elsewhere", "h"), ("one", "1")] {
            assert_eq!(said("en", source, FluentValue::from(word), true), expected);
            assert_eq!(said("en", source, FluentValue::from(word), false), expected);
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(300))]

        /// Where CLDR has not changed since, and Fluent's own rules are right (theirs of Arabic take 103
        /// for `other` and 3.1 for `few`, those of Lithuanian 42 for `other`), choices are Fluent's.
        #[test]
        fn choices_are_those_of_fluent(
            (tag, whole, tenths) in prop_oneof![
                (
                    prop::sample::select(vec!["en", "de", "ru", "pl", "cs", "hi", "ja"]),
                    0_u32..2_000_000,
                    prop_oneof![Just(0_u32), 0_u32..100],
                ),
                (prop::sample::select(vec!["ar", "sl", "ga"]), 0_u32..100, Just(0_u32)),
            ],
            written_digits in 0_usize..3,
            exact in 0_u32..30,
            ordinal in any::<bool>(),
        ) {
            let value = f64::from(whole) + f64::from(tenths) / 100.0;
            // Fractions have no place in an order.
            let ordinal = ordinal && tenths == 0 && written_digits == 0 && tag != "ga";
            let mut number = FluentNumber::new(value, FluentNumberOptions::default());
            // Exact keys are compared with options as well, by Fluent alone.
            number.options.minimum_fraction_digits = (written_digits > 0).then_some(written_digits);
            if ordinal {
                number.options.r#type = FluentNumberType::Ordinal;
            }
            let exact = if written_digits > 0 || ordinal { String::new() } else { format!(" [{exact}] exact\n") };
            let source = format!(
                "m = {{ $n ->\n{exact} [zero] zero\n [one] one\n [two] two\n [few] few\n [many] many\n *[other] other\n}}\n"
            );
            let ours = said(tag, &source, FluentValue::Number(number.clone()), true);
            let theirs = said(tag, &source, FluentValue::Number(number), false);
            prop_assert_eq!(ours, theirs);
        }
    }
}
