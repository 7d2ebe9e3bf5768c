//! Facts with the words that stand beside them in the text: for `contradicted-fact`.

use std::collections::BTreeSet;

use super::Subject;
use super::near::{equal, misses};
use super::prose::{last_word, word};
use crate::model::catalog::Item;
use crate::model::{FactValue, Passage};

/// A fact with the word that stands behind it, in one of the paragraphs.
pub(super) struct Beside<'f> {
    pub(super) name: &'f str,
    pub(super) value: f64,
    /// Whether the figure is not the fact, but how many days or regions it has.
    pub(super) counted: bool,
    /// Whether it is how many days a range has.
    pub(super) is_days: bool,
    pub(super) word: String,
    /// The word that stands before it.
    pub(super) before: Option<String>,
    pub(super) passage: usize,
}

pub(super) fn words_beside<'f>(
    subject: &'f Subject<'_>,
    ix: usize,
    passage: &Passage<'_>,
) -> Vec<Beside<'f>> {
    let mut found = Vec::new();
    for placeable in placeables(passage) {
        let inside = placeable.trim_matches(['{', '}', ' ']);
        let bare = inside.strip_prefix('$').is_some();
        let Some(name) = inside.split('$').nth(1) else { continue };
        let end = name.find(|c: char| !c.is_ascii_alphanumeric() && c != '-' && c != '_');
        let name = &name[..end.unwrap_or(name.len())];
        let counted = !bare && inside.starts_with("NUMBER(");
        let Some((name, value)) = figure_of(subject, name, counted) else { continue };
        let places = passage.text.match_indices(placeable);
        let words: BTreeSet<(String, Option<String>)> = places
            .filter_map(|(at, _)| {
                let behind = word(&passage.text[at + placeable.len()..])?;
                Some((behind, last_word(&passage.text[..at])))
            })
            .collect();
        let is_days = is_days(subject, name);
        found.extend(words.into_iter().map(|(word, before)| Beside {
            name,
            value,
            counted,
            is_days,
            word,
            before,
            passage: ix,
        }));
    }
    for placeable in placeables(passage) {
        let id = placeable.trim_matches(['{', '}', ' ']);
        let entries = subject.own.and_then(|own| own.entries());
        let entry = entries.and_then(|file| file.entries.iter().find(|entry| entry.id == id));
        let Some(part) = entry.and_then(|entry| entry.part(None)) else { continue };
        let mut words: BTreeSet<(&str, bool, String)> = BTreeSet::new();
        // The message's first word is mostly the number itself.
        let place = passage.text.find(placeable).or_else(|| passage.text.find(&opened(placeable)));
        let outside = place.and_then(|at| last_word(&passage.text[..at]));
        for form in &part.forms {
            for (at, item) in form.items.iter().enumerate() {
                let Item::Variable(name) = item else { continue };
                // What a function is given stands behind it.
                let before = at.checked_sub(1).and_then(|at| form.items.get(at));
                let counted = matches!(before, Some(Item::Call(call)) if call.name == "NUMBER");
                match form.items.get(at + 1) {
                    Some(Item::Text(text)) => {
                        words.extend(word(text).map(|word| (*name, counted, word)));
                    }
                    Some(_) => {}
                    // The message is the figure, and the word stands behind it in the text.
                    None => {
                        let behind = behind(&passage.text, placeable).into_iter();
                        words.extend(behind.filter_map(word).map(|word| (*name, counted, word)));
                    }
                }
            }
        }
        for (name, counted, word) in words {
            let Some((name, value)) = figure_of(subject, name, counted) else { continue };
            let (before, is_days) = (outside.clone(), is_days(subject, name));
            found.push(Beside { name, value, counted, is_days, word, before, passage: ix });
        }
    }
    found
}

/// How a placeable begins where a paragraph has what the message says: `{ m = … }`.
pub(super) fn opened(placeable: &str) -> String {
    format!("{} = ", placeable.trim_end_matches(['}', ' ']))
}

/// What stands behind each use of a message.
fn behind<'t>(text: &'t str, placeable: &str) -> Vec<&'t str> {
    let opened = opened(placeable);
    let said = text.match_indices(&opened).filter_map(|(at, _)| {
        let mut depth = 0_u32;
        let end = text[at..].char_indices().find(|(_, c)| {
            depth = match c {
                '{' => depth + 1,
                '}' => depth.saturating_sub(1),
                _ => depth,
            };
            depth == 0
        });
        end.map(|(end, _)| &text[at + end + 1..])
    });
    let bare = text.match_indices(placeable).map(|(at, _)| &text[at + placeable.len()..]);
    bare.chain(said).collect()
}

/// The facts that a placeable shows, by itself or through functions and messages.
pub(super) fn shown_by(subject: &Subject<'_>, placeable: &str) -> BTreeSet<String> {
    let id = placeable.trim_matches(['{', '}', ' ']);
    let letter = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
    let names = placeable.split('$').skip(1);
    let mut found: BTreeSet<String> =
        names.map(|name| name.chars().take_while(|c| letter(*c)).collect()).collect();
    let messages = &subject.variant.front.messages;
    if let Some(message) = messages.iter().find(|message| message.id == id) {
        found.extend(subject.reach(subject.variant, message).variables);
    }
    found
}

/// The number that a fact is; of a list or a range of days how many it has, if they are `counted`.
fn figure_of<'f>(subject: &'f Subject<'_>, name: &str, counted: bool) -> Option<(&'f str, f64)> {
    let (name, fact) = subject.meta.facts.get_key_value(name)?;
    let value = match &fact.value {
        FactValue::Integer(number) => number.to_string(),
        FactValue::Decimal(digits) => digits.clone(),
        FactValue::Regions(all) if counted => all.len().to_string(),
        FactValue::Range(range) if counted => range.days().to_string(),
        _ => return None,
    };
    Some((name, value.parse().ok()?))
}

/// A paragraph's placeables, each once: one may stand there ten thousand times.
pub(super) fn placeables<'p>(passage: &'p Passage<'_>) -> BTreeSet<&'p str> {
    passage.anchors.placeables.iter().map(String::as_str).collect()
}

/// Whether a fact is a range of days.
fn is_days(subject: &Subject<'_>, name: &str) -> bool {
    let fact = subject.meta.facts.get(name);
    fact.is_some_and(|fact| matches!(fact.value, FactValue::Range(_)))
}

impl Beside<'_> {
    /// Whether a number comes near the fact. Of what is counted, one more or less is the usual mistake, however
    /// few there are; one alone is more often another thing.
    pub(super) fn is_missed_by(&self, typed: f64) -> bool {
        let off_by_one = self.counted && typed > 1.0 && equal((typed - self.value).abs(), 1.0);
        off_by_one || misses(typed, self.value)
    }
}
