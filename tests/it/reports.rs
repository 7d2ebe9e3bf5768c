//! Reports as machines read them: each form held to its own schema, and to what was found.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use serde_json::Value;

use super::support::files_below;

const RULES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/rules");

fn hexapla(root: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_hexapla"))
        .args(arguments)
        .current_dir(root)
        .env_remove("HEXAPLA_LANG")
        .env("LC_ALL", "C")
        .env("NO_COLOR", "1")
        .env("COLUMNS", "100")
        .output()
        .expect("it runs")
}

fn out(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).expect("UTF-8")
}

/// A network with findings of every level, at odd places, in more than one script.
fn faulty() -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    for (path, bytes) in files_below("tests/rules/_base") {
        put(folder.path(), &path, &bytes);
    }
    let en = "+++\nheadline = \"Kites\"\nslug = \"kites\"\n+++\n\n国際凧 [a|b](../nowhere/), 100 %: <b>x</b>\n";
    put(folder.path(), "content/kites/en.md", en.as_bytes());
    let fr = "+++\nheadline = \"C\"\nslug = \"c\"\ndate = 2022-07-28\n+++\n\n@everyone { $dais }\n";
    put(folder.path(), "content/kites/fr.md", fr.as_bytes());
    put(folder.path(), "content/kites/a, b: 50%.md", b"x");
    folder
}

fn put(root: &Path, path: &str, bytes: &[u8]) {
    let path = root.join(path);
    fs::create_dir_all(path.parent().expect("a folder")).expect("made");
    fs::write(path, bytes).expect("written");
}

fn json(output: &Output) -> Value {
    serde_json::from_slice(&output.stdout).expect("JSON")
}

#[test]
fn every_form_says_the_same() {
    let folder = faulty();
    let whole = json(&hexapla(folder.path(), &["check", "--format", "json"]));
    let count = whole["diagnostics"].as_array().expect("a list").len();
    assert!(count >= 5, "{whole:#}");
    for level in ["error", "warning", "note"] {
        assert!(whole["counts"][level].as_u64() > Some(0), "no {level}: {whole:#}");
    }
    let of = |format| out(&hexapla(folder.path(), &["check", "--format", format]));
    assert_eq!(of("github").lines().filter(|line| line.starts_with("::")).count(), count);
    assert_eq!(of("md").lines().filter(|line| line.starts_with("| ")).count(), count + 1);
    assert_eq!(
        of("junit").matches("<testcase ").count() - of("junit").matches("name=\"check\"").count(),
        count
    );
    let sarif: Value = serde_json::from_str(&of("sarif")).expect("JSON");
    assert_eq!(sarif["runs"][0]["results"].as_array().expect("a list").len(), count);
    for format in ["github", "md", "junit", "sarif"] {
        insta::assert_snapshot!(
            format!("report-{format}"),
            of(format).replace(env!("CARGO_PKG_VERSION"), "VERSION")
        );
        assert_eq!(of(format), of(format), "the same network, the same bytes");
    }
}

