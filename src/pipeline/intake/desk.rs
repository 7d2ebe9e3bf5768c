//! What is known when a delivery comes.

use std::collections::BTreeSet;

use crate::intake::{Desk, Known as OfDesk, KnownArticle as OfArticle, Translator as OfTranslator};
use crate::model::{Locale, LocaleIx, Translator};
use crate::pipeline::known::Known;

/// Makes it of a network that was read.
pub(super) fn desk(known: &Known) -> Desk {
    let settings = &*known.settings.of;
    let tag = |ix: LocaleIx| settings.locale(ix).clone();
    let all: BTreeSet<Locale> = settings.locales.iter().cloned().collect();
    let mut catalogs: BTreeSet<String> = BTreeSet::new();
    for catalog in known.snapshot.of.catalogs.iter().filter(|catalog| catalog.section.is_none()) {
        let name = crate::model::path::name(&catalog.file.path);
        catalogs.insert(name.to_owned());
    }
    let articles = known.articles.iter().map(|article| {
        let digest = &article.digest;
        let of =
            |text: fn(&crate::model::VariantDigest) -> Option<String>| -> Vec<(Locale, String)> {
                let own = digest.variants.iter();
                own.filter_map(|variant| Some((tag(variant.locale), text(variant)?))).collect()
            };
        OfArticle {
            id: digest.id.to_string(),
            slugs: of(|variant| variant.slug.clone()),
            headlines: of(|variant| variant.texts.headline.clone()),
            has: digest.variants.iter().map(|variant| tag(variant.locale)).collect(),
            wants: all.iter().cloned().collect(),
        }
    });
    let translator = |own: &Translator| OfTranslator {
        name: own.name.clone(),
        locales: own.locales.iter().copied().map(tag).collect(),
        folder: Some(own.folder.clone()),
    };
    Desk::new(OfDesk {
        articles: articles.collect(),
        locales: all.iter().cloned().collect(),
        source: settings.source_locale.map(tag),
        translators: settings.translators.iter().map(translator).collect(),
        catalogs: catalogs.into_iter().collect(),
    })
}
