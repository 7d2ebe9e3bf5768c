//! How far a variant is behind its original.

use super::Policy;
use crate::model::article::Day;
use crate::model::{
    Action, ArticleDigest, Freshness, LockState, Moment, UnitFresh, UnitState, VariantDigest,
    VariantFresh,
};

/// How a variant stands to its original.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Standing {
    /// The axis.
    pub freshness: Freshness,
    /// How many of a hundred units of the original are current, rounded down.
    pub percent: u8,
    /// How many units of the original are stale or missing.
    pub owed: usize,
    /// How many units of the original are known not to be current.
    pub lacking: usize,
    /// The same share if all were current of which nobody knows.
    pub trusted: u8,
    /// The first day on which the original is known to have said something else.
    pub since: Option<Day>,
    /// For what is aged: the day from which it is outdated.
    pub until: Option<Day>,
    /// Whether a person has approved exactly this text; an original needs nobody's word.
    pub approved: bool,
}

impl Standing {
    const ORIGINAL: Self = Self {
        freshness: Freshness::Current,
        percent: 100,
        owed: 0,
        lacking: 0,
        trusted: 100,
        since: None,
        until: None,
        approved: true,
    };

    const UNKNOWN: Self =
        Self { freshness: Freshness::Unknown, percent: 0, approved: false, ..Self::ORIGINAL };
}

/// How a variant stands at a moment.
#[must_use]
pub fn standing(
    article: &ArticleDigest,
    variant: &VariantDigest,
    policy: &Policy<'_>,
    moment: Moment,
) -> Standing {
    if article.source == Some(variant.locale) {
        return Standing::ORIGINAL;
    }
    let trusts = policy.action(Freshness::Unknown) == Action::Keep;
    let Some(fresh) = &variant.fresh else {
        let percent = if trusts { 100 } else { 0 };
        return Standing { percent, ..Standing::UNKNOWN };
    };
    let unrecorded = fresh.lock == LockState::None;
    let counting = |trusts: bool| {
        let counts = |unit: &&UnitFresh| match unit.state {
            UnitState::Current | UnitState::Assumed | UnitState::Markup => true,
            UnitState::Stale => unit.is_slight(),
            UnitState::Unknown => trusts,
            UnitState::Missing => unrecorded && trusts,
        };
        fresh.units.iter().filter(counts).count()
    };
    // What the original took back is as wrong in the translation as what it changed.
    let gone = fresh.taken_back.len();
    let all = fresh.units.len() + gone;
    let share = |current: usize| {
        let percent = (current * 100).checked_div(all);
        u8::try_from(percent.unwrap_or(100)).unwrap_or(100).min(100)
    };
    let (current, at_best) = (counting(trusts), counting(true));
    let owed = || {
        fresh.units.iter().filter(|unit| match unit.state {
            UnitState::Stale => true,
            UnitState::Missing => !unrecorded,
            _ => false,
        })
    };
    let (freshness, since, until) = axis(fresh, unrecorded, owed, article, policy, moment);
    Standing {
        freshness,
        percent: share(current),
        owed: owed().count() + gone,
        lacking: all - at_best,
        trusted: share(at_best),
        since,
        until,
        approved: fresh.approved,
    }
}

fn axis<'u, I: Iterator<Item = &'u UnitFresh>>(
    fresh: &VariantFresh,
    unrecorded: bool,
    owed: impl Fn() -> I,
    article: &ArticleDigest,
    policy: &Policy<'_>,
    moment: Moment,
) -> (Freshness, Option<Day>, Option<Day>) {
    let units = &fresh.units;
    let gone = (!fresh.taken_back.is_empty()).then_some(fresh.taken_back_since);
    if unrecorded || units.iter().any(|unit| unit.state == UnitState::Unknown) {
        return (Freshness::Unknown, None, None);
    }
    let known = owed().filter_map(|unit| unit.since).chain(gone.flatten()).min();
    if owed().next().is_none() && gone.is_none() {
        let assumed = units.iter().any(|unit| unit.state == UnitState::Assumed);
        return (if assumed { Freshness::Assumed } else { Freshness::Current }, None, None);
    }
    if owed().all(UnitFresh::is_slight) && gone.is_none() {
        return (Freshness::Aged, known, None);
    }
    // Where nobody knows since when, the day of the article's last change is near enough; and
    // where it tells of none, the time begins to run when it is first noticed.
    let grave = owed().filter(|unit| !unit.is_slight()).filter_map(|unit| unit.since);
    let since = grave.chain(gone.flatten()).min();
    let today = moment.day();
    let since = since.or(article.meta.updated).map(|since| since.min(today));
    let until = since.unwrap_or(today).after(policy.grace());
    if today < until {
        (Freshness::Aged, since, since.map(|_| until))
    } else {
        (Freshness::Outdated, since, None)
    }
}
