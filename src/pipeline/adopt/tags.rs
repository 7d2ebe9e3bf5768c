//! Names of folders and files that are names of languages.

use std::cell::RefCell;
use std::collections::HashMap;

use crate::model::Locale;
use crate::model::layout::seems_locale;

/// What people call a language by the code of a country, where that code is no language's or hardly
/// anybody's.
const BY_COUNTRY: &[(&str, &str)] = &[
    ("cn", "zh"),
    ("jp", "ja"),
    ("kr", "ko"),
    ("ua", "uk"),
    ("cz", "cs"),
    ("dk", "da"),
    ("gr", "el"),
    ("vn", "vi"),
    ("tw", "zh-TW"),
    ("zh-chs", "zh-Hans"),
    ("zh-cht", "zh-Hant"),
];

/// Languages of three letters that documentation is written in; others are rather short words.
const THREE: &[&str] = &[
    "arz", "ast", "bho", "brx", "ceb", "ckb", "cnr", "dsb", "fil", "fur", "gsw", "haw", "hsb",
    "kab", "kmr", "kok", "lij", "lmo", "ltg", "mai", "mni", "nds", "pap", "pms", "quc", "sat",
    "scn", "szl", "tzm", "vec", "yue", "zgh",
];

/// Scripts that a language's name tells apart.
const SCRIPTS: &[&str] =
    &["arab", "beng", "cyrl", "deva", "guru", "hans", "hant", "latn", "mong", "tfng", "tibt"];

/// Languages' names that are words, too, at the end of what files are called.
const WORDS: &[&str] = &[
    "am", "an", "as", "be", "do", "go", "he", "id", "in", "io", "is", "it", "me", "my", "no", "of",
    "on", "or", "os", "so", "to", "ts", "up", "us", "we",
];

/// Remembers what names are: most of them come again and again.
#[derive(Default)]
pub(super) struct Tags {
    known: RefCell<HashMap<String, Option<Locale>>>,
}

impl Tags {
    /// The language that a whole name stands for.
    pub(super) fn locale(&self, text: &str) -> Option<Locale> {
        if !(2..=15).contains(&text.len()) {
            return None;
        }
        if let Some(known) = self.known.borrow().get(text) {
            return known.clone();
        }
        let found = read(text);
        self.known.borrow_mut().insert(text.to_owned(), found.clone());
        found
    }

    /// A name that ends in a language's: what comes before, the mark between, and the language's.
    pub(super) fn suffixed<'t>(&self, name: &'t str) -> Option<(&'t str, char, &'t str)> {
        // The longest name of a language counts: `docs-zh-CN`.
        name.char_indices().filter(|(at, c)| *at > 0 && matches!(c, '.' | '-' | '_')).find_map(
            |(at, c)| {
                let tag = &name[at + 1..];
                // In `sign-in_zh` the word before the language's name is no language.
                let word = tag.split_once(['-', '_']).is_some_and(|(first, rest)| {
                    WORDS.contains(&first) && self.locale(rest).is_some()
                });
                self.locale(tag).filter(|_| !word).map(|_| (&name[..at], c, tag))
            },
        )
    }
}

fn read(text: &str) -> Option<Locale> {
    let small = text.to_ascii_lowercase().replace('_', "-");
    if let Some((_, tag)) = BY_COUNTRY.iter().find(|(code, _)| *code == small) {
        return Locale::parse(tag);
    }
    let mut parts = small.split('-');
    let language = parts.next()?;
    let more: Vec<&str> = parts.collect();
    let letters =
        |part: &&str, count| part.len() == count && part.bytes().all(|b| b.is_ascii_alphabetic());
    let part = |part: &&str| {
        letters(part, 2)
            || SCRIPTS.contains(part)
            || (part.len() == 3 && part.bytes().all(|b| b.is_ascii_digit()))
    };
    let known = language.len() == 2 || THREE.contains(&language);
    if !known || more.len() > 2 || !more.iter().all(part) {
        return None;
    }
    seems_locale(text)
}
