//! Catalogs and templates: read, parsed, and put together for each edition.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::Arc;

use rayon::prelude::*;

use crate::check;
use crate::check::catalog::{Checked, Index, Twin};
use crate::check::site::EditionStrings;
use crate::diag::{Diagnostic, locate_all};
use crate::model::{Catalog, Entries, Layer, Locale, Settings, Snapshot, UsedString};
use crate::parse;
use crate::read::unreadable;
use crate::render::{LOGO_ALT, Strings, Templates, theme_catalogs, theme_templates};
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
    pub used: Vec<UsedString>,
}

/// Reads the catalogs and templates of the theme, the network and the sections.
pub(super) fn voices(
    system: &dyn System,
    settings: &Settings,
    snapshot: &Snapshot,
    faults: &mut Vec<Diagnostic>,
) -> Voices {
    let catalogs = catalogs(system, settings, snapshot, faults);
    let strings = settings
        .editions()
        .map(|(_, edition)| {
            let locale = settings.locale(edition.locale);
            let own = catalogs_of(&catalogs, edition.section, locale);
            let reference = catalogs_of(&catalogs, edition.section, &settings.reference_locale);
            Arc::new(Strings::new(locale, &own, &settings.reference_locale, &reference))
        })
        .collect();
    let mut used = Vec::new();
    let (templates, sound) = templates(system, settings, snapshot, &mut used, faults);
    // What the renderer itself asks for, besides the templates.
    for id in [
        "site-name",
        "site-tagline",
        "page-title",
        "footnotes-title",
        "footnote-back",
        "articles-title",
        "numbered-title",
        "nav-home",
        "topics-title",
        "archive-title",
        "year-title",
    ] {
        used.push(UsedString { id: id.to_owned(), section: None, path: "theme".to_owned() });
    }
    ask_for_logos(settings, &catalogs, &mut used);
    used.sort();
    used.dedup_by(|a, b| a.id == b.id && a.section == b.section);
    Voices { catalogs, strings, templates, sound, used }
}

/// What a logo shows is said where a section cares to say it, and then in each of its languages.
fn ask_for_logos(settings: &Settings, catalogs: &[Catalog], used: &mut Vec<UsedString>) {
    for (ix, _) in settings.sections().filter(|(_, section)| section.theme.logo.is_some()) {
        let said = |catalog: &&Catalog| catalog.messages.iter().any(|id| id == LOGO_ALT);
        let reference = catalogs_of(catalogs, ix, &settings.reference_locale);
        if let Some(catalog) = reference.into_iter().find(said) {
            let (id, path) = (LOGO_ALT.to_owned(), catalog.path.clone());
            used.push(UsedString { id, section: Some(ix), path });
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
    faults: &mut Vec<Diagnostic>,
) -> Vec<Catalog> {
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
    catalogs
}

/// Says of a string that another file of its layer and language has it too.
pub(super) fn twice(twin: Twin<'_>) -> Diagnostic {
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
    let Checked { mut faults, refused, copied } =
        if theme { Checked::default() } else { check::catalog::check(index, own) };
    if let Layer::Section(ix) = own.layer {
        for fault in &mut faults {
            fault.section = Some(settings.section(ix).id.clone());
        }
    }
    let kept = own.entries.iter().filter(|entry| !refused.contains(entry.id));
    let required = own.entries.iter().filter(|entry| entry.required && !entry.is_term());
    let catalog = Catalog {
        layer: own.layer,
        locale: own.locale.clone(),
        path: own.path.clone(),
        source: kept.map(|entry| entry.source).collect(),
        messages: own.entries.iter().map(|entry| entry.id.to_owned()).collect(),
        required: required.map(|entry| entry.id.to_owned()).collect(),
        copied: copied.into_iter().map(str::to_owned).collect(),
    };
    (catalog, faults)
}

fn templates(
    system: &dyn System,
    settings: &Settings,
    snapshot: &Snapshot,
    used: &mut Vec<UsedString>,
    faults: &mut Vec<Diagnostic>,
) -> (Vec<Arc<Templates>>, Vec<bool>) {
    let theme: BTreeMap<String, String> = theme_templates().into_iter().collect();
    for (name, text) in &theme {
        let (ids, _) = parse::template::strings(text);
        let path = format!("theme/templates/{name}");
        used.extend(ids.into_iter().map(|id| UsedString { id, section: None, path: path.clone() }));
    }
    let shared = Arc::new(Templates::new(theme.clone()).0);
    let (mut all, mut sound) = (Vec::new(), Vec::new());
    for (ix, section) in settings.sections() {
        let own: Vec<_> = snapshot.templates.iter().filter(|file| file.section == ix).collect();
        if own.is_empty() {
            all.push(shared.clone());
            sound.push(true);
            continue;
        }
        let (mut sources, mut texts) = (theme.clone(), BTreeMap::new());
        let mut whole = true;
        for file in own {
            let path = &file.file.path;
            let bytes = match system.read(Path::new(path), settings.limits.text_bytes) {
                Ok(bytes) => bytes,
                Err(error) => {
                    faults.push(unreadable(path, &error).for_section(&section.id));
                    whole = false;
                    continue;
                }
            };
            match parse::text::decode(&bytes, &settings.limits) {
                Ok(text) => {
                    let (ids, mut found) = parse::template::strings(text);
                    let section = Some(ix);
                    let path: Arc<str> = Arc::from(path.as_str());
                    used.extend(ids.into_iter().map(|id| UsedString {
                        id,
                        section,
                        path: path.to_string(),
                    }));
                    whole &= found.is_empty();
                    found.iter_mut().for_each(|fault| fault.locate(&path, text));
                    faults.append(&mut found);
                    let plain = text.trim_start_matches('\u{FEFF}').to_owned();
                    sources.insert(file.name.clone(), plain);
                    texts.insert(file.name.clone(), (path, text.to_owned()));
                }
                Err(fault) => {
                    let text = std::str::from_utf8(&bytes).unwrap_or_default();
                    let mut fault = *fault;
                    fault.locate(&Arc::from(path.as_str()), text);
                    faults.push(fault);
                    whole = false;
                }
            }
        }
        let (templates, broken) = Templates::new(sources);
        for (name, line, detail) in broken {
            whole = false;
            let Some((path, text)) = texts.get(&name) else { continue };
            let before = text.split_inclusive('\n').take(line.unwrap_or(1).saturating_sub(1));
            let at: usize = before.map(str::len).sum();
            let mut fault = Diagnostic::new(&parse::TEMPLATE_SYNTAX).arg("detail", detail);
            fault = fault.at(at..at).for_section(&section.id);
            fault.locate(path, text);
            let line = fault.location.as_ref().map(|l| l.line);
            let known = faults.iter().any(|other| {
                other.rule == fault.rule
                    && other.path == fault.path
                    && other.location.as_ref().map(|l| l.line) == line
            });
            if !known {
                faults.push(fault);
            }
        }
        all.push(Arc::new(templates));
        sound.push(whole);
    }
    (all, sound)
}
