//! A section's templates: the theme's, with the section's own in their place.

use std::collections::BTreeMap;
use std::sync::Arc;

use fluent::{FluentArgs, FluentValue};
use minijinja::value::{Kwargs, Object, Rest, ValueKind};
use minijinja::{AutoEscape, Environment, Error, ErrorKind, State, UndefinedBehavior, Value};

use super::strings::{Failure, Strings};
use crate::format::unmarked::{is_paired, unmarked};
use crate::messages::{Cause, causes};

/// Steps that one page's templates may take: far beyond any page, and an end to endless loops.
const FUEL: u64 = 20_000_000;

/// Compiled templates.
pub struct Templates {
    environment: Environment<'static>,
}

impl Templates {
    /// Compiles templates by name. Those that do not compile come back with the reason.
    #[must_use]
    pub fn new(sources: BTreeMap<String, String>) -> (Self, Vec<(String, Option<usize>, Cause)>) {
        let mut environment = Environment::new();
        environment.set_undefined_behavior(UndefinedBehavior::SemiStrict);
        environment.set_fuel(Some(FUEL));
        environment.set_auto_escape_callback(|_| AutoEscape::Html);
        environment.set_formatter(format);
        environment.add_filter("dated", dated);
        environment.add_filter("isolated", isolated);
        let mut faults = Vec::new();
        for (name, source) in sources {
            if let Err(error) = environment.add_template_owned(name.clone(), source) {
                faults.push((name, error.line(), describe(&error)));
            }
        }
        (Self { environment }, faults)
    }

    /// Renders a template.
    ///
    /// # Errors
    ///
    /// Where it fails, and why.
    pub(super) fn render(&self, name: &str, context: Value) -> Result<String, Box<Failed>> {
        let template = self.environment.get_template(name);
        template.and_then(|template| template.render(context)).map_err(|error| {
            // What is included or called may be what fails.
            let cause = innermost(&error);
            Box::new(Failed {
                template: cause.name().unwrap_or(name).to_owned(),
                line: cause.line(),
                detail: describe(cause),
                string: own(cause).and_then(|own| own.string.clone()),
            })
        })
    }
}

/// Why a page's template fails.
pub(super) struct Failed {
    /// The template, or the one that it includes.
    pub template: String,
    /// The line in it, if it is known.
    pub line: Option<usize>,
    /// The reason.
    pub detail: Cause,
    /// The string that it fails over, if it is one.
    pub string: Option<OfString>,
}

/// A string that a template cannot show.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct OfString {
    /// Its id.
    pub id: String,
    /// The value that it lacks; otherwise there is no such string, or it cannot be formatted.
    pub value: Option<String>,
}

/// What we ourselves say of a call, carried by the engine's error, which knows English alone.
#[derive(Debug)]
struct Own {
    cause: Cause,
    string: Option<OfString>,
}

impl Own {
    fn refuse(kind: ErrorKind, cause: Cause, string: Option<OfString>) -> Error {
        Error::from(kind).with_source(Self { cause, string })
    }
}

impl std::fmt::Display for Own {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.cause.id)
    }
}

impl std::error::Error for Own {}

fn own(error: &Error) -> Option<&Own> {
    std::error::Error::source(error)?.downcast_ref()
}

/// The error of the template that fails itself, below those that include it.
fn innermost(error: &Error) -> &Error {
    let mut cause = error;
    while let Some(inner) =
        std::error::Error::source(cause).and_then(|source| source.downcast_ref::<Error>())
    {
        // One without a place says less than the one around it.
        if inner.line().is_none() {
            break;
        }
        cause = inner;
    }
    cause
}

/// Writes a value into a page: markup of ours as it is, everything else escaped.
fn format(
    out: &mut minijinja::Output<'_>,
    _: &mut State<'_, '_>,
    value: &Value,
) -> Result<(), Error> {
    if value.is_undefined() {
        return Err(Error::from(ErrorKind::UndefinedError));
    }
    if value.is_none() {
        return Ok(());
    }
    let written = match value.as_str() {
        Some(text) if value.is_safe() => out.write_str(text),
        Some(text) => {
            let mut escaped = String::with_capacity(text.len() + 16);
            // Isolates are for the filter that makes elements of them: this may be an attribute.
            let text = if text.contains(is_paired) { unmarked(text) } else { text.into() };
            super::escape::text(&mut escaped, &text);
            out.write_str(&escaped)
        }
        None => out.write_str(&super::escape::escaped(&value.to_string())),
    };
    written.map_err(Error::from)
}

fn describe(error: &Error) -> Cause {
    own(error).map_or_else(|| causes::template(error), |own| own.cause.clone())
}

