//! What a section says of digits, calendars and names of regions holds on all of its own pages.

use crate::support::{Outcome, Tree, base_with, run};

const NETWORK: &str = "[network]\nid = \"kites\"\nsource-locale = \"en\"\n\n\
    [style.en]\nnumbering = \"deva\"\n\n\
    [[section]]\nid = \"north\"\nurl = \"https://north.example/\"\nlocales = [\"en\"]\n\n\
    [section.style.en]\nnumbering = \"thai\"\n\n\
    [[section]]\nid = \"south\"\nurl = \"https://south.example/\"\nlocales = [\"en\"]\n";

const FACTS: &str = "date = 2022-07-28\nlead-image = \"map.svg\"\ncorrections = [2022-08-01]\n\n\
    [facts]\nn = 7333\nr = { regions = [\"NL\", \"FR\"] }\n";

const TEXT: &str = "+++\nheadline = \"H { $n } { $r }\"\nstandfirst = \"S { $n } { $r }\"\n\
    teaser = \"T { $n } { $r }\"\ncredit = \"C { $n } { $r }\"\nslug = \"figures\"\n\n\
    [alt]\n\"map.svg\" = \"A { $n } { $r }\"\n\n\
    [corrections]\n2022-08-01 = \"K { $n } { $r }\"\n\n\
    [section.north]\nteaser = \"N { $n } { $r }\"\n+++\n\nP { $n } { $r }\n";

fn tree() -> Tree {
    let mut tree = base_with(&[
        ("pipeline.toml", NETWORK),
        ("content/figures/article.toml", FACTS),
        ("content/figures/map.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>"),
        ("content/figures/en.md", TEXT),
        ("locales/en/site.ftl", "site-name = Kites\nregion-NL = NETWORK-NL\n"),
    ]);
    tree.retain(|path, _| !path.starts_with("sections/") && !path.starts_with("content/kites"));
    let own = "region-NL = SOUTH-NL\n";
    tree.insert("sections/south/locales/en/site.ftl".to_owned(), own.as_bytes().to_vec());
    tree
}

fn count(outcome: &Outcome, section: &str, text: &str) -> usize {
    let own = outcome.files.iter().filter(|(path, _)| path.starts_with(section));
    own.map(|(_, bytes)| String::from_utf8_lossy(bytes).matches(text).count()).sum()
}

#[test]
fn a_sections_digits_and_names_hold_for_everything_on_its_own_pages() {
    let outcome = run(&tree());
    assert!(outcome.errors().is_empty(), "{}", outcome.text());
    for (section, own, others, name, not) in [
        ("north/", "๗,๓๓๓", "७,३३३", "NETWORK-NL", "SOUTH-NL"),
        ("south/", "७,३३३", "๗,๓๓๓", "SOUTH-NL", "NETWORK-NL"),
    ] {
        let page = outcome.page(&format!("{section}figures/index.html")).expect("a page");
        for text in ["H", "S", "P", "C", "A", "K"] {
            assert!(page.contains(&format!("{text} {own} France and {name}")), "{text}: {page}");
        }
        let teaser = if section == "north/" { "N" } else { "T" };
        for path in ["figures/index.html", "index.html", "articles/index.html", "atom.xml"] {
            let file = outcome.page(&format!("{section}{path}")).expect("a file");
            let teaser = format!("{teaser} {own} France and {name}");
            assert!(file.contains(&teaser), "{path}: {file}");
        }
        assert_eq!((count(&outcome, section, others), count(&outcome, section, not)), (0, 0));
    }
}

#[test]
fn a_house_name_may_hold_characters_that_nobody_sees() {
    let mut tree = tree();
    let own =
        "region-FR = Northern{\"\\u00A0\"}France\nregion-NL = the {\"{\"}Low{\"}\"} Countries\n";
    tree.insert("locales/en/site.ftl".to_owned(), format!("site-name = Kites\n{own}").into_bytes());
    let outcome = run(&tree);
    assert!(!outcome.has("bad-region-name"), "{}", outcome.text());
    let page = outcome.page("north/figures/index.html").expect("a page");
    assert!(page.contains("Northern\u{A0}France"), "{page}");
    assert!(page.contains("the {Low} Countries"), "{page}");
}

#[test]
fn what_can_be_no_house_name_is_an_error() {
    for (line, says) in [
        ("region-FR = { -brand } land", "bad-region-name"),
        ("region-FR = { other } land", "bad-region-name"),
        ("region-FR = { $x } land", "bad-region-name"),
        ("region-FR = France\n    .in = in { other }", "bad-region-name"),
        ("region-XX = Nowhere", "bad-region-name"),
        ("region-fr = France", "bad-region-name"),
        ("region-GB-XXX = Nowhere", "bad-region-name"),
    ] {
        let mut tree = tree();
        let text = format!("site-name = Kites\n-brand = Brand\nother = Other\n{line}\n");
        tree.insert("locales/en/site.ftl".to_owned(), text.into_bytes());
        let outcome = run(&tree);
        assert!(outcome.has(says), "{line}: {}", outcome.text());
    }
}
