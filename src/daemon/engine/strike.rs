//! Whether settings can be meant that take what was sound from its readers: somebody renamed a section, and the
//! articles still name the old one.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::Arc;

use super::taking::did;
use super::{Did, Engine, Fate};
use crate::config;
use crate::diag::{Diagnostic, Level};
use crate::model::ArticleDigest;
use crate::model::watch::HoldLimits;
use crate::pipeline::{Changes, Foreseen, Refusal, outlook};
use crate::system::{Kind, System as _};

/// Of so many sound articles one may become invalid by the settings; if it is more, they are not used.
const FEW: usize = 5;

/// What is told where texts would be nobody's: there is no finding with a code.
const TEXTS: &str = "texts";

/// What settings would do.
pub(super) struct Strike {
    /// What would be wrong, each with its place.
    pub faults: Vec<Diagnostic>,
    /// `articles` that would be invalid, or `texts` that would be nobody's.
    pub what: &'static str,
    /// How many of them.
    pub count: usize,
    /// How many there are that are sound.
    pub before: usize,
}

impl Strike {
    /// The code of the first finding.
    pub(super) fn code(&self) -> &'static str {
        self.faults.first().map_or(TEXTS, |fault| fault.rule.code)
    }

    /// What is told of the settings.
    pub(super) fn fate(&self) -> Fate {
        Fate::SettingsHeld { what: self.what, count: self.count, before: self.before }
    }
}

/// What happens to sound articles whose own files are not among `own`, if it is too much to be meant.
pub(super) fn strike(
    before: &[Arc<ArticleDigest>],
    after: &[Foreseen],
    own: &BTreeSet<String>,
    limits: HoldLimits,
) -> Option<Strike> {
    let after: BTreeMap<&str, &Foreseen> =
        after.iter().map(|article| (article.digest.id.as_str(), article)).collect();
    let (mut articles, mut texts, mut struck, mut nobodys) = (0, 0, 0, 0);
    let mut faults = Vec::new();
    for article in before.iter().filter(|article| article.invalid.is_none()) {
        let sound = article.variants.iter().filter(|variant| variant.invalid.is_none());
        let sound: Vec<&str> = sound.map(|variant| &*variant.path).collect();
        if sound.is_empty() {
            continue;
        }
        articles += 1;
        texts += sound.len();
        let Some(later) = after.get(article.id.as_str()) else {
            nobodys += sound.iter().filter(|path| !own.contains(**path)).count();
            continue;
        };
        let digest = &later.digest;
        let meta = digest.invalid.is_some().then_some(digest.meta_path.as_str());
        let is_broken = |path: &&str| {
            digest.variants.iter().any(|one| *one.path == **path && one.invalid.is_some())
        };
        let is_nobodys = |path: &&&str| !digest.variants.iter().any(|one| *one.path == ***path);
        nobodys += sound.iter().filter(is_nobodys).filter(|path| !own.contains(**path)).count();
        let broken = sound.iter().copied().filter(is_broken);
        let broken: Vec<&str> = meta.into_iter().chain(broken).collect();
        let broken: BTreeSet<&str> =
            broken.into_iter().filter(|path| !own.contains(*path)).collect();
        if broken.is_empty() {
            continue;
        }
        struck += 1;
        let of = |fault: &&Diagnostic| {
            let path = fault.path.as_deref();
            fault.rule.level == Level::Error && path.is_some_and(|path| broken.contains(path))
        };
        faults.extend(later.faults.iter().filter(of).cloned());
    }
    if struck > 0 && (struck * FEW >= articles || struck >= limits.least) {
        return Some(Strike { faults, what: "articles", count: struck, before: articles });
    }
    let most = nobodys.saturating_mul(100) >= texts.saturating_mul(usize::from(limits.percent));
    (nobodys > 0 && most).then_some(Strike {
        faults: Vec::new(),
        what: TEXTS,
        count: nobodys,
        before: texts,
    })
}

impl Engine {
    /// What the settings that stand there would do, if it is too much to be meant.
    pub(super) fn judge_settings(&self, changes: &Changes) -> Option<Strike> {
        // What is wrong with the settings themselves is said by whoever takes them.
        let after = outlook(&self.view.glass()).ok()?;
        let survey = self.warm.survey();
        strike(&survey.articles, &after, &changes.paths, survey.settings.watch.hold)
    }

    /// Goes on with the settings before, and remembers what is to be mended.
    pub(super) fn keep_settings(&mut self, strike: &Strike) -> Option<Did> {
        let paths = strike.faults.iter().filter_map(|fault| fault.path.as_deref());
        self.struck = paths.map(str::to_owned).collect();
        // These bytes are seen, though not used: those before would be no news otherwise.
        let _ = self.view.read(Path::new(config::FILE), u64::MAX);
        let hash = self.view.hash(Path::new(config::FILE));
        // As much as before is not told again.
        let is_same = self.strike.replace((hash, strike.count)) == Some((hash, strike.count));
        self.settings = strike.faults.clone().into();
        self.settings_kept = true;
        self.found = Some(strike.fate());
        let code = Some(strike.code());
        (!is_same).then_some(Did { hash, code, ..did(config::FILE, strike.fate()) })
    }

    /// The settings are used, or have faults of their own.
    pub(super) fn forget_strike(&mut self) {
        self.struck.clear();
        (self.strike, self.found) = (None, None);
    }

    /// What a daemon that begins has to say of settings that are not used.
    #[must_use]
    pub fn settings_found(&self) -> Option<Did> {
        if !self.settings_kept {
            return None;
        }
        let fate = self.found.unwrap_or(Fate::SettingsKept);
        let code = self.settings.first().map(|fault| fault.rule.code);
        Some(Did { code, ..did(config::FILE, fate) })
    }

    /// Whether a change may have mended what kept the settings from being used.
    pub(super) fn may_mend_settings(&self, changes: &Changes) -> bool {
        self.struck.iter().any(|path| changes.paths.contains(path))
    }

    /// When a daemon begins: whether the settings that it found take what was sound under those before from its
    /// readers. If so, those before are put into their place.
    pub(super) fn settings_before(view: &super::View) -> Option<Strike> {
        let store = super::Accepted::new(view.disk(), u64::MAX);
        let (hash, bytes) = store.recall(config::FILE)?;
        let place = Path::new(config::FILE);
        if view.hash(place) == Some(hash) || view.disk().kind(place) != Some(Kind::File) {
            return None;
        }
        let after = outlook(&view.glass()).ok()?;
        view.put_instead(place, bytes.into());
        let before = outlook(&view.glass());
        let settings = crate::pipeline::settings(&view.glass());
        let strike = match (before, settings) {
            (Ok(before), Ok((settings, _))) => {
                let before: Vec<Arc<ArticleDigest>> =
                    before.into_iter().map(|article| article.digest).collect();
                strike(&before, &after, &BTreeSet::new(), settings.watch.hold)
            }
            (Err(Refusal::Settings(_)), _) | (_, Err(_)) => None,
        };
        if strike.is_none() {
            view.show(place);
        }
        strike
    }
}
