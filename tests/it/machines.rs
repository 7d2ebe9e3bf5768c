//! What pages say to search engines and to those who show links to them.

use std::collections::BTreeMap;
use std::path::PathBuf;

use hexapla::model::Moment;
use hexapla::pipeline::{MemorySink, Silent, produce, survey};
use hexapla::system::OsSystem;
use serde_json::Value;

use super::support::{Outcome, base, base_with, run};

fn page<'o>(outcome: &'o Outcome, path: &str) -> &'o str {
    outcome.page(path).unwrap_or_else(|| panic!("{path} is in {:?}", outcome.files.keys()))
}

/// The page's JSON-LD.
fn linked(html: &str) -> Option<Value> {
    let open = "<script type=\"application/ld+json\">";
    let (_, rest) = html.split_once(open)?;
    let (json, after) = rest.split_once("</script>").expect("it ends");
    assert!(!after.contains("<script"), "there is no other script");
    Some(serde_json::from_str(json).unwrap_or_else(|error| panic!("{error}: {json}")))
}

/// The contents of a page's `<meta property>` elements, in order.
fn metas<'h>(html: &'h str, property: &str) -> Vec<&'h str> {
    let open = format!("<meta property=\"{property}\" content=\"");
    html.split(open.as_str()).skip(1).filter_map(|rest| rest.split('"').next()).collect()
}

fn hreflang(html: &str) -> Vec<(&str, &str)> {
    html.lines()
        .filter_map(|line| line.strip_prefix("<link rel=\"alternate\" hreflang=\""))
        .filter_map(|rest| rest.strip_suffix("\">")?.split_once("\" href=\""))
        .collect()
}

#[test]
fn nothing_that_an_article_says_ends_the_script() {
    let hostile = "</script><script>alert(1)</script><!-- ]]> \\\" ' \u{2028} &";
    let en = format!(
        "+++\nheadline = '''{hostile}'''\nslug = \"kites\"\nteaser = '''{hostile}'''\n+++\n\nText.\n"
    );
    let meta = format!("date = 2022-07-28\nauthors = ['''{hostile}''']\n\n[facts]\ndays = 2\n");
    let outcome =
        run(&base_with(&[("content/kites/en.md", en), ("content/kites/article.toml", meta)]));
    let html = page(&outcome, "north/kites/index.html");
    assert_eq!(html.matches("<script").count(), 1, "{html}");
    let data = linked(html).expect("JSON-LD");
    assert_eq!(data["headline"], hostile);
    assert_eq!(data["description"], hostile);
    assert_eq!(data["author"][0]["name"], hostile);
    assert_eq!(metas(html, "og:title").len(), 1);
}

#[test]
fn original_and_translations_know_each_other() {
    let outcome = run(&base());
    let en = linked(page(&outcome, "north/kites/index.html")).expect("JSON-LD");
    let fr = linked(page(&outcome, "north/fr/cerfs-volants/index.html")).expect("JSON-LD");
    // The Arabic edition is another section's: its original stands elsewhere.
    let ar = linked(page(&outcome, "south/طائرات-ورقية/index.html")).expect("JSON-LD");
    assert_eq!(en["inLanguage"], "en");
    assert_eq!(en["workTranslation"].as_array().map(Vec::len), Some(1));
    assert_eq!(en["workTranslation"][0]["@id"], fr["url"]);
    assert_eq!(en["workTranslation"][0]["inLanguage"], "fr");
    assert!(en["translationOfWork"].is_null());
    for translation in [&fr, &ar] {
        assert_eq!(translation["translationOfWork"]["@id"], en["url"]);
        assert_eq!(translation["translationOfWork"]["inLanguage"], "en");
        assert!(translation["workTranslation"].is_null());
    }
    assert_eq!(fr["datePublished"], "2022-07-28");
    assert_eq!(fr["publisher"]["name"], "Les cerfs-volistes");
    assert_eq!(fr["keywords"], "Rapport");
}

#[test]
fn a_page_in_another_language_says_so_to_machines_too() {
    let mut tree = base();
    let settings = String::from_utf8(tree["pipeline.toml"].clone()).expect("UTF-8");
    let settings = settings
        .replace("locales = [\"ar\"]", "locales = [\"ar\"]\nfallback = [\"fr\"]")
        .replace("locales = [\"en\", \"fr\"]", "locales = [\"en\", \"fr\"]\nfallback = [\"ar\"]");
    tree.insert("pipeline.toml".to_owned(), settings.into_bytes());
    tree.remove("content/kites/ar.md");
    let outcome = run(&tree);
    let html = page(&outcome, "south/cerfs-volants/index.html");
    let data = linked(html).expect("JSON-LD");
    let there = "https://north.example/fr/cerfs-volants/";
    assert!(html.contains("<html lang=\"ar\" dir=\"rtl\">"));
    assert_eq!(data["inLanguage"], "fr");
    assert_eq!(data["url"], there);
    assert_eq!(data["translationOfWork"]["@id"], "https://north.example/kites/");
    assert_eq!(metas(html, "og:url"), [there]);
    assert_eq!(metas(html, "og:locale"), ["fr_FR"]);
    assert!(hreflang(html).is_empty());
}