/// A text with what runs in the other direction isolated. `dir` is the text's own direction.
fn isolated(text: &Value, dir: &str) -> Value {
    match text.as_str() {
        Some(raw) if !text.is_safe() => {
            Value::from_safe_string(super::isolates::whole(raw, dir == "rtl"))
        }
        _ => text.clone(),
    }
}

/// Puts the first isolated value of a string, which is a date, into a `<time>` element.
fn dated(html: &Value, iso: &str) -> Value {
    let html = html.to_string();
    let open = format!("<time datetime=\"{}\">", super::escape::escaped(iso));
    Value::from_safe_string(html.replacen("<bdi>", &open, 1).replacen("</bdi>", "</time>", 1))
}

/// `t` and `t_plain` of an edition, as values that templates call.
#[derive(Debug)]
pub(super) struct Lookup {
    strings: Shared,
    plain: bool,
}

#[derive(Clone)]
struct Shared(Arc<Strings>);

impl std::fmt::Debug for Shared {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("strings")
    }
}

impl Lookup {
    /// The two functions: for text, and for attributes and titles.
    pub(super) fn pair(strings: &Arc<Strings>) -> (Value, Value) {
        let strings = Shared(strings.clone());
        let text = Self { strings: strings.clone(), plain: false };
        (Value::from_object(text), Value::from_object(Self { strings, plain: true }))
    }
}

impl Object for Lookup {
    fn repr(self: &Arc<Self>) -> minijinja::value::ObjectRepr {
        minijinja::value::ObjectRepr::Plain
    }

    fn call(self: &Arc<Self>, _: &mut State<'_, '_>, args: &[Value]) -> Result<Value, Error> {
        let strings = &self.strings.0;
        let give = |html: &str, plain: &str| {
            if self.plain { Value::from(plain) } else { Value::from_safe_string(html.to_owned()) }
        };
        if let [id] = args
            && let Some(ready) = id.as_str().and_then(|id| strings.get(id))
        {
            return Ok(give(&ready.html, &ready.plain));
        }
        let (Rest(positional), named): (Rest<Value>, Kwargs) = minijinja::value::from_args(args)?;
        let id = positional.first().and_then(Value::as_str).ok_or_else(|| {
            Own::refuse(ErrorKind::MissingArgument, Cause::new("cause-template-no-id"), None)
        })?;
        let mut fluent = FluentArgs::new();
        for name in named.args().collect::<Vec<_>>() {
            // The engine's own look-up refuses a value that there is not, and does not name the string.
            let value = named.peek::<Value>(name)?;
            fluent.set(name.to_owned(), set_in(&value).ok_or_else(|| unfit(id, name, &value))?);
        }
        let ready = strings.format(id, &fluent).ok_or_else(|| lacking(strings, id, &fluent))?;
        Ok(give(&ready.html, &ready.plain))
    }
}

/// A value as it is set into a string: a number, or text; markup in it has no meaning there. What is
/// neither would be a hole, or a word of the engine's.
fn set_in(value: &Value) -> Option<FluentValue<'static>> {
    match value.kind() {
        ValueKind::Number => Some(match value.as_i64() {
            Some(number) => FluentValue::from(number),
            None => match f64::try_from(value.clone()) {
                Ok(number) => FluentValue::from(number),
                Err(_) => FluentValue::from(value.to_string()),
            },
        }),
        ValueKind::String => Some(FluentValue::from(value.to_string())),
        _ => None,
    }
}

/// Says that a string is given what is no text.
fn unfit(id: &str, name: &str, value: &Value) -> Error {
    let kind = match value.kind() {
        ValueKind::Undefined | ValueKind::None => "nothing",
        ValueKind::Bool => "truth",
        ValueKind::Seq | ValueKind::Iterable => "list",
        _ => "other",
    };
    let cause = Cause::new("cause-template-kind").arg("id", id).arg("name", name);
    let string = OfString { id: id.to_owned(), value: None };
    Own::refuse(ErrorKind::InvalidOperation, cause.arg("kind", kind), Some(string))
}

/// Says why a string cannot be shown.
fn lacking(strings: &Strings, id: &str, given: &FluentArgs<'_>) -> Error {
    let of = |code| Cause::new(code).arg("id", id);
    let (cause, value) = match strings.failure(id, given) {
        Failure::Lacks(name) => {
            (of("cause-template-string-lacks").arg("name", name.as_str()), Some(name))
        }
        Failure::Broken(Some(cause)) => (of("cause-template-broken").arg("cause", cause), None),
        Failure::Unknown | Failure::Broken(None) => (of("cause-template-no-string"), None),
    };
    let string = OfString { id: id.to_owned(), value };
    Own::refuse(ErrorKind::InvalidOperation, cause, Some(string))
}
