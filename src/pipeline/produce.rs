//! The second map: every page of the plan is made and put into its sink.

use std::collections::BTreeMap;
use std::io;
use std::path::Path;
use std::sync::Arc;

use rayon::prelude::*;

use super::press::Press;
use super::progress::{Phase, Progress};
use super::stock::{Earlier, Stock};
use super::survey::Survey;
use crate::bundle;
use crate::diag::Diagnostic;
use crate::format::placeables;
use crate::format::style::Style;
use crate::messages::Arg;
use crate::model::previous::RETRACTED;
use crate::model::{
    Announced, EditionIx, Hash, Manifest, ManifestFile, ManifestPage, PageBody, PagePlan,
    SectionIx, Sink, Site, Visibility,
};
use crate::parse;
use crate::render::{self, Chrome, Entries, FeedEntry, Kin, Source};
use crate::resolve::{self, ArticlePages};
use crate::system::System;

/// What came of it.
pub struct Product {
    /// The manifest of each section whose bundle is whole.
    pub manifests: Vec<(SectionIx, Manifest)>,
    /// Faults of templates.
    pub diagnostics: Vec<Diagnostic>,
}

/// Why pages could not be made.
#[derive(Debug)]
pub enum Stop {
    /// A file is not what it was when it was surveyed.
    Changed(String),
    /// A file could not be read, or a page not be put.
    Failed(String, io::Error),
}

/// A file that was put, and the page that it is.
#[derive(Clone)]
pub(super) struct Put {
    pub section: SectionIx,
    pub file: ManifestFile,
    pub page: Option<ManifestPage>,
    /// What it was made from, if that is worth knowing.
    pub key: Option<Hash>,
    /// Whether it is a part of a sitemap.
    pub is_sitemap: bool,
}

/// Either what was put, or the section that cannot be made, and why.
pub(super) type Made = Result<Put, Box<(SectionIx, Diagnostic)>>;

/// Makes the bundles of the chosen sections.
///
/// # Errors
///
/// When the tree changed meanwhile, or the system failed.
pub fn produce(
    system: &dyn System,
    survey: &Survey,
    chosen: &[SectionIx],
    sink: &dyn Sink,
    progress: &dyn Progress,
) -> Result<Product, Stop> {
    produce_after(system, survey, chosen, sink, progress, None).map(|(product, _)| product)
}

/// The same after an earlier time: what the sink still has from then, and would be the same again, is not
/// made again.
///
/// # Errors
///
/// When the tree changed meanwhile, or the system failed.
pub fn produce_after(
    system: &dyn System,
    survey: &Survey,
    chosen: &[SectionIx],
    sink: &dyn Sink,
    progress: &dyn Progress,
    earlier: Option<&Stock>,
) -> Result<(Product, Stock), Stop> {
    let press = Press::new(survey, earlier.map(Stock::press));
    let earlier = earlier.filter(|earlier| earlier.press().is(&press));
    let site = survey.site();
    let settings = &survey.settings;
    let chosen: Vec<SectionIx> = chosen.iter().copied().filter(|ix| survey.is_fit(*ix)).collect();
    let earlier = earlier.map(|earlier| earlier.against(&site, survey, &chosen));
    let work = Work {
        system,
        survey,
        site: &site,
        chosen: &chosen,
        chromes: &press.chromes,
        sink,
        only: None,
        earlier: earlier.as_ref(),
    };
    let mut stock = Stock::new(press.clone(), survey, chosen.clone());
    let good = |made: &[Made]| made.iter().filter_map(|made| made.as_ref().ok()).cloned().collect();

    progress.begin(Phase::Pages, survey.articles.len());
    let mut made: Vec<Made> = Vec::new();
    for section in &chosen {
        for (file, bytes) in &press.looks[usize::from(section.0)].files {
            made.push(Ok(work.put(*section, file, bytes)?));
        }
    }
    let articles: Vec<Vec<Made>> = (0..survey.articles.len())
        .into_par_iter()
        .map(|ix| {
            let pages = work.article(ix);
            progress.advance();
            pages
        })
        .collect::<Result<_, Stop>>()?;
    for (article, pages) in survey.articles.iter().zip(articles) {
        stock.add_article(article.id.as_str(), good(&pages));
        made.extend(pages);
    }
    let editions: Vec<EditionIx> = settings
        .editions()
        .filter(|(_, e)| chosen.contains(&e.section))
        .map(|(ix, _)| ix)
        .collect();
    for edition in editions {
        let mut pages = work.edition(edition)?;
        stock.add_edition(edition, good(&pages));
        made.append(&mut pages);
    }
    let files: Vec<Vec<Made>> =
        chosen.par_iter().map(|section| work.files(*section)).collect::<Result<_, Stop>>()?;
    for file in files.into_iter().flatten() {
        file.iter().for_each(|put| stock.add_other(put));
        made.push(file);
    }
    Ok((collect(system, survey, &chosen, made), stock))
}

