//! A value that the original shows by a function, and a translation by another one, or as it is.
//!
//! Why it matters: 0.25 stands where 25 % was meant, a bare number where an amount of euros was, or dollars.
//!
//! How long a date is, and how many digits a number has, is each language's own affair. A percentage, a currency, an ordinal number and the function itself are not.
//!
//! Each form of a choice is looked at by itself, with how often it shows the value in each way; it is enough if one of the original's forms shows it so.
//!
//! In an article's text and its own messages, `NUMBER` alone is looked at: a percentage, or a currency; and of a range of days or a list of regions,
//! whether it says how many there are (`{ NUMBER($held) }`) where the original shows them (`{ $held }`), or the other way round.
//!
//! Example: `{ $share }` where English has `{ NUMBER($share, style: "percent") }`.
//!
//! How to fix: use the function and the options of the original.

use crate::diag::Rule;

/// A value that is shown by another function.
pub(in crate::check) static RULE: Rule = Rule::warning("function-differs");
