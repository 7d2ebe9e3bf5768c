//! What was done with each file, and when: one JSON object a line, in `.hexapla/log/watch.jsonl`.
//!
//! It is told, and nothing hangs on it: a log that cannot be written stops nobody.

use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};

use serde::ser::{Serialize, SerializeMap as _, Serializer};
use serde_json::Value;

use crate::model::Moment;
use crate::system::System;

/// The folder of the logs, below the network's root.
pub const FOLDER: &str = ".hexapla/log";

/// The log that is written to; older ones have a number behind it, 1 for the last.
const FILE: &str = "watch.jsonl";

/// Bytes after which another log is begun.
const LARGE: u64 = 4 << 20;

/// Older logs that are kept.
const OLD: usize = 3;

/// Bytes of a log that are read: one batch may have come on top.
const READ: u64 = 64 << 20;

/// What was done.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Event {
    /// The daemon began.
    Started,
    /// The daemon ended.
    Stopped,
    /// A file's bytes are in use.
    Accepted,
    /// A file's bytes are not fit, and nothing good is known of it: it is withheld.
    Faulty,
    /// A file lay elsewhere before.
    Moved,
    /// A file was away, and is back as it was.
    Back,
    /// A file's bytes are not fit; those before go on being used.
    KeptLastGood,
    /// A file is left alone, by its name or kind.
    Ignored,
    /// Nothing is taken from the tree, or from a file, until a person has looked.
    Held,
    /// What was held is taken again.
    Released,
    /// A file is gone, and with it what it said.
    Removed,
    /// A section has a new release.
    Published,
    /// `pipeline.toml` is not fit; the settings before go on being used.
    SettingsKept,
    /// An earlier version of a file was put back.
    Restored,
    /// What lay in the inbox is in its place.
    Delivered,
    /// What lies in the inbox waits for its sender, who was told why.
    Answered,
    /// Something could not be done.
    Failed,
}

/// All of them.
const EVENTS: &[Event] = &[
    Event::Started,
    Event::Stopped,
    Event::Accepted,
    Event::Faulty,
    Event::Moved,
    Event::Back,
    Event::KeptLastGood,
    Event::Ignored,
    Event::Held,
    Event::Released,
    Event::Removed,
    Event::Published,
    Event::SettingsKept,
    Event::Restored,
    Event::Delivered,
    Event::Answered,
    Event::Failed,
];

impl Event {
    /// Its name in the log.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Started => "started",
            Self::Stopped => "stopped",
            Self::Accepted => "accepted",
            Self::Faulty => "faulty",
            Self::Moved => "moved",
            Self::Back => "back",
            Self::KeptLastGood => "kept-last-good",
            Self::Ignored => "ignored",
            Self::Held => "held",
            Self::Released => "released",
            Self::Removed => "removed",
            Self::Published => "published",
            Self::SettingsKept => "settings-kept",
            Self::Restored => "restored",
            Self::Delivered => "delivered",
            Self::Answered => "answered",
            Self::Failed => "failed",
        }
    }

    fn parse(text: &str) -> Option<Self> {
        EVENTS.iter().copied().find(|event| event.as_str() == text)
    }
}

/// A line of the log.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Entry {
    /// When.
    pub time: Moment,
    /// What was done.
    pub event: Event,
    /// With which file.
    pub path: Option<String>,
    /// Where it lay before, if it was moved.
    pub from: Option<String>,
    /// Where it went, if it was delivered.
    pub to: Option<String>,
    /// The hash of its bytes.
    pub hash: Option<String>,
    /// The tag of its language.
    pub locale: Option<String>,
    /// The id of its article.
    pub article: Option<String>,
    /// The id of the section concerned.
    pub section: Option<String>,
    /// The code of a finding, or another word that says why.
    pub code: Option<String>,
    /// How many, by what is counted: `added`, `before`, `changed`, `files`, `gone`, `more`, `release`, `removed`.
    pub counts: BTreeMap<String, u64>,
}

impl Entry {
    /// A line that says no more than what was done.
    #[must_use]
    pub fn new(time: Moment, event: Event) -> Self {
        Self {
            time,
            event,
            path: None,
            from: None,
            to: None,
            hash: None,
            locale: None,
            article: None,
            section: None,
            code: None,
            counts: BTreeMap::new(),
        }
    }

    /// The same, about a file.
    #[must_use]
    pub fn of(mut self, path: &str) -> Self {
        self.path = Some(path.to_owned());
        self
    }