/// Makes the pages of the sections that bring templates of their own, and throws them away: what
/// fails in a template shows only when it meets a page.
#[must_use]
pub fn rehearse(system: &dyn System, survey: &Survey) -> Vec<Diagnostic> {
    struct Nowhere;
    impl Sink for Nowhere {
        fn put(&self, _: SectionIx, _: &str, _: &[u8]) -> io::Result<()> {
            Ok(())
        }
    }
    let own = |ix: &SectionIx| survey.snapshot.templates.iter().any(|file| file.section == *ix);
    let chosen: Vec<_> = survey.settings.sections().map(|(ix, _)| ix).filter(own).collect();
    if chosen.is_empty() {
        return Vec::new();
    }
    // A file that changed meanwhile is for the next check.
    let product = produce(system, survey, &chosen, &Nowhere, &super::Silent);
    product.map(|product| product.diagnostics).unwrap_or_default()
}

fn collect(system: &dyn System, survey: &Survey, chosen: &[SectionIx], made: Vec<Made>) -> Product {
    let mut diagnostics: Vec<Diagnostic> = Vec::new();
    let mut files: BTreeMap<SectionIx, (Vec<ManifestFile>, Vec<ManifestPage>)> =
        chosen.iter().map(|ix| (*ix, Default::default())).collect();
    let mut failed = Vec::new();
    for made in made {
        match made {
            Ok(put) => {
                let (files, pages) = files.entry(put.section).or_default();
                files.push(put.file);
                pages.extend(put.page);
            }
            Err(there) => {
                let (section, fault) = *there;
                let fault = fault.for_section(&survey.settings.section(section).id);
                // A template that fails on one page fails on most: once is enough.
                if !diagnostics.iter().any(|known| is_same(known, &fault)) {
                    diagnostics.push(fault);
                }
                failed.push(section);
            }
        }
    }
    let manifests = files
        .into_iter()
        .filter(|(section, _)| !failed.contains(section))
        .map(|(section, (mut files, pages))| {
            files.sort_by(|a, b| a.path.cmp(&b.path));
            files.dedup_by(|a, b| a.path == b.path);
            let id = &survey.settings.section(section).id;
            (section, bundle::manifest(id, files, pages))
        })
        .collect();
    diagnostics.iter_mut().for_each(|fault| locate(system, survey, fault));
    diagnostics.retain(|fault| !survey.diagnostics.iter().any(|known| says(known, fault)));
    diagnostics.sort_by(|a, b| a.key().cmp(&b.key()));
    Product { manifests, diagnostics }
}

fn arg<'d>(fault: &'d Diagnostic, name: &str) -> Option<&'d Arg> {
    fault.args.iter().find(|(own, _)| *own == name).map(|(_, arg)| arg)
}

/// Whether two faults are of one template of one section.
fn is_same(one: &Diagnostic, other: &Diagnostic) -> bool {
    one.section == other.section && arg(one, "template") == arg(other, "template")
}

