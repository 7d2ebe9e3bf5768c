//! `hexapla new`: what it writes can be worked with at once.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use crate::support::copy_tree;

fn hexapla(root: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_hexapla"))
        .args(arguments)
        .current_dir(root)
        .env("HEXAPLA_LANG", "en")
        .env("NO_COLOR", "1")
        .output()
        .expect("it runs")
}

fn said(output: &Output) -> String {
    let mut text = String::from_utf8_lossy(&output.stdout).into_owned();
    text.push_str(&String::from_utf8_lossy(&output.stderr));
    text
}

fn copy(name: &str) -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    copy_tree(&root.join("tests/networks").join(name), folder.path());
    folder
}

#[test]
fn a_variant_to_fill_in_has_the_source_s_structure() {
    let folder = copy("fill-in");
    let output = hexapla(folder.path(), &["new", "variant", "everything", "fr"]);
    assert_eq!(output.status.code(), Some(0), "{}", said(&output));
    let file = folder.path().join("content/everything/fr.md");
    insta::assert_snapshot!("new-variant", fs::read_to_string(&file).expect("a file"));
    // It is a draft that nobody has to mend before translating it.
    let check = hexapla(folder.path(), &["check"]);
    assert_eq!(check.status.code(), Some(0), "{}", said(&check));
    assert!(!said(&check).contains("content/everything/fr.md"), "{}", said(&check));
    let before = fs::read(&file).expect("a file");
    let again = hexapla(folder.path(), &["new", "variant", "everything", "fr"]);
    assert_eq!(again.status.code(), Some(2));
    assert_eq!(fs::read(&file).expect("a file"), before);
}

#[test]
fn a_variant_to_fill_in_speaks_its_translator_s_language_and_its_source_s_notation() {
    let folder = copy("fill-in");
    let output = hexapla(folder.path(), &["new", "variant", "yaml", "ur"]);
    assert_eq!(output.status.code(), Some(0), "{}", said(&output));
    let file = folder.path().join("content/yaml/ur.md");
    insta::assert_snapshot!("new-variant-yaml", fs::read_to_string(&file).expect("a file"));
    let check = hexapla(folder.path(), &["check"]);
    assert!(!said(&check).contains("content/yaml/ur.md"), "{}", said(&check));
}

#[test]
fn what_is_filled_in_every_place_owes_nothing() {
    let folder = copy("fill-in");
    hexapla(folder.path(), &["new", "variant", "everything", "fr"]);
    let file = folder.path().join("content/everything/fr.md");
    let text = fs::read_to_string(&file).expect("a file");
    // A translator who writes "mot" wherever something is to be written, and deletes the draft.
    let lines: Vec<&str> = text.lines().filter(|line| *line != "draft = true").collect();
    let mut filled = String::new();
    for (nth, line) in lines.iter().enumerate() {
        let blank = |ix: usize| lines.get(ix).is_some_and(|line| line.is_empty());
        let paragraph = nth > 0 && lines[nth - 1].ends_with("-->") && blank(nth) && blank(nth + 1);
        let term =
            blank(nth) && lines.get(nth + 1).is_some_and(|next| *next == ": " || *next == ":");
        let line = match line.strip_suffix("= \"\"") {
            Some(key) => format!("{key}= \"mot\""),
            None => line.replace("|  |  |", "| mot | mot |"),
        };
        let place = ["-", ">", "1.", "2.", ":", "[^1]:"].contains(&line.trim());
        let line = match &line {
            line if line.starts_with("## {#") => line.replace("## ", "## mot "),
            line if place => format!("{} mot", line.trim_end()),
            _ if term => "mot".to_owned(),
            _ if paragraph => "mot[^1]".to_owned(),
            line => line.clone(),
        };
        filled.push_str(&line);
        filled.push('\n');
    }
    fs::write(&file, filled).expect("written");
    let status = hexapla(folder.path(), &["status", "--format", "json", "--article", "everything"]);
    let json: serde_json::Value = serde_json::from_slice(&status.stdout).expect("JSON");
    let fr = &json["articles"][0]["variants"]["fr"];
    assert_eq!(fr["units"]["missing"], 0, "{fr:#}\n{}", fs::read_to_string(&file).expect("it"));
    assert_eq!(fr["sections"]["main"]["visibility"], "live", "{fr:#}");
}

#[test]
fn an_article_begins_as_a_draft() {
    let folder = copy("fill-in");
    let arguments =
        ["new", "article", "2026/try", "--headline", "A \"try\"", "--now", "2026-05-04T03:00:00Z"];
    let output = hexapla(folder.path(), &arguments);
    assert_eq!(output.status.code(), Some(0), "{}", said(&output));
    let read = |path: &str| fs::read_to_string(folder.path().join(path)).expect(path);
    assert_eq!(read("content/2026/try/article.toml"), "date = 2026-05-04\n");
    assert!(read("content/2026/try/en.md").contains("headline = \"A \\\"try\\\"\"\n"));
    assert_eq!(hexapla(folder.path(), &["check"]).status.code(), Some(0));
    assert_eq!(hexapla(folder.path(), &arguments).status.code(), Some(2));
    for bad in ["../x", "a b", "a//b", ".hidden", ""] {
        assert_eq!(
            hexapla(folder.path(), &["new", "article", bad]).status.code(),
            Some(2),
            "{bad}"
        );
    }
}

