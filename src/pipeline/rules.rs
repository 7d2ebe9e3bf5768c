//! Every kind of finding that there is.

use crate::diag::{MORE_LIKE_THIS, Rule};
use crate::{check, config, data, freshness, parse, read, render};

/// All rules, sorted by code.
#[must_use]
pub fn rules() -> Vec<&'static Rule> {
    let mut all: Vec<&'static Rule> = Vec::new();
    for rules in
        [config::RULES, data::RULES, freshness::RULES, parse::RULES, read::RULES, render::RULES]
    {
        all.extend(rules);
    }
    all.extend(check::article::rules());
    all.extend(check::catalog::rules());
    all.extend(check::site::rules());
    all.extend([
        &super::survey::NETWORK_MISSING,
        &super::assets::BROKEN_IMAGE,
        &super::assets::UNSAFE_SVG,
        &MORE_LIKE_THIS,
        &super::allow::UNKNOWN_ALLOW,
        &super::allow::UNUSED_ALLOW,
    ]);
    all.sort_by_key(|rule| rule.code);
    all
}
