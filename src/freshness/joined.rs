//! Recorded units that were joined or divided since, without another word: what a lock says of them
//! still holds, and asks for a mark at most.
//!
//! Nobody need know the old wording. The fingerprint of a text that was divided is that of its parts
//! with a space between; that of one that was joined is found at some boundary of the whole. So a
//! text is laid out as it was recorded, held against the record, and the places are told back.

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};
use std::ops::Range;

use super::align;
use super::prints::print_of;
use super::reflow::{End, is_as_long};
use crate::model::{Anchors, LockEntry, LockMark, Passage, Print, UnitKind};

/// Units that one unit may be divided into, or joined from.
const PARTS: usize = 8;
/// Units that are gone and units that are new in one place, multiplied, beyond which nobody looks.
const MUCH: usize = 10_000;
/// Bytes of a text beyond which nobody looks for its parts.
const LONG: usize = 16 * 1024;

/// A record and both texts, with units joined and divided as the record has them.
#[derive(Debug)]
pub(super) struct Laid<'l, 'p> {
    /// What is recorded; where both texts were joined or divided alike, it is as they are now.
    pub entries: Cow<'l, [LockEntry]>,
    /// The original.
    pub source: Side<'l, 'p>,
    /// The variant.
    pub variant: Side<'l, 'p>,
}

/// One text.
#[derive(Debug)]
pub(super) struct Side<'l, 'p> {
    /// Its units, as they were recorded.
    pub units: Cow<'l, [Passage<'p>]>,
    /// By unit: the units that say it now; several if it was divided, and one that its neighbours
    /// have as well if it was joined. Empty if all is as it was.
    places: Vec<Range<usize>>,
    /// By unit that was joined or divided: the unit that says its reworded part.
    reworded: HashMap<usize, usize>,
}

impl Side<'_, '_> {
    /// Which units of the text say now what this one says.
    pub(super) fn places(&self, unit: usize) -> Range<usize> {
        self.places.get(unit).cloned().unwrap_or(unit..unit + 1)
    }

    /// Which unit of the text says what of this one was reworded as it was divided.
    pub(super) fn reworded(&self, unit: usize) -> Option<usize> {
        self.reworded.get(&unit).copied()
    }

    /// Whether a unit was joined or divided.
    pub(super) fn is_laid_out_otherwise(&self, unit: usize) -> bool {
        let own = self.places(unit);
        let beside = |other: Option<usize>| {
            other.is_some_and(|ix| ix < self.units.len() && self.places(ix) == own)
        };
        own.len() > 1 || beside(unit.checked_sub(1)) || beside(Some(unit + 1))
    }
}

/// Lays both texts out as they were recorded. `order` are the places of the entries whose original
/// is known, as the original had them; `said` is what an entry's original said, if anybody knows.
pub(super) fn lay<'l, 'p>(
    entries: &'l [LockEntry],
    order: &[usize],
    (source, variant): (&'l [Passage<'p>], &'l [Passage<'p>]),
    said: &dyn Fn(&LockEntry) -> Option<String>,
) -> Laid<'l, 'p> {
    let known = |ix: &usize| Some((*ix, entries[*ix].base?));
    let base: Vec<(usize, Print)> = order.iter().filter_map(known).collect();
    let seen = (0..entries.len()).filter_map(|ix| Some((ix, entries[ix].seen?)));
    let wording = |ix: usize| said(&entries[ix]);
    let mut of_source = reflows(&base, source, &wording);
    let mut of_variant = reflows(&seen.collect::<Vec<_>>(), variant, &|_| None);
    keep_in_step(entries, order, (&mut of_source, &mut of_variant), variant);
    let mut record = Cow::Borrowed(entries);
    let alike = take_alike(&mut of_source, &mut of_variant);
    if !alike.is_empty() {
        record = rewritten(entries, &alike, source, variant).into();
    }
    // Of the rewritten record nothing is left to lay out; the others' prints are still the old one's.
    let kind = |ix: usize| Some(entries[ix].kind);
    Laid {
        entries: record,
        source: side(source, &of_source, |ix| entries[ix].base, kind),
        variant: side(variant, &of_variant, |ix| entries[ix].seen, |_| None),
    }
}

