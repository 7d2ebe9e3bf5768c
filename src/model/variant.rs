//! A variant as parsed: the article in one locale.

use std::collections::BTreeMap;
use std::ops::Range;

use super::article::Day;
use super::catalog::Uses;
use super::{ArticleMeta, Body, Checks, Fault, SectionIx};

/// A text of the front matter, cut at its placeables.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Text {
    /// Literal text and placeables in turn.
    pub pieces: Vec<Piece>,
    /// Bytes of the file.
    pub span: Range<usize>,
}

/// A piece of a [`Text`].
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Piece {
    /// Text as it stands.
    Literal(String),
    /// A placeable, with its place in [`Variant::placeables`].
    Placeable(u32),
}

impl Text {
    /// The text with the placeables' values put in.
    #[must_use]
    pub fn fill(&self, values: &[String]) -> String {
        let mut out = String::new();
        for piece in &self.pieces {
            match piece {
                Piece::Literal(text) => out.push_str(text),
                Piece::Placeable(ix) => {
                    out.push_str(values.get(*ix as usize).map_or("", String::as_str));
                }
            }
        }
        out
    }
}

/// A Fluent placeable in an article's text.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Placeable {
    /// As it is written, with its braces.
    pub source: String,
    /// Bytes of the file.
    pub span: Range<usize>,
    /// What it refers to.
    pub refers: Refers,
    /// Of a call of `NUMBER`, [what its options make of the number](super::catalog::meaning).
    pub meaning: String,
}

/// What a placeable refers to.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Refers {
    /// `$name`.
    Fact(String),
    /// `NAME(…)`, with the facts in its arguments.
    Function(String, Vec<String>),
    /// A message declared in `[messages]`.
    Message(String),
}

/// A message that a variant declares for itself.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct OwnMessage {
    /// Its id.
    pub id: String,
    /// Its Fluent pattern.
    pub pattern: String,
    /// Bytes of the file.
    pub span: Range<usize>,
    /// What it refers to; nothing if it does not parse.
    pub uses: Uses,
}

/// What a section says otherwise, in this locale.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Override {
    /// The section's id.
    pub section: String,
    /// Another headline.
    pub headline: Option<Text>,
    /// Another standfirst.
    pub standfirst: Option<Text>,
    /// Another teaser.
    pub teaser: Option<Text>,
}

/// Metadata in a variant's front matter.
#[derive(Clone, Default, Debug)]
pub struct OwnMeta {
    /// Its keys, and where each stands.
    pub keys: Vec<(String, Range<usize>)>,
    /// What it says.
    pub says: ArticleMeta,
    /// The first error in it: then nobody knows what it was meant to say.
    pub broken: Option<Fault>,
}

/// The front matter of a variant: only what is translated.
#[derive(Clone, Default, Debug)]
pub struct FrontMatter {
    /// The headline.
    pub headline: Option<Text>,
    /// The sentence or two below it.
    pub standfirst: Option<Text>,
    /// What stands for the article in a listing.
    pub teaser: Option<Text>,
    /// The last part of its URL.
    pub slug: Option<(String, Range<usize>)>,
    /// Addresses that it had, each with its bytes in the file.
    pub redirects: Vec<(String, Range<usize>)>,
    /// Who wrote or translated it, as a reader should see it.
    pub credit: Option<Text>,
    /// Who translated it: ids of translators, or names.
    pub translators: Vec<String>,
    /// Not to be published yet.
    pub draft: bool,
    /// Why the article was retracted.
    pub retraction: Option<Text>,
    /// What was corrected on which day, in order; each with its bytes in the file.
    pub corrections: Vec<(Day, Text, Range<usize>)>,
    /// Alternative texts by the picture's file name.
    pub alts: BTreeMap<String, Text>,
    /// Texts under keys of other programs that the settings name, each with its key.
    pub fields: Vec<(String, Text)>,
    /// Messages for this variant's own placeables.
    pub messages: Vec<OwnMessage>,
    /// Per section, where it says something otherwise.
    pub overrides: BTreeMap<SectionIx, Override>,
    /// What holds for the rules in this variant.
    pub checks: Checks,
    /// The locale that it was translated from, as it is written, where that is not the original.
    pub translated_from: Option<(String, Range<usize>)>,
    /// The commit that it says it was made from, under the key that the settings name.
    pub base: Option<(String, Range<usize>)>,
    /// Metadata that stands here.
    pub meta: Option<OwnMeta>,
}

/// The article in one locale.
#[derive(Clone, Default, Debug)]
pub struct Variant<'s> {
    /// Its front matter.
    pub front: FrontMatter,
    /// Its body.
    pub body: Body<'s>,
    /// Its placeables: those of the front matter, then those of the body.
    pub placeables: Vec<Placeable>,
    /// Which of them are text, not inside code or an address.
    pub live_placeables: Vec<bool>,
}

/// A declared message as a Fluent entry; its further lines are indented, as the syntax wants.
#[must_use]
pub fn entry(message: &OwnMessage) -> String {
    let pattern = message.pattern.trim();
    if pattern.contains('\n') {
        format!("{} =\n    {}\n", message.id, pattern.replace('\n', "\n    "))
    } else {
        format!("{} = {pattern}\n", message.id)
    }
}
