//! Whether what is missing from the tree was lost by accident.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use super::super::hold::{Held, Standing, judge};
use super::Engine;
use crate::pipeline::Changes;

impl Engine {
    /// Whether so much is missing that it is worth counting.
    pub(super) fn may_be_lost(&self, changes: &Changes) -> bool {
        const FEW: usize = 1000;
        let missing = |path: &&String| self.view.stands(Path::new(path)).is_none();
        let missing = changes.paths.iter().filter(missing).count();
        let survey = self.warm.survey();
        missing > 0 && (missing >= survey.settings.watch.hold.least || survey.articles.len() < FEW)
    }

    /// Whether what is left of some texts can be meant.
    pub(super) fn judge(&self, texts: &[&str]) -> Option<Held> {
        let disk = self.view.disk();
        let is_there = |path: &str| self.view.stands(Path::new(path)).is_some();
        let own: Vec<&str> = self.warm.files().chain(texts.iter().copied()).collect();
        let own: BTreeSet<&str> = own.into_iter().collect();
        let (mut before, mut after) = (BTreeMap::new(), BTreeMap::new());
        for path in own {
            let Some((root, _)) = path.split_once('/') else { continue };
            *before.entry(root.to_owned()).or_insert(0) += 1;
            if disk.kind(Path::new(root)).is_some() {
                *after.entry(root.to_owned()).or_insert(0) += usize::from(is_there(path));
            }
        }
        let mut left: Vec<&str> = texts.iter().copied().filter(|path| is_there(path)).collect();
        // What lies elsewhere is not lost, though nobody has taken it in yet.
        let there = self.warm.texts_there(&self.view.glass());
        let known: BTreeSet<&str> = texts.iter().copied().collect();
        let new = || there.iter().map(String::as_str).filter(|path| !known.contains(path));
        for (root, _) in new().filter_map(|path| path.split_once('/')) {
            *after.entry(root.to_owned()).or_insert(0) += 1;
        }
        left.extend(new());
        let moved = self.moved(texts, &there);
        left.extend(moved.iter().map(String::as_str));
        left.sort_unstable();
        let limits = self.warm.survey().settings.watch.hold;
        let before = Standing { roots: &before, variants: texts };
        judge(before, Standing { roots: &after, variants: &left }, limits)
    }
}
