//! `hexapla why ARTICLE LOCALE [SECTION]`: why an article is or is not live, in sentences.

use std::path::Path;

use serde::Serialize;

use super::args::Parsed;
use super::{FINE, Session, USAGE, choose, text};
use crate::diag::markdown::inline;
use crate::diag::{Arg, Format};
use crate::format::fluent::strip_isolates;
use crate::messages::Messages;
use crate::model::{Decision, EditionIx, LocaleIx, Settings, Shown, Visibility};
use crate::pipeline::{PUBLIC, Standing, Survey, Told, previous};

/// What is to be said of one edition.
struct Answer<'a> {
    section: &'a str,
    decision: &'a Decision,
    told: Vec<Told>,
}

pub(super) fn run(session: &Session<'_>, parsed: &Parsed) -> u8 {
    let root = parsed.folder.as_ref().map_or_else(|| PUBLIC.into(), |to| session.as_typed(to));
    let previous = previous(session.system, Path::new(&root));
    let survey = match session.survey_since(&previous) {
        Ok(survey) => survey,
        Err(code) => return code,
    };
    let settings = &survey.settings;
    let typed = parsed.text("article").unwrap_or_default();
    let (article, _) = match choose::article(session, &survey, &typed) {
        Ok(found) => found,
        Err(code) => return code,
    };
    let named = [parsed.text("locale").unwrap_or_default()];
    let locale = match choose::locales(session, settings, &named) {
        Ok(locales) => locales[0],
        Err(code) => return code,
    };
    let sections: Vec<String> = parsed.text("section").into_iter().collect();
    let sections = match choose::sections(session, settings, &sections) {
        Ok(sections) => sections,
        Err(code) => return code,
    };
    let of = |(ix, edition): (EditionIx, &crate::model::Edition)| {
        let asked = edition.locale == locale && sections.contains(&edition.section);
        asked.then(|| Answer {
            section: &settings.section(edition.section).id,
            decision: survey.plan.decision(article, ix),
            told: survey.told(article, ix),
        })
    };
    let answers: Vec<Answer<'_>> = settings.editions().filter_map(of).collect();
    if answers.is_empty() {
        let section = parsed.text("section").unwrap_or_else(|| "none".to_owned());
        let args = [("locale", settings.locale(locale).into()), ("section", section.into())];
        session.say("why-no-edition", &args);
        return USAGE;
    }
    let subject = Subject { survey: &survey, article, locale };
    session.printer.out(&match parsed.format {
        Format::Json => subject.json(session.messages, &answers),
        Format::Md => subject.markdown(session.messages, &answers),
        _ => subject.human(session, &answers),
    });
    FINE
}

struct Subject<'s> {
    survey: &'s Survey,
    article: usize,
    locale: LocaleIx,
}

