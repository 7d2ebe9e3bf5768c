//! Of the layouts that are possible, the one that pairs the most translations with originals.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use super::Because;
use super::candidates::{Candidate, Table, candidates};
use super::files::Files;
use super::generators::Hints;
use super::tags::Tags;
use crate::model::Locale;
use crate::system::System;

/// What was chosen.
#[derive(Debug)]
pub(super) struct Chosen {
    pub layout: String,
    pub source: Option<String>,
    /// Folders of the root in which originals lie too, where they lie in the root.
    pub folders: Vec<String>,
    pub source_locale: (Locale, Because),
    /// Each language with how paths spell it, its texts and those that pair.
    pub locales: Vec<(Locale, String, usize, usize)>,
    pub doubted: Vec<(String, usize)>,
    pub rivals: Vec<(String, usize)>,
}

/// The languages of each article.
type Articles<'c> = BTreeMap<&'c str, BTreeSet<usize>>;

/// How well a layout fits.
struct Fit {
    candidate: usize,
    /// Where originals lie, if elsewhere.
    source: Option<String>,
    /// Folders of the root that hold originals too, if they lie in the root.
    folders: Vec<String>,
    /// The originals' language in the table, where they lie among the variants.
    inside: Option<usize>,
    /// Translations that have their original.
    pairs: usize,
    /// By language: its texts, and those that pair.
    by_locale: BTreeMap<usize, (usize, usize)>,
    /// The articles of the originals.
    originals: usize,
}

/// A language of whose texts so few pair that its name means something else: one in that many.
const DOUBTFUL: usize = 20;

pub(super) fn choose(system: &dyn System, files: &Files, hints: &Hints) -> Option<Chosen> {
    let (candidates, table) = candidates(&files.markdown);
    let mut fits: Vec<Fit> = Vec::new();
    for (ix, candidate) in candidates.iter().enumerate() {
        fits.extend(fit(ix, candidate, &table, files, hints));
    }
    // The most pairs; then originals among the variants; then the pattern with the fewest places
    // that could be otherwise.
    let plain = |fit: &Fit| {
        let pattern = &candidates[fit.candidate].pattern;
        (
            fit.source.is_some(),
            !fit.folders.is_empty(),
            pattern.matches('/').count(),
            !pattern.contains(".{locale}"),
            pattern.clone(),
        )
    };
    fits.sort_by(|a, b| b.pairs.cmp(&a.pairs).then_with(|| plain(a).cmp(&plain(b))));
    let best = fits.first()?;
    let winner = &candidates[best.candidate];
    let (mut locales, mut doubted) = (Vec::new(), Vec::new());
    let source_locale = source_locale(system, files, hints, best, winner, &table);
    for (number, (texts, paired)) in &best.by_locale {
        let locale = &table.locales[*number];
        let original = best.inside == Some(*number);
        if !original && *paired * DOUBTFUL < *texts.max(&1) {
            doubted.push((spelling(&table, *number), *paired));
            continue;
        }
        // Where originals lie elsewhere, a few of their own language may lie here as well.
        locales.push((locale.clone(), spelling(&table, *number), *texts, *paired));
    }
    if !locales.iter().any(|(locale, ..)| *locale == source_locale.0) {
        let tag = source_locale.0.as_str().to_owned();
        locales.push((source_locale.0.clone(), tag, 0, 0));
    }
    if best.source.is_some()
        && let Some(own) = locales.iter_mut().find(|(locale, ..)| *locale == source_locale.0)
    {
        own.2 += best.originals;
    }
    locales.sort_by(|a, b| {
        let first = |locale: &Locale| *locale != source_locale.0;
        (first(&a.0), std::cmp::Reverse(a.2), &a.0).cmp(&(
            first(&b.0),
            std::cmp::Reverse(b.2),
            &b.0,
        ))
    });
    let rivals = rivals(&fits, &candidates);
    Some(Chosen {
        layout: winner.pattern.clone(),
        source: best
            .source
            .as_ref()
            .map(|folder| format!("{folder}{{article}}{}", tail(&winner.pattern))),
        folders: best.folders.clone(),
        source_locale,
        locales,
        doubted,
        rivals,
    })
}

