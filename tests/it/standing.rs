//! `hexapla status` over the life of a network: what is owed, chosen, sorted, added up and compared.

mod schema;
mod unknown;

use std::fs;
use std::process::{Command, Output};

use serde_json::Value;

/// A network on the disk.
struct Network {
    folder: tempfile::TempDir,
}

const PIPELINE: &str = "[network]\nid = \"kites\"\nsource-locale = \"en\"\n\n\
    [[section]]\nid = \"world\"\nurl = \"https://world.example/\"\nlocales = [\"en\", \"fr\", \"ar\"]\n\n\
    [[section]]\nid = \"north\"\nurl = \"https://north.example/\"\nlocales = [\"fr\", \"de\"]\n";

const ORIGINAL: &str = "+++\nheadline = \"Kites over the shore\"\n+++\n\n\
    A kite needs wind, and people who wait for it.\n\n\
    The school opens its doors in the spring of this year.\n\n\
    Whoever wants to build one brings paper and patience.\n";

const FRENCH: &str = "+++\nheadline = \"Cerfs-volants sur le rivage\"\n+++\n\n\
    Un cerf-volant a besoin de vent, et de gens qui l’attendent.\n\n\
    L’école ouvre ses portes au printemps de cette année.\n\n\
    Qui veut en construire un apporte du papier et de la patience.\n";

const ARABIC: &str = "+++\nheadline = \"طائرات ورقية فوق الشاطئ\"\n+++\n\n\
    تحتاج الطائرة الورقية إلى الريح وإلى من ينتظرها.\n\n\
    تفتح المدرسة أبوابها في ربيع هذا العام.\n\n\
    من أراد أن يصنع واحدة فليحضر ورقًا وصبرًا.\n";

impl Network {
    /// One article in three languages; north's German is missing.
    fn new() -> Self {
        let network = Self { folder: tempfile::tempdir().expect("a folder") };
        network.put("pipeline.toml", PIPELINE);
        network.put("content/shore/article.toml", "date = 2022-07-01\n");
        network.put("content/shore/en.md", ORIGINAL);
        network.put("content/shore/fr.md", FRENCH);
        network.put("content/shore/ar.md", ARABIC);
        network
    }

