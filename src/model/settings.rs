//! Validated settings: what `pipeline.toml` says, with every name resolved.

use std::collections::BTreeMap;

use super::ix::{EditionIx, LocaleIx, SectionIx};
use super::spelling::{folded, is_device};
use super::style::StyleChoice;
use super::{
    ContentType, KeyNames, Layout, Locale, PolicyLayer, StringWishes, StringsLayout, Theme,
    Translator, Watch,
};

/// Folders of every edition that hold pages of its own making.
pub const GENERATED: &[&str] = &["archive", "articles", "topics"];

/// Names at the top of every edition that no article's address may take.
pub const RESERVED: &[&str] = &[
    "404", "archive", "articles", "assets", "atom", "index", "manifest", "robots", "sitemap",
    "topics",
];

/// The whole network's settings.
#[derive(Clone, Debug)]
pub struct Settings {
    /// The network's id, used in feed ids.
    pub network: String,
    /// Every configured locale, sorted by tag.
    pub locales: Vec<Locale>,
    /// What locales are called in paths, where that is not how their tag is written.
    pub spellings: BTreeMap<LocaleIx, String>,
    /// By locale: its tag and those of its parents, nearest first.
    pub chains: Vec<Vec<String>>,
    /// How a locale writes figures and days in all sections, where it is not CLDR's way.
    pub styles: BTreeMap<LocaleIx, StyleChoice>,
    /// The locale of originals whose article says nothing.
    pub source_locale: Option<LocaleIx>,
    /// The locale whose strings stand in where an edition's own are missing.
    pub reference_locale: Locale,
    /// In the order of `pipeline.toml`.
    pub sections: Vec<Section>,
    /// Every section × locale, in that order.
    pub editions: Vec<Edition>,
    /// What is asked before an article may go live anywhere.
    pub policy: PolicyLayer,
    /// Kinds of content, in the order of `pipeline.toml`.
    pub types: Vec<ContentType>,
    /// Series of articles by their ids: the facts that may only grow along each, with their places.
    pub series: BTreeMap<String, Vec<(String, std::ops::Range<usize>)>>,
    /// Teasers on one page of a listing.
    pub page_size: usize,
    /// Entries in a feed.
    pub feed_entries: usize,
    /// Where the articles lie.
    pub layout: Layout,
    /// Whether the folders of an article's id stand before its slug in its address.
    pub addresses_have_folders: bool,
    /// Where the strings lie.
    pub strings: StringsLayout,
    /// What is asked of them.
    pub wishes: StringWishes,
    /// What the keys of front matter and metadata are called.
    pub keys: KeyNames,
    /// Releases of a section that are kept, the live one among them.
    pub keep: usize,
    /// How the daemon goes about its work.
    pub watch: Watch,
    /// The folder in which files are dropped, relative to the root, with `/` between its parts.
    pub inbox: String,
    /// Who sends texts, in the order of `pipeline.toml`.
    pub translators: Vec<Translator>,
    /// Phrases that stay as they are in every language.
    pub kept: Vec<String>,
    /// Bounds on what is read and parsed.
    pub limits: Limits,
}

/// A publisher of the network with its own site.
#[derive(Clone, Debug)]
pub struct Section {
    /// Its id: lower-case ASCII letters, digits and hyphens.
    pub id: String,
    /// `https://host`, without a slash at the end.
    pub origin: String,
    /// The base path, with a slash at both ends.
    pub base_path: String,
    /// Its editions, in order: the first stands at the base path.
    pub editions: Vec<EditionIx>,
    /// Locales to fall back to, in another language, in order.
    pub fallback: Vec<LocaleIx>,
    /// What an article shows in an edition that has no variant of its own language.
    pub missing: Missing,
    /// What its site looks like.
    pub theme: Theme,
    /// What it asks before an article may go live in it.
    pub policy: PolicyLayer,
    /// How its editions write figures and days, where they have a way of their own.
    pub styles: BTreeMap<LocaleIx, StyleChoice>,
}

/// What stands in for an article that has no variant in the edition's language.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Missing {
    /// Another language's text, marked as such.
    Labelled,
    /// A link to the edition that has it.
    Link,
    /// Nothing.
    None,
}

/// Section × locale: what a reader opens.
#[derive(Clone, Debug)]
pub struct Edition {
    /// Its section.
    pub section: SectionIx,
    /// Its locale.
    pub locale: LocaleIx,
    /// URL path of its home page, with a slash at both ends.
    pub path: String,
    /// Folder of its pages in the bundle: empty, or `fr/`.
    pub folder: String,
    /// Where `pipeline.toml` names it.
    pub span: std::ops::Range<usize>,
    /// Locales of the same language that may stand in for its own, nearest first.
    pub stand_ins: Vec<LocaleIx>,
}

/// Bounds that keep a bad file from harming anything but itself. Units: bytes, levels, entries.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// A text file's size in bytes.
    pub text_bytes: u64,
    /// An asset's size in bytes.
    pub asset_bytes: u64,
    /// A line's length in bytes.
    pub line_bytes: usize,
    /// Nesting of Markdown containers and of marks.
    pub markdown_depth: usize,
    /// Nesting of arrays and tables in front matter.
    pub data_depth: usize,
    /// Nesting of braces in a Fluent file.
    pub fluent_depth: usize,
    /// Links, images, ids, notes, pieces of HTML and placeables of one text together.
    pub parts: usize,
    /// Cells in the tables of one text.
    pub table_cells: usize,
    /// Levels of folders.
    pub folder_depth: usize,
    /// A path's length in bytes, from the network's root.
    pub path_bytes: usize,
    /// A message's length in bytes, with all its forms.
    pub message_bytes: usize,
    /// The values of one text's placeables together, in bytes.
    pub value_bytes: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            text_bytes: 4 << 20,
            asset_bytes: 256 << 20,
            line_bytes: 1 << 20,
            markdown_depth: 64,
            data_depth: 32,
            fluent_depth: 32,
            parts: 20_000,
            table_cells: 100_000,
            folder_depth: 32,
            // macOS opens no longer ones; Linux would take four times as much.
            path_bytes: 1_024,
            message_bytes: 16 << 10,
            value_bytes: 4 << 20,
        }
    }
}

