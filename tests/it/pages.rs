//! What stands around pages: addresses that moved, `robots.txt`, pictures and their kin.

use super::support::{Outcome, Tree, base, base_with, body_of, run};

fn page<'o>(outcome: &'o Outcome, path: &str) -> &'o str {
    outcome.page(path).unwrap_or_else(|| panic!("{path} is in {:?}", outcome.files.keys()))
}

/// A file of text for [`base_with`].
fn text(text: &str) -> Vec<u8> {
    text.as_bytes().to_vec()
}

/// A file of the base with one thing in it written otherwise.
fn rewritten(path: &str, old: &str, new: &str) -> String {
    let whole = String::from_utf8(base()[path].clone()).expect("UTF-8");
    assert_eq!(whole.matches(old).count(), 1, "{path}: {old}");
    whole.replace(old, new)
}

/// The first bytes of a PNG of this size, which is all that is read.
fn png(width: u32, height: u32) -> Vec<u8> {
    let head = b"\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR";
    [head.as_slice(), &width.to_be_bytes(), &height.to_be_bytes(), b"\x08\x02\0\0\0\0\0\0\0"]
        .concat()
}

#[test]
fn an_old_address_leads_on() {
    let moved = "headline = \"Cerfs & volants\"\nredirect-from = [\"/2021/cerfs/\", \"ancien\"]";
    let french = "content/kites/fr.md";
    let fr = rewritten(french, "headline = \"Cerfs-volants\"", moved);
    let outcome = run(&base_with(&[(french, fr)]));
    assert!(outcome.diagnostics.is_empty(), "{}", outcome.text());
    for old in ["fr/2021/cerfs", "fr/ancien"] {
        let html = page(&outcome, &format!("north/{old}/index.html"));
        for part in [
            "<html lang=\"fr\" dir=\"ltr\">",
            "<meta http-equiv=\"refresh\" content=\"0; url=/fr/cerfs-volants/\">",
            "<link rel=\"canonical\" href=\"https://north.example/fr/cerfs-volants/\">",
            "<meta name=\"robots\" content=\"noindex\">",
            "<a href=\"/fr/cerfs-volants/\">Cerfs &amp; volants</a>",
        ] {
            assert!(html.contains(part), "{old}: {part}\n{html}");
        }
        assert!(!page(&outcome, "north/sitemap.xml").contains(old), "{old}");
        assert!(!html.contains("hreflang=\"en\""), "an old address has no translations");
    }
    let list = page(&outcome, "north/_redirects");
    assert_eq!(
        list,
        "/fr/2021/cerfs/ /fr/cerfs-volants/ 301\n/fr/ancien/ /fr/cerfs-volants/ 301\n"
    );
    assert!(outcome.page("south/_redirects").is_none(), "nothing moved there");
}

#[test]
fn an_old_address_leads_on_wherever_its_variant_is_shown() {
    let mut tree = base();
    let settings = String::from_utf8(tree["pipeline.toml"].clone()).expect("UTF-8");
    let settings =
        settings.replace("locales = [\"ar\"]", "locales = [\"ar\"]\nfallback = [\"en\"]");
    tree.insert("pipeline.toml".to_owned(), settings.into_bytes());
    tree.remove("content/kites/ar.md");
    let en =
        "+++\nheadline = \"Kites\"\nslug = \"kites\"\nredirect-from = [\"old\"]\n+++\n\nText.\n";
    tree.insert("content/kites/en.md".to_owned(), text(en));
    let outcome = run(&tree);
    let html = page(&outcome, "south/old/index.html");
    // The text is English there, and its canonical address is that of the English edition.
    assert!(html.contains("<a href=\"/kites/\" lang=\"en\" dir=\"ltr\" hreflang=\"en\">Kites</a>"));
    assert!(html.contains("<link rel=\"canonical\" href=\"https://north.example/kites/\">"));
}