#[test]
fn links_that_are_passed_on_have_a_face() {
    let meta = "date = 2022-07-28\nupdated = 2022-08-02\ntopics = [\"report\"]\n\
                lead-image = \"map.svg\"\n\n[facts]\ndays = 2\n";
    let fr = "+++\nheadline = \"Cerfs & volants\"\nslug = \"cerfs\"\nteaser = \"T\"\n\
              [alt]\n\"map.svg\" = \"Un \\\"plan\\\"\"\n+++\n\nTexte.\n";
    let files = [("content/kites/article.toml", meta), ("content/kites/fr.md", fr)];
    let outcome = run(&base_with(&files));
    let html = page(&outcome, "north/fr/cerfs/index.html");
    for (property, contents) in [
        ("og:type", ["article"].as_slice()),
        ("og:title", &["Cerfs &amp; volants"]),
        ("og:description", &["T"]),
        ("og:url", &["https://north.example/fr/cerfs/"]),
        ("og:locale", &["fr_FR"]),
        ("og:locale:alternate", &["en_US"]),
        ("og:site_name", &["Les cerfs-volistes"]),
        ("article:published_time", &["2022-07-28"]),
        ("article:modified_time", &["2022-08-02"]),
        ("article:tag", &["Rapport"]),
        ("og:image:alt", &["Un &quot;plan&quot;"]),
        ("og:image:width", &["1000"]),
        ("og:image:height", &["1000"]),
    ] {
        assert_eq!(metas(html, property), contents, "{property}");
    }
    let image = metas(html, "og:image");
    let file = image[0].strip_prefix("https://north.example/").expect("a whole address");
    assert!(outcome.files.contains_key(&format!("north/{file}")), "{file}");
    let wrong = page(&outcome, "north/404.html");
    assert!(!wrong.contains("og:") && linked(wrong).is_none(), "nobody passes on a wrong address");
}

#[test]
fn readers_of_no_language_are_sent_to_the_first_edition_that_has_the_page() {
    let only_fr = [
        ("content/seul/article.toml", "source = \"fr\"\ndate = 2022-01-01\n"),
        ("content/seul/fr.md", "+++\nheadline = \"Seul\"\n+++\n\nTexte.\n"),
    ];
    let outcome = run(&base_with(&only_fr));
    for path in ["north/kites/index.html", "north/fr/cerfs-volants/index.html"] {
        assert_eq!(
            hreflang(page(&outcome, path)),
            [
                ("en", "https://north.example/kites/"),
                ("fr", "https://north.example/fr/cerfs-volants/"),
                ("x-default", "https://north.example/kites/"),
            ],
            "{path}"
        );
    }
    assert!(hreflang(page(&outcome, "north/fr/seul/index.html")).is_empty(), "it is alone");
    let map = page(&outcome, "north/sitemap.xml");
    assert!(map.contains("hreflang=\"x-default\" href=\"https://north.example/kites/\""), "{map}");
}

/// What JSON-LD refers to, by property.
fn references(data: &Value) -> Vec<(&str, &str)> {
    let translations = data["workTranslation"].as_array().into_iter().flatten();
    let all = translations.map(|t| ("translationOfWork", t));
    let original = Some(("workTranslation", &data["translationOfWork"]));
    all.chain(original).filter_map(|(back, other)| Some((back, other["@id"].as_str()?))).collect()
}

#[test]
fn what_the_sample_says_to_machines_is_true() {
    let system = OsSystem::new(PathBuf::from(env!("CARGO_MANIFEST_DIR")));
    let survey = survey(&system, Moment(1_700_000_000), &Silent).expect("sound settings");
    let sections: Vec<_> = survey.settings.sections().map(|(ix, _)| ix).collect();
    let sink = MemorySink::default();
    produce(&system, &survey, &sections, &sink, &Silent).expect("pages");
    let mut by_url: BTreeMap<String, Value> = BTreeMap::new();
    let mut articles = 0;
    for ((section, path), bytes) in sink.into_files() {
        if !path.ends_with(".html") {
            continue;
        }
        let html = std::str::from_utf8(&bytes).expect("UTF-8");
        let Some(data) = linked(html) else { continue };
        let section = survey.settings.section(section);
        let folder = path.trim_end_matches("index.html");
        let folder = hexapla::model::url::encode(folder);
        let own = format!("{}{}{folder}", section.origin, section.base_path);
        if data["@type"] == "Article" {
            articles += 1;
            let shown = data["inLanguage"].as_str().expect("a language");
            assert!(html.contains(&format!("<article lang=\"{shown}\"")), "{path}: {shown}");
            assert_eq!(metas(html, "og:url"), [data["url"].as_str().expect("a URL")], "{path}");
        }
        by_url.insert(own, data);
    }
    assert!(articles > 15, "{articles}");
    for (url, data) in &by_url {
        for (back, other) in references(data) {
            let there = by_url.get(other).unwrap_or_else(|| panic!("{url} → {other} is no page"));
            assert_eq!(there["url"].as_str(), Some(other), "{other} is canonical");
            // Within a section both sides know each other.
            let home = |url: &str| url.split('/').nth(2).map(str::to_owned);
            if home(url) == home(other) && data["url"] == url.as_str() {
                let known = references(there).iter().any(|(_, known)| known == url);
                let pakistan = url.contains("/pakistan/") != other.contains("/pakistan/");
                assert!(known || pakistan, "{other} says no {back} of {url}");
            }
        }
    }
}
