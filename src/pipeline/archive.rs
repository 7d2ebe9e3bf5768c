//! A built bundle, put into one file.

use std::io;
use std::path::Path;

use crate::bundle;
use crate::model::Manifest;
use crate::system::System;

/// Archives the bundle that was built in `folder` as `file`, which is replaced at once: whoever
/// finds it there finds it whole.
///
/// # Errors
///
/// What the system says; of kind [`io::ErrorKind::InvalidData`] if the folder is not, or no
/// longer, what the manifest says.
pub fn archive(
    system: &dyn System,
    manifest: &Manifest,
    folder: &Path,
    file: &Path,
) -> io::Result<()> {
    let name = file.file_name().unwrap_or_default().to_string_lossy();
    let fresh = file.with_file_name(format!(".{name}"));
    let sizes: std::collections::HashMap<&str, u64> =
        manifest.files.iter().map(|file| (file.path.as_str(), file.size)).collect();
    let read = |path: &str| {
        let limit = sizes.get(path).copied().unwrap_or_default();
        match system.read(&folder.join(path), limit) {
            Err(error) if error.kind() == io::ErrorKind::FileTooLarge => {
                Err(io::ErrorKind::InvalidData.into())
            }
            result => result,
        }
    };
    let mut out = system.writer(&fresh)?;
    let written = bundle::archive(manifest, &mut out, &read);
    drop(out);
    let done =
        written.and_then(|()| system.sync(&fresh)).and_then(|()| system.rename(&fresh, file));
    if done.is_err() {
        // Whatever is left of it, under a name that nobody looks for.
        let _ = system.remove_file(&fresh);
    }
    done
}
