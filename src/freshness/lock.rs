//! The text form of a lock: one small file per variant, a line per unit, so that two branches
//! merge and a conflict stays small.
//!
//! ```text
//! hexapla-lock 1 en-GB 2
//! commit 3f2a9c1e07b4
//! approved 4bR_1
//! tQ3fK98Zk1mV
//! p7dXw0Mm2-Q+a1B0d3k ! 2026-11-22 = What the original said.
//! end
//! ```
//!
//! A commit with a `?` is one that the variant names and the repository did not have.
//!
//! The head names the form, the locale of the original and how many lines follow for units: fewer
//! are a lock of which something is lost. More are none, since that is what comes of merging two
//! branches that added one each.
//!
//! A line is a letter for the kind of unit, five characters for the original's unit and five for the
//! variant's (`?????` where nobody knows, `-----` where there is none), `+` and three characters
//! each for their markup where there is any, and a character that tells whether the line was
//! written as it stands. What may follow: `@` and a picture's name or a field's key, `^` and the unit's place in the
//! original where it stands elsewhere in the variant, a mark (`~` assumed, `,` minor, `!`
//! stale), the day since when, `<` and what was known before (the two fingerprints, with a mark in
//! front where there was one), and behind `=` what the original said then.

use std::fmt::Write;

use crate::model::article::Day;
use crate::model::lock::is_commit;
use crate::model::{Locale, Lock, LockBefore, LockCommit, LockEntry, LockMark, Print, UnitKind};

/// The form's number. A reader refuses others.
const VERSION: &str = "1";
/// Six bits a character, safe in every editor and merge.
const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const UNKNOWN: &str = "?????";
const NONE: &str = "-----";
/// Where no locale of the original is known.
const NOBODY: &str = "-";

/// What is wrong with the text of a lock.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum LockFault {
    /// It is none.
    Foreign,
    /// It is of a form that this program does not read, and another one does.
    Newer,
    /// It holds fewer units than it says; how many fewer.
    Gone(usize),
    /// Its end is missing.
    Torn,
    /// It holds the marks of a conflict; the line of the first, from 1.
    Conflict(usize),
    /// A line that is not as it was written; its number, from 1.
    Line(usize),
}

/// A lock as its file says it, the same for the same lock.
#[must_use]
pub fn write(lock: &Lock) -> String {
    let from = lock.from.as_ref().map_or(NOBODY, Locale::as_str);
    let mut out = format!("hexapla-lock {VERSION} {from} {}\n", lock.entries.len());
    if let Some(commit) = &lock.commit {
        let doubt = if commit.is_known { "" } else { " ?" };
        let _ = writeln!(out, "commit {}{doubt}", commit.name);
    }
    if let Some(print) = lock.approved {
        out.push_str("approved ");
        digits(print.text, 5, &mut out);
        out.push('\n');
    }
    for entry in &lock.entries {
        line(entry, &mut out);
        out.push('\n');
    }
    out.push_str("end\n");
    out
}

