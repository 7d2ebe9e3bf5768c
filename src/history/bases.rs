//! The original as it was when a translation last really changed.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use jiff::Timestamp;
use jiff::tz::TimeZone;
use rayon::prelude::*;

use super::History;
use super::blobs::Object;
use super::names::{Name, likely};
use super::repository::Repository;
use super::walk::{Blobs, Differ, End, Walk};
use crate::model::article::Day;
use crate::model::lock::is_commit;
use crate::system::System;

/// A translation whose base is asked for.
#[derive(Clone, Copy, Debug)]
pub struct Request<'r> {
    /// Its path in the network.
    pub variant: &'r str,
    /// Its original's path in the network.
    pub source: &'r str,
    /// The commit that it says it was made from.
    pub declared: Option<&'r str>,
}

/// What a translation was made from.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Base {
    /// The original as it was; `None` if nobody knows.
    pub source: Option<Vec<u8>>,
    /// The commit whose tree it is from; none if it is the working tree's.
    pub commit: Option<String>,
    /// The day of that commit, by its committer's clock in UTC.
    pub day: Option<Day>,
    /// What says so.
    pub how: How,
    /// The translation as the present commit has it, if it was really changed since: it is that one
    /// that was made from this original.
    pub edited: Option<Vec<u8>>,
    /// What stood in the way, whether or not something else helped.
    pub fault: Option<BaseFault>,
}

/// How a base is known.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum How {
    /// The translation says it.
    Declared,
    /// This commit was the last one that really changed the translation.
    LastRealChange,
    /// The translation came with this commit, and nothing has really changed it since.
    FirstCommit,
    /// It is not committed yet.
    Uncommitted,
    /// It lies in another repository than its original: the original as it was at that time.
    SameTime,
    /// It is not known.
    Unknown,
}

/// What stands in the way of a base.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum BaseFault {
    /// The repository does not have the commit that the translation names.
    UnknownCommit,
    /// The original was not there then, under none of its names.
    NoSourceThen,
    /// The clone's history begins later than that.
    Shallow,
    /// The clone lacks the bytes of an earlier state.
    Lacking,
    /// There is no history of it.
    Untold,
}

/// Files that are looked at in one go, so that not all of their history is in memory at once.
const AT_ONCE: usize = 128;

/// Bytes of a file that is compared with the present commit.
const LARGEST: u64 = 64 << 20;

