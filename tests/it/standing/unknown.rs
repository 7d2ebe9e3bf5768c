//! What nobody knows, and what nobody asks for.

use super::{Network, to_do};

#[test]
fn what_nobody_knows_is_to_do() {
    let network = Network::new();
    // Where nobody has recorded anything, one sentence says so of all.
    let said = network.done("2022-06-01", &["status"]);
    assert!(
        !said.contains("nothing to translate") || said.contains("Nobody has recorded"),
        "{said}"
    );
    assert!(to_do(&network.status("2022-06-01", &[])).iter().all(|task| !task.contains("unknown")));
    network.done("2022-06-01", &["record"]);
    assert!(network.done("2022-06-01", &["status"]).contains("words to translate"));
    // A translation that came later, without a record.
    network.put("content/shore/de.md", &super::FRENCH.replace("Cerfs", "Drachen"));
    let said = network.done("2022-06-01", &["status", "--locale", "de"]);
    assert!(said.contains("shore · de: nobody recorded what it was made from;"), "{said}");
    assert!(!said.contains("nothing to translate"), "{said}");
    assert!(said.contains("of 4 paragraphs nobody knows."), "{said}");
    network.done("2022-06-01", &["record"]);
    let said = network.done("2022-06-01", &["status"]);
    assert!(said.contains("nothing to translate."), "{said}");
    // A line that was edited by hand.
    let lock = network.folder.path().join("lock/shore/fr.lock");
    let text = std::fs::read_to_string(&lock).expect("there");
    let line = text.lines().nth(2).expect("a line");
    network.put("lock/shore/fr.lock", &text.replace(line, &format!("{line}x")));
    let report = network.status("2022-06-01", &[]);
    assert_eq!(to_do(&report), ["shore fr unknown"], "{report:#}");
    let said = network.done("2022-06-01", &["status"]);
    assert!(said.contains("its lock is damaged, and “hexapla check” says where"), "{said}");
    assert!(said.contains("of 1 paragraph nobody knows"), "{said}");
    // Also of a text that readers do not see.
    network.edit("content/shore/fr.md", "+++\nh", "+++\ndraft = true\nh");
    let said = network.done("2022-06-01", &["status"]);
    assert!(said.contains("its lock is damaged") && said.contains("a draft;"), "{said}");
}

#[test]
fn an_original_that_cannot_be_read_takes_nothing_from_the_record() {
    let network = Network::new();
    network.done("2022-06-01", &["record"]);
    network.edit("content/shore/en.md", "in the spring of this year", "in the autumn");
    network.done("2022-06-01", &["record"]);
    for broken in ["+++\nx = \"\"\"\"", "\u{0}"] {
        let text = super::ORIGINAL.replace("in the spring of this year", "in the autumn");
        network.put("content/shore/en.md", &text.replacen("+++", broken, 1));
        let said = network.done("2022-06-01", &["status"]);
        let words: Vec<&str> = said.split_whitespace().collect();
        let said = words.join(" ");
        assert!(!said.to_lowercase().contains("nobody"), "{said}");
        let fr = "shore · fr: its original is not there or cannot be read, and “hexapla check” says why; \
            when it was recorded last, 1 paragraph was not up to date (world, north)";
        assert!(said.contains(fr), "{said}");
        let report = network.status("2022-06-01", &[]);
        let of = |key: &str| &report["articles"][0]["variants"]["fr"][key];
        assert_eq!((of("lock"), of("last_owed")), (&"unread".into(), &1.into()), "{report:#}");
        assert_eq!(of("freshness"), "unknown");
        let why = network.done("2022-06-01", &["why", "shore", "fr"]);
        let why = why.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(why.contains("The original of the text is not there or cannot be read"), "{why}");
        assert!(why.contains("one paragraph of the original was not up to date in it"), "{why}");
        network.put("content/shore/en.md", &text);
    }
}

#[test]
fn what_nobody_asks_for_is_no_word_to_do() {
    let network = Network::new();
    network.done("2022-06-01", &["record"]);
    network.edit("content/shore/en.md", "in the spring of this year", "in the autumn");
    network.done("2022-06-01", &["record"]);
    let said = || network.done("2022-07-01", &["status", "--locale", "fr"]);
    assert!(said().contains(" words to translate."), "{}", said());
    network.put("content/shore/article.toml", "retracted = 2022-06-20\n");
    assert!(said().contains("; nothing to translate."), "{}", said());
    network.put("content/shore/article.toml", "[policy]\noff = [\"fr\"]\n");
    assert!(said().contains("; nothing to translate."), "{}", said());
}

#[test]
fn readers_of_a_page_with_a_notice_see_the_notice() {
    let network = Network::new();
    network.done("2022-06-01", &["record"]);
    network.edit("content/shore/en.md", "in the spring of this year", "in the autumn");
    network.done("2022-06-01", &["record"]);
    let said = |day: &str| network.done(day, &["status", "--locale", "fr"]);
    let words: Vec<String> = said("2022-06-02").split_whitespace().map(str::to_owned).collect();
    assert!(words.join(" ").contains("readers see it as it is"), "{words:?}");
    let words: Vec<String> = said("2022-12-01").split_whitespace().map(str::to_owned).collect();
    assert!(words.join(" ").contains("readers see it, with a notice"), "{words:?}");
}

#[test]
fn articles_that_are_all_gone_are_told_of() {
    let network = Network::new();
    network.put("locales/en/site.ftl", "site-name = Kites\n");
    network.run("2022-06-01", &["publish"]);
    let live = network.folder.path().join("public/world/current").exists();
    assert!(live, "{:?}", network.run("2022-06-01", &["publish"]));
    std::fs::remove_dir_all(network.folder.path().join("content")).expect("removed");
    std::fs::create_dir(network.folder.path().join("content")).expect("made");
    for format in ["human", "md"] {
        let said = network.done("2022-06-02", &["status", "--format", format]);
        assert!(said.contains("The article “shore” is live on"), "{said}");
        assert!(!said.contains("no articles yet"), "{said}");
    }
}
