//! Each rule has a fixture that breaks it and a near miss that does not.

use std::collections::BTreeSet;
use std::path::PathBuf;

use hexapla::diag::Level;
use hexapla::messages::{Messages, catalogs, languages};
use hexapla::model::Locale;
use hexapla::pipeline::rules;
use hexapla::system::{Entry, Kind};

use super::support::{
    Outcome, Strange, Tree, base, base_with, files_below, folders_in, over_base, run, run_in,
    system,
};

const FOLDER: &str = "tests/rules";

/// The variant that most cases replace.
const EN: &str = "content/kites/en.md";

/// A variant with this body.
fn en(body: impl AsRef<[u8]>) -> Tree {
    let front = b"+++\nheadline = \"Kites\"\nslug = \"kites\"\n+++\n\n";
    base_with(&[(EN, [front.as_slice(), body.as_ref()].concat())])
}

fn strange(change: impl FnOnce(&mut Strange)) -> Outcome {
    let mut strange = Strange {
        inner: system(&base()),
        entries: Vec::new(),
        forbidden: Vec::new(),
        backwards: false,
    };
    change(&mut strange);
    run_in(&strange)
}

fn entry(path: &str, kind: Kind) -> Entry {
    Entry { path: PathBuf::from(path), kind, size: 0 }
}

/// A fact of eight kilobytes that a text shows so many times.
fn long_value(times: usize) -> Outcome {
    let text = "{ $long }\n".repeat(times);
    let text = format!("+++\nheadline = \"K\"\nslug = \"kites\"\n+++\n\n{text}");
    let meta = format!("[facts]\ndays = 1\nlong = \"{}\"\n", "x".repeat(8 << 10));
    run(&base_with(&[(EN, text), ("content/kites/article.toml", meta)]))
}

