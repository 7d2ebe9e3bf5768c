//! Networks of strings alone, two folders of catalogs, and what policy asks of strings.

use std::fs;
use std::process::{Command, Output};

use hexapla::model::Visibility;
use serde_json::Value;

use crate::support::base_with;

/// Files on the disk, and the program run among them.
struct Folder(tempfile::TempDir);

const ENGLISH: &str = "hello = Hello { $name }\nbye = Good winds, and good bye\nkites = { $n ->\n    \
    [one] one kite\n   *[other] { $n } kites\n}\n";

impl Folder {
    fn new(files: &[(&str, &str)]) -> Self {
        let folder = Self(tempfile::tempdir().expect("a folder"));
        files.iter().for_each(|(path, text)| folder.put(path, text));
        folder
    }

    /// A reference in two files of which both have a greeting, and two translations.
    fn network() -> Self {
        Self::new(&[
            (
                "pipeline.toml",
                "[network]\nid = \"kites\"\n[strings]\nlayout = \"{locale}/**/*.ftl\"\n",
            ),
            ("en/site.ftl", ENGLISH),
            ("en/mail/letter.ftl", "hello = Dear friends of the wind\n"),
            (
                "fr/site.ftl",
                "hello = Bonjour { $name }\nbye = Good winds, and good bye\nold = Vieille ficelle\n",
            ),
            ("fr/mail/letter.ftl", "hello = Chers amis du vent\n"),
            ("ur/site.ftl", "hello = { $name } کو سلام\nbye = خدا حافظ\n"),
        ])
    }

