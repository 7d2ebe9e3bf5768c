//! `hexapla new variant`: a file that shows a translator what to translate, and where.

use crate::cli::args::Parsed;
use crate::cli::{CONTENT, Session, USAGE, choose};
use crate::messages::{Messages, with_kin};
use crate::pipeline::{FillInNotes, new_variant};

pub(super) fn run(session: &Session<'_>, parsed: &Parsed) -> Result<(), u8> {
    let survey = session.survey()?;
    let settings = &survey.settings;
    let typed = parsed.text("article").unwrap_or_default();
    let (article, id) = choose::article(session, &survey, &typed)?;
    let named = [parsed.text("locale").unwrap_or_default()];
    let locale = choose::locales(session, settings, &named)?[0];
    let there = survey.articles[article].variant(locale);
    if let Some(variant) = there {
        session.say("new-exists", &[("path", variant.path.as_ref().into())]);
        return Err(USAGE);
    }
    // The file speaks to its translator, in the translator's language where the tool knows it.
    let tag = settings.locale(locale);
    let own = Messages::new(&with_kin([tag.clone(), session.messages.locale().clone()]));
    let source = survey.articles[article].source.map(|ix| settings.locale(ix).to_string());
    let args = [("source", source.unwrap_or_default().into()), ("locale", tag.into())];
    let notes = FillInNotes {
        top: own.plain("fill-in-top", &args),
        draft: own.plain("fill-in-draft", &[]),
        messages: own.plain("fill-in-messages", &[]),
        body: own.plain("fill-in-body", &[]),
    };
    let Some(file) = new_variant(session.system, &survey, article, locale, &notes) else {
        session.say("new-no-source", &[("article", id.into())]);
        return Err(CONTENT);
    };
    super::write(session, &[file])
}