/// Reads a lock's text: what can be relied on, and what is wrong. A unit whose line cannot be
/// relied on is there without its base, so that nobody takes it for current.
#[must_use]
pub fn read(text: &str) -> (Lock, Vec<LockFault>) {
    let mut lock = Lock::default();
    let mut faults = Vec::new();
    let mut lines =
        text.lines().enumerate().map(|(ix, line)| (ix + 1, line.trim_end_matches('\r')));
    let first = lines.next().map(|(_, line)| line).unwrap_or_default();
    let (mut told, mut held) = (None, 0);
    match head(first) {
        Some(Ok(head)) => {
            (lock.from, told) = (head.from, head.count);
            if told.is_none() {
                faults.push(LockFault::Line(1));
            }
        }
        Some(Err(fault)) => return (lock, vec![fault]),
        None if first.starts_with("<<<<<<<") => faults.push(LockFault::Conflict(1)),
        None => return (lock, vec![LockFault::Foreign]),
    }
    let mut ended = false;
    let (mut within, mut sides) = (Within::Neither, Vec::new());
    for (number, line) in lines {
        if let Some(Ok(head)) = head(line) {
            // Both sides of a conflict.
            lock.from = lock.from.or(head.from);
            continue;
        }
        if line.is_empty() || line.starts_with("hexapla-lock ") {
            continue;
        }
        if ["<<<<<<<", "|||||||", "=======", ">>>>>>>"].iter().any(|mark| line.starts_with(mark)) {
            if !faults.iter().any(|fault| matches!(fault, LockFault::Conflict(_))) {
                faults.push(LockFault::Conflict(number));
            }
            within = match line.as_bytes()[0] {
                b'<' => Within::Ours,
                b'|' => Within::Base,
                b'=' => Within::Theirs,
                _ => Within::Neither,
            };
        } else if line == "end" {
            ended = true;
        } else if let Some(commit) = line.strip_prefix("commit ") {
            let (name, is_known) = commit.strip_suffix(" ?").map_or((commit, true), |n| (n, false));
            let commit = LockCommit { name: name.to_owned(), is_known };
            lock.commit = Some(commit).filter(|commit| is_commit(&commit.name));
        } else if let Some(print) = line.strip_prefix("approved ") {
            lock.approved = number_of(print).map(|text| Print { text, markup: 0 });
        } else if within == Within::Base {
            // What was there before either side wrote says nothing that they do not.
        } else {
            held += 1;
            let before = lock.entries.len();
            let (entry, is_sound) = entry(line);
            faults.extend((!is_sound).then_some(LockFault::Line(number)));
            lock.entries.extend(entry);
            sides.resize(lock.entries.len().max(before), within);
        }
    }
    let conflict = faults.iter().any(|fault| matches!(fault, LockFault::Conflict(_)));
    if conflict {
        // Which side is right, nobody knows; so nobody has approved it, and no commit speaks for it.
        (lock.approved, lock.commit) = (None, None);
        settle(&mut lock.entries, &sides);
    }
    if !ended {
        faults.push(LockFault::Torn);
    } else if let Some(lost) = told.map(|told: usize| told.saturating_sub(held))
        && lost > 0
        && !conflict
    {
        faults.push(LockFault::Gone(lost));
    }
    (lock, faults)
}

/// What the first line says.
struct Head {
    /// The locale of the original.
    from: Option<Locale>,
    /// How many units follow.
    count: Option<usize>,
}

/// The first line; or why the rest is not for this program. None if it is no such line.
fn head(line: &str) -> Option<Result<Head, LockFault>> {
    let mut words = line.strip_prefix("hexapla-lock ")?.split(' ');
    let version = words.next().unwrap_or_default();
    if version != VERSION {
        let newer = version.bytes().all(|byte| byte.is_ascii_digit()) && !version.is_empty();
        return Some(Err(if newer { LockFault::Newer } else { LockFault::Foreign }));
    }
    let from = words.next().and_then(Locale::parse);
    let count = words.next().and_then(|count| count.parse().ok());
    Some(Ok(Head { from, count }))
}

/// Where a line stands among the marks of a conflict.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Within {
    Neither,
    Ours,
    Base,
    Theirs,
}

