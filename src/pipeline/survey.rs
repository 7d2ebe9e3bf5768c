//! Everything that can be known without making a page.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::path::Path;
use std::sync::Arc;

use rayon::prelude::*;

use super::assets::Looked;
use super::known::Known;
use super::progress::Progress;
use super::strings::{SpokenLocale, Voices};
use crate::check::site as check;
use crate::diag::{Diagnostic, Level, Location, Rule, line_ends};
use crate::model::{
    ArticleDigest, Assets, Clash, EditionIx, Moment, Previous, ReachedLinks, SectionIx, Settings,
    Site, SitePlan, Snapshot, UsedString, Verdict,
};
use crate::resolve;
use crate::system::System;
use crate::{config, read};

/// There is no `pipeline.toml` here.
pub static NETWORK_MISSING: Rule = Rule::error("network-missing");

/// Why there is no survey.
#[derive(Debug)]
pub enum Refusal {
    /// The settings are missing or faulty; the diagnostics say how.
    Settings(Vec<Diagnostic>),
}

/// What is to be known of what is wrong.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Findings {
    /// Everything, each with its line and its words.
    Shown,
    /// Errors likewise; of what else is found in a text, its kind and its file: enough to count it.
    Counted,
    /// Errors: what decides whether a text is shown. Translations are not compared with their originals,
    /// which finds no errors.
    Decisive,
}

/// A network, read and decided. Its parts are shared with the surveys before and after it, as far as they
/// are the same.
#[derive(Clone)]
pub struct Survey {
    /// Its settings.
    pub settings: Arc<Settings>,
    /// Its articles, sorted by id.
    pub articles: Vec<Arc<ArticleDigest>>,
    /// What has been decided.
    pub plan: Arc<SitePlan>,
    /// Everything that was found, as far as it was to be known, sorted by place.
    pub diagnostics: Vec<Diagnostic>,
    /// The moment of the build.
    pub moment: Moment,
    pub(super) clashes: Arc<[Clash]>,
    pub(super) snapshot: Arc<Snapshot>,
    pub(super) voices: Arc<Voices>,
    pub(super) assets: Arc<Assets>,
    pub(super) statics: Arc<[BTreeSet<String>]>,
    /// By section: why it cannot be rendered.
    pub(super) unfit: Arc<[bool]>,
}

impl Survey {
    /// Everything together, as the resolver and the rules see it.
    #[must_use]
    pub fn site(&self) -> Site<'_> {
        let files = &self.snapshot.files;
        let known = (files, &*self.assets, &self.statics[..]);
        site(&self.settings, &self.articles, known, &self.plan, &self.clashes)
    }

    /// Says everything in other strings, which give names to the same topics.
    pub(super) fn say(&mut self, voices: Arc<Voices>) {
        self.unfit = unfit(&self.settings, &voices).into();
        self.voices = voices;
    }

    /// What each language has of the network's own strings.
    #[must_use]
    pub fn spoken(&self) -> &[SpokenLocale] {
        &self.voices.spoken
    }

    /// How many findings there are of a level.
    #[must_use]
    pub fn count(&self, level: Level) -> usize {
        self.diagnostics.iter().filter(|diagnostic| diagnostic.rule.level == level).count()
    }

    /// Whether a section's templates and strings let its pages be made.
    #[must_use]
    pub fn is_fit(&self, section: SectionIx) -> bool {
        !self.unfit[usize::from(section.0)]
    }
}

fn site<'s>(
    settings: &'s Settings,
    articles: &'s [Arc<ArticleDigest>],
    (files, assets, statics): (&'s BTreeMap<String, u64>, &'s Assets, &'s [BTreeSet<String>]),
    plan: &'s SitePlan,
    clashes: &'s [Clash],
) -> Site<'s> {
    Site { settings, articles, files, assets, statics, plan, clashes }
}

/// Reads, parses, checks and decides everything, as if nothing were live.
///
/// # Errors
///
/// The settings' faults, if there is nothing to work with.
pub fn survey(
    system: &dyn System,
    moment: Moment,
    progress: &dyn Progress,
) -> Result<Survey, Refusal> {
    survey_since(system, moment, &Previous::default(), progress)
}

