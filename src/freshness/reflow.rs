//! Units of an original that were divided or joined, and say the same words, or nearly.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::RangeInclusive;

use super::macros::{is_mute, is_of_macros};
use super::severity::severity;
use crate::model::{Passage, Print, Severity, UnitKind};

/// Units that were divided or joined, and say the same words.
#[derive(Default)]
pub(super) struct Reflow {
    /// By unit of the newer revision: the older one's unit that it is a part of.
    pub(super) parts: BTreeMap<usize, usize>,
    /// By unit of the newer revision that was divided, joined or is a part: whether its punctuation
    /// or case changed with it.
    pub(super) severity: BTreeMap<usize, Severity>,
    /// Units of the older revision that are part of another one now.
    pub(super) joined: BTreeSet<usize>,
}

/// Units that one unit may be divided into.
const PARTS: usize = 8;

impl Reflow {
    /// Between two revisions: what each unit of the newer one was, and what the older one alone has.
    pub(super) fn find(
        (olds, news): (&[Passage<'_>], &[Passage<'_>]),
        old_of: &[Option<(usize, bool)>],
        missing: &[usize],
    ) -> Self {
        let mut reflow = Self::default();
        for (new, origin) in old_of.iter().enumerate() {
            let Some((old, _)) = *origin else { continue };
            if olds[old].print.text == news[new].print.text {
                continue;
            }
            let free_new =
                |ix: &usize| old_of.get(*ix).is_some_and(Option::is_none) && !is_mute(&news[*ix]);
            let free_old = |ix: &usize| missing.binary_search(ix).is_ok() && !is_mute(&olds[*ix]);
            if let Some(parts) = cover(news, new, free_new, &olds[old]) {
                let whole = &olds[old];
                for ix in parts.clone() {
                    let as_it_was = whole.text.contains(&*news[ix].text);
                    let severity = if as_it_was { Severity::Markup } else { Severity::Minor };
                    reflow.severity.insert(ix, severity);
                }
                // What stood between the parts may have changed where no part did.
                if parts.clone().all(|ix| reflow.severity[&ix] == Severity::Markup)
                    && !says_the_same(&news[parts.clone()], whole)
                {
                    reflow.severity.insert(new, Severity::Minor);
                }
                reflow.parts.extend(parts.filter(|ix| *ix != new).map(|part| (part, old)));
            } else if let Some(parts) = cover(olds, old, free_old, &news[new]) {
                let same = says_the_same(&olds[parts.clone()], &news[new]);
                let severity = if same { Severity::Markup } else { Severity::Minor };
                reflow.severity.insert(new, severity);
                reflow.joined.extend(parts.filter(|ix| *ix != old));
            }
        }
        reflow.reworded((olds, news), old_of);
        reflow
    }

    /// Finds paragraphs that were divided and of which one part was reworded: if the other part is as
    /// it was, what was beside it is what this one comes from.
    fn reworded(
        &mut self,
        (olds, news): (&[Passage<'_>], &[Passage<'_>]),
        old_of: &[Option<(usize, bool)>],
    ) {
        let prose = |unit: &Passage<'_>| unit.kind == UnitKind::Paragraph && !is_of_macros(unit);
        for (new, unit) in news.iter().enumerate() {
            if old_of[new].is_some() || self.parts.contains_key(&new) || !prose(unit) {
                continue;
            }
            // What stands behind it was the end of the older one, what stands before it its beginning.
            let beside = [(Some(new + 1), End::Last), (new.checked_sub(1), End::First)];
            for (next, end) in beside {
                let next = next.filter(|ix| *ix < news.len() && !self.severity.contains_key(ix));
                let Some((next, (old, false))) = next.and_then(|ix| Some((ix, old_of[ix]?))) else {
                    continue;
                };
                let whole = &olds[old];
                if !prose(whole) || !prose(&news[next]) || whole.text == news[next].text {
                    continue;
                }
                let rest = end.without(&whole.text, &news[next].text);
                if rest.is_some_and(|rest| is_as_long(rest, &unit.text)) {
                    self.severity.extend([(new, Severity::Major), (next, Severity::Markup)]);
                } else if end.other().without(&whole.text, &unit.text).is_some() {
                    self.severity.insert(new, Severity::Markup);
                } else {
                    continue;
                }
                self.parts.insert(new, old);
                break;
            }
        }
    }
}

/// One of the ends of a text.
#[derive(Clone, Copy)]
enum End {
    First,
    Last,
}

impl End {
    fn other(self) -> Self {
        match self {
            Self::First => Self::Last,
            Self::Last => Self::First,
        }
    }

    /// A text without a part that stands at this end of it, if it does and is not all of it.
    fn without<'t>(self, whole: &'t str, part: &str) -> Option<&'t str> {
        let ends = |c: char| c.is_whitespace() || !c.is_ascii();
        let rest = match self {
            Self::First => whole.strip_prefix(part).filter(|rest| rest.starts_with(ends)),
            Self::Last => whole.strip_suffix(part).filter(|rest| rest.ends_with(ends)),
        };
        rest.map(str::trim).filter(|rest| !rest.is_empty() && !part.is_empty())
    }
}

/// Whether one text may be another wording of the other, by its length.
fn is_as_long(one: &str, other: &str) -> bool {
    let [one, other] = [one, other].map(|text| text.chars().count());
    one <= other * 3 && other <= one * 3
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
