//! What a delivered text says itself of where it belongs.

use crate::data::Value;
use crate::model::Settings;
use crate::parse::{self, raw_front_matter};

/// What a text says of where it belongs.
#[derive(Default)]
pub(super) struct Address {
    /// The article.
    pub(super) article: Option<Stated>,
    /// The language.
    pub(super) locale: Option<Stated>,
}

/// A line that says something.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Stated {
    /// What it says.
    pub(super) value: String,
    /// Its number, from 1.
    pub(super) line: usize,
}

/// The keys of it.
const ARTICLE: &str = "article";
const LOCALES: [&str; 2] = ["locale", "language"];

/// Quotation marks that word processors and people put around a value.
const QUOTES: &[char] =
    &['"', '\'', '“', '”', '„', '‟', '‘', '’', '«', '»', '「', '」', '『', '』', '＂', '＇'];

impl Address {
    /// Reads it. Where the top as a whole cannot be read, it is read by its lines, so that a slip in one does not hide the
    /// others.
    pub(super) fn of(text: &str, settings: &Settings) -> Self {
        let Some(table) = raw_front_matter(text, settings.limits.data_depth) else {
            return Self::by_lines(text);
        };
        let of = |key: &str| {
            let node = table.get(key)?;
            let Value::Text(value) = &node.value else { return None };
            let line = text.get(..node.span.start)?.matches('\n').count() + 1;
            Some(Stated { value: value.clone(), line })
        };
        Self { article: of(ARTICLE), locale: LOCALES.into_iter().find_map(of) }
    }

    fn by_lines(text: &str) -> Self {
        let lines = lines(text);
        let of = |key: &str| {
            let (line, (_, value)) = lines.iter().find(|(_, (own, _))| *own == key)?;
            let value = value.trim().trim_matches(QUOTES).trim();
            let is_said = !value.is_empty() && !value.contains(QUOTES);
            is_said.then(|| Stated { value: value.to_owned(), line: *line })
        };
        Self { article: of(ARTICLE), locale: LOCALES.into_iter().find_map(of) }
    }

    /// Whether the text says nothing of it.
    fn is_none(&self) -> bool {
        self.article.is_none() && self.locale.is_none()
    }
}

/// The lines of the first level at the top of a text that say something in one line, with their numbers, their keys and
/// what they say. The top begins with a fence or with a line that is one of them, and ends with a fence, a table or
/// anything that cannot stand there.
fn lines(text: &str) -> Vec<(usize, (&str, &str))> {
    let mut found = Vec::new();
    // The mark that a text of several lines ends in.
    let mut open: Option<&str> = None;
    let mut is_begun = false;
    for (ix, line) in text.trim_start_matches('\u{FEFF}').lines().enumerate() {
        if let Some(mark) = open {
            open = Some(mark).filter(|mark| !line.contains(*mark));
            continue;
        }
        let bare = line.trim_end();
        match bare {
            "+++" | "---" | "..." if is_begun => break,
            "+++" | "---" => {
                is_begun = true;
                continue;
            }
            "" => continue,
            _ if bare.starts_with('#') => continue,
            _ if bare.starts_with([' ', '\t']) => continue,
            _ if bare.starts_with('[') => break,
            _ => {}
        }
        let Some(said) = said(bare) else { break };
        is_begun = true;
        open = ["\"\"\"", "'''"].into_iter().find(|mark| said.1.matches(mark).count() == 1);
        if open.is_none() {
            found.push((ix + 1, said));
        }
    }
    found
}

/// A line's key and what it says: a word, and what stands behind the sign.
fn said(line: &str) -> Option<(&str, &str)> {
    let (key, value) = line.split_once(['=', ':', '＝', '：'])?;
    let key = key.trim();
    let is_key = !key.is_empty()
        && key.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.' | '"'));
    is_key.then_some((key, value))
}

/// The text without the lines that only say where it belongs.
pub(super) fn without_address(text: &str, settings: &Settings) -> String {
    if Address::of(text, settings).is_none() || parse::front_matter(text).is_none() {
        return text.to_owned();
    }
    let is_address = |key: &str| key == ARTICLE || LOCALES.contains(&key);
    let own: Vec<usize> = lines(text)
        .into_iter()
        .filter(|(_, (key, _))| is_address(key))
        .map(|(line, _)| line)
        .collect();
    let kept = text.split_inclusive('\n').enumerate().filter(|(ix, _)| !own.contains(&(ix + 1)));
    kept.map(|(_, line)| line).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(text: &str) -> String {
        let of = |stated: Option<Stated>| {
            stated.map_or_else(|| "-".to_owned(), |own| format!("{}:{}", own.line, own.value))
        };
        let address = Address::by_lines(text);
        format!("{} {}", of(address.article), of(address.locale))
    }

    #[test]
    fn lines_are_read_one_by_one() {
        for (text, expected) in [
            ("+++\narticle = \"kites\"\nlocale = \"ja\"\n+++\n", "2:kites 3:ja"),
            ("---\nheadline: \"a\"b\"\narticle: kites\nlanguage: ja\n---\n", "3:kites 4:ja"),
            ("+++\narticle = “kites”\nlocale = 「ja」\n+++\n", "2:kites 3:ja"),
            ("article: kites\nlocale: ja\n+++\n\nlocale: fr\n", "1:kites 2:ja"),
            (
                "+++\nheadline = \"\"\"\narticle = \"x\"\n\"\"\"\narticle = \"kites\"\n+++\n",
                "5:kites -",
            ),
            ("+++\n[x]\narticle = \"kites\"\n+++\n", "- -"),
            ("+++\nheadline = \"a\"\n+++\narticle = \"kites\"\n", "- -"),
            ("A text.\n\narticle: kites\n", "- -"),
            ("+++\narticle = \"ki\"tes\"\n+++\n", "- -"),
            ("", "- -"),
        ] {
            assert_eq!(told(text), expected, "{text}");
        }
    }
}
