//! How each language, and each section in it, writes what functions format: the house's own names of
//! regions, from the strings `region-NL`, `region-NL.in` and `region-NL.sort`.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::format::style::{HouseName, HouseNames, Style};
use crate::model::{Catalog, Layer, Locale, LocaleIx, SectionIx, Settings};
use crate::parse::region_names;

/// Styles by language, and by section where it says something of its own.
pub(super) struct Styles {
    shared: Vec<Style>,
    own: BTreeMap<(SectionIx, LocaleIx), Style>,
}

impl Styles {
    pub(super) fn new(settings: &Settings, catalogs: &[Catalog]) -> Self {
        let names =
            |catalog: &&Catalog| catalog.messages.iter().any(|id| id.starts_with("region-"));
        let said: Vec<&Catalog> = catalogs.iter().filter(names).collect();
        let all = || (0..).map(LocaleIx).zip(&settings.locales);
        let network = |layer: Layer| !matches!(layer, Layer::Section(_));
        let shared = all().map(|(_, locale)| style(&said, locale, &network)).collect();
        let mut own = BTreeMap::new();
        for (section, _) in settings.sections() {
            let its = Layer::Section(section);
            if !said.iter().any(|catalog| catalog.layer == its) {
                continue;
            }
            for (ix, locale) in all() {
                let style = style(&said, locale, &|layer| network(layer) || layer == its);
                own.insert((section, ix), style);
            }
        }
        Self { shared, own }
    }

    /// What holds for a language in the whole network.
    pub(super) fn shared(&self, locale: LocaleIx) -> &Style {
        &self.shared[usize::from(locale.0)]
    }

    /// What a section says otherwise in a language.
    pub(super) fn own(&self, section: SectionIx, locale: LocaleIx) -> Option<&Style> {
        self.own.get(&(section, locale)).filter(|own| *own != self.shared(locale))
    }
}

/// Layer by layer, and in each of them from the language's parents to itself.
fn style(catalogs: &[&Catalog], locale: &Locale, takes: &dyn Fn(Layer) -> bool) -> Style {
    let mut chain = locale.parents();
    chain.reverse();
    chain.push(locale.clone());
    let mut names = HouseNames::new();
    let layers: [fn(Layer) -> bool; 3] = [
        |layer| layer == Layer::Theme,
        |layer| layer == Layer::Network,
        |layer| matches!(layer, Layer::Section(_)),
    ];
    for layer in layers {
        for tag in &chain {
            let here = catalogs.iter().filter(|c| layer(c.layer) && takes(c.layer));
            for catalog in here.filter(|catalog| catalog.locale == *tag) {
                for (code, [name, within, sort]) in region_names(&catalog.source) {
                    names.insert(code, HouseName { name, within, sort });
                }
            }
        }
    }
    Style { regions: Arc::new(names), ..Style::default() }
}
