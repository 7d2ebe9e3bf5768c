//! Topics, years, neighbours in time, and the pages that listings are cut into.

use super::support::{Outcome, Tree, base, base_with, run};

/// `count` further articles in English, of 2020 and 2021 in turn; every third has a topic.
fn many(count: usize) -> Tree {
    let mut tree = base();
    for ix in 0..count {
        let topics = if ix % 3 == 0 { "topics = [\"report\", \"report\"]\n" } else { "" };
        let meta = format!("date = {}-03-{:02}\n{topics}", 2020 + ix % 2, ix % 28 + 1);
        tree.insert(format!("content/a{ix}/article.toml"), meta.into_bytes());
        let text = format!("+++\nheadline = \"Article {ix}\"\n+++\n\nText.\n");
        tree.insert(format!("content/a{ix}/en.md"), text.into_bytes());
    }
    tree
}

/// The headlines that a page's main part links to from headings, in order.
fn headlines(page: &str) -> Vec<&str> {
    let of = |piece: &'_ str| -> Option<usize> { piece.find("</a></h") };
    page.split("<article class=\"teaser\">")
        .skip(1)
        .filter_map(|piece| {
            let end = of(piece)?;
            piece[..end].rsplit('>').next()
        })
        .collect()
}

fn page<'o>(outcome: &'o Outcome, path: &str) -> &'o str {
    outcome.page(path).unwrap_or_else(|| panic!("{path} is in {:?}", outcome.files.keys()))
}

#[test]
fn listings_are_cut_into_pages_that_lead_to_each_other() {
    let outcome = run(&many(50));
    assert!(outcome.errors().is_empty(), "{}", outcome.text());
    let mut seen = Vec::new();
    for number in 1..=3 {
        let tail = if number == 1 { String::new() } else { format!("page/{number}/") };
        let html = page(&outcome, &format!("north/articles/{tail}index.html"));
        let found = headlines(html);
        assert_eq!(found.len(), if number == 3 { 11 } else { 20 });
        seen.extend(found);
        let of = |n: usize| match n {
            1 => "/articles/".to_owned(),
            n => format!("/articles/page/{n}/"),
        };
        for (rel, there, other) in
            [("prev", number > 1, number - 1), ("next", number < 3, number + 1)]
        {
            let link = format!("<link rel=\"{rel}\" href=\"{}\">", of(other));
            assert_eq!(html.contains(&link), there, "{number}: {link}");
            assert_eq!(html.matches(&format!("rel=\"{rel}\"")).count(), 2 * usize::from(there));
        }
        assert_eq!(html.contains(", page "), number > 1, "only further pages say their number");
    }
    seen.sort_unstable();
    seen.dedup();
    assert_eq!(seen.len(), 51, "each article once");
    assert!(outcome.page("north/articles/page/4/index.html").is_none());
}

#[test]
fn a_topic_has_its_articles_and_no_others() {
    let outcome = run(&many(9));
    let html = page(&outcome, "north/topics/report/index.html");
    let expected = ["Kites", "Article 3", "Article 6", "Article 0"];
    assert_eq!(headlines(html), expected);
    let feed = page(&outcome, "north/topics/report/atom.xml");
    let titles: Vec<&str> = feed
        .split("<entry")
        .skip(1)
        .filter_map(|entry| entry.split("<title>").nth(1)?.split("</title>").next())
        .collect();
    assert_eq!(titles, expected);
    // The French edition has one of them, and says so.
    assert_eq!(headlines(page(&outcome, "north/fr/topics/report/index.html")), ["Cerfs-volants"]);
    let overview = page(&outcome, "north/topics/index.html");
    assert!(overview.contains("<a href=\"/topics/report/\">Report</a>"), "{overview}");
    assert!(overview.contains("4</bdi> articles") || overview.contains("4 articles"), "{overview}");
}

#[test]
fn an_article_leads_to_its_topics() {
    let outcome = run(&base());
    let html = page(&outcome, "north/fr/cerfs-volants/index.html");
    assert!(html.contains("<a href=\"/fr/topics/report/\">Rapport</a>"), "{html}");
}

#[test]
fn what_is_not_live_makes_no_topic_and_no_year() {
    let held = "+++\nheadline = \"Held\"\ndraft = true\n+++\n\nText.\n";
    let outcome = run(&base_with(&[
        ("content/held/article.toml", "date = 1999-01-01\ntopics = [\"secret\"]\n"),
        ("content/held/en.md", held),
        ("locales/en/more.ftl", "topic-secret = Secret\n"),
    ]));
    for absent in ["topics/secret/index.html", "topics/secret/atom.xml", "archive/1999/index.html"]
    {
        assert!(outcome.page(&format!("north/{absent}")).is_none(), "{absent}");
    }
    assert!(!outcome.files.values().any(|bytes| {
        let text = String::from_utf8_lossy(bytes);
        text.contains("Secret") || text.contains("Held")
    }));
}

