//! What is shown: sections, locales and articles that are named, and cells that something is to be
//! done about.

use super::spoken;
use crate::cli::args::Parsed;
use crate::cli::{Session, choose};
use crate::model::{LocaleIx, SectionIx, Translator, Work};
use crate::pipeline::to_do::{
    self, Cell, Choice, Kind, Row, Task, is_for_translators, owes_corrections,
};
use crate::pipeline::{SpokenLocale, Survey};

/// What the command line asks for.
pub(super) struct Selection {
    pub sections: Vec<SectionIx>,
    /// Whether sections were named.
    pub only_sections: bool,
    pub locales: Vec<LocaleIx>,
    pub articles: Vec<String>,
    pub only: Only,
    /// Whose work alone is meant.
    pub translator: Option<Translator>,
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

impl Selection {
    /// All of a network, as far as one locale is concerned.
    pub(super) fn of_locale(survey: &Survey, locale: LocaleIx) -> Self {
        Self {
            sections: survey.settings.sections().map(|(ix, _)| ix).collect(),
            only_sections: true,
            locales: vec![locale],
            articles: Vec::new(),
            only: Only::default(),
            translator: None,
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
            translator: None,
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
        let translator = choose::translator(session, settings, parsed)?;
        let locales = match &translator {
            Some(translator) => translator.locales.clone(),
            None => choose::locales(session, settings, &parsed.locales)?,
        };
        let own = parsed.articles.iter().map(|typed| choose::article(session, survey, typed));
        let articles: Result<Vec<String>, u8> = own.map(|own| Ok(own?.1.to_owned())).collect();
        Ok(Self {
            sections,
            only_sections: !parsed.sections.is_empty(),
            locales,
            articles: articles?,
            only: Only::of(parsed),
            translator,
        })
    }

    /// Whether a line of what is to do is among what is asked for.
    pub(super) fn takes_task(&self, task: &Task<'_, '_>) -> bool {
        let is_theirs = self.translator.is_none() || is_for_translators(task);
        is_theirs && self.only.takes_task(task)
    }

    /// The rows of what is named; what is asked for besides is for [`Self::narrow`].
    pub(super) fn rows<'s>(&self, survey: &'s Survey) -> Vec<Row<'s>> {
        let choice = Choice {
            sections: &self.sections,
            only_sections: self.only_sections,
            locales: &self.locales,
            articles: &self.articles,
        };
        to_do::rows(survey, &choice)
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
