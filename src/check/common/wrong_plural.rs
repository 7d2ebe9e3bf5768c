//! A form for a plural that the language does not have.
//!
//! Why it matters: the form is never taken, so that readers see another one; often the forms of another language were copied.
//!
//! Example: `[few]` in English, `[one]` in Japanese.
//!
//! How to fix: keep the forms that the message lists, and delete the others.

use crate::diag::{Diagnostic, Rule};
use crate::format::plurals::{categories, never_taken};
use crate::model::Locale;
use crate::model::catalog::Choice;

/// A plural form that the language never takes.
pub(in crate::check) static RULE: Rule = Rule::error("wrong-plural");

/// What is wrong with one choice in a language.
pub(in crate::check) fn fault(locale: &Locale, id: &str, choice: &Choice) -> Option<Diagnostic> {
    let form = never_taken(locale, choice.ordinal, &choice.keys)?;
    let fault = Diagnostic::new(&RULE).arg("id", id).arg("form", form).arg("locale", locale);
    Some(fault.arg("known", categories(locale, choice.ordinal).join(", ")))
}
