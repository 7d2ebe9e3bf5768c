//! What the rules over the whole plan must know of the catalogs.

use std::collections::{BTreeMap, BTreeSet};

use super::allows;
use super::index::Index;
use super::view::targets;
use crate::model::{Asked, Defined, Entries, Inventory, Layer, Locale, SectionIx, Settings};

/// The code of the rule that finds strings which nothing shows.
const UNUSED: &str = "unused-string";

/// Takes down what the catalogs define, and what the strings in `wanted` ask for, each for the section
/// whose template wants it.
#[must_use]
pub fn inventory(
    index: &Index<'_>,
    catalogs: &[Entries<'_>],
    settings: &Settings,
    wanted: &BTreeSet<(&str, SectionIx)>,
) -> Inventory {
    let mut inventory = Inventory::default();
    let mut defined: BTreeMap<(&str, Layer), Defined> = BTreeMap::new();
    // Without a site, nobody can know what a string is for.
    let sites = !settings.sections.is_empty();
    for file in catalogs.iter().filter(|_| sites) {
        for entry in &file.entries {
            let led: BTreeSet<&str> =
                entry.parts.iter().flat_map(|part| targets(part)).map(|(id, _)| id).collect();
            if !led.is_empty() {
                let all = inventory.leads.entry(entry.id.to_owned()).or_default();
                all.extend(led.into_iter().map(str::to_owned));
            }
            if file.layer == Layer::Theme {
                inventory.theme.insert(entry.id.to_owned());
                continue;
            }
            let found = || Defined {
                id: entry.id.to_owned(),
                layer: file.layer,
                locale: file.locale.clone(),
                path: file.path.clone(),
                span: entry.span.clone(),
                elsewhere: allows(entry.comment, UNUSED),
            };
            let known = defined.entry((entry.id, file.layer)).or_insert_with(found);
            if file.locale == *index.reference() && known.locale != file.locale {
                *known = found();
            }
        }
    }
    inventory.defined = defined.into_values().collect();
    for &(id, section) in wanted {
        let own = settings.editions().filter(|(_, edition)| edition.section == section);
        let spoken = own.map(|(_, edition)| settings.locale(edition.locale));
        let locales: BTreeSet<&Locale> = std::iter::once(index.reference()).chain(spoken).collect();
        let asked = locales.into_iter().filter_map(|locale| asked(index, locale, id, section));
        inventory.asked.insert((id.to_owned(), section), asked.collect());
    }
    inventory
}

/// What a string asks for as a section's readers in a language see it; nothing if their language
/// has it not.
fn asked(index: &Index<'_>, locale: &Locale, id: &str, section: SectionIx) -> Option<Asked> {
    let own = Layer::Section(section);
    let chain = std::iter::once(locale.clone()).chain(locale.parents());
    let mut best: Option<(Layer, BTreeSet<String>)> = None;
    for speaker in chain {
        let Some(said) = index.said(&speaker, id, own).pop() else { continue };
        // A later layer wins, and of one layer the locale itself before its parents.
        if best.as_ref().is_some_and(|(layer, _)| *layer >= said.file.layer) {
            continue;
        }
        let speaks = index.files(&speaker).iter().any(|file| file.layer == own);
        let view = index.view(&speaker, if speaks { own } else { Layer::Network });
        let value = said.entry.part(None);
        let values = value.map(|value| view.reach(value).into_owned().asked).unwrap_or_default();
        best = Some((said.file.layer, values.into_iter().map(str::to_owned).collect()));
    }
    best.map(|(_, values)| Asked { locale: locale.clone(), values })
}
