//! Whether two texts are evidently in step, so that nothing need be looked for.

use super::likeness::leaf;
use super::script::Script;
use crate::model::Passage;

/// Whether kinds and labels are equal in order, and neither what is the same in all languages nor
/// the lengths speak against it.
pub(super) fn is_in_step(source: &[Passage<'_>], variant: &[Passage<'_>]) -> bool {
    let same = |(a, b): (&Passage<'_>, &Passage<'_>)| a.kind == b.kind && a.label == b.label;
    source.len() == variant.len()
        && source.iter().zip(variant).all(same)
        && source.iter().zip(variant).all(|(a, b)| a.print == b.print || agrees(a, b))
}

fn agrees(a: &Passage<'_>, b: &Passage<'_>) -> bool {
    let same =
        |a: &[String], b: &[String]| a.len() == b.len() && a.iter().all(|one| b.contains(one));
    let lead = |a: &[String], b: &[String]| {
        a.len() == b.len() && a.iter().all(|one| b.iter().any(|other| leaf(one) == leaf(other)))
    };
    let (x, y) = (&a.anchors, &b.anchors);
    same(&x.numbers, &y.numbers)
        && same(&x.code, &y.code)
        && same(&x.placeables, &y.placeables)
        && x.images.len() == y.images.len()
        && lead(&x.links, &y.links)
        && lengths(a, b)
}

/// Whether neither is much longer than the other.
fn lengths(a: &Passage<'_>, b: &Passage<'_>) -> bool {
    let length = |unit: &Passage<'_>| {
        unit.text.chars().filter_map(Script::of).map(Script::weight).sum::<f32>() + 12.0
    };
    let (a, b) = (length(a), length(b));
    a.max(b) / a.min(b) < 1.7
}
