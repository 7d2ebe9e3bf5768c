//! What one variant owes its original, with the words.

use std::collections::BTreeMap;

use super::git::Git;
use super::store::{Kept, Wordings};
use super::{day_of, made};
use crate::freshness::{self, Line, Record};
use crate::model::{
    ArticleFiles, Debt, Locale, LocaleIx, MadeFrom, Moment, Owed, OwedUnit, Passages, Settings,
    Step, UnitState,
};
use crate::pipeline::bases::bases;
use crate::pipeline::fresh::Locks;
use crate::pipeline::lines::line_numbers;
use crate::pipeline::opened::{self, Bytes};
use crate::pipeline::survey::{Refusal, settings};
use crate::read;
use crate::system::System;

/// What came of asking what a variant owes.
#[derive(Debug)]
pub enum Owing {
    /// What it owes.
    Owed(Box<Owed>),
    /// There is no such article; these there are.
    NoArticle(Vec<String>),
    /// The article has no such variant, or it cannot be read.
    NoVariant,
    /// It is the original itself.
    Original,
    /// There is no original that it could be held against.
    NoOriginal,
}

/// Finds what a variant owes to the text that it was made from. Nothing is written.
///
/// # Errors
///
/// The settings' faults, if there is nothing to work with.
pub fn owed(
    system: &dyn System,
    moment: Moment,
    article: &str,
    locale: LocaleIx,
) -> Result<Owing, Refusal> {
    let (settings, _) = settings(system)?;
    let (snapshot, _) = read::snapshot(system, &settings);
    let Some(files) = snapshot.articles.iter().find(|files| files.id.as_str() == article) else {
        let known = snapshot.articles.iter().map(|files| files.id.as_str().to_owned());
        return Ok(Owing::NoArticle(known.collect()));
    };
    let locks = Locks::find(system, &settings, &snapshot);
    Ok(of_variant((system, &settings), (files, locale), &locks, moment, &[]))
}

/// The same of a variant whose article was found; `made` is what its file itself says of what it was made from.
pub(in crate::pipeline) fn of_variant(
    (system, settings): (&dyn System, &Settings),
    (files, locale): (&ArticleFiles, LocaleIx),
    locks: &Locks,
    moment: Moment,
    made: &[MadeFrom],
) -> Owing {
    let bytes = Bytes::read(system, settings, files);
    let opened = opened::open(system, settings, files, &bytes, &mut Vec::new());
    if opened.source == Some(locale) {
        return Owing::Original;
    }
    let found = bases(settings, files, opened.source, &opened.variants);
    let Some(ix) = files.variants.iter().position(|(own, _)| *own == locale) else {
        return Owing::NoVariant;
    };
    let tag = |ix: usize| settings.locale(files.variants[ix].0);
    let text = |ix: usize| {
        let (variant, text, faults) = opened.variants[ix].as_ref()?;
        let text = text.filter(|_| !opened::is_unread(faults))?;
        Some((freshness::passages(variant, Some(tag(ix))), text))
    };
    let Some((variant, own)) = text(ix) else { return Owing::NoVariant };
    let place = found[ix].place.filter(|_| found[ix].is_sound);
    let Some((place, (source, original))) = place.and_then(|place| Some((place, text(place)?)))
    else {
        return Owing::NoOriginal;
    };
    let git = Git::new(system, &[files]);
    let source_path = &files.variants[place].1.path;
    let kept = Kept::new(system, settings, (files.id.as_str(), tag(place)));
    let wordings = Wordings::new(kept, source_path, &git);
    let wording = |print| wordings.of(print);
    let id = files.id.as_str();
    let held = locks.of(system, settings, (id, tag(ix)), &variant, &mut Vec::new());
    let texts = (&source, &variant);
    let today = Some(day_of(moment));
    let from = Some(tag(place));
    let reconciled = if held.exists() {
        held.reconcile(from, texts, today, &wording, true)
    } else {
        freshness::reconcile(Record::None, from, texts, today, &wording)
    };
    let reconciled = if made.is_empty() {
        reconciled
    } else {
        made::apply(made, reconciled, texts, day_of(moment), &wording)
    };
    let teller = Teller {
        source: &source,
        variant: &variant,
        original,
        own,
        wording: &wording,
        is_recorded: held.exists() || !made.is_empty(),
    };
    let (mut units, mut steps, mut gone) = (Vec::new(), Vec::new(), Vec::new());
    for (ix, line) in reconciled.lines.iter().enumerate() {
        let parts = reconciled.divided.iter().filter(|(_, of)| *of == ix).map(|(part, _)| *part);
        let unit = teller.unit(line, &parts.collect::<Vec<_>>());
        if let Some(j) = line.source {
            let owed = |unit: &OwedUnit| !matches!(unit.debt, Debt::Unit(UnitState::Current));
            let step = Step {
                source: source.list[j].span.clone(),
                print: source.list[j].print,
                variant: line.variant.map(|k| variant.list[k].span.clone()),
                unit: unit.as_ref().filter(|unit| owed(unit)).map(|_| units.len()),
            };
            steps.push((j, step));
        }
        if let Some(k) = line.variant.filter(|_| line.is_taken_back()) {
            gone.push((units.len(), variant.list[k].span.clone()));
        }
        units.extend(unit);
    }
    steps.sort_by_key(|(j, _)| *j);
    let told: BTreeMap<usize, ()> =
        reconciled.lines.iter().filter_map(|line| Some((line.variant?, ()))).collect();
    units.extend(
        reconciled.extra.iter().filter(|k| !told.contains_key(k)).map(|k| teller.extra(*k)),
    );
    Owing::Owed(Box::new(Owed {
        article: files.id.clone(),
        locale: tag(ix).clone(),
        source_locale: Locale::clone(tag(place)),
        source_path: source_path.clone(),
        variant_path: files.variants[ix].1.path.clone(),
        is_recorded: held.exists(),
        units,
        steps: steps.into_iter().map(|(_, step)| step).collect(),
        gone,
    }))
}

