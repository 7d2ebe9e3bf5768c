//! Catalogs and templates: read, parsed, and put together for each edition.

mod spoken;
mod templates;

pub use spoken::SpokenLocale;
use spoken::{Refused, spoken};

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::Arc;

use rayon::prelude::*;

use super::styles::Styles;
use crate::check;
use crate::check::catalog::{Index, Twin};
use crate::check::site::EditionStrings;
use crate::diag::{Diagnostic, keep_few, locate_all};
use crate::format::pseudo::Pseudo;
use crate::format::select::rewritten;
use crate::messages::{Arg, Cause};
use crate::model::{
    Catalog, Entries, Inventory, Layer, Locale, SectionIx, Settings, Snapshot, UsedString,
};
use crate::parse;
use crate::read::unreadable;
use crate::render::{ASKED, LOGO_ALT, Parsed, Strings, Templates, theme_catalogs};
use crate::resolve::catalogs_of;
use crate::system::System;

/// Everything that speaks on the sites besides the articles.
pub(super) struct Voices {
    pub catalogs: Vec<Catalog>,
    /// What each language has of the network's own strings.
    pub spoken: Vec<SpokenLocale>,
    /// By edition.
    pub strings: Vec<Arc<Strings>>,
    /// By section.
    pub templates: Vec<Arc<Templates>>,
    /// By section: whether its templates compile.
    pub sound: Vec<bool>,
    /// In order, each use by itself.
    pub used: Vec<UsedString>,
    /// What articles are formatted by.
    pub styles: Styles,
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
    // What the renderer itself asks for, besides the templates.
    used.extend(ASKED.iter().map(|(id, given)| {
        let given = Some(owned(given));
        UsedString { given, ..UsedString::of(*id, None, "theme") }
    }));
    let wanted: BTreeSet<_> = used
        .iter()
        .filter(|used| used.whole)
        .filter_map(|used| Some((used.id.as_str(), used.section?)))
        .collect();
    let Read { catalogs, spoken, inventory } =
        read(system, settings, snapshot, (&used, &wanted), faults);
    let styles = Styles::new(settings, &catalogs);
    let mut parsed = Parsed::default();
    let strings = settings
        .editions()
        .map(|(_, edition)| {
            let locale = settings.locale(edition.locale);
            let own = catalogs_of(&catalogs, edition.section, locale);
            let reference = catalogs_of(&catalogs, edition.section, &settings.reference_locale);
            let style = styles.of(edition.section, edition.locale);
            let behind = (&settings.reference_locale, &reference[..]);
            let layer = Layer::Section(edition.section);
            let gives = |id: &str, name: &str| inventory.given.gives(id, layer, name);
            Arc::new(Strings::new((locale, style), &own, behind, &gives, &mut parsed))
        })
        .collect();
    ask_for_logos(settings, &catalogs, &mut used);
    used.sort_by(|a, b| a.key().cmp(&b.key()));
    Voices { catalogs, spoken, strings, templates, sound, used, styles, inventory }
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
                copied: copied(&catalogs),
                reference: ids(&reference),
                required: required(&reference),
                broken: {
                    let broken = strings.broken().iter();
                    broken.filter(|(_, cause)| !is_told(cause, &catalogs)).cloned().collect()
                },
                catalogs,
            }
        })
        .collect()
}

/// Whether a string cannot be formatted only because another one that it shows was refused, of which is told
/// there why.
fn is_told(cause: &Cause, catalogs: &[&Catalog]) -> bool {
    let named = cause.args.iter().find_map(|(name, arg)| match arg {
        Arg::Text(text) if *name == "name" && cause.id == "cause-string-unknown" => Some(text),
        _ => None,
    });
    let Some(named) = named else { return false };
    // What is there all the same was a copy, and what is not was refused.
    catalogs.iter().any(|catalog| catalog.copied.binary_search(named).is_ok())
}