#[test]
fn sarif_is_valid_whatever_was_found() {
    let schema =
        fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/schemas/sarif-2.1.0.json"));
    // The schema's pattern of a language has a bracket too many; the standard's text says this.
    let slip = "^[a-zA-Z]{2}|^[a-zA-Z]{2}-[a-zA-Z]{2}]?$";
    let schema = schema.expect("a schema").replace(slip, "^[a-zA-Z]{2}(-[a-zA-Z]{2})?$");
    let schema: Value = serde_json::from_str(&schema).expect("JSON");
    let validator = jsonschema::validator_for(&schema).expect("a sound schema");
    assert!(!validator.is_valid(&serde_json::json!({ "version": "2.1.0" })), "it can say no");
    let faulty = faulty();
    let empty = tempfile::tempdir().expect("a folder");
    for language in ["en", "ur"] {
        for root in [faulty.path(), empty.path(), Path::new(env!("CARGO_MANIFEST_DIR"))] {
            let output = hexapla(root, &["check", "--format", "sarif", "--lang", language]);
            let sarif = json(&output);
            let lines = out(&hexapla(root, &["check", "--format", "github", "--lang", language]));
            let isolates = ['\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}'];
            for text in [&out(&output), &lines] {
                assert!(!text.contains(isolates), "{language}: for machines");
            }
            let wrong: Vec<String> = validator
                .iter_errors(&sarif)
                .map(|e| format!("{}: {e}", e.instance_path()))
                .collect();
            assert!(wrong.is_empty(), "{wrong:#?}");
            let run = &sarif["runs"][0];
            assert_eq!(run["columnKind"], "unicodeCodePoints");
            for result in run["results"].as_array().expect("a list") {
                let ix = usize::try_from(result["ruleIndex"].as_u64().expect("a number"))
                    .expect("small");
                let rule = &run["tool"]["driver"]["rules"][ix];
                assert_eq!(rule["id"], result["ruleId"]);
                for part in ["shortDescription", "fullDescription", "help"] {
                    assert!(rule[part]["text"].as_str().is_some_and(|t| !t.is_empty()), "{rule:#}");
                }
                assert!(
                    rule["help"]["markdown"].as_str().is_some_and(|t| t.contains("```")),
                    "{rule:#}"
                );
            }
        }
    }
}

#[test]
fn regions_count_characters_and_end_behind_them() {
    let folder = faulty();
    let sarif = json(&hexapla(folder.path(), &["check", "--format", "sarif"]));
    let results = sarif["runs"][0]["results"].as_array().expect("a list").clone();
    let link = results.iter().find(|r| r["ruleId"] == "broken-link").expect("found");
    let place = &link["locations"][0]["physicalLocation"];
    assert_eq!(place["artifactLocation"]["uri"], "content/kites/en.md");
    assert_eq!(place["region"]["startLine"], 6);
    let line: Vec<char> =
        place["region"]["snippet"]["text"].as_str().expect("a text").chars().collect();
    let at = |key: &str| {
        usize::try_from(place["region"][key].as_u64().expect("a number")).expect("small")
    };
    let meant: String = line[at("startColumn") - 1..at("endColumn") - 1].iter().collect();
    assert!(meant.contains("../nowhere/") && !meant.contains('国'), "{meant}");
    let odd = results.iter().find(|r| r["ruleId"] == "unportable-name").expect("found");
    let uri = &odd["locations"][0]["physicalLocation"]["artifactLocation"]["uri"];
    assert_eq!(uri, "content/kites/a%2C%20b%3A%2050%25.md");
}

#[test]
fn fingerprints_survive_what_is_written_above() {
    let folder = faulty();
    let prints = || {
        let sarif = json(&hexapla(folder.path(), &["check", "--format", "sarif"]));
        let results = sarif["runs"][0]["results"].as_array().expect("a list").clone();
        let print =
            |r: &Value| r["partialFingerprints"]["hexapla/v1"].as_str().expect("a text").to_owned();
        let mut all: Vec<String> = results.iter().map(print).collect();
        all.sort();
        all
    };
    let before = prints();
    let unique: std::collections::BTreeSet<&String> = before.iter().collect();
    assert_eq!(unique.len(), before.len(), "no two findings are one");
    // In every language, since what only the original says is missing in the others, and that is news.
    for (tag, above) in [
        ("en", "It was in 1987.\n\nOf 52 kites, [all](https://a.example/) flew.\n\n"),
        ("fr", "C’était en 1987.\n\nSur 52, [tous](https://a.example/) ont volé.\n\n"),
        ("ar", "كان ذلك عام 1987.\n\nمن 52 طارت [كلها](https://a.example/).\n\n"),
    ] {
        let path = folder.path().join(format!("content/kites/{tag}.md"));
        let text = fs::read_to_string(&path).expect("text");
        let (front, body) = text.split_once("+++\n\n").expect("a body");
        fs::write(&path, format!("{front}+++\n\n{above}{body}")).expect("written");
    }
    assert_eq!(prints(), before);
    let path = folder.path().join("content/kites/en.md");
    let text = fs::read_to_string(&path).expect("text");
    fs::write(&path, text.replace("../nowhere/", "../elsewhere/")).expect("written");
    assert_ne!(prints(), before);
}

