//! What `init` tells git: what stays on one computer, and that locks keep their line ends.

use std::fs;
use std::path::Path;

use super::cli::{err, fresh, hexapla, out};

fn read(root: &Path, path: &str) -> String {
    fs::read_to_string(root.join(path)).expect(path)
}

#[test]
fn a_new_network_keeps_its_memory_out_of_git() {
    let folder = fresh();
    let root = folder.path();
    assert_eq!(read(root, ".gitignore"), "/public\n/.hexapla/\n");
    assert_eq!(read(root, ".gitattributes"), "lock/** text eol=lf\n");
    // Git understands both as they are meant.
    let git = |arguments: &[&str]| {
        let output = std::process::Command::new("git")
            .args(arguments)
            .current_dir(root)
            .output()
            .expect("git runs");
        String::from_utf8(output.stdout).expect("UTF-8")
    };
    git(&["init", "-q"]);
    assert_eq!(hexapla(root, &["record"]).status.code(), Some(0));
    assert!(root.join(".hexapla/sources").exists(), "there is something to keep out");
    git(&["add", "."]);
    let tracked = git(&["ls-files"]);
    assert!(tracked.contains("lock/welcome/fr.lock") && !tracked.contains("hexapla"), "{tracked}");
    let attributes = git(&["check-attr", "eol", "lock/welcome/fr.lock", "content/welcome/fr.md"]);
    assert!(attributes.contains("fr.lock: eol: lf"), "{attributes}");
    assert!(attributes.contains("fr.md: eol: unspecified"), "{attributes}");
}

#[test]
fn what_stands_there_is_kept() {
    let folder = tempfile::tempdir().expect("a folder");
    let root = folder.path();
    fs::write(root.join(".gitignore"), "node_modules/\n.hexapla").expect("written");
    fs::create_dir(root.join(".gitattributes")).expect("made");
    let output = hexapla(root, &["init"]);
    assert_eq!(output.status.code(), Some(0), "{}", err(&output));
    assert_eq!(read(root, ".gitignore"), "node_modules/\n.hexapla\n/public\n");
    assert!(err(&output).contains("Add the line “lock/** text eol=lf” to it"), "{}", err(&output));
}

#[test]
fn an_adopted_repository_is_told_so_too() {
    let folder = tempfile::tempdir().expect("a folder");
    let root = folder.path();
    for (path, text) in [("docs/en/a.md", "# A kite\n"), ("docs/fr/a.md", "# Un cerf-volant\n")] {
        fs::create_dir_all(root.join(path).parent().expect("a folder")).expect("made");
        fs::write(root.join(path), text).expect("written");
    }
    fs::write(root.join(".gitignore"), "/site\r\n").expect("written");
    let rehearsed = hexapla(root, &["init", "--adopt", "--dry-run"]);
    assert!(err(&rehearsed).contains("“.gitignore” gets the line “/.hexapla/”"), "{rehearsed:?}");
    assert_eq!(read(root, ".gitignore"), "/site\r\n");
    assert!(!root.join(".gitattributes").exists());
    let adopted = hexapla(root, &["init", "--adopt"]);
    assert_eq!(adopted.status.code(), Some(0), "{}", err(&adopted));
    assert!(out(&adopted).contains("“.gitattributes” gets the line"), "{}", out(&adopted));
    // Other generators publish what lies in `public/`: that is not Hexapla's to leave out.
    assert_eq!(read(root, ".gitignore"), "/site\r\n/.hexapla/\r\n");
    assert_eq!(read(root, ".gitattributes"), "lock/** text eol=lf\n");
}