#[test]
fn an_edition_without_topics_and_dates_has_no_empty_pages_of_them() {
    let mut tree = base();
    tree.insert("content/kites/article.toml".to_owned(), b"[facts]\ndays = 2\n".to_vec());
    let outcome = run(&tree);
    let home = page(&outcome, "north/index.html");
    for word in ["/topics/", "/archive/"] {
        assert!(!home.contains(word), "{word}");
        assert!(!outcome.files.keys().any(|path| path.contains(word)), "{word}");
    }
}

#[test]
fn a_topic_without_a_name_is_left_out() {
    let mut tree = base();
    tree.insert(
        "content/kites/article.toml".to_owned(),
        b"date = 2022-07-28\ntopics = [\"nameless\"]\n\n[facts]\ndays = 2\n".to_vec(),
    );
    let outcome = run(&tree);
    assert!(outcome.has("undefined-string"), "{}", outcome.text());
    assert!(!outcome.files.keys().any(|path| path.contains("/topics/")), "a page without a title");
}

#[test]
fn years_have_their_articles() {
    let outcome = run(&many(6));
    let overview = page(&outcome, "north/archive/index.html");
    let years: Vec<&str> = overview
        .split("<time datetime=\"")
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
        .collect();
    assert_eq!(years, ["2022", "2021", "2020"]);
    assert_eq!(
        headlines(page(&outcome, "north/archive/2021/index.html")),
        ["Article 5", "Article 3", "Article 1"]
    );
    // What an edition does not have is not in its archive.
    assert!(outcome.page("north/fr/archive/2021/index.html").is_none());
    let french = page(&outcome, "north/fr/archive/2022/index.html");
    assert!(french.contains("Articles de"), "{french}");
}

#[test]
fn neighbours_are_those_of_the_edition_in_time() {
    let outcome = run(&many(3));
    let link = |page: &str, rel: &str| -> Option<String> {
        let at = page.find(&format!("<a rel=\"{rel}\" href=\""))?;
        page[at..].split('"').nth(3).map(str::to_owned)
    };
    // By date: a0 2020-03-01, a2 2020-03-03, a1 2021-03-02, kites 2022-07-28.
    for (slug, older, younger) in [
        ("a0", None, Some("/a2/")),
        ("a2", Some("/a0/"), Some("/a1/")),
        ("a1", Some("/a2/"), Some("/kites/")),
        ("kites", Some("/a1/"), None),
    ] {
        let html = page(&outcome, &format!("north/{slug}/index.html"));
        assert_eq!(link(html, "prev").as_deref(), older, "{slug}");
        assert_eq!(link(html, "next").as_deref(), younger, "{slug}");
    }
    let alone = page(&outcome, "north/fr/cerfs-volants/index.html");
    assert!(!alone.contains("class=\"neighbours\""), "{alone}");
}

#[test]
fn a_pin_holds_in_the_listing_and_nowhere_else() {
    let mut tree = many(3);
    tree.insert(
        "content/a0/article.toml".to_owned(),
        b"date = 2020-03-01\ntopics = [\"report\"]\n\n[placement.north]\npin = true\n".to_vec(),
    );
    let outcome = run(&tree);
    let first = |path: &str| headlines(page(&outcome, path)).first().copied();
    assert_eq!(first("north/articles/index.html"), Some("Article 0"));
    assert_eq!(first("north/index.html"), Some("Article 0"));
    assert_eq!(first("north/topics/report/index.html"), Some("Kites"));
    assert_eq!(first("north/archive/2020/index.html"), Some("Article 2"));
}

#[test]
fn the_sitemap_knows_topics_and_years_and_when_they_changed() {
    let mut tree = many(2);
    tree.insert(
        "content/a0/article.toml".to_owned(),
        b"date = 2020-03-01\nupdated = 2023-01-01\ntopics = [\"report\"]\n".to_vec(),
    );
    let outcome = run(&tree);
    let map = page(&outcome, "north/sitemap.xml");
    let day = |path: &str| {
        let at =
            map.find(&format!("<loc>https://north.example{path}</loc>")).unwrap_or_else(|| {
                panic!("{path} is not in {map}");
            });
        let entry = map[at..].split("</url>").next().unwrap_or_default();
        entry.split("<lastmod>").nth(1).and_then(|rest| rest.split('<').next())
    };
    for (path, changed) in [
        ("/", "2023-01-01"),
        ("/topics/", "2023-01-01"),
        ("/topics/report/", "2023-01-01"),
        ("/fr/topics/report/", "2022-07-28"),
        ("/archive/2020/", "2023-01-01"),
        ("/archive/2021/", "2021-03-02"),
        ("/a0/", "2023-01-01"),
        ("/a1/", "2021-03-02"),
        ("/fr/cerfs-volants/", "2022-07-28"),
    ] {
        assert_eq!(day(path), Some(changed), "{path}");
    }
    assert!(!map.contains("/fr/archive/2020/"));
}
