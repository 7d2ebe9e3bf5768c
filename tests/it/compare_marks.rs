//! `hexapla compare`: links, marks and macros, which are mended and not translated, and what the
//! translation has of them already.

use std::path::Path;

use serde_json::Value;

use super::align::{hexapla, json, put};

/// What is told, as JSON.
fn told(folder: &Path, [old, new, variant]: [&str; 3]) -> Value {
    put(folder, &[("old.md", old), ("new.md", new), ("variant.md", variant)]);
    json(&hexapla(folder, &["compare", "old.md", "new.md", "variant.md", "--format", "json"]))
}

/// The verdict, and what changed: kind, state, severity, and its line in the translation.
fn compare(texts: [&str; 3]) -> (String, Vec<String>) {
    let folder = tempfile::tempdir().expect("a folder");
    let found = told(folder.path(), texts);
    let text = |value: &Value| match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    };
    let units = found["units"].as_array().expect("units");
    let changed = units.iter().filter(|unit| !unit["severity"].is_null());
    let changed = changed.map(|unit| {
        let [kind, state, severity] = ["kind", "state", "severity"].map(|key| text(&unit[key]));
        format!("{kind} {state} {severity} {}", unit["variant"]["line"])
    });
    (text(&found["verdict"]), changed.collect())
}

fn verdict(texts: [&str; 3]) -> String {
    let (verdict, changed) = compare(texts);
    assert_eq!(
        changed.iter().any(|unit| unit.contains(" stale ")),
        verdict == "stale",
        "{changed:?}"
    );
    verdict
}

#[test]
fn what_the_translation_never_had_between_its_paragraphs_is_not_to_be_mended() {
    let folder = tempfile::tempdir().expect("a folder");
    let one = "One sentence here.\n\n";
    let three = "Third one stays.\n";
    let (un, trois) = ("Eine Sache hier.\n\n", "Die dritte bleibt.\n\n");
    let own = "> Anmerkung des Übersetzers.\n";
    for (gone, own) in [("```\nsome code\n```\n\n", own), ("---\n\n", own), ("---\n\n", "")] {
        let old = format!("{one}{gone}{three}");
        let found =
            told(folder.path(), [&old, &format!("{one}{three}"), &format!("{un}{trois}{own}")]);
        let said = (&found["verdict"], &found["frame"]);
        assert_eq!(said, (&"current".into(), &false.into()), "{gone}: {found}");
    }
    // What it has is.
    let (old, new) = (format!("{one}---\n\n{three}"), format!("{one}{three}"));
    for own in [own, ""] {
        let there = format!("{un}---\n\n{trois}{own}");
        assert_eq!(told(folder.path(), [&old, &new, &there])["frame"], true);
        assert_eq!(told(folder.path(), [&new, &old, &there])["frame"], false);
        let without = format!("{un}{trois}{own}");
        assert_eq!(told(folder.path(), [&new, &old, &without])["frame"], true);
    }
}

#[test]
fn how_much_changed_does_not_hang_on_the_translation() {
    let folder = tempfile::tempdir().expect("a folder");
    let (gone, weg) = (
        "A second paragraph of 42 words goes away, and nobody misses it.\n\n",
        "Ein zweiter Absatz von 42 Wörtern verschwindet, und niemand vermisst ihn.\n\n",
    );
    let text = |second: &str| format!("One sentence of 7 words.\n\n{second}Number 3 stays.\n");
    let german = |second: &str| format!("Ein Satz von 7 Wörtern.\n\n{second}Nummer 3 bleibt.\n");
    for second in [weg, ""] {
        let found = told(folder.path(), [&text(gone), &text(""), &german(second)]);
        let verdict = if second.is_empty() { "current" } else { "stale" };
        assert_eq!((&found["severity"], &found["verdict"]), (&"major".into(), &verdict.into()));
    }
}

