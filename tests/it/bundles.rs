//! Whole bundles, byte for byte.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::support::copy_tree;
use hexapla::diag;
use hexapla::messages::Messages;
use hexapla::model::{Manifest, Moment, SectionIx};
use hexapla::pipeline::{Files, MemorySink, Silent, Survey, produce, survey};
use hexapla::system::OsSystem;

/// A network of `tests/networks/`.
fn network(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/networks").join(name)
}

fn build(root: PathBuf) -> (Survey, Files, Vec<(SectionIx, Manifest)>) {
    let system = OsSystem::new(root);
    let survey = survey(&system, Moment(1_700_000_000), &Silent).expect("sound settings");
    let sections: Vec<_> = survey.settings.sections().map(|(ix, _)| ix).collect();
    let sink = MemorySink::default();
    let product = produce(&system, &survey, &sections, &sink, &Silent).expect("pages");
    assert!(product.diagnostics.is_empty(), "{:?}", product.diagnostics);
    assert_eq!(product.manifests.len(), sections.len());
    (survey, sink.into_files(), product.manifests)
}

#[test]
fn the_tiny_network_is_published_to_the_byte() {
    published_to_the_byte("tiny");
}

#[test]
fn a_folder_for_each_language_is_adopted_as_it_is() {
    published_to_the_byte("by-locale");
}

#[test]
fn variants_with_their_language_in_the_name_are_adopted_as_they_are() {
    published_to_the_byte("by-suffix");
}

#[test]
fn translations_beside_the_folder_of_originals_are_adopted_as_they_are() {
    published_to_the_byte("beside-source");
}

/// Snapshots of each section's whole bundle, and of what was found on the way.
fn published_to_the_byte(name: &str) {
    let (survey, files, manifests) = build(network(name));
    let messages = Messages::new(&[]);
    let found: String =
        survey.diagnostics.iter().map(|d| diag::human::render(d, &messages) + "\n").collect();
    let found = anstream::adapter::strip_str(&found).to_string();
    insta::assert_snapshot!(format!("{name}-check"), found);
    for (ix, section) in survey.settings.sections() {
        let mut text = String::new();
        for ((owner, path), bytes) in &files {
            // The theme's style sheet and icon are looked at in a browser.
            let theme = path.contains("style.") || path.contains("icon.");
            if *owner == ix && !theme {
                let content = String::from_utf8_lossy(bytes);
                text.push_str(&format!("════ {path}\n{}\n", content.trim_end()));
            }
        }
        // A change of the style sheet is no change of the pages.
        let mut redacted = String::new();
        let mut rest = text.as_str();
        while let Some(at) =
            ["/assets/style.", "/assets/icon."].iter().filter_map(|name| rest.find(name)).min()
        {
            let end = at + rest[at..].find('"').expect("a quoted address");
            redacted.push_str(&rest[..at]);
            redacted.push_str("/assets/THEME");
            rest = &rest[end..];
        }
        redacted.push_str(rest);
        let (_, manifest) = manifests.iter().find(|(made, _)| *made == ix).expect("a manifest");
        assert_eq!(manifest.files.len(), files.keys().filter(|(owner, _)| *owner == ix).count());
        redacted.push_str("════ pages of the manifest\n");
        for page in &manifest.pages {
            redacted.push_str(&format!("{page:?}\n"));
        }
        insta::assert_snapshot!(format!("{name}-{}", section.id), redacted);
    }
}

#[test]
fn the_same_tree_gives_the_same_bytes_wherever_it_lies() {
    let (_, here, _) = build(network("tiny"));
    let copy = tempfile::tempdir().expect("a folder");
    let there = copy.path().join("some where/else");
    copy_tree(&network("tiny"), &there);
    let (_, moved, _) = build(there);
    assert!(here == moved, "the place of the tree is in the bundle");
}

