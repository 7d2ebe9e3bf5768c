//! Whether a loss is an accident: an unmounted disk, a folder dragged away, a sync client that took a
//! computer's empty folder for the newer one. Nothing of it is published until a person has looked.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::watch::HoldLimits;

/// What there is at one time.
#[derive(Clone, Copy, Debug)]
pub struct Standing<'s> {
    /// The folders that everything lies in, with how many files each holds. One that is not there is
    /// not named.
    pub roots: &'s BTreeMap<String, usize>,
    /// The paths of the articles' variants, sorted.
    pub variants: &'s [&'s str],
}

/// What is missing.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Loss {
    /// A whole root is not there.
    RootGone(String),
    /// A root is there, and nothing is in it.
    RootEmpty(String),
    /// Most of the articles' variants are not there.
    Variants,
}

/// Why nothing is taken from the tree for now.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Held {
    /// What is missing.
    pub loss: Loss,
    /// How many files or variants there were.
    pub before: usize,
    /// How many of them are gone.
    pub gone: usize,
    /// A few variants that are, sorted.
    pub examples: Vec<String>,
}

impl Held {
    /// What is missing as messages have it: a word for it, and the folder or one of the texts.
    #[must_use]
    pub fn what(&self) -> (&'static str, &str) {
        match &self.loss {
            Loss::RootGone(root) => ("gone", root),
            Loss::RootEmpty(root) => ("empty", root),
            Loss::Variants => ("texts", self.examples.first().map_or("", String::as_str)),
        }
    }
}

/// Variants that are named.
const EXAMPLES: usize = 5;

/// Whether what there is now can be meant, after what there was.
#[must_use]
pub fn judge(before: Standing<'_>, after: Standing<'_>, limits: HoldLimits) -> Option<Held> {
    let gone = gone(before.variants, after.variants);
    let examples: Vec<String> = gone.iter().take(EXAMPLES).map(|path| (*path).to_owned()).collect();
    let has_texts = |root: &str| {
        before
            .variants
            .iter()
            .any(|path| path.strip_prefix(root).is_some_and(|below| below.starts_with('/')))
    };
    for (root, count) in before.roots.iter().filter(|(_, count)| **count > 0) {
        // A few templates or strings can be taken away by hand, one after the other.
        if *count < limits.least && !has_texts(root) {
            continue;
        }
        let loss = match after.roots.get(root) {
            None => Loss::RootGone(root.clone()),
            // Whoever deletes the only file of a folder means it.
            Some(0) if *count > 1 => Loss::RootEmpty(root.clone()),
            Some(_) => continue,
        };
        return Some(Held { loss, before: *count, gone: *count, examples });
    }
    let count = before.variants.len();
    let most = gone.len().saturating_mul(100) >= count.saturating_mul(usize::from(limits.percent));
    (most && gone.len() >= limits.least && !gone.is_empty()).then_some(Held {
        loss: Loss::Variants,
        before: count,
        gone: gone.len(),
        examples,
    })
}

/// The paths that are no more. One that only has another folder above it was moved: whoever puts the
/// whole network in order deletes nothing.
fn gone<'p>(before: &[&'p str], after: &[&str]) -> Vec<&'p str> {
    let known: BTreeSet<&str> = after.iter().copied().collect();
    let mut gone: Vec<&str> = before.iter().copied().filter(|path| !known.contains(path)).collect();
    if gone.is_empty() {
        return gone;
    }
    let old: BTreeSet<&str> = before.iter().copied().collect();
    let mut moved: BTreeMap<&str, usize> = BTreeMap::new();
    for path in after.iter().filter(|path| !old.contains(*path)) {
        *moved.entry(tail(path)).or_default() += 1;
    }
    gone.retain(|path| match moved.get_mut(tail(path)) {
        Some(left) if *left > 0 => {
            *left -= 1;
            false
        }
        _ => true,
    });
    gone
}