#[test]
fn whole_addresses_tell_whether_the_translation_leads_to_the_new_one() {
    for (old, new) in [
        ("/docs/kubernetes/automatic/", "/docs/platforms/kubernetes/automatic/"),
        ("/docs/demo/", "/docs/demo/#run"),
        ("/docs/demo/", "/ecosystem/demo/"),
        ("https://kites.example/x/y", "https://wind.example/z/y"),
        ("/en/docs/HTTP/x", "/en/docs/HTTP/Guides/x"),
    ] {
        let text = |address: &str| format!("See the [docs]({address}).\n");
        let image = |address: &str| format!("See ![the docs]({address}) there.\n");
        let (of, there) = (new.replace("/en/", "/fr/"), old.replace("/en/", "/fr/"));
        let french = |address: &str| format!("Consultez la [documentation]({address}).\n");
        assert_eq!(verdict([&text(old), &text(new), &french(&of)]), "current", "{new}");
        assert_eq!(verdict([&text(old), &text(new), &french(&there)]), "markup", "{new}");
        let french = |address: &str| format!("Voir ![la documentation]({address}) là.\n");
        assert_eq!(verdict([&image(old), &image(new), &french(&of)]), "current", "{new}");
        assert_eq!(verdict([&image(old), &image(new), &french(&there)]), "markup", "{new}");
    }
}

#[test]
fn marks_that_the_translation_has_already_are_current() {
    for (old, new, before, after) in [
        ("```\na: 1\n```\n", "```http\na: 1\n```\n", "```\na: 1\n```\n", "```http\na: 1\n```\n"),
        ("```js\na\n```\n", "```js-nolint\na\n```\n", "```js\na\n```\n", "```js-nolint\na\n```\n"),
        (
            "```html hidden\na\n```\n",
            "```html\na\n```\n",
            "```html hidden\na\n```\n",
            "```html\na\n```\n",
        ),
        ("## Wind\n", "## Wind {#wind}\n", "## Vent\n", "## Vent {#wind}\n"),
        ("- \\<wind>\n", "- `<wind>`\n", "- \\<vent>\n", "- `<vent>`\n"),
        (
            "The **kite** flies.\n",
            "The `kite` flies.\n",
            "Le **kite** vole.\n",
            "Le `kite` vole.\n",
        ),
        ("Fly it well.\n", "> Fly it well.\n", "Volez bien.\n", "> Volez bien.\n"),
        (
            "<details>\n<summary>Why</summary>\n</details>\n",
            "<details open>\n<summary>Why</summary>\n</details>\n",
            "<details>\n<summary>Pourquoi</summary>\n</details>\n",
            "<details open>\n<summary>Pourquoi</summary>\n</details>\n",
        ),
        (
            "Read <a href=\"/en/x\">this</a> now.\n",
            "Read <a class=\"b\" href=\"/en/x\">this</a> now.\n",
            "Lisez <a href=\"/fr/x\">ceci</a> ici.\n",
            "Lisez <a class=\"b\" href=\"/fr/x\">ceci</a> ici.\n",
        ),
        (
            "| a | b |\n|---|---|\n| `end` | x |\n",
            "| a | b |\n|---|---|\n| end | x |\n",
            "| a | b |\n|---|---|\n| `end` | y |\n",
            "| a | b |\n|---|---|\n| end | y |\n",
        ),
    ] {
        let with = |text: &str| format!("Intro text here.\n\n{text}");
        let [old, new, before, after] = [old, new, before, after].map(with);
        assert_eq!(verdict([&old, &new, &after]), "current", "{new}");
        assert_eq!(verdict([&old, &new, &before]), "markup", "{new}");
        assert_eq!(verdict([&new, &old, &before]), "current", "{old}");
        assert_eq!(verdict([&new, &old, &after]), "markup", "{old}");
    }
}

