//! Units of the front matter, which are told by kind and label.

use std::collections::BTreeMap;

use super::kin::is_keyed;
use crate::model::UnitKind;

/// Pairs what is told by its kind and label. A label that has no equal takes the picture of the
/// same name in another locale: `map.png` and `map.fr.png`.
pub(super) fn pairs(
    left: &[(UnitKind, Option<&str>)],
    right: &[(UnitKind, Option<&str>)],
) -> Vec<(usize, usize)> {
    let mut pairs = Vec::new();
    let mut open = [keyed(left), keyed(right)];
    for key in [whole, picture] {
        let [lefts, rights] = &mut open;
        let mut wanted: BTreeMap<_, Vec<usize>> = BTreeMap::new();
        for ix in rights.iter().rev() {
            wanted.entry(key(right[*ix])).or_default().push(*ix);
        }
        let mut taken = vec![false; right.len()];
        lefts.retain(|ix| {
            let found = wanted.get_mut(&key(left[*ix])).and_then(Vec::pop);
            if let Some(found) = found {
                pairs.push((*ix, found));
                taken[found] = true;
            }
            found.is_none()
        });
        rights.retain(|ix| !taken[*ix]);
    }
    pairs
}

fn keyed(units: &[(UnitKind, Option<&str>)]) -> Vec<usize> {
    (0..units.len()).filter(|ix| is_keyed(units[*ix].0)).collect()
}

type Key<'k> = (UnitKind, &'k str, &'k str);

fn whole<'k>((kind, label): (UnitKind, Option<&'k str>)) -> Key<'k> {
    (kind, label.unwrap_or_default(), "")
}

/// A picture's name up to its first dot, and its ending.
fn picture<'k>((kind, label): (UnitKind, Option<&'k str>)) -> Key<'k> {
    if kind != UnitKind::Alt {
        return whole((kind, label));
    }
    let name = label.unwrap_or_default();
    let stem = name.split('.').next().unwrap_or_default();
    let ending = name.rsplit_once('.').map_or("", |(_, ending)| ending);
    (kind, stem, ending)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_pair_and_not_order() {
        use UnitKind::{Alt, Field, Headline, Paragraph, Teaser};
        let left = [(Headline, None), (Teaser, None), (Alt, Some("a.png")), (Alt, Some("map.png"))];
        let right =
            [(Headline, None), (Alt, Some("map.fr.png")), (Alt, Some("a.png")), (Paragraph, None)];
        assert_eq!(pairs(&left, &right), [(0, 0), (2, 2), (3, 1)]);
        // A key with dots is no file name.
        let fields = |first, second| [(Field, Some(first)), (Field, Some(second))];
        let right = fields("features.2.title", "hero.name");
        assert_eq!(pairs(&fields("features.1.title", "hero.name"), &right), [(1, 1)]);
    }
}
