//! The list of files made anew: what came, went, or has another place.

use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;

use super::{Dirty, Warm};
use crate::model::{ArticleDigest, ArticleFiles, Snapshot};
use crate::pipeline::known::{KnownArticle, Read};
use crate::read;
use crate::system::System;

impl Warm {
    /// Lists the files again. Returns whether the list of locks is another one.
    pub(super) fn list(&mut self, system: &dyn System, dirty: &mut Dirty) -> bool {
        let (new, faults) = read::snapshot(system, &self.known.settings.of);
        let old = std::mem::replace(&mut self.known.snapshot, Read::new(new, faults)).of;
        let new = Arc::clone(&self.known.snapshot.of);
        let paths = |files: &[crate::model::FileEntry]| -> BTreeSet<String> {
            files.iter().map(|file| file.path.clone()).collect()
        };
        let named = |snapshot: &Snapshot| {
            let catalogs = snapshot.catalogs.iter().map(|c| (c.section, c.file.path.clone()));
            let templates =
                snapshot.templates.iter().map(|t| (Some(t.section), t.file.path.clone()));
            catalogs.chain(templates).collect::<BTreeSet<_>>()
        };
        let statics = |snapshot: &Snapshot| -> BTreeSet<String> {
            snapshot.statics.iter().map(|file| file.file.path.clone()).collect()
        };
        dirty.strings |= named(&old) != named(&new);
        dirty.plan |= statics(&old) != statics(&new);
        let others = !old.files.keys().eq(new.files.keys());
        self.rearrange(&old, &new, dirty);
        self.homes = homes(&new);
        let (before, after) = (paths(&old.locks), paths(&new.locks));
        for path in before.symmetric_difference(&after) {
            dirty.articles.extend(self.article_of(path));
        }
        if others {
            // Which picture is meant, and whether it is there, hangs on the names beside it.
            dirty.plan = true;
            let shows = |article: &ArticleDigest| {
                let pictures = article.variants.iter().flat_map(|variant| &variant.links);
                article.meta.lead_image.is_some() || pictures.into_iter().any(|link| link.image)
            };
            let articles = self.known.articles.iter().enumerate();
            let shown = articles.filter(|(_, article)| shows(&article.digest)).map(|(ix, _)| ix);
            dirty.articles.extend(shown);
        }
        before != after || old.locks_barred != new.locks_barred || dirty.plan
    }

    /// Puts what is known of articles into the order of a new list.
    fn rearrange(&mut self, old: &Snapshot, new: &Snapshot, dirty: &mut Dirty) {
        let before = std::mem::take(&mut self.known.articles);
        let rows = std::mem::take(&mut self.verdicts);
        let turns = std::mem::take(&mut self.turns);
        let mut left: HashMap<&str, _> = old
            .articles
            .iter()
            .zip(before.into_iter().zip(rows.into_iter().zip(turns)))
            .map(|(files, known)| (files.id.as_str(), (files, known)))
            .collect();
        for (ix, files) in new.articles.iter().enumerate() {
            let (known, row, turn) = match left.remove(files.id.as_str()) {
                Some((earlier, (known, (row, turn)))) => {
                    if !is_same(earlier, files) {
                        dirty.articles.insert(ix);
                        dirty.plan = true;
                    }
                    (known, row, turn)
                }
                None => {
                    dirty.articles.insert(ix);
                    dirty.plan = true;
                    (KnownArticle::none(files), Vec::new(), None)
                }
            };
            self.known.articles.push(known);
            self.verdicts.push(row);
            self.turns.push(turn);
        }
        dirty.plan |= !left.is_empty();
    }
}

/// Whether an article has the files that it had.
fn is_same(one: &ArticleFiles, other: &ArticleFiles) -> bool {
    let paths = |files: &ArticleFiles| -> Vec<_> {
        files.variants.iter().map(|(locale, file)| (*locale, file.path.clone())).collect()
    };
    let meta = |files: &ArticleFiles| files.meta.as_ref().map(|file| file.path.clone());
    one.place == other.place
        && one.lost_meta == other.lost_meta
        && meta(one) == meta(other)
        && paths(one) == paths(other)
}

/// By path: the article whose file it is.
pub(super) fn homes(snapshot: &Snapshot) -> HashMap<String, usize> {
    let mut homes = HashMap::new();
    for (ix, files) in snapshot.articles.iter().enumerate() {
        let own = files.variants.iter().map(|(_, file)| file).chain(&files.meta);
        homes.extend(own.map(|file| (file.path.clone(), ix)));
    }
    homes
}
