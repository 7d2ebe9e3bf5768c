//! A variant without a headline.
//!
//! Why it matters: no listing, feed or browser tab can name the article; policy keeps it back where it requires a headline.
//!
//! Example: front matter with `standfirst` and no `headline`.
//!
//! How to fix: write `headline = "…"` in the front matter.

use super::Subject;
use crate::diag::{Diagnostic, Rule};

/// A variant without a headline.
pub(super) static RULE: Rule = Rule::warning("missing-headline");

pub(super) fn check(subject: &Subject<'_>, out: &mut Vec<Diagnostic>) {
    if subject.variant.front.headline.is_none() && !subject.variant.front.draft {
        let key = subject.settings.keys.called("headline");
        let is_yaml = subject.text.trim_start_matches('\u{FEFF}').trim_start().starts_with("---");
        let (lines, sign) = if is_yaml { ("---", ":") } else { ("+++", " =") };
        let fault = Diagnostic::new(&RULE).arg("locale", subject.locale).arg("key", key);
        out.push(fault.arg("write", format!("{key}{sign} \"…\"")).arg("lines", lines));
    }
}
