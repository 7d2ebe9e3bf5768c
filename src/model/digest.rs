//! What the network knows of an article once its text is put away.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use super::LastKnown;
use super::article::Day;
use super::{ArticleId, ArticleMeta, Hash, LocaleIx, Reach, SectionIx, UnitKind, VariantFresh};

/// A number of words, as the source's locale counts them.
pub type WordCount = u32;

/// An article's digest: titles, links, counts and fingerprints; no text.
#[derive(Clone, PartialEq, Debug)]
pub struct ArticleDigest {
    /// Its id.
    pub id: ArticleId,
    /// Where a finding on the whole article points: its folder or a file, relative to the root.
    pub place: String,
    /// The file that its metadata stands in, or would.
    pub meta_path: String,
    /// The folder from which its metadata names files, relative to the root.
    pub home: String,
    /// Everything that is not translated.
    pub meta: ArticleMeta,
    /// The locale of its original, if known.
    pub source: Option<LocaleIx>,
    /// Something is wrong with `article.toml`, so that nothing of it may go live.
    pub invalid: Option<Fault>,
    /// Its variants, sorted by locale.
    pub variants: Vec<VariantDigest>,
}

impl ArticleDigest {
    /// The variant in a locale.
    #[must_use]
    pub fn variant(&self, locale: LocaleIx) -> Option<&VariantDigest> {
        self.variants.binary_search_by_key(&locale, |v| v.locale).ok().map(|ix| &self.variants[ix])
    }

    /// The variant that another one was made from: the original, or what it says itself.
    #[must_use]
    pub fn base_of(&self, variant: &VariantDigest) -> Option<&VariantDigest> {
        self.variant(variant.made_from?)
    }

    /// The original.
    #[must_use]
    pub fn source_variant(&self) -> Option<&VariantDigest> {
        self.variant(self.source?)
    }
}

impl ArticleDigest {
    /// What a plan is made from. What pages say and where they say it from is left out, since pages are made
    /// from the digest itself, and so is what only freshness and findings depend on; what policy makes of all
    /// that is in its verdicts.
    #[must_use]
    pub fn face(&self) -> Self {
        let mut face = self.clone();
        face.meta.fact_places.clear();
        face.meta.checks = super::Checks::default();
        face.meta.facts.clear();
        face.meta.corrections.clear();
        face.meta.authors.clear();
        face.meta.updated = None;
        for variant in &mut face.variants {
            // Whether there is a headline decides what a preview shows.
            let headline = variant.texts.headline.as_ref().map(|_| String::new());
            variant.texts = Texts { headline, ..Texts::default() };
            variant.own_texts.clear();
            variant.translators = Box::default();
            variant.hash = Hash::of(b"");
            variant.fresh = None;
            variant.last_known = None;
            variant.from_at = 0..0;
            variant.units = Box::default();
            variant.unit_words = Box::default();
            variant.relative = Box::default();
            variant.allow = Box::default();
            variant.anchors = Box::default();
            variant.links.iter_mut().for_each(|link| link.span = 0..0);
            variant.redirects.iter_mut().for_each(|(_, span)| *span = 0..0);
        }
        face
    }

    /// What some texts say of the article's corrections, the latest first.
    pub fn corrections<'a>(&'a self, texts: &'a Texts) -> impl Iterator<Item = &'a (Day, String)> {
        let declared = |(day, _): &&(Day, String)| self.meta.corrections.contains(day);
        texts.corrections.iter().rev().filter(declared)
    }

    /// The corrections that a variant does not tell of yet, in order.
    #[must_use]
    pub fn owed_corrections(&self, variant: &VariantDigest) -> Vec<Day> {
        let told = |day: &&Day| !variant.texts.corrections.iter().any(|(own, _)| own == *day);
        self.meta.corrections.iter().filter(told).copied().collect()
    }

    /// The day of the last change of substance of the text in a locale: the latest correction that it
    /// tells of is one.
    #[must_use]
    pub fn updated(&self, locale: LocaleIx) -> Option<Day> {
        let variant = self.variant(locale);
        let corrected = variant.and_then(|variant| self.corrections(&variant.texts).next());
        self.meta.updated.max(corrected.map(|(day, _)| *day))
    }
}

/// Why something is invalid: the code of the diagnostic that said so.
pub type Fault = &'static str;

