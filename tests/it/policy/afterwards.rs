//! What became of a text after it was live: notices, retractions, corrections.

use std::fs;

use super::super::cli::{err, hexapla, out};
use super::super::support::{Tree, base, run, run_at, system};
use super::scene::{asking, at, write};

/// Two articles, of which the second links to the first.
fn linked() -> Tree {
    let mut tree = base();
    for (tag, slug) in [("en", "planes"), ("fr", "avions"), ("ar", "طائرات")] {
        let text = format!("+++\nheadline = \"P\"\nslug = \"{slug}\"\n+++\n\n[there](../kites/)\n");
        tree.insert(format!("content/planes/{tag}.md"), text.into_bytes());
    }
    tree.insert("content/planes/article.toml".to_owned(), b"date = 2022-08-01\n".to_vec());
    tree
}

#[test]
fn a_retraction_leaves_a_notice_and_nothing_else() {
    let folder = tempfile::tempdir().expect("a folder");
    let root = folder.path();
    let page = |path: &str| fs::read_to_string(root.join("public").join(path)).ok();
    let (english, french) =
        ("north/current/kites/index.html", "north/current/fr/cerfs-volants/index.html");
    write(root, &linked());
    let publish = |now: &str| {
        let output = hexapla(root, &["publish", "--now", now]);
        assert_eq!(output.status.code(), Some(0), "{}", err(&output));
        err(&output)
    };
    publish("2026-01-01T00:00:00Z");
    assert!(page(english).expect("live").contains("2,140"));
    // The French text is reworked while the article is retracted: its notice stands all the same.
    let meta = fs::read_to_string(root.join("content/kites/article.toml")).expect("there");
    fs::write(root.join("content/kites/article.toml"), format!("retracted = 2026-02-01\n{meta}"))
        .expect("written");
    for (tag, add) in
        [("en", "retraction = \"It counted { $days } days.\"\n"), ("fr", "draft = true\n")]
    {
        let file = root.join(format!("content/kites/{tag}.md"));
        let text =
            fs::read_to_string(&file).expect("there").replacen("+++\n", &format!("+++\n{add}"), 1);
        fs::write(file, text).expect("written");
    }
    for now in ["2026-02-01T00:00:00Z", "2026-02-02T00:00:00Z"] {
        publish(now);
        let stone = page(english).expect("a notice");
        assert!(stone.contains("<h1>Kites</h1>"), "{stone}");
        assert!(
            stone.contains("retracted on <time datetime=\"2026-02-01\">1 February 2026</time>")
                || stone
                    .contains("retracted on <time datetime=\"2026-02-01\">February 1, 2026</time>"),
            "{stone}"
        );
        assert!(stone.contains("<p>It counted 2,140 days.</p>"), "{stone}");
        assert!(stone.contains("<meta name=\"robots\" content=\"noindex\">"), "{stone}");
        for gone in ["canonical", "hreflang=\"x-default\"", "ld+json", "og:title", "A kite needs"] {
            assert!(!stone.contains(gone), "{gone}: {stone}");
        }
        let notice = page(french).expect("a notice in French");
        assert!(notice.contains("Cerfs-volants") && !notice.contains("Il faut"), "{notice}");
        for list in ["atom.xml", "sitemap.xml", "index.html", "articles/index.html", "fr/atom.xml"]
        {
            let list = page(&format!("north/current/{list}")).expect(list);
            assert!(!list.contains("/kites/"), "{list}");
        }
        assert!(
            page("north/current/topics/report/index.html").is_none(),
            "its only article is gone"
        );
        // Its pictures are none of the bundle, though readers who have a page open still find them.
        assert!(!page("north/current/manifest.json").expect("there").contains("assets/map"));
        let link = page("north/current/planes/index.html").expect("live");
        assert!(link.contains("<p>there</p>"), "{link}");
    }
    let check = out(&hexapla(root, &["check"]));
    assert!(check.contains("warning[link-not-live]"), "{check}");
    let why = out(&hexapla(root, &["why", "kites", "fr", "--now", "2026-02-02T00:00:00Z"]));
    assert!(why.contains("a notice stands in its place"), "{why}");
    assert!(why.contains("It was retracted on 2026-02-01."), "{why}");
    let json = out(&hexapla(root, &["why", "kites", "en", "north", "--format", "json"]));
    assert!(json.contains("\"visibility\": \"retracted\""), "{json}");
    let status = out(&hexapla(root, &["status"]));
    let row = status.lines().find(|line| line.trim_start().starts_with("kites")).expect("a row");
    let cells: Vec<&str> = row.split('|').map(str::trim).collect();
    assert_eq!(cells, ["kites", "⊘ retracted", "⊘ retracted (original)", "⊘ retracted"]);
    // Nobody has to do anything about it.
    assert!(status.contains("⊘ held back\n") && !status.contains("kites ·"), "{status}");
    // Where it never was live and would not be, nobody need be told of it.
    let elsewhere = tempfile::tempdir().expect("a folder");
    let mut tree = linked();
    let retracted = format!("retracted = 2026-02-01\n{meta}").into_bytes();
    tree.insert("content/kites/article.toml".to_owned(), retracted);
    tree.remove("content/kites/fr.md");
    write(elsewhere.path(), &tree);
    assert_eq!(hexapla(elsewhere.path(), &["publish"]).status.code(), Some(0));
    assert!(elsewhere.path().join("public/north/current/kites/index.html").exists());
    assert!(!elsewhere.path().join("public/north/current/fr/cerfs-volants").exists());
}

