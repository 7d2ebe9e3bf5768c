//! The messages that an original declares for itself: what has changed in them since a translation was made.

use std::collections::{BTreeMap, BTreeSet};

use super::Extent;
use super::tasks::{Ground, closing, due, named_only};
use crate::freshness;
use crate::model::{Debt, Owed, OwedUnit, Print, Settings, Step, UnitState};
use crate::parse::{self, KeyTask, Mark, OwnMessage, Place};

/// What has changed in messages.
#[derive(Default)]
pub(super) struct Changed {
    due: BTreeMap<String, Due>,
    /// Units in which nothing else has, by their places: who brings the messages up to date has done all.
    pub(super) alone: BTreeSet<usize>,
    /// Those that the original has no more, and the translation has.
    pub(super) gone: BTreeSet<String>,
    theirs: Vec<OwnMessage>,
    ours: Vec<OwnMessage>,
}

/// A message that is asked about.
#[derive(Default)]
struct Due {
    /// The units that say it: their places, what they are, and what their translation was made from.
    units: Vec<(usize, Print, Option<Print>)>,
    /// What it said, with white space collapsed, and says.
    words: Option<(String, String)>,
}

/// The names of messages that a translation refers to and does not declare, though the original does.
pub(super) fn lacking(settings: &Settings, source: &str, variant: &str) -> Vec<String> {
    let ours = parse::messages_of(variant, settings);
    let theirs = parse::messages_of(source, settings).into_iter();
    let is_lacking =
        |own: &OwnMessage| find(&ours, own.id()).is_none() && refers(variant, own.id());
    theirs.filter(is_lacking).map(|own| own.id().to_owned()).collect()
}

/// The keys of a message of its own that a translation said before it was changed, says no more, and the original does not
/// have.
pub(in crate::pipeline) fn unsaid(
    settings: &Settings,
    source: &str,
    (before, now): (&str, &str),
) -> Option<Vec<String>> {
    let theirs = parse::messages_of(source, settings);
    let is_unsaid = |own: &OwnMessage| {
        refers(before, own.id()) && !refers(now, own.id()) && find(&theirs, own.id()).is_none()
    };
    parse::messages_of(now, settings).into_iter().find(is_unsaid).map(|own| own.path)
}

/// Finds what has changed.
pub(super) fn changed(ground: &Ground<'_>) -> Changed {
    let mut all = Changed {
        theirs: parse::messages_of(ground.source, ground.settings),
        ours: parse::messages_of(ground.variant, ground.settings),
        ..Changed::default()
    };
    if all.theirs.is_empty() && all.ours.is_empty() {
        return all;
    }
    let mut lacking: Vec<String> = lacking(ground.settings, ground.source, ground.variant);
    if ground.extent == Extent::Whole {
        lacking.extend(all.theirs.iter().map(|own| own.id().to_owned()));
    }
    for id in lacking {
        all.due.entry(id).or_default();
    }
    let owed: &Owed = ground.owed;
    for step in &owed.steps {
        let Some((ix, unit)) = due(owed, step) else { continue };
        let words = |text: &Option<String>| spelt(text.as_deref().unwrap_or_default());
        let (old, new) = (words(&unit.old), words(&unit.new));
        let is_gone =
            |id: &&String| find(&all.theirs, id).is_none() && find(&all.ours, id).is_some();
        let gone: Vec<String> = old.keys().filter(is_gone).cloned().collect();
        all.gone.extend(gone);
        let ids = all.ids(unit, &old, &new);
        if all.is_alone((step, unit), &ids, ground) {
            all.alone.insert(ix);
        }
        for id in ids {
            let own = all.due.entry(id.clone()).or_default();
            own.units.push((ix, step.print, unit.base));
            let said = |of: &BTreeMap<String, String>| of.get(&id).cloned();
            own.words = own.words.take().or_else(|| said(&old).zip(said(&new)));
        }
    }
    all
}

impl Changed {
    /// Whether a unit says a message that is asked about.
    pub(super) fn is_said_by(&self, unit: usize) -> bool {
        self.due.values().any(|due| due.units.iter().any(|(ix, ..)| *ix == unit))
    }

