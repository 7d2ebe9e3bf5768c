//! What is not translated: `article.toml`, or the same keys in a source's front matter.

use std::collections::BTreeMap;
use std::ops::Range;

use super::{facts, shapes};
use crate::config::{
    self, CONTENT_POLICY, IDLE_BARRIER, Level, UNKNOWN_LOCALE, UNKNOWN_SECTION, UNKNOWN_SERIES,
    UNKNOWN_TYPE, unknown_name,
};
use crate::data::{self, Notation, Reader, Value};
use crate::diag::Diagnostic;
use crate::model::article::{Day, Veto};
use crate::model::{ArticleMeta, Checks, Locale, LocaleIx, Placement, SectionIx, Settings};

/// Reads `article.toml`.
#[must_use]
pub fn article(text: &str, settings: &Settings) -> (ArticleMeta, Vec<Diagnostic>) {
    let (mut table, mut faults) = data::parse(Notation::Toml, text, 0, settings.limits.data_depth);
    table.adopt(&settings.keys);
    super::hidden::in_table(&table, text, "", &mut faults);
    let mut reader = Reader::new(&table, &shapes::ARTICLE, "", &mut faults);
    let meta = read(&mut reader, settings);
    reader.finish(&[]);
    (meta, faults)
}

/// Reads the metadata keys of a table.
pub(super) fn read(reader: &mut Reader<'_, '_>, settings: &Settings) -> ArticleMeta {
    let mut meta = ArticleMeta {
        date: reader.day("date"),
        updated: reader.day("updated"),
        embargo: reader.instant("embargo"),
        retracted: reader.day("retracted"),
        corrections: corrections(reader),
        kind: kind(reader, settings),
        ..ArticleMeta::default()
    };
    if let Some((tag, at)) = reader.text("source") {
        meta.source = locale(tag, at, reader, settings);
    }
    for (topic, at) in reader.text_or_texts("topics").unwrap_or_default() {
        if crate::config::is_id(topic) {
            meta.topics.push(topic.to_owned());
        } else {
            let fault = Diagnostic::new(&crate::config::BAD_ID).arg("key", "topics");
            reader.fault(fault.arg("id", topic).at(at));
        }
    }
    let authors = reader.text_or_texts("authors").unwrap_or_default();
    meta.authors = authors.into_iter().map(|(name, _)| name.to_owned()).collect();
    if let Some(names) = reader.texts("sections") {
        let found = names.into_iter().filter_map(|(id, at)| section(id, at, reader, settings));
        meta.sections = Some(found.collect());
    }
    if let Some((name, _)) = reader.text("lead-image") {
        meta.lead_image = Some(name.to_owned());
    }
    meta.series = series(reader, settings);
    facts::read(reader, &mut meta);
    meta.checks = checks(reader);
    placements(reader, &mut meta, settings);
    policy(reader, &mut meta, settings);
    meta
}

/// Reads what is said to the rules.
pub(super) fn checks(reader: &mut Reader<'_, '_>) -> Checks {
    let allow = reader.texts("allow").unwrap_or_default();
    let keep = reader.texts("keep").unwrap_or_default();
    Checks {
        allow: allow.into_iter().map(|(code, at)| (code.to_owned(), at)).collect(),
        keep: keep.into_iter().map(|(phrase, _)| phrase.to_owned()).collect(),
        rounded: reader.boolean("rounded").unwrap_or(false),
    }
}

/// The days on which the text was corrected. Where the metadata stands in a variant, they are those
/// that its own corrections name.
fn corrections(reader: &mut Reader<'_, '_>) -> Vec<Day> {
    let days = match reader.node("corrections").map(|node| &node.value) {
        Some(Value::Table(own)) => {
            own.entries.iter().filter_map(|(day, ..)| data::day_in(day)).collect()
        }
        _ => reader.days("corrections").into_iter().map(|(day, _)| day).collect(),
    };
    let mut days: Vec<Day> = days;
    days.sort_unstable();
    days.dedup();
    days
}

/// Its kind of content. In a network that has no such kinds, the key may be another program's.
fn kind(reader: &mut Reader<'_, '_>, settings: &Settings) -> Option<String> {
    let (id, at) = reader.text("type")?;
    if !settings.types.is_empty() && settings.find_type(id).is_none() {
        let known = settings.types.iter().map(|kind| kind.id.as_str());
        reader.fault(unknown_name(&UNKNOWN_TYPE, id, known, at));
        return None;
    }
    Some(id.to_owned())
}