#[test]
fn a_deleted_file_is_told_of_and_is_no_retraction() {
    let folder = tempfile::tempdir().expect("a folder");
    let root = folder.path();
    write(root, &linked());
    assert_eq!(hexapla(root, &["publish"]).status.code(), Some(0));
    fs::remove_file(root.join("content/kites/fr.md")).expect("removed");
    fs::remove_dir_all(root.join("content/planes")).expect("removed");
    for arguments in [&["check"][..], &["status"], &["publish", "--dry-run"], &["publish"]] {
        let output = hexapla(root, arguments);
        let said = format!("{}{}", out(&output), err(&output));
        let plain = said.split_whitespace().collect::<Vec<_>>().join(" ");
        for line in [
            "The article “kites” is live in fr, and its file in that language is gone.",
            "The article “planes” is live on 3 pages, and its folder is gone.",
        ] {
            assert!(plain.contains(line), "{arguments:?}: {said}");
        }
    }
    assert!(!root.join("public/north/current/fr/cerfs-volants").exists(), "nothing pretends");
    let again = out(&hexapla(root, &["check"]));
    assert!(!again.contains("vanished"), "{again}");
}

#[test]
fn a_banner_says_since_when_and_leads_to_the_original() {
    // What the page looks like is the renderer's; here it is given what policy decided.
    let mut tree = asking("[policy]\nunknown = \"banner\"", "");
    tree.insert("lock/.keep".to_owned(), Vec::new());
    let outcome = run(&tree);
    let page = outcome.page("north/fr/cerfs-volants/index.html").expect("live");
    assert!(page.contains("<div class=\"notice\" role=\"note\">"), "{page}");
    assert!(
        page.contains(
            "<a href=\"/kites/\" hreflang=\"en\">Lire l’original (<bdi>anglais</bdi>)</a>"
        ),
        "{page}"
    );
    assert!(!outcome.page("north/kites/index.html").expect("live").contains("class=\"notice\""));
    // No edition of the south has the original.
    let page = outcome.page("south/طائرات-ورقية/index.html").expect("live");
    assert!(page.contains("class=\"notice\"") && !page.contains("hreflang=\"en\""), "{page}");
}

