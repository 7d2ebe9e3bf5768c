//! A batch of changes is taken in, held, or left alone: what became of each file.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::super::view::{Barrier, is_text as is_kept};
use super::{Batch, Did, Engine, Fate, Live, fault_of};
use crate::config;
use crate::model::transient::{Conflict, Transient};
use crate::pipeline::{Changes, Refusal, Warm, previous};
use crate::system::{Kind, System};

impl Engine {
    /// Looks at paths that may have changed, and takes in what has.
    pub fn take(&mut self, paths: &[PathBuf]) -> Batch {
        let mut changes = std::mem::take(&mut self.pending);
        let mut look = |path: &Path| {
            let found = self.view.look(path);
            changes.paths.extend(found.paths);
            changes.names |= found.names;
            changes.litter |= found.litter;
        };
        paths.iter().for_each(|path| look(path));
        // A folder that went may stand beside its place under another name, of which nobody has told yet.
        let is_gone = |path: &&PathBuf| self.view.disk().kind(path).is_none();
        let near: BTreeSet<PathBuf> =
            paths.iter().filter(is_gone).filter_map(|path| Some(path.parent()?.into())).collect();
        if !near.is_empty() {
            let near: Vec<PathBuf> = near.into_iter().collect();
            let is_folder = |path: &PathBuf| self.view.disk().kind(path) == Some(Kind::Folder);
            let new: Vec<PathBuf> = self.view.differing_in(&near);
            new.iter().filter(|path| is_folder(path)).for_each(|path| look(path));
        }
        self.apply(changes, false)
    }

    /// Takes in what was held: a person says that it is meant.
    pub fn resume(&mut self) -> Batch {
        let mut changes = std::mem::take(&mut self.pending);
        if self.strike.is_some() {
            changes.paths.insert(config::FILE.to_owned());
        }
        self.apply(changes, true)
    }

    /// Takes in that a moment has come, or that something else went live.
    pub fn tick(&mut self) -> Batch {
        if self.held.is_some() {
            return Batch::default();
        }
        self.apply(Changes::default(), false)
    }

