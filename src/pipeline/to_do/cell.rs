//! An article in a locale: how far the work is, what it owes, and what its editions show.

use std::ops::AddAssign;

use crate::model::article::Day;
use crate::model::{
    ArticleDigest, Decision, EditionIx, Freshness, LastKnown, LocaleIx, LockState, Reason,
    SectionIx, Severity, Shown, Tally, UnitFresh, UnitState, VariantDigest, Visibility, Work,
};
use crate::pipeline::Survey;

/// One cell of the matrix: an article in a locale.
pub(crate) struct Cell<'s> {
    pub locale: LocaleIx,
    pub is_source: bool,
    /// Its text, if there is one.
    pub variant: Option<&'s VariantDigest>,
    pub work: Work,
    /// None where there is no text.
    pub freshness: Option<Freshness>,
    pub reasons: Vec<Reason>,
    pub owed: Owed,
    /// The days of corrections that its readers are not told of.
    pub corrections: Vec<Day>,
    /// The editions in this locale, with what was decided.
    pub editions: Vec<(SectionIx, &'s Decision)>,
}

/// One line of the matrix.
pub(crate) struct Row<'s> {
    /// The article's place in the survey.
    pub ix: usize,
    pub article: &'s ArticleDigest,
    pub cells: Vec<Cell<'s>>,
}

/// What a text owes its original.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub(crate) struct Owed {
    pub units: Tally,
    pub words: Words,
    pub severity: Severities,
    /// The first day on which anything of it was owed, as far as that is known.
    pub since: Option<Day>,
}

/// Words of the original.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub struct Words {
    /// All of them.
    pub total: usize,
    /// Of units that are not there.
    pub missing: usize,
    /// Of units that say what the original no longer says.
    pub stale: usize,
    /// Of units that changed in little.
    pub minor: usize,
}

/// How much stale units changed, where that is known.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub(crate) struct Severities {
    pub cosmetic: usize,
    pub markup: usize,
    pub minor: usize,
    pub major: usize,
}

impl Words {
    /// Words of all units that somebody has to look at.
    #[must_use]
    pub fn to_do(self) -> usize {
        self.missing + self.stale + self.minor
    }
}

impl AddAssign for Words {
    fn add_assign(&mut self, other: Self) {
        self.total += other.total;
        self.missing += other.missing;
        self.stale += other.stale;
        self.minor += other.minor;
    }
}

impl Cell<'_> {
    /// Whether any edition would show a text of its own here if there were one.
    pub(crate) fn is_expected(&self) -> bool {
        self.editions
            .iter()
            .any(|(_, decision)| decision.shown != Shown::Parent && !is_closed(decision))
    }

    /// Whether its words count: somewhere it is to be shown, or no section publishes its language.
    pub(crate) fn counts(&self) -> bool {
        self.editions.is_empty() || self.editions.iter().any(|(_, d)| !is_closed(d))
    }

    /// Whether the text is there, and behind its original.
    pub(crate) fn is_behind(&self) -> bool {
        matches!(self.freshness, Some(Freshness::Aged | Freshness::Outdated))
    }

    /// Whether a translation is there, and nobody recorded what it, or some of it, was made from.
    pub(crate) fn is_unknown(&self) -> bool {
        let there = self.variant.is_some() && !self.is_source;
        let unknown = matches!(self.lock(), Some(LockState::None | LockState::Unread));
        there && (self.owed.units.unknown > 0 || unknown)
    }

    /// Whether a text is there that some edition does not show, and that is not being worked on.
    pub(crate) fn is_held_back(&self) -> bool {
        let open = || self.editions.iter().map(|(_, d)| d).filter(|d| !is_retracted(d));
        let has = |visibility| open().any(|d| d.visibility == visibility);
        has(Visibility::Withheld)
            || has(Visibility::Gated) && matches!(self.work, Work::Submitted | Work::Approved)
    }

    /// The lines of its file in which it still says what the original took back.
    pub(crate) fn taken_back(&self) -> &[u32] {
        let fresh = self.variant.filter(|_| !self.is_source).and_then(|own| own.fresh.as_ref());
        fresh.map_or(&[], |fresh| &fresh.taken_back)
    }

    /// What its lock is like; none for an original, and for what is not there.
    pub(crate) fn lock(&self) -> Option<LockState> {
        let variant = self.variant.filter(|_| !self.is_source)?;
        let known = variant.last_known.map(|known| known.lock);
        let lock = variant.fresh.as_ref().map(|fresh| fresh.lock).or(known);
        Some(lock.unwrap_or(LockState::None))
    }

    /// What was known of it last, where its original cannot be read.
    pub(crate) fn last_known(&self) -> Option<LastKnown> {
        self.variant.filter(|_| !self.is_source)?.last_known
    }
}

/// Whether readers of a text are not told of a correction.
pub(crate) fn owes_corrections(cell: &Cell<'_>) -> bool {
    let live = |visibility: Visibility| visibility == Visibility::Live;
    !cell.corrections.is_empty() && cell.editions.iter().any(|(_, d)| live(d.visibility))
}

