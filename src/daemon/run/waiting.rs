//! Good bytes are kept, and whoever waits for files is answered.

use super::{Answer, Daemon, ROUND};
use crate::messages::causes;
use std::io;
use std::path::{Path, PathBuf};

impl Daemon {
    pub(super) fn keep(&mut self) {
        let kept = self.engine.keep();
        self.note_kept(kept);
    }

    /// A network that is met for the first time is kept bit by bit: whatever happens meanwhile does not wait.
    pub(super) fn keep_some(&mut self) {
        const SOME: usize = 64;
        const FEW: usize = 16;
        if self.engine.owed() > 0 && self.keeps_again.is_none_or(|again| self.clock() >= again) {
            let kept = self.engine.keep_some(SOME);
            self.note_kept(kept);
        } else if self.looks_through {
            match self.engine.look_through(FEW) {
                Ok(more) => self.looks_through = more,
                Err(error) => {
                    self.looks_through = false;
                    self.note_kept(Err(error));
                }
            }
        }
    }

    /// That nothing could be kept is said once, until it can be again.
    pub(super) fn note_kept(&mut self, kept: io::Result<()>) {
        let was = self.keeps_again.take();
        let Err(error) = kept else { return };
        self.keeps_again = Some(self.clock() + ROUND);
        if was.is_none() {
            self.warn("watch-keep-failed", vec![("detail", causes::system(&error).into())]);
        }
    }

    /// Those of some paths that lie in the inbox, and of which nothing is known.
    pub(super) fn unknown(&self, paths: &[PathBuf]) -> Vec<PathBuf> {
        let Some(inbox) = &self.inbox else { return Vec::new() };
        paths.iter().filter(|path| inbox.holds(path) && !inbox.knows(path)).cloned().collect()
    }

    /// Answers those whose paths are taken in.
    pub(super) fn answer(&mut self) {
        let waiting = std::mem::take(&mut self.waiting);
        for one in waiting {
            if one.done.is_closed() {
                continue;
            }
            let pending = |path: &PathBuf| {
                let here = |path: &Path| self.settler.holds(path) || self.differs(path);
                match self.inbox.as_ref().filter(|inbox| inbox.holds(path)) {
                    // Taken in is what was taken over where it is now.
                    Some(inbox) => {
                        inbox.is_pending(path) || inbox.went(path).iter().any(|path| here(path))
                    }
                    None => here(path),
                }
            };
            let is_pending = one.paths.iter().any(pending);
            // What must survive a crash is on the disk before somebody relies on it.
            let mut owes = false;
            if !is_pending && self.engine.owed() > 0 {
                for path in &one.paths {
                    owes |= self.engine.owes(path);
                }
                self.keep();
            }
            if is_pending || owes && self.keeps_again.is_none() {
                self.waiting.push(one);
            } else {
                let held = self.engine.held().cloned();
                let _ = one.done.send(held.map_or(Answer::Done, Answer::Held));
            }
        }
    }

    /// Whether anything at or below a path is not yet taken in.
    pub(super) fn differs(&self, path: &Path) -> bool {
        let mut folders: Vec<PathBuf> = path.parent().map(Path::to_owned).into_iter().collect();
        folders.extend(self.view.folders().into_iter().filter(|folder| folder.starts_with(path)));
        self.view.differing_in(&folders).iter().any(|found| found.starts_with(path))
    }
}
