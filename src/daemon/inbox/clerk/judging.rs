//! What has settled, looked at and taken over.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::atomic::Ordering;
use std::sync::mpsc::{self, RecvTimeoutError};
use std::time::Duration;

use super::super::line;
use super::noting::claim;
use super::{ABANDONED, AGAIN, Clerk, Place, READ, SOON};
use crate::daemon::run::Message;
use crate::diag::Level;
use crate::messages::{Arg, causes};
use crate::model::{Settings, Stamp};
use crate::pipeline::intake::{self, Fate, Judged, Network, Parcel, Received};
use crate::system::{Entry, Kind};

/// Deliveries that are looked at in one go, so that nobody waits for thousands of others.
const BATCH: usize = 256;

/// How often a thread that waits for an answer looks whether anybody will give one.
const LISTEN: Duration = Duration::from_millis(100);

impl Clerk {
    /// The network as the daemon knows it; none while nothing is taken from the tree.
    pub(super) fn network(&self) -> Option<Box<Network>> {
        let (sender, receiver) = mpsc::channel();
        self.post.daemon.send(Message::Network(sender)).ok()?;
        loop {
            match receiver.recv_timeout(LISTEN) {
                Ok(network) => return network,
                Err(RecvTimeoutError::Disconnected) => return None,
                // Who would answer waits for this thread to end.
                Err(RecvTimeoutError::Timeout) if self.board.ended.load(Ordering::Relaxed) => {
                    return None;
                }
                Err(RecvTimeoutError::Timeout) => {}
            }
        }
    }

    /// What files claim by their names alone. There may be thousands, and their names say the same again and again.
    fn claimed(&mut self, network: &Network, names: &[String]) -> Vec<Option<Place>> {
        let new: Vec<String> =
            names.iter().filter(|name| !self.claimed.contains_key(*name)).cloned().collect();
        let found = network.claimed(&new);
        self.claimed.extend(new.into_iter().zip(found));
        names.iter().map(|name| self.claimed.get(name).cloned().flatten()).collect()
    }

    /// Those of many that are looked at first: what is new before what waits, and with everything that is for the same
    /// places.
    fn first(&mut self, calm: Vec<PathBuf>, network: &Network) -> Vec<PathBuf> {
        if calm.len() <= BATCH {
            return calm;
        }
        let mut calm: Vec<(bool, PathBuf)> =
            calm.into_iter().map(|path| (self.waiting.contains_key(&path), path)).collect();
        calm.sort();
        // A delivery of no more than that is not cut in two.
        let group = |path: &Path| self.groups.of(path, &self.post.folder);
        let last = group(&calm[BATCH - 1].1);
        let is_with = |(_, path): &&(bool, PathBuf)| last.is_some() && group(path) == last;
        let more = calm[BATCH..].iter().take_while(is_with).count();
        let end = if more > BATCH { BATCH } else { BATCH + more };
        let mut first: Vec<PathBuf> = calm.drain(..end).map(|(_, path)| path).collect();
        let rest = calm;
        let inbox = self.post.folder.clone();
        let below = |path: &Path| {
            let below = path.strip_prefix(&inbox).unwrap_or(path);
            below.to_string_lossy().into_owned()
        };
        let names: Vec<String> = first.iter().map(|path| below(path)).collect();
        let claims: BTreeSet<Place> = self.claimed(network, &names).into_iter().flatten().collect();
        if !claims.is_empty() {
            let names: Vec<String> = rest.iter().map(|(_, path)| below(path)).collect();
            let claimed = self.claimed(network, &names);
            let is_rival = |own: &Option<_>| own.as_ref().is_some_and(|own| claims.contains(own));
            let rivals = rest.into_iter().zip(claimed).filter(|(_, own)| is_rival(own));
            first.extend(rivals.map(|((_, path), _)| path));
        }
        first
    }

    pub(super) fn judge(&mut self, calm: Vec<PathBuf>) {
        if let Some(unread) = self.unread.filter(|unread| self.clock() < *unread) {
            self.again = unread;
            return;
        }
        let Some(network) = self.network() else {
            self.again = self.clock() + AGAIN;
            return;
        };
        self.share(&network);
        let mut parcels: Vec<(Parcel, Option<Stamp>)> = Vec::new();
        let all_calm: BTreeSet<PathBuf> = calm.iter().cloned().collect();
        let calm = self.first(calm, &network);
        let calm = self.without_writers(calm);
        if calm.is_empty() {
            return;
        }
        for path in calm {
            self.ready.remove(&path);
            self.take(path, network.settings(), &mut parcels);
        }
        let now = self.post.system.now();
        let mut judged = self.look_at(&network, &parcels);
        // What came before and is for the same place is held together with it.
        let claims: BTreeSet<(String, String)> = judged.iter().filter_map(claim).collect();
        let rivals: Vec<PathBuf> = self
            .waiting
            .iter()
            .filter(|(path, waiting)| {
                let is_rival = !waiting.claims.is_disjoint(&claims);
                is_rival && !parcels.iter().any(|(parcel, _)| parcel.file().place == **path)
            })
            .map(|(path, _)| path.clone())
            .collect();
        if !rivals.is_empty() {
            for path in rivals {
                self.ready.remove(&path);
                self.take(path, network.settings(), &mut parcels);
            }
            judged = self.look_at(&network, &parcels);
        }
        let (parcels, judged) = self.without_late(&network, parcels, judged, &all_calm);
        let settings = network.settings();
        let (parcels, stamps): (Vec<_>, Vec<_>) = parcels.into_iter().unzip();
        let mut all = Received::all(parcels, judged, settings, &self.post.reader);
        // Who waits for them waits until it is known where they went.
        self.board.open().busy = all.iter().map(|one| one.parcel.file().place.clone()).collect();
        intake::receive(&*self.post.system, now, &mut all, (settings, &self.post.folder));
        let mut lines = Vec::new();
        let mut stamps = stamps.into_iter();
        for group in all.chunk_by(|one, next| one.parcel.file().place == next.parcel.file().place) {
            let stamp = stamps.by_ref().take(group.len()).last().flatten();
            let told = self.note(group, stamp);
            lines.extend(told.into_iter().map(|one| line(one, now)));
        }
        let is_new = |one: &Received| one.failed.is_none() && one.judged.fate == Fate::Accepted;
        if all.iter().any(is_new) {
            self.unread = Some(self.clock() + READ);
        }
        self.board.open().busy.clear();
        let _ = self.post.daemon.send(Message::Digested(lines));
    }

