//! Fluent catalogs: the UI strings of a locale, by layer.

use std::ops::Range;

use super::{Locale, SectionIx};

/// Whose strings they are; a later layer wins.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Layer {
    /// Built in with the theme.
    Theme,
    /// The network's `locales/`.
    Network,
    /// A section's `locales/`.
    Section(SectionIx),
}

/// The sound entries of one file.
#[derive(Clone, Debug)]
pub struct Catalog {
    /// Whose strings.
    pub layer: Layer,
    /// In which locale.
    pub locale: Locale,
    /// The file, relative to the root; built-in ones begin with `theme/`.
    pub path: String,
    /// Fluent source of the entries that parse, one after the other.
    pub source: String,
    /// Ids of its messages, in order.
    pub messages: Vec<String>,
    /// Where their names stand in the file: bytes.
    pub places: Vec<Range<usize>>,
    /// Those that are not translated, sorted: they say what the reference language says, and are not
    /// marked as meant, or they cannot be used.
    pub copied: Vec<String>,
    /// Those that a comment asks for in every locale, in order.
    pub required: Vec<String>,
}

/// A file's entries one by one, before any of them is refused.
#[derive(Clone, Debug)]
pub struct Entries<'t> {
    /// Whose strings.
    pub layer: Layer,
    /// In which locale.
    pub locale: Locale,
    /// The file, relative to the root; built-in ones begin with `theme/`.
    pub path: String,
    /// What the file says; all that the entries name is a part of it.
    pub text: &'t str,
    /// In a network of strings alone, the file's path without its language: there, files are bundles
    /// of their own, and one id may stand in several. Empty elsewhere.
    pub scope: String,
    /// In the order of the file, each id once.
    pub entries: Vec<CatalogEntry<'t>>,
    /// Names of entries that are there and cannot be read.
    pub unreadable: Vec<String>,
}

impl<'t> Entries<'t> {
    /// What stands above the first group and the first entry: the comments on the whole file.
    #[must_use]
    pub fn head(&self) -> &'t str {
        let (mut end, mut lines) = (0, self.text.split_inclusive('\n'));
        let own = |line: &&str| {
            let words = line.trim();
            words.is_empty() || words.starts_with("###") || words == "#" || words.starts_with("# ")
        };
        while let Some(line) = lines.next().filter(own) {
            end += line.len();
        }
        self.text.get(..end).unwrap_or_default()
    }

    /// Where a part of the file's text stands in it.
    #[must_use]
    pub fn place(&self, slice: &str) -> Range<usize> {
        let at = (slice.as_ptr() as usize).saturating_sub(self.text.as_ptr() as usize);
        let at = at.min(self.text.len());
        at..(at + slice.len()).min(self.text.len())
    }
}

/// A message or term.
#[derive(Clone, PartialEq, Debug)]
pub struct CatalogEntry<'t> {
    /// Its id; a term's begins with `-`.
    pub id: &'t str,
    /// Its Fluent source.
    pub source: &'t str,
    /// Where its name stands: bytes of the file.
    pub span: Range<usize>,
    /// Its value, if it has one, and then its attributes.
    pub parts: Vec<Part<'t>>,
    /// The comment directly above it, as it is written.
    pub comment: &'t str,
    /// The comment above its group, as it is written.
    pub group: &'t str,
    /// Whether a comment asks for it in every locale: `# required`.
    pub required: bool,
    /// Whether a comment says that it is the reference's text on purpose: `# hexapla: same`.
    pub same: bool,
}

impl<'t> CatalogEntry<'t> {
    /// Whether it is a term.
    #[must_use]
    pub fn is_term(&self) -> bool {
        self.id.starts_with('-')
    }

    /// Its value, or an attribute; the last one where there are several, which is what readers see.
    #[must_use]
    pub fn part(&self, attribute: Option<&str>) -> Option<&Part<'t>> {
        self.parts.iter().rev().find(|part| part.attribute == attribute)
    }
}

/// A message's value, or one of its attributes.
#[derive(Clone, PartialEq, Debug)]
pub struct Part<'t> {
    /// The attribute's name; `None` for the value.
    pub attribute: Option<&'t str>,
    /// Its Fluent source, as it is shown to people.
    pub source: &'t str,
    /// Its choices between forms, an outer one before those in it.
    pub selects: Vec<Select<'t>>,
    /// What it may become: a form for each way through its choices.
    pub forms: Vec<Form<'t>>,
}

/// One of the texts that a part may become.
#[derive(Clone, Default, PartialEq, Debug)]
pub struct Form<'t> {
    /// What is chosen: the number of a choice, and of a key in it.
    pub path: Vec<(u16, u16)>,
    /// Its pieces, in order.
    pub items: Vec<Item<'t>>,
}

