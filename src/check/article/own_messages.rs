//! A variant's own messages, held to the rules of catalogs in every form of every choice, and with the article's
//! facts as the values that there are.
//!
//! What today's facts choose is what readers see today. A form that they do not choose is as much the translator's
//! work: it would be shown on the day on which an editor corrects a figure, and the translator is not asked then.

use std::collections::BTreeSet;

use super::subject::reached;
use super::{Subject, refused, unknown_fact};
use crate::check::catalog::{self, Index, UNEVEN, UNTRANSLATED};
use crate::check::common::dropped_variable;
use crate::diag::{Arg, Diagnostic, Level};
use crate::model::catalog::Item;
use crate::model::sheet::Sheet;
use crate::model::variant::{Placeable, Refers};
use crate::model::{
    CatalogEntry, Entries, FactValue, Locale, LockState, Passages, UnitState, Variant, VariantFresh,
};

use super::parity::untranslated;

/// A variant's messages as rules see them.
#[derive(Clone, Copy)]
pub struct Own<'a> {
    /// Their text, with the way back to the file.
    pub sheet: &'a Sheet,
    /// What stands in it, behind what stands in the original's if this is a translation.
    pub files: &'a [Entries<'a>],
    /// The locale that the others are held against.
    pub reference: &'a Locale,
    /// What a translation was made from, with its units.
    pub model: Option<(&'a Variant<'a>, &'a Passages<'a>)>,
}

impl<'a> Own<'a> {
    /// The variant's own entries: its messages, and the calls in its text that had no value.
    pub(super) fn entries(&self) -> Option<&'a Entries<'a>> {
        self.files.last()
    }

    /// Whether an entry stands for a placeable of the text.
    pub(super) fn is_placeable(&self, id: &str) -> bool {
        self.sheet.entry(id).is_some_and(|entry| entry.placeable.is_some())
    }
}

/// Looks at the messages. What is found names the entry of the sheet, until [`forget`].
pub(super) fn check(subject: &Subject<'_>, out: &mut Vec<Diagnostic>) {
    let Some(own) = subject.own else { return };
    let Some(file) = own.entries() else { return };
    let facts = &subject.meta.facts;
    let word = |(name, fact): (&'_ String, &'_ crate::model::Fact)| {
        matches!(fact.value, FactValue::Text(_)).then_some(name.as_str().to_owned())
    };
    let words: BTreeSet<String> = facts.iter().filter_map(word).collect();
    let words = words.iter().map(String::as_str).collect();
    let index = Index::apart(own.reference, own.files, words, &subject.settings.limits);
    let is_placeable = |entry: &CatalogEntry<'_>| own.is_placeable(entry.id);
    let found = catalog::own(&index, file, is_placeable);
    let mut found: Vec<_> =
        found.into_iter().filter_map(|fault| judged(subject, &own, file, fault)).collect();
    if subject.meta_is_sound {
        unknown_fact::in_messages(subject, file, is_placeable, &mut found);
        refused::check(subject, file, &mut found);
    }
    for fault in &mut found {
        fault.span = fault.span.as_ref().map(|span| own.sheet.origin(span));
    }
    out.append(&mut found);
}

/// Takes the entries of the sheet out of the findings again where they are no messages.
pub(super) fn forget(subject: &Subject<'_>, out: &mut [Diagnostic]) {
    let Some(own) = subject.own else { return };
    for fault in out {
        if fault.message.as_ref().is_some_and(|place| own.is_placeable(&place.id)) {
            (fault.message, fault.beside) = (None, None);
        }
    }
}

/// Whether an error was found in one of these entries.
pub(super) fn is_told(found: &[Diagnostic], ids: &[&str]) -> bool {
    found.iter().any(|fault| {
        let place = fault.message.as_ref().filter(|_| fault.rule.level == Level::Error);
        place.is_some_and(|place| ids.contains(&place.id.as_str()))
    })
}

/// Rules that hold a message against the original's.
const BESIDE: &[&str] = &[
    "dropped-variable",
    "lost-choice",
    "missing-form",
    "uneven-variable",
    "unknown-form",
    "unselected-plural",
    "url-in-text-differs",
];

