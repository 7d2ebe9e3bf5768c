//! Commands as people and scripts use them.

use std::fs;
use std::path::Path;
use std::process::{Command, Output, Stdio};

pub(crate) fn hexapla(root: &Path, arguments: &[&str]) -> Output {
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

pub(crate) fn out(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).expect("UTF-8")
}

pub(crate) fn err(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).expect("UTF-8")
}

/// A new network as `init` makes it.
pub(crate) fn fresh() -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    let output = hexapla(folder.path(), &["init"]);
    assert_eq!(output.status.code(), Some(0), "{}", err(&output));
    folder
}

#[test]
fn a_new_network_publishes_at_once_and_has_nothing_to_do() {
    let folder = fresh();
    let check = hexapla(folder.path(), &["check", "--strict"]);
    assert_eq!((check.status.code(), out(&check).as_str()), (Some(0), "No errors, no warnings.\n"));
    let publish = hexapla(folder.path(), &["publish"]);
    assert_eq!(publish.status.code(), Some(0), "{}", err(&publish));
    assert!(out(&publish).starts_with("main: release 1 is live"), "{}", out(&publish));
    assert_eq!(err(&publish), "");
    let page =
        fs::read_to_string(folder.path().join("public/main/current/fr/bienvenue/index.html"));
    assert!(page.expect("a page").contains("Cet article existe en 2 langues."));
    let again = hexapla(folder.path(), &["publish"]);
    assert_eq!(out(&again), "main: nothing new; release 1 stays live.\n");
    let status = hexapla(folder.path(), &["status"]);
    insta::assert_snapshot!("init-status", out(&status));
}

#[test]
fn init_never_overwrites() {
    let folder = fresh();
    let before = fs::read(folder.path().join("pipeline.toml")).expect("bytes");
    fs::write(folder.path().join("content/welcome/en.md"), "mine").expect("written");
    let again = hexapla(folder.path(), &["init"]);
    assert_eq!(again.status.code(), Some(2));
    assert_eq!(fs::read(folder.path().join("pipeline.toml")).expect("bytes"), before);
    let kept = fs::read_to_string(folder.path().join("content/welcome/en.md")).expect("text");
    assert_eq!(kept, "mine");
}

#[test]
fn slips_on_the_command_line_exit_with_2() {
    let folder = fresh();
    for (arguments, says) in [
        (&["pubish"][..], "Did you mean “publish”?"),
        (&["publish", "--sektion", "x"], "There is no option or argument “--sektion”."),
        (&["status", "--section", "mian"], "Did you mean “main”?"),
        (&["status", "--locale", "de"], "No section publishes the locale “de”."),
        (&["status", "--article", "welcom"], "Did you mean “welcome”?"),
        (&["status", "--format", "xml"], "“xml” is not a value for"),
        (&["check", "--now", "tomorrow"], "is not a moment"),
        (&["build"], "is missing"),
        (&["build", "--out", "content/x"], "cannot be the folder"),
        (&["build", "--out", "."], "cannot be the folder"),
        (&[], "Say what to do."),
    ] {
        let output = hexapla(folder.path(), arguments);
        assert_eq!(output.status.code(), Some(2), "{arguments:?}: {}", err(&output));
        assert!(err(&output).contains(says), "{arguments:?}: {}", err(&output));
        assert_eq!(out(&output), "", "{arguments:?}");
    }
}

