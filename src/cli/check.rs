//! `hexapla check`: everything that is wrong.

use std::path::{Component, Path};

use super::args::Parsed;
use super::{CONTENT, FINE, Session, explain, strings, unrecorded};
use crate::config;
use crate::diag::{FailOn, Level, Report, RuleText};
use crate::pipeline::{self, Refusal, Survey};

pub(super) fn run(session: &Session<'_>, parsed: &Parsed) -> u8 {
    let folders = parsed.texts("strings");
    if !folders.is_empty() {
        return strings::run(session, parsed, &folders);
    }
    let progress = session.progress();
    let previous = pipeline::previous(session.system, Path::new(pipeline::PUBLIC));
    let result = pipeline::survey_since(session.system, session.moment, &previous, &progress);
    progress.finish();
    let (diagnostics, checked, refused, unrecorded) = match result {
        Ok(mut survey) => {
            let failed = pipeline::rehearse(session.system, &survey);
            survey.diagnostics.extend(failed);
            let checked = checked(&survey);
            let unrecorded = unrecorded::refuse(session, parsed, &survey);
            (survey.diagnostics, checked, None, unrecorded)
        }
        Err(Refusal::Settings(faults)) => {
            let code = super::refused(&faults);
            (faults, vec![config::FILE.to_owned()], Some(code), None)
        }
    };
    let fail_on = parsed.fail_on.unwrap_or(FailOn(Some(Level::Error)));
    let report = Report {
        diagnostics: &diagnostics,
        messages: session.messages,
        base: &base(&session.root),
        checked: &checked,
        fail_on,
        complete: refused.is_none(),
        rule_text: &|rule| match explain::explanation(rule) {
            Some(explanation) => explanation.text(session.messages),
            None => RuleText::default(),
        },
    };
    session.printer.out(&report.render(parsed.format, session.quiet));
    match refused.or(unrecorded) {
        Some(code) => code,
        None if fail_on.any(&diagnostics) => CONTENT,
        None => FINE,
    }
}

/// The files that people write and that were read without being found faulty as a whole.
fn checked(survey: &Survey) -> Vec<String> {
    let variants = survey.articles.iter().flat_map(|article| &article.variants);
    let paths = variants.map(|variant| variant.path.to_string());
    std::iter::once(config::FILE.to_owned()).chain(paths).collect()
}

/// What leads from where one stands to the network's root, if that lies below: a workflow matches
/// paths with the files of its checkout.
pub(super) fn base(root: &Path) -> String {
    let mut base = String::new();
    for part in root.components() {
        match part {
            Component::CurDir => {}
            Component::Normal(name) => {
                base.push_str(&name.to_string_lossy());
                base.push('/');
            }
            // Above, or from the top of a disk: nobody's checkout begins there.
            _ => return String::new(),
        }
    }
    base
}
