//! The second map: every page of the plan is made and put into its sink, or taken again from the live release.
//!
//! `again` puts and takes again, `pages` makes an article's pages and an edition's, `files` the rest of a
//! section's bundle.

mod again;
mod files;
mod pages;

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
use crate::messages::Arg;
use crate::model::{EditionIx, Hash, Manifest, ManifestFile, ManifestPage, SectionIx, Sink, Site};
use crate::render::Chrome;
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
