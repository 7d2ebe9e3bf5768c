//! A translated string that does not show a value that the reference language's shows.
//!
//! Why it matters: the reader misses a date, a name or a number. The string is not used; the one behind it stands in its place. A message of a variant's own withholds the variant.
//!
//! It is said once, of the message that drops the value, and not of those that show that one.
//!
//! Example: `published-on = Publié` where English says `Published { $date }`.
//!
//! How to fix: put the value in. In a choice it is enough if one of the forms shows it; for a message of a variant's own, also if the text shows it beside the message.

use crate::diag::Rule;

/// A value of the reference that a translation leaves out.
pub(in crate::check) static RULE: Rule = Rule::error("dropped-variable");