/// Of the strings of some catalogs, those that nobody has translated in the strongest layer that has
/// them.
fn copied<'v>(catalogs: &[&'v Catalog]) -> BTreeSet<&'v str> {
    let mut copied = BTreeSet::new();
    // The weakest come first.
    for catalog in catalogs {
        for id in catalog.messages.iter().map(String::as_str) {
            match catalog.copied.binary_search_by(|own| own.as_str().cmp(id)) {
                Ok(_) => copied.insert(id),
                Err(_) => copied.remove(id),
            };
        }
    }
    copied
}

/// What comments in the reference language's catalogs ask every locale to have.
fn required<'v>(reference: &[&'v Catalog]) -> BTreeSet<&'v str> {
    reference.iter().flat_map(|catalog| catalog.required.iter().map(String::as_str)).collect()
}

/// Reads the catalogs, and says what is wrong with them, and how much each language has.
pub(super) fn read(
    system: &dyn System,
    settings: &Settings,
    snapshot: &Snapshot,
    (used, wanted): (&[UsedString], &BTreeSet<(&str, SectionIx)>),
    faults: &mut Vec<Diagnostic>,
) -> Read {
    // The theme speaks on sites, of which a network of strings alone has none.
    let alone = settings.is_of_strings_alone();
    let theme: Vec<_> = if alone { Vec::new() } else { theme_catalogs().into_iter().collect() };
    let spoken_here = spoken_here(settings, snapshot);
    let texts: Vec<_> = snapshot
        .catalogs
        .par_iter()
        .map(|file| system.read(Path::new(&file.file.path), settings.limits.text_bytes))
        .collect();
    let mut read = Vec::with_capacity(theme.len() + texts.len());
    for (name, text) in &theme {
        let Some(tag) = name.split('/').next().filter(|tag| spoken_here.contains(*tag)) else {
            continue;
        };
        let Some(locale) = Locale::parse(tag) else { continue };
        let (entries, _) = parse::fluent::catalog(text, &settings.limits);
        let path = format!("theme/locales/{name}");
        let (scope, unreadable) = (String::new(), Vec::new());
        let layer = Layer::Theme;
        read.push(Entries { layer, locale, path, text, scope, entries, unreadable });
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
                let unreadable =
                    faults.iter().filter_map(|fault| Some(fault.message.as_ref()?.id.clone()));
                let unreadable = unreadable.collect();
                keep_few(&mut faults);
                locate_all(&mut faults, &Arc::from(path.as_str()), text);
                found.append(&mut faults);
                let layer = file.section.map_or(Layer::Network, Layer::Section);
                let (locale, path) = (file.locale.clone(), path.clone());
                let scope = file.scope.clone();
                Entries { layer, locale, path, text, scope, entries, unreadable }
            });
            for fault in &mut found {
                fault.locale = Some(file.locale.clone());
                fault.section = file.section.map(|ix| settings.section(ix).id.clone());
            }
            (entries, found)
        })
        .collect();
    let earlier = faults.len();
    for (entries, mut found) in own {
        faults.append(&mut found);
        read.extend(entries);
    }
    let index = Index::new(&settings.reference_locale, &read, &settings.limits);
    let given = check::catalog::given(&read, if alone { &[] } else { used });
    let index = index.with_wishes(&settings.wishes).with_given(&given);
    faults.extend(index.twins().map(twice));
    for fault in &mut faults[earlier..] {
        shown_beside(&index, fault);
    }
    let judged: Vec<_> = read.par_iter().map(|entries| judge(&index, entries, settings)).collect();
    let mut catalogs = Vec::with_capacity(judged.len());
    let mut refused = Refused::new();
    for (entries, (catalog, mut found, own)) in read.iter().zip(judged) {
        faults.append(&mut found);
        catalogs.extend(catalog);
        let ids = own.into_iter().map(|id| (entries.path.as_str(), id));
        refused.entry(entries.locale.as_str()).or_default().extend(ids);
    }
    let spoken = spoken(settings, snapshot, (&index, refused), faults);
    let mut inventory = match alone {
        true => Inventory::default(),
        false => check::catalog::inventory(&index, &read, settings, wanted),
    };
    inventory.given = given;
    pseudo(settings, &mut catalogs);
    Read { catalogs, spoken, inventory }
}

