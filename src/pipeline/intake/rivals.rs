//! Deliveries of one batch that are for the same place.

use std::collections::{BTreeMap, BTreeSet};

use super::parcel::{Judged, Parcel, Remark};
use crate::model::spelling::seen;

/// Two texts for one place are for a person: neither is taken. Returns those parcels that bring what another one brings,
/// with that one's place. What is `there` already is nobody's rival.
pub(super) fn hold_rivals(
    judged: &mut [Judged],
    parcels: &[Parcel],
    there: &[bool],
) -> BTreeMap<usize, usize> {
    let mut places: BTreeMap<(String, String), Vec<usize>> = BTreeMap::new();
    for (ix, one) in
        judged.iter().enumerate().filter(|(ix, one)| !one.text.is_empty() && !there[*ix])
    {
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
        for ix in rivals.iter().copied() {
            let others = rivals.iter().filter(|other| **other != ix);
            let others: Vec<String> = others.map(|other| seen(&parcels[*other].path)).collect();
            let args = vec![("others", others.join(", ").into())];
            let apart =
                rivals.iter().filter(|other| **other != ix).map(|other| &judged[*other].text);
            let apart = differing(&judged[ix].text, apart);
            judged[ix].reasons.push(Remark::new("intake-two", args));
            for line in apart {
                let mut remark = Remark::new("intake-two-here", Vec::new());
                remark.line = Some(line);
                judged[ix].reasons.push(remark);
            }
        }
    }
    twins
}

/// The first lines of a text that one of the others does not have.
fn differing<'t>(text: &str, others: impl Iterator<Item = &'t String>) -> Vec<(usize, String)> {
    /// Lines that a person compares.
    const FEW: usize = 5;
    let others: Vec<BTreeSet<&str>> =
        others.map(|other| other.lines().map(str::trim).collect()).collect();
    let lines = text.lines().enumerate().filter(|(_, line)| {
        let line = line.trim();
        !line.is_empty() && others.iter().any(|other| !other.contains(line))
    });
    lines.take(FEW).map(|(ix, line)| (ix + 1, line.to_owned())).collect()
}
