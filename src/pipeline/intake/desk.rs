//! What is known when a delivery comes.

use std::collections::BTreeSet;
use std::path::Path;

use crate::diag::Diagnostic;
use crate::intake::{Desk, Known as OfDesk, KnownArticle as OfArticle, Translator as OfTranslator};
use crate::model::{Locale, LocaleIx, Translator};
use crate::pipeline::known::Known;
use crate::read::{FOREIGN_LINK, LINK_IGNORED, SPECIAL_FILE, UNREADABLE};

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
    let barred = barred(known).into_iter().map(|id| OfArticle {
        id,
        wants: all.iter().cloned().collect(),
        ..OfArticle::default()
    });
    let translator = |own: &Translator| OfTranslator {
        name: own.name.clone(),
        locales: own.locales.iter().copied().map(tag).collect(),
        folder: Some(own.folder.clone()),
    };
    Desk::new(OfDesk {
        articles: articles.chain(barred).collect(),
        locales: all.iter().cloned().collect(),
        source: settings.source_locale.map(tag),
        translators: settings.translators.iter().map(translator).collect(),
        catalogs: catalogs.into_iter().collect(),
    })
}

/// Ids of articles whose folders, or folders above them, are links or cannot be read: what is for them has a place, and
/// cannot go there now.
fn barred(known: &Known) -> BTreeSet<String> {
    let settings = &*known.settings.of;
    let snapshot = &*known.snapshot.of;
    let is_barred = |fault: &&Diagnostic| {
        let bars = [LINK_IGNORED.code, FOREIGN_LINK.code, SPECIAL_FILE.code, UNREADABLE.code];
        bars.contains(&fault.rule.code)
    };
    let mut ids = BTreeSet::new();
    for path in known.snapshot.faults.iter().filter(is_barred).filter_map(|own| own.path.as_deref())
    {
        // A file beside the texts, such as a picture, is no article.
        if !crate::model::path::name(path).contains('.') {
            ids.extend(settings.layout.ids_of(path, settings).into_iter().map(str::to_owned));
        }
        // What was there before has left its locks.
        for lock in &snapshot.locks {
            let id = lock.path.strip_prefix("lock/").and_then(|below| below.rsplit_once('/'));
            let Some((id, _)) = id else { continue };
            let place = settings.layout.meta_of(id, settings);
            if Path::new(&place).starts_with(path) {
                ids.insert(id.to_owned());
            }
        }
    }
    ids.retain(|id| snapshot.articles.iter().all(|files| files.id.as_str() != id.as_str()));
    ids
}
