//! Whether a variant may be shown.

use std::borrow::Cow;

use super::Policy;
use super::freshness::{Standing, standing};
use crate::model::{
    Action, ArticleDigest, Banner, Freshness, Moment, Reason, UnitKind, VariantDigest,
};

/// What is to be said of a variant.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Gate {
    /// Why it may not be shown; nothing, if it may.
    pub against: Vec<Reason>,
    /// What else is to be said of it.
    pub notes: Vec<Reason>,
    /// What its page says of its state.
    pub banner: Option<Banner>,
}

/// Whether a variant may be shown. `live` is whether the edition shows it already.
#[must_use]
pub fn gate(
    article: &ArticleDigest,
    variant: &VariantDigest,
    policy: &Policy<'_>,
    moment: Moment,
    live: bool,
) -> Gate {
    let mut gate = Gate { against: Vec::new(), notes: Vec::new(), banner: None };
    if let Some(fault) = variant.invalid {
        gate.against.push(Cow::Owned(format!("invalid:{fault}")));
    }
    if variant.draft {
        gate.against.push(Cow::Borrowed("draft"));
    }
    if variant.invalid.is_some() {
        // Nobody knows what it holds.
        return gate;
    }
    for kind in policy.require().iter().filter(|kind| !variant.has(**kind)) {
        gate.against.push(Cow::Borrowed(match kind {
            UnitKind::Headline => "missing-headline",
            UnitKind::Standfirst => "missing-standfirst",
            UnitKind::Teaser => "missing-teaser",
            _ => "missing-body",
        }));
    }
    let standing = standing(article, variant, policy, moment);
    let mut asked = Vec::new();
    completeness(&mut gate, &mut asked, policy, &standing, live);
    if policy.wants_approval() && !standing.approved {
        asked.push(Cow::Borrowed("not-approved"));
    }
    freshness(&mut gate, &mut asked, policy, &standing);
    if policy.is_grandfathered() && !asked.is_empty() {
        gate.notes = vec![Cow::Borrowed("grandfathered")];
        // It is not held back for being old, but nobody is kept from knowing that it is.
        let held = asked.iter().any(|reason| Some(reason.as_ref()) == code(standing.freshness));
        if held {
            gate.banner = Some(banner(&standing));
            gate.notes.extend(code(standing.freshness).map(Cow::Borrowed));
        }
    } else {
        gate.against.append(&mut asked);
    }
    gate
}

/// Whether enough of the original is up to date in it; less will do where it is live.
fn completeness(
    gate: &mut Gate,
    asked: &mut Vec<Reason>,
    policy: &Policy<'_>,
    standing: &Standing,
    live: bool,
) {
    let percent = standing.percent;
    let goal = policy.current(live);
    if percent < goal {
        // Where nobody knows of enough of it, it need not be behind.
        if standing.trusted < goal {
            asked.push(Cow::Owned(format!("below-current:{percent}")));
        }
        if standing.trusted > percent {
            asked.extend(code(standing.freshness).map(Cow::Borrowed));
        }
    } else if percent < policy.current(false) {
        gate.notes.push(Cow::Owned(format!("held-by-hysteresis:{percent}")));
    }
}

/// What becomes of it for being behind its original.
fn freshness(gate: &mut Gate, asked: &mut Vec<Reason>, policy: &Policy<'_>, standing: &Standing) {
    let Some(code) = code(standing.freshness) else { return };
    match policy.action(standing.freshness) {
        Action::Keep => {}
        Action::Banner => {
            gate.banner = Some(banner(standing));
            gate.notes.push(Cow::Borrowed(code));
        }
        Action::Withhold if asked.iter().any(|reason| reason == code) => {}
        Action::Withhold => asked.push(Cow::Borrowed(code)),
    }
}

fn banner(standing: &Standing) -> Banner {
    Banner { freshness: standing.freshness, since: standing.since }
}

/// The reason code of a freshness that may need one.
pub(super) fn code(freshness: Freshness) -> Option<&'static str> {
    match freshness {
        Freshness::Current | Freshness::Assumed => None,
        Freshness::Aged => Some("aged"),
        Freshness::Outdated => Some("outdated"),
        Freshness::Unknown => Some("unknown-history"),
    }
}
