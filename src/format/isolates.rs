//! Isolates in the messages that articles declare.
//!
//! Fluent would set one around each choice as well, and none around a value that is a whole form. But
//! a choice's forms are text of the message's own language, whose direction is known; only what is set
//! into them may run the other way.

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement, Resource};

use super::negative::as_texts;
use super::patterns;

/// First strong isolate and its end, as Fluent has them.
const OPEN: &str = "\u{2068}";
const CLOSE: &str = "\u{2069}";

/// A catalog's text with an isolate around each value that its messages show.
pub(super) fn with_isolates(source: &str) -> String {
    if source.is_empty() {
        return String::new();
    }
    let source = as_texts(source);
    let mut resource: Resource<&str> = match fluent_syntax::parser::parse(source.as_ref()) {
        Ok(resource) | Err((resource, _)) => resource,
    };
    patterns::each(&mut resource, isolate);
    fluent_syntax::serializer::serialize(&resource)
}

fn isolate(pattern: &mut Pattern<&str>) {
    let mut elements = Vec::with_capacity(pattern.elements.len() * 3);
    for mut element in std::mem::take(&mut pattern.elements) {
        let PatternElement::Placeable { expression } = &mut element else {
            elements.push(element);
            continue;
        };
        if shows_value(expression) {
            elements.push(PatternElement::TextElement { value: OPEN });
            elements.push(element);
            elements.push(PatternElement::TextElement { value: CLOSE });
        } else {
            elements.push(element);
        }
    }
    pattern.elements = elements;
}

/// Whether a placeable is a value. Where it is a choice, the values in its forms are isolated.
fn shows_value(expression: &mut Expression<&str>) -> bool {
    match expression {
        Expression::Inline(InlineExpression::Placeable { expression }) => shows_value(expression),
        Expression::Inline(
            InlineExpression::StringLiteral { .. }
            | InlineExpression::MessageReference { .. }
            | InlineExpression::TermReference { .. },
        ) => false,
        Expression::Inline(_) => true,
        Expression::Select { variants, .. } => {
            variants.iter_mut().for_each(|variant| isolate(&mut variant.value));
            false
        }
    }
}

#[cfg(test)]
mod tests {
    use super::with_isolates;

    #[test]
    fn values_are_isolated_and_choices_are_not() {
        let source = "m =\n    { $n ->\n        [one] { $w } so { n } { \"x\" }\n       *[other] { $n }\n    } and { NUMBER($n) }\nn = { -t } { $w }\n";
        let isolated = "m =\n    { $n ->\n        [one] <{ $w }> so { n } { \"x\" }\n       *[other] <{ $n }>\n    } and <{ NUMBER($n) }>\nn = { -t } <{ $w }>\n";
        let plain = with_isolates(source).replace('\u{2068}', "<").replace('\u{2069}', ">");
        let squeezed = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
        assert_eq!(squeezed(&plain), squeezed(isolated));
    }
}
