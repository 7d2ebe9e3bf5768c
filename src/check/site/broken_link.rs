//! A link to an article or file that does not exist.
//!
//! Why it matters: the reader would end at an error page; the text is shown without the link.
//!
//! Example: `[the countdown](../contdown/)`
//!
//! How to fix: mend the path: it leads from the article's own folder.

use super::Subject;
use crate::diag::nearest;
use crate::diag::{Diagnostic, Rule};
use crate::model::Reached;
use crate::model::path::{join, name, parent};
use crate::model::url::{decode, split};

/// A link to an article or file that does not exist.
pub(super) static RULE: Rule = Rule::error("broken-link");

pub(super) fn check(subject: &Subject<'_>, out: &mut Vec<Diagnostic>) {
    let settings = subject.site.settings;
    for (ix, nth, variant) in subject.variants() {
        for (link, reached) in subject.links(ix, nth) {
            let broken = match reached {
                // Pictures that are not there have a rule of their own, and so have ways out.
                Reached::Broken => {
                    let found = join(parent(&variant.path), &decode(split(&link.dest).0));
                    !link.image && found.is_some_and(|path| settings.layout.holds(&path, settings))
                }
                Reached::Site(path) => !settings.sections().any(|(section_ix, section)| {
                    let below = path.strip_prefix(section.base_path.as_str());
                    below.is_some_and(|b| {
                        subject.site.statics[usize::from(section_ix.0)].contains(b)
                    })
                }),
                _ => false,
            };
            if broken {
                let folders = subject.site.articles.iter().map(|article| article.id.last_segment());
                let near =
                    nearest(name(link.dest.trim_end_matches('/')), folders).unwrap_or("none");
                let fault = Diagnostic::new(&RULE).arg("target", &link.dest).arg("near", near);
                let fault = fault.at(link.span.start as usize..link.span.end as usize);
                out.push(fault.in_file(&variant.path).for_locale(subject.locale(variant)));
            }
        }
    }
}
