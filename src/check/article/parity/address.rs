//! Addresses as they are compared: by what they lead to, whatever language it is in.

use super::gaps::Token;
use super::pairs::Parity;
use crate::model::path::{join, name};
use crate::model::url::{Address, classify, decode};

/// What addresses in one of the two texts are read against.
#[derive(Clone, Copy)]
pub(super) struct Reader<'p, 's, 'a> {
    parity: &'p Parity<'s, 'a>,
    is_source: bool,
}

impl<'p, 's, 'a> Reader<'p, 's, 'a> {
    pub(super) fn new(parity: &'p Parity<'s, 'a>, is_source: bool) -> Self {
        Self { parity, is_source }
    }

    /// An address, to be compared. None for what has no address of its own, such as an empty one.
    pub(super) fn token(self, dest: &str) -> Option<Token> {
        let mut token = match classify(dest) {
            Address::Relative => self.relative(dest),
            Address::Site => self.outside("", dest),
            Address::External => match dest.split_once("//") {
                Some((_, rest)) => {
                    let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
                    self.outside(&rest[..end], &rest[end..])
                }
                // `mailto:` and `tel:`
                None => Token::new(dest.split('?').next().unwrap_or_default().to_lowercase()),
            },
            Address::Fragment | Address::OtherHost | Address::Forbidden | Address::Empty => {
                return None;
            }
        };
        dest.clone_into(&mut token.shown);
        Some(token)
    }

    /// A path from the text's own folder: the article that it leads to, or the file without its language.
    fn relative(self, dest: &str) -> Token {
        let subject = self.parity.subject;
        let path = dest.split(['?', '#']).next().unwrap_or_default();
        let folder = if self.is_source { self.parity.model.folder } else { subject.folder };
        let Some(target) = join(folder, &decode(path)) else {
            // It leads out of the network, and other rules say so.
            return Token::new(self.unlocalised(path));
        };
        let ids = subject.settings.layout.ids_of(&target, subject.settings);
        let id = ids.first().copied().unwrap_or(target.as_str());
        Token::new(self.unlocalised(id))
    }

    /// A path without the names of languages and the endings that say nothing.
    fn unlocalised(self, path: &str) -> String {
        let mut segments =
            path.split('/').filter(|part| !part.is_empty() && !self.is_tag(part)).peekable();
        let mut out = String::with_capacity(path.len());
        while let Some(segment) = segments.next() {
            if segments.peek().is_some() {
                push(&mut out, "/", segment);
                continue;
            }
            let last = ["md", "html", "htm"]
                .iter()
                .find_map(|ending| segment.strip_suffix(*ending)?.strip_suffix('.'))
                .unwrap_or(segment);
            let parts = last.split('.').filter(|part| !last.contains('.') || !self.is_tag(part));
            let last = joined(parts, ".");
            if !matches!(last.as_str(), "index" | "_index" | "README" | "") {
                push(&mut out, "/", &last);
            }
        }
        out
    }

    /// An address elsewhere. One in the readers' language may have words of that language in its path.
    fn outside(self, host: &str, rest: &str) -> Token {
        let host = host.to_ascii_lowercase();
        let labels = || host.split('.').filter(|label| *label != "www");
        let own = || labels().filter(|label| !self.is_tag(label));
        // The last two labels are the name itself: `example.de` is no version of `example.fr`.
        let mut localised = own().count() < labels().count() && own().count() > 1;
        let site = if localised { joined(own(), ".") } else { joined(labels(), ".") };
        let (rest, fragment) = rest.split_once('#').unwrap_or((rest, ""));
        let (path, query) = rest.split_once('?').unwrap_or((rest, ""));
        let path = decode(path);
        localised |= path.split('/').any(|part| self.is_tag(part));
        let mut key = format!("{site}/{}", self.unlocalised(&path));
        for part in query.split('&').filter(|part| !part.is_empty()) {
            let value = part.split_once('=').map_or(part, |(_, value)| value);
            if self.is_tag(value) {
                localised = true;
            } else {
                key.push('?');
                key.push_str(part);
            }
        }
        // Places in a page are named after its headings, in the page's language.
        let _ = fragment;
        Token { key, loose: Some(site), sure: !localised, ..Token::new("") }
    }

    /// Whether a part of an address names a language.
    fn is_tag(self, part: &str) -> bool {
        is_tag(part, self.parity)
    }
}

fn joined<'p>(parts: impl Iterator<Item = &'p str>, by: &str) -> String {
    let mut out = String::new();
    for (nth, part) in parts.enumerate() {
        if nth > 0 {
            out.push_str(by);
        }
        out.push_str(part);
    }
    out
}

/// Adds a part that is not empty.
fn push(out: &mut String, by: &str, part: &str) {
    if !out.is_empty() {
        out.push_str(by);
    }
    out.push_str(part);
}

/// Whether a part of an address names the language of one of the two texts, or one that the network publishes.
pub(super) fn is_tag(part: &str, parity: &Parity<'_, '_>) -> bool {
    if part.len() < 2 || part.len() > 11 || !part.is_ascii() {
        return false;
    }
    let settings = parity.subject.settings;
    let same = |tag: &str| {
        tag.len() == part.len()
            && tag
                .bytes()
                .zip(part.bytes())
                .all(|(a, b)| a.eq_ignore_ascii_case(&b) || matches!((a, b), (b'-', b'_')))
    };
    let of = [parity.subject.locale, parity.model.locale];
    of.iter().any(|locale| same(locale.language()) || same(locale.as_str()))
        || parity.subject.files.tags.iter().any(|tag| same(tag))
        || settings.locales.iter().any(|locale| same(locale.as_str()))
}

/// The name of a picture's file without what names its language: `map.fr.png` is `map.png`.
pub(super) fn picture(dest: &str, parity: &Parity<'_, '_>) -> String {
    let path = dest.split(['?', '#']).next().unwrap_or_default();
    let mut parts: Vec<&str> = name(path).split('.').collect();
    if parts.len() > 2 {
        parts.retain(|part| !is_tag(part, parity));
    }
    let file = parts.join(".");
    // Other marks are in use too: `map-fr.png`, `map_fr.png`.
    let Some((stem, ending)) = file.rsplit_once('.') else { return file };
    match stem.rsplit_once(['-', '_']) {
        Some((stem, tag)) if is_tag(tag, parity) => format!("{stem}.{ending}"),
        _ => file,
    }
}
