//! `hexapla status`: the matrix article × locale, what is to do, and how much of it there is.

mod digest;
mod human;
mod json;
mod markdown;
mod matrix;
mod policy;
mod select;
pub(super) mod spoken;
mod tables;
mod totals;
mod trend;
mod words;

use std::collections::{BTreeSet, HashMap};

use super::args::Parsed;
use super::{CONTENT, FINE, Session, check, choose, unrecorded};
use crate::diag::Diagnostic;
use crate::diag::{FailOn, Format};
use crate::model::Locale;
use crate::pipeline::to_do::{self, Order, Row, Task};
use crate::pipeline::{Findings, Survey};

use select::Selection;
use totals::Totals;
use trend::Trend;

pub(super) use crate::pipeline::to_do::ORDERS;

/// What is shown.
struct View<'v, 's> {
    survey: &'s Survey,
    selection: &'v Selection,
    /// As far as the selection takes them.
    rows: &'v [Row<'s>],
    /// Of all that the selection names, whatever else it asks for.
    totals: &'v Totals,
    tasks: &'v [Task<'v, 's>],
    trend: Option<&'v Trend>,
    /// Files with errors, in whose place a daemon shows what they said before.
    last_good: &'v BTreeSet<String>,
}

pub(super) fn run(session: &Session<'_>, parsed: &Parsed) -> u8 {
    let earlier = match trend::earlier(session, parsed) {
        Ok(earlier) => earlier,
        Err(code) => return code,
    };
    let fail_on = parsed.fail_on.unwrap_or(FailOn(None));
    // Warnings are neither shown nor counted here, unless somebody asks to fail on them.
    let findings = if fail_on == FailOn(None) { Findings::Decisive } else { Findings::Counted };
    let survey = match session.survey_for(findings) {
        Ok(survey) => survey,
        Err(code) => return code,
    };
    if survey.settings.is_of_strings_alone() {
        return of_strings_alone(session, parsed, &survey, fail_on);
    }
    let selection = match Selection::of(session, &survey, parsed) {
        Ok(selection) => selection,
        Err(code) => return code,
    };
    let mut rows = selection.rows(&survey);
    let totals = Totals::of(&rows);
    selection.narrow(&mut rows);
    let tasks = to_do::tasks(&survey, &rows, Order::of(parsed.text("sort").as_deref()));
    let tasks: Vec<Task<'_, '_>> =
        tasks.into_iter().filter(|task| selection.takes_task(task)).collect();
    let (survey, selection, totals) = (&survey, &selection, &totals);
    let mut view = View {
        survey,
        selection,
        rows: &rows,
        totals,
        tasks: &tasks,
        trend: None,
        last_good: &session.last_good,
    };
    let trend = match earlier.map(|earlier| trend::compare(session, &view, earlier)).transpose() {
        Ok(trend) => trend,
        Err(code) => return code,
    };
    view.trend = trend.as_ref();
    let text = match (parsed.format, &selection.translator) {
        (Format::Json, _) => json::render(&view, &selection.spoken(survey)),
        (Format::Md, Some(translator)) => digest::render(session, &view, translator),
        (Format::Md, None) => markdown::render(session, &view, parsed, &check::base(&session.root)),
        _ => human::render(session, &view, parsed),
    };
    session.printer.out(&text);
    if parsed.format != Format::Json {
        for path in &session.last_good {
            session.say("preview-last-good", &[("path", path.into())]);
        }
    }
    if let Some(code) = unrecorded::refuse(session, parsed, survey) {
        return code;
    }
    if fail_on == FailOn(None) {
        return FINE;
    }
    let concerns = Concerns::new(survey, parsed);
    let concerned = survey.diagnostics.iter().filter(|finding| concerns.takes(finding));
    if fail_on.any(concerned) { CONTENT } else { FINE }
}

