//! `hexapla status`: the matrix article × locale, and what is to do.

mod human;
mod json;
mod markdown;
mod policy;
mod words;

use std::collections::BTreeMap;

use super::args::Parsed;
use super::{CONTENT, FINE, Session, choose};
use crate::diag::Diagnostic;
use crate::diag::{FailOn, Format};
use crate::model::{
    ArticleDigest, Decision, EditionIx, Freshness, Locale, LocaleIx, Reason, SectionIx, Shown,
    UnitState, VariantDigest, Visibility, Work,
};
use crate::pipeline::Survey;

/// One cell of the matrix: an article in a locale.
struct Cell<'s> {
    locale: LocaleIx,
    is_source: bool,
    work: Work,
    freshness: Freshness,
    reasons: Vec<Reason>,
    units: Count,
    words: Count,
    /// The editions in this locale, with what was decided.
    editions: Vec<(SectionIx, &'s Decision)>,
}

/// How much there is, and how much is missing.
#[derive(Clone, Copy, Default)]
struct Count {
    total: usize,
    missing: usize,
}

/// One line of the matrix.
struct Row<'s> {
    article: &'s ArticleDigest,
    cells: Vec<Cell<'s>>,
}

pub(super) fn run(session: &Session<'_>, parsed: &Parsed) -> u8 {
    let survey = match session.survey() {
        Ok(survey) => survey,
        Err(code) => return code,
    };
    let settings = &survey.settings;
    let sections = match choose::sections(session, settings, &parsed.sections) {
        Ok(sections) => sections,
        Err(code) => return code,
    };
    let locales = match choose::locales(session, settings, &parsed.locales) {
        Ok(locales) => locales,
        Err(code) => return code,
    };
    for id in &parsed.articles {
        if !survey.articles.iter().any(|article| article.id.as_str() == id) {
            let known: Vec<&str> = survey.articles.iter().map(|a| a.id.as_str()).collect();
            return choose::unknown(session, "usage-unknown-article", id, &known);
        }
    }
    let rows = rows(&survey, &sections, !parsed.sections.is_empty(), &locales, &parsed.articles);
    let text = match parsed.format {
        Format::Json => json::render(&survey, &rows),
        Format::Md => markdown::render(session, &survey, &rows, parsed),
        _ => human::render(session, &survey, &rows, parsed),
    };
    session.printer.out(&text);
    let fail_on = parsed.fail_on.unwrap_or(FailOn(None));
    let concerned = survey.diagnostics.iter().filter(|d| concerns(&survey, parsed, d));
    if fail_on.any(concerned) { CONTENT } else { FINE }
}

/// Whether a finding concerns what is shown. One that names no section concerns them all, and so
/// with locales and articles.
fn concerns(survey: &Survey, parsed: &Parsed, finding: &Diagnostic) -> bool {
    let named = |names: &[String], own: Option<&str>| {
        names.is_empty() || own.is_none_or(|own| names.iter().any(|name| name == own))
    };
    let path = finding.path.as_deref().unwrap_or_default();
    let article = survey.articles.iter().find(|article| {
        path == article.meta_path
            || article.variants.iter().any(|variant| path == variant.path.as_ref())
            || path
                .strip_prefix(article.place.as_str())
                .is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    });
    let locale = finding.locale.as_ref();
    let locales: Vec<Option<Locale>> = parsed.locales.iter().map(|t| Locale::parse(t)).collect();
    named(&parsed.sections, finding.section.as_deref())
        && named(&parsed.articles, article.map(|article| article.id.as_str()))
        && (locales.is_empty()
            || locale.is_none_or(|own| locales.iter().flatten().any(|named| named == own)))
}

/// Shows what a locale owes.
pub(super) fn show_owed(session: &Session<'_>, survey: &Survey, parsed: &Parsed, locale: &Locale) {
    let Some(ix) = survey.settings.find_locale(locale) else { return };
    if survey.settings.editions().any(|(_, edition)| edition.locale == ix) {
        let sections: Vec<_> = survey.settings.sections().map(|(ix, _)| ix).collect();
        let rows = rows(survey, &sections, true, &[ix], &[]);
        session.printer.out(&format!("\n{}", human::render(session, survey, &rows, parsed)));
    } else {
        session.say("new-locale-unpublished", &[("locale", locale.into())]);
    }
}

