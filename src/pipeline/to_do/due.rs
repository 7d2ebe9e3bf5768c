//! What translators have to do.

use std::collections::BTreeSet;

use super::cell::{Cell, Words, owes_corrections};
use super::rows::{Choice, rows};
use super::tasks::{Kind, Order, Task, tasks};
use crate::model::article::Day;
use crate::model::{LocaleIx, SectionIx, Tally};
use crate::pipeline::Survey;

/// What a translator has to do about one text.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Due {
    /// The article's place in the survey.
    pub article: usize,
    /// The language of the text.
    pub locale: LocaleIx,
    /// What sort of work it is.
    pub work: Work,
    /// How its units stand.
    pub units: Tally,
    /// Words of the original, as `status` counts them.
    pub words: Words,
    /// Days of corrections that its readers are not told of.
    pub corrections: Vec<Day>,
    /// The first day on which anything of it was owed, as far as that is known.
    pub since: Option<Day>,
    /// What it matters to readers, as `status` reckons it.
    pub importance: u32,
}

/// What sort of work it is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Work {
    /// There is no text.
    Missing,
    /// The text is a draft, to be finished.
    Draft,
    /// The text has a fault, and nobody sees it.
    Faulty,
    /// The text lacks something, or says what the original no longer says.
    Behind,
}

/// What is to be translated or mended in some locales (in all, if none is named), what matters most to readers
/// first. An article and a locale come once.
#[must_use]
pub fn due(survey: &Survey, locales: &[LocaleIx]) -> Vec<Due> {
    let sections: Vec<SectionIx> = survey.settings.sections().map(|(ix, _)| ix).collect();
    let choice = Choice { sections: &sections, only_sections: true, locales, articles: &[] };
    let rows = rows(survey, &choice);
    let tasks = tasks(survey, &rows, Order::Importance);
    dues(&tasks)
}

/// The same of tasks, in their order.
pub(crate) fn dues(tasks: &[Task<'_, '_>]) -> Vec<Due> {
    let mut told = BTreeSet::new();
    let first = |task: &&Task<'_, '_>| told.insert((task.row.ix, task.cell.locale));
    tasks.iter().filter(|task| is_for_translators(task)).filter(first).map(of).collect()
}

fn of(task: &Task<'_, '_>) -> Due {
    let cell = task.cell;
    Due {
        article: task.row.ix,
        locale: cell.locale,
        work: match task.kind {
            Kind::Invalid => Work::Faulty,
            _ if cell.variant.is_none() => Work::Missing,
            _ if cell.work == crate::model::Work::Draft => Work::Draft,
            _ => Work::Behind,
        },
        units: cell.owed.units,
        words: cell.owed.words,
        corrections: if owes_corrections(cell) { cell.corrections.clone() } else { Vec::new() },
        since: task.since,
        importance: task.importance,
    }
}

/// Whether it is a translator who does it, and not an editor or the clock.
pub(crate) fn is_for_translators(task: &Task<'_, '_>) -> bool {
    let cell = task.cell;
    if cell.is_source {
        return false;
    }
    match task.kind {
        Kind::Missing | Kind::Draft | Kind::Invalid | Kind::Behind | Kind::Correction => true,
        // It can be ready when its moment comes, and may lack something until then.
        Kind::Embargo | Kind::Gated => owes(cell),
        Kind::Veto | Kind::Unknown => false,
    }
}

/// Whether its text owes anything.
fn owes(cell: &Cell<'_>) -> bool {
    let units = cell.owed.units;
    match cell.variant {
        None => cell.owed.words.missing > 0,
        Some(_) => units.missing + units.stale + units.markup + units.taken_back > 0,
    }
}
