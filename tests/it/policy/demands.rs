//! What is asked of a text, by whom, and of which.

use std::fs;

use hexapla::model::{Locale, Visibility, reason};
use hexapla::pipeline::{self, Silent, Survey};
use hexapla::policy::Policy;

use super::super::support::{run, system};
use super::scene::{Scene, asking, at, french_is_live, nothing, stale};

#[test]
fn review_by_a_person_asks_for_translations_alone() {
    let mut scene = Scene::new(&asking("[policy]\nreview = \"human\"", ""));
    scene.french(&[], 5);
    let now = "2026-01-10T00:00:00Z";
    assert!(scene.decide("north", "en", now, &nothing()).starts_with("live own []"));
    let said = scene.decide("north", "fr", now, &nothing());
    assert!(said.starts_with("gated none [not-approved]"), "{said}");
    assert!(said.contains("Nobody has approved the text as it stands."), "{said}");
    // What is live is no exception: a text that nobody has read must not replace one that somebody has.
    assert!(scene.decide("north", "fr", now, &french_is_live()).starts_with("gated"));
    scene.french(&[], 5).approved = true;
    assert!(scene.decide("north", "fr", now, &nothing()).starts_with("live own []"));
}

#[test]
fn articles_older_than_the_rules_keep_the_older_ones() {
    let rules = |date: &str| {
        format!(
            "[policy]\nreview = \"human\"\ncurrent = 100\noutdated = \"withhold\"\ngrandfather = {date}"
        )
    };
    // The article is of 28 July 2022.
    for (date, expected) in [
        ("2022-07-28", "gated none [below-current:90 not-approved outdated]"),
        ("2022-07-29", "live own banner=outdated@2025-01-01 [grandfathered outdated]"),
    ] {
        let mut scene = Scene::new(&asking(&rules(date), ""));
        scene.french(&[stale("2025-01-01")], 10);
        let said = scene.decide("north", "fr", "2026-01-10T00:00:00Z", &nothing());
        assert!(said.starts_with(expected), "{said}");
    }
    // What must be in every text is asked of old ones too.
    let mut scene =
        Scene::new(&asking(&format!("{}\nrequire = [\"teaser\"]", rules("2023-01-01")), ""));
    scene.french(&[stale("2025-01-01")], 10);
    let said = scene.decide("north", "fr", "2026-01-10T00:00:00Z", &nothing());
    assert!(said.starts_with("gated none [missing-teaser"), "{said}");
}

#[test]
fn the_innermost_level_has_its_way_key_by_key() {
    let network = "[policy]\ncurrent = 10\ngrace = 10\nmust = [\"en\", \"fr\"]\noff = [\"ar\"]\n\
                   [types.news.policy]\ngrace = 30\nmust = []\n";
    let mut tree = asking(network, "type = \"news\"\n[policy]\ncurrent = 40");
    let text = String::from_utf8(tree["pipeline.toml"].clone()).expect("UTF-8");
    let north = "locales = [\"en\", \"fr\"]";
    let with =
        text.replace(north, &format!("{north}\n[section.policy]\ngrace = 20\noff = [\"fr\"]\n"));
    tree.insert("pipeline.toml".to_owned(), with.into_bytes());
    // `type` has to stand at the head of article.toml.
    let meta = String::from_utf8(tree["content/kites/article.toml"].clone()).expect("UTF-8");
    let meta = format!("type = \"news\"\n{}", meta.replace("type = \"news\"\n", ""));
    tree.insert("content/kites/article.toml".to_owned(), meta.into_bytes());
    let scene = Scene::new(&tree);
    let settings = &scene.survey.settings;
    let article = &scene.survey.articles[0];
    let locale = |tag: &str| Locale::parse(tag).and_then(|l| settings.find_locale(&l)).expect(tag);
    let policy =
        |section: &str| Policy::of(settings, settings.find_section(section), &article.meta);
    let (north, south) = (policy("north"), policy("south"));
    assert_eq!((north.current(false), south.current(false)), (40, 40), "the article");
    assert_eq!((north.grace(), south.grace()), (30, 30), "the type");
    let roles =
        |policy: &Policy<'_>| ["en", "fr", "ar"].map(|tag| policy.role(locale(tag)).as_str());
    assert_eq!(
        roles(&north),
        ["should", "off", "should"],
        "the section's list replaces the network's"
    );
    assert_eq!(roles(&south), ["should", "should", "off"]);
    // Without the type, the section and then the network speak.
    let mut plain = article.meta.clone();
    plain.kind = None;
    plain.policy = Default::default();
    let north = Policy::of(settings, settings.find_section("north"), &plain);
    let south = Policy::of(settings, settings.find_section("south"), &plain);
    assert_eq!((north.grace(), south.grace()), (20, 10));
    assert_eq!(roles(&north), ["must", "off", "should"]);
    assert_eq!((north.current(false), north.current(true)), (10, 10));
}