    /// The same, with the reason.
    #[must_use]
    pub fn because(mut self, code: &str) -> Self {
        self.code = Some(code.to_owned());
        self
    }

    /// The same, with a number.
    #[must_use]
    pub fn count(mut self, name: &str, count: u64) -> Self {
        self.counts.insert(name.to_owned(), count);
        self
    }

    /// What a line says; `None` if it was torn, or is of another kind.
    fn parse(line: &str) -> Option<Self> {
        let value: Value = serde_json::from_str(line).ok()?;
        let text = |name: &str| value.get(name)?.as_str().map(str::to_owned);
        let time = text("time")?.parse::<jiff::Timestamp>().ok()?;
        let counts = value.get("counts").and_then(Value::as_object).into_iter().flatten();
        Some(Self {
            time: Moment(time.as_second()),
            event: Event::parse(&text("event")?)?,
            path: text("path"),
            from: text("from"),
            to: text("to"),
            hash: text("hash"),
            locale: text("locale"),
            article: text("article"),
            section: text("section"),
            code: text("code"),
            counts: counts.filter_map(|(name, n)| Some((name.clone(), n.as_u64()?))).collect(),
        })
    }
}

/// As it stands in the log, and in the JSON form; what is not known is left out.
impl Serialize for Entry {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("time", &self.time.iso())?;
        map.serialize_entry("event", self.event.as_str())?;
        for (name, text) in [
            ("path", &self.path),
            ("from", &self.from),
            ("to", &self.to),
            ("hash", &self.hash),
            ("locale", &self.locale),
            ("article", &self.article),
            ("section", &self.section),
            ("code", &self.code),
        ] {
            if let Some(text) = text {
                map.serialize_entry(name, text)?;
            }
        }
        if !self.counts.is_empty() {
            map.serialize_entry("counts", &self.counts)?;
        }
        map.end()
    }
}

/// The log, written to.
pub struct Journal<'s> {
    system: &'s dyn System,
    /// Whether the log is known to end with a whole line.
    is_whole: bool,
    /// Whether somebody knows that it cannot be written.
    told: bool,
}

impl<'s> Journal<'s> {
    /// The log of a network.
    #[must_use]
    pub fn new(system: &'s dyn System) -> Self {
        Self { system, is_whole: false, told: false }
    }

    /// Writes lines, all at once. What hinders it is returned the first time, to be told, and not again until
    /// a line could be written in between.
    pub fn write(&mut self, entries: &[Entry]) -> Option<io::Error> {
        if entries.is_empty() {
            return None;
        }
        match self.try_write(entries) {
            Ok(()) => {
                (self.is_whole, self.told) = (true, false);
                None
            }
            Err(error) => {
                // A full disk takes the beginning of a line.
                self.is_whole = false;
                (!std::mem::replace(&mut self.told, true)).then_some(error)
            }
        }
    }

    fn try_write(&self, entries: &[Entry]) -> io::Result<()> {
        let mut text = String::new();
        for entry in entries {
            text.push_str(&serde_json::to_string(entry)?);
            text.push('\n');
        }
        self.system.create_folder(Path::new(FOLDER))?;
        let (file, list) = (path(0), self.system.list(Path::new(FOLDER))?);
        let size = list.iter().find(|entry| entry.path == file).map_or(0, |entry| entry.size);
        if size > 0 && size + text.len() as u64 > LARGE {
            self.rotate()?;
        } else if size > 0 && !self.is_whole {
            let whole = self.system.read(&file, READ)?.ends_with(b"\n");
            text.insert_str(0, if whole { "" } else { "\n" });
        }
        self.system.append(&file, text.as_bytes())
    }

    /// Renames each log to the next older one; the oldest gives way.
    fn rotate(&self) -> io::Result<()> {
        for number in (0..OLD).rev() {
            let from = path(number);
            if self.system.kind(&from).is_some() {
                self.system.rename(&from, &path(number + 1))?;
            }
        }
        Ok(())
    }
}

/// Every line of the logs, the oldest first. What was torn is passed over.
pub fn read(system: &dyn System) -> io::Result<Vec<Entry>> {
    let mut entries = Vec::new();
    for number in (0..=OLD).rev() {
        let bytes = match system.read(&path(number), READ) {
            Ok(bytes) => bytes,
            Err(error) if error.kind() == io::ErrorKind::NotFound => continue,
            Err(error) => return Err(error),
        };
        let text = String::from_utf8_lossy(&bytes);
        entries.extend(text.lines().filter_map(Entry::parse));
    }
    Ok(entries)
}

