//! A network of one article in two languages, and what is done with it.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

pub(super) const SOURCE: &str = "+++\nheadline = \"Kites over the harbour\"\nstandfirst = \"A day in spring.\"\n+++\n\n\
Eleven kites rose at noon.\n\nThe wind came from the west, and the [map](map.png) was wrong.\n\n\
## What came next\n\n- Tea for everybody\n- A prize of 40 crowns\n\nNobody went home early.\n";
pub(super) const FRENCH: &str = "+++\nheadline = \"Des cerfs-volants sur le port\"\nstandfirst = \"Un jour de printemps.\"\n+++\n\n\
Onze cerfs-volants s’élevèrent à midi.\n\nLe vent venait de l’ouest, et la [carte](map.png) était fausse.\n\n\
## La suite\n\n- Du thé pour tous\n- Un prix de 40 couronnes\n\nPersonne ne rentra tôt.\n";

/// A network of one article in two languages.
pub(super) struct Network {
    /// Removed with it.
    _folder: tempfile::TempDir,
    root: PathBuf,
}

impl Network {
    pub(super) fn new() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let network = Self::at(folder.path().to_owned(), folder);
        network.write(
            "pipeline.toml",
            "[network]\nid = \"kites\"\nsource-locale = \"en\"\n\n[[section]]\nid = \"main\"\n\
             url = \"https://kites.example/\"\nlocales = [\"en\", \"fr\"]\n",
        );
        network.write("content/harbour/article.toml", "date = 2026-03-01\n");
        network.write("content/harbour/en.md", SOURCE);
        network.write("content/harbour/fr.md", FRENCH);
        network.write("content/harbour/map.png", "no picture");
        network
    }

    /// One that lies there already.
    pub(super) fn at(root: PathBuf, folder: tempfile::TempDir) -> Self {
        Self { _folder: folder, root }
    }

    pub(super) fn root(&self) -> &Path {
        &self.root
    }

    pub(super) fn recorded() -> Self {
        let network = Self::new();
        network.ok(&["record"]);
        network
    }

    pub(super) fn path(&self, path: &str) -> PathBuf {
        self.root().join(path)
    }

    pub(super) fn write(&self, path: &str, text: &str) {
        let path = self.path(path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("created");
        fs::write(path, text).expect("written");
    }

    pub(super) fn read(&self, path: &str) -> String {
        fs::read_to_string(self.path(path)).expect(path)
    }

    pub(super) fn edit(&self, path: &str, from: &str, to: &str) {
        let text = self.read(path);
        assert!(text.contains(from), "{from} is in {path}");
        self.write(path, &text.replacen(from, to, 1));
    }

    pub(super) fn source(&self, from: &str, to: &str) {
        self.edit("content/harbour/en.md", from, to);
    }

    pub(super) fn french(&self, from: &str, to: &str) {
        self.edit("content/harbour/fr.md", from, to);
    }

    pub(super) fn run(&self, arguments: &[&str]) -> Output {
        Command::new(env!("CARGO_BIN_EXE_hexapla"))
            .args(arguments)
            .current_dir(self.root())
            .env("HEXAPLA_LANG", "en")
            .env("NO_COLOR", "1")
            .output()
            .expect("it runs")
    }

    pub(super) fn ok(&self, arguments: &[&str]) -> String {
        let output = self.run(arguments);
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(output.status.code(), Some(0), "{arguments:?}: {said}");
        String::from_utf8(output.stdout).expect("UTF-8")
    }

    /// What would be recorded, as `current assumed markup stale missing unknown extra`.
    pub(super) fn tally(&self) -> [u64; 7] {
        let said =
            self.ok(&["record", "--dry-run", "--format", "json", "--now", "2026-05-01T12:00:00Z"]);
        tally(&said)
    }

    pub(super) fn record(&self) -> [u64; 7] {
        tally(&self.ok(&["record", "--format", "json", "--now", "2026-05-01T12:00:00Z"]))
    }

    pub(super) fn lock(&self) -> String {
        self.read("lock/harbour/fr.lock")
    }
}

fn tally(said: &str) -> [u64; 7] {
    let report: serde_json::Value = serde_json::from_str(said).expect("JSON");
    let lock = report["locks"].as_array().expect("locks").iter().find(|l| l["locale"] == "fr");
    let units = &lock.expect("a lock of fr")["units"];
    ["current", "assumed", "markup", "stale", "missing", "unknown", "extra"]
        .map(|name| units[name].as_u64().expect(name))
}

pub(super) const ALL: [u64; 7] = [8, 0, 0, 0, 0, 0, 0];

impl Network {
    pub(super) fn git(&self, arguments: &[&str]) -> String {
        let output = Command::new("git")
            .args(["-c", "user.name=t", "-c", "user.email=t@kites.example"])
            .args(arguments)
            .current_dir(self.root())
            .env("GIT_AUTHOR_DATE", "2026-04-01T12:00:00Z")
            .env("GIT_COMMITTER_DATE", "2026-04-01T12:00:00Z")
            .output()
            .expect("git runs");
        assert!(output.status.success(), "{arguments:?}: {output:?}");
        String::from_utf8(output.stdout).expect("UTF-8").trim().to_owned()
    }

    pub(super) fn commit(&self) -> String {
        self.git(&["add", "."]);
        self.git(&["commit", "-qm", "change"]);
        self.git(&["rev-parse", "HEAD"])
    }

    pub(super) fn record_from_git(&self) -> [u64; 7] {
        let at = ["--format", "json", "--now", "2026-05-01T12:00:00Z"];
        tally(&self.ok(&[&["record", "--from-git"][..], &at].concat()))
    }
}
