//! Moving an article: its files, its locks, and what its old addresses lead to.

use std::collections::BTreeSet;
use std::io;
use std::path::Path;

use super::survey::Survey;
use crate::data::{self, Notation, Value};
use crate::model::lock::FOLDER;
use crate::model::path::parent;
use crate::model::{Reached, Settings};
use crate::parse;
use crate::resolve;
use crate::system::System;

/// A link in another article that leads to the old place.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Follower {
    /// The file that it stands in.
    pub path: String,
    /// Where it leads, as it is written.
    pub dest: String,
}

/// What moving an article takes.
#[derive(Clone, Default, Debug)]
pub struct Move {
    /// Files with their old and their new path, locks among them.
    pub files: Vec<(String, String)>,
    /// Texts that get a redirect, by their old path.
    pub redirects: Vec<(String, String)>,
    /// Links that lead to the old place, for somebody to mend.
    pub followers: Vec<Follower>,
    /// A file that stands in the way.
    pub taken: Option<String>,
}

/// Works out what moving the article takes. Nothing is touched.
///
/// # Errors
///
/// A file that cannot be read.
pub fn plan_move(
    system: &dyn System,
    survey: &Survey,
    old: &str,
    new: &str,
) -> Result<Move, (String, io::Error)> {
    let mut plan = Move::default();
    let Some(ix) = survey.articles.iter().position(|article| article.id.as_str() == old) else {
        return Ok(plan);
    };
    let article = &survey.articles[ix];
    let Some(files) = survey.snapshot.articles.iter().find(|files| files.id.as_str() == old) else {
        return Ok(plan);
    };
    let own = files.variants.iter().map(|(_, file)| file).chain(&files.meta);
    let mut paths: BTreeSet<String> = own.map(|file| file.path.clone()).collect();
    let homes: BTreeSet<String> = paths.iter().filter_map(|path| home(path, old)).collect();
    // What lies in a folder of its own comes along, unless it is another article's.
    let others: Vec<&str> = survey
        .snapshot
        .articles
        .iter()
        .filter(|other| other.id.as_str() != old)
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
    let locks = format!("{FOLDER}/{old}");
    let of_locks = survey.snapshot.locks.iter().map(|file| &file.path);
    paths.extend(of_locks.filter(|path| parent(path) == locks).cloned());
    for path in paths {
        let Some(to) = renamed(&path, old, new) else { continue };
        if plan.taken.is_none() && system.kind(Path::new(&to)).is_some() {
            plan.taken = Some(to.clone());
        }
        plan.files.push((path, to));
    }
    let (slug, next) = (last(old), last(new));
    for variant in article.variants.iter().filter(|v| v.slug.is_none() && slug != next) {
        if variant.redirects.iter().any(|(path, _)| path == slug) {
            continue;
        }
        let path = variant.path.as_ref();
        let text = read(system, &survey.settings, path)?;
        plan.redirects.push((path.to_owned(), with_redirect(&text, slug, &survey.settings)));
    }
    plan.followers = followers(survey, ix);
    Ok(plan)
}

/// Moves the article.
///
/// # Errors
///
/// The path that failed, and why; what was moved before it has moved.
pub fn carry_out(system: &dyn System, plan: &Move) -> Result<(), (String, io::Error)> {
    for (path, text) in &plan.redirects {
        system.write(Path::new(path), text.as_bytes()).map_err(|error| (path.clone(), error))?;
    }
    for (from, to) in &plan.files {
        let failed = |error| (to.clone(), error);
        system.create_folder(Path::new(parent(to))).map_err(failed)?;
        system.rename(Path::new(from), Path::new(to)).map_err(failed)?;
    }
    // Folders that are empty now; one that holds anything else stays.
    let folders: BTreeSet<&str> = plan.files.iter().map(|(from, _)| parent(from)).collect();
    for folder in folders.into_iter().rev() {
        let mut here = Path::new(folder);
        while here.components().count() > 1
            && system.list(here).is_ok_and(|entries| entries.is_empty())
            && system.remove_folder(here).is_ok()
        {
            let Some(above) = here.parent() else { break };
            here = above;
        }
    }
    Ok(())
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

fn last(id: &str) -> &str {
    crate::model::path::name(id)
}

fn read(
    system: &dyn System,
    settings: &Settings,
    path: &str,
) -> Result<String, (String, io::Error)> {
    let failed = |error| (path.to_owned(), error);
    let bytes = system.read(Path::new(path), settings.limits.text_bytes).map_err(failed)?;
    String::from_utf8(bytes)
        .map_err(|error| failed(io::Error::new(io::ErrorKind::InvalidData, error)))
}

/// The text with one address more that leads to it; everything else stays as it is written.
fn with_redirect(text: &str, address: &str, settings: &Settings) -> String {
    let quoted = serde_json::Value::from(address).to_string();
    let insert = |at: usize, what: &str| format!("{}{what}{}", &text[..at], &text[at..]);
    let Some((notation, range)) = parse::front_matter(text) else {
        let body = text.trim_start_matches('\u{FEFF}');
        return format!("+++\nredirect-from = [{quoted}]\n+++\n\n{body}");
    };
    let depth = settings.limits.data_depth;
    let (mut table, _) = data::parse(notation, &text[range.clone()], range.start, depth);
    table.adopt(&settings.keys);
    let known = table.get("redirect-from");
    if let Some((node, Value::List(items))) = known.map(|node| (node, &node.value)) {
        let flow = text[node.span.clone()].starts_with('[');
        match items.last() {
            Some(last) if flow => return insert(last.span.end, &format!(", {quoted}")),
            None if flow => return insert(node.span.start + 1, &quoted),
            Some(last) => {
                // A list of YAML with an item a line: one more of the same indent.
                let start = text[..last.span.start].rfind('\n').map_or(0, |at| at + 1);
                let indent: String = text[start..].chars().take_while(|c| *c == ' ').collect();
                let end =
                    text[last.span.end..].find('\n').map_or(text.len(), |at| last.span.end + at);
                return insert(end, &format!("\n{indent}- {quoted}"));
            }
            None => {}
        }
    }
    let line = match notation {
        Notation::Toml => format!("redirect-from = [{quoted}]\n"),
        Notation::Yaml => format!("redirect-from: [{quoted}]\n"),
    };
    insert(range.start, &line)
}

fn followers(survey: &Survey, moved: usize) -> Vec<Follower> {
    let site = survey.site();
    let mut found = Vec::new();
    for (ix, article) in survey.articles.iter().enumerate().filter(|(ix, _)| *ix != moved) {
        for (nth, variant) in article.variants.iter().enumerate() {
            for link in &variant.links {
                let reached = resolve::reach(&site, ix, nth, &link.dest);
                if matches!(reached, Reached::Article(target, _) if target == moved) {
                    let path = variant.path.to_string();
                    found.push(Follower { path, dest: link.dest.clone() });
                }
            }
        }
    }
    found
}
