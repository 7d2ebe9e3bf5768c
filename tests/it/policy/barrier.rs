//! What goes live together, and what waits for its moment.

use std::fs;

use hexapla::model::Previous;

use super::super::cli::{err, hexapla, out};
use super::scene::{Scene, asking, day, live, nothing, write};

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
