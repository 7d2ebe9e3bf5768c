//! The gate: may this article go live in this edition, and why not.

use std::borrow::Cow;

use crate::model::{
    ArticleDigest, EditionIx, Moment, Reason, SectionIx, Settings, UnitKind, VariantDigest,
    Visibility,
};

/// What policy says of one article in one edition, before anything is chosen to be shown.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Verdict {
    /// It may go live if a variant passes.
    Open,
    /// It may not, whatever its variants are like.
    Closed(Visibility, Reason),
}

/// Whether a section, its editor and the calendar let an article into an edition.
#[must_use]
pub fn article(
    article: &ArticleDigest,
    edition: EditionIx,
    settings: &Settings,
    moment: Moment,
) -> Verdict {
    let edition = settings.edition(edition);
    let closed =
        |visibility, reason: &'static str| Verdict::Closed(visibility, Cow::Borrowed(reason));
    let takes = |section: SectionIx| {
        article.meta.sections.as_ref().is_none_or(|sections| sections.contains(&section))
    };
    // What cannot be read cannot say either that it is meant for others.
    if let Some(fault) = article.invalid {
        return Verdict::Closed(Visibility::Withheld, invalid(fault));
    }
    if !takes(edition.section) {
        return closed(Visibility::Unscheduled, "not-addressed");
    }
    let placement = article.meta.placements.get(&edition.section);
    if placement.is_some_and(|placement| placement.veto.covers(edition.locale)) {
        return closed(Visibility::Withheld, "veto");
    }
    if article.meta.embargo.is_some_and(|until| until > moment) {
        return closed(Visibility::Embargoed, "embargo");
    }
    Verdict::Open
}

/// Whether a variant may be shown: no reason against it, or all of them.
#[must_use]
pub fn variant(variant: &VariantDigest, settings: &Settings) -> Vec<Reason> {
    let mut reasons = Vec::new();
    if let Some(fault) = variant.invalid {
        reasons.push(invalid(fault));
    }
    if variant.draft {
        reasons.push(Cow::Borrowed("draft"));
    }
    let default = vec![UnitKind::Headline, UnitKind::Body];
    for kind in settings.policy.require.as_ref().unwrap_or(&default) {
        if !variant.has(*kind) && variant.invalid.is_none() {
            reasons.push(Cow::Borrowed(match kind {
                UnitKind::Headline => "missing-headline",
                UnitKind::Standfirst => "missing-standfirst",
                UnitKind::Teaser => "missing-teaser",
                _ => "missing-body",
            }));
        }
    }
    reasons
}

/// The reason code of an invalid file: which diagnostic says why.
fn invalid(fault: &'static str) -> Reason {
    Cow::Owned(format!("invalid:{fault}"))
}
