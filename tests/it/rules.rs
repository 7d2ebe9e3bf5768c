//! Each rule has a fixture that breaks it and a near miss that does not.

use std::collections::BTreeSet;

use hexapla::diag::Level;
use hexapla::examples::{self, Network};
use hexapla::messages::{Messages, catalogs, languages};
use hexapla::model::Locale;
use hexapla::pipeline::rules;

use super::support::{NOW, Outcome, base, files_below, folders_in, is_parity, run, run_in};

const FOLDER: &str = "tests/rules";

/// Rules that a file breaks only where the theme or the code is wrong, with the reason.
const UNREACHABLE: &[(&str, &str)] = &[];

/// What comes of a fixture's folder.
fn fixture(code: &str, name: &str) -> Outcome {
    let files = files_below(&format!("{FOLDER}/{code}/{name}"));
    run_in(&Network::over(base(), files).system(NOW))
}

fn judge(code: &str, fail: &Outcome, pass: &Outcome) {
    assert!(fail.has(code), "`{code}`: `fail` yields {:?}", fail.codes());
    assert!(!pass.has(code), "`{code}`: `pass` yields it:\n{}", pass.text());
    assert!(pass.errors().is_empty(), "`{code}`: `pass` has errors:\n{}", pass.text());
}

#[test]
fn the_base_is_sound() {
    let outcome = run(&base());
    assert_eq!(outcome.text(), "");
    for page in ["north/kites/index.html", "north/fr/cerfs-volants/index.html"] {
        assert!(outcome.page(page).is_some(), "{page} in {:?}", outcome.files.keys());
    }
    assert!(outcome.page("south/طائرات-ورقية/index.html").is_some(), "{:?}", outcome.files.keys());
}

#[test]
fn each_rule_finds_its_defect_and_no_near_miss() {
    let mut wrong = Vec::new();
    for code in folders_in(FOLDER).iter().filter(|name| *name != "_base") {
        let (fail, pass) = (fixture(code, "fail"), fixture(code, "pass"));
        let judged = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
            judge(code, &fail, &pass);
            insta::with_settings!({ prepend_module_to_snapshot => false, omit_expression => true }, {
                let whole = is_parity(code) || code == "unused-string";
                let text = if whole { fail.text() } else { fail.own_text() };
                insta::assert_snapshot!(code.as_str(), text);
            });
        }));
        if judged.is_err() {
            wrong.push(code.clone());
        }
    }
    assert!(wrong.is_empty(), "see above: {wrong:?}");
}

#[test]
fn each_example_shows_its_defect_and_its_remedy() {
    for rule in rules() {
        let of = |network: Option<Network>| run_in(&network.expect(rule.code).system(NOW));
        judge(rule.code, &of(examples::wrong(rule.code)), &of(examples::right(rule.code)));
    }
}

#[test]
fn what_is_built_in_is_what_lies_there() {
    let there = files_below(FOLDER);
    // A new file is built in when the crate is compiled anew.
    assert!(examples::files() == there, "touch src/examples/fixtures.rs, and build again");
}

#[test]
fn every_rule_has_a_fixture_and_every_fixture_a_rule() {
    let codes: Vec<&str> = rules().iter().map(|rule| rule.code).collect();
    let known: BTreeSet<&str> = codes.iter().copied().collect();
    assert_eq!(codes.len(), known.len(), "codes are unique");
    assert!(codes.is_sorted());
    let folders: BTreeSet<String> =
        folders_in(FOLDER).into_iter().filter(|name| name != "_base").collect();
    let unreachable: BTreeSet<&str> = UNREACHABLE.iter().map(|(code, _)| *code).collect();
    for code in &known {
        let places = [folders.contains(*code), unreachable.contains(code)];
        let count = places.iter().filter(|there| **there).count();
        assert_eq!(count, 1, "`{code}` is proved in one place: {places:?}");
    }
    for code in folders.iter().map(String::as_str).chain(unreachable) {
        assert!(known.contains(code), "there is no rule `{code}`");
    }
}

#[test]
fn every_snapshot_belongs_to_a_rule() {
    let known: BTreeSet<String> =
        rules().iter().map(|rule| format!("{}.snap", rule.code)).collect();
    for path in files_below("tests/it/snapshots").keys() {
        let own = path.contains("__");
        assert!(own || known.contains(path), "nothing makes tests/it/snapshots/{path}");
    }
}

#[test]
fn every_rule_speaks_every_language_of_the_tool() {
    for tag in languages() {
        let messages = Messages::new(&[Locale::parse(&tag).expect("a tag")]);
        let all: String = catalogs(&tag).concat();
        for rule in rules() {
            // Not by way of the English that stands behind.
            let own = all.lines().any(|line| line.starts_with(&format!("{} =", rule.code)));
            assert!(own, "`{}` has no message in {tag}", rule.code);
            let entry = all.split(&format!("\n{} =", rule.code)).nth(1).unwrap_or_default();
            let end = entry.find("\n\n").unwrap_or(entry.len());
            let own = entry[..end].lines().skip(1).take_while(|line| line.starts_with([' ', '}']));
            let help = own.into_iter().any(|line| line.trim_start().starts_with(".help ="));
            assert!(help, "`{}` does not say in {tag} what to do", rule.code);
        }
        assert_eq!(messages.locale().as_str(), tag);
    }
}

#[test]
fn every_finding_of_the_fixtures_can_be_said_in_every_language() {
    let speakers: Vec<Messages> = languages()
        .iter()
        .map(|tag| Messages::new(&[Locale::parse(tag).expect("a tag")]))
        .collect();
    for code in folders_in(FOLDER).iter().filter(|name| *name != "_base") {
        let outcome = fixture(code, "fail");
        for finding in &outcome.diagnostics {
            for messages in &speakers {
                let code = finding.rule.code;
                // A message that lacks an argument is not used, and its id is shown instead.
                assert_ne!(messages.text(code, &finding.args), code, "{}", messages.locale());
                assert!(messages.attribute(code, "help", &finding.args).is_some(), "{code}");
            }
            let level = finding.rule.level;
            assert!(level != Level::Error || finding.path.is_some() || code == "network-missing");
        }
    }
}
