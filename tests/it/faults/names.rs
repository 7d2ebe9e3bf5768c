//! Rows 42–59: names of files and folders, and the parts of addresses.
#![expect(clippy::disallowed_methods, reason = "names are tried on a real disk")]

use std::os::unix::ffi::OsStrExt as _;
use std::path::Path;

use hexapla::system::{Entry, Kind};

use super::{EN, META, PAGE, network, published, published_in, rejected, said};
use crate::support::{Outcome, Strange, body_of, system};

const ARTICLE: &str = "+++\nheadline = \"Odd\"\nslug = \"odd\"\n+++\n\nAn odd name.\n";
const SVG: &str = "<svg xmlns=\"http://www.w3.org/2000/svg\"/>";

/// A name is tried as a folder of an article, a variant's, an asset's, and a file's of a section;
/// each time it stops nothing but itself.
fn everywhere(name: &str, code: &str) {
    let shown = name.escape_debug().to_string();
    let variant = format!("content/kites/{name}.md");
    let places = [
        (format!("content/{name}/en.md"), format!("content/{shown}"), ARTICLE),
        (variant, format!("content/kites/{shown}.md"), ARTICLE),
        (format!("content/kites/{name}"), format!("content/kites/{shown}"), SVG),
        (format!("content/kites/{name}/x.svg"), format!("content/kites/{shown}"), SVG),
        (format!("sections/north/static/{name}"), format!("sections/north/static/{shown}"), "x"),
        (
            format!("sections/north/templates/{name}"),
            format!("sections/north/templates/{shown}"),
            "{{",
        ),
        (format!("locales/en/{name}/x.ftl"), format!("locales/en/{shown}"), "x = X\n"),
    ];
    for (path, at, text) in &places {
        // Behind a name's end stands an ending, here: what is wrong with it is wrong no more.
        let ends = name.ends_with('.') || name.trim_end() != name;
        if at.ends_with(".md") && code == "unportable-name" && ends {
            continue;
        }
        let outcome = published(&[(path.as_str(), *text)]);
        said(&outcome, code, at);
        assert_eq!(outcome.errors().len(), 1, "{}", outcome.text());
        assert!(outcome.page(PAGE).is_some(), "{path} stops its neighbours");
        assert!(!outcome.files.keys().any(|file| file.contains("odd")), "{path}");
    }
}

#[test]
fn fault_042_names_of_255_bytes() {
    let latin = format!("{}.svg", "x".repeat(251));
    let urdu = format!("{}.svg", "ک".repeat(125));
    let folder = "y".repeat(255);
    let text = format!(
        "+++\nheadline = \"Long\"\nslug = \"long\"\n+++\n\n![a]({latin}) ![b](<{urdu}>) [c](/{folder}.txt)\n"
    );
    let article = format!("content/{folder}");
    let files = [
        (format!("{article}/en.md"), text),
        (format!("{article}/{latin}"), SVG.to_owned()),
        (format!("{article}/{urdu}"), SVG.to_owned()),
        (format!("sections/north/static/{}.txt", &folder[4..]), "x".to_owned()),
    ];
    let files: Vec<_> = files.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect();
    let outcome = published(&files);
    assert!(!outcome.errors().iter().any(|d| d.rule.code != "broken-link"), "{}", outcome.text());
    let page = body_of(outcome.page("north/long/index.html").expect("a page"));
    assert_eq!(page.matches("<img").count(), 2, "{page}");
    // What is published can be written: the names of assets grow by their hash.
    let root = tempfile::tempdir().expect("a folder");
    for (path, bytes) in &outcome.files {
        let path = root.path().join(path);
        std::fs::create_dir_all(path.parent().expect("a folder")).expect("created");
        std::fs::write(&path, bytes).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
    }
    assert!(outcome.files.contains_key(&format!("north/{}.txt", &folder[4..])));
}

#[test]
fn fault_043_paths_of_more_than_4096_bytes() {
    for (name, levels) in [("a".repeat(200), 21), ("ڈور".repeat(40), 17), ("b".repeat(60), 17)] {
        let folder = format!("content/{}", vec![name.as_str(); levels].join("/"));
        let outcome = published(&[(format!("{folder}/en.md").as_str(), ARTICLE)]);
        let long = outcome.errors().into_iter().find(|d| d.rule.code == "path-too-long");
        let path = long.unwrap_or_else(|| panic!("{}", outcome.text())).path.clone();
        assert!(folder.starts_with(path.as_deref().expect("a path")) || path.is_some());
        assert!(outcome.page(PAGE).is_some() && !outcome.text().contains("unreadable"));
    }
}

