//! A number that is typed in a plural form which other numbers take as well.
//!
//! Why it matters: readers see the typed number in place of theirs. In French, Portuguese and Hindi `[one]` is the form of 0 too, so that nought would read as '1 page'. It is advice, since many a sentence is never said of nought.
//!
//! Where a form stands for more numbers, as in Russian (1, 21, 31 …), `uneven-variable` says so beside a reference language that shows the value. What is written in words ('une page') is not looked at.
//!
//! Example: in French `[one] 1 page` and `*[other] { $count } pages`.
//!
//! How to fix: show the value in this form too, or give the other number a form of its own, such as `[0]`. If the sentence is never said of it, leave it.

use super::Subject;
use super::subject::{form_place, is_plural};
use crate::diag::{Diagnostic, Rule};
use crate::format::figures::digit;
use crate::model::catalog::{Form, Item, Part};

/// A number in a form that is not that number's alone.
pub(super) static RULE: Rule = Rule::note("typed-number");

pub(super) fn check(subject: &Subject<'_>, out: &mut Vec<Diagnostic>) {
    for part in &subject.entry.parts {
        let mut told: Vec<(u16, u16)> = Vec::new();
        for form in &part.forms {
            for (place, other) in others(subject, part, form) {
                let (select, key) = place;
                let key = &part.selects[usize::from(select)].keys[usize::from(key)];
                if told.contains(&place) {
                    continue;
                }
                told.push(place);
                let fault = subject.fault(&RULE, part, Some(key.name).or(form_place(part, form)));
                let fault = fault.arg("form", key.name).arg("other", other.to_string());
                out.push(fault.arg("locale", &subject.own.locale));
            }
        }
    }
}

/// The keys on the way to a form that types a number of theirs, each with another number that takes it.
fn others(subject: &Subject<'_>, part: &Part<'_>, form: &Form<'_>) -> Vec<((u16, u16), u32)> {
    let mut found = Vec::new();
    let mut typed: Option<Vec<u32>> = None;
    for place in &form.path {
        let select = &part.selects[usize::from(place.0)];
        let key = &select.keys[usize::from(place.1)];
        let Some(variable) = select.variable() else { continue };
        if key.exact || !is_plural(select) || subject.index.is_by_word(select) {
            continue;
        }
        let Some(plurals) = subject.plurals(select.ordinal()) else { continue };
        let Some((_, first)) = plurals.first.iter().find(|(name, _)| *name == key.name) else {
            continue;
        };
        // Of a form for many numbers `uneven-variable` tells, beside a reference that shows the value.
        let wide = !plurals.narrow.contains(&key.name);
        if key.name == "other" || wide && !subject.is_reference {
            continue;
        }
        let typed = typed.get_or_insert_with(|| numbers(form));
        let by_itself = |number: &u32| {
            let same = part.selects.iter().filter(|select| select.variable() == Some(variable));
            let mut keys = same.flat_map(|select| &select.keys);
            keys.any(|key| key.exact && key.name.parse() == Ok(*number))
        };
        if !first.iter().any(|number| typed.contains(number))
            || subject.view.shown(form).contains_key(variable)
        {
            continue;
        }
        let other = first.iter().find(|number| !typed.contains(number) && !by_itself(number));
        found.extend(other.map(|other| (*place, *other)));
    }
    found
}

/// The whole numbers that stand in a form's text by themselves.
fn numbers(form: &Form<'_>) -> Vec<u32> {
    let mut found = Vec::new();
    for item in &form.items {
        let (Item::Text(text) | Item::Literal(text)) = item else { continue };
        let chars: Vec<char> = text.chars().collect();
        let is_digit = |ix: usize| chars.get(ix).is_some_and(|c| digit(*c).is_some());
        let mut ix = 0;
        while ix < chars.len() {
            let length = (ix..chars.len()).take_while(|ix| is_digit(*ix)).count();
            if length == 0 {
                ix += 1;
                continue;
            }
            let end = ix + length;
            // Neither a part of a name or a place in an order, nor a part of a longer number.
            let letter = |c: Option<&char>| c.is_some_and(char::is_ascii_alphabetic);
            let point = |c: Option<&char>| c.is_some_and(|c| ".,:/-–#".contains(*c));
            let before = ix.checked_sub(1).and_then(|ix| chars.get(ix));
            let joined = point(before) || point(chars.get(end)) && is_digit(end + 1);
            if length < 4 && !letter(before) && !letter(chars.get(end)) && !joined {
                let value = |n: u32, c: &char| n * 10 + digit(*c).unwrap_or(0);
                found.push(chars[ix..end].iter().fold(0, value));
            }
            ix = end;
        }
    }
    found
}
