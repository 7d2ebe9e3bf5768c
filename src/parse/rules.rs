//! The kinds of finding that parsing has.

use crate::diag::Rule;

/// Bytes that are no UTF-8.
pub static NOT_UTF8: Rule = Rule::error("not-utf8");
/// A text in an encoding of another kind.
pub static OTHER_ENCODING: Rule = Rule::error("other-encoding");
/// A character that turns letters round.
pub static DIRECTION_OVERRIDE: Rule = Rule::error("direction-override");
/// A direction of writing that begins and does not end, or the other way round.
pub static UNBALANCED_DIRECTION: Rule = Rule::error("unbalanced-direction");
/// A tag character outside of a flag.
pub static TAG_CHARACTER: Rule = Rule::error("tag-character");
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
/// A fact whose type there is not.
pub static BAD_FACT: Rule = Rule::error("bad-fact");
/// A time that the clocks of its place show twice.
pub static AMBIGUOUS_TIME: Rule = Rule::warning("ambiguous-time");
/// What may be a year, a version or a number, in quotation marks.
pub static QUOTED_NUMBER: Rule = Rule::note("quoted-number");
/// A list of regions that names one twice.
pub static DUPLICATE_REGION: Rule = Rule::error("duplicate-region");
/// A list that has more or fewer items than its author counted.
pub static WRONG_COUNT: Rule = Rule::error("wrong-count");
/// A brace that begins a placeable and does not end it.
pub static BAD_PLACEABLE: Rule = Rule::error("bad-placeable");
/// A placeable in an address or a title, where nothing is filled in.
pub static UNFILLED_PLACEABLE: Rule = Rule::warning("unfilled-placeable");
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
/// A message longer than any that a reader is shown.
pub static MESSAGE_TOO_LONG: Rule = Rule::error("message-too-long");
/// One message id twice in one layer and locale.
pub static DUPLICATE_MESSAGE: Rule = Rule::error("duplicate-message");
/// A template that does not parse.
pub static TEMPLATE_SYNTAX: Rule = Rule::error("template-syntax");

/// The kinds of finding of this module.
pub static RULES: &[&Rule] = &[
    &AMBIGUOUS_TIME,
    &QUOTED_NUMBER,
    &BAD_ANCHOR,
    &BAD_FACT,
    &BAD_MESSAGE,
    &BAD_PLACEABLE,
    &CONTROL_CHARACTER,
    &DIRECTION_OVERRIDE,
    &DUPLICATE_ANCHOR,
    &DUPLICATE_MESSAGE,
    &DUPLICATE_REGION,
    &FIXED_CHOICE,
    &FLUENT_SYNTAX,
    &FLUENT_TOO_DEEP,
    &FRONT_MATTER_UNCLOSED,
    &LINE_TOO_LONG,
    &MARKDOWN_TOO_DEEP,
    &MESSAGE_TOO_LONG,
    &NOT_UTF8,
    &NUL_BYTE,
    &OTHER_ENCODING,
    &RESERVED_CHARACTER,
    &TABLE_TOO_LARGE,
    &TAG_CHARACTER,
    &TEMPLATE_SYNTAX,
    &TOO_MANY_PARTS,
    &UNBALANCED_DIRECTION,
    &UNFILLED_PLACEABLE,
    &UNUSED_FOOTNOTE,
    &WRONG_COUNT,
];