/// Of two sides of a conflict that speak of one unit and disagree on what it was made from, neither is
/// relied on. If they agree on that, and each has seen another text, both are kept in mind.
fn settle(entries: &mut Vec<LockEntry>, sides: &[Within]) {
    let mut kept: Vec<LockEntry> = Vec::with_capacity(entries.len());
    let mut ours: Vec<usize> = Vec::new();
    for (entry, side) in entries.drain(..).zip(sides) {
        if *side == Within::Ours {
            ours.push(kept.len());
        }
        if *side == Within::Theirs {
            let same = |ix: &usize| {
                let other = &kept[*ix];
                let base = other.base.is_some() && other.base == entry.base;
                base && other.kind == entry.kind && other.label == entry.label
            };
            let found = ours.iter().position(same).map(|place| ours.remove(place));
            if let (Some(ix), Some(seen)) = (found, entry.seen)
                && kept[ix].seen != entry.seen
            {
                let theirs = LockBefore { base: entry.base, seen, mark: entry.mark };
                let other = &mut kept[ix];
                if other.seen.is_none() {
                    (other.seen, other.mark) = (entry.seen, entry.mark);
                } else {
                    other.before = other.before.or(Some(theirs));
                }
                other.since = other.since.or(entry.since);
                other.was = other.was.take().or(entry.was);
                continue;
            }
        }
        let same = |other: &&mut LockEntry| {
            other.kind == entry.kind && other.seen == entry.seen && entry.seen.is_some()
                || entry.seen.is_none() && other.seen.is_none() && other.base == entry.base
        };
        match kept.iter_mut().find(same) {
            Some(other)
                if other.base == entry.base
                    && other.mark == entry.mark
                    && other.before == entry.before => {}
            Some(other) => {
                (other.base, other.mark) = (None, LockMark::None);
                (other.was, other.before) = (None, None);
            }
            None => kept.push(entry),
        }
    }
    *entries = kept;
}

fn line(entry: &LockEntry, out: &mut String) {
    let start = out.len();
    out.push(letter(entry.kind));
    prints(entry.base, entry.seen, out);
    let core = out.len();
    if let Some(label) = &entry.label {
        let _ = write!(out, " @{}", escape(label));
    }
    if let Some(place) = entry.place {
        let _ = write!(out, " ^{place}");
    }
    if let Some(mark) = mark_of(entry.mark) {
        out.push(' ');
        out.push(mark);
    }
    if let Some(day) = entry.since {
        let _ = write!(out, " {day}");
    }
    if let Some(before) = &entry.before {
        out.push_str(" <");
        if let Some(mark) = mark_of(before.mark) {
            out.push(mark);
        }
        prints(before.base, Some(before.seen), out);
    }
    if let Some(was) = &entry.was {
        let _ = write!(out, " = {}", lines_out(was));
    }
    let check = check(&out[start..]);
    out.insert(core, check);
}

/// The fingerprints of both sides.
fn prints(base: Option<Print>, seen: Option<Print>, out: &mut String) {
    match base {
        Some(print) => digits(print.text, 5, out),
        None => out.push_str(UNKNOWN),
    }
    match seen {
        Some(print) => digits(print.text, 5, out),
        None => out.push_str(NONE),
    }
    let markup = |print: Option<Print>| print.map_or(0, |print| print.markup);
    let (base, seen) = (markup(base), markup(seen));
    if base != 0 || seen != 0 {
        out.push('+');
        digits(base.into(), 3, out);
        digits(seen.into(), 3, out);
    }
}

/// A line's entry, and whether it was written as it stands; if not, the unit alone as far as it is told.
fn entry(line: &str) -> (Option<LockEntry>, bool) {
    let (core, rest) = line.split_once(' ').unwrap_or((line, ""));
    let taken = || -> Option<(LockEntry, char)> {
        let mut chars = core.chars();
        let kind = kind_of(chars.next()?)?;
        let body = chars.as_str();
        let (base, seen, check) = sides(body)?;
        let entry = LockEntry {
            kind,
            label: None,
            place: None,
            base,
            seen,
            mark: LockMark::None,
            since: None,
            was: None,
            before: None,
        };
        let mut check = check.chars();
        let (first, None) = (check.next()?, check.next()) else { return None };
        Some((entry, first))
    };
    let Some((mut entry, told)) = taken() else { return (None, false) };
    let plain = match rest {
        "" => core[..core.len() - 1].to_owned(),
        rest => format!("{} {rest}", &core[..core.len() - 1]),
    };
    let sound = check(&plain) == told && further(rest, &mut entry).is_some();
    (if sound { Some(entry) } else { unsure(entry) }, sound)
}

