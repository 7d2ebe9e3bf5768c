//! What a table may hold: one description for readers and schemas.
//!
//! A [`Reader`](super::Reader) is given the shape of its table. A key that the shape does not know
//! is unknown to it, and where tests run, a reader that asks for what its shape does not describe,
//! or that does not ask for all that it describes, fails. The JSON Schemas under `schemas/` are made
//! from the same shapes, so that editors complete and check what is really read.
//!
//! To add a key, add its line to the shape beside its reader, and read it.

/// A table.
#[derive(Debug)]
pub struct Shape {
    /// What the table is for, in English, for editors.
    pub about: &'static str,
    /// Its own keys, all of which its reader asks for.
    pub keys: &'static [Key],
    /// A table whose keys may stand here too, for another reader.
    pub also: Option<&'static Shape>,
    /// Keys of which at least one must be there.
    pub either: &'static [&'static str],
}

/// A key of a table.
#[derive(Debug)]
pub struct Key {
    /// Its name.
    pub name: &'static str,
    /// What it takes.
    pub kind: Kind,
    /// What it is for, in English, for editors.
    pub about: &'static str,
    /// Whether it must be there.
    pub required: bool,
    /// What holds if it is not there.
    pub default: Option<Default>,
}

/// What holds where nothing is said.
#[derive(Clone, Copy, Debug)]
pub enum Default {
    /// A text.
    Text(&'static str),
    /// A list of texts.
    Texts(&'static [&'static str]),
    /// A whole number.
    Count(u32),
    /// `true` or `false`.
    Boolean(bool),
}

/// What a key takes.
#[derive(Debug)]
pub enum Kind {
    /// Any text.
    Text,
    /// `true` or `false`.
    Boolean,
    /// A whole number from 1.
    Count,
    /// A whole number from the first to the second.
    Within(u32, u32),
    /// A whole number, negative ones too.
    Integer,
    /// A number, with a point or without.
    Number,
    /// A day, as TOML's own date or as a text.
    Date,
    /// A moment with its time zone, as TOML's own or as a text.
    Instant,
    /// The value of a fact: a number, a day, a time, or a word.
    Fact,
    /// A length of time such as `10s`, from the first to the second.
    Duration(std::time::Duration, std::time::Duration),
    /// A time of day such as `06:30`.
    TimeOfDay,
    /// An id.
    Id,
    /// A language tag.
    Tag,
    /// The address of a site.
    Url,
    /// One of these texts.
    Choice(&'static [&'static str]),
    /// A list.
    List(&'static Kind),
    /// A list of at least one.
    Some(&'static Kind),
    /// Either of these.
    Either(&'static [Kind]),
    /// A table.
    Table(&'static Shape),
    /// A list of at least one table.
    Tables(&'static Shape),
    /// A table with free keys: what the keys are, and what each takes.
    Map(Names, &'static Kind),
}

/// What the keys of a table with free keys are.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Names {
    /// Any names.
    Any,
    /// Ids.
    Ids,
    /// Language tags.
    Tags,
}

/// Describes a key.
#[must_use]
pub const fn key(name: &'static str, kind: Kind, about: &'static str) -> Key {
    Key { name, kind, about, required: false, default: None }
}

impl Key {
    /// It must be there.
    #[must_use]
    pub const fn required(mut self) -> Self {
        self.required = true;
        self
    }

    /// What holds if it is not there.
    #[must_use]
    pub const fn or(mut self, default: Default) -> Self {
        self.default = Some(default);
        self
    }
}

impl Shape {
    /// A table with these keys.
    #[must_use]
    pub const fn new(about: &'static str, keys: &'static [Key]) -> Self {
        Self { about, keys, also: None, either: &[] }
    }

    /// A key of the table, or of the one whose keys may stand here too.
    #[must_use]
    pub fn find(&self, name: &str) -> Option<&'static Key> {
        let own = self.keys.iter().find(|key| key.name == name);
        own.or_else(|| self.also.and_then(|also| also.find(name)))
    }

    /// All keys that may stand here.
    pub fn all(&self) -> impl Iterator<Item = &'static Key> {
        let own = |key: &&Key| !self.keys.iter().any(|own| own.name == key.name);
        let also = self.also.map_or(&[][..], |also| also.keys).iter().filter(own);
        self.keys.iter().chain(also.collect::<Vec<_>>())
    }
}
