//! Two revisions of an original and a translation of the older one: what it owes to the newer.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::ops::RangeInclusive;

use super::align::{self, leaf, revision, translation};
use super::severity::severity;
use super::slight::{addresses, quiet, slight, tick};
use crate::model::{
    ComparedState as State, ComparedUnit, Comparison, Drift, Passage, Passages, Print, Severity,
    UnitKind,
};

/// Holds a translation of `old` against `new`.
#[must_use]
pub fn compare(old: &Passages<'_>, new: &Passages<'_>, variant: &Passages<'_>) -> Comparison {
    let texts = Texts { old: &old.list, new: &new.list, variant: &variant.list };
    let made = translation(texts.old, texts.variant);
    let changed = revision(texts.old, texts.new);
    let mut variant_of = vec![None; texts.old.len()];
    for pair in &made.pairs {
        variant_of[pair.left] = Some(pair.right);
    }
    let mut old_of = vec![None; texts.new.len()];
    for pair in &changed.pairs {
        old_of[pair.right] = Some((pair.left, pair.moved));
    }
    let reflow = Reflow::find(&texts, &old_of, &changed.missing);
    let own = Said::by(made.extra.iter().map(|ix| &texts.variant[*ix]));
    let mut units = Vec::with_capacity(texts.new.len());
    for (new, origin) in old_of.iter().enumerate() {
        let origin = origin.or(reflow.parts.get(&new).map(|old| (*old, false)));
        let variant = origin.and_then(|(old, _)| variant_of[old]);
        let old = origin.map(|(old, _)| old);
        let (state, severity) = match origin {
            Some(_) if reflow.severity.contains_key(&new) => {
                let severity = reflow.severity.get(&new).copied();
                let reworded = severity >= Some(Severity::Minor);
                let state = if reworded { State::Stale } else { State::Markup };
                (present(variant, state), severity)
            }
            Some((old, moved)) => texts.state(old, new, variant, moved),
            // It may be there already, word for word.
            None if own.has(&texts.new[new]) => (State::Current, Some(Severity::Major)),
            None => (State::Missing, Some(Severity::Major)),
        };
        units.push(ComparedUnit {
            kind: texts.new[new].kind,
            state,
            severity,
            old,
            new: Some(new),
            variant,
        });
    }
    let gone = changed.missing.iter().filter(|old| !reflow.joined.contains(*old));
    let gone = gone.filter_map(|old| {
        Some(ComparedUnit {
            kind: texts.old[*old].kind,
            state: State::Extra,
            severity: Some(Severity::Major),
            old: Some(*old),
            new: None,
            variant: Some(variant_of[*old]?),
        })
    });
    let gone: Vec<_> = gone.collect();
    units = between(units, gone, |unit| unit.old);
    let added = units.iter().filter(|unit| unit.old.is_none());
    let added = Said::by(added.filter_map(|unit| Some(&texts.new[unit.new?])));
    let extra = made.extra.iter().filter(|own| !added.has(&texts.variant[**own]));
    let extra = extra.map(|own| ComparedUnit {
        kind: texts.variant[*own].kind,
        state: State::Extra,
        severity: None,
        old: None,
        new: None,
        variant: Some(*own),
    });
    let extra: Vec<_> = extra.collect();
    units = between(units, extra, |unit| unit.variant);
    let mut verdict = units.iter().map(ComparedUnit::drift).max().unwrap_or(Drift::Current);
    let mut worst = units.iter().filter_map(|unit| unit.severity).max();
    let moved = units.iter().any(|unit| unit.state == State::Moved);
    let mut frame = false;
    // What stands between units: a line across the page, a list that is numbered.
    if worst.is_none() && !moved && old.frame != new.frame {
        worst = Some(Severity::Markup);
        if variant.frame != new.frame {
            verdict = verdict.max(Drift::Markup);
            frame = true;
        }
    }
    Comparison { verdict, severity: worst, units, frame }
}

/// Puts units that stand in no order of their own behind the last one whose place is before theirs.
fn between(
    units: Vec<ComparedUnit>,
    others: Vec<ComparedUnit>,
    place: impl Fn(&ComparedUnit) -> Option<usize>,
) -> Vec<ComparedUnit> {
    // The first place that this unit or any behind it has: it rises from unit to unit.
    let mut firsts: Vec<usize> = units
        .iter()
        .rev()
        .scan(usize::MAX, |first, unit| {
            *first = place(unit).unwrap_or(usize::MAX).min(*first);
            Some(*first)
        })
        .collect();
    firsts.reverse();
    let mut all = Vec::with_capacity(units.len() + others.len());
    let mut units = units.into_iter();
    let mut taken = 0;
    for other in others {
        let before = firsts.partition_point(|first| Some(*first) < place(&other)).max(taken);
        all.extend(units.by_ref().take(before - taken));
        taken = before;
        all.push(other);
    }
    all.extend(units);
    all
}