fn rows<'s>(
    survey: &'s Survey,
    sections: &[SectionIx],
    only_sections: bool,
    locales: &[LocaleIx],
    articles: &[String],
) -> Vec<Row<'s>> {
    let settings = &survey.settings;
    let mut editions: BTreeMap<LocaleIx, Vec<EditionIx>> = settings.editions_by_locale();
    for list in editions.values_mut() {
        list.retain(|ix| sections.contains(&settings.edition(*ix).section));
    }
    editions.retain(|_, list| !list.is_empty());
    let mut rows = Vec::new();
    for (ix, article) in survey.articles.iter().enumerate() {
        if !articles.is_empty() && !articles.iter().any(|id| article.id.as_str() == id) {
            continue;
        }
        let mut shown: Vec<LocaleIx> = editions.keys().copied().collect();
        if !only_sections {
            shown.extend(article.variants.iter().map(|variant| variant.locale));
        }
        shown.sort();
        shown.dedup();
        shown.retain(|locale| locales.is_empty() || locales.contains(locale));
        let cells = shown.into_iter().map(|locale| {
            let list = editions.get(&locale).map(Vec::as_slice).unwrap_or_default();
            cell(survey, ix, article, locale, list)
        });
        let cells = cells.collect();
        rows.push(Row { article, cells });
    }
    rows
}

fn cell<'s>(
    survey: &'s Survey,
    ix: usize,
    article: &ArticleDigest,
    locale: LocaleIx,
    editions: &[EditionIx],
) -> Cell<'s> {
    let editions: Vec<_> = editions
        .iter()
        .map(|edition| {
            (survey.settings.edition(*edition).section, survey.plan.decision(ix, *edition))
        })
        .collect();
    let variant = article.variant(locale);
    let source = article.source_variant();
    let is_source = article.source == Some(locale);
    let work = match variant {
        None => Work::Missing,
        Some(variant) if variant.draft => Work::Draft,
        Some(variant) if variant.fresh.as_ref().is_some_and(|f| f.approved) => Work::Approved,
        Some(_) => Work::Submitted,
    };
    let standing = survey.standing(ix, locale, None);
    let freshness = standing.map_or(Freshness::Unknown, |standing| standing.freshness);
    let mut reasons: Vec<Reason> = Vec::new();
    for (_, decision) in &editions {
        for reason in &decision.reasons {
            if !reasons.contains(reason) {
                reasons.push(reason.clone());
            }
        }
    }
    if editions.is_empty() {
        reasons.push("not-published-here".into());
    }
    // A locale whose editions all show a variant of its own language has nothing to translate,
    // and one that no section asks for neither.
    let covered = editions.iter().all(|(_, decision)| {
        decision.shown == Shown::Parent || decision.visibility == Visibility::Unscheduled
    });
    let (units, words) = match source {
        Some(source) => counts(source, variant, is_source, covered),
        None => Default::default(),
    };
    Cell { locale, is_source, work, freshness, reasons, units, words, editions }
}

fn counts(
    source: &VariantDigest,
    variant: Option<&VariantDigest>,
    is_source: bool,
    covered: bool,
) -> (Count, Count) {
    let words = |ix: &usize| source.unit_words.get(*ix).copied().map_or(0, usize::from);
    let missing: Vec<usize> = match variant {
        _ if is_source => Vec::new(),
        None if covered => Vec::new(),
        None => (0..source.units.len()).collect(),
        Some(variant) => {
            let fresh = variant.fresh.iter().flat_map(|fresh| fresh.units.iter().enumerate());
            fresh.filter(|(_, unit)| unit.state == UnitState::Missing).map(|(ix, _)| ix).collect()
        }
    };
    let units = Count { total: source.units.len(), missing: missing.len() };
    let total = (0..source.units.len()).map(|ix| words(&ix)).sum();
    (units, Count { total, missing: missing.iter().map(words).sum() })
}
