//! `hexapla check --strings REFERENCE-DIR LOCALE-DIR`: two folders of catalogs, without a network.

use super::args::Parsed;
use super::status::spoken;
use super::{CONTENT, FINE, Session, USAGE, check, explain};
use crate::diag::{FailOn, Format, Level, Report, RuleText};
use crate::model::Locale;
use crate::pipeline::{self, ComparedFolders};

pub(super) fn run(session: &Session<'_>, parsed: &Parsed, folders: &[String]) -> u8 {
    let [reference, own] = folders else { return USAGE };
    for folder in [reference, own] {
        if !pipeline::is_folder(session.system, folder) {
            session.say("strings-no-folder", &[("path", folder.into())]);
            return USAGE;
        }
    }
    // A folder of originals is often called otherwise: `templates`, `src`.
    let spoken_there = pipeline::language_of_folder(reference).or_else(|| Locale::parse("en"));
    let named = parsed.locales.first();
    let locale = match named {
        Some(tag) => Locale::parse(tag),
        None => pipeline::language_of_folder(own).or_else(|| {
            session.say("strings-which-language", &[("path", own.into())]);
            Some(Locale::unknown())
        }),
    };
    let (Some(spoken_there), Some(locale)) = (spoken_there, locale) else {
        session.say("strings-bad-language", &[("value", named.map_or("", String::as_str).into())]);
        return USAGE;
    };
    if spoken_there == locale {
        session.say("strings-same-language", &[("locale", (&locale).into())]);
        return USAGE;
    }
    let compared =
        pipeline::compare_folders(session.system, (reference, &spoken_there), (own, &locale));
    let fail_on = parsed.fail_on.unwrap_or(FailOn(Some(Level::Error)));
    let ComparedFolders { counts, diagnostics, files } = &compared;
    let report = Report {
        diagnostics,
        messages: session.messages,
        base: &check::base(&session.root),
        checked: files,
        fail_on,
        complete: true,
        rule_text: &|rule| match explain::explanation(rule) {
            Some(explanation) => explanation.text(session.messages),
            None => RuleText::default(),
        },
    };
    session.printer.out(&report.render(parsed.format, session.quiet));
    if parsed.format == Format::Human && !session.quiet {
        session.printer.out(&spoken::line(session, &locale, counts));
    }
    if fail_on.any(diagnostics) { CONTENT } else { FINE }
}
