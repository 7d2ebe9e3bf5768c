//! An article's pages, and an edition's: each is made only if there is none that was made from the same.

use std::collections::BTreeMap;

use rayon::prelude::*;

use super::{Made, Put, Stop, Work};
use crate::format::placeables;
use crate::format::style::Style;
use crate::model::previous::RETRACTED;
use crate::model::{EditionIx, Hash, ManifestPage, PageBody, PagePlan, SectionIx};
use crate::parse;
use crate::render::{self, Entries, FeedEntry, Kin, Source};
use crate::resolve::{self, ArticlePages};

impl Work<'_> {
    /// All pages of an article: each variant is read and parsed once for all its pages.
    pub(in crate::pipeline) fn article(&self, ix: usize) -> Result<Vec<Made>, Stop> {
        let mut made = Vec::new();
        let none = Entries::default();
        let id = self.survey.articles[ix].id.as_str();
        if let Some(pages) = self.earlier.and_then(|earlier| earlier.article(id, ix))
            && let Some(again) = self.take_all_again(pages.iter())?
        {
            return Ok(again);
        }
        let facts = Hash::of_value(&self.survey.articles[ix].meta.facts);
        // By section: what its pages of this article have in common.
        let mut kin: BTreeMap<SectionIx, Kin> = BTreeMap::new();
        for ArticlePages { variant, pages } in resolve::article_pages(self.site, ix) {
            let taken = |page: &&PagePlan| {
                self.chosen.contains(&self.survey.settings.edition(page.edition).section)
                    && self.wants(&page.file)
            };
            let mut new = Vec::new();
            for page in pages.iter().filter(taken) {
                let key = Hash::of_value(&(page, facts));
                let section = self.survey.settings.edition(page.edition).section;
                let known = self.earlier.and_then(|earlier| earlier.page(id, &page.file, key));
                match self.take_again(section, known, key)? {
                    Some(put) => made.push(Ok(Put { page: self.noted(page), ..put })),
                    None => new.push((page, key)),
                }
            }
            if new.is_empty() {
                continue;
            }
            let digest = &self.survey.articles[ix];
            let variant = &digest.variants[variant];
            let bytes = self.read(&variant.path, self.survey.settings.limits.text_bytes)?;
            if Hash::of(&bytes) != variant.hash {
                return Err(Stop::Changed(variant.path.to_string()));
            }
            let settings = &self.survey.settings;
            let context = parse::Context { settings, may_hold_metadata: false };
            let (parsed, ..) = parse::variant(&bytes, context);
            let locale = settings.locale(variant.locale);
            let limit = settings.limits.value_bytes;
            let facts = &digest.meta.facts;
            let filled = |style: &Style| placeables::values(locale, style, facts, &parsed, limit);
            let styles = &self.survey.voices.styles;
            let shared = filled(styles.shared(variant.locale));
            // By section, where it calls regions by names of its own.
            let mut own: BTreeMap<SectionIx, Vec<Option<String>>> = BTreeMap::new();
            for (page, key) in new {
                let section = settings.edition(page.edition).section;
                let values = match styles.own(section, variant.locale) {
                    Some(style) => &*own.entry(section).or_insert_with(|| filled(style)),
                    None => &shared,
                };
                let source = Source { variant: &parsed, values };
                let kin = kin.entry(settings.edition(page.edition).section).or_insert_with(|| {
                    let versions = match &page.body {
                        PageBody::Article(article) => Some(&*article.versions),
                        _ => None,
                    };
                    Kin::new(&page.alternates, versions, self.chromes)
                });
                made.push(self.page((page, key), &none, kin, Some(&source))?);
            }
        }
        Ok(made)
    }

    fn page(
        &self,
        (plan, key): (&PagePlan, Hash),
        entries: &Entries,
        kin: &Kin,
        source: Option<&Source<'_>>,
    ) -> Result<Made, Stop> {
        let settings = &self.survey.settings;
        let edition = settings.edition(plan.edition);
        let html = match render::page(plan, self.chromes, entries, kin, source) {
            Ok(html) => html,
            Err(fault) => return Ok(Err(Box::new((edition.section, *fault)))),
        };
        let put = self.put(edition.section, &plan.file, html.as_bytes())?;
        Ok(Ok(Put { page: self.noted(plan), key: Some(key), ..put }))
    }

    /// What the manifest says of an article's page.
    fn noted(&self, plan: &PagePlan) -> Option<ManifestPage> {
        let settings = &self.survey.settings;
        let edition = settings.edition(plan.edition);
        let (article, locale, shown, variant) = match &plan.body {
            PageBody::Article(body) => {
                (body.article, body.locale, body.shown.as_str(), body.source.1)
            }
            PageBody::Retracted(body) => (body.article, body.locale, RETRACTED, body.source.1),
            _ => return None,
        };
        let digest = &self.survey.articles[article];
        Some(ManifestPage {
            path: plan.file.clone(),
            article: digest.id.to_string(),
            edition: settings.locale(edition.locale).to_string(),
            locale: settings.locale(locale).to_string(),
            shown: shown.to_owned(),
            variant: variant.to_string(),
            source: digest.source_variant().map(|source| source.hash.to_string()),
        })
    }

    /// Home, listings, topics, archive, the page for wrong addresses, and the feeds of an edition.
    pub(in crate::pipeline) fn edition(&self, ix: EditionIx) -> Result<Vec<Made>, Stop> {
        let chrome = &self.chromes[usize::from(ix.0)];
        let edition = self.survey.settings.edition(ix);
        if let Some(files) = self.earlier.and_then(|earlier| earlier.edition(ix))
            && let Some(again) = self.take_all_again(files)?
        {
            return Ok(again);
        }
        let known = |path: &str, key| self.earlier.and_then(|earlier| earlier.list(ix, path, key));
        let pages = resolve::edition_pages(self.site, ix, &|file| self.wants(file));
        let keys: Vec<Hash> = pages.par_iter().map(Hash::of_value).collect();
        let mut made = Vec::with_capacity(pages.len());
        let mut new = Vec::new();
        for (page, key) in pages.iter().zip(keys) {
            match self.take_again(edition.section, known(&page.file, key), key)? {
                Some(put) => made.push(Ok(put)),
                None => new.push((page, key)),
            }
        }
        let entries = Entries::new(chrome, new.iter().map(|(page, _)| *page));
        let new: Vec<Made> = new
            .par_iter()
            .map(|page| {
                let kin = Kin::new(&page.0.alternates, None, self.chromes);
                self.page(*page, &entries, &kin, None)
            })
            .collect::<Result<_, Stop>>()?;
        made.extend(new);
        let plan = &self.survey.plan.editions[usize::from(ix.0)];
        // A feed is in order of time, whatever is pinned in the listing.
        let feed = |topic: Option<&str>, path: &str, articles: &[u32]| {
            let entries = self.feed_entries(ix, articles);
            let key = Hash::of_value(&(ix, topic, &entries));
            if let Some(put) = self.take_again(edition.section, known(path, key), key)? {
                return Ok(Ok(put));
            }
            let feed = render::feed(chrome, topic, &entries);
            let put = self.put(edition.section, path, feed.as_bytes())?;
            Ok(Ok(Put { key: Some(key), ..put }))
        };
        let path = format!("{}atom.xml", edition.folder);
        if self.wants(&path) {
            made.push(feed(None, &path, &plan.dated)?);
        }
        let path = |topic: &str| format!("{}topics/{topic}/atom.xml", edition.folder);
        let topics = plan.topics.par_iter().filter(|topic| self.wants(&path(&topic.id)));
        let feeds = topics.map(|topic| feed(Some(&topic.id), &path(&topic.id), &topic.listing));
        made.append(&mut feeds.collect::<Result<_, Stop>>()?);
        Ok(made)
    }

    /// The newest of some articles as a feed has them; what bears no day is in no feed.
    fn feed_entries(&self, ix: EditionIx, articles: &[u32]) -> Vec<FeedEntry> {
        let shown = |article: usize| self.survey.plan.decision(article, ix).locale;
        let entry = |article: &u32| {
            let article = *article as usize;
            let digest = &self.survey.articles[article];
            let date = digest.meta.date?;
            Some(FeedEntry {
                article: digest.id.to_string(),
                teaser: resolve::teaser(self.site, article, ix)?,
                date,
                updated: shown(article).and_then(|l| digest.updated(l)).unwrap_or(date).max(date),
            })
        };
        let entries = articles.iter().filter_map(entry);
        entries.take(self.survey.settings.feed_entries).collect()
    }
}
