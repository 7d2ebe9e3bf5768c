//! What locks say of texts whose links are written otherwise: the same as before. Where a link leads is
//! part of a fingerprint, and nobody has changed anything.

use std::collections::BTreeMap;

use crate::freshness;
use crate::model::{Locale, Print, Settings};
use crate::parse;

/// The fingerprints of an article's texts, as they were and as they are.
#[derive(Default)]
pub(super) struct Retold {
    units: BTreeMap<(String, Print), Print>,
    wholes: BTreeMap<(String, Print), Print>,
}

impl Retold {
    /// Takes a text before and after its links were changed.
    pub(super) fn add(
        &mut self,
        locale: &Locale,
        (before, after): (&str, &str),
        settings: &Settings,
    ) {
        let context = parse::Context { settings, may_hold_metadata: true };
        let (old, ..) = parse::variant(before.as_bytes(), context);
        let (new, ..) = parse::variant(after.as_bytes(), context);
        let old = freshness::passages(&old, Some(locale));
        let new = freshness::passages(&new, Some(locale));
        if old.list.len() != new.list.len() {
            return;
        }
        let tag = || locale.to_string();
        for (old, new) in old.list.iter().zip(&new.list) {
            if old.print != new.print {
                self.units.insert((tag(), old.print), new.print);
            }
        }
        self.wholes.insert((tag(), old.whole()), new.whole());
    }

    pub(super) fn is_empty(&self) -> bool {
        self.units.is_empty() && self.wholes.is_empty()
    }

    /// The lock of a translation after that; none if it is as it was, or is not sound.
    pub(super) fn lock(&self, text: &str, locale: &str) -> Option<String> {
        let (mut lock, faults) = freshness::read_lock(text);
        if !faults.is_empty() || freshness::write_lock(&lock) != text {
            return None;
        }
        let from = lock.from.as_ref().map(ToString::to_string)?;
        let follow = |tag: &str, print: &mut Option<Print>| {
            let known = print.and_then(|print| self.units.get(&(tag.to_owned(), print)));
            *print = known.copied().or(*print);
        };
        for entry in &mut lock.entries {
            follow(&from, &mut entry.base);
            follow(locale, &mut entry.seen);
            if let Some(before) = &mut entry.before {
                follow(&from, &mut before.base);
            }
        }
        let whole = lock.approved.map(|print| (locale.to_owned(), print));
        let whole = whole.and_then(|whole| self.wholes.get(&whole));
        lock.approved = whole.copied().or(lock.approved);
        let after = freshness::write_lock(&lock);
        (after != text).then_some(after)
    }
}
