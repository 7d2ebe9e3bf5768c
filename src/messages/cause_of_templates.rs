//! What the engine of templates says.

use minijinja::{Error, ErrorKind};

use crate::messages::Cause;

/// Why a template cannot be compiled, or fails.
#[must_use]
pub fn template(error: &Error) -> Cause {
    let detail = error.detail().unwrap_or_default();
    let unknown = |kind: &'static str| {
        let cause = Cause::new("cause-template-unknown").arg("kind", kind);
        cause.arg("name", quoted(detail).unwrap_or_else(|| named(detail)))
    };
    match error.kind() {
        ErrorKind::SyntaxError => syntax(detail),
        ErrorKind::UndefinedError => {
            Cause::new("cause-template-undefined").arg("name", quoted(detail).unwrap_or("none"))
        }
        ErrorKind::TemplateNotFound => unknown("template"),
        // Where what is included fails, that is the fault that is told.
        ErrorKind::BadInclude if detail.contains("non-existing") => unknown("template"),
        ErrorKind::UnknownFilter => unknown("filter"),
        ErrorKind::UnknownTest => unknown("test"),
        ErrorKind::UnknownFunction => unknown("function"),
        ErrorKind::UnknownMethod => unknown("method"),
        ErrorKind::UnknownBlock => unknown("block"),
        ErrorKind::TooManyArguments => Cause::new("cause-template-surplus"),
        ErrorKind::MissingArgument => Cause::new("cause-template-lacks"),
        ErrorKind::BadEscape => Cause::new("cause-escape"),
        ErrorKind::CannotUnpack => Cause::new("cause-template-list"),
        ErrorKind::OutOfFuel => Cause::new("cause-template-endless"),
        // What else is done to values that cannot be done, the detail alone tells.
        kind if detail.is_empty() => Cause::said(&kind.to_string()),
        kind => Cause::said(&format!("{kind}: {detail}")),
    }
}

/// Why it is not written as a template is.
fn syntax(detail: &str) -> Cause {
    let named = |id| Cause::new(id).arg("name", quoted(detail).unwrap_or_default());
    if let Some(name) = detail.strip_prefix("unknown statement ") {
        let ends = name.starts_with("end") || name.starts_with("el");
        let id = if ends { "cause-template-unopened" } else { "cause-template-statement" };
        return Cause::new(id).arg("name", name);
    }
    match detail {
        "unexpected end of string" => return Cause::new("cause-quote"),
        "unexpected end of comment" | "unexpected end of raw block" => {
            return Cause::new("cause-template-open");
        }
        _ if detail.ends_with("defined twice") => return named("cause-template-twice"),
        _ => {}
    }
    let Some(rest) = detail.strip_prefix("unexpected ") else { return Cause::said(detail) };
    let (found, wanted) = rest.split_once(", expected ").unwrap_or((rest, "nothing"));
    match (token(found), token(wanted)) {
        (Some((found, sign)), Some((wanted, other))) => Cause::new("cause-template-unexpected")
            .arg("found", found)
            .arg("sign", sign)
            .arg("wanted", wanted)
            .arg("other", other),
        _ => Cause::said(detail),
    }
}

/// What stands somewhere or should stand there: its kind, and the sign itself if it is one.
fn token(name: &str) -> Option<(&'static str, &str)> {
    if let Some(sign) = name.strip_prefix('`').and_then(|rest| rest.strip_suffix('`')) {
        return Some(("sign", sign));
    }
    Some(match name {
        "end of input" => ("end", ""),
        "identifier" | "identifier or integer" => ("name", ""),
        "string" => ("text", ""),
        "integer" | "float" => ("number", ""),
        "template-data" => ("page", ""),
        "expression" => ("value", ""),
        "block keyword" | "keyword" | "statement" => ("keyword", ""),
        "nothing" | "input after end of variable block" | "input after expression" => ("none", ""),
        "character" => ("character", ""),
        "start of block" => ("sign", "{%"),
        "end of block" => ("sign", "%}"),
        "start of variable block" => ("sign", "{{"),
        "end of variable block" => ("sign", "}}"),
        "comma" => ("sign", ","),
        "assignment operator" => ("sign", "="),
        _ => return None,
    })
}

/// The first name in quotation marks.
fn quoted(detail: &str) -> Option<&str> {
    let start = detail.find(['`', '"', '\''])?;
    let mark = detail.as_bytes().get(start).copied().map(char::from)?;
    let rest = &detail[start + 1..];
    rest.split_once(mark).map(|(name, _)| name)
}

/// The name in “filter x is unknown”.
fn named(detail: &str) -> &str {
    let name = detail.strip_suffix(" is unknown").unwrap_or(detail);
    name.rsplit(' ').next().unwrap_or(name)
}
