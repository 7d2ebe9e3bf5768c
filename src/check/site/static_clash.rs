//! A static file with the name of a page that the site makes itself.
//!
//! Why it matters: one of the two would vanish; the site's own page stays.
//!
//! Example: `sections/britain/static/index.html`
//!
//! How to fix: give the file another name, or change the page by a template.

use super::Subject;
use crate::diag::{Diagnostic, Rule};

/// A static file with the name of a page that the site makes itself.
pub(super) static RULE: Rule = Rule::error("static-clash");

pub(super) fn check(subject: &Subject<'_>, out: &mut Vec<Diagnostic>) {
    let settings = subject.site.settings;
    for (ix, section) in settings.sections() {
        for name in &subject.site.statics[usize::from(ix.0)] {
            if settings.is_generated(ix, name) {
                let file = format!("sections/{}/static/{name}", section.id);
                let fault = Diagnostic::new(&RULE).arg("file", name);
                out.push(fault.in_file(&file).for_section(&section.id));
            }
        }
    }
}