#[test]
fn paths_lead_from_where_the_workflow_stands() {
    let above = tempfile::tempdir().expect("a folder");
    for (path, bytes) in files_below("tests/rules/_base") {
        put(&above.path().join("net"), &path, &bytes);
    }
    fs::remove_file(above.path().join("net/content/kites/fr.md")).expect("removed");
    for (format, says) in [
        ("github", "::warning file=net/content/kites/fr.md,title=missing-variant::"),
        ("sarif", "\"uri\": \"net/content/kites/fr.md\""),
        ("junit", "file=\"net/content/kites/fr.md\""),
    ] {
        let output = out(&hexapla(above.path(), &["check", "--root", "./net", "--format", format]));
        assert!(output.contains(says), "{format}: {output}");
    }
}

#[test]
fn what_fails_is_chosen() {
    let folder = faulty();
    let code = |arguments: &[&str]| hexapla(folder.path(), arguments).status.code();
    assert_eq!(code(&["check"]), Some(1));
    assert_eq!(code(&["check", "--fail-on", "never"]), Some(0));
    fs::remove_file(folder.path().join("content/kites/en.md")).expect("removed");
    fs::remove_file(folder.path().join("content/kites/a, b: 50%.md")).expect("removed");
    for path in ["content/kites/en.md", "content/kites/fr.md"] {
        put(folder.path(), path, &fs::read(format!("{RULES}/_base/{path}")).expect("there"));
    }
    assert_eq!(code(&["check", "--fail-on", "note"]), Some(0));
    fs::remove_file(folder.path().join("content/kites/fr.md")).expect("removed");
    for (arguments, expected) in [
        (&["check"][..], 0),
        (&["check", "--strict"], 1),
        (&["check", "--fail-on", "warning"], 1),
        (&["check", "--fail-on", "error"], 0),
        (&["check", "--strict", "--fail-on", "error"], 2),
        (&["status"], 0),
        (&["status", "--fail-on", "warning"], 1),
        (&["status", "--fail-on", "warning", "--section", "south"], 0),
        (&["status", "--fail-on", "warning", "--locale", "en"], 0),
        (&["publish", "--fail-on", "warning"], 1),
        (&["publish"], 0),
    ] {
        assert_eq!(code(arguments), Some(expected), "{arguments:?}");
    }
    // A failure in one form is a failure in the other.
    let junit = |on| out(&hexapla(folder.path(), &["check", "--format", "junit", "--fail-on", on]));
    assert!(junit("warning").contains("<failure "), "{}", junit("warning"));
    assert!(!junit("error").contains("<failure ") && junit("error").contains("<skipped "));
}

#[test]
fn quiet_says_nothing_but_what_is_wrong() {
    let folder = tempfile::tempdir().expect("a folder");
    for arguments in [
        &["init", "-q"][..],
        &["check", "-q"],
        &["check", "-q", "--format", "github"],
        &["status", "--quiet"],
        &["build", "--out", "out", "--quiet"],
        &["publish", "-q"],
    ] {
        let output = hexapla(folder.path(), arguments);
        assert_eq!(output.status.code(), Some(0), "{arguments:?}");
        assert_eq!(
            (out(&output).as_str(), output.stderr.as_slice()),
            ("", &b""[..]),
            "{arguments:?}"
        );
    }
    fs::remove_file(folder.path().join("content/welcome/fr.md")).expect("removed");
    let status = out(&hexapla(folder.path(), &["status", "-q"]));
    assert!(status.starts_with("welcome · fr: missing") && status.lines().count() <= 2, "{status}");
    let check = out(&hexapla(folder.path(), &["check", "-q"]));
    assert!(check.contains("missing-variant") && !check.contains("No errors"), "{check}");
}

