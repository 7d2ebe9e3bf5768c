//! What policy decides as time goes by, and what `why` answers.

use std::fs;
use std::path::Path;

use hexapla::messages::Messages;
use hexapla::model::article::Day;
use hexapla::model::{
    ArticleDigest, Freshness, Locale, LockState, ManifestPage, Moment, Previous, Print, Severity,
    UnitFresh, UnitState, VariantFresh, Visibility, reason,
};
use hexapla::pipeline::{self, Silent, Survey};
use hexapla::policy::{self, Circumstances, Policy, Spoken};
use hexapla::resolve;
use proptest::prelude::*;

use super::cli::{err, hexapla, out};
use super::support::{Tree, base, base_with, run, run_at, system};

/// `2026-01-10T08:00:00Z` as a moment.
fn at(text: &str) -> Moment {
    Moment(text.parse::<jiff::Timestamp>().expect("a moment").as_second())
}

fn day(text: &str) -> Day {
    let date: jiff::civil::Date = text.parse().expect("a day");
    let small = |number: i8| u8::try_from(number).expect("positive");
    Day { year: date.year(), month: small(date.month()), day: small(date.day()) }
}

/// The base network with settings of policy for all of it, and for its article.
fn asking(network: &str, article: &str) -> Tree {
    let settings = String::from_utf8(base()["pipeline.toml"].clone()).expect("UTF-8");
    let meta = String::from_utf8(base()["content/kites/article.toml"].clone()).expect("UTF-8");
    base_with(&[
        ("pipeline.toml", format!("{settings}\n{network}\n")),
        ("content/kites/article.toml", format!("{meta}\n{article}\n")),
    ])
}

/// A network whose article's freshness is made up, decided at a moment while something is live.
struct Scene {
    survey: Survey,
}

impl Scene {
    fn new(tree: &Tree) -> Self {
        let system = system(tree);
        let survey = pipeline::survey(&system, at("2026-01-01T00:00:00Z"), &Silent);
        Self { survey: survey.unwrap_or_else(|refusal| panic!("{refusal:?}")) }
    }

    fn article(&mut self) -> &mut ArticleDigest {
        &mut self.survey.articles[0]
    }

    /// Says of the French text how its units stand, the first ones as listed and the rest current.
    fn french(&mut self, units: &[UnitFresh], of: usize) -> &mut VariantFresh {
        let locale = Locale::parse("fr").and_then(|l| self.survey.settings.find_locale(&l));
        let locale = locale.expect("French");
        let article = self.article();
        let variant = article.variants.iter_mut().find(|v| v.locale == locale).expect("fr.md");
        let mut all = units.to_vec();
        all.resize(of, unit(UnitState::Current));
        variant.fresh.insert(VariantFresh {
            units: all.into(),
            extra: Box::default(),
            lock: LockState::Held,
            approved: false,
            whole: Print::default(),
        })
    }

    /// What is decided for an edition, and why, as `hexapla why` says it.
    fn decide(&self, section: &str, tag: &str, now: &str, live: &Previous) -> String {
        let settings = &self.survey.settings;
        let everything = std::collections::BTreeSet::from(["site-name"]);
        let spoken = vec![Spoken::new(&everything, &everything); settings.editions.len()];
        let moment = at(now);
        let circumstances = Circumstances { moment, previous: live, spoken: &spoken };
        let articles = &self.survey.articles;
        let verdicts: Vec<_> =
            articles.iter().map(|a| policy::verdicts(a, settings, circumstances)).collect();
        let statics = vec![Default::default(); settings.sections.len()];
        let (plan, _) = resolve::resolve(settings, articles, &statics, &verdicts, &|_, _| true);
        let (ix, _) = settings
            .editions()
            .find(|(_, e)| {
                settings.section(e.section).id == section
                    && settings.locale(e.locale).as_str() == tag
            })
            .expect("an edition");
        let decision = plan.decision(0, ix);
        let mut said = format!("{} {}", decision.visibility.as_str(), decision.shown.as_str());
        if let Some(banner) = decision.banner {
            said.push_str(&format!(" banner={}", banner.freshness.as_str()));
            said.extend(banner.since.map(|since| format!("@{since}")));
        }
        said.push_str(&format!(" [{}]", decision.reasons.join(" ")));
        let messages = Messages::new(&[Locale::parse("en").expect("`en`")]);
        for told in policy::explain(&articles[0], ix, settings, moment, decision) {
            let id = format!("reason-{}", told.code);
            said.push_str(&format!("\n- {}", messages.plain(&id, &told.args)));
            assert_ne!(messages.plain(&id, &told.args), id, "it can be said");
        }
        said
    }
}

