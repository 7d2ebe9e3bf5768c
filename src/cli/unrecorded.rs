//! `--locked`: nothing goes on while locks do not say what is so.

use super::args::Parsed;
use super::{CONTENT, Session};
use crate::model::LockState;
use crate::pipeline::Survey;

/// The exit code, if `--locked` was asked for and a lock is missing, behind or damaged; and says so.
pub(super) fn refuse(session: &Session<'_>, parsed: &Parsed, survey: &Survey) -> Option<u8> {
    if !parsed.flag("locked") {
        return None;
    }
    let translations = survey.articles.iter().flat_map(|article| {
        let source = article.source;
        article.variants.iter().filter(move |variant| Some(variant.locale) != source)
    });
    let locks = translations.filter_map(|variant| Some(variant.fresh.as_ref()?.lock));
    let count = locks.filter(|lock| *lock != LockState::Held).count();
    if count == 0 {
        return None;
    }
    session.say("locked-behind", &[("count", count.into())]);
    Some(CONTENT)
}
