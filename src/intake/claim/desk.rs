//! What is known when a delivery comes, made ready for looking names up.

use std::collections::{BTreeMap, BTreeSet};

use super::names::{decoded, plain, words};
use super::tongues::Tongues;
use crate::model::Locale;
use crate::model::path::{name, parent};

/// The place of an article in the list.
pub(super) type Ix = usize;

/// What is known of a network.
#[derive(Clone, Default, Debug)]
pub struct Known {
    /// Its articles.
    pub articles: Vec<KnownArticle>,
    /// Its languages.
    pub locales: Vec<Locale>,
    /// The language that articles are written in, if they do not say otherwise.
    pub source: Option<Locale>,
    /// Who delivers.
    pub translators: Vec<Translator>,
    /// Paths of its catalogs below a language's folder, such as `site.ftl`.
    pub catalogs: Vec<String>,
}

/// What is known of an article.
#[derive(Clone, Default, Debug)]
pub struct KnownArticle {
    /// Its id.
    pub id: String,
    /// Its slugs, in any language.
    pub slugs: Vec<(Locale, String)>,
    /// Its headlines, in any language.
    pub headlines: Vec<(Locale, String)>,
    /// The languages that it is there in.
    pub has: Vec<Locale>,
    /// The languages that it is wanted in.
    pub wants: Vec<Locale>,
}

/// Who delivers.
#[derive(Clone, Default, Debug)]
pub struct Translator {
    /// The name.
    pub name: String,
    /// The languages; empty if any.
    pub locales: Vec<Locale>,
    /// The folder below the inbox, if there is one; `/` between its parts.
    pub folder: Option<String>,
}

/// The desk that deliveries come to: who and what is known.
pub struct Desk {
    articles: Vec<KnownArticle>,
    by_id: BTreeMap<String, Ix>,
    /// By the words of ids, of their last segments, of slugs and headlines.
    by_words: BTreeMap<Vec<String>, BTreeSet<Ix>>,
    /// The same by words without accents.
    by_plain: BTreeMap<Vec<String>, BTreeSet<Ix>>,
    /// By the words of the segments of ids.
    by_segments: BTreeMap<Vec<Vec<String>>, BTreeSet<Ix>>,
    translators: Vec<(Vec<Vec<String>>, BTreeSet<Locale>)>,
    pub(super) tongues: Tongues,
    pub(super) catalogs: BTreeSet<String>,
}

impl Desk {
    /// Makes what is known ready for looking it up.
    #[must_use]
    pub fn new(known: Known) -> Self {
        let Known { mut articles, locales, source, translators, catalogs } = known;
        articles.sort_by(|a, b| a.id.cmp(&b.id));
        articles.dedup_by(|a, b| a.id == b.id);
        let mut by_words: BTreeMap<Vec<String>, BTreeSet<Ix>> = BTreeMap::new();
        let mut by_segments: BTreeMap<Vec<Vec<String>>, BTreeSet<Ix>> = BTreeMap::new();
        for (ix, article) in articles.iter().enumerate() {
            let titles = article.slugs.iter().chain(&article.headlines).map(|(_, text)| text);
            let own = [article.id.as_str(), name(&article.id)];
            for text in own.into_iter().chain(titles.map(String::as_str)) {
                by_words.entry(words(text)).or_default().insert(ix);
            }
            by_segments.entry(segments(&article.id)).or_default().insert(ix);
        }
        by_words.remove(&Vec::new());
        let mut by_plain: BTreeMap<Vec<String>, BTreeSet<Ix>> = BTreeMap::new();
        for (words, own) in &by_words {
            by_plain.entry(plain(words)).or_default().extend(own);
        }
        let by_id = articles.iter().enumerate().map(|(ix, a)| (a.id.clone(), ix)).collect();
        // Two people may share a folder; what either brings is taken.
        let mut folders: BTreeMap<Vec<Vec<String>>, Vec<BTreeSet<Locale>>> = BTreeMap::new();
        for translator in translators {
            let folder = segments(translator.folder.as_deref().unwrap_or_default());
            if !folder.is_empty() {
                folders.entry(folder).or_default().push(translator.locales.into_iter().collect());
            }
        }
        let any_if_one = |own: Vec<BTreeSet<Locale>>| {
            let is_any = own.iter().any(BTreeSet::is_empty);
            if is_any { BTreeSet::new() } else { own.into_iter().flatten().collect() }
        };
        let mut translators: Vec<_> =
            folders.into_iter().map(|(folder, own)| (folder, any_if_one(own))).collect();
        // The innermost folder is whose file it is.
        translators.sort_by_key(|(folder, _)| std::cmp::Reverse(folder.len()));
        let tongues = Tongues::new(locales.into_iter().chain(source).collect());
        let catalogs = catalogs.into_iter().collect();
        Self { articles, by_id, by_words, by_plain, by_segments, translators, tongues, catalogs }
    }