/// A piece of a form.
#[derive(Clone, PartialEq, Debug)]
pub enum Item<'t> {
    /// Text as it is.
    Text(&'t str),
    /// A text or number between quotes or braces, as it is written, without the quotes.
    Literal(&'t str),
    /// A value that is given to the message, by its name without the `$`.
    Variable(&'t str),
    /// Another message, or an attribute of it.
    Message(&'t str, Option<&'t str>),
    /// A term.
    Term(Box<TermCall<'t>>),
    /// A function.
    Call(Box<Call<'t>>),
}

/// A term that is referred to.
#[derive(Clone, PartialEq, Debug)]
pub struct TermCall<'t> {
    /// Its id, with the `-`.
    pub id: &'t str,
    /// The attribute that is asked for; only a selector may.
    pub attribute: Option<&'t str>,
    /// The values that it is given, by name.
    pub named: Vec<Named<'t>>,
}

/// A function that is called. Its arguments stand behind it as items of their own.
#[derive(Clone, PartialEq, Debug)]
pub struct Call<'t> {
    /// Its name.
    pub name: &'t str,
    /// What it is given: variables as items, texts and numbers as they are.
    pub positional: Vec<Item<'t>>,
    /// Its options.
    pub named: Vec<Named<'t>>,
}

/// An option of a function, or a value for a term.
#[derive(Clone, PartialEq, Debug)]
pub struct Named<'t> {
    /// Its name.
    pub name: &'t str,
    /// Its value, as it is written, without quotes.
    pub value: &'t str,
    /// Whether the value is a number and not a text.
    pub number: bool,
}

/// A choice between forms, as it stands in a catalog.
#[derive(Clone, PartialEq, Debug)]
pub struct Select<'t> {
    /// What decides: a value, a function's result, a term's attribute.
    pub selector: Vec<Item<'t>>,
    /// Its keys, in order.
    pub keys: Vec<Key<'t>>,
}

impl<'t> Select<'t> {
    /// The variable that decides, by itself or through a function.
    #[must_use]
    pub fn variable(&self) -> Option<&'t str> {
        let of = |item: &Item<'t>| match item {
            Item::Variable(name) => Some(*name),
            _ => None,
        };
        match self.selector.first()? {
            Item::Call(call) => call.positional.first().and_then(of),
            other => of(other),
        }
    }

    /// Whether the number that decides is always shown with a fraction.
    #[must_use]
    pub fn fractional(&self) -> bool {
        let Some(Item::Call(call)) = self.selector.first() else { return false };
        let digits = call.named.iter().filter(|named| named.name == "minimumFractionDigits");
        digits.into_iter().any(|named| named.value != "0")
    }

    /// Whether it is decided by order (first, second) and not by number.
    #[must_use]
    pub fn ordinal(&self) -> bool {
        let Some(Item::Call(call)) = self.selector.first() else { return false };
        call.named.iter().any(|named| named.name == "type" && named.value == "ordinal")
    }
}

/// A key of a choice.
#[derive(Clone, PartialEq, Debug)]
pub struct Key<'t> {
    /// As it is written.
    pub name: &'t str,
    /// Whether it is a number.
    pub exact: bool,
    /// Whether it is the last resort.
    pub default: bool,
}

/// What a message refers to, in its value and its attributes, each once.
#[derive(Clone, Default, PartialEq, Eq, Debug)]
pub struct Uses {
    /// Names of variables, without the `$`.
    pub variables: Vec<String>,
    /// Ids of messages and terms; a term's begins with `-`.
    pub messages: Vec<String>,
    /// Names of functions.
    pub functions: Vec<String>,
    /// What each of the texts that it may become shows.
    pub forms: Vec<FormUses>,
}

/// What one form of a message shows, each as often as it stands there.
#[derive(Clone, Default, PartialEq, Eq, Debug)]
pub struct FormUses {
    /// The values, by themselves or by a function.
    pub values: Vec<ShownValue>,
    /// Ids of messages.
    pub messages: Vec<String>,
}

/// A value that a message shows.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ShownValue {
    /// The variable's name.
    pub name: String,
    /// What [`meaning`] says of its number.
    pub meaning: String,
    /// Whether `NUMBER` writes it.
    pub by_number: bool,
}

/// The options of `NUMBER` that decide what a number means, as they are written: a percentage or an amount of
/// money, not how many digits it has. Empty for a number as it is.
pub fn meaning<'o>(options: impl Iterator<Item = (&'o str, &'o str)>) -> String {
    let decides = |name: &str| matches!(name, "currency" | "style" | "unit");
    let mut all: Vec<String> = options
        .filter(|(name, value)| decides(name) && *value != "decimal")
        .map(|(name, value)| format!("{name}: \"{value}\""))
        .collect();
    all.sort();
    all.join(", ")
}

/// A string that a template or an article's metadata asks for.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct UsedString {
    /// Its id, or what it begins with.
    pub id: String,
    /// Whether that is the whole id; if it is empty and not whole, any string may be meant.
    pub whole: bool,
    /// The section whose template asks; every section if it is the theme's or the network's.
    pub section: Option<SectionIx>,
    /// The file that asks.
    pub path: String,
    /// Where in it, if somebody can be shown that: bytes.
    pub span: Option<Range<usize>>,
    /// The names of the values that it is given, if they are known.
    pub given: Option<Vec<String>>,
}

impl UsedString {
    /// One that is asked for by something other than a template.
    #[must_use]
    pub fn of(id: impl Into<String>, section: Option<SectionIx>, path: &str) -> Self {
        let (id, path) = (id.into(), path.to_owned());
        Self { id, whole: true, section, path, span: None, given: None }
    }

    /// The order in which they are looked at: by id, and then the theme's before a section's.
    pub fn key(&self) -> impl Ord + '_ {
        let start = self.span.as_ref().map(|span| span.start);
        (self.id.as_str(), self.section, self.path.as_str(), start, self.whole)
    }

    /// Whether it may be this string.
    #[must_use]
    pub fn means(&self, id: &str) -> bool {
        if self.whole { self.id == id } else { id.starts_with(&self.id) }
    }
}
