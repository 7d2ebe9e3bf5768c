//! What functions write, held against another implementation: Node's `Intl`.
//!
//! `make.js` writes the expected values, `known.tsv` says where ours are others and why. Everything
//! else is the same, byte for byte.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use fluent::{FluentArgs, FluentResource, FluentValue};
use hexapla::format::fluent::{argument, new_bundle, strip_isolates, written};
use hexapla::format::select::rewritten;
use hexapla::format::style::Style;
use hexapla::model::article::Day;
use hexapla::model::{ClockTime, DayRange, FactValue, Locale, Region};
use serde_json::Value;

/// One expectation: what was asked, and what Node says.
struct Case {
    /// Function, locale, options and input, as `known.tsv` has them.
    key: String,
    expected: String,
    ours: String,
}

fn folder() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it/golden")
}

fn cases(function: &str) -> Vec<Case> {
    let path = folder().join(format!("{function}.jsonl"));
    let text = std::fs::read_to_string(&path).expect("a golden file");
    text.lines().flat_map(|row| line(function, row)).collect()
}

fn line(function: &str, line: &str) -> Vec<Case> {
    let row: Value = serde_json::from_str(line).expect("JSON");
    let mut cases = Vec::new();
    for (tag, expected) in row["expected"].as_object().expect("a table") {
        // Names come as one list in the list.
        let flat = |values: &Value| match values.as_array().expect("a list").as_slice() {
            [Value::Array(inner)] if expected[0].is_array() => inner.clone(),
            values => values.to_vec(),
        };
        let (inputs, expected) = (flat(&row["input"]), flat(expected));
        assert_eq!(inputs.len(), expected.len(), "{line}");
        cases.extend(inputs.iter().zip(&expected).map(|(input, expected)| Case {
            key: format!("{function}\t{tag}\t{}\t{}", row["options"], shown(input)),
            expected: spaced(function, expected.as_str().expect("a text")),
            ours: spaced(function, &ours(function, tag, &row["options"], input)),
        }));
    }
    cases
}

/// V8 writes a space where CLDR has a narrow one that does not break, in dates alone.
fn spaced(function: &str, text: &str) -> String {
    match function {
        "DATETIME" | "DATERANGE" => text.replace('\u{202f}', " "),
        _ => text.to_owned(),
    }
}

fn list(value: &Value) -> Vec<Value> {
    value.as_array().expect("a list").clone()
}

