//! What strings are given, by themselves and by way of those that refer to them.

use std::collections::{BTreeMap, BTreeSet};

use super::view::targets;
use crate::model::{Entries, Given, UsedString};

/// Takes down what the strings of some catalogs are given. What a message is given, those that it
/// refers to have as well, in whatever language; a term has not.
#[must_use]
pub fn given(catalogs: &[Entries<'_>], used: &[UsedString]) -> Given {
    let mut given = Given::default();
    // Where nothing is known of the values, a whole list of them may be passed on; what asks for
    // any string at all, such as `t` under another name, says nothing of this one.
    let tells = |one: &&UsedString| match &one.given {
        Some(names) => !names.is_empty(),
        None => one.span.is_some() && !one.id.is_empty(),
    };
    let calls: Vec<&UsedString> = used.iter().filter(tells).collect();
    if calls.is_empty() {
        return given;
    }
    let mut leads: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for entry in catalogs.iter().flat_map(|file| &file.entries).filter(|entry| !entry.is_term()) {
        let led = entry.parts.iter().flat_map(|part| targets(part)).map(|(id, _)| id);
        leads.entry(entry.id).or_default().extend(led.filter(|id| !id.starts_with('-')));
    }
    for call in calls {
        let mut reached: BTreeSet<&str> = BTreeSet::new();
        let mut pending: Vec<&str> = match call.whole {
            true => vec![&call.id],
            false => leads.keys().copied().filter(|id| call.means(id)).collect(),
        };
        while let Some(id) = pending.pop() {
            if reached.insert(id) {
                pending.extend(leads.get(id).into_iter().flatten());
                given.add(id, call.section, call.given.as_deref());
            }
        }
    }
    given
}
