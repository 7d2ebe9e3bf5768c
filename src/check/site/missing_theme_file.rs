//! A logo or icon that is not among the section's static files.
//!
//! Why it matters: the site shows the theme's own sign in its place.
//!
//! Example: `logo = "logo.svg"` without a file `sections/britain/static/logo.svg`.
//!
//! How to fix: put the file there, or mend the name.

use super::Subject;
use crate::config;
use crate::diag::{Diagnostic, Rule, nearest};

/// A logo or icon that is not among the section's static files.
pub(super) static RULE: Rule = Rule::error("missing-theme-file");

pub(super) fn check(subject: &Subject<'_>, out: &mut Vec<Diagnostic>) {
    for (ix, section) in subject.site.settings.sections() {
        let statics = &subject.site.statics[usize::from(ix.0)];
        for file in section.theme.files().filter(|file| !statics.contains(&file.name)) {
            let near = nearest(&file.name, statics.iter().map(String::as_str)).unwrap_or("none");
            let fault = Diagnostic::new(&RULE)
                .arg("file", &file.name)
                .arg("folder", format!("sections/{}/static/", section.id))
                .arg("near", near)
                .at(file.at.clone());
            out.push(fault.in_file(config::FILE).for_section(&section.id));
        }
    }
}
