//! Rows 60–69: encodings, and characters that no text may hold.

use super::{EN, body, network, published, rejected};

#[test]
fn fault_061_byte_order_mark() {
    let bom = |path: &str| {
        let bytes = network::<&str>(&[])[path].clone();
        [b"\xEF\xBB\xBF".as_slice(), &bytes].concat()
    };
    let paths = [
        "pipeline.toml",
        EN,
        "content/kites/article.toml",
        "locales/en/site.ftl",
        "content/kites/ar.md",
    ];
    let files: Vec<_> = paths.iter().map(|path| (*path, bom(path))).collect();
    let outcome = published(&files);
    assert_eq!(outcome.text(), "");
    assert_eq!(outcome.files, published::<&str>(&[]).files, "it changes nothing");
    let yaml = "\u{FEFF}---\nheadline: Kites\nslug: kites\n---\nText { $dais }.\n";
    rejected(&published(&[(EN, yaml)]), "unknown-fact", EN, 5);
    let template = "\u{FEFF}{% extends \"base.html\" %}{% block main %}Nothing.{% endblock %}\n";
    let outcome = published(&[("sections/north/templates/not-found.html", template)]);
    assert!(outcome.page("north/404.html").expect("a page").starts_with("<!doctype html>"));
}

#[test]
fn fault_064_nul() {
    let (outcome, _) = body("A zero\0byte.\n");
    rejected(&outcome, "nul-byte", EN, 8);
    rejected(
        &published(&[("content/kites/article.toml", "date = 2022-07-28\0")]),
        "nul-byte",
        "content/kites/article.toml",
        1,
    );
    let outcome = published(&[("locales/fr/more.ftl", "a = A\n\0")]);
    assert!(outcome.has("nul-byte"));
    // Spelt by entities and escapes it gets through the reader, and never into a page.
    let toml = "+++\nheadline = \"A\\u0000\\u0001\\u001b[31mB\"\nstandfirst = \"\\u007F\"\nslug = \"kites\"\n+++\n\nA &#0;, a &#1;, a &#x1b;.\n\n[x](https://a.example/\\&#2;) ![a&#3;](map.svg \"&#4;\")\n";
    let yaml =
        "---\nheadline: \"A\\0\\x01\\eB\"\nstandfirst: \"\\x7F\"\nslug: kites\n---\n\nA &#0;.\n";
    let ftl = "site-name = A{ \"\\u0001\" }B\n";
    for files in [[(EN, toml)], [(EN, yaml)], [("locales/en/more.ftl", ftl)]] {
        let outcome = published(&files);
        for (path, bytes) in &outcome.files {
            let bad = bytes.iter().find(|b| (**b < 32 && !b"\t\n\r".contains(b)) || **b == 127);
            assert_eq!(bad, None, "a control character in {path}");
        }
    }
}
