//! Front matter: TOML between `+++`, or YAML between `---`.

use std::collections::BTreeMap;
use std::ops::Range;

use super::placeable::Finder;
use super::{
    BAD_MESSAGE, Context, FLUENT_SYNTAX, FRONT_MATTER_UNCLOSED, fields, fluent, meta, shapes,
};
use crate::config::{UNKNOWN_SECTION, unknown_name};
use crate::data::{self, BAD_DATE, Notation, Reader, Table, Value};
use crate::diag::{Diagnostic, Level};
use crate::messages::Cause;
use crate::model::catalog::Uses;
use crate::model::variant::{FrontMatter, Override, OwnMessage, OwnMeta, Text, entry};
use crate::model::{SectionIx, Settings, keys};

/// Where front matter and body lie in a file.
pub(super) struct Split {
    pub front: Option<(Notation, Range<usize>)>,
    pub body: usize,
}

/// Cuts a file at its fences. A file without front matter is all body.
pub(super) fn split(text: &str) -> Result<Split, Box<Diagnostic>> {
    let mark = if text.starts_with('\u{FEFF}') { 3 } else { 0 };
    // Blank lines before the fence are easily left by an editor, and mean nothing.
    let blank: usize =
        text[mark..].split_inclusive('\n').take_while(|l| l.trim().is_empty()).map(str::len).sum();
    let fenced = text[mark + blank..].starts_with("+++");
    let start = if fenced { mark + blank } else { mark };
    let first = text[start..].lines().next().unwrap_or_default().trim_end();
    let notation = match first {
        "+++" => Notation::Toml,
        "---" => Notation::Yaml,
        _ => return Ok(Split { front: None, body: start }),
    };
    let mut at = start + text[start..].find('\n').map_or(text.len() - start, |ix| ix + 1);
    let begin = at;
    for line in text[at..].split_inclusive('\n') {
        let next = at + line.len();
        let end = line.trim_end();
        if end == first || (notation == Notation::Yaml && end == "...") {
            return Ok(Split { front: Some((notation, begin..at)), body: next });
        }
        at = next;
    }
    let fault = Diagnostic::new(&FRONT_MATTER_UNCLOSED).arg("fence", first);
    Err(fault.at(start..start + first.len()).into())
}

/// Where a commit is named, and how.
pub(super) type Named = Option<(String, Range<usize>)>;

/// Texts under keys of other programs.
pub(super) type Fields = Vec<(String, Text)>;

/// The front matter of a text as it stands, whatever its keys are called. `None` if there is none that
/// can be read.
#[must_use]
pub fn raw_front_matter(text: &str, depth: usize) -> Option<Table> {
    let (notation, range) = split(text).ok()?.front?;
    let (table, faults) = data::parse(notation, text.get(range.clone())?, range.start, depth);
    faults.is_empty().then_some(table)
}

/// What keeps front matter from being read; nothing, if there is none.
#[must_use]
pub fn front_matter_faults(text: &str, depth: usize) -> Vec<Diagnostic> {
    match split(text) {
        Ok(Split { front: Some((notation, range)), .. }) => {
            data::parse(notation, &text[range.clone()], range.start, depth).1
        }
        Ok(_) => Vec::new(),
        Err(fault) => vec![*fault],
    }
}

/// Reads front matter's text, already cut out, into its table, the commit that it names as its
/// base, and what it says under keys of other programs.
pub(super) fn table(
    text: &str,
    (notation, range): (Notation, Range<usize>),
    settings: &Settings,
) -> (Table, Named, Fields, Vec<Diagnostic>) {
    let depth = settings.limits.data_depth;
    let (mut table, faults) = data::parse(notation, &text[range.clone()], range.start, depth);
    let base = settings.keys.base.as_deref().and_then(|name| table.take(name));
    let base = base.filter(|node| node.value != Value::Null).map(|node| {
        let named = match node.value {
            Value::Text(named) => named,
            // A name of digits alone is read as a number.
            _ => text.get(node.span.clone()).unwrap_or_default().to_owned(),
        };
        (named.trim().to_owned(), node.span)
    });
    let fields = fields::read(&table, &settings.keys, text);
    table.adopt(&settings.keys);
    (table, base, fields, faults)
}

/// The messages that a variant declares, which decide what is a placeable. One that does not
/// parse is a fault, and still declared.
pub(super) fn messages(
    table: &Table,
    settings: &Settings,
    faults: &mut Vec<Diagnostic>,
) -> Vec<OwnMessage> {
    let Some(data::Node { value: Value::Table(messages), .. }) = table.get("messages") else {
        return Vec::new();
    };
    let mut found = Vec::new();
    for (id, _, node) in &messages.entries {
        let Value::Text(pattern) = &node.value else { continue };
        let mut message = OwnMessage {
            id: id.clone(),
            pattern: pattern.clone(),
            span: node.span.clone(),
            uses: Uses::default(),
        };
        let (parsed, wrong) = fluent::own_message(&entry(&message), &settings.limits);
        if let (Some((own, uses)), true) = (parsed, wrong.is_empty())
            && own == *id
        {
            message.uses = uses;
        } else {
            // It stays declared and says nothing: the formatter must not see what is not sound.
            message.pattern.clear();
            if let Some(fault) = wrong.iter().find(|d| *d.rule != FLUENT_SYNTAX) {
                let fault = Diagnostic { path: None, ..fault.clone() };
                faults.push(fault.at(node.span.clone()));
                found.push(message);
                continue;
            }
            let detail =
                wrong.first().and_then(|d| d.args.iter().find(|(name, _)| *name == "detail"));
            // Behind the pattern another entry begins.
            let detail = detail.map(|(_, detail)| detail.clone());
            let detail = detail.unwrap_or_else(|| Cause::new("cause-surplus").into());
            let fault = Diagnostic::new(&BAD_MESSAGE).arg("id", id).arg("detail", detail);
            faults.push(fault.at(node.span.clone()));
        }
        found.push(message);
    }
    found
}

