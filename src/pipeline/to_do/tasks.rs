//! What somebody has to do something about, and what of it matters most to readers.
//!
//! `docs/editors.md` states the formula in full:
//!
//! importance = what readers meet (0–9) × where the article stands (1–4) × 10, twice that where the
//! language is a must, + editions that wait (at most 9) + weeks of waiting (at most 9).

use std::cmp::Reverse;
use std::collections::BTreeMap;

use super::cell::{Cell, Row, Words, is_closed, owes_corrections};
use crate::model::article::Day;
use crate::model::{
    Decision, LocaleIx, LockState, Moment, Role, SectionIx, Shown, Visibility, Work,
};
use crate::pipeline::Survey;

/// Articles on the home of an edition, as the default theme has it.
const HOME: usize = 10;

/// What is to be done, and the names of it in the JSON form.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Kind {
    /// An editor's veto: nothing, until the editor thinks otherwise.
    Veto,
    /// It waits for its moment.
    Embargo,
    /// An error, or a taken address.
    Invalid,
    /// The text is a draft.
    Draft,
    /// There is no text.
    Missing,
    /// The policy asks for more.
    Gated,
    /// Parts of it are behind the original, or missing.
    Behind,
    /// Readers are not told of a correction.
    Correction,
    /// Nobody knows whether it is behind: its lock is damaged, or does not tell of all of it.
    Unknown,
}

impl Kind {
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Veto => "veto",
            Self::Embargo => "embargo",
            Self::Invalid => "invalid",
            Self::Draft => "draft",
            Self::Missing => "missing",
            Self::Gated => "gated",
            Self::Behind => "behind",
            Self::Correction => "correction",
            Self::Unknown => "unknown",
        }
    }
}

/// One line of what is to do.
pub(crate) struct Task<'r, 's> {
    pub row: &'r Row<'s>,
    pub cell: &'r Cell<'s>,
    /// The editions that this is about.
    pub sections: Vec<SectionIx>,
    pub kind: Kind,
    /// The reason's code, where there is one.
    pub reason: Option<&'r str>,
    /// What readers get meanwhile, and which locale's text.
    pub shown: (Shown, Option<LocaleIx>),
    /// Whether its page says that it may be behind.
    pub is_marked: bool,
    pub words: Words,
    pub since: Option<Day>,
    pub importance: u32,
}

/// What lines are sorted by.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub(crate) enum Order {
    /// What matters most to readers first.
    #[default]
    Importance,
    /// What has waited longest first.
    Age,
    /// The most words first.
    Words,
    /// By article and locale.
    Article,
}

/// The names that the command line has for them.
pub(crate) const ORDERS: [&str; 4] = ["importance", "age", "words", "article"];

impl Order {
    /// The order of a name; the parser of arguments has refused every other one.
    pub(crate) fn of(name: Option<&str>) -> Self {
        match name {
            Some("age") => Self::Age,
            Some("words") => Self::Words,
            Some("article") => Self::Article,
            _ => Self::Importance,
        }
    }
}

/// Everything that is to do, sorted.
pub(crate) fn tasks<'r, 's>(
    survey: &'s Survey,
    rows: &'r [Row<'s>],
    order: Order,
) -> Vec<Task<'r, 's>> {
    let places = Places::of(survey);
    // Where nobody ever recorded anything, one sentence says so of all.
    let recorded = survey.articles.iter().flat_map(|article| &article.variants).any(|variant| {
        let known = variant.last_known.is_some_and(|known| known.lock != LockState::None);
        known
            || variant.made_from.is_some()
                && variant.fresh.as_ref().is_some_and(|fresh| fresh.lock != LockState::None)
    });
    let mut all = Vec::new();
    for row in rows {
        for cell in &row.cells {
            for editions in outcomes(cell) {
                all.extend(of_editions(row, cell, &editions, recorded));
            }
        }
    }
    for task in &mut all {
        task.importance = importance(task, &places, survey.moment);
    }
    // What is equal stays in the order of articles and locales.
    match order {
        Order::Importance => {
            all.sort_by_key(|task| (Reverse(task.importance), task.words.to_do()));
        }
        Order::Age => all.sort_by_key(|task| {
            let waited = task.since.or(task.row.article.meta.date);
            (waited.is_none(), waited)
        }),
        Order::Words => all.sort_by_key(|task| Reverse(task.words.to_do())),
        Order::Article => {}
    }
    all
}

