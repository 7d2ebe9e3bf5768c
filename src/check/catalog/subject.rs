//! What a rule over one entry of a catalog may look at.

use std::cell::OnceCell;
use std::collections::BTreeSet;
use std::ops::Range;

use super::counts::{Compared, compare};
use super::index::{Index, Said};
use super::unknown_option::calls;
use super::view::View;
use crate::check::common::plurals::{Plurals, is_category};
use crate::diag::{Diagnostic, Rule};
use crate::model::catalog::{Form, Part, Select};
use crate::model::{CatalogEntry, Entries, Layer, Locale};

/// What a rule may look at.
pub(super) struct Subject<'a> {
    pub index: &'a Index<'a>,
    pub own: &'a Entries<'a>,
    pub entry: &'a CatalogEntry<'a>,
    /// What its layer's messages reach.
    pub view: &'a View<'a>,
    /// What the reference language says under the same id, the weakest layer first. That language
    /// itself is held to what the theme gives: what a section's template gives to a string of its
    /// own, nobody knows.
    pub said: Vec<Said<'a>>,
    pub is_reference: bool,
    /// Whether findings of the rule that looks are only counted, so that there is no need to look for advice.
    pub is_counted_only: bool,
    /// The parts that both this and what it is a translation of have.
    pub pairs: Vec<Pair<'a>>,
    compared: OnceCell<Vec<Compared<'a>>>,
}

/// A part of an entry beside the reference's.
#[derive(Clone, Copy)]
pub(super) struct Pair<'a> {
    pub own: &'a Part<'a>,
    pub reference: &'a Part<'a>,
}

impl<'a> Subject<'a> {
    pub(super) fn new(
        index: &'a Index<'a>,
        own: &'a Entries<'a>,
        entry: &'a CatalogEntry<'a>,
        view: &'a View<'a>,
    ) -> Self {
        let is_reference = own.locale == *index.reference();
        let layer = if is_reference { Layer::Theme } else { own.layer };
        let said = index.said_in(index.reference(), entry.id, (layer, &own.scope));
        let original = said.last().filter(|_| !is_reference).map(|said| said.entry);
        let pairs = original.map_or_else(Vec::new, |original| pairs(entry, original));
        let (compared, is_counted_only) = (OnceCell::new(), false);
        Self { index, own, entry, view, said, is_reference, is_counted_only, pairs, compared }
    }

    /// What this is a translation of: the strongest layer's, which readers of that language see.
    pub(super) fn original(&self) -> Option<&'a CatalogEntry<'a>> {
        self.said.last().filter(|_| !self.is_reference).map(|said| said.entry)
    }

    /// What the forms of each pair show more or less often.
    pub(super) fn compared(&self) -> &[Compared<'a>] {
        self.compared.get_or_init(|| {
            let behind = self.reference_view();
            self.pairs.iter().map(|pair| compare(self, *pair, behind)).collect()
        })
    }

    /// What the reference's messages reach, as this layer sees them.
    pub(super) fn reference_view(&self) -> &'a View<'a> {
        let layer = if self.is_reference { Layer::Theme } else { self.own.layer };
        self.index.view(self.index.reference(), layer)
    }

    /// The values that an entry asks for, in all its parts and through others.
    pub(super) fn asked(&self, entry: &'a CatalogEntry<'a>, view: &View<'a>) -> BTreeSet<&'a str> {
        let mut asked = BTreeSet::new();
        entry.parts.iter().for_each(|part| asked.extend(view.reach(part).asked.iter().copied()));
        asked
    }

    /// Whether an entry may be given a value that it reaches through others: of some that reach very many, it is not
    /// known which.
    pub(super) fn may_ask(entry: &'a CatalogEntry<'a>, view: &View<'a>, name: &str) -> bool {
        entry.parts.iter().any(|part| view.is_wide(part)) && view.asks_anywhere(name)
    }

    /// Whether the reference language calls a function under this id as well.
    pub(super) fn calls_too(&self, name: &str) -> bool {
        let calls = self.original().map(calls).unwrap_or_default();
        calls.iter().any(|(_, call)| call.name == name)
    }

    /// What is found of the reference's choices by a word, which are given with the value that decides; of
    /// each part and value, the first that is. Terms choose as their languages want.
    pub(super) fn of_word_choices(
        &self,
        find: impl Fn(Pair<'a>, &'a Select<'a>, &'a str) -> Option<Diagnostic>,
    ) -> Vec<Diagnostic> {
        let mut found = Vec::new();
        if self.entry.is_term() {
            return found;
        }
        for pair in self.pairs.iter().copied() {
            let mut told = Vec::new();
            for select in pair.reference.selects.iter().filter(|select| !is_plural(select)) {
                let Some(by) = select.variable().filter(|by| !told.contains(by)) else { continue };
                let fault = find(pair, select, by);
                told.extend(fault.is_some().then_some(by));
                found.extend(fault);
            }
        }
        found
    }

    /// How the language counts.
    pub(super) fn plurals(&self, ordinal: bool) -> Option<&'a Plurals> {
        self.index.plurals(&self.own.locale, ordinal)
    }

