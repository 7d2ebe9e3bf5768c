//! What pages are made with, whichever page it is: the theme's files and the editions' chrome.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::look::Look;
use super::strings::Voices;
use super::survey::Survey;
use crate::model::{SectionIx, Settings};
use crate::render::Chrome;

/// The looks of the sections and the chromes of the editions of a survey.
#[derive(Clone)]
pub struct Press {
    /// By section.
    pub(super) looks: Arc<Vec<Look>>,
    /// By edition.
    pub(super) chromes: Arc<Vec<Chrome>>,
    made_for: Arc<MadeFor>,
}

/// What looks and chromes depend on.
struct MadeFor {
    settings: Arc<Settings>,
    voices: Arc<Voices>,
    statics: Arc<[BTreeSet<String>]>,
    /// By edition: whether it has topics and an archive to lead to.
    leads: Vec<(bool, bool)>,
}

impl Press {
    /// Makes what a survey's pages need; as far as it is the same, it is that of an earlier survey.
    #[must_use]
    pub fn new(survey: &Survey, earlier: Option<&Self>) -> Self {
        let leads = leads(survey);
        if let Some(earlier) = earlier.filter(|earlier| earlier.made_for.serves(survey, &leads)) {
            return earlier.clone();
        }
        let settings = &*survey.settings;
        let looks: Vec<Look> = settings.sections().map(|(ix, _)| Look::new(settings, ix)).collect();
        let autonyms = Chrome::autonyms(settings);
        let chrome = |(ix, edition): (crate::model::EditionIx, &crate::model::Edition)| {
            let strings = survey.voices.strings[usize::from(ix.0)].clone();
            let place = usize::from(edition.section.0);
            let templates = survey.voices.templates[place].clone();
            let plan = &survey.plan.editions[usize::from(ix.0)];
            let files = (&looks[place].names, statics_of(survey, edition.section));
            Chrome::new(settings, (ix, plan), strings, templates, files, autonyms.clone())
        };
        let chromes = settings.editions().map(chrome).collect();
        let made_for = Arc::new(MadeFor {
            settings: Arc::clone(&survey.settings),
            voices: Arc::clone(&survey.voices),
            statics: Arc::clone(&survey.statics),
            leads,
        });
        Self { looks: Arc::new(looks), chromes: Arc::new(chromes), made_for }
    }
}

impl Press {
    /// Whether every page that is made with one is the same as with the other.
    pub(super) fn is(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.made_for, &other.made_for)
    }
}

impl MadeFor {
    fn serves(&self, survey: &Survey, leads: &[(bool, bool)]) -> bool {
        Arc::ptr_eq(&self.settings, &survey.settings)
            && Arc::ptr_eq(&self.voices, &survey.voices)
            && self.statics == survey.statics
            && self.leads == leads
    }
}

fn statics_of(survey: &Survey, section: SectionIx) -> &BTreeSet<String> {
    &survey.statics[usize::from(section.0)]
}

fn leads(survey: &Survey) -> Vec<(bool, bool)> {
    let plans = survey.plan.editions.iter();
    plans.map(|plan| (!plan.topics.is_empty(), !plan.years.is_empty())).collect()
}
