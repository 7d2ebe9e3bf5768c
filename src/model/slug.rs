//! Names that can be a part of an address.

use std::borrow::Cow;

use super::Settings;
use super::spelling::{invisible, is_mark};

/// Earlier addresses of one variant: each makes a page in every edition that shows it.
pub const MAX_REDIRECTS: usize = 100;

/// Whether a text is letters, digits and marks of any script, hyphens and the like: at most 200
/// bytes, and no hyphen first.
#[must_use]
pub fn is_slug(text: &str) -> bool {
    !text.is_empty()
        && text.len() <= 200
        && text.chars().all(is_good)
        && !text.starts_with('-')
        && invisible(text).is_none()
}

fn is_good(c: char) -> bool {
    c.is_alphanumeric() || is_mark(c) || matches!(c, '-' | '_' | '\u{200c}' | '\u{200d}')
}

/// The slug of an article that has none of its own, from the last part of its id.
///
/// Where an article has a folder, the folder's name is that part as it is. Where files are taken as
/// another program has them, what cannot stand in an address becomes a hyphen, and a name that every
/// site needs for itself gets a word more.
#[must_use]
pub fn slug_of<'s>(segment: &'s str, settings: &Settings) -> Cow<'s, str> {
    if settings.layout.has_folders() || is_slug(segment) && !settings.is_reserved(segment) {
        return Cow::Borrowed(segment);
    }
    let mut made = fit(segment).into_owned();
    if settings.is_reserved(&made) {
        made.push_str("-page");
    }
    Cow::Owned(made)
}

/// The folders that stand before an article's slug in its address, each with a slash behind it; none
/// unless the settings want them.
#[must_use]
pub fn folders_of(id: &str, settings: &Settings) -> String {
    let mut made = String::new();
    if !settings.addresses_have_folders {
        return made;
    }
    for part in super::path::parent(id).split('/').filter(|part| !part.is_empty()) {
        let fit = fit(part);
        made.push_str(&fit);
        // Below a folder of its own nothing is in the site's way.
        if made == *fit && settings.is_reserved(&fit) {
            made.push_str("-pages");
        }
        made.push('/');
    }
    made
}

/// A part of a path as a part of an address.
fn fit(segment: &str) -> Cow<'_, str> {
    if is_slug(segment) {
        return Cow::Borrowed(segment);
    }
    let mut made = String::with_capacity(segment.len());
    for c in segment.chars() {
        let good = is_good(c) && invisible(c.encode_utf8(&mut [0; 4])).is_none();
        match c {
            c if good && c != '-' && made.len() < 180 => made.push(c),
            _ if made.is_empty() || made.ends_with('-') => {}
            _ => made.push('-'),
        }
    }
    made.truncate(made.trim_end_matches('-').len());
    if made.is_empty() || !is_slug(&made) {
        made = "page".to_owned();
    }
    Cow::Owned(made)
}
