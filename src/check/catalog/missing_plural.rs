//! A choice by number without a form that the language needs.
//!
//! Why it matters: for the numbers that take this form, readers see another one, which is wrong grammar. What the languages need is CLDR's; forms for millions, as Breton and Romance languages have them, are not asked for (`compact-plural` advises them where they are met), and those that only numbers with a fraction take (Czech `many`, Polish `other`) only where `NUMBER` is told to show one. A form without the number is a form all the same: Russian says `[one]` of 21 too. Only `[1]` and `[0]` against all others are enough where no form shows the number.
//!
//! Example: in Polish `[one] latawiec` and `*[other] latawca`, without `[few]` and `[many]`.
//!
//! How to fix: add the forms that the message names.

use super::Subject;
use super::subject::is_plural;
use crate::check::common::plurals::{Plurals, is_category};
use crate::diag::{Diagnostic, Rule};
use crate::model::catalog::{Form, Key, Part, Select};

/// A plural form that is not there.
pub(super) static RULE: Rule = Rule::warning("missing-plural");

pub(super) fn check(subject: &Subject<'_>, out: &mut Vec<Diagnostic>) {
    for part in &subject.entry.parts {
        for select in &part.selects {
            let used = |key: &&str| *key != "other" && is_category(key);
            let named = select.keys.iter().any(|key| !key.exact && used(&key.name));
            if !named && !by_number(subject, part, select) || subject.index.is_by_word(select) {
                continue;
            }
            // Words of the author's own among them: this is a choice by a word.
            let words = select.keys.iter().filter(|key| !key.exact && !is_category(key.name));
            if words.clone().next().is_some()
                && (subject.is_reference || shared(subject, part, words))
            {
                continue;
            }
            // One against several may be all there is to say where no number stands, unless it stands
            // beside this in another string.
            let shows = |form: &Form<'_>| {
                select.variable().is_none_or(|name| subject.view.shown(form).contains_key(name))
            };
            let part_of_another =
                subject.entry.is_term() || subject.view.is_reached(subject.entry.id);
            let Some(plurals) = subject.plurals(select.ordinal()) else { continue };
            let bare = one_or_several(select) && !part.forms.iter().any(shows);
            if bare && !part_of_another && is_enough(subject, part, select, plurals) {
                continue;
            }
            let mut wanted = plurals.wanted.clone();
            if select.fractional() {
                wanted.extend(&plurals.fractional);
            }
            let missing: Vec<&str> =
                wanted.iter().copied().filter(|name| !has(select, name, plurals)).collect();
            if missing.is_empty() {
                continue;
            }
            let place = select.keys.first().map(|key| key.name);
            let fault = subject.fault(&RULE, part, place).arg("missing", missing.join(", "));
            let fault = fault.arg("count", missing.len()).arg("locale", &subject.own.locale);
            out.push(fault.arg("known", wanted.join(", ")));
        }
    }
}

/// Whether a choice is between one (or none) and all the others. Whoever tells apart more than that
/// means numbers.
fn one_or_several(select: &Select<'_>) -> bool {
    let one = |key: &Key<'_>| match key.exact {
        true => matches!(key.name, "0" | "1"),
        false => key.name == "one",
    };
    select.keys.len() > 1 && select.keys.iter().all(|key| key.default != one(key))
}

/// Whether one against several is all that a choice has to tell apart in which no number is shown. Where `one` is
/// said of 21 as well, or several are not all alike, readers get wrong grammar with or without the figure.
fn is_enough(
    subject: &Subject<'_>,
    part: &Part<'_>,
    select: &Select<'_>,
    plurals: &Plurals,
) -> bool {
    // `[1]` is a single thing in every language.
    if select.keys.iter().all(|key| key.exact || key.default) {
        return true;
    }
    let single = plurals.numbers.iter().any(|(name, all)| *name == "one" && *all == [1]);
    if single && plurals.wanted.iter().all(|name| matches!(*name, "one" | "other")) {
        return true;
    }
    // A reference that counts alike may have meant one thing and several.
    let behind = subject.index.plurals(subject.index.reference(), select.ordinal());
    let alike = !subject.is_reference && behind.is_some_and(|own| own.wanted == plurals.wanted);
    let reference = subject.original().and_then(|original| original.part(part.attribute));
    let view = subject.reference_view();
    let shows =
        |form: &Form<'_>| select.variable().is_none_or(|name| view.shown(form).contains_key(name));
    alike && reference.is_some_and(|part| !part.forms.iter().any(shows))
}

/// Whether a choice between numbers alone, such as `[0]` and `*[other]`, stands for one of the
/// reference's by plural forms.
fn by_number(subject: &Subject<'_>, part: &Part<'_>, select: &Select<'_>) -> bool {
    let names = select.keys.iter().filter(|key| !key.exact && !key.default);
    if select.keys.len() < 2 || names.into_iter().next().is_some() || subject.entry.is_term() {
        return false;
    }
    let reference = subject.original().and_then(|original| original.part(part.attribute));
    let same = |other: &&Select<'_>| {
        select.variable().is_some() && other.variable() == select.variable() && is_plural(other)
    };
    let named = |other: &Select<'_>| other.keys.iter().any(|key| !key.exact && key.name != "other");
    reference.is_some_and(|part| part.selects.iter().filter(same).any(named))
}

/// Whether the reference chooses by one of these words too.
fn shared<'k>(
    subject: &Subject<'_>,
    part: &Part<'_>,
    mut words: impl Iterator<Item = &'k Key<'k>>,
) -> bool {
    let reference = subject.original().and_then(|original| original.part(part.attribute));
    let Some(reference) = reference else { return true };
    words.any(|word| {
        let has = |select: &Select<'_>| select.keys.iter().any(|key| key.name == word.name);
        reference.selects.iter().any(has)
    })
}

/// Whether a choice has a form for a category: by its name, or by each of its numbers.
fn has(select: &Select<'_>, name: &str, plurals: &Plurals) -> bool {
    // Whatever the last resort is called, it is taken where nothing else is.
    let last =
        |key: &Key<'_>| name == "other" && key.default && !key.exact && !is_category(key.name);
    if select.keys.iter().any(|key| !key.exact && key.name == name || last(key)) {
        return true;
    }
    let exact =
        |number: &u32| select.keys.iter().any(|key| key.exact && key.name.parse() == Ok(*number));
    let numbers = plurals.numbers.iter().find(|(known, _)| *known == name);
    // Where nought goes with one, a sentence for one is mostly never said of nought.
    let said = |number: &u32| *number == 0 || exact(number);
    numbers.is_some_and(|(_, all)| all.iter().all(said) && all.iter().any(exact))
}
