//! What one variant owes its original, with the words that it takes to mend it.

use super::bases::bases;
use super::fresh::Locks;
use super::opened::{self, Bytes};
use super::record::{Git, Wordings, kept_at};
use super::survey::{Refusal, settings};
use crate::diag::Diagnostic;
use crate::freshness::{self, Line};
use crate::model::owed::Debt;
use crate::model::{
    ArticleFiles, LocaleIx, Owed, OwedUnit, Passage, Passages, Settings, UnitState,
};
use crate::read;
use crate::system::System;

/// Why there is nothing to show.
#[derive(Debug)]
pub enum NotOwed {
    /// The settings are missing or faulty.
    Settings(Refusal),
    /// There is no such article; the ids that there are.
    UnknownArticle(Vec<String>),
    /// The article has no original that can be read.
    NoOriginal,
    /// This is the original.
    IsOriginal,
    /// The variant is there and cannot be understood.
    Unreadable(Vec<Diagnostic>),
}

/// Reads one article, and says what its variant in a locale owes. Also what is wrong with its lock.
///
/// # Errors
///
/// Why there is nothing to show.
pub fn owed(
    system: &dyn System,
    article: &str,
    locale: LocaleIx,
) -> Result<(Owed, Vec<Diagnostic>), NotOwed> {
    let (settings, _) = settings(system).map_err(NotOwed::Settings)?;
    let (snapshot, _) = read::snapshot(system, &settings);
    let Some(files) = snapshot.articles.iter().find(|files| files.id.as_str() == article) else {
        let known = snapshot.articles.iter().map(|files| files.id.to_string()).collect();
        return Err(NotOwed::UnknownArticle(known));
    };
    let locks = Locks::find(system, &settings, &snapshot);
    one(system, &settings, &locks, files, locale)
}

fn one(
    system: &dyn System,
    settings: &Settings,
    locks: &Locks,
    files: &ArticleFiles,
    locale: LocaleIx,
) -> Result<(Owed, Vec<Diagnostic>), NotOwed> {
    let mut faults = Vec::new();
    let bytes = Bytes::read(system, settings, files);
    let opened = opened::open(system, settings, files, &bytes, &mut Vec::new());
    if opened.source == Some(locale) {
        return Err(NotOwed::IsOriginal);
    }
    let bases = bases(settings, files, opened.source, &opened.variants);
    let own = files.variants.iter().position(|(known, _)| *known == locale);
    let original = files.variants.iter().position(|(known, _)| Some(*known) == opened.source);
    let base = match own {
        Some(ix) => bases[ix].place,
        None => original,
    };
    let text_of = |ix: usize| {
        let (variant, text, faults) = opened.variants[ix].as_ref()?;
        let text = text.filter(|_| !opened::is_unread(faults))?;
        let tag = settings.locale(files.variants[ix].0);
        Some((freshness::passages(variant, Some(tag)), text))
    };
    let Some((base, (source, source_text))) = base.and_then(|ix| Some((ix, text_of(ix)?))) else {
        return Err(NotOwed::NoOriginal);
    };
    let (from, tag) = (settings.locale(files.variants[base].0), settings.locale(locale));
    let mut owed = Owed {
        article: files.id.clone(),
        locale: tag.clone(),
        source_locale: from.clone(),
        source_path: files.variants[base].1.path.clone(),
        variant_path: own.map(|ix| files.variants[ix].1.path.clone()),
        units: Vec::new(),
    };
    let Some(own) = own else {
        let missing = source.list.iter().map(|passage| missing(passage, source_text));
        owed.units = missing.collect();
        return Ok((owed, faults));
    };
    let Some((variant, text)) = text_of(own) else {
        let (_, text, mut faults) = match opened.variants.into_iter().nth(own).flatten() {
            Some(parsed) => parsed,
            None => return Err(NotOwed::Unreadable(Vec::new())),
        };
        let path = std::sync::Arc::from(files.variants[own].1.path.as_str());
        crate::diag::locate_all(&mut faults, &path, text.unwrap_or_default());
        return Err(NotOwed::Unreadable(faults));
    };
    let id = files.id.as_str();
    let held = locks.of(system, settings, (id, tag), &variant, &mut faults);
    faults.extend(held.moved_source(Some(from), tag));
    let git = Git::new(system, &[files]);
    let kept = kept_at(id, from);
    let paths = (kept.as_str(), files.variants[base].1.path.as_str());
    let wordings = Wordings::new(system, settings, paths, from, &git);
    let wording = |print| wordings.of(print);
    let texts = (&source, &variant);
    let sound = bases[own].is_sound;
    let reconciled = held.reconcile(Some(from), texts, None, &wording, sound);
    let shown = Shown { source: &source, variant: &variant, source_text, text };
    let mut units: Vec<(usize, OwedUnit)> = Vec::new();
    let mut before = 0;
    for line in &reconciled.lines {
        before = line.source.map_or(before, |j| j + 1);
        units.extend(shown.unit(line).map(|unit| (before, unit)));
    }
    // What the lock does not know at all, behind what stands before it.
    let told: Vec<usize> = reconciled.lines.iter().filter_map(|line| line.variant).collect();
    for k in reconciled.extra.iter().filter(|k| !told.contains(k)) {
        let earlier = reconciled.lines.iter().filter(|l| l.variant.is_some_and(|own| own < *k));
        let place = earlier.filter_map(|line| line.source).max().map_or(0, |j| j + 1);
        units.push((place, shown.extra(*k)));
    }
    units.sort_by_key(|(place, _)| *place);
    owed.units = units.into_iter().map(|(_, unit)| unit).collect();
    Ok((owed, faults))
}

