//! `hexapla compare` on plain files: what a change of the original asks of its translation.

use std::path::Path;

use serde_json::Value;

use super::align::{hexapla, json, put};

const OLD: &str = "---\ntitle: Flying kites\n---\n\nKites need **wind**. See the [guide](/en/docs/guide/).\n\n\
- Take a kite\n- Go to the hill at 5 o'clock, with a friend who knows the wind\n- Run\n\n## Materials\n\nYou need version 1.2 of the plan.\n\n\
```js\nlet a = 1; // first\n```\n\nNever fly in a storm.\n\nCall {{ JSxRef( \"kite\" ) }} to begin.\n";
const FRENCH: &str = "---\ntitle: Faire voler un cerf-volant\n---\n\nUn cerf-volant a besoin de **vent**. Voir le [guide](/fr/docs/guide/).\n\n\
- Prenez un cerf-volant\n- Allez sur la colline à 5 h, avec un ami qui connaît le vent\n- Courez\n\n## Matériel\n\nIl vous faut la version 1.2 du plan.\n\n\
```js\nlet a = 1; // first\n```\n\nNe volez jamais par temps d’orage.\n\nAppelez {{JSxRef(\"kite\")}} pour commencer.\n";

/// Verdict, severity, exit code, and what is not current: kind, state, severity.
fn compare(
    folder: &Path,
    old: &str,
    new: &str,
    variant: &str,
) -> (String, Value, i32, Vec<String>) {
    put(folder, &[("old.md", old), ("new.md", new), ("variant.md", variant)]);
    let arguments = ["compare", "old.md", "new.md", "variant.md", "--format", "json"];
    let output = hexapla(folder, &arguments);
    let found = json(&output);
    let text = |value: &Value| value.as_str().unwrap_or("none").to_owned();
    let units = found["units"].as_array().expect("units");
    let changed = units.iter().filter(|unit| unit["state"] != "current").map(|unit| {
        let [kind, state, severity] = ["kind", "state", "severity"].map(|key| text(&unit[key]));
        format!("{kind} {state} {severity}")
    });
    let code = output.status.code().expect("a code");
    (text(&found["verdict"]), found["severity"].clone(), code, changed.collect())
}

/// What `edit` makes of the original, held against the French text.
fn after(edit: impl Fn(&str) -> String) -> (String, Value, i32, Vec<String>) {
    let folder = tempfile::tempdir().expect("a folder");
    compare(folder.path(), OLD, &edit(OLD), FRENCH)
}

fn replaced(from: &'static str, to: &'static str) -> (String, Value, i32, Vec<String>) {
    assert!(OLD.contains(from), "{from}");
    after(|old| old.replace(from, to))
}

#[test]
fn what_is_only_written_otherwise_asks_nothing() {
    for (from, to) in [
        ("Flying kites", "Flying kites"),
        ("**wind**. See", "__wind__.\nSee"),
        ("- ", "* "),
        ("## Materials", "Materials\n---------"),
        ("[guide](/en/docs/guide/)", "[guide][g]"),
        ("{{ JSxRef( \"kite\" ) }}", "{{JSxRef(\"kite\")}}"),
    ] {
        let folder = tempfile::tempdir().expect("a folder");
        let new = OLD.replace(from, to) + "\n[g]: /en/docs/guide/\n";
        let (verdict, severity, code, changed) = compare(folder.path(), OLD, &new, FRENCH);
        assert_eq!((verdict.as_str(), code), ("current", 0), "{to}");
        assert_eq!((severity.as_str(), changed), (Some("cosmetic"), vec![]), "{to}");
    }
    let folder = tempfile::tempdir().expect("a folder");
    assert_eq!(compare(folder.path(), OLD, OLD, FRENCH).1, Value::Null);
}