/// A long list is known by its length.
fn shown(input: &Value) -> String {
    match input {
        Value::Array(items) if items.len() > 5 => format!("{} items", items.len()),
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

/// What the function writes for this input, as a message of a catalog.
fn ours(function: &str, tag: &str, options: &Value, input: &Value) -> String {
    let locale = Locale::parse(tag).expect(tag);
    let style = Style::default();
    let mut args = FluentArgs::new();
    let mut names = Vec::new();
    for (ix, value) in arguments(function, options, input).into_iter().enumerate() {
        let value = match value {
            Given::Fact(fact) => argument(&fact, &locale, &style),
            Given::Text(text) => FluentValue::from(text),
        };
        args.set(format!("a{ix}"), value);
        names.push(format!("$a{ix}"));
    }
    for (name, value) in options.as_object().expect("options") {
        let value = match value {
            Value::String(text) => format!("{text:?}"),
            Value::Bool(flag) => format!("\"{flag}\""),
            other => other.to_string(),
        };
        if is_ours(function, name, options) {
            names.push(format!("{name}: {value}"));
        }
    }
    let call = format!("{function}({})", names.join(", "));
    let pattern = if function == "PLURAL" {
        let call = call.replacen("PLURAL", "NUMBER", 1);
        let forms: String =
            ["zero", "one", "two", "few", "many"].iter().map(|k| format!(" [{k}] {k}\n")).collect();
        format!("{{ {call} ->\n{forms} *[other] other\n}}")
    } else {
        format!("{{ {call} }}")
    };
    let mut bundle = new_bundle(&locale, &style);
    let source = rewritten(&format!("m = {pattern}\n")).into_owned();
    bundle.add_resource_overriding(std::sync::Arc::new(
        FluentResource::try_new(source).expect("Fluent"),
    ));
    let message = bundle.get_message("m").expect("a message");
    let written = written(&bundle, message.value().expect("a value"), Some(&args));
    if !written.is_whole() {
        return format!("{:?} {:?}", written.refusals, written.errors);
    }
    strip_isolates(&written.text)
}

/// `Intl` is told what our functions know by themselves: the zone that a day is a day of, and what a
/// plain number of milliseconds is.
fn is_ours(function: &str, option: &str, options: &Value) -> bool {
    match option {
        "timeZone" => function == "DATETIME" && is_timed(options),
        _ => true,
    }
}

/// Whether a time of day is asked for.
fn is_timed(options: &Value) -> bool {
    let has = |name: &str| !options[name].is_null();
    has("timeStyle") || has("hour") || options["timeZone"] != "UTC"
}

enum Given {
    Fact(FactValue),
    Text(String),
}

fn day(text: &str) -> Day {
    hexapla::format::date::day(&text[..10]).expect("a day")
}

fn arguments(function: &str, options: &Value, input: &Value) -> Vec<Given> {
    let text = || input.as_str().expect("a text").to_owned();
    match function {
        "NUMBER" | "PLURAL" => vec![Given::Fact(FactValue::Decimal(text()))],
        "DATETIME" => {
            let text = text();
            vec![Given::Fact(if is_timed(options) {
                let part = |at: usize| text[at..at + 2].parse().expect("figures");
                FactValue::Time(ClockTime {
                    day: day(&text),
                    hour: part(11),
                    minute: part(14),
                    second: part(17),
                    offset: Some(0),
                    zone: None,
                })
            } else {
                FactValue::Date(day(&text))
            })]
        }
        "DATERANGE" => {
            let ends: Vec<_> =
                list(input).iter().map(|end| day(end.as_str().expect("a day"))).collect();
            vec![Given::Fact(FactValue::Range(DayRange { from: ends[0], to: ends[1] }))]
        }
        "LIST" => {
            let items = list(input);
            items
                .iter()
                .map(|item| Given::Text(item.as_str().expect("a text").to_owned()))
                .collect()
        }
        "REGIONS" => {
            let codes = list(input);
            let region =
                |code: &Value| Region::parse(code.as_str().expect("a code")).expect("a region");
            vec![Given::Fact(FactValue::Regions(codes.iter().map(region).collect()))]
        }
        "RELATIVE" => {
            // As many units from a day on.
            let count = input.as_i64().expect("a number");
            let from = jiff::civil::date(2022, 7, 15);
            let span = jiff::Span::new();
            let span = match options["unit"].as_str() {
                Some("day") => span.days(count),
                Some("week") => span.weeks(count),
                Some("month") => span.months(count),
                _ => span.years(count),
            };
            let to = from.checked_add(span).expect("a day");
            vec![Given::Text(to.to_string()), Given::Text(from.to_string())]
        }
        _ => vec![Given::Text(text())],
    }
}

/// Where ours is another, and why: by key, ours and the reason.
fn known() -> BTreeMap<String, (String, String)> {
    let text = std::fs::read_to_string(folder().join("known.tsv")).unwrap_or_default();
    text.lines()
        .filter(|line| !line.starts_with('#') && !line.is_empty())
        .map(|line| {
            let mut cells = line.split('\t');
            let mut next = || cells.next().unwrap_or_default().to_owned();
            let key = [next(), next(), next(), next()].join("\t");
            (key, (next(), next()))
        })
        .collect()
}

/// Holds a function to its file: `equal` of `all` values are Node's, the others are in `known.tsv`.
fn compare(function: &str, equal: usize, all: usize) {
    let known = known();
    let (mut same, mut wrong, mut used) = (0_usize, Vec::new(), BTreeSet::new());
    let cases = cases(function);
    for case in &cases {
        match known.get(&case.key) {
            _ if case.ours == case.expected => same += 1,
            Some((ours, _)) if *ours == case.ours => {
                used.insert(&case.key);
            }
            _ => {
                wrong.push(format!("{}\n  ours {}\n  node {}", case.key, case.ours, case.expected))
            }
        }
    }
    assert!(
        wrong.is_empty(),
        "{} differ\n{}",
        wrong.len(),
        wrong[..wrong.len().min(20)].join("\n")
    );
    let prefix = format!("{function}\t");
    let idle: Vec<_> =
        known.keys().filter(|key| key.starts_with(&prefix) && !used.contains(key)).collect();
    assert!(idle.is_empty(), "these differ no more: {idle:#?}");
    assert_eq!((same, cases.len()), (equal, all));
}

#[test]
fn every_difference_has_its_reason() {
    for (key, (ours, reason)) in known() {
        assert!(!ours.is_empty() && !reason.is_empty(), "{key}");
    }
}

macro_rules! compared {
    ($($name:ident $function:literal $equal:literal of $all:literal),* $(,)?) => {
        $(#[test] fn $name() { compare($function, $equal, $all); })*
    };
}

compared! {
    numbers "NUMBER" 4714 of 4750,
    plurals "PLURAL" 10158 of 10176,
    moments "DATETIME" 2782 of 3010,
    ranges "DATERANGE" 1643 of 1957,
    lists "LIST" 961 of 972,
    names_of_regions "REGION" 2607 of 2619,
    lists_of_regions "REGIONS" 126 of 135,
    names_of_languages "LANGUAGE" 1182 of 1188,
    distances "RELATIVE" 2153 of 2160,
}