    /// The messages of a unit that its translator has to look at.
    fn ids(
        &self,
        unit: &OwedUnit,
        old: &BTreeMap<String, String>,
        new: &BTreeMap<String, String>,
    ) -> Vec<String> {
        let mut ids = Vec::new();
        for (id, said) in new.iter().filter(|(id, said)| old.get(*id) != Some(*said)) {
            // It may say the same, and another one that it refers to does not.
            let was = old.get(id).map_or("", String::as_str);
            let all = self.with_those_in(id);
            let before = ids.len();
            for own in &all {
                let text = find(&self.theirs, own).map_or("", |own| own.text.as_str());
                let is_there = find(&self.ours, own).is_some();
                let is_new = unit.debt == Debt::Unit(UnitState::Missing);
                if !(is_new && is_there) && (was.is_empty() || !holds(was, text)) {
                    ids.push(own.clone());
                }
            }
            let is_new = unit.debt == Debt::Unit(UnitState::Missing);
            if ids.len() == before
                && !is_new
                && find(&self.theirs, id).is_some()
                && !said.is_empty()
            {
                ids.push(id.clone());
            }
        }
        ids.sort();
        ids.dedup();
        ids
    }

    /// A message of the original and those that it refers to.
    fn with_those_in(&self, id: &str) -> Vec<String> {
        let mut all = vec![id.to_owned()];
        let mut ix = 0;
        while let Some(own) = all.get(ix).and_then(|id| find(&self.theirs, id)) {
            for other in &self.theirs {
                if refers(&own.text, other.id()) && !all.iter().any(|known| known == other.id()) {
                    all.push(other.id().to_owned());
                }
            }
            ix += 1;
        }
        all.retain(|id| find(&self.theirs, id).is_some());
        all
    }

    fn is_alone(
        &self,
        (step, unit): (&Step, &OwedUnit),
        ids: &[String],
        ground: &Ground<'_>,
    ) -> bool {
        let (Some(old), Some(new)) = (&unit.old, &unit.new) else { return false };
        let ours = spelt(unit.present.as_deref().unwrap_or_default());
        let in_ours = |id: &String| {
            let mut said = ours.keys().filter_map(|own| find(&self.ours, own));
            find(&self.ours, id).is_some()
                && (ours.contains_key(id) || said.any(|own| refers(&own.text, id)))
        };
        // Marks may have changed as well, where that can be told.
        let is_written_so = || {
            let was = unit.base.and_then(|base| ground.originals.of(base));
            was.is_none_or(|was| {
                let now = ground.source.get(step.source.clone()).unwrap_or_default();
                was.state.text.get(was.span.clone()).unwrap_or_default().trim() == now.trim()
            })
        };
        unit.debt == Debt::Unit(UnitState::Stale)
            && !ids.is_empty()
            && ids.iter().all(in_ours)
            && named_only(old) == named_only(new)
            && is_written_so()
    }

    /// What is asked about messages; `parts` are the texts that nothing else is asked about.
    pub(super) fn tasks(
        &self,
        ground: &Ground<'_>,
        parts: &BTreeMap<usize, String>,
    ) -> Vec<KeyTask> {
        let theirs = self.theirs.iter();
        let asked = theirs.filter_map(|own| Some((own, self.due.get(own.id())?)));
        asked.map(|(own, due)| self.task(ground, parts, (own, due))).collect()
    }

