//! Marks as two languages have them: whether a translation has already what changed in those of its
//! original.

use std::collections::{BTreeMap, BTreeSet};

use super::align::leaf;

/// The sort of an address that stands in the text.
pub(super) const ADDRESS: char = '@';
/// The sort of a macro.
pub(super) const MACRO: char = '%';
/// The sort of a piece of code in running text.
pub(super) const CODE: char = 'k';
/// The sort of the box of a task.
pub(super) const BOX: char = 'x';
/// The sort of the marker of an alert.
pub(super) const ALERT: char = 'N';

/// Whether a translation has each mark that was added, taken out or changed as often as the newer
/// revision; nothing if none was, as where a mark only stands elsewhere. A mark's first character is
/// its sort.
pub(super) fn has_already(was: &[String], is: &[String], has: &[String]) -> Option<bool> {
    let exact = Both::of(was, is, has, str::to_owned);
    if exact.changed.is_empty() {
        return None;
    }
    let shared = Both::of(was, is, has, key);
    let leaves = Both::of(was, is, has, |mark| match mark.strip_prefix(is_address) {
        Some(address) => leaf(address).to_owned(),
        None => mark.to_owned(),
    });
    Some(exact.changed.iter().all(|mark| {
        let (alike, end) = (key(mark), mark.strip_prefix(is_address).map(leaf));
        // What changed in nothing but its language is to be looked at as it is written.
        if !shared.changed.contains(&alike) {
            return exact.agrees(mark);
        }
        let by_end = |end: &str| !end.is_empty() && leaves.changed.contains(end);
        shared.agrees(&alike) || end.is_some_and(|end| by_end(end) && leaves.agrees(end))
    }))
}

/// How often each of an original's marks stands in the newer revision and in the translation.
struct Both {
    is: BTreeMap<String, usize>,
    has: BTreeMap<String, usize>,
    /// Those that the two revisions have in different numbers.
    changed: BTreeSet<String>,
}

impl Both {
    fn of(was: &[String], is: &[String], has: &[String], key: impl Fn(&str) -> String) -> Self {
        let count = |marks: &[String]| {
            let mut counts: BTreeMap<String, usize> = BTreeMap::new();
            marks.iter().for_each(|mark| *counts.entry(key(mark)).or_default() += 1);
            counts
        };
        let [was, is, has] = [was, is, has].map(count);
        let changed = was.keys().chain(is.keys()).filter(|mark| was.get(*mark) != is.get(*mark));
        let changed = changed.cloned().collect();
        Self { is, has, changed }
    }

    fn agrees(&self, mark: &str) -> bool {
        self.is.get(mark) == self.has.get(mark)
    }
}

fn is_address(sort: char) -> bool {
    matches!(sort, 'a' | 'i' | ADDRESS)
}

/// A mark without what every language has in its own form.
fn key(mark: &str) -> String {
    let mut chars = mark.chars();
    let Some(sort) = chars.next() else { return String::new() };
    let detail = chars.as_str();
    match sort {
        sort if is_address(sort) => format!("{sort}{}", without_language(detail)),
        '<' => {
            let part = |part: &str| match part.split_once('=') {
                Some((name @ ("href" | "src"), value)) => {
                    format!("\0{name}={}", without_language(value))
                }
                _ => format!("\0{part}"),
            };
            detail.split('\0').map(part).collect()
        }
        // How long a title is.
        't' => detail.rsplit_once(' ').map_or(detail, |(kind, _)| kind).to_owned() + "\0",
        _ => mark.to_owned(),
    }
}

/// An address without what names its language: `/en-US/docs/x`, `/fr/docs/x` and `/docs/x` are the
/// same, and so are `https://en.kites.example/x`, `map.png` and `map.fr.png`.
fn without_language(address: &str) -> String {
    let (address, tail) = address.split_at(address.find(['?', '#']).unwrap_or(address.len()));
    let (scheme, rest) = match address.find("://") {
        Some(at) => address.split_at(at + "://".len()),
        None => ("", address),
    };
    let (host, path) = match scheme {
        "" => ("", rest),
        _ => rest.split_at(rest.find('/').unwrap_or(rest.len())),
    };
    let host = match host.split_once('.') {
        Some((first, rest)) if is_language(first) && rest.contains('.') => rest,
        _ => host,
    };
    let segments: Vec<String> =
        path.split('/').filter(|segment| !is_language(segment)).map(without_infix).collect();
    let path = segments.join("/");
    format!("{scheme}{host}{}{tail}", path.trim_end_matches('/'))
}

