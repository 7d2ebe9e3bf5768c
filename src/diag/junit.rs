//! JUnit's XML in the form that Maven's Surefire writes and Jenkins, GitLab and others read.
//!
//! A file is a suite, a finding is a test: it fails if it makes the run fail, else it is skipped, so
//! that one sees it and nothing turns red. A file without findings is a test that passes.

use std::collections::BTreeMap;
use std::fmt;

use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesText, Event};

use super::Diagnostic;
use super::report::Report;

/// Everything as one document.
pub(super) fn report(report: &Report<'_>) -> String {
    // Nothing fails that is written to memory.
    write(report).unwrap_or_default()
}

#[derive(Default)]
struct Count {
    tests: usize,
    failures: usize,
    skipped: usize,
}

fn write(report: &Report<'_>) -> Result<String, std::io::Error> {
    let mut suites: BTreeMap<String, Vec<&Diagnostic>> =
        report.checked.iter().map(|path| (format!("{}{path}", report.base), Vec::new())).collect();
    for diagnostic in report.diagnostics {
        // A finding of the network as a whole has no file.
        let path = report.path(diagnostic).unwrap_or_else(|| "hexapla".to_owned());
        suites.entry(path).or_default().push(diagnostic);
    }
    let count = |findings: &[&Diagnostic]| {
        let failures = findings.iter().filter(|d| report.fail_on.fails(d.rule.level)).count();
        let skipped = findings.len() - failures;
        Count { tests: findings.len().max(1), failures, skipped }
    };
    let mut all = Count::default();
    for findings in suites.values() {
        let own = count(findings);
        all.tests += own.tests;
        all.failures += own.failures;
    }
    let mut writer = Writer::new_with_indent(Vec::new(), b' ', 2);
    writer.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
    let root = writer.create_element("testsuites").with_attributes([
        ("name", "hexapla check"),
        ("tests", &*all.tests.to_string()),
        ("failures", &*all.failures.to_string()),
        ("errors", "0"),
    ]);
    root.write_inner_content(|writer| {
        for (path, findings) in &suites {
            suite(writer, report, &clean(path), findings, &count(findings))?;
        }
        Ok(())
    })?;
    let mut text = String::from_utf8(writer.into_inner()).unwrap_or_default();
    text.push('\n');
    Ok(text)
}

fn suite(
    writer: &mut Writer<Vec<u8>>,
    report: &Report<'_>,
    path: &str,
    findings: &[&Diagnostic],
    count: &Count,
) -> Result<(), std::io::Error> {
    let suite = writer.create_element("testsuite").with_attributes([
        ("name", path),
        ("tests", &*count.tests.to_string()),
        ("failures", &*count.failures.to_string()),
        ("errors", "0"),
        ("skipped", &*count.skipped.to_string()),
        // A report is the same for the same network, however long it took.
        ("time", "0"),
        ("file", path),
    ]);
    suite.write_inner_content(|writer| {
        if findings.is_empty() {
            let attributes = [("name", "check"), ("classname", path), ("time", "0")];
            writer.create_element("testcase").with_attributes(attributes).write_empty()?;
        }
        for finding in findings {
            case(writer, report, path, finding)?;
        }
        Ok(())
    })?;
    Ok(())
}

fn case(
    writer: &mut Writer<Vec<u8>>,
    report: &Report<'_>,
    path: &str,
    finding: &Diagnostic,
) -> Result<(), std::io::Error> {
    let code = finding.rule.code;
    let place = finding.location.as_ref().map(|l| format!("{}:{}", l.line, l.column));
    let name = place.as_ref().map_or(code.to_owned(), |place| format!("{code} {place}"));
    let words = report.words(finding);
    let mut body = place.map_or(path.to_owned(), |place| format!("{path}:{place}"));
    if let Some(location) = &finding.location {
        body.push_str(&format!("\n    {}", location.excerpt));
    }
    words.lines().for_each(|line| {
        body.push('\n');
        body.push_str(line);
    });
    let attributes = [("name", name.as_str()), ("classname", path), ("time", "0")];
    writer.create_element("testcase").with_attributes(attributes).write_inner_content(
        |writer| {
            let fails = report.fail_on.fails(finding.rule.level);
            let outcome = writer.create_element(if fails { "failure" } else { "skipped" });
            let kind = format!("{} {code}", Level(finding));
            outcome
                .with_attributes([("type", kind.as_str()), ("message", &*clean(&words.what))])
                .write_text_content(BytesText::new(&clean(&body)))?;
            Ok(())
        },
    )?;
    Ok(())
}

struct Level<'d>(&'d Diagnostic);

impl fmt::Display for Level<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0.rule.level.as_str())
    }
}

/// XML cannot say every character, not even as a reference; file names can hold any.
fn clean(text: &str) -> String {
    let sayable = |c: char| {
        matches!(c, '\t' | '\n' | '\r' | ' '..='\u{7E}' | '\u{85}' | '\u{A0}'..='\u{FFFD}')
            || c >= '\u{10000}'
    };
    text.chars().map(|c| if sayable(c) { c } else { '\u{FFFD}' }).collect()
}
