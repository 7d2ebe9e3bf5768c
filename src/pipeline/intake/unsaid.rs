//! Messages of the original that a text shows and says nothing for: they were left empty, or their lines were deleted.

use std::collections::BTreeSet;

use super::parcel::{Judged, Remark};
use crate::diag::{Arg, Diagnostic};

/// Holds a text that shows a message which it does not have: readers would see a name in braces. Its line is told, and not
/// the paragraph, which is right.
pub(super) fn ask(judged: &mut Judged) {
    let mut asked: BTreeSet<String> = BTreeSet::new();
    let mut places: Vec<(usize, String)> = Vec::new();
    let mut reasons = Vec::new();
    for fault in &judged.findings {
        let Some(id) = unsaid(fault) else { continue };
        let at = fault.location.as_ref().map(|at| (at.line, at.excerpt.clone()));
        places.extend(at.clone());
        if asked.insert(id.to_owned()) {
            let mut remark = Remark::new("intake-empty-message", vec![("id", id.into())]);
            remark.line = line_of(&judged.sent, id).or(at);
            reasons.push(remark);
        }
    }
    // What the message would have shown is missing with it.
    let follows = |fault: &Diagnostic| {
        let at = fault.location.as_ref();
        fault.rule.code == "placeable-differs"
            && at.is_some_and(|at| places.contains(&(at.line, at.excerpt.clone())))
    };
    judged.findings.retain(|fault| unsaid(fault).is_none() && !follows(fault));
    judged.reasons.append(&mut reasons);
}

/// The name of a message of the original's that a finding is about.
fn unsaid(fault: &Diagnostic) -> Option<&str> {
    let text = |name: &str| {
        fault.args.iter().find(|(own, _)| *own == name).and_then(|(_, arg)| match arg {
            Arg::Text(text) => Some(text.as_str()),
            _ => None,
        })
    };
    let is_theirs = fault.rule.code == "unknown-message" && text("case") == Some("original");
    text("word").filter(|_| is_theirs)
}

/// The line, from 1, at the top of a text that begins with a key.
fn line_of(text: &str, id: &str) -> Option<(usize, String)> {
    let is_key = |line: &str| {
        let line = line.trim_start();
        let own = line
            .strip_prefix(id)
            .or_else(|| line.strip_prefix('"')?.strip_prefix(id)?.strip_prefix('"'));
        own.is_some_and(|rest| rest.trim_start().starts_with(['=', ':', '＝', '：']))
    };
    let ix = text.lines().position(is_key)?;
    Some((ix + 1, text.lines().nth(ix)?.to_owned()))
}
