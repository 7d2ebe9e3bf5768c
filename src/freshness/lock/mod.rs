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

mod conflict;
mod line;

use std::fmt::Write;

use crate::model::lock::is_commit;
use crate::model::{Locale, Lock, LockCommit, Print};

use conflict::{Within, settle};
use line::{digits, entry, line, number_of};

pub use line::{print_from, print_text};

/// The form's number. A reader refuses others.
const VERSION: &str = "1";
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

#[cfg(test)]
mod tests {
    use super::line::LETTERS;
    use super::*;
    use crate::model::article::Day;
    use crate::model::{LockBefore, LockEntry, LockMark, UnitKind};
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
            mark in 0..5_usize,
            since in proptest::option::of((0_i16..=9999, 1_u8..=12, 1_u8..=28)),
            was in proptest::option::of("[ -~é\n\\\\=]{0,40}"),
            before in proptest::option::of((proptest::option::of(print()), print(), 0..5_usize)),
        ) -> LockEntry {
            use LockMark::{Assumed, Minor, None, Own, Stale};
            let marks = [None, Assumed, Minor, Stale, Own];
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
        fn a_fingerprint_is_read_as_it_is_written(print in print()) {
            prop_assert_eq!(print_from(&print_text(print)), Some(print));
        }

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
