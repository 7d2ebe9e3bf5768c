//! Rows 1–69 of the catalogue of faults as a translator meets them: each set of deliveries is tried with
//! `hexapla intake`, and with a daemon that looks after the inbox. Both do the same.

mod encodings;
mod names;
mod objects;
mod programs;

use std::collections::{BTreeMap, BTreeSet};
use std::ffi::{OsStr, OsString};
use std::fs;
use std::path::{Path, PathBuf};

use hexapla::pipeline::intake::path_of;

use super::super::support::base;
use super::Network;

const FR: &str = "content/kites/fr.md";
const AR: &str = "content/kites/ar.md";

/// The French text with another last paragraph.
fn french(more: &str) -> String {
    let text = String::from_utf8(base()[FR].clone()).expect("text");
    format!("{text}\n{more}\n")
}

/// The same with another slug.
fn slugged(slug: &str, more: &str) -> String {
    french(more).replacen("cerfs-volants\"\nstandfirst", &format!("{slug}\"\nstandfirst"), 1)
}

/// The Arabic text with another last paragraph.
fn arabic(more: &str) -> String {
    let text = String::from_utf8(base()[AR].clone()).expect("text");
    format!("{text}\n{more}\n")
}

/// What is to become of a delivery.
#[derive(Clone)]
enum Fate {
    /// It is in this place, where these words stand now; and its sender is thanked in a letter with those.
    Accepted(&'static str, String, String),
    /// It lies where it was, and a letter has these words.
    Held(String),
    /// It lies where it was, and nobody is told.
    Left,
}

/// A file that somebody sends.
#[derive(Clone)]
struct Sent {
    /// Its path below the inbox.
    path: OsString,
    bytes: Vec<u8>,
    fate: Fate,
    /// How it gets there; by being written, if nothing is said.
    by: fn(&Path, &[u8]),
}

fn sent(path: impl AsRef<OsStr>, bytes: impl AsRef<[u8]>, fate: Fate) -> Sent {
    let (path, bytes) = (path.as_ref().to_owned(), bytes.as_ref().to_vec());
    let by = |place: &Path, bytes: &[u8]| fs::write(place, bytes).expect("written");
    Sent { path, bytes, fate, by }
}

fn accepted(
    path: impl AsRef<OsStr>,
    bytes: impl AsRef<[u8]>,
    (place, mark): (&'static str, &str),
) -> Sent {
    sent(path, bytes, Fate::Accepted(place, mark.to_owned(), String::new()))
}

fn held(path: impl AsRef<OsStr>, bytes: impl AsRef<[u8]>, words: &str) -> Sent {
    sent(path, bytes, Fate::Held(words.to_owned()))
}

fn left(path: impl AsRef<OsStr>, bytes: impl AsRef<[u8]>) -> Sent {
    sent(path, bytes, Fate::Left)
}

impl Sent {
    /// The letter has these words too.
    fn with_a_word_about(mut self, words: &str) -> Self {
        if let Fate::Accepted(_, _, told) = &mut self.fate {
            words.clone_into(told);
        }
        self
    }

    fn by(mut self, by: fn(&Path, &[u8])) -> Self {
        self.by = by;
        self
    }
}

/// What is tried, in both ways.
struct Trial<'t> {
    sent: Vec<Sent>,
    /// Makes what else there is: further articles, and things in the inbox that are no files.
    made: &'t dyn Fn(&Network),
    /// Whether all of it comes in one folder, moved in whole: what comes by itself is judged by itself.
    is_together: bool,
    /// What `intake` exits with.
    code: Option<i32>,
}

impl<'t> Trial<'t> {
    fn of(sent: impl IntoIterator<Item = Sent>) -> Self {
        let sent: Vec<Sent> = sent.into_iter().collect();
        let is_held = sent.iter().any(|one| matches!(one.fate, Fate::Held(_)));
        Self { sent, made: &|_| (), is_together: false, code: Some(i32::from(is_held)) }
    }

    fn with(mut self, made: &'t dyn Fn(&Network)) -> Self {
        self.made = made;
        self
    }

    fn together(mut self) -> Self {
        self.is_together = true;
        self
    }

    /// Tries it with `hexapla intake` in one network, and with a daemon in another one. Returns both, and what `intake` said.
    fn tried(self) -> (Network, Network, String) {
        let (once, said) = self.once();
        (once, self.watched(), said)
    }

    fn once(&self) -> (Network, String) {
        let network = Network::new();
        let before = self.prepare(&network);
        self.put(&network);
        sound(&network);
        let output = network.hexapla(&["intake"]);
        let said = [output.stdout, output.stderr].concat();
        let said = String::from_utf8_lossy(&said).into_owned();
        assert_eq!(output.status.code(), self.code, "{said}");
        if let Err(wrong) = self.is_right(&network) {
            panic!("with `intake`: {wrong}\n{said}");
        }
        self.is_alone(&network, &before);
        (network, said)
    }

