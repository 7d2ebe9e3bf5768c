//! A bundle as one file: `.tar.zst`, the same bytes for the same bundle.
//!
//! Everything that differs between two runs or two computers is left out or fixed: the order is
//! the paths', the time is the epoch, the owner is nobody in particular, and the compression runs
//! in one thread at one level (several threads cut the data elsewhere). Another version of zstd
//! may compress differently; what is in the archive stays the same.

use std::io::{self, Write};

use crate::model::manifest::{NAME as MANIFEST, to_json};
use crate::model::{Hash, Manifest};

/// zstd's level: within a few per cent of the best on pages, at a small part of its time.
const LEVEL: i32 = 9;

/// Writes a bundle below a folder of its section's name. `read` gives one file's bytes, by its
/// path in the bundle; only one of them is held at a time.
///
/// # Errors
///
/// What reading and writing say; of kind [`io::ErrorKind::InvalidData`] if a file is not what
/// the manifest says.
pub fn archive(
    manifest: &Manifest,
    out: &mut dyn Write,
    read: &dyn Fn(&str) -> io::Result<Vec<u8>>,
) -> io::Result<()> {
    let mut encoder = zstd::Encoder::new(out, LEVEL)?;
    encoder.include_checksum(true)?;
    let mut tar = tar::Builder::new(encoder);
    let mut add = |path: &str, bytes: &[u8]| {
        let mut header = tar::Header::new_gnu();
        header.set_entry_type(tar::EntryType::Regular);
        header.set_mode(0o644);
        header.set_uid(0);
        header.set_gid(0);
        header.set_mtime(0);
        header.set_size(bytes.len() as u64);
        tar.append_data(&mut header, format!("{}/{path}", manifest.section), bytes)
    };
    let own = to_json(manifest);
    let mut paths: Vec<_> = manifest.files.iter().map(|file| (&*file.path, Some(file))).collect();
    paths.push((MANIFEST, None));
    paths.sort_by_key(|(path, _)| *path);
    for (path, file) in paths {
        let Some(file) = file else {
            add(path, own.as_bytes())?;
            continue;
        };
        let bytes = read(path)?;
        if Hash::of(&bytes).to_string() != file.blake3 {
            return Err(io::ErrorKind::InvalidData.into());
        }
        add(path, &bytes)?;
    }
    tar.into_inner()?.finish()?.flush()
}
