//! How each language, and each section in it, writes what functions format: the house's own names of
//! regions, from the strings `region-NL`, `region-NL.in` and `region-NL.sort`.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::format::style::{Calendar, HouseName, HouseNames, Numbering, Style};
use crate::model::style::StyleChoice;
use crate::model::{Catalog, Layer, Locale, LocaleIx, SectionIx, Settings};
use crate::parse::region_names;

/// Styles by language, and by section where it says something of its own.
#[derive(PartialEq)]
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
        let none = StyleChoice::default();
        let chosen = |ix: LocaleIx| settings.styles.get(&ix).unwrap_or(&none);
        let shared =
            all().map(|(ix, locale)| written(style(&said, locale, &network), chosen(ix))).collect();
        let mut own = BTreeMap::new();
        for (section, set) in settings.sections() {
            let its = Layer::Section(section);
            if set.styles.is_empty() && !said.iter().any(|catalog| catalog.layer == its) {
                continue;
            }
            for (ix, locale) in all() {
                let style = style(&said, locale, &|layer| network(layer) || layer == its);
                let chosen = set.styles.get(&ix).unwrap_or(&none).over(chosen(ix));
                own.insert((section, ix), written(style, &chosen));
            }
        }
        Self { shared, own }
    }

    /// What holds for a language in the whole network.
    pub(super) fn shared(&self, locale: LocaleIx) -> &Style {
        &self.shared[usize::from(locale.0)]
    }

    /// The sections that may show a text in this language, each with its way: those that take the article and
    /// have an edition in the language, or one that falls back to it.
    pub(super) fn showing<'s>(
        &'s self,
        settings: &'s Settings,
        locale: LocaleIx,
        takes: Option<&[SectionIx]>,
    ) -> Vec<(&'s str, &'s Style)> {
        let mut found: Vec<(&str, &Style)> = Vec::new();
        for (_, edition) in settings.editions() {
            let section = edition.section;
            let shows = edition.locale == locale
                || edition.stand_ins.contains(&locale)
                || settings.section(section).fallback.contains(&locale);
            if !shows || takes.is_some_and(|takes| !takes.contains(&section)) {
                continue;
            }
            let id = settings.section(section).id.as_str();
            if !found.iter().any(|(known, _)| *known == id) {
                found.push((id, self.of(section, locale)));
            }
        }
        found
    }

    /// The ways of these sections, each once. The network's, if there is none.
    pub(super) fn ways<'s>(
        &'s self,
        showing: &[(&str, &'s Style)],
        locale: LocaleIx,
    ) -> Vec<&'s Style> {
        let mut found: Vec<&Style> = Vec::new();
        for (_, style) in showing {
            if !found.contains(style) {
                found.push(style);
            }
        }
        if found.is_empty() {
            found.push(self.shared(locale));
        }
        found
    }

    /// What holds for a section's edition.
    pub(super) fn of(&self, section: SectionIx, locale: LocaleIx) -> &Style {
        self.own.get(&(section, locale)).unwrap_or_else(|| self.shared(locale))
    }

    /// What a section says otherwise in a language.
    pub(super) fn own(&self, section: SectionIx, locale: LocaleIx) -> Option<&Style> {
        self.own.get(&(section, locale)).filter(|own| *own != self.shared(locale))
    }
}

/// With the digits and the calendar that settings choose.
fn written(style: Style, chosen: &StyleChoice) -> Style {
    Style {
        numbering: chosen.numbering.as_deref().and_then(Numbering::parse),
        calendar: chosen.calendar.as_deref().and_then(Calendar::parse),
        ..style
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
