//! Two of a section's colours that are too alike to be read, one on the other.
//!
//! Why it matters: readers with weak sight, on a bad screen or in the sun cannot make out the text.
//!
//! Example: `muted = { light = "#999999" }` on a white background: 2.84, where 4.5 is needed.
//!
//! How to fix: make the one darker or the other lighter, until the ratio is 4.5 or more.

use super::Subject;
use crate::config;
use crate::diag::{Diagnostic, Rule};
use crate::model::theme::{AA, PAIRS, Scheme};

/// Two of a section's colours that are too alike to be read, one on the other.
pub(super) static RULE: Rule = Rule::warning("low-contrast");

pub(super) fn check(subject: &Subject<'_>, out: &mut Vec<Diagnostic>) {
    for section in &subject.site.settings.sections {
        let pairs = PAIRS.iter().flat_map(|(letters, grounds)| {
            letters
                .iter()
                .flat_map(move |letter| grounds.iter().map(move |ground| (letter, ground)))
        });
        for (letter, ground) in pairs {
            for scheme in Scheme::ALL {
                let (Some(on), Some(under)) =
                    (section.theme.colour(letter, scheme), section.theme.colour(ground, scheme))
                else {
                    continue;
                };
                let found = on.0.contrast(under.0);
                // Where the section says nothing of either, the theme answers for it.
                let Some(at) = on.1.or(under.1).filter(|_| found < AA) else { continue };
                let fault = Diagnostic::new(&RULE)
                    .arg("letters", *letter)
                    .arg("ground", *ground)
                    .arg("scheme", scheme.as_str())
                    .arg("ratio", format!("{}.{:02}", found / 100, found % 100))
                    .at(at);
                out.push(fault.in_file(config::FILE).for_section(&section.id));
            }
        }
    }
}
