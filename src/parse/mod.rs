//! Bytes → values: front matter, Markdown, Fluent, templates. Every parser returns what it could
//! read *and* every fault; none does I/O.

pub mod fluent;
mod front;
mod markdown;
mod meta;
mod placeable;
mod shapes;
pub mod template;
pub mod text;
mod variant;

use crate::diag::Rule;

pub use meta::article as article_meta;
pub use shapes::{ARTICLE, FRONT_MATTER};
pub use variant::{Context, variant};

/// Bytes that are no UTF-8.
pub static NOT_UTF8: Rule = Rule::error("not-utf8");
/// A NUL byte: this is no text.
pub static NUL_BYTE: Rule = Rule::error("nul-byte");
/// A line too long to be prose.
pub static LINE_TOO_LONG: Rule = Rule::error("line-too-long");
/// A character that Hexapla reserves for itself.
pub static RESERVED_CHARACTER: Rule = Rule::error("reserved-character");
/// A control character, which no page may hold.
pub static CONTROL_CHARACTER: Rule = Rule::error("control-character");
/// Front matter that never ends.
pub static FRONT_MATTER_UNCLOSED: Rule = Rule::error("front-matter-unclosed");
/// A date that is not in the calendar.
pub static BAD_DATE: Rule = Rule::error("bad-date");
/// An instant that is none.
pub static BAD_INSTANT: Rule = Rule::error("bad-instant");
/// A fact whose type there is not.
pub static BAD_FACT: Rule = Rule::error("bad-fact");
/// A brace that begins a placeable and does not end it.
pub static BAD_PLACEABLE: Rule = Rule::error("bad-placeable");
/// A message of a variant's own that does not parse.
pub static BAD_MESSAGE: Rule = Rule::error("bad-message");
/// Markdown nested too deeply.
pub static MARKDOWN_TOO_DEEP: Rule = Rule::error("markdown-too-deep");
/// A table with too many cells.
pub static TABLE_TOO_LARGE: Rule = Rule::error("table-too-large");
/// A text of more links, notes and the like than any article has.
pub static TOO_MANY_PARTS: Rule = Rule::error("too-many-parts");
/// A heading id that cannot be an anchor.
pub static BAD_ANCHOR: Rule = Rule::warning("bad-anchor");
/// One heading id twice.
pub static DUPLICATE_ANCHOR: Rule = Rule::warning("duplicate-anchor");
/// A footnote that nothing refers to, so that no reader sees it.
pub static UNUSED_FOOTNOTE: Rule = Rule::warning("unused-footnote");
/// Fluent that does not parse.
pub static FLUENT_SYNTAX: Rule = Rule::error("fluent-syntax");
/// Fluent nested too deeply.
pub static FLUENT_TOO_DEEP: Rule = Rule::error("fluent-too-deep");
/// A choice by a constant, or braces in braces: the formatter panics on them under load.
pub static FIXED_CHOICE: Rule = Rule::error("fixed-choice");
/// One message id twice in one layer and locale.
pub static DUPLICATE_MESSAGE: Rule = Rule::error("duplicate-message");
/// A template that does not parse.
pub static TEMPLATE_SYNTAX: Rule = Rule::error("template-syntax");

/// The kinds of finding of this module.
pub static RULES: &[&Rule] = &[
    &BAD_ANCHOR,
    &BAD_DATE,
    &BAD_FACT,
    &BAD_INSTANT,
    &BAD_MESSAGE,
    &BAD_PLACEABLE,
    &CONTROL_CHARACTER,
    &DUPLICATE_ANCHOR,
    &DUPLICATE_MESSAGE,
    &FIXED_CHOICE,
    &FLUENT_SYNTAX,
    &FLUENT_TOO_DEEP,
    &FRONT_MATTER_UNCLOSED,
    &LINE_TOO_LONG,
    &MARKDOWN_TOO_DEEP,
    &NOT_UTF8,
    &NUL_BYTE,
    &RESERVED_CHARACTER,
    &TABLE_TOO_LARGE,
    &TEMPLATE_SYNTAX,
    &TOO_MANY_PARTS,
    &UNUSED_FOOTNOTE,
];
