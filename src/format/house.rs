//! How a house calls regions: strings such as `region-NL` in its catalogs.

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};

use super::style::HouseNames;
use crate::model::Region;

/// What a string is called that names a region.
const PREFIX: &str = "region-";

/// The names in catalogs' texts, the weakest first:
///
/// ```text
/// region-NL = the Netherlands
///     .in = in the Netherlands
///     .sort = Netherlands
/// ```
#[must_use]
pub fn house_names<'s>(sources: impl IntoIterator<Item = &'s str>) -> HouseNames {
    let mut names = HouseNames::new();
    for source in sources.into_iter().filter(|source| source.contains(PREFIX)) {
        let resource = match fluent_syntax::parser::parse(source) {
            Ok(resource) | Err((resource, _)) => resource,
        };
        for entry in &resource.body {
            let Entry::Message(message) = entry else { continue };
            let Some(code) = message.id.name.strip_prefix(PREFIX) else { continue };
            if Region::parse(code).is_none() {
                continue;
            }
            let name = names.entry(code.to_owned()).or_default();
            name.name = message.value.as_ref().and_then(text).or_else(|| name.name.take());
            for attribute in &message.attributes {
                let own = text(&attribute.value);
                match attribute.id.name {
                    "in" => name.within = own.or_else(|| name.within.take()),
                    "sort" => name.sort = own.or_else(|| name.sort.take()),
                    _ => {}
                }
            }
        }
    }
    names
}

/// The text of a pattern, if it is nothing but text.
fn text(pattern: &Pattern<&str>) -> Option<String> {
    let mut out = String::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => out.push_str(value),
            PatternElement::Placeable {
                expression: Expression::Inline(InlineExpression::StringLiteral { value }),
            } => out.push_str(&fluent_syntax::unicode::unescape_unicode_to_string(value)),
            PatternElement::Placeable { .. } => return None,
        }
    }
    (!out.is_empty()).then_some(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_read_from_catalogs() {
        let network = "region-NL = the Netherlands\n    .in = in the Netherlands\nregion-GB-SCT = Scotland\nregion-xx = no\nnav-home = Home\n";
        let section = "region-NL = Holland\n    .sort = Holland\nregion-CZ = { $n }\n";
        let names = house_names([network, "a = b\n", section]);
        assert_eq!(names.keys().collect::<Vec<_>>(), ["CZ", "GB-SCT", "NL"]);
        let holland = &names["NL"];
        assert_eq!(holland.name.as_deref(), Some("Holland"));
        assert_eq!(holland.within.as_deref(), Some("in the Netherlands"));
        assert_eq!(holland.sort.as_deref(), Some("Holland"));
        assert_eq!(names["CZ"].name, None);
    }
}