/// Tells units with their words.
struct Teller<'t> {
    source: &'t Passages<'t>,
    variant: &'t Passages<'t>,
    /// The files' texts.
    original: &'t str,
    own: &'t str,
    wording: freshness::Wording<'t>,
    is_recorded: bool,
}

impl Teller<'_> {
    /// A unit that something is to be done about, or that may be.
    /// `parts` are the further ones that it was divided into.
    fn unit(&self, line: &Line, parts: &[usize]) -> Option<OwedUnit> {
        let debt = match (line.source, line.state) {
            (None, _) if line.is_taken_back() => Debt::TakenBack,
            (None, _) => Debt::Extra,
            (Some(_), UnitState::Current) if !line.moved => return None,
            // Without a record all of them are unknown, which is said once.
            (Some(_), UnitState::Unknown) if !self.is_recorded => return None,
            (Some(_), state) => Debt::Unit(state),
        };
        let whole = |j: usize| {
            let all = std::iter::once(j).chain(parts.iter().copied());
            all.map(|j| &*self.source.list[j].text).collect::<Vec<_>>().join(" ")
        };
        let new = line.source.map(whole);
        // What is assumed was made from what the record knew before.
        let assumed = line.entry.before.filter(|_| line.state == UnitState::Assumed);
        let base = assumed.map_or(line.entry.base, |before| before.base);
        let same = line
            .source
            .is_some_and(|j| base.is_some_and(|base| base.text == self.source.list[j].print.text));
        // What was carried forward or assumed keeps the wording that it really was made from.
        let old = line.entry.was.clone().or_else(|| new.clone().filter(|_| same));
        let old = old.or_else(|| (self.wording)(base?));
        Some(OwedUnit {
            kind: line.entry.kind,
            label: line.entry.label.clone(),
            debt,
            severity: line.severity,
            since: line.since(),
            moved: line.moved,
            base,
            old,
            new,
            present: line.variant.map(|k| self.variant.list[k].text.to_string()),
            targets: self.targets(line),
            source_line: line
                .source
                .map(|j| line_numbers(self.original, &self.source.list[j].span).0),
            variant_line: line
                .variant
                .map(|k| line_numbers(self.own, &self.variant.list[k].span).0),
        })
    }

    /// What the original's unit leads to and the variant's does not, if that is all it owes.
    fn targets(&self, line: &Line) -> Vec<String> {
        let (Some(j), Some(k), UnitState::Markup) = (line.source, line.variant, line.state) else {
            return Vec::new();
        };
        let (theirs, ours) = (&self.source.list[j].anchors, &self.variant.list[k].anchors);
        let lacks = |of: &[String], those: &[String]| -> Vec<String> {
            of.iter().filter(|target| !those.contains(target)).cloned().collect()
        };
        // Where it has all of them, those that stand in another order.
        let apart = |of: &[String], those: &[String]| -> Vec<String> {
            let lacking = lacks(of, those);
            let same = |(ix, target): (usize, &String)| {
                (those.get(ix) != Some(target)).then(|| target.clone())
            };
            if lacking.is_empty() {
                of.iter().enumerate().filter_map(same).collect()
            } else {
                lacking
            }
        };
        [apart(&theirs.links, &ours.links), apart(&theirs.images, &ours.images)].concat()
    }

    /// A unit that only the variant has, and nobody recorded.
    fn extra(&self, k: usize) -> OwedUnit {
        let unit = &self.variant.list[k];
        OwedUnit {
            kind: unit.kind,
            label: unit.label.as_ref().map(ToString::to_string),
            debt: Debt::Extra,
            severity: None,
            since: None,
            moved: false,
            base: None,
            old: None,
            new: None,
            present: Some(unit.text.to_string()),
            targets: Vec::new(),
            source_line: None,
            variant_line: Some(line_numbers(self.own, &unit.span).0),
        }
    }
}