#[test]
fn an_article_begins_where_the_layout_wants_it() {
    for (network, meta, text) in [
        ("by-locale", "content/en/a/b.toml", "content/en/a/b.md"),
        ("by-suffix", "content/a/b.toml", "content/a/b.en.md"),
        ("beside-source", "pages/a/b.toml", "pages/a/b.md"),
    ] {
        let folder = copy(network);
        let output = hexapla(folder.path(), &["new", "article", "a/b", "--headline", "B"]);
        assert_eq!(output.status.code(), Some(0), "{}", said(&output));
        for file in [meta, text] {
            assert!(folder.path().join(file).is_file(), "{network}: {file}");
        }
        let output = hexapla(folder.path(), &["new", "variant", "a/b", "fr"]);
        assert_eq!(output.status.code(), Some(0), "{}", said(&output));
    }
}

#[test]
fn a_section_and_its_new_languages_can_be_published_at_once() {
    let folder = copy("fill-in");
    let arguments = [
        "new",
        "section",
        "north",
        "--url",
        "https://north.example/",
        "--locale",
        "cs",
        "--locale",
        "fr",
    ];
    let output = hexapla(folder.path(), &arguments);
    assert_eq!(output.status.code(), Some(0), "{}", said(&output));
    insta::assert_snapshot!("new-section", said(&output));
    let settings = fs::read_to_string(folder.path().join("pipeline.toml")).expect("settings");
    assert!(settings.starts_with("# A comment that stays.\n"), "{settings}");
    let output = hexapla(folder.path(), &["status", "--section", "north"]);
    assert!(said(&output).contains("cs"), "{}", said(&output));
    let before = fs::read(folder.path().join("pipeline.toml")).expect("settings");
    for bad in [["North", "https://a.example/"], ["north", "https://a.example/"], ["south", "no"]] {
        let arguments = ["new", "section", bad[0], "--url", bad[1], "--locale", "fr"];
        assert_eq!(hexapla(folder.path(), &arguments).status.code(), Some(2), "{bad:?}");
        assert_eq!(fs::read(folder.path().join("pipeline.toml")).expect("settings"), before);
    }
}

#[test]
fn a_locale_lists_what_it_owes() {
    let folder = copy("fill-in");
    let output = hexapla(folder.path(), &["new", "locale", "cs", "--section", "main"]);
    assert_eq!(output.status.code(), Some(0), "{}", said(&output));
    insta::assert_snapshot!("new-locale", said(&output));
    let strings = fs::read_to_string(folder.path().join("locales/cs/site.ftl")).expect("strings");
    assert!(strings.contains("\n# site-name = "), "{strings}");
    assert!(folder.path().join("locales/cs/theme.ftl").is_file());
    for again in [&["new", "locale", "cs", "--section", "main"][..], &["new", "locale", "cs"]] {
        assert_eq!(hexapla(folder.path(), again).status.code(), Some(2));
    }
    let output = hexapla(folder.path(), &["new", "locale", "pt_BR"]);
    assert_eq!(output.status.code(), Some(0), "{}", said(&output));
    let settings = fs::read_to_string(folder.path().join("pipeline.toml")).expect("settings");
    assert!(settings.contains("locales = [\"pt-BR\"]"), "{settings}");
}

#[test]
fn the_folder_that_one_stands_in_is_the_network() {
    // Folders of languages at the root itself are found from there too.
    for network in ["beside-source", "by-locale", "by-suffix"] {
        let folder = copy(network);
        let here = hexapla(folder.path(), &["status", "--format", "json"]);
        let root = folder.path().to_str().expect("UTF-8");
        let named = hexapla(Path::new("/"), &["status", "--format", "json", "--root", root]);
        assert_eq!(said(&here), said(&named), "{network}");
        assert!(said(&here).contains("\"fr\""), "{network}");
    }
}

#[test]
fn a_text_that_is_the_index_of_a_folder_is_the_folder_s_article() {
    let folder = copy("by-suffix");
    let text = "+++\nheadline = \"B\"\n+++\n\nB, and [the wind](../wind.md).\n";
    fs::create_dir_all(folder.path().join("content/2024/bundle")).expect("made");
    fs::write(folder.path().join("content/2024/bundle/index.en.md"), text).expect("written");
    let wind = folder.path().join("content/2024/wind.en.md");
    let link = "+++\nheadline = \"W\"\n+++\n\n[B](bundle/), [B](bundle/index.md), [B](bundle/index.en.md).\n";
    fs::write(wind, link).expect("written");
    let check = hexapla(folder.path(), &["check"]);
    assert_eq!(check.status.code(), Some(0), "{}", said(&check));
    let out = folder.path().join("out");
    let build = hexapla(folder.path(), &["build", "--out", out.to_str().expect("UTF-8")]);
    assert_eq!(build.status.code(), Some(0), "{}", said(&build));
    let page = fs::read_to_string(out.join("coast/wind/index.html")).expect("a page");
    assert_eq!(page.matches("<a href=\"/news/bundle/\">B</a>").count(), 3, "{page}");
}
