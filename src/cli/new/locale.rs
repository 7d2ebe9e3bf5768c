//! `hexapla new locale`: an entry in `pipeline.toml`, strings to translate, and what it owes.

use crate::cli::args::Parsed;
use crate::cli::{Session, USAGE, choose, status};
use crate::config::add_locale;
use crate::model::Locale;
use crate::pipeline::{NewFile, Survey, new_strings};

pub(super) fn run(session: &Session<'_>, parsed: &Parsed) -> Result<(), u8> {
    let tag = parsed.text("tag").unwrap_or_default();
    let Some(locale) = Locale::parse(&tag) else {
        session.say("usage-bad-locale", &[("value", tag.into())]);
        return Err(USAGE);
    };
    let text = super::settings_text(session)?;
    let survey = session.survey()?;
    let settings = &survey.settings;
    let section = parsed.text("section");
    if let Some(id) = &section {
        let ix = choose::sections(session, settings, std::slice::from_ref(id))?;
        let editions = &settings.section(ix[0]).editions;
        if editions.iter().any(|ix| *settings.locale(settings.edition(*ix).locale) == locale) {
            let args = [("locale", (&locale).into()), ("section", id.into())];
            session.say("new-locale-exists", &args);
            return Err(USAGE);
        }
    } else if settings.find_locale(&locale).is_some() {
        session.say("new-locale-known", &[("locale", (&locale).into())]);
        return Err(USAGE);
    }
    let Some(text) = add_locale(&text, &locale, section.as_deref()) else {
        session.say("new-cannot-edit", &[("locale", (&locale).into())]);
        return Err(USAGE);
    };
    super::change_settings(session, &text)?;
    super::write_missing(session, &strings(session, &survey, &locale))?;
    let survey = session.survey()?;
    status::show_owed(session, &survey, parsed, &locale);
    Ok(())
}

/// The catalogs of a language that is new.
pub(super) fn strings(session: &Session<'_>, survey: &Survey, locale: &Locale) -> Vec<NewFile> {
    let note = session.messages.plain("new-strings", &[("locale", locale.into())]);
    new_strings(session.system, survey, locale, &note)
}