/// Says where a section's own template fails.
fn locate(system: &dyn System, survey: &Survey, fault: &mut Diagnostic) {
    let Some(Arg::Text(name)) = arg(fault, "template") else { return };
    let own = survey.snapshot.templates.iter().find(|file| {
        let section = &survey.settings.section(file.section).id;
        file.name == *name && fault.section.as_ref() == Some(section)
    });
    let Some(path) = own.map(|own| Arc::from(own.file.path.as_str())) else { return };
    let line = match arg(fault, "line") {
        Some(Arg::Number(line)) => usize::try_from(*line).unwrap_or_default(),
        _ => 0,
    };
    fault.path = Some(Arc::clone(&path));
    let Some(above) = line.checked_sub(1) else { return };
    let bytes = system.read(Path::new(&*path), survey.settings.limits.text_bytes);
    // A file that changed meanwhile is for the next check.
    let Some(text) = bytes.ok().and_then(|bytes| String::from_utf8(bytes).ok()) else { return };
    let at: usize = text.split_inclusive('\n').take(above).map(str::len).sum();
    fault.span = Some(at..at);
    fault.locate(&path, &text);
}

/// Whether a finding says already what a template fails over: a string with what it lacks.
fn says(known: &Diagnostic, fault: &Diagnostic) -> bool {
    let same = |name| arg(fault, name).is_some() && arg(known, name) == arg(fault, name);
    known.rule.code == "missing-argument"
        && known.path == fault.path
        && same("id")
        && same("variable")
}

/// The making of pages.
pub(super) struct Work<'w> {
    pub system: &'w dyn System,
    pub survey: &'w Survey,
    pub site: &'w Site<'w>,
    pub chosen: &'w [SectionIx],
    pub chromes: &'w [Chrome],
    pub sink: &'w dyn Sink,
    /// The file in the bundle that alone is wanted, if it is not all.
    pub only: Option<&'w str>,
    /// What was made before.
    pub earlier: Option<&'w Earlier<'w>>,
}