#[test]
fn the_marker_of_an_alert_is_a_mark() {
    let label = "> **Note:** Many kites do that.\n";
    let (plain, other) = ("> Many kites do that.\n", "> [!TIP]\n> Many kites do that.\n");
    let marked = "> [!NOTE]\n> Many kites do that.\n";
    let apart = "> [!NOTE]\n>\n> Many kites do that.\n";
    let of = |text: &str| {
        let text = text.replace("Many kites do that.", "Beaucoup le font, et bien.");
        text.replace("Note:", "Remarque :")
    };
    for (old, new) in [
        (label, marked),
        (marked, label),
        (plain, marked),
        (marked, plain),
        (marked, other),
        (label, apart),
        (apart, label),
        (plain, apart),
        (apart, plain),
    ] {
        let with = |text: &str| format!("Intro text here.\n\n{text}\nThe last words.\n");
        let [old, new, was, is] = [old, new, &of(old), &of(new)].map(with);
        assert_eq!(
            compare([&old, &new, &is]).0,
            "current",
            "{old}→ {new}{:?}",
            compare([&old, &new, &is])
        );
        assert_eq!(
            compare([&old, &new, &was]).0,
            "markup",
            "{old}→ {new}{:?}",
            compare([&old, &new, &was])
        );
        // Words that changed with it are words.
        let more = new.replace("Many kites", "Many old kites");
        assert_eq!(verdict([&old, &more, &was]), "stale", "{more}");
        assert_eq!(verdict([&old, &more, &is]), "stale", "{more}");
    }
    // The marker's own paragraph is nobody's counterpart but another marker's.
    let (verdict, changed) = compare([label, apart, &of(apart)]);
    assert_eq!(verdict, "current");
    assert_eq!(changed, ["p current markup 1", "p current markup 3"]);
    // Whether it stands alone is how a text is laid out.
    assert_eq!(compare([label, apart, &of(marked)]).0, "current");
    assert_eq!(compare([label, marked, &of(apart)]).0, "current");
    assert_eq!(compare([apart, marked, &of(apart)]).0, "current");
}

#[test]
fn entries_of_a_list_are_found_by_where_they_lead() {
    let rest = "- [甲](/x/one)\n- [乙](/x/two)\n";
    let old = "## See also\n\n- {{HTTPHeader(\"If-Modified-Since\")}}\n- {{HTTPHeader(\"If-None-Match\")}}\n- [HTTP conditional requests](/en-US/docs/Conditional_requests)\n";
    let new = "## See also\n\n- [HTTP conditional requests](/en-US/docs/Guides/Conditional_requests)\n- {{HTTPHeader(\"If-Modified-Since\")}}\n- {{HTTPHeader(\"If-None-Match\")}}\n";
    let japanese = "## 関連情報\n\n- [HTTP 条件付きリクエスト](/ja/docs/Conditional_requests)\n- {{HTTPHeader(\"If-Modified-Since\")}}\n- {{HTTPHeader(\"If-None-Match\")}}\n";
    let (verdict, changed) = compare([old, new, japanese]);
    assert_eq!((verdict.as_str(), changed), ("markup", vec!["li markup markup 3".to_owned()]));
    let longer = format!("{japanese}{rest}");
    assert_eq!(compare([old, new, &longer]).0, "markup");
}