/// Recorded units and the units that say the same now: one of several, or several of one.
#[derive(Clone, PartialEq, Eq, Debug)]
struct Reflow {
    entries: Vec<usize>,
    now: Range<usize>,
    /// What of it was reworded with it.
    reworded: Option<Reworded>,
}

/// A part of a joined or divided text that says something else than was recorded.
#[derive(Clone, PartialEq, Eq, Debug)]
enum Reworded {
    /// The joined text says these words where it said those of one of the recorded units.
    Half(usize, String),
    /// This unit is another wording of a part of what was divided.
    Part(usize),
}

/// What a recorded unit said, if anybody knows.
type Said<'s> = &'s dyn Fn(usize) -> Option<String>;

/// Takes out what would leave a unit without the counterpart that it has: a translation that was
/// divided, beside a unit that it lacked, has that now; and of an original that was divided and
/// reworded, a translation that was edited and has more units than before has both parts.
fn keep_in_step(
    entries: &[LockEntry],
    order: &[usize],
    (source, variant): (&mut Vec<Reflow>, &mut Vec<Reflow>),
    translations: &[Passage<'_>],
) {
    let place_of = |ix: usize| order.iter().position(|other| *other == ix);
    let lacks = |place: Option<usize>| {
        place.and_then(|place| order.get(place)).is_some_and(|ix| entries[*ix].seen.is_none())
    };
    let beside = |ix: &usize| {
        let place = place_of(*ix);
        lacks(place.and_then(|place| place.checked_sub(1))) || lacks(place.map(|place| place + 1))
    };
    variant.retain(|reflow| reflow.now.len() == 1 || !reflow.entries.iter().any(beside));
    let seen = entries.iter().filter(|entry| entry.seen.is_some()).count();
    let laid: usize = variant.iter().map(|r| r.now.len()).sum();
    let from: usize = variant.iter().map(|r| r.entries.len()).sum();
    if translations.len() + from <= seen + laid {
        return;
    }
    let there: HashSet<u64> = translations.iter().map(|unit| unit.print.text).collect();
    let edited = |ix: &usize| {
        let as_it_was = entries[*ix].seen.is_some_and(|seen| there.contains(&seen.text));
        !as_it_was && !variant.iter().any(|reflow| reflow.entries.contains(ix))
    };
    source.retain(|reflow| {
        let part = matches!(reflow.reworded, Some(Reworded::Part(_)));
        !part || !reflow.entries.iter().any(edited)
    });
}

fn reflows(recorded: &[(usize, Print)], now: &[Passage<'_>], wording: Said<'_>) -> Vec<Reflow> {
    let said = || recorded.iter().map(|(_, print)| print.text);
    let says = || now.iter().map(|unit| unit.print.text);
    if said().eq(says()) {
        return Vec::new();
    }
    let (was, there): (HashSet<u64>, HashSet<u64>) = (said().collect(), says().collect());
    let gone: Vec<bool> = said().map(|print| !there.contains(&print)).collect();
    let new = |unit: &Passage<'_>| !was.contains(&unit.print.text) && is_prose(unit);
    let came: Vec<bool> = now.iter().map(new).collect();
    if !gone.contains(&true) || !came.contains(&true) {
        return Vec::new();
    }
    let mut found = Vec::new();
    let (mut from, mut at) = (0, 0);
    for (place, ix) in align::unchanged(said(), says()).chain([(recorded.len(), now.len())]) {
        let gap =
            Gap { recorded, now, gone: &gone, came: &came, places: from..place, said: wording };
        gap.look(at..ix, &mut found);
        (from, at) = (place + 1, ix + 1);
    }
    found
}

/// What lies between two units that are as they were.
struct Gap<'g, 'p> {
    recorded: &'g [(usize, Print)],
    now: &'g [Passage<'p>],
    /// Which recorded units no text says any more, and which running text is new.
    gone: &'g [bool],
    came: &'g [bool],
    places: Range<usize>,
    said: Said<'g>,
}

impl Gap<'_, '_> {
    fn look(&self, units: Range<usize>, found: &mut Vec<Reflow>) {
        let gone: HashMap<u64, usize> = self
            .places
            .clone()
            .rev()
            .filter(|place| self.gone[*place])
            .map(|place| (self.recorded[place].1.text, place))
            .collect();
        let came = units.clone().filter(|ix| self.came[*ix]).count();
        // An edit leaves one unit of one. And where much was rewritten, fingerprints would be equal by
        // chance.
        if gone.len() * came <= 1 || gone.len() * came > MUCH {
            return;
        }
        let (mut at, mut free) = (units.start, self.places.start);
        while at < units.end {
            let open = (at..units.end).take(PARTS).take_while(|ix| self.came[*ix]).count();
            let own = if open == 0 || !is_plain(&self.now[at]) {
                None
            } else {
                let text = &self.now[at].text;
                let whole = |(parts, places)| (parts, places, None);
                let found = self.divided(at, open, &gone).map(whole);
                let found = found.or_else(|| {
                    let joined = || self.joined(text, &gone).map(|places| (1, places, None));
                    if gone.len() > 1 { joined() } else { None }
                });
                found.or_else(|| {
                    if came > gone.len() && open > 1 {
                        self.divided_and_reworded(at, &gone)
                    } else if came < gone.len() {
                        self.joined_and_reworded(text, &gone)
                    } else {
                        None
                    }
                })
            };
            let Some((parts, places, reworded)) = own.filter(|(_, places, _)| places.start >= free)
            else {
                at += 1;
                continue;
            };
            free = places.end;
            let entries = self.recorded[places].iter().map(|(entry, _)| *entry).collect();
            found.push(Reflow { entries, now: at..at + parts, reworded });
            at += parts;
        }
    }

    /// How many of the units that begin here say what a recorded one said, and its place.
    fn divided(
        &self,
        at: usize,
        open: usize,
        gone: &HashMap<u64, usize>,
    ) -> Option<(usize, Range<usize>)> {
        (2..=open).find_map(|parts| {
            let units = &self.now[at..at + parts];
            // Chinese and Japanese have no spaces.
            let place = [" ", ""].iter().find_map(|gap| gone.get(&whole(units, gap)))?;
            units.iter().all(is_plain).then_some((parts, *place..place + 1))
        })
    }

    /// The recorded unit of which the unit that begins here is one part, as it was, and the next one
    /// another, reworded; or the other way round.
    fn divided_and_reworded(&self, at: usize, gone: &HashMap<u64, usize>) -> Option<Found> {
        let [one, two] = [&self.now[at], &self.now[at + 1]];
        if !is_plain(two) {
            return None;
        }
        let mut places: Vec<usize> = gone.values().copied().collect();
        places.sort_unstable();
        places.into_iter().take(PARTS).find_map(|place| {
            let said = (self.said)(self.recorded[place].0)?;
            let part = if End::First
                .without(&said, &one.text)
                .is_some_and(|r| is_as_long(r, &two.text))
            {
                at + 1
            } else if End::Last.without(&said, &two.text).is_some_and(|r| is_as_long(r, &one.text))
            {
                at
            } else {
                return None;
            };
            Some((2, place..place + 1, Some(Reworded::Part(part))))
        })
    }

    /// The two recorded neighbours of which a text says the one as it was, and the other in other
    /// words.
    fn joined_and_reworded(&self, text: &str, gone: &HashMap<u64, usize>) -> Option<Found> {
        let is_gone = |place: usize| self.places.contains(&place) && self.gone[place];
        let place_of = |part: &str| gone.get(&print_of(part.as_bytes())).copied();
        boundaries(text).find_map(|end| {
            let (one, two) = (&text[..end], text[end..].trim_start());
            // What says two recorded ones, and not as they stood, joins nothing.
            if two.is_empty() || place_of(one).is_some() == place_of(two).is_some() {
                return None;
            }
            if let Some(first) = place_of(one).filter(|place| is_gone(place + 1)) {
                let half = Reworded::Half(1, two.to_owned());
                return Some((1, first..first + 2, Some(half)));
            }
            let last = place_of(two).filter(|place| *place > 0 && is_gone(place - 1))?;
            Some((1, last - 1..last + 1, Some(Reworded::Half(0, one.to_owned()))))
        })
    }

    /// The places of the recorded neighbours that a text says one after the other, and nothing else.
    fn joined(&self, text: &str, gone: &HashMap<u64, usize>) -> Option<Range<usize>> {
        boundaries(text).find_map(|end| {
            let first = *gone.get(&print_of(&text.as_bytes()[..end]))?;
            let mut rest = text[end..].trim_start();
            for place in (first + 1..self.places.end).take(PARTS - 1) {
                let print = Some(self.recorded[place].1.text).filter(|_| self.gone[place])?;
                if print_of(rest.as_bytes()) == print {
                    return Some(first..place + 1);
                }
                let end = boundaries(rest).find(|end| print_of(&rest.as_bytes()[..*end]) == print);
                rest = rest[end?..].trim_start();
            }
            None
        })
    }
}

/// How many units now say what those at some places said, and what of it was reworded.
type Found = (usize, Range<usize>, Option<Reworded>);

/// The wording with a fingerprint, if it is that of neighbours said as one, or of the beginning or the
/// end of a text.
#[must_use]
pub fn wording_in(texts: &[String], print: Print) -> Option<String> {
    let is = |text: &str| print_of(text.as_bytes()) == print.text;
    let together = (0..texts.len()).find_map(|ix| {
        (2..=PARTS).filter_map(|count| texts.get(ix..ix + count)).find_map(|parts| {
            [" ", ""].iter().map(|gap| parts.join(gap)).find(|text| text.len() <= LONG && is(text))
        })
    });
    let part = || {
        texts.iter().filter(|text| text.len() <= LONG).find_map(|text| {
            boundaries(text).find_map(|end| {
                let parts = [&text[..end], text[end..].trim_start()];
                parts.into_iter().find(|part| is(part)).map(str::to_owned)
            })
        })
    };
    together.or_else(part)
}

/// Running text, which alone is divided and joined.
fn is_prose(unit: &Passage<'_>) -> bool {
    use UnitKind::{Definition, Footnote, Item, Paragraph};
    matches!(unit.kind, Paragraph | Item | Footnote | Definition)
}

/// Whether a text's fingerprint is that of its letters, without the places of placeables.
fn is_plain(unit: &Passage<'_>) -> bool {
    unit.text.len() <= LONG && print_of(unit.text.as_bytes()) == unit.print.text
}

fn whole(parts: &[Passage<'_>], between: &str) -> u64 {
    let texts: Vec<&str> = parts.iter().map(|part| &*part.text).collect();
    print_of(texts.join(between).as_bytes())
}

/// Where a text may have been divided: before white space, and behind whatever is not ASCII, since
/// not every script has spaces.
fn boundaries(text: &str) -> impl Iterator<Item = usize> {
    let mut chars = text.char_indices().peekable();
    std::iter::from_fn(move || {
        loop {
            let (_, before) = chars.next()?;
            let (at, next) = *chars.peek()?;
            if next == ' ' || !before.is_ascii() && !before.is_whitespace() {
                return Some(at);
            }
        }
    })
}

/// What both texts have joined or divided alike, taken out of either.
fn take_alike(source: &mut Vec<Reflow>, variant: &mut Vec<Reflow>) -> Vec<[Reflow; 2]> {
    let same = |a: &Reflow, b: &Reflow| {
        let (mut one, mut other) = (a.entries.clone(), b.entries.clone());
        one.sort_unstable();
        other.sort_unstable();
        // An original that was reworded with it is owed, until the translation was as well.
        let owed = a.reworded.is_some() && b.reworded.is_none();
        one == other && a.now.len() == b.now.len() && !owed
    };
    let mut alike = Vec::new();
    source.retain(|own| {
        let found = variant.iter().position(|other| same(own, other));
        alike.extend(found.map(|ix| [own.clone(), variant.remove(ix)]));
        found.is_none()
    });
    alike
}

/// The record of texts that were joined or divided alike, as they are now.
fn rewritten(
    entries: &[LockEntry],
    alike: &[[Reflow; 2]],
    source: &[Passage<'_>],
    variant: &[Passage<'_>],
) -> Vec<LockEntry> {
    let mut lines: Vec<Vec<LockEntry>> = entries.iter().map(|entry| vec![entry.clone()]).collect();
    for [of_source, of_variant] in alike {
        let own = || of_source.entries.iter().map(|ix| &entries[*ix]);
        let Some(first) = of_variant.entries.iter().min() else { continue };
        let mark = own().map(|entry| entry.mark).max_by_key(|mark| weight(*mark));
        let edited = of_variant.reworded.is_some();
        let mark = mark.map(|mark| {
            let open = mark != LockMark::None || own().any(|entry| entry.since.is_some());
            let open = open || of_source.reworded.is_some();
            if edited && open { LockMark::Assumed } else { mark }
        });
        let since = own().filter_map(|entry| entry.since).min();
        let said: Option<Vec<&str>> = own().map(|entry| entry.was.as_deref()).collect();
        let was = said.filter(|_| of_source.now.len() == 1).map(|said| said.join(" "));
        own_lines(&mut lines, &of_source.entries);
        lines[*first] = of_source
            .now
            .clone()
            .zip(of_variant.now.clone())
            .map(|(j, k)| LockEntry {
                kind: source[j].kind,
                base: Some(source[j].print),
                seen: Some(variant[k].print),
                mark: mark.unwrap_or(LockMark::None),
                since,
                was: was.clone(),
                place: None,
                ..entries[*first].clone()
            })
            .collect();
    }
    lines.into_iter().flatten().collect()
}

fn own_lines(lines: &mut [Vec<LockEntry>], own: &[usize]) {
    own.iter().for_each(|ix| lines[*ix].clear());
}

/// What of several marks holds of the whole: what asks for most.
fn weight(mark: LockMark) -> u8 {
    match mark {
        LockMark::None | LockMark::Own => 0,
        LockMark::Assumed => 1,
        LockMark::Minor => 2,
        LockMark::Stale => 3,
    }
}

/// A text as it was recorded.
fn side<'l, 'p>(
    now: &'l [Passage<'p>],
    reflows: &[Reflow],
    print: impl Fn(usize) -> Option<Print>,
    kind: impl Fn(usize) -> Option<UnitKind>,
) -> Side<'l, 'p> {
    if reflows.is_empty() {
        return Side { units: now.into(), places: Vec::new(), reworded: HashMap::new() };
    }
    let (mut units, mut places) = (Vec::with_capacity(now.len()), Vec::with_capacity(now.len()));
    let (mut at, mut reworded) = (0, HashMap::new());
    for reflow in reflows {
        units.extend_from_slice(&now[at..reflow.now.start]);
        places.extend((at..reflow.now.start).map(|ix| ix..ix + 1));
        at = reflow.now.end;
        let (parts, first) = (&now[reflow.now.clone()], &now[reflow.now.start]);
        let texts: Vec<&str> = parts.iter().map(|part| &*part.text).collect();
        let end = parts.last().map_or(first.span.end, |part| part.span.end);
        for (nth, entry) in reflow.entries.iter().enumerate() {
            let whole = texts.join(" ");
            let (text, print) = match &reflow.reworded {
                Some(Reworded::Half(half, text)) if *half == nth => {
                    reworded.insert(units.len(), reflow.now.start);
                    let markup = first.print.markup;
                    (text.clone(), Print { text: print_of(text.as_bytes()), markup })
                }
                Some(Reworded::Part(part)) => {
                    reworded.insert(units.len(), *part);
                    let markup = print(*entry).unwrap_or_default().markup;
                    let print = Print { text: print_of(whole.as_bytes()), markup };
                    (whole, print)
                }
                _ => (whole, print(*entry).unwrap_or_default()),
            };
            units.push(Passage {
                kind: kind(*entry).unwrap_or(first.kind),
                label: None,
                span: first.span.start..end,
                // What of a joined text is whose part, nobody asks: the fingerprint tells.
                text: Cow::Owned(text),
                print,
                anchors: all_anchors(parts),
            });
            places.push(reflow.now.clone());
        }
    }
    units.extend_from_slice(&now[at..]);
    places.extend((at..now.len()).map(|ix| ix..ix + 1));
    Side { units: units.into(), places, reworded }
}

fn all_anchors(parts: &[Passage<'_>]) -> Anchors {
    let mut all = Anchors::default();
    for Anchors { numbers, links, images, code, placeables, marks } in
        parts.iter().map(|part| &part.anchors)
    {
        all.numbers.extend_from_slice(numbers);
        all.links.extend_from_slice(links);
        all.images.extend_from_slice(images);
        all.code.extend_from_slice(code);
        all.placeables.extend_from_slice(placeables);
        all.marks.extend_from_slice(marks);
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::article::Day;

    const ONE: &str = "A kite needs wind.";
    const TWO: &str = "Never fly in a storm, says 凧の会。";
    const THREE: &str = "Take a friend along.";
    const BOTH: &str = "A kite needs wind. Never fly in a storm, says 凧の会。";
    const UN: &str = "Il faut du vent.";
    const DEUX: &str = "Jamais par temps d’orage.";
    const TROIS: &str = "Emmenez un ami.";
    const ENSEMBLE: &str = "Il faut du vent. Jamais par temps d’orage.";

    fn unknown(_: &LockEntry) -> Option<String> {
        None
    }

    fn unit(text: &'static str) -> Passage<'static> {
        let kind = if text.starts_with('#') { UnitKind::Heading(1) } else { UnitKind::Paragraph };
        let anchors = Anchors { numbers: vec![text.len().to_string()], ..Anchors::default() };
        Passage { kind, label: None, span: 0..9, text: text.into(), print: print(text), anchors }
    }

    fn print(text: &str) -> Print {
        Print { text: print_of(text.as_bytes()), markup: 7 }
    }

    fn text(units: &[&'static str]) -> Vec<Passage<'static>> {
        units.iter().map(|text| unit(text)).collect()
    }

    fn entry(base: &str, seen: &str) -> LockEntry {
        LockEntry {
            kind: UnitKind::Paragraph,
            label: None,
            base: Some(print(base)),
            seen: Some(print(seen)),
            place: None,
            mark: LockMark::None,
            since: None,
            was: None,
            before: None,
        }
    }

    fn recorded() -> Vec<LockEntry> {
        vec![entry(ONE, UN), entry(TWO, DEUX), entry(THREE, TROIS)]
    }

    fn prints(side: &Side<'_, '_>) -> Vec<Print> {
        side.units.iter().map(|unit| unit.print).collect()
    }

    fn all(texts: &[&str]) -> Vec<Print> {
        texts.iter().map(|text| print(text)).collect()
    }

    #[test]
    fn what_was_joined_is_laid_out_as_it_was_recorded() {
        let (entries, variant) = (recorded(), text(&[UN, DEUX, TROIS]));
        let source = text(&["# Kites", BOTH, THREE]);
        let laid = lay(&entries, &[0, 1, 2], (&source, &variant), &unknown);
        assert_eq!(laid.entries, entries);
        assert_eq!(prints(&laid.source), all(&["# Kites", ONE, TWO, THREE]));
        assert_eq!(prints(&laid.variant), all(&[UN, DEUX, TROIS]));
        let places: Vec<_> = (0..4).map(|ix| laid.source.places(ix)).collect();
        assert_eq!(places, [0..1, 1..2, 1..2, 2..3]);
        let otherwise: Vec<_> = (0..4).map(|ix| laid.source.is_laid_out_otherwise(ix)).collect();
        assert_eq!(otherwise, [false, true, true, false]);
        assert!(!laid.variant.is_laid_out_otherwise(1));
        // One word more, and that half is another text.
        let source =
            text(&["A kite needs wind. Never fly in a storm, says 凧の会。 Or else.", THREE]);
        let laid = lay(&entries, &[0, 1, 2], (&source, &variant), &unknown);
        let half = "Never fly in a storm, says 凧の会。 Or else.";
        assert_eq!(prints(&laid.source), all(&[ONE, half, THREE]));
        assert_eq!(laid.source.reworded(1), Some(0));
        // With words changed on either side it is another text.
        let source =
            text(&["A kite needs air. Never fly in a storm, says 凧の会。 Or else.", THREE]);
        let laid = lay(&entries, &[0, 1, 2], (&source, &variant), &unknown);
        assert_eq!(prints(&laid.source), source.iter().map(|unit| unit.print).collect::<Vec<_>>());
        assert_eq!(laid.source.places(1), 1..2);
    }

    #[test]
    fn what_was_divided_is_laid_out_as_it_was_recorded() {
        let entries = vec![entry(BOTH, ENSEMBLE), entry(THREE, TROIS)];
        let (source, variant) = (text(&[ONE, TWO, THREE]), text(&[ENSEMBLE, TROIS]));
        let laid = lay(&entries, &[0, 1], (&source, &variant), &unknown);
        assert_eq!(prints(&laid.source), all(&[BOTH, THREE]));
        assert_eq!((laid.source.places(0), laid.source.places(1)), (0..2, 2..3));
        assert!(laid.source.is_laid_out_otherwise(0) && !laid.source.is_laid_out_otherwise(1));
        assert_eq!(&*laid.source.units[0].text, BOTH);
        assert_eq!(laid.source.units[0].anchors.numbers.len(), 2);
        // The translation likewise, whether the original is as it was or not.
        for source in [text(&[BOTH, THREE]), text(&["Something else.", THREE])] {
            let variant = text(&[UN, DEUX, TROIS]);
            let laid = lay(&entries, &[0, 1], (&source, &variant), &unknown);
            assert_eq!(laid.entries, entries);
            assert_eq!(prints(&laid.variant), all(&[ENSEMBLE, TROIS]));
            assert_eq!(laid.variant.places(0), 0..2);
        }
        // What stands between is none of the parts.
        let source = text(&[ONE, "# Storms", TWO, THREE]);
        let laid = lay(&entries, &[0, 1], (&source, &variant), &unknown);
        assert_eq!(laid.source.units.len(), 4);
    }

    #[test]
    fn what_both_joined_or_divided_alike_is_recorded_anew() {
        let mut entries = recorded();
        entries[0].since = Some(day());
        entries[1].mark = LockMark::Assumed;
        let (source, variant) = (text(&[BOTH, THREE]), text(&[ENSEMBLE, TROIS]));
        let laid = lay(&entries, &[0, 1, 2], (&source, &variant), &unknown);
        let joined = LockEntry { mark: LockMark::Assumed, ..entry(BOTH, ENSEMBLE) };
        let joined = LockEntry { since: Some(day()), ..joined };
        assert_eq!(laid.entries[..], [joined, entry(THREE, TROIS)]);
        // Of two marks the one that asks for more holds of both, whichever comes first.
        use LockMark::{Assumed, Minor, None, Stale};
        for (marks, whole) in [
            ([Stale, Minor], Stale),
            ([Minor, Stale], Stale),
            ([Minor, Assumed], Minor),
            ([Assumed, None], Assumed),
        ] {
            let mut entries = recorded();
            (entries[0].mark, entries[1].mark) = (marks[0], marks[1]);
            assert_eq!(
                lay(&entries, &[0, 1, 2], (&source, &variant), &unknown).entries[0].mark,
                whole
            );
        }
        assert_eq!(laid.source.units[..], source);
        assert_eq!(laid.variant.units[..], variant);
        let entries = vec![entry(BOTH, ENSEMBLE), entry(THREE, TROIS)];
        let (source, variant) = (text(&[ONE, TWO, THREE]), text(&[UN, DEUX, TROIS]));
        let laid = lay(&entries, &[0, 1], (&source, &variant), &unknown);
        assert_eq!(laid.entries[..], recorded());
        assert!(!laid.source.is_laid_out_otherwise(0));
    }

    #[test]
    fn what_is_as_it_was_is_left_alone() {
        let entries = recorded();
        let (source, variant) = (text(&[ONE, TWO, THREE]), text(&[UN, DEUX, TROIS]));
        let laid = lay(&entries, &[0, 1, 2], (&source, &variant), &unknown);
        assert!(matches!(
            (&laid.source.units, &laid.entries),
            (Cow::Borrowed(_), Cow::Borrowed(_))
        ));
        // A text that says a recorded unit twice joins nothing.
        let source = text(&["A kite needs wind. A kite needs wind.", THREE]);
        let laid = lay(&entries, &[0, 1, 2], (&source, &variant), &unknown);
        assert!(matches!(laid.source.units, Cow::Borrowed(_)));
    }

    fn day() -> Day {
        Day { year: 2026, month: 11, day: 22 }
    }
}
