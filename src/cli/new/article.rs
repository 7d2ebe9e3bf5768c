//! `hexapla new article`: its metadata, and its original as a draft.

use crate::cli::args::Parsed;
use crate::cli::{Session, USAGE, choose};
use crate::model::article::Day;
use crate::model::spelling::{folded, is_device};
use crate::pipeline::new_article;

pub(super) fn run(session: &Session<'_>, parsed: &Parsed) -> Result<(), u8> {
    let survey = session.survey()?;
    let settings = &survey.settings;
    let id = parsed.text("id").unwrap_or_default();
    let id = id.trim_matches('/');
    let good = |part: &str| {
        let ok = |c: char| c.is_alphanumeric() || matches!(c, '-' | '_' | '\u{200C}');
        !part.is_empty() && part.chars().all(ok)
    };
    if !id.split('/').all(good) {
        session.say("new-bad-article", &[("id", id.into())]);
        return Err(USAGE);
    }
    // What some computers cannot hold, or the site needs for itself, is no good name either.
    let slug = id.rsplit('/').next().unwrap_or(id);
    if id.split('/').any(is_device) || settings.is_reserved(slug) {
        session.say("new-bad-article", &[("id", id.into())]);
        return Err(USAGE);
    }
    if survey.articles.iter().any(|article| folded(article.id.as_str()) == folded(id)) {
        session.say("new-article-exists", &[("id", id.into())]);
        return Err(USAGE);
    }
    let named: Vec<String> = parsed.text("locale").into_iter().collect();
    let locale = choose::locales(session, settings, &named)?.first().copied();
    let Some(locale) = locale.or(settings.source_locale) else {
        session.say("new-no-source-locale", &[]);
        return Err(USAGE);
    };
    let now = jiff::Timestamp::from_second(session.moment.0).unwrap_or_default();
    let date = now.to_zoned(jiff::tz::TimeZone::UTC).date();
    let day = Day {
        year: date.year(),
        month: date.month().unsigned_abs(),
        day: date.day().unsigned_abs(),
    };
    let headline = parsed.text("headline").unwrap_or_default();
    let note = session.messages.plain("fill-in-draft", &[]);
    super::write(session, &new_article(settings, id, locale, &headline, day, &note))
}
