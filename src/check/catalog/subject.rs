//! What a rule over one entry of a catalog may look at.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::{CatalogEntry, Entries, Layer, Locale};

/// Every entry of every catalog, by language and id.
pub struct Index<'a> {
    reference: &'a Locale,
    entries: BTreeMap<(&'a Locale, &'a str), Vec<(Layer, &'a CatalogEntry)>>,
}

impl<'a> Index<'a> {
    /// Takes the catalogs in the order in which the later one of a layer wins.
    #[must_use]
    pub fn new(reference: &'a Locale, catalogs: &'a [Entries]) -> Self {
        let mut entries: BTreeMap<_, Vec<(Layer, &CatalogEntry)>> = BTreeMap::new();
        for catalog in catalogs {
            for entry in &catalog.entries {
                let key = (&catalog.locale, entry.id.as_str());
                entries.entry(key).or_default().push((catalog.layer, entry));
            }
        }
        Self { reference, entries }
    }

    /// What a language says under an id, as far as a layer sees it, the weakest first.
    fn said(&self, locale: &Locale, id: &str, layer: Layer) -> Vec<&'a CatalogEntry> {
        let all = self.entries.get(&(locale, id)).map(Vec::as_slice).unwrap_or_default();
        let seen = |of: Layer| of == layer || (of < layer && !matches!(of, Layer::Section(_)));
        let mut seen: Vec<_> = all.iter().filter(|(of, _)| seen(*of)).collect();
        seen.sort_by_key(|(of, _)| *of);
        seen.into_iter().map(|(_, entry)| *entry).collect()
    }

    /// The variables that an entry shows, by itself or through the messages that it refers to.
    fn variables(
        &self,
        entry: &'a CatalogEntry,
        locale: &Locale,
        layer: Layer,
    ) -> BTreeSet<&'a str> {
        let (mut found, mut seen, mut pending) = (BTreeSet::new(), BTreeSet::new(), vec![entry]);
        while let Some(entry) = pending.pop() {
            if !seen.insert(entry.id.as_str()) {
                continue;
            }
            found.extend(entry.uses.variables.iter().map(String::as_str));
            // A term is given its values by name; it sees none of the message's own.
            let messages = entry.uses.messages.iter().filter(|id| !id.starts_with('-'));
            pending.extend(messages.filter_map(|id| self.said(locale, id, layer).pop()));
        }
        found
    }
}

/// What a rule may look at.
pub(super) struct Subject<'a> {
    pub index: &'a Index<'a>,
    pub own: &'a Entries,
    pub entry: &'a CatalogEntry,
}

impl<'a> Subject<'a> {
    pub(super) fn is_reference(&self) -> bool {
        self.own.locale == *self.index.reference
    }

    pub(super) fn variables(&self) -> BTreeSet<&'a str> {
        self.index.variables(self.entry, &self.own.locale, self.own.layer)
    }

    /// What the reference language says under the same id, the weakest layer first, with the
    /// variables of each. That language itself is held to what the theme gives: what a section's
    /// template gives to a string of its own, nobody knows.
    pub(super) fn reference(&self) -> Vec<BTreeSet<&'a str>> {
        if self.entry.id.starts_with('-') {
            return Vec::new();
        }
        let locale = self.index.reference;
        let layer = if self.is_reference() { Layer::Theme } else { self.own.layer };
        let said = self.index.said(locale, &self.entry.id, layer).into_iter();
        said.map(|entry| self.index.variables(entry, locale, layer)).collect()
    }
}