#[test]
fn links_marks_and_kinds_are_mended_and_not_translated() {
    for (from, to) in [
        ("(/en/docs/guide/)", "(/en/docs/handbook/)"),
        ("**wind**", "*wind*"),
        ("## Materials", "### Materials"),
        ("Never fly in a storm.", "> Never fly in a storm."),
        ("Never fly in a storm.", "---\n\nNever fly in a storm."),
    ] {
        let (verdict, severity, code, changed) = replaced(from, to);
        assert_eq!((verdict.as_str(), code), ("markup", 0), "{to}: {changed:?}");
        assert_eq!(severity, "markup", "{to}");
        assert!(changed.iter().all(|unit| unit.ends_with("markup markup")), "{to}: {changed:?}");
    }
}

#[test]
fn words_make_it_stale_where_they_changed() {
    for (from, to, expected) in [
        ("Never fly in a storm.", "Never fly in a strong storm.", "p stale major"),
        ("Never fly in a storm.", "Never fly in a storm!", "p stale minor"),
        ("Go to the hill", "Go to the beach", "li stale major"),
        ("Flying kites", "Building kites", "headline stale major"),
        ("let a = 1;", "let a = 2;", "code stale major"),
        ("version 1.2", "version 1.3", "p stale major"),
        ("- Run\n", "- Hold on tight\n- Run\n", "li missing major"),
        ("- Go to the hill at 5 o'clock, with a friend who knows the wind\n", "", "li extra major"),
    ] {
        let (verdict, severity, code, changed) = replaced(from, to);
        assert_eq!((verdict.as_str(), code), ("stale", 1), "{to}: {changed:?}");
        assert_eq!(changed, [expected], "{to}");
        assert_eq!(severity.as_str(), expected.rsplit(' ').next(), "{to}");
    }
}

#[test]
fn what_the_translation_says_already_is_current() {
    for (from, to, there, already) in [
        ("(/en/docs/guide/)", "(/en/docs/handbook/)", "(/fr/docs/guide/)", "(/fr/docs/handbook/)"),
        ("let a = 1;", "let a = 2;", "let a = 1;", "let a = 2;"),
        ("version 1.2", "version 1.3", "version 1.2", "version 1.3"),
    ] {
        assert!(FRENCH.contains(there), "{there}");
        let folder = tempfile::tempdir().expect("a folder");
        let (new, french) = (OLD.replace(from, to), FRENCH.replace(there, already));
        let (verdict, _, code, changed) = compare(folder.path(), OLD, &new, &french);
        assert_eq!((verdict.as_str(), code, changed), ("current", 0, vec![]), "{to}");
    }
}

#[test]
fn moving_alone_asks_nothing() {
    let storm = "Never fly in a storm.\n\n";
    let (verdict, _, code, changed) = after(|old| {
        old.replace(storm, "").replace("## Materials", &format!("{storm}## Materials"))
    });
    assert_eq!((verdict.as_str(), code), ("current", 0));
    assert_eq!(changed, ["p moved none"]);
}

#[test]
fn what_was_left_out_before_is_no_fault_of_the_change() {
    let folder = tempfile::tempdir().expect("a folder");
    let short =
        FRENCH.replace("- Allez sur la colline à 5 h, avec un ami qui connaît le vent\n", "");
    let (verdict, _, code, changed) = compare(folder.path(), OLD, OLD, &short);
    assert_eq!((verdict.as_str(), code), ("current", 0));
    assert_eq!(changed, ["li missing none"]);
    // But once the original says it otherwise, it is owed.
    let new = OLD.replace("Go to the hill", "Go to the beach");
    let (verdict, _, code, changed) = compare(folder.path(), OLD, &new, &short);
    assert_eq!((verdict.as_str(), code), ("stale", 1));
    assert_eq!(changed, ["li missing major"]);
    // And so it is with what a translator added.
    let longer = FRENCH.replace(
        "## Matériel",
        "Une remarque du traducteur, sur [place](https://kites.example/).\n\n## Matériel",
    );
    let (verdict, _, code, changed) = compare(folder.path(), OLD, OLD, &longer);
    assert_eq!((verdict.as_str(), code), ("current", 0));
    assert_eq!(changed, ["p extra none"]);
}

