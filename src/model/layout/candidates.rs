//! The files that may stand for one that a text names.

use crate::model::path::{name, parent};

/// The files that a name in a variant may mean, the best first: the localised one in the
/// variant's own home, the plain one there, then the same where the original lies.
///
/// `target` is a path from the root; the homes are what [`Layout::home`](super::Layout::home) cuts off; `tags` are the
/// variant's locale and its parents.
#[must_use]
pub fn candidates(target: &str, own_home: &str, source_home: &str, tags: &[String]) -> Vec<String> {
    let mut found = Vec::new();
    let localised = |path: &str| -> Vec<String> {
        let (folder, name) = (parent(path), name(path));
        let Some((stem, ending)) = name.rsplit_once('.') else { return Vec::new() };
        let slash = if folder.is_empty() { "" } else { "/" };
        tags.iter().map(|tag| format!("{folder}{slash}{stem}.{tag}.{ending}")).collect()
    };
    let rest = target.strip_prefix(own_home).or_else(|| target.strip_prefix(source_home));
    if let (Some(rest), true) = (rest, own_home != source_home) {
        for home in [own_home, source_home] {
            let path = format!("{home}{rest}");
            found.extend(localised(&path));
            found.push(path);
        }
    } else {
        found.extend(localised(target));
        found.push(target.to_owned());
    }
    found
}
