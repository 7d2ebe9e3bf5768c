//! What a daemon at work tells other commands of the files whose last good bytes it shows.

use std::collections::BTreeSet;
use std::io;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use super::accepted::Accepted;
use super::run::FOLDER;
use super::view::View;
use crate::deliver::{self, Lock};
use crate::system::System;

/// The file that lists them, one path a line.
const FILE: &str = ".hexapla/daemon/last-good";

/// How much of it is read.
const LIMIT: u64 = 16 << 20;

/// Writes the list anew.
pub(super) fn tell<'p>(
    system: &dyn System,
    paths: impl Iterator<Item = &'p String>,
) -> io::Result<()> {
    let text: String = paths.map(|path| format!("{path}\n")).collect();
    let new = format!("{FILE}.new");
    system.write(Path::new(&new), text.as_bytes())?;
    system.rename(Path::new(&new), Path::new(FILE))
}

/// Whether a daemon looks after the network, be it that it is only beginning.
#[must_use]
pub fn is_at_work(system: &dyn System) -> bool {
    // Nobody leaves a trace where no daemon ever was.
    system.kind(Path::new(FOLDER)).is_some()
        && matches!(deliver::lock(system, Path::new(FOLDER), Duration::ZERO), Ok(Lock::Taken(_)))
}

/// The network as a daemon that is at work shows it, and the files that are not as they stand there; none if
/// no daemon is at work, or all files are.
#[must_use]
pub fn as_shown(system: Arc<dyn System + Send>) -> Option<(View, BTreeSet<String>)> {
    let list = system.read(Path::new(FILE), LIMIT).ok()?;
    let list = String::from_utf8(list).ok().filter(|list| !list.is_empty())?;
    // A list that a daemon left when it was killed counts for nothing.
    if !is_at_work(&*system) {
        return None;
    }
    let store = Accepted::new(&*system, u64::MAX);
    let good = list.lines().filter_map(|path| Some((path, store.recall(path)?.1)));
    let good: Vec<(String, Vec<u8>)> = good.map(|(path, b)| (path.to_owned(), b)).collect();
    let view = View::new(Arc::clone(&system));
    let mut paths = BTreeSet::new();
    for (path, bytes) in good {
        view.put_instead(Path::new(&path), bytes.into());
        // Whatever stands there.
        view.mask(Path::new(&path));
        paths.insert(path);
    }
    (!paths.is_empty()).then(|| (view.glass(), paths))
}