/// A link or image that must be resolved when all articles are known.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Link {
    /// As it is written.
    pub dest: String,
    /// Bytes of the file.
    pub span: Range<u32>,
    /// Whether it is an image.
    pub image: bool,
}

/// What a variant's pages say besides its body, with the placeables filled in. Values that run beside
/// other text are in isolates.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Texts {
    /// The headline.
    pub headline: Option<String>,
    /// The standfirst.
    pub standfirst: Option<String>,
    /// The teaser.
    pub teaser: Option<String>,
    /// The credit.
    pub credit: Option<String>,
    /// Alternative text of the lead image, without any isolates.
    pub lead_alt: Option<String>,
    /// Why the article was retracted.
    pub retraction: Option<String>,
    /// What was corrected on which day, in order.
    pub corrections: Box<[(Day, String)]>,
}

/// A variant's digest.
#[derive(Clone, PartialEq, Debug)]
pub struct VariantDigest {
    /// Its locale.
    pub locale: LocaleIx,
    /// Its file, relative to the root.
    pub path: Arc<str>,
    /// How many bytes of the path come before the article's id: the home of the language.
    pub home: usize,
    /// The hash of the file's bytes.
    pub hash: Hash,
    /// Why it must not be shown, if so.
    pub invalid: Option<Fault>,
    /// Its front matter says so.
    pub draft: bool,
    /// The locale of the variant that it is held against: units of [`VariantDigest::fresh`] are
    /// those of that variant.
    pub made_from: Option<LocaleIx>,
    /// The locale that it says it was translated from, if the article has that variant.
    pub from: Option<LocaleIx>,
    /// Where it says so, in bytes of the file.
    pub from_at: Range<u32>,
    /// The commit that it says it was made from.
    pub base: Option<String>,
    /// Who translated it, as it is written: ids of translators, or names.
    pub translators: Box<[String]>,
    /// What it says in the network.
    pub texts: Texts,
    /// What it says otherwise in some sections: by its own words, or by the section's style.
    pub own_texts: BTreeMap<SectionIx, Texts>,
    /// The slug, if it has one of its own.
    pub slug: Option<String>,
    /// Codes of warnings and notes that it allows, each with its bytes in the file.
    pub allow: Box<[(String, Range<u32>)]>,
    /// Addresses that it had, below its edition's home, each with its bytes in the file.
    pub redirects: Box<[(String, Range<u32>)]>,
    /// Kinds of its units, those of the front matter first.
    pub units: Box<[UnitKind]>,
    /// Words of each unit; counted in the source only.
    pub unit_words: Box<[u16]>,
    /// Links and images inside the network.
    pub links: Box<[Link]>,
    /// In an original that has a date, words such as “tomorrow”; the first of each unit.
    pub relative: Box<[RelativeDay]>,
    /// Explicit heading ids.
    pub anchors: Box<[String]>,
    /// What it owes its original; none for the original itself, and where there is none.
    pub fresh: Option<VariantFresh>,
    /// Of a translation, where its original is not there or cannot be read: what was known last.
    pub last_known: Option<LastKnown>,
}

/// A word that is right for a time only.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct RelativeDay {
    /// In lower case.
    pub word: Box<str>,
    /// How long it is right.
    pub reach: Reach,
    /// Bytes of the file.
    pub span: Range<u32>,
}

impl VariantDigest {
    /// What it says in a section.
    #[must_use]
    pub fn texts_in(&self, section: SectionIx) -> &Texts {
        self.own_texts.get(&section).unwrap_or(&self.texts)
    }

    /// What the paths of all variants of its language begin with, in layouts that have such a
    /// place; else of all variants.
    #[must_use]
    pub fn home(&self) -> &str {
        self.path.get(..self.home).unwrap_or_default()
    }

    /// Whether it has a unit of this kind; the body is there if any of its units is, raw
    /// HTML apart, which is never published.
    #[must_use]
    pub fn has(&self, kind: UnitKind) -> bool {
        use UnitKind::{Alt, Body, Field, Headline, Html, Standfirst, Teaser};
        self.units.iter().any(|unit| match kind {
            Body => !matches!(unit, Headline | Standfirst | Teaser | Alt | Field | Html),
            kind => *unit == kind,
        })
    }
}
