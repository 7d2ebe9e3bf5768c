//! How a unit stands, and what its line in the lock is to say.

use super::super::macros::{alert, is_mute};
use super::super::severity::severity;
use super::super::slight::slight;
use super::{Line, Wording};
use crate::model::article::Day;
use crate::model::{LockBefore, LockEntry, LockMark, Passage, Print, Severity, UnitState};

/// Makes the lines.
pub(super) struct Maker<'m> {
    pub(super) source: &'m [Passage<'m>],
    pub(super) variant: &'m [Passage<'m>],
    pub(super) today: Option<Day>,
    pub(super) wording: Wording<'m>,
    pub(super) sound: bool,
}

impl Maker<'_> {
    /// A unit that the lock knows.
    pub(super) fn held(&self, entry: &LockEntry, j: usize, k: usize) -> Line {
        let (s, v) = (&self.source[j], &self.variant[k]);
        // What reads the same in both languages, such as code, is as good as the original.
        let equal = v.print.text == s.print.text && v.kind == s.kind;
        let entry = &since_before(entry, v.print, equal);
        let seen = entry.seen.unwrap_or(v.print);
        let mut next = LockEntry {
            kind: s.kind,
            label: s.label.as_deref().map(str::to_owned),
            seen: Some(v.print),
            ..entry.clone()
        };
        let Some(base) = entry.base else {
            (next.since, next.was) = (None, None);
            return self.line(next, Some(j), Some(k), UnitState::Unknown, None);
        };
        let same_print = base.text == s.print.text;
        // What was said in other words may ask for no translation even so, if anybody knows it.
        let was = (!same_print).then(|| entry.was.clone().or_else(|| (self.wording)(base)));
        let was = was.flatten();
        let slight = was.as_deref().and_then(|was| slight(was, s));
        let same_text = same_print || slight.is_some();
        let same_markup = base.markup == s.print.markup && entry.kind == s.kind;
        let touched = seen.text != v.print.text;
        let mended = touched || seen.markup != v.print.markup;
        if entry.mark == LockMark::Stale && !touched {
            next.since = self.since(entry);
            // An editor's word is not weighed by what the fingerprints say.
            let severity = Some(Severity::Major);
            return self.line(next, Some(j), Some(k), UnitState::Stale, severity);
        }
        if slight == Some(Severity::Markup) && !touched && !equal {
            (next.since, next.was) = (None, was);
            let state = UnitState::Markup;
            return self.line(next, Some(j), Some(k), state, Some(Severity::Markup));
        }
        if !same_text && !touched && !equal {
            next.since = self.since(entry);
            next.was = was;
            let severity = self.severity(base, s, next.was.as_deref());
            return self.line(next, Some(j), Some(k), UnitState::Stale, severity);
        }
        if same_text && !same_markup && !mended && !has_same_targets(s, v) {
            next.was = was.or(next.was);
            let state = UnitState::Markup;
            return self.line(next, Some(j), Some(k), state, Some(Severity::Markup));
        }
        next.base = Some(s.print);
        let before = || LockBefore { base: entry.base, seen, mark: entry.mark };
        // That it was out of date is known, even if the original has taken the change back since: which
        // of both the translation follows, nobody knows.
        let was_behind = entry.mark == LockMark::None && entry.since.is_some() && !equal;
        if touched && (!same_text && !equal || entry.mark == LockMark::Stale || was_behind) {
            next.mark = LockMark::Assumed;
            next.was = was.or_else(|| entry.was.clone().or_else(|| (self.wording)(base)));
            next.before = entry.before.or_else(|| Some(before()));
            let severity = self.severity(base, s, next.was.as_deref());
            return self.line(next, Some(j), Some(k), UnitState::Assumed, severity);
        }
        match entry.mark {
            LockMark::Assumed => {
                return self.line(next, Some(j), Some(k), UnitState::Assumed, None);
            }
            LockMark::Minor if !touched && !equal => {
                let severity = Some(Severity::Minor);
                return self.line(next, Some(j), Some(k), UnitState::Stale, severity);
            }
            _ => {}
        }
        next.mark = LockMark::None;
        // A copy of the original where a translation stood: that may come back, and is then as far
        // behind as it was.
        let copied = equal && touched && seen.text != base.text;
        next.before = entry.before.filter(|_| equal).or_else(|| copied.then(before));
        let owes = next
            .before
            .is_some_and(|before| before.base.is_none_or(|base| base.text != s.print.text));
        if owes {
            next.was = entry.was.clone().or_else(|| (self.wording)(base));
        } else {
            (next.since, next.was) = (None, None);
        }
        self.line(next, Some(j), Some(k), UnitState::Current, None)
    }

    /// A unit of the variant that the lock does not know as it stands, with its counterpart. It is
    /// `doubtful` if it may have been something else before.
    pub(super) fn new_pair(
        &self,
        owed: Option<&LockEntry>,
        (j, k): (usize, usize),
        doubtful: bool,
    ) -> Line {
        let (s, v) = (&self.source[j], &self.variant[k]);
        // It was there before, and went away: what it was made from then still counts.
        let gone = owed.and_then(|owed| match (owed.seen, owed.before) {
            (Some(_), _) => Some(owed.clone()),
            (None, Some(before)) => Some(LockEntry {
                base: before.base,
                seen: Some(before.seen),
                mark: before.mark,
                before: None,
                ..owed.clone()
            }),
            (None, None) => None,
        });
        if let Some(gone) = gone {
            return self.held(&gone, j, k);
        }
        let mut entry = fresh(s);
        entry.seen = Some(v.print);
        let base = owed.and_then(|owed| owed.base);
        let state = match owed {
            // It was never there, and here it is: made from the original as it stands, …
            Some(_) if base.is_none_or(|base| base.text == s.print.text) && !doubtful => {
                UnitState::Current
            }
            // … or as it was when it was last found missing; or it is no translation made anew.
            Some(owed) => {
                entry.mark = LockMark::Assumed;
                entry.was = owed.was.clone().or_else(|| (self.wording)(base?));
                UnitState::Assumed
            }
            None if self.sound => {
                entry.mark = LockMark::Assumed;
                UnitState::Assumed
            }
            None => {
                entry.base = None;
                UnitState::Unknown
            }
        };
        self.line(entry, Some(j), Some(k), state, None)
    }

    /// A unit that the variant lacks; `owed` is what the lock says of it, missing or not, and `next`
    /// the variant's counterpart of the unit behind it.
    pub(super) fn missing(&self, owed: Option<&LockEntry>, j: usize, next: Option<usize>) -> Line {
        let s = &self.source[j];
        let mut entry = fresh(s);
        let mute = is_mute(s);
        // Without a record nobody knows whether it was left out or came later.
        let known = owed.and_then(|owed| self.past(owed));
        entry.since = known.or(self.today.filter(|_| self.sound && !mute));
        if let Some(owed) = owed {
            let copied = owed.mark == LockMark::None && owed.before.is_some();
            let own = owed.seen.filter(|_| !copied);
            let own = own.map(|seen| LockBefore { base: owed.base, seen, mark: owed.mark });
            entry.before = own.or(owed.before);
            let base = entry.before.and_then(|before| before.base);
            if let Some(base) = base.filter(|base| base.text != s.print.text) {
                entry.was = owed.was.clone().or_else(|| (self.wording)(base));
            }
        }
        if !mute {
            return self.line(entry, Some(j), None, UnitState::Missing, None);
        }
        // Nobody reads a macro, or the marker of an alert; and the marker may stand in the alert's
        // first paragraph as well.
        let kind = |text: &str| alert(text).map(|(kind, _)| kind.to_owned());
        let marked = next.and_then(|k| kind(&self.variant[k].text));
        if marked.is_some() && marked == kind(&s.text) {
            return self.line(entry, Some(j), None, UnitState::Current, None);
        }
        self.line(entry, Some(j), None, UnitState::Markup, Some(Severity::Markup))
    }

    pub(super) fn taken_back(&self, entry: &LockEntry, k: usize) -> Line {
        // It is found again by what it is now, whatever it was in the original.
        let v = &self.variant[k];
        let mut next = LockEntry { kind: v.kind, seen: Some(v.print), ..entry.clone() };
        if let (None, Some(base)) = (&next.was, next.base) {
            next.was = (self.wording)(base);
        }
        next.since = self.since(entry);
        let severity = is_mute(v).then_some(Severity::Markup);
        self.line(next, None, Some(k), UnitState::Unknown, severity)
    }

    /// A unit that the variant has of its own.
    pub(super) fn own(&self, entry: &LockEntry, k: usize) -> Line {
        let v = &self.variant[k];
        let next = LockEntry { kind: v.kind, seen: Some(v.print), ..entry.clone() };
        self.line(next, None, Some(k), UnitState::Unknown, None)
    }

    /// Since when something has been owed.
    fn since(&self, entry: &LockEntry) -> Option<Day> {
        self.past(entry).or(self.today)
    }

    /// The recorded day. One that lies in the future was written by a clock that was wrong.
    fn past(&self, entry: &LockEntry) -> Option<Day> {
        entry.since.filter(|day| self.today.is_none_or(|today| *day <= today))
    }

    fn severity(&self, base: Print, s: &Passage<'_>, was: Option<&str>) -> Option<Severity> {
        severity(base, s.print, was.map(|was| (was, s.text.as_ref())))
    }

    fn line(
        &self,
        entry: LockEntry,
        source: Option<usize>,
        variant: Option<usize>,
        state: UnitState,
        severity: Option<Severity>,
    ) -> Line {
        Line { source, variant, entry, state, severity, moved: false, laid: [None; 2] }
    }
}

