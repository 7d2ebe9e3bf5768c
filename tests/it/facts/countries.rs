//! The lead article lists its countries from codes: named, sorted and joined by each language.

use std::fmt::Write as _;

use super::super::support::{Outcome, base_with, body_of, run};
use super::{edit, sample};

const FILE: &str = "content/2022/university-report/article.toml";

#[test]
fn countries_are_named_sorted_and_joined_by_each_language() {
    let outcome = run(&sample());
    let mut all = String::new();
    let mut seen = Vec::new();
    for (path, _) in outcome.files.iter().filter(|(path, _)| path.ends_with("index.html")) {
        let page = outcome.page(path).expect("a page");
        if !page.contains("<div class=\"body\">\n") {
            continue;
        }
        let paragraphs = body_of(page).split("<p>").skip(1);
        let Some(list) = paragraphs.map(|p| p.split("</p>").next().unwrap_or_default()).find(|p| {
            let separators = [", ", "、", "، ", " و", " और "];
            separators.iter().map(|mark| p.matches(mark).count()).max().unwrap_or(0) > 100
        }) else {
            continue;
        };
        let locale = page.split("lang=\"").nth(1).and_then(|rest| rest.split('"').next());
        let key = (locale.unwrap_or_default().to_owned(), list.to_owned());
        if !seen.contains(&key) {
            writeln!(all, "{} ({path})\n{list}\n", key.0).expect("a text");
            seen.push(key);
        }
    }
    assert!(seen.len() >= 11, "{}", seen.len());
    insta::assert_snapshot!("countries", all);
}

#[test]
fn a_list_that_is_one_short_is_told_and_holds_the_article_back() {
    let mut tree = sample();
    let sound = run(&tree);
    edit(&mut tree, FILE, "\"AE\", ", "");
    let outcome = run(&tree);
    let found: Vec<_> = outcome.errors().iter().map(|fault| fault.rule.code).collect();
    assert_eq!(found, ["wrong-count"]);
    let text = outcome.text();
    for said in ["lists 143, where 144 are expected", "article.toml:26:16", "expect-count = 144"] {
        assert!(text.contains(said), "{said}: {text}");
    }
    let report = |path: &&String| path.contains("university-report/index.html");
    assert!(sound.files.keys().any(|path| report(&path)));
    assert!(!outcome.files.keys().any(|path| report(&path)), "readers see no wrong figure");
}

#[test]
fn a_section_calls_countries_as_it_likes() {
    let outcome = run(&sample());
    let page = |section: &str| outcome.page(&format!("{section}/university-report/index.html"));
    let (britain, others) = (page("britain").expect("a page"), page("international").expect("one"));
    assert!(britain.contains("Nepal, the Netherlands, New Zealand"), "sorted by its name");
    assert!(others.contains("Nepal, Netherlands, New Zealand"));
}

/// A network in which two sections have Chinese, and one of them may have a name for Scotland.
fn named(by: &[&str], takes: &str) -> bool {
    !told(by, takes).has("unnamed-region")
}

/// What comes of such a network.
fn told(by: &[&str], takes: &str) -> Outcome {
    let pipeline = "[network]\nid = \"kites\"\nsource-locale = \"en\"\n\n\
        [[section]]\nid = \"north\"\nurl = \"https://north.example/\"\nlocales = [\"en\", \"zh-Hant\"]\n\n\
        [[section]]\nid = \"south\"\nurl = \"https://south.example/\"\nlocales = [\"zh-Hant\"]\n\n\
        [[section]]\nid = \"west\"\nurl = \"https://west.example/\"\nlocales = [\"en\"]\n";
    let meta = format!(
        "date = 2022-07-28\n{takes}\n[facts]\nall = {{ regions = [\"FR\", \"GB-SCT\"] }}\n"
    );
    let text = "+++\nheadline = \"風箏\"\nslug = \"kites\"\n[messages]\nm = \"{ REGIONS($all) }\"\n+++\n\n{ $all }。{ m }。\n";
    let mut tree = base_with(&[
        ("pipeline.toml", pipeline),
        ("content/kites/article.toml", &meta),
        ("content/kites/zh-Hant.md", text),
    ]);
    for home in by {
        let path = format!("{home}locales/zh-Hant/site.ftl");
        tree.insert(path, "region-GB-SCT = 蘇格蘭\n".to_owned().into_bytes());
    }
    run(&tree)
}

#[test]
fn a_name_is_asked_for_where_the_text_is_shown() {
    assert!(!named(&[], ""));
    assert!(named(&[""], ""));
    // Readers of the other section would find a code.
    assert!(!named(&["sections/south/"], ""));
    assert!(!named(&["sections/north/"], ""));
    assert!(named(&["sections/north/", "sections/south/"], ""));
    // That one does not take the article.
    assert!(named(&["sections/south/"], "sections = [\"south\"]\n"));
    assert!(!named(&["sections/north/"], "sections = [\"south\"]\n"));
}

#[test]
fn the_section_that_has_no_name_is_said() {
    let sections = |by: &[&str], takes: &str| {
        let outcome = told(by, takes);
        let faults = outcome.diagnostics.iter().filter(|d| d.rule.code == "unnamed-region");
        let sections: Vec<_> = faults.map(|fault| fault.section.clone()).collect();
        (sections, outcome.text())
    };
    let (found, text) = sections(&["sections/south/"], "");
    assert_eq!(found, [Some("north".to_owned())]);
    assert!(text.contains("The section “north” has no name for “GB-SCT” in zh-Hant"), "{text}");
    let (found, text) = sections(&[], "");
    assert_eq!(found, [None], "it is said once, of all: {text}");
    assert!(text.contains("There is no name for “GB-SCT” in zh-Hant"), "{text}");
}

#[test]
fn a_language_that_no_section_of_the_article_has_needs_no_name() {
    let outcome = told(&[], "sections = [\"west\"]\n");
    for code in ["unnamed-region", "broken-placeable"] {
        assert!(!outcome.has(code), "{}", outcome.text());
    }
}
