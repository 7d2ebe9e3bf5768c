//! `pipeline.toml` → validated [`Settings`], with every fault at its line.
//!
//! Sections and locales that are faulty in themselves are left out and reported; what remains is
//! used, so that one slip of the hand shows all the others too.

mod content;
mod edit;
mod names;
mod plain;
mod policy;
mod sections;
mod series;
mod shapes;
mod style;
mod theme;
mod translators;
mod watch;

use std::collections::{BTreeMap, BTreeSet};

use crate::data::{self, Notation, Reader, Table};
use crate::diag::{Diagnostic, Rule};
use crate::model::translator::INBOX;
use crate::model::{
    ContentType, KeyNames, Limits, Locale, LocaleIx, PolicyLayer, SectionIx, Settings, Watch,
};

pub use edit::{add_locale, add_section};
pub use names::{is_id, unknown_name};
pub use plain::plain;
pub use policy::{Level, policy};
pub use shapes::{CONTENT_POLICY, PIPELINE};

/// A tag that is no well-formed language tag.
pub static BAD_LOCALE_TAG: Rule = Rule::error("bad-locale-tag");
/// An id with characters that do not belong in file names and URLs.
pub static BAD_ID: Rule = Rule::error("bad-id");
/// A site URL that is none.
pub static BAD_URL: Rule = Rule::error("bad-url");
/// A value outside the ones that there are.
pub static BAD_CHOICE: Rule = Rule::error("bad-choice");
/// Two sections with one id.
pub static DUPLICATE_SECTION: Rule = Rule::error("duplicate-section");
/// Two sections with one URL.
pub static DUPLICATE_URL: Rule = Rule::error("duplicate-url");
/// A locale that a section lists twice.
pub static DUPLICATE_LOCALE: Rule = Rule::error("duplicate-locale");
/// A network without sections.
pub static NO_SECTIONS: Rule = Rule::error("no-sections");
/// A locale that is to stand in for another language.
pub static ACCEPT_OTHER_LANGUAGE: Rule = Rule::error("accept-other-language");
/// A locale that no section publishes and no setting names.
pub static UNKNOWN_LOCALE: Rule = Rule::error("unknown-locale");
/// A section that is not configured.
pub static UNKNOWN_SECTION: Rule = Rule::error("unknown-section");

/// A name in paths that no locale can have, or that another one has.
pub static BAD_SPELLING: Rule = Rule::error("bad-spelling");
/// A folder of the inbox that cannot be one.
pub static BAD_FOLDER: Rule = Rule::error("bad-folder");
/// A name that two translators go by.
pub static DUPLICATE_TRANSLATOR: Rule = Rule::error("duplicate-translator");
/// A pattern of paths that cannot be used.
pub static BAD_LAYOUT: Rule = Rule::error("bad-layout");
/// One name for two keys.
pub static KEY_NAME_TAKEN: Rule = Rule::error("key-name-taken");

/// A time-out that comes before what it is the time-out of.
pub static BARRIER_ENDS_FIRST: Rule = Rule::error("barrier-ends-first");
/// A barrier that holds nothing back, since no locale stands behind it.
pub static IDLE_BARRIER: Rule = Rule::error("idle-barrier");
/// A lower bound above the bound itself.
pub static KEEP_ABOVE_GOAL: Rule = Rule::error("keep-above-goal");
/// A locale that must have something and none of the sections concerned publishes.
pub static LOCALE_NOT_PUBLISHED: Rule = Rule::error("locale-not-published");
/// A locale that must have what it need not have.
pub static ROLE_TWICE: Rule = Rule::error("role-twice");
/// A kind of content that is not configured.
pub static UNKNOWN_TYPE: Rule = Rule::error("unknown-type");

/// A series that is not configured.
pub static UNKNOWN_SERIES: Rule = Rule::error("unknown-series");

/// A zone of no clock.
pub static UNKNOWN_TIME_ZONE: Rule = Rule::error("unknown-time-zone");

