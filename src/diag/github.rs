//! Annotations: lines that GitHub's workflow logs turn into marks at the lines of the files.

use super::report::Report;
use super::{Diagnostic, Level};
use crate::format::fluent::strip_isolates;

/// Every finding as a workflow command, then the summary.
pub(super) fn report(report: &Report<'_>, quiet: bool) -> String {
    let mut out: String = report.diagnostics.iter().map(|d| line(report, d)).collect();
    if !quiet {
        out.push_str(&strip_isolates(&report.summary()));
        out.push('\n');
    }
    out
}

fn line(report: &Report<'_>, diagnostic: &Diagnostic) -> String {
    let command = match diagnostic.rule.level {
        Level::Error => "error",
        Level::Warning => "warning",
        Level::Note => "notice",
    };
    let mut properties = Vec::new();
    if let Some(path) = report.path(diagnostic) {
        properties.push(format!("file={}", property(&path)));
    }
    if let Some(location) = &diagnostic.location {
        properties.push(format!("line={}", location.line));
        properties.push(format!("col={}", location.column));
        if let Some(end) = location.end_column() {
            properties.push(format!("endColumn={end}"));
        }
    }
    properties.push(format!("title={}", property(diagnostic.rule.code)));
    let words: Vec<String> = report.words(diagnostic).lines().map(data).collect();
    format!("::{command} {}::{}\n", properties.join(","), words.join("%0A"))
}

/// Escapes what a message must not hold.
fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// Escapes what a property must not hold.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_in_a_text_can_end_its_command() {
        assert_eq!(data("100 %\r\n::error::x"), "100 %25%0D%0A::error::x");
        assert_eq!(property("a,b:c%0A.md"), "a%2Cb%3Ac%250A.md");
    }
}