#[test]
fn paragraphs_that_are_only_divided_or_joined_need_no_translation() {
    let long = "Kites rise in the wind. They fall without it. Both are part of the game.";
    let divided = "Kites rise in the wind.\n\nThey fall without it.\n\nBoth are part of the game.";
    let french = FRENCH.replace(
        "## Matériel",
        "Ils montent au vent. Ils tombent sans lui. Les deux font partie du jeu.\n\n## Matériel",
    );
    let with = |text: &str| OLD.replace("## Materials", &format!("{text}\n\n## Materials"));
    let folder = tempfile::tempdir().expect("a folder");
    let (verdict, severity, _, changed) =
        compare(folder.path(), &with(long), &with(divided), &french);
    assert_eq!((verdict.as_str(), severity.as_str()), ("markup", Some("markup")), "{changed:?}");
    let (verdict, ..) = compare(folder.path(), &with(divided), &with(long), &french);
    assert_eq!(verdict, "markup");
    // A word more is something to translate.
    let more = divided.replace("Both", "Both always");
    assert_eq!(compare(folder.path(), &with(long), &with(&more), &french).0, "stale");
}

#[test]
fn people_are_told_the_verdict_and_the_places() {
    let folder = tempfile::tempdir().expect("a folder");
    let new = OLD
        .replace("Never fly in a storm.", "Never fly near power lines.")
        .replace("/guide/", "/handbook/")
        .replace("- Run\n", "- Hold on tight\n- Run\n");
    put(folder.path(), &[("old.md", OLD), ("new.md", &new), ("fr.md", FRENCH)]);
    let output = hexapla(folder.path(), &["compare", "old.md", "new.md", "fr.md"]);
    assert_eq!(output.status.code(), Some(1));
    insta::assert_snapshot!(String::from_utf8_lossy(&output.stdout));
}

#[test]
fn what_was_not_read_gets_no_verdict() {
    let folder = tempfile::tempdir().expect("a folder");
    let list = |levels: usize, text: &str| {
        let mut out = String::new();
        (0..levels).for_each(|level| out += &format!("{}- level {level}\n", "  ".repeat(level)));
        format!("{out}{}- {text}\n", "  ".repeat(levels))
    };
    let quote = |levels: usize, text: &str| format!("{}{text}\n", "> ".repeat(levels));
    // Deeper than anybody writes is still read.
    for nested in [&list as &dyn Fn(usize, &str) -> String, &quote] {
        let (old, new) = (nested(120, "A kite"), nested(120, "A dragon"));
        assert_eq!(compare(folder.path(), &old, &new, &old).0, "stale");
    }
    // Front matter with a fault is compared as it stands.
    let [old, new] = ["kite", "dragon"].map(|it| format!("---\ntitle: \"A {it}\n---\n\nA kite\n"));
    let (verdict, _, _, changed) = compare(folder.path(), &old, &new, &old);
    assert_eq!((verdict.as_str(), changed), ("stale", vec!["field stale major".to_owned()]));
    // What is not read is refused, wherever it stands.
    let fine = "A kite\n".to_owned();
    for bad in [
        quote(600, "A kite"),
        list(300, "A kite"),
        format!("{}A kite\n", "x".repeat(1 << 20)),
        "[A &#xF0000; kite](/&#xF0000;)\n".to_owned(),
        "A \u{F0000} kite\n".to_owned(),
    ] {
        for texts in [[&bad, &fine, &fine], [&fine, &bad, &fine], [&fine, &fine, &bad]] {
            put(folder.path(), &[("o.md", texts[0]), ("n.md", texts[1]), ("v.md", texts[2])]);
            let output = hexapla(folder.path(), &["compare", "o.md", "n.md", "v.md"]);
            let start: String = bad.chars().take(30).collect();
            assert_eq!(output.status.code(), Some(3), "{start}");
            assert!(output.stdout.is_empty() && !output.stderr.is_empty(), "{start}");
        }
        put(folder.path(), &[("o.md", &bad), ("v.md", &fine)]);
        let output = hexapla(folder.path(), &["align", "o.md", "v.md"]);
        assert_eq!((output.status.code(), output.stdout.len()), (Some(3), 0));
    }
}

