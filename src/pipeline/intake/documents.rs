//! Documents of office programs, read by pandoc.

use std::io::ErrorKind;

use super::parcel::{Judged, Remark};
use crate::data::Value;
use crate::intake::{self, Document, Office, Unsaid};
use crate::model::Settings;
use crate::parse::{front_matter, raw_front_matter};
use crate::system::System;

/// A document that was read.
pub(super) struct Read {
    /// Its text.
    pub(super) text: String,
    /// What is worth knowing of it.
    pub(super) notes: Vec<Remark>,
    /// What of it is completed when its place is known.
    pub(super) heading: Heading,
}

/// What a document says of itself in place of front matter.
#[derive(Clone, Debug)]
pub struct Heading {
    /// Its title.
    headline: Option<String>,
    /// Whether it has front matter, typed as in any text.
    is_whole: bool,
}

impl Heading {
    /// Its title.
    pub(super) fn title(&self) -> Option<&str> {
        self.headline.as_deref()
    }
}

/// Reads a document.
///
/// # Errors
///
/// What its sender is told if it cannot be read.
pub(super) fn read(system: &dyn System, office: Office, bytes: &[u8]) -> Result<Read, Remark> {
    let damaged = || Remark::new("intake-document-damaged", Vec::new());
    let asked = |arguments: &[&str], input: &[u8]| {
        system.pandoc(arguments, input).map_err(|error| match error.kind() {
            // Nobody who translates can do anything about it.
            ErrorKind::NotFound => unread(system, office.ending()),
            _ => damaged(),
        })
    };
    // Before pandoc is given anything it is looked at whether it is what it seems to be.
    if !intake::is_document(bytes) {
        return Err(damaged());
    }
    let prepared = office.prepared(bytes).ok_or_else(damaged)?;
    let tree = asked(&office.reading(), &prepared)?;
    let document = Document::new(office, bytes, &tree).ok_or_else(damaged)?;
    let tree = serde_json::to_vec(&document.tree).map_err(|_| damaged())?;
    let markdown = asked(&intake::WRITING, &tree)?;
    let text = intake::written(&markdown).ok_or_else(damaged)?;
    let heading = Heading { headline: document.headline, is_whole: document.is_typed };
    Ok(Read { text, notes: notes(&document.unsaid), heading })
}

/// What is said of a file that is none of those that are read, with a kind to save it as that is.
pub(super) fn unread(system: &dyn System, ending: &str) -> Remark {
    let is_there = system.pandoc(&["--version"], &[]).is_ok();
    let instead = if is_there { "docx" } else { "text" };
    let args = vec![("name", format!(".{ending}").into()), ("instead", instead.into())];
    Remark::new("intake-no-text", args)
}

fn notes(unsaid: &Unsaid) -> Vec<Remark> {
    let Unsaid {
        pictures,
        links,
        comments,
        changes,
        boxes,
        margins,
        looks,
        tables,
        formulas,
        readings,
        objects,
        signs,
    } = *unsaid;
    let all = [
        ("pictures", pictures),
        ("links", links),
        ("comments", comments),
        ("changes", changes.into()),
        ("boxes", boxes.into()),
        ("margins", margins.into()),
        ("looks", looks.into()),
        ("tables", tables),
        ("formulas", formulas),
        ("readings", readings.into()),
        ("objects", objects),
        ("signs", signs),
    ];
    let remark = |(what, count): (&str, u64)| {
        Remark::new("intake-unsaid", vec![("what", what.into()), ("count", count.into())])
    };
    all.into_iter().filter(|(_, count)| *count > 0).map(remark).collect()
}

/// Gives a document's text the front matter that documents do not have: that of the text before it, or a new one, with
/// the document's own title.
pub(super) fn complete(judged: &mut Judged, settings: &Settings) {
    let Some(heading) = judged.heading.clone().filter(|heading| !heading.is_whole) else { return };
    let before = judged.before.as_deref().and_then(|bytes| std::str::from_utf8(bytes).ok());
    let kept = before.and_then(|before| front_of(before, heading.headline.as_deref(), settings));
    let front = match (kept, &heading.headline) {
        (Some(front), _) => front,
        (None, Some(headline)) => {
            let key = settings.keys.called("headline");
            format!("+++\n{key} = {}\n+++\n", quoted(headline))
        }
        (None, None) => return,
    };
    judged.text = format!("{front}\n{}", judged.text);
}

/// The front matter of a text with another headline, and its fences.
fn front_of(text: &str, headline: Option<&str>, settings: &Settings) -> Option<String> {
    let depth = settings.limits.data_depth;
    let (_, range) = front_matter(text)?;
    let table = raw_front_matter(text, depth)?;
    let end = text[range.end..].find('\n').map_or(text.len(), |at| range.end + at + 1);
    let same = text[..end].to_owned();
    let Some(headline) = headline else { return Some(same) };
    let also = settings.keys.also.get("headline").into_iter().flatten().map(String::as_str);
    let mut keys = std::iter::once("headline").chain(also);
    let (key, node) = keys.find_map(|key| Some((key, table.get(key)?)))?;
    let Value::Text(said) = &node.value else { return Some(same) };
    if said == headline {
        return Some(same);
    }
    let other =
        format!("{}{}{}", &text[..node.span.start], quoted(headline), &text[node.span.end..end]);
    // What would not be read as it is meant stays as it was.
    let is_read = raw_front_matter(&other, depth).is_some_and(|after| {
        let value = after.get(key).map(|node| &node.value);
        value == Some(&Value::Text(headline.to_owned()))
            && after.entries.len() == table.entries.len()
    });
    Some(if is_read { other } else { same })
}

fn quoted(text: &str) -> String {
    super::credit::quoted(text)
}
