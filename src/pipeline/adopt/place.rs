//! The chosen layout, tried on the files: what it takes, and what has no place in it.

use std::collections::{BTreeMap, BTreeSet};

use super::choose::Chosen;
use super::files::Files;
use super::generators::Hints;
use super::tags::Tags;
use super::write::settings_text;
use super::{Adoption, Keys, Tongue, keys};
use crate::config;
use crate::model::Settings;
use crate::model::layout::{Pattern, Place};
use crate::model::path::parent;
use crate::system::System;

/// Patterns of what is left out; what is beyond them is reported by `check`.
const MOST_PATTERNS: usize = 40;

pub(super) fn place(system: &dyn System, files: &Files, hints: &Hints, chosen: Chosen) -> Adoption {
    let tongue = |(locale, spelling, texts, paired): (_, String, _, _)| {
        let locale: crate::model::Locale = locale;
        let spelling = (spelling != locale.as_str()).then_some(spelling);
        Tongue { locale, spelling, texts, paired }
    };
    let mut adoption = Adoption {
        layout: chosen.layout,
        source: chosen.source,
        folders: chosen.folders,
        source_locale: chosen.source_locale,
        locales: chosen.locales.into_iter().map(tongue).collect(),
        articles: 0,
        paired: 0,
        nested: false,
        keys: Keys::default(),
        exclude: Vec::new(),
        url: hints.url.clone(),
        generators: hints.files.clone(),
        unplaced: Vec::new(),
        doubted: chosen.doubted,
        rivals: chosen.rivals,
        markdown: files.markdown.len(),
        foreign: files.foreign,
    };
    let text = settings_text(&adoption, "network", &|_, _| String::new());
    let (Some(settings), _) = config::load(&text) else { return adoption };
    let mut articles: BTreeMap<&str, usize> = BTreeMap::new();
    let mut originals: BTreeSet<&str> = BTreeSet::new();
    let (mut taken, mut stray, mut outside) = (Vec::new(), Vec::new(), Vec::new());
    for path in &files.markdown {
        match settings.layout.place(path, &settings) {
            Place::Variant(id, locale) => {
                *articles.entry(id).or_default() += 1;
                if settings.source_locale == Some(locale) {
                    originals.insert(id);
                }
                taken.push(path.as_str());
            }
            _ if settings.layout.holds(path, &settings) => stray.push(path.as_str()),
            _ => outside.push(path.as_str()),
        }
    }
    adoption.articles = articles.len();
    adoption.nested = articles.keys().any(|id| id.contains('/'));
    let paired = articles.iter().filter(|(id, _)| originals.contains(*id));
    adoption.paired = paired.map(|(_, texts)| texts - 1).sum();
    adoption.exclude = patterns(&stray, &taken, &settings);
    let mut folders: BTreeMap<String, usize> = BTreeMap::new();
    for path in stray.iter().chain(&outside) {
        let folder = parent(path).split('/').take(2).collect::<Vec<_>>().join("/");
        *folders.entry(if folder.is_empty() { ".".to_owned() } else { folder }).or_default() += 1;
    }
    adoption.unplaced = folders.into_iter().collect();
    adoption.unplaced.sort_by_key(|(folder, count)| (std::cmp::Reverse(*count), folder.clone()));
    adoption.keys = keys::read(system, &taken);
    adoption
}

/// Patterns that take the strays among the articles, and no article: whole folders where nothing
/// else lies, with any language's name in the place of a language's.
fn patterns(stray: &[&str], taken: &[&str], settings: &Settings) -> Vec<String> {
    let tags = Tags::default();
    let takes_none = |text: &str| {
        let Ok(pattern) = Pattern::parse(text, true) else { return false };
        !taken.iter().any(|path| pattern.find(path, &mut |_| true).is_some())
    };
    let mut found: Vec<(String, Pattern)> = Vec::new();
    for path in stray {
        if found.iter().any(|(_, pattern)| pattern.find(path, &mut |_| true).is_some()) {
            continue;
        }
        let parts: Vec<&str> = path.split('/').collect();
        let named =
            |part: &&str| settings.locale_named(part).is_some() || tags.locale(part).is_some();
        let general: Vec<String> = parts
            .iter()
            .map(|part| if named(part) { "*".to_owned() } else { (*part).to_owned() })
            .collect();
        // A `*` at the start would have nothing before it to hold on to.
        let folders = (1..parts.len()).flat_map(|count| {
            let exact = format!("{}/**/*.md", parts[..count].join("/"));
            [format!("{}/**/*.md", general[..count].join("/")), exact]
        });
        let whole = [general.join("/"), (*path).to_owned()];
        let pattern = folders.chain(whole).find(|text| takes_none(text));
        if let Some(text) = pattern
            && let Ok(pattern) = Pattern::parse(&text, true)
        {
            found.push((text, pattern));
        }
        if found.len() >= MOST_PATTERNS {
            break;
        }
    }
    found.into_iter().map(|(text, _)| text).collect()
}
