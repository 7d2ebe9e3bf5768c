//! Where answers to update files go, and which language such files speak.

use super::handoff::{EN, FR, did, edit, is_current, network, read, write};
use super::handoff_updates::{handed, recorded, send, with};

#[test]
fn what_is_new_before_all_others_stands_by_itself() {
    for (new, answer) in [
        ("We fly.", "Nous volons."),
        ("## We fly", "## Nous volons"),
        ("- We fly.\n- You fly.", "- Nous volons.\n- Vous volez."),
    ] {
        let original = "+++\nheadline = \"Kites\"\n+++\n\nWe bring a kite.\n\n- One.\n";
        let french =
            "+++\nheadline = \"Cerfs-volants\"\n+++\nOn apporte un cerf-volant.\n\n- Un.\n";
        let folder = recorded(original, french);
        let root = folder.path();
        edit(root, EN, "We bring", &format!("{new}\n\nNobody has seen it.\n\nWe bring"));
        let file = handed(root);
        let (first, second) = file.split_once("Nobody has seen it.").expect("both are asked for");
        let filled = |part: &str, text: &str| {
            let at = part.find("-->").map_or(part.len(), |at| at + 3);
            format!("{}\n\n{text}\n{}", &part[..at], &part[at..].replace("##", ""))
        };
        let (top, mark) = first.split_at(first.rfind("<!-- ¶").expect("a mark"));
        let at = top.rfind("<!-- ¶").expect("a mark");
        let (top, own) = top.split_at(at);
        let own = filled(own.trim_end().trim_end_matches(['-', '#', '\n']), answer);
        let second = filled(second, "Personne ne l’a vu.");
        send(root, &format!("{top}{own}\n{mark}Nobody has seen it.{second}"));
        did(root, &["intake"], 0);
        let wanted =
            format!("+++\n\n{answer}\n\nPersonne ne l’a vu.\n\nOn apporte un cerf-volant.\n");
        assert!(read(root, FR).contains(&wanted), "{}", read(root, FR));
        assert!(is_current(root), "{}", did(root, &["diff", "kites", "fr"], 0));
    }
}

/// What the original took back in one place and what it says anew in another one have nothing to do with each other.
#[test]
fn what_is_new_elsewhere_is_no_other_form_of_what_went() {
    let top =
        "+++\nheadline = \"Kites\"\n+++\n\n## Morning\n\nWe come at nine and look at the sky.\n\n";
    let dogs = "The dogs may not come with us.\n\n";
    let evening = "## Evening\n\nWe go home when the sun sets.\n";
    let french = "+++\nheadline = \"Cerfs-volants\"\n+++\n\n## Matin\n\nNous venons à neuf heures regarder le ciel.\n\nLes chiens ne viennent pas avec nous.\n\n## Soir\n\nNous rentrons au coucher du soleil.\n";
    let folder = recorded(&format!("{top}{dogs}{evening}"), french);
    let root = folder.path();
    let soup = "## Evening\n\nSoup and bread are served at the club house.";
    write(root, EN, format!("{top}{}", evening.replace("## Evening", soup)));
    let file = handed(root);
    // It is to be taken out, and has nothing to do with the soup.
    let (soup, dogs) = (file.find("Soup and bread"), file.find("chiens"));
    assert!(file.contains("¶ [ ] - !") && soup < dogs, "{file}");
    send(
        root,
        &with(&file, "club house. -->", "club house. -->\n\nOn sert la soupe et le pain au club."),
    );
    did(root, &["intake"], 0);
    let text = read(root, FR);
    assert!(
        text.contains("## Soir\n\nOn sert la soupe et le pain au club.\n\nNous rentrons"),
        "{text}"
    );
    assert!(text.contains("Les chiens"), "only a person takes it out: {text}");
}

/// Who reads a language that Hexapla does not speak is told in the nearest one that they read.
#[test]
fn a_file_speaks_the_nearest_language_that_its_translator_reads() {
    let folder = network();
    let root = folder.path();
    let settings = read(root, "pipeline.toml").replacen("\"fr\"", "\"fr\", \"zh-Hant\", \"sw\"", 1);
    let translator = "[translators.amina]\nlocales = [\"sw\"]\nlanguage = \"fr\"\n";
    write(root, "pipeline.toml", format!("{settings}\n{translator}"));
    for (locale, said) in [("zh-Hant", "原文"), ("sw", "Écrivez chaque traduction")] {
        did(root, &["handoff", "kites", locale], 0);
        let file = read(root, &format!("outbox/kites.{locale}.md"));
        assert!(file.contains(said), "{file}");
    }
}
