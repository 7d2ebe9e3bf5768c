//! What the status says of what policy asks, in short; `hexapla why` says it in full.

use crate::diag::Arg;
use crate::messages::Messages;
use crate::model::{Reason, reason};
use crate::pipeline::Survey;

/// The reasons that keep a text back, in the order in which they are told.
const SHORT: &[&str] = &[
    "before-barrier",
    "barrier-waiting",
    "barrier-hold",
    "not-approved",
    "below-current",
    "outdated",
    "aged",
    "unknown-history",
    "strings-below",
    "missing-string",
];

/// A line about the first of them, where the cell has any. `unread` is whether its original cannot be read.
pub(super) fn line(
    messages: &Messages,
    (reasons, unread): (&[Reason], bool),
    args: &[(&str, Arg)],
) -> Option<String> {
    let of = |code: &&str| reasons.iter().find(|reason| *reason::split(reason).0 == **code);
    let (code, reason) = SHORT.iter().find_map(|code| Some((*code, of(code)?)))?;
    let parameter = reason::split(reason).1.unwrap_or_default();
    let mut args = args.to_vec();
    let short = [("value", Arg::from(parameter))];
    let code = if unread && code == "unknown-history" { "original-unread" } else { code };
    args.push(("reason", messages.text(&format!("short-{code}"), &short).into()));
    Some(messages.text("to-do-policy", &args))
}

/// A line for each page that would vanish.
pub(super) fn vanishing(messages: &Messages, survey: &Survey) -> Vec<String> {
    let own =
        survey.diagnostics.iter().filter(|d| crate::cli::making::VANISHING.contains(&d.rule.code));
    own.map(|diagnostic| messages.text(diagnostic.rule.code, &diagnostic.args)).collect()
}
