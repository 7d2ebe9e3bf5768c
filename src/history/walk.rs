//! Back through a file's history to the commit that really changed it.

use std::collections::HashMap;

use super::log::{File, Log};

/// The bytes behind numbers; `None` for what the repository lacks.
pub(super) type Blobs = HashMap<u32, Option<Vec<u8>>>;

/// Whether two states of a file say different things.
pub(super) type Differ<'f> = &'f (dyn Fn(&[u8], &[u8]) -> bool + Sync);

/// How far the way back has been gone.
#[derive(Clone, Copy, Debug)]
pub(super) struct Walk {
    /// The file as it was there.
    pub file: File,
    /// The first change that may have made it so.
    from: u32,
    pub end: Option<End>,
}

/// Where the way back ends.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum End {
    /// This change really changed it.
    Changed(u32),
    /// It came with this change.
    Came(u32),
    /// The log does not know how it came to be what it is.
    Untold,
    /// The bytes of an earlier state are not here.
    Lacking(u32),
}

/// What a file may have been just before.
struct Before {
    files: Vec<(File, u32)>,
    change: u32,
}

impl Walk {
    pub(super) fn new(file: File) -> Self {
        Self { file, from: 0, end: None }
    }

    /// The bytes that the next steps need, if none of the next changes is a real one.
    pub(super) fn needs(&self, log: &Log, steps: usize, wanted: &mut Vec<u32>) {
        if self.end.is_some() {
            return;
        }
        wanted.push(self.file.1);
        let (mut file, mut from) = (self.file, self.from);
        for _ in 0..steps {
            let Some(before) = before(log, file, from) else { return };
            wanted.extend(before.files.iter().map(|((_, blob), _)| *blob));
            let Some((next, at)) = before.files.first() else { return };
            (file, from) = (*next, *at);
        }
    }

    /// Goes on as far as the bytes at hand show the way.
    pub(super) fn advance(&mut self, log: &Log, blobs: &Blobs, differ: Differ<'_>) {
        while self.end.is_none() {
            let Some(before) = before(log, self.file, self.from) else {
                self.end = Some(End::Untold);
                return;
            };
            if before.files.is_empty() {
                self.end = Some(End::Came(before.change));
                return;
            }
            let mut next = None;
            for (file, from) in &before.files {
                let same = file.1 == self.file.1;
                let same = same || {
                    let (Some(old), Some(new)) = (blobs.get(&file.1), blobs.get(&self.file.1))
                    else {
                        return;
                    };
                    let (Some(old), Some(new)) = (old, new) else {
                        self.end = Some(End::Lacking(before.change));
                        return;
                    };
                    !differ(old, new)
                };
                if same {
                    next = Some((*file, *from));
                    break;
                }
            }
            match next {
                Some((file, from)) => (self.file, self.from) = (file, from),
                None => self.end = Some(End::Changed(before.change)),
            }
        }
    }
}

/// What a file may have been before the change that made it so.
fn before(log: &Log, file: File, from: u32) -> Option<Before> {
    let ix = log.gave(file, from)?;
    let change = log.at(ix);
    let mut files: Vec<_> = change.old.iter().map(|old| (*old, ix + 1)).collect();
    if files.is_empty() {
        // It may have been there before: taken away and put back, or lying elsewhere as it is.
        let gone = log.of_path(file.0, ix + 1).iter().find(|gone| log.at(**gone).blob.is_none());
        files.extend(gone.and_then(|gone| Some((*log.at(*gone).old.first()?, gone + 1))));
        let elsewhere = change.blob.into_iter().flat_map(|blob| log.of_blob(blob, ix + 1));
        let elsewhere = elsewhere.map(|ix| (*ix, log.at(*ix)));
        let mut elsewhere = elsewhere.filter(|(_, other)| other.commit != change.commit);
        let elsewhere =
            elsewhere.next().and_then(|(ix, other)| Some(((other.path, other.blob?), ix)));
        files.extend(elsewhere);
    }
    Some(Before { files, change: ix })
}
