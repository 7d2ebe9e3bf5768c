//! Which catalogs an edition reads.

use crate::model::{Catalog, Layer, Locale, SectionIx};

/// The catalogs that speak for `locale` in a section, the weakest first: theme, network, section,
/// each from the farthest parent of the locale to the locale itself.
#[must_use]
pub fn catalogs_of<'c>(
    catalogs: &'c [Catalog],
    section: SectionIx,
    locale: &Locale,
) -> Vec<&'c Catalog> {
    let mut chain = locale.parents();
    chain.reverse();
    chain.push(locale.clone());
    let layers = [Layer::Theme, Layer::Network, Layer::Section(section)];
    let of = |layer: Layer, locale: &Locale| {
        let locale = locale.clone();
        catalogs.iter().filter(move |catalog| catalog.layer == layer && catalog.locale == locale)
    };
    layers.iter().flat_map(|layer| chain.iter().flat_map(|locale| of(*layer, locale))).collect()
}