#[test]
fn what_is_there_already_has_its_line() {
    let entry = |name: &str| format!("- {{{{HTTPHeader(\"{name}\")}}}}\n");
    let with = |intro: &str, both: bool| {
        format!(
            "{intro}\n\n{}{}",
            entry("A-One"),
            if both { entry("Accept-Ranges") } else { String::new() }
        )
    };
    let (verdict, changed) =
        compare([&with("See it.", false), &with("See it.", true), &with("Voir.", true)]);
    assert_eq!((verdict.as_str(), changed), ("current", vec!["li current major 4".to_owned()]));
    // Once is not twice.
    let twice = with("See it.", true) + &entry("Accept-Ranges");
    assert_eq!(compare([&with("See it.", false), &twice, &with("Voir.", true)]).0, "stale");
    let macros = |name: &str| format!("The {{{{Status(\"{name}\")}}}} of it.\n");
    let french = "Le {{Status(\"new\")}} de celui-ci.\n";
    assert_eq!(verdict_of(&macros("old"), &macros("new"), french), "current");
    assert_eq!(verdict_of(&macros("new"), &macros("old"), french), "stale");
    // Code in a text is there or not, whatever the language.
    let [old, new] =
        ["status", "redirected"].map(|it| format!("The `Kite.{it}` property is set.\n"));
    for (text, expected) in [
        ("La propriété `Kite.redirected` est définie.\n", "current"),
        ("La propriété `Kite.status` est définie.\n", "stale"),
        ("`Kite.redirected` プロパティが設定されます。\n", "current"),
    ] {
        assert_eq!(verdict_of(&old, &new, text), expected, "{text}");
    }
    let reworded = new.replace("set", "unset");
    assert_eq!(
        verdict_of(&old, &reworded, "La propriété `Kite.redirected` est définie.\n"),
        "stale"
    );
}

fn verdict_of(old: &str, new: &str, variant: &str) -> String {
    compare([old, new, variant]).0
}

#[test]
fn macros_without_words_are_mended_and_no_counterpart_of_prose() {
    let text = |macros: &str| format!("{macros}\n\nThe code says nothing more.\n\nThe end.\n");
    let german = |macros: &str| format!("{macros}\n\nDer Code sagt nichts weiter.\n\nDas Ende.\n");
    for (old, new) in [
        ("{{HTTPSidebar}}", ""),
        ("{{HTTPSidebar}}", "{{KiteSidebar}}"),
        ("{{Live(\"a_kite\", \"100%\", 200)}}", "{{Live(\"a_kite\", \"100%\", 250)}}"),
        ("{{< youtube abc >}}", "{{< youtube def >}}"),
        ("{{Live(\"A kite\", \"100%\", 200)}}", "{{Live(\"A kite\", \"100%\", 250)}}"),
        ("{{% alert title=\"A kite\" %}}", "{{% alert title=\"A kite\" color=\"info\" %}}"),
        ("A {{domxref(\"kite\")}} flies.", "A {{DOMxRef(\"kite\")}} flies."),
        ("{{% alert color=\"primary\" %}} Fly.", "{{% alert color=\"info\" %}} Fly."),
    ] {
        // What people read in them is translated.
        let german = |macros: &str| german(macros).replace("A kite", "Ein Drache");
        assert_eq!(verdict([&text(old), &text(new), &german(old)]), "markup", "{old} {new}");
        assert_eq!(verdict([&text(new), &text(old), &german(new)]), "markup", "{old} {new}");
        assert_eq!(verdict([&text(old), &text(new), &german(new)]), "current", "{old} {new}");
        assert_eq!(verdict([&text(new), &text(old), &german(old)]), "current", "{old} {new}");
    }
    // What people read in them is words.
    for (old, new) in [
        ("{{Note(\"Never fly in a storm\")}}", "{{Note(\"Always fly in a storm\")}}"),
        (
            "{{< figure src=\"a.png\" title=\"Kite\" >}}",
            "{{< figure src=\"a.png\" title=\"Wind\" >}}",
        ),
        ("A {{domxref(\"kite\")}} flies.", "A {{domxref(\"bird\")}} flies."),
    ] {
        assert_eq!(compare([&text(old), &text(new), &german(old)]).0, "stale", "{new}");
    }
    let long = "This response is sent when the request is a conditional one with a header and the condition evaluates to false.";
    let long_german = "Diese Antwort wird gesendet, wenn die Anfrage eine bedingte mit einem Header ist und die Bedingung falsch ergibt.";
    let old = format!("{{{{HTTPSidebar}}}}\n\nThe code says nothing more.\n{long}\n\nThe end.\n");
    let new = format!("The HTTP code says there is no need to retransmit.\n\n{long}\n\nThe end.\n");
    let variant = format!(
        "{{{{HTTPSidebar}}}}\n\nDer Code sagt nichts weiter.\n{long_german}\n\nDas Ende.\n"
    );
    let (verdict, changed) = compare([&old, &new, &variant]);
    assert_eq!(verdict, "stale");
    assert!(changed.contains(&"p extra markup 1".to_owned()), "{changed:?}");
    assert!(changed.contains(&"p stale major 3".to_owned()), "{changed:?}");
}

