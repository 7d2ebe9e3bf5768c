//! Catalogs and templates: read, parsed, and put together for each edition.

mod templates;

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::Arc;

use rayon::prelude::*;

use crate::check;
use crate::check::catalog::{Index, Twin};
use crate::check::site::EditionStrings;
use crate::diag::{Diagnostic, locate_all};
use crate::format::pseudo::Pseudo;
use crate::format::select::rewritten;
use crate::model::{
    Catalog, Entries, Inventory, Layer, Locale, SectionIx, Settings, Snapshot, UsedString,
};
use crate::parse;
use crate::read::unreadable;
use crate::render::{ASKED, LOGO_ALT, Strings, Templates, theme_catalogs};
use crate::resolve::catalogs_of;
use crate::system::System;

/// Everything that speaks on the sites besides the articles.
pub(super) struct Voices {
    pub catalogs: Vec<Catalog>,
    /// By edition.
    pub strings: Vec<Arc<Strings>>,
    /// By section.
    pub templates: Vec<Arc<Templates>>,
    /// By section: whether its templates compile.
    pub sound: Vec<bool>,
    /// In order, each use by itself.
    pub used: Vec<UsedString>,
    pub inventory: Inventory,
}

/// Reads the catalogs and templates of the theme, the network and the sections.
pub(super) fn voices(
    system: &dyn System,
    settings: &Settings,
    snapshot: &Snapshot,
    faults: &mut Vec<Diagnostic>,
) -> Voices {
    let mut used = Vec::new();
    let (templates, sound) = templates::read(system, settings, snapshot, &mut used, faults);
    let wanted: BTreeSet<_> = used
        .iter()
        .filter(|used| used.whole)
        .filter_map(|used| Some((used.id.as_str(), used.section?)))
        .collect();
    let (catalogs, inventory) = catalogs(system, settings, snapshot, &wanted, faults);
    let strings = settings
        .editions()
        .map(|(_, edition)| {
            let locale = settings.locale(edition.locale);
            let own = catalogs_of(&catalogs, edition.section, locale);
            let reference = catalogs_of(&catalogs, edition.section, &settings.reference_locale);
            Arc::new(Strings::new(locale, &own, &settings.reference_locale, &reference))
        })
        .collect();
    // What the renderer itself asks for, besides the templates.
    used.extend(ASKED.iter().map(|(id, _)| UsedString::of(*id, None, "theme")));
    ask_for_logos(settings, &catalogs, &mut used);
    used.sort_by(|a, b| a.key().cmp(&b.key()));
    Voices { catalogs, strings, templates, sound, used, inventory }
}

/// What a logo shows is said where a section cares to say it, and then in each of its languages.
fn ask_for_logos(settings: &Settings, catalogs: &[Catalog], used: &mut Vec<UsedString>) {
    for (ix, _) in settings.sections().filter(|(_, section)| section.theme.logo.is_some()) {
        let said = |catalog: &&Catalog| catalog.messages.iter().any(|id| id == LOGO_ALT);
        let reference = catalogs_of(catalogs, ix, &settings.reference_locale);
        if let Some(catalog) = reference.into_iter().find(said) {
            used.push(UsedString::of(LOGO_ALT, Some(ix), &catalog.path));
        }
    }
}

/// The editions' strings as the rules see them.
pub(super) fn for_rules<'v>(settings: &Settings, voices: &'v Voices) -> Vec<EditionStrings<'v>> {
    let ids = |catalogs: &[&'v Catalog]| -> BTreeSet<&'v str> {
        catalogs.iter().flat_map(|catalog| catalog.messages.iter().map(String::as_str)).collect()
    };
    settings
        .editions()
        .zip(&voices.strings)
        .map(|((_, edition), strings)| {
            let catalogs =
                catalogs_of(&voices.catalogs, edition.section, settings.locale(edition.locale));
            let reference =
                catalogs_of(&voices.catalogs, edition.section, &settings.reference_locale);
            EditionStrings {
                own: ids(&catalogs),
                reference: ids(&reference),
                broken: strings.broken().to_vec(),
                catalogs,
            }
        })
        .collect()
}