#[test]
fn all_faults_of_the_settings_are_shown_at_once() {
    let folder = tempfile::tempdir().expect("a folder");
    let text = r#"[network]
id = "Big Net"
source-locale = "en_GB_"
colour = "red"

[policy]
require = ["headlines"]

[[section]]
id = "a"
url = "a.example"
locales = ["fr", "fr", "x_"]

[[section]]
id = "a"
url = "https://b.example/"
locales = ["en"]
fallback = ["de"]
misssing = "none"

[[section]]
id = "c"
url = "https://c.example/"
locales = "en"
"#;
    fs::write(folder.path().join("pipeline.toml"), text).expect("written");
    let output = hexapla(folder.path(), &["publish"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(!folder.path().join("public").exists());
    insta::assert_snapshot!("settings-faults", err(&output));
    let json = hexapla(folder.path(), &["check", "--format", "json"]);
    assert_eq!(json.status.code(), Some(2));
    let value: serde_json::Value = serde_json::from_slice(&json.stdout).expect("JSON");
    let lines = value["diagnostics"].as_array().expect("a list").iter().map(|d| d["line"].as_u64());
    assert!(lines.clone().count() >= 9 && lines.clone().all(|line| line.is_some()));
}

#[test]
fn without_a_network_the_message_says_what_to_do() {
    let folder = tempfile::tempdir().expect("a folder");
    for command in ["status", "check", "publish"] {
        let output = hexapla(folder.path(), &[command]);
        assert_eq!(output.status.code(), Some(2), "{command}");
        let text = format!("{}{}", out(&output), err(&output));
        assert!(text.contains("hexapla init"), "{command}: {text}");
    }
}

#[test]
fn a_broken_file_is_shown_with_its_line_and_the_rest_is_published() {
    let folder = fresh();
    let path = folder.path().join("content/welcome/fr.md");
    let text = fs::read_to_string(&path).expect("text").replace("{ $languages }", "{ $langauges }");
    fs::write(&path, text).expect("written");
    let check = hexapla(folder.path(), &["check"]);
    assert_eq!(check.status.code(), Some(1));
    insta::assert_snapshot!("broken-fact", out(&check));
    let publish = hexapla(folder.path(), &["publish"]);
    assert_eq!(publish.status.code(), Some(1));
    let live = folder.path().join("public/main/current");
    assert!(live.join("welcome/index.html").exists());
    // The French edition falls back to English, marked as such; its own text is withheld.
    let page = fs::read_to_string(live.join("fr/welcome/index.html")).expect("a page");
    assert!(
        page.contains("<article lang=\"en\" dir=\"ltr\">") && page.contains("class=\"notice\"")
    );
    let status = hexapla(folder.path(), &["status", "--format", "json"]);
    let value: serde_json::Value = serde_json::from_slice(&status.stdout).expect("JSON");
    let fr = &value["articles"][0]["variants"]["fr"]["sections"]["main"];
    assert_eq!(fr["visibility"], "withheld");
    assert_eq!(fr["shown"], "labelled");
    assert_eq!(fr["reasons"][0], "invalid:unknown-fact");
}

#[test]
fn a_draft_is_held_back_and_a_veto_too() {
    let folder = fresh();
    let path = folder.path().join("content/welcome/fr.md");
    let text = fs::read_to_string(&path).expect("text");
    fs::write(&path, text.replacen("+++\n", "+++\ndraft = true\n", 1)).expect("written");
    let meta = folder.path().join("content/welcome/article.toml");
    let text = fs::read_to_string(&meta).expect("text");
    fs::write(&meta, format!("{text}\n[placement.main]\nveto = [\"en\"]\n")).expect("written");
    let status = hexapla(folder.path(), &["status", "--format", "json"]);
    let value: serde_json::Value = serde_json::from_slice(&status.stdout).expect("JSON");
    let variants = &value["articles"][0]["variants"];
    assert_eq!(variants["fr"]["work"], "draft");
    assert_eq!(variants["fr"]["sections"]["main"]["visibility"], "gated");
    assert_eq!(variants["en"]["sections"]["main"]["visibility"], "withheld");
    assert_eq!(variants["en"]["sections"]["main"]["reasons"][0], "veto");
    assert_eq!(hexapla(folder.path(), &["publish"]).status.code(), Some(0));
    let home = fs::read_to_string(folder.path().join("public/main/current/index.html"));
    assert!(home.expect("a page").contains("There are no articles here yet."));
}

#[test]
fn an_embargo_ends_at_its_moment() {
    let folder = fresh();
    let meta = folder.path().join("content/welcome/article.toml");
    let text = fs::read_to_string(&meta).expect("text");
    fs::write(&meta, format!("embargo = 2026-05-01T10:00:00+02:00\n{text}")).expect("written");
    let live = |now: &str| {
        let status = hexapla(folder.path(), &["status", "--format", "json", "--now", now]);
        let value: serde_json::Value = serde_json::from_slice(&status.stdout).expect("JSON");
        let section = &value["articles"][0]["variants"]["en"]["sections"]["main"];
        section["visibility"].as_str().expect("a text").to_owned()
    };
    assert_eq!(live("2026-05-01T07:59:59Z"), "embargoed");
    assert_eq!(live("2026-05-01T08:00:00Z"), "live");
}

#[test]
fn build_replaces_only_what_it_wrote() {
    let folder = fresh();
    let build = || hexapla(folder.path(), &["build", "--out", "out"]);
    assert_eq!(build().status.code(), Some(0));
    let site = folder.path().join("out/main");
    let home = site.join("index.html");
    let first = fs::metadata(&home).expect("there").modified().expect("a time");
    fs::write(site.join("mine.txt"), "mine").expect("written");
    let path = folder.path().join("content/welcome/fr.md");
    fs::remove_file(path).expect("removed");
    let fr = fs::read_to_string(folder.path().join("pipeline.toml")).expect("text");
    fs::write(folder.path().join("pipeline.toml"), fr.replace("fallback = [\"en\"]", ""))
        .expect("written");
    assert_eq!(build().status.code(), Some(0));
    assert!(!site.join("fr/bienvenue").exists(), "what is gone is gone, with its folder");
    assert!(site.join("mine.txt").exists(), "what is not ours stays");
    assert!(!folder.path().join("public").exists(), "no release was made");
    let json = fs::read(site.join("manifest.json")).expect("a manifest");
    let manifest: serde_json::Value = serde_json::from_slice(&json).expect("JSON");
    assert_eq!(manifest["version"], 1);
    let second = fs::metadata(&home).expect("there").modified().expect("a time");
    assert!(second >= first);
}

#[test]
fn messages_speak_the_reader_s_language() {
    let folder = fresh();
    let speak = |name: &str, value: &str| {
        let output = Command::new(env!("CARGO_BIN_EXE_hexapla"))
            .args(["--help"])
            .current_dir(folder.path())
            .env_remove("LC_ALL")
            .env(name, value)
            .output()
            .expect("it runs");
        out(&output)
    };
    assert!(
        speak("LANG", "ur_PK.UTF-8").contains('۔') || speak("LANG", "ur_PK.UTF-8").contains('ی')
    );
    assert!(speak("LANG", "C.UTF-8").contains("Usage:"));
    let urdu = hexapla(folder.path(), &["status", "--lang", "ur"]);
    assert!(out(&urdu).contains('ی'), "{}", out(&urdu));
    let plain = hexapla(folder.path(), &["check", "--lang", "ur", "--format", "json"]);
    assert!(!out(&plain).contains('\u{2068}'));
}

#[test]
fn a_closed_pipe_is_no_error() {
    let mut child = Command::new(env!("CARGO_BIN_EXE_hexapla"))
        .args(["status", "--format", "json"])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("it runs");
    drop(child.stdout.take());
    let output = child.wait_with_output().expect("it ends");
    assert_eq!(output.status.code(), Some(0));
    assert_eq!(String::from_utf8_lossy(&output.stderr), "");
}

#[test]
fn help_is_complete() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut text = out(&hexapla(folder.path(), &["--help"]));
    for command in [
        "init",
        "status",
        "check",
        "build",
        "publish",
        "rollback",
        "releases",
        "new",
        "serve",
        "explain",
        "schema",
        "completions",
        "man",
        "align",
        "compare",
        "diff",
        "log",
        "restore",
        "watch",
        "wait",
    ] {
        let output = hexapla(folder.path(), &[command, "--help"]);
        assert_eq!(output.status.code(), Some(0));
        text.push_str(&format!("════ {command}\n{}", out(&output)));
    }
    insta::assert_snapshot!("help", text);
}

#[test]
fn folders_are_meant_from_where_one_stands() {
    let folder = fresh();
    let elsewhere = tempfile::tempdir().expect("a folder");
    let root = folder.path().to_str().expect("UTF-8");
    let build = hexapla(elsewhere.path(), &["build", "--root", root, "--out", "site"]);
    assert_eq!(build.status.code(), Some(0), "{}", err(&build));
    assert!(elsewhere.path().join("site/main/index.html").exists());
    let content = folder.path().join("content/site");
    let inside = ["build", "--root", root, "--out", content.to_str().expect("UTF-8")];
    assert_eq!(hexapla(elsewhere.path(), &inside).status.code(), Some(2));
    let publish = hexapla(elsewhere.path(), &["publish", "--root", root]);
    assert_eq!(publish.status.code(), Some(0));
    assert!(folder.path().join("public/main/current/index.html").exists());
}

#[test]
fn a_full_disk_under_the_output_is_a_fault_of_the_environment() {
    let folder = fresh();
    let full = fs::OpenOptions::new().write(true).open("/dev/full").expect("Linux has it");
    let status = Command::new(env!("CARGO_BIN_EXE_hexapla"))
        .args(["status", "--format", "json"])
        .current_dir(folder.path())
        .stdout(full)
        .status()
        .expect("it runs");
    assert_eq!(status.code(), Some(3));
}

#[test]
fn check_finds_what_fails_only_on_a_page() {
    let folder = fresh();
    let templates = folder.path().join("sections/main/templates");
    fs::create_dir_all(&templates).expect("made");
    let broken = "{% extends \"base.html\" %}{% block main %}{{ artikle.body }}{% endblock %}";
    fs::write(templates.join("article.html"), broken).expect("written");
    let check = hexapla(folder.path(), &["check"]);
    assert_eq!(check.status.code(), Some(1));
    assert!(out(&check).contains("template-failed"), "{}", out(&check));
    let publish = hexapla(folder.path(), &["publish"]);
    assert_eq!(publish.status.code(), Some(1));
    assert!(err(&publish).contains("main: not published"), "{}", err(&publish));
    assert!(!folder.path().join("public/main/current").exists());
}

#[test]
fn a_string_that_needs_what_nobody_gives_is_an_error() {
    let folder = fresh();
    let site = "site-name = N\nsite-tagline = Hello { $nope }\nby = x\n";
    fs::write(folder.path().join("locales/en/site.ftl"), site).expect("written");
    let check = hexapla(folder.path(), &["check"]);
    assert_eq!(check.status.code(), Some(1));
    assert!(out(&check).contains("unknown-variable"), "{}", out(&check));
    assert!(!out(&check).contains("dropped-variable"), "an echo: {}", out(&check));
    // What the theme gives may be used, and need not.
    let site = "site-name = N\nsite-tagline = T\npublished-on = On { $date }\nbyline = Us\n";
    fs::write(folder.path().join("locales/en/site.ftl"), site).expect("written");
    assert_eq!(hexapla(folder.path(), &["check", "--strict"]).status.code(), Some(0));
}

#[test]
fn a_slip_in_sections_withholds_and_hides_nothing() {
    let folder = fresh();
    let meta = folder.path().join("content/welcome/article.toml");
    let text = fs::read_to_string(&meta).expect("text");
    fs::write(&meta, format!("sections = [\"mian\"]\n{text}")).expect("written");
    let status = hexapla(folder.path(), &["status", "--format", "json"]);
    let value: serde_json::Value = serde_json::from_slice(&status.stdout).expect("JSON");
    let section = &value["articles"][0]["variants"]["en"]["sections"]["main"];
    assert_eq!(section["visibility"], "withheld");
    assert_eq!(section["reasons"][0], "invalid:unknown-section");
}

#[test]
fn all_faults_of_a_variant_are_shown_at_once() {
    let folder = fresh();
    let path = folder.path().join("content/welcome/fr.md");
    let text =
        "---\nheadline: [x]\nslug: ../x\n---\n\n[a](//evil) ![](https://x.example/y.png) <b>\n";
    fs::write(path, text).expect("written");
    let check = out(&hexapla(folder.path(), &["check"]));
    for code in ["wrong-type", "bad-slug", "protocol-relative-link", "remote-image", "raw-html"] {
        assert!(check.contains(&format!("[{code}]")), "{code}: {check}");
    }
    assert!(!check.contains("missing-headline"), "{check}");
}

#[test]
fn releases_do_not_mix_with_the_sources() {
    let folder = fresh();
    for to in ["content", ".", "sections/x", "locales"] {
        let publish = hexapla(folder.path(), &["publish", "--to", to]);
        assert_eq!(publish.status.code(), Some(2), "{to}");
    }
    assert!(!folder.path().join("content/main").exists());
}

#[test]
fn urdu_titles_keep_names_apart_from_the_line() {
    let folder = fresh();
    fs::remove_file(folder.path().join("content/welcome/fr.md")).expect("removed");
    let check = out(&hexapla(folder.path(), &["check", "--lang", "ur"]));
    assert!(check.contains("\u{2068}welcome\u{2069}"), "{check}");
    assert!(!check.contains('\u{FFFD}') && !check.contains('\u{F8F0}'), "{check}");
}
