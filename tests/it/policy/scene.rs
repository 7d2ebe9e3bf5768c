//! A network whose article stands as a test wants it, and what is decided of it.

use std::fs;
use std::path::Path;

use hexapla::messages::Messages;
use hexapla::model::article::Day;
use hexapla::model::{
    ArticleDigest, Locale, LockState, ManifestPage, Moment, Previous, Print, Severity, UnitFresh,
    UnitState, VariantFresh,
};
use hexapla::pipeline::{self, Silent, Survey};
use hexapla::policy::{self, Circumstances, Spoken};
use hexapla::resolve;

use super::super::support::{Tree, base, base_with, system};

/// `2026-01-10T08:00:00Z` as a moment.
pub(super) fn at(text: &str) -> Moment {
    Moment(text.parse::<jiff::Timestamp>().expect("a moment").as_second())
}

pub(super) fn day(text: &str) -> Day {
    let date: jiff::civil::Date = text.parse().expect("a day");
    let small = |number: i8| u8::try_from(number).expect("positive");
    Day { year: date.year(), month: small(date.month()), day: small(date.day()) }
}

/// The base network with settings of policy for all of it, and for its article.
pub(super) fn asking(network: &str, article: &str) -> Tree {
    let settings = String::from_utf8(base()["pipeline.toml"].clone()).expect("UTF-8");
    let meta = String::from_utf8(base()["content/kites/article.toml"].clone()).expect("UTF-8");
    base_with(&[
        ("pipeline.toml", format!("{settings}\n{network}\n")),
        ("content/kites/article.toml", format!("{meta}\n{article}\n")),
    ])
}

/// A network whose article's freshness is made up, decided at a moment while something is live.
pub(super) struct Scene {
    pub(super) survey: Survey,
}

impl Scene {
    pub(super) fn new(tree: &Tree) -> Self {
        let system = system(tree);
        let survey = pipeline::survey(&system, at("2026-01-01T00:00:00Z"), &Silent);
        Self { survey: survey.unwrap_or_else(|refusal| panic!("{refusal:?}")) }
    }

    pub(super) fn article(&mut self) -> &mut ArticleDigest {
        std::sync::Arc::make_mut(&mut self.survey.articles[0])
    }

    /// Says of the French text how its units stand, the first ones as listed and the rest current.
    pub(super) fn french(&mut self, units: &[UnitFresh], of: usize) -> &mut VariantFresh {
        let locale = Locale::parse("fr").and_then(|l| self.survey.settings.find_locale(&l));
        let locale = locale.expect("French");
        let article = self.article();
        let variant = article.variants.iter_mut().find(|v| v.locale == locale).expect("fr.md");
        let mut all = units.to_vec();
        all.resize(of, unit(UnitState::Current));
        variant.fresh.insert(VariantFresh {
            taken_back: Box::default(),
            taken_back_since: None,
            units: all.into(),
            extra: Box::default(),
            lock: LockState::Held,
            approved: false,
            whole: Print::default(),
        })
    }

    /// What is decided for an edition, and why, as `hexapla why` says it.
    pub(super) fn decide(&self, section: &str, tag: &str, now: &str, live: &Previous) -> String {
        let settings = &self.survey.settings;
        let everything = std::collections::BTreeSet::from(["site-name"]);
        let spoken = vec![
            Spoken::new(everything.clone(), &everything, Default::default());
            settings.editions.len()
        ];
        let moment = at(now);
        let circumstances = Circumstances { moment, previous: live, spoken: &spoken };
        let articles = &self.survey.articles;
        let verdicts: Vec<_> =
            articles.iter().map(|a| policy::verdicts(a, settings, circumstances)).collect();
        let statics = vec![Default::default(); settings.sections.len()];
        let (plan, _) = resolve::resolve(settings, articles, &statics, &verdicts, &|_, _| true);
        let (ix, _) = settings
            .editions()
            .find(|(_, e)| {
                settings.section(e.section).id == section
                    && settings.locale(e.locale).as_str() == tag
            })
            .expect("an edition");
        let decision = plan.decision(0, ix);
        let mut said = format!("{} {}", decision.visibility.as_str(), decision.shown.as_str());
        if let Some(banner) = decision.banner {
            said.push_str(&format!(" banner={}", banner.freshness.as_str()));
            said.extend(banner.since.map(|since| format!("@{since}")));
        }
        said.push_str(&format!(" [{}]", decision.reasons.join(" ")));
        let messages = Messages::new(&[Locale::parse("en").expect("`en`")]);
        for told in policy::explain(&articles[0], ix, settings, moment, decision) {
            let id = format!("reason-{}", told.code);
            said.push_str(&format!("\n- {}", messages.plain(&id, &told.args)));
            assert_ne!(messages.plain(&id, &told.args), id, "it can be said");
        }
        said
    }
}

pub(super) fn unit(state: UnitState) -> UnitFresh {
    UnitFresh { state, severity: None, variant: None, moved: false, since: None }
}

pub(super) fn stale(since: &str) -> UnitFresh {
    let since = Some(day(since));
    UnitFresh { since, severity: Some(Severity::Major), ..unit(UnitState::Stale) }
}

/// The French page of the north is live, shown as its own.
pub(super) fn french_is_live() -> Previous {
    live("north", "kites", "fr", "own")
}

pub(super) fn live(section: &str, article: &str, edition: &str, shown: &str) -> Previous {
    let page = ManifestPage {
        path: format!("{edition}/x/index.html"),
        article: article.to_owned(),
        edition: edition.to_owned(),
        locale: edition.to_owned(),
        shown: shown.to_owned(),
        variant: String::new(),
        source: None,
    };
    let mut previous = Previous::default();
    previous.add(section, [page]);
    previous
}

pub(super) fn nothing() -> Previous {
    Previous::default()
}

pub(super) fn write(root: &Path, tree: &Tree) {
    for (path, bytes) in tree {
        let file = root.join(path);
        fs::create_dir_all(file.parent().expect("a folder")).expect("made");
        fs::write(file, bytes).expect("written");
    }
}