/// What some units say.
struct Said<'t> {
    prints: HashSet<(UnitKind, u64)>,
    texts: HashSet<(UnitKind, Cow<'t, str>)>,
}

impl<'t> Said<'t> {
    fn by<'p: 't>(units: impl Iterator<Item = &'t Passage<'p>>) -> Self {
        let mut said = Self { prints: HashSet::new(), texts: HashSet::new() };
        for unit in units {
            said.prints.insert((unit.kind, unit.print.text));
            said.texts.insert((unit.kind, quiet(&unit.text)));
        }
        said
    }

    /// Whether one of them says, to the word, what this one says.
    fn has(&self, unit: &Passage<'_>) -> bool {
        self.prints.contains(&(unit.kind, unit.print.text))
            || self.texts.contains(&(unit.kind, quiet(&unit.text)))
    }
}

/// The three texts.
struct Texts<'t, 'p> {
    old: &'t [Passage<'p>],
    new: &'t [Passage<'p>],
    variant: &'t [Passage<'p>],
}

impl Texts<'_, '_> {
    /// How a unit stands that both revisions have.
    fn state(
        &self,
        old: usize,
        new: usize,
        variant: Option<usize>,
        moved: bool,
    ) -> (State, Option<Severity>) {
        let (was, is) = (&self.old[old], &self.new[new]);
        let change = change(was, is);
        let still = if moved { State::Moved } else { State::Current };
        let state = match change {
            None | Some(Severity::Cosmetic) => present(variant, still),
            Some(Severity::Markup) => match variant {
                Some(ix) if self.leads(was, is, ix) => still,
                _ => present(variant, State::Markup),
            },
            Some(_) => match variant {
                Some(ix) if self.says(ix, new) || self.carries(was, is, ix) => still,
                _ => present(variant, State::Stale),
            },
        };
        (state, change)
    }

    /// Whether the translation has the very words that the newer revision has.
    fn says(&self, variant: usize, new: usize) -> bool {
        let (variant, new) = (&self.variant[variant], &self.new[new]);
        variant.kind == new.kind
            && (variant.print.text == new.print.text || quiet(&variant.text) == quiet(&new.text))
    }

    /// Whether the translation leads where the newer revision does already.
    fn leads(&self, old: &Passage<'_>, new: &Passage<'_>, variant: usize) -> bool {
        let variant = &self.variant[variant];
        let targets = |unit: &Passage<'_>| {
            let all = unit.anchors.links.iter().chain(&unit.anchors.images).map(String::as_str);
            let all = all.chain(addresses(&unit.text).map(|at| &unit.text[at]));
            let mut all: Vec<String> = all.map(|target| leaf(target).to_owned()).collect();
            all.sort();
            all
        };
        let (was, is, has) = (targets(old), targets(new), targets(variant));
        if was != is {
            return has == is;
        }
        if tick(&old.text) != tick(&new.text) {
            return tick(&variant.text) == tick(&new.text);
        }
        old.kind != new.kind && variant.kind == new.kind
    }

    /// Whether all that changed is what no translator changes, such as a figure or a name in
    /// another script, and the translation has it as the newer revision does.
    fn carries(&self, old: &Passage<'_>, new: &Passage<'_>, variant: usize) -> bool {
        let variant = &self.variant[variant];
        let (was, is) = (align::tally(&old.text), align::tally(&new.text));
        let has = align::tally(&variant.text);
        let foreign = align::is_without_latin(&variant.text);
        let fixed = |word: &align::Tallied| word.figure || word.latin && foreign;
        let added: Vec<_> =
            is.iter().filter(|(word, n)| was.get(*word).map_or(0, |n| n.times) < n.times).collect();
        let gone: Vec<_> =
            was.iter().filter(|(word, n)| is.get(*word).map_or(0, |n| n.times) < n.times).collect();
        !added.is_empty()
            && added.iter().chain(&gone).all(|(_, word)| fixed(word))
            && added.iter().all(|(word, n)| has.get(*word).is_some_and(|own| own.times == n.times))
            && gone.iter().all(|(word, _)| {
                has.get(*word).map_or(0, |own| own.times)
                    == is.get(*word).map_or(0, |own| own.times)
            })
    }
}

/// A unit that the translation does not have is missing, however the original stands.
fn present(variant: Option<usize>, state: State) -> State {
    if variant.is_some() { state } else { State::Missing }
}