/// What follows the article and is not the language's name: `.md`, `/index.md`.
fn tail(pattern: &str) -> &str {
    // In `{article}/{locale}/text.md` the original lies in the article's folder.
    pattern.rsplit_once('}').map_or(".md", |(_, tail)| tail)
}

fn spelling(table: &Table, number: usize) -> String {
    let all = &table.spellings[number];
    let most = all.iter().max_by(|a, b| a.1.cmp(b.1).then_with(|| b.0.cmp(a.0)));
    most.map_or_else(|| table.locales[number].to_string(), |(spelling, _)| spelling.clone())
}

fn fit(
    ix: usize,
    candidate: &Candidate,
    table: &Table,
    files: &Files,
    hints: &Hints,
) -> Option<Fit> {
    let mut articles = Articles::new();
    let mut counts: BTreeMap<usize, usize> = BTreeMap::new();
    for (_, article, locale) in &candidate.texts {
        if articles.entry(article.as_str()).or_default().insert(*locale) {
            *counts.entry(*locale).or_default() += 1;
        }
    }
    let inside = inside(candidate, &articles, &counts, table, hints, ix);
    // Nothing but its size says that this language is the originals'.
    let guessed = inside.as_ref().and_then(|fit| fit.inside).is_some_and(|number| {
        let own = &table.locales[number];
        let declared = hints.source.as_ref().is_some_and(|it| it.language() == own.language());
        !declared && !counts.keys().any(|n| table.locales[*n].language() == "en")
    });
    let outside = outside(candidate, &articles, &counts, files, (ix, guessed));
    let root = if guessed { below_the_root(candidate, &articles, files) } else { 0 };
    // What all lies once more without any language's name are the originals, whether or not a pattern can
    // take those in folders of the root.
    let inside = inside.filter(|fit| {
        let at_root = outside.as_ref().is_some_and(|fit| fit.source.as_deref() == Some(""));
        !(at_root && root > fit.pairs)
    });
    [inside, outside].into_iter().flatten().filter(|fit| fit.pairs > 0).max_by_key(|fit| {
        // Originals among the variants are the simpler explanation.
        (fit.pairs, fit.source.is_none())
    })
}

/// The originals lie among the variants.
fn inside(
    candidate: &Candidate,
    articles: &Articles<'_>,
    counts: &BTreeMap<usize, usize>,
    table: &Table,
    hints: &Hints,
    ix: usize,
) -> Option<Fit> {
    let declared = hints.source.as_ref().and_then(|source| {
        counts.keys().copied().find(|number| table.locales[*number] == *source).or_else(|| {
            counts.keys().copied().find(|n| table.locales[*n].language() == source.language())
        })
    });
    let most = counts.values().copied().max().unwrap_or(0);
    // English is what most are translated from; it need not have quite the most texts.
    let english = counts
        .iter()
        .filter(|(_, count)| **count * 10 >= most * 9)
        .find_map(|(n, _)| (table.locales[*n].language() == "en").then_some(*n));
    let biggest = || counts.iter().find(|(_, count)| **count == most).map(|(number, _)| *number);
    let source = declared.or(english).or_else(biggest)?;
    let mut by_locale: BTreeMap<usize, (usize, usize)> = BTreeMap::new();
    for (_, article, locale) in &candidate.texts {
        let entry = by_locale.entry(*locale).or_default();
        entry.0 += 1;
        entry.1 += usize::from(*locale != source && articles[article.as_str()].contains(&source));
    }
    let pairs = by_locale.values().map(|(_, paired)| paired).sum();
    let originals = counts.get(&source).copied().unwrap_or(0);
    let (source, inside, folders) = (None, Some(source), Vec::new());
    Some(Fit { candidate: ix, source, folders, inside, pairs, by_locale, originals })
}

