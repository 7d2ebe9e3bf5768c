//! What the pages of a section tell of each other: made once for all that have it in common.

use super::json::pair;
use super::{Chrome, escape};
use crate::model::url::encode;
use crate::model::{Alternate, Version, Versions};

/// The markup that a page shares with its counterparts in the section's other editions.
#[derive(Default)]
pub struct Kin {
    /// `<link rel="alternate" hreflang>` for each announced page, if there are several.
    pub(super) links: String,
    /// The original, as JSON.
    pub(super) original: String,
    /// The translations, as JSON with commas between them.
    pub(super) translations: String,
}

impl Kin {
    /// Makes it; `chromes` are those of all editions, in order.
    #[must_use]
    pub fn new(alternates: &[Alternate], versions: Option<&Versions>, chromes: &[Chrome]) -> Self {
        let mut kin = Self { links: links(alternates, chromes), ..Self::default() };
        let (Some(versions), Some(any)) = (versions, chromes.first()) else { return kin };
        let tag = |ix| any.locale_of(ix).as_str();
        if let Some(original) = &versions.original {
            object(&mut kin.original, original, tag(original.locale));
        }
        for version in &versions.translations {
            if !kin.translations.is_empty() {
                kin.translations.push(',');
            }
            object(&mut kin.translations, version, tag(version.locale));
        }
        kin
    }
}

/// Another language version, as an object.
fn object(out: &mut String, version: &Version, tag: &str) {
    out.push('{');
    pair(out, "@type", "Article");
    pair(out, "@id", &version.url);
    pair(out, "inLanguage", tag);
    out.push('}');
}

/// Readers of no announced language are sent to the section's first edition that has the page:
/// that order is the section's own.
fn links(alternates: &[Alternate], chromes: &[Chrome]) -> String {
    let announced = || alternates.iter().filter(|alternate| alternate.announced);
    let mut out = String::new();
    if announced().count() < 2 {
        return out;
    }
    let tag = |alternate: &Alternate| chromes[usize::from(alternate.edition.0)].locale.as_str();
    let first = announced().next().map(|first| ("x-default", first));
    for (tag, alternate) in announced().map(|alternate| (tag(alternate), alternate)).chain(first) {
        let there = &chromes[usize::from(alternate.edition.0)];
        out.push_str("<link rel=\"alternate\" hreflang=\"");
        out.push_str(tag);
        out.push_str("\" href=\"");
        out.push_str(&there.origin);
        escape::href(&mut out, &encode(&alternate.path));
        out.push_str("\">\n");
    }
    out
}
