//! `hexapla new section`: an entry in `pipeline.toml`, and strings for languages that are new.

use crate::cli::args::Parsed;
use crate::cli::{Session, USAGE};
use crate::config::add_section;
use crate::model::Locale;
use crate::pipeline::NewFile;

pub(super) fn run(session: &Session<'_>, parsed: &Parsed) -> Result<(), u8> {
    let text = super::settings_text(session)?;
    let survey = session.survey()?;
    let settings = &survey.settings;
    let id = parsed.text("id").unwrap_or_default();
    let mut locales = Vec::new();
    for tag in parsed.texts("locale") {
        let Some(locale) = Locale::parse(&tag) else {
            session.say("usage-bad-locale", &[("value", tag.into())]);
            return Err(USAGE);
        };
        locales.push(locale);
    }
    let url = parsed.text("url").unwrap_or_default();
    // A section that does not publish the network's own language shows it where it has nothing.
    let source = settings.source_locale.map(|ix| settings.locale(ix));
    let fallback = source.filter(|source| !locales.contains(source));
    let text = add_section(&text, &id, &url, &locales, fallback);
    super::change_settings(session, &text)?;
    let mut files = vec![NewFile {
        path: format!("sections/{id}/locales/{}/site.ftl", locales[0]),
        text: format!("### {}\n", session.messages.plain("new-section-strings", &[])),
    }];
    for locale in locales.iter().filter(|locale| settings.find_locale(locale).is_none()) {
        files.extend(super::locale::strings(session, &survey, locale));
    }
    super::write_missing(session, &files)
}
