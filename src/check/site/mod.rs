//! Rules over the whole plan. A rule is one file, and one line in `CHECKS`.

mod anchor_differs;
mod asset_type;
mod broken_anchor;
mod broken_link;
mod broken_string;
mod falling_fact;
mod incomparable_fact;
mod link_not_live;
mod locale_without_strings;
mod low_contrast;
mod missing_argument;
mod missing_correction;
mod missing_date;
mod missing_required_variant;
mod missing_source;
mod missing_string;
mod missing_theme_file;
mod missing_variant;
mod redirect_clash;
mod relative_date;
mod series;
mod slug_clash;
mod static_clash;
mod surplus_argument;
mod translation_cycle;
mod undefined_string;
mod unknown_required_string;
mod unnamed_site;
mod unused_string;
mod unwatched_fact;
mod vanished;
mod vanished_article;
mod vanished_variant;

use std::collections::BTreeSet;

use rayon::prelude::*;

use crate::diag::{Diagnostic, Rule};
use crate::messages::Cause;
use crate::model::article::Day;
use crate::model::{
    Asked, Catalog, EditionIx, Inventory, Link, Locale, Previous, Reached, ReachedLinks, Site,
    UsedString, VariantDigest,
};

pub use asset_type::is_publishable;
pub(super) use missing_string::RULE as MISSING_STRING;
pub(super) use unknown_required_string::RULE as UNKNOWN_REQUIRED_STRING;

/// The strings of one edition.
pub struct EditionStrings<'a> {
    /// The catalogs that it reads, the weakest first.
    pub catalogs: Vec<&'a Catalog>,
    /// Ids that it has in its own language.
    pub own: BTreeSet<&'a str>,
    /// Those of them that say what the reference language says: nobody has translated them.
    pub copied: BTreeSet<&'a str>,
    /// Ids that the network's reference language has.
    pub reference: BTreeSet<&'a str>,
    /// Those of them that a comment asks for in every language.
    pub required: BTreeSet<&'a str>,
    /// Ids that are there and cannot be formatted, with the reason.
    pub broken: Vec<(String, Cause)>,
}

/// What a rule may look at.
pub struct Subject<'a> {
    /// Everything that has been decided.
    pub site: &'a Site<'a>,
    /// What the links lead to.
    pub reached: &'a ReachedLinks,
    /// By edition.
    pub strings: &'a [EditionStrings<'a>],
    /// The day on which somebody reads it.
    pub today: Day,
    /// What is live.
    pub previous: &'a Previous,
    /// The strings that are asked for, each use by itself.
    pub used: &'a [UsedString],
    /// What the catalogs define.
    pub inventory: &'a Inventory,
}

impl<'a> Subject<'a> {
    /// Every variant with its article's place and its own.
    fn variants(&self) -> impl Iterator<Item = (usize, usize, &'a VariantDigest)> {
        let articles = self.site.articles.iter().enumerate();
        articles.flat_map(|(ix, article)| {
            article.variants.iter().enumerate().map(move |(nth, variant)| (ix, nth, variant))
        })
    }

    /// The links of a variant, each with what it leads to.
    fn links(&self, article: usize, nth: usize) -> impl Iterator<Item = (&'a Link, &'a Reached)> {
        let links = &self.site.articles[article].variants[nth].links;
        links.iter().zip(self.reached[article][nth].iter())
    }

    fn locale(&self, variant: &VariantDigest) -> &'a Locale {
        self.site.settings.locale(variant.locale)
    }

    /// The strings that an edition's pages ask for by their whole ids.
    fn used_in(&self, edition: EditionIx) -> impl Iterator<Item = &'a UsedString> {
        let section = self.site.settings.edition(edition).section;
        let own = move |used: &&UsedString| used.section.is_none_or(|own| own == section);
        self.used.iter().filter(|used| used.whole).filter(own)
    }

    /// Where a section's own templates ask for strings, with what is known of it: what they give, and
    /// what the string asks for in each language.
    fn templates(&self) -> impl Iterator<Item = (&'a UsedString, &'a [String], &'a [Asked])> {
        let asked = &self.inventory.asked;
        self.used.iter().filter(|used| used.whole).filter_map(move |used| {
            let all = asked.get(&(used.id.clone(), used.section?))?;
            Some((used, used.given.as_deref()?, all.as_slice()))
        })
    }
}

type Check = fn(&Subject<'_>, &mut Vec<Diagnostic>);

/// Every rule with its function, sorted by code.
static CHECKS: &[(&Rule, Check)] = &[
    (&anchor_differs::RULE, anchor_differs::check),
    (&asset_type::RULE, asset_type::check),
    (&broken_anchor::RULE, broken_anchor::check),
    (&broken_link::RULE, broken_link::check),
    (&broken_string::RULE, broken_string::check),
    (&falling_fact::RULE, falling_fact::check),
    (&incomparable_fact::RULE, incomparable_fact::check),
    (&link_not_live::RULE, link_not_live::check),
    (&locale_without_strings::RULE, locale_without_strings::check),
    (&low_contrast::RULE, low_contrast::check),
    (&missing_argument::RULE, missing_argument::check),
    (&missing_correction::RULE, missing_correction::check),
    (&missing_date::RULE, missing_date::check),
    (&missing_required_variant::RULE, missing_required_variant::check),
    (&missing_source::RULE, missing_source::check),
    (&missing_string::RULE, missing_string::check),
    (&missing_theme_file::RULE, missing_theme_file::check),
    (&missing_variant::RULE, missing_variant::check),
    (&redirect_clash::RULE, redirect_clash::check),
    (&relative_date::RULE, relative_date::check),
    (&slug_clash::RULE, slug_clash::check),
    (&static_clash::RULE, static_clash::check),
    (&surplus_argument::RULE, surplus_argument::check),
    (&translation_cycle::RULE, translation_cycle::check),
    (&undefined_string::RULE, undefined_string::check),
    (&unknown_required_string::RULE, unknown_required_string::check),
    (&unnamed_site::RULE, unnamed_site::check),
    (&unused_string::RULE, unused_string::check),
    (&unwatched_fact::RULE, unwatched_fact::check),
    (&vanished_article::RULE, vanished_article::check),
    (&vanished_variant::RULE, vanished_variant::check),
];

/// The kinds of finding of this module.
#[must_use]
pub fn rules() -> Vec<&'static Rule> {
    CHECKS.iter().map(|(rule, _)| *rule).collect()
}

/// Looks at the plan with every rule.
pub fn check(subject: &Subject<'_>, out: &mut Vec<Diagnostic>) {
    let found: Vec<_> = CHECKS
        .par_iter()
        .map(|(_, check)| {
            let mut found = Vec::new();
            check(subject, &mut found);
            found
        })
        .collect();
    out.extend(found.into_iter().flatten());
}
