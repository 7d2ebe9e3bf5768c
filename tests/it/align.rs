//! `hexapla align` on plain files, as scripts run it.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use serde_json::Value;

pub(crate) fn hexapla(folder: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_hexapla"))
        .args(arguments)
        .current_dir(folder)
        .env_remove("HEXAPLA_LANG")
        .env("LC_ALL", "C")
        .env("NO_COLOR", "1")
        .env("COLUMNS", "100")
        .output()
        .expect("it runs")
}

pub(crate) fn put(folder: &Path, files: &[(&str, &str)]) {
    for (name, text) in files {
        fs::write(folder.join(name), text).expect("written");
    }
}

pub(crate) fn json(output: &Output) -> Value {
    serde_json::from_slice(&output.stdout).expect("JSON")
}

/// A page as documentation sites have them: keys, macros and HTML that Hexapla has no use for.
const SOURCE: &str = "---\ntitle: Flying kites\nslug: Web/Kites\nl10n:\n  sourceCommit: 1f2e3d\ndescription: How to fly.\n---\n\n\
{{ PageRef(\"x\") }}\n\nKites need **wind**. See the [guide](/en/docs/guide).\n\n- Take a kite\n- Go to the hill at 5 o'clock\n- Run\n\n\
## Materials\n\nYou need 3 sticks and paper.\n\n```js\nconst a = 1;\n```\n\n| A | B |\n|---|---|\n| 1 | two |\n\n\
<div class=\"note\">\n\nNever fly in a storm.\n\n</div>\n";
const JAPANESE: &str = "---\ntitle: 凧揚げ\nslug: Web/Kites\n---\n\n\
{{PageRef(\"x\")}}\n\n凧には**風**が必要です。[ガイド](/ja/docs/guide)を見てください。\n\n- 凧を持ちます\n- 走ります\n\n\
## 材料\n\n3 本の棒と紙が必要です。\n\n```js\nconst a = 1;\n```\n\n訳者による注記で、原文にはありません。詳しくは [凧の会](https://kites.example/) へ。\n\n| A | B |\n|---|---|\n| 1 | 二 |\n\n\
<div class=\"note\">\n\n嵐のときは決して揚げないでください。\n\n</div>\n";

fn lines(units: &Value) -> Vec<(String, u64)> {
    let units = units.as_array().expect("a list");
    let one = |unit: &Value| {
        (unit["kind"].as_str().expect("a kind").to_owned(), unit["line"].as_u64().expect("a line"))
    };
    units.iter().map(one).collect()
}

#[test]
fn a_page_and_its_translation_are_paired_by_line() {
    let folder = tempfile::tempdir().expect("a folder");
    put(folder.path(), &[("en.md", SOURCE), ("ja.md", JAPANESE)]);
    let output = hexapla(folder.path(), &["align", "en.md", "ja.md", "--format", "json"]);
    assert_eq!(output.status.code(), Some(0));
    assert!(output.stderr.is_empty(), "{}", String::from_utf8_lossy(&output.stderr));
    let json = json(&output);
    assert_eq!(json["version"], 1);
    assert_eq!(lines(&json["missing"]), [("standfirst".to_owned(), 6), ("li".to_owned(), 14)]);
    assert_eq!(lines(&json["extra"]), [("p".to_owned(), 21)]);
    let pairs = json["pairs"].as_array().expect("pairs");
    let found: Vec<_> = pairs
        .iter()
        .map(|pair| {
            assert_eq!(pair["moved"], false);
            let at = |side: &str| pair[side]["line"].as_u64().expect("a line");
            (pair["kind"].as_str().expect("a kind"), at("source"), at("variant"))
        })
        .collect();
    assert_eq!(
        found,
        [
            ("headline", 2, 2),
            ("p", 9, 6),
            ("p", 11, 8),
            ("li", 13, 10),
            ("li", 15, 11),
            ("h2", 17, 13),
            ("p", 19, 15),
            ("code", 21, 17),
            ("tr", 25, 23),
            ("tr", 27, 25),
            ("p", 31, 29),
        ]
    );
}

/// Prose with nothing in it that is the same in both languages: lengths and the ends of sentences tell.
const PROSE: [(&str, &str); 5] = [
    ("# Wind", "# Wind und Wetter"),
    (
        "A kite needs a steady wind, and the wind over open fields is the steadiest there is: nothing stands in its way, and nothing turns it round.",
        "Ein Drachen braucht stetigen Wind, und der Wind über offenen Feldern ist der stetigste, den es gibt: Nichts steht ihm im Weg, und nichts lenkt ihn um.",
    ),
    ("Is the wind too strong?", "Ist der Wind zu stark?"),
    (
        "Then wait. Sit down, have a cup of tea, and look at the clouds.",
        "Dann warte. Setz dich, trink eine Tasse Tee und sieh den Wolken zu.",
    ),
    ("Towards the evening it mostly calms down.", "Gegen Abend legt er sich meistens."),
];