#[test]
fn an_old_address_never_hides_what_stands_there() {
    let en = |slug: &str, old: &str| {
        format!(
            "+++\nheadline = \"{slug}\"\nslug = \"{slug}\"\nredirect-from = [\"{old}\"]\n+++\n\nT.\n"
        )
    };
    let clean = base_with(&[("content/planes/article.toml", text("date = 2023-01-01\n"))]);
    let with = |kites: &str, planes: &str| -> Tree {
        let mut tree = clean.clone();
        tree.insert("content/kites/en.md".to_owned(), text(&en("kites", kites)));
        tree.insert("content/planes/en.md".to_owned(), text(&en("planes", planes)));
        tree
    };
    let plain = run(&with("a", "b"));
    let crossed = run(&with("Planes", "kites"));
    assert_eq!(crossed.codes().iter().filter(|code| **code == "redirect-clash").count(), 2);
    for path in ["north/kites/index.html", "north/planes/index.html"] {
        assert_eq!(page(&plain, path), page(&crossed, path), "{path}");
    }
    assert!(crossed.page("north/_redirects").is_none());
    // When the other article is withheld, its address is free again.
    let mut held = with("planes", "b");
    let draft = en("planes", "b").replace("headline", "draft = true\nheadline");
    held.insert("content/planes/en.md".to_owned(), text(&draft));
    let held = run(&held);
    assert!(page(&held, "north/planes/index.html").contains("url=/kites/"), "{}", held.text());
}

#[test]
fn robots_are_told_where_the_sitemaps_are() {
    let settings = "[network]\nid = \"n\"\nsource-locale = \"en\"\n\
        [[section]]\nid = \"north\"\nurl = \"https://north.example/\"\nlocales = [\"en\", \"fr\"]\n\
        [[section]]\nid = \"south\"\nurl = \"https://north.example/south/\"\nlocales = [\"ar\"]\n\
        [[section]]\nid = \"own\"\nurl = \"https://own.example/\"\nlocales = [\"en\"]\n";
    let outcome = run(&base_with(&[
        ("pipeline.toml", settings),
        ("sections/own/static/robots.txt", "User-agent: *\nDisallow: /\n"),
    ]));
    assert!(outcome.errors().is_empty(), "{}", outcome.text());
    assert_eq!(
        page(&outcome, "north/robots.txt"),
        "User-agent: *\nDisallow:\n\nSitemap: https://north.example/sitemap.xml\n\
         Sitemap: https://north.example/south/sitemap.xml\n"
    );
    assert!(outcome.page("south/robots.txt").is_none(), "robots ask at the root of a host only");
    assert_eq!(page(&outcome, "own/robots.txt"), "User-agent: *\nDisallow: /\n");
}

#[test]
fn pictures_say_how_large_they_are() {
    let meta = "date = 2022-07-28\nlead-image = \"lead.png\"\n\n[facts]\ndays = 2\n";
    let en = "+++\nheadline = \"K\"\nslug = \"kites\"\n[alt]\n\"lead.png\" = \"A lead\"\n+++\n\n\
              ![One](one.png) ![Two](two.svg) [a file](one.png)\n";
    let outcome = run(&base_with(&[
        ("content/kites/article.toml", text(meta)),
        ("content/kites/en.md", text(en)),
        ("content/kites/lead.png", png(1600, 900)),
        ("content/kites/one.png", png(640, 480)),
        ("content/kites/two.svg", text("<svg xmlns=\"http://www.w3.org/2000/svg\"/>")),
    ]));
    let html = page(&outcome, "north/kites/index.html");
    let body = body_of(html);
    assert!(
        body.contains("alt=\"One\" width=\"640\" height=\"480\" loading=\"lazy\" decoding"),
        "{body}"
    );
    // A drawing that says nothing is shown without.
    assert!(body.contains("alt=\"Two\" loading=\"lazy\" decoding=\"async\">"), "{body}");
    let lead = html
        .split("<figure class=\"lead\">")
        .nth(1)
        .and_then(|rest| rest.split("</figure>").next());
    let lead = lead.expect("a lead");
    assert!(lead.contains("width=\"1600\" height=\"900\""), "{lead}");
    assert!(!lead.contains("lazy"), "what is seen first is not waited for: {lead}");
    assert!(body.contains(".png\">a file</a>"), "a link to a picture is a link: {body}");
}