/// The kinds of finding of this module.
pub static RULES: &[&Rule] = &[
    &ACCEPT_OTHER_LANGUAGE,
    &BAD_CHOICE,
    &theme::BAD_COLOUR,
    &BAD_FOLDER,
    &theme::BAD_FONT_NAME,
    &BAD_ID,
    &BAD_LAYOUT,
    &BAD_LOCALE_TAG,
    &theme::BAD_PICTURE,
    &theme::BAD_SIZE,
    &BAD_SPELLING,
    &BAD_URL,
    &BARRIER_ENDS_FIRST,
    &DUPLICATE_LOCALE,
    &DUPLICATE_SECTION,
    &DUPLICATE_TRANSLATOR,
    &DUPLICATE_URL,
    &IDLE_BARRIER,
    &KEEP_ABOVE_GOAL,
    &KEY_NAME_TAKEN,
    &LOCALE_NOT_PUBLISHED,
    &NO_SECTIONS,
    &ROLE_TWICE,
    &UNKNOWN_LOCALE,
    &theme::UNKNOWN_SCRIPT,
    &UNKNOWN_SECTION,
    &UNKNOWN_SERIES,
    &UNKNOWN_TIME_ZONE,
    &UNKNOWN_TYPE,
];

/// The file's name.
pub const FILE: &str = "pipeline.toml";

/// Reads the settings' text. `None` with the reasons if there is nothing to work with.
#[must_use]
pub fn load(text: &str) -> (Option<Settings>, Vec<Diagnostic>) {
    let limits = Limits::default();
    let (table, mut faults) = data::parse(Notation::Toml, text, 0, limits.data_depth);
    let settings = if faults.is_empty() { Some(validate(&table, &mut faults)) } else { None };
    let path = FILE.into();
    for fault in &mut faults {
        fault.locate(&path, text);
    }
    faults.sort_by(|a, b| a.key().cmp(&b.key()));
    (settings, faults)
}