/// The catalogs as they were read.
pub(super) struct Read {
    pub catalogs: Vec<Catalog>,
    /// What each language has of the network's own strings.
    pub spoken: Vec<SpokenLocale>,
    pub inventory: Inventory,
}

/// The tags of the languages that anything is said in: what the theme says in others, nobody asks.
fn spoken_here(settings: &Settings, snapshot: &Snapshot) -> BTreeSet<String> {
    let own = snapshot.catalogs.iter().map(|file| &file.locale);
    let all = settings.locales.iter().chain([&settings.reference_locale]).chain(own);
    let mut tags: BTreeSet<String> = BTreeSet::from(["en".to_owned()]);
    for locale in all.collect::<BTreeSet<_>>() {
        tags.extend(std::iter::once(locale).chain(&locale.parents()).map(ToString::to_string));
    }
    tags
}

fn owned(ids: &[&str]) -> Vec<String> {
    ids.iter().map(|id| (*id).to_owned()).collect()
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

/// Shows of a string that cannot be read, or is there twice, what the reference language says, and what
/// its own does.
fn shown_beside<'a>(index: &'a Index<'a>, fault: &mut Diagnostic) {
    let (Some(place), Some(locale)) = (&fault.message, &fault.locale) else { return };
    let beside = fault.beside.take().unwrap_or_default();
    let of = |locale| index.text(locale, &place.id, place.attribute.as_deref()).map(str::to_owned);
    let reference = beside.reference.or_else(|| index.behind(locale).and_then(of));
    // What cannot be used is not what its language has from elsewhere.
    let twin = *fault.rule == parse::DUPLICATE_MESSAGE;
    let translation = beside.translation.or_else(|| of(locale).filter(|_| twin));
    *fault = fault.clone().beside(reference.as_deref(), translation.as_deref());
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
/// what is wrong with them has been said. The theme's own are held to the rules by a test. In a
/// network of strings alone, nobody speaks, and there is none.
fn judge<'a>(
    index: &'a Index<'a>,
    own: &'a Entries<'a>,
    settings: &Settings,
) -> (Option<Catalog>, Vec<Diagnostic>, Vec<&'a str>) {
    let theme = own.layer == Layer::Theme;
    let (mut faults, refused) =
        if theme { Default::default() } else { check::catalog::check(index, own) };
    if let Layer::Section(ix) = own.layer {
        for fault in &mut faults {
            fault.section = Some(settings.section(ix).id.clone());
        }
    }
    if settings.is_of_strings_alone() {
        return (None, faults, refused.into_iter().collect());
    }
    let mut copied = check::catalog::copied(index, own);
    // What cannot be used is not translated either.
    if own.locale != settings.reference_locale {
        copied.extend(refused.iter().copied());
        copied.sort_unstable();
        copied.dedup();
    }
    let kept = own.entries.iter().filter(|entry| !refused.contains(entry.id));
    let catalog = Catalog {
        layer: own.layer,
        locale: own.locale.clone(),
        path: own.path.clone(),
        source: rewritten(&kept.map(|entry| entry.source).collect::<String>()).into_owned(),
        messages: own.entries.iter().map(|entry| entry.id.to_owned()).collect(),
        places: own.entries.iter().map(|entry| entry.span.clone()).collect(),
        copied: owned(&copied),
        required: own.entries.iter().filter(|e| e.required).map(|e| e.id.to_owned()).collect(),
    };
    (Some(catalog), faults, refused.into_iter().collect())
}
