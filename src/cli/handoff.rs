//! `hexapla handoff`: files for translators, with what is to be translated or brought up to date.

use std::path::{Path, PathBuf};

use super::args::Parsed;
use super::{CONTENT, ENVIRONMENT, FINE, Session, USAGE, choose};
use crate::messages::{Messages, with_kin};
use crate::model::{LocaleIx, Translator};
use crate::pipeline::{self, Desk, Extent, HandOut, Handed, to_do};

/// Where the files go, if nothing else is said.
pub(super) const OUTBOX: &str = "outbox";

pub(super) fn run(session: &Session<'_>, parsed: &Parsed) -> u8 {
    done(session, parsed).unwrap_or_else(|code| code)
}

fn done(session: &Session<'_>, parsed: &Parsed) -> Result<u8, u8> {
    let desk = Desk::read(session.system).map_err(|refusal| session.refuse(&refusal))?;
    if let Some(translator) = choose::translator(session, &desk.settings, parsed)? {
        return everything(session, parsed, &desk, &translator);
    }
    let article = parsed.text("article").unwrap_or_default();
    let article = article.trim_matches('/');
    let named = [parsed.text("tag").unwrap_or_default()];
    let locales = choose::locales(session, &desk.settings, &named)?;
    let Some(locale) = locales.first().copied() else { return Err(USAGE) };
    let folder = folder(session, parsed);
    let extent = if parsed.whole { Extent::Whole } else { Extent::Owed };
    match one(session, &desk, (article, locale, extent), &folder)? {
        true => Ok(FINE),
        false => {
            let tag = desk.settings.locale(locale);
            let args = [("article", article.into()), ("locale", tag.into())];
            session.say("handoff-nothing", &args);
            Ok(FINE)
        }
    }
}

/// A file for each text that a translator has work with, in a folder of their own.
fn everything(
    session: &Session<'_>,
    parsed: &Parsed,
    desk: &Desk,
    translator: &Translator,
) -> Result<u8, u8> {
    let survey = session.survey()?;
    let folder = folder(session, parsed).join(&translator.folder);
    let mut written = 0;
    for due in to_do::due(&survey, &translator.locales) {
        let id = survey.articles[due.article].id.as_str();
        written += usize::from(one(session, desk, (id, due.locale, Extent::Owed), &folder)?);
    }
    if written == 0 {
        session.say("handoff-nothing-for", &[("name", translator.name.as_str().into())]);
    }
    Ok(FINE)
}

fn folder(session: &Session<'_>, parsed: &Parsed) -> PathBuf {
    let named = parsed.text("out").map(|named| session.as_typed(Path::new(&named)));
    named.unwrap_or_else(|| PathBuf::from(OUTBOX))
}

/// Writes one file. Returns whether there was anything to hand out.
fn one(
    session: &Session<'_>,
    desk: &Desk,
    (article, locale, extent): (&str, LocaleIx, Extent),
    folder: &Path,
) -> Result<bool, u8> {
    let tag = desk.settings.locale(locale).clone();
    // The file speaks to its translator, in the translator's language where the tool knows it.
    let translators = desk.settings.translators.iter().filter(|own| own.locales.contains(&locale));
    let theirs = translators.filter_map(|own| own.language.clone());
    let wanted = std::iter::once(tag.clone()).chain(theirs);
    let words = Messages::new(&with_kin(wanted.chain([session.messages.locale().clone()])));
    let args = [("article", article.into()), ("locale", (&tag).into())];
    match desk.hand_out(session.system, session.moment, (article, locale), extent, &words) {
        HandOut::File(handed) => {
            if let Err(error) = desk.keep(session.system, (article, locale), &handed) {
                let detail = session.cause(&error);
                session.say("init-failed", &[("path", article.into()), ("detail", detail)]);
                return Err(ENVIRONMENT);
            }
            write(session, folder, &handed).map(|()| true)
        }
        HandOut::Nothing => Ok(false),
        HandOut::NoArticle(known) => {
            let known: Vec<&str> = known.iter().map(String::as_str).collect();
            let id = choose::other(session, article, &known)?;
            one(session, desk, (&id, locale, extent), folder)
        }
        HandOut::Original => {
            session.say("diff-original", &args);
            Err(USAGE)
        }
        HandOut::NoOriginal => {
            session.say("new-no-source", &args);
            Err(CONTENT)
        }
        HandOut::Unreadable => {
            session.say("handoff-unreadable", &args);
            Err(CONTENT)
        }
    }
}

fn write(session: &Session<'_>, folder: &Path, handed: &Handed) -> Result<(), u8> {
    let path = folder.join(&handed.name);
    let shown = path.display().to_string();
    // Somebody may have worked in the file that lies there.
    let kept = pipeline::hand_over(session.system, session.moment, &path, &handed.text);
    if let Err(error) = kept {
        let detail = session.cause(&error);
        session.say("init-failed", &[("path", shown.into()), ("detail", detail)]);
        return Err(ENVIRONMENT);
    }
    let args = [
        ("path", shown.into()),
        ("paragraphs", handed.paragraphs.into()),
        ("words", handed.words.into()),
    ];
    let line = session.messages.text("handoff-written", &args);
    session.tell(&format!("{line}\n"));
    Ok(())
}
