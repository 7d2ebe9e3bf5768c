//! How many releases stay.

use std::collections::BTreeSet;
use std::io;
use std::path::{Path, PathBuf};

use super::home::Home;
use crate::system::System;

/// What could not be removed, and why.
pub type Leftover = (PathBuf, io::Error);

/// Removes a section's releases but the newest `keep`, the live one, the pinned one, and the one
/// that a rollback would go to; and what an earlier run did not finish removing. Each is renamed
/// first, so that a crash leaves a release whole or out of the way.
///
/// What fails is returned, and tried again next time.
#[must_use]
pub fn retain(system: &dyn System, root: &Path, section: &str, keep: usize) -> Vec<Leftover> {
    let home = Home::new(system, root, section);
    let mut failed = Vec::new();
    let at = |path: PathBuf| move |error| (path, error);
    match home.leftovers().map_err(at(home.releases())) {
        Ok(leftovers) => failed.extend(
            leftovers
                .into_iter()
                .filter_map(|gone| system.remove_tree(&gone).map_err(at(gone)).err()),
        ),
        Err(error) => failed.push(error),
    }
    let doomed = doomed(&home, keep).map_err(at(home.releases()));
    let doomed = doomed.unwrap_or_else(|error| {
        failed.push(error);
        BTreeSet::new()
    });
    failed.extend(doomed.into_iter().filter_map(|number| {
        let gone = home.set_aside(number).map_err(at(home.release(number)));
        gone.and_then(|gone| system.remove_tree(&gone).map_err(at(gone))).err()
    }));
    failed
}

fn doomed(home: &Home<'_>, keep: usize) -> io::Result<BTreeSet<u64>> {
    let (live, state, numbers) = (home.live()?, home.state()?, home.numbers()?);
    // Without a live release, nobody can say which of them are still needed.
    if !live.is_some_and(|live| numbers.contains(&live)) {
        return Ok(BTreeSet::new());
    }
    let needed = [live, state.before(live), state.pinned];
    let kept = kept(&numbers, needed, keep);
    Ok(numbers.difference(&kept).copied().collect())
}

/// The newest `keep` of these releases, and those that are needed.
pub(super) fn kept(
    numbers: &BTreeSet<u64>,
    needed: impl IntoIterator<Item = Option<u64>>,
    keep: usize,
) -> BTreeSet<u64> {
    let newest = numbers.iter().rev().take(keep).copied();
    newest.chain(needed.into_iter().flatten()).collect()
}
