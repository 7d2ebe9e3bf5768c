//! A template that gives a string what it asks for in no language.
//!
//! Why it matters: it appears nowhere. Either its name is mistyped, or every language's text has lost it.
//!
//! Example: `{{ t("read-more", title=item.headline) }}`, where English says `read-more = Read more`.
//!
//! How to fix: mend the name, put the value into the string, or take it out of the template.

use super::Subject;
use crate::diag::{Diagnostic, Rule, nearest};

/// A template that gives a string what it asks for in no language.
pub(super) static RULE: Rule = Rule::warning("surplus-argument");

pub(super) fn check(subject: &Subject<'_>, out: &mut Vec<Diagnostic>) {
    for (used, given, asked) in subject.templates().filter(|(.., asked)| !asked.is_empty()) {
        let wants = |name: &String| asked.iter().any(|one| one.values.contains(name));
        for name in given.iter().filter(|name| !wants(name)) {
            let open = asked.iter().flat_map(|one| &one.values).filter(|one| !given.contains(one));
            let near = nearest(name, open.map(String::as_str)).unwrap_or("none");
            let fault = Diagnostic::new(&RULE).arg("id", &used.id).arg("variable", name);
            let mut fault = fault.arg("near", near).in_file(&used.path);
            fault.span.clone_from(&used.span);
            out.push(fault);
        }
    }
}
