//! `hexapla check`: everything that is wrong.

use serde::Serialize;

use super::args::Parsed;
use super::{CONTENT, FINE, Session};
use crate::diag::json::JsonDiagnostic;
use crate::diag::{Diagnostic, Level, human};
use crate::pipeline::{self, Refusal};

#[derive(Serialize)]
struct Report<'r> {
    version: u32,
    counts: Counts,
    diagnostics: Vec<JsonDiagnostic<'r>>,
}

#[derive(Serialize)]
struct Counts {
    error: usize,
    warning: usize,
    note: usize,
}

pub(super) fn run(session: &Session<'_>, parsed: &Parsed) -> u8 {
    let progress = super::progress::Bar::new(session.messages);
    let result = pipeline::survey(session.system, session.moment, &progress);
    progress.finish();
    let (diagnostics, refused) = match result {
        Ok(mut survey) => {
            let failed = pipeline::rehearse(session.system, &survey);
            survey.diagnostics.extend(failed);
            (survey.diagnostics, None)
        }
        Err(Refusal::Settings(faults)) => {
            let code = super::refused(&faults);
            (faults, Some(code))
        }
    };
    let count = |level| diagnostics.iter().filter(|d| d.rule.level == level).count();
    let (errors, warnings) = (count(Level::Error), count(Level::Warning));
    if parsed.json {
        let counts = Counts { error: errors, warning: warnings, note: count(Level::Note) };
        let diagnostics =
            diagnostics.iter().map(|d| JsonDiagnostic::new(d, session.messages)).collect();
        let report = Report { version: 1, counts, diagnostics };
        // Strings and numbers only: it cannot fail to serialise.
        let text = serde_json::to_string_pretty(&report).unwrap_or_default();
        session.printer.out(&format!("{text}\n"));
    } else {
        print(session, &diagnostics, errors, warnings);
    }
    if let Some(code) = refused {
        code
    } else if errors > 0 || (parsed.strict && warnings > 0) {
        CONTENT
    } else {
        FINE
    }
}

fn print(session: &Session<'_>, diagnostics: &[Diagnostic], errors: usize, warnings: usize) {
    for diagnostic in diagnostics {
        session.printer.out(&format!("{}\n", human::render(diagnostic, session.messages)));
    }
    let args = [("errors", errors.into()), ("warnings", warnings.into())];
    session.printer.out(&format!("{}\n", session.messages.text("summary", &args)));
}
