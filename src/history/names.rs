//! What a file was called before.

use super::log::Log;

/// A name of a file, and since when it has it, in seconds since 1970; `None` for its first.
pub(super) type Name = (String, Option<i64>);

/// Names beyond which nobody asks.
const MOST: usize = 32;

impl Log {
    /// The names of a file of the present commit, the newest first.
    pub(super) fn names(&self, path: &str) -> Vec<Name> {
        let mut names = vec![(path.to_owned(), None)];
        let (mut now, mut from) = (self.paths.find(path), 0);
        while let (Some(number), true) = (now, names.len() < MOST) {
            let moved = self.of_path(number, from).iter().find_map(|ix| {
                let change = self.at(*ix);
                let before = change.old.iter().find(|(old, _)| *old != number);
                // A file that came whole may have lain elsewhere with the same bytes.
                let copied = || {
                    let blob = change.blob.filter(|_| change.old.is_empty())?;
                    let older = self.of_blob(blob, ix + 1).iter().map(|ix| self.at(*ix));
                    let mut older = older.filter(|c| c.path != number && c.commit != change.commit);
                    older.next().map(|older| older.path)
                };
                let before = before.map(|(path, _)| *path).or_else(copied)?;
                Some((before, *ix))
            });
            let Some((before, ix)) = moved else { break };
            let name = self.paths.text(before);
            if names.iter().any(|(known, _)| known == name) {
                break;
            }
            let since = self.commit_of(ix).time;
            if let Some((_, last)) = names.last_mut() {
                *last = Some(since);
            }
            names.push((name.to_owned(), None));
            (now, from) = (Some(before), ix + 1);
        }
        names
    }
}

/// The names in the order in which they are worth a try for a commit of this time: the one that the
/// file had then, the later ones, the earlier ones.
pub(super) fn likely(names: &[Name], time: Option<i64>) -> Vec<&str> {
    let at = time.map_or(0, |time| {
        let had = names.iter().position(|(_, since)| since.is_none_or(|since| since <= time));
        had.unwrap_or(0)
    });
    let order = [at].into_iter().chain((0..at).rev()).chain(at + 1..names.len());
    order.filter_map(|ix| names.get(ix)).map(|(name, _)| name.as_str()).collect()
}