/// The fingerprints of both sides, and what follows them.
fn sides(body: &str) -> Option<(Option<Print>, Option<Print>, &str)> {
    if !body.is_ascii() {
        return None;
    }
    let (prints, tail) = body.split_at_checked(10)?;
    let (base, seen) = prints.split_at(5);
    let (markup, tail) = match tail.strip_prefix('+') {
        Some(tail) => tail.split_at_checked(6)?,
        None => ("", tail),
    };
    let part = |range| markup.get(range).map_or(Some(0), number_of);
    let (of_base, of_seen) = (part(0..3)?, part(3..6)?);
    let print = |text: &str, absent: &str, markup: u64| match text {
        text if text == absent => Some(None),
        text => {
            let markup = u32::try_from(markup).ok()?;
            Some(Some(Print { text: number_of(text)?, markup }))
        }
    };
    Some((print(base, UNKNOWN, of_base)?, print(seen, NONE, of_seen)?, tail))
}

/// A unit of which only what it is can be relied on.
fn unsure(entry: LockEntry) -> Option<LockEntry> {
    entry.seen?;
    let mark = LockMark::None;
    Some(LockEntry { base: None, mark, since: None, was: None, before: None, ..entry })
}

/// What follows the fingerprints.
fn further(rest: &str, entry: &mut LockEntry) -> Option<()> {
    let (rest, was) = match rest.strip_prefix("= ") {
        Some(was) => ("", Some(was)),
        None => match rest.split_once(" = ") {
            Some((rest, was)) => (rest, Some(was)),
            None => (rest, None),
        },
    };
    entry.was = was.map(lines_in);
    for word in rest.split(' ').filter(|word| !word.is_empty()) {
        let mut chars = word.chars();
        match (chars.next(), chars.as_str()) {
            (Some('@'), label) => entry.label = Some(unescape(label)?),
            (Some('^'), place) => entry.place = Some(place.parse().ok()?),
            (Some('<'), earlier) => entry.before = Some(before(earlier)?),
            (Some(mark), "") => entry.mark = mark_from(mark)?,
            _ => entry.since = Some(day(word)?),
        }
    }
    Some(())
}

fn before(text: &str) -> Option<LockBefore> {
    let mark = text.chars().next().and_then(mark_from);
    let text = if mark.is_some() { &text[1..] } else { text };
    let (base, seen, rest) = sides(text)?;
    rest.is_empty().then_some(())?;
    Some(LockBefore { base, seen: seen?, mark: mark.unwrap_or(LockMark::None) })
}

const MARKS: [(char, LockMark); 3] =
    [('~', LockMark::Assumed), (',', LockMark::Minor), ('!', LockMark::Stale)];

fn mark_of(mark: LockMark) -> Option<char> {
    MARKS.iter().find(|(_, own)| *own == mark).map(|(sign, _)| *sign)
}

fn mark_from(sign: char) -> Option<LockMark> {
    MARKS.iter().find(|(own, _)| *own == sign).map(|(_, mark)| *mark)
}

fn day(text: &str) -> Option<Day> {
    let mut parts = text.split('-');
    let mut part = || parts.next()?.parse::<u16>().ok();
    let (year, month, day) = (part()?, part()?, part()?);
    let good = (1..=12).contains(&month) && (1..=31).contains(&day) && year <= 9999;
    let narrow = |n: u16| u8::try_from(n).unwrap_or(1);
    let year = i16::try_from(year).ok()?;
    good.then(|| Day { year, month: narrow(month), day: narrow(day) })
}

/// One of 64 characters, so that a slip of the hand or of a merge is noticed.
fn check(line: &str) -> char {
    char::from(DIGITS[usize::from(blake3::hash(line.as_bytes()).as_bytes()[0] & 63)])
}

fn digits(number: u64, count: u32, out: &mut String) {
    for place in (0..count).rev() {
        let digit = (number >> (6 * place)) & 63;
        out.push(char::from(DIGITS[usize::try_from(digit).unwrap_or(0)]));
    }
}

fn number_of(text: &str) -> Option<u64> {
    let mut number = 0;
    for byte in text.bytes() {
        let digit = DIGITS.iter().position(|digit| *digit == byte)?;
        number = number << 6 | u64::try_from(digit).ok()?;
    }
    Some(number)
}

/// A text of several lines, such as code, on one.
fn lines_out(text: &str) -> String {
    text.replace('\\', "\\\\").replace('\n', "\\n").replace('\r', "\\r")
}

