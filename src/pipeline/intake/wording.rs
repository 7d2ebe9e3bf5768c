//! The words for what `check` finds, as letters say it: to people who translate, and know neither the settings, nor
//! commands, nor the notation of files.

use crate::diag::{Arg, Diagnostic};
use crate::messages::{Cause, Messages};

/// Findings that letters tell in words of their own, by the message that says them. A row's message also says what to do.
const SAID: &[(&str, &str)] = &[
    ("bad-message", "letter-fluent-syntax"),
    ("bad-placeable", "letter-placeable"),
    ("broken-placeable", "letter-placeable"),
    ("broken-string", "letter-fluent-syntax"),
    ("contradicted-fact", "letter-contradicted-fact"),
    ("empty-body", "letter-empty-body"),
    ("fluent-syntax", "letter-fluent-syntax"),
    ("front-matter-unclosed", "letter-front-matter-unclosed"),
    ("missing-headline", "letter-missing-headline"),
    ("path-outside-root", "letter-path-outside-root"),
    ("placeable-differs", "placeholder-differs"),
    ("raw-html", "letter-raw-html"),
    ("taken-back", "letter-taken-back"),
    ("toml-syntax", "letter-toml-syntax"),
    ("too-many-placeables", "letter-too-many-placeables"),
    ("unfilled-placeable", "letter-unfilled-placeable"),
    ("unknown-base", "letter-unknown-base"),
    ("unknown-fact", "letter-unknown-fact"),
    ("unknown-function", "letter-placeable"),
    ("unknown-key", "letter-unknown-key"),
    ("unknown-message", "letter-placeable"),
    ("unknown-option", "letter-placeable"),
    ("unknown-translated-from", "letter-unknown-translated-from"),
    ("unused-message", "letter-unused-message"),
    ("wrong-type", "letter-wrong-type"),
    ("yaml-syntax", "letter-yaml-syntax"),
];

/// Findings whose remedy is another one for who translates, by the message that says it.
const HELPED: &[(&str, &str)] = &[
    ("bad-slug", "letter-help-address"),
    ("banned-word", "letter-help-word"),
    ("code-block-differs", "letter-help-meant"),
    ("email-differs", "letter-help-meant"),
    ("embed-differs", "letter-help-meant"),
    ("extra-unit", "letter-help-extra"),
    ("function-differs", "letter-help-meant"),
    ("idle-retraction", "letter-help-right"),
    ("link-differs", "letter-help-meant"),
    ("missing-alt", "letter-help-alt"),
    ("missing-asset", "letter-help-file"),
    ("missing-form", "letter-help-meant"),
    ("missing-unit", "letter-help-missing"),
    ("number-differs", "letter-help-meant"),
    ("path-outside-root", "letter-help-file"),
    ("remote-image", "letter-help-file"),
    ("same-as-source", "letter-help-translate"),
    ("style-differs", "letter-help-meant"),
    ("undeclared-correction", "letter-help-right"),
    ("unknown-base", "letter-help-right"),
    ("unnamed-region", "letter-help-editors"),
    ("unused-string", "letter-help-right"),
    ("untranslated-string", "letter-help-translate"),
];

/// Reasons that anybody understands who has the line before them.
const PLAIN: &[&str] = &[
    "cause-bracket",
    "cause-comma",
    "cause-end",
    "cause-fluent-brace",
    "cause-fluent-defaults",
    "cause-fluent-empty",
    "cause-fluent-expression",
    "cause-fluent-line",
    "cause-fluent-no-default",
    "cause-fluent-sign",
    "cause-fluent-twice",
    "cause-fluent-value",
    "cause-quote",
    "cause-surplus",
    "cause-toml-date",
    "cause-toml-number",
    "cause-toml-text",
    "cause-toml-unquoted",
    "cause-toml-value",
    "cause-yaml-colon",
    "cause-yaml-indent",
    "cause-yaml-sign",
    "cause-yaml-tab",
];