fn validate(root: &Table, faults: &mut Vec<Diagnostic>) -> Settings {
    let (layout, strings) = content::defaults();
    let mut settings = Settings {
        network: String::new(),
        locales: Vec::new(),
        spellings: BTreeMap::new(),
        chains: Vec::new(),
        styles: BTreeMap::new(),
        source_locale: None,
        reference_locale: names::english(),
        sections: Vec::new(),
        editions: Vec::new(),
        policy: PolicyLayer::default(),
        types: Vec::new(),
        series: BTreeMap::new(),
        page_size: 20,
        feed_entries: 20,
        layout,
        addresses_have_folders: false,
        strings,
        wishes: crate::model::StringWishes::default(),
        keys: KeyNames::default(),
        keep: 5,
        watch: Watch::default(),
        inbox: INBOX.to_owned(),
        translators: Vec::new(),
        kept: Vec::new(),
        limits: Limits::default(),
    };
    let mut top = Reader::new(root, &PIPELINE, "", faults);
    let network = top.table("network");
    let locales = top.table("locales");
    let policy = top.table("policy");
    let types = top.table("types");
    let listing = top.table("listing");
    let feed = top.table("feed");
    let content = top.table("content");
    let strings = top.table("strings");
    let publish = top.table("publish");
    let watched = top.table("watch");
    let inbox = top.table("inbox");
    let translators = top.table("translators");
    let check = top.table("check");
    let style = top.table("style");
    let series = top.table("series");
    let raw_sections = top.tables("section");
    let missing_network = network.is_none();
    top.finish(&[]);

    let mut source = None;
    let mut extra = Vec::new();
    let empty = Table::default();
    let (table, whole) = network.unwrap_or((&empty, 0..0));
    let mut reader = Reader::new(table, &shapes::NETWORK, "network.", faults);
    if let Some((id, at)) = reader.required_text("id", if missing_network { 0..1 } else { whole }) {
        names::check_id(id, "network.id", at, &mut reader);
        settings.network = id.to_owned();
    }
    if let Some((tag, at)) = reader.text("source-locale") {
        source = names::locale(tag, at, &mut reader);
    }
    if let Some((tag, at)) = reader.text("reference-locale")
        && let Some(locale) = names::locale(tag, at, &mut reader)
    {
        settings.reference_locale = locale;
    }
    for (tag, at) in reader.texts("locales").unwrap_or_default() {
        extra.extend(names::locale(tag, at, &mut reader));
    }
    reader.finish(&[]);

    if let Some((table, _)) = content {
        let (layout, keys, has_folders) = content::read(table, source.is_some(), faults);
        settings.addresses_have_folders = has_folders;
        settings.layout = layout.unwrap_or(settings.layout);
        settings.keys = keys;
    }
    if let Some((table, _)) = strings {
        let (layout, wishes) = content::strings(table, faults);
        settings.strings = layout.unwrap_or(settings.strings);
        settings.wishes = wishes;
    }
    let (sections, named) = sections::read(&raw_sections, faults);
    // A network of strings alone has no site.
    if raw_sections.is_empty() && strings.is_none() {
        faults.push(Diagnostic::new(&NO_SECTIONS).at(0..0));
    }
    let mut all: BTreeSet<Locale> = extra.into_iter().collect();
    all.extend(source.clone());
    all.extend(named);
    settings.locales = all.into_iter().collect();
    let chain = |locale: &Locale| {
        let parents = locale.parents();
        std::iter::once(locale).chain(&parents).map(ToString::to_string).collect()
    };
    settings.chains = settings.locales.iter().map(chain).collect();
    settings.source_locale = source.and_then(|locale| settings.find_locale(&locale));
    let accept = locales.map(|(table, _)| read_locales(table, &mut settings, faults));
    let section_styles: Vec<(SectionIx, &Table)> = sections
        .iter()
        .zip(0..)
        .filter_map(|(raw, ix)| Some((SectionIx(ix), raw.style?)))
        .collect();
    let section_policies: Vec<(SectionIx, &Table)> = sections
        .iter()
        .zip(0..)
        .filter_map(|(raw, ix)| Some((SectionIx(ix), raw.policy?)))
        .collect();
    sections::resolve(sections, &accept.unwrap_or_default(), &mut settings, faults);

    if let Some((table, _)) = style {
        settings.styles = style::read(table, "style.", &settings, faults);
    }
    for (ix, table) in section_styles {
        let styles = style::read(table, "section.style.", &settings, faults);
        settings.sections[usize::from(ix.0)].styles = styles;
    }
    if let Some((table, _)) = policy {
        let level = Level { name: "policy.", shape: &shapes::POLICY, sections: None };
        settings.policy = self::policy(table, &level, &settings, faults);
    }
    for (ix, table) in section_policies {
        let sections = [ix];
        let level =
            Level { name: "section.policy.", shape: &shapes::POLICY, sections: Some(&sections) };
        let layer = self::policy(table, &level, &settings, faults);
        settings.sections[usize::from(ix.0)].policy = layer;
    }
    if let Some((table, _)) = types {
        settings.types = read_types(table, &settings, faults);
    }
    if let Some((table, _)) = series {
        settings.series = series::read(table, faults);
    }
    if let Some((table, _)) = listing {
        let mut reader = Reader::new(table, &shapes::LISTING, "listing.", faults);
        settings.page_size = reader.count("page-size").unwrap_or(settings.page_size);
        reader.finish(&[]);
    }
    if let Some((table, _)) = feed {
        let mut reader = Reader::new(table, &shapes::FEED, "feed.", faults);
        settings.feed_entries = reader.count("entries").unwrap_or(settings.feed_entries);
        reader.finish(&[]);
    }
    if let Some((table, _)) = publish {
        let mut reader = Reader::new(table, &shapes::PUBLISH, "publish.", faults);
        settings.keep = reader.count("keep").unwrap_or(settings.keep);
        reader.finish(&[]);
    }
    if let Some((table, _)) = watched {
        settings.watch = watch::read(table, faults);
    }
    settings.inbox = translators::inbox(inbox, content, &settings, faults);
    if let Some((table, _)) = translators {
        settings.translators = translators::read(table, &settings, faults);
    }
    if let Some((table, _)) = check {
        let mut reader = Reader::new(table, &shapes::CHECK, "check.", faults);
        let kept = reader.texts("keep").unwrap_or_default();
        settings.kept = kept.into_iter().map(|(phrase, _)| phrase.to_owned()).collect();
        reader.finish(&[]);
    }
    settings
}