fn path(number: usize) -> PathBuf {
    match number {
        0 => format!("{FOLDER}/{FILE}").into(),
        number => format!("{FOLDER}/{FILE}.{number}").into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::system::{MemorySystem, OsSystem};

    fn entry(n: i64) -> Entry {
        Entry::new(Moment(n), Event::Accepted).of(&format!("content/{n}/fr.md"))
    }

    #[test]
    fn what_is_written_is_read() {
        let folder = tempfile::tempdir().expect("a folder");
        let disk = OsSystem::new(folder.path().to_owned());
        for system in [&MemorySystem::new() as &dyn System, &disk] {
            assert_eq!(read(system).expect("read"), []);
            let mut all: Vec<Entry> =
                EVENTS.iter().map(|event| Entry::new(Moment(7), *event).because("x")).collect();
            all.push(Entry {
                path: Some("content/a \"b\"\n/پتنگ.md".to_owned()),
                hash: Some("0123".to_owned()),
                locale: Some("ur".to_owned()),
                article: Some("a".to_owned()),
                section: Some("north".to_owned()),
                ..entry(9).count("release", 12).count("added", 3)
            });
            let mut journal = Journal::new(system);
            for entry in &all {
                assert!(journal.write(std::slice::from_ref(entry)).is_none());
            }
            assert_eq!(read(system).expect("read"), all);
            assert!(journal.write(&[]).is_none());
        }
    }

    #[test]
    fn a_torn_line_is_passed_over_and_tears_no_other() {
        let torn =
            "{\"time\":\"1970-01-01T00:00:01Z\",\"event\":\"accepted\"}\n{\"time\":\"1970-01";
        let system = MemorySystem::new().with_file(".hexapla/log/watch.jsonl", torn);
        assert_eq!(read(&system).expect("read").len(), 1);
        assert!(Journal::new(&system).write(&[entry(2), entry(3)]).is_none());
        let times: Vec<i64> = read(&system).expect("read").iter().map(|e| e.time.0).collect();
        assert_eq!(times, [1, 2, 3]);
    }

    #[test]
    fn strange_lines_are_passed_over() {
        let odd = "\n[]\n{\"time\":7}\n{\"time\":\"1970-01-01T00:00:01Z\",\"event\":\"danced\"}\nnull\n\
                   {\"time\":\"1970-01-01T00:00:05Z\",\"event\":\"held\",\"counts\":[1],\"path\":7,\"new\":1}\n";
        let system = MemorySystem::new().with_file(".hexapla/log/watch.jsonl", odd);
        assert_eq!(read(&system).expect("read"), [Entry::new(Moment(5), Event::Held)]);
    }

    #[test]
    fn four_logs_are_kept() {
        let system = MemorySystem::new();
        let mut journal = Journal::new(&system);
        let batch = |round: i64| -> Vec<Entry> {
            (0..1_000).map(|n| entry(round * 1_000 + n).because(&"x".repeat(900))).collect()
        };
        for round in 0..40 {
            assert!(journal.write(&batch(round)).is_none());
        }
        let files = system.files();
        let names: Vec<&str> = files.keys().filter_map(|path| path.file_name()?.to_str()).collect();
        assert_eq!(names, ["watch.jsonl", "watch.jsonl.1", "watch.jsonl.2", "watch.jsonl.3"]);
        assert!(files.values().all(|bytes| bytes.len() as u64 <= LARGE));
        let times: Vec<i64> = read(&system).expect("read").iter().map(|e| e.time.0).collect();
        assert_eq!(times.last(), Some(&39_999));
        assert!(times.windows(2).all(|pair| pair[1] == pair[0] + 1) && times.len() > 9_000);
    }

    #[test]
    fn fault_134_a_full_disk_is_told_once() {
        // A folder in the place of the log cannot be written to either.
        let system = MemorySystem::new().with_file(".hexapla/log/watch.jsonl/x", "");
        let mut journal = Journal::new(&system);
        assert!(journal.write(&[entry(1)]).is_some());
        assert!(journal.write(&[entry(2)]).is_none());
        system.remove_tree(Path::new(FOLDER)).expect("gone");
        assert!(journal.write(&[entry(3)]).is_none());
        system.remove_tree(Path::new(FOLDER)).expect("gone");
        system.append(Path::new(".hexapla/log/watch.jsonl/x"), b"").expect("written");
        assert!(journal.write(&[entry(4)]).is_some(), "it could be written in between");
    }
}