/// The last two names of a path.
fn tail(path: &str) -> &str {
    let mut slashes = path.rmatch_indices('/').map(|(at, _)| at + 1);
    let _ = slashes.next();
    slashes.next().map_or(path, |at| &path[at..])
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const LIMITS: HoldLimits = HoldLimits { percent: 90, least: 10 };

    fn paths(range: std::ops::Range<usize>) -> Vec<String> {
        range.map(|n| format!("content/a{n:03}/en.md")).collect()
    }

    fn judged(
        (roots, variants): (&[(&str, usize)], &[String]),
        (later, left): (&[(&str, usize)], &[String]),
    ) -> Option<Held> {
        let map =
            |roots: &[(&str, usize)]| roots.iter().map(|(r, n)| ((*r).to_owned(), *n)).collect();
        let (roots, later): (BTreeMap<_, _>, BTreeMap<_, _>) = (map(roots), map(later));
        let variants: Vec<&str> = variants.iter().map(String::as_str).collect();
        let left: Vec<&str> = left.iter().map(String::as_str).collect();
        judge(
            Standing { roots: &roots, variants: &variants },
            Standing { roots: &later, variants: &left },
            LIMITS,
        )
    }

    const BOTH: &[(&str, usize)] = &[("content", 100), ("locales", 12)];

    #[test]
    fn fault_023_a_root_that_vanished_is_held() {
        let all = paths(0..2);
        let held = judged((BOTH, &all), (&[("locales", 12)], &[])).expect("held");
        assert_eq!(
            (held.loss, held.before, held.gone),
            (Loss::RootGone("content".into()), 100, 100)
        );
        assert_eq!(held.examples, all);
        let held = judged((BOTH, &all), (&[("content", 100), ("locales", 0)], &all)).expect("held");
        assert_eq!((held.loss, held.gone), (Loss::RootEmpty("locales".into()), 12));
        let few = (&[("content", 100), ("locales", 9)][..], &all[..]);
        assert_eq!(judged(few, (&[("content", 100), ("locales", 0)], &all)), None);
        assert_eq!(judged(few, (&[("content", 100)], &all)), None);
        assert!(held.examples.is_empty());
        // What was never there, or was empty, is not missed.
        assert_eq!(judged((&[("content", 1), ("x", 0)], &all), (&[("content", 1)], &all)), None);
        assert_eq!(judged((&[], &[]), (BOTH, &all)), None);
    }

    #[test]
    fn fault_024_a_mass_deletion_is_held() {
        let all = paths(0..100);
        let held = judged((BOTH, &all), (BOTH, &paths(90..100))).expect("held");
        assert_eq!((held.loss, held.before, held.gone), (Loss::Variants, 100, 90));
        assert_eq!(held.examples, paths(0..5));
        assert_eq!(judged((BOTH, &all), (BOTH, &paths(89..100))), None, "89 of 100");
        let few = paths(0..9);
        assert_eq!(judged((BOTH, &few), (BOTH, &[])), None, "nine of nine");
        assert!(judged((BOTH, &paths(0..10)), (BOTH, &[])).is_some(), "ten of ten");
        assert_eq!(judged((BOTH, &[]), (BOTH, &[])), None);
    }

    #[test]
    fn what_is_moved_is_not_gone() {
        let all = paths(0..100);
        let moved: Vec<String> =
            all.iter().map(|p| p.replace("content/", "content/2022/")).collect();
        assert_eq!(judged((BOTH, &all), (BOTH, &moved)), None);
        // One new file makes up for one, not for all of its name.
        let same: Vec<String> = (0..50).map(|n| format!("content/{n:02}/kites/en.md")).collect();
        let one = ["content/new/kites/en.md".to_owned()];
        assert_eq!(judged((BOTH, &same), (BOTH, &one)).map(|held| held.gone), Some(49));
    }

    proptest! {
        #[test]
        fn more_is_never_worse(kept in prop::collection::btree_set(0_usize..40, 0..40), more in 0_usize..40) {
            let all = paths(0..40);
            let names = |kept: &BTreeSet<usize>| -> Vec<String> {
                kept.iter().map(|n| format!("content/a{n:03}/en.md")).collect()
            };
            let few = judged((BOTH, &all), (BOTH, &names(&kept)));
            let mut better = kept.clone();
            better.insert(more);
            let less = judged((BOTH, &all), (BOTH, &names(&better)));
            prop_assert!(few.is_some() || less.is_none());
            prop_assert_eq!(few.is_some(), (40 - kept.len()) * 100 >= 40 * 90);
        }
    }
}
