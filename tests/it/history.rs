//! What a git repository tells of a translation's base: real repositories, made for each test.

use std::cell::Cell;
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::Command;

use hexapla::history::{Base, BaseFault, History, HistoryFault, How, Request};
use hexapla::system::{MemorySystem, OsSystem};
use tempfile::TempDir;

/// A repository whose commits are a day apart.
struct Repo {
    folder: TempDir,
    day: Cell<u32>,
}

impl Repo {
    fn new() -> Self {
        let repo = Self { folder: tempfile::tempdir().expect("a folder"), day: Cell::new(0) };
        repo.git(&["init", "-q", "-b", "main"]);
        repo
    }

    fn path(&self) -> &Path {
        self.folder.path()
    }

    fn git(&self, arguments: &[&str]) -> String {
        git_in(self.path(), arguments, self.day.get())
    }

    fn write(&self, file: &str, text: impl AsRef<[u8]>) {
        let path = self.path().join(file);
        fs::create_dir_all(path.parent().expect("a folder")).expect("made");
        fs::write(path, text).expect("written");
    }

    /// Commits everything as it is, on the next day; what comes back is the commit's name.
    fn commit(&self) -> String {
        self.day.set(self.day.get() + 1);
        self.git(&["add", "-A"]);
        self.git(&["commit", "-q", "--allow-empty", "-m", "A day's work"]);
        self.git(&["rev-parse", "HEAD"]).trim().to_owned()
    }

    /// Commits these files.
    fn with(&self, files: &[(&str, &str)]) -> String {
        for (file, text) in files {
            self.write(file, text);
        }
        self.commit()
    }

    fn merge(&self, branch: &str) {
        self.day.set(self.day.get() + 1);
        self.git(&["merge", "-q", "--no-ff", "-m", "Both", branch]);
    }
}

fn git_in(folder: &Path, arguments: &[&str], day: u32) -> String {
    let date = format!("2024-03-{day:02}T12:00:00Z", day = day + 1);
    let out = Command::new("git")
        .args(["-c", "user.name=Kite", "-c", "user.email=kite@example.org"])
        .args(["-c", "core.autocrlf=false", "-c", "protocol.file.allow=always"])
        .args(arguments)
        .current_dir(folder)
        .env("GIT_AUTHOR_DATE", &date)
        .env("GIT_COMMITTER_DATE", &date)
        .env("GIT_CONFIG_GLOBAL", "/dev/null")
        .env("GIT_CONFIG_NOSYSTEM", "1")
        .output()
        .expect("git runs");
    assert!(out.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&out.stderr));
    String::from_utf8_lossy(&out.stdout).into_owned()
}

/// The words of a text: whoever only wraps it otherwise has changed nothing.
fn words(bytes: &[u8]) -> Vec<String> {
    let text = String::from_utf8_lossy(bytes);
    // A first line in dashes stands for metadata.
    let text = text.lines().filter(|line| !line.starts_with("- ")).collect::<Vec<_>>().join("\n");
    text.split_whitespace().map(str::to_owned).collect()
}

fn differ(old: &[u8], new: &[u8]) -> bool {
    words(old) != words(new)
}

