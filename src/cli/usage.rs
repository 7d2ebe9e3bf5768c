//! Slips on the command line, put into the reader's language.

use clap::error::{ContextKind, ContextValue, ErrorKind};

use crate::diag::Arg;
use crate::messages::Messages;

pub(super) fn explain(error: &clap::Error, messages: &Messages) -> String {
    let context = |kind| match error.get(kind) {
        Some(ContextValue::String(text)) => Some(text.clone()),
        // The likeliest is the last.
        Some(ContextValue::Strings(texts)) => texts.last().cloned(),
        _ => None,
    };
    let text = |kind| Arg::Text(context(kind).unwrap_or_default());
    let argument = ("argument", text(ContextKind::InvalidArg));
    let value = ("value", text(ContextKind::InvalidValue));
    let has_value = context(ContextKind::InvalidValue).is_some_and(|value| !value.is_empty());
    let mut lines = vec![match error.kind() {
        ErrorKind::UnknownArgument => messages.text("usage-unknown-argument", &[argument]),
        ErrorKind::InvalidSubcommand => {
            let command = ("command", text(ContextKind::InvalidSubcommand));
            messages.text("usage-unknown-command", &[command])
        }
        ErrorKind::MissingRequiredArgument => messages.text("usage-missing-argument", &[argument]),
        ErrorKind::InvalidValue | ErrorKind::ValueValidation if has_value => {
            messages.text("usage-bad-value", &[argument, value])
        }
        ErrorKind::InvalidValue | ErrorKind::NoEquals | ErrorKind::TooFewValues => {
            messages.text("usage-missing-value", &[argument])
        }
        ErrorKind::ArgumentConflict => messages.text("usage-conflict", &[argument]),
        ErrorKind::MissingSubcommand | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            messages.text("usage-missing-command", &[])
        }
        _ => {
            let detail = error.to_string();
            let detail = detail.lines().next().unwrap_or_default().to_owned();
            messages.text("usage-other", &[("detail", detail.into())])
        }
    }];
    let near =
        [ContextKind::SuggestedArg, ContextKind::SuggestedSubcommand, ContextKind::SuggestedValue]
            .into_iter()
            .find_map(context);
    let known = match error.get(ContextKind::ValidValue) {
        Some(ContextValue::Strings(known)) if !known.is_empty() => known.join(", "),
        _ => String::new(),
    };
    if !known.is_empty() {
        lines.push(messages.text("usage-choices", &[("known", known.into())]));
    }
    if let Some(near) = near {
        lines.push(messages.text("usage-did-you-mean", &[("near", near.into())]));
    }
    lines.push(messages.text("usage-see-help", &[]));
    lines.join("\n") + "\n"
}