/// What a line says once what happened to the variant's unit is undone, or turns out to have been no
/// translation.
fn since_before(entry: &LockEntry, now: Print, equal: bool) -> LockEntry {
    let Some(before) = entry.before else { return entry.clone() };
    let back = before.seen.text == now.text;
    let touched = entry.seen.is_some_and(|seen| seen.text != now.text);
    // A copy of the original stood there meanwhile: what takes its place is held against what stood
    // there before it.
    let was_copy = entry.mark != LockMark::Assumed && touched && !equal;
    if back || was_copy {
        let (base, seen, mark) = (before.base, Some(before.seen), before.mark);
        return LockEntry { base, seen, mark, before: None, ..entry.clone() };
    }
    entry.clone()
}

/// A line for a unit of the original as it stands.
fn fresh(s: &Passage<'_>) -> LockEntry {
    LockEntry {
        kind: s.kind,
        label: s.label.as_deref().map(str::to_owned),
        base: Some(s.print),
        seen: None,
        place: None,
        mark: LockMark::None,
        since: None,
        was: None,
        before: None,
    }
}

/// Whether a variant's unit has every link and image of the original's already.
fn has_same_targets(s: &Passage<'_>, v: &Passage<'_>) -> bool {
    let has = |of: &[String], other: &[String]| of.iter().all(|target| other.contains(target));
    let some = !s.anchors.links.is_empty() || !s.anchors.images.is_empty();
    some && s.kind == v.kind
        && has(&s.anchors.links, &v.anchors.links)
        && has(&s.anchors.images, &v.anchors.images)
}