impl History {
    /// What each of these translations was made from, in their order. `differ` says whether two
    /// states of a translation say different things: commits between which it does not are passed
    /// over.
    ///
    /// All the originals come back at once; who has many asks for some at a time.
    #[must_use]
    pub fn bases(
        &self,
        system: &dyn System,
        requests: &[Request<'_>],
        differ: Differ<'_>,
    ) -> Vec<Base> {
        let mut bases = Vec::with_capacity(requests.len());
        for requests in requests.chunks(AT_ONCE) {
            let mut some: Vec<Option<Base>> = vec![None; requests.len()];
            let mut faults: Vec<Option<BaseFault>> = vec![None; requests.len()];
            self.declared(system, requests, &mut some, &mut faults);
            self.walked(system, requests, differ, &mut some);
            let unknown = |fault| Base {
                source: None,
                commit: None,
                day: None,
                how: How::Unknown,
                edited: None,
                fault: Some(fault),
            };
            for (base, fault) in some.into_iter().zip(faults) {
                let base = base.unwrap_or_else(|| unknown(BaseFault::Untold));
                bases.push(Base { fault: fault.or(base.fault), ..base });
            }
        }
        bases
    }

    /// Those that name a commit which has their original.
    fn declared(
        &self,
        system: &dyn System,
        requests: &[Request<'_>],
        bases: &mut [Option<Base>],
        faults: &mut [Option<BaseFault>],
    ) {
        let named = |request: &Request<'_>| request.declared.map(str::to_owned);
        let mut wanted = Wanted::default();
        for (home, group) in self.by_home(requests, |request| request.source) {
            let names: BTreeSet<String> = group
                .iter()
                .filter_map(|ix| named(&requests[*ix]))
                .filter(|n| is_commit(n))
                .collect();
            let names: Vec<_> = names.into_iter().collect();
            let questions: Vec<_> = names.iter().map(|name| format!("{name}^{{commit}}")).collect();
            let found = home.objects(system, questions.iter().map(String::as_str));
            let known: BTreeMap<_, _> = names
                .iter()
                .zip(found.unwrap_or_default())
                .filter_map(|(name, object)| Some((name.as_str(), commit(&object?))))
                .collect();
            for ix in group {
                let Some(name) = requests[ix].declared else { continue };
                match known.get(name) {
                    Some((id, time)) => {
                        let names = home.log.names(&home.inside(requests[ix].source));
                        wanted.add(ix, home, id.clone(), *time, &names, How::Declared);
                    }
                    None => faults[ix] = Some(BaseFault::UnknownCommit),
                }
            }
        }
        for (ix, base) in wanted.take(system) {
            faults[ix] = base.fault;
            bases[ix] = base.source.is_some().then_some(base);
        }
    }

    /// The others, by their own history.
    fn walked(
        &self,
        system: &dyn System,
        requests: &[Request<'_>],
        differ: Differ<'_>,
        bases: &mut [Option<Base>],
    ) {
        let mut wanted = Wanted::default();
        for (home, group) in self.by_home(requests, |request| request.variant) {
            let group: Vec<_> = group.into_iter().filter(|ix| bases[*ix].is_none()).collect();
            let paths: Vec<_> = group.iter().map(|ix| requests[*ix].variant).collect();
            for (ix, (walk, head)) in group.into_iter().zip(walks(system, home, &paths, differ)) {
                let request = &requests[ix];
                let edited = match head {
                    Head::Same => None,
                    Head::Edited(bytes) => Some(bytes),
                    // A text that git knows under another name was moved, and the move is not
                    // committed yet: from what it was made then, that name would tell.
                    Head::Absent if home.knows(system, request.variant) => continue,
                    Head::Absent => {
                        let source = system.read(Path::new(request.source), LARGEST).ok();
                        let (how, edited) = (How::Uncommitted, None);
                        let base =
                            Base { source, commit: None, day: None, how, edited, fault: None };
                        bases[ix] = Some(base);
                        continue;
                    }
                };
                let (how, change) = match walk.and_then(|walk| walk.end) {
                    Some(End::Changed(change)) => (How::LastRealChange, change),
                    Some(End::Came(change)) => (How::FirstCommit, change),
                    Some(End::Lacking(change)) => {
                        bases[ix] = Some(unknown(home, change, BaseFault::Lacking));
                        continue;
                    }
                    Some(End::Untold) | None => continue,
                };
                let commit = home.log.commit_of(change);
                if home.cut.contains(&commit.id) {
                    bases[ix] = Some(unknown(home, change, BaseFault::Shallow));
                    continue;
                }
                let (id, time) = (commit.id.to_string(), commit.time);
                let Some(other) = self.of(request.source) else { continue };
                let source = other.inside(request.source);
                if std::ptr::eq(home, other) {
                    wanted.add(ix, home, id, Some(time), &home.log.names(&source), how);
                    wanted.edited(edited);
                } else if let Some(id) = other.at_time(&source, time) {
                    wanted.add(ix, other, id, Some(time), &other.log.names(&source), How::SameTime);
                    wanted.edited(edited);
                } else {
                    bases[ix] = Some(unknown(home, change, BaseFault::NoSourceThen));
                }
            }
        }
        for (ix, base) in wanted.take(system) {
            bases[ix] = Some(base);
        }
    }

    /// The places of the requests by the repository of one of their files.
    fn by_home<'h>(
        &'h self,
        requests: &[Request<'_>],
        path: impl for<'q> Fn(&'q Request<'_>) -> &'q str,
    ) -> Vec<(&'h Repository, Vec<usize>)> {
        let mut homes: Vec<(&Repository, Vec<usize>)> = Vec::new();
        for (ix, request) in requests.iter().enumerate() {
            let Some(home) = self.of(path(request)) else { continue };
            match homes.iter_mut().find(|(known, _)| std::ptr::eq(*known, home)) {
                Some((_, group)) => group.push(ix),
                None => homes.push((home, vec![ix])),
            }
        }
        homes
    }
}

impl Repository {
    /// The commit that had given a file the bytes that it had at this time.
    fn at_time(&self, path: &str, time: i64) -> Option<String> {
        let names = self.log.names(path);
        let changes = names.iter().filter_map(|(name, _)| self.log.paths.find(name));
        let changes = changes.flat_map(|path| self.log.of_path(path, 0));
        let change = changes.copied().filter(|ix| self.log.commit_of(*ix).time <= time).min()?;
        Some(self.log.commit_of(change).id.to_string())
    }
}

fn unknown(home: &Repository, change: u32, fault: BaseFault) -> Base {
    let commit = home.log.commit_of(change);
    Base {
        source: None,
        commit: Some(commit.id.to_string()),
        day: day(commit.time),
        how: How::Unknown,
        edited: None,
        fault: Some(fault),
    }
}

/// How a file is in the present commit.
enum Head {
    /// As it lies there, or nobody can tell.
    Same,
    /// Really another one, and these were its bytes.
    Edited(Vec<u8>),
    /// Not at all.
    Absent,
}

/// The way back for each of these files of one repository, from what the present commit has.
fn walks(
    system: &dyn System,
    home: &Repository,
    paths: &[&str],
    differ: Differ<'_>,
) -> Vec<(Option<Walk>, Head)> {
    let log = &home.log;
    let start = |path: &&str| {
        let inside = home.inside(path);
        let blob = *home.head.get(&inside)?;
        // A file of the present commit that no commit in the log gave has no number.
        Some(Walk::new((log.paths.find(&inside)?, blob)))
    };
    let mut walks: Vec<Option<Walk>> = paths.iter().map(start).collect();
    let mut blobs = Blobs::new();
    let mut steps = 1;
    let mut heads: Vec<Head> = Vec::new();
    let mut first = true;
    loop {
        let mut wanted = Vec::new();
        for walk in walks.iter().flatten() {
            walk.needs(log, steps, &mut wanted);
        }
        if wanted.is_empty() {
            break;
        }
        wanted.sort_unstable();
        wanted.dedup();
        blobs.retain(|blob, _| wanted.binary_search(blob).is_ok());
        wanted.retain(|blob| !blobs.contains_key(blob));
        let names = wanted.iter().map(|blob| log.blobs.text(*blob));
        let mut found = home.objects(system, names).unwrap_or_default().into_iter();
        for blob in wanted {
            let bytes = found.next().flatten().filter(|object| object.kind == "blob");
            blobs.insert(blob, bytes.map(|object| object.bytes));
        }
        if first {
            let files = walks.par_iter().zip(paths).map(|(walk, path)| {
                let Some(head) = walk.and_then(|walk| blobs.get(&walk.file.1)) else {
                    return Head::Absent;
                };
                match (system.read(Path::new(path), LARGEST), head) {
                    (Ok(bytes), Some(head)) if bytes != *head && differ(head, &bytes) => {
                        Head::Edited(head.clone())
                    }
                    // Likewise where it is gone, or nobody can tell.
                    _ => Head::Same,
                }
            });
            heads = files.collect();
            first = false;
        }
        walks.par_iter_mut().flatten().for_each(|walk| walk.advance(log, &blobs, differ));
        steps = (steps * 2).min(16);
    }
    heads.resize_with(paths.len(), || Head::Absent);
    walks.into_iter().zip(heads).collect()
}

/// Originals of commits, under the names that they may have had.
#[derive(Default)]
struct Wanted<'h> {
    list: Vec<(usize, &'h Repository, Base, Vec<String>)>,
}

impl<'h> Wanted<'h> {
    fn add(
        &mut self,
        ix: usize,
        home: &'h Repository,
        id: String,
        time: Option<i64>,
        names: &[Name],
        how: How,
    ) {
        let names = likely(names, time).iter().map(|name| format!("{id}:{name}")).collect();
        let day = time.and_then(day);
        let base = Base { source: None, commit: Some(id), day, how, edited: None, fault: None };
        self.list.push((ix, home, base, names));
    }

    /// Says of the last one what the present commit has in the variant's place.
    fn edited(&mut self, bytes: Option<Vec<u8>>) {
        if let Some((_, _, base, _)) = self.list.last_mut() {
            base.edited = bytes;
        }
    }

    /// Asks for all of them: each under its likeliest name, then those that are left under the next.
    fn take(mut self, system: &dyn System) -> Vec<(usize, Base)> {
        let most = self.list.iter().map(|(.., names)| names.len()).max().unwrap_or(0);
        for round in 0..most {
            let mut homes: Vec<&Repository> = Vec::new();
            for (_, home, ..) in &self.list {
                if !homes.iter().any(|known| std::ptr::eq(*known, *home)) {
                    homes.push(home);
                }
            }
            for home in homes {
                let open = self.list.iter_mut().filter(|(_, own, base, names)| {
                    std::ptr::eq(*own, home) && base.source.is_none() && names.len() > round
                });
                let mut open: Vec<_> = open.collect();
                let names = open.iter().map(|(.., names)| names[round].as_str());
                let found = home.objects(system, names).unwrap_or_default();
                for ((.., base, _), object) in open.iter_mut().zip(found) {
                    let object = object.filter(|object| object.kind == "blob");
                    base.source = object.map(|object| object.bytes);
                }
            }
        }
        let done = |(ix, _, base, _): (usize, &Repository, Base, Vec<String>)| {
            let lacking = base.source.is_none();
            let how = if lacking { How::Unknown } else { base.how };
            (ix, Base { how, fault: lacking.then_some(BaseFault::NoSourceThen), ..base })
        };
        self.list.into_iter().map(done).collect()
    }
}

/// A commit's name and time.
fn commit(object: &Object) -> (String, Option<i64>) {
    let head = object.bytes.split(|byte| *byte == b'\n').take_while(|line| !line.is_empty());
    let mut lines = head.filter_map(|line| std::str::from_utf8(line).ok());
    let committer = lines.find(|line| line.starts_with("committer "));
    let time = committer.and_then(|line| line.rsplit(' ').nth(1)?.parse().ok());
    (object.id.clone(), time)
}

fn day(time: i64) -> Option<Day> {
    let date = Timestamp::from_second(time).ok()?.to_zoned(TimeZone::UTC).date();
    Some(Day {
        year: date.year(),
        month: u8::try_from(date.month()).ok()?,
        day: u8::try_from(date.day()).ok()?,
    })
}
