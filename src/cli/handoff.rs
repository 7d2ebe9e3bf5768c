//! `hexapla handoff`: files for translators, with what is to be translated or brought up to date.

use std::path::{Path, PathBuf};

use super::args::Parsed;
use super::{CONTENT, ENVIRONMENT, FINE, Session, USAGE, choose};
use crate::messages::Messages;
use crate::pipeline::{self, Desk, HandOut, Handed};

/// Where the files go, if nothing else is said.
pub(super) const OUTBOX: &str = "outbox";

pub(super) fn run(session: &Session<'_>, parsed: &Parsed) -> u8 {
    done(session, parsed).unwrap_or_else(|code| code)
}

fn done(session: &Session<'_>, parsed: &Parsed) -> Result<u8, u8> {
    let desk = Desk::read(session.system).map_err(|refusal| session.refuse(&refusal))?;
    let article = parsed.text("article").unwrap_or_default();
    let article = article.trim_matches('/');
    let named = [parsed.text("tag").unwrap_or_default()];
    let locales = choose::locales(session, &desk.settings, &named)?;
    let Some(locale) = locales.first().copied() else { return Err(USAGE) };
    let tag = desk.settings.locale(locale).clone();
    // The file speaks to its translator, in the translator's language where the tool knows it.
    let words = Messages::new(&[tag.clone(), session.messages.locale().clone()]);
    let of = (article, locale);
    let args = [("article", article.into()), ("locale", (&tag).into())];
    match desk.hand_out(session.system, session.moment, of, &words) {
        HandOut::File(handed) => write(session, parsed, &handed),
        HandOut::Nothing => {
            session.say("handoff-nothing", &args);
            Ok(FINE)
        }
        HandOut::NoArticle(known) => {
            let known: Vec<&str> = known.iter().map(String::as_str).collect();
            Err(choose::unknown(session, "usage-unknown-article", article, &known))
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

fn write(session: &Session<'_>, parsed: &Parsed, handed: &Handed) -> Result<u8, u8> {
    let folder = parsed
        .text("out")
        .map_or_else(|| PathBuf::from(OUTBOX), |named| session.as_typed(Path::new(&named)));
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
    Ok(FINE)
}
