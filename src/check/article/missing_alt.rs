//! A picture without alternative text.
//!
//! Why it matters: a reader who cannot see it learns nothing of it.
//!
//! Example: `![](map.png)` with nothing under `[alt]`.
//!
//! How to fix: describe it between the brackets, or in the front matter: `[alt]` and `"map.png" = "…"`.

use super::Subject;
use crate::diag::{Diagnostic, Rule};
use crate::model::{Inline, Mark, Node};

/// A picture without alternative text.
pub(super) static RULE: Rule = Rule::warning("missing-alt");

pub(super) fn check(subject: &Subject<'_>, out: &mut Vec<Diagnostic>) {
    // A draft is not finished, and says so.
    if subject.variant.front.draft {
        return;
    }
    let key = subject.settings.keys.called("alt");
    let (front, body) = (&subject.variant.front, &subject.variant.body);
    for (ix, target) in body.targets.iter().enumerate().filter(|(_, target)| target.image) {
        let open = Node::Inline(Inline::Open(Mark::Image(u32::try_from(ix).unwrap_or(0))));
        let close = Node::Inline(Inline::Close(Mark::Image(u32::try_from(ix).unwrap_or(0))));
        let empty = body.nodes.windows(2).any(|pair| pair[0] == open && pair[1] == close);
        if empty && !front.alts.contains_key(target.dest.as_ref()) {
            let fault = Diagnostic::new(&RULE).arg("image", target.dest.as_ref()).arg("key", key);
            out.push(fault.at(target.span.clone()));
        }
    }
    if let Some(lead) = &subject.meta.lead_image
        && !front.alts.contains_key(lead)
    {
        out.push(Diagnostic::new(&RULE).arg("image", lead).arg("key", key));
    }
}
