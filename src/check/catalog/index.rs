//! Every entry of every catalog, and what each reaches through those that it refers to.

use std::collections::hash_map::Entry as Slot;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::sync::OnceLock;

use super::hard_coded_brand::name;
use super::view::View;
use crate::check::common::plurals::Plurals;
use crate::model::catalog::Select;
use crate::model::{CatalogEntry, Entries, Given, Layer, Limits, Locale, StringWishes};

/// An entry with the file that it stands in.
#[derive(Clone, Copy)]
pub(super) struct Said<'a> {
    pub file: &'a Entries<'a>,
    pub entry: &'a CatalogEntry<'a>,
}

/// A string that another file of its layer and language has too.
#[derive(Clone, Copy)]
pub struct Twin<'a> {
    /// The later file.
    pub file: &'a Entries<'a>,
    /// Its entry.
    pub entry: &'a CatalogEntry<'a>,
    /// The earlier file.
    pub first: &'a str,
}

/// What one language says.
struct Tongue<'a> {
    twins: Vec<Twin<'a>>,
    files: Vec<&'a Entries<'a>>,
    /// By id: the first, and what other layers say under the same.
    entries: HashMap<&'a str, (Said<'a>, Vec<Said<'a>>)>,
    /// The names of its terms, without their sign.
    terms: HashSet<&'a str>,
    /// What each layer's messages reach; most have none that refer to others.
    views: BTreeMap<Layer, OnceLock<View<'a>>>,
    /// Of numbers, and of order.
    plurals: [OnceLock<Option<Plurals>>; 2],
}

/// Every entry of every catalog, by language and id.
pub struct Index<'a> {
    reference: &'a Locale,
    tongues: BTreeMap<&'a Locale, Tongue<'a>>,
    /// The languages in which a locale's strings are looked for, its own first.
    chains: BTreeMap<&'a Locale, Vec<&'a Locale>>,
    value_bytes: usize,
    /// Values that are words: their author names the forms that are chosen by them. Only of an article's messages
    /// is that known.
    words: BTreeSet<&'a str>,
    /// Whether nothing stands behind what a text says: an article's messages are its own.
    apart: bool,
    /// What the reference's terms say that are names, with the terms.
    names: OnceLock<Vec<(&'a str, &'a str)>>,
    wishes: Option<&'a StringWishes>,
    given: Option<&'a Given>,
}

impl<'a> Index<'a> {
    /// Takes the catalogs in the order in which the later one of a layer wins.
    #[must_use]
    pub fn new(reference: &'a Locale, catalogs: &'a [Entries<'a>], limits: &Limits) -> Self {
        let mut files: BTreeMap<&Locale, Vec<&Entries<'_>>> = BTreeMap::new();
        for catalog in catalogs {
            files.entry(&catalog.locale).or_default().push(catalog);
        }
        let tongue = |(locale, files)| (locale, Tongue::new(files));
        let tongues: BTreeMap<_, _> = files.into_iter().map(tongue).collect();
        let chain = |locale: &'a Locale| {
            let known = |parent: Locale| tongues.get_key_value(&parent).map(|(known, _)| *known);
            // The reference stands behind all of them, and is none of their own.
            let own = |parent: &&Locale| locale == reference || *parent != reference;
            let parents = locale.parents().into_iter().filter_map(known).filter(own);
            let chain: Vec<&'a Locale> = std::iter::once(locale).chain(parents).collect();
            (locale, chain)
        };
        let chains = tongues.keys().copied().chain([reference]).map(chain).collect();
        Self {
            reference,
            tongues,
            chains,
            value_bytes: limits.value_bytes,
            words: BTreeSet::new(),
            apart: false,
            names: OnceLock::new(),
            wishes: None,
            given: None,
        }
    }