/// Both texts.
struct Shown<'s> {
    source: &'s Passages<'s>,
    variant: &'s Passages<'s>,
    source_text: &'s str,
    text: &'s str,
}

impl Shown<'_> {
    /// A line of the lock, if anything is to be done about it.
    fn unit(&self, line: &Line) -> Option<OwedUnit> {
        let source = line.source.map(|j| &self.source.list[j]);
        let variant = line.variant.map(|k| &self.variant.list[k]);
        let debt = match source {
            None => Debt::Extra,
            Some(_) if line.state == UnitState::Current && !line.moved => return None,
            Some(_) => Debt::Unit(line.state),
        };
        let any = source.or(variant)?;
        Some(OwedUnit {
            kind: any.kind,
            label: any.label.as_deref().map(str::to_owned),
            debt,
            severity: line.severity,
            since: line.entry.since,
            moved: line.moved,
            old: line.entry.was.clone(),
            new: source.map(|passage| passage.text.to_string()),
            present: variant.map(|passage| passage.text.to_string()),
            source_line: source.map(|passage| line_of(self.source_text, passage)),
            variant_line: variant.map(|passage| line_of(self.text, passage)),
        })
    }

    fn extra(&self, k: usize) -> OwedUnit {
        let passage = &self.variant.list[k];
        OwedUnit {
            debt: Debt::Extra,
            new: None,
            present: Some(passage.text.to_string()),
            source_line: None,
            variant_line: Some(line_of(self.text, passage)),
            ..missing(passage, self.text)
        }
    }
}

fn missing(passage: &Passage<'_>, text: &str) -> OwedUnit {
    OwedUnit {
        kind: passage.kind,
        label: passage.label.as_deref().map(str::to_owned),
        debt: Debt::Unit(UnitState::Missing),
        severity: None,
        since: None,
        moved: false,
        old: None,
        new: Some(passage.text.to_string()),
        present: None,
        source_line: Some(line_of(text, passage)),
        variant_line: None,
    }
}

/// The line that a unit begins in, from 1.
fn line_of(text: &str, passage: &Passage<'_>) -> usize {
    let before = text.as_bytes().get(..passage.span.start).unwrap_or_default();
    before.iter().filter(|byte| **byte == b'\n').count() + 1
}
