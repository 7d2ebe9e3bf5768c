//! Whether an edition's own strings suffice.

use std::borrow::Cow;
use std::collections::BTreeSet;

use super::Policy;
use crate::model::Reason;

/// What an edition says in its own language, and what the reference language says.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Spoken<'s> {
    own: BTreeSet<&'s str>,
    /// What comments in the reference's catalogs ask for.
    required: BTreeSet<&'s str>,
    percent: u8,
}

impl<'s> Spoken<'s> {
    /// From the ids of what is translated, of the reference's strings, and of those that every
    /// locale must have. What the reference has not counts for nothing.
    #[must_use]
    pub fn new(
        own: BTreeSet<&'s str>,
        reference: &BTreeSet<&'s str>,
        required: BTreeSet<&'s str>,
    ) -> Self {
        let there = reference.intersection(&own).count();
        let percent = (there * 100).checked_div(reference.len()).unwrap_or(100);
        Self { own, required, percent: u8::try_from(percent).unwrap_or(100) }
    }
}

/// The reasons against an edition, and what else is to be said of it. Where an article is live, no
/// string is asked for by name: a new one must not take a whole site away.
pub(super) fn judge(
    spoken: &Spoken<'_>,
    policy: &Policy<'_>,
    live: bool,
) -> (Vec<Reason>, Option<Reason>) {
    let mut against: Vec<Reason> = Vec::new();
    let (percent, goal) = (spoken.percent, policy.strings_percent(live));
    if percent < goal {
        against.push(Cow::Owned(format!("strings-below:{percent}")));
    }
    let named: BTreeSet<&str> = policy.required_strings().collect();
    let missing = named.union(&spoken.required).filter(|id| !spoken.own.contains(*id));
    let mut missing = missing.map(|id| Cow::Owned(format!("missing-string:{id}"))).peekable();
    let held = live && (missing.peek().is_some() || percent < policy.strings_percent(false));
    if !live {
        against.extend(missing);
    }
    let note = (held && against.is_empty()).then(|| Cow::Owned(format!("strings-held:{percent}")));
    (against, note)
}
