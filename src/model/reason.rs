//! Why an article is shown or not: stable codes, some with a parameter behind a colon.

use std::borrow::Cow;

/// Why something is as it is: a stable code, some with a parameter.
pub type Reason = Cow<'static, str>;

/// Every code, sorted. `docs/policy.md` tells what each means; the message `reason-<code>` says it
/// to people.
pub const CODES: &[&str] = &[
    "aged",
    "assumed",
    "barrier-hold",
    "barrier-waiting",
    "before-barrier",
    "below-current",
    "draft",
    "embargo",
    "grandfathered",
    "held-by-hysteresis",
    "invalid",
    "missing-body",
    "missing-headline",
    "missing-standfirst",
    "missing-string",
    "missing-teaser",
    "missing-variant",
    "not-addressed",
    "not-approved",
    "off",
    "outdated",
    "retracted",
    "slug-clash",
    "strings-below",
    "strings-held",
    "unknown-history",
    "veto",
];

/// A reason's code, and its parameter if it has one.
#[must_use]
pub fn split(reason: &str) -> (&str, Option<&str>) {
    match reason.split_once(':') {
        Some((code, parameter)) => (code, Some(parameter)),
        None => (reason, None),
    }
}
