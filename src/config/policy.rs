//! `[policy]`, at whatever level it stands.

use std::ops::Range;

use super::{BARRIER_ENDS_FIRST, KEEP_ABOVE_GOAL, LOCALE_NOT_PUBLISHED, ROLE_TWICE, names, shapes};
use crate::data::shape::Shape;
use crate::data::{Reader, Table};
use crate::diag::Diagnostic;
use crate::model::{
    Action, BarrierLayer, LocaleIx, Otherwise, PolicyLayer, Review, SectionIx, Settings,
    StringsLayer, UnitKind,
};

/// Where a table of policy stands.
pub struct Level<'l> {
    /// What comes before its keys in messages, such as `policy.`.
    pub name: &'l str,
    /// What it may hold.
    pub shape: &'static Shape,
    /// The sections that it is for; all, if not said.
    pub sections: Option<&'l [SectionIx]>,
}

/// Reads a table of policy.
#[must_use]
pub fn policy(
    table: &Table,
    level: &Level<'_>,
    settings: &Settings,
    faults: &mut Vec<Diagnostic>,
) -> PolicyLayer {
    let mut reader = Reader::new(table, level.shape, level.name, faults);
    let mut layer = PolicyLayer {
        require: require(&mut reader, level),
        current: reader.number("current"),
        keep_current: reader.number("keep-current"),
        review: choice(
            &mut reader,
            level,
            "review",
            shapes::REVIEWS,
            &[Review::Any, Review::Human],
        ),
        aged: action(&mut reader, level, "aged", shapes::ACTIONS),
        outdated: action(&mut reader, level, "outdated", shapes::ACTIONS),
        unknown: action(&mut reader, level, "unknown", shapes::DOUBTS),
        grace: reader.number("grace"),
        embargo: reader.instant("embargo"),
        grandfather: reader.day("grandfather"),
        ..PolicyLayer::default()
    };
    keep_below(
        &mut reader,
        table,
        level.name,
        ["keep-current", "current"],
        layer.keep_current,
        layer.current,
    );
    let must = locales(&mut reader, level, settings, "must");
    let off = locales(&mut reader, level, settings, "off");
    let both = |ix: LocaleIx| must.iter().flatten().any(|(other, _)| *other == ix);
    for (ix, at) in off.iter().flatten().filter(|(ix, _)| both(*ix)) {
        let fault = Diagnostic::new(&ROLE_TWICE).arg("locale", settings.locale(*ix));
        reader.fault(fault.at(at.clone()));
    }
    let bare = |list: Vec<(LocaleIx, Range<usize>)>| list.into_iter().map(|(ix, _)| ix).collect();
    layer.must = must.map(bare);
    layer.off = off.map(bare);
    let strings = reader.table("strings");
    let barrier = if level.shape.keys.iter().any(|key| key.name == "barrier") {
        reader.table("barrier")
    } else {
        None
    };
    // Who reads for a content type must ask for what both shapes describe.
    reader.finish(&[]);
    if let Some((table, _)) = strings {
        layer.strings = read_strings(table, level, faults);
    }
    if let Some((table, _)) = barrier {
        layer.barrier = read_barrier(table, level, settings, faults);
    }
    layer
}

fn require(reader: &mut Reader<'_, '_>, level: &Level<'_>) -> Option<Vec<UnitKind>> {
    let choices = [UnitKind::Headline, UnitKind::Standfirst, UnitKind::Teaser, UnitKind::Body];
    let mut required = Vec::new();
    for (name, at) in reader.texts("require")? {
        match choices.iter().find(|kind| kind.as_str() == name) {
            Some(kind) => required.push(*kind),
            None => {
                let key = format!("{}require", level.name);
                reader.fault(names::choice(&key, name, shapes::UNITS, at));
            }
        }
    }
    Some(required)
}

fn choice<T: Copy>(
    reader: &mut Reader<'_, '_>,
    level: &Level<'_>,
    key: &'static str,
    known: &[&str],
    values: &[T],
) -> Option<T> {
    let (text, at) = reader.text(key)?;
    let found = known.iter().position(|name| *name == text).and_then(|ix| values.get(ix));
    if found.is_none() {
        reader.fault(names::choice(&format!("{}{key}", level.name), text, known, at));
    }
    found.copied()
}