fn lines_in(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut chars = text.chars();
    while let Some(c) = chars.next() {
        match (c, c == '\\') {
            (_, true) => match chars.next() {
                Some('n') => out.push('\n'),
                Some('r') => out.push('\r'),
                Some(c) => out.push(c),
                None => {}
            },
            (c, _) => out.push(c),
        }
    }
    out
}

/// A file's name without spaces.
fn escape(label: &str) -> String {
    label.replace('%', "%25").replace(' ', "%20").replace('\n', "%0A")
}

fn unescape(label: &str) -> Option<String> {
    let mut parts = label.split('%');
    let mut out = parts.next()?.to_owned();
    for part in parts {
        let (code, rest) = part.split_at_checked(2)?;
        out.push(match code {
            "25" => '%',
            "20" => ' ',
            "0A" => '\n',
            _ => return None,
        });
        out.push_str(rest);
    }
    Some(out)
}

/// Every kind with its letter.
const LETTERS: &[(char, UnitKind)] = &[
    ('t', UnitKind::Headline),
    ('s', UnitKind::Standfirst),
    ('e', UnitKind::Teaser),
    ('a', UnitKind::Alt),
    ('k', UnitKind::Field),
    ('1', UnitKind::Heading(1)),
    ('2', UnitKind::Heading(2)),
    ('3', UnitKind::Heading(3)),
    ('4', UnitKind::Heading(4)),
    ('5', UnitKind::Heading(5)),
    ('6', UnitKind::Heading(6)),
    ('p', UnitKind::Paragraph),
    ('l', UnitKind::Item),
    ('r', UnitKind::Row),
    ('c', UnitKind::Code),
    ('f', UnitKind::Footnote),
    ('m', UnitKind::Term),
    ('d', UnitKind::Definition),
    ('h', UnitKind::Html),
];

fn letter(kind: UnitKind) -> char {
    LETTERS.iter().find(|(_, own)| *own == kind).map_or('p', |(letter, _)| *letter)
}

