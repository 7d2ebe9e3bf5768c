//! Catalogs through fluent-syntax 0.12, which refuses negative numbers as named arguments.
//!
//! Their signs are taken out before it reads a text, and put back into what it has read.

use fluent_syntax::ast::{
    Attribute, CallArguments, Comment, Entry, Expression, Identifier, InlineExpression, Message,
    NamedArgument, Pattern, PatternElement, Resource, Term, Variant, VariantKey,
};
use fluent_syntax::parser::{self, ParserError};

use crate::format::negative::negatives;

/// What stands in a catalog, and what does not parse. All pieces of it are pieces of `text`.
pub(super) fn parsed(text: &str) -> (Resource<&str>, Vec<ParserError>) {
    let signs = negatives(text);
    if signs.is_empty() {
        return read(text);
    }
    let (mut unsigned, mut copied) = (String::with_capacity(text.len()), 0);
    for at in &signs {
        unsigned.push_str(&text[copied..*at]);
        unsigned.push(' ');
        copied = at + 1;
    }
    unsigned.push_str(&text[copied..]);
    let (resource, errors) = read(&unsigned);
    let mended = Mended { text, unsigned: &unsigned, signs: &signs };
    let body = resource.body.into_iter().map(|entry| mended.entry(entry)).collect();
    (Resource { body }, errors)
}

fn read(text: &str) -> (Resource<&str>, Vec<ParserError>) {
    match parser::parse(text) {
        Ok(resource) => (resource, Vec::new()),
        Err(faulty) => faulty,
    }
}

/// A text without its signs, and where they were.
struct Mended<'t, 'u> {
    text: &'t str,
    unsigned: &'u str,
    signs: &'u [usize],
}

