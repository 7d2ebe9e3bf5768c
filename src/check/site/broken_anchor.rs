//! A link to a place in an article that has no such place.
//!
//! Why it matters: the reader lands at the top of the page and must search.
//!
//! Example: `[tickets](../countdown/#tikets)`
//!
//! How to fix: write `{#id}` behind the heading that is meant, the same in every variant, or mend the link.

use super::Subject;
use crate::diag::nearest;
use crate::diag::{Diagnostic, Rule};
use crate::model::Reached;
use crate::model::url::decode;

/// A link to a place in an article that has no such place.
pub(super) static RULE: Rule = Rule::warning("broken-anchor");

pub(super) fn check(subject: &Subject<'_>, out: &mut Vec<Diagnostic>) {
    for (ix, nth, variant) in subject.variants() {
        for (link, reached) in subject.links(ix, nth) {
            let (target, anchor) = match reached {
                Reached::Article(target, Some(anchor)) => (*target, anchor.clone()),
                Reached::Outside => match link.dest.strip_prefix('#') {
                    Some(anchor) if !anchor.is_empty() => (ix, decode(anchor)),
                    _ => continue,
                },
                _ => continue,
            };
            // The same locale's variant is what most readers will land on; else the original.
            let article = &subject.site.articles[target];
            let landing = article.variant(variant.locale).or_else(|| article.source_variant());
            if landing.is_some_and(|landing| !landing.anchors.contains(&anchor)) {
                let near =
                    landing.and_then(|l| nearest(&anchor, l.anchors.iter().map(String::as_str)));
                let fault = Diagnostic::new(&RULE).arg("anchor", &anchor);
                let fault =
                    fault.arg("article", article.id.as_str()).arg("near", near.unwrap_or("none"));
                let fault = fault.at(link.span.start as usize..link.span.end as usize);
                out.push(fault.in_file(&variant.path).for_locale(subject.locale(variant)));
            }
        }
    }
}
