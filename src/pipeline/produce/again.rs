//! What is put into the sink, and what is taken from it again because it would be the same.

use std::io;
use std::path::Path;

use super::{Made, Put, Stop, Work};
use crate::bundle;
use crate::model::{Hash, ManifestFile, SectionIx};
use crate::system::Kind;

impl Work<'_> {
    pub(super) fn wants(&self, file: &str) -> bool {
        self.only.is_none_or(|only| only == file)
    }

    pub(super) fn put(&self, section: SectionIx, path: &str, bytes: &[u8]) -> Result<Put, Stop> {
        self.sink.put(section, path, bytes).map_err(|error| {
            let id = &self.survey.settings.section(section).id;
            Stop::Failed(format!("{id}/{path}"), error)
        })?;
        let file = bundle::noted(path, bytes);
        Ok(Put { section, file, page: None, key: None, is_sitemap: false })
    }

    /// Takes a file as it was made from the same before, if there is such a one and the sink still has it.
    pub(super) fn take_again(
        &self,
        section: SectionIx,
        file: Option<&ManifestFile>,
        key: Hash,
    ) -> Result<Option<Put>, Stop> {
        let Some(file) = file else { return Ok(None) };
        let has = self.sink.take_again(section, file).map_err(|error| {
            let id = &self.survey.settings.section(section).id;
            Stop::Failed(format!("{id}/{}", file.path), error)
        })?;
        let put =
            || Put { section, file: file.clone(), page: None, key: Some(key), is_sitemap: false };
        Ok(has.then(put))
    }

    /// Takes all of some files as they were made before; none if the sink lacks one.
    pub(super) fn take_all_again<'p>(
        &self,
        made: impl Iterator<Item = &'p Put>,
    ) -> Result<Option<Vec<Made>>, Stop> {
        let mut again = Vec::new();
        for put in made {
            let key = put.key.unwrap_or(Hash::of(b""));
            if self.take_again(put.section, Some(&put.file), key)?.is_none() {
                return Ok(None);
            }
            again.push(Ok(put.clone()));
        }
        Ok(Some(again))
    }

    pub(super) fn read(&self, path: &str, limit: u64) -> Result<Vec<u8>, Stop> {
        let file = Path::new(path);
        self.system.read(file, limit).map_err(|error| {
            // Only files are surveyed: whatever else stands there came later.
            let is_file = error.kind() != io::ErrorKind::NotFound
                && matches!(self.system.kind(file), Some(Kind::File) | None);
            match is_file {
                true => Stop::Failed(path.to_owned(), error),
                false => Stop::Changed(path.to_owned()),
            }
        })
    }
}