/// Whether a locale may be called so in paths: it is a part of a name, and no other locale's.
fn spelt(text: &str, ix: LocaleIx, settings: &Settings) -> Result<(), Option<String>> {
    let sound = |c: char| c.is_alphanumeric() || matches!(c, '-' | '_');
    if text.is_empty() || !text.chars().all(sound) {
        return Err(None);
    }
    match settings.locale_named(text) {
        Some(other) if other != ix => Err(Some(settings.locale(other).to_string())),
        _ => Ok(()),
    }
}

/// `[types.news]`: kinds of content.
fn read_types(
    table: &Table,
    settings: &Settings,
    faults: &mut Vec<Diagnostic>,
) -> Vec<ContentType> {
    let mut types = Vec::new();
    for (id, at, node) in &table.entries {
        let data::Value::Table(inner) = &node.value else {
            let fault = Diagnostic::new(&data::WRONG_TYPE).arg("key", format!("types.{id}"));
            let fault = fault.arg("expected", "table").arg("found", node.value.kind());
            faults.push(fault.at(node.span.clone()));
            continue;
        };
        let name = format!("types.{id}.");
        let mut reader = Reader::new(inner, &shapes::TYPE, &name, faults);
        let sound = names::check_id(id, "types", at.clone(), &mut reader);
        let own = reader.table("policy");
        reader.finish(&[]);
        let name = format!("{name}policy.");
        let level = Level { name: &name, shape: &CONTENT_POLICY, sections: None };
        let policy = own.map(|(table, _)| policy(table, &level, settings, faults));
        if sound {
            types.push(ContentType { id: id.clone(), policy: policy.unwrap_or_default() });
        }
    }
    types
}

/// `[locales.en] accept = ["en-GB"]`, `spelling = "eng"`: who may stand in for whom, and what they are
/// called in paths.
fn read_locales(
    table: &Table,
    settings: &mut Settings,
    faults: &mut Vec<Diagnostic>,
) -> Vec<(LocaleIx, Vec<LocaleIx>)> {
    let mut accept = Vec::new();
    for (tag, at, node) in &table.entries {
        let data::Value::Table(inner) = &node.value else {
            faults.push(
                Diagnostic::new(&data::WRONG_TYPE)
                    .arg("key", format!("locales.{tag}"))
                    .arg("expected", "table")
                    .arg("found", node.value.kind())
                    .at(node.span.clone()),
            );
            continue;
        };
        let name = format!("locales.{tag}.");
        let mut reader = Reader::new(inner, &shapes::LOCALE, &name, faults);
        let locale = names::locale(tag, at.clone(), &mut reader);
        let locale = locale.and_then(|l| names::configured(&l, at.clone(), settings, &mut reader));
        let mut accepted = Vec::new();
        for (tag, at) in reader.texts("accept").unwrap_or_default() {
            let stand_in = names::locale(tag, at.clone(), &mut reader);
            let own = locale.map(|ix| settings.locale(ix));
            if let (Some(own), Some(other)) = (own, &stand_in)
                && (own.language() != other.language() || own.script() != other.script())
            {
                let fault = Diagnostic::new(&ACCEPT_OTHER_LANGUAGE).arg("locale", own);
                reader.fault(fault.arg("other", other).at(at));
                continue;
            }
            accepted
                .extend(stand_in.and_then(|l| names::configured(&l, at, settings, &mut reader)));
        }
        if let (Some((text, at)), Some(ix)) = (reader.text("spelling"), locale) {
            match spelt(text, ix, settings) {
                Ok(()) => {
                    settings.spellings.insert(ix, text.to_owned());
                }
                Err(other) => {
                    let fault = Diagnostic::new(&BAD_SPELLING).arg("spelling", text);
                    reader.fault(
                        fault.arg("other", other.unwrap_or_else(|| "none".to_owned())).at(at),
                    );
                }
            }
        }
        reader.finish(&[]);
        accept.extend(locale.map(|locale| (locale, accepted)));
    }
    accept
}