#[test]
fn what_readers_see_in_tags_fences_and_front_matter_is_text() {
    let folder = tempfile::tempdir().expect("a folder");
    for (text, from, to, expected) in [
        (
            "<TabItem value=\"a\" label=\"Apple pie\">\n\ntext\n\n</TabItem>\n",
            "Apple",
            "Pear",
            "html",
        ),
        ("<Card\n  caption=\"Apple pie\"\n  icon=\"x\" />\n", "Apple", "Pear", "p"),
        ("A <Badge text=\"New kite\" /> flies.\n", "New", "Old", "p"),
        ("```js title=\"First file.js\"\nlet a;\n```\n", "First", "Second", "code"),
        ("---\nlinkTitle: One\n---\n\ntext\n", "One", "Two", "field"),
        ("---\nsidebar_label: One\n---\n\ntext\n", "One", "Two", "field"),
        ("---\nkeywords: [apple, wind]\n---\n\ntext\n", "apple", "pear", "field"),
        ("---\nhero:\n  title: Hello world\n---\n\ntext\n", "world", "earth", "field"),
        (
            "---\nfeatures:\n- icon: x\n  details: Hello\n---\n\ntext\n",
            "Hello",
            "Good-bye",
            "field",
        ),
        ("---\ndescription: One\nsubtitle: Two\n---\n\ntext\n", "One", "Three", "field"),
        ("---\ndescription: One\nsubtitle: Two\n---\n\ntext\n", "Two", "Three", "standfirst"),
    ] {
        assert!(text.contains(from), "{from}");
        let found = compare(folder.path(), text, &text.replace(from, to), text);
        assert_eq!((found.0.as_str(), found.2), ("stale", 1), "{text}");
        assert_eq!(found.3, [format!("{expected} stale major")], "{text}");
    }
    // What is for programs is markup, or nothing at all.
    for (text, from, to, expected) in [
        (
            "<TabItem value=\"a\" label=\"Apple pie\">\n\ntext\n\n</TabItem>\n",
            "\"a\"",
            "\"b\"",
            "markup",
        ),
        ("```js {1}\nlet a;\n```\n", "{1}", "{2}", "markup"),
        ("---\nweight: 1\n---\n\ntext\n", "1", "2", "current"),
    ] {
        let found = compare(folder.path(), text, &text.replace(from, to), text);
        assert_eq!((found.0.as_str(), found.2), (expected, 0), "{text}: {:?}", found.3);
    }
}

#[test]
fn dividing_with_other_punctuation_is_something_to_look_at() {
    let folder = tempfile::tempdir().expect("a folder");
    let long = "When the kite is displayed, this property tells its colour and its height.\n";
    let divided = long.replace(", this", ".\n\nThis");
    let french =
        "Quand le cerf-volant est affiché, cette propriété dit sa couleur et sa hauteur.\n";
    let (verdict, severity, code, changed) = compare(folder.path(), long, &divided, french);
    assert_eq!((verdict.as_str(), code), ("stale", 1), "{changed:?}");
    assert_eq!((severity.as_str(), changed.len()), (Some("minor"), 2));
    let (verdict, severity, code, changed) = compare(folder.path(), &divided, long, french);
    assert_eq!((verdict.as_str(), code), ("stale", 1), "{changed:?}");
    assert_eq!(severity.as_str(), Some("minor"));
}