#[test]
fn what_was_divided_and_reworded_beside_a_macro_is_not_missing() {
    let old = "{{AvailableInWorkers}}\n\nThe method starts a request. It never returns, whatever the network says of it.\n\nThe end.\n";
    let french = "{{AvailableInWorkers}}\n\nLa méthode fait une demande. Elle ne revient jamais, quoi qu’en dise le réseau.\n\nFin.\n";
    let rest = "It never returns, whatever the network says of it.";
    let new = format!("Fetching begins with this function.\n\n{rest}\n\nThe end.\n");
    let (verdict, changed) = compare([old, &new, french]);
    assert_eq!(verdict, "stale");
    assert_eq!(changed, ["p extra markup 1", "p stale major 3", "p markup markup 3"]);
    let new = format!(
        "{{{{AvailableInWorkers}}}}\n\n{}\n\nThe method starts a request.\n\nThe end.\n",
        "It never returns to where the network was, whatever the network says of it."
    );
    let (_, changed) = compare([old, &new, french]);
    assert!(changed.contains(&"p missing major null".to_owned()), "{changed:?}");
    let new = "The method starts a request.\n\nIt always returns, whatever the network says of it.\n\nThe end.\n";
    let (_, changed) = compare([old, new, french]);
    assert_eq!(changed, ["p extra markup 1", "p markup markup 3", "p stale major 3"]);
    // A paragraph that is new beside one that was shortened a little is missing.
    let new = format!(
        "{{{{AvailableInWorkers}}}}\n\nSomething else is said here that nobody has said before, in many more words than were left out.\n\nmethod starts a request. {rest}\n\nThe end.\n"
    );
    let (_, changed) = compare([old, &new, french]);
    assert!(changed.contains(&"p missing major null".to_owned()), "{changed:?}");
}

#[test]
fn what_follows_a_heading_tells_which_it_is() {
    let old = "Words stand here.\n\n## Examples\n\nSome examples of this stand here.\n\n## Specifications\n\n{{Specifications}}\n";
    let new = old.replace("## Specifications", "## Specification documents");
    let korean = "여기에 낱말이 있습니다.\n\n## 명세\n\n{{Specifications}}\n";
    let (_, changed) = compare([old, &new, korean]);
    assert_eq!(changed, ["h2 stale major 3"]);
}

#[test]
fn what_is_new_is_looked_for_among_what_the_translation_alone_has() {
    let old = "Intro words stand here.\n\nLast words stand here.\n";
    let new = "Intro words stand here.\n\n- `KITE`, with the path to the root directory, e.g. \"/app\"\n\nLast words stand here.\n";
    let french = "Ici se trouvent des mots introductifs.\n\n- `KITE`, avec le chemin vers le répertoire racine, par exemple \"/app\"\n\nLes derniers mots se trouvent ici.\n";
    // What has nothing in common with it is something else.
    let other = french.replace(
        "- `KITE`, avec le chemin vers le répertoire racine, par exemple \"/app\"",
        "> Une remarque.",
    );
    assert_eq!(compare([old, new, &other]).1, ["li missing major null"]);
    assert_eq!(
        compare([old, new, french]),
        ("stale".to_owned(), vec!["li stale major 3".to_owned()])
    );
}
