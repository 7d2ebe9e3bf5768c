//! Who translates: named on pages, asked for by `status`, and no part of what is translated.

use std::fs;
use std::path::Path;

use hexapla::model::LocaleIx;
use hexapla::pipeline::to_do::{Work, due};
use hexapla::pipeline::{self, Silent};
use hexapla::system::System;
use serde_json::Value;

use super::cli::{err, hexapla, out};
use super::support::{Outcome, Tree, base, base_with, run, system};

const TRANSLATORS: &str = "\n[translators.anna]\nname = \"Anna <Kovács>\"\nlocales = [\"fr\", \"ar\"]\nlanguage = \"fr\"\n\n\
    [translators.cairo]\nname = \"مكتب القاهرة\"\nlocales = [\"ar\"]\nlanguage = \"ar\"\n\n\
    [translators.anyone]\nlanguage = \"hu\"\n";

fn settings() -> Vec<u8> {
    let own = String::from_utf8(base()["pipeline.toml"].clone()).expect("UTF-8");
    format!("{own}{TRANSLATORS}").into_bytes()
}

/// The base, with a line in the front matter of some of its texts.
fn named(lines: &[(&str, &str)]) -> Tree {
    let mut tree = base();
    tree.insert("pipeline.toml".to_owned(), settings());
    for (locale, line) in lines {
        let text = tree.get_mut(&format!("content/kites/{locale}.md")).expect("there");
        let whole = String::from_utf8(text.clone()).expect("UTF-8");
        *text = whole.replacen("slug = ", &format!("{line}\nslug = "), 1).into_bytes();
    }
    tree
}

fn on_disk(tree: &Tree) -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    for (path, bytes) in tree {
        put(folder.path(), path, bytes);
    }
    folder
}

fn put(root: &Path, path: &str, bytes: &[u8]) {
    let file = root.join(path);
    fs::create_dir_all(file.parent().expect("a folder")).expect("made");
    fs::write(file, bytes).expect("written");
}

fn page<'o>(outcome: &'o Outcome, path: &str) -> &'o str {
    outcome.page(path).unwrap_or_else(|| panic!("{path} is in {:?}", outcome.files.keys()))
}

#[test]
fn pages_of_translations_say_who_translated_them() {
    let outcome = run(&named(&[
        ("en", "translator = \"anna\""),
        ("fr", "translator = [\"anna\", \"Le bureau\"]\ncredit = \"Photos : le club\""),
        ("ar", "translator = \"cairo\""),
    ]));
    assert!(outcome.diagnostics.is_empty(), "{}", outcome.text());
    let french = page(&outcome, "north/fr/cerfs-volants/index.html");
    let credit = "<p class=\"credit\">Traduit par <bdi>Anna &lt;Kovács&gt;</bdi> et <bdi>Le bureau</bdi></p>\n\
                  <p class=\"credit\">Photos : le club</p>";
    assert!(french.contains(credit), "{french}");
    let people = "\"translator\":[{\"@type\":\"Person\",\"name\":\"Anna \\u003cKovács\\u003e\"},\
                  {\"@type\":\"Person\",\"name\":\"Le bureau\"}]";
    assert!(french.contains(people), "{french}");
    let arabic = outcome.files.keys().find(|path| path.contains("south/طائرات"));
    let arabic = page(&outcome, arabic.expect("a page"));
    assert!(arabic.contains("<p class=\"credit\">ترجمة <bdi>مكتب القاهرة</bdi></p>"), "{arabic}");
    // An original is nobody's translation, whatever it says.
    let english = page(&outcome, "north/kites/index.html");
    assert!(!english.contains("Translated by") && !english.contains("\"translator\""), "{english}");
}

#[test]
fn the_credit_of_a_text_in_another_language_is_in_the_readers() {
    let own = String::from_utf8(settings()).expect("UTF-8");
    let own =
        own.replace("locales = [\"ar\"]\n\n[tr", "locales = [\"ar\"]\nfallback = [\"fr\"]\n\n[tr");
    let mut tree = named(&[("fr", "translator = \"anna\"")]);
    tree.insert("pipeline.toml".to_owned(), own.into_bytes());
    tree.remove("content/kites/ar.md");
    let outcome = run(&tree);
    let path = outcome
        .files
        .keys()
        .find(|path| path.starts_with("south/") && path.ends_with("cerfs-volants/index.html"));
    let html = page(&outcome, path.expect("a page"));
    let credit =
        "<p class=\"credit\" lang=\"ar\" dir=\"rtl\">ترجمة <bdi>Anna &lt;Kovács&gt;</bdi></p>";
    assert!(html.contains(credit), "{html}");
}

