//! A form for a plural that the language does not have.
//!
//! Why it matters: the form is never taken, so that readers see another one; often the forms of another language were copied.
//!
//! Example: `[few]` in English, `[one]` in Japanese.
//!
//! How to fix: keep the forms that the message lists, and delete the others.

use crate::diag::Rule;

/// A plural form that the language never takes.
pub(in crate::check) static RULE: Rule = Rule::error("wrong-plural");
