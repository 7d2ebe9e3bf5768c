//! A placeable that calls a function that there is not.
//!
//! Why it matters: it cannot be formatted.
//!
//! Example: `{ NUMBR($registered) }`
//!
//! How to fix: use one of the functions that the message lists.

use crate::diag::{Diagnostic, Rule, nearest};
use crate::format::functions::{function, functions};

/// A function that there is not.
pub(in crate::check) static RULE: Rule = Rule::error("unknown-function");

/// What is wrong with a function's name, if it is none that there is.
pub(in crate::check) fn fault(name: &str) -> Option<Diagnostic> {
    if function(name).is_some() {
        return None;
    }
    let known = || functions().iter().map(|function| function.name);
    let near = nearest(name, known()).unwrap_or("none");
    let fault = Diagnostic::new(&RULE).arg("function", name).arg("near", near);
    Some(fault.arg("known", known().collect::<Vec<_>>().join(", ")))
}