impl<'t> Mended<'t, '_> {
    /// The same piece of the text itself; a number with its sign.
    fn piece(&self, own: &str) -> &'t str {
        let at = (own.as_ptr() as usize).saturating_sub(self.unsigned.as_ptr() as usize);
        let from = at.checked_sub(1).filter(|sign| self.signs.contains(sign)).unwrap_or(at);
        self.text.get(from..at + own.len()).unwrap_or_default()
    }

    fn id(&self, id: &Identifier<&str>) -> Identifier<&'t str> {
        Identifier { name: self.piece(id.name) }
    }

    fn entry(&self, entry: Entry<&str>) -> Entry<&'t str> {
        match entry {
            Entry::Message(own) => Entry::Message(Message {
                id: self.id(&own.id),
                value: own.value.map(|value| self.pattern(value)),
                attributes: self.attributes(own.attributes),
                comment: own.comment.map(|comment| self.comment(&comment)),
            }),
            Entry::Term(own) => Entry::Term(Term {
                id: self.id(&own.id),
                value: self.pattern(own.value),
                attributes: self.attributes(own.attributes),
                comment: own.comment.map(|comment| self.comment(&comment)),
            }),
            Entry::Comment(own) => Entry::Comment(self.comment(&own)),
            Entry::GroupComment(own) => Entry::GroupComment(self.comment(&own)),
            Entry::ResourceComment(own) => Entry::ResourceComment(self.comment(&own)),
            Entry::Junk { content } => Entry::Junk { content: self.piece(content) },
        }
    }

    fn comment(&self, comment: &Comment<&str>) -> Comment<&'t str> {
        Comment { content: comment.content.iter().map(|line| self.piece(line)).collect() }
    }

    fn attributes(&self, all: Vec<Attribute<&str>>) -> Vec<Attribute<&'t str>> {
        let own = |own: Attribute<&str>| Attribute {
            id: self.id(&own.id),
            value: self.pattern(own.value),
        };
        all.into_iter().map(own).collect()
    }

    fn pattern(&self, pattern: Pattern<&str>) -> Pattern<&'t str> {
        let element = |element| match element {
            PatternElement::TextElement { value } => {
                PatternElement::TextElement { value: self.piece(value) }
            }
            PatternElement::Placeable { expression } => {
                PatternElement::Placeable { expression: self.expression(expression) }
            }
        };
        Pattern { elements: pattern.elements.into_iter().map(element).collect() }
    }

    fn expression(&self, expression: Expression<&str>) -> Expression<&'t str> {
        match expression {
            Expression::Inline(own) => Expression::Inline(self.inline(own)),
            Expression::Select { selector, variants } => Expression::Select {
                selector: self.inline(selector),
                variants: variants.into_iter().map(|own| self.variant(own)).collect(),
            },
        }
    }

    fn variant(&self, variant: Variant<&str>) -> Variant<&'t str> {
        let key = match variant.key {
            VariantKey::Identifier { name } => VariantKey::Identifier { name: self.piece(name) },
            VariantKey::NumberLiteral { value } => {
                VariantKey::NumberLiteral { value: self.piece(value) }
            }
        };
        Variant { key, value: self.pattern(variant.value), default: variant.default }
    }

    fn inline(&self, inline: InlineExpression<&str>) -> InlineExpression<&'t str> {
        use InlineExpression as Own;
        let attribute = |own: Option<Identifier<&str>>| own.map(|own| self.id(&own));
        match inline {
            Own::StringLiteral { value } => Own::StringLiteral { value: self.piece(value) },
            Own::NumberLiteral { value } => Own::NumberLiteral { value: self.piece(value) },
            Own::VariableReference { id } => Own::VariableReference { id: self.id(&id) },
            Own::FunctionReference { id, arguments } => {
                Own::FunctionReference { id: self.id(&id), arguments: self.arguments(arguments) }
            }
            Own::MessageReference { id, attribute: own } => {
                Own::MessageReference { id: self.id(&id), attribute: attribute(own) }
            }
            Own::TermReference { id, attribute: own, arguments } => Own::TermReference {
                id: self.id(&id),
                attribute: attribute(own),
                arguments: arguments.map(|own| self.arguments(own)),
            },
            Own::Placeable { expression } => {
                Own::Placeable { expression: Box::new(self.expression(*expression)) }
            }
        }
    }

    fn arguments(&self, all: CallArguments<&str>) -> CallArguments<&'t str> {
        let named = |own: NamedArgument<&str>| NamedArgument {
            name: self.id(&own.name),
            value: self.inline(own.value),
        };
        CallArguments {
            positional: all.positional.into_iter().map(|own| self.inline(own)).collect(),
            named: all.named.into_iter().map(named).collect(),
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::model::Limits;
    use crate::model::catalog::Item;
    use crate::parse::fluent::catalog;

    #[test]
    fn negative_arguments_are_read_where_they_stand() {
        let text = "# $n is a number.\na = { F($n, x: -3.5, y: 2) } and { -t(n: -1) }\n    .b = { $n ->\n        [-1] x: -3\n       *[other] { -t(n: -2, case: \"x: -1\") }\n    }\n-t = { $n }\n";
        let (entries, faults) = catalog(text, &Limits::default());
        assert!(faults.is_empty(), "{faults:?}");
        let mut found = Vec::new();
        for part in entries.iter().flat_map(|entry| &entry.parts) {
            for item in part.forms.iter().flat_map(|form| &form.items) {
                let named = match item {
                    Item::Call(call) => &call.named,
                    Item::Term(term) => &term.named,
                    _ => continue,
                };
                for own in named {
                    let at = own.value.as_ptr() as usize - text.as_ptr() as usize;
                    assert_eq!(text.get(at..at + own.value.len()), Some(own.value));
                    found.push((own.name, own.value, own.number));
                }
            }
        }
        let wanted = [
            ("x", "-3.5", true),
            ("y", "2", true),
            ("n", "-1", true),
            ("n", "-2", true),
            ("case", "x: -1", false),
        ];
        assert_eq!(found, wanted);
        assert_eq!(entries[0].comment, "$n is a number.");
        assert_eq!(entries[0].parts[0].source, "{ F($n, x: -3.5, y: 2) } and { -t(n: -1) }");
        assert_eq!(entries[1].span.start, text.find("t = {").expect("a term"));
    }

    #[test]
    fn faults_beside_them_are_where_they_were() {
        let text = "a = { F(x: -3) }\nb = { F(x: -3 } é\nc = { F(x: -a) }\n";
        let (entries, faults) = catalog(text, &Limits::default());
        assert_eq!(entries.len(), 1);
        let places: Vec<_> = faults.iter().filter_map(|fault| fault.span.clone()).collect();
        assert_eq!(places.len(), 2, "{faults:?}");
        assert_eq!(text.get(places[0].clone()), Some("}"));
    }
}
