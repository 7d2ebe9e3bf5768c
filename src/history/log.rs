//! `git log --raw -z`, read: which commit gave which file which bytes.

use std::collections::HashMap;
use std::sync::Arc;

/// Texts that occur again and again, each kept once and known by its number.
#[derive(Default, Debug)]
pub(super) struct Names {
    numbers: HashMap<Arc<str>, u32>,
    texts: Vec<Arc<str>>,
}

impl Names {
    pub(super) fn number(&mut self, text: &str) -> u32 {
        if let Some(number) = self.numbers.get(text) {
            return *number;
        }
        let (text, number): (Arc<str>, _) = (text.into(), self.texts.len() as u32);
        self.texts.push(Arc::clone(&text));
        self.numbers.insert(text, number);
        number
    }

    pub(super) fn find(&self, text: &str) -> Option<u32> {
        self.numbers.get(text).copied()
    }

    pub(super) fn text(&self, number: u32) -> &str {
        &self.texts[number as usize]
    }
}

/// A commit that touched a text.
#[derive(Clone, Debug)]
pub(super) struct Commit {
    pub id: Box<str>,
    /// Seconds since 1970, as its committer's clock had it.
    pub time: i64,
    /// Whether git knows no parent of it.
    pub first: bool,
}

/// A file as it was: its path and its bytes, both by number.
pub(super) type File = (u32, u32);

/// What a commit did to a file.
#[derive(Debug)]
pub(super) struct Change {
    pub commit: u32,
    pub path: u32,
    /// Its bytes since; `None` if it is gone.
    pub blob: Option<u32>,
    /// What it was before; in a merge, on each side where it was there.
    pub old: Vec<File>,
}

/// All that happened to texts, the newest first: no commit stands before one that follows it.
#[derive(Default, Debug)]
pub(super) struct Log {
    pub paths: Names,
    pub blobs: Names,
    pub commits: Vec<Commit>,
    pub changes: Vec<Change>,
    by_path: HashMap<u32, Vec<u32>>,
    by_blob: HashMap<u32, Vec<u32>>,
}

/// How a commit's line begins, so that no path is taken for one.
pub(super) const FORMAT: &str = "--format=%x01%H %ct %P";

impl Log {
    /// Reads what git wrote with [`FORMAT`]. A path that is not UTF-8 is left out: no network can
    /// name it.
    pub(super) fn read(bytes: &[u8]) -> Self {
        let mut log = Self::default();
        let mut tokens = bytes.split(|byte| *byte == 0);
        while let Some(token) = tokens.next() {
            let token = token.strip_prefix(b"\n").unwrap_or(token);
            match token.first() {
                Some(1) => log.commit(&token[1..]),
                Some(b':') => log.change(token, &mut tokens),
                _ => {}
            }
        }
        for (ix, change) in log.changes.iter().enumerate() {
            log.by_path.entry(change.path).or_default().push(ix as u32);
            if let Some(blob) = change.blob {
                log.by_blob.entry(blob).or_default().push(ix as u32);
            }
        }
        log
    }

    fn commit(&mut self, header: &[u8]) {
        let header = String::from_utf8_lossy(header);
        let mut parts = header.split_ascii_whitespace();
        let (Some(id), Some(time)) = (parts.next(), parts.next()) else { return };
        let (time, first) = (time.parse().unwrap_or(0), parts.next().is_none());
        self.commits.push(Commit { id: id.into(), time, first });
    }

    fn change<'t>(&mut self, token: &[u8], paths: &mut impl Iterator<Item = &'t [u8]>) {
        let text = String::from_utf8_lossy(token);
        let sides = text.bytes().take_while(|byte| *byte == b':').count();
        let parts: Vec<&str> = text[sides..].split_ascii_whitespace().collect();
        let [modes @ .., status] = parts.as_slice() else { return };
        // One mode and one name of bytes for each side before, and for what came of it.
        let (modes, blobs) = modes.split_at(modes.len() / 2);
        let own =
            if sides > 1 { sides + 1 } else { 1 + usize::from(status.starts_with(['R', 'C'])) };
        let paths: Vec<_> = paths.take(own).map(|path| std::str::from_utf8(path).ok()).collect();
        let (Some(Some(path)), Some(commit)) = (paths.last(), self.commits.len().checked_sub(1))
        else {
            return;
        };
        if modes.len() != sides + 1 || blobs.len() != sides + 1 {
            return;
        }
        let path = self.paths.number(path);
        // Links and submodules hold no text.
        let is_file = |mode: &str| mode.starts_with("100");
        let mut old = Vec::new();
        for side in (0..sides).filter(|side| is_file(modes[*side])) {
            if let Some(Some(path)) = paths.get(side) {
                old.push((self.paths.number(path), self.blobs.number(blobs[side])));
            }
        }
        let blob = is_file(modes[sides]).then(|| self.blobs.number(blobs[sides]));
        self.changes.push(Change { commit: commit as u32, path, blob, old });
    }

    /// The changes of a path, from one on, the newest first.
    pub(super) fn of_path(&self, path: u32, from: u32) -> &[u32] {
        later(self.by_path.get(&path), from)
    }

    /// The changes that gave a file these bytes, from one on, the newest first.
    pub(super) fn of_blob(&self, blob: u32, from: u32) -> &[u32] {
        later(self.by_blob.get(&blob), from)
    }

    /// The change of this place.
    pub(super) fn at(&self, change: u32) -> &Change {
        &self.changes[change as usize]
    }

    /// The commit of a change.
    pub(super) fn commit_of(&self, change: u32) -> &Commit {
        &self.commits[self.at(change).commit as usize]
    }

    /// The change that gave a file these bytes, from one on; else the newest that left it there.
    pub(super) fn gave(&self, (path, blob): File, from: u32) -> Option<u32> {
        let changes = self.of_path(path, from);
        let exactly = changes.iter().find(|ix| self.at(**ix).blob == Some(blob));
        exactly.or_else(|| changes.iter().find(|ix| self.at(**ix).blob.is_some())).copied()
    }
}

fn later(changes: Option<&Vec<u32>>, from: u32) -> &[u32] {
    let changes = changes.map_or(&[][..], Vec::as_slice);
    &changes[changes.partition_point(|ix| *ix < from)..]
}
