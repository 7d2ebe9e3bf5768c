//! What was recorded, for people: the variants that owe something, and a sentence.

use crate::cli::Session;
use crate::cli::table;
use crate::model::Tally;
use crate::pipeline::{Act, Recorded, Recording};

use super::Unwritten;

/// Variants that are shown one by one; the rest is in `status`.
const SHOWN: usize = 20;

pub(super) fn render(
    session: &Session<'_>,
    recording: &Recording,
    act: Act,
    (unwritten, dry): (&Unwritten, bool),
) {
    // Of what was not written, only what nobody has said anything of stands as it was worked out.
    let stands = |lock: &&Recorded| act == Act::Record || !unwritten.has(lock);
    let owing: Vec<&Recorded> =
        recording.locks.iter().filter(stands).filter(|lock| owes(lock)).collect();
    let messages = session.messages;
    if !owing.is_empty() {
        let heads = ["heading-article", "record-heading-locale", "record-heading-owed"];
        let heads: Vec<String> = heads.iter().map(|id| messages.text(id, &[])).collect();
        let rows = owing.iter().take(SHOWN).map(|lock| {
            let locale = recording.settings.locale(lock.locale);
            vec![lock.article.to_string(), locale.to_string(), words(session, lock)]
        });
        let width = session.printer.width(session.system);
        let table = table::render(&heads, rows.collect(), width);
        session.tell(&table);
        if owing.len() > SHOWN {
            let args = [("count", (owing.len() - SHOWN).into())];
            session.tell(&format!("{}\n", messages.text("record-more", &args)));
        }
        session.tell("\n");
    }
    let written = recording.locks.iter().filter(|lock| lock.text.is_some()).count();
    let told = recording.locks.iter().filter(|lock| !unwritten.has(lock));
    let touched: usize = told.map(|lock| lock.touched).sum();
    let first = recording.locks.first();
    let of_first = |count: fn(&Tally) -> usize| first.map_or(0, |lock| count(&lock.tally));
    let left = of_first(|tally| tally.stale + tally.markup);
    let id = match act {
        Act::Record => "record-done",
        Act::Minor => "record-minor-done",
        Act::Stale => "record-stale-done",
        Act::Accept { .. } => "accept-done",
        Act::Approve => "approve-done",
    };
    let args = [
        ("locks", written.into()),
        ("count", touched.into()),
        ("new", recording.locks.iter().filter(|lock| lock.is_new).count().into()),
        ("left", left.into()),
        ("taken", of_first(|tally| tally.taken_back).into()),
        ("open", of_first(|tally| tally.unknown + tally.assumed).into()),
        ("missing", of_first(|tally| tally.missing).into()),
    ];
    let left = unwritten.count();
    // Where nothing was written, nothing came of what was asked for.
    if left == 0 || touched + written > 0 {
        session.tell(&format!("{}\n", messages.text(id, &args)));
    }
    if left > 0 {
        let nothing = if touched + written > 0 { "no" } else { name(act) };
        let args = [("nothing", nothing.into()), ("count", left.into())];
        session.tell(&format!("{}\n", messages.text("record-unwritten", &args)));
    }
    let cut = |lock: &&Recorded| {
        let fault = lock.base.as_ref().and_then(|base| base.fault);
        matches!(fault, Some("shallow" | "lacking"))
    };
    let cut = recording.locks.iter().filter(cut).count();
    if cut > 0 {
        session.tell(&format!("{}\n", messages.text("record-shallow", &[("count", cut.into())])));
    }
    let recovered = recording.locks.iter().filter(|lock| lock.is_recovered).count();
    if recovered > 0 {
        let args = [("count", recovered.into())];
        session.tell(&format!("{}\n", messages.text("record-recovered", &args)));
    }
    if dry {
        session.tell(&format!("{}\n", messages.text("record-dry-run", &[])));
    }
}

/// What an act is called in the sentence that says that nothing came of it.
fn name(act: Act) -> &'static str {
    match act {
        Act::Record => "recorded",
        Act::Minor => "carried",
        Act::Stale => "marked",
        Act::Accept { .. } => "confirmed",
        Act::Approve => "approved",
    }
}

fn owes(lock: &Recorded) -> bool {
    let tally = lock.tally;
    tally.stale + tally.missing + tally.markup + tally.unknown + tally.assumed + tally.extra > 0
}

/// What a variant owes, in words: “3 outdated, 1 missing”.
fn words(session: &Session<'_>, lock: &Recorded) -> String {
    let tally = lock.tally;
    let parts = [
        ("owed-stale", tally.stale - tally.minor),
        ("owed-taken-back", tally.taken_back),
        ("owed-minor", tally.minor),
        ("owed-missing", tally.missing),
        ("owed-markup", tally.markup),
        ("owed-unknown", tally.unknown),
        ("owed-assumed", tally.assumed),
        ("owed-extra", tally.extra.saturating_sub(tally.taken_back)),
    ];
    let parts = parts.iter().filter(|(_, count)| *count > 0);
    let parts: Vec<String> =
        parts.map(|(id, count)| session.messages.text(id, &[("count", (*count).into())])).collect();
    parts.join(&session.messages.text("list-separator", &[]))
}