    fn put(&self, path: &str, text: &str) {
        let path = self.folder.path().join(path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("made");
        fs::write(path, text).expect("written");
    }

    fn edit(&self, path: &str, from: &str, to: &str) {
        let file = self.folder.path().join(path);
        let text = fs::read_to_string(file).expect("there");
        assert!(text.contains(from), "{path}: {from}");
        self.put(path, &text.replacen(from, to, 1));
    }

    fn run(&self, day: &str, arguments: &[&str]) -> Output {
        Command::new(env!("CARGO_BIN_EXE_hexapla"))
            .args(arguments)
            .args(["--now", &format!("{day}T12:00:00Z")])
            .current_dir(self.folder.path())
            .env_remove("HEXAPLA_LANG")
            .env_remove("NO_COLOR")
            .env("LC_ALL", "C")
            .env("COLUMNS", "100")
            .output()
            .expect("it runs")
    }

    fn done(&self, day: &str, arguments: &[&str]) -> String {
        let output = self.run(day, arguments);
        let said = String::from_utf8(output.stderr).expect("UTF-8");
        assert_eq!(output.status.code(), Some(0), "{arguments:?}: {said}");
        String::from_utf8(output.stdout).expect("UTF-8")
    }

    fn status(&self, day: &str, arguments: &[&str]) -> Value {
        let all = [&["status", "--format", "json"], arguments].concat();
        let report = serde_json::from_str(&self.done(day, &all)).expect("JSON");
        schema::holds(&report);
        report
    }

    fn table(&self, day: &str, columns: &str, arguments: &[&str]) -> String {
        let output = Command::new(env!("CARGO_BIN_EXE_hexapla"))
            .arg("status")
            .args(arguments)
            .args(["--now", &format!("{day}T12:00:00Z")])
            .current_dir(self.folder.path())
            .env_remove("HEXAPLA_LANG")
            .env("LC_ALL", "C")
            .env("COLUMNS", columns)
            .output()
            .expect("it runs");
        String::from_utf8(output.stdout).expect("UTF-8")
    }
}

/// A network whose translations are in every state, as of 2022-08-01.
fn varied() -> Network {
    let network = Network::new();
    network.put("content/lead/article.toml", "date = 2022-07-20\n");
    network.put("content/lead/en.md", &ORIGINAL.replace("shore", "hill"));
    network.put("content/lead/fr.md", &FRENCH.replace("rivage", "mont"));
    network.put("content/lead/ar.md", ARABIC);
    network.put("content/draft/article.toml", "date = 2022-06-01\n");
    network.put("content/draft/en.md", &ORIGINAL.replace("shore", "town"));
    network.put("content/draft/fr.md", &FRENCH.replace("+++\nh", "+++\ndraft = true\nh"));
    network.put(
        "content/held/article.toml",
        "date = 2022-05-01\n[placement.world]\nveto = [\"ar\"]\n",
    );
    network.put("content/held/en.md", &ORIGINAL.replace("shore", "sea"));
    network.put("content/held/ar.md", ARABIC);
    network.put("content/held/fr.md", &FRENCH.replace("headline = \"C", "headline = \"{ $c"));
    network.done("2022-06-01", &["record"]);
    // Words of the lead have changed; of the other one, a comma, and a paragraph is new.
    network.edit("content/lead/en.md", "in the spring of this year", "in the autumn of next year");
    network.done("2022-06-15", &["record"]);
    network.edit("content/shore/en.md", "brings paper and patience", "brings paper, and patience");
    network.edit(
        "content/shore/en.md",
        "\n\nThe school",
        "\n\nNobody has to bring a kite.\n\nThe school",
    );
    network.done("2022-07-15", &["record"]);
    network
}

fn to_do(report: &Value) -> Vec<String> {
    let items = report["to_do"].as_array().expect("a list");
    let word = |item: &Value, key: &str| item[key].as_str().expect(key).to_owned();
    items
        .iter()
        .map(|item| ["article", "locale", "kind"].map(|key| word(item, key)).join(" "))
        .collect()
}

#[test]
fn what_a_variant_owes_is_seen_at_every_step() {
    let network = Network::new();
    let fr = |day: &str| network.status(day, &[])["articles"][0]["variants"]["fr"].clone();
    let states = |fr: &Value| {
        let units = &fr["units"];
        let names = ["total", "current", "assumed", "stale", "missing", "unknown"];
        names.map(|name| units[name].as_u64().expect(name))
    };
    // Nobody has recorded anything.
    let fresh = fr("2022-07-02");
    assert_eq!((&fresh["freshness"], &fresh["lock"]), (&"unknown".into(), &"none".into()));
    assert_eq!(states(&fresh), [4, 0, 0, 0, 0, 4]);
    // The translation is taken to be up to date.
    network.done("2022-07-02", &["record"]);
    let fresh = fr("2022-07-02");
    assert_eq!((&fresh["freshness"], &fresh["lock"]), (&"current".into(), &"held".into()));
    assert_eq!(states(&fresh), [4, 4, 0, 0, 0, 0]);
    assert_eq!(fresh["words"]["to_do"], 0);
    // The original changes; nobody says since when.
    network.edit("content/shore/en.md", "in the spring of this year", "in the autumn of next year");
    let fresh = fr("2022-07-03");
    assert_eq!((&fresh["lock"], &fresh["since"]), (&"behind".into(), &Value::Null));
    assert_eq!(states(&fresh), [4, 3, 0, 1, 0, 0]);
    assert_eq!(fresh["words"]["stale"], 11);
    // That is recorded, and within its grace the text is merely aged.
    network.done("2022-07-03", &["record"]);
    let fresh = fr("2022-07-10");
    assert_eq!((&fresh["lock"], &fresh["since"]), (&"held".into(), &"2022-07-03".into()));
    assert_eq!((&fresh["freshness"], &fresh["severity"]["major"]), (&"aged".into(), &1.into()));
    assert_eq!(fr("2022-09-10")["freshness"], "outdated");
    assert_eq!(fresh["sections"]["world"]["visibility"], "live");
    // The translator mends it: nobody knows whether after the original.
    network.edit(
        "content/shore/fr.md",
        "au printemps de cette année",
        "en automne de l’an prochain",
    );
    network.edit("content/shore/en.md", "its doors", "all its doors");
    network.done("2022-07-11", &["record"]);
    let fresh = fr("2022-07-11");
    assert_eq!((&fresh["freshness"], states(&fresh)), (&"assumed".into(), [4, 3, 1, 0, 0, 0]));
    assert_eq!(fresh["words"]["to_do"], 0);
    // Somebody has looked at it, and approves of the rest too.
    network.done("2022-07-12", &["accept", "shore", "fr"]);
    let fresh = fr("2022-07-12");
    assert_eq!((&fresh["freshness"], states(&fresh)), (&"current".into(), [4, 4, 0, 0, 0, 0]));
    assert_eq!((&fresh["work"], &fresh["approved"]), (&"submitted".into(), &false.into()));
    network.done("2022-07-12", &["approve", "shore", "fr"]);
    let fresh = fr("2022-07-12");
    assert_eq!((&fresh["work"], &fresh["approved"]), (&"approved".into(), &true.into()));
}

#[test]
fn tables_show_freshness_in_every_language_and_at_every_width() {
    let network = varied();
    for columns in ["60", "80", "200"] {
        for language in ["en", "ar", "ur"] {
            let text = network.table("2022-08-01", columns, &["--lang", language]);
            for line in text.lines() {
                let wide: usize = line
                    .chars()
                    .map(|c| unicode_width::UnicodeWidthChar::width(c).unwrap_or(0))
                    .sum();
                assert!(wide <= columns.parse().expect("a number"), "{columns}: {line}");
                let open = line.matches(['\u{2066}', '\u{2067}', '\u{2068}']).count();
                assert_eq!(open, line.matches('\u{2069}').count(), "{line}");
            }
            let shown = text.replace('\u{2068}', "⟨").replace('\u{2069}', "⟩");
            insta::assert_snapshot!(format!("standing-{language}-{columns}"), shown);
        }
    }
}

#[test]
fn options_choose_cells_and_what_is_to_do() {
    let network = varied();
    let cells = |arguments: &[&str]| {
        let report = network.status("2022-08-01", arguments);
        let mut cells = Vec::new();
        for article in report["articles"].as_array().expect("a list") {
            for locale in article["variants"].as_object().expect("an object").keys() {
                cells.push(format!("{} {locale}", article["id"].as_str().expect("an id")));
            }
        }
        (cells, to_do(&report))
    };
    let (stale, tasks) = cells(&["--stale"]);
    assert_eq!(stale, ["lead ar", "lead fr", "shore ar", "shore fr"]);
    assert_eq!(tasks, ["lead fr behind", "lead ar behind", "shore fr behind", "shore ar behind"]);
    let (missing, tasks) = cells(&["--missing"]);
    assert_eq!(
        missing,
        ["draft ar", "draft de", "held de", "lead de", "shore ar", "shore de", "shore fr"]
    );
    assert!(tasks.contains(&"lead de missing".to_owned()), "{tasks:?}");
    let (withheld, tasks) = cells(&["--withheld"]);
    assert_eq!(withheld, ["held ar", "held fr"]);
    assert_eq!(tasks, ["held fr invalid", "held ar veto"]);
    // Together they choose what either does; with a section and a locale, what both do.
    let (both, _) = cells(&["--stale", "--withheld"]);
    assert_eq!(both.len(), 6, "{both:?}");
    let (both, _) = cells(&["--stale", "--withheld", "--section", "north", "--locale", "fr"]);
    assert_eq!(both, ["held fr", "lead fr", "shore fr"]);
    assert_eq!(cells(&["--missing", "--article", "held"]).0, ["held de"]);
    assert_eq!(cells(&["--corrections"]).0, [""; 0]);
    let none = network.done("2022-08-01", &["status", "--corrections"]);
    assert_eq!(none, "There is nothing of the kind.\n");
    // Totals are of all that sections, locales and articles name.
    let report = network.status("2022-08-01", &["--stale"]);
    assert_eq!(report["totals"]["all"], network.status("2022-08-01", &[])["totals"]["all"]);
}

#[test]
fn corrections_are_owed_until_readers_are_told() {
    let network = Network::new();
    network.put("content/shore/article.toml", "date = 2022-07-01\ncorrections = [2022-07-20]\n");
    let note = "+++\ncorrections = { \"2022-07-20\" = \"The year was wrong.\" }\nh";
    network.edit("content/shore/en.md", "+++\nh", note);
    network.done("2022-07-21", &["record"]);
    let report = network.status("2022-08-01", &["--corrections"]);
    let tasks = to_do(&report);
    assert_eq!(tasks, ["shore fr correction", "shore ar correction"]);
    assert_eq!(report["articles"][0]["variants"]["fr"]["corrections"][0], "2022-07-20");
    let said = network.done("2022-08-01", &["status", "--corrections", "--locale", "ar"]);
    assert!(
        said.contains("shore · ar: the correction of 2022-07-20 is not told to readers"),
        "{said}"
    );
    network.edit("content/shore/ar.md", "+++\nh", note);
    let report = network.status("2022-08-01", &["--corrections"]);
    assert!(!to_do(&report).iter().any(|line| line.contains(" ar ")), "{report}");
}

#[test]
fn what_matters_most_comes_first() {
    let network = varied();
    let order = |sort: &[&str]| to_do(&network.status("2022-08-01", sort));
    let default = order(&[]);
    // The lead says what is no longer so, in more editions in French.
    assert_eq!(default[..2], ["lead fr behind", "lead ar behind"]);
    assert!(default.last().is_some_and(|last| last == "held ar veto"), "{default:?}");
    assert_eq!(order(&["--sort", "importance"]), default);
    let dates = network.status("2022-08-01", &["--sort", "age"]);
    let first = &dates["to_do"][0];
    assert!(first["since"].is_null() && first["article"] == "held", "{first}");
    let words = network.status("2022-08-01", &["--sort", "words"]);
    let words: Vec<u64> = words["to_do"]
        .as_array()
        .expect("a list")
        .iter()
        .map(|item| item["words"]["to_do"].as_u64().expect("a number"))
        .collect();
    assert!(words.is_sorted_by(|a, b| a >= b) && words[0] > words[words.len() - 1], "{words:?}");
    let articles = order(&["--sort", "article"]);
    assert!(articles.is_sorted_by(|a, b| a.split(' ').next() <= b.split(' ').next()));
    assert_eq!(network.run("2022-08-01", &["status", "--sort", "size"]).status.code(), Some(2));
    // A pin, and a must, weigh more than a day.
    network.put("content/shore/article.toml", "date = 2022-07-01\n[placement.north]\npin = true\n");
    let importance = |report: &Value, of: &str| {
        let items = report["to_do"].as_array().expect("a list").clone();
        let found = items
            .iter()
            .find(|item| format!("{} {}", item["article"], item["locale"]).replace('"', "") == of);
        found.and_then(|item| item["importance"].as_u64()).expect("a number")
    };
    let pinned = network.status("2022-08-01", &["--section", "north"]);
    assert_eq!(importance(&pinned, "shore de"), 4 * 4 * 10 + 1);
    assert_eq!(importance(&pinned, "lead de"), 4 * 3 * 10 + 1);
    network.edit("pipeline.toml", "[[section]]", "[policy]\nmust = [\"de\"]\n\n[[section]]");
    let must = network.status("2022-08-01", &["--section", "north"]);
    assert_eq!(importance(&must, "lead de"), 4 * 3 * 10 * 2 + 1);
}

#[test]
fn an_earlier_report_shows_what_has_changed() {
    let network = varied();
    let before = network.done("2022-08-01", &["status", "--format", "json"]);
    network.put("before.json", &before);
    let since = ["--since", "before.json"];
    let same = network.status("2022-08-01", &since);
    assert_eq!(
        (&same["trend"]["new"], &same["trend"]["finished"]),
        (&Value::Array(vec![]), &Value::Array(vec![]))
    );
    let said = network.done("2022-08-01", &["status", "--since", "before.json"]);
    assert!(said.contains("Nothing has changed since the earlier report."), "{said}");
    // One translation is mended, and another one is taken away.
    network.edit(
        "content/lead/fr.md",
        "au printemps de cette année",
        "en automne de l’an prochain",
    );
    fs::remove_file(network.folder.path().join("content/shore/ar.md")).expect("removed");
    network.done("2022-08-02", &["record"]);
    let report = network.status("2022-08-02", &since);
    let trend = &report["trend"];
    assert_eq!(trend["finished"][0]["article"], "lead");
    assert_eq!(trend["finished"].as_array().map(Vec::len), Some(1));
    assert_eq!(trend["locales"]["ar"]["live"]["before"], 2);
    assert_eq!(trend["locales"]["ar"]["live"]["now"], 1);
    assert_eq!(trend["locales"]["fr"]["behind"]["before"], 2);
    assert_eq!(trend["locales"]["fr"]["behind"]["now"], 1);
    let said = network.done("2022-08-02", &["status", "--since", "before.json"]);
    let at = said.find("Since the earlier report").expect("said");
    insta::assert_snapshot!("trend-human", said[at..].to_owned());
    let posted =
        network.done("2022-08-02", &["status", "--since", "before.json", "--format", "md"]);
    let at = posted.find("#### Since the earlier report").expect("said");
    let end = posted.find("#### To do").expect("said");
    insta::assert_snapshot!("trend-md", posted[at..end].to_owned());
}

#[test]
fn what_is_no_earlier_report_is_refused() {
    let network = varied();
    let old = r#"{ "version": 1, "articles": [] }"#;
    network.put("old.json", old);
    network.put("other.json", r#"{ "version": 2, "locks": [] }"#);
    network.put("text.json", "kites");
    let stale = network.done("2022-08-01", &["status", "--format", "json", "--stale"]);
    network.put("stale.json", &stale);
    for (file, expected) in [
        ("none.json", "“none.json” cannot be read"),
        ("old.json", "is a report of version 1, and only those of version 2"),
        ("other.json", "“other.json” is no report"),
        ("text.json", "“text.json” is no report"),
        ("stale.json", "is about something else"),
    ] {
        let output = network.run("2022-08-01", &["status", "--since", file]);
        let said = String::from_utf8(output.stderr).expect("UTF-8");
        assert_eq!(output.status.code(), Some(2), "{file}: {said}");
        assert!(output.stdout.is_empty() && said.contains(expected), "{file}: {said}");
    }
    network.status("2022-08-01", &["--stale", "--since", "stale.json"]);
}

#[test]
fn nothing_of_an_article_acts_in_a_pull_request() {
    let network = Network::new();
    let id = "a](x) @team `b` _c_ &lt;i&gt;";
    network.put(&format!("content/{id}/article.toml"), "date = 2022-07-01\n");
    network.put(&format!("content/{id}/en.md"), ORIGINAL);
    let posted = network.done("2022-08-01", &["status", "--format", "md"]);
    assert!(posted.contains("@<!-- -->team"), "{posted}");
    for bad in ["&lt;i", "@team", "a](x)", " `b`", " _c_"] {
        assert!(!posted.contains(bad), "{bad}: {posted}");
    }
    assert!(
        posted.contains(
            "(./content/a%5D%28x%29%20%40team%20%60b%60%20_c_%20%26lt%3Bi%26gt%3B/en.md)"
        ),
        "{posted}"
    );
    insta::assert_snapshot!(
        "standing-md",
        varied().done("2022-08-01", &["status", "--format", "md"])
    );
}

#[test]
fn nothing_goes_on_with_locks_that_do_not_say_what_is_so() {
    let network = Network::new();
    let commands: [&[&str]; 3] =
        [&["status", "--locked"], &["check", "--locked"], &["publish", "--locked"]];
    let refused = |count: &str| {
        for command in commands {
            let output = network.run("2022-08-01", command);
            let said = String::from_utf8(output.stderr).expect("UTF-8");
            assert_eq!(output.status.code(), Some(1), "{command:?}: {said}");
            assert!(said.contains(count), "{command:?}: {said}");
        }
        assert!(!network.folder.path().join("public/world").exists());
    };
    refused("2 locks are missing or behind");
    let said = network.done("2022-08-01", &["status"]);
    assert!(said.contains("Nobody has recorded yet"), "{said}");
    network.done("2022-08-01", &["record", "--locale", "fr"]);
    refused("1 lock is missing or behind");
    let said = network.done("2022-08-01", &["status"]);
    assert!(said.contains("1 translation has no record of what they were made from"), "{said}");
    network.done("2022-08-01", &["record"]);
    commands.iter().for_each(|command| _ = network.done("2022-08-01", command));
    network.edit("content/shore/en.md", "in the spring", "in the autumn");
    network.done("2022-08-01", &["status"]);
    for command in commands {
        assert_eq!(network.run("2022-08-01", command).status.code(), Some(1), "{command:?}");
    }
}

#[test]
fn a_large_network_is_shown_in_part_unless_all_is_asked_for() {
    let network = Network::new();
    for number in 0..120 {
        let id = format!("content/article-{number:03}");
        network.put(&format!("{id}/article.toml"), "date = 2022-07-01\n");
        network.put(&format!("{id}/en.md"), ORIGINAL);
    }
    let lines = |arguments: &[&str]| {
        let said = network.done("2022-08-01", arguments);
        let rows = said.lines().filter(|line| line.starts_with(" article-")).count();
        let tasks = said.lines().filter(|line| line.starts_with("  article-")).count();
        (rows, tasks, said)
    };
    let (rows, tasks, said) = lines(&["status"]);
    assert!(rows <= 100 && rows > 0 && tasks <= 50, "{said}");
    assert!(said.contains("of 121 articles") && said.contains("“--all” shows all"), "{said}");
    let (rows, tasks, _) = lines(&["status", "--all"]);
    assert_eq!((rows, tasks), (120, 120 * 3));
    // For programs there is no end.
    let (_, _, said) = lines(&["status", "--quiet"]);
    assert!(said.lines().filter(|line| line.starts_with("article-")).count() == 120 * 3, "{said}");
    let report = network.status("2022-08-01", &[]);
    assert_eq!(report["articles"].as_array().map(Vec::len), Some(121));
}
