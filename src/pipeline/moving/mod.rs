//! Moving an article: its files, its locks, what its old addresses lead to, and the links that would lead
//! nowhere.

mod carry;
mod links;
mod locks;
mod redirect;

use std::collections::{BTreeMap, BTreeSet};
use std::io;
use std::path::Path;

use super::survey::Survey;
use crate::model::layout::Place;
use crate::model::lock::FOLDER;
use crate::model::path::{join, name, parent};
use crate::model::{ArticleFiles, Reached};
use crate::read::DUPLICATE_VARIANT;
use crate::resolve;
use crate::system::{Kind, System};

use links::Moving;
use locks::Retold;

pub use carry::carry_out;
use carry::unfinished;

/// What a link in a text was and is.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Relinked {
    /// The file, where it is after the move.
    pub path: String,
    /// Where it led, as it was written.
    pub was: String,
    /// As it is written now.
    pub now: String,
}

/// A link to what moves, or from it, that somebody has to change.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Follower {
    /// The file that it stands in, where it is after the move.
    pub path: String,
    /// Where it leads, as it is written.
    pub dest: String,
}

/// What moving an article takes.
#[derive(Clone, Default, Debug)]
pub struct Move {
    /// The id as it was, and as it is to be.
    pub ids: (String, String),
    /// Files with their old and their new path, locks among them.
    pub files: Vec<(String, String)>,
    /// The article's texts that say something else at their new place, by their old path.
    pub texts: BTreeMap<String, String>,
    /// Texts of other articles, with what they say then.
    pub edits: Vec<(String, String)>,
    /// Texts that get a redirect, by their old path.
    pub redirects: Vec<String>,
    /// Links that are written anew.
    pub links: Vec<Relinked>,
    /// Links that are not, for somebody to mend.
    pub followers: Vec<Follower>,
    /// What stands in the way.
    pub taken: Option<String>,
    /// The file of the article's metadata.
    meta: Option<String>,
    /// Its texts.
    variants: BTreeSet<String>,
}

/// Whether a move of these ids that was begun can be finished: it says so itself, or the article is
/// in its new place and its locks are not.
#[must_use]
pub fn is_begun(system: &dyn System, survey: &Survey, old: &str, new: &str) -> bool {
    let known = |id: &str| survey.articles.iter().any(|article| article.id.as_str() == id);
    // What stands in the note is nobody's word that it is an id.
    if join("", new).as_deref() != Some(new) || join("", old).as_deref() != Some(old) {
        return false;
    }
    let begun = unfinished(system) == Some((old.to_owned(), new.to_owned()));
    begun && (known(old) || known(new)) || !known(old) && known(new) && has_locks(survey, old)
}

fn has_locks(survey: &Survey, id: &str) -> bool {
    let folder = format!("{FOLDER}/{id}");
    survey.snapshot.locks.iter().any(|file| parent(&file.path) == folder)
}

/// Works out what moving the article takes, or what is left of that. Nothing is touched.
///
/// # Errors
///
/// A file that cannot be read.
pub fn plan_move(
    system: &dyn System,
    survey: &Survey,
    old: &str,
    new: &str,
    is_begun: bool,
) -> Result<Move, (String, io::Error)> {
    let mut plan = Move { ids: (old.to_owned(), new.to_owned()), ..Move::default() };
    let files = survey.snapshot.articles.iter().find(|files| files.id.as_str() == old);
    let mut paths = files.map_or_else(BTreeSet::new, |files| own_files(survey, files, old));
    let meta = left_behind(system, survey, old, new).filter(|_| is_begun && files.is_none());
    paths.extend(meta.clone());
    let locks = format!("{FOLDER}/{old}");
    let of_locks = survey.snapshot.locks.iter().map(|file| &file.path);
    paths.extend(of_locks.filter(|path| parent(path) == locks).cloned());
    for path in paths {
        let Some(to) = renamed(&path, old, new) else { continue };
        plan.files.push((path, to));
    }
    plan.meta = meta;
    if let Some(files) = files {
        plan.meta = files.meta.as_ref().map(|file| file.path.clone());
        plan.variants = files.variants.iter().map(|(_, file)| file.path.clone()).collect();
    }
    let place = survey.articles.iter().position(|article| article.id.as_str() == old);
    if let Some(ix) = place {
        carried(system, survey, ix, &mut plan);
        let moving = Moving::new(survey, ix, old, new, &plan.files);
        own_texts(system, survey, &moving, &mut plan)?;
        other_texts(system, survey, &moving, &mut plan)?;
    }
    plan.taken = taken(system, &plan, is_begun);
    Ok(plan)
}

/// The metadata of an article whose texts have all moved, where it is still in its old place too.
fn left_behind(system: &dyn System, survey: &Survey, old: &str, new: &str) -> Option<String> {
    let moved = survey.snapshot.articles.iter().find(|files| files.id.as_str() == new)?;
    let was = renamed(&moved.meta.as_ref()?.path, new, old)?;
    (system.kind(Path::new(&was)) == Some(Kind::File)).then_some(was)
}

