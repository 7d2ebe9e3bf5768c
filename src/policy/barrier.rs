//! Locales that go live together, at a time, and what happens when one of them is late.

use std::borrow::Cow;

use super::cascade::Barrier;
use crate::model::{LocaleIx, Moment, Otherwise, Reason, Settings, Visibility};

/// Why locales are held back, if they are. `ready` says of a locale whether its editions could all
/// go live.
#[must_use]
pub fn hold(
    barrier: &Barrier<'_>,
    settings: &Settings,
    moment: Moment,
    ready: impl Fn(LocaleIx) -> bool,
) -> Option<(Visibility, Reason)> {
    if barrier.at.is_some_and(|at| moment < at) {
        return Some((Visibility::Embargoed, Cow::Borrowed("before-barrier")));
    }
    let late: Vec<&str> = barrier
        .locales
        .iter()
        .filter(|locale| !ready(**locale))
        .map(|locale| settings.locale(*locale).as_str())
        .collect();
    if late.is_empty() {
        return None;
    }
    let over = barrier.until.is_some_and(|until| moment >= until);
    match (over, barrier.otherwise) {
        (true, Otherwise::Partial) => None,
        (true, Otherwise::Hold) => {
            Some((Visibility::Gated, Cow::Owned(format!("barrier-hold:{}", late.join(",")))))
        }
        (false, _) => {
            Some((Visibility::Gated, Cow::Owned(format!("barrier-waiting:{}", late.join(",")))))
        }
    }
}