#[test]
fn fault_044_names_that_are_no_utf8() {
    for bytes in [b"caf\xe9.svg".as_slice(), b"\xff\xfe", b"\xc0\xae\xc0\xae", b"a\xed\xa0\x80b"] {
        let name = std::ffi::OsStr::from_bytes(bytes);
        for folder in ["content", "content/kites", "locales", "sections/north/static"] {
            for kind in [Kind::File, Kind::Folder] {
                let path = Path::new(folder).join(name);
                let strange = Strange {
                    inner: system(&network(&[("sections/north/static/x.txt", "x")])),
                    entries: vec![Entry {
                        path,
                        kind,
                        size: 0,
                        stamp: hexapla::model::Stamp::default(),
                    }],
                    backwards: false,
                };
                let outcome = published_in(&strange);
                let shown = name.to_string_lossy().escape_debug().to_string();
                said(&outcome, "bad-file-name", &format!("{folder}/{shown}"));
                assert!(outcome.page(PAGE).is_some());
            }
        }
    }
}

/// Two articles, assets and static files that are one name: neither is used, both are named.
fn twins(one: &str, other: &str) {
    let (first, second) = if one < other { (one, other) } else { (other, one) };
    let both = |folder: &str, tail: &str, text: &str| -> Outcome {
        let paths = [format!("{folder}/{one}{tail}"), format!("{folder}/{other}{tail}")];
        let outcome = published(&[(paths[0].as_str(), text), (paths[1].as_str(), text)]);
        let end = tail.split('/').next().unwrap_or_default();
        said(&outcome, "name-twins", &format!("{folder}/{second}{end}"));
        assert!(outcome.text().contains(first) && outcome.text().contains(second));
        outcome
    };
    let outcome = both("content", "/en.md", &ARTICLE.replace("slug = \"odd\"\n", ""));
    let odd = |path: &String| outcome.page(path).is_some_and(|page| page.contains("Odd"));
    assert!(!outcome.files.keys().any(odd), "one of the two was chosen");
    let outcome = both("content/kites", ".svg", SVG);
    assert!(outcome.page(PAGE).is_some());
    let outcome = both("sections/north/static", ".txt", "x");
    let own = |path: &&String| path.ends_with(".txt") && !path.ends_with("/robots.txt");
    assert_eq!(outcome.files.keys().find(own), None);
    // Strings and templates say what they are for.
    let outcome = both("locales/en", ".ftl", "x = X\n");
    assert!(outcome.page(PAGE).is_some_and(|page| page.contains("The kite-makers")));
}

#[test]
fn fault_045_twins_by_normalisation() {
    twins("caf\u{e9}", "cafe\u{301}");
    twins("\u{ac00}", "\u{1100}\u{1161}");
    twins("آب", "ا\u{653}ب");
    // One after the other is no twin.
    let outcome = published(&[("content/caf\u{e9}/en.md", ARTICLE)]);
    assert!(outcome.errors().is_empty() && outcome.page("north/odd/index.html").is_some());
}

#[test]
fn fault_046_twins_by_case() {
    twins("Odd", "odd");
    twins("ЗМЕЙ", "змей");
    twins("strasse", "STRAẞE");
    // The metadata of an article held takes the article with it: it may be under an embargo.
    let embargo = format!("embargo = 2099-01-01T00:00:00Z\n{META}");
    let outcome = published(&[
        ("content/kites/article.toml", embargo.as_str()),
        ("content/kites/Article.toml", META),
    ]);
    said(&outcome, "name-twins", "content/kites/article.toml");
    assert!(!outcome.files.keys().any(|path| path.contains("kites")), "published all the same");
    // Two variants: the other languages go on.
    let outcome = published(&[("content/kites/FR.md", "+++\nheadline = \"FR\"\n+++\n\nFR.\n")]);
    said(&outcome, "name-twins", "content/kites/fr.md");
    assert!(outcome.page(PAGE).is_some());
    assert!(!outcome.files.contains_key("north/fr/cerfs-volants/index.html"));
    // As addresses.
    for (one, other) in [("Strasse", "straße"), ("caf\u{e9}", "cafe\u{301}"), ("\u{130}x", "ix")] {
        let slug = |slug: &str| format!("+++\nheadline = \"Odd\"\nslug = \"{slug}\"\n+++\n\nT.\n");
        let outcome = published(&[
            ("content/a/en.md", slug(one).as_str()),
            ("content/b/en.md", slug(other).as_str()),
        ]);
        said(&outcome, "slug-clash", "content/b");
    }
}

