//! Assets of earlier releases stay reachable in the live one, so that a page that a reader has
//! open, or that a cache still serves, finds its style sheet and pictures.
//!
//! Their names hold their content's hash, so that none of them can stand in another one's way.
//! They are hard links outside of the manifest. What is carried comes from the *manifests* of
//! the releases that are kept, never from what those carried themselves: an asset goes with the
//! last kept release that was made with it, and nothing accumulates.

use std::collections::BTreeSet;
use std::io;
use std::path::Path;

use super::home::Home;
use super::is_plain;
use crate::model::{Hash, Manifest, ManifestFile};

/// Where hashed assets lie in a bundle.
pub(super) const ASSETS: &str = "assets";

/// Links the assets of these releases into a folder whose own files `own` lists.
///
/// # Errors
///
/// Whatever keeps a link from being made. An asset that is missing or spoilt is left out.
pub(super) fn carry(
    home: &Home<'_>,
    from: impl IntoIterator<Item = u64>,
    into: &Path,
    own: &Manifest,
) -> io::Result<()> {
    let mut there: BTreeSet<String> = own.files.iter().map(|file| file.path.clone()).collect();
    for number in from {
        for asset in home.assets(number).into_iter().filter(is_hashed) {
            if there.contains(&asset.path) || home.system.kind(&into.join(&asset.path)).is_some() {
                continue;
            }
            let file = home.release(number).join(&asset.path);
            let Ok(bytes) = home.system.read(&file, asset.size) else { continue };
            if Hash::of(&bytes).to_string() != asset.blake3 {
                continue;
            }
            home.system.create_folder(&into.join(ASSETS))?;
            home.system.link_file(&file, &into.join(&asset.path))?;
            there.insert(asset.path);
        }
    }
    Ok(())
}

/// Whether a file's name holds its content's hash, as `assets/site.0123456789ab.css` does.
fn is_hashed(file: &ManifestFile) -> bool {
    is_plain(&file.path)
        && hash_in(&file.path).is_some_and(|digits| file.blake3.starts_with(digits))
}

/// The digits of the hash in an asset's path.
pub(super) fn hash_in(path: &str) -> Option<&str> {
    let name = path.strip_prefix(ASSETS)?.strip_prefix('/')?;
    let digits = name.rsplit_once('.')?.0.rsplit_once('.')?.1;
    let is_hash = digits.len() == 12 && digits.bytes().all(|b| b.is_ascii_hexdigit());
    (is_hash && !name.contains('/')).then_some(digits)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_names_with_a_hash_are_carried() {
        assert_eq!(hash_in("assets/site.0123456789ab.css"), Some("0123456789ab"));
        assert_eq!(hash_in("assets/a.b.0123456789ab.css"), Some("0123456789ab"));
        for path in [
            "assets/site.css",
            "assets/0123456789ab.css",
            "assets/site.0123456789ax.css",
            "assets/x/site.0123456789ab.css",
            "other/site.0123456789ab.css",
        ] {
            assert_eq!(hash_in(path), None, "{path}");
        }
    }
}
