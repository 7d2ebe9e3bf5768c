//! Deliveries of one batch that are for the same place.

use std::collections::{BTreeMap, BTreeSet};

use imara_diff::{Algorithm, Diff, InternedInput};

use super::parcel::{Judged, Parcel, Remark};
use super::quoting::both;
use crate::model::spelling::seen;

/// Two texts for one place are for a person: neither is taken. Returns those parcels that bring what another one brings,
/// with that one's place. What is `there` already is nobody's rival.
pub(super) fn hold_rivals(
    judged: &mut [Judged],
    parcels: &[Parcel],
    there: &[bool],
) -> BTreeMap<usize, usize> {
    let mut places: BTreeMap<(String, String), Vec<usize>> = BTreeMap::new();
    // What is in another language is for another place, whatever its name says.
    let is_for_it =
        |one: &Judged| !one.reasons.iter().any(|reason| reason.id.starts_with("intake-other-"));
    let rivals =
        |(ix, one): &(usize, &Judged)| !one.text.is_empty() && !there[*ix] && is_for_it(one);
    for (ix, one) in judged.iter().enumerate().filter(rivals) {
        let what = one.article.clone().or_else(|| one.target.clone());
        if let (Some(what), Some(locale)) = (what, &one.locale) {
            places.entry((what, locale.to_string())).or_default().push(ix);
        }
    }
    let mut twins = BTreeMap::new();
    for rivals in places.into_values().filter(|rivals| rivals.len() > 1) {
        let texts: BTreeSet<&str> = rivals.iter().map(|ix| judged[*ix].text.as_str()).collect();
        if texts.len() == 1 {
            twins.extend(rivals[1..].iter().map(|ix| (*ix, rivals[0])));
            continue;
        }
        let mut held = Vec::new();
        for ix in rivals.iter().copied() {
            let others = rivals.iter().filter(|other| **other != ix);
            let others: Vec<String> = others.map(|other| seen(&parcels[*other].path)).collect();
            let args = vec![("others", others.join(", ").into())];
            let mut reasons = vec![Remark::new("intake-two", args)];
            for other in rivals.iter().copied().filter(|other| *other != ix) {
                let name = seen(&parcels[other].path);
                reasons.extend(differing(&judged[ix], &judged[other].text, &name));
            }
            held.push((ix, reasons));
        }
        for (ix, reasons) in held {
            judged[ix].reasons.extend(reasons);
        }
    }
    twins
}

/// The first lines in which a text and another one differ, with what both say.
pub(super) fn differing(judged: &Judged, other: &str, name: &str) -> Vec<Remark> {
    /// Lines that a person compares.
    const FEW: usize = 5;
    let own = judged.text.as_str();
    let lines = InternedInput::new(own, other);
    let (ours, theirs): (Vec<&str>, Vec<&str>) = (own.lines().collect(), other.lines().collect());
    let mut remarks = Vec::new();
    let pairs = Diff::compute(Algorithm::Histogram, &lines);
    let pairs = pairs.hunks().flat_map(|hunk| {
        let places = |range: std::ops::Range<u32>, of: &[&str]| -> Vec<usize> {
            let said = |ix: &usize| of.get(*ix).is_some_and(|line| !line.trim().is_empty());
            (range.start as usize..range.end as usize).filter(said).collect()
        };
        let (before, after) = (places(hunk.before, &ours), places(hunk.after, &theirs));
        let many = before.len().max(after.len());
        (0..many)
            .map(move |ix| (before.get(ix).copied(), after.get(ix).copied()))
            .collect::<Vec<_>>()
    });
    for (before, after) in pairs.take(FEW) {
        // Of long lines, what is another and the words around it.
        let said = before.zip(after).and_then(|(ix, other)| both(ours[ix], theirs[other]));
        let (here, there) = said.unzip();
        if let Some(ix) = before {
            let here = here.unwrap_or_else(|| ours[ix].to_owned());
            let line = Some((judged.line_in_sent(ix + 1), here));
            remarks.push(Remark { line, ..Remark::new("intake-two-here", Vec::new()) });
        }
        if let Some(ix) = after {
            let line = Some((0, there.unwrap_or_else(|| theirs[ix].to_owned())));
            let args = vec![("name", name.into())];
            remarks.push(Remark { line, ..Remark::new("intake-two-there", args) });
        }
    }
    remarks
}