fn action(
    reader: &mut Reader<'_, '_>,
    level: &Level<'_>,
    key: &'static str,
    known: &[&str],
) -> Option<Action> {
    choice(reader, level, key, known, &[Action::Keep, Action::Banner, Action::Withhold])
}

/// What is live is never asked for more than what is to go live.
fn keep_below(
    reader: &mut Reader<'_, '_>,
    table: &Table,
    name: &str,
    [keep, goal]: [&'static str; 2],
    low: Option<u8>,
    high: Option<u8>,
) {
    if let (Some(low), Some(high), Some(node)) = (low, high, table.get(keep))
        && low > high
    {
        let fault = Diagnostic::new(&KEEP_ABOVE_GOAL).arg("key", format!("{name}{keep}"));
        let fault = fault.arg("other", format!("{name}{goal}"));
        let fault = fault.arg("low", u64::from(low)).arg("high", u64::from(high));
        reader.fault(fault.at(node.span.clone()));
    }
}

/// Locales that a section here publishes.
fn locales(
    reader: &mut Reader<'_, '_>,
    level: &Level<'_>,
    settings: &Settings,
    key: &'static str,
) -> Option<Vec<(LocaleIx, Range<usize>)>> {
    let mut found: Vec<(LocaleIx, Range<usize>)> = Vec::new();
    for (tag, at) in reader.texts(key)? {
        let Some(locale) = names::locale(tag, at.clone(), reader) else { continue };
        let Some(ix) = names::configured(&locale, at.clone(), settings, reader) else { continue };
        let here = |section| level.sections.is_none_or(|own| own.contains(&section));
        let mut known: Vec<&str> = Vec::new();
        for edition in settings.editions.iter().filter(|edition| here(edition.section)) {
            let tag = settings.locale(edition.locale).as_str();
            if !known.contains(&tag) {
                known.push(tag);
            }
        }
        if known.contains(&locale.as_str()) {
            found.push((ix, at));
            continue;
        }
        let fault = Diagnostic::new(&LOCALE_NOT_PUBLISHED).arg("locale", &locale);
        reader.fault(fault.arg("known", known.join(", ")).at(at));
    }
    Some(found)
}

fn read_strings(table: &Table, level: &Level<'_>, faults: &mut Vec<Diagnostic>) -> StringsLayer {
    let name = format!("{}strings.", level.name);
    let mut reader = Reader::new(table, &shapes::POLICY_STRINGS, &name, faults);
    let required = reader.texts("required");
    let layer = StringsLayer {
        required: required.map(|ids| ids.into_iter().map(|(id, at)| (id.to_owned(), at)).collect()),
        percent: reader.number("percent"),
        keep_percent: reader.number("keep-percent"),
    };
    let keys = ["keep-percent", "percent"];
    keep_below(&mut reader, table, &name, keys, layer.keep_percent, layer.percent);
    reader.finish(&[]);
    layer
}

fn read_barrier(
    table: &Table,
    level: &Level<'_>,
    settings: &Settings,
    faults: &mut Vec<Diagnostic>,
) -> BarrierLayer {
    let name = format!("{}barrier.", level.name);
    let level = Level { name: &name, shape: &shapes::BARRIER, sections: level.sections };
    let mut reader = Reader::new(table, &shapes::BARRIER, &name, faults);
    let layer = BarrierLayer {
        locales: locales(&mut reader, &level, settings, "locales")
            .map(|list| list.into_iter().map(|(ix, _)| ix).collect()),
        at: reader.instant("at"),
        until: reader.instant("until"),
        otherwise: choice(
            &mut reader,
            &level,
            "otherwise",
            shapes::OTHERWISE,
            &[Otherwise::Partial, Otherwise::Hold],
        ),
    };
    if let (Some(at), Some(until), Some(node)) = (layer.at, layer.until, table.get("until"))
        && until <= at
    {
        reader.fault(Diagnostic::new(&BARRIER_ENDS_FIRST).at(node.span.clone()));
    }
    reader.finish(&[]);
    layer
}