impl Subject<'_> {
    fn settings(&self) -> &Settings {
        &self.survey.settings
    }

    fn heading(&self, messages: &Messages, answer: &Answer<'_>) -> String {
        let id = self.survey.articles[self.article].id.as_str();
        let args: [(&str, Arg); 3] = [
            ("article", id.into()),
            ("locale", self.settings().locale(self.locale).into()),
            ("section", answer.section.into()),
        ];
        messages.text("why-heading", &args)
    }

    /// What readers find, and what they find meanwhile.
    fn frame(&self, messages: &Messages, decision: &Decision) -> (String, Option<String>) {
        let shown = decision.locale.map(|ix| self.settings().locale(ix).to_string());
        let args = [("shown", shown.unwrap_or_default().into())];
        let id = match decision.visibility {
            Visibility::Live if decision.shown == Shown::Parent => "why-parent",
            Visibility::Live => "why-live",
            Visibility::Gated => "why-gated",
            Visibility::Embargoed => "why-embargoed",
            Visibility::Withheld => "why-withheld",
            Visibility::Retracted => "why-retracted",
            Visibility::Unscheduled => "why-unscheduled",
        };
        let meanwhile = match (decision.visibility, decision.shown) {
            (Visibility::Live | Visibility::Retracted | Visibility::Unscheduled, _) => None,
            (_, Shown::Labelled) => Some("why-meanwhile-labelled"),
            (_, Shown::Link) => Some("why-meanwhile-link"),
            _ => Some("why-meanwhile-none"),
        };
        (messages.text(id, &args), meanwhile.map(|id| messages.text(id, &args)))
    }

    fn human(&self, session: &Session<'_>, answers: &[Answer<'_>]) -> String {
        let messages = session.messages;
        let width = session.printer.width(session.system);
        let mut out = String::new();
        let mut line = |indent: &str, hang: &str, said: &str| {
            for line in text::wrap(&format!("{indent}{said}"), width, hang) {
                out.push_str(&format!("{line}\n"));
            }
        };
        for (nth, answer) in answers.iter().enumerate() {
            if nth > 0 {
                line("", "", "");
            }
            line("", "", &self.heading(messages, answer));
            let (said, meanwhile) = self.frame(messages, answer.decision);
            line("  ", "  ", &said);
            for told in &answer.told {
                let (sentence, help) = words(messages, told);
                line("  - ", "    ", &sentence);
                if let Some(help) = help {
                    line("    → ", "      ", &help);
                }
            }
            if let Some(meanwhile) = meanwhile {
                line("  ", "  ", &meanwhile);
            }
        }
        out
    }

    fn markdown(&self, messages: &Messages, answers: &[Answer<'_>]) -> String {
        let plain = |text: &str| inline(&strip_isolates(text));
        let mut out = String::new();
        for (nth, answer) in answers.iter().enumerate() {
            if nth > 0 {
                out.push('\n');
            }
            let (said, meanwhile) = self.frame(messages, answer.decision);
            out.push_str(&format!("### {}\n\n", plain(&self.heading(messages, answer))));
            out.push_str(&format!("{}\n", plain(&said)));
            if !answer.told.is_empty() {
                out.push('\n');
            }
            for told in &answer.told {
                let (sentence, help) = words(messages, told);
                let help = help.map_or(String::new(), |help| format!(" *{}*", plain(&help)));
                out.push_str(&format!("- {}{help}\n", plain(&sentence)));
            }
            if let Some(meanwhile) = meanwhile {
                out.push_str(&format!("\n{}\n", plain(&meanwhile)));
            }
        }
        out
    }

    fn json(&self, messages: &Messages, answers: &[Answer<'_>]) -> String {
        let settings = self.settings();
        let editions = answers.iter().map(|answer| {
            let decision = answer.decision;
            let section = settings.find_section(answer.section);
            let standing = self.survey.standing(self.article, self.locale, section);
            Edition {
                section: answer.section,
                visibility: decision.visibility.as_str(),
                shown: decision.shown.as_str(),
                shown_locale: decision.locale.map(|ix| settings.locale(ix).as_str()),
                role: decision.role.as_str(),
                state: standing.map(State::from),
                reasons: answer.told.iter().map(|told| Reason::new(messages, told)).collect(),
            }
        });
        let why = Why {
            version: 1,
            article: self.survey.articles[self.article].id.as_str(),
            locale: settings.locale(self.locale).as_str(),
            editions: editions.collect(),
        };
        // Strings and numbers only: it cannot fail to serialise.
        serde_json::to_string_pretty(&why).unwrap_or_default() + "\n"
    }
}

/// A reason's sentence, and what to do about it.
fn words(messages: &Messages, told: &Told) -> (String, Option<String>) {
    let id = format!("reason-{}", told.code);
    (messages.text(&id, &told.args), messages.attribute(&id, "help", &told.args))
}

#[derive(Serialize)]
struct Why<'w> {
    version: u32,
    article: &'w str,
    locale: &'w str,
    editions: Vec<Edition<'w>>,
}

#[derive(Serialize)]
struct Edition<'w> {
    section: &'w str,
    visibility: &'static str,
    shown: &'static str,
    shown_locale: Option<&'w str>,
    role: &'static str,
    /// How the edition's own variant stands to the original; null if there is none.
    state: Option<State>,
    reasons: Vec<Reason<'w>>,
}

#[derive(Serialize)]
struct State {
    freshness: &'static str,
    percent: u8,
    owed: usize,
    since: Option<String>,
    outdated_from: Option<String>,
    approved: bool,
}

impl From<Standing> for State {
    fn from(standing: Standing) -> Self {
        Self {
            freshness: standing.freshness.as_str(),
            percent: standing.percent,
            owed: standing.owed,
            since: standing.since.map(|day| day.to_string()),
            outdated_from: standing.until.map(|day| day.to_string()),
            approved: standing.approved,
        }
    }
}

#[derive(Serialize)]
struct Reason<'w> {
    code: &'w str,
    reason: &'w str,
    sentence: String,
    help: Option<String>,
    until: Option<&'w str>,
}

impl<'w> Reason<'w> {
    fn new(messages: &Messages, told: &'w Told) -> Self {
        let (sentence, help) = words(messages, told);
        Self {
            code: &told.code,
            reason: &told.reason,
            sentence: strip_isolates(&sentence),
            help: help.map(|help| strip_isolates(&help)),
            until: told.until.as_deref(),
        }
    }
}
