//! Catalogs and templates: read, parsed, and put together for each edition.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::Arc;

use rayon::prelude::*;

use crate::check;
use crate::check::catalog::Index;
use crate::check::site::EditionStrings;
use crate::diag::{Diagnostic, keep_few, locate_all};
use crate::format::house::house_names;
use crate::format::select::rewritten;
use crate::format::style::Style;
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
    /// By edition: its figures and dates, and what the house calls regions.
    pub styles: Vec<Style>,
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
    let styles: Vec<Style> = settings
        .editions()
        .map(|(_, edition)| {
            let own = catalogs_of(&catalogs, edition.section, settings.locale(edition.locale));
            let regions = house_names(own.iter().map(|catalog| catalog.source.as_str()));
            Style { regions: Arc::new(regions), ..Style::default() }
        })
        .collect();
    let strings = settings
        .editions()
        .zip(&styles)
        .map(|((_, edition), style)| {
            let locale = settings.locale(edition.locale);
            let own = catalogs_of(&catalogs, edition.section, locale);
            let reference = catalogs_of(&catalogs, edition.section, &settings.reference_locale);
            Arc::new(Strings::new(locale, style, &own, &settings.reference_locale, &reference))
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
    Voices { catalogs, strings, styles, templates, sound, used }
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
    let mut read = Vec::new();
    for (name, text) in theme_catalogs() {
        let Some(locale) = name.split('/').next().and_then(Locale::parse) else { continue };
        let (entries, _) = parse::fluent::catalog(&text, &settings.limits);
        let path = format!("theme/locales/{name}");
        read.push(Entries { layer: Layer::Theme, locale, path, entries });
    }
    let own: Vec<_> = snapshot
        .catalogs
        .par_iter()
        .map(|file| {
            let path = &file.file.path;
            let bytes = match system.read(Path::new(path), settings.limits.text_bytes) {
                Ok(bytes) => bytes,
                Err(error) => return (None, vec![unreadable(path, &error)]),
            };
            let (entries, mut faults, text) = match parse::text::decode(&bytes, &settings.limits) {
                Ok(text) => {
                    let (entries, faults) = parse::fluent::catalog(text, &settings.limits);
                    (Some(entries), faults, text)
                }
                Err(fault) => (None, vec![*fault], std::str::from_utf8(&bytes).unwrap_or_default()),
            };
            let name: Arc<str> = Arc::from(path.as_str());
            keep_few(&mut faults);
            locate_all(&mut faults, &name, text);
            for fault in &mut faults {
                fault.locale = Some(file.locale.clone());
                fault.section = file.section.map(|ix| settings.section(ix).id.clone());
            }
            let entries = entries.map(|entries| Entries {
                layer: file.section.map_or(Layer::Network, Layer::Section),
                locale: file.locale.clone(),
                path: path.clone(),
                entries,
            });
            (entries, faults)
        })
        .collect();
    let mut owners: BTreeMap<(Layer, Locale, String), String> = BTreeMap::new();
    for (entries, mut found) in own {
        faults.append(&mut found);
        let Some(entries) = entries else { continue };
        for entry in &entries.entries {
            let key = (entries.layer, entries.locale.clone(), entry.id.clone());
            if let Some(first) = owners.insert(key, entries.path.clone()) {
                let fault = Diagnostic::new(&parse::DUPLICATE_MESSAGE).arg("id", &entry.id);
                let fault = fault.arg("first", first).in_file(&entries.path);
                faults.push(fault.at(entry.span.clone()).for_locale(&entries.locale));
            }
        }
        read.push(entries);
    }
    let index = Index::new(&settings.reference_locale, &read);
    let judged: Vec<_> = read.par_iter().map(|entries| judge(&index, entries, settings)).collect();
    let mut catalogs = Vec::with_capacity(judged.len());
    for (catalog, mut found) in judged {
        faults.append(&mut found);
        catalogs.push(catalog);
    }
    catalogs
}

/// A catalog without the entries that a rule refuses. Their ids stay: they are not missing, and
/// what is wrong with them has been said.
fn judge(index: &Index<'_>, own: &Entries, settings: &Settings) -> (Catalog, Vec<Diagnostic>) {
    let theme = own.layer == Layer::Theme;
    let (mut faults, refused) =
        if theme { Default::default() } else { check::catalog::check(index, own) };
    keep_few(&mut faults);
    for fault in &mut faults {
        fault.path.get_or_insert_with(|| own.path.as_str().into());
        fault.locale = Some(own.locale.clone());
        if let Layer::Section(ix) = own.layer {
            fault.section = Some(settings.section(ix).id.clone());
        }
    }
    let kept = own.entries.iter().filter(|entry| !refused.contains(&entry.id));
    let catalog = Catalog {
        layer: own.layer,
        locale: own.locale.clone(),
        path: own.path.clone(),
        source: rewritten(&kept.map(|entry| entry.source.as_str()).collect::<String>())
            .into_owned(),
        messages: own.entries.iter().map(|entry| entry.id.clone()).collect(),
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