/// Reasons that letters give in words of their own.
const REWORDED: &[(&str, &str)] = &[
    ("cause-key-twice", "letter-cause-twice"),
    ("cause-key-twice-named", "letter-cause-twice"),
    ("cause-toml-equals", "letter-cause-start"),
    ("cause-yaml-no-colon", "letter-cause-start"),
];

/// What a letter says of a finding, and what to do. `fence` says how the file begins.
pub(super) fn worded(
    fault: &Diagnostic,
    fence: &'static str,
    messages: &Messages,
) -> (String, Option<String>) {
    let of = |table: &[(&str, &'static str)], code: &str| {
        table.iter().find(|(own, _)| *own == code).map(|(_, id)| *id)
    };
    let plain = |(name, arg): &(&'static str, Arg)| {
        let Arg::Cause(cause) = arg else { return (*name, arg.clone()) };
        if PLAIN.contains(&cause.id) {
            return (*name, arg.clone());
        }
        (*name, Cause::new(of(REWORDED, cause.id).unwrap_or("letter-cause")).into())
    };
    let mut args: Vec<(&'static str, Arg)> = fault.args.iter().map(plain).collect();
    // Some findings say it themselves.
    if args.iter().all(|(name, _)| *name != "fence") {
        args.push(("fence", fence.into()));
    }
    let code = fault.rule.code;
    // The message is about anything that is copied from the original, as it stands there.
    if code == "placeable-differs" {
        for (_, arg) in &mut args {
            if let Arg::Text(shown) = arg
                && shown.contains('$')
            {
                let each = shown.split(", ").map(|own| match own.starts_with('$') {
                    true => format!("{{ {own} }}"),
                    false => own.to_owned(),
                });
                *shown = each.collect::<Vec<_>>().join(", ");
            }
        }
    }
    let translated = translated_key(fault);
    if let Some(key) = translated {
        args.extend([("key", key.into()), ("near", "none".into())]);
    }
    let id = if is_on_their_disk(fault) {
        "letter-local-picture"
    } else if translated.is_some() {
        "letter-unknown-key"
    } else {
        of(SAID, code).unwrap_or(code)
    };
    let help = match of(HELPED, code) {
        Some(help) => Some(messages.text(help, &args)),
        None => messages.attribute(id, "help", &args),
    };
    (messages.text(id, &args), help)
}

/// The word with which a line at the top begins that cannot be read for its letters: such words are English, and people
/// translate them with the rest.
fn translated_key(fault: &Diagnostic) -> Option<&str> {
    let line = &fault.location.as_ref().filter(|_| fault.rule.code == "toml-syntax")?.excerpt;
    let (key, value) = line.split_once(['=', '＝'])?;
    let key = key.trim();
    let is_word = |c: char| !c.is_ascii() || c.is_ascii_alphanumeric() || "-_ ".contains(c);
    let is_foreign = !key.is_ascii() && key.chars().all(is_word);
    (is_foreign && value.trim_start().starts_with('"')).then_some(key)
}

/// Whether a picture stands on the disk of whoever has put it into the text.
fn is_on_their_disk(fault: &Diagnostic) -> bool {
    let address = fault.args.iter().find_map(|(name, arg)| match (*name, arg) {
        ("url", Arg::Text(url)) => Some(url.as_str()),
        _ => None,
    });
    let is_disk = |url: &str| {
        let mut signs = url.chars();
        let is_drive = signs.next().is_some_and(|c| c.is_ascii_alphabetic())
            && signs.next() == Some(':')
            && signs.next().is_some_and(|c| "/\\".contains(c));
        is_drive || url.to_ascii_lowercase().starts_with("file:")
    };
    let is_picture = fault.location.as_ref().is_some_and(|at| at.excerpt.contains("!["));
    fault.rule.code == "dangerous-url" && is_picture && address.is_some_and(is_disk)
}
