//! What there is to translate next, for those who have just sent something.

use std::collections::BTreeMap;

use super::parcel::{Fate, Judged};
use crate::model::LocaleIx;
use crate::pipeline::Survey;
use crate::pipeline::to_do::{Due, Work, due};

/// Tasks that a letter names.
const FEW: usize = 3;

/// Something to translate.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Next {
    /// The article's id.
    pub article: String,
    /// What the text is called, in its own language or the original's.
    pub headline: Option<String>,
    /// What sort of work it is.
    pub work: Work,
    /// Words of the original that it is about.
    pub words: usize,
}

/// Tells each sender what comes next in their language.
pub(super) fn tell(judged: &mut [Judged], survey: &Survey) {
    let mut known: BTreeMap<LocaleIx, Vec<Due>> = BTreeMap::new();
    for one in judged.iter_mut().filter(|one| matches!(one.fate, Fate::Accepted | Fate::Known)) {
        let locale = one.locale.as_ref().and_then(|locale| survey.settings.find_locale(locale));
        let Some(locale) = locale else { continue };
        let dues = known.entry(locale).or_insert_with(|| due(survey, &[locale]));
        let others = dues.iter().filter(|due| {
            let id = survey.articles[due.article].id.as_str();
            one.article.as_deref() != Some(id)
        });
        one.next = others.take(FEW).map(|due| next(survey, due)).collect();
    }
}

fn next(survey: &Survey, due: &Due) -> Next {
    let article = &survey.articles[due.article];
    let texts = article.variant(due.locale).into_iter().chain(article.source_variant());
    let headline = texts.filter_map(|variant| variant.texts.headline.clone()).next();
    let id = article.id.as_str().to_owned();
    Next { article: id, headline, work: due.work, words: due.words.to_do() }
}