    fn task(
        &self,
        ground: &Ground<'_>,
        parts: &BTreeMap<usize, String>,
        (own, due): (&OwnMessage, &Due),
    ) -> KeyTask {
        let print = |print: &Print| freshness::print_text(*print);
        let ours = find(&self.ours, own.id());
        let present = ours.map_or("", |ours| ours.text.as_str());
        let of = due.units.iter().filter_map(|(ix, ..)| parts.get(ix).cloned());
        let of: BTreeSet<String> = of.collect();
        let mark = Mark {
            place: Place::Instead(parse::block_hash(present)),
            prints: due.units.iter().map(|(_, own, _)| print(own)).collect(),
            was: due
                .units
                .iter()
                .map(|(_, _, was)| was.as_ref().map(print).unwrap_or_default())
                .collect(),
            parts: of.into_iter().collect(),
            stays: (ours.is_some() && !due.units.is_empty()).then_some(false),
            ..Mark::default()
        };
        let text = |id: &str| ground.messages.plain(id, &[]);
        let now = own.text.trim();
        let note = match ours {
            None if now.contains("->") => {
                format!("{}\n{now}\n{}", text("handoff-new"), text("handoff-forms"))
            }
            None => format!("{}\n{now}", text("handoff-new")),
            Some(_) if due.units.is_empty() => format!("{}\n{now}", text("handoff-original")),
            Some(_) => {
                let states =
                    due.units.iter().filter_map(|(.., base)| ground.originals.of((*base)?));
                let mut was = states.filter_map(|own_state| {
                    let all = parse::messages_of(&own_state.state.text, ground.settings);
                    find(&all, own.id()).map(|old| old.text.trim().to_owned())
                });
                let before = |old: &str, new: &str| {
                    format!("{}\n{old}\n{}\n{new}", text("handoff-before"), text("handoff-now"))
                };
                match (was.next(), &due.words) {
                    (Some(old), _) if old != now => before(&old, now),
                    (None, Some((old, new))) if new == now => before(old, now),
                    (None, Some((old, new))) => {
                        format!("{}\n{}\n{now}", before(old, new), text("handoff-whole"))
                    }
                    _ => format!("{}\n{now}", text("handoff-now")),
                }
            }
        };
        let (path, present) = match ours {
            Some(ours) => (ours.path.clone(), ours.text.clone()),
            None => (own.path.clone(), parse::to_write(&own.text, &ground.owed.locale)),
        };
        KeyTask { path, mark, note, present }
    }
}

fn find<'m>(all: &'m [OwnMessage], id: &str) -> Option<&'m OwnMessage> {
    all.iter().find(|own| own.id() == id)
}

/// Whether a text refers to a message, `{ id }`.
fn refers(text: &str, id: &str) -> bool {
    let ends = |rest: &str| rest.trim_start().starts_with(['}', '.']);
    text.match_indices(id)
        .any(|(at, _)| text[..at].trim_end().ends_with('{') && ends(&text[at + id.len()..]))
}

/// Whether words stand in others, however their lines end.
fn holds(all: &str, words: &str) -> bool {
    let collapsed = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    format!(" {} ", collapsed(all)).contains(&format!(" {} ", collapsed(words)))
}

/// What the messages say that are spelt out in a unit's words, by their names.
fn spelt(text: &str) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    let mut rest = text;
    while let Some(open) = rest.find("{ ") {
        let inner = &rest[open + 2..];
        rest = inner;
        let part = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
        let Some(end) = inner.find(|c| !part(c)).filter(|end| *end > 0) else { continue };
        let Some(said) = inner[end..].strip_prefix(" = ") else { continue };
        let Some(close) = closing(said) else { break };
        found.insert(inner[..end].to_owned(), said[..close].trim().to_owned());
        rest = &said[close + 1..];
    }
    found
}

#[cfg(test)]
mod tests {
    use super::{holds, refers, spelt};

    #[test]
    fn messages_are_told_from_what_is_around_them() {
        let text = "{ $n } in { days = { NUMBER($n) -> [one] a *[other] { $n } b } }, { m = c }.";
        let found = spelt(text);
        assert_eq!(found.len(), 2, "{found:?}");
        assert_eq!(found["days"], "{ NUMBER($n) -> [one] a *[other] { $n } b }");
        assert_eq!(found["m"], "c");
        assert!(spelt("a { b = { c").is_empty());
        assert!(refers("a {b} { c }", "b") && refers("a {b} { c }", "c"));
        assert!(!refers("a { bc } { $c } { c-d }", "c"));
        assert!(holds("a b c", "b\n c") && !holds("a bc", "b"));
    }
}
