//! Paths with places in them: `content/{article}/{locale}.md`, `{locale}/**/*.ftl`.

/// A path with places in it. Matching never follows a link and never leaves a segment, except
/// where `{article}` and `**` say so.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Pattern {
    text: String,
    pieces: Vec<Piece>,
    /// If it has no folder itself: the folders of the root in which it takes files too.
    below: Vec<String>,
}

/// A piece of a [`Pattern`].
#[derive(Clone, PartialEq, Eq, Debug)]
enum Piece {
    Literal(String),
    /// One segment or several: an article's id.
    Article,
    /// Part of one segment: a language tag.
    Locale,
    /// `*`: any part of one segment.
    Star,
    /// `**/`: any number of segments.
    Deep,
}

/// What a pattern's places hold in a path. Units: bytes of the path.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub struct Found<'p> {
    /// The article's id.
    pub article: &'p str,
    /// The text where a language tag is expected.
    pub locale: &'p str,
    /// Where the id begins.
    pub article_at: usize,
    /// Where the text of the language ends.
    pub locale_end: usize,
}

/// What is wrong with a pattern.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum PatternFault {
    /// It is empty, absolute, or goes through `.`, `..` or an empty segment.
    NoPath,
    /// A brace that is not closed, or a place of an unknown name.
    UnknownPlace,
    /// A place that it needs is missing.
    Lacks(&'static str),
    /// A place that it has twice, or must not have.
    Surplus(&'static str),
    /// Two places with nothing between them.
    Touching,
    /// It would have every folder of the network searched.
    WholeRoot,
    /// It does not end as its files do.
    Ending(&'static str),
    /// It should be the name of a folder of the root.
    NoFolder,
    /// It belongs to patterns without a folder, and there is none.
    NotFlat,
}

/// Wild places beyond which a pattern is refused: matching tries them against each other.
const MOST_PLACES: usize = 6;

impl Pattern {
    /// Reads a pattern. `*` and `**` are wild only if `globs` are wanted.
    ///
    /// # Errors
    ///
    /// The first thing that is wrong with it.
    pub fn parse(text: &str, globs: bool) -> Result<Self, PatternFault> {
        let sound = !text.is_empty()
            && !text.contains('\\')
            && text.split('/').all(|part| !matches!(part, "" | "." | ".."));
        if !sound {
            return Err(PatternFault::NoPath);
        }
        let mut pieces: Vec<Piece> = Vec::new();
        let mut rest = text;
        while !rest.is_empty() {
            let (piece, used) = if let Some(tail) = rest.strip_prefix('{') {
                let end = tail.find('}').ok_or(PatternFault::UnknownPlace)?;
                match &tail[..end] {
                    "article" => (Piece::Article, end + 2),
                    "locale" => (Piece::Locale, end + 2),
                    _ => return Err(PatternFault::UnknownPlace),
                }
            } else if globs && rest.starts_with("**/") {
                (Piece::Deep, 3)
            } else if globs && rest.starts_with('*') {
                (Piece::Star, 1)
            } else {
                let wild = |c: char| matches!(c, '{' | '}') || (globs && c == '*');
                let end = rest.find(wild).unwrap_or(rest.len());
                if end == 0 {
                    return Err(PatternFault::UnknownPlace);
                }
                (Piece::Literal(rest[..end].to_owned()), end)
            };
            let touches = |a: &Piece, b: &Piece| {
                let literal = |p: &Piece| matches!(p, Piece::Literal(_) | Piece::Deep);
                !literal(a) && !literal(b)
            };
            if pieces.last().is_some_and(|last| touches(last, &piece)) {
                return Err(PatternFault::Touching);
            }
            if piece == Piece::Article && pieces.contains(&Piece::Article) {
                return Err(PatternFault::Surplus("article"));
            }
            if piece == Piece::Locale && pieces.contains(&Piece::Locale) {
                return Err(PatternFault::Surplus("locale"));
            }
            pieces.push(piece);
            rest = &rest[used..];
        }
        if pieces.iter().filter(|piece| !matches!(piece, Piece::Literal(_))).count() > MOST_PLACES {
            return Err(PatternFault::Touching);
        }
        Ok(Self { text: text.to_owned(), pieces, below: Vec::new() })
    }

    /// As it is written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// Whether it has a place for an article's id.
    #[must_use]
    pub fn has_article(&self) -> bool {
        self.pieces.contains(&Piece::Article)
    }

    /// Whether it has a place for a language tag.
    #[must_use]
    pub fn has_locale(&self) -> bool {
        self.pieces.contains(&Piece::Locale)
    }

    /// The folder that all its files lie in, empty if its first segment has a place in it.
    #[must_use]
    pub fn root(&self) -> &str {
        match self.pieces.first() {
            Some(Piece::Literal(text)) => super::super::path::parent(text),
            _ => "",
        }
    }

    /// Whether its files lie in the root itself, in no folder.
    #[must_use]
    pub fn is_flat(&self) -> bool {
        !self.text.contains('/')
    }

    /// The same, which takes files of these folders too if it has none itself.
    #[must_use]
    pub fn with_folders(mut self, folders: &[String]) -> Self {
        if self.is_flat() {
            self.below = folders.to_vec();
        }
        self
    }

    /// Whether a path is one of the folders of the root in which it takes files, or lies in one.
    #[must_use]
    pub fn is_below(&self, path: &str) -> bool {
        let first = path.split('/').next().unwrap_or_default();
        self.below.iter().any(|folder| folder == first)
    }

    /// Its first segment, as a pattern of its own.
    #[must_use]
    pub fn first_segment(&self) -> Option<Self> {
        Self::parse(self.text.split('/').next()?, true).ok()
    }

    /// It up to and with the place of the id, and `tail` behind that.
    #[must_use]
    pub fn up_to_article(&self, tail: &str) -> Option<Self> {
        let at = self.text.find("{article}")? + "{article}".len();
        let pattern = Self::parse(&format!("{}{tail}", &self.text[..at]), false).ok()?;
        Some(pattern.with_folders(&self.below))
    }

    /// Whether the language is set off by a mark that stands between the words of names too.
    #[must_use]
    pub fn joins_words(&self) -> bool {
        self.text.contains("-{locale}") || self.text.contains("_{locale}")
    }

    /// Whether an id is a folder of its own: a slash follows its place.
    #[must_use]
    pub fn article_is_folder(&self) -> bool {
        self.text.contains("{article}/")
    }

    /// Whether the language's name is a folder's, which holds other articles too.
    #[must_use]
    pub fn locale_is_before_article(&self) -> bool {
        let at = |place: &str| self.text.find(place);
        matches!((at("{locale}"), at("{article}")), (Some(locale), Some(article)) if locale < article)
    }

    /// The path with its places filled in.
    #[must_use]
    pub fn fill(&self, article: &str, locale: &str) -> String {
        let filled = self.pieces.iter().map(|piece| match piece {
            Piece::Literal(text) => text.as_str(),
            Piece::Article => article,
            Piece::Locale => locale,
            Piece::Star | Piece::Deep => "",
        });
        filled.collect()
    }

    /// What its places hold in `path`: the first way, the longest texts first, in which
    /// `is_locale` takes the text in the place of the language.
    #[must_use]
    pub fn find<'p>(
        &self,
        path: &'p str,
        is_locale: &mut dyn FnMut(&str) -> bool,
    ) -> Option<Found<'p>> {
        // Most paths fail here, without a try.
        if let Some(Piece::Literal(end)) = self.pieces.last()
            && !path.ends_with(end.as_str())
        {
            return None;
        }
        if self.is_flat() && path.contains('/') && !self.is_below(path) {
            return None;
        }
        let mut found = Found::default();
        step(&self.pieces, path, 0, &mut found, is_locale).then_some(found)
    }
}