    pub(super) fn apply(&mut self, changes: Changes, meant: bool) -> Batch {
        let mut batch = Batch::default();
        let moment = self.view.now();
        if changes.names && !meant && self.may_be_lost(&changes) {
            let was = self.held.is_some();
            let mut known: BTreeSet<String> =
                self.warm.variants().into_iter().map(str::to_owned).collect();
            // What was gone already at the beginning is in nobody's memory but the store's.
            known.extend(self.missed.iter().cloned());
            let texts: Vec<&str> = known.iter().map(String::as_str).collect();
            if let Some(held) = self.judge(&texts) {
                for path in &changes.paths {
                    if self.view.disk().kind(Path::new(path)).is_none() {
                        self.put_last_good(path);
                    }
                }
                batch.newly_held = !was;
                self.held = Some(held);
                self.pending = changes;
                return batch;
            }
        }
        batch.released = self.held.take().is_some();
        self.missed = Vec::new();
        // Whatever stood in the place of a changed file, it is looked at as it is; and what was broken may be
        // mended by what changed beside it.
        let mut changes = changes;
        if self.may_mend_settings(&changes) {
            changes.paths.insert(config::FILE.to_owned());
        }
        let retried: BTreeSet<String> =
            self.to_try_again(&changes).difference(&changes.paths).cloned().collect();
        changes.paths.extend(retried.iter().cloned());
        let lost = self.view.lost();
        for path in &changes.paths {
            self.view.show(Path::new(path));
            self.instead.remove(path);
        }
        let (mut refused, mut postponed) = (BTreeSet::new(), BTreeSet::new());
        for path in &changes.paths {
            let barrier = self.view.barrier(Path::new(path)).filter(|_| is_kept(Path::new(path)));
            let Some(barrier) = barrier else { continue };
            // What the system cannot give now, and what is kept of it neither, is as it was read before.
            let is_memory = |this: &Self| {
                let is_known = this.warm.article_of(path).is_some() && this.code_of(path).is_none();
                is_known && matches!(barrier, Barrier::Error(_))
            };
            if self.refuse(path, barrier) {
                refused.insert(path.clone());
            } else if is_memory(self) {
                postponed.insert(path.clone());
            } else {
                continue;
            }
            let code = Some(fault_of(path, barrier).rule.code);
            batch.done.push(Did { code, ..did(path, Fate::Kept) });
        }
        changes.paths.retain(|path| !postponed.contains(path));
        // What is not in use any more under that name, nobody misses.
        for path in self.view.refused() {
            let barrier = self.view.barrier(Path::new(&path));
            if self.has_former(&path) {
                let code = barrier.map(|barrier| fault_of(&path, barrier).rule.code);
                batch.done.push(Did { code, ..did(&path, Fate::Kept) });
                refused.insert(path);
            } else {
                changes.names |= matches!(barrier, Some(Barrier::Kind(_)));
                self.view.show(Path::new(&path));
                changes.paths.insert(path);
            }
        }
        let links = self.links();
        let other = links != self.live.links;
        if other {
            self.live = Live { previous: previous(self.view.disk(), &self.public), links };
        }
        let turned = moment >= self.warm.until();
        // Only where names came or went there is a list to compare.
        let names = changes.names;
        let listed = |warm: &Warm| -> BTreeSet<String> {
            if names { warm.files().map(str::to_owned).collect() } else { BTreeSet::new() }
        };
        let old = listed(&self.warm);
        let before = Arc::clone(self.warm.survey());
        if changes.paths.contains(config::FILE)
            && !meant
            && let Some(strike) = self.judge_settings(&changes)
        {
            changes.paths.remove(config::FILE);
            batch.done.extend(self.keep_settings(&strike));
        }
        drop(self.view.news());
        let read = loop {
            match self.warm.refresh(&*self.view, &changes, moment, &self.live.previous) {
                Ok(read) => break read,
                Err(Refusal::Settings(faults)) => {
                    let code = faults.first().map(|fault| fault.rule.code);
                    self.settings = faults.into();
                    self.settings_kept = true;
                    self.forget_strike();
                    changes.paths.remove(config::FILE);
                    let hash = self.view.hash(Path::new(config::FILE));
                    let path = config::FILE.to_owned();
                    batch.done.push(Did { hash, code, ..did(&path, Fate::SettingsKept) });
                }
            }
        };
        if changes.paths.contains(config::FILE) {
            self.settings = Arc::new([]);
            self.settings_kept = false;
            self.forget_strike();
            self.unkept.insert(config::FILE.to_owned());
        }
        // What was read with its neighbour is in use, and nobody will name it any more.
        let news = self.view.news();
        let news = news.into_iter().filter_map(|path| path.into_os_string().into_string().ok());
        changes.paths.extend(news.filter(|path| path != config::FILE));
        // Of a folder that came whole, nobody has named the files; and what came and went again before anybody
        // looked was never there.
        let new = listed(&self.warm);
        let there = |path: &String| self.view.disk().kind(Path::new(path)).is_some();
        changes.paths.retain(|path| there(path) || !names || old.contains(path));
        changes.paths.extend(new.difference(&old).cloned());
        // Of what is refused, everything is said already.
        changes.paths.retain(|path| !refused.contains(path));
        self.tell(&changes, &old, &mut batch.done);
        self.carry_last_good(&lost, &batch.done);
        let faulty = batch.done.iter().filter(|did| did.fate == Fate::Faulty);
        let faulty: Vec<String> = faulty.map(|did| did.path.clone()).collect();
        self.replace_broken(&read, &faulty, &mut batch.done);
        self.tell_mended(&before, &read, &mut batch.done);
        self.tell_struck(&before, &read, &mut batch.done);
        self.tell_moved(&lost, changes.names, &mut batch.done);
        let gone: Vec<&str> = batch
            .done
            .iter()
            .filter_map(|did| match did.fate {
                Fate::Removed => Some(did.path.as_str()),
                _ => did.from.as_deref(),
            })
            .collect();
        if !gone.is_empty() {
            // What cannot be forgotten is only kept too long.
            let _ = self.store(self.view.disk()).forget(&gone);
        }
        // Texts and metadata: what else there is, nothing can make unfit.
        for did in &batch.done {
            self.backlog.remove(&did.path);
            self.unseen.remove(&did.path);
            let is_ours = self
                .warm
                .article_of(&did.path)
                .is_some_and(|ix| self.files_of(&BTreeSet::from([ix])).contains(&did.path))
                || self.is_kept_beside(&did.path);
            match did.fate {
                Fate::Taken | Fate::Moved | Fate::Back if is_ours => {
                    self.unkept.insert(did.path.clone());
                }
                Fate::Taken | Fate::Moved | Fate::Back => {}
                Fate::SettingsKept | Fate::SettingsHeld { .. } | Fate::Ignored => {}
                _ => drop(self.unkept.remove(&did.path)),
            }
        }
        // Of what is as broken as before there is nothing to tell.
        batch.done.retain(|did| !(retried.contains(&did.path) && did.fate == Fate::Kept));
        batch.changed = !batch.done.is_empty()
            || !Arc::ptr_eq(&before.plan, &self.warm.survey().plan)
            || turned
            || other;
        batch
    }