#[test]
fn fault_047_turkish_twins() {
    twins("k\u{131}rm\u{131}z\u{131}", "kirmizi");
    twins("\u{130}zmir", "izmir");
    twins("\u{130}ZM\u{130}R", "\u{131}zm\u{131}r");
    twins("DI\u{15e}", "d\u{131}\u{15f}");
}

#[test]
fn fault_048_devices() {
    for name in ["CON", "nul", "Aux", "PRN", "com1", "LPT9", "COM\u{b9}", "con.tar", "NUL.x.y"] {
        everywhere(name, "unportable-name");
    }
    for name in ["console", "null", "com10", "auxiliary"] {
        let outcome = published(&[(format!("content/kites/{name}.svg").as_str(), SVG)]);
        assert_eq!(outcome.text(), "");
    }
}

#[test]
fn fault_049_dots_and_spaces_at_the_end() {
    for name in ["odd.", "odd ", " odd", "odd. ", "odd\u{a0}", "\u{3000}odd", "odd..."] {
        everywhere(name, "unportable-name");
    }
}

#[test]
fn fault_050_colons() {
    for name in ["a:b", "C:", "a:", "x:$DATA", "a?b", "a*", "a\"b", "a<b", "a|b"] {
        everywhere(name, "unportable-name");
    }
}

#[test]
fn fault_051_backslashes() {
    for name in ["a\\b", "x\\..", "\\", "C\\x"] {
        everywhere(name, "bad-file-name");
    }
}

#[test]
fn fault_052_line_ends() {
    for name in ["a\nb", "a\rb", "\n", "a\tb", "a\u{7}", "a\u{85}b", "a\u{2028}b", "\u{1b}[31m"] {
        everywhere(name, "bad-file-name");
    }
    // The Finder's file is nobody's fault.
    let outcome = published(&[("content/kites/Icon\r", "")]);
    assert_eq!(outcome.text(), "");
}

#[test]
fn fault_053_names_turned_round() {
    for name in [
        "fdp\u{202e}gvs",
        "a\u{202d}b",
        "a\u{202a}",
        "a\u{2066}b\u{2069}",
        "a\u{200f}b",
        "\u{61c}a",
    ] {
        everywhere(name, "invisible-in-name");
    }
}

#[test]
fn fault_054_invisible_characters() {
    for name in [
        "a\u{200b}b",
        "a\u{200c}b",
        "نقشه\u{200c}",
        "\u{200d}نقشه",
        "a\u{ad}b",
        "\u{feff}a",
        "a\u{2060}b",
        "a\u{3164}b",
        "a\u{e0041}",
        "a\u{fff9}b",
    ] {
        everywhere(name, "invisible-in-name");
    }
    for name in
        ["نقشه\u{200c}ها", "می\u{200c}خواهم", "क\u{94d}\u{200d}ष", "👩\u{200d}🚀", "☂\u{fe0f}"]
    {
        let (asset, folder) =
            (format!("content/kites/{name}.svg"), format!("content/{name}/en.md"));
        let text = format!(
            "+++\nheadline = \"Odd\"\nslug = \"odd\"\n+++\n\n![x](<../kites/{name}.svg>)\n"
        );
        let outcome = published(&[(asset.as_str(), SVG), (folder.as_str(), &text)]);
        assert!(outcome.errors().is_empty(), "{name:?}: {}", outcome.text());
        assert!(outcome.page("north/odd/index.html").expect("a page").contains("<img"));
    }
}