/// The base with Swiss French as a third edition, and a picture, a lead and a file in languages.
fn localised(files: &[&str]) -> Outcome {
    let settings = "[network]\nid = \"n\"\nsource-locale = \"en\"\n\
        [[section]]\nid = \"north\"\nurl = \"https://north.example/\"\n\
        locales = [\"en\", \"fr\", \"fr-CH\", \"ar\"]\n";
    let meta = "date = 2022-07-28\nlead-image = \"lead.svg\"\n\n[facts]\ndays = 2\n";
    let mut tree = base_with(&[("pipeline.toml", settings), ("content/kites/article.toml", meta)]);
    for locale in ["en", "fr", "fr-CH", "ar"] {
        let variant = "+++\nheadline = \"K\"\nslug = \"k\"\n[alt]\n\"lead.svg\" = \"L\"\n+++\n\n\
             ![M](map.svg) [plan](plan.pdf)\n";
        tree.insert(format!("content/kites/{locale}.md"), variant.as_bytes().to_vec());
    }
    for file in files {
        let drawing =
            format!("<svg xmlns=\"http://www.w3.org/2000/svg\"><title>{file}</title></svg>");
        tree.insert(format!("content/kites/{file}"), drawing.into_bytes());
    }
    run(&tree)
}

#[test]
fn the_nearest_language_s_file_wins() {
    let names = ["lead", "map", "plan"];
    let outcome = localised(&[
        "lead.svg",
        "lead.fr.svg",
        "map.svg",
        "map.fr.svg",
        "map.fr-CH.svg",
        "map.old.svg",
        "plan.pdf",
        "plan.fr.pdf",
        "plan.fr-CA.pdf",
    ]);
    assert!(outcome.errors().is_empty(), "{}", outcome.text());
    for (folder, expected) in [
        ("", ["lead.", "map.", "plan."]),
        ("fr/", ["lead.fr.", "map.fr.", "plan.fr."]),
        ("fr-CH/", ["lead.fr.", "map.fr-CH.", "plan.fr."]),
        ("ar/", ["lead.", "map.", "plan."]),
    ] {
        let html = page(&outcome, &format!("north/{folder}k/index.html"));
        for (name, expected) in names.iter().zip(expected) {
            let at = html.find(&format!("/assets/{name}.")).unwrap_or_else(|| panic!("{name}"));
            let address = html[at..].split('"').next().unwrap_or_default();
            // What follows is the hash, and the ending.
            let rest = address.strip_prefix(&format!("/assets/{expected}"));
            let rest = rest.unwrap_or_else(|| panic!("{folder}: {address} is no {expected}"));
            assert_eq!(rest.split('.').count(), 2, "{folder}: {address}");
            assert!(outcome.files.contains_key(&format!("north{address}")), "{address}");
        }
    }
    let published = outcome.files.keys().filter(|path| path.contains("/assets/")).count();
    // Two of the theme; what no page shows stays at home.
    assert_eq!(published, 2 + 7, "{:?}", outcome.files.keys());
}

#[test]
fn no_variant_makes_pages_without_end() {
    let many: Vec<String> = (0..150).map(|ix| format!("\"old-{ix}\"")).collect();
    let moved = format!("slug = \"kites\"\nredirect-from = [{}]", many.join(", "));
    let en = rewritten("content/kites/en.md", "slug = \"kites\"", &moved);
    let outcome = run(&base_with(&[("content/kites/en.md", en)]));
    assert_eq!(outcome.codes(), ["bad-redirect"]);
    let pages = outcome.files.keys().filter(|path| path.contains("/old-")).count();
    assert_eq!(pages, 100);
    assert_eq!(page(&outcome, "north/_redirects").lines().count(), 100);
}

#[test]
fn a_section_shows_articles_in_lists_its_own_way() {
    let own = |name: &str, text: &str| {
        run(&base_with(&[(&*format!("sections/north/templates/{name}"), text)]))
    };
    let list = "north/articles/index.html";
    let by_entry =
        own("entry.html", "<p class=\"{{ item.lang }}-{{ level }}\">{{ item.headline }}</p>");
    assert!(page(&by_entry, list).contains("<p class=\"en-2\">Kites</p>"));
    let by_list = own(
        "entries.html",
        "{% macro entries(items, level=3) %}{% for item in items %}<b>{{ item.headline }}</b>{% endfor %}{% endmacro %}",
    );
    assert!(page(&by_list, list).contains("<b>Kites</b>"));
    // What fails in it is named by its own name, and only its section is not made.
    let broken = own("entry.html", "\n\n{{ item.nothing }}");
    assert!(broken.has("template-failed"), "{}", broken.text());
    assert!(broken.text().contains("entry.html"), "{}", broken.text());
    assert!(!broken.manifests.contains_key("north") && broken.manifests.contains_key("south"));
    let level = own("home.html", "{{ latest[0].markup(9) }}");
    assert!(level.text().contains("from 1 to 6"), "{}", level.text());
}
