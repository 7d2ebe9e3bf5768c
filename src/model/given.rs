//! What strings are given by those who show them.

use std::collections::HashMap;

use super::{Layer, SectionIx};

/// What one caller gives a string.
#[derive(Clone, PartialEq, Eq, Debug)]
struct Call {
    /// The section whose template calls; every section if it is the theme's or the renderer.
    section: Option<SectionIx>,
    /// The names of the values; `None` if it may be any.
    names: Option<Vec<String>>,
}

/// The values that templates and the renderer give to strings, by the strings' ids.
#[derive(Clone, Default, Debug)]
pub struct Given {
    calls: HashMap<String, Vec<Call>>,
}

impl Given {
    /// Takes down a call.
    pub fn add(&mut self, id: &str, section: Option<SectionIx>, names: Option<&[String]>) {
        let call = Call { section, names: names.map(<[String]>::to_vec) };
        let calls = self.calls.entry(id.to_owned()).or_default();
        if !calls.contains(&call) {
            calls.push(call);
        }
    }

    /// Whether anybody who shows the strings of this layer may give this one a value of this name.
    #[must_use]
    pub fn gives(&self, id: &str, layer: Layer, name: &str) -> bool {
        self.seen(id, layer).any(|call| {
            call.names.as_ref().is_none_or(|names| names.iter().any(|given| given == name))
        })
    }

    /// The values that are given to this string, as far as their names are known.
    pub fn names(&self, id: &str, layer: Layer) -> impl Iterator<Item = &str> {
        self.seen(id, layer).flat_map(|call| call.names.iter().flatten()).map(String::as_str)
    }

    fn seen(&self, id: &str, layer: Layer) -> impl Iterator<Item = &Call> {
        let calls = self.calls.get(id).map(Vec::as_slice).unwrap_or_default();
        // One section's template shows no other section's strings.
        calls.iter().filter(move |call| match (layer, call.section) {
            (Layer::Section(own), Some(section)) => own == section,
            _ => true,
        })
    }
}