#[test]
fn the_machine_s_language_and_time_zone_are_not_in_the_bundle() {
    let trees: Vec<_> = [("C", "UTC"), ("ur_PK.UTF-8", "Asia/Karachi")]
        .iter()
        .map(|(language, zone)| {
            let out = tempfile::tempdir().expect("a folder");
            let status = Command::new(env!("CARGO_BIN_EXE_hexapla"))
                .args(["build", "--root"])
                .arg(network("tiny"))
                .arg("--out")
                .arg(out.path())
                .env("LC_ALL", language)
                .env("TZ", zone)
                .output()
                .expect("it runs");
            // `tiny` has a broken link on purpose.
            assert_eq!(status.status.code(), Some(1));
            let mut files = Vec::new();
            list(out.path(), out.path(), &mut files);
            files
        })
        .collect();
    assert!(trees[0].len() > 20);
    assert!(trees[0] == trees[1]);
}

#[test]
fn the_sample_has_the_gaps_that_it_says() {
    let output = Command::new(env!("CARGO_BIN_EXE_hexapla"))
        .args(["status", "--format", "json", "--now", "2026-11-22T00:00:00Z"])
        .args(["--root", env!("CARGO_MANIFEST_DIR")])
        .output()
        .expect("it runs");
    assert_eq!(output.status.code(), Some(0));
    insta::assert_snapshot!("sample-status", String::from_utf8(output.stdout).expect("UTF-8"));
}

#[test]
fn every_page_of_the_sample_says_its_language_and_leads_somewhere() {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    let (survey, files, _) = build(root);
    let mut pages = 0;
    for ((section_ix, path), bytes) in &files {
        if !path.ends_with(".html") {
            continue;
        }
        pages += 1;
        let section = survey.settings.section(*section_ix);
        let html = std::str::from_utf8(bytes).expect("UTF-8");
        let edition = section.editions.iter().rev().map(|ix| survey.settings.edition(*ix));
        let edition =
            edition.into_iter().find(|e| path.starts_with(&e.folder)).expect("an edition");
        let locale = survey.settings.locale(edition.locale);
        let head = format!("<html lang=\"{locale}\" dir=\"{}\">", locale.direction().as_str());
        assert!(html.contains(&head), "{}/{path}: {head}", section.id);
        assert_eq!(html.matches("<h1").count(), 1, "{}/{path}", section.id);
        // Every address inside the site is a file of the bundle.
        for address in html.split("href=\"").skip(1).chain(html.split("src=\"").skip(1)) {
            let address = address.split('"').next().unwrap_or_default();
            let address = address.split('#').next().unwrap_or_default();
            let own = address.strip_prefix(&section.origin).unwrap_or(address);
            let Some(below) = own.strip_prefix(section.base_path.as_str()) else { continue };
            let below = hexapla::model::url::decode(below);
            let file = if below.is_empty() || below.ends_with('/') {
                format!("{below}index.html")
            } else {
                below
            };
            assert!(
                files.contains_key(&(*section_ix, file.clone())),
                "{}/{path} → {file}",
                section.id
            );
        }
        // hreflang is announced from both sides.
        for (tag, address) in alternates(html) {
            let below = address
                .strip_prefix(&section.origin)
                .and_then(|a| a.strip_prefix(section.base_path.as_str()))
                .unwrap_or_else(|| panic!("{path}: {address} is elsewhere"));
            let file = format!("{}index.html", hexapla::model::url::decode(below));
            let there = &files[&(*section_ix, file)];
            let there = std::str::from_utf8(there).expect("UTF-8");
            assert!(alternates(there) == alternates(html), "{path} and {address} ({tag})");
        }
    }
    assert!(pages > 30, "{pages}");
}

fn alternates(html: &str) -> Vec<(String, String)> {
    html.lines()
        .filter_map(|line| line.strip_prefix("<link rel=\"alternate\" hreflang=\""))
        .filter_map(|rest| {
            let (tag, rest) = rest.split_once("\" href=\"")?;
            Some((tag.to_owned(), rest.trim_end_matches("\">").to_owned()))
        })
        .collect()
}

fn list(root: &Path, folder: &Path, out: &mut Vec<(PathBuf, Vec<u8>)>) {
    let mut entries: Vec<_> = fs::read_dir(folder)
        .expect("a listing")
        .map(|entry| entry.expect("an entry").path())
        .collect();
    entries.sort();
    for path in entries {
        if path.is_dir() {
            list(root, &path, out);
        } else {
            let bytes = fs::read(&path).expect("bytes");
            out.push((path.strip_prefix(root).expect("below").to_owned(), bytes));
        }
    }
}
