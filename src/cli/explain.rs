//! `hexapla explain`: what a code means, by an example that is really checked.

use std::path::Path;

use rayon::prelude::*;
use serde::Serialize;

use super::args::Parsed;
use super::{FINE, Session, choose, table};
use crate::diag::{Diagnostic, Format, Rule, markdown};
use crate::examples::{self, Explanation, Found, JsonExplanation};
use crate::messages::Messages;
use crate::model::Moment;
use crate::pipeline::{self, Refusal, Silent};

/// The moment of the examples, 2026-11-22T00:00:00Z: the same finding on any day.
const MOMENT: i64 = 1_795_305_600;

#[derive(Serialize)]
struct Json<'e> {
    version: u32,
    rules: Vec<JsonExplanation<'e>>,
}

pub(super) fn run(session: &Session<'_>, parsed: &Parsed) -> u8 {
    let rules = pipeline::rules();
    let chosen: Vec<&'static Rule> = match &parsed.subject {
        None => rules,
        Some(code) => match rules.iter().find(|rule| rule.code == code) {
            Some(rule) => vec![rule],
            None => {
                let known: Vec<&str> = rules.iter().map(|rule| rule.code).collect();
                return choose::unknown(session, "usage-unknown-code", code, &known);
            }
        },
    };
    let messages = session.messages;
    let all: Vec<Explanation> = chosen.par_iter().filter_map(|rule| explanation(rule)).collect();
    let whole = parsed.subject.is_none();
    let text = match parsed.format {
        Format::Json => {
            let rules = all.iter().map(|one| one.json(messages)).collect();
            // Strings and numbers only: it cannot fail to serialise.
            let json = serde_json::to_string_pretty(&Json { version: 1, rules });
            json.unwrap_or_default() + "\n"
        }
        Format::Md if whole => reference(messages, &all),
        Format::Md => all.iter().map(|one| one.markdown(messages, 1)).collect(),
        _ if whole => list(session, &all),
        _ => all.iter().map(|one| one.human(messages)).collect(),
    };
    session.printer.out(&text);
    FINE
}

/// Runs a rule's example, and takes what `check` says of it.
pub(super) fn explanation(rule: &'static Rule) -> Option<Explanation> {
    let (wrong, right) = (examples::wrong(rule.code)?, examples::right(rule.code)?);
    let system = wrong.system(MOMENT);
    let previous = pipeline::previous(&system, Path::new(pipeline::PUBLIC));
    let survey = pipeline::survey_since(&system, Moment(MOMENT), &previous, &Silent);
    let found: Vec<Diagnostic> = match survey {
        Ok(survey) => {
            let failed = pipeline::rehearse(&system, &survey);
            survey.diagnostics.into_iter().chain(failed).collect()
        }
        Err(Refusal::Settings(faults)) => faults,
    };
    // The one with the most to see: its line, in a file that has been mended.
    let mended = |d: &Diagnostic| {
        let path = d.path.as_deref().unwrap_or_default();
        let (before, after) = (wrong.files.get(path), right.files.get(path));
        before.is_some() && after.is_some() && before != after
    };
    let own = found.into_iter().filter(|diagnostic| diagnostic.rule.code == rule.code);
    let found = own.min_by_key(|d| (!mended(d), d.location.is_none()))?;
    let path = found.path.as_deref().unwrap_or_default();
    let line = found.location.as_ref().map(|location| location.line);
    let (wrong, right) = examples::excerpts(&wrong, &right, Found { path, line });
    Some(Explanation { rule, found, wrong, right })
}

/// All rules, a line each.
fn list(session: &Session<'_>, all: &[Explanation]) -> String {
    let messages = session.messages;
    let heads = ["heading-code", "heading-level", "heading-what"].map(|id| messages.text(id, &[]));
    let rows = all.iter().map(|one| one.line(messages).to_vec()).collect::<Vec<_>>();
    let width = session.printer.width(session.system);
    let mut out = table::render(&heads, rows, width);
    if !session.quiet {
        out.push_str(&format!("\n{}\n", messages.text("explain-more", &[])));
    }
    out
}

/// All rules as one page: a table, then each with its example.
fn reference(messages: &Messages, all: &[Explanation]) -> String {
    let text = |id: &str| markdown::inline(&messages.plain(id, &[]));
    let mut out = format!("# {}\n\n{}\n\n", text("explain-title"), text("explain-intro"));
    let heads = ["heading-code", "heading-level", "heading-what"].map(text);
    out.push_str(&format!("{}\n|---|---|---|\n", markdown::row(&heads)));
    for one in all {
        let [code, level, what] = one.line(messages);
        let link = format!("[{code}](#{code})");
        let what = crate::format::fluent::strip_isolates(&what);
        out.push_str(&markdown::row(&[link, markdown::inline(&level), markdown::inline(&what)]));
        out.push('\n');
    }
    for one in all {
        out.push_str(&format!("\n{}", one.markdown(messages, 1)));
    }
    out
}
