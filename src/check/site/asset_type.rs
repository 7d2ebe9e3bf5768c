//! A link to a file of a kind that is not published.
//!
//! Why it matters: content is not trusted: a file that browsers run, such as a page or a script, could act in the site's name.
//!
//! Example: `[form](form.html)`
//!
//! How to fix: offer it in another form, such as PDF, or put it into the section's `static/` folder.

use super::Subject;
use crate::diag::{Diagnostic, Rule};
use crate::model::Reached;

/// A link to a file of a kind that is not published.
pub(super) static RULE: Rule = Rule::warning("asset-type");

/// Extensions of files that browsers show or save, and never run.
const PUBLISHABLE: &[&str] = &[
    "avif", "csv", "docx", "epub", "flac", "gif", "ics", "jpeg", "jpg", "m4a", "mp3", "mp4", "odp",
    "ods", "odt", "oga", "ogg", "ogv", "opus", "pdf", "png", "pptx", "svg", "txt", "vtt", "wav",
    "webm", "webp", "xlsx", "zip",
];

/// Whether a file beside an article may be published, by its extension.
#[must_use]
pub fn is_publishable(name: &str) -> bool {
    let extension = name.rsplit_once('.').map(|(_, extension)| extension.to_ascii_lowercase());
    extension.is_some_and(|extension| PUBLISHABLE.contains(&extension.as_str()))
}

pub(super) fn check(subject: &Subject<'_>, out: &mut Vec<Diagnostic>) {
    for (ix, nth, variant) in subject.variants() {
        for (link, reached) in subject.links(ix, nth) {
            let Reached::Asset(name) = reached else { continue };
            if !is_publishable(name) {
                let fault = Diagnostic::new(&RULE).arg("file", crate::model::path::name(name));
                let fault = fault.at(link.span.start as usize..link.span.end as usize);
                out.push(fault.in_file(&variant.path).for_locale(subject.locale(variant)));
            }
        }
    }
}
