//! Catalogs beside each other without a network: a reference language's and those of others.

use std::collections::HashSet;
use std::sync::Arc;

use rayon::prelude::*;

use super::strings::twice;
use crate::check::catalog::{CatalogCounts, Index, check, missing, summary};
use crate::diag::{Diagnostic, locate_all};
use crate::model::{Entries, Layer, Limits, Locale};
use crate::parse;

/// A catalog's file as it was read.
pub struct CatalogBytes {
    /// In which locale.
    pub locale: Locale,
    /// The file, as it is shown.
    pub path: String,
    /// What is in it.
    pub bytes: Vec<u8>,
}

/// What comes of holding catalogs against each other.
pub struct ComparedCatalogs {
    /// All that was found, sorted; what a locale has not is found at its place in the reference.
    pub diagnostics: Vec<Diagnostic>,
    /// What each locale has, but for the reference.
    pub counts: Vec<(Locale, CatalogCounts)>,
}

/// Holds catalogs against those of the reference language. Pure: nothing is read, nothing cut.
#[must_use]
pub fn compare_catalogs(
    reference: &Locale,
    files: &[CatalogBytes],
    limits: &Limits,
) -> ComparedCatalogs {
    let texts: Vec<_> = files.par_iter().map(|file| decoded(file, limits)).collect();
    let parsed: Vec<_> = files
        .par_iter()
        .zip(&texts)
        .map(|(file, text)| match text {
            Ok(text) => {
                let (entries, mut faults) = parse::fluent::catalog(text, limits);
                locate_all(&mut faults, &Arc::from(file.path.as_str()), text);
                let (locale, path) = (file.locale.clone(), file.path.clone());
                (Some(Entries { layer: Layer::Network, locale, path, text, entries }), faults)
            }
            Err(fault) => (None, vec![(**fault).clone()]),
        })
        .collect();
    let (mut read, mut diagnostics) = (Vec::with_capacity(files.len()), Vec::new());
    for ((entries, faults), file) in parsed.into_iter().zip(files) {
        read.extend(entries);
        diagnostics.extend(faults.into_iter().map(|fault| fault.for_locale(&file.locale)));
    }
    let mut locales: Vec<Locale> = files.iter().map(|file| file.locale.clone()).collect();
    locales.sort();
    locales.dedup();
    locales.retain(|locale| locale != reference);
    let index = Index::new(reference, &read, limits);
    // Files that are used one by one may have a string of one name each, as the reference's do.
    let meant: HashSet<&str> =
        index.twins().filter(|twin| twin.file.locale == *reference).map(|t| t.entry.id).collect();
    let twins = index.twins().filter(|twin| !meant.contains(twin.entry.id));
    diagnostics.extend(twins.map(twice));
    let found: Vec<_> = read.par_iter().map(|own| check(&index, own).faults).collect();
    diagnostics.extend(found.into_iter().flatten());
    let counted = |locale: &Locale| {
        let counts = summary(&index, locale, Layer::Network, &diagnostics);
        ((locale.clone(), counts), missing(&index, locale, Layer::Network))
    };
    let (counts, absent): (Vec<_>, Vec<_>) = locales.par_iter().map(counted).unzip();
    diagnostics.extend(absent.into_iter().flatten());
    diagnostics.sort_by(|a, b| a.key().cmp(&b.key()));
    ComparedCatalogs { diagnostics, counts }
}

fn decoded<'f>(
    file: &'f CatalogBytes,
    limits: &Limits,
) -> Result<std::borrow::Cow<'f, str>, Box<Diagnostic>> {
    match parse::text::decode(&file.bytes, limits) {
        Ok(text) => Ok(parse::fluent::readable(text)),
        Err(mut fault) => {
            let text = std::str::from_utf8(&file.bytes).unwrap_or_default();
            fault.locate(&Arc::from(file.path.as_str()), text);
            Err(fault)
        }
    }
}
