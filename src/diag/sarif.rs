//! SARIF 2.1.0: the exchange format of analysers, for code scanning and editors.

use serde_json::{Value, json};

use super::report::Report;
use super::{Arg, Diagnostic, Location, Rule};
use crate::format::fluent::strip_isolates;
use crate::model::Hash;

const SCHEMA: &str =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/// The conventional name of the folder that relative paths begin at.
const ROOT: &str = "%SRCROOT%";

/// The version of how fingerprints are made: a new one makes every finding look new.
const FINGERPRINT: &str = "hexapla/v1";

/// Everything as one log with one run.
pub(super) fn report(report: &Report<'_>) -> String {
    let mut rules: Vec<&'static Rule> = report.diagnostics.iter().map(|d| d.rule).collect();
    rules.sort_by_key(|rule| rule.code);
    rules.dedup_by_key(|rule| rule.code);
    let ordinals = report.ordinals(identity);
    let results = report.diagnostics.iter().zip(ordinals).map(|(diagnostic, ordinal)| {
        let index = rules.iter().position(|rule| rule.code == diagnostic.rule.code);
        result(report, diagnostic, index.unwrap_or_default(), ordinal)
    });
    let version = env!("CARGO_PKG_VERSION");
    let mut driver = json!({
        "name": "Hexapla",
        "version": version,
        "semanticVersion": version,
        "rules": rules.iter().map(|rule| describe(report, rule)).collect::<Vec<_>>(),
    });
    // The format knows languages of two letters, with a country at most.
    let tag = report.messages.locale().as_str();
    let language = tag.split('-').next().filter(|language| language.len() == 2);
    let narrow = (tag.len() == 5).then_some(tag).or(language);
    if let Some(language) = narrow {
        driver["language"] = language.into();
    }
    let log = json!({
        "$schema": SCHEMA,
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": driver },
            "invocations": [{ "executionSuccessful": report.complete }],
            "originalUriBaseIds": {
                ROOT: { "description": { "text": report.messages.plain("sarif-root", &[]) } },
            },
            "columnKind": "unicodeCodePoints",
            "results": results.collect::<Vec<_>>(),
        }],
    });
    // Strings and numbers only: it cannot fail to serialise.
    let mut text = serde_json::to_string_pretty(&log).unwrap_or_default();
    text.push('\n');
    text
}

fn describe(report: &Report<'_>, rule: &'static Rule) -> Value {
    let text = (report.rule_text)(rule);
    let level = rule.level.as_str();
    json!({
        "id": rule.code,
        "name": pascal(rule.code),
        "shortDescription": { "text": text.what },
        "fullDescription": { "text": format!("{}\n{}", text.what, text.help) },
        "help": { "text": text.help, "markdown": strip_isolates(&text.markdown) },
        "defaultConfiguration": { "level": level },
        "properties": { "problem.severity": if level == "note" { "recommendation" } else { level } },
    })
}

fn result(report: &Report<'_>, diagnostic: &Diagnostic, index: usize, ordinal: usize) -> Value {
    let words = report.words(diagnostic);
    let mut result = json!({
        "ruleId": diagnostic.rule.code,
        "ruleIndex": index,
        "level": diagnostic.rule.level.as_str(),
        "message": { "text": words.lines().collect::<Vec<_>>().join("\n") },
        "partialFingerprints": { FINGERPRINT: fingerprint(diagnostic, ordinal) },
    });
    if let Some(path) = report.path(diagnostic) {
        let mut physical = json!({ "artifactLocation": { "uri": uri(&path), "uriBaseId": ROOT } });
        if let Some(location) = &diagnostic.location {
            physical["region"] = region(location);
        }
        result["locations"] = json!([{ "physicalLocation": physical }]);
    }
    let mut properties = serde_json::Map::new();
    if let Some(locale) = &diagnostic.locale {
        properties.insert("locale".to_owned(), locale.as_str().into());
    }
    if let Some(section) = &diagnostic.section {
        properties.insert("section".to_owned(), section.as_str().into());
    }
    if let Some(message) = &diagnostic.message {
        properties.insert("message_id".to_owned(), message.id.as_str().into());
        let attribute =
            message.attribute.as_deref().map(|name| ("attribute".to_owned(), name.into()));
        properties.extend(attribute);
    }
    if let Some(beside) = &diagnostic.beside {
        for (name, text) in [("reference", &beside.reference), ("translation", &beside.translation)]
        {
            properties.extend(text.as_deref().map(|text| (name.to_owned(), text.into())));
        }
    }
    if !properties.is_empty() {
        result["properties"] = properties.into();
    }
    result
}

fn region(location: &Location) -> Value {
    let mut region = json!({ "startLine": location.line, "startColumn": location.column });
    if let Some(end) = location.end_column() {
        region["endLine"] = location.line.into();
        region["endColumn"] = end.into();
        region["snippet"] = json!({ "text": location.excerpt });
    }
    region
}

/// What makes a finding itself, whatever is written above it: neither lines nor counts, nor what
/// depends on the rest of the network.
fn identity(diagnostic: &Diagnostic) -> String {
    let line = diagnostic.location.as_ref().map(|l| l.excerpt.trim());
    let args = diagnostic.args.iter().filter_map(|(name, arg)| match arg {
        Arg::Text(text) if !matches!(*name, "lines" | "near" | "known" | "detail" | "user") => {
            Some(format!("{name}={text}"))
        }
        _ => None,
    });
    let parts = [
        Some(diagnostic.rule.code),
        diagnostic.path.as_deref(),
        diagnostic.locale.as_ref().map(crate::model::Locale::as_str),
        diagnostic.section.as_deref(),
        line,
    ];
    let parts = parts.into_iter().map(|part| part.unwrap_or_default().to_owned());
    parts.chain(args).collect::<Vec<_>>().join("\0")
}

fn fingerprint(diagnostic: &Diagnostic, ordinal: usize) -> String {
    let hash = Hash::of(identity(diagnostic).as_bytes()).short(32);
    format!("{hash}:{ordinal}")
}

/// A relative path as a URI reference.
fn uri(path: &str) -> String {
    let mut out = String::with_capacity(path.len());
    for byte in path.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' => {
                out.push(char::from(byte));
            }
            _ => out.push_str(&format!("%{byte:02X}")),
        }
    }
    out
}

/// `bad-slug` → `BadSlug`, as the format's readers like names.
fn pascal(code: &str) -> String {
    let word = |word: &str| {
        let mut chars = word.chars();
        chars.next().map_or_else(String::new, |first| {
            first.to_ascii_uppercase().to_string() + chars.as_str()
        })
    };
    code.split('-').map(word).collect()
}