/// The originals lie elsewhere: below the folder below which the most of the articles lie.
fn outside(
    candidate: &Candidate,
    articles: &Articles<'_>,
    counts: &BTreeMap<usize, usize>,
    files: &Files,
    (ix, guessed): (usize, bool),
) -> Option<Fit> {
    let taken: HashSet<usize> = candidate.texts.iter().map(|(file, ..)| *file).collect();
    let ending = tail(&candidate.pattern);
    let mut votes: BTreeMap<&str, usize> = BTreeMap::new();
    let free = || files.markdown.iter().enumerate().filter(|(file, _)| !taken.contains(file));
    let starts = |path: &str| {
        let slashes = path.match_indices('/').map(|(at, _)| at + 1);
        std::iter::once(0).chain(slashes).collect::<Vec<_>>()
    };
    for (_, path) in free() {
        let Some(stem) = path.strip_suffix(ending) else { continue };
        for at in starts(path) {
            if let Some(locales) = stem.get(at..).and_then(|article| articles.get(article)) {
                *votes.entry(&path[..at]).or_default() += locales.len();
            }
        }
    }
    // From the root only its own files and those of named folders can be taken; beside folders of
    // translations they are the originals where no other language can be that.
    let flat = candidate.pattern.starts_with("{article}");
    let beside = guessed && !flat && ending == ".md";
    if beside {
        let in_root = free().filter_map(|(_, path)| path.strip_suffix(ending));
        let own = in_root.filter_map(|stem| articles.get(stem)).map(BTreeSet::len).sum();
        votes.insert("", own);
    }
    // What lies in a language's own folder is a text in that language, and no original of all.
    let tags = Tags::default();
    let named = |folder: &str| folder.split('/').any(|part| tags.locale(part).is_some());
    votes.retain(|folder, count| {
        let fits = folder.is_empty() == flat || folder.is_empty() && beside;
        fits && *count > 0 && !named(folder)
    });
    let (folder, pairs) =
        votes.into_iter().max_by(|a, b| a.1.cmp(&b.1).then_with(|| b.0.len().cmp(&a.0.len())))?;
    let mut originals: HashSet<&str> = HashSet::new();
    // Those folders of the root whose texts have translations.
    let mut folders: BTreeSet<&str> = BTreeSet::new();
    if beside && folder.is_empty() {
        let stems = free().filter_map(|(_, path)| path.strip_suffix(ending));
        let stems = stems.filter(|stem| articles.contains_key(stem));
        folders = stems.filter_map(|stem| Some(stem.split_once('/')?.0)).collect();
        folders.retain(|folder| !named(folder));
    }
    for (_, path) in free() {
        if let Some(article) = path.strip_prefix(folder).and_then(|rest| rest.strip_suffix(ending))
            && (!beside || !folder.is_empty() || is_taken(article, &folders))
        {
            originals.insert(article);
        }
    }
    let mut by_locale: BTreeMap<usize, (usize, usize)> = BTreeMap::new();
    for (article, locales) in articles {
        for locale in locales {
            let entry = by_locale.entry(*locale).or_insert((counts[locale], 0));
            entry.1 += usize::from(originals.contains(*article));
        }
    }
    let source = Some(folder.to_owned());
    let count = originals.len();
    let folders = folders.into_iter().map(str::to_owned).collect();
    Some(Fit { candidate: ix, source, folders, inside: None, pairs, by_locale, originals: count })
}

/// Whether a text lies in the root or in one of these folders of it.
fn is_taken(article: &str, folders: &BTreeSet<&str>) -> bool {
    article.split_once('/').is_none_or(|(first, _)| folders.contains(first))
}

/// How many texts have a counterpart in the root or in a folder of it, of the very same path.
fn below_the_root(candidate: &Candidate, articles: &Articles<'_>, files: &Files) -> usize {
    let ending = tail(&candidate.pattern);
    let stems = files.markdown.iter().filter_map(|path| path.strip_suffix(ending));
    stems.filter_map(|stem| articles.get(stem)).map(BTreeSet::len).sum()
}