fn unit(state: UnitState) -> UnitFresh {
    UnitFresh { state, severity: None, variant: None, moved: false, since: None }
}

fn stale(since: &str) -> UnitFresh {
    let since = Some(day(since));
    UnitFresh { since, severity: Some(Severity::Major), ..unit(UnitState::Stale) }
}

/// The French page of the north is live, shown as its own.
fn french_is_live() -> Previous {
    live("north", "kites", "fr", "own")
}

fn live(section: &str, article: &str, edition: &str, shown: &str) -> Previous {
    let page = ManifestPage {
        path: format!("{edition}/x/index.html"),
        article: article.to_owned(),
        edition: edition.to_owned(),
        locale: edition.to_owned(),
        shown: shown.to_owned(),
        variant: String::new(),
        source: None,
    };
    let mut previous = Previous::default();
    previous.add(section, [page]);
    previous
}

fn nothing() -> Previous {
    Previous::default()
}

#[test]
fn grace_runs_out_day_by_day() {
    let mut scene = Scene::new(&asking("[policy]\ngrace = 30\nunknown = \"banner\"", ""));
    scene.french(&[stale("2026-01-01"), stale("2026-01-20")], 10);
    let mut said = String::new();
    for now in ["2026-01-01T12:00:00Z", "2026-01-30T23:59:59Z", "2026-01-31T00:00:00Z"] {
        said.push_str(&format!("{now}: {}\n", scene.decide("north", "fr", now, &nothing())));
    }
    insta::assert_snapshot!(said, @r"
    2026-01-01T12:00:00Z: live own []
    - 2 paragraphs of the original changed or came in since 2026-01-01, and the text does not say it yet; that is a little behind, and does no harm yet. From 2026-01-31 on it counts as outdated.
    2026-01-30T23:59:59Z: live own []
    - 2 paragraphs of the original changed or came in since 2026-01-01, and the text does not say it yet; that is a little behind, and does no harm yet. From 2026-01-31 on it counts as outdated.
    2026-01-31T00:00:00Z: live own banner=outdated@2026-01-01 [outdated]
    - 2 paragraphs of the original changed or came in since 2026-01-01, and the text does not say it; the page says so.
    ");
}

#[test]
fn each_state_of_units_has_its_freshness() {
    let mut scene = Scene::new(&asking("", ""));
    let minor = UnitFresh { severity: Some(Severity::Minor), ..stale("2020-01-01") };
    let missing = UnitFresh { since: Some(day("2020-01-01")), ..unit(UnitState::Missing) };
    let undated = UnitFresh { since: None, ..stale("2020-01-01") };
    for (units, expected) in [
        (vec![], Freshness::Current),
        (vec![unit(UnitState::Markup)], Freshness::Current),
        (vec![unit(UnitState::Assumed), unit(UnitState::Markup)], Freshness::Assumed),
        (vec![minor, unit(UnitState::Assumed)], Freshness::Aged),
        (vec![undated], Freshness::Aged),
        (vec![stale("2026-01-01"), minor], Freshness::Aged),
        (vec![missing], Freshness::Outdated),
        (vec![stale("2025-01-01"), stale("2026-01-01")], Freshness::Outdated),
        (vec![unit(UnitState::Unknown), stale("2020-01-01")], Freshness::Unknown),
    ] {
        scene.french(&units, 5);
        let article = &scene.survey.articles[0];
        let variant = article.variants.iter().find(|v| v.path.ends_with("fr.md")).expect("French");
        let policy = Policy::of(&scene.survey.settings, None, &article.meta);
        let now = at("2026-01-10T00:00:00Z");
        let standing = policy::freshness::standing(article, variant, &policy, now);
        assert_eq!(standing.freshness, expected, "{units:?}");
    }
    // Where nobody noted the day, that of the article's last change will do.
    scene.french(&[undated], 5);
    scene.article().meta.updated = Some(day("2025-06-01"));
    let said = scene.decide("north", "fr", "2026-01-10T00:00:00Z", &nothing());
    assert!(said.starts_with("live own banner=outdated@2025-06-01 [outdated]"), "{said}");
    // No lock at all: nobody knows, whatever the units look like.
    scene.french(&[], 5).lock = LockState::None;
    let said = scene.decide("north", "fr", "2026-01-10T00:00:00Z", &nothing());
    let nobody = "Nobody recorded which state of the original the text was made from.";
    assert_eq!(said, format!("live own []\n- {nobody}"));
}

#[test]
fn what_is_behind_is_kept_marked_or_withheld_as_the_settings_say() {
    let (now, long) = ("2026-01-10T00:00:00Z", [stale("2025-01-01")]);
    for (policy, expected) in [
        ("outdated = \"keep\"", "live own []"),
        ("outdated = \"banner\"", "live own banner=outdated@2025-01-01 [outdated]"),
        ("outdated = \"withhold\"", "gated none [outdated]"),
        ("grace = 1000\naged = \"withhold\"", "gated none [aged]"),
        ("grace = 1000\naged = \"banner\"", "live own banner=aged@2025-01-01 [aged]"),
    ] {
        let mut scene = Scene::new(&asking(&format!("[policy]\n{policy}"), ""));
        scene.french(&long, 10);
        let said = scene.decide("north", "fr", now, &nothing());
        assert!(said.starts_with(expected), "{policy}: {said}");
    }
    for (policy, expected) in [
        ("unknown = \"trust\"\ncurrent = 100", "live own []"),
        ("unknown = \"banner\"", "live own banner=unknown [unknown-history]"),
        ("unknown = \"withhold\"", "gated none [unknown-history]"),
        ("unknown = \"banner\"\ncurrent = 10", "gated none [below-current:0"),
    ] {
        let mut scene = Scene::new(&asking(&format!("[policy]\n{policy}"), ""));
        scene.french(&[unit(UnitState::Unknown); 10], 10);
        let said = scene.decide("north", "fr", now, &nothing());
        assert!(said.starts_with(expected), "{policy}: {said}");
    }
    // A withheld text is as good as none: another one stands in for it, with its own label.
    let settings = "[policy]\noutdated = \"withhold\"";
    let mut tree = asking(settings, "");
    let text = String::from_utf8(tree["pipeline.toml"].clone()).expect("UTF-8");
    let with = text
        .replace("locales = [\"en\", \"fr\"]", "locales = [\"en\", \"fr\"]\nfallback = [\"en\"]");
    tree.insert("pipeline.toml".to_owned(), with.into_bytes());
    let mut scene = Scene::new(&tree);
    scene.french(&long, 10);
    let said = scene.decide("north", "fr", now, &nothing());
    assert!(said.starts_with("gated labelled [outdated]"), "{said}");
}

#[test]
fn what_is_live_stays_until_it_falls_below_the_lower_bound() {
    let mut scene =
        Scene::new(&asking("[policy]\ncurrent = 80\nkeep-current = 50\ngrace = 99", ""));
    let now = "2026-01-10T00:00:00Z";
    let mut said = String::new();
    for behind in [2, 3, 5, 6] {
        scene.french(&vec![stale("2026-01-01"); behind], 10);
        for (name, live) in [("new", nothing()), ("live", french_is_live())] {
            let decided = scene.decide("north", "fr", now, &live);
            let first = decided.lines().next().expect("a line");
            said.push_str(&format!("{behind} behind, {name}: {first}\n"));
        }
    }
    insta::assert_snapshot!(said, @r"
    2 behind, new: live own []
    2 behind, live: live own []
    3 behind, new: gated none [below-current:70]
    3 behind, live: live own [held-by-hysteresis:70]
    5 behind, new: gated none [below-current:50]
    5 behind, live: live own [held-by-hysteresis:50]
    6 behind, new: gated none [below-current:40]
    6 behind, live: gated none [below-current:40]
    ");
    scene.french(&[stale("2026-01-01"); 3], 10);
    let why = scene.decide("north", "fr", now, &french_is_live());
    assert!(why.contains("stays live while there are 50."), "{why}");
    // What was shown in another language was not live.
    let labelled = live("north", "kites", "fr", "labelled");
    assert!(scene.decide("north", "fr", now, &labelled).starts_with("gated"));
}

#[test]
fn small_changes_and_mere_links_count_as_current() {
    let mut scene = Scene::new(&asking("[policy]\ncurrent = 100", ""));
    let minor = UnitFresh { severity: Some(Severity::Minor), ..stale("2020-01-01") };
    scene.french(&[minor, unit(UnitState::Markup), unit(UnitState::Assumed)], 5);
    let said = scene.decide("north", "fr", "2026-01-10T00:00:00Z", &nothing());
    assert!(said.starts_with("live own []"), "{said}");
    scene.french(&[minor, unit(UnitState::Missing)], 5);
    let said = scene.decide("north", "fr", "2026-01-10T00:00:00Z", &nothing());
    assert!(said.starts_with("gated none [below-current:80]"), "{said}");
}

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

const BARRIER: &str = "[policy.barrier]\nlocales = [\"en\", \"fr\"]\nat = 2026-01-10T08:00:00Z\n\
                       until = 2026-01-12T08:00:00Z\n";

#[test]
fn a_barrier_opens_for_all_at_once_or_when_its_time_is_out() {
    for (otherwise, last) in [
        ("partial", ["live own []", "gated none [draft]"]),
        ("hold", ["gated none [barrier-hold:fr]", "gated none [draft barrier-hold:fr]"]),
    ] {
        let mut scene = Scene::new(&asking("", &format!("{BARRIER}otherwise = \"{otherwise}\"")));
        let draft = |scene: &mut Scene, draft: bool| {
            let fr = scene.article().variants.iter_mut().find(|v| v.path.ends_with("fr.md"));
            fr.expect("fr.md").draft = draft;
        };
        let both = |scene: &Scene, now: &str, live: &Previous| {
            ["en", "fr"].map(|tag| scene.decide("north", tag, now, live))
        };
        let firsts = |said: [String; 2]| said.map(|s| s.lines().next().expect("a line").to_owned());
        draft(&mut scene, true);
        let early = "2026-01-10T07:59:59Z";
        let before = both(&scene, early, &nothing());
        assert!(before[0].contains("not before 2026-01-10 08:00 UTC"), "{}", before[0]);
        assert_eq!(
            firsts(before),
            ["embargoed none [before-barrier]", "embargoed none [draft before-barrier]"]
        );
        let waiting = both(&scene, "2026-01-12T07:59:59Z", &nothing());
        assert!(waiting[0].contains("2026-01-12 08:00 UTC"), "{}", waiting[0]);
        assert_eq!(
            firsts(waiting),
            ["gated none [barrier-waiting:fr]", "gated none [draft barrier-waiting:fr]"]
        );
        assert_eq!(firsts(both(&scene, "2026-01-12T08:00:00Z", &nothing())), last, "{otherwise}");
        // The other edition is not concerned.
        assert!(scene.decide("south", "ar", early, &nothing()).starts_with("live own []"));
        draft(&mut scene, false);
        let done = both(&scene, "2026-01-10T08:00:00Z", &nothing());
        assert_eq!(firsts(done), ["live own []", "live own []"]);
        // What readers have seen is not taken from them because another language falls back.
        draft(&mut scene, true);
        let live = live("north", "kites", "en", "own");
        let fell = firsts(both(&scene, "2026-01-11T00:00:00Z", &live));
        assert_eq!(fell[0], "live own []");
        assert!(fell[1].starts_with("gated none [draft"), "{}", fell[1]);
    }
}

#[test]
fn a_notice_of_a_retraction_stays_whatever_the_barrier_says() {
    let mut scene = Scene::new(&asking("", BARRIER));
    scene.article().meta.retracted = Some(day("2026-01-09"));
    for shown in ["own", "retracted"] {
        let live = live("north", "kites", "fr", shown);
        let said = scene.decide("north", "fr", "2026-01-09T00:00:00Z", &live);
        assert!(said.starts_with("retracted own [retracted]"), "{said}");
        // What nobody has seen needs no notice.
        let said = scene.decide("north", "en", "2026-01-09T00:00:00Z", &live);
        assert!(said.starts_with("embargoed none [retracted before-barrier]"), "{said}");
    }
}

#[test]
fn a_text_behind_a_barrier_is_not_seen_through_another_edition() {
    let mut tree = asking("", BARRIER);
    tree.remove("content/kites/ar.md");
    let text = String::from_utf8(tree["pipeline.toml"].clone()).expect("UTF-8");
    let with = text.replace("locales = [\"ar\"]", "locales = [\"ar\"]\nfallback = [\"en\"]");
    tree.insert("pipeline.toml".to_owned(), with.into_bytes());
    let scene = Scene::new(&tree);
    let early = scene.decide("south", "ar", "2026-01-10T07:59:59Z", &nothing());
    assert!(early.starts_with("gated none [missing-variant before-barrier]"), "{early}");
    let open = scene.decide("south", "ar", "2026-01-10T08:00:00Z", &nothing());
    assert!(open.starts_with("gated labelled [missing-variant]"), "{open}");
}

#[test]
fn a_section_may_have_an_embargo_of_its_own() {
    let article = "[placement.south]\nembargo = 2026-01-20T00:00:00Z\n";
    let mut tree = asking("[policy]\nembargo = 2026-01-15T00:00:00Z", article);
    let meta = String::from_utf8(tree["content/kites/article.toml"].clone()).expect("UTF-8");
    tree.insert(
        "content/kites/article.toml".to_owned(),
        format!("embargo = 2026-01-10T00:00:00Z\n{meta}").into_bytes(),
    );
    let scene = Scene::new(&tree);
    let north = |now: &str| scene.decide("north", "en", now, &nothing());
    let south = |now: &str| scene.decide("south", "ar", now, &nothing());
    assert!(north("2026-01-09T23:59:59Z").contains("under an embargo until 2026-01-10 00:00 UTC"));
    assert!(north("2026-01-10T00:00:00Z").starts_with("live own []"));
    assert!(south("2026-01-19T23:59:59Z").starts_with("embargoed none [embargo]"));
    assert!(south("2026-01-20T00:00:00Z").starts_with("live own []"));
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

fn write(root: &Path, tree: &Tree) {
    for (path, bytes) in tree {
        let file = root.join(path);
        fs::create_dir_all(file.parent().expect("a folder")).expect("made");
        fs::write(file, bytes).expect("written");
    }
}

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
fn time_goes_by_from_embargo_to_time_out() {
    let folder = tempfile::tempdir().expect("a folder");
    let root = folder.path();
    let mut tree = asking(
        "",
        "[policy]\nembargo = 2026-01-01T00:00:00Z\n[policy.barrier]\nlocales = [\"en\", \"fr\", \"ar\"]\n\
         at = 2026-01-10T08:00:00Z\nuntil = 2026-01-12T08:00:00Z\n",
    );
    let french = String::from_utf8(tree["content/kites/fr.md"].clone()).expect("UTF-8");
    let draft = french.replacen("+++\n", "+++\ndraft = true\n", 1);
    tree.insert("content/kites/fr.md".to_owned(), draft.into_bytes());
    write(root, &tree);
    let live = || {
        let pages =
            ["north/current/kites", "north/current/fr/cerfs-volants", "south/current/طائرات-ورقية"];
        pages.map(|page| root.join("public").join(page).exists())
    };
    let step = |now: &str, locale: &str| {
        let output = hexapla(root, &["publish", "--now", now]);
        assert_eq!(output.status.code(), Some(0), "{}", err(&output));
        let why = out(&hexapla(root, &["why", "kites", locale, "--now", now]));
        (live(), why.split_whitespace().collect::<Vec<_>>().join(" "))
    };
    let (pages, why) = step("2025-12-31T23:59:59Z", "en");
    assert_eq!(pages, [false; 3]);
    assert!(why.contains("under an embargo until 2026-01-01 00:00 UTC"), "{why}");
    let (pages, why) = step("2026-01-02T00:00:00Z", "ar");
    assert_eq!(pages, [false; 3]);
    assert!(why.contains("not before 2026-01-10 08:00 UTC"), "{why}");
    let (pages, why) = step("2026-01-11T00:00:00Z", "en");
    assert_eq!(pages, [false; 3]);
    assert!(why.contains("these are not ready: fr."), "{why}");
    let (_, why) = step("2026-01-11T00:00:00Z", "fr");
    assert!(why.contains("The text is still a draft.") && why.contains("delete the line"), "{why}");
    let (pages, why) = step("2026-01-12T08:00:00Z", "en");
    assert_eq!(pages, [true, false, true]);
    assert!(why.contains("Readers see it in their language."), "{why}");
    fs::write(root.join("content/kites/fr.md"), french).expect("written");
    assert_eq!(step("2026-01-12T09:00:00Z", "fr").0, [true; 3]);
    // Neither the moment nor what is live is in a bundle: nothing new, no new release.
    let output = hexapla(root, &["publish", "--now", "2026-03-01T00:00:00Z"]);
    assert!(out(&output).contains("north: nothing new"), "{}", out(&output));
}

#[test]
fn what_is_recorded_and_approved_is_what_policy_goes_by() {
    let folder = tempfile::tempdir().expect("a folder");
    let root = folder.path();
    write(root, &asking("[section.policy]\nreview = \"human\"", ""));
    // The settings end with the section of the south; the north asks for nothing.
    let run = |arguments: &[&str]| {
        let output = hexapla(root, arguments);
        assert_eq!(output.status.code(), Some(0), "{arguments:?}: {}", err(&output));
        out(&output).split_whitespace().collect::<Vec<_>>().join(" ")
    };
    let why = |locale: &str, now: &str| run(&["why", "kites", locale, "--now", now]);
    let (first, soon, late) =
        ("2026-01-01T00:00:00Z", "2026-01-15T00:00:00Z", "2026-02-01T00:00:00Z");
    run(&["record", "--now", first]);
    assert!(why("ar", first).contains("Nobody has approved the text as it stands."));
    run(&["approve", "kites", "ar", "--now", first]);
    assert!(why("ar", first).contains("Readers see it in their language."));
    let text = fs::read_to_string(root.join("content/kites/ar.md")).expect("there");
    fs::write(root.join("content/kites/ar.md"), format!("{text}\nمزيد.\n")).expect("written");
    assert!(why("ar", first).contains("Nobody has approved the text as it stands."));
    // The original changes, and the French text does not.
    let text = fs::read_to_string(root.join("content/kites/en.md")).expect("there");
    let text = text.replace("A kite needs", "Hardly any kite of ours ever needs fewer than");
    fs::write(root.join("content/kites/en.md"), text).expect("written");
    run(&["record", "--now", "2026-01-02T00:00:00Z"]);
    let page = || fs::read_to_string(root.join("public/north/current/fr/cerfs-volants/index.html"));
    run(&["publish", "--now", soon]);
    assert!(!page().expect("live").contains("class=\"notice\""));
    run(&["publish", "--now", late]);
    let page = page().expect("live");
    let notice = page.split("class=\"notice\"").nth(1).expect("a notice");
    assert!(notice.contains("<time datetime=\"2026-01-0"), "{notice}");
    assert!(why("fr", late).contains("the page says so."), "{}", why("fr", late));
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

proptest! {
    /// Time alone never makes a text fresher, and no more is live of one that is further behind.
    #[test]
    fn time_makes_nothing_fresher(stale_units in 0_usize..10, start in 0_u32..60, more in 0_u32..60) {
        let mut scene = Scene::new(&asking("[policy]\ngrace = 30\noutdated = \"withhold\"", ""));
        scene.french(&vec![stale("2026-01-01"); stale_units], 10);
        let first = day("2026-01-01");
        let on = |days: u32| format!("{}T12:00:00Z", first.after(days));
        let is_live = |days: u32| scene.decide("north", "fr", &on(days), &nothing()).starts_with("live");
        prop_assert!(is_live(start) || !is_live(start + more));
        prop_assert_eq!(is_live(start), stale_units == 0 || start < 30);
    }
}
