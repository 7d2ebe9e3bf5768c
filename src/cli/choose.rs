//! Sections, locales and articles named on the command line.

use std::path::Path;

use super::args::Parsed;
use super::{ENVIRONMENT, Session, USAGE};
use crate::deliver;
use crate::diag::nearest;
use crate::model::spelling::{folded, is_device};
use crate::model::{Locale, LocaleIx, SectionIx, Settings, Translator};
use crate::pipeline::Survey;

/// The sections that are named, or all.
pub(super) fn sections(
    session: &Session<'_>,
    settings: &Settings,
    named: &[String],
) -> Result<Vec<SectionIx>, u8> {
    if settings.is_of_strings_alone() {
        session.say("no-sites", &[]);
        return Err(USAGE);
    }
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

/// The sections with releases below `root` that are named, or all, whatever the settings say: one
/// must be able to go back while the settings are broken.
pub(super) fn delivered(
    session: &Session<'_>,
    root: &Path,
    named: &[String],
) -> Result<Vec<String>, u8> {
    let there = deliver::delivered_sections(session.system, root).map_err(|error| {
        let path = root.display().to_string();
        session.say("read-failed", &[("path", path.into()), ("detail", session.cause(&error))]);
        ENVIRONMENT
    })?;
    if there.is_empty() {
        return Ok(there);
    }
    if let Some(id) = named.iter().find(|id| !there.contains(id)) {
        let known: Vec<&str> = there.iter().map(String::as_str).collect();
        return Err(unknown(session, "usage-unknown-delivered", id, &known));
    }
    Ok(there.into_iter().filter(|id| named.is_empty() || named.contains(id)).collect())
}

/// The translator who is named, if one is.
pub(super) fn translator(
    session: &Session<'_>,
    settings: &Settings,
    parsed: &Parsed,
) -> Result<Option<Translator>, u8> {
    let Some(name) = parsed.text("translator") else { return Ok(None) };
    if let Some(found) = settings.find_translator(&name) {
        return Ok(Some(found.clone()));
    }
    if settings.translators.is_empty() {
        let args = [("value", name.into()), ("known", "none".into())];
        session.say("usage-unknown-translator", &args);
        return Err(USAGE);
    }
    let known: Vec<&str> = settings.translators.iter().map(|own| own.id.as_str()).collect();
    Err(unknown(session, "usage-unknown-translator", &name, &known))
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

/// An id that a new article can have, or one that moves there from `old`.
pub(super) fn new_id(
    session: &Session<'_>,
    survey: &Survey,
    typed: &str,
    old: Option<&str>,
) -> Result<String, u8> {
    let id = typed.trim_matches('/');
    let good = |part: &str| {
        let ok = |c: char| c.is_alphanumeric() || matches!(c, '-' | '_' | '\u{200C}');
        !part.is_empty() && part.chars().all(ok)
    };
    // What some computers cannot hold, or the site needs for itself, is no good name either.
    let slug = id.rsplit('/').next().unwrap_or(id);
    let sound = id.split('/').all(good) && !id.split('/').any(is_device);
    if !sound || survey.settings.is_reserved(slug) {
        session.say("new-bad-article", &[("id", id.into())]);
        return Err(USAGE);
    }
    // One may move to another spelling of its own name.
    let mut others = survey.articles.iter().map(|article| article.id.as_str());
    if others.any(|known| Some(known) != old && folded(known) == folded(id)) || old == Some(id) {
        session.say("new-article-exists", &[("id", id.into())]);
        return Err(USAGE);
    }
    Ok(id.to_owned())
}

/// The article that is named: by its id, or by the end of it, if no other ends so.
fn meant<'k>(typed: &str, known: &[&'k str]) -> Option<&'k str> {
    match ending(typed, known).as_slice() {
        [only] => Some(*only),
        _ => None,
    }
}

/// The id that is meant by a name which is none of those that there are: the network is read for its slugs only where nothing
/// else helps.
///
/// # Errors
///
/// The exit code, if none is, or nobody can tell which.
pub(super) fn other(session: &Session<'_>, typed: &str, known: &[&str]) -> Result<String, u8> {
    if let Some(id) = meant(typed, known) {
        return Ok(id.to_owned());
    }
    if !ending(typed, known).is_empty() {
        return Err(unknown_article(session, typed, known));
    }
    let survey = session.survey()?;
    let (_, id) = article(session, &survey, typed)?;
    match known.contains(&id) {
        true => Ok(id.to_owned()),
        false => Err(unknown_article(session, typed, known)),
    }
}

/// The ids that a name is, or is the end of.
fn ending<'k>(typed: &str, known: &[&'k str]) -> Vec<&'k str> {
    let typed = typed.trim_matches('/');
    if let Some(own) = known.iter().find(|own| **own == typed) {
        return vec![*own];
    }
    let end = format!("/{}", folded(typed));
    let is_end = |own: &&str| end.len() > 1 && format!("/{}", folded(own)).ends_with(&end);
    known.iter().copied().filter(is_end).collect()
}

/// The article that is named; what else it goes by are its slugs.
///
/// # Errors
///
/// The exit code, if there is none or nobody can tell which.
pub(super) fn article<'s>(
    session: &Session<'_>,
    survey: &'s Survey,
    typed: &str,
) -> Result<(usize, &'s str), u8> {
    let known: Vec<&str> = survey.articles.iter().map(|article| article.id.as_str()).collect();
    let slug = folded(typed);
    let by_slug = || {
        let has = |ix: &usize| {
            let mut slugs = survey.articles[*ix].variants.iter().filter_map(|v| v.slug.as_deref());
            slugs.any(|own| folded(own) == slug)
        };
        let found: Vec<usize> = (0..known.len()).filter(has).collect();
        if let [only] = found.as_slice() { Some(*only) } else { None }
    };
    let by_id = meant(typed, &known).and_then(|id| known.iter().position(|own| *own == id));
    let is_open = by_id.is_none() && ending(typed, &known).is_empty();
    match by_id.or_else(|| by_slug().filter(|_| is_open)) {
        Some(ix) => Ok((ix, survey.articles[ix].id.as_str())),
        None => Err(unknown_article(session, typed, &known)),
    }
}

/// Says that a name is no article's, and whose it may be.
fn unknown_article(session: &Session<'_>, typed: &str, known: &[&str]) -> u8 {
    /// Articles that are named.
    const NAMED: usize = 3;
    let near = ending(typed, known);
    if near.is_empty() {
        return unknown(session, "usage-unknown-article", typed, known);
    }
    session.say("usage-unknown-article", &[("value", typed.into())]);
    for id in near.into_iter().take(NAMED) {
        session.say("usage-did-you-mean", &[("near", id.into())]);
    }
    USAGE
}

/// Says that a name is none of those that there are.
pub(super) fn unknown(session: &Session<'_>, message: &str, name: &str, known: &[&str]) -> u8 {
    session.say(message, &[("value", name.into()), ("known", known.join(", ").into())]);
    if let Some(near) = nearest(name, known.iter().copied()) {
        session.say("usage-did-you-mean", &[("near", near.into())]);
    }
    USAGE
}
