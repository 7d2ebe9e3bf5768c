//! Everything that can be known without making a page.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::path::Path;

use rayon::prelude::*;

use super::fresh::Locks;
use super::languages::Languages;
use super::progress::{Phase, Progress};
use super::strings::{SpokenLocale, Voices};
use crate::check::site as check;
use crate::diag::{Diagnostic, Level, Location, Rule, line_ends};
use crate::model::{
    ArticleDigest, Assets, Clash, EditionIx, Moment, Previous, ReachedLinks, SectionIx, Settings,
    Site, SitePlan, Snapshot, UsedString,
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

/// A network, read and decided.
pub struct Survey {
    /// Its settings.
    pub settings: Settings,
    /// Its articles, sorted by id.
    pub articles: Vec<ArticleDigest>,
    /// What has been decided.
    pub plan: SitePlan,
    /// Everything that was found, as far as it was to be known, sorted by place.
    pub diagnostics: Vec<Diagnostic>,
    /// The moment of the build.
    pub moment: Moment,
    pub(super) clashes: Vec<Clash>,
    pub(super) snapshot: Snapshot,
    pub(super) voices: Voices,
    pub(super) assets: Assets,
    pub(super) statics: Vec<BTreeSet<String>>,
    /// By section: why it cannot be rendered.
    pub(super) unfit: Vec<bool>,
}

impl Survey {
    /// Everything together, as the resolver and the rules see it.
    #[must_use]
    pub fn site(&self) -> Site<'_> {
        let files = &self.snapshot.files;
        let known = (files, &self.assets, &self.statics[..]);
        site(&self.settings, &self.articles, known, &self.plan, &self.clashes)
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
    articles: &'s [ArticleDigest],
    (files, assets, statics): (&'s BTreeMap<String, u64>, &'s Assets, &'s [BTreeSet<String>]),
    plan: &'s SitePlan,
    clashes: &'s [Clash],
) -> Site<'s> {
    let by_id: HashMap<_, _> =
        articles.iter().enumerate().map(|(ix, article)| (article.id.as_str(), ix)).collect();
    Site { settings, articles, by_id, files, assets, statics, plan, clashes }
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
    let (settings, mut diagnostics) = settings(system)?;
    let (snapshot, mut faults) = read::snapshot(system, &settings);
    diagnostics.append(&mut faults);
    let mut voices = super::strings::voices(system, &settings, &snapshot, &mut diagnostics);
    let locks = Locks::find(system, &settings, &snapshot);
    let known = (&locks, &Languages::new(&settings), &voices.styles);
    progress.begin(Phase::Articles, snapshot.articles.len());
    let digests: Vec<_> = snapshot
        .articles
        .par_iter()
        .map(|files| {
            let all = &snapshot.files;
            let digest = super::articles::digest(system, &settings, files, all, known, findings);
            progress.advance();
            digest
        })
        .collect();
    let mut articles = Vec::with_capacity(digests.len());
    let mut claimed = BTreeSet::new();
    for (digest, mut faults, own) in digests {
        articles.push(digest);
        diagnostics.append(&mut faults);
        claimed.extend(own);
    }
    diagnostics.extend(locks.unclaimed(&claimed));
    let statics = statics(&settings, &snapshot);
    let strings = super::strings::for_rules(&settings, &voices);
    let verdicts = super::gate::verdicts(&settings, &articles, &strings, moment, previous);
    drop(strings);
    let named = |edition: EditionIx, topic: &str| {
        voices.strings[usize::from(edition.0)].has(&format!("topic-{topic}"))
    };
    let (plan, clashes) = resolve::resolve(&settings, &articles, &statics, &verdicts, &named);
    use_topics(&articles, &mut voices.used);
    let none = Assets::new();
    let known = (&snapshot.files, &none, &statics[..]);
    let decided = site(&settings, &articles, known, &plan, &clashes);
    let reached = reach_all(&decided);
    let (assets, mut faults) = super::assets::collect(system, &decided, &reached);
    diagnostics.append(&mut faults);
    let subject = check::Subject {
        site: &decided,
        reached: &reached,
        today: moment.day(),
        previous,
        strings: &super::strings::for_rules(&settings, &voices),
        used: &voices.used,
        inventory: &voices.inventory,
    };
    check::check(&subject, &mut diagnostics);
    super::allow::allow(&articles, &super::rules::rules(), &mut diagnostics);
    let unfit = unfit(&settings, &subject, &voices);
    locate(system, &settings, findings, &mut diagnostics);
    diagnostics.sort_by(|a, b| a.key().cmp(&b.key()));
    Ok(Survey {
        settings,
        articles,
        plan,
        diagnostics,
        moment,
        clashes,
        snapshot,
        voices,
        assets,
        statics,
        unfit,
    })
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
    let of_article = |(ix, article): (usize, &ArticleDigest)| {
        let links = article.variants.iter().enumerate().map(|(nth, variant)| {
            variant.links.iter().map(|link| resolve::reach(site, ix, nth, &link.dest)).collect()
        });
        links.collect()
    };
    site.articles.par_iter().enumerate().map(of_article).collect()
}

/// A topic's name is a string too; the first article that bears the topic asks for it.
fn use_topics(articles: &[ArticleDigest], used: &mut Vec<UsedString>) {
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
fn unfit(settings: &Settings, subject: &check::Subject<'_>, voices: &Voices) -> Vec<bool> {
    let mut unfit: Vec<bool> = voices.sound.iter().map(|sound| !sound).collect();
    for (ix, edition) in settings.editions() {
        let strings = &subject.strings[usize::from(ix.0)];
        let lacks = |used: &&UsedString| {
            let id = used.id.as_str();
            !strings.own.contains(id)
                && !strings.reference.contains(id)
                && !id.starts_with("topic-")
        };
        let asks = |used: &&UsedString| used.section.is_none_or(|own| own == edition.section);
        if subject.used.iter().filter(|used| used.whole).filter(asks).any(|used| lacks(&used)) {
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