    fn watched(&self) -> Network {
        let mut network = Network::new();
        let before = self.prepare(&network);
        network.start(&[]);
        self.put(&network);
        sound(&network);
        for _ in 0..6000 {
            if self.is_right(&network).is_ok() {
                break;
            }
            std::thread::sleep(std::time::Duration::from_millis(10));
        }
        if let Err(wrong) = self.is_right(&network) {
            panic!("with a daemon: {wrong}\n{}", network.everything());
        }
        self.is_alone(&network, &before);
        network
    }

    fn prepare(&self, network: &Network) -> BTreeMap<PathBuf, Vec<u8>> {
        fs::create_dir_all(network.at("inbox")).expect("made");
        (self.made)(network);
        content(network)
    }

    fn place(&self, network: &Network, one: &Sent) -> PathBuf {
        let folder = network.at(if self.is_together { "inbox/july" } else { "inbox" });
        folder.join(&one.path)
    }

    fn put(&self, network: &Network) {
        let outside = network.outside("july");
        for one in &self.sent {
            let place = match self.is_together {
                true => outside.join(&one.path),
                false => self.place(network, one),
            };
            fs::create_dir_all(place.parent().expect("a folder")).expect("made");
            (one.by)(&place, &one.bytes);
        }
        if self.is_together {
            fs::rename(outside, network.at("inbox/july")).expect("moved in");
        }
    }

    /// Whether everything has met its fate.
    fn is_right(&self, network: &Network) -> Result<(), String> {
        let all = self.sent.iter().map(|one| (self.place(network, one), &one.bytes, &one.fate));
        let sound = Fate::Accepted(SOUND, WHOLE.to_owned(), String::new());
        let (place, bytes) = (network.at("inbox/sound.fr.md"), Vec::new());
        for (place, bytes, fate) in all.chain([(place, &bytes, &sound)]) {
            let shown = place.display();
            let letter = fs::read_to_string(path_of(&place)).ok();
            let lies = fs::read(&place).ok();
            match fate {
                Fate::Accepted(target, mark, told) => {
                    let text = fs::read_to_string(network.at(target)).unwrap_or_default();
                    let letter = letter.ok_or_else(|| format!("{shown} is not answered"))?;
                    if lies.is_some() || !text.contains(mark.as_str()) || !letter.contains(told) {
                        return Err(format!("{shown} is not taken as {target}: {text}\n{letter}"));
                    }
                }
                Fate::Held(words) => {
                    let letter = letter.ok_or_else(|| format!("{shown} is not answered"))?;
                    if lies.as_ref() != Some(bytes) || !letter.contains(words.as_str()) {
                        return Err(format!("{shown} is not held for “{words}”: {letter}"));
                    }
                }
                Fate::Left if lies.as_ref() == Some(bytes) && letter.is_none() => {}
                Fate::Left => return Err(format!("{shown} is not left alone: {letter:?}")),
            }
        }
        Ok(())
    }

    /// Nothing is written to where nothing was to go, and nobody has a letter but those who sent something.
    fn is_alone(&self, network: &Network, before: &BTreeMap<PathBuf, Vec<u8>>) {
        let targets = self.sent.iter().filter_map(|one| match &one.fate {
            Fate::Accepted(target, ..) => Some(network.at(target)),
            _ => None,
        });
        let targets: BTreeSet<PathBuf> = targets.chain([network.at(SOUND)]).collect();
        let mut after = content(network);
        let mut before = before.clone();
        for target in targets {
            after.remove(&target);
            before.remove(&target);
        }
        assert_eq!(after.keys().collect::<Vec<_>>(), before.keys().collect::<Vec<_>>());
        assert!(after == before, "something else was written to");
        let answered = self.sent.iter().filter(|one| !matches!(one.fate, Fate::Left));
        let mut wanted: BTreeSet<PathBuf> =
            answered.map(|one| path_of(&self.place(network, one))).collect();
        wanted.insert(path_of(&network.at("inbox/sound.fr.md")));
        let letters = below(&network.at("inbox"));
        let letters: BTreeSet<PathBuf> = letters
            .into_iter()
            .filter(|path| path.to_string_lossy().ends_with(".receipt.md"))
            .collect();
        assert_eq!(letters, wanted);
    }
}

const SOUND: &str = "content/sound/fr.md";
const WHOLE: &str = "Un mot entier.";

/// Something else is delivered after what is tried.
fn sound(network: &Network) {
    let text = format!("+++\nheadline = \"Entier\"\n+++\n\n{WHOLE}\n");
    network.write("inbox/sound.fr.md", text);
}

/// What lies below a folder and is no folder, without what is behind links.
fn below(folder: &Path) -> Vec<PathBuf> {
    let (mut found, mut pending) = (Vec::new(), vec![folder.to_owned()]);
    while let Some(here) = pending.pop() {
        for entry in fs::read_dir(here).into_iter().flatten().flatten() {
            match entry.path() {
                path if path.is_dir() && !path.is_symlink() => pending.push(path),
                path => found.push(path),
            }
        }
    }
    found
}

fn content(network: &Network) -> BTreeMap<PathBuf, Vec<u8>> {
    let read = |path: PathBuf| (path.clone(), fs::read(path).expect("read"));
    below(&network.at("content")).into_iter().map(read).collect()
}
