//! Findings that a file itself settles: they are made from a text alone, and its marks say more.

use super::lines::line_of;
use super::parcel::Judged;
use crate::diag::Arg;
use crate::model::Owed;

/// Tells only of so much that the original no longer says as there is once the file's answers are in the lock.
pub(super) fn without_settled(judged: &mut Judged) {
    let Some(owed) = judged.owed.as_deref() else { return };
    let is_it = |code: &str| code == "taken-back";
    if owed.gone.is_empty() {
        judged.findings.retain(|fault| !is_it(fault.rule.code));
        return;
    }
    let mut first = first(owed, &judged.text);
    if let Some((line, text)) = first.as_mut().filter(|_| judged.sent != judged.text) {
        *line = line_of(&judged.sent, text, *line).unwrap_or(0);
    }
    for fault in judged.findings.iter_mut().filter(|fault| is_it(fault.rule.code)) {
        for (name, arg) in &mut fault.args {
            if *name == "count" {
                *arg = Arg::from(owed.gone.len());
            }
        }
        if let (Some(location), Some((line, text))) = (fault.location.as_mut(), &first) {
            (location.line, location.excerpt) = (*line, text.clone());
        }
    }
}

/// The first line of what is gone, from 1, and what it says.
fn first(owed: &Owed, text: &str) -> Option<(usize, String)> {
    let at = owed.gone.iter().map(|(_, span)| span.start).min()?;
    let line = text.get(..at)?.matches('\n').count();
    Some((line + 1, text.lines().nth(line)?.to_owned()))
}