/// Reads everything else.
pub(super) fn read(
    table: &Table,
    finder: &mut Finder<'_>,
    context: Context<'_>,
    faults: &mut Vec<Diagnostic>,
) -> FrontMatter {
    let settings = context.settings;
    let mut front = FrontMatter::default();
    let mut reader = Reader::new(table, &shapes::FRONT_MATTER, "", faults);
    let mut text = |reader: &mut Reader<'_, '_>, key| {
        let (text, span) = reader.text(key)?;
        let text = text.trim();
        (!text.is_empty()).then(|| finder.cut(text, span))
    };
    front.headline = text(&mut reader, "headline");
    front.standfirst = text(&mut reader, "standfirst");
    front.teaser = text(&mut reader, "teaser");
    front.credit = text(&mut reader, "credit");
    let translators = reader.text_or_texts("translator").unwrap_or_default().into_iter();
    let translators = translators.map(|(name, _)| name.trim().to_owned());
    front.translators = translators.filter(|name| !name.is_empty()).collect();
    front.retraction = text(&mut reader, "retraction");
    // As metadata it is a list of days, and somebody else's.
    let listed = matches!(table.get("corrections").map(|node| &node.value), Some(Value::List(_)));
    if listed && context.may_hold_metadata {
        reader.node("corrections");
    } else {
        for (name, said, node) in reader.text_table("corrections") {
            let Some(day) = data::day_in(name) else {
                let fault = Diagnostic::new(&BAD_DATE).arg("key", "corrections");
                reader.fault(fault.arg("value", name).at(node.span.clone()));
                continue;
            };
            let said = finder.cut(said.trim(), node.span.clone());
            if !said.pieces.is_empty() {
                front.corrections.push((day, said, node.span.clone()));
            }
        }
        front.corrections.sort_by_key(|(day, ..)| *day);
    }
    front.slug = reader.text("slug").map(|(slug, at)| (slug.to_owned(), at));
    let redirects = reader.texts("redirect-from").unwrap_or_default();
    front.redirects =
        redirects.into_iter().map(|(path, at)| (path.trim_matches('/').to_owned(), at)).collect();
    front.translated_from =
        reader.text("translated-from").map(|(tag, at)| (tag.trim().to_owned(), at));
    front.draft = reader.boolean("draft").unwrap_or(false);
    for (name, alt, node) in reader.text_table("alt") {
        front.alts.insert(name.to_owned(), finder.cut(alt.trim(), node.span.clone()));
    }
    let _ = reader.text_table("messages");
    front.checks = meta::checks(&mut reader);
    front.overrides = overrides(&mut reader, finder, settings);
    let stray: Vec<_> = table
        .entries
        .iter()
        .filter(|(name, ..)| {
            let name = name.as_str();
            keys::META.contains(&name)
                && !keys::FRONT.contains(&name)
                && !keys::BOTH.contains(&name)
        })
        .map(|(name, at, _)| (name.clone(), at.clone()))
        .collect();
    if !stray.is_empty() {
        let mut found = Vec::new();
        let heard = context.may_hold_metadata;
        let shape = if heard { &shapes::FRONT_MATTER } else { &shapes::ARTICLE };
        let says = meta::read(&mut Reader::new(table, shape, "", &mut found), settings);
        let error = found.iter().find(|fault| fault.rule.level == Level::Error);
        let broken = error.map(|fault| fault.rule.code);
        // Where it has no say, what is wrong with it does no harm either.
        found.into_iter().filter(|_| heard).for_each(|fault| reader.fault(fault));
        front.meta = Some(OwnMeta { keys: stray, says, broken });
    }
    reader.finish(keys::META);
    front
}

fn overrides(
    reader: &mut Reader<'_, '_>,
    finder: &mut Finder<'_>,
    settings: &Settings,
) -> BTreeMap<SectionIx, Override> {
    let mut overrides = BTreeMap::new();
    let Some((sections, _)) = reader.table("section") else { return overrides };
    let mut faults = Vec::new();
    for (id, at, node) in &sections.entries {
        let Some(ix) = settings.find_section(id) else {
            let known = settings.sections.iter().map(|s| s.id.as_str());
            faults.push(unknown_name(&UNKNOWN_SECTION, id, known, at.clone()));
            continue;
        };
        let Value::Table(inner) = &node.value else {
            let fault = Diagnostic::new(&data::WRONG_TYPE).arg("key", format!("section.{id}"));
            let fault = fault.arg("expected", "table").arg("found", node.value.kind());
            faults.push(fault.at(node.span.clone()));
            continue;
        };
        let name = format!("section.{id}.");
        let mut inner = Reader::new(inner, &shapes::OVERRIDE, &name, &mut faults);
        let mut text = |key| {
            let (text, span) = inner.text(key)?;
            let text = text.trim();
            (!text.is_empty()).then(|| finder.cut(text, span))
        };
        let found = Override {
            section: id.clone(),
            headline: text("headline"),
            standfirst: text("standfirst"),
            teaser: text("teaser"),
        };
        inner.finish(&[]);
        overrides.insert(ix, found);
    }
    for fault in faults {
        reader.fault(fault);
    }
    overrides
}