impl Work<'_> {
    fn wants(&self, file: &str) -> bool {
        self.only.is_none_or(|only| only == file)
    }

    fn put(&self, section: SectionIx, path: &str, bytes: &[u8]) -> Result<Put, Stop> {
        self.sink.put(section, path, bytes).map_err(|error| {
            let id = &self.survey.settings.section(section).id;
            Stop::Failed(format!("{id}/{path}"), error)
        })?;
        let file = bundle::noted(path, bytes);
        Ok(Put { section, file, page: None, key: None, is_sitemap: false })
    }

    /// Takes a file as it was made from the same before, if there is such a one and the sink still has it.
    fn take_again(
        &self,
        section: SectionIx,
        file: Option<&ManifestFile>,
        key: Hash,
    ) -> Result<Option<Put>, Stop> {
        let Some(file) = file else { return Ok(None) };
        let has = self.sink.take_again(section, file).map_err(|error| {
            let id = &self.survey.settings.section(section).id;
            Stop::Failed(format!("{id}/{}", file.path), error)
        })?;
        let put =
            || Put { section, file: file.clone(), page: None, key: Some(key), is_sitemap: false };
        Ok(has.then(put))
    }

    /// Takes all of some files as they were made before; none if the sink lacks one.
    fn take_all_again<'p>(
        &self,
        made: impl Iterator<Item = &'p Put>,
    ) -> Result<Option<Vec<Made>>, Stop> {
        let mut again = Vec::new();
        for put in made {
            let key = put.key.unwrap_or(Hash::of(b""));
            if self.take_again(put.section, Some(&put.file), key)?.is_none() {
                return Ok(None);
            }
            again.push(Ok(put.clone()));
        }
        Ok(Some(again))
    }

    fn read(&self, path: &str, limit: u64) -> Result<Vec<u8>, Stop> {
        self.system.read(Path::new(path), limit).map_err(|error| match error.kind() {
            io::ErrorKind::NotFound => Stop::Changed(path.to_owned()),
            _ => Stop::Failed(path.to_owned(), error),
        })
    }

    /// All pages of an article: each variant is read and parsed once for all its pages.
    pub(super) fn article(&self, ix: usize) -> Result<Vec<Made>, Stop> {
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
    pub(super) fn edition(&self, ix: EditionIx) -> Result<Vec<Made>, Stop> {
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

    /// The sitemap, the articles' files and the static files of a section.
    pub(super) fn files(&self, section: SectionIx) -> Result<Vec<Made>, Stop> {
        let mut made = Vec::new();
        let settings = &self.survey.settings;
        // How many parts it has is known when it is made.
        if self.only.is_none_or(|only| only.starts_with("sitemap")) {
            self.sitemap(section, &mut made)?;
        }
        // A file of the section's own has its way: it may say more than we can know.
        let own = &self.survey.statics[usize::from(section.0)];
        for (name, text) in [
            ("robots.txt", render::robots(settings, section)),
            ("_redirects", render::redirects(settings, &self.survey.plan, section)),
        ] {
            if let Some(text) = text.filter(|_| !own.contains(name) && self.wants(name)) {
                made.push(Ok(self.put(section, name, text.as_bytes())?));
            }
        }
        let mut assets: BTreeMap<&str, &str> = BTreeMap::new();
        for (path, asset) in &*self.survey.assets {
            let shown = || asset.users.iter().any(|user| self.shows(*user, section));
            if self.wants(&asset.file) && shown() {
                assets.insert(&asset.file, path);
            }
        }
        for (file, path) in assets {
            let key = Hash::of_value(&file);
            let known = self.earlier.and_then(|earlier| earlier.other(section, file, key));
            if let Some(put) = self.take_again(section, known, key)? {
                made.push(Ok(put));
                continue;
            }
            let bytes = self.read(path, settings.limits.asset_bytes)?;
            if super::assets::hashed_name(path, Hash::of(&bytes)) != file {
                return Err(Stop::Changed(path.to_owned()));
            }
            made.push(Ok(Put { key: Some(key), ..self.put(section, file, &bytes)? }));
        }
        let own = self.survey.snapshot.statics.iter().filter(|file| file.section == section);
        for file in own {
            if settings.is_generated(section, &file.name) || !self.wants(&file.name) {
                continue;
            }
            let bytes = self.read(&file.file.path, settings.limits.asset_bytes)?;
            made.push(Ok(self.put(section, &file.name, &bytes)?));
        }
        Ok(made)
    }

    /// How many parts a sitemap has is known when it is made.
    fn sitemap(&self, section: SectionIx, made: &mut Vec<Made>) -> Result<(), Stop> {
        let settings = &self.survey.settings;
        let sets: Vec<Announced> = resolve::announced(self.site, section).collect();
        let key = Hash::of_value(&sets);
        let known = self.earlier.and_then(|earlier| earlier.sitemap(section, key));
        let mut again = Vec::new();
        for part in known.unwrap_or_default() {
            again.extend(self.take_again(section, Some(part), key)?);
        }
        if known.is_some_and(|parts| parts.len() == again.len()) {
            made.extend(again.into_iter().map(|put| Ok(Put { is_sitemap: true, ..put })));
            return Ok(());
        }
        for (name, text) in render::sitemap(settings, section, sets.into_iter()) {
            if self.wants(&name) {
                let put = self.put(section, &name, text.as_bytes())?;
                made.push(Ok(Put { key: Some(key), is_sitemap: true, ..put }));
            }
        }
        Ok(())
    }

    /// Whether any edition of the section has a page of the article.
    fn shows(&self, article: usize, section: SectionIx) -> bool {
        let editions = &self.survey.settings.section(section).editions;
        let decisions = editions.iter().map(|ix| self.survey.plan.decision(article, *ix));
        // Nothing of a retracted article is shown but its headline.
        decisions
            .into_iter()
            .any(|decision| decision.path.is_some() && decision.visibility != Visibility::Retracted)
    }
}
