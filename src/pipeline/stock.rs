//! What was made before, by what it was made from: what would be the same again is not made again.
//!
//! | file | its key |
//! |---|---|
//! | a page | its [`PagePlan`], and the article's facts |
//! | a feed | its entries |
//! | a sitemap | the addresses in it, with their days |
//! | a file beside an article | its name, which holds its content's hash |
//!
//! All of them also depend on the theme's files and the chrome: with another [`Press`], there is no stock. Where
//! the plan is the same one, keys need not even be made: an article's pages hang on its own digest and on those
//! of its neighbours, an edition's other pages on what listings say of articles.
//!
//! [`PagePlan`]: crate::model::PagePlan

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;

use super::press::Press;
use super::produce::Put;
use super::survey::Survey;
use crate::model::{
    ArticleDigest, Assets, EditionIx, Hash, ManifestFile, SectionIx, Site, SitePlan,
};
use crate::resolve;

/// The files of bundles, and what they were made from.
pub struct Stock {
    press: Press,
    plan: Arc<SitePlan>,
    assets: Arc<Assets>,
    digests: Vec<Arc<ArticleDigest>>,
    chosen: Vec<SectionIx>,
    /// By article's id: its pages.
    articles: HashMap<String, Vec<Put>>,
    /// By edition: its other pages and its feeds, by their paths in the bundle.
    editions: HashMap<EditionIx, BTreeMap<String, Put>>,
    /// By section: the sitemap's parts, which one key stands for.
    sitemaps: HashMap<SectionIx, (Hash, Vec<ManifestFile>)>,
    /// Other files, by section and by path.
    others: HashMap<(SectionIx, String), (Hash, ManifestFile)>,
}

/// What was made before, held against what is to be made now.
pub(super) struct Earlier<'s> {
    stock: &'s Stock,
    /// By article: whether its pages are the same; none if nobody knows.
    same: Option<Vec<bool>>,
    /// Whether listings are.
    same_lists: bool,
}

impl Stock {
    pub(super) fn new(press: Press, survey: &Survey, chosen: Vec<SectionIx>) -> Self {
        Self {
            press,
            plan: Arc::clone(&survey.plan),
            assets: Arc::clone(&survey.assets),
            digests: survey.articles.clone(),
            chosen,
            articles: HashMap::new(),
            editions: HashMap::new(),
            sitemaps: HashMap::new(),
            others: HashMap::new(),
        }
    }

    pub(super) fn press(&self) -> &Press {
        &self.press
    }

    pub(super) fn add_article(&mut self, id: &str, made: Vec<Put>) {
        self.articles.insert(id.to_owned(), made);
    }

    pub(super) fn add_edition(&mut self, edition: EditionIx, made: Vec<Put>) {
        let by_path = made.into_iter().map(|put| (put.file.path.clone(), put));
        self.editions.insert(edition, by_path.collect());
    }

    pub(super) fn add_other(&mut self, put: &Put) {
        let Some(key) = put.key else { return };
        if put.is_sitemap {
            let parts = self.sitemaps.entry(put.section).or_insert_with(|| (key, Vec::new()));
            parts.1.push(put.file.clone());
        } else {
            let place = (put.section, put.file.path.clone());
            self.others.insert(place, (key, put.file.clone()));
        }
    }

    /// What there is of it for a survey that the same press serves.
    pub(super) fn against(
        &self,
        site: &Site<'_>,
        survey: &Survey,
        chosen: &[SectionIx],
    ) -> Earlier<'_> {
        let nothing = Earlier { stock: self, same: None, same_lists: false };
        let is_decided_so = self.chosen == chosen
            && Arc::ptr_eq(&self.plan, &survey.plan)
            && Arc::ptr_eq(&self.assets, &survey.assets)
            && self.digests.len() == survey.articles.len();
        if !is_decided_so {
            return nothing;
        }
        let pairs = self.digests.iter().zip(&survey.articles).enumerate();
        let new: Vec<_> = pairs.filter(|(_, (old, new))| !Arc::ptr_eq(old, new)).collect();
        let mut same = vec![true; survey.articles.len()];
        for (ix, _) in &new {
            same[*ix] = false;
            for (edition, _) in survey.settings.editions() {
                for other in resolve::neighbours(site, edition, *ix).into_iter().flatten() {
                    same[other as usize] = false;
                }
            }
        }
        let same_lists = new.iter().all(|(_, (old, new))| is_listed_alike(old, new));
        Earlier { same: Some(same), same_lists, ..nothing }
    }
}

impl Earlier<'_> {
    /// The pages of an article, if they are the same without a look at their keys.
    pub(super) fn article(&self, id: &str, place: usize) -> Option<&[Put]> {
        let same = self.same.as_ref().is_some_and(|same| same[place]);
        self.stock.articles.get(id).filter(|_| same).map(Vec::as_slice)
    }

    /// The pages and feeds of an edition, likewise.
    pub(super) fn edition(&self, edition: EditionIx) -> Option<impl Iterator<Item = &Put>> {
        self.stock.editions.get(&edition).filter(|_| self.same_lists).map(BTreeMap::values)
    }

    /// A page of an article that was made from the same.
    pub(super) fn page(&self, id: &str, path: &str, key: Hash) -> Option<&ManifestFile> {
        let mut pages = self.stock.articles.get(id)?.iter();
        pages.find(|put| put.file.path == path && put.key == Some(key)).map(|put| &put.file)
    }

    /// A page or feed of an edition that was made from the same.
    pub(super) fn list(&self, edition: EditionIx, path: &str, key: Hash) -> Option<&ManifestFile> {
        let put = self.stock.editions.get(&edition)?.get(path)?;
        (put.key == Some(key)).then_some(&put.file)
    }

    /// Another file that was made from the same.
    pub(super) fn other(&self, section: SectionIx, path: &str, key: Hash) -> Option<&ManifestFile> {
        let known = self.stock.others.get(&(section, path.to_owned()));
        known.filter(|(of, _)| *of == key).map(|(_, file)| file)
    }

    /// The parts of a sitemap that was made from the same.
    pub(super) fn sitemap(&self, section: SectionIx, key: Hash) -> Option<&[ManifestFile]> {
        let known = self.stock.sitemaps.get(&section);
        known.filter(|(of, _)| *of == key).map(|(_, parts)| parts.as_slice())
    }
}

/// Whether listings, feeds and sitemaps say the same of two states of an article about which the same was
/// decided.
fn is_listed_alike(old: &ArticleDigest, new: &ArticleDigest) -> bool {
    let texts = |article: &ArticleDigest| -> Vec<_> {
        let variants = article.variants.iter();
        variants.map(|v| (v.locale, v.texts.clone(), v.own_texts.clone())).collect()
    };
    let days = |article: &ArticleDigest| {
        let meta = &article.meta;
        let topics: BTreeSet<_> = meta.topics.iter().cloned().collect();
        (meta.date, meta.updated, meta.corrections.clone(), topics)
    };
    days(old) == days(new) && texts(old) == texts(new)
}
