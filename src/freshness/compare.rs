//! Two revisions of an original and a translation of the older one: what it owes to the newer.

use std::borrow::Cow;
use std::collections::{BTreeSet, HashMap};

use super::align::{self, leaf, revision, translation};
use super::macros::{alert, is_mute, settings, spellings, without_macros};
use super::marks::{ADDRESS, ALERT, BOX, CODE, MACRO, has_already};
use super::prints::STRUCK;
use super::reflow::Reflow;
use super::severity::{LOWERED, LOWERED_END, RAISED, RAISED_END, severity};
use super::slight::{addresses, quiet, slight, tick};
use crate::model::{
    ComparedState as State, ComparedUnit, Comparison, Drift, Passage, Passages, Severity, UnitKind,
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
    let reflow = Reflow::find((texts.old, texts.new), &old_of, &changed.missing);
    let mut own = Own::new(texts.variant, &made.extra);
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
            None => (State::Missing, Some(weight(&texts.new[new]))),
        };
        // It may be there already, word for word.
        let there = if origin.is_none() { own.take(&texts.new[new]) } else { None };
        let (state, variant) = match there {
            Some(there) => (State::Current, Some(there)),
            None => (state, variant),
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
    texts.ahead(&mut units, &mut own);
    texts.marked_alike(&mut units);
    let gone = changed.missing.iter().filter(|old| !reflow.joined.contains(*old));
    let gone: Vec<usize> =
        gone.copied().filter(|old| !texts.is_marked_still(*old, &units)).collect();
    let lost = gone.iter().map(|old| weight(&texts.old[*old])).max();
    let gone = gone.iter().filter_map(|old| {
        Some(ComparedUnit {
            kind: texts.old[*old].kind,
            state: State::Extra,
            severity: Some(weight(&texts.old[*old])),
            old: Some(*old),
            new: None,
            variant: Some(variant_of[*old]?),
        })
    });
    let gone: Vec<_> = gone.collect();
    units = between(units, gone, |unit| unit.old);
    let extra = own.left.into_iter().map(|own| ComparedUnit {
        kind: texts.variant[own].kind,
        state: State::Extra,
        severity: None,
        old: None,
        new: None,
        variant: Some(own),
    });
    let extra: Vec<_> = extra.collect();
    units = between(units, extra, |unit| unit.variant);
    let mut verdict = units.iter().map(ComparedUnit::drift).max().unwrap_or(Drift::Current);
    let mut worst = units.iter().filter_map(|unit| unit.severity).max().max(lost);
    let moved = units.iter().any(|unit| unit.state == State::Moved);
    let mut frame = false;
    // What stands between units: a line across the page, a list that is numbered.
    if worst.is_none() && !moved && old.frame != new.frame {
        worst = Some(Severity::Markup);
        if variant.frame != new.frame && !has_between(old, new, variant) {
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

/// Whether the translation has what was put in between units, and has not what was taken out.
fn has_between(old: &Passages<'_>, new: &Passages<'_>, variant: &Passages<'_>) -> bool {
    has_already(&old.between, &new.between, &variant.between) == Some(true)
}

/// How much it is that a unit is new, or gone.
fn weight(unit: &Passage<'_>) -> Severity {
    if is_mute(unit) { Severity::Markup } else { Severity::Major }
}

/// Units that the translation alone has.
struct Own<'t> {
    /// Their places, sorted, as long as nothing new was found among them.
    left: BTreeSet<usize>,
    prints: HashMap<(UnitKind, u64), Vec<usize>>,
    texts: HashMap<(UnitKind, Cow<'t, str>), Vec<usize>>,
}

impl<'t> Own<'t> {
    fn new(text: &'t [Passage<'_>], places: &[usize]) -> Self {
        let left = places.iter().copied().collect();
        let mut own = Self { left, prints: HashMap::new(), texts: HashMap::new() };
        for ix in places {
            let unit = &text[*ix];
            own.prints.entry((unit.kind, unit.print.text)).or_default().push(*ix);
            own.texts.entry((unit.kind, quiet(&unit.text))).or_default().push(*ix);
        }
        own
    }

    /// The first that says, to the word, what this one says; it is taken.
    fn take(&mut self, unit: &'t Passage<'_>) -> Option<usize> {
        let same = self.prints.get(&(unit.kind, unit.print.text)).into_iter();
        let same = same.chain(self.texts.get(&(unit.kind, quiet(&unit.text)))).flatten();
        let found = same.copied().find(|ix| self.left.contains(ix))?;
        self.left.remove(&found);
        Some(found)
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
        let change = self.change(old, new);
        let still = if moved { State::Moved } else { State::Current };
        let state = match change {
            None | Some(Severity::Cosmetic) => present(variant, still),
            Some(Severity::Markup) => match variant {
                Some(ix) if self.is_marked(old, new, ix) => still,
                _ => present(variant, State::Markup),
            },
            Some(_) => match variant {
                Some(ix)
                    if self.says(ix, new)
                        || self.carries(was, is, ix)
                        || without_signs(&was.text) == without_signs(&is.text)
                            && self.is_marked(old, new, ix)
                        || self.has_code(was, is, ix) =>
                {
                    still
                }
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

    /// Whether the translation has already what changed in marks: it leads to the new address, has
    /// the new language of code.
    fn is_marked(&self, old: usize, new: usize, variant: usize) -> bool {
        let kinds = (self.old[old].kind, self.new[new].kind, self.variant[variant].kind);
        let kind = (kinds.0 != kinds.1).then_some(kinds.1 == kinds.2);
        let marks = has_already(
            &marks_of(self.old, old),
            &marks_of(self.new, new),
            &marks_of(self.variant, variant),
        );
        kind.or(marks).is_some() && kind.unwrap_or(true) && marks.unwrap_or(true)
    }

    /// What lies between two revisions of a unit; nothing if they are the same. The marker of an
    /// alert may stand in a paragraph of its own before it.
    fn change(&self, old: usize, new: usize) -> Option<Severity> {
        let [was, is] = [(self.old, old), (self.new, new)].map(|(text, ix)| marker(text, ix));
        let (old, new) = (&self.old[old], &self.new[new]);
        if was == is {
            return change(old, new);
        }
        let with = |unit: &Passage<'_>, marker: Option<&str>| match marker {
            Some(kind) => format!("[!{kind}] {}", unit.text),
            None => unit.text.to_string(),
        };
        let (was, is) = (with(old, was), with(new, is));
        let marked = Passage { text: is.as_str().into(), ..new.clone() };
        match slight(&was, &marked) {
            Some(Severity::Cosmetic) if old.anchors.marks == new.anchors.marks => {
                Some(Severity::Cosmetic)
            }
            Some(_) => Some(Severity::Markup),
            None => change(old, new),
        }
    }

    /// Finds what is new among what the translation alone has, as where it was made from a later
    /// revision than is said: it may be a translation of that, and may not.
    fn ahead(&self, units: &mut [ComparedUnit], own: &mut Own<'_>) {
        let is_new = |unit: &ComparedUnit| unit.state == State::Missing && unit.old.is_none();
        if own.left.is_empty() || !units.iter().any(is_new) {
            return;
        }
        let found = translation(self.new, self.variant).by_left(self.new.len());
        for unit in units.iter_mut().filter(|unit| is_new(unit)) {
            let pair = unit.new.and_then(|new| found[new]);
            let pair = pair.filter(|pair| {
                let (new, own) = (&self.new[pair.left], &self.variant[pair.right]);
                !pair.moved && have_in_common(new, own)
            });
            if let Some(pair) = pair.filter(|pair| own.left.remove(&pair.right)) {
                let mute = is_mute(&self.new[pair.left]);
                unit.state = if mute { State::Markup } else { State::Stale };
                unit.variant = Some(pair.right);
            }
        }
    }

    /// The marker of an alert in a paragraph of its own is there, where the translation has it
    /// in the alert's first paragraph.
    fn marked_alike(&self, units: &mut [ComparedUnit]) {
        for ix in 1..units.len() {
            let [unit, next] = &mut units[ix - 1..=ix] else { continue };
            let (Some(new), Some(variant)) = (unit.new, next.variant) else { continue };
            let missing = unit.state == State::Missing && next.new == Some(new + 1);
            let kind = own_marker(&self.new[new]);
            if missing && kind.is_some() && kind == any_marker(self.variant, variant) {
                (unit.state, unit.variant) = (State::Current, Some(variant));
            }
        }
    }

    /// Whether the marker of an alert, gone from its own paragraph, stands in the alert's first one.
    fn is_marked_still(&self, old: usize, units: &[ComparedUnit]) -> bool {
        let kind = own_marker(&self.old[old]);
        let now = units.iter().find(|unit| unit.old == Some(old + 1)).and_then(|unit| unit.new);
        kind.is_some() && now.is_some_and(|now| any_marker(self.new, now) == kind)
    }

    /// Whether all that changed is code, or macros, in running text, and the translation has it
    /// already.
    fn has_code(&self, old: &Passage<'_>, new: &Passage<'_>, variant: usize) -> bool {
        let code = |unit: &Passage<'_>| -> Vec<String> {
            let code = unit.anchors.code.iter().cloned().chain(spellings(&unit.text));
            code.map(|code| format!("{CODE}{code}")).collect()
        };
        without_code(old).is_some_and(|old| Some(old) == without_code(new))
            && has_already(&code(old), &code(new), &code(&self.variant[variant])) == Some(true)
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

/// Whether two units have anything in common that no translator changes.
fn have_in_common(new: &Passage<'_>, own: &Passage<'_>) -> bool {
    let fixed = |unit: &Passage<'_>| -> BTreeSet<String> {
        let anchors = &unit.anchors;
        let leaves = anchors.links.iter().chain(&anchors.images).map(|one| leaf(one).to_owned());
        let code = anchors.code.iter().chain(&anchors.numbers).chain(&anchors.placeables).cloned();
        leaves.chain(code).chain(settings(&unit.text)).collect()
    };
    new.kind == UnitKind::Code && own.kind == UnitKind::Code || !fixed(new).is_disjoint(&fixed(own))
}

/// A text with the same mark for every piece of code, and every macro, in it; nothing if they are not found.
fn without_code(unit: &Passage<'_>) -> Option<String> {
    let (mut out, mut rest) = (String::with_capacity(unit.text.len()), &*unit.text);
    for code in &unit.anchors.code {
        let (before, behind) = rest.split_once(code.as_str()).filter(|_| !code.is_empty())?;
        // No text holds this character.
        out.extend([before, "\0"]);
        rest = behind;
    }
    out.push_str(rest);
    Some(without_macros(&out))
}

/// A text without the signs of marks that say something themselves.
fn without_signs(text: &str) -> String {
    [STRUCK, RAISED, RAISED_END, LOWERED, LOWERED_END]
        .iter()
        .fold(text.to_owned(), |text, sign| text.replace(sign, ""))
}

/// The kind of alert that a paragraph of its own marks.
fn own_marker<'t>(unit: &'t Passage<'_>) -> Option<&'t str> {
    alert(&unit.text).filter(|(_, rest)| rest.is_empty()).map(|(kind, _)| kind)
}

/// The kind of alert that the paragraph before this one marks.
fn marker<'t>(text: &'t [Passage<'_>], unit: usize) -> Option<&'t str> {
    let paragraph = text[unit].kind == UnitKind::Paragraph && own_marker(&text[unit]).is_none();
    own_marker(text.get(unit.checked_sub(1)?)?).filter(|_| paragraph)
}

/// The kind of alert that a paragraph begins, wherever its marker stands.
fn any_marker<'t>(text: &'t [Passage<'_>], unit: usize) -> Option<&'t str> {
    alert(&text[unit].text).map(|(kind, _)| kind).or_else(|| marker(text, unit))
}

/// The marks of a unit, with those that stand in its text: addresses, macros, the box of a task and
/// the marker of an alert.
fn marks_of(text: &[Passage<'_>], ix: usize) -> Vec<String> {
    let unit = &text[ix];
    let mut marks = unit.anchors.marks.clone();
    marks.extend(addresses(&unit.text).map(|at| format!("{ADDRESS}{}", &unit.text[at])));
    marks.extend(settings(&unit.text).map(|settings| format!("{MACRO}{settings}")));
    marks.extend(tick(&unit.text).map(|ticked| format!("{BOX}{ticked}")));
    marks.extend(any_marker(text, ix).map(|kind| format!("{ALERT}{kind}")));
    marks
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
