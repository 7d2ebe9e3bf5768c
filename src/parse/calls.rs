//! What the parser lets pass in the arguments of a call: fluent-syntax 0.12 asks for no commas, and takes a bare word
//! for an option's value, which would be a reference.

use fluent_syntax::ast::{CallArguments, Expression, InlineExpression, Pattern, PatternElement};

use crate::messages::Cause;

/// Where a call's arguments are not as Fluent has them, and why: bytes of `text`, which the pattern is a part of.
/// The pattern's depth was bounded before it was parsed.
pub(super) fn fault(pattern: &Pattern<&str>, text: &str) -> Option<(usize, Cause)> {
    pattern.elements.iter().find_map(|element| match element {
        PatternElement::TextElement { .. } => None,
        PatternElement::Placeable { expression } => in_expression(expression, text),
    })
}

fn in_expression(expression: &Expression<&str>, text: &str) -> Option<(usize, Cause)> {
    match expression {
        Expression::Inline(inline) => in_inline(inline, text),
        Expression::Select { selector, variants } => in_inline(selector, text)
            .or_else(|| variants.iter().find_map(|own| fault(&own.value, text))),
    }
}

fn in_inline(inline: &InlineExpression<&str>, text: &str) -> Option<(usize, Cause)> {
    match inline {
        InlineExpression::FunctionReference { arguments, .. } => in_arguments(arguments, text),
        InlineExpression::TermReference { arguments, .. } => {
            arguments.as_ref().and_then(|arguments| in_arguments(arguments, text))
        }
        InlineExpression::Placeable { expression } => in_expression(expression, text),
        _ => None,
    }
}

fn in_arguments(arguments: &CallArguments<&str>, text: &str) -> Option<(usize, Cause)> {
    let positional = arguments.positional.iter().map(|given| (name(given), name(given)));
    let named = arguments.named.iter().map(|own| (Some(own.name.name), name(&own.value)));
    let mut before: Option<&str> = None;
    for (first, last) in positional.chain(named) {
        if let (Some(before), Some(first)) = (before, first) {
            let (from, to) = (offset(text, before) + before.len(), offset(text, first));
            if text.get(from..to).is_some_and(|between| !between.contains(',')) {
                return Some((to, Cause::new("cause-comma")));
            }
        }
        before = last;
    }
    let bare = arguments.named.iter().find(|own| {
        use InlineExpression::{NumberLiteral, StringLiteral};
        !matches!(own.value, StringLiteral { .. } | NumberLiteral { .. })
    });
    if let Some(own) = bare {
        let at = name(&own.value).unwrap_or(own.name.name);
        let cause = Cause::new("cause-fluent-option").arg("option", own.name.name);
        return Some((offset(text, at), cause));
    }
    arguments.positional.iter().find_map(|given| in_inline(given, text))
}

/// What an argument is known by, as it stands in the text.
fn name<'t>(inline: &InlineExpression<&'t str>) -> Option<&'t str> {
    match inline {
        InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => {
            Some(value)
        }
        InlineExpression::VariableReference { id }
        | InlineExpression::FunctionReference { id, .. }
        | InlineExpression::TermReference { id, .. }
        | InlineExpression::MessageReference { id, .. } => Some(id.name),
        InlineExpression::Placeable { .. } => None,
    }
}

/// Where a slice of `text` begins in it.
fn offset(text: &str, slice: &str) -> usize {
    (slice.as_ptr() as usize).saturating_sub(text.as_ptr() as usize).min(text.len())
}

#[cfg(test)]
mod tests {
    use crate::model::Limits;
    use crate::parse::fluent::catalog;

    #[test]
    fn arguments_stand_between_commas() {
        for (text, wanted) in [
            ("a = { NUMBER($n, x: 2, y: \"z\") } (b c) FOO(d e)\n", None),
            ("a = { $n ->\n [one] FOO(b c)\n *[other] (d e) { -t(x: \"a b\") }\n }\n", None),
            ("a = { LIST($a , $b) }\n", None),
            ("a = { NUMBER($n x: 2) }\n", Some(16)),
            ("a = { NUMBER($n, x: 2 y: 3) }\n", Some(22)),
            ("a = b\n .c = { -t(x: \"a,b\" y: 1) }\n", Some(26)),
            ("a = { NUMBER($n x: 2) ->\n *[other] x\n }\n", Some(16)),
        ] {
            let (_, faults) = catalog(text, &Limits::default());
            let found = faults.first().and_then(|fault| Some(fault.span.clone()?.start));
            assert_eq!(found, wanted, "{text}");
        }
    }
}
