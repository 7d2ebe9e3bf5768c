//! What each language has of the network's own strings.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use rayon::prelude::*;

use crate::check;
use crate::check::catalog::{CatalogCounts, Findings, Index};
use crate::diag::{Diagnostic, Level};
use crate::model::{Layer, Locale, Settings, Snapshot};

/// By language, the strings that are not used for an error in them: their file and id.
pub(super) type Refused<'i> = BTreeMap<&'i str, HashSet<(&'i str, &'i str)>>;

/// What a language has of the network's own strings.
pub struct SpokenLocale {
    /// The language.
    pub locale: Locale,
    /// How much it has.
    pub counts: CatalogCounts,
}

/// What each language has of the network's strings, the reference left out. Of a network of strings
/// alone it is told as well what each has not: nobody else asks for it.
pub(super) fn spoken<'i>(
    settings: &Settings,
    snapshot: &Snapshot,
    (index, mut refused): (&'i Index<'i>, Refused<'i>),
    faults: &mut Vec<Diagnostic>,
) -> Vec<SpokenLocale> {
    let own = snapshot.catalogs.iter().filter(|file| file.section.is_none());
    let mut locales: BTreeSet<&Locale> = own.map(|file| &file.locale).collect();
    if locales.is_empty() {
        return Vec::new();
    }
    locales.extend(&settings.locales);
    locales.remove(&settings.reference_locale);
    let layer = Layer::Network;
    let originals = check::catalog::originals(index, layer);
    let required = match settings.is_of_strings_alone() {
        true => check::catalog::required(&originals, settings, faults),
        false => BTreeSet::new(),
    };
    let mut findings: BTreeMap<&str, Findings<'_>> = BTreeMap::new();
    for fault in faults.iter() {
        let Some(locale) = &fault.locale else { continue };
        let own = findings.entry(locale.as_str()).or_default();
        // Those that are not shown count as well.
        let (level, count) = match fault.more() {
            Some((code, count)) => (level_of(code), count),
            None => (fault.rule.level, 1),
        };
        match level {
            Level::Error => own.errors += count,
            Level::Warning => own.warnings += count,
            Level::Note => {}
        }
    }
    for (locale, own) in &mut findings {
        own.refused = refused.remove(locale).unwrap_or_default();
    }
    let none = Findings::default();
    let of = |locale: &&Locale| {
        let found = findings.get(locale.as_str()).unwrap_or(&none);
        let mut counts = check::catalog::summary(index, &originals, (*locale, layer), found);
        let lacks = match settings.is_of_strings_alone() {
            true => {
                let place = (*locale, layer);
                let mut lacks = check::catalog::missing(index, &originals, &required, place);
                let errors = check::catalog::lacking(index, &originals, &required, place);
                let all = errors.iter().map(|fault| fault.more().map_or(1, |(_, count)| count));
                counts.errors += all.sum::<usize>();
                lacks.extend(errors);
                lacks
            }
            false => Vec::new(),
        };
        (SpokenLocale { locale: (*locale).clone(), counts }, lacks)
    };
    let locales: Vec<_> = locales.into_iter().collect();
    let all: Vec<_> = locales.par_iter().map(of).collect();
    let mut spoken = Vec::with_capacity(all.len());
    for (one, mut lacks) in all {
        faults.append(&mut lacks);
        spoken.push(one);
    }
    spoken
}

/// How much a kind of finding matters.
fn level_of(code: &str) -> Level {
    crate::pipeline::rules()
        .into_iter()
        .find(|rule| rule.code == code)
        .map_or(Level::Note, |rule| rule.level)
}