fn catalogs(
    system: &dyn System,
    settings: &Settings,
    snapshot: &Snapshot,
    wanted: &BTreeSet<(&str, SectionIx)>,
    faults: &mut Vec<Diagnostic>,
) -> (Vec<Catalog>, Inventory) {
    let theme: Vec<_> = theme_catalogs().into_iter().collect();
    let texts: Vec<_> = snapshot
        .catalogs
        .par_iter()
        .map(|file| system.read(Path::new(&file.file.path), settings.limits.text_bytes))
        .collect();
    let mut read = Vec::with_capacity(theme.len() + texts.len());
    for (name, text) in &theme {
        let Some(locale) = name.split('/').next().and_then(Locale::parse) else { continue };
        let (entries, _) = parse::fluent::catalog(text, &settings.limits);
        let path = format!("theme/locales/{name}");
        read.push(Entries { layer: Layer::Theme, locale, path, text, entries });
    }
    let decoded: Vec<_> = snapshot
        .catalogs
        .par_iter()
        .zip(&texts)
        .map(|(file, bytes)| {
            let path: Arc<str> = Arc::from(file.file.path.as_str());
            let mut found = Vec::new();
            let text = match bytes {
                Ok(bytes) => match parse::text::decode(bytes, &settings.limits) {
                    Ok(text) => Some(parse::fluent::readable(text)),
                    Err(fault) => {
                        let text = std::str::from_utf8(bytes).unwrap_or_default();
                        found.push(*fault);
                        locate_all(&mut found, &path, text);
                        None
                    }
                },
                Err(error) => {
                    found.push(unreadable(&path, error));
                    None
                }
            };
            (text, found)
        })
        .collect();
    let own: Vec<_> = snapshot
        .catalogs
        .par_iter()
        .zip(&decoded)
        .map(|(file, (text, found))| {
            let path = &file.file.path;
            let mut found = found.clone();
            let entries = text.as_deref().map(|text| {
                let (entries, mut faults) = parse::fluent::catalog(text, &settings.limits);
                locate_all(&mut faults, &Arc::from(path.as_str()), text);
                found.append(&mut faults);
                let layer = file.section.map_or(Layer::Network, Layer::Section);
                let (locale, path) = (file.locale.clone(), path.clone());
                Entries { layer, locale, path, text, entries }
            });
            for fault in &mut found {
                fault.locale = Some(file.locale.clone());
                fault.section = file.section.map(|ix| settings.section(ix).id.clone());
            }
            (entries, found)
        })
        .collect();
    for (entries, mut found) in own {
        faults.append(&mut found);
        read.extend(entries);
    }
    let index = Index::new(&settings.reference_locale, &read, &settings.limits);
    faults.extend(index.twins().map(twice));
    let judged: Vec<_> = read.par_iter().map(|entries| judge(&index, entries, settings)).collect();
    let mut catalogs = Vec::with_capacity(judged.len());
    for (catalog, mut found) in judged {
        faults.append(&mut found);
        catalogs.push(catalog);
    }
    let inventory = check::catalog::inventory(&index, &read, settings, wanted);
    pseudo(settings, &mut catalogs);
    (catalogs, inventory)
}

/// Adds the catalogs of the pseudo-locales that the network publishes: what the theme says in English
/// and the network in its reference language, made strange.
fn pseudo(settings: &Settings, catalogs: &mut Vec<Catalog>) {
    let own = settings.locales.iter().filter_map(|locale| Some((locale, Pseudo::of(locale)?)));
    let mut made = Vec::new();
    for (locale, pseudo) in own {
        let is_source = |catalog: &&Catalog| match catalog.layer {
            Layer::Theme => catalog.locale.as_str() == "en",
            _ => catalog.locale == settings.reference_locale,
        };
        made.extend(catalogs.iter().filter(is_source).map(|catalog| Catalog {
            locale: locale.clone(),
            source: pseudo.catalog(&catalog.source),
            ..catalog.clone()
        }));
    }
    catalogs.append(&mut made);
}

/// Says of a string that another file of its layer and language has it too.
fn twice(twin: Twin<'_>) -> Diagnostic {
    let Twin { file, entry, first } = twin;
    let fault = Diagnostic::new(&parse::DUPLICATE_MESSAGE).arg("id", entry.id).arg("first", first);
    let fault = fault.of_message(entry.id, None).for_locale(&file.locale);
    let mut fault = fault.at(entry.span.clone());
    fault.locate(&Arc::from(file.path.as_str()), file.text);
    fault
}

/// A catalog without the entries that a rule refuses. Their ids stay: they are not missing, and
/// what is wrong with them has been said. The theme's own are held to the rules by a test.
fn judge<'a>(
    index: &'a Index<'a>,
    own: &'a Entries<'a>,
    settings: &Settings,
) -> (Catalog, Vec<Diagnostic>) {
    let theme = own.layer == Layer::Theme;
    let (mut faults, refused) =
        if theme { Default::default() } else { check::catalog::check(index, own) };
    if let Layer::Section(ix) = own.layer {
        for fault in &mut faults {
            fault.section = Some(settings.section(ix).id.clone());
        }
    }
    let kept = own.entries.iter().filter(|entry| !refused.contains(entry.id));
    let catalog = Catalog {
        layer: own.layer,
        locale: own.locale.clone(),
        path: own.path.clone(),
        source: rewritten(&kept.map(|entry| entry.source).collect::<String>()).into_owned(),
        messages: own.entries.iter().map(|entry| entry.id.to_owned()).collect(),
    };
    (catalog, faults)
}
