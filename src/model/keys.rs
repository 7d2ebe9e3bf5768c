//! The names of keys in front matter and metadata, and what a network calls them.

use std::collections::BTreeMap;

/// Keys of a variant's front matter: what is translated.
pub const FRONT: &[&str] = &[
    "headline",
    "standfirst",
    "teaser",
    "credit",
    "translator",
    "slug",
    "redirect-from",
    "draft",
    "retraction",
    "corrections",
    "alt",
    "messages",
    "section",
    "translated-from",
];

/// Keys of an article's metadata: what is not translated.
pub const META: &[&str] = &[
    "source",
    "date",
    "updated",
    "embargo",
    "retracted",
    "corrections",
    "type",
    "topics",
    "authors",
    "sections",
    "lead-image",
    "facts",
    "series",
    "placement",
    "policy",
    "allow",
    "keep",
    "rounded",
];

/// Keys of both: what an author says to the rules, of the whole article or of one variant.
pub const BOTH: &[&str] = &["allow", "keep", "rounded"];

/// Keys of other programs whose text readers see, and that stand for none of Hexapla's own; dots lead
/// into tables, and into each table of a list.
pub const FIELDS: &[&str] = &[
    "linkTitle",
    "link_title",
    "shortTitle",
    "short-title",
    "short_title",
    "sidebar_label",
    "sidebarTitle",
    "sidebar_title",
    "sidebar.label",
    "navTitle",
    "nav_title",
    "navLabel",
    "nav_label",
    "menuTitle",
    "menu_title",
    "pagination_label",
    "title_meta",
    "subtitle",
    "description",
    "summary",
    "excerpt",
    "keywords",
    "caption",
    "tagline",
    "lead",
    "abstract",
    "deck",
    "intro",
    "hero.name",
    "hero.title",
    "hero.text",
    "hero.tagline",
    "hero.actions.text",
    "features.title",
    "features.details",
    "features.linkText",
];

/// What a network calls its keys.
#[derive(Clone, Default, Debug)]
pub struct KeyNames {
    /// By a key's own name: the names that it may also have, the best first.
    pub also: BTreeMap<&'static str, Vec<String>>,
    /// Keys of other programs, which are left alone.
    pub ignored: Vec<String>,
    /// Whether every key that Hexapla does not know is left alone.
    pub ignores_all: bool,
    /// Keys of other programs whose text is translated; dots lead into tables.
    pub translated: Vec<String>,
    /// Where a variant says from which commit it was made: a key, or keys in each other's tables.
    pub base: Option<String>,
}

impl KeyNames {
    /// The key of this name, if there is one.
    #[must_use]
    pub fn own(name: &str) -> Option<&'static str> {
        FRONT.iter().chain(META).find(|key| **key == name).copied()
    }

    /// What the network calls a key.
    #[must_use]
    pub fn called<'k>(&'k self, own: &'k str) -> &'k str {
        self.also.get(own).and_then(|also| also.first()).map_or(own, String::as_str)
    }

    /// Whether a key is another program's.
    #[must_use]
    pub fn ignores(&self, name: &str) -> bool {
        let first = |key: &String| key == name || key.split('.').next() == Some(name);
        self.ignores_all
            || self.ignored.iter().any(|ignored| ignored == name)
            || self.translated.iter().any(first)
    }
}
