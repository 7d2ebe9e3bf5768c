//! `hexapla new article`: its metadata, and its original as a draft.

use crate::cli::args::Parsed;
use crate::cli::{Session, USAGE, choose};
use crate::model::article::Day;
use crate::pipeline::new_article;

pub(super) fn run(session: &Session<'_>, parsed: &Parsed) -> Result<(), u8> {
    let survey = session.survey()?;
    let settings = &survey.settings;
    let id = choose::new_id(session, &survey, &parsed.text("id").unwrap_or_default(), None)?;
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
    super::write(session, &new_article(settings, &id, locale, &headline, day, &note))
}