fn step<'p>(
    pieces: &[Piece],
    path: &'p str,
    at: usize,
    found: &mut Found<'p>,
    is_locale: &mut dyn FnMut(&str) -> bool,
) -> bool {
    let rest = &path[at..];
    let Some((piece, next)) = pieces.split_first() else { return rest.is_empty() };
    // Where the piece may end: at the end, or where the literal behind it begins.
    let ends = |whole: &'p str| -> Vec<usize> {
        match next.first() {
            None => vec![rest.len()].into_iter().filter(|end| *end <= whole.len()).collect(),
            Some(Piece::Literal(text)) => {
                let starts = rest.match_indices(text.as_str()).map(|(start, _)| start);
                let mut ends: Vec<_> = starts.filter(|end| *end <= whole.len()).collect();
                ends.reverse();
                ends
            }
            Some(_) => (0..=whole.len()).rev().filter(|end| whole.is_char_boundary(*end)).collect(),
        }
    };
    let segment = &rest[..rest.find('/').unwrap_or(rest.len())];
    match piece {
        Piece::Literal(text) => {
            rest.starts_with(text.as_str()) && step(next, path, at + text.len(), found, is_locale)
        }
        Piece::Article => ends(rest).into_iter().any(|end| {
            let id = &rest[..end];
            if id.is_empty() || id.starts_with('/') || id.ends_with('/') || id.contains("//") {
                return false;
            }
            (found.article, found.article_at) = (id, at);
            step(next, path, at + end, found, is_locale)
        }),
        Piece::Locale => ends(segment).into_iter().any(|end| {
            if end == 0 || !is_locale(&rest[..end]) {
                return false;
            }
            (found.locale, found.locale_end) = (&rest[..end], at + end);
            step(next, path, at + end, found, is_locale)
        }),
        Piece::Star => {
            ends(segment).into_iter().any(|end| step(next, path, at + end, found, is_locale))
        }
        Piece::Deep => {
            let folders = rest.match_indices('/').map(|(slash, _)| slash + 1);
            std::iter::once(0)
                .chain(folders)
                .any(|end| step(next, path, at + end, found, is_locale))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn find<'p>(pattern: &str, path: &'p str) -> Option<(&'p str, &'p str)> {
        let pattern = Pattern::parse(pattern, true).expect(pattern);
        let mut known = |tag: &str| matches!(tag, "fr" | "pt" | "pt-BR" | "ur_PK");
        pattern.find(path, &mut known).map(|found| (found.article, found.locale))
    }

    #[test]
    fn places_take_what_belongs_to_them() {
        let folder = "content/{article}/{locale}.md";
        assert_eq!(find(folder, "content/2022/a/fr.md"), Some(("2022/a", "fr")));
        assert_eq!(find(folder, "content/fr.md"), None);
        assert_eq!(find(folder, "content/a/de.md"), None);
        assert_eq!(find("content/{locale}/{article}.md", "content/fr/a/b.md"), Some(("a/b", "fr")));
        let suffix = "content/{article}.{locale}.md";
        assert_eq!(find(suffix, "content/v1.2/a.b.fr.md"), Some(("v1.2/a.b", "fr")));
        assert_eq!(find(suffix, "content/a.ur_PK.md"), Some(("a", "ur_PK")));
        assert_eq!(find("pages.{locale}/{article}.md", "pages.fr/x.md"), Some(("x", "fr")));
        // The longest tag wins, wherever the same mark separates it.
        assert_eq!(find("c/{article}-{locale}.md", "c/a-b-pt-BR.md"), Some(("a-b", "pt-BR")));
        assert_eq!(find("c/{locale}-{article}.md", "c/pt-BR-a.md"), Some(("a", "pt-BR")));
        let bundle = "content/{article}/index.{locale}.md";
        assert_eq!(find(bundle, "content/a/b/index.fr.md"), Some(("a/b", "fr")));
    }

    #[test]
    fn globs_stay_in_their_segments() {
        let deep = "{locale}/**/*.ftl";
        assert_eq!(find(deep, "fr/a.ftl"), Some(("", "fr")));
        assert_eq!(find(deep, "fr/a/b/c.ftl"), Some(("", "fr")));
        assert_eq!(find(deep, "x/fr/a.ftl"), None);
        assert_eq!(find("l10n/{locale}.ftl", "l10n/fr.ftl"), Some(("", "fr")));
        assert_eq!(find("l10n/*.{locale}.ftl", "l10n/a/b.fr.ftl"), None);
        assert_eq!(find("**/README.md", "a/b/README.md"), Some(("", "")));
        assert_eq!(find("drafts/*", "drafts/a/b"), None);
    }

    #[test]
    fn bad_patterns_say_why() {
        let fault = |text: &str| Pattern::parse(text, false).expect_err(text);
        assert_eq!(fault("/a/{article}"), PatternFault::NoPath);
        assert_eq!(fault("a/../{article}"), PatternFault::NoPath);
        assert_eq!(fault("a/{slug}"), PatternFault::UnknownPlace);
        assert_eq!(fault("a/{article"), PatternFault::UnknownPlace);
        assert_eq!(fault("a/{article}{locale}.md"), PatternFault::Touching);
        assert_eq!(fault("{locale}/{article}.{locale}.md"), PatternFault::Surplus("locale"));
    }
}
