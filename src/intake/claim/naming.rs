//! Names that a file may be given, so that everybody knows what it is for.

use super::desk::Desk;
use super::names::{plain, words};
use super::{Claim, Delivery, claim};
use crate::model::Locale;
use crate::model::path::name;

/// The ending of a text's file. A file without one, or with that of something else, is to get a text's.
#[must_use]
pub fn ending(path: &str) -> &str {
    let end = name(path).rsplit_once('.').map_or("", |(_, end)| end);
    let is_text = ["md", "txt", "docx", "odt"].iter().any(|own| end.eq_ignore_ascii_case(own));
    if is_text { end } else { "md" }
}

impl Desk {
    /// A name under which a file that lies in `folder` (which ends in `/`, or is nothing) is taken for an article's text
    /// in a language, with the ending that it has. The shortest that is: none has a folder of its own where one without is
    /// understood.
    #[must_use]
    pub fn file_name(
        &self,
        article: &str,
        locale: &Locale,
        (folder, ending): (&str, &str),
    ) -> Option<String> {
        let named = |stem: &str| format!("{stem}.{locale}.{ending}");
        let is_taken = |own: &String| {
            let path = format!("{folder}{own}");
            let of = claim(self, &Delivery { path: &path, front: None });
            matches!(of, Claim::Variant { article: a, locale: l } if a == article && l == *locale)
        };
        self.stems(article).iter().map(|stem| named(stem)).find(is_taken)
    }

    /// The only article of which a headline, in any language, begins with as many of the words that a title begins with as no
    /// other's.
    #[must_use]
    pub fn titled(&self, title: &str) -> Option<String> {
        /// Words that are too many for an accident, and letters of them.
        const WORDS: usize = 3;
        const LETTERS: usize = 10;
        let given = plain(&words(title));
        let alike = |headline: &str| {
            let own = plain(&words(headline));
            let same: Vec<_> = given.iter().zip(&own).take_while(|(a, b)| a == b).collect();
            let letters: usize = same.iter().map(|(word, _)| word.chars().count()).sum();
            let is_whole = same.len() == given.len() && given.len() == own.len();
            let is_enough = letters >= LETTERS && same.len() >= WORDS || is_whole && letters > 0;
            if is_enough { letters } else { 0 }
        };
        let of = |article: &super::KnownArticle| {
            article.headlines.iter().map(|(_, headline)| alike(headline)).max().unwrap_or(0)
        };
        let all: Vec<(usize, &str)> =
            self.known().iter().map(|article| (of(article), article.id.as_str())).collect();
        let most = all.iter().map(|(letters, _)| *letters).max().filter(|most| *most > 0)?;
        let mut best = all.iter().filter(|(letters, _)| *letters == most);
        let (_, id) = best.next()?;
        best.next().is_none().then(|| (*id).to_owned())
    }

    /// What an article is called in such a name.
    #[must_use]
    pub fn stem(&self, article: &str) -> String {
        let stems = self.stems(article);
        let is_clear = |stem: &&String| {
            let found = self.called(&words(stem));
            found.len() == 1 && found.iter().all(|ix| self.id(*ix) == article)
        };
        stems.iter().find(is_clear).cloned().unwrap_or_else(|| article.to_owned())
    }

    fn stems(&self, article: &str) -> [String; 3] {
        // An id's own folders are the last resort: many who send files cannot make any.
        [name(article).to_owned(), article.replace('/', "-"), article.to_owned()]
    }

    /// Where a catalog belongs whose language nothing else says.
    #[must_use]
    pub fn catalog_name(&self, file: &str, locale: &Locale) -> String {
        format!("{locale}/{file}")
    }

    /// The articles, by their ids.
    pub fn articles(&self) -> impl Iterator<Item = &str> {
        self.known().iter().map(|article| article.id.as_str())
    }

    /// The catalogs, by their paths below a language's folder.
    pub fn catalogs(&self) -> impl Iterator<Item = &str> {
        self.catalogs.iter().map(String::as_str)
    }

    /// The languages of the network.
    #[must_use]
    pub fn locales(&self) -> Vec<Locale> {
        self.tongues.all().iter().cloned().collect()
    }
}