fn bases_in(folder: &Path, requests: &[Request<'_>]) -> Vec<Base> {
    let system = OsSystem::new(folder.to_owned());
    let paths = requests.iter().flat_map(|request| [request.variant, request.source]);
    let history = History::read(&system, paths).expect("a history");
    history.bases(&system, requests, &differ)
}

fn base_in(folder: &Path, variant: &str, source: &str, declared: Option<&str>) -> Base {
    let mut found = bases_in(folder, &[Request { variant, source, declared }]);
    assert_eq!(found.len(), 1);
    found.remove(0)
}

const EN: &str = "content/en/wind.md";
const FR: &str = "content/fr/wind.md";

fn base(repo: &Repo) -> Base {
    base_in(repo.path(), FR, EN, None)
}

/// What the original said, the commit, and how that is known.
fn said(base: &Base) -> (Option<&str>, Option<&str>, How) {
    let source = base.source.as_deref().map(|bytes| std::str::from_utf8(bytes).expect("UTF-8"));
    (source, base.commit.as_deref(), base.how)
}

/// A text that git knows again after a small change.
fn long(end: &str) -> String {
    let lines = (1..20).map(|line| format!("Line {line} of a text about kites and wind.\n"));
    lines.collect::<String>() + end + "\n"
}

#[test]
fn the_last_real_change_is_what_counts() {
    let repo = Repo::new();
    repo.with(&[(EN, "one\n"), (FR, "un\n")]);
    repo.with(&[(EN, "one two\n")]);
    let real = repo.with(&[(FR, "un deux\n")]);
    repo.with(&[(EN, "one two three\n")]);
    // Wrapped otherwise, with the line ends of another system, with other metadata.
    repo.with(&[(FR, "un\ndeux\n")]);
    repo.with(&[(FR, "un\r\ndeux\r\n")]);
    repo.with(&[(FR, "- weight: 3\nun\r\ndeux\r\n")]);
    let base = base(&repo);
    assert_eq!(said(&base), (Some("one two\n"), Some(real.as_str()), How::LastRealChange));
    assert_eq!(base.day.map(|day| day.to_string()).as_deref(), Some("2024-03-04"));
    assert_eq!(base.fault, None);
}

#[test]
fn who_never_changed_it_has_it_from_its_first_commit() {
    let repo = Repo::new();
    repo.with(&[(EN, "one\n")]);
    let first = repo.with(&[(FR, "un\n")]);
    repo.with(&[(EN, "one two\n")]);
    assert_eq!(said(&base(&repo)), (Some("one\n"), Some(first.as_str()), How::FirstCommit));
}

#[test]
fn names_are_followed_on_both_sides() {
    let repo = Repo::new();
    let (en, fr) = (long("one"), long("un"));
    let real = repo.with(&[("docs/wind.md", &en), ("docs/fr/vent.md", &fr)]);
    repo.with(&[("docs/wind.md", &long("one two"))]);
    // The original moves in a commit that changes it as well; then the translation moves.
    repo.git(&["mv", "docs/wind.md", "docs/breeze.md"]);
    repo.with(&[("docs/breeze.md", &long("one two three"))]);
    fs::create_dir_all(repo.path().join("content/en")).expect("made");
    fs::create_dir_all(repo.path().join("content/fr")).expect("made");
    repo.git(&["mv", "docs/breeze.md", EN]);
    repo.git(&["mv", "docs/fr/vent.md", FR]);
    repo.commit();
    // Another text takes the first name.
    repo.with(&[("docs/wind.md", "something else\n")]);
    let base = base(&repo);
    assert_eq!(said(&base), (Some(en.as_str()), Some(real.as_str()), How::FirstCommit));
}

#[test]
fn a_name_that_changed_hands_is_the_one_of_that_time() {
    let repo = Repo::new();
    let (old, other) = (long("one"), "Quite another text.\n".repeat(9));
    repo.with(&[("content/en/gale.md", &old), (FR, "un\n")]);
    let real = repo.with(&[(EN, &other), (FR, "un deux\n")]);
    repo.git(&["mv", EN, "content/en/storm.md"]);
    repo.commit();
    repo.git(&["mv", "content/en/gale.md", EN]);
    repo.commit();
    // In the commit of the translation both names were there; the original had the first.
    assert_eq!(said(&base(&repo)), (Some(old.as_str()), Some(real.as_str()), How::LastRealChange));
}

#[test]
fn a_translator_saw_the_tree_of_their_own_branch() {
    let repo = Repo::new();
    repo.with(&[(EN, "one\n"), (FR, "un\n")]);
    repo.git(&["checkout", "-q", "-b", "french"]);
    let real = repo.with(&[(FR, "un vraiment\n")]);
    repo.git(&["checkout", "-q", "main"]);
    repo.with(&[(EN, "one two\n")]);
    repo.merge("french");
    assert_eq!(said(&base(&repo)), (Some("one\n"), Some(real.as_str()), How::LastRealChange));
}

#[test]
fn a_merge_counts_where_it_wrote_the_text_itself() {
    let repo = Repo::new();
    let text = |first: &str, last: &str| format!("{first}\n{}{last}\n", "même chose\n".repeat(9));
    repo.with(&[(EN, "one\n"), (FR, &text("un", "fin"))]);
    repo.git(&["checkout", "-q", "-b", "french"]);
    repo.with(&[(FR, &text("un vraiment", "fin"))]);
    repo.git(&["checkout", "-q", "main"]);
    repo.with(&[(EN, "one two\n"), (FR, &text("un", "la fin"))]);
    repo.merge("french");
    let merge = repo.git(&["rev-parse", "HEAD"]);
    let base = base(&repo);
    assert_eq!(said(&base), (Some("one two\n"), Some(merge.trim()), How::LastRealChange));
}

#[test]
fn a_merge_that_only_formats_is_passed_over() {
    let repo = Repo::new();
    repo.with(&[(EN, "one\n"), (FR, "un deux\n")]);
    repo.git(&["checkout", "-q", "-b", "french"]);
    let real = repo.with(&[(FR, "un vraiment\n")]);
    repo.git(&["checkout", "-q", "main"]);
    repo.with(&[(EN, "one two\n"), (FR, "un\ndeux\n")]);
    repo.day.set(repo.day.get() + 1);
    let merged = Command::new("git")
        .args(["-c", "user.name=Kite", "-c", "user.email=kite@example.org"])
        .args(["merge", "-q", "french"])
        .current_dir(repo.path())
        .output()
        .expect("git runs");
    assert!(!merged.status.success(), "both changed the line");
    repo.with(&[(FR, "un\nvraiment\n")]);
    assert_eq!(said(&base(&repo)), (Some("one\n"), Some(real.as_str()), How::LastRealChange));
}

#[test]
fn a_squashed_branch_was_made_from_what_it_stands_on() {
    let repo = Repo::new();
    repo.with(&[(EN, "one\n"), (FR, "un\n")]);
    repo.git(&["checkout", "-q", "-b", "french"]);
    repo.with(&[(FR, "un vraiment\n")]);
    repo.git(&["checkout", "-q", "main"]);
    repo.with(&[(EN, "one two\n")]);
    repo.git(&["merge", "-q", "--squash", "french"]);
    let squashed = repo.commit();
    let base = base(&repo);
    assert_eq!(said(&base), (Some("one two\n"), Some(squashed.as_str()), How::LastRealChange));
}

#[test]
fn what_was_taken_away_and_put_back_is_as_old_as_it_was() {
    let repo = Repo::new();
    let first = repo.with(&[(EN, "one\n"), (FR, "un\n")]);
    fs::remove_file(repo.path().join(FR)).expect("removed");
    repo.commit();
    repo.with(&[(EN, "one two\n")]);
    repo.with(&[(FR, "un\n")]);
    assert_eq!(said(&base(&repo)), (Some("one\n"), Some(first.as_str()), How::FirstCommit));
}

#[test]
fn what_was_copied_first_and_removed_later_is_as_old_as_it_was() {
    let repo = Repo::new();
    let first = repo.with(&[("docs/wind.md", "one\n"), ("docs/fr/wind.md", "un\n")]);
    repo.with(&[(EN, "one\n"), (FR, "un\n")]);
    fs::remove_dir_all(repo.path().join("docs")).expect("removed");
    repo.commit();
    assert_eq!(said(&base(&repo)), (Some("one\n"), Some(first.as_str()), How::FirstCommit));
}

#[test]
fn a_declared_commit_goes_before_the_history() {
    let repo = Repo::new();
    let first = repo.with(&[("docs/wind.md", &long("one"))]);
    repo.git(&["mv", "docs/wind.md", "docs/breeze.md"]);
    let second = repo.with(&[("unrelated.txt", "x")]);
    fs::create_dir_all(repo.path().join("content/en")).expect("made");
    repo.git(&["mv", "docs/breeze.md", EN]);
    repo.commit();
    let real = repo.with(&[(EN, &long("one two")), (FR, "un\n")]);
    for commit in [&first, &second] {
        for name in [commit.as_str(), &commit[..10], &commit.to_uppercase()] {
            let base = base_in(repo.path(), FR, EN, Some(name));
            let long = long("one");
            let wanted = (Some(long.as_str()), Some(commit.as_str()), How::Declared);
            assert_eq!(said(&base), wanted, "{name}");
            assert_eq!(base.fault, None);
        }
    }
    // One that is not there, one that names no commit, and what is no name at all.
    let tree = repo.git(&["rev-parse", "HEAD^{tree}"]);
    for name in ["0123456789abcdef0123456789abcdef01234567", tree.trim(), "HEAD", "-x", "", "a\nb"]
    {
        let base = base_in(repo.path(), FR, EN, Some(name));
        assert_eq!(base.fault, Some(BaseFault::UnknownCommit), "{name}");
        let two = long("one two");
        assert_eq!(said(&base), (Some(two.as_str()), Some(real.as_str()), How::FirstCommit));
    }
}

#[test]
fn a_declared_commit_without_the_original_does_not_count() {
    let repo = Repo::new();
    let before = repo.with(&[("README.md", "Kites\n")]);
    let real = repo.with(&[(EN, "one\n"), (FR, "un\n")]);
    let base = base_in(repo.path(), FR, EN, Some(&before));
    assert_eq!(said(&base), (Some("one\n"), Some(real.as_str()), How::FirstCommit));
    assert_eq!(base.fault, Some(BaseFault::NoSourceThen));
}

#[test]
fn a_translation_older_than_its_original_has_no_base() {
    let repo = Repo::new();
    repo.with(&[(FR, "un\n")]);
    repo.with(&[(EN, "one\n")]);
    let base = base(&repo);
    assert_eq!((base.source, base.how), (None, How::Unknown));
    assert_eq!(base.fault, Some(BaseFault::NoSourceThen));
}

#[test]
fn work_that_is_not_committed_stands_on_what_lies_beside_it() {
    let repo = Repo::new();
    let first = repo.with(&[(EN, "one\n"), (FR, "un\n")]);
    repo.with(&[(EN, "one two\n")]);
    repo.write(FR, "un deux\n");
    // What was edited was made from what the committed text was made from.
    let edited = base(&repo);
    assert_eq!(said(&edited), (Some("one\n"), Some(first.as_str()), How::FirstCommit));
    assert_eq!(edited.edited.as_deref(), Some(&b"un\n"[..]));
    repo.write("content/de/wind.md", "eins\n");
    let new = base_in(repo.path(), "content/de/wind.md", EN, None);
    assert_eq!(said(&new), (Some("one two\n"), None, How::Uncommitted));
    // Wrapped only.
    repo.write(FR, "\n\nun\n");
    assert_eq!(said(&base(&repo)), (Some("one\n"), Some(first.as_str()), How::FirstCommit));
}

#[test]
fn a_shallow_clone_says_what_it_does_not_know() {
    let repo = Repo::new();
    repo.with(&[(EN, "one\n"), (FR, "un\n"), ("content/de/wind.md", "eins\n")]);
    repo.with(&[(EN, "one two\n")]);
    repo.with(&[(EN, "one two three\n")]);
    let real = repo.with(&[(FR, "un deux\n")]);
    let clones = tempfile::tempdir().expect("a folder");
    let from = format!("file://{}", repo.path().display());
    git_in(clones.path(), &["clone", "-q", "--depth", "2", &from, "c"], 0);
    let clone = clones.path().join("c");
    let base = base_in(&clone, FR, EN, None);
    assert_eq!(said(&base), (Some("one two three\n"), Some(real.as_str()), How::LastRealChange));
    let base = base_in(&clone, "content/de/wind.md", EN, None);
    assert_eq!((base.source, base.how), (None, How::Unknown));
    assert_eq!(base.fault, Some(BaseFault::Shallow));
}

#[test]
fn a_partial_clone_is_not_completed() {
    let repo = Repo::new();
    repo.git(&["config", "uploadpack.allowFilter", "true"]);
    repo.with(&[(EN, "one\n"), (FR, "un\n")]);
    repo.with(&[(FR, "un deux\n")]);
    repo.git(&["mv", FR, "content/fr/brise.md"]);
    repo.with(&[("content/fr/brise.md", "un deux trois\n")]);
    let clones = tempfile::tempdir().expect("a folder");
    let from = format!("file://{}", repo.path().display());
    git_in(clones.path(), &["clone", "-q", "--filter=blob:none", &from, "c"], 0);
    let clone = clones.path().join("c");
    let count = || git_in(&clone, &["count-objects", "-v"], 0);
    let before = count();
    let base = base_in(&clone, "content/fr/brise.md", EN, None);
    assert_eq!(count(), before, "nothing was fetched");
    assert!(matches!(base.how, How::Unknown | How::FirstCommit), "{base:?}");
}

#[test]
fn strange_names_are_names() {
    let repo = Repo::new();
    let names = [
        "a b.md",
        "\"quoted\".md",
        "it's.md",
        "été.md",
        "-n.md",
        "a:b.md",
        "日本 語.md",
        "tab\t.md",
    ];
    for name in names {
        repo.write(&format!("content/en/{name}"), "one\n");
        repo.write(&format!("content/fr/{name}"), "un\n");
    }
    let first = repo.commit();
    for name in names {
        repo.write(&format!("content/en/{name}"), "one two\n");
    }
    repo.commit();
    let paths = |locale| names.map(|name| format!("content/{locale}/{name}"));
    let (en, fr) = (paths("en"), paths("fr"));
    let requests: Vec<_> = en
        .iter()
        .zip(&fr)
        .map(|(source, variant)| Request { variant, source, declared: None })
        .collect();
    let found = bases_in(repo.path(), &requests);
    for (name, base) in names.iter().zip(&found) {
        assert_eq!(said(base), (Some("one\n"), Some(first.as_str()), How::FirstCommit), "{name}");
    }
}

#[test]
fn a_network_may_be_a_folder_of_its_repository() {
    let repo = Repo::new();
    let first =
        repo.with(&[("site/content/en/wind.md", "one\n"), ("site/content/fr/wind.md", "un\n")]);
    repo.with(&[("site/content/en/wind.md", "one two\n")]);
    let base = base_in(&repo.path().join("site"), FR, EN, None);
    assert_eq!(said(&base), (Some("one\n"), Some(first.as_str()), How::FirstCommit));
}

#[test]
fn originals_and_translations_may_be_repositories_of_their_own() {
    let top = tempfile::tempdir().expect("a folder");
    let inside = |name: &str| {
        let folder = top.path().join(name);
        fs::create_dir_all(&folder).expect("made");
        git_in(&folder, &["init", "-q", "-b", "main"], 0);
        folder
    };
    let (content, translated) = (inside("content"), inside("translated"));
    let commit = |folder: &Path, file: &str, text: &str, day| {
        fs::write(folder.join(file), text).expect("written");
        git_in(folder, &["add", "-A"], day);
        git_in(folder, &["commit", "-q", "-m", "A day's work"], day);
        git_in(folder, &["rev-parse", "HEAD"], day).trim().to_owned()
    };
    let first = commit(&content, "wind.md", "one\n", 1);
    let second = commit(&content, "wind.md", "one two\n", 3);
    commit(&translated, "wind.fr.md", "un deux\n", 4);
    commit(&content, "wind.md", "one two three\n", 6);
    let (variant, source) = ("translated/wind.fr.md", "content/wind.md");
    let base = base_in(top.path(), variant, source, None);
    assert_eq!(said(&base), (Some("one two\n"), Some(second.as_str()), How::SameTime));
    let base = base_in(top.path(), variant, source, Some(&first));
    assert_eq!(said(&base), (Some("one\n"), Some(first.as_str()), How::Declared));
}

#[test]
fn without_a_history_it_is_said_why() {
    let none = MemorySystem::new();
    assert_eq!(History::read(&none, [EN]).err(), Some(HistoryFault::NoGit));
    let folder = tempfile::tempdir().expect("a folder");
    let system = OsSystem::new(folder.path().to_owned());
    assert_eq!(History::read(&system, [EN]).err(), Some(HistoryFault::NoRepository));
    git_in(folder.path(), &["init", "-q"], 0);
    assert_eq!(History::read(&system, [EN]).err(), Some(HistoryFault::NoCommits));
    let broken = MemorySystem::new().with_git(|_, _| Err(std::io::Error::other("fatal: no\nmore")));
    let fault = HistoryFault::Failed("fatal: no".to_owned());
    assert_eq!(History::read(&broken, [EN]).err(), Some(fault));
    // Whatever nonsense comes back, nothing breaks.
    let odd = MemorySystem::new()
        .with_git(|_, _| Ok(b"\x01x\0::\0:1 2\0\x01a 1\0:100644 1 R\0".to_vec()))
        .with_file(EN, "one");
    let history = History::read(&odd, [EN, FR]).expect("read");
    let request = Request { variant: FR, source: EN, declared: Some("0123456789") };
    assert_eq!(history.bases(&odd, &[request], &differ)[0].how, How::Uncommitted);
}

#[test]
fn an_earlier_wording_is_found_under_earlier_names_too() {
    let repo = Repo::new();
    repo.with(&[("docs/wind.md", &long("one"))]);
    repo.with(&[("docs/wind.md", &long("two"))]);
    fs::create_dir_all(repo.path().join("content/en")).expect("made");
    repo.git(&["mv", "docs/wind.md", EN]);
    repo.with(&[(EN, &long("three"))]);
    for end in ["four", "five", "six", "seven"] {
        repo.with(&[(EN, &long(end))]);
    }
    let system = OsSystem::new(repo.path().to_owned());
    let history = History::read(&system, [EN]).expect("a history");
    let ends = |text: &[u8], end: &str| text.ends_with(format!("{end}\n").as_bytes());
    for end in ["one", "two", "six"] {
        let found = history.wording(&system, Path::new(EN), &mut |text| ends(text, end), 100);
        assert_eq!(found, Some(long(end).into_bytes()));
    }
    let mut looked = BTreeSet::new();
    let mut none = |text: &[u8]| {
        looked.insert(text.to_vec());
        false
    };
    assert_eq!(history.wording(&system, Path::new(EN), &mut none, 3), None);
    assert_eq!(looked.len(), 3);
}