/// The files of an article: its texts, its metadata, and what lies in a folder of its own, unless it
/// is another article's.
fn own_files(survey: &Survey, files: &ArticleFiles, id: &str) -> BTreeSet<String> {
    let own = files.variants.iter().map(|(_, file)| file).chain(&files.meta);
    let mut paths: BTreeSet<String> = own.map(|file| file.path.clone()).collect();
    // A second text in a language is no less the article's.
    let settings = &survey.settings;
    let twins = survey.diagnostics.iter().filter(|d| *d.rule == DUPLICATE_VARIANT);
    let of = |path: &&str| matches!(settings.layout.place(path, settings), Place::Variant(own, _) if own == id);
    paths.extend(twins.filter_map(|d| d.path.as_deref()).filter(of).map(str::to_owned));
    let homes: BTreeSet<String> = paths.iter().filter_map(|path| home(path, id)).collect();
    let others: Vec<&str> = survey
        .snapshot
        .articles
        .iter()
        .filter(|other| other.id.as_str() != id)
        .flat_map(|other| other.variants.iter().map(|(_, file)| file).chain(&other.meta))
        .map(|file| parent(&file.path))
        .collect();
    for path in survey.snapshot.files.keys() {
        let below = homes.iter().any(|home| path.starts_with(home.as_str()));
        let nested = |folder: &str| homes.iter().any(|home| folder.starts_with(home.as_str()));
        let theirs = others
            .iter()
            .filter(|folder| nested(folder))
            .any(|folder| path.strip_prefix(folder).is_some_and(|rest| rest.starts_with('/')));
        if below && !theirs {
            paths.insert(path.clone());
        }
    }
    paths
}

/// Adds the pictures beside the article's texts that it alone shows, where articles share folders.
/// One whose name is taken in the new folder stays, and is linked to where it is.
fn carried(system: &dyn System, survey: &Survey, ix: usize, plan: &mut Move) {
    let folders: BTreeMap<&str, &str> =
        plan.files.iter().map(|(from, to)| (parent(from), parent(to))).collect();
    let site = survey.site();
    let (mut own, mut shared) = (BTreeSet::new(), BTreeSet::new());
    for (nth, article) in survey.articles.iter().enumerate() {
        let found = if nth == ix { &mut own } else { &mut shared };
        for (place, variant) in article.variants.iter().enumerate() {
            for link in &variant.links {
                if let Reached::Asset(file) = resolve::reach(&site, nth, place, &link.dest) {
                    found.insert(file);
                }
            }
            found.extend(resolve::lead_of(&site, nth, place));
        }
    }
    let mut more = Vec::new();
    for file in own.difference(&shared) {
        let Some(to) = folders.get(parent(file)).filter(|to| **to != parent(file)) else {
            continue;
        };
        let to = format!("{to}{}{}", if to.is_empty() { "" } else { "/" }, name(file));
        let known = plan.files.iter().any(|(from, _)| from == file);
        if !known && system.kind(Path::new(&to)).is_none() {
            more.push((file.clone(), to));
        }
    }
    plan.files.append(&mut more);
    plan.files.sort();
}

/// What the article's own texts say at their new place.
fn own_texts(
    system: &dyn System,
    survey: &Survey,
    moving: &Moving<'_>,
    plan: &mut Move,
) -> Result<(), (String, io::Error)> {
    let article = &survey.articles[moving.article];
    let mut retold = Retold::default();
    let (slug, next) = (name(&plan.ids.0).to_owned(), name(&plan.ids.1).to_owned());
    for (nth, variant) in article.variants.iter().enumerate() {
        let path = variant.path.as_ref();
        let Some(to) = moving.of(path) else { continue };
        let to = to.to_owned();
        let (changes, mut stray) = moving.own(nth, &to);
        let told = variant.redirects.iter().any(|(path, _)| *path == slug);
        let readdressed = variant.slug.is_none() && slug != next;
        let redirect = readdressed && !told;
        // What comes back to an address that it had need not be led there.
        let back = readdressed && variant.redirects.iter().any(|(path, _)| *path == next);
        if redirect || back || !changes.is_empty() {
            let before = read(system, survey, path)?;
            let (mut text, done) = links::rewrite(&before, &changes, &survey.settings);
            relinked(plan, &to, &changes, &done, &mut stray);
            if redirect {
                text = redirect::with_redirect(&text, &slug, &survey.settings);
                plan.redirects.push(path.to_owned());
            }
            if back {
                text = redirect::without_redirect(&text, &next, &survey.settings);
            }
            if text != before {
                let tag = survey.settings.locale(variant.locale);
                retold.add(tag, (&before, &text), &survey.settings);
                plan.texts.insert(path.to_owned(), text);
            }
        }
        let stray = stray.into_iter().map(|dest| Follower { path: to.clone(), dest });
        plan.followers.extend(stray);
    }
    plan.texts.extend(relocked(system, survey, article.id.as_str(), &retold)?);
    plan.followers.extend(moving.lead());
    plan.followers.sort();
    plan.followers.dedup();
    Ok(())
}