/// The same while something is live.
///
/// # Errors
///
/// The settings' faults, if there is nothing to work with.
pub fn survey_since(
    system: &dyn System,
    moment: Moment,
    previous: &Previous,
    progress: &dyn Progress,
) -> Result<Survey, Refusal> {
    survey_for(system, moment, previous, Findings::Shown, progress)
}

/// The same, where not everything that is wrong has to be known. What is decided is the same.
///
/// # Errors
///
/// The settings' faults, if there is nothing to work with.
pub fn survey_for(
    system: &dyn System,
    moment: Moment,
    previous: &Previous,
    findings: Findings,
    progress: &dyn Progress,
) -> Result<Survey, Refusal> {
    let known = Known::read(system, findings, progress)?;
    let mut looked = Looked::new();
    let (mut survey, reading) = decide(system, &known, moment, previous, &mut looked);
    judge(system, &known, (&mut survey, &reading), previous, findings);
    Ok(survey)
}

/// What deciding has found besides the plan, and judging goes on with.
pub(super) struct Reading {
    /// What every link leads to.
    pub reached: ReachedLinks,
    /// What is wrong with files beside articles.
    pub faults: Vec<Diagnostic>,
}

/// What goes live where, with what stands beside it; not yet what is wrong.
pub(super) fn decide(
    system: &dyn System,
    known: &Known,
    moment: Moment,
    previous: &Previous,
    looked: &mut Looked,
) -> (Survey, Reading) {
    let strings = super::strings::for_rules(&known.settings.of, &known.voices.of);
    let articles = known.digests();
    let verdicts = super::gate::verdicts(&known.settings.of, &articles, &strings, moment, previous);
    drop(strings);
    decided(system, known, &verdicts, moment, looked)
}

/// The same, where policy has spoken already.
pub(super) fn decided(
    system: &dyn System,
    known: &Known,
    verdicts: &[Vec<Verdict>],
    moment: Moment,
    looked: &mut Looked,
) -> (Survey, Reading) {
    let articles = known.digests();
    let (settings, snapshot) = (Arc::clone(&known.settings.of), Arc::clone(&known.snapshot.of));
    let voices = Arc::clone(&known.voices.of);
    let statics = statics(&settings, &snapshot);
    let named = |edition: EditionIx, topic: &str| {
        voices.strings[usize::from(edition.0)].has(&format!("topic-{topic}"))
    };
    let (plan, clashes) = resolve::resolve(&settings, &articles, &statics, verdicts, &named);
    let none = Assets::new();
    let beside = (&snapshot.files, &none, &statics[..]);
    let decided = site(&settings, &articles, beside, &plan, &clashes);
    let reached = reach_all(&decided);
    let (assets, faults) = super::assets::collect(system, &decided, &reached, looked);
    let unfit = unfit(&settings, &voices);
    let survey = Survey {
        settings,
        articles,
        plan: Arc::new(plan),
        diagnostics: Vec::new(),
        moment,
        clashes: clashes.into(),
        snapshot,
        voices,
        assets: Arc::new(assets),
        statics: statics.into(),
        unfit: unfit.into(),
    };
    (survey, Reading { reached, faults })
}

/// Finds everything that is wrong, as far as it is to be known.
pub(super) fn judge(
    system: &dyn System,
    known: &Known,
    (survey, reading): (&mut Survey, &Reading),
    previous: &Previous,
    findings: Findings,
) {
    let mut diagnostics = known.faults();
    diagnostics.extend_from_slice(&reading.faults);
    let mut used = survey.voices.used.clone();
    use_topics(&survey.articles, &mut used);
    let subject = check::Subject {
        site: &survey.site(),
        reached: &reading.reached,
        today: survey.moment.day(),
        previous,
        strings: &super::strings::for_rules(&survey.settings, &survey.voices),
        used: &used,
        inventory: &survey.voices.inventory,
    };
    check::check(&subject, &mut diagnostics);
    super::allow::allow(&survey.articles, &super::rules::rules(), &mut diagnostics);
    locate(system, &survey.settings, findings, &mut diagnostics);
    diagnostics.sort_by(|a, b| a.key().cmp(&b.key()));
    survey.diagnostics = diagnostics;
}