    pub(super) fn known(&self) -> &[KnownArticle] {
        &self.articles
    }

    pub(super) fn id(&self, article: Ix) -> &str {
        self.articles.get(article).map_or("", |article| &article.id)
    }

    /// All that an article goes by.
    pub(super) fn known_by(&self) -> impl Iterator<Item = (&[String], &BTreeSet<Ix>)> {
        self.by_words.iter().map(|(words, articles)| (words.as_slice(), articles))
    }

    /// Articles that words may stand for.
    pub(super) fn called(&self, words: &[String]) -> BTreeSet<Ix> {
        let exact = self.by_words.get(words);
        exact.or_else(|| self.by_plain.get(&plain(words))).cloned().unwrap_or_default()
    }

    /// All that an article goes by, without accents.
    pub(super) fn known_plainly(&self) -> impl Iterator<Item = (&[String], &BTreeSet<Ix>)> {
        self.by_plain.iter().map(|(words, articles)| (words.as_slice(), articles))
    }

    /// Articles whose id has these segments.
    pub(super) fn at(&self, segments: &[Vec<String>]) -> BTreeSet<Ix> {
        self.by_segments.get(segments).cloned().unwrap_or_default()
    }

    /// Articles that a text stands for: its id, or what else it goes by.
    pub(super) fn article_said(&self, said: &str) -> BTreeSet<Ix> {
        let id = said.trim_matches('/');
        match self.by_id.get(id) {
            Some(ix) => BTreeSet::from([*ix]),
            None => self.called(&words(&decoded(said))),
        }
    }

    /// The languages that an article may be delivered in.
    pub(super) fn open(&self, article: Ix) -> BTreeSet<Locale> {
        let article = self.articles.get(article);
        let own = article.map(|a| a.has.iter().chain(&a.wants).cloned().collect::<BTreeSet<_>>());
        own.filter(|own| !own.is_empty()).unwrap_or_else(|| self.tongues.all().clone())
    }

    /// How many of a path's folders are a translator's, and the translator's languages.
    pub(super) fn translator(&self, folders: &[Vec<String>]) -> (usize, BTreeSet<Locale>) {
        let own = self.translators.iter().find(|(folder, _)| folders.starts_with(folder));
        own.map_or((0, BTreeSet::new()), |(folder, locales)| (folder.len(), locales.clone()))
    }

    /// What a path says that is exactly as Hexapla would write it: `<id>.<tag>.md`; else `<tag>/<id>.md` or
    /// `<id>/<tag>.md`, unless both are right.
    pub(super) fn exact(&self, path: &str) -> Option<(Ix, Locale)> {
        let stem = path.strip_suffix(".md")?;
        let tag = |tag: &str| self.tongues.all().iter().find(|own| own.as_str() == tag).cloned();
        let both = |id: &str, of: &str| Some((*self.by_id.get(id)?, tag(of)?));
        if let Some(found) = stem.rsplit_once('.').and_then(|(id, of)| both(id, of)) {
            return Some(found);
        }
        let (of, id) = stem.split_once('/')?;
        let first = both(id, of);
        let last = stem.rsplit_once('/').and_then(|(id, of)| both(id, of));
        // A folder of a translator is called as that one likes, even `fr`.
        if self.translator(&segments(of)).0 > 0 {
            return None;
        }
        match (first, last) {
            (Some(one), Some(other)) => (one == other).then_some(one),
            (one, other) => one.or(other),
        }
    }
}

/// How many folders a file's path below the inbox has in common with a translator's folder, in the way in which
/// names are read; none if it does not lie there.
#[must_use]
pub fn lies_in(path: &str, folder: &str) -> Option<usize> {
    let own = segments(folder);
    (!own.is_empty() && folders(path).starts_with(&own)).then_some(own.len())
}

/// The words of each folder that a file lies in.
pub(super) fn folders(path: &str) -> Vec<Vec<String>> {
    let mut folders: Vec<Vec<String>> =
        parent(path).split('/').map(|folder| words(&decoded(folder))).collect();
    folders.retain(|words| !words.is_empty());
    folders
}

/// The words of each part of a path.
pub(super) fn segments(path: &str) -> Vec<Vec<String>> {
    path.split('/').map(words).filter(|words| !words.is_empty()).collect()
}
