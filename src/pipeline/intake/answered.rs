//! Files that bring only some paragraphs up to date, put into the text that they are for.

use super::parcel::{Judged, Remark};
use crate::model::Settings;
use crate::parse::{self, Answer};

/// Puts the answers into the text that is there. Returns whether there is a text to be looked at.
pub(super) fn put_in(judged: &mut Judged, answer: &Answer, settings: &Settings) -> bool {
    let sent = std::mem::take(&mut judged.text);
    let depth = settings.limits.data_depth;
    let line = |number: usize| sent.lines().nth(number - 1).unwrap_or_default().to_owned();
    let mut hold = |id: &'static str, at: Option<usize>| {
        let mut remark = Remark::new(id, Vec::new());
        remark.line = at.map(|at| (at, line(at)));
        judged.reasons.push(remark);
    };
    if let Some(at) = answer.written.first() {
        hold("intake-in-note", Some(*at));
        return false;
    }
    if let Some(at) = answer.loose {
        hold("intake-loose", Some(at));
        return false;
    }
    let there = judged.before.as_deref().and_then(|bytes| std::str::from_utf8(bytes).ok());
    let Some(there) = there else {
        hold("intake-overtaken", None);
        return false;
    };
    match parse::merge(there, answer, depth) {
        Err(lost) => {
            lost.into_iter().for_each(|at| hold("intake-overtaken", Some(at)));
            false
        }
        Ok(merged) if merged.made.is_empty() => {
            hold("intake-unanswered", None);
            false
        }
        Ok(merged) => {
            if merged.left > 0 {
                let args = vec![("count", merged.left.into())];
                judged.notes.push(Remark::new("intake-left", args));
            }
            judged.text = merged.text;
            judged.made = merged.made;
            judged.is_merged = true;
            true
        }
    }
}
