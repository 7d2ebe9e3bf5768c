//! A section's templates: the theme's, with the section's own in their place.

use std::collections::BTreeMap;
use std::sync::Arc;

use fluent::{FluentArgs, FluentValue};
use minijinja::value::{Kwargs, Object, Rest};
use minijinja::{AutoEscape, Environment, Error, ErrorKind, State, UndefinedBehavior, Value};

use super::strings::Strings;
use crate::format::unmarked::{is_paired, unmarked};

/// Steps that one page's templates may take: far beyond any page, and an end to endless loops.
const FUEL: u64 = 20_000_000;

/// Compiled templates.
pub struct Templates {
    environment: Environment<'static>,
}

impl Templates {
    /// Compiles templates by name. Those that do not compile come back with the reason.
    #[must_use]
    pub fn new(sources: BTreeMap<String, String>) -> (Self, Vec<(String, Option<usize>, String)>) {
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
    /// The template's name, the line if it is known, and the reason.
    pub(super) fn render(
        &self,
        name: &str,
        context: Value,
    ) -> Result<String, (String, Option<usize>, String)> {
        let template = self.environment.get_template(name);
        template.and_then(|template| template.render(context)).map_err(|error| {
            let at = error.name().unwrap_or(name).to_owned();
            (at, error.line(), describe(&error))
        })
    }
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

fn describe(error: &Error) -> String {
    match error.detail() {
        Some(detail) => format!("{}: {detail}", error.kind()),
        None => error.kind().to_string(),
    }
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
            Error::new(ErrorKind::MissingArgument, "t() takes the id of a string")
        })?;
        let mut fluent = FluentArgs::new();
        for name in named.args().collect::<Vec<_>>() {
            let value: Value = named.get(name)?;
            // What is set into a string is text; markup in it has no meaning there.
            fluent.set(
                name.to_owned(),
                match value.as_i64() {
                    Some(number) if value.is_number() => FluentValue::from(number),
                    _ => FluentValue::from(value.to_string()),
                },
            );
        }
        let ready = strings.format(id, &fluent).ok_or_else(|| {
            Error::new(
                ErrorKind::UnknownFunction,
                format!("there is no string `{id}`, or it lacks an argument"),
            )
        })?;
        Ok(give(&ready.html, &ready.plain))
    }
}