/// What a rule for catalogs has found, as it is said of an article; nothing where it is no fault there.
fn judged(
    subject: &Subject<'_>,
    own: &Own<'_>,
    file: &Entries<'_>,
    fault: Diagnostic,
) -> Option<Diagnostic> {
    let id = fault.message.as_ref().map_or("", |place| place.id.as_str());
    let text = |name: &str| {
        fault.args.iter().find(|(known, _)| *known == name).and_then(|(_, arg)| match arg {
            Arg::Text(text) => Some(text.as_str()),
            _ => None,
        })
    };
    if *fault.rule == UNTRANSLATED {
        let entry = file.entries.iter().find(|entry| entry.id == id)?;
        let again = untranslated(subject, own.reference, &prose(entry))?;
        return Some(Diagnostic { rule: again.rule, args: again.args, ..fault });
    }
    if BESIDE.contains(&fault.rule.code) && !is_comparable(subject, own, id) {
        return None;
    }
    let lacks = *fault.rule == dropped_variable::RULE
        || *fault.rule == UNEVEN && text("case") == Some("fewer");
    if lacks && text("variable").is_some_and(|name| is_shown_beside(subject, id, name)) {
        return None;
    }
    // One that is declared and does not parse says so by itself.
    let declared = |id: &str| subject.variant.front.messages.iter().any(|m| m.id == id);
    if fault.rule.code == "unknown-reference" && text("reference").is_some_and(declared) {
        return None;
    }
    Some(fault)
}

/// The words of a message.
fn prose(entry: &CatalogEntry<'_>) -> String {
    let items = entry.parts.iter().flat_map(|part| &part.forms).flat_map(|form| &form.items);
    let texts = items.filter_map(|item| match item {
        Item::Text(text) => Some(*text),
        _ => None,
    });
    texts.collect::<Vec<_>>().join(" ")
}

/// Whether a message should say what the original's of the same name says: both stand in units that belong together,
/// and the original's has not changed since. What is out of date is told as such, and is not wrong in itself; and a name
/// that stands elsewhere is another message's.
fn is_comparable(subject: &Subject<'_>, own: &Own<'_>, id: &str) -> bool {
    let (Some((model, passages)), Some(fresh)) = (own.model, subject.fresh) else { return false };
    let theirs = showing(model, passages, id);
    let mut agrees = false;
    for place in showing(subject.variant, subject.passages, id) {
        let pair =
            fresh.units.iter().position(|unit| unit.variant.is_some_and(|k| k as usize == place));
        let Some(pair) = pair.filter(|pair| theirs.contains(pair)) else { continue };
        match fresh.units[pair].state {
            UnitState::Current | UnitState::Assumed | UnitState::Unknown => agrees = true,
            UnitState::Markup | UnitState::Stale | UnitState::Missing => return false,
        }
    }
    agrees && !is_apart(fresh, subject.passages.list.len())
}

/// Whether nobody recorded what belongs together, and most of it does not seem to.
fn is_apart(fresh: &VariantFresh, own: usize) -> bool {
    let found = fresh.units.iter().filter(|unit| unit.variant.is_some()).count();
    let guessed = matches!(fresh.lock, LockState::None | LockState::Damaged);
    guessed && found * 2 < fresh.units.len().min(own)
}

/// The units of a text that show a message, by itself or through others.
fn showing(variant: &Variant<'_>, passages: &Passages<'_>, id: &str) -> Vec<usize> {
    let messages = &variant.front.messages;
    let shows = |shown: &str| {
        let message = messages.iter().find(|message| message.id == shown);
        message.is_some_and(|m| reached(variant, m).iter().any(|own| own.id == id))
    };
    let live = variant.placeables.iter().zip(&variant.live_placeables).filter(|(_, live)| **live);
    let uses = live.filter(|(p, _)| matches!(&p.refers, Refers::Message(m) if shows(m)));
    let place = |placeable: &Placeable| {
        let at = placeable.span.start;
        passages.list.iter().position(|passage| passage.span.contains(&at))
    };
    uses.filter_map(|(placeable, _)| place(placeable)).collect()
}

/// Whether a fact stands beside a message wherever the text shows that one: how a language divides a sentence among
/// the text and its messages is its own affair.
fn is_shown_beside(subject: &Subject<'_>, id: &str, fact: &str) -> bool {
    let messages = &subject.variant.front.messages;
    let shows = |shown: &str| {
        let message = messages.iter().find(|message| message.id == shown);
        shown == id || message.is_some_and(|m| subject.reached(m).iter().any(|own| own.id == id))
    };
    // What stands in no passage, such as a credit, is a text by itself.
    let home = |placeable: &Placeable| {
        let (start, passages) = (placeable.span.start, &subject.passages.list);
        let passage = passages.iter().position(|passage| passage.span.contains(&start));
        (passage, if passage.is_some() { 0 } else { start })
    };
    let all: Vec<_> = subject.live_placeables().collect();
    let beside = |placeable: &Placeable| {
        let home_of = home(placeable);
        all.iter().filter(|other| home(other) == home_of).any(|other| match &other.refers {
            Refers::Fact(name) => name == fact,
            Refers::Function(_, names) => names.iter().any(|name| name == fact),
            Refers::Message(_) => false,
        })
    };
    let mut uses = all.iter().filter(|p| matches!(&p.refers, Refers::Message(m) if shows(m)));
    let mut used = false;
    uses.all(|placeable| {
        used = true;
        beside(placeable)
    }) && used
}
