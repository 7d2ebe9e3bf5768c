//! The JSON form of what was recorded: a contract, documented in `docs/json.md`.

use serde::Serialize;

use super::Unwritten;
use crate::pipeline::{Left, Recording};

#[derive(Serialize)]
struct Report<'r> {
    version: u32,
    dry_run: bool,
    locks: Vec<Lock<'r>>,
}

#[derive(Serialize)]
struct Lock<'r> {
    article: &'r str,
    locale: &'r str,
    path: &'r str,
    moved_from: Option<&'r str>,
    /// `new`, `recovered`, `changed`, `unchanged`, `left` or `failed`.
    outcome: &'static str,
    /// Why it was left as it is: `newer`, `unreadable` or `barred`.
    left: Option<&'static str>,
    touched: usize,
    /// What git said, where it was asked.
    base: Option<Base<'r>>,
    units: Units,
}

#[derive(Serialize)]
struct Base<'r> {
    commit: Option<&'r str>,
    how: &'static str,
    fault: Option<&'static str>,
}

#[derive(Serialize)]
struct Units {
    current: usize,
    assumed: usize,
    markup: usize,
    stale: usize,
    minor: usize,
    missing: usize,
    unknown: usize,
    extra: usize,
    taken_back: usize,
}

pub(super) fn render(recording: &Recording, unwritten: &Unwritten, dry_run: bool) -> String {
    let locks = recording.locks.iter().map(|lock| Lock {
        article: lock.article.as_str(),
        locale: recording.settings.locale(lock.locale).as_str(),
        path: &lock.path,
        moved_from: lock.moved_from.as_deref(),
        outcome: match (&lock.text, lock.is_new) {
            (None, _) if lock.left.is_some() => "left",
            (None, _) if unwritten.has(lock) => "failed",
            (None, _) => "unchanged",
            (Some(_), _) if lock.is_recovered => "recovered",
            (Some(_), true) => "new",
            (Some(_), false) => "changed",
        },
        left: lock.left.map(Left::as_str),
        touched: if unwritten.has(lock) { 0 } else { lock.touched },
        base: lock.base.as_ref().map(|told| Base {
            commit: told.commit.as_deref(),
            how: told.how,
            fault: told.fault,
        }),
        units: Units {
            current: lock.tally.current,
            assumed: lock.tally.assumed,
            markup: lock.tally.markup,
            stale: lock.tally.stale,
            minor: lock.tally.minor,
            missing: lock.tally.missing,
            unknown: lock.tally.unknown,
            extra: lock.tally.extra,
            taken_back: lock.tally.taken_back,
        },
    });
    let report = Report { version: 1, dry_run, locks: locks.collect() };
    // Strings and numbers only: it cannot fail to serialise.
    let mut text = serde_json::to_string_pretty(&report).unwrap_or_default();
    text.push('\n');
    text
}