#[test]
fn corrections_stand_at_the_foot_with_their_days() {
    let mut tree = base();
    let meta = String::from_utf8(tree["content/kites/article.toml"].clone()).expect("UTF-8");
    let meta = format!("updated = 2022-07-30\ncorrections = [2026-03-01, 2026-02-01]\n{meta}");
    tree.insert("content/kites/article.toml".to_owned(), meta.into_bytes());
    let with = |tag: &str, table: &str| {
        let text =
            String::from_utf8(base()[&format!("content/kites/{tag}.md")].clone()).expect("UTF-8");
        text.replacen("\n+++\n\n", &format!("\n[corrections]\n{table}+++\n\n"), 1).into_bytes()
    };
    let english = "\"2026-02-01\" = \"It was the wrong field.\"\n\"2026-03-01\" = \"{ $days } days, not < 9.\"\n";
    tree.insert("content/kites/en.md".to_owned(), with("en", english));
    tree.insert(
        "content/kites/fr.md".to_owned(),
        with("fr", "\"2026-02-01\" = \"Mauvais champ.\"\n"),
    );
    let outcome = run_at(&system(&tree), at("2026-04-01T00:00:00Z"));
    let owed: Vec<_> = outcome
        .diagnostics
        .iter()
        .map(|d| (d.rule.code, d.locale.as_ref().map(ToString::to_string).unwrap_or_default()))
        .collect();
    let missing = |tag: &str| ("missing-correction", tag.to_owned());
    assert_eq!(owed, [missing("ar"), missing("ar"), missing("fr")]);
    let page = outcome.page("north/kites/index.html").expect("live");
    let list = page.split("<section class=\"corrections\">").nth(1).expect("a list");
    let list = list.split("</section>").next().expect("its end");
    insta::assert_snapshot!(list.trim(), @r#"
    <h2>Corrections</h2>
    <dl>
    <dt><time datetime="2026-03-01">March 1, 2026</time></dt>
    <dd>2,140 days, not &lt; 9.</dd>
    <dt><time datetime="2026-02-01">February 1, 2026</time></dt>
    <dd>It was the wrong field.</dd>
    </dl>
    "#);
    for (path, day) in [
        ("north/kites/index.html", "2026-03-01"),
        ("north/fr/cerfs-volants/index.html", "2026-02-01"),
        ("south/طائرات-ورقية/index.html", "2022-07-30"),
    ] {
        let page = outcome.page(path).expect(path);
        assert!(page.contains(&format!("\"dateModified\":\"{day}\"")), "{path}: {page}");
    }
    let sitemap = outcome.page("north/sitemap.xml").expect("there");
    assert!(sitemap.contains("/kites/</loc><lastmod>2026-03-01</lastmod>"), "{sitemap}");
    assert!(sitemap.contains("/cerfs-volants/</loc><lastmod>2026-02-01</lastmod>"), "{sitemap}");
    let feed = outcome.page("north/atom.xml").expect("there");
    assert!(feed.contains("<updated>2026-03-01T00:00:00Z</updated>"), "{feed}");
}

#[test]
fn without_article_toml_the_original_says_everything() {
    let mut tree = base();
    tree.remove("content/kites/article.toml");
    let text = "+++\nheadline = \"Kites\"\nslug = \"kites\"\ndate = 2022-07-28\n\n[corrections]\n\"2026-03-01\" = \"Mended.\"\n\n[facts]\ndays = 2140\n+++\n\nText. { $days }\n\n## P {#programme}\n";
    tree.insert("content/kites/en.md".to_owned(), text.as_bytes().to_vec());
    let outcome = run(&tree);
    let owed = outcome.codes().into_iter().filter(|code| *code == "missing-correction").count();
    assert_eq!((owed, outcome.errors().len()), (2, 0), "{}", outcome.text());
    assert!(outcome.page("north/kites/index.html").expect("live").contains("<dd>Mended.</dd>"));
}
