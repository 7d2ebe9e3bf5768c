//! What stands in locks: torn, edited by hand, merged.

use std::process::Command;

use super::network::{ALL, Network};

/// Whatever stands in a lock: something is said, nothing breaks, and no paragraph that is out of
/// date is taken for current.
#[test]
fn no_lock_makes_a_stale_paragraph_current() {
    let network = Network::recorded();
    network.source("at noon", "at one o’clock");
    network.record();
    let sound = network.lock();
    let lines: Vec<&str> = sound.lines().collect();
    let cut = |count: usize| lines[..count].join("\n");
    let mut broken = vec![
        String::new(),
        "\n\n".to_owned(),
        "hexapla-lock 1 en\nend\n".to_owned(),
        "\u{0}\u{1}binary".to_owned(),
        sound.replace("end\n", ""),
        sound.replace('p', "q"),
        format!("<<<<<<< HEAD\n{sound}=======\n{sound}>>>>>>> other\n"),
        sound.replace("hexapla-lock 1 en", "hexapla-lock 1 fr"),
        sound.to_lowercase(),
    ];
    broken.extend((1..lines.len()).map(cut));
    broken.extend((1..lines.len() - 1).map(|ix| {
        let mut lines = lines.clone();
        lines.remove(ix);
        lines.join("\n") + "\n"
    }));
    for text in broken {
        network.write("lock/harbour/fr.lock", &text);
        let [current, assumed, _, stale, _, unknown, _] = network.tally();
        assert_eq!(current + assumed + stale + unknown, 8, "{text}");
        // The stale one is never among those that nobody has to look at.
        assert!(current < 8, "{text}");
        // Of 64 lines that are mangled altogether, one passes its character of check.
        assert!(assumed == 0 || text == sound.to_lowercase(), "{text}: {assumed} assumed");
        for command in [&["check"][..], &["status"], &["record"]] {
            let output = network.run(command);
            assert_eq!(output.status.code(), Some(0), "{command:?} with {text}");
        }
    }
}

#[test]
fn what_is_wrong_with_a_lock_is_said() {
    let network = Network::recorded();
    let sound = network.lock();
    for (text, code) in [
        (sound.replace("end\n", ""), "damaged-lock"),
        (sound.replacen("\np", "\npA", 1), "damaged-lock"),
        (format!("<<<<<<< HEAD\n{sound}"), "conflicted-lock"),
        (sound.replace("lock 1 en", "lock 1 fr"), "source-locale-moved"),
    ] {
        network.write("lock/harbour/fr.lock", &text);
        let said = String::from_utf8(network.run(&["check"]).stdout).expect("UTF-8");
        assert!(said.contains(code), "{code}: {said}");
    }
    network.write("lock/harbour/fr.lock", &sound);
    network.write("lock/nowhere/fr.lock", "hexapla-lock 1 en\nend\n");
    let said = String::from_utf8(network.run(&["check"]).stdout).expect("UTF-8");
    assert!(said.contains("orphan-lock"), "{said}");
}

#[test]
fn two_branches_merge() {
    let network = Network::recorded();
    let git = |arguments: &[&str]| {
        let output = Command::new("git")
            .args(["-c", "user.name=t", "-c", "user.email=t@kites.example"])
            .args(arguments)
            .current_dir(network.root())
            .output()
            .expect("git runs");
        assert!(output.status.success(), "{arguments:?}: {output:?}");
    };
    network.write(".gitignore", ".hexapla/\n");
    git(&["init", "-q", "-b", "main"]);
    git(&["add", "."]);
    git(&["commit", "-qm", "begin"]);
    git(&["checkout", "-qb", "other"]);
    network.source("at noon", "at one");
    network.french("à midi", "à une heure");
    network.record();
    git(&["commit", "-qam", "one"]);
    git(&["checkout", "-q", "main"]);
    network.source("Nobody", "Hardly anybody");
    network.record();
    git(&["commit", "-qam", "another"]);
    git(&["merge", "-q", "--no-edit", "other"]);
    assert_eq!(network.tally(), [6, 1, 0, 1, 0, 0, 0]);
    let before = network.lock();
    network.record();
    assert_eq!(network.lock(), before, "the merged lock says what is so");
}

#[test]
fn what_one_branch_translates_and_another_changes_is_stale_after_the_merge() {
    let network = Network::recorded();
    let git = |arguments: &[&str]| network.git(arguments);
    network.write(".gitignore", ".hexapla/\n");
    git(&["init", "-q", "-b", "main"]);
    network.commit();
    git(&["checkout", "-qb", "other"]);
    network.french("à midi.", "à midi !");
    network.record();
    network.commit();
    git(&["checkout", "-q", "main"]);
    network.source("at noon", "at one o’clock");
    network.record();
    network.commit();
    // Both wrote the same line.
    let merge = Command::new("git")
        .args(["-c", "user.name=t", "-c", "user.email=t@kites.example", "merge", "-q", "other"])
        .current_dir(network.root())
        .output()
        .expect("git runs");
    assert!(!merge.status.success() && network.lock().contains("<<<<<<<"), "{merge:?}");
    let [current, _, _, stale, missing, unknown, extra] = network.record();
    assert_eq!((current, stale + unknown, missing, extra), (7, 1, 0, 0), "{}", network.lock());
    network.french("à midi !", "à une heure !");
    network.record();
    network.ok(&["accept", "harbour", "fr"]);
    assert_eq!(network.tally(), ALL);
}
