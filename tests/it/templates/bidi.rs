//! Text of both directions on real pages: what is isolated, and that nothing of it reaches what
//! programs read.

use crate::support::{Outcome, Tree, base_with, body_of, files_below, run};

/// The body of the page that comes of a text, in Arabic or in English.
fn body(locale: &str, text: &str) -> String {
    let front = "+++\nheadline = \"#kites اور پتنگ Ltd.\"\nslug = \"a\"\nstandfirst = \"See @kites، Paris، London.\"\n+++\n\n";
    let path = format!("content/kites/{locale}.md");
    let outcome = run(&base_with(&[(path.as_str(), format!("{front}{text}"))]));
    let page = match locale {
        "ar" => "south/a/index.html",
        _ => "north/a/index.html",
    };
    body_of(outcome.page(page).unwrap_or_else(|| panic!("{}", outcome.text()))).to_owned()
}

#[test]
fn foreign_runs_in_right_to_left_text_are_isolated_byte_for_byte() {
    for (text, html) in [
        ("پتنگ اور #kites۔", "<p>پتنگ اور <bdi>#kites</bdi>۔</p>\n"),
        (
            "یہ https://kites.example/a?b=1&c=2.",
            "<p>یہ <bdi>https://kites.example/a?b=1&amp;c=2</bdi>.</p>\n",
        ),
        (
            "<https://kites.example/>، [Kite Makers](https://kites.example/b).",
            "<p><a href=\"https://kites.example/\"><bdi>https://kites.example/</bdi></a>، \
             <a href=\"https://kites.example/b\"><bdi>Kite Makers</bdi></a>.</p>\n",
        ),
        // Code has a direction of its own, and a title is an attribute.
        (
            "`#kites` [پتنگ](https://kites.example/ \"#kites\") ہے",
            "<p><code>#kites</code> <a href=\"https://kites.example/\" title=\"#kites\">پتنگ</a> ہے</p>\n",
        ),
        ("```\n#kites پتنگ\n```", "<pre tabindex=\"0\"><code>#kites پتنگ\n</code></pre>\n"),
        // In pieces, a name would be put in the wrong order.
        ("یہ **Kite** Makers ہے", "<p>یہ <strong>Kite</strong> Makers ہے</p>\n"),
        (
            "یہ **Kite**، Makers ہے",
            "<p>یہ <strong><bdi>Kite</bdi></strong>، <bdi>Makers</bdi> ہے</p>\n",
        ),
        ("یہ Kite\nMakers ہے", "<p>یہ <bdi>Kite\nMakers</bdi> ہے</p>\n"),
        ("یہ R\\&D \\#kites\\! ہے", "<p>یہ <bdi>R&amp;D #kites</bdi>! ہے</p>\n"),
        ("{ $days } Kites", "<p><bdi>2,140</bdi> <bdi>Kites</bdi></p>\n"),
        (
            "پتنگ\n\n- Paris، London\n- پتنگ",
            "<p>پتنگ</p>\n<ul>\n<li><bdi>Paris</bdi>، <bdi>London</bdi></li>\n<li>پتنگ</li>\n</ul>\n",
        ),
    ] {
        assert_eq!(body("ar", text), html, "{text}");
    }
}

#[test]
fn right_to_left_runs_in_left_to_right_text_are_isolated() {
    for (text, html) in [
        ("The word پتنگ: kite.", "<p>The word <bdi>پتنگ</bdi>: kite.</p>\n"),
        ("From كراتشي, لاهور 5 times.", "<p>From <bdi>كراتشي</bdi>, <bdi>لاهور</bdi> 5 times.</p>\n"),
        ("Only #kites here.", "<p>Only #kites here.</p>\n"),
    ] {
        assert_eq!(body("en", text), html, "{text}");
    }
}

#[test]
fn isolates_are_for_readers_and_not_for_programs() {
    let front = "+++\nheadline = \"پتنگ اور #kites\"\nslug = \"a\"\nstandfirst = \"یہ @kites ہے۔\"\n+++\n\nپتنگ ![یہ #map ہے](map.svg)\n";
    let outcome = run(&base_with(&[("content/kites/ar.md", front)]));
    let page = outcome.page("south/a/index.html").expect("a page");
    for whole in [
        "<h1>پتنگ اور <bdi>#kites</bdi></h1>",
        "<p class=\"standfirst\">یہ <bdi>@kites</bdi> ہے۔</p>",
        "alt=\"یہ #map ہے\"",
        "<title>پتنگ اور #kites – ",
        "property=\"og:title\" content=\"پتنگ اور #kites\"",
        "name=\"description\" content=\"یہ @kites ہے۔\"",
        "\"headline\":\"پتنگ اور #kites\"",
    ] {
        assert!(page.contains(whole), "{whole} in\n{page}");
    }
    let home = outcome.page("south/index.html").expect("a page");
    assert!(home.contains("\">پتنگ اور <bdi>#kites</bdi></a></h3>"), "{home}");
    let feed = outcome.page("south/atom.xml").expect("a feed");
    assert!(feed.contains("<title>پتنگ اور #kites</title>"), "{feed}");
}

fn sample() -> Outcome {
    let mut tree = Tree::new();
    for folder in ["content", "locales", "sections"] {
        let files = files_below(folder).into_iter();
        tree.extend(files.map(|(path, bytes)| (format!("{folder}/{path}"), bytes)));
    }
    tree.insert("pipeline.toml".to_owned(), include_bytes!("../../../pipeline.toml").to_vec());
    run(&tree)
}

#[test]
fn the_samples_arabic_and_urdu_pages_isolate_what_is_foreign() {
    let outcome = sample();
    let (mut pages, mut list) = (0, String::new());
    for (path, bytes) in &outcome.files {
        let text = std::str::from_utf8(bytes).unwrap_or_default();
        // Nothing that is published has the characters; elements do what they do in Fluent.
        assert!(!text.contains(['\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}']), "{path}");
        let inside = text.split('<').filter_map(|tag| tag.split('>').next());
        assert!(inside.into_iter().all(|tag| !tag.contains("bdi&gt;")), "{path}");
        let is_ours =
            ["<article lang=\"ar\"", "<article lang=\"ur\""].iter().any(|a| text.contains(a));
        if !is_ours || !path.ends_with(".html") {
            continue;
        }
        pages += 1;
        let Some((_, article)) = text.split_once("<div class=\"body\">") else { continue };
        for run in article.split("<bdi>").skip(1).filter_map(|run| run.split("</bdi>").next()) {
            // What is a fact's value changes with the sample's facts.
            if !run.chars().any(|c| c.is_ascii_alphabetic()) {
                continue;
            }
            list.push_str(&format!("{path}: {run}\n"));
        }
    }
    assert!(pages > 4, "{pages}");
    insta::with_settings!({ snapshot_path => "../snapshots", omit_expression => true }, {
        insta::assert_snapshot!("sample-isolated", list);
    });
}
