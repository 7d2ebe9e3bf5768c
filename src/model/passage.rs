//! Units as they are compared: what they say, apart from how the file is laid out.

use std::borrow::Cow;
use std::ops::Range;

use super::UnitKind;

/// A unit's two fingerprints, of what it says and of the markup in it. Neither changes when a text
/// is wrapped otherwise or a mark is written in another of its forms.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Debug)]
pub struct Print {
    /// Of the words: 30 bits, which a lock writes as five characters: of a thousand million changes
    /// one goes unnoticed.
    pub text: u64,
    /// Of marks, link targets and attributes: 18 bits, three characters; 0 if there are none.
    pub markup: u32,
}

/// What is the same in all languages, and ties a unit to its translation.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Anchors {
    /// Numbers, in the notation of no language: `1000.5`.
    pub numbers: Vec<String>,
    /// Targets of links.
    pub links: Vec<String>,
    /// Sources of images.
    pub images: Vec<String>,
    /// Code in running text.
    pub code: Vec<String>,
    /// Placeables, as they are written but for spaces.
    pub placeables: Vec<String>,
    /// All marks in their order, each with its sort first, where they were asked for.
    pub marks: Vec<String>,
}

/// A unit with everything that comparing it needs.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Passage<'v> {
    /// What it is.
    pub kind: UnitKind,
    /// For alternative texts: the picture's file name; for fields: their keys. It pairs them.
    pub label: Option<Cow<'v, str>>,
    /// Bytes of the file.
    pub span: Range<usize>,
    /// What it says, with white space collapsed; placeables as they are written.
    pub text: Cow<'v, str>,
    /// Its fingerprints.
    pub print: Print,
    /// What ties it to its translations.
    pub anchors: Anchors,
}

/// All units of a variant, those of the front matter first.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Passages<'v> {
    /// In the order of the file, the headline, standfirst, teaser and alternative texts first.
    pub list: Vec<Passage<'v>>,
    /// The fingerprint of what stands between units: lists and where they begin, quotes, tables,
    /// thematic breaks. 30 bits.
    pub frame: u64,
    /// The fingerprint of what readers are told besides; 0 if that is nothing. 30 bits.
    pub besides: u64,
    /// What the frame is made of, sorted, where marks were asked for.
    pub between: Vec<String>,
}

impl Passages<'_> {
    /// The fingerprint of the whole text, against which an approval stands.
    #[must_use]
    pub fn whole(&self) -> Print {
        let mut hasher = blake3::Hasher::new();
        for passage in &self.list {
            hasher.update(&passage.print.text.to_le_bytes());
            hasher.update(&passage.print.markup.to_le_bytes());
        }
        hasher.update(&self.frame.to_le_bytes());
        if self.besides != 0 {
            hasher.update(&self.besides.to_le_bytes());
        }
        let mut bytes = [0; 8];
        bytes.copy_from_slice(&hasher.finalize().as_bytes()[..8]);
        Print { text: u64::from_le_bytes(bytes) & Print::TEXT, markup: 0 }
    }
}

impl Print {
    /// The bits that [`Print::text`] has.
    pub const TEXT: u64 = (1 << 30) - 1;
    /// The bits that [`Print::markup`] has.
    pub const MARKUP: u32 = (1 << 18) - 1;
}