/// What lies between two revisions of a unit; nothing if they are the same.
fn change(old: &Passage<'_>, new: &Passage<'_>) -> Option<Severity> {
    let reworded = old.text != new.text;
    let worst = match severity(old.print, new.print, Some((&old.text, &new.text))) {
        None | Some(Severity::Cosmetic) => None,
        // Punctuation is what code is made of.
        Some(Severity::Minor) if new.kind == UnitKind::Code => Some(Severity::Major),
        Some(Severity::Minor) if old.anchors.code != new.anchors.code => Some(Severity::Major),
        worst => worst,
    };
    match worst {
        None if old.kind != new.kind => Some(Severity::Markup),
        Some(Severity::Minor | Severity::Major) if reworded => match slight(&old.text, new) {
            Some(Severity::Cosmetic) => {
                let same = old.anchors.links == new.anchors.links && old.kind == new.kind;
                Some(if same { Severity::Cosmetic } else { Severity::Markup })
            }
            // Another address is a link to mend, also where the address is what is read.
            Some(slight) => Some(slight),
            None => worst,
        },
        worst => worst,
    }
}

/// Units that were divided or joined, and say the same words.
#[derive(Default)]
struct Reflow {
    /// By unit of the newer revision: the older one's unit that it is a part of.
    parts: BTreeMap<usize, usize>,
    /// By unit of the newer revision that was divided, joined or is a part: whether its punctuation
    /// or case changed with it.
    severity: BTreeMap<usize, Severity>,
    /// Units of the older revision that are part of another one now.
    joined: BTreeSet<usize>,
}

/// Units that one unit may be divided into.
const PARTS: usize = 8;

impl Reflow {
    fn find(texts: &Texts<'_, '_>, old_of: &[Option<(usize, bool)>], missing: &[usize]) -> Self {
        let mut reflow = Self::default();
        for (new, origin) in old_of.iter().enumerate() {
            let Some((old, _)) = *origin else { continue };
            if texts.old[old].print.text == texts.new[new].print.text {
                continue;
            }
            let free_new = |ix: &usize| old_of.get(*ix).is_some_and(Option::is_none);
            let free_old = |ix: &usize| missing.binary_search(ix).is_ok();
            if let Some(parts) = cover(texts.new, new, free_new, &texts.old[old]) {
                let whole = &texts.old[old];
                for ix in parts.clone() {
                    let as_it_was = whole.text.contains(&*texts.new[ix].text);
                    let severity = if as_it_was { Severity::Markup } else { Severity::Minor };
                    reflow.severity.insert(ix, severity);
                }
                // What stood between the parts may have changed where no part did.
                if parts.clone().all(|ix| reflow.severity[&ix] == Severity::Markup)
                    && !says_the_same(&texts.new[parts.clone()], whole)
                {
                    reflow.severity.insert(new, Severity::Minor);
                }
                reflow.parts.extend(parts.filter(|ix| *ix != new).map(|part| (part, old)));
            } else if let Some(parts) = cover(texts.old, old, free_old, &texts.new[new]) {
                let same = says_the_same(&texts.old[parts.clone()], &texts.new[new]);
                let severity = if same { Severity::Markup } else { Severity::Minor };
                reflow.severity.insert(new, severity);
                reflow.joined.extend(parts.filter(|ix| *ix != old));
            }
        }
        reflow
    }
}

/// Whether the parts say what the whole says, to the letter, white space apart.
fn says_the_same(parts: &[Passage<'_>], whole: &Passage<'_>) -> bool {
    let tight = |text: &str| text.chars().filter(|c| !c.is_whitespace()).collect::<String>();
    parts.iter().map(|part| tight(&part.text)).collect::<String>() == tight(&whole.text)
}

/// A unit with the free neighbours that, with it, say what another unit says, punctuation and case
/// apart.
fn cover(
    text: &[Passage<'_>],
    at: usize,
    free: impl Fn(&usize) -> bool,
    whole: &Passage<'_>,
) -> Option<RangeInclusive<usize>> {
    let before = (0..at).rev().take(PARTS).take_while(&free).count();
    let after = (at + 1..text.len()).take(PARTS).take_while(&free).count();
    let unlike = |text: u64| Print { text, markup: 0 };
    for first in (at - before..=at).rev() {
        for last in at..=at + after {
            if first == last {
                continue;
            }
            let said: Vec<&str> = text[first..=last].iter().map(|unit| &*unit.text).collect();
            let length: usize = said.iter().map(|part| part.len() + 1).sum();
            // Typography may differ, and does not by much.
            if length.abs_diff(whole.text.len()) > 16 {
                continue;
            }
            let said = said.join(" ");
            let change = severity(unlike(0), unlike(1), Some((&said, &whole.text)));
            if change == Some(Severity::Minor) {
                return Some(first..=last);
            }
        }
    }
    None
}
