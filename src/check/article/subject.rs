//! What a rule over one variant may look at.

use std::collections::BTreeMap;

use super::own_messages::Own;
use crate::diag::{Diagnostic, nearest};
use crate::format::regions::has_name;
use crate::format::style::Style;
use crate::model::catalog::Uses;
use crate::model::layout::candidates;
use crate::model::path::{name, parent};
use crate::model::variant::{OwnMessage, Placeable};
use crate::model::{
    ArticleId, ArticleMeta, FactValue, Locale, LocaleIx, Passages, Region, Settings, Variant,
    VariantFresh,
};

/// The files that a variant may name.
#[derive(Clone, Copy)]
pub struct Files<'a> {
    /// All of the network that are no text: path and size in bytes.
    pub all: &'a BTreeMap<String, u64>,
    /// The home of the variant's language.
    pub own_home: &'a str,
    /// The home of the original.
    pub source_home: &'a str,
    /// The tags of the variant's locale and its parents.
    pub tags: &'a [String],
}

impl Files<'_> {
    /// Whether a path from the root is a file's, or has one that stands for it.
    pub(super) fn have(&self, path: &str) -> bool {
        let found = candidates(path, self.own_home, self.source_home, self.tags);
        found.iter().any(|path| self.all.contains_key(path))
    }

    /// The nearest name of a file in the same folder.
    pub(super) fn nearest(&self, path: &str) -> &str {
        let folder = parent(path);
        let from = if folder.is_empty() { String::new() } else { format!("{folder}/") };
        let beside = self.all.range(from.clone()..).map(|(path, _)| path.as_str());
        let names = beside.map_while(|path| path.strip_prefix(from.as_str()));
        nearest(name(path), names.filter(|name| !name.contains('/'))).unwrap_or("none")
    }
}

/// The text that a translation was made from: the original, or another translation of it.
#[derive(Clone, Copy)]
pub struct Model<'a> {
    /// Its locale.
    pub locale: &'a Locale,
    /// The folder of its file, relative to the root.
    pub folder: &'a str,
    /// What it says.
    pub variant: &'a Variant<'a>,
    /// The text of its file.
    pub text: &'a str,
    /// Its units as they are compared.
    pub passages: &'a Passages<'a>,
    /// Fingerprints of what it said when the translation was made, sorted.
    pub past: &'a [u64],
}

/// What a rule may look at.
pub struct Subject<'a> {
    /// The network's settings.
    pub settings: &'a Settings,
    /// The article's id.
    pub id: &'a ArticleId,
    /// The folder of the variant's file, relative to the root.
    pub folder: &'a str,
    /// What lies where content lies.
    pub files: Files<'a>,
    /// The file that the metadata stands in, or would.
    pub meta_path: &'a str,
    /// The folder from which the metadata names the picture at the head.
    pub lead_home: &'a str,
    /// What is not translated.
    pub meta: &'a ArticleMeta,
    /// Whether that could be read without a fault; if not, nothing is said to be missing in it.
    pub meta_is_sound: bool,
    /// The variant's locale.
    pub locale: &'a Locale,
    /// Whether it is the original.
    pub is_source: bool,
    /// The text of its file.
    pub text: &'a str,
    /// The text that it was translated from, if it is a translation.
    pub model: Option<Model<'a>>,
    /// The locales of the article's variants.
    pub locales: &'a [LocaleIx],
    /// Whether the metadata stands in this variant, for want of an `article.toml`.
    pub owns_metadata: bool,
    /// The variant.
    pub variant: &'a Variant<'a>,
    /// The original, if this is a translation of it.
    pub source: Option<&'a Variant<'a>>,
    /// How the sections that may show it write figures, days and countries: each way once, at least one.
    pub styles: &'a [&'a Style],
    /// The ids of these sections, each with its way: none where no edition of theirs has the language.
    pub showing: &'a [(&'a str, &'a Style)],
    /// Its own messages, if it has any, and the calls in its text that have no value.
    pub own: Option<Own<'a>>,
    /// The values of its placeables; none where one of these sections would have none.
    pub values: &'a [Option<String>],
    /// Its units as they are compared.
    pub passages: &'a Passages<'a>,
    /// What it owes the original: which unit belongs to which, and how it stands.
    pub fresh: Option<&'a VariantFresh>,
}

impl Subject<'_> {
    /// Where a region that the text shows has no name: in some of the sections that may show it, or, said once and
    /// without a section, in all of them. A text that nobody shows needs none.
    pub(super) fn nameless(&self, region: &Region) -> Vec<Option<&str>> {
        let lacks = |(_, style): &&(&str, &Style)| !has_name(self.locale, style, region);
        let lacking: Vec<_> = self.showing.iter().filter(lacks).map(|(id, _)| Some(*id)).collect();
        if lacking.is_empty() || lacking.len() < self.showing.len() { lacking } else { vec![None] }
    }

    /// Whether no section shows the text, and there is no name for one of its regions.
    pub(super) fn is_idle_and_nameless(&self) -> bool {
        let unnamed =
            |region: &Region| self.styles.iter().any(|style| !has_name(self.locale, style, region));
        self.showing.is_empty()
            && self.meta.facts.values().any(|fact| match &fact.value {
                FactValue::Regions(regions) => regions.iter().any(unnamed),
                _ => false,
            })
    }

    /// The placeables that are text, not inside code or an address.
    pub(super) fn live_placeables(&self) -> impl Iterator<Item = &Placeable> {
        let all = self.variant.placeables.iter().zip(&self.variant.live_placeables);
        all.filter(|(_, live)| **live).map(|(placeable, _)| placeable)
    }

    /// The picture at the article's head, which is looked at once, with the original.
    pub(super) fn lead_image(&self) -> Option<&str> {
        self.meta.lead_image.as_deref().filter(|_| self.is_source)
    }

    /// Says of a finding that it is in the metadata.
    pub(super) fn in_metadata(&self, fault: Diagnostic) -> Diagnostic {
        if self.owns_metadata {
            return fault;
        }
        fault.in_file(self.meta_path)
    }

    /// What a message of a variant's own refers to, by itself or through others of them.
    pub(super) fn reach(&self, variant: &Variant<'_>, message: &OwnMessage) -> Uses {
        let mut found = Uses::default();
        for message in reached(variant, message) {
            found.variables.extend(message.uses.variables.iter().cloned());
            found.functions.extend(message.uses.functions.iter().cloned());
        }
        found
    }

    /// A message of this variant's own, and those that it refers to, by itself or through others of them.
    pub(super) fn reached<'m>(&'m self, message: &'m OwnMessage) -> Vec<&'m OwnMessage> {
        reached(self.variant, message)
    }
}

/// A message and all that it refers to, each once.
pub(super) fn reached<'m>(
    variant: &'m Variant<'_>,
    message: &'m OwnMessage,
) -> Vec<&'m OwnMessage> {
    let (mut found, mut ix) = (vec![message], 0);
    while let Some(message) = found.get(ix) {
        for id in &message.uses.messages {
            if !found.iter().any(|known| known.id == *id) {
                found.extend(variant.front.messages.iter().find(|m| m.id == *id));
            }
        }
        ix += 1;
    }
    found
}