    fn put(&self, path: &str, text: &str) {
        let path = self.0.path().join(path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("made");
        fs::write(path, text).expect("written");
    }

    fn run(&self, arguments: &[&str]) -> Output {
        Command::new(env!("CARGO_BIN_EXE_hexapla"))
            .args(arguments)
            .args(["--lang", "en"])
            .env_clear()
            .current_dir(self.0.path())
            .output()
            .expect("it runs")
    }

    /// What it prints and says, and its exit code.
    fn said(&self, arguments: &[&str]) -> (String, Option<i32>) {
        let output = self.run(arguments);
        let said = [output.stdout, output.stderr].concat();
        (String::from_utf8(said).expect("UTF-8"), output.status.code())
    }

    fn json(&self, arguments: &[&str]) -> Value {
        let output = self.run(&[arguments, &["--format", "json"]].concat());
        serde_json::from_slice(&output.stdout).expect("JSON")
    }
}

#[test]
fn catalogs_without_any_article_are_checked() {
    let folder = Folder::network();
    let (said, code) = folder.said(&["check"]);
    insta::assert_snapshot!("strings-check", said);
    assert_eq!(code, Some(0), "what is missing is a warning");
    assert_eq!(folder.said(&["check", "--strict"]).1, Some(1));
    folder.put("fr/mail/letter.ftl", "hello = Chers { $amis }\n");
    let (said, code) = folder.said(&["check"]);
    assert!(said.contains("error[unknown-variable]") && code == Some(1), "{said}");
}

#[test]
fn catalogs_without_any_article_have_a_status() {
    let folder = Folder::network();
    let (said, code) = folder.said(&["status"]);
    insta::assert_snapshot!("strings-status", said);
    assert_eq!(code, Some(0));
    insta::assert_snapshot!("strings-status-md", folder.said(&["status", "--format", "md"]).0);
    let json = folder.json(&["status"]);
    let french = &json["strings"][0];
    assert_eq!(french["locale"], "fr");
    let number = |key: &str| french[key].as_u64();
    assert_eq!(number("total"), Some(4));
    assert_eq!(
        [number("translated"), number("copied"), number("missing")],
        [Some(2), Some(1), Some(1)]
    );
    assert_eq!([number("obsolete"), number("percent")], [Some(1), Some(50)]);
    let schema: Value = serde_json::from_str(&hexapla::pipeline::status_schema()).expect("JSON");
    let schema = jsonschema::validator_for(&schema).expect("a schema");
    assert!(schema.is_valid(&json), "{:?}", schema.iter_errors(&json).next());
    let (said, code) = folder.said(&["status", "--locale", "ur"]);
    assert!(said.contains(" ur ") && !said.contains(" fr ") && code == Some(0), "{said}");
    assert_eq!(folder.said(&["status", "--locale", "de"]).1, Some(2));
}

#[test]
fn a_network_of_strings_alone_has_no_site_to_publish() {
    let folder = Folder::network();
    for arguments in [&["publish"][..], &["build", "--out", "out"], &["publish", "--dry-run"]] {
        let (said, code) = folder.said(arguments);
        assert!(said.contains("no site") && code == Some(2), "{arguments:?}: {said}");
    }
    folder.put("pipeline.toml", "[network]\nid = \"kites\"\n");
    let (said, code) = folder.said(&["check"]);
    assert!(said.contains("error[no-sections]") && code == Some(2), "{said}");
}

#[test]
fn a_string_that_stands_in_one_file_only_may_be_translated_in_any() {
    let folder = Folder::network();
    folder.put("fr/site.ftl", "hello = Bonjour { $name }\n");
    folder.put("fr/mail/letter.ftl", "hello = Chers amis du vent\nbye = Bon vent, et au revoir\n");
    let json = folder.json(&["status", "--locale", "fr"]);
    assert_eq!(json["strings"][0]["translated"], 3);
    assert_eq!(json["strings"][0]["missing"], 1, "the kites");
    // A greeting stands in both files, so that each has to have its own.
    folder.put("fr/mail/letter.ftl", "bye = Bon vent, et au revoir\n");
    let json = folder.json(&["status", "--locale", "fr"]);
    assert_eq!(json["strings"][0]["missing"], 2);
}

#[test]
fn two_folders_are_compared_without_a_network() {
    let folder = Folder::network();
    fs::remove_file(folder.0.path().join("pipeline.toml")).expect("removed");
    let (said, code) = folder.said(&["check", "--strings", "en", "fr"]);
    insta::assert_snapshot!("strings-folders", said);
    assert_eq!(code, Some(0));
    folder.put("fr/site.ftl", "hello = Bonjour\nbye = Bon vent { $x }\n");
    let (said, code) = folder.said(&["check", "--strings", "en/", "./fr/"]);
    assert!(said.contains("error[dropped-variable]") && code == Some(1), "{said}");
    let json = folder.json(&["check", "--strings", "en", "fr"]);
    let found = json["diagnostics"].as_array().expect("a list");
    let dropped = found.iter().find(|d| d["code"] == "dropped-variable").expect("it is found");
    assert_eq!(dropped["path"], "fr/site.ftl");
    assert_eq!([&dropped["line"], &dropped["column"]], [1, 1]);
    assert_eq!(dropped["message_id"], "hello");
    assert_eq!(dropped["attribute"], Value::Null);
    assert_eq!(dropped["reference"], "Hello { $name }");
}

#[test]
fn a_folder_whose_language_is_not_known_is_compared_all_the_same() {
    let folder = Folder::network();
    folder.put(
        "theirs/site.ftl",
        "hello = Sawubona { $name }\nkites = { $n ->\n    [two] 2\n   *[other] { $n }\n}\n",
    );
    let (said, code) = folder.said(&["check", "--strings", "en", "theirs"]);
    assert!(said.contains("nobody can tell the language") && code == Some(0), "{said}");
    assert!(!said.contains("plural]"), "nothing is known of plurals: {said}");
    let (said, code) = folder.said(&["check", "--strings", "en", "theirs", "--locale", "zu"]);
    assert!(said.contains("error[wrong-plural]") && code == Some(1), "{said}");
    for (arguments, why) in [
        (&["check", "--strings", "en", "gone"][..], "is no folder"),
        (&["check", "--strings", "en", "theirs", "--locale", "?"], "is not the tag of a language"),
        (&["check", "--strings", "en", "theirs", "--locale", "en"], "Both folders are in “en”"),
        (&["check", "--strings", "en"], "--strings"),
        (&["check", "--locale", "fr"], "--strings"),
    ] {
        let (said, code) = folder.said(arguments);
        assert!(said.contains(why) && code == Some(2), "{arguments:?}: {said}");
    }
}

const ASKING: &str = "[network]\nid = \"kites\"\nsource-locale = \"en\"\n\n\
    [[section]]\nid = \"north\"\nurl = \"https://north.example/\"\nlocales = [\"en\", \"fr\"]\n";

/// How the French article stands where the network's strings are these.
fn standing(policy: &str, english: &str, french: &str) -> (Visibility, String) {
    let article = "+++\nheadline = \"Kites\"\n+++\n\nA kite needs wind.\n";
    let translated = "+++\nheadline = \"Cerfs-volants\"\n+++\n\nUn cerf-volant veut du vent.\n";
    let mut tree = base_with(&[
        ("pipeline.toml", format!("{ASKING}{policy}").as_str()),
        ("content/kites/en.md", article),
        ("content/kites/fr.md", translated),
        ("locales/en/more.ftl", english),
        ("locales/fr/more.ftl", french),
    ]);
    tree.retain(|path, _| !path.starts_with("sections/"));
    let survey = hexapla::pipeline::survey(
        &crate::support::system(&tree),
        hexapla::model::Moment(crate::support::NOW),
        &hexapla::pipeline::Silent,
    );
    let survey = survey.unwrap_or_else(|refusal| panic!("{refusal:?}"));
    let article =
        survey.articles.iter().position(|a| a.id.as_str() == "kites").expect("it is there");
    let decision = &survey.plan.decisions[article][1];
    (decision.visibility, decision.reasons.join(" "))
}

#[test]
fn a_comment_asks_every_language_for_a_string() {
    let english = "## The call to action. # required\n\ncall = Join us\n\n##\n\nmotto = Look up\n";
    let english = english.replace(" # required", "\n## # required");
    let (visibility, reasons) = standing("", &english, "motto = Lève les yeux\n");
    assert_eq!((visibility, reasons.as_str()), (Visibility::Gated, "missing-string:call"));
    let (visibility, reasons) = standing("", &english, "call = Viens\n");
    assert_eq!((visibility, reasons.as_str()), (Visibility::Live, ""), "nobody asks for the motto");
    // A copy is no translation, unless it is said to be meant.
    let (visibility, reasons) = standing("", &english, "call = Join us\n");
    assert_eq!((visibility, reasons.as_str()), (Visibility::Gated, "missing-string:call"));
    let (visibility, _) = standing("", &english, "# hexapla: same\ncall = Join us\n");
    assert_eq!(visibility, Visibility::Live);
}

#[test]
fn neither_copies_nor_obsolete_strings_raise_a_percentage() {
    let policy = "[policy.strings]\npercent = 100\n";
    let english: String =
        ["one", "two", "three"].map(|id| format!("{id} = The {id} of it\n")).concat();
    let whole = "one = Premier\ntwo = Second\nthree = Dernier\n";
    assert_eq!(standing(policy, &english, whole).0, Visibility::Live);
    for lacking in [
        "one = Premier\ntwo = Second\n",
        "one = Premier\ntwo = Second\nthree = The three of it\n",
        "one = Premier\ntwo = Second\nfour = Encore un\nfive = Et un autre\n",
    ] {
        let (visibility, reasons) = standing(policy, &english, lacking);
        assert_eq!(visibility, Visibility::Gated, "{lacking}");
        assert!(reasons.starts_with("strings-below:9"), "{reasons}");
    }
}

#[test]
fn findings_of_one_kind_are_shown_in_part() {
    let folder = Folder::network();
    let lines = |text: &str| -> String { (0..120).map(|ix| format!("s{ix} = {text}\n")).collect() };
    folder.put("en/more.ftl", &lines("Kites"));
    folder.put("fr/more.ftl", &lines("Cerfs { -ficelle }"));
    folder.put("en/new.ftl", &lines("Kites").replace('s', "t"));
    let json = folder.json(&["check"]);
    let found = json["diagnostics"].as_array().expect("a list");
    let of = |code: &str| -> Vec<&Value> { found.iter().filter(|d| d["code"] == code).collect() };
    assert_eq!(of("unknown-reference").len(), 50);
    let new = |d: &&&Value| d["path"] == "en/new.ftl" && d["locale"] == "fr";
    assert_eq!(of("untranslated-string").iter().filter(new).count(), 50);
    let more: Vec<_> = of("more-like-this").into_iter().filter(|d| d["locale"] == "fr").collect();
    let places = more.iter().map(|d| (d["path"].as_str(), d["args"]["count"].as_u64()));
    let wanted = [(Some("en/new.ftl"), Some(70)), (Some("fr/more.ftl"), Some(70))];
    assert_eq!(places.collect::<Vec<_>>(), wanted, "{more:?}");
}
