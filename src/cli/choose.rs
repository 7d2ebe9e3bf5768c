//! Sections, locales and articles named on the command line.

use super::{Session, USAGE};
use crate::diag::nearest;
use crate::model::{Locale, LocaleIx, SectionIx, Settings};

/// The sections that are named, or all.
pub(super) fn sections(
    session: &Session<'_>,
    settings: &Settings,
    named: &[String],
) -> Result<Vec<SectionIx>, u8> {
    if named.is_empty() {
        return Ok(settings.sections().map(|(ix, _)| ix).collect());
    }
    let mut chosen = Vec::new();
    for id in named {
        let known: Vec<&str> =
            settings.sections.iter().map(|section| section.id.as_str()).collect();
        match settings.find_section(id) {
            Some(ix) => chosen.push(ix),
            None => return Err(unknown(session, "usage-unknown-section", id, &known)),
        }
    }
    chosen.sort();
    chosen.dedup();
    Ok(chosen)
}

/// The locales that are named; empty if none is.
pub(super) fn locales(
    session: &Session<'_>,
    settings: &Settings,
    named: &[String],
) -> Result<Vec<LocaleIx>, u8> {
    let mut chosen = Vec::new();
    for tag in named {
        let known: Vec<&str> = settings.locales.iter().map(Locale::as_str).collect();
        match Locale::parse(tag).and_then(|locale| settings.find_locale(&locale)) {
            Some(ix) => chosen.push(ix),
            None => return Err(unknown(session, "usage-unknown-locale", tag, &known)),
        }
    }
    Ok(chosen)
}

/// Says that a name is none of those that there are.
pub(super) fn unknown(session: &Session<'_>, message: &str, name: &str, known: &[&str]) -> u8 {
    session.say(message, &[("value", name.into()), ("known", known.join(", ").into())]);
    if let Some(near) = nearest(name, known.iter().copied()) {
        session.say("usage-did-you-mean", &[("near", near.into())]);
    }
    USAGE
}