impl Settings {
    /// Whether there are catalogs to look after, and no site.
    #[must_use]
    pub fn is_of_strings_alone(&self) -> bool {
        self.sections.is_empty()
    }

    /// The locale at `ix`.
    #[must_use]
    pub fn locale(&self, ix: LocaleIx) -> &Locale {
        &self.locales[usize::from(ix.0)]
    }

    /// What a locale is called in paths that are new.
    #[must_use]
    pub fn spelling(&self, ix: LocaleIx) -> &str {
        self.spellings.get(&ix).map_or_else(|| self.locale(ix).as_str(), String::as_str)
    }

    /// The tags of a locale and its parents, nearest first.
    #[must_use]
    pub fn chain(&self, ix: LocaleIx) -> &[String] {
        self.chains.get(usize::from(ix.0)).map_or(&[], Vec::as_slice)
    }

    /// The section at `ix`.
    #[must_use]
    pub fn section(&self, ix: SectionIx) -> &Section {
        &self.sections[usize::from(ix.0)]
    }

    /// The edition at `ix`.
    #[must_use]
    pub fn edition(&self, ix: EditionIx) -> &Edition {
        &self.editions[usize::from(ix.0)]
    }

    /// The configured locale with this canonical tag.
    #[must_use]
    pub fn find_locale(&self, locale: &Locale) -> Option<LocaleIx> {
        self.locales.binary_search(locale).ok().and_then(|ix| u16::try_from(ix).ok()).map(LocaleIx)
    }

    /// The configured locale that a text names, however it spells the tag.
    #[must_use]
    pub fn locale_named(&self, text: &str) -> Option<LocaleIx> {
        // Most names are spelt as the canonical tag is, and most others are no tags at all.
        if let Ok(ix) = self.locales.binary_search_by(|locale| locale.as_str().cmp(text)) {
            return u16::try_from(ix).ok().map(LocaleIx);
        }
        let spelt = self.spellings.iter().find(|(_, spelling)| *spelling == text);
        if let Some((ix, _)) = spelt {
            return Some(*ix);
        }
        let language = text.split(['-', '_']).next().unwrap_or_default();
        if !matches!(language.len(), 2 | 3) || text.len() > 35 {
            return None;
        }
        self.find_locale(&Locale::parse(text)?)
    }

    /// The section with this id.
    #[must_use]
    pub fn find_section(&self, id: &str) -> Option<SectionIx> {
        let ix = self.sections.iter().position(|s| s.id == id)?;
        u16::try_from(ix).ok().map(SectionIx)
    }

    /// Whether a bundle's file of this name is one that Hexapla makes itself, so that no static
    /// file may take its place. Articles' pages are not meant: they give way.
    #[must_use]
    pub fn is_generated(&self, section: SectionIx, name: &str) -> bool {
        let numbered =
            |rest: &str| rest.strip_suffix(".xml").is_some_and(|n| n.parse::<u32>().is_ok());
        if matches!(name, "manifest.json" | "sitemap.xml")
            || name.strip_prefix("sitemap-").is_some_and(numbered)
        {
            return true;
        }
        self.section(section).editions.iter().any(|ix| {
            name.strip_prefix(self.edition(*ix).folder.as_str()).is_some_and(|below| {
                matches!(below, "index.html" | "404.html" | "atom.xml")
                    || below.split('/').next().is_some_and(|first| GENERATED.contains(&first))
            })
        })
    }

    /// Whether every site needs a name at the top of its editions for itself.
    #[must_use]
    pub fn is_reserved(&self, name: &str) -> bool {
        let key = folded(name);
        // A folder with a device's name could not be unpacked on Windows.
        RESERVED.contains(&key.as_str())
            || self.locales.iter().any(|locale| folded(locale.as_str()) == key)
            || is_device(name)
    }

    /// The kind of content with this id.
    #[must_use]
    pub fn find_type(&self, id: &str) -> Option<&ContentType> {
        self.types.iter().find(|kind| kind.id == id)
    }

    /// Who has this id, or else who goes by this name.
    #[must_use]
    pub fn find_translator(&self, name: &str) -> Option<&Translator> {
        let by_id = self.translators.iter().find(|translator| translator.id == name);
        by_id.or_else(|| self.translators.iter().find(|translator| translator.is_called(name)))
    }

    /// All sections with their places.
    pub fn sections(&self) -> impl Iterator<Item = (SectionIx, &Section)> {
        self.sections.iter().zip(0..).map(|(section, ix)| (SectionIx(ix), section))
    }

    /// All editions with their places.
    pub fn editions(&self) -> impl Iterator<Item = (EditionIx, &Edition)> {
        self.editions.iter().zip(0..).map(|(edition, ix)| (EditionIx(ix), edition))
    }

    /// The editions of each locale that has any.
    #[must_use]
    pub fn editions_by_locale(&self) -> BTreeMap<LocaleIx, Vec<EditionIx>> {
        let mut map: BTreeMap<LocaleIx, Vec<EditionIx>> = BTreeMap::new();
        for (ix, edition) in self.editions() {
            map.entry(edition.locale).or_default().push(ix);
        }
        map
    }
}