/// Whether nothing is to be shown, or only a notice.
pub(crate) fn is_closed(decision: &Decision) -> bool {
    decision.visibility == Visibility::Unscheduled || is_retracted(decision)
}

/// Whether the article was retracted: an edition that never showed it has no notice either.
pub(crate) fn is_retracted(decision: &Decision) -> bool {
    let says = |reason: &Reason| reason.as_ref() == "retracted";
    decision.visibility == Visibility::Retracted || decision.reasons.iter().any(says)
}

/// What is known of an article in a locale.
pub(crate) fn cell<'s>(
    survey: &'s Survey,
    ix: usize,
    article: &'s ArticleDigest,
    locale: LocaleIx,
    editions: &[EditionIx],
) -> Cell<'s> {
    let editions: Vec<_> = editions
        .iter()
        .map(|edition| {
            (survey.settings.edition(*edition).section, survey.plan.decision(ix, *edition))
        })
        .collect();
    let variant = article.variant(locale);
    let is_source = article.source == Some(locale);
    let approved = |v: &VariantDigest| v.fresh.as_ref().is_some_and(|fresh| fresh.approved);
    let work = match variant {
        None => Work::Missing,
        Some(variant) if variant.draft => Work::Draft,
        Some(variant) if approved(variant) => Work::Approved,
        Some(_) => Work::Submitted,
    };
    let freshness = survey.standing(ix, locale, None).map(|standing| standing.freshness);
    let mut reasons: Vec<Reason> = Vec::new();
    for (_, decision) in &editions {
        for reason in &decision.reasons {
            if !reasons.contains(reason) {
                reasons.push(reason.clone());
            }
        }
    }
    if editions.is_empty() {
        reasons.push("not-published-here".into());
    }
    let corrections = variant.map_or_else(Vec::new, |variant| corrections(article, variant));
    let mut cell = Cell {
        locale,
        is_source,
        variant,
        work,
        freshness,
        reasons,
        owed: Owed::default(),
        corrections,
        editions,
    };
    if let Some(source) = article.source_variant() {
        // A translation may have been made from another one.
        let base = variant.and_then(|variant| article.base_of(variant)).unwrap_or(source);
        // A locale whose editions all show a variant of its own language has nothing to translate,
        // and one that no section asks for neither.
        cell.owed = owed(base, variant, is_source, cell.is_expected());
        if !cell.counts() {
            cell.owed.words = Words { total: cell.owed.words.total, ..Words::default() };
        }
    }
    cell
}

/// The days of corrections of the article that a variant says nothing of.
fn corrections(article: &ArticleDigest, variant: &VariantDigest) -> Vec<Day> {
    let told = |day: &&Day| variant.texts.corrections.iter().any(|(own, _)| own == *day);
    article.meta.corrections.iter().filter(|day| !told(day)).copied().collect()
}

/// `wanted` is whether a text that is not there is to be written.
fn owed(
    source: &VariantDigest,
    variant: Option<&VariantDigest>,
    is_source: bool,
    wanted: bool,
) -> Owed {
    let words = |ix: usize| source.unit_words.get(ix).copied().map_or(0, usize::from);
    let total = (0..source.units.len()).map(words).sum();
    let mut owed = Owed::default();
    let units = source.units.len();
    owed.words.total = total;
    let fresh = variant.map(|variant| variant.fresh.as_ref());
    match fresh {
        _ if is_source => owed.units.current = units,
        None => {
            owed.units.missing = units;
            owed.words.missing = if wanted { total } else { 0 };
        }
        // A text that could not be read.
        Some(None) => owed.units.unknown = units,
        Some(Some(fresh)) => {
            owed.units.extra = fresh.extra.len();
            owed.units.taken_back = fresh.taken_back.len();
            for (ix, unit) in fresh.units.iter().enumerate() {
                owed.add(unit, words(ix));
            }
            let gone = fresh.taken_back_since.filter(|_| !fresh.taken_back.is_empty());
            owed.since = [owed.since, gone].into_iter().flatten().min();
        }
    }
    owed
}

impl Owed {
    fn add(&mut self, unit: &UnitFresh, words: usize) {
        self.units.count(unit.state, unit.severity);
        match unit.state {
            UnitState::Missing => self.words.missing += words,
            UnitState::Stale if unit.is_slight() => self.words.minor += words,
            UnitState::Stale => self.words.stale += words,
            _ => {}
        }
        match unit.severity.filter(|_| unit.state == UnitState::Stale) {
            Some(Severity::Cosmetic) => self.severity.cosmetic += 1,
            Some(Severity::Markup) => self.severity.markup += 1,
            Some(Severity::Minor) => self.severity.minor += 1,
            Some(Severity::Major) => self.severity.major += 1,
            None => {}
        }
        if matches!(unit.state, UnitState::Stale | UnitState::Missing) {
            self.since = [self.since, unit.since].into_iter().flatten().min();
        }
    }
}