/// What other articles say of this one.
fn other_texts(
    system: &dyn System,
    survey: &Survey,
    moving: &Moving<'_>,
    plan: &mut Move,
) -> Result<(), (String, io::Error)> {
    for (ix, article) in survey.articles.iter().enumerate().filter(|(ix, _)| *ix != moving.article)
    {
        let mut retold = Retold::default();
        for (nth, variant) in article.variants.iter().enumerate() {
            let (changes, mut stray) = moving.others(ix, nth);
            let path = variant.path.as_ref();
            if !changes.is_empty() {
                let before = read(system, survey, path)?;
                let (text, done) = links::rewrite(&before, &changes, &survey.settings);
                relinked(plan, path, &changes, &done, &mut stray);
                if text != before {
                    let tag = survey.settings.locale(variant.locale);
                    retold.add(tag, (&before, &text), &survey.settings);
                    plan.edits.push((path.to_owned(), text));
                }
            }
            let stray = stray.into_iter().map(|dest| Follower { path: path.to_owned(), dest });
            plan.followers.extend(stray);
        }
        plan.edits.extend(relocked(system, survey, article.id.as_str(), &retold)?);
        plan.followers.extend(moving.lead_of(ix));
    }
    Ok(())
}

/// The locks of an article that say the same of its texts under other fingerprints.
fn relocked(
    system: &dyn System,
    survey: &Survey,
    id: &str,
    retold: &Retold,
) -> Result<Vec<(String, String)>, (String, io::Error)> {
    let folder = format!("{FOLDER}/{id}");
    let mut locks = Vec::new();
    let own = survey.snapshot.locks.iter().filter(|file| parent(&file.path) == folder);
    for file in own.filter(|_| !retold.is_empty()) {
        let text = read(system, survey, &file.path)?;
        let after = retold.lock(&text, name(&file.path).trim_end_matches(".lock"));
        locks.extend(after.map(|after| (file.path.clone(), after)));
    }
    Ok(locks)
}

/// Notes which of the changes were made; the rest is left to somebody.
fn relinked(
    plan: &mut Move,
    path: &str,
    changes: &BTreeMap<String, String>,
    done: &BTreeSet<String>,
    stray: &mut BTreeSet<String>,
) {
    for (was, now) in changes {
        if done.contains(was) {
            let (path, was, now) = (path.to_owned(), was.clone(), now.clone());
            plan.links.push(Relinked { path, was, now });
        } else {
            stray.insert(was.clone());
        }
    }
}

/// The first thing that stands where a file, or one of its folders, is to be.
fn taken(system: &dyn System, plan: &Move, is_begun: bool) -> Option<String> {
    plan.files.iter().find_map(|(from, to)| {
        let mut above = Path::new(to.as_str()).parent();
        while let Some(folder) = above.filter(|folder| !folder.as_os_str().is_empty()) {
            if system.kind(folder).is_some_and(|kind| kind != Kind::Folder) {
                return Some(folder.to_string_lossy().into_owned());
            }
            above = folder.parent();
        }
        system.kind(Path::new(to))?;
        let same = is_begun && carry::is_there(system, plan, from, to);
        (!same).then(|| to.clone())
    })
}

/// Where an id stands in a path: as whole names, the last time.
fn place(path: &str, id: &str) -> Option<usize> {
    path.rmatch_indices(id).map(|(at, _)| at).find(|at| {
        let before = at.checked_sub(1).map(|ix| path.as_bytes()[ix]);
        let after = path.as_bytes().get(at + id.len());
        before.is_none_or(|b| b == b'/') && after.is_none_or(|b| matches!(b, b'/' | b'.'))
    })
}

fn renamed(path: &str, old: &str, new: &str) -> Option<String> {
    let at = place(path, old)?;
    Some(format!("{}{new}{}", &path[..at], &path[at + old.len()..]))
}

/// The folder that is the article's own, with a slash at its end.
fn home(path: &str, id: &str) -> Option<String> {
    let end = place(path, id)? + id.len();
    path[end..].starts_with('/').then(|| path[..=end].to_owned())
}

fn read(system: &dyn System, survey: &Survey, path: &str) -> Result<String, (String, io::Error)> {
    let failed = |error| (path.to_owned(), error);
    let limit = survey.settings.limits.text_bytes;
    let bytes = system.read(Path::new(path), limit).map_err(failed)?;
    String::from_utf8(bytes)
        .map_err(|error| failed(io::Error::new(io::ErrorKind::InvalidData, error)))
}
