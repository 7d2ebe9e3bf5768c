//! The end of a letter: what could be translated next, and how long that takes.

use super::parcel::Judged;
use super::quoting::titled;
use super::receipt::section;
use crate::diag::Arg;
use crate::format::unmarked::unmarked;
use crate::messages::Messages;
use crate::pipeline::to_do::Work;

/// What could be translated next.
pub(super) fn coming(judged: &Judged, messages: &Messages) -> String {
    let text = |id: &str, args: &[(&str, Arg)]| messages.text(id, args);
    let mut out = String::new();
    if !judged.next.is_empty() {
        section(&mut out, &text("receipt-next", &[]));
        for next in &judged.next {
            let headline = next.headline.as_deref().map(unmarked);
            let title = headline.as_deref().map_or(&*next.article, titled);
            let work = match next.work {
                Work::Missing => "missing",
                Work::Draft => "draft",
                Work::Faulty => "faulty",
                Work::Behind => "behind",
            };
            let args =
                [("title", title.into()), ("work", work.into()), ("words", next.words.into())];
            let line = text("receipt-next-text", &args);
            out.push_str(&format!("- {}\n", with_effort(line, next.words, messages)));
        }
        out.push('\n');
    }
    out
}

/// A line about what could be translated, with the time that its words take.
fn with_effort(line: String, words: usize, messages: &Messages) -> String {
    /// Words of an original that are translated and read through in an hour: a day's work of 2,000 to 2,500, as translators
    /// plan it, is some 300 an hour. A rule of thumb.
    const AN_HOUR: usize = 300;
    /// Minutes to which an effort is rounded up.
    const STEP: usize = 5;
    let minutes = (words * 60).div_ceil(AN_HOUR).div_ceil(STEP) * STEP;
    match minutes {
        0 => line,
        1..60 => {
            let args = [("text", line.into()), ("minutes", minutes.into())];
            messages.text("receipt-minutes", &args)
        }
        _ => {
            let args = [("text", line.into()), ("hours", ((minutes + 30) / 60).into())];
            messages.text("receipt-hours", &args)
        }
    }
}