#[test]
fn another_name_in_the_settings_is_another_name_on_the_page() {
    let mut tree = named(&[("fr", "translator = \"anna\"")]);
    let renamed = String::from_utf8(settings()).expect("UTF-8").replace("Anna <Kovács>", "A. K.");
    tree.insert("pipeline.toml".to_owned(), renamed.into_bytes());
    let outcome = run(&tree);
    let french = page(&outcome, "north/fr/cerfs-volants/index.html");
    assert!(french.contains("Traduit par <bdi>A. K.</bdi></p>"), "{french}");
}

#[test]
fn who_translated_is_nothing_that_can_be_out_of_date() {
    let folder = on_disk(&named(&[]));
    let root = folder.path();
    let done = |arguments: &[&str]| {
        let output = hexapla(root, arguments);
        assert_eq!(output.status.code(), Some(0), "{arguments:?}: {}", err(&output));
        out(&output)
    };
    done(&["record"]);
    done(&["approve", "kites", "fr"]);
    let before = done(&["status", "--format", "json"]);
    assert!(before.contains("\"approved\": true"), "{before}");
    for (path, bytes) in named(&[
        ("fr", "translator = \"anna\""),
        ("en", "translator = \"anna\""),
        ("ar", "translator = [\"cairo\"]"),
    ]) {
        put(root, &path, &bytes);
    }
    assert_eq!(done(&["status", "--format", "json", "--locked"]), before);
}

/// A network in which translations owe all sorts of things.
fn owing() -> tempfile::TempDir {
    let mut tree = named(&[]);
    let add = |tree: &mut Tree, path: &str, text: &str| {
        tree.insert(path.to_owned(), text.as_bytes().to_vec());
    };
    add(&mut tree, "content/shore/article.toml", "date = 2026-06-01\n");
    add(
        &mut tree,
        "content/shore/en.md",
        "+++\nheadline = \"Kites over the shore\"\n+++\n\nA kite needs wind, and people who wait for it.\n\n\
         The school opens its doors in the spring of this year.\n",
    );
    add(
        &mut tree,
        "content/shore/fr.md",
        "+++\nheadline = \"Cerfs-volants sur le rivage\"\n+++\n\n\
         Un cerf-volant a besoin de vent, et de gens qui l’attendent.\n\n\
         L’école ouvre ses portes au printemps de cette année.\n",
    );
    let folder = on_disk(&tree);
    let root = folder.path();
    let output = hexapla(root, &["record"]);
    assert_eq!(output.status.code(), Some(0), "{}", err(&output));
    let path = "content/shore/en.md";
    let text = fs::read_to_string(root.join(path)).expect("there");
    let text = text.replace("the spring of this year.", "the autumn of next year, to everybody.");
    put(root, path, format!("{text}\nWhoever builds one brings paper.\n").as_bytes());
    put(root, "content/draft/en.md", b"+++\nheadline = \"A new field\"\n+++\n\nIt is large.\n");
    put(
        root,
        "content/draft/fr.md",
        "+++\nheadline = \"Un nouveau terrain\"\ndraft = true\n+++\n\nIl est grand.\n".as_bytes(),
    );
    folder
}

fn status(root: &Path, arguments: &[&str]) -> String {
    let now = ["status", "--now", "2026-11-22T00:00:00Z", "--translator"];
    let output = hexapla(root, &[now.as_slice(), arguments].concat());
    assert_eq!(output.status.code(), Some(0), "{arguments:?}: {}", err(&output));
    out(&output)
}

