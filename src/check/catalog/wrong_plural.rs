//! `wrong-plural` in a catalog.

use super::Subject;
use super::subject::is_plural;
use crate::check::common::wrong_plural::RULE;
use crate::diag::Diagnostic;
use crate::model::catalog::Select;

pub(super) fn check(subject: &Subject<'_>, out: &mut Vec<Diagnostic>) {
    for part in &subject.entry.parts {
        let by_number =
            |select: &&Select<'_>| is_plural(select) && !subject.index.is_by_word(select);
        for select in part.selects.iter().filter(by_number) {
            let Some(plurals) = subject.plurals(select.ordinal()) else { continue };
            let wrong = |name: &str| name != "other" && !plurals.all.contains(&name);
            let Some(key) = select.keys.iter().find(|key| !key.exact && wrong(key.name)) else {
                continue;
            };
            let fault = subject.fault(&RULE, part, Some(key.name)).arg("form", key.name);
            let fault = fault.arg("locale", &subject.own.locale);
            out.push(fault.arg("known", plurals.all.join(", ")));
        }
    }
}
