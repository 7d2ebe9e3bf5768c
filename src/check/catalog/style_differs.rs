//! An attribute `style` with other properties or other units than the reference language's.
//!
//! Why it matters: a number may differ, since words are longer or shorter; another property or another unit gives a size that nobody has tried.
//!
//! Example: `.style = max-width: 300px` where English has `.style = width: 20em`.
//!
//! How to fix: use the properties and the units of the reference language.

use super::Subject;
use super::styles::{Declaration, styles};
use crate::diag::{Diagnostic, Rule};

/// A style that is made in another way.
pub(super) static RULE: Rule = Rule::warning("style-differs");

pub(super) fn check(subject: &Subject<'_>, out: &mut Vec<Diagnostic>) {
    for pair in subject.pairs.iter().copied() {
        let Some(styles) = styles(subject, pair) else { continue };
        let Some(own) = styles.own else { continue };
        let mut tell = |case: &'static str, property: &str, wanted: &str, found: &str| {
            let fault = subject.fault(&RULE, pair.own, pair.own.source.lines().next());
            let fault = fault.arg("case", case).arg("property", property);
            out.push(fault.arg("wanted", wanted).arg("found", found));
        };
        let of = |all: &[Declaration<'_>], name: &str| all.iter().position(|d| d.property == name);
        for wanted in &styles.reference {
            match of(&own, wanted.property).and_then(|ix| own.get(ix)) {
                None => tell("missing", wanted.property, "", ""),
                // Nought, and words such as `auto`, have no unit.
                Some(found) => {
                    if let (Some(unit), Some(other)) = (wanted.unit, found.unit)
                        && !unit.eq_ignore_ascii_case(other)
                    {
                        tell("unit", wanted.property, unit, other);
                    }
                }
            }
        }
        for extra in own.iter().filter(|own| of(&styles.reference, own.property).is_none()) {
            tell("extra", extra.property, "", "");
        }
    }
}