#[test]
fn a_translator_is_told_what_there_is_to_do() {
    let folder = owing();
    let root = folder.path();
    insta::assert_snapshot!("translator-human", status(root, &["anna", "--lang", "en"]));
    let mut letters = String::new();
    // By the name too; who has no language that is spoken, or none at all, is addressed like whoever asks.
    for (who, lang) in [("anna", "en"), ("مكتب القاهرة", "en"), ("anyone", "de"), ("ANYONE", "en")]
    {
        let letter = status(root, &[who, "--format", "md", "--lang", lang]);
        assert!(!letter.contains("unit"), "{letter}");
        letters.push_str(&format!("── {who} ({lang})\n{letter}\n"));
    }
    insta::assert_snapshot!("translator-md", letters);
    let json = status(root, &["anna", "--format", "json"]);
    let report: Value = serde_json::from_str(&json).expect("JSON");
    assert_eq!(report["selection"]["translator"], "anna");
    insta::assert_snapshot!(
        "translator-json",
        serde_json::to_string_pretty(&serde_json::json!({
            "selection": report["selection"],
            "to_do": report["to_do"],
        }))
        .expect("JSON")
    );
}

#[test]
fn a_translator_with_nothing_to_do_is_thanked() {
    let folder = on_disk(&named(&[]));
    let letter = status(folder.path(), &["cairo", "--format", "md"]);
    insta::assert_snapshot!("translator-nothing", letter);
}

#[test]
fn what_an_editor_or_the_clock_does_is_no_translators_work() {
    let mut tree = named(&[]);
    tree.remove("content/kites/fr.md");
    let meta = "[placement.north]\nveto = true\n";
    let meta = [tree["content/kites/article.toml"].as_slice(), b"\n", meta.as_bytes()].concat();
    tree.insert("content/kites/article.toml".to_owned(), meta);
    let folder = on_disk(&tree);
    let all = hexapla(folder.path(), &["status", "--format", "json"]);
    assert!(out(&all).contains("\"kind\": \"veto\""), "{}", out(&all));
    let letter = status(folder.path(), &["anna", "--format", "md", "--lang", "en"]);
    assert!(letter.contains("rien à traduire"), "{letter}");
}

#[test]
fn a_name_that_nobody_has_is_told_with_those_that_there_are() {
    let folder = on_disk(&named(&[]));
    let root = folder.path();
    let refused = |arguments: &[&str]| {
        let output = hexapla(root, &[&["status", "--lang", "en"], arguments].concat());
        assert_eq!(output.status.code(), Some(2), "{arguments:?}: {}", out(&output));
        err(&output)
    };
    let said = refused(&["--translator", "ana"]);
    let known = "There is no translator “ana”. There are: anna, cairo, anyone.";
    assert!(said.contains(known) && said.contains("Did you mean “anna”?"), "{said}");
    refused(&["--translator", "anna", "--locale", "fr"]);
    put(root, "pipeline.toml", &base()["pipeline.toml"]);
    let said = refused(&["--translator", "ana"]);
    assert!(
        said.contains("There is no translator “ana”. None is named in pipeline.toml."),
        "{said}"
    );
}

#[test]
fn what_is_due_comes_by_what_it_matters_and_once() {
    let tree = base_with(&[
        ("content/shore/article.toml", "date = 2026-06-01\n"),
        ("content/shore/en.md", "+++\nheadline = \"Shore\"\n+++\n\nA kite needs wind.\n"),
        ("content/old/article.toml", "date = 1999-06-01\n"),
        ("content/old/en.md", "+++\nheadline = \"Old\"\n+++\n\nOne two three four.\n"),
    ]);
    let system = system(&tree);
    let survey = pipeline::survey(&system, system.now(), &Silent).expect("settings");
    let told = |locales: &[LocaleIx]| -> Vec<(String, String, Work, usize)> {
        let told = due(&survey, locales).into_iter();
        told.map(|due| {
            let id = survey.articles[due.article].id.to_string();
            let locale = survey.settings.locale(due.locale).to_string();
            (id, locale, due.work, due.words.to_do())
        })
        .collect()
    };
    let ix = |tag| survey.settings.locale_named(tag).expect("configured");
    let of =
        |id: &str, locale: &str, words| (id.to_owned(), locale.to_owned(), Work::Missing, words);
    assert_eq!(told(&[ix("fr")]), [of("shore", "fr", 5), of("old", "fr", 5)]);
    assert_eq!(told(&[]).len(), 4, "{:?}", told(&[]));
    assert_eq!(told(&[ix("en")]), []);
}