    /// The same for the messages of an article's own: those of the original and of one translation, or of the
    /// original alone. No other language stands behind either of them. `words` are the facts that are words.
    #[must_use]
    pub fn apart(
        reference: &'a Locale,
        messages: &'a [Entries<'a>],
        words: BTreeSet<&'a str>,
        limits: &Limits,
    ) -> Self {
        let mut index = Self::new(reference, messages, limits);
        index.chains.iter_mut().for_each(|(locale, chain)| *chain = vec![*locale]);
        Self { words, apart: true, ..index }
    }

    /// With what the network asks beyond what all are asked.
    #[must_use]
    pub fn with_wishes(self, wishes: &'a StringWishes) -> Self {
        Self { wishes: Some(wishes), ..self }
    }

    /// With what templates and the renderer give to the strings.
    #[must_use]
    pub fn with_given(self, given: &'a Given) -> Self {
        Self { given: Some(given), ..self }
    }

    /// What templates and the renderer give to the strings; of an article's messages, and without a
    /// site, nothing.
    pub(super) fn given(&self) -> Option<&'a Given> {
        self.given
    }

    /// What the network asks beyond what all are asked.
    pub(super) fn wishes(&self) -> &'a StringWishes {
        static NONE: StringWishes =
            StringWishes { banned: Vec::new(), brands: Vec::new(), id_length: 0 };
        self.wishes.unwrap_or(&NONE)
    }

    /// The strings that stand in two files of one layer and language.
    pub fn twins(&self) -> impl Iterator<Item = Twin<'a>> {
        self.tongues.values().flat_map(|tongue| tongue.twins.iter().copied())
    }

    /// The language that the others are held against.
    pub(super) fn reference(&self) -> &'a Locale {
        self.reference
    }

    /// Where a text's references are looked for: in its own language, and in the reference's.
    pub(super) fn sought<'l>(
        &self,
        own: &'l Locale,
    ) -> impl Iterator<Item = &'l Locale> + use<'l, 'a>
    where
        'a: 'l,
    {
        let behind = (!self.apart).then_some(self.reference);
        std::iter::once(own).chain(behind)
    }

    /// Whether a choice is one by a word.
    pub(super) fn is_by_word(&self, select: &Select<'_>) -> bool {
        !self.words.is_empty() && select.variable().is_some_and(|name| self.words.contains(name))
    }

    /// The bytes that a text may have when all is put in.
    pub(super) fn value_bytes(&self) -> usize {
        self.value_bytes
    }

    /// The names that the reference keeps in terms, each with its term.
    pub(super) fn names(&self) -> &[(&'a str, &'a str)] {
        self.names.get_or_init(|| {
            let files = self.files(self.reference).into_iter();
            let terms = files.flat_map(|file| &file.entries).filter(|entry| entry.is_term());
            terms.filter_map(|term| Some((term.id, name(term.part(None)?)?))).collect()
        })
    }

    /// What there is in a locale's languages, the weakest first.
    fn tongues(&self, locale: &Locale) -> impl DoubleEndedIterator<Item = &Tongue<'a>> {
        let chain = self.chains.get(locale).map(Vec::as_slice).unwrap_or_default();
        chain.iter().rev().filter_map(|locale| self.tongues.get(*locale))
    }

    /// The catalogs of a locale and of those that stand behind it.
    pub(super) fn files(&self, locale: &Locale) -> Vec<&'a Entries<'a>> {
        self.tongues(locale).flat_map(|tongue| tongue.files.iter().copied()).collect()
    }

    /// Whether a language says anything.
    pub(super) fn has_any(&self, locale: &Locale) -> bool {
        self.tongues(locale).next().is_some()
    }

    /// Whether a language says something under an id, as far as a layer sees it.
    pub(super) fn has(&self, locale: &Locale, id: &str, layer: Layer) -> bool {
        self.tongues(locale).any(|tongue| {
            let said = tongue.entries.get(id);
            said.is_some_and(|(first, more)| {
                sees(layer, first.file.layer)
                    || more.iter().any(|said| sees(layer, said.file.layer))
            })
        })
    }

    /// The language that a translation into this one is held against; none behind itself.
    #[must_use]
    pub fn behind(&self, locale: &Locale) -> Option<&'a Locale> {
        (locale != self.reference).then_some(self.reference)
    }

    /// What a language says under an id, as readers see it.
    #[must_use]
    pub fn text(&self, locale: &Locale, id: &str, attribute: Option<&str>) -> Option<&'a str> {
        let own = self.tongues.get(locale)?;
        let (first, more) = own.entries.get(id)?;
        Some(more.last().unwrap_or(first).entry.part(attribute)?.source)
    }

    /// Whether a language has a string of this name that cannot be read.
    pub(super) fn is_unreadable(&self, locale: &Locale, id: &str) -> bool {
        let files = self.tongues(locale).flat_map(|tongue| &tongue.files);
        files.into_iter().any(|file| file.unreadable.iter().any(|own| own == id))
    }

    /// Whether a language has a term of this name beside a file's own strings.
    pub(super) fn has_term(&self, own: &Entries<'_>, name: &str) -> bool {
        if !self.tongues(&own.locale).any(|tongue| tongue.terms.contains(name)) {
            return false;
        }
        let said = self.said(&own.locale, &format!("-{name}"), own.layer);
        said.iter().any(|said| said.file.scope == own.scope)
    }

    /// What a language says under an id, as far as a layer sees it, the weakest first.
    pub(super) fn said(&self, locale: &Locale, id: &str, layer: Layer) -> Vec<Said<'a>> {
        let mut seen = Vec::new();
        self.tongues(locale).for_each(|tongue| tongue.said(id, layer, &mut seen));
        seen.sort_by_key(|said| said.file.layer);
        seen
    }

    /// The same for a file: where files are bundles of their own, what the file of the same name
    /// says. What the reference says in one file only may stand in any.
    pub(super) fn said_in(
        &self,
        locale: &Locale,
        id: &str,
        (layer, scope): (Layer, &str),
    ) -> Vec<Said<'a>> {
        let mut said = self.said(locale, id, layer);
        if said.iter().any(|said| said.file.scope == scope) {
            said.retain(|said| said.file.scope == scope);
        } else if !scope.is_empty() && self.said(self.reference, id, layer).len() > 1 {
            said.clear();
        }
        said
    }

    /// The strongest of these: what readers see.
    pub(super) fn strongest_in(
        &self,
        locale: &Locale,
        id: &str,
        (layer, scope): (Layer, &str),
    ) -> Option<Said<'a>> {
        let mut said = self.tongues(locale).filter_map(|tongue| tongue.entries.get(id));
        match (said.next(), said.next()) {
            (None, _) => None,
            // Mostly there is but one.
            (Some((only, more)), None) if more.is_empty() && only.file.scope == scope => {
                Some(*only).filter(|said| sees(layer, said.file.layer))
            }
            _ => self.said_in(locale, id, (layer, scope)).pop(),
        }
    }

    /// Ids of the reference language that a language has not.
    pub(super) fn untranslated<'s>(
        &'s self,
        locale: &Locale,
    ) -> impl Iterator<Item = &'a str> + use<'s, 'a> {
        let own = self.tongues.get(locale);
        let entries = self.files(self.reference).into_iter().flat_map(|file| &file.entries);
        let ids = entries.map(|entry| entry.id);
        ids.filter(move |id| own.is_none_or(|own| !own.entries.contains_key(id)))
    }

    /// What a layer's messages of a language reach.
    pub(super) fn view(&self, locale: &Locale, layer: Layer) -> &View<'a> {
        static NONE: OnceLock<View<'static>> = OnceLock::new();
        // The reference may have nothing but what its parents say.
        let nearest = self.tongues(locale).next_back();
        let own = nearest.and_then(|tongue| {
            // A section whose catalogs say nothing in this language sees what all see.
            let own = tongue.views.get(&layer);
            let view = own.or_else(|| tongue.views.get(&Layer::Network))?;
            Some(view.get_or_init(|| {
                let mut files = self.files(locale);
                files.sort_by_key(|file| file.layer);
                View::new(&files, layer, |id| self.said(locale, id, layer).pop())
            }))
        });
        own.unwrap_or_else(|| NONE.get_or_init(View::default))
    }

    /// How a language counts.
    pub(super) fn plurals(&self, locale: &Locale, ordinal: bool) -> Option<&Plurals> {
        let tongue = self.tongues.get(locale).filter(|_| !locale.is_unknown())?;
        let own =
            tongue.plurals[usize::from(ordinal)].get_or_init(|| Plurals::new(locale, ordinal));
        own.as_ref()
    }
}