/// The status of a network that has no sites and no articles, but catalogs.
fn of_strings_alone(
    session: &Session<'_>,
    parsed: &Parsed,
    survey: &Survey,
    fail_on: FailOn,
) -> u8 {
    let translator = match choose::translator(session, &survey.settings, parsed) {
        Ok(translator) => translator,
        Err(code) => return code,
    };
    let theirs = translator.iter().flat_map(|translator| &translator.locales);
    let mut named: Vec<Locale> =
        theirs.map(|locale| survey.settings.locale(*locale).clone()).collect();
    for tag in &parsed.locales {
        let there = |locale: &Locale| survey.spoken().iter().any(|one| one.locale == *locale);
        match Locale::parse(tag).filter(there) {
            Some(locale) => named.push(locale),
            None => {
                let known: Vec<_> = survey.spoken().iter().map(|one| one.locale.as_str()).collect();
                return choose::unknown(session, "usage-unknown-locale", tag, &known);
            }
        }
    }
    let chosen = spoken::chosen(survey, &named);
    let text = match parsed.format {
        Format::Json => {
            let (selection, totals) = (Selection::none(), Totals::default());
            let (selection, totals) = (&selection, &totals);
            let none = BTreeSet::new();
            let view = View {
                survey,
                selection,
                rows: &[],
                totals,
                tasks: &[],
                trend: None,
                last_good: &none,
            };
            json::render(&view, &chosen)
        }
        Format::Md => markdown::of_strings_alone(session, survey, &chosen),
        _ => spoken::human(session, survey, &chosen),
    };
    session.printer.out(&text);
    let concerned = survey.diagnostics.iter().filter(|finding| {
        named.is_empty() || finding.locale.as_ref().is_none_or(|own| named.contains(own))
    });
    if fail_on.any(concerned) { CONTENT } else { FINE }
}

/// Shows what a locale owes.
pub(super) fn show_owed(session: &Session<'_>, survey: &Survey, parsed: &Parsed, locale: &Locale) {
    let Some(ix) = survey.settings.find_locale(locale) else { return };
    if !survey.settings.editions().any(|(_, edition)| edition.locale == ix) {
        return session.say("new-locale-unpublished", &[("locale", locale.into())]);
    }
    let selection = Selection::of_locale(survey, ix);
    let rows = selection.rows(survey);
    let totals = Totals::of(&rows);
    let tasks = to_do::tasks(survey, &rows, Order::default());
    let selection = &selection;
    let none = BTreeSet::new();
    let view = View {
        survey,
        selection,
        rows: &rows,
        totals: &totals,
        tasks: &tasks,
        trend: None,
        last_good: &none,
    };
    session.printer.out(&format!("\n{}", human::render(session, &view, parsed)));
}

/// Whether a finding concerns what is shown. One that names no section concerns them all, and so
/// with locales and articles.
struct Concerns<'c> {
    survey: &'c Survey,
    parsed: &'c Parsed,
    /// Articles by the files that belong to them alone.
    articles: HashMap<&'c str, &'c str>,
    locales: Vec<Locale>,
}

impl<'c> Concerns<'c> {
    fn new(survey: &'c Survey, parsed: &'c Parsed) -> Self {
        let mut articles = HashMap::new();
        for article in &survey.articles {
            let id = article.id.as_str();
            articles.insert(article.meta_path.as_str(), id);
            articles.extend(article.variants.iter().map(|variant| (variant.path.as_ref(), id)));
        }
        let locales = parsed.locales.iter().filter_map(|tag| Locale::parse(tag)).collect();
        Self { survey, parsed, articles, locales }
    }

    fn takes(&self, finding: &Diagnostic) -> bool {
        let named = |names: &[String], own: Option<&str>| {
            names.is_empty() || own.is_none_or(|own| names.iter().any(|name| name == own))
        };
        let own = finding.locale.as_ref();
        named(&self.parsed.sections, finding.section.as_deref())
            && (self.parsed.articles.is_empty()
                || named(&self.parsed.articles, self.article(finding)))
            && (self.locales.is_empty() || own.is_none_or(|own| self.locales.contains(own)))
    }

    fn article(&self, finding: &Diagnostic) -> Option<&str> {
        let path = finding.path.as_deref().unwrap_or_default();
        let below = |place: &str| {
            path.strip_prefix(place).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        };
        let of_folder = || {
            let found = self.survey.articles.iter().find(|article| below(&article.place));
            found.map(|article| article.id.as_str())
        };
        self.articles.get(path).copied().or_else(of_folder)
    }
}