fn kind_of(letter: char) -> Option<UnitKind> {
    LETTERS.iter().find(|(own, _)| *own == letter).map(|(_, kind)| *kind)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn print() -> impl Strategy<Value = Print> {
        let markup = prop_oneof![Just(0), 1..=Print::MARKUP];
        (0..=Print::TEXT, markup).prop_map(|(text, markup)| Print { text, markup })
    }

    prop_compose! {
        fn entry()(
            kind in 0..LETTERS.len(),
            label in proptest::option::of("[a-z% é@=]{1,12}"),
            base in proptest::option::of(print()),
            seen in print(),
            place in proptest::option::of(0..9_u32),
            mark in 0..4_usize,
            since in proptest::option::of((0_i16..=9999, 1_u8..=12, 1_u8..=28)),
            was in proptest::option::of("[ -~é\n\\\\=]{0,40}"),
            before in proptest::option::of((proptest::option::of(print()), print(), 0..4_usize)),
        ) -> LockEntry {
            let marks = [LockMark::None, LockMark::Assumed, LockMark::Minor, LockMark::Stale];
            let mark = marks[mark];
            let before =
                before.map(|(base, seen, mark)| LockBefore { base, seen, mark: marks[mark] });
            let since = since.map(|(year, month, day)| Day { year, month, day });
            let was = was.map(|text| text.trim().to_owned());
            // A lock is told to hold markup even where the text is not known.
            let base = base.map(|print| Print { markup: print.markup, ..print });
            LockEntry { kind: LETTERS[kind].1, label, place, base, seen: Some(seen), mark, since, was, before }
        }
    }

    prop_compose! {
        fn lock()(
            commit in proptest::option::of(("[0-9a-f]{7,40}", proptest::bool::ANY)),
            approved in proptest::option::of(0..=Print::TEXT),
            entries in proptest::collection::vec(entry(), 0..12),
        ) -> Lock {
            let approved = approved.map(|text| Print { text, markup: 0 });
            let commit = commit.map(|(name, is_known)| LockCommit { name, is_known });
            Lock { from: Locale::parse("en-GB"), commit, approved, entries }
        }
    }

    proptest! {
        #[test]
        fn what_is_written_is_read(lock in lock()) {
            let (read, faults) = read(&write(&lock));
            prop_assert_eq!(faults, vec![]);
            prop_assert_eq!(read, lock);
        }

        #[test]
        fn a_torn_lock_is_noticed_and_never_trusted_further(lock in lock(), at in 0.0..1.0_f64) {
            let text = write(&lock);
            let mut at = (at * text.len() as f64) as usize;
            while !text.is_char_boundary(at) {
                at -= 1;
            }
            prop_assume!(at + 1 < text.len());
            let (torn, faults) = read(&text[..at]);
            prop_assert!(!faults.is_empty());
            for entry in torn.entries.iter().filter(|entry| entry.base.is_some()) {
                prop_assert!(lock.entries.iter().any(|whole| whole.base == entry.base));
            }
        }

        #[test]
        fn a_line_that_is_gone_is_noticed(lock in lock(), line in 0..12_usize) {
            prop_assume!(!lock.entries.is_empty());
            let line = line % lock.entries.len();
            let text = write(&lock);
            let mut lines: Vec<&str> = text.lines().collect();
            lines.remove(lines.len() - 1 - lock.entries.len() + line);
            let (read, faults) = read(&(lines.join("\n") + "\n"));
            prop_assert_eq!(read.entries.len() + 1, lock.entries.len());
            prop_assert_eq!(faults, vec![LockFault::Gone(1)]);
        }

        #[test]
        fn no_text_makes_it_panic(text in "(hexapla-lock 1 en\n)?([ -~é]{0,30}\n?){0,6}") {
            let _ = read(&text);
        }

        #[test]
        fn a_changed_digit_is_noticed(lock in lock(), line in 0..12_usize, place in 1..11_usize) {
            prop_assume!(!lock.entries.is_empty());
            let line = line % lock.entries.len();
            let mut lines: Vec<String> = write(&lock).lines().map(str::to_owned).collect();
            let first = lines.iter().rposition(|l| l.contains(' ') && (l.starts_with("approved") || l.starts_with("commit"))).map_or(1, |ix| ix + 1);
            let text = &mut lines[first + line];
            let mut bytes = text.clone().into_bytes();
            bytes[place] = if bytes[place] == b'A' { b'B' } else { b'A' };
            *text = String::from_utf8(bytes).expect("still ASCII there");
            let (read, faults) = read(&(lines.join("\n") + "\n"));
            // One change in 64 is not told by one character of check; then the print is another.
            prop_assert!(!faults.is_empty() || read.entries[line] != lock.entries[line]);
        }
    }

    #[test]
    fn of_two_sides_that_disagree_neither_is_relied_on() {
        let entry = |base, seen| LockEntry {
            kind: UnitKind::Paragraph,
            label: None,
            base: Some(Print { text: base, markup: 0 }),
            seen: Some(Print { text: seen, markup: 0 }),
            place: None,
            mark: LockMark::None,
            since: None,
            was: None,
            before: None,
        };
        let of = |entries| write(&Lock { from: Locale::parse("en"), entries, ..Lock::default() });
        let ours = of(vec![entry(1, 10), entry(2, 20), entry(3, 30)]);
        let theirs = of(vec![entry(1, 10), entry(9, 20), entry(3, 30)]);
        let (a, b): (Vec<_>, Vec<_>) = (ours.lines().collect(), theirs.lines().collect());
        let text = format!(
            "{}\n{}\n<<<<<<< ours\n{}\n=======\n{}\n>>>>>>> theirs\n{}\nend\n",
            a[0], a[1], a[2], b[2], a[3]
        );
        let (lock, faults) = read(&text);
        assert_eq!(faults, [LockFault::Conflict(3)]);
        let bases: Vec<_> = lock.entries.iter().map(|e| e.base.map(|print| print.text)).collect();
        assert_eq!(bases, [Some(1), None, Some(3)]);
    }
}