impl<'a> Tongue<'a> {
    fn new(files: Vec<&'a Entries<'a>>) -> Self {
        let all = files.iter().map(|file| file.entries.len()).sum();
        let mut entries: HashMap<&str, (Said<'_>, Vec<Said<'_>>)> = HashMap::with_capacity(all);
        let mut twins = Vec::new();
        let mut layers: Vec<Layer> = files.iter().map(|file| file.layer).collect();
        let mut terms = HashSet::new();
        for file in files.iter().copied() {
            for entry in &file.entries {
                terms.extend(entry.id.strip_prefix('-'));
                let said = Said { file, entry };
                let (first, more) = match entries.entry(entry.id) {
                    Slot::Vacant(slot) => {
                        slot.insert((said, Vec::new()));
                        continue;
                    }
                    Slot::Occupied(slot) => slot.into_mut(),
                };
                // The last but one: each names the one before.
                let same = |other: &&Said<'_>| {
                    other.file.layer == file.layer && other.file.scope == file.scope
                };
                let twin = more.iter().rev().chain([&*first]).find(same).copied();
                twins.extend(twin.map(|twin| Twin { file, entry, first: &twin.file.path }));
                more.push(said);
            }
        }
        // The reference is seen as every other layer sees it.
        layers.push(Layer::Theme);
        layers.push(Layer::Network);
        let views = layers.into_iter().map(|layer| (layer, OnceLock::new())).collect();
        Self { twins, files, entries, terms, views, plurals: [OnceLock::new(), OnceLock::new()] }
    }

    fn said(&self, id: &str, layer: Layer, out: &mut Vec<Said<'a>>) {
        let Some((first, more)) = self.entries.get(id) else { return };
        let all = std::iter::once(*first).chain(more.iter().copied());
        out.extend(all.filter(|said| sees(layer, said.file.layer)));
    }
}

/// Whether the messages of a layer see those of another.
pub(super) fn sees(layer: Layer, other: Layer) -> bool {
    other == layer || (other < layer && !matches!(other, Layer::Section(_)))
}
