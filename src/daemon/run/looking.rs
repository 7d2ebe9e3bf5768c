//! Everything is looked at again and again, in case something was not told.

use std::path::Path;
use std::time::Duration;

use super::super::settle::Hint;
use super::{Daemon, number};
use crate::system::Kind;

impl Daemon {
    /// What is still being written is not read in passing, with its neighbours.
    pub(super) fn bridge_waiting(&self) {
        // In a storm, what is read too early is read again.
        const FEW: usize = 256;
        if self.settler.len() <= FEW {
            let new = self.settler.waiting().filter(|path| !self.view.is_instead(path));
            for path in new.filter_map(|path| path.to_str()) {
                let _ = self.engine.bridge(path);
            }
        }
    }

    pub(super) fn look_at_everything(&mut self, now: Duration) {
        // A root that was taken away and put back is watched again.
        if let Some(watching) = &mut self.watching {
            watching.renew(|folder| number(&self.view, folder));
            self.cover();
        }
        for path in self.view.differing() {
            match self.view.disk().kind(&path) {
                Some(Kind::File) => self.hint(&path, Hint::Unknown, now),
                // What is gone has settled.
                _ => self.hint(&path, Hint::Gone, now),
            }
        }
        self.look = now + self.look_every();
    }

    pub(super) fn look_every(&self) -> Duration {
        match self.watching {
            Some(_) => self.settings().reconcile,
            None => self.poll(),
        }
    }

    pub(super) fn poll(&self) -> Duration {
        self.settings().poll.interval()
    }

    pub(super) fn hint(&mut self, path: &Path, hint: Hint, now: Duration) {
        let entry = self.view.disk().entry(path).unwrap_or_default();
        self.settler.hint(path, hint, now);
        self.settler.stamp(path, entry.map(|entry| entry.stamp), now);
    }
}
