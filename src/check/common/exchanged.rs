//! In which ways a form shows a value, and how often, beside the reference's forms: for `function-differs`.

use std::collections::BTreeMap;

/// How often a form shows a value in each way.
pub(in crate::check) type Times<W> = BTreeMap<W, u32>;

/// The way in which a form shows a value less often than the reference does, and the one in which it does so more often:
/// one was put in the other's place. Said once more, or once less, it is as good.
///
/// What the reference's forms say may differ among themselves, so that it is enough if one of them says it as this form
/// does; of those that show the value as often, if any do. `matters` says of what is lost and what is gained whether
/// that is a fault.
pub(in crate::check) fn exchanged<'w, W: Ord>(
    found: &'w Times<W>,
    wanted: impl Iterator<Item = &'w Times<W>>,
    matters: impl Fn(&W, &W) -> bool,
) -> Option<(&'w W, &'w W)> {
    let all = total(found);
    let wanted: Vec<&Times<W>> = wanted.filter(|other| total(other) > 0).collect();
    let is_part = |other: &&&Times<W>| found.iter().all(|(way, count)| times(other, way) >= *count);
    if all == 0 || wanted.iter().any(|other| is_part(&other)) {
        return None;
    }
    let as_often = wanted.iter().any(|other| total(other) == all);
    let mut first = None;
    for other in wanted.into_iter().filter(|other| !as_often || total(other) == all) {
        let lost = || other.keys().filter(|way| times(found, way) < times(other, way));
        let gained = || found.keys().filter(|way| times(found, way) > times(other, way));
        let mut pairs = lost().flat_map(|lost| gained().map(move |gained| (lost, gained)));
        let pair = pairs.find(|(lost, gained)| matters(lost, gained))?;
        first = first.or(Some(pair));
    }
    first
}

fn times<W: Ord>(of: &Times<W>, way: &W) -> u32 {
    of.get(way).copied().unwrap_or_default()
}

fn total<W>(of: &Times<W>) -> u32 {
    of.values().fold(0, |all, count| all.saturating_add(*count))
}
