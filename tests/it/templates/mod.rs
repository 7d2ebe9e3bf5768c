//! Strings and those who ask for them: templates, the renderer, the tool's own code.

mod bidi;
mod giving;
mod theme;
mod tool;

use std::collections::{BTreeMap, BTreeSet};

use hexapla::model::catalog::{CatalogEntry, Item};

/// The values that the messages of some catalogs ask for in all their parts, by themselves and
/// through others.
pub(crate) fn asked<'t>(entries: &[CatalogEntry<'t>]) -> BTreeMap<&'t str, BTreeSet<&'t str>> {
    let mut own: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    let mut leads: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for entry in entries {
        let (values, others) =
            (own.entry(entry.id).or_default(), leads.entry(entry.id).or_default());
        for part in &entry.parts {
            let selectors = part.selects.iter().flat_map(|select| &select.selector);
            for item in selectors.chain(part.forms.iter().flat_map(|form| &form.items)) {
                match item {
                    Item::Variable(name) => drop(values.insert(name)),
                    Item::Message(id, _) => drop(others.insert(id)),
                    Item::Call(call) => {
                        for item in &call.positional {
                            if let Item::Variable(name) = item {
                                values.insert(name);
                            }
                        }
                    }
                    _ => {}
                }
            }
        }
    }
    loop {
        let before: usize = own.values().map(BTreeSet::len).sum();
        for (id, others) in &leads {
            let more: Vec<&str> =
                others.iter().filter_map(|other| own.get(other)).flatten().copied().collect();
            own.entry(id).or_default().extend(more);
        }
        if own.values().map(BTreeSet::len).sum::<usize>() == before {
            return own;
        }
    }
}
