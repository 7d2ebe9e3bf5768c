//! The texts of a Fluent resource, to be rewritten in place.

use fluent_syntax::ast::{Entry, Pattern, Resource};

/// Does something with every pattern of a resource: values and attributes, of messages and of terms.
pub(super) fn each<S>(resource: &mut Resource<S>, mut act: impl FnMut(&mut Pattern<S>)) {
    for entry in &mut resource.body {
        let (value, attributes) = match entry {
            Entry::Message(message) => (message.value.as_mut(), &mut message.attributes),
            Entry::Term(term) => (Some(&mut term.value), &mut term.attributes),
            _ => continue,
        };
        value.into_iter().chain(attributes.iter_mut().map(|a| &mut a.value)).for_each(&mut act);
    }
}
