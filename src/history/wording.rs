//! What a file said before.

use std::path::Path;

use super::History;
use crate::system::System;

/// States of a file that are fetched first; later as many again each time.
const FIRST: usize = 4;

/// States fetched in one go at most.
const MOST_AT_ONCE: usize = 64;

impl History {
    /// The newest state of a file that is wanted, of its last `limit` states, those under earlier
    /// names among them. The file as it stands is not looked at.
    pub fn wording(
        &self,
        system: &dyn System,
        path: &Path,
        wanted: &mut dyn FnMut(&[u8]) -> bool,
        limit: usize,
    ) -> Option<Vec<u8>> {
        let path = path.to_str()?;
        let home = self.of(path)?;
        let log = &home.log;
        let mut changes: Vec<u32> = Vec::new();
        for (name, _) in log.names(&home.inside(path)) {
            changes.extend(log.paths.find(&name).into_iter().flat_map(|path| log.of_path(path, 0)));
        }
        changes.sort_unstable();
        let mut blobs = Vec::new();
        for change in changes.into_iter().map(|ix| log.at(ix)) {
            if blobs.len() >= limit {
                break;
            }
            for blob in change.blob.into_iter().chain(change.old.iter().map(|(_, blob)| *blob)) {
                if !blobs.contains(&blob) {
                    blobs.push(blob);
                }
            }
        }
        blobs.truncate(limit);
        let (mut rest, mut count) = (blobs.as_slice(), FIRST);
        while !rest.is_empty() {
            let (these, others) = rest.split_at(count.min(rest.len()));
            let names = these.iter().map(|blob| log.blobs.text(*blob));
            let found = home.objects(system, names).unwrap_or_default();
            let texts = found.into_iter().flatten().filter(|object| object.kind == "blob");
            if let Some(text) = texts.map(|object| object.bytes).find(|bytes| wanted(bytes)) {
                return Some(text);
            }
            (rest, count) = (others, (count * 2).min(MOST_AT_ONCE));
        }
        None
    }
}
