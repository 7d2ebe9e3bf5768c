//! Links that would lead elsewhere once an article has moved, and texts with other links in them.

use std::collections::{BTreeMap, BTreeSet};

use super::super::survey::Survey;
use super::{Follower, renamed};
use crate::model::path::{join, name, parent};
use crate::model::url::{Address, classify, decode, encode, split};
use crate::model::{Reached, Settings, Site};
use crate::{parse, resolve};

/// Links by how they are written, with how they are to be written.
type Changes = BTreeMap<String, String>;

/// An article on its way.
pub(super) struct Moving<'m> {
    survey: &'m Survey,
    site: Site<'m>,
    /// Its place in the survey.
    pub article: usize,
    ids: (&'m str, &'m str),
    files: BTreeMap<String, String>,
}

impl<'m> Moving<'m> {
    pub(super) fn new(
        survey: &'m Survey,
        article: usize,
        old: &'m str,
        new: &'m str,
        files: &[(String, String)],
    ) -> Self {
        let files = files.iter().cloned().collect();
        Self { survey, site: survey.site(), article, ids: (old, new), files }
    }

    /// Where a file goes, if it moves.
    pub(super) fn of(&self, path: &str) -> Option<&str> {
        self.files.get(path).map(String::as_str)
    }

    /// The links of one of its texts that are to be written otherwise at its new place, and those
    /// that nobody but a person can mend.
    pub(super) fn own(&self, nth: usize, to: &str) -> (Changes, BTreeSet<String>) {
        self.changes((self.article, nth), to)
    }

    /// The same of another article's text, which stays where it is.
    pub(super) fn others(&self, article: usize, nth: usize) -> (Changes, BTreeSet<String>) {
        let path = self.survey.articles[article].variants[nth].path.to_string();
        self.changes((article, nth), &path)
    }

    fn changes(&self, of: (usize, usize), to: &str) -> (Changes, BTreeSet<String>) {
        let variant = &self.survey.articles[of.0].variants[of.1];
        let (mut changes, mut stray) = (Changes::new(), BTreeSet::new());
        for link in &variant.links {
            match self.change(of, to, &link.dest) {
                Fate::Stays => {}
                Fate::Becomes(now) => _ = changes.insert(link.dest.clone(), now),
                Fate::Astray => _ = stray.insert(link.dest.clone()),
            }
        }
        (changes, stray)
    }

    /// What becomes of one link of a text that will be at `to`.
    fn change(&self, of: (usize, usize), to: &str, dest: &str) -> Fate {
        let from = self.survey.articles[of.0].variants[of.1].path.as_ref();
        let (written, _) = split(dest);
        let reached = resolve::reach(&self.site, of.0, of.1, dest);
        let moves = match &reached {
            Reached::Article(target, _) => *target == self.article,
            Reached::Asset(file) => self.files.contains_key(file),
            _ => return Fate::Stays,
        };
        if written.is_empty() || !moves && of.0 != self.article {
            return Fate::Stays;
        }
        if classify(dest) == Address::Site {
            return if moves { self.of_the_site(dest, written) } else { Fate::Stays };
        }
        let Some((base, target)) = self.target(from, written, &reached) else {
            return Fate::Astray;
        };
        let target = match &reached {
            Reached::Asset(file) if moves => self.beside(of, &target, file),
            _ if moves => renamed(&target, self.ids.0, self.ids.1),
            _ => Some(target),
        };
        let Some(target) = target else { return Fate::Astray };
        let is_article = matches!(reached, Reached::Article(..));
        if is_article && moves && !self.leads_to_new(&target) {
            return Fate::Astray;
        }
        // As it is written it may still lead there.
        let home = if base == parent(from) { parent(to) } else { without_ending(to) };
        if join(home, &decode(written)).as_deref() == Some(target.as_str()) {
            return Fate::Stays;
        }
        let now = relative(parent(to), &target);
        Fate::Becomes(format!("{}{}", like(&now, written), &dest[written.len()..]))
    }