#[test]
fn spaces_of_containers_and_addresses_in_the_text_are_nothing_to_translate() {
    let folder = tempfile::tempdir().expect("a folder");
    for (old, new, expected) in [
        (":::note\n\ntext\n\n:::\n", "::: note\n\ntext\n\n:::\n", "current"),
        (":::note[Look]\ntext\n:::\n", "::: note[Look]\ntext\n:::\n", "current"),
        ("{{< tip >}}\n\ntext\n", "{{<tip>}}\n\ntext\n", "current"),
        ("{{% tip %}}\n\ntext\n", "{{%tip%}}\n\ntext\n", "current"),
        ("{% tip %}\n\ntext\n", "{%tip%}\n\ntext\n", "current"),
        ("See <https://a.example/c> now.\n", "See <https://a.example/d> now.\n", "markup"),
        ("See https://a.example/c now.\n", "See https://a.example/d now.\n", "markup"),
        ("See https://a.example/c now.\n", "See https://a.example/d soon.\n", "stale"),
        ("- [ ] Run\n", "- [x] Run\n", "markup"),
        ("He said \"hi\" to it's...\n", "He said “hi” to it’s…\n", "current"),
        ("Call `f(\"hi\")` --- now\n", "Call `f(“hi”)` --- now\n", "stale"),
        ("```\na(\"hi\")\n```\n", "```\na(“hi”)\n```\n", "stale"),
    ] {
        let (verdict, _, _, changed) = compare(folder.path(), old, new, old);
        assert_eq!(verdict, expected, "{new}: {changed:?}");
    }
    let [old, new] = ["c", "d"].map(|page| format!("See https://a.example/{page} now.\n"));
    let french = "Voir https://a.example/d maintenant.\n";
    assert_eq!(compare(folder.path(), &old, &new, french).0, "current");
    let ticked = compare(folder.path(), "- [ ] Run\n", "- [x] Run\n", "- [x] Courir\n");
    assert_eq!(ticked.0, "current");
}

#[test]
fn what_stands_between_the_paragraphs_has_a_place() {
    let folder = tempfile::tempdir().expect("a folder");
    let head = "---\ntitle: Kites\n---\n\n";
    for (old, new, line) in [
        ("One.\n\nTwo.\n", "One.\n\n---\n\nTwo.\n", 7),
        ("One.\n\nTwo.\n", "***\n\nOne.\n\nTwo.\n", 5),
        ("One.\n\nTwo.\n", "One.\n\nTwo.\n\n***\n", 9),
        ("One.\n\n1. Two\n", "One.\n\n3. Two\n", 7),
        ("One.\n\n| a |\n|---|\n| b |\n", "One.\n\n| a |\n|:-:|\n| b |\n", 8),
    ] {
        let (old, new) = (format!("{head}{old}"), format!("{head}{new}"));
        put(folder.path(), &[("old.md", &old), ("new.md", &new)]);
        let files = ["compare", "old.md", "new.md", "old.md"];
        let found = json(&hexapla(folder.path(), &[&files[..], &["--format", "json"]].concat()));
        assert_eq!(found["verdict"], "markup", "{new}");
        assert_eq!((&found["frame"], &found["frame_line"]), (&true.into(), &line.into()), "{new}");
        let told = hexapla(folder.path(), &files);
        let told = String::from_utf8_lossy(&told.stdout);
        let written = new.lines().nth(line - 1).expect("a line").trim();
        let row = told.lines().find(|row| row.contains(" frame ")).expect("a row");
        assert!(row.contains(&format!(" {line} ")) && row.contains(written), "{told}");
    }
    let found = compare(folder.path(), OLD, OLD, FRENCH);
    assert_eq!(found.0, "current");
}

#[test]
fn the_reworded_half_of_joined_paragraphs_is_not_to_be_taken_out() {
    let folder = tempfile::tempdir().expect("a folder");
    let old = "One two three here.\n\nFour five six here.\n";
    let french = "Un deux trois ici.\n\nQuatre cinq six ici.\n";
    for new in
        ["One two three here. Four nine six here.\n", "One nine three here. Four five six here.\n"]
    {
        let (verdict, _, _, units) = compare(folder.path(), old, new, french);
        assert_eq!(verdict, "stale", "{new}");
        assert_eq!(units, ["p stale major"], "{new}");
    }
}
