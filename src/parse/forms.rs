//! What an entry of a catalog may become: its value and attributes, each as the texts that come of
//! its choices.

use fluent_syntax::ast::{
    Attribute, CallArguments, Entry, Expression, InlineExpression, NamedArgument, Pattern,
    PatternElement, Variant as Choice, VariantKey,
};

use crate::model::catalog::{Call, Form, Item, Key, Named, Part, Select, TermCall};

/// Forms of one part that are looked at in all their combinations; beyond that, each form of a
/// choice is looked at once, beside some form of the others.
const COMBINATIONS: usize = 256;
/// Forms that are looked at in any case.
const FORMS: usize = 1024;

/// The parts of an entry. `source` is its text, and its depth was bounded before it was parsed.
pub(super) fn parts<'t>(entry: &Entry<&'t str>, source: &'t str) -> Vec<Part<'t>> {
    let (value, attributes) = match entry {
        Entry::Message(message) => (message.value.as_ref(), message.attributes.as_slice()),
        Entry::Term(term) => (Some(&term.value), term.attributes.as_slice()),
        _ => (None, [].as_slice()),
    };
    let ends: Vec<usize> = attributes.iter().map(|attribute| begins(source, attribute)).collect();
    // Comments behind an entry are in its source; nothing else of it begins with this sign.
    let end = memchr::memmem::find(source.as_bytes(), b"\n#").unwrap_or(source.len());
    let text = |from: usize, to: usize| {
        let own = source.get(from..to.min(end)).unwrap_or_default();
        own.split_once('=').map_or("", |(_, text)| text).trim()
    };
    let until = |ix: usize| ends.get(ix).copied().unwrap_or(source.len());
    let mut parts = Vec::with_capacity(attributes.len() + usize::from(value.is_some()));
    parts.extend(value.map(|value| part(source, None, value, text(0, until(0)))));
    for (ix, attribute) in attributes.iter().enumerate() {
        let text = text(ends[ix], until(ix + 1));
        parts.push(part(source, Some(attribute.id.name), &attribute.value, text));
    }
    parts
}

/// Where an attribute begins in its entry's source: at its dot.
fn begins(source: &str, attribute: &Attribute<&str>) -> usize {
    let at = attribute.id.name.as_ptr() as usize;
    at.saturating_sub(source.as_ptr() as usize + 1).min(source.len())
}

fn part<'t>(
    entry: &'t str,
    attribute: Option<&'t str>,
    pattern: &Pattern<&'t str>,
    source: &'t str,
) -> Part<'t> {
    let mut selects = Vec::new();
    let forms = forms(pattern, &mut Reader { entry, selects: &mut selects });
    Part { attribute, source, selects, forms }
}

/// What reading a pattern needs and makes besides forms.
struct Reader<'r, 't> {
    /// The whole entry's source.
    entry: &'t str,
    selects: &'r mut Vec<Select<'t>>,
}

fn forms<'t>(pattern: &Pattern<&'t str>, reader: &mut Reader<'_, 't>) -> Vec<Form<'t>> {
    let mut forms = vec![Form::default()];
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => push(&mut forms, Item::Text(value)),
            PatternElement::Placeable { expression } => {
                forms = expanded(forms, expression, reader);
            }
        }
    }
    forms
}

fn expanded<'t>(
    mut forms: Vec<Form<'t>>,
    expression: &Expression<&'t str>,
    reader: &mut Reader<'_, 't>,
) -> Vec<Form<'t>> {
    let (selector, variants) = match expression {
        Expression::Inline(InlineExpression::Placeable { expression }) => {
            return expanded(forms, expression, reader);
        }
        Expression::Inline(inline) => {
            let mut items = Vec::new();
            self::inline(reader.entry, inline, &mut items);
            items.into_iter().for_each(|item| push(&mut forms, item));
            return forms;
        }
        Expression::Select { selector, variants } => (selector, variants),
    };
    let number = u16::try_from(reader.selects.len()).unwrap_or(u16::MAX);
    let mut select = Select { selector: Vec::new(), keys: variants.iter().map(key).collect() };
    inline(reader.entry, selector, &mut select.selector);
    reader.selects.push(select);
    let mut own = Vec::new();
    for (ix, variant) in variants.iter().enumerate() {
        let step = (number, u16::try_from(ix).unwrap_or(u16::MAX));
        for mut form in self::forms(&variant.value, reader) {
            form.path.insert(0, step);
            own.push(form);
        }
    }
    let (before, after) = (forms.len(), own.len());
    if before * after <= COMBINATIONS {
        return forms.iter().flat_map(|form| own.iter().map(|more| joined(form, more))).collect();
    }
    let most = before.max(after).min(FORMS);
    (0..most).map(|ix| joined(&forms[ix % before], &own[ix % after])).collect()
}

