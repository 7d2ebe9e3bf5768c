//! How far a text is behind, and what becomes of it for that.

use std::fs;

use hexapla::model::{Freshness, LockState, Severity, UnitFresh, UnitState};
use hexapla::policy::{self, Policy};
use proptest::prelude::*;

use super::super::cli::{err, hexapla, out};
use super::scene::{Scene, asking, at, day, french_is_live, live, nothing, stale, unit, write};

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
    - 2 paragraphs of the original changed, came in or went since 2026-01-01, and the text does not say it yet; that is a little behind, and does no harm yet. From 2026-01-31 on it counts as outdated.
    2026-01-30T23:59:59Z: live own []
    - 2 paragraphs of the original changed, came in or went since 2026-01-01, and the text does not say it yet; that is a little behind, and does no harm yet. From 2026-01-31 on it counts as outdated.
    2026-01-31T00:00:00Z: live own banner=outdated@2026-01-01 [outdated]
    - 2 paragraphs of the original changed, came in or went since 2026-01-01, and the text does not say it; the page says so.
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
        // What is held back while it is a little behind is not shown for being more so.
        ("aged = \"withhold\"", "gated none [outdated]"),
        (
            "aged = \"banner\"\noutdated = \"keep\"",
            "live own banner=outdated@2025-01-01 [outdated]",
        ),
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
        ("unknown = \"banner\"\ncurrent = 10", "gated none [unknown-history]"),
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
