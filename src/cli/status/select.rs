//! What is shown: sections, locales and articles that are named, and cells that something is to be
//! done about.

use std::collections::BTreeMap;

use super::cell::{Cell, Row, cell};
use super::spoken;
use super::tasks::{Kind, Task};
use crate::cli::args::Parsed;
use crate::cli::{Session, choose};
use crate::model::{EditionIx, LocaleIx, SectionIx, Visibility, Work};
use crate::pipeline::{SpokenLocale, Survey};

/// What the command line asks for.
pub(super) struct Selection {
    pub sections: Vec<SectionIx>,
    /// Whether sections were named.
    pub only_sections: bool,
    pub locales: Vec<LocaleIx>,
    pub articles: Vec<String>,
    pub only: Only,
}

/// Which cells are shown: those to which any of these applies; all, if none is asked for.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub(super) struct Only {
    pub stale: bool,
    pub missing: bool,
    pub withheld: bool,
    pub corrections: bool,
}

impl Only {
    fn of(parsed: &Parsed) -> Self {
        Self {
            stale: parsed.flag("stale"),
            missing: parsed.flag("missing"),
            withheld: parsed.flag("withheld"),
            corrections: parsed.flag("corrections"),
        }
    }

    /// The names of what is asked for, as the options are called.
    pub(super) fn names(self) -> Vec<&'static str> {
        let all = [
            ("stale", self.stale),
            ("missing", self.missing),
            ("withheld", self.withheld),
            ("corrections", self.corrections),
        ];
        all.iter().filter(|(_, asked)| *asked).map(|(name, _)| *name).collect()
    }

    /// Whether a line of what is to do is about what is asked for, and not about something else
    /// in the same cell.
    pub(super) fn takes_task(self, task: &Task<'_, '_>) -> bool {
        let held = matches!(task.kind, Kind::Veto | Kind::Invalid | Kind::Gated);
        let takes = match task.kind {
            Kind::Correction => self.corrections,
            Kind::Missing => self.missing,
            Kind::Unknown => false,
            // What a text owes is said beside why it is held back.
            _ => self.withheld && held || Self { corrections: false, ..self }.takes_text(task.cell),
        };
        self.is_all() || takes
    }

    pub(super) fn is_all(self) -> bool {
        self == Self::default()
    }

    pub(super) fn takes(self, cell: &Cell<'_>) -> bool {
        self.is_all()
            || self.takes_text(cell)
            || self.withheld && cell.is_held_back()
            || self.corrections && owes_corrections(cell)
    }

    /// Whether it is asked for for what its text owes.
    fn takes_text(self, cell: &Cell<'_>) -> bool {
        let units = cell.owed.units;
        let lacks = match cell.work {
            Work::Missing => cell.owed.words.missing > 0 && cell.is_expected(),
            _ => units.missing > 0,
        };
        self.stale && units.stale + units.markup + units.taken_back > 0 || self.missing && lacks
    }
}

/// Whether readers of a text are not told of a correction.
pub(super) fn owes_corrections(cell: &Cell<'_>) -> bool {
    let live = |visibility: Visibility| visibility == Visibility::Live;
    !cell.corrections.is_empty() && cell.editions.iter().any(|(_, d)| live(d.visibility))
}

impl Selection {
    /// All of a network, as far as one locale is concerned.
    pub(super) fn of_locale(survey: &Survey, locale: LocaleIx) -> Self {
        Self {
            sections: survey.settings.sections().map(|(ix, _)| ix).collect(),
            only_sections: true,
            locales: vec![locale],
            articles: Vec::new(),
            only: Only::default(),
        }
    }

    /// Of a network in which there is nothing to choose.
    pub(super) fn none() -> Self {
        Self {
            sections: Vec::new(),
            only_sections: false,
            locales: Vec::new(),
            articles: Vec::new(),
            only: Only::default(),
        }
    }

    /// The languages of the network's strings, as far as they are named.
    pub(super) fn spoken<'s>(&self, survey: &'s Survey) -> Vec<&'s SpokenLocale> {
        let named = self.locales.iter().map(|ix| survey.settings.locale(*ix).clone());
        spoken::chosen(survey, &named.collect::<Vec<_>>())
    }

    /// What is named; or the exit code, if it is not there.
    pub(super) fn of(session: &Session<'_>, survey: &Survey, parsed: &Parsed) -> Result<Self, u8> {
        let settings = &survey.settings;
        let sections = choose::sections(session, settings, &parsed.sections)?;
        let locales = choose::locales(session, settings, &parsed.locales)?;
        for id in &parsed.articles {
            if !survey.articles.iter().any(|article| article.id.as_str() == id) {
                let known: Vec<&str> = survey.articles.iter().map(|a| a.id.as_str()).collect();
                return Err(choose::unknown(session, "usage-unknown-article", id, &known));
            }
        }
        Ok(Self {
            sections,
            only_sections: !parsed.sections.is_empty(),
            locales,
            articles: parsed.articles.clone(),
            only: Only::of(parsed),
        })
    }

    /// The rows of what is named; what is asked for besides is for [`Self::narrow`].
    pub(super) fn rows<'s>(&self, survey: &'s Survey) -> Vec<Row<'s>> {
        let settings = &survey.settings;
        let mut editions: BTreeMap<LocaleIx, Vec<EditionIx>> = settings.editions_by_locale();
        for list in editions.values_mut() {
            list.retain(|ix| self.sections.contains(&settings.edition(*ix).section));
        }
        editions.retain(|_, list| !list.is_empty());
        let mut rows = Vec::new();
        for (ix, article) in survey.articles.iter().enumerate() {
            if !self.articles.is_empty()
                && !self.articles.iter().any(|id| article.id.as_str() == id)
            {
                continue;
            }
            let mut shown: Vec<LocaleIx> = editions.keys().copied().collect();
            if !self.only_sections {
                shown.extend(article.variants.iter().map(|variant| variant.locale));
            }
            shown.sort();
            shown.dedup();
            shown.retain(|locale| self.locales.is_empty() || self.locales.contains(locale));
            let cells = shown.into_iter().map(|locale| {
                let list = editions.get(&locale).map(Vec::as_slice).unwrap_or_default();
                cell(survey, ix, article, locale, list)
            });
            rows.push(Row { ix, article, cells: cells.collect() });
        }
        rows
    }

    /// Leaves only those cells that the options ask for.
    pub(super) fn narrow(&self, rows: &mut Vec<Row<'_>>) {
        if self.only.is_all() {
            return;
        }
        for row in rows.iter_mut() {
            row.cells.retain(|cell| self.only.takes(cell));
        }
        rows.retain(|row| !row.cells.is_empty());
    }
}