/// A case's code, what breaks the rule, and what nearly does.
type Special = (&'static str, fn() -> Outcome, fn() -> Outcome);

/// What cannot lie in a folder of text files.
const SPECIAL: &[Special] = &[
    (
        "bad-file-name",
        || {
            run(&base_with(&[
                ("content/kites/map\u{7}.svg", "<svg/>"),
                ("content/a\\b/en.md", "x"),
            ]))
        },
        || run(&base_with(&[("content/kites/-map %2e نقشه\u{200c}ها.svg", "<svg/>")])),
    ),
    (
        "control-character",
        || run(&en("A bell\u{7} in the text.\n")),
        || run(&en("A tab\tand\r\nline ends.\r\n")),
    ),
    (
        "direction-override",
        || run(&en("A name \u{202e}turned\u{202c} round.\n")),
        || run(&en("A name \u{2067}set off\u{2069} from the text.\n")),
    ),
    ("expansion-too-large", || long_value(600), || long_value(100)),
    (
        "file-too-large",
        || run(&en("A line of text.\n".repeat((4 << 20) / 16))),
        || run(&en("A line of text.\n".repeat((4 << 20) / 16 - 16))),
    ),
    (
        "folder-too-deep",
        || run(&base_with(&[(&*format!("content/{}x.txt", "a/".repeat(33)), "x")])),
        || run(&base_with(&[(&*format!("content/{}x.txt", "a/".repeat(30)), "x")])),
    ),
    (
        "invisible-in-name",
        || {
            run(&base_with(&[
                ("content/kites/fdp\u{202e}txt.svg", "<svg/>"),
                ("content/ki\u{200b}tes/en.md", "x"),
                ("locales/en/more\u{ad}.ftl", "x = X\n"),
            ]))
        },
        // Persian is spelt with a joiner, and so are pictures of people at work.
        || {
            run(&base_with(&[
                ("content/kites/نقشه\u{200c}ها.svg", "<svg/>"),
                ("content/kites/👩\u{200d}🚀.svg", "<svg/>"),
            ]))
        },
    ),
    (
        "line-too-long",
        || run(&en("word ".repeat((1 << 20) / 5 + 1))),
        || run(&en("word ".repeat((1 << 20) / 5 - 1))),
    ),
    (
        "link-ignored",
        || strange(|s| s.entries.push(entry("content/kites/fr.svg", Kind::Link))),
        // A hidden link is nobody's business.
        || strange(|s| s.entries.push(entry("content/kites/.#en.md", Kind::Link))),
    ),
    (
        "not-utf8",
        || run(&en(b"A path \xc0\xae\xc0\xae/ spelt too long\n")),
        || run(&en("A path ../ in a text\n")),
    ),
    (
        "message-too-long",
        || {
            let long = "x ".repeat(9_000);
            run(&base_with(&[("locales/en/more.ftl", format!("a = A\nlong = {long}\n"))]))
        },
        // The comments around it are no part of it.
        || {
            let long = "x ".repeat(8_000);
            let ftl = format!("long = {long}\n\n# {long}\nb = B\n");
            run(&base_with(&[("locales/en/more.ftl", ftl)]))
        },
    ),
    (
        "mixed-alphabets",
        || run(&base_with(&[("content/kites/kit\u{435}s.svg", "<svg/>")])),
        || {
            run(&base_with(&[
                ("content/kites/змей.svg", "<svg/>"),
                ("content/kites/план-b 10kΩ.svg", "<svg/>"),
            ]))
        },
    ),
    (
        "name-twins",
        || {
            run(&base_with(&[
                ("content/kites/Map.svg", "<svg/>"),
                ("locales/FR/more.ftl", "x = X\n"),
                ("content/kites/caf\u{e9}.svg", "<svg/>"),
                ("content/kites/cafe\u{301}.svg", "<svg/>"),
            ]))
        },
        || run(&base_with(&[("content/kites/Map.png", "x"), ("content/kites/img/map.svg", "x")])),
    ),
    ("nul-byte", || run(&en("A zero\0byte.\n")), || run(&en("A zero, as text: \\0.\n"))),
    (
        "other-encoding",
        || run(&en(b"Un cerf-volant \xe0 Paris, en \xe9t\xe9\n")),
        || run(&en("Un cerf-volant à Paris, en été\n")),
    ),
    (
        "path-too-long",
        || {
            run(&base_with(&[(
                &*format!("content/{}en.md", format!("{}/", "a".repeat(60)).repeat(17)),
                "x",
            )]))
        },
        || {
            run(&base_with(&[(
                &*format!("content/{}en.txt", format!("{}/", "a".repeat(60)).repeat(16)),
                "x",
            )]))
        },
    ),
    (
        "reserved-character",
        || run(&en("A sentinel \u{F0000} of ours.\n")),
        // The private use of the basic plane, and what else is far out, are nobody's.
        || run(&en("A letter \u{E000}, a plane-14 \u{E0100}.\n")),
    ),
    (
        "special-file",
        || strange(|s| s.entries.push(entry("content/kites/pipe.svg", Kind::Other))),
        || strange(|s| s.entries.push(entry("content/kites/.pipe", Kind::Other))),
    ),
    (
        "table-too-large",
        || run(&en(format!("| a | b |\n|---|---|\n{}", "| 1 | 2 |\n".repeat(50_000)))),
        || run(&en(format!("| a | b |\n|---|---|\n{}", "| 1 | 2 |\n".repeat(4_000)))),
    ),
    (
        "tag-character",
        || run(&en("A text\u{E0068}\u{E0069} with another in it.\n")),
        || run(&en("A flag: \u{1F3F4}\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}\n")),
    ),
    (
        "too-many-parts",
        || run(&en((0..21_000).map(|ix| format!("[a](#{ix})\n")).collect::<String>())),
        || run(&en("[a](fr.md) <!-- a --> `{ $days }`\n".repeat(2_000))),
    ),
    (
        "unbalanced-direction",
        || run(&en("A name \u{2067}never set off\n\nfrom\u{2069} the text.\n")),
        || run(&en("A name \u{2067}set\noff\u{2069} from the text.\n")),
    ),
    (
        "unportable-name",
        || {
            run(&base_with(&[
                ("content/kites/aux.svg", "<svg/>"),
                ("content/kites/a:b.svg", "<svg/>"),
                ("content/kites/map.svg.", "<svg/>"),
                ("content/kites /en.md", "x"),
            ]))
        },
        || run(&base_with(&[("content/kites/auxiliary, b; [c] (1).svg", "<svg/>")])),
    ),
    (
        "unreadable",
        || {
            strange(|s| {
                s.forbidden = ["content/kites/fr.md", "locales/ar"].map(PathBuf::from).to_vec();
            })
        },
        || strange(|s| s.forbidden.push(PathBuf::from("content/kites/README.txt"))),
    ),
];

/// Rules that a file breaks only where the theme or the code is wrong, with the reason.
const UNREACHABLE: &[(&str, &str)] = &[];

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
        let of = |name| run(&over_base(files_below(&format!("{FOLDER}/{code}/{name}"))));
        let (fail, pass) = (of("fail"), of("pass"));
        let judged = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
            judge(code, &fail, &pass);
            insta::with_settings!({ prepend_module_to_snapshot => false, omit_expression => true }, {
                insta::assert_snapshot!(code.as_str(), fail.text());
            });
        }));
        if judged.is_err() {
            wrong.push(code.clone());
        }
    }
    assert!(wrong.is_empty(), "see above: {wrong:?}");
}

#[test]
fn each_special_rule_finds_its_defect_and_no_near_miss() {
    for (code, fail, pass) in SPECIAL {
        let (fail, pass) = (fail(), pass());
        judge(code, &fail, &pass);
        insta::with_settings!({ prepend_module_to_snapshot => false, omit_expression => true }, {
            insta::assert_snapshot!(*code, fail.text());
        });
    }
}

#[test]
fn every_rule_has_a_fixture_and_every_fixture_a_rule() {
    let codes: Vec<&str> = rules().iter().map(|rule| rule.code).collect();
    let known: BTreeSet<&str> = codes.iter().copied().collect();
    assert_eq!(codes.len(), known.len(), "codes are unique");
    assert!(codes.is_sorted());
    let folders: BTreeSet<String> =
        folders_in(FOLDER).into_iter().filter(|name| name != "_base").collect();
    let special: BTreeSet<&str> = SPECIAL.iter().map(|(code, ..)| *code).collect();
    assert_eq!(special.len(), SPECIAL.len());
    let unreachable: BTreeSet<&str> = UNREACHABLE.iter().map(|(code, _)| *code).collect();
    for code in &known {
        let places = [folders.contains(*code), special.contains(code), unreachable.contains(code)];
        let count = places.iter().filter(|there| **there).count();
        assert_eq!(count, 1, "`{code}` is proved in one place: {places:?}");
    }
    for code in folders.iter().map(String::as_str).chain(special).chain(unreachable) {
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
        let outcome = run(&over_base(files_below(&format!("{FOLDER}/{code}/fail"))));
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
