//! What is decided of what is known: verdicts and the plan, as far as they may be others; and what a preview shows.

use std::collections::BTreeSet;
use std::sync::Arc;

use rayon::prelude::*;

use super::{Dirty, Warm};
use crate::model::{ArticleDigest, Edition, Fit, Moment, Previous, Settings, Verdict, Visibility};
use crate::pipeline::assets;
use crate::pipeline::known::Known;
use crate::pipeline::strings::Voices;
use crate::pipeline::survey::{Survey, decided};
use crate::pipeline::{gate, strings};
use crate::policy;
use crate::system::System;

impl Warm {
    /// The same network as an editor looks at it before it is published: what drafts, embargoes and policy
    /// keep from readers is shown, as long as it can be read.
    pub fn draft(&mut self, system: &dyn System) -> &Arc<Survey> {
        let Self { known, verdicts, looked, survey, draft, .. } = self;
        draft.get_or_insert_with(|| {
            let rows = known.articles.iter().zip(&*verdicts);
            let settings = &known.settings.of;
            let open = rows.map(|(article, row)| opened(settings, &article.digest, row)).collect();
            let open: Vec<Vec<Verdict>> = open;
            if open == *verdicts {
                return Arc::clone(survey);
            }
            let (survey, _) = decided(system, known, &open, survey.moment, looked);
            Arc::new(survey)
        })
    }

    /// Whether other strings give names to other topics than those at present.
    pub(super) fn names_other_topics(&self, new: &Voices) -> bool {
        let articles = self.known.articles.iter();
        let topics: BTreeSet<&String> =
            articles.flat_map(|article| &article.digest.meta.topics).collect();
        let old = &self.known.voices.of.strings;
        topics.into_iter().map(|topic| format!("topic-{topic}")).any(|id| {
            old.len() != new.strings.len()
                || old.iter().zip(&new.strings).any(|(old, new)| old.has(&id) != new.has(&id))
        })
    }

    /// Decides what has to be decided again.
    pub(super) fn decide(
        &mut self,
        system: &dyn System,
        dirty: &Dirty,
        moment: Moment,
        previous: &Previous,
    ) {
        let mut plan = dirty.plan;
        let settings = Arc::clone(&self.known.settings.of);
        let turned = moment < self.held.0 || moment >= self.held.1;
        let other = self.previous != *previous;
        if other {
            self.previous = previous.clone();
        }
        let articles = self.known.digests();
        if turned || other || dirty.strings {
            let new = all_verdicts(&self.known, &articles, moment, previous);
            plan |= new != self.verdicts;
            self.verdicts = new;
        } else if !dirty.articles.is_empty() {
            let some: Vec<_> = dirty.articles.iter().map(|ix| Arc::clone(&articles[*ix])).collect();
            let new = all_verdicts(&self.known, &some, moment, previous);
            for (ix, row) in dirty.articles.iter().zip(new) {
                plan |= row != self.verdicts[*ix];
                self.verdicts[*ix] = row;
            }
        }
        if turned {
            let turn = |article| policy::next_turn(article, &settings, moment);
            self.turns = articles.par_iter().map(|article| turn(article)).collect();
        } else {
            for ix in &dirty.articles {
                self.turns[*ix] = policy::next_turn(&articles[*ix], &settings, moment);
            }
        }
        let from = if turned { moment } else { self.held.0 };
        self.held = (from, first(&self.turns, moment));
        if plan {
            let (known, rows) = (&self.known, &self.verdicts);
            let (survey, reading) = decided(system, known, rows, moment, &mut self.looked);
            (self.survey, self.reading) = (Arc::new(survey), reading);
            self.draft = None;
        } else {
            let mut survey = (*self.survey).clone();
            survey.articles = articles;
            survey.snapshot = Arc::clone(&self.known.snapshot.of);
            survey.moment = moment;
            if dirty.strings {
                survey.say(Arc::clone(&self.known.voices.of));
            }
            match &mut self.draft {
                // Pictures that only a draft shows are not among those of the others.
                draft if dirty.beside => *draft = None,
                Some(draft) => {
                    let draft = Arc::make_mut(draft);
                    draft.articles.clone_from(&survey.articles);
                    draft.snapshot = Arc::clone(&survey.snapshot);
                    draft.voices = Arc::clone(&survey.voices);
                    draft.unfit = Arc::clone(&survey.unfit);
                    draft.moment = moment;
                }
                None => {}
            }
            if dirty.beside {
                let (site, reached) = (survey.site(), &self.reading.reached);
                let (assets, faults) = assets::collect(system, &site, reached, &mut self.looked);
                survey.assets = Arc::new(assets);
                self.reading.faults = faults;
            }
            self.survey = Arc::new(survey);
        }
        self.judged = false;
    }
}

/// What policy would say of an article if nothing were held back that can be read.
fn opened(settings: &Settings, article: &ArticleDigest, row: &[Verdict]) -> Vec<Verdict> {
    let open = |((_, edition), verdict): ((_, &Edition), &Verdict)| {
        let own = article.variant(edition.locale);
        let readable = own.is_some_and(|own| own.invalid.is_none() && own.texts.headline.is_some());
        let kept = article.invalid.is_some()
            || article.meta.retracted.is_some()
            || verdict.closed == Some(Visibility::Unscheduled);
        let shown = verdict.fit.as_ref().is_some_and(|fit| fit.locale == edition.locale);
        if kept || shown || !readable {
            return verdict.clone();
        }
        let fit = Some(Fit { locale: edition.locale, banner: None });
        Verdict { closed: None, fit, retracted: false, ..verdict.clone() }
    };
    settings.editions().zip(row).map(open).collect()
}

/// What policy says of some articles.
pub(super) fn all_verdicts(
    known: &Known,
    articles: &[Arc<ArticleDigest>],
    moment: Moment,
    previous: &Previous,
) -> Vec<Vec<Verdict>> {
    let strings = strings::for_rules(&known.settings.of, &known.voices.of);
    gate::verdicts(&known.settings.of, articles, &strings, moment, previous)
}

/// The next moment at which something changes by the clock.
pub(super) fn first(turns: &[Option<Moment>], moment: Moment) -> Moment {
    let midnight = moment.midnight();
    turns.iter().flatten().min().map_or(midnight, |first| midnight.min(*first))
}
