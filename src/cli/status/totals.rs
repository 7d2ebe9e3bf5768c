//! How much is live, behind, missing and held back: for each section, for each locale, and in all.

use std::collections::BTreeMap;

use crate::model::{Decision, Freshness, LocaleIx, SectionIx, Visibility, Work};
use crate::pipeline::to_do::{Cell, Row, Words, is_closed, is_retracted};

/// Counts of articles; in all and by locale of articles × locales.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub(super) struct Total {
    /// That are to be shown there.
    pub expected: usize,
    /// That readers see in their language.
    pub live: usize,
    /// Translations that are behind their originals, live or not.
    pub behind: usize,
    /// Translations of which nobody knows what they were made from.
    pub unknown: usize,
    /// Without a text.
    pub missing: usize,
    /// With a text that is not shown, drafts apart.
    pub withheld: usize,
    pub words: Words,
}

/// All totals of what is named.
#[derive(Default)]
pub(super) struct Totals {
    pub sections: BTreeMap<SectionIx, Total>,
    pub locales: BTreeMap<LocaleIx, Total>,
    pub all: Total,
}

impl Totals {
    pub(super) fn of(rows: &[Row<'_>]) -> Self {
        let mut totals = Self::default();
        for cell in rows.iter().flat_map(|row| &row.cells) {
            let seen: Vec<&Decision> = cell.editions.iter().map(|(_, d)| *d).collect();
            totals.locales.entry(cell.locale).or_default().add(cell, &seen);
            totals.all.add(cell, &seen);
            for (section, decision) in &cell.editions {
                let own = totals.sections.entry(*section).or_default();
                own.add(cell, &[*decision]);
            }
        }
        totals
    }
}

impl Total {
    fn add(&mut self, cell: &Cell<'_>, seen: &[&Decision]) {
        let has = |wanted| seen.iter().any(|decision| decision.visibility == wanted);
        let expected = seen.iter().any(|decision| !is_closed(decision));
        let there = cell.work != Work::Missing;
        let count = |number: &mut usize, holds: bool| *number += usize::from(holds);
        count(&mut self.expected, expected);
        count(&mut self.live, has(Visibility::Live));
        count(&mut self.behind, cell.is_behind());
        count(&mut self.unknown, there && cell.freshness == Some(Freshness::Unknown));
        // What another variant of the language stands in for is not missing.
        count(&mut self.missing, !there && expected && cell.is_expected());
        let done = matches!(cell.work, Work::Submitted | Work::Approved);
        let mut open = seen.iter().filter(|decision| !is_retracted(decision));
        let gated = open.any(|decision| decision.visibility == Visibility::Gated);
        let withheld = has(Visibility::Withheld) || gated && done;
        count(&mut self.withheld, withheld);
        if expected || seen.is_empty() {
            self.words += cell.owed.words;
        }
    }
}