#[test]
fn a_type_of_another_program_is_left_to_it() {
    let types = "[types.statement.policy]\nreview = \"human\"\n";
    let with_type = |settings: &str| {
        let mut tree = asking(settings, "");
        let meta = String::from_utf8(tree["content/kites/article.toml"].clone()).expect("UTF-8");
        let meta = format!("type = \"page\"\n{meta}");
        tree.insert("content/kites/article.toml".to_owned(), meta.into_bytes());
        run(&tree)
    };
    assert_eq!(with_type("").text(), "", "nobody here knows of types");
    assert_eq!(with_type(types).codes(), ["unknown-type"]);
    let ignored = with_type(&format!("{types}[content]\nignore-keys = [\"type\"]\n"));
    assert_eq!(ignored.text(), "");
}

#[test]
fn a_locale_that_is_off_is_neither_missing_nor_shown() {
    let network = "[policy]\noff = [\"fr\"]\n";
    let outcome = run(&asking(network, ""));
    assert_eq!(outcome.text(), "");
    assert!(outcome.page("north/fr/cerfs-volants/index.html").is_none());
    let mut tree = asking(network, "");
    tree.remove("content/kites/fr.md");
    let outcome = run(&tree);
    assert_eq!(outcome.text(), "", "nothing is missing");
}

#[test]
fn strings_hold_back_what_is_new_and_not_what_is_live() {
    let policy = "[policy.strings]\nrequired = [\"site-name\", \"call\"]\npercent = 100\n";
    let mut tree = asking(policy, "");
    tree.insert("locales/en/more.ftl".to_owned(), b"call = Join us\n".to_vec());
    let outcome = run(&tree);
    assert!(outcome.page("north/kites/index.html").is_some());
    assert!(outcome.page("north/fr/cerfs-volants/index.html").is_none());
    let decided = Scene::new(&tree);
    let visibility =
        |survey: &Survey| survey.plan.decisions[0].iter().map(|d| d.visibility).collect::<Vec<_>>();
    use Visibility::{Gated, Live};
    assert_eq!(visibility(&decided.survey), [Live, Gated, Gated]);
    let reasons = decided.survey.plan.decisions[0][1].reasons.join(" ");
    assert!(reasons.starts_with("strings-below:9") && reasons.ends_with(" missing-string:call"));
    // A new string must not take away a site that is live.
    let system = system(&tree);
    let now = at("2026-01-01T00:00:00Z");
    let survey = pipeline::survey_since(&system, now, &french_is_live(), &Silent);
    let survey = survey.unwrap_or_else(|refusal| panic!("{refusal:?}"));
    assert_eq!(visibility(&survey), [Live, Live, Gated]);
    assert!(survey.plan.decisions[0][1].reasons[0].starts_with("strings-held:9"));
}

#[test]
fn every_reason_has_its_sentence_and_its_line_in_the_documentation() {
    let docs = fs::read_to_string("docs/policy.md").expect("docs/policy.md");
    let docs = docs.split("\n## Reasons").nth(1).expect("the section");
    let messages = hexapla::messages::catalogs("en").concat();
    assert!(reason::CODES.is_sorted());
    for code in reason::CODES {
        let said = messages.lines().any(|line| line.starts_with(&format!("reason-{code} =")));
        assert!(said, "`{code}` has no sentence");
        let lines = docs.lines().filter(|line| line.starts_with('|'));
        let row = lines.filter(|line| {
            line.split('|').nth(1).is_some_and(|cell| {
                let named = cell.split('`').nth(1).unwrap_or_default();
                named.split(':').next() == Some(code)
            })
        });
        assert_eq!(row.count(), 1, "`{code}` has one line in docs/policy.md");
    }
}