#[test]
fn fault_055_alphabets_that_look_alike() {
    for name in ["kit\u{435}s", "\u{441}erf-volant", "p\u{3bf}ster", "\u{531}bc", "x \u{430}b"] {
        everywhere(name, "mixed-alphabets");
    }
    for slug in ["kit\u{435}s", "my-\u{440}age"] {
        let text = format!("+++\nheadline = \"Kites\"\nslug = \"{slug}\"\n+++\n\nText.\n");
        rejected(&published(&[(EN, text)]), "mixed-slug", EN, 3);
    }
    for name in ["воздушные-змеи", "χαρταετοί", "план-b", "Tシャツ", "凧kite", "10kΩ"]
    {
        let outcome = published(&[(format!("content/{name}/en.md").as_str(), ARTICLE)]);
        assert!(outcome.errors().is_empty(), "{name}: {}", outcome.text());
        assert!(outcome.files.contains_key("north/odd/index.html"));
    }
}

#[test]
fn fault_056_a_hyphen_first() {
    let text = "+++\nheadline = \"Odd\"\nslug = \"odd\"\n+++\n\n![x](-rf.svg) [y](--help.pdf)\n";
    let outcome = published(&[
        ("content/-rf/en.md", text),
        ("content/-rf/-rf.svg", SVG),
        ("content/-rf/--help.pdf", "x"),
        ("sections/north/static/-x.txt", "x"),
    ]);
    assert!(outcome.errors().is_empty(), "{}", outcome.text());
    let page = outcome.page("north/odd/index.html").expect("a page");
    assert!(page.contains("/assets/-rf.") && page.contains("/assets/--help."), "{page}");
    assert!(outcome.files.contains_key("north/-x.txt"));
}

#[test]
fn fault_057_encoded_dots_in_slugs() {
    for slug in ["%2e%2e", "%2E%2e", "..", "%2e", "a%2fb", "..%2f..", "%252e%252e", "&#46;&#46;"] {
        let text = format!("+++\nheadline = \"Kites\"\nslug = \"{slug}\"\n+++\n\nText.\n");
        rejected(&published(&[(EN, text)]), "bad-slug", EN, 3);
    }
    // As the name of a folder it is a slug too, where nothing else is said.
    let text = "+++\nheadline = \"Odd\"\n+++\n\nText.\n";
    let outcome = published(&[("content/%2e%2e/en.md", text)]);
    said(&outcome, "bad-slug", "content/%2e%2e/en.md");
    assert!(outcome.files.keys().all(|path| !path.contains("..") && !path.contains("%2e")));
}

#[test]
fn fault_058_slug_clashes() {
    let odd = "+++\nheadline = \"Odd\"\nslug = \"kites\"\n+++\n\nText.\n";
    for (files, loser) in [
        // The elder keeps its address; without a date nobody is old.
        (vec![("content/other/en.md", odd)], "content/other"),
        (
            vec![
                ("content/other/en.md", odd),
                ("content/other/article.toml", "date = 2021-01-01\nsections = [\"north\"]\n"),
            ],
            "content/kites",
        ),
    ] {
        let outcome = published(&files);
        said(&outcome, "slug-clash", loser);
        let page = outcome.page(PAGE).expect("one of them");
        assert_eq!(page.contains("Odd"), loser == "content/kites", "{page}");
    }
    // A static file keeps its place against any article.
    let outcome = published(&[("sections/north/static/kites/index.html", "Mine.")]);
    said(&outcome, "slug-clash", "content/kites");
    assert_eq!(outcome.page(PAGE), Some("Mine."));
}

#[test]
fn fault_059_reserved_slugs() {
    for slug in [
        "index",
        "assets",
        "articles",
        "atom",
        "manifest",
        "sitemap",
        "robots",
        "404",
        "topics",
        "INDEX",
        "Assets",
        "\u{130}ndex",
        "en",
        "FR",
        "ar",
        "con",
        "NUL",
        "lpt1",
    ] {
        let text = format!("+++\nheadline = \"Kites\"\nslug = \"{slug}\"\n+++\n\nText.\n");
        let outcome = published(&[(EN, text)]);
        rejected(&outcome, "reserved-slug", EN, 3);
        let page = outcome.page("north/index.html").expect("the site's own");
        assert!(!page.contains(">Kites<"), "{page}");
    }
    let outcome = published(&[("content/assets/en.md", "+++\nheadline = \"x\"\n+++\n\nText.\n")]);
    said(&outcome, "reserved-slug", "content/assets/en.md");
}
