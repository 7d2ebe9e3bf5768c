//! Rules over one variant. A rule is one file with its docs, its `RULE` and its function, and one
//! line in `CHECKS`.

mod bad_redirect;
mod bad_slug;
mod broken_placeable;
mod dangerous_url;
mod empty_body;
mod expansion_too_large;
mod metadata_in_translation;
mod missing_alt;
mod missing_asset;
mod missing_headline;
mod mixed_slug;
mod own_message;
mod path_outside_root;
mod protocol_relative_link;
mod raw_html;
mod remote_image;
mod reserved_slug;
mod top_heading;
mod unknown_fact;
mod unknown_function;

use std::collections::BTreeMap;

use crate::diag::{Diagnostic, Rule, nearest};
use crate::model::catalog::Uses;
use crate::model::layout::candidates;
use crate::model::path::{name, parent};
use crate::model::variant::{OwnMessage, Placeable};
use crate::model::{ArticleId, ArticleMeta, Locale, Settings, Variant};

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

pub(super) use unknown_function::{RULE as UNKNOWN_FUNCTION, fault as unknown_function};

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
    /// Whether the metadata stands in this variant, for want of an `article.toml`.
    pub owns_metadata: bool,
    /// The variant.
    pub variant: &'a Variant<'a>,
    /// The original, if this is a translation of it.
    pub source: Option<&'a Variant<'a>>,
    /// The values of its placeables.
    pub values: &'a [Option<String>],
}

impl Subject<'_> {
    /// The placeables that are text, not inside code or an address.
    fn live_placeables(&self) -> impl Iterator<Item = &Placeable> {
        let all = self.variant.placeables.iter().zip(&self.variant.live_placeables);
        all.filter(|(_, live)| **live).map(|(placeable, _)| placeable)
    }

    /// The picture at the article's head, which is looked at once, with the original.
    fn lead_image(&self) -> Option<&str> {
        self.meta.lead_image.as_deref().filter(|_| self.is_source)
    }

    /// Says of a finding that it is in the metadata.
    fn in_metadata(&self, fault: Diagnostic) -> Diagnostic {
        if self.owns_metadata {
            return fault;
        }
        fault.in_file(self.meta_path)
    }

    /// What a message of a variant's own refers to, by itself or through others of them.
    fn reach(&self, variant: &Variant<'_>, message: &OwnMessage) -> Uses {
        let (mut found, mut seen) = (Uses::default(), vec![message.id.as_str()]);
        let mut pending = vec![message];
        while let Some(message) = pending.pop() {
            found.variables.extend(message.uses.variables.iter().cloned());
            found.functions.extend(message.uses.functions.iter().cloned());
            for id in &message.uses.messages {
                if !seen.contains(&id.as_str()) {
                    seen.push(id);
                    pending.extend(variant.front.messages.iter().find(|m| m.id == *id));
                }
            }
        }
        found
    }
}

type Check = fn(&Subject<'_>, &mut Vec<Diagnostic>);

/// Every rule with its function, sorted by code.
static CHECKS: &[(&Rule, Check)] = &[
    (&bad_redirect::RULE, bad_redirect::check),
    (&bad_slug::RULE, bad_slug::check),
    (&broken_placeable::RULE, broken_placeable::check),
    (&dangerous_url::RULE, dangerous_url::check),
    (&empty_body::RULE, empty_body::check),
    (&expansion_too_large::RULE, expansion_too_large::check),
    (&metadata_in_translation::RULE, metadata_in_translation::check),
    (&missing_alt::RULE, missing_alt::check),
    (&missing_asset::RULE, missing_asset::check),
    (&missing_headline::RULE, missing_headline::check),
    (&mixed_slug::RULE, mixed_slug::check),
    (&path_outside_root::RULE, path_outside_root::check),
    (&protocol_relative_link::RULE, protocol_relative_link::check),
    (&raw_html::RULE, raw_html::check),
    (&remote_image::RULE, remote_image::check),
    (&reserved_slug::RULE, reserved_slug::check),
    (&top_heading::RULE, top_heading::check),
    (&unknown_fact::RULE, unknown_fact::check),
    (&unknown_function::RULE, unknown_function::check),
];

/// The kinds of finding of this module.
#[must_use]
pub fn rules() -> Vec<&'static Rule> {
    let own = CHECKS.iter().map(|(rule, _)| *rule);
    own.chain([&metadata_in_translation::DIFFERS]).collect()
}

/// Looks at one variant with every rule.
pub fn check(subject: &Subject<'_>, out: &mut Vec<Diagnostic>) {
    for (_, check) in CHECKS {
        check(subject, out);
    }
    own_message::check(subject, out);
}
