//! One form twice in a choice.
//!
//! Why it matters: the first is always taken, and nobody ever sees the second.
//!
//! Example: `[one]` twice; `[1]` and `[1.0]` are the same number.
//!
//! How to fix: delete one of them, or give it the name that was meant.

use super::Subject;
use crate::diag::{Diagnostic, Rule};
use crate::model::catalog::Key;

/// A form that stands there twice.
pub(super) static RULE: Rule = Rule::warning("duplicate-form");

pub(super) fn check(subject: &Subject<'_>, out: &mut Vec<Diagnostic>) {
    for part in &subject.entry.parts {
        for select in &part.selects {
            for (ix, key) in select.keys.iter().enumerate() {
                if select.keys[..ix].iter().any(|other| same(other, key)) {
                    let fault = subject.fault(&RULE, part, Some(key.name));
                    out.push(fault.arg("form", key.name));
                }
            }
        }
    }
}

fn same(one: &Key<'_>, other: &Key<'_>) -> bool {
    one.exact == other.exact
        && (one.name == other.name || one.exact && plain(one.name) == plain(other.name))
}

/// A number without the digits that make no difference.
fn plain(number: &str) -> String {
    let (sign, digits) = number.strip_prefix('-').map_or(("", number), |digits| ("-", digits));
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    let (whole, fraction) = (whole.trim_start_matches('0'), fraction.trim_end_matches('0'));
    let sign = if whole.is_empty() && fraction.is_empty() { "" } else { sign };
    format!("{sign}{whole}.{fraction}")
}
