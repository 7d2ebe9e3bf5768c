//! Rules over one catalog beside the reference language's. A rule is one file, and one line in
//! `CHECKS`.

mod dropped_variable;
mod subject;
mod unknown_function;
mod unknown_variable;
mod wrong_plural;

use std::collections::BTreeSet;

use crate::check::common;
use crate::diag::{Diagnostic, Rule};
use crate::model::Entries;

use subject::Subject;

pub use subject::Index;

type Check = fn(&Subject<'_>) -> Vec<Diagnostic>;

/// Every rule with its function, sorted by code, and whether its findings are a reason not to use
/// an entry of the reference language, behind which stands nothing better. A translation's entry
/// is left out in any case: readers get the reference's, marked as what it is.
static CHECKS: &[(&Rule, Check, bool)] = &[
    (&common::dropped_variable::RULE, dropped_variable::check, false),
    (&common::unknown_function::RULE, unknown_function::check, true),
    (&unknown_variable::RULE, unknown_variable::check, true),
    (&common::wrong_plural::RULE, wrong_plural::check, false),
];

/// The kinds of finding of this module alone.
#[must_use]
pub fn rules() -> Vec<&'static Rule> {
    vec![&common::dropped_variable::RULE, &unknown_variable::RULE, &common::wrong_plural::RULE]
}

/// Looks at a catalog with every rule: what is wrong, and the ids of entries not to be used.
#[must_use]
pub fn check(index: &Index<'_>, own: &Entries) -> (Vec<Diagnostic>, BTreeSet<String>) {
    let (mut faults, mut refused) = (Vec::new(), BTreeSet::new());
    for entry in &own.entries {
        let subject = Subject { index, own, entry };
        for (_, check, always) in CHECKS {
            let found = check(&subject);
            if !found.is_empty() && (*always || !subject.is_reference()) {
                refused.insert(entry.id.clone());
            }
            let place = |fault: Diagnostic| fault.at(entry.span.clone()).in_file(&own.path);
            faults.extend(found.into_iter().map(place));
        }
    }
    (faults, refused)
}
