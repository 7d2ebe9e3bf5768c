//! What a Fluent entry refers to.

use fluent_syntax::ast::{
    CallArguments, Expression, InlineExpression, Pattern, PatternElement, VariantKey,
};

use crate::model::catalog::{Choice, Uses};

/// Reads one pattern. Its depth was bounded before it was parsed.
pub(super) fn pattern(pattern: &Pattern<&str>, out: &mut Uses) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            self::expression(expression, out);
        }
    }
}

fn expression(expression: &Expression<&str>, out: &mut Uses) {
    match expression {
        Expression::Inline(inline) => self::inline(inline, out),
        Expression::Select { selector, variants } => {
            self::inline(selector, out);
            let keys = variants.iter().filter_map(|variant| match &variant.key {
                VariantKey::Identifier { name } => Some((*name).to_owned()),
                VariantKey::NumberLiteral { .. } => None,
            });
            let (variable, ordinal) = decides(selector);
            out.choices.push(Choice { variable, ordinal, keys: keys.collect() });
            variants.iter().for_each(|variant| pattern(&variant.value, out));
        }
    }
}

/// The variable that a selector looks at, and whether as an ordinal.
fn decides(selector: &InlineExpression<&str>) -> (Option<String>, bool) {
    match selector {
        InlineExpression::VariableReference { id } => (Some(id.name.to_owned()), false),
        InlineExpression::FunctionReference { arguments, .. } => {
            let variable = arguments.positional.first().and_then(|first| decides(first).0);
            let ordinal = arguments.named.iter().any(|argument| {
                argument.name.name == "type"
                    && matches!(
                        argument.value,
                        InlineExpression::StringLiteral { value: "ordinal" }
                    )
            });
            (variable, ordinal)
        }
        _ => (None, false),
    }
}

fn inline(inline: &InlineExpression<&str>, out: &mut Uses) {
    match inline {
        InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
        InlineExpression::VariableReference { id } => add(&mut out.variables, id.name),
        InlineExpression::MessageReference { id, .. } => add(&mut out.messages, id.name),
        InlineExpression::TermReference { id, arguments, .. } => {
            add(&mut out.messages, &format!("-{}", id.name));
            arguments.iter().for_each(|given| call(given, out));
        }
        InlineExpression::FunctionReference { id, arguments } => {
            add(&mut out.functions, id.name);
            call(arguments, out);
        }
        InlineExpression::Placeable { expression } => self::expression(expression, out),
    }
}

fn call(arguments: &CallArguments<&str>, out: &mut Uses) {
    arguments.positional.iter().for_each(|argument| inline(argument, out));
    arguments.named.iter().for_each(|argument| inline(&argument.value, out));
}

fn add(names: &mut Vec<String>, name: &str) {
    if !names.iter().any(|known| known == name) {
        names.push(name.to_owned());
    }
}