    /// Leaves those alone that somebody still has open for writing, until they have stood still for long.
    pub(super) fn without_writers(&mut self, calm: Vec<PathBuf>) -> Vec<PathBuf> {
        let open: BTreeSet<PathBuf> = self.post.system.being_written(&calm).into_iter().collect();
        if open.is_empty() {
            return calm;
        }
        let now = self.post.system.now();
        let is_coming = |path: &PathBuf| {
            let written = self.post.system.modified(path);
            open.contains(path)
                && written.is_some_and(|at| now.0.abs_diff(at.0) < ABANDONED.unsigned_abs())
        };
        let (coming, calm): (Vec<PathBuf>, Vec<PathBuf>) = calm.into_iter().partition(is_coming);
        if !coming.is_empty() {
            self.again = self.clock() + SOON;
        }
        calm
    }

    /// Leaves those alone for whose place something else has come and is not settled yet: they are looked at together.
    pub(super) fn without_late(
        &mut self,
        network: &Network,
        parcels: Vec<(Parcel, Option<Stamp>)>,
        judged: Vec<Judged>,
        calm: &BTreeSet<PathBuf>,
    ) -> (Vec<(Parcel, Option<Stamp>)>, Vec<Judged>) {
        let own: BTreeSet<&Path> =
            parcels.iter().map(|(parcel, _)| parcel.file().place.as_path()).collect();
        let late: Vec<&PathBuf> = self
            .settler
            .waiting()
            .chain(self.ready.iter().filter(|path| !calm.contains(*path)))
            .filter(|path| !own.contains(path.as_path()))
            .collect();
        if late.is_empty() {
            return (parcels, judged);
        }
        let paths: Vec<String> = late
            .iter()
            .filter_map(|path| path.strip_prefix(&self.post.folder).ok())
            .map(|path| path.to_string_lossy().into_owned())
            .collect();
        let claims: BTreeSet<Place> = self.claimed(network, &paths).into_iter().flatten().collect();
        let is_late = |judged: &Judged| claim(judged).is_some_and(|own| claims.contains(&own));
        let files: BTreeSet<PathBuf> = parcels
            .iter()
            .zip(&judged)
            .filter(|(_, judged)| is_late(judged))
            .map(|((parcel, _), _)| parcel.file().place.clone())
            .collect();
        if files.is_empty() {
            return (parcels, judged);
        }
        self.again = self.clock() + self.post.settle;
        let (parcels, judged) = parcels
            .into_iter()
            .zip(judged)
            .filter(|((parcel, _), _)| !files.contains(&parcel.file().place))
            .unzip();
        self.ready.extend(files);
        (parcels, judged)
    }

    pub(super) fn look_at(
        &self,
        network: &Network,
        parcels: &[(Parcel, Option<Stamp>)],
    ) -> Vec<Judged> {
        let plain: Vec<Parcel> = parcels.iter().map(|(parcel, _)| parcel.clone()).collect();
        intake::judge_in(network, &self.converting, self.post.system.now(), &plain)
    }

    /// Folders that stand for languages and people are no deliveries.
    pub(super) fn share(&mut self, network: &Network) {
        self.groups.share(network.shared_folders());
    }

    /// Reads a file, or notes that it is gone.
    pub(super) fn take(
        &mut self,
        path: PathBuf,
        settings: &Settings,
        out: &mut Vec<(Parcel, Option<Stamp>)>,
    ) {
        let entry = self.post.system.entry(&path).ok().flatten();
        let is_sent = |entry: &Entry| matches!(entry.kind, Kind::File | Kind::Link | Kind::Foreign);
        let Some(entry) = entry.filter(is_sent) else {
            self.forget(&path);
            return;
        };
        match intake::parcels(&*self.post.system, path, &self.post.folder, settings) {
            Ok(own) => out.extend(own.into_iter().map(|parcel| (parcel, Some(entry.stamp)))),
            Err((path, error)) => {
                let args = vec![
                    ("path", Arg::from(intake::shown(&path))),
                    ("detail", causes::system(&error).into()),
                ];
                if self.failing.insert(path.clone()) {
                    self.say("read-failed", args, Level::Warning);
                }
                // It is told once, and tried when it is another one.
                self.board.open().settled.insert(path, entry.stamp);
            }
        }
    }
}
