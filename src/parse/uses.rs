//! What a Fluent entry refers to, in all its parts and forms together.

use crate::model::CatalogEntry;
use crate::model::catalog::{Item, Uses};

/// What an entry refers to, each once.
pub(super) fn of(entry: &CatalogEntry<'_>) -> Uses {
    let mut out = Uses::default();
    for part in &entry.parts {
        part.selects.iter().for_each(|select| items(&select.selector, &mut out));
        part.forms.iter().for_each(|form| items(&form.items, &mut out));
    }
    out
}

fn items(items: &[Item<'_>], out: &mut Uses) {
    for item in items {
        match item {
            Item::Text(_) | Item::Literal(_) => {}
            Item::Variable(name) => add(&mut out.variables, name),
            Item::Message(id, _) => add(&mut out.messages, id),
            Item::Term(term) => add(&mut out.messages, term.id),
            Item::Call(call) => add(&mut out.functions, call.name),
        }
    }
}

fn add(names: &mut Vec<String>, name: &str) {
    if !names.iter().any(|known| known == name) {
        names.push(name.to_owned());
    }
}