/// `map.fr.png` → `map.png`.
fn without_infix(name: &str) -> String {
    let parts: Vec<&str> = name.split('.').collect();
    match parts[..] {
        [ref stem @ .., language, ending] if !stem.is_empty() && is_language(language) => {
            format!("{}.{ending}", stem.join("."))
        }
        _ => name.to_owned(),
    }
}

/// Whether a part of an address looks like the name of a language: `fr`, `pt-BR`, `zh_Hans`.
fn is_language(part: &str) -> bool {
    let mut parts = part.split(['-', '_']);
    let first = parts.next().unwrap_or_default();
    let further: Vec<&str> = parts.collect();
    let letters = if further.is_empty() { 2..=2 } else { 2..=3 };
    letters.contains(&first.len())
        && first.bytes().all(|byte| byte.is_ascii_lowercase())
        && further.len() <= 2
        && further.iter().all(|sub| {
            (2..=4).contains(&sub.len()) && sub.bytes().all(|byte| byte.is_ascii_alphanumeric())
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn after(was: &[&str], is: &[&str], has: &[&str]) -> Option<bool> {
        let own = |marks: &[&str]| marks.iter().map(|mark| (*mark).to_owned()).collect::<Vec<_>>();
        has_already(&own(was), &own(is), &own(has))
    }

    #[test]
    fn languages_are_told_from_the_rest_of_an_address() {
        for (address, same) in [
            ("/en-US/docs/Web", "/docs/Web"),
            ("/docs/Web/", "/docs/Web"),
            ("/zh_Hans/x#part", "/x#part"),
            ("https://fr.kites.example/x", "https://kites.example/x"),
            ("https://kites.example", "https://kites.example"),
            ("img/map.pt-BR.png", "img/map.png"),
            ("map.fr.png", "map.png"),
            ("../x.md", "../x.md"),
        ] {
            assert_eq!(without_language(address), same, "{address}");
        }
    }

    #[test]
    fn whole_addresses_count() {
        let found = |has: &str| after(&["a/en/docs/x"], &["a/en/docs/guides/x"], &[has]);
        assert_eq!(found("a/fr/docs/guides/x"), Some(true));
        assert_eq!(found("a/fr/docs/x"), Some(false));
        assert_eq!(after(&["a/en/x"], &["a/x"], &["a/fr/x"]), Some(false));
        assert_eq!(after(&["a/en/x"], &["a/x"], &["a/x"]), Some(true));
        // Where the last part changed, it tells.
        assert_eq!(after(&["a/en/x"], &["a/en/y"], &["a../y.md"]), Some(true));
        assert_eq!(after(&["a/en/x", "a/en/y"], &["a/en/y", "a/en/y"], &["a/fr/y"]), Some(false));
    }

    #[test]
    fn other_marks_are_counted() {
        assert_eq!(after(&[], &["lhttp"], &["lhttp"]), Some(true));
        assert_eq!(after(&[], &["lhttp"], &["ljs"]), Some(false));
        assert_eq!(after(&["s", "S"], &["c", "C"], &["s", "S"]), Some(false));
        assert_eq!(after(&["s", "S"], &["c", "C"], &["c", "C", "e", "E"]), Some(true));
        assert_eq!(after(&["s", "c"], &["c", "s"], &[]), None);
        let (was, is) = (["<a\0href=/en/x"], ["<a\0class=b\0href=/en/x"]);
        assert_eq!(after(&was, &is, &["<a\0class=b\0href=/fr/x"]), Some(true));
        assert_eq!(after(&was, &is, &["<a\0href=/fr/x"]), Some(false));
    }
}
