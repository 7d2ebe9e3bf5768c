//! What a Fluent entry refers to, in all its parts and forms together.

use crate::model::CatalogEntry;
use crate::model::catalog::{FormUses, Item, ShownValue, Uses, meaning};

/// What an entry refers to, each once.
pub(super) fn of(entry: &CatalogEntry<'_>) -> Uses {
    let mut out = Uses::default();
    for part in &entry.parts {
        part.selects.iter().for_each(|select| items(&select.selector, &mut out));
        part.forms.iter().for_each(|form| items(&form.items, &mut out));
        out.forms.extend(part.forms.iter().map(|form| shown(&form.items)));
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

/// What a text shows. A call's arguments stand behind it; what else calls show is their own affair.
fn shown(items: &[Item<'_>]) -> FormUses {
    let mut out = FormUses::default();
    let mut items = items.iter();
    while let Some(item) = items.next() {
        let (name, meaning, by_number) = match item {
            Item::Variable(name) => (*name, String::new(), false),
            Item::Call(call) => {
                let number = call.name == "NUMBER";
                let named = call.named.iter().map(|named| (named.name, named.value));
                let meaning = meaning(named.filter(|_| number));
                match call.positional.first() {
                    Some(Item::Variable(name)) if items.next() == Some(&Item::Variable(name)) => {
                        (*name, meaning, number)
                    }
                    _ => continue,
                }
            }
            Item::Message(id, _) => {
                out.messages.push((*id).to_owned());
                continue;
            }
            _ => continue,
        };
        out.values.push(ShownValue { name: name.to_owned(), meaning, by_number });
    }
    out
}

fn add(names: &mut Vec<String>, name: &str) {
    if !names.iter().any(|known| known == name) {
        names.push(name.to_owned());
    }
}
