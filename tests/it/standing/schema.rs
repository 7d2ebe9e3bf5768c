//! The schema says what the reports are: no less, and no more.

use std::fs;
use std::path::Path;
use std::process::Command;
use std::sync::OnceLock;

use serde_json::Value;

use super::{Network, varied};
use crate::support::{base, copy_tree, files_below, folders_in, over_base};

fn run(root: &Path, arguments: &[&str]) -> std::process::Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_hexapla"));
    command.args(arguments).current_dir(root).env("LC_ALL", "C").output().expect("it runs")
}

fn written() -> String {
    let output = run(Path::new(env!("CARGO_MANIFEST_DIR")), &["schema", "status"]);
    String::from_utf8(output.stdout).expect("UTF-8")
}

/// The schema, with every key that it does not name forbidden.
fn strict() -> &'static jsonschema::Validator {
    fn forbid(schema: &mut Value) {
        match schema {
            Value::Object(object) => {
                if object.contains_key("properties") {
                    object.insert("additionalProperties".to_owned(), false.into());
                }
                object.values_mut().for_each(forbid);
            }
            Value::Array(items) => items.iter_mut().for_each(forbid),
            _ => {}
        }
    }
    static STRICT: OnceLock<jsonschema::Validator> = OnceLock::new();
    STRICT.get_or_init(|| {
        let mut schema: Value = serde_json::from_str(&written()).expect("JSON");
        let sound = jsonschema::meta::validate(&schema).map_err(|fault| fault.to_string());
        assert_eq!(sound, Ok(()));
        forbid(&mut schema);
        jsonschema::validator_for(&schema).expect("a sound schema")
    })
}

/// Holds a report against the schema, and its own numbers against each other.
pub(super) fn holds(report: &Value) {
    let faults: Vec<String> =
        strict().iter_errors(report).map(|e| format!("{}: {e}", e.instance_path())).collect();
    assert!(faults.is_empty(), "{faults:#?}");
    for article in report["articles"].as_array().expect("a list") {
        for variant in article["variants"].as_object().expect("an object").values() {
            let units = &variant["units"];
            let number = |name: &str| units[name].as_u64().expect("a number");
            let parts = ["current", "assumed", "markup", "stale", "missing", "unknown"];
            assert_eq!(parts.map(number).iter().sum::<u64>(), number("total"), "{variant}");
        }
    }
}

#[test]
fn the_committed_schema_is_current() {
    let path = format!("{}/schemas/status.json", env!("CARGO_MANIFEST_DIR"));
    let there = fs::read_to_string(path).unwrap_or_default();
    assert!(there == written(), "run `cargo run -- schema status > schemas/status.json`");
}

#[test]
fn every_report_of_the_fixtures_holds_to_it() {
    let status = |root: &Path| {
        let arguments = ["status", "--format", "json", "--now", "2026-11-22T00:00:00Z"];
        let output = run(root, &arguments);
        if output.status.code() == Some(0) {
            holds(&serde_json::from_slice(&output.stdout).expect("JSON"));
        }
        output.status.code() == Some(0)
    };
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    assert!(status(root));
    for network in folders_in("tests/networks") {
        let copy = tempfile::tempdir().expect("a folder");
        copy_tree(&root.join("tests/networks").join(network), copy.path());
        assert!(status(copy.path()));
    }
    let mut held = 0;
    for code in folders_in("tests/rules").iter().filter(|name| *name != "_base") {
        // What only the memory can hold is not written to the disk.
        let files = files_below(&format!("tests/rules/{code}/pass"));
        if files.contains_key("made.toml") {
            continue;
        }
        let folder = tempfile::tempdir().expect("a folder");
        for (path, bytes) in if files.is_empty() { base() } else { over_base(files) } {
            let file = folder.path().join(path);
            fs::create_dir_all(file.parent().expect("a folder")).expect("made");
            fs::write(file, bytes).expect("written");
        }
        held += usize::from(status(folder.path()));
    }
    assert!(held > 100, "{held}");
}

/// Every part of a report is described: without it, or with something else in its place, the
/// report is refused.
#[test]
fn nothing_of_a_report_can_be_left_out_or_be_something_else() {
    let network = varied();
    let before = network.done("2022-08-01", &["status", "--format", "json"]);
    network.put("before.json", &before);
    network.edit("content/lead/fr.md", "au printemps", "en automne");
    let report = network.status("2022-08-01", &["--since", "before.json"]);
    let mut tried = 0;
    let mut pointers = Vec::new();
    walk(&report, &mut String::new(), &mut pointers);
    for pointer in pointers {
        let mut broken = report.clone();
        *broken.pointer_mut(&pointer).expect("there") = serde_json::json!({ "kite": [1.5] });
        assert!(!strict().is_valid(&broken), "anything can be at {pointer}");
        let (parent, name) = pointer.rsplit_once('/').expect("a parent");
        // A trend is there if it is asked for; names of sections and locales are anybody's.
        let named = ["/variants", "/sections", "/locales"].iter().any(|end| parent.ends_with(end));
        if named || name == "trend" {
            continue;
        }
        let mut broken = report.clone();
        let Some(Value::Object(object)) = broken.pointer_mut(parent) else { continue };
        object.remove(name);
        assert!(!strict().is_valid(&broken), "{pointer} can be left out");
        tried += 1;
    }
    assert!(tried > 300, "{tried}");
}

fn walk(value: &Value, at: &mut String, out: &mut Vec<String>) {
    let mut step = |name: &str, value: &Value| {
        let length = at.len();
        at.push('/');
        at.push_str(&name.replace('~', "~0").replace('/', "~1"));
        out.push(at.clone());
        walk(value, at, out);
        at.truncate(length);
    };
    match value {
        Value::Object(object) => object.iter().for_each(|(name, value)| step(name, value)),
        // What holds for the first holds for all.
        Value::Array(items) => {
            items.iter().take(2).enumerate().for_each(|(ix, item)| step(&ix.to_string(), item));
        }
        _ => {}
    }
}

#[test]
fn a_network_without_anything_has_a_report_too() {
    let network = Network::new();
    fs::remove_dir_all(network.folder.path().join("content")).expect("removed");
    let report = network.status("2022-08-01", &[]);
    assert_eq!(report["articles"], Value::Array(Vec::new()));
}
