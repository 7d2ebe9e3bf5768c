//! A value that some forms of a translated string show and others do not, or more often than the reference language's.
//!
//! Why it matters: in some cases the reader misses the number, the name or the date; in others it is there twice. A form for one number alone, such as `[0]`, `[1]`, or `[one]` in a language where that is 1, may say it in words.
//!
//! Example: `[one] { $count } cerf-volant` and `*[other] des cerfs-volants`.
//!
//! How to fix: put the value into each form once, as in the reference language.

use super::Subject;
use super::counts::Name;
use super::subject::Pair;
use crate::diag::{Diagnostic, Rule};

/// A value that is not shown equally often.
pub(in crate::check) static RULE: Rule = Rule::warning("uneven-variable");

pub(super) fn check(subject: &Subject<'_>, out: &mut Vec<Diagnostic>) {
    for compared in subject.compared() {
        for difference in &compared.differences {
            let Name::Variable(name) = difference.name else { continue };
            // What the reference chooses by, a language may have to say as well.
            let chosen = |pair: &&Pair<'_>| {
                std::ptr::eq(pair.own, compared.own)
                    && pair.reference.selects.iter().any(|own| own.variable() == Some(name))
            };
            if difference.wanted == 0 && subject.pairs.iter().any(|p| chosen(&p)) {
                continue;
            }
            let case = if difference.found < difference.wanted { "fewer" } else { "more" };
            let fault = subject.fault(&RULE, compared.own, difference.place);
            let fault = fault.arg("variable", name).arg("case", case);
            out.push(fault.arg("forms", difference.forms.as_str()));
        }
    }
}