#[test]
fn neighbours_that_changed_places_have_moved() {
    let folder = tempfile::tempdir().expect("a folder");
    let page = |order: [usize; 5], german: bool| {
        let one = |ix: &usize| if german { PROSE[*ix].1 } else { PROSE[*ix].0 };
        order.iter().map(one).collect::<Vec<_>>().join("\n\n")
    };
    let straight = [0, 1, 2, 3, 4];
    put(folder.path(), &[("en.md", &page(straight, false))]);
    for order in [straight, [0, 2, 1, 3, 4], [0, 1, 3, 2, 4], [0, 1, 2, 4, 3]] {
        put(folder.path(), &[("de.md", &page(order, true))]);
        let output = hexapla(folder.path(), &["align", "en.md", "de.md", "--format", "json"]);
        let json = json(&output);
        assert_eq!(lines(&json["missing"]), [], "{order:?}");
        let mut moved = 0;
        for pair in json["pairs"].as_array().expect("pairs") {
            let at = |side: &str| {
                let line = pair[side]["line"].as_u64().expect("a line");
                usize::try_from((line - 1) / 2).expect("small")
            };
            assert_eq!(order[at("variant")], at("source"), "{order:?}");
            moved += usize::from(pair["moved"] == true);
        }
        assert_eq!(moved, usize::from(order != straight), "{order:?}");
    }
}

#[test]
fn people_are_told_what_stands_alone() {
    let folder = tempfile::tempdir().expect("a folder");
    put(folder.path(), &[("en.md", SOURCE), ("ja.md", JAPANESE)]);
    let output = hexapla(folder.path(), &["align", "en.md", "ja.md"]);
    insta::assert_snapshot!(String::from_utf8_lossy(&output.stdout));
}

#[test]
fn whatever_can_be_read_is_compared() {
    let folder = tempfile::tempdir().expect("a folder");
    let odd = [
        ("none.md", ""),
        ("open.md", "---\n\nA paragraph below a line.\n"),
        ("yaml.md", "---\ntitle: a: b: [\n---\n\nA paragraph.\n"),
        ("toml.md", "+++\ntitle = 5\nweight = 3\n+++\n\nA paragraph.\n"),
        (
            "hugo.md",
            "{{< note \"x\" >}}\n{{% tabs %}}\n\nA paragraph with {{< param >}}.\n\n{{% /tabs %}}\n",
        ),
        ("mdx.mdx", "import X from './x'\n\n<X a={1}>\n\nA paragraph.\n\n</X>\n"),
        ("jekyll.md", "{% raw %}\nA {{ page.title }}.\n{% endraw %}\n"),
        ("crlf.md", "\u{feff}# T\r\n\r\nA paragraph.\r\n"),
    ];
    put(folder.path(), &odd);
    for (name, _) in odd {
        for (other, _) in odd {
            let output = hexapla(folder.path(), &["align", name, other, "--format", "json"]);
            assert_eq!(output.status.code(), Some(0), "{name} {other}");
            json(&output);
        }
        let same = json(&hexapla(folder.path(), &["align", name, name, "--format", "json"]));
        assert_eq!(same["missing"].as_array().map(Vec::len), Some(0), "{name}");
        assert_eq!(same["extra"].as_array().map(Vec::len), Some(0), "{name}");
        if name != "none.md" {
            assert_ne!(same["pairs"].as_array().map(Vec::len), Some(0), "{name}");
        }
    }
}

#[test]
fn files_that_cannot_be_read_and_slips_have_their_codes() {
    let folder = tempfile::tempdir().expect("a folder");
    put(folder.path(), &[("en.md", SOURCE)]);
    fs::write(folder.path().join("image.png"), [0x89, b'P', 0, 1, 2]).expect("written");
    for (name, fence) in [("open.md", "---\ntitle: x"), ("open-toml.md", "+++\ntitle = \"x\"")] {
        put(folder.path(), &[(name, &format!("{fence}\n\nA paragraph.\n"))]);
    }
    for (arguments, code) in [
        (&["align", "en.md", "nowhere.md"][..], 3),
        (&["align", "en.md", "."], 3),
        (&["align", "en.md", "image.png"], 3),
        (&["align", "open.md", "en.md"], 3),
        (&["align", "open-toml.md", "open-toml.md"], 3),
        (&["compare", "open.md", "open.md", "open.md"], 3),
        (&["align", "en.md"], 2),
        (&["align", "en.md", "en.md", "--format", "sarif"], 2),
        (&["compare", "en.md", "en.md"], 2),
        (&["compare", "en.md", "nowhere.md", "en.md"], 3),
    ] {
        let output = hexapla(folder.path(), arguments);
        assert_eq!(output.status.code(), Some(code), "{arguments:?}");
        assert!(output.stdout.is_empty() && !output.stderr.is_empty(), "{arguments:?}");
    }
}

/// Scripts hand over what `git show` writes, without a file of its own.
#[test]
#[cfg(unix)]
fn links_and_pipes_are_read() {
    let folder = tempfile::tempdir().expect("a folder");
    put(folder.path(), &[("en.md", SOURCE)]);
    std::os::unix::fs::symlink("en.md", folder.path().join("link.md")).expect("a link");
    let output = hexapla(folder.path(), &["align", "link.md", "en.md"]);
    assert_eq!(output.status.code(), Some(0));
    let mut child = Command::new(env!("CARGO_BIN_EXE_hexapla"))
        .args(["align", "en.md", "/dev/stdin", "--format", "json"])
        .current_dir(folder.path())
        .stdin(std::process::Stdio::piped())
        .stdout(std::process::Stdio::piped())
        .spawn()
        .expect("it runs");
    std::io::Write::write_all(&mut child.stdin.take().expect("a pipe"), SOURCE.as_bytes())
        .expect("written");
    let output = child.wait_with_output().expect("it ends");
    assert_eq!(json(&output)["missing"].as_array().map(Vec::len), Some(0));
}