/// Its series. In a network that names none, the key may be another program's, unless a fact relies
/// on it.
fn series(reader: &mut Reader<'_, '_>, settings: &Settings) -> Option<String> {
    let node = reader.node("series")?;
    if settings.series.is_empty() && !matches!(node.value, Value::Text(_)) {
        return None;
    }
    let (id, at) = reader.text("series")?;
    if !settings.series.is_empty() && !settings.series.contains_key(id) {
        let known = settings.series.keys().map(String::as_str);
        reader.fault(unknown_name(&UNKNOWN_SERIES, id, known, at));
        return None;
    }
    Some(id.to_owned())
}

fn policy(reader: &mut Reader<'_, '_>, meta: &mut ArticleMeta, settings: &Settings) {
    let Some((table, _)) = reader.table("policy") else { return };
    let mut faults = Vec::new();
    let sections = meta.sections.as_deref();
    let level = Level { name: "policy.", shape: &CONTENT_POLICY, sections };
    meta.policy = config::policy(table, &level, settings, &mut faults);
    let own = &meta.policy.barrier;
    let kind = meta.kind.as_deref().and_then(|id| settings.find_type(id));
    let inherited = kind.and_then(|kind| kind.policy.barrier.locales.as_ref());
    let named = own.locales.as_ref().or(inherited).is_some_and(|named| !named.is_empty());
    // A slip in its locales has been told of.
    if let (false, false, true, Some(node)) =
        (named, own.is_silent(), faults.is_empty(), table.get("barrier"))
    {
        faults.push(Diagnostic::new(&IDLE_BARRIER).at(node.span.clone()));
    }
    for fault in faults {
        reader.fault(fault);
    }
}

fn locale(
    tag: &str,
    at: Range<usize>,
    reader: &mut Reader<'_, '_>,
    settings: &Settings,
) -> Option<LocaleIx> {
    let found = Locale::parse(tag).and_then(|locale| settings.find_locale(&locale));
    if found.is_none() {
        let known = settings.locales.iter().map(Locale::as_str);
        reader.fault(unknown_name(&UNKNOWN_LOCALE, tag, known, at));
    }
    found
}

fn section(
    id: &str,
    at: Range<usize>,
    reader: &mut Reader<'_, '_>,
    settings: &Settings,
) -> Option<SectionIx> {
    let found = settings.find_section(id);
    if found.is_none() {
        let known = settings.sections.iter().map(|s| s.id.as_str());
        reader.fault(unknown_name(&UNKNOWN_SECTION, id, known, at));
    }
    found
}

fn placements(reader: &mut Reader<'_, '_>, meta: &mut ArticleMeta, settings: &Settings) {
    let Some((table, _)) = reader.table("placement") else { return };
    let mut placements = BTreeMap::new();
    let mut faults = Vec::new();
    for (id, at, node) in &table.entries {
        let Some(ix) = section(id, at.clone(), reader, settings) else { continue };
        let Value::Table(inner) = &node.value else {
            let fault = Diagnostic::new(&data::WRONG_TYPE).arg("key", format!("placement.{id}"));
            let fault = fault.arg("expected", "table").arg("found", node.value.kind());
            reader.fault(fault.at(node.span.clone()));
            continue;
        };
        let name = format!("placement.{id}.");
        let mut inner = Reader::new(inner, &shapes::PLACEMENT, &name, &mut faults);
        let mut placement =
            Placement { pin: inner.boolean("pin").unwrap_or(false), ..Placement::default() };
        placement.veto = match inner.node("veto") {
            None => Veto::None,
            Some(data::Node { value: Value::Bool(veto), .. }) => {
                if *veto {
                    Veto::All
                } else {
                    Veto::None
                }
            }
            Some(_) => {
                let tags = inner.texts("veto").unwrap_or_default();
                let found =
                    tags.into_iter().filter_map(|(tag, at)| locale(tag, at, &mut inner, settings));
                Veto::Locales(found.collect())
            }
        };
        placement.embargo = inner.instant("embargo");
        if let Some((id, at)) = inner.text("canonical") {
            placement.canonical = section(id, at, &mut inner, settings);
        }
        inner.finish(&[]);
        placements.insert(ix, placement);
    }
    for fault in faults {
        reader.fault(fault);
    }
    meta.placements = placements;
}
