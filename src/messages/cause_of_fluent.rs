//! What is said of Fluent: by its parser, by its formatter, and by the functions of ours that refuse.

use fluent::FluentError;
use fluent::resolver::errors::{ReferenceKind, ResolverError};
use fluent_syntax::parser::ErrorKind;

use crate::format::fluent::{Refusal, RefusalReason};
use crate::messages::Cause;

/// Why an entry cannot be read.
#[must_use]
pub fn fluent(kind: &ErrorKind) -> Cause {
    match kind {
        ErrorKind::ExpectedToken(sign) => {
            Cause::new("cause-fluent-sign").arg("wanted", sign.to_string())
        }
        ErrorKind::ExpectedCharRange { range } if range.contains('\n') => {
            Cause::new("cause-fluent-line")
        }
        ErrorKind::ExpectedCharRange { range } if range.contains("a-z") => {
            Cause::new("cause-fluent-name")
        }
        ErrorKind::ExpectedCharRange { range } => {
            Cause::new("cause-fluent-sign").arg("wanted", range)
        }
        ErrorKind::ExpectedMessageField { entry_id } => {
            Cause::new("cause-fluent-empty").arg("id", entry_id)
        }
        ErrorKind::ExpectedTermField { entry_id } => {
            Cause::new("cause-fluent-empty").arg("id", format!("-{entry_id}"))
        }
        ErrorKind::ForbiddenCallee => Cause::new("cause-fluent-call"),
        ErrorKind::MissingDefaultVariant => Cause::new("cause-fluent-no-default"),
        ErrorKind::MissingValue => Cause::new("cause-fluent-value"),
        ErrorKind::MultipleDefaultVariants => Cause::new("cause-fluent-defaults"),
        ErrorKind::MessageReferenceAsSelector
        | ErrorKind::TermReferenceAsSelector
        | ErrorKind::MessageAttributeAsSelector
        | ErrorKind::ExpectedSimpleExpressionAsSelector => Cause::new("cause-fluent-selector"),
        ErrorKind::TermAttributeAsPlaceable => Cause::new("cause-fluent-attribute"),
        ErrorKind::UnterminatedStringLiteral => Cause::new("cause-quote"),
        ErrorKind::PositionalArgumentFollowsNamed => Cause::new("cause-fluent-order"),
        ErrorKind::DuplicatedNamedArgument(name) => {
            Cause::new("cause-fluent-twice").arg("name", name)
        }
        ErrorKind::UnknownEscapeSequence(_) | ErrorKind::InvalidUnicodeEscapeSequence(_) => {
            Cause::new("cause-escape")
        }
        ErrorKind::UnbalancedClosingBrace => Cause::new("cause-fluent-brace"),
        ErrorKind::ExpectedInlineExpression => Cause::new("cause-fluent-expression"),
        ErrorKind::ExpectedLiteral => Cause::new("cause-fluent-literal"),
    }
}

/// Why a string cannot be formatted.
#[must_use]
pub fn resolver(error: &FluentError) -> Cause {
    let error = match error {
        FluentError::ResolverError(error) => error,
        // Of text that parses nobody hears these.
        FluentError::ParserError(error) => return fluent(&error.kind),
        FluentError::Overriding { .. } => return Cause::said(&error.to_string()),
    };
    match error {
        ResolverError::Reference(kind) => {
            let dotted = |id: &str, attribute: &Option<String>| match attribute {
                Some(attribute) => format!("{id}.{attribute}"),
                None => id.to_owned(),
            };
            let name = match kind {
                ReferenceKind::Function { id } => format!("{id}()"),
                ReferenceKind::Message { id, attribute } => dotted(id, attribute),
                ReferenceKind::Term { id, attribute } => dotted(&format!("-{id}"), attribute),
                ReferenceKind::Variable { id } => format!("${id}"),
            };
            Cause::new("cause-string-unknown").arg("name", name)
        }
        ResolverError::NoValue(id) => Cause::new("cause-fluent-empty").arg("id", id),
        ResolverError::MissingDefault => Cause::new("cause-fluent-no-default"),
        ResolverError::Cyclic => Cause::new("cause-string-cycle"),
        ResolverError::TooManyPlaceables => Cause::new("cause-string-long"),
    }
}

/// Why a function gives no text.
#[must_use]
pub fn refusal(refusal: &Refusal) -> Cause {
    let of = |id| Cause::new(id).arg("function", refusal.function);
    match &refusal.reason {
        RefusalReason::Missing => of("cause-function-missing"),
        RefusalReason::Argument(given) => of("cause-function-argument").arg("given", given),
        RefusalReason::Option(option, given) => {
            of("cause-function-option").arg("option", option).arg("given", given)
        }
        RefusalReason::Lacks(option) => of("cause-function-lacks").arg("option", *option),
        RefusalReason::Together(one, other) => {
            of("cause-function-together").arg("option", *one).arg("other", *other)
        }
        RefusalReason::Backwards(from, to) => {
            of("cause-function-backwards").arg("from", from).arg("to", to)
        }
        RefusalReason::Unnamed(code) => of("cause-function-unnamed").arg("given", code),
    }
}
