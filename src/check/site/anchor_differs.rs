//! A link that leads to another place of an article than the original's link does.
//!
//! Why it matters: readers of this language land at another heading than all others, or at the top.
//!
//! Places are the same if they have the same id, or if their headings with an id stand at the same place in both languages of the
//! article that the link leads to. Only as many links to an article as the original has are compared; what leads to another article is
//! `link-differs`.
//!
//! Example: `[the tickets](../countdown/#tickets)` in the original and `[les billets](../countdown/#programme)` in the translation.
//!
//! How to fix: link the place that the original links. If readers of this language are rightly sent elsewhere, allow it:
//! `allow = ["anchor-differs"]`.

use std::collections::BTreeMap;

use super::Subject;
use crate::diag::{Diagnostic, Rule};
use crate::model::{ArticleDigest, Link, LocaleIx, Reached, UnitState, VariantFresh};

/// A link that leads to another place of an article than the original's link does.
pub(super) static RULE: Rule = Rule::warning("anchor-differs");

/// A link to an article, and the id of a place in it.
type Place<'p> = (&'p Link, Option<&'p str>);

pub(super) fn check(subject: &Subject<'_>, out: &mut Vec<Diagnostic>) {
    for (ix, nth, variant) in subject.variants() {
        let article = &subject.site.articles[ix];
        let original = article.variants.iter().position(|v| Some(v.locale) == variant.made_from);
        let Some(original) = original.filter(|_| is_in_step(variant.fresh.as_ref())) else {
            continue;
        };
        let theirs = places(subject, ix, original);
        if theirs.is_empty() {
            continue;
        }
        let locales = (article.variants[original].locale, variant.locale);
        for (target, ours) in places(subject, ix, nth) {
            let Some(theirs) = theirs.get(&target) else { continue };
            let target = &subject.site.articles[target];
            for (link, lacks, has) in differing(target, locales, theirs, &ours) {
                let fault = Diagnostic::new(&RULE).arg("article", target.id.as_str());
                let fault = fault.arg("wanted", lacks).arg("anchor", has.unwrap_or("none"));
                let fault = fault.at(link.span.start as usize..link.span.end as usize);
                out.push(fault.in_file(&variant.path).for_locale(subject.locale(variant)));
            }
        }
    }
}

/// Whether both texts say the same, as far as that is known: what is stale differs, of course.
fn is_in_step(fresh: Option<&VariantFresh>) -> bool {
    let behind = |state| matches!(state, UnitState::Stale | UnitState::Missing);
    fresh.is_some_and(|fresh| !fresh.units.iter().any(|unit| behind(unit.state)))
}

/// The links of a variant to articles, by the article.
fn places<'a>(
    subject: &Subject<'a>,
    article: usize,
    nth: usize,
) -> BTreeMap<usize, Vec<Place<'a>>> {
    let mut places: BTreeMap<usize, Vec<Place<'a>>> = BTreeMap::new();
    for (link, reached) in subject.links(article, nth) {
        if let Reached::Article(target, id) = reached {
            places.entry(*target).or_default().push((link, id.as_deref()));
        }
    }
    places
}

/// The links that lead to a place which the original links nowhere, with the place that it links instead.
fn differing<'p>(
    target: &ArticleDigest,
    (of_theirs, of_ours): (LocaleIx, LocaleIx),
    theirs: &[Place<'p>],
    ours: &[Place<'p>],
) -> Vec<(&'p Link, &'p str, Option<&'p str>)> {
    // A link that was added or left out moves all others.
    if theirs.len() != ours.len() || theirs.iter().all(|(_, id)| id.is_none()) {
        return Vec::new();
    }
    let anchors = |locale| {
        let landing = target.variant(locale).or_else(|| target.source_variant());
        landing.map_or(&[][..], |landing| &landing.anchors[..])
    };
    let (those, these) = (anchors(of_theirs), anchors(of_ours));
    let place = |anchors: &[String], id: &str| anchors.iter().position(|anchor| anchor == id);
    let same = |their: Option<&str>, our: Option<&str>| match (their, our) {
        (Some(their), Some(our)) if their != our && those.len() == these.len() => {
            let (their, our) = (place(those, their), place(these, our));
            their.is_some() && their == our
        }
        (their, our) => their == our,
    };
    let mut left: Vec<Option<&'p str>> = theirs.iter().map(|(_, id)| *id).collect();
    let mut open = Vec::new();
    for (link, id) in ours {
        match left.iter().position(|their| same(*their, *id)) {
            Some(ix) => drop(left.remove(ix)),
            None => open.push((*link, *id)),
        }
    }
    // Of an id that no heading has, `broken-anchor` tells.
    let known = |id: &Option<&str>| id.is_none_or(|id| place(these, id).is_some());
    let wanted = left.into_iter().flatten();
    let pairs = open.into_iter().filter(|(_, id)| known(id)).zip(wanted);
    pairs.map(|((link, id), wanted)| (link, wanted, id)).collect()
}