    /// What became of the files that changed.
    pub(super) fn tell(&mut self, changes: &Changes, old: &BTreeSet<String>, done: &mut Vec<Did>) {
        // What nobody has read may be a picture, or a file that is in nobody's place.
        let unread = changes.paths.iter().any(|path| self.view.hash(Path::new(path)).is_none());
        let files: BTreeSet<&str> = self.warm.files().filter(|_| unread).collect();
        for path in &changes.paths {
            let place = Path::new(path);
            let there = self.view.disk().kind(place);
            let nobodys = nobodys(path);
            if there != Some(Kind::Folder)
                && let Some((code, is_told)) = nobodys
            {
                match there {
                    None => drop(self.ignored.remove(path)),
                    Some(_) if is_told && self.ignored.insert(path.clone()) => {
                        done.push(Did { code, ..did(path, Fate::Ignored) });
                    }
                    Some(_) => {}
                }
                continue;
            }
            // A folder is no file that anything became of.
            if there == Some(Kind::Folder) {
                continue;
            }
            let hash = self.view.hash(place);
            let code = self.code_of(path);
            let fate = match (there, code) {
                (None, _) => Fate::Removed,
                // What is no file is read by nobody.
                (Some(kind @ (Kind::Link | Kind::Other | Kind::Foreign)), _) => {
                    let code = Some(fault_of(path, Barrier::Kind(kind)).rule.code);
                    done.push(Did { code, ..did(path, Fate::Ignored) });
                    continue;
                }
                // Through a link, something is there that is not ours.
                (Some(_), None) if hash.is_none() && !files.contains(path.as_str()) => {
                    if old.contains(path) { Fate::Removed } else { Fate::Ignored }
                }
                (Some(_), Some(_)) => Fate::Faulty,
                (Some(_), None) => Fate::Taken,
            };
            done.push(Did { hash, code, ..did(path, fate) });
        }
    }
}

pub(super) fn did(path: &str, fate: Fate) -> Did {
    Did { path: path.to_owned(), fate, hash: None, code: None, from: None }
}

/// Whether a path is nobody's text by its names: with the code of the finding, and whether it is worth a word.
fn nobodys(path: &str) -> Option<(Option<&'static str>, bool)> {
    let (folders, name) = path.rsplit_once('/').unwrap_or(("", path));
    let above = folders.split('/').find_map(|folder| Transient::of(folder, true));
    // What lies in such a folder is not told one by one.
    if above.is_some() {
        return Some((None, false));
    }
    if Conflict::of(name).is_some() {
        return Some((Some("conflict-copy"), true));
    }
    let what = Transient::of(name, false)?;
    Some((Some("ignored-file"), what.is_worth_a_word()))
}