    /// A finding in a part of this entry, at `slice` of its file, or at its name.
    pub(super) fn fault(
        &self,
        rule: &'static Rule,
        part: &Part<'a>,
        slice: Option<&str>,
    ) -> Diagnostic {
        let place = slice.or(part.attribute).map_or(self.entry.span.clone(), |s| self.place(s));
        let reference = self.original().and_then(|original| original.part(part.attribute));
        self.named(rule, part.attribute)
            .beside(reference.map(|part| part.source), Some(part.source))
            .at(place)
    }

    /// A finding in what this entry has not.
    pub(super) fn absent(&self, rule: &'static Rule, attribute: Option<&str>) -> Diagnostic {
        let reference = self.original().and_then(|original| original.part(attribute));
        let own = self.entry.source.split("\n#").next().unwrap_or_default().trim_end();
        self.named(rule, attribute)
            .beside(reference.map(|part| part.source), Some(own))
            .at(self.entry.span.clone())
    }

    fn named(&self, rule: &'static Rule, attribute: Option<&str>) -> Diagnostic {
        Diagnostic::new(rule).arg("id", self.entry.id).of_message(self.entry.id, attribute)
    }

    /// Where a piece of the file's text stands; that of an empty one is the entry's name.
    pub(super) fn place(&self, slice: &str) -> Range<usize> {
        let mut place = self.own.place(slice);
        if place.is_empty() {
            return self.entry.span.clone();
        }
        // The sign before the name of a value belongs to it.
        if place.start > 0 && self.own.text.as_bytes().get(place.start - 1) == Some(&b'$') {
            place.start -= 1;
        }
        place
    }
}

fn pairs<'a>(entry: &'a CatalogEntry<'a>, original: &'a CatalogEntry<'a>) -> Vec<Pair<'a>> {
    let pair = |own: &'a Part<'a>| Some(Pair { own, reference: original.part(own.attribute)? });
    // Of an attribute that stands there twice, readers see the last.
    let seen =
        |own: &&Part<'_>| entry.part(own.attribute).is_some_and(|last| std::ptr::eq(last, *own));
    // A term's attributes are each language's own affair.
    let own = |own: &&Part<'_>| !entry.is_term() || own.attribute.is_none();
    entry.parts.iter().filter(own).filter(seen).filter_map(pair).collect()
}

/// A form's name, as its keys are written; "none" where there is nothing to choose.
pub(super) fn form_name(part: &Part<'_>, form: &Form<'_>) -> String {
    let key = |(select, key): &(u16, u16)| {
        let select = part.selects.get(usize::from(*select))?;
        Some(format!("[{}]", select.keys.get(usize::from(*key))?.name))
    };
    let names: Vec<String> = form.path.iter().filter_map(key).collect();
    if names.is_empty() { "none".to_owned() } else { names.join(" ") }
}

/// The key that the last choice of a form takes: where it begins in the file, as near as is known.
pub(super) fn form_place<'a>(part: &Part<'a>, form: &Form<'a>) -> Option<&'a str> {
    let (select, key) = form.path.last()?;
    let select = part.selects.get(usize::from(*select))?;
    Some(select.keys.get(usize::from(*key))?.name)
}

/// Whether a choice is one by number: its names are those of plural categories.
pub(super) fn is_plural(select: &Select<'_>) -> bool {
    select.keys.iter().all(|key| key.exact || is_category(key.name))
}

/// Whether two locales are of one language.
pub(super) fn same_language(one: &Locale, other: &Locale) -> bool {
    one.language() == other.language()
}
