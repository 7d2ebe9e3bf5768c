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
}

impl Side<'_, '_> {
    /// Which units of the text say now what this one says.
    pub(super) fn places(&self, unit: usize) -> Range<usize> {
        self.places.get(unit).cloned().unwrap_or(unit..unit + 1)
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
/// is known, as the original had them.
pub(super) fn lay<'l, 'p>(
    entries: &'l [LockEntry],
    order: &[usize],
    source: &'l [Passage<'p>],
    variant: &'l [Passage<'p>],
) -> Laid<'l, 'p> {
    let known = |ix: &usize| Some((*ix, entries[*ix].base?));
    let base: Vec<(usize, Print)> = order.iter().filter_map(known).collect();
    let seen = (0..entries.len()).filter_map(|ix| Some((ix, entries[ix].seen?)));
    let mut of_source = reflows(&base, source);
    let mut of_variant = reflows(&seen.collect::<Vec<_>>(), variant);
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
}

fn reflows(recorded: &[(usize, Print)], now: &[Passage<'_>]) -> Vec<Reflow> {
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
        let gap = Gap { recorded, now, gone: &gone, came: &came, places: from..place };
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
        // Edits leave as many units as there were. And where much was rewritten, fingerprints would be
        // equal by chance.
        if gone.len() == came || gone.len() * came > MUCH {
            return;
        }
        let (mut at, mut free) = (units.start, self.places.start);
        while at < units.end {
            let open = (at..units.end).take(PARTS).take_while(|ix| self.came[*ix]).count();
            let own = if open == 0 || !is_plain(&self.now[at]) {
                None
            } else if came > gone.len() {
                self.divided(at, open, &gone)
            } else {
                self.joined(&self.now[at].text, &gone).map(|places| (1, places))
            };
            let Some((parts, places)) = own.filter(|(_, places)| places.start >= free) else {
                at += 1;
                continue;
            };
            free = places.end;
            let entries = self.recorded[places].iter().map(|(entry, _)| *entry).collect();
            found.push(Reflow { entries, now: at..at + parts });
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
        one == other && a.now.len() == b.now.len()
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
        return Side { units: now.into(), places: Vec::new() };
    }
    let (mut units, mut places) = (Vec::with_capacity(now.len()), Vec::with_capacity(now.len()));
    let mut at = 0;
    for reflow in reflows {
        units.extend_from_slice(&now[at..reflow.now.start]);
        places.extend((at..reflow.now.start).map(|ix| ix..ix + 1));
        at = reflow.now.end;
        let (parts, first) = (&now[reflow.now.clone()], &now[reflow.now.start]);
        let texts: Vec<&str> = parts.iter().map(|part| &*part.text).collect();
        let end = parts.last().map_or(first.span.end, |part| part.span.end);
        for entry in &reflow.entries {
            units.push(Passage {
                kind: kind(*entry).unwrap_or(first.kind),
                label: None,
                span: first.span.start..end,
                // What of a joined text is whose part, nobody asks: the fingerprint tells.
                text: Cow::Owned(texts.join(" ")),
                print: print(*entry).unwrap_or_default(),
                anchors: all_anchors(parts),
            });
            places.push(reflow.now.clone());
        }
    }
    units.extend_from_slice(&now[at..]);
    places.extend((at..now.len()).map(|ix| ix..ix + 1));
    Side { units: units.into(), places }
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
        let laid = lay(&entries, &[0, 1, 2], &source, &variant);
        assert_eq!(laid.entries, entries);
        assert_eq!(prints(&laid.source), all(&["# Kites", ONE, TWO, THREE]));
        assert_eq!(prints(&laid.variant), all(&[UN, DEUX, TROIS]));
        let places: Vec<_> = (0..4).map(|ix| laid.source.places(ix)).collect();
        assert_eq!(places, [0..1, 1..2, 1..2, 2..3]);
        let otherwise: Vec<_> = (0..4).map(|ix| laid.source.is_laid_out_otherwise(ix)).collect();
        assert_eq!(otherwise, [false, true, true, false]);
        assert!(!laid.variant.is_laid_out_otherwise(1));
        // One word more, and it is another text.
        let source =
            text(&["A kite needs wind. Never fly in a storm, says 凧の会。 Or else.", THREE]);
        let laid = lay(&entries, &[0, 1, 2], &source, &variant);
        assert_eq!(prints(&laid.source), source.iter().map(|unit| unit.print).collect::<Vec<_>>());
        assert_eq!(laid.source.places(1), 1..2);
    }

    #[test]
    fn what_was_divided_is_laid_out_as_it_was_recorded() {
        let entries = vec![entry(BOTH, ENSEMBLE), entry(THREE, TROIS)];
        let (source, variant) = (text(&[ONE, TWO, THREE]), text(&[ENSEMBLE, TROIS]));
        let laid = lay(&entries, &[0, 1], &source, &variant);
        assert_eq!(prints(&laid.source), all(&[BOTH, THREE]));
        assert_eq!((laid.source.places(0), laid.source.places(1)), (0..2, 2..3));
        assert!(laid.source.is_laid_out_otherwise(0) && !laid.source.is_laid_out_otherwise(1));
        assert_eq!(&*laid.source.units[0].text, BOTH);
        assert_eq!(laid.source.units[0].anchors.numbers.len(), 2);
        // The translation likewise, whether the original is as it was or not.
        for source in [text(&[BOTH, THREE]), text(&["Something else.", THREE])] {
            let variant = text(&[UN, DEUX, TROIS]);
            let laid = lay(&entries, &[0, 1], &source, &variant);
            assert_eq!(laid.entries, entries);
            assert_eq!(prints(&laid.variant), all(&[ENSEMBLE, TROIS]));
            assert_eq!(laid.variant.places(0), 0..2);
        }
        // What stands between is none of the parts.
        let source = text(&[ONE, "# Storms", TWO, THREE]);
        let laid = lay(&entries, &[0, 1], &source, &variant);
        assert_eq!(laid.source.units.len(), 4);
    }

    #[test]
    fn what_both_joined_or_divided_alike_is_recorded_anew() {
        let mut entries = recorded();
        entries[0].since = Some(day());
        entries[1].mark = LockMark::Assumed;
        let (source, variant) = (text(&[BOTH, THREE]), text(&[ENSEMBLE, TROIS]));
        let laid = lay(&entries, &[0, 1, 2], &source, &variant);
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
            assert_eq!(lay(&entries, &[0, 1, 2], &source, &variant).entries[0].mark, whole);
        }
        assert_eq!(laid.source.units[..], source);
        assert_eq!(laid.variant.units[..], variant);
        let entries = vec![entry(BOTH, ENSEMBLE), entry(THREE, TROIS)];
        let (source, variant) = (text(&[ONE, TWO, THREE]), text(&[UN, DEUX, TROIS]));
        let laid = lay(&entries, &[0, 1], &source, &variant);
        assert_eq!(laid.entries[..], recorded());
        assert!(!laid.source.is_laid_out_otherwise(0));
    }

    #[test]
    fn what_is_as_it_was_is_left_alone() {
        let entries = recorded();
        let (source, variant) = (text(&[ONE, TWO, THREE]), text(&[UN, DEUX, TROIS]));
        let laid = lay(&entries, &[0, 1, 2], &source, &variant);
        assert!(matches!(
            (&laid.source.units, &laid.entries),
            (Cow::Borrowed(_), Cow::Borrowed(_))
        ));
        // A text that says a recorded unit twice joins nothing.
        let source = text(&["A kite needs wind. A kite needs wind.", THREE]);
        let laid = lay(&entries, &[0, 1, 2], &source, &variant);
        assert!(matches!(laid.source.units, Cow::Borrowed(_)));
    }

    fn day() -> Day {
        Day { year: 2026, month: 11, day: 22 }
    }
}
