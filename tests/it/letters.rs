//! Letters that people answer in, files that were sent before, and boxes with other things in them than ticks.

use std::fs;

use super::handoff::{EN, FR, LETTER, SENT, answered, did, edit, is_current, network, read, write};

#[test]
fn what_somebody_writes_into_a_letter_is_never_lost() {
    let folder = network();
    let root = folder.path();
    let good = read(root, FR).replace("Comment ils volent.", "Comment volent-ils ?");
    write(root, SENT, good.replace("{ $days }", "{ $jours }"));
    did(root, &["intake"], 1);
    let letter = read(root, LETTER);
    write(root, LETTER, format!("{letter}\nQuel mot faut-il ?\n"));
    let said = did(root, &["intake"], 1);
    let kept = "inbox/kites.fr.md.1.receipt.md";
    assert!(
        said.contains(kept) && said.contains("somebody has written into this letter"),
        "{said}"
    );
    assert!(read(root, kept).ends_with("Quel mot faut-il ?\n"));
    assert_eq!(read(root, LETTER), letter);
    // Once more, and when all is mended.
    write(root, LETTER, letter.replace("## ", "Ici ? ## "));
    write(root, SENT, &good);
    did(root, &["intake"], 0);
    assert!(read(root, "inbox/kites.fr.md.2.receipt.md").contains("Ici ?"));
    did(root, &["intake"], 0);
    assert!(read(root, kept).contains("Quel mot"), "it is no delivery, and stays");
}

#[test]
fn a_letter_goes_with_its_file_without_a_daemon_too() {
    let folder = network();
    let root = folder.path();
    write(root, SENT, read(root, FR).replace("{ $days }", "{ $jours }"));
    did(root, &["intake"], 1);
    fs::remove_file(root.join(SENT)).expect("removed");
    did(root, &["intake"], 0);
    assert!(!root.join(LETTER).exists());
}

#[test]
fn what_the_translation_said_before_does_not_come_back_by_an_old_file() {
    let folder = network();
    let root = folder.path();
    let old = read(root, FR);
    let new = old.replace("Comment ils volent.", "Comment volent-ils ?");
    write(root, SENT, &new);
    did(root, &["intake"], 0);
    write(root, SENT, &old);
    did(root, &["intake"], 1);
    assert_eq!(read(root, FR), new);
    assert!(
        read(root, LETTER).contains("un autre texte a pris sa place"),
        "{}",
        read(root, LETTER)
    );
    // With anything new in it, it is a new text.
    write(root, SENT, old.replace("Comptés à la main.", "Comptés à la main, deux fois."));
    did(root, &["intake"], 0);
    assert!(read(root, FR).contains("Comment ils volent."));
}

#[test]
fn an_answer_that_was_corrected_is_not_turned_back_by_the_one_before() {
    let folder = network();
    let root = folder.path();
    edit(root, EN, "Counted by hand.", "Counted by hand, twice.");
    answered(root, &[("[^1]: Comptés à la main.", "[^1]: Comptés deux foix à la main.")]);
    let first = read(root, SENT);
    did(root, &["intake"], 0);
    write(root, SENT, first.replace("foix", "fois"));
    did(root, &["intake"], 0);
    write(root, SENT, &first);
    did(root, &["intake"], 1);
    assert!(read(root, FR).contains("deux fois"));
}

#[test]
fn nobody_guesses_what_a_box_means() {
    for (said, is_yes) in [("はい", true), ("ok", true), ("？", false), ("no", false), ("×", false)]
    {
        let folder = network();
        let root = folder.path();
        edit(root, EN, "Counted by hand.", "Counted by our hands.");
        answered(root, &[("¶ [ ]", &format!("¶ [{said}]"))]);
        did(root, &["intake"], i32::from(!is_yes));
        assert_eq!(is_current(root), is_yes, "{said}");
        if !is_yes {
            assert!(read(root, LETTER).contains(&format!("« {said} »")), "{}", read(root, LETTER));
        }
    }
}