    /// What a written path begins from, and the path from the root that it names: as it stands, or as
    /// generators have it that give each text a folder of its own.
    fn target<'p>(
        &self,
        from: &'p str,
        written: &str,
        reached: &Reached,
    ) -> Option<(&'p str, String)> {
        let plain = join(parent(from), &decode(written))?;
        let Reached::Article(ix, _) = reached else { return Some((parent(from), plain)) };
        let hits = |path: &str| {
            let ids = self.site.settings.layout.ids_of(path, self.site.settings);
            ids.iter().find_map(|id| self.site.article(id)) == Some(*ix)
        };
        if hits(&plain) {
            return Some((parent(from), plain));
        }
        let own = without_ending(from);
        let below = join(own, without_ending(decode(written).trim_end_matches('/')));
        if let Some(below) = below.filter(|path| hits(path)) {
            return Some((own, below));
        }
        Some((parent(from), plain))
    }

    /// The path that names a file in its new place, as `target` names it now: perhaps in the home of
    /// another language, or without the language in its name.
    fn beside(&self, of: (usize, usize), target: &str, file: &str) -> Option<String> {
        let article = &self.survey.articles[of.0];
        let variant = &article.variants[of.1];
        let source = article.source_variant().unwrap_or(variant);
        let homes = [variant.home(), source.home()];
        let home_of = |path: &str| homes.into_iter().find(|home| path.starts_with(home));
        let to = self.of(file)?;
        let folder = parent(to).strip_prefix(home_of(file)?.trim_end_matches('/'))?;
        let home = home_of(target)?.trim_end_matches('/');
        Some(format!("{home}{folder}/{}", name(target)).trim_start_matches('/').to_owned())
    }

    /// An address from the top of the site, by the article's id.
    fn of_the_site(&self, dest: &str, written: &str) -> Fate {
        let now = renamed(written, self.ids.0, self.ids.1).filter(|_| !written.contains('%'));
        let sound = |now: &String| {
            let id = without_ending(now.trim_matches('/'));
            id == self.ids.1 || id.split_once('/').is_some_and(|(_, id)| id == self.ids.1)
        };
        match now.filter(sound) {
            Some(now) => Fate::Becomes(format!("{now}{}", &dest[written.len()..])),
            None => Fate::Astray,
        }
    }

    fn leads_to_new(&self, path: &str) -> bool {
        let ids = self.site.settings.layout.ids_of(path, self.site.settings);
        let known = |id: &&str| *id == self.ids.1 || self.site.article(id).is_some();
        ids.into_iter().find(known) == Some(self.ids.1)
    }

    /// The picture at its head, where its name no longer leads to it.
    pub(super) fn lead(&self) -> Option<Follower> {
        let article = &self.survey.articles[self.article];
        let lead = article.meta.lead_image.as_ref()?;
        let to = self.of(&article.meta_path)?;
        let nth = article.variants.iter().position(|v| Some(v.locale) == article.source)?;
        let file = resolve::lead_of(&self.site, self.article, nth)?;
        let now = self.of(&file).unwrap_or(&file);
        let path = join(parent(to), lead);
        let named = path.as_deref().is_some_and(|path| parent(path) == parent(now));
        (!named).then(|| Follower { path: to.to_owned(), dest: lead.clone() })
    }

    /// The picture at another article's head, if it goes away with this one.
    pub(super) fn lead_of(&self, ix: usize) -> Option<Follower> {
        let article = &self.survey.articles[ix];
        let lead = article.meta.lead_image.as_ref()?;
        let places = 0..article.variants.len();
        let mut files = places.filter_map(|nth| resolve::lead_of(&self.site, ix, nth));
        let moves = files.any(|file| self.files.contains_key(&file));
        moves.then(|| Follower { path: article.meta_path.clone(), dest: lead.clone() })
    }
}

/// What becomes of a link.
enum Fate {
    /// It goes on leading there as it is written.
    Stays,
    /// It is to be written so.
    Becomes(String),
    /// Only a person can say.
    Astray,
}

fn without_ending(path: &str) -> &str {
    path.strip_suffix(".md").or_else(|| path.strip_suffix(".html")).unwrap_or(path)
}

/// The way from a folder to a path.
fn relative(folder: &str, path: &str) -> String {
    let from: Vec<&str> = folder.split('/').filter(|part| !part.is_empty()).collect();
    let to: Vec<&str> = path.split('/').filter(|part| !part.is_empty()).collect();
    let same = from.iter().zip(&to).take_while(|(a, b)| a == b).count();
    let up = std::iter::repeat_n("..", from.len() - same);
    let way: Vec<&str> = up.chain(to[same..].iter().copied()).collect();
    if way.is_empty() { ".".to_owned() } else { way.join("/") }
}

