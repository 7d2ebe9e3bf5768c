//! The layouts that the paths of a repository allow, each with the texts that it would take.

use std::collections::{BTreeMap, HashMap};

use super::tags::Tags;
use crate::model::Locale;

/// Folders between the language's name and the article's that a pattern may name: Docusaurus has two.
const BETWEEN: usize = 3;

/// Candidates that are looked at more closely.
const MOST: usize = 60;

/// A layout that may be meant.
#[derive(Clone, Debug)]
pub(super) struct Candidate {
    pub pattern: String,
    /// The file's place in the list, the article, and the language's place in the table.
    pub texts: Vec<(usize, String, usize)>,
}

/// The names of languages that occur.
#[derive(Default, Debug)]
pub(super) struct Table {
    pub locales: Vec<Locale>,
    /// How each is spelt in paths.
    pub spellings: Vec<BTreeMap<String, usize>>,
    numbers: HashMap<String, usize>,
}

impl Table {
    fn number(&mut self, locale: &Locale) -> usize {
        if let Some(number) = self.numbers.get(locale.as_str()) {
            return *number;
        }
        self.locales.push(locale.clone());
        self.spellings.push(BTreeMap::new());
        self.numbers.insert(locale.as_str().to_owned(), self.locales.len() - 1);
        self.locales.len() - 1
    }
}

/// Every layout that some paths allow, those with the most texts first.
pub(super) fn candidates(paths: &[String]) -> (Vec<Candidate>, Table) {
    let (tags, mut table) = (Tags::default(), Table::default());
    let mut found: BTreeMap<String, Vec<(usize, String, usize)>> = BTreeMap::new();
    for (ix, path) in paths.iter().enumerate() {
        let stem = path.strip_suffix(".md").unwrap_or(path);
        let parts: Vec<&str> = stem.split('/').collect();
        let Some((file, folders)) = parts.split_last() else { continue };
        let mut add = |pattern: String, article: String, locale: &Locale| {
            let locale = table.number(locale);
            found.entry(pattern).or_default().push((ix, article, locale));
        };
        for (at, folder) in folders.iter().enumerate() {
            let before = join(&folders[..at]);
            let named = match tags.locale(folder) {
                Some(locale) => Some((format!("{before}{{locale}}"), locale)),
                None => tags.suffixed(folder).and_then(|(base, mark, tag)| {
                    Some((format!("{before}{base}{mark}{{locale}}"), tags.locale(tag)?))
                }),
            };
            let Some((start, locale)) = named else { continue };
            let rest = &parts[at + 1..];
            for between in 0..rest.len().min(BETWEEN + 1) {
                let article = rest[between..].join("/");
                let pattern = format!("{start}/{}{{article}}.md", join(&rest[..between]));
                add(pattern, article, &locale);
            }
            // An article's folder with a folder for each language.
            if rest.len() == 1 && tags.locale(folder).is_some() {
                for home in 1..at {
                    let (home, article) = (join(&folders[..home]), folders[home..at].join("/"));
                    add(format!("{home}{{article}}/{{locale}}/{file}.md"), article, &locale);
                }
            }
        }
        if let Some(locale) = tags.locale(file) {
            for home in 1..folders.len() {
                let pattern = format!("{}{{article}}/{{locale}}.md", join(&folders[..home]));
                add(pattern, folders[home..].join("/"), &locale);
            }
        } else if let Some((base, mark, tag)) = tags.suffixed(file)
            && let Some(locale) = tags.locale(tag)
        {
            let least = usize::from(!folders.is_empty());
            for home in least..=folders.len() {
                let article: Vec<&str> = folders[home..].iter().copied().chain([base]).collect();
                let pattern = format!("{}{{article}}{mark}{{locale}}.md", join(&folders[..home]));
                add(pattern, article.join("/"), &locale);
            }
        }
    }
    spellings(paths, &tags, &mut table);
    let mut candidates: Vec<_> =
        found.into_iter().map(|(pattern, texts)| Candidate { pattern, texts }).collect();
    // The sort keeps the order of the patterns where as much speaks for one as for another.
    candidates.sort_by_key(|candidate| std::cmp::Reverse(candidate.texts.len()));
    // Of layouts that take the very same files only a few are needed.
    candidates.truncate(MOST);
    (candidates, table)
}

/// How often each language is spelt how.
fn spellings(paths: &[String], tags: &Tags, table: &mut Table) {
    let mut note = |tag: &str| {
        if let Some(locale) = tags.locale(tag) {
            let number = table.number(&locale);
            *table.spellings[number].entry(tag.to_owned()).or_default() += 1;
        }
    };
    for path in paths {
        let stem = path.strip_suffix(".md").unwrap_or(path);
        for part in stem.split('/') {
            match tags.suffixed(part) {
                _ if tags.locale(part).is_some() => note(part),
                Some((.., tag)) => note(tag),
                None => {}
            }
        }
    }
}

fn join(parts: &[&str]) -> String {
    parts.iter().flat_map(|part| [*part, "/"]).collect()
}