/// The editions that take the article: together where one thing is to be said of them all, and by
/// what their readers find where the text is not there or not ready.
fn outcomes<'c>(cell: &Cell<'c>) -> Vec<Vec<(SectionIx, &'c Decision)>> {
    let open = cell.editions.iter().filter(|(_, d)| !is_closed(d));
    let mut groups: Vec<Vec<(SectionIx, &Decision)>> = Vec::new();
    for (section, decision) in open {
        let same = |group: &&mut Vec<(SectionIx, &Decision)>| {
            let (_, first) = group[0];
            let of = |d: &Decision| (d.visibility, d.shown, d.locale, d.banner.is_some());
            of(first) == of(decision)
        };
        match groups.iter_mut().find(same) {
            Some(group) => group.push((*section, decision)),
            None => groups.push(vec![(*section, decision)]),
        }
    }
    groups
}

fn of_editions<'r, 's>(
    row: &'r Row<'s>,
    cell: &'r Cell<'s>,
    editions: &[(SectionIx, &'s Decision)],
    recorded: bool,
) -> Vec<Task<'r, 's>> {
    let (_, first) = editions[0];
    let reason = |codes: &[&str]| {
        let of = |reason: &&crate::model::Reason| {
            codes.iter().any(|code| reason.split(':').next() == Some(code))
        };
        first.reasons.iter().find(of).map(|reason| reason.as_ref())
    };
    let units = cell.owed.units;
    let owes = units.missing + units.stale + units.markup + units.taken_back > 0;
    let task = |kind, reason, words| Task {
        row,
        cell,
        sections: editions.iter().map(|(section, _)| *section).collect(),
        kind,
        reason,
        shown: (first.shown, first.locale),
        is_marked: first.banner.is_some(),
        words,
        since: cell.owed.since,
        importance: 0,
    };
    let words = cell.owed.words;
    let mut tasks = Vec::new();
    // What is damaged can be mended whatever else is to be done.
    let damaged = cell.lock() == Some(LockState::Damaged);
    let unknown = first.visibility == Visibility::Live && cell.is_unknown() && recorded;
    if damaged || unknown {
        tasks.push(task(Kind::Unknown, None, Words::default()));
    }
    let mut only = |last: Task<'r, 's>| {
        tasks.push(last);
        std::mem::take(&mut tasks)
    };
    if let Some(veto) = reason(&["veto"]) {
        return only(task(Kind::Veto, Some(veto), words));
    }
    if let Some(wait) = reason(&["embargo", "before-barrier"]) {
        return only(task(Kind::Embargo, Some(wait), words));
    }
    if let Some(fault) = reason(&["invalid", "slug-clash"]) {
        return only(task(Kind::Invalid, Some(fault), words));
    }
    if cell.work == Work::Draft {
        return only(task(Kind::Draft, Some("draft"), words));
    }
    if cell.work == Work::Missing {
        let missing = first.shown != Shown::Parent;
        return missing
            .then(|| task(Kind::Missing, Some("missing-variant"), words))
            .into_iter()
            .collect();
    }
    if owes_corrections(cell) && first.visibility == Visibility::Live {
        let mut owed = task(Kind::Correction, None, Words::default());
        owed.since = cell.corrections.iter().min().copied();
        tasks.push(owed);
    }
    if first.visibility == Visibility::Gated {
        let why = first.reasons.first().map(|reason| reason.as_ref());
        tasks.push(task(Kind::Gated, why, words));
    } else if owes && !cell.is_source {
        tasks.push(task(Kind::Behind, None, words));
    }
    tasks
}

/// By section and article: whether it is pinned there, and where it stands among those that the
/// section takes, the newest first.
struct Places(BTreeMap<SectionIx, Vec<(bool, usize)>>);

impl Places {
    fn of(survey: &Survey) -> Self {
        let mut newest: Vec<usize> = (0..survey.articles.len()).collect();
        newest.sort_by_key(|ix| Reverse(survey.articles[*ix].meta.date));
        let of_section = |section: SectionIx| {
            let pinned = |ix: usize| {
                let placements = &survey.articles[ix].meta.placements;
                placements.get(&section).is_some_and(|placement| placement.pin)
            };
            let takes = |ix: usize| {
                let sections = survey.articles[ix].meta.sections.as_ref();
                sections.is_none_or(|sections| sections.contains(&section))
            };
            let mut places = vec![(false, usize::MAX); newest.len()];
            for (place, ix) in newest.iter().filter(|ix| takes(**ix)).enumerate() {
                places[*ix] = (pinned(*ix), place);
            }
            places
        };
        Self(survey.settings.sections().map(|(ix, _)| (ix, of_section(ix))).collect())
    }

    /// 4 for what is pinned, 3 for the newest, 2 for what is on the home, 1 for the rest.
    fn rank(&self, article: usize, sections: &[SectionIx]) -> u32 {
        let rank = |section: &SectionIx| match self.0.get(section)?.get(article)? {
            (true, _) => Some(4),
            (_, 0) => Some(3),
            (_, place) if *place < HOME => Some(2),
            _ => Some(1),
        };
        sections.iter().filter_map(rank).max().unwrap_or(1)
    }
}

fn importance(task: &Task<'_, '_>, places: &Places, moment: Moment) -> u32 {
    let units = task.cell.owed.units;
    let nothing = task.shown.0 == Shown::None;
    let meets = match task.kind {
        // Readers believe what is known to be wrong.
        Kind::Correction => 9,
        // They read what is no longer so.
        Kind::Behind if units.misleading() > 0 => 7,
        // The work is done, and nobody sees it.
        Kind::Invalid => 6,
        Kind::Gated => 5,
        // They find nothing, or not their language.
        Kind::Missing | Kind::Draft if nothing => 4,
        Kind::Behind if units.missing > 0 => 4,
        Kind::Missing | Kind::Draft => 3,
        Kind::Behind => 1,
        // They may read what is no longer so.
        Kind::Unknown => 2,
        // Somebody meant it so.
        Kind::Veto | Kind::Embargo => 0,
    };
    let must =
        task.cell.editions.iter().any(|(section, decision)| {
            decision.role == Role::Must && task.sections.contains(section)
        });
    let waiting = u32::try_from(task.sections.len().min(9)).unwrap_or(9);
    let weeks = task.since.map_or(0, |since| weeks(since, moment.day()).min(9));
    let doubled = if must { 2 } else { 1 };
    meets * places.rank(task.row.ix, &task.sections) * 10 * doubled + waiting + weeks
}

/// Whole weeks between two days; none if the second is the earlier one.
fn weeks(from: Day, to: Day) -> u32 {
    let date = |day: Day| {
        let (month, date) = (i8::try_from(day.month).ok()?, i8::try_from(day.day).ok()?);
        jiff::civil::Date::new(day.year, month, date).ok()
    };
    let days = date(from).zip(date(to)).map_or(0, |(from, to)| (to - from).get_days());
    u32::try_from(days / 7).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn weeks_are_whole_and_never_negative() {
        let day = |month, day| Day { year: 2022, month, day };
        assert_eq!(weeks(day(7, 1), day(7, 7)), 0);
        assert_eq!(weeks(day(7, 1), day(7, 8)), 1);
        assert_eq!(weeks(day(7, 1), day(8, 26)), 8);
        assert_eq!(weeks(day(8, 26), day(7, 1)), 0);
    }
}