fn joined<'t>(form: &Form<'t>, more: &Form<'t>) -> Form<'t> {
    Form {
        path: [form.path.as_slice(), &more.path].concat(),
        items: [form.items.as_slice(), &more.items].concat(),
    }
}

fn push<'t>(forms: &mut [Form<'t>], item: Item<'t>) {
    let Some((last, others)) = forms.split_last_mut() else { return };
    others.iter_mut().for_each(|form| form.items.push(item.clone()));
    last.items.push(item);
}

fn key<'t>(variant: &Choice<&'t str>) -> Key<'t> {
    let (name, exact) = match &variant.key {
        VariantKey::Identifier { name } => (*name, false),
        VariantKey::NumberLiteral { value } => (*value, true),
    };
    Key { name, exact, default: variant.default }
}

/// An expression as an item, with those that are its arguments behind it.
fn inline<'t>(entry: &'t str, inline: &InlineExpression<&'t str>, out: &mut Vec<Item<'t>>) {
    match inline {
        InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => {
            out.push(Item::Literal(value));
        }
        InlineExpression::VariableReference { id } => out.push(Item::Variable(id.name)),
        InlineExpression::MessageReference { id, attribute } => {
            out.push(Item::Message(id.name, attribute.as_ref().map(|name| name.name)));
        }
        InlineExpression::TermReference { id, attribute, arguments } => {
            let attribute = attribute.as_ref().map(|name| name.name);
            let named = arguments.iter().flat_map(|given| given.named.iter().filter_map(named));
            out.push(Item::Term(Box::new(TermCall {
                id: with_sign(entry, id.name),
                attribute,
                named: named.collect(),
            })));
            // A term sees none of what is given without a name; it is asked for all the same.
            arguments.iter().for_each(|given| behind(entry, given, out));
        }
        InlineExpression::FunctionReference { id, arguments } => {
            out.push(Item::Call(Box::new(call(entry, id.name, arguments))));
            behind(entry, arguments, out);
        }
        // Braces in braces are refused.
        InlineExpression::Placeable { expression } => {
            if let Expression::Inline(own) = expression.as_ref() {
                self::inline(entry, own, out);
            }
        }
    }
}

/// A call with what it is given, each once: what calls in it are given stands behind them, and
/// would double with every level.
fn call<'t>(entry: &'t str, name: &'t str, arguments: &CallArguments<&'t str>) -> Call<'t> {
    let mut positional = Vec::with_capacity(arguments.positional.len());
    for given in &arguments.positional {
        match bare(given) {
            InlineExpression::FunctionReference { id, arguments } => {
                positional.push(Item::Call(Box::new(call(entry, id.name, arguments))));
            }
            InlineExpression::TermReference { id, attribute, .. } => {
                let attribute = attribute.as_ref().map(|name| name.name);
                let (id, named) = (with_sign(entry, id.name), Vec::new());
                positional.push(Item::Term(Box::new(TermCall { id, attribute, named })));
            }
            simple => inline(entry, simple, &mut positional),
        }
    }
    let named = arguments.named.iter().filter_map(named).collect();
    Call { name, positional, named }
}

/// What stands in braces within braces.
fn bare<'e, 't>(mut inline: &'e InlineExpression<&'t str>) -> &'e InlineExpression<&'t str> {
    while let InlineExpression::Placeable { expression } = inline
        && let Expression::Inline(inner) = expression.as_ref()
    {
        inline = inner;
    }
    inline
}