#[test]
fn a_form_that_makes_no_sense_is_a_slip() {
    let folder = tempfile::tempdir().expect("a folder");
    for (arguments, says) in [
        (&["status", "--format", "sarif"][..], "It can be: human, json, md."),
        (&["explain", "--format", "junit"], "It can be: human, json, md."),
        (&["check", "--format", "xml"], "It can be: human, json, md, github, sarif, junit."),
        (&["check", "--fail-on", "errors"], "Did you mean “error”?"),
        (&["explain", "broken-lnik"], "Did you mean “broken-link”?"),
        (&["completions", "tcsh"], "It can be: bash, elvish, fish, powershell, zsh."),
        (&["schema", "articles"], "Did you mean “article”?"),
        (&["man", "publsh"], "Did you mean “publish”?"),
    ] {
        let output = hexapla(folder.path(), arguments);
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        let err = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(err.contains(says) && output.stdout.is_empty(), "{arguments:?}: {err}");
    }
}

#[test]
fn the_reference_of_all_findings_is_current() {
    let folder = tempfile::tempdir().expect("a folder");
    let made = out(&hexapla(folder.path(), &["explain", "--format", "md", "--lang", "en"]));
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/rules.md");
    let there = fs::read_to_string(path).unwrap_or_default();
    assert!(made == there, "run `cargo run -- explain --format md --lang en > docs/rules.md`");
    for rule in hexapla::pipeline::rules() {
        assert!(made.contains(&format!("\n## {}\n", rule.code)), "{}", rule.code);
    }
}

#[test]
fn a_code_is_explained_in_every_form_without_a_network() {
    let folder = tempfile::tempdir().expect("a folder");
    insta::assert_snapshot!("explain", out(&hexapla(folder.path(), &["explain", "unknown-fact"])));
    let urdu = out(&hexapla(folder.path(), &["explain", "unknown-fact", "--lang", "ur"]));
    assert!(urdu.contains("غلط:") && urdu.contains("{ $dais }"), "{urdu}");
    let all = json(&hexapla(folder.path(), &["explain", "--format", "json"]));
    let all = all["rules"].as_array().expect("a list");
    assert_eq!(all.len(), hexapla::pipeline::rules().len());
    for rule in all {
        let shown = |side: &str| !rule[side].as_array().expect("a list").is_empty();
        assert!(shown("wrong") && shown("right"), "{rule:#}");
        assert_eq!(rule["diagnostic"]["code"], rule["code"]);
        assert_ne!(rule["wrong"], rule["right"]);
    }
}

#[test]
fn shells_and_manuals_know_every_command() {
    let folder = tempfile::tempdir().expect("a folder");
    for shell in ["bash", "elvish", "fish", "powershell", "zsh"] {
        let text = out(&hexapla(folder.path(), &["completions", shell]));
        assert!(text.contains("publish") && text.contains("fail-on"), "{shell}");
    }
    let urdu = out(&hexapla(folder.path(), &["completions", "fish", "--lang", "ur"]));
    assert!(urdu.contains('ی'), "{urdu}");
    assert_eq!(hexapla(folder.path(), &["man", "--out", "man"]).status.code(), Some(0));
    let pages = fs::read_dir(folder.path().join("man")).expect("a folder").count();
    let help = out(&hexapla(folder.path(), &["--help"]));
    let commands = help.lines().skip_while(|l| !l.starts_with("Commands")).skip(1);
    let commands = commands.take_while(|line| line.starts_with("  ")).count();
    assert_eq!(pages, commands + 1);
    insta::assert_snapshot!("man-check", out(&hexapla(folder.path(), &["man", "check"])));
}
