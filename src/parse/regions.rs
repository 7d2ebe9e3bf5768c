//! The house's own names of regions, among a catalog's strings.

use std::borrow::Cow;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::unicode::unescape_unicode_to_string;

/// What a house says of a region: its name, where something is, and what it is sorted by.
type Names = [Option<String>; 3];

/// Of each string `region-NL` the code with the text of its value, of `.in` and of `.sort`, as far as they are
/// plain text.
#[must_use]
pub fn region_names(source: &str) -> Vec<(String, Names)> {
    let resource = fluent_syntax::parser::parse(source).unwrap_or_else(|(resource, _)| resource);
    let mut found = Vec::new();
    for entry in &resource.body {
        let Entry::Message(message) = entry else { continue };
        let Some(code) = message.id.name.strip_prefix("region-") else { continue };
        let attribute = |name: &str| {
            let attribute = message.attributes.iter().find(|attribute| attribute.id.name == name);
            attribute.and_then(|attribute| plain(&attribute.value))
        };
        let name = message.value.as_ref().and_then(plain);
        found.push((code.to_owned(), [name, attribute("in"), attribute("sort")]));
    }
    found
}

/// A pattern's text, if it is nothing but text, of which some may stand between quotes: a character that
/// nobody sees, such as `{"\u00A0"}`, or a brace.
fn plain(pattern: &Pattern<&str>) -> Option<String> {
    let mut text = String::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => text.push_str(value),
            PatternElement::Placeable { expression } => text.push_str(&literal(expression)?),
        }
    }
    Some(text).filter(|text| !text.trim().is_empty())
}

fn literal<'p>(expression: &Expression<&'p str>) -> Option<Cow<'p, str>> {
    match expression {
        Expression::Inline(InlineExpression::StringLiteral { value }) => {
            Some(unescape_unicode_to_string(value))
        }
        Expression::Inline(InlineExpression::NumberLiteral { value }) => Some(Cow::from(*value)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_plain_text() {
        let source = "region-NL = the Netherlands\n    .in = in the Netherlands\n    .sort = Netherlands\nregion-GB-SCT = Scotland\nregion-FR = { $x }\nother = Kites\n";
        let found = region_names(source);
        let codes: Vec<&str> = found.iter().map(|(code, _)| code.as_str()).collect();
        assert_eq!(codes, ["NL", "GB-SCT", "FR"]);
        let text = |text: &str| Some(text.to_owned());
        assert_eq!(
            found[0].1,
            [text("the Netherlands"), text("in the Netherlands"), text("Netherlands")]
        );
        assert_eq!(found[2].1, [None, None, None]);
    }
}