/// Reads the settings alone.
///
/// # Errors
///
/// Their faults, if there is nothing to work with.
pub fn settings(system: &dyn System) -> Result<(Settings, Vec<Diagnostic>), Refusal> {
    let bytes = match system.read(Path::new(config::FILE), 1 << 20) {
        Ok(bytes) => bytes,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
            return Err(Refusal::Settings(vec![Diagnostic::new(&NETWORK_MISSING)]));
        }
        Err(error) => {
            return Err(Refusal::Settings(vec![read::unreadable(config::FILE, &error)]));
        }
    };
    let limits = crate::model::Limits::default();
    let text = match crate::parse::text::decode(&bytes, &limits) {
        Ok(text) => text.trim_start_matches('\u{FEFF}'),
        Err(fault) => return Err(Refusal::Settings(vec![fault.in_file(config::FILE)])),
    };
    let (settings, faults) = config::load(text);
    match settings {
        Some(settings) if !faults.iter().any(|d| d.rule.level == Level::Error) => {
            Ok((settings, faults))
        }
        _ => Err(Refusal::Settings(faults)),
    }
}

fn statics(settings: &Settings, snapshot: &Snapshot) -> Vec<BTreeSet<String>> {
    let mut statics = vec![BTreeSet::new(); settings.sections.len()];
    for file in &snapshot.statics {
        statics[usize::from(file.section.0)].insert(file.name.clone());
    }
    statics
}

fn reach_all(site: &Site<'_>) -> ReachedLinks {
    let of_article = |(ix, article): (usize, &Arc<ArticleDigest>)| {
        let links = article.variants.iter().enumerate().map(|(nth, variant)| {
            variant.links.iter().map(|link| resolve::reach(site, ix, nth, &link.dest)).collect()
        });
        links.collect()
    };
    site.articles.par_iter().enumerate().map(of_article).collect()
}

/// A topic's name is a string too; the first article that bears the topic asks for it.
fn use_topics(articles: &[Arc<ArticleDigest>], used: &mut Vec<UsedString>) {
    let mut seen = BTreeSet::new();
    for article in articles {
        for topic in &article.meta.topics {
            if seen.insert(topic.as_str()) {
                used.push(UsedString::of(format!("topic-{topic}"), None, &article.meta_path));
            }
        }
    }
}

/// The sections whose pages cannot be made: a template does not compile, or asks for a string
/// that there is in no language. Topics without a name are left out of pages instead.
fn unfit(settings: &Settings, voices: &Voices) -> Vec<bool> {
    let mut unfit: Vec<bool> = voices.sound.iter().map(|sound| !sound).collect();
    let strings = super::strings::for_rules(settings, voices);
    for (ix, edition) in settings.editions() {
        let strings = &strings[usize::from(ix.0)];
        let lacks = |used: &&UsedString| {
            let id = used.id.as_str();
            !strings.own.contains(id)
                && !strings.reference.contains(id)
                && !id.starts_with("topic-")
        };
        let asks = |used: &&UsedString| used.section.is_none_or(|own| own == edition.section);
        if voices.used.iter().filter(|used| used.whole).filter(asks).any(|used| lacks(&used)) {
            unfit[usize::from(edition.section.0)] = true;
        }
    }
    unfit
}

/// Findings over the whole plan know their bytes; their lines are read again, since no text was
/// kept.
fn locate(
    system: &dyn System,
    settings: &Settings,
    findings: Findings,
    diagnostics: &mut [Diagnostic],
) {
    // A file's lines are counted once, however many findings it has.
    let mut texts: HashMap<std::sync::Arc<str>, Option<(String, Vec<usize>)>> = HashMap::new();
    let shown = |d: &&mut Diagnostic| findings == Findings::Shown || d.rule.level == Level::Error;
    for diagnostic in diagnostics.iter_mut().filter(shown) {
        let (Some(path), Some(span), None) =
            (&diagnostic.path, &diagnostic.span, &diagnostic.location)
        else {
            continue;
        };
        let text = texts.entry(path.clone()).or_insert_with(|| {
            let bytes = system.read(Path::new(path.as_ref()), settings.limits.text_bytes).ok()?;
            let text = String::from_utf8(bytes).ok()?;
            let ends = line_ends(&text);
            Some((text, ends))
        });
        let location = |(text, ends): &(String, Vec<usize>)| Location::in_lines(text, ends, span);
        diagnostic.location = text.as_ref().map(location);
    }
}