/// What the arguments of a call ask for. Texts and numbers among them are none of the message's.
fn behind<'t>(entry: &'t str, arguments: &CallArguments<&'t str>, out: &mut Vec<Item<'t>>) {
    let mut items = Vec::new();
    arguments.positional.iter().for_each(|given| inline(entry, given, &mut items));
    out.extend(items.into_iter().filter(|item| !matches!(item, Item::Literal(_))));
}

/// A term's name with the sign before it.
fn with_sign<'t>(entry: &'t str, name: &'t str) -> &'t str {
    let at = (name.as_ptr() as usize).saturating_sub(entry.as_ptr() as usize);
    entry.get(at.saturating_sub(1)..at + name.len()).unwrap_or(name)
}

fn named<'t>(argument: &NamedArgument<&'t str>) -> Option<Named<'t>> {
    let (value, number) = match &argument.value {
        InlineExpression::StringLiteral { value } => (*value, false),
        InlineExpression::NumberLiteral { value } => (*value, true),
        _ => return None,
    };
    Some(Named { name: argument.name.name, value, number })
}

#[cfg(test)]
mod tests {
    use crate::model::Limits;
    use crate::model::catalog::Item;
    use crate::parse::fluent::catalog;

    fn shown(text: &str) -> Vec<String> {
        let (entries, faults) = catalog(text, &Limits::default());
        assert!(faults.is_empty(), "{faults:?}");
        let mut out = Vec::new();
        for part in &entries[0].parts {
            for form in &part.forms {
                let key = |(select, key): &(u16, u16)| {
                    part.selects[usize::from(*select)].keys[usize::from(*key)].name
                };
                let path: Vec<&str> = form.path.iter().map(key).collect();
                let path = path.join("/");
                let items = form.items.iter().map(|item| match item {
                    Item::Text(text) | Item::Literal(text) => (*text).to_owned(),
                    Item::Variable(name) => format!("${name}"),
                    Item::Message(id, attribute) => format!("{id}.{}", attribute.unwrap_or("")),
                    Item::Term(term) => term.id.to_owned(),
                    Item::Call(call) => format!("{}()", call.name),
                });
                let name = part.attribute.unwrap_or("value");
                out.push(format!("{name} [{path}] {}", items.collect::<String>()));
            }
        }
        out
    }

    #[test]
    fn every_way_through_the_choices_is_a_form() {
        let text = "a = { $n ->\n    [one] one { $g ->\n        [m] he\n       *[o] they\n    }\n   *[other] { NUMBER($n) }\n } of { $m ->\n    [0] none\n   *[x] { -t }\n }\n    .b = { c.d }\n";
        assert_eq!(
            shown(text),
            [
                "value [one/m/0] one he of none",
                "value [one/m/x] one he of -t",
                "value [one/o/0] one they of none",
                "value [one/o/x] one they of -t",
                "value [other/0] NUMBER()$n of none",
                "value [other/x] NUMBER()$n of -t",
                "b [] c.d",
            ]
        );
    }

    #[test]
    fn calls_in_calls_do_not_double() {
        let text = format!("a = {{ {}$x{} }}\n", "NUMBER(".repeat(25), ")".repeat(25));
        let (entries, faults) = catalog(&text, &Limits::default());
        assert!(faults.is_empty(), "{faults:?}");
        assert_eq!(entries[0].parts[0].forms[0].items.len(), 26);
    }

    #[test]
    fn many_choices_are_looked_at_one_by_one() {
        let choice = "{ $x ->\n [a] A\n [b] B\n *[c] C\n } ";
        let text = format!("a = {}\n", choice.repeat(30));
        let (entries, _) = catalog(&text, &Limits::default());
        let part = &entries[0].parts[0];
        assert!(part.forms.len() <= 1024, "{}", part.forms.len());
        for (ix, select) in part.selects.iter().enumerate() {
            for key in 0..select.keys.len() {
                let there = |path: &[(u16, u16)]| {
                    path.iter().any(|(s, k)| usize::from(*s) == ix && usize::from(*k) == key)
                };
                assert!(part.forms.iter().any(|form| there(&form.path)), "{ix} {key}");
            }
        }
    }
}