/// A path as somebody wrote an earlier one: with or without a slash at its end, encoded or not.
fn like(path: &str, written: &str) -> String {
    let plain = |c: char| !(c.is_whitespace() || c.is_control() || "()<>[]\\?#%".contains(c));
    let mut now: String = if written.contains('%') {
        encode(path)
    } else {
        let one = |c: char| if plain(c) { c.to_string() } else { encode(&c.to_string()) };
        path.chars().map(one).collect()
    };
    let first = now.split('/').next().unwrap_or_default();
    if first.contains(':') || written.starts_with("./") && !first.starts_with("..") && first != "."
    {
        now.insert_str(0, "./");
    }
    if written.ends_with('/') && !now.ends_with('/') {
        now.push('/');
    }
    now
}

/// Writes links otherwise, and nothing else: every other byte stays. Returns the text, and which of the
/// links have changed in every place.
///
/// A link is where the Markdown parser says: each place is tried alone, and what comes out must be the
/// same text with that link.
pub(super) fn rewrite(
    text: &str,
    changes: &Changes,
    settings: &Settings,
) -> (String, BTreeSet<String>) {
    let unchanged = (text.to_owned(), BTreeSet::new());
    let Some(before) = targets(text, settings) else { return unchanged };
    let mut places: Vec<(usize, &String, &String)> = Vec::new();
    for (was, now) in changes.iter().filter(|(was, _)| !was.is_empty()) {
        for (at, _) in text.match_indices(was.as_str()) {
            let end = at + was.len();
            let left = text[..at].chars().next_back();
            let right = text[end..].chars().next();
            let opens = left.is_none_or(|c| c.is_whitespace() || matches!(c, '(' | '<' | ':'));
            let closes = right.is_none_or(|c| c.is_whitespace() || matches!(c, ')' | '>'));
            if !(opens && closes) {
                continue;
            }
            let tried = format!("{}{now}{}", &text[..at], &text[end..]);
            let after = targets(&tried, settings);
            if after.is_some_and(|after| is_step(&before, &after, was, now)) {
                places.push((at, was, now));
            }
        }
    }
    places.sort_unstable();
    let mut out = text.to_owned();
    for (at, was, now) in places.into_iter().rev() {
        out.replace_range(at..at + was.len(), now);
    }
    let Some(after) = targets(&out, settings) else { return unchanged };
    let sound = before.0 == after.0
        && before.1.len() == after.1.len()
        && before.1.iter().zip(&after.1).all(|(a, b)| a == b || changes.get(a) == Some(b));
    if !sound {
        return unchanged;
    }
    let left: BTreeSet<&String> =
        before.1.iter().zip(&after.1).filter(|(a, b)| a == b).map(|(a, _)| a).collect();
    let done = changes.keys().filter(|was| !left.contains(was)).cloned().collect();
    (out, done)
}

/// How many parts a text has, and where its links lead.
fn targets(text: &str, settings: &Settings) -> Option<(usize, Vec<String>)> {
    let context = parse::Context { settings, may_hold_metadata: true };
    let (variant, read, _) = parse::variant(text.as_bytes(), context);
    read?;
    let targets = variant.body.targets.iter().map(|target| target.dest.to_string());
    Some((variant.body.nodes.len(), targets.collect()))
}

/// Whether nothing but links of one kind has changed, and at least one.
fn is_step(
    before: &(usize, Vec<String>),
    after: &(usize, Vec<String>),
    was: &str,
    now: &str,
) -> bool {
    let pairs = || before.1.iter().zip(&after.1);
    before.0 == after.0
        && before.1.len() == after.1.len()
        && pairs().all(|(a, b)| a == b || a == was && b == now)
        && pairs().any(|(a, b)| a != b)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_is_found_from_anywhere() {
        for (folder, path, way) in [
            ("content/a", "content/b/en.md", "../b/en.md"),
            ("content/a/b", "content/a", ".."),
            ("content", "content", "."),
            ("", "a/b.md", "a/b.md"),
            ("a/b", "c", "../../c"),
        ] {
            assert_eq!(relative(folder, path), way);
            assert_eq!(join(folder, way).as_deref(), Some(path));
        }
        for (path, written, like_it) in [
            ("../a/b", "../b/", "../a/b/"),
            ("a b.md", "c.md", "a%20b.md"),
            ("été/x.md", "x.md", "été/x.md"),
            ("été/x.md", "%20x.md", "%C3%A9t%C3%A9/x.md"),
            ("x.md", "./y.md", "./x.md"),
            ("../x.md", "./y.md", "../x.md"),
            ("a:b.md", "y.md", "./a:b.md"),
        ] {
            assert_eq!(like(path, written), like_it);
        }
    }
}
