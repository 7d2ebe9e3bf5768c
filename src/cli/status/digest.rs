//! What a translator has to do, as a letter in Markdown: it is mailed to somebody who knows no Git and, perhaps, no English.

use super::{View, words};
use crate::cli::Session;
use crate::diag::Arg;
use crate::diag::markdown::inline;
use crate::format::bidi::isolate;
use crate::format::fluent::{FSI, PDI};
use crate::format::names::language;
use crate::format::unmarked::unmarked;
use crate::messages::{Messages, with_kin};
use crate::model::{Direction, LocaleIx, Translator};
use crate::pipeline::Survey;
use crate::pipeline::to_do::{Due, Work, dues};

/// The letter: in the translator's language if it is spoken, or else in that of whoever asks.
pub(super) fn render(session: &Session<'_>, view: &View<'_, '_>, to: &Translator) -> String {
    let wanted = to.language.iter().chain([session.messages.locale()]).cloned();
    let messages = &Messages::new(&with_kin(wanted));
    let survey = view.survey;
    let dues = dues(view.tasks);
    let say = |id: &str, args: &[(&str, Arg)]| messages.text(id, args);
    let mut out = format!("# {}\n\n", say("digest-title", &[]));
    out.push_str(&format!("{}\n\n", say("digest-greeting", &[("name", inline(&to.name).into())])));
    let first = if dues.is_empty() { "digest-nothing" } else { "digest-intro" };
    out.push_str(&format!("{}\n\n", say(first, &[])));
    // The language with what matters most comes first.
    let mut locales: Vec<LocaleIx> = Vec::new();
    for due in &dues {
        if !locales.contains(&due.locale) {
            locales.push(due.locale);
        }
    }
    for locale in &locales {
        if locales.len() > 1 {
            let name = language(survey.settings.locale(*locale), messages.locale());
            out.push_str(&format!("## {}\n\n", inline(&name)));
        }
        for due in dues.iter().filter(|due| due.locale == *locale) {
            out.push_str(&of(messages, survey, due));
        }
        out.push('\n');
    }
    let words: usize = dues.iter().map(|due| due.words.to_do()).sum();
    if words > 0 {
        out.push_str(&format!("{}\n\n", say("digest-words", &[("words", words.into())])));
    }
    out.push_str(&format!("{}\n", say("digest-thanks", &[])));
    out
}

/// An article, and below it what is to be done.
fn of(messages: &Messages, survey: &Survey, due: &Due) -> String {
    let article = &survey.articles[due.article];
    let id = article.id.as_str();
    let own = article.variant(due.locale);
    let texts = own.into_iter().chain(article.source_variant());
    let headline = texts.filter_map(|variant| variant.texts.headline.as_deref()).next();
    let headline = headline.map(unmarked);
    let name = match headline.as_deref().filter(|headline| *headline != id) {
        Some(headline) => format!("**{}** ({})", beside(messages, headline), beside(messages, id)),
        None => format!("**{}**", beside(messages, id)),
    };
    let parts: Vec<String> =
        parts(messages, survey, due).iter().map(|part| format!("  - {part}\n")).collect();
    format!("- {name}\n{}", parts.concat())
}

fn parts(messages: &Messages, survey: &Survey, due: &Due) -> Vec<String> {
    let text = |id: &str| messages.text(id, &[]);
    let mut parts = Vec::new();
    match due.work {
        Work::Missing => {
            let args = [("words", due.words.missing.into())];
            return vec![messages.text("digest-missing", &args)];
        }
        Work::Draft => parts.push(text("digest-draft")),
        Work::Faulty => parts.push(text("digest-faulty")),
        Work::Behind => {}
    }
    let fresh = survey.articles[due.article].variant(due.locale).and_then(|v| v.fresh.as_ref());
    let lines = fresh.map_or(&[][..], |fresh| &fresh.taken_back);
    parts.extend(words::owed(messages, due.units, due.words, lines));
    if !due.corrections.is_empty() {
        let days: Vec<String> = due.corrections.iter().map(ToString::to_string).collect();
        let days = days.join(&text("list-separator"));
        let args = [("count", due.corrections.len().into()), ("days", days.into())];
        parts.push(messages.text("digest-corrections", &args));
    }
    parts
}

/// A text of another language than the letter's.
fn beside(messages: &Messages, text: &str) -> String {
    let text = inline(text);
    match messages.locale().direction() {
        Direction::Rtl => format!("{FSI}{text}{PDI}"),
        Direction::Ltr => isolate(&text).into_owned(),
    }
}
