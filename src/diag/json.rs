//! The JSON form of diagnostics: a contract, documented in `docs/json.md`.

use std::collections::BTreeMap;

use serde::Serialize;

use super::report::Report;
use super::{Arg, Diagnostic, Level};
use crate::messages::Messages;

#[derive(Serialize)]
struct JsonReport<'r> {
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

/// All diagnostics in the JSON form.
pub(super) fn report(report: &Report<'_>) -> String {
    let [error, warning, note] =
        [Level::Error, Level::Warning, Level::Note].map(|level| report.count(level));
    let one = |diagnostic| JsonDiagnostic::new(diagnostic, report.messages);
    let diagnostics = report.diagnostics.iter().map(one).collect();
    let json = JsonReport { version: 1, counts: Counts { error, warning, note }, diagnostics };
    // Strings and numbers only: it cannot fail to serialise.
    let mut text = serde_json::to_string_pretty(&json).unwrap_or_default();
    text.push('\n');
    text
}

/// One diagnostic in the JSON form.
#[derive(Serialize)]
pub struct JsonDiagnostic<'a> {
    code: &'a str,
    level: &'a str,
    path: Option<&'a str>,
    line: Option<usize>,
    column: Option<usize>,
    message: String,
    help: Option<String>,
    args: BTreeMap<String, JsonArg<'a>>,
    locale: Option<&'a str>,
    section: Option<&'a str>,
    message_id: Option<&'a str>,
    attribute: Option<&'a str>,
    reference: Option<&'a str>,
    translation: Option<&'a str>,
}

enum JsonArg<'a> {
    Text(&'a str),
    Number(i64),
}

impl Serialize for JsonArg<'_> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Text(text) => serializer.serialize_str(text),
            Self::Number(number) => serializer.serialize_i64(*number),
        }
    }
}

/// Arguments by name. A reason stands there by its message's id, and what it says besides behind a dot.
fn flatten<'a>(
    before: &str,
    args: &'a [(&'static str, Arg)],
    out: &mut BTreeMap<String, JsonArg<'a>>,
) {
    for (name, arg) in args {
        let name = format!("{before}{name}");
        let value = match arg {
            Arg::Text(text) => JsonArg::Text(text),
            Arg::Number(number) => JsonArg::Number(*number),
            Arg::Cause(cause) => {
                flatten(&format!("{name}."), &cause.args, out);
                JsonArg::Text(cause.id)
            }
        };
        out.insert(name, value);
    }
}

impl<'a> JsonDiagnostic<'a> {
    /// Puts a diagnostic into words and into the contract's form.
    #[must_use]
    pub fn new(diagnostic: &'a Diagnostic, messages: &Messages) -> Self {
        let location = diagnostic.location.as_ref();
        Self {
            code: diagnostic.rule.code,
            level: diagnostic.rule.level.as_str(),
            path: diagnostic.path.as_deref(),
            line: location.map(|l| l.line),
            column: location.map(|l| l.column),
            message: messages.plain(diagnostic.rule.code, &diagnostic.args),
            help: messages.plain_attribute(diagnostic.rule.code, "help", &diagnostic.args),
            args: {
                let mut args = BTreeMap::new();
                flatten("", &diagnostic.args, &mut args);
                args
            },
            locale: diagnostic.locale.as_ref().map(crate::model::Locale::as_str),
            section: diagnostic.section.as_deref(),
            message_id: diagnostic.message.as_ref().map(|message| message.id.as_str()),
            attribute: diagnostic.message.as_ref().and_then(|m| m.attribute.as_deref()),
            reference: diagnostic.beside.as_ref().and_then(|b| b.reference.as_deref()),
            translation: diagnostic.beside.as_ref().and_then(|b| b.translation.as_deref()),
        }
    }
}