/// The language of the originals.
fn source_locale(
    system: &dyn System,
    files: &Files,
    hints: &Hints,
    fit: &Fit,
    candidate: &Candidate,
    table: &Table,
) -> (Locale, Because) {
    if let Some(number) = fit.inside {
        let locale = table.locales[number].clone();
        let declared = hints.source.as_ref().is_some_and(|own| own.language() == locale.language());
        let because = if declared { Because::Declared } else { Because::Most };
        return (locale, because);
    }
    if let Some(declared) = &hints.source {
        return (declared.clone(), Because::Declared);
    }
    let english = || Locale::parse("en").map(|locale| (locale, Because::Usual));
    let has_english = fit.by_locale.keys().any(|n| table.locales[*n].language() == "en");
    let by_letters = || {
        let taken: HashSet<usize> = candidate.texts.iter().map(|(file, ..)| *file).collect();
        let folder = fit.source.as_deref()?;
        let own = files.markdown.iter().enumerate();
        let own = own.filter(|(ix, path)| !taken.contains(ix) && path.starts_with(folder));
        letters(system, own.map(|(_, path)| path.as_str()))
    };
    // Where English is among the translations, the originals are in something else.
    let found =
        if has_english { by_letters().map(|locale| (locale, Because::Letters)) } else { None };
    found.or_else(english).unwrap_or_else(|| (table.locales[0].clone(), Because::Most))
}

/// Texts whose letters are counted.
const SAMPLE: usize = 30;

/// The language that a script is most often that of, by the letters of some texts.
fn letters<'p>(system: &dyn System, paths: impl Iterator<Item = &'p str>) -> Option<Locale> {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for path in paths.take(SAMPLE) {
        let Ok(bytes) = system.read(std::path::Path::new(path), 1 << 20) else { continue };
        for c in String::from_utf8_lossy(&bytes).chars() {
            let language = match u32::from(c) {
                0x3040..=0x30FF => "ja",
                0x4E00..=0x9FFF => "zh",
                0xAC00..=0xD7AF => "ko",
                0x0400..=0x04FF => "ru",
                0x0600..=0x06FF => "ar",
                0x0590..=0x05FF => "he",
                0x0370..=0x03FF => "el",
                0x0900..=0x097F => "hi",
                0x0E00..=0x0E7F => "th",
                0x41..=0x5A | 0x61..=0x7A => "",
                _ => continue,
            };
            *counts.entry(language).or_default() += 1;
        }
    }
    let of = |language| counts.get(language).copied().unwrap_or(0);
    // Japanese has Chinese letters between its own.
    let (latin, kana) = (of(""), of("ja"));
    let others = counts.iter().filter(|(language, _)| !language.is_empty());
    let (language, count) = others.max_by_key(|(_, count)| **count)?;
    let language = if *language == "zh" && kana * 4 > *count { "ja" } else { language };
    // Code and addresses are in Latin letters everywhere.
    (count * 4 > latin).then(|| Locale::parse(language)).flatten()
}

/// Other layouts that would take files which the chosen one leaves.
fn rivals(fits: &[Fit], candidates: &[Candidate]) -> Vec<(String, usize)> {
    let Some((best, others)) = fits.split_first() else { return Vec::new() };
    let files = |fit: &Fit| -> HashSet<usize> {
        candidates[fit.candidate].texts.iter().map(|(file, ..)| *file).collect()
    };
    let mut taken = files(best);
    let mut rivals = Vec::new();
    for fit in others {
        let own = files(fit);
        let left = own.difference(&taken).count();
        if rivals.len() < 3 && fit.pairs >= 2 && left * 2 > own.len() {
            rivals.push((candidates[fit.candidate].pattern.clone(), fit.pairs));
            taken.extend(own);
        }
    }
    rivals
}
