//! Shapes as JSON Schema (2020-12), so that editors complete and check what people write.

use serde_json::{Map, Value, json};

use super::Notation;
use super::shape::{Default, Key, Kind, Names, Shape};

/// The schema of a file of this shape.
#[must_use]
pub fn schema(title: &str, shape: &Shape, notation: Notation) -> Value {
    let mut schema = json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": title,
    });
    if let (Value::Object(whole), Value::Object(rest)) = (&mut schema, table(shape, notation)) {
        whole.extend(rest);
    }
    schema
}

fn table(shape: &Shape, notation: Notation) -> Value {
    let property = |key: &Key| {
        let mut schema = kind(&key.kind, notation);
        // In YAML, a key without a value is as good as no key.
        if notation == Notation::Yaml {
            schema = json!({ "anyOf": [schema, { "type": "null" }] });
        }
        let mut with = Map::new();
        with.insert("description".to_owned(), key.about.into());
        if let Some(default) = key.default {
            with.insert("default".to_owned(), value(default));
        }
        if let Value::Object(schema) = schema {
            with.extend(schema.into_iter().filter(|(name, _)| name != "description"));
        }
        (key.name.to_owned(), Value::Object(with))
    };
    let properties: Map<String, Value> = shape.all().map(property).collect();
    let mut schema = json!({
        "description": shape.about,
        "type": "object",
        "properties": properties,
        "additionalProperties": false,
    });
    let required: Vec<&str> =
        shape.keys.iter().filter(|key| key.required).map(|key| key.name).collect();
    if !required.is_empty() {
        schema["required"] = required.into();
    }
    if !shape.either.is_empty() {
        schema["anyOf"] = shape.either.iter().map(|key| json!({ "required": [key] })).collect();
    }
    schema
}

fn kind(of: &Kind, notation: Notation) -> Value {
    let pattern = |pattern: &str| json!({ "type": "string", "pattern": pattern });
    match of {
        Kind::Text => json!({ "type": "string" }),
        Kind::Boolean => json!({ "type": "boolean" }),
        Kind::Count => json!({ "type": "integer", "minimum": 1 }),
        Kind::Within(low, high) => {
            json!({ "type": "integer", "minimum": low, "maximum": high })
        }
        Kind::Integer => json!({ "type": "integer" }),
        Kind::Number => json!({ "type": "number" }),
        // A time may stand behind the day.
        Kind::Date => pattern("^[0-9]{4}-[0-9]{2}-[0-9]{2}([Tt ].*)?$"),
        Kind::Instant => pattern("^[0-9]{4}-?[0-9]{2}-?[0-9]{2}[Tt ].*([Zz]|[+-][0-9]{2})"),
        Kind::Duration(..) => pattern("^(?=.)([0-9]+h)?([0-9]+m)?([0-9]+s)?([0-9]+ms)?$"),
        Kind::TimeOfDay => pattern("^([01][0-9]|2[0-3]):[0-5][0-9]$"),
        Kind::Fact => json!({ "type": ["integer", "number", "string"] }),
        Kind::Id => pattern(ID),
        Kind::Tag => pattern(TAG),
        Kind::Url => pattern("^https?://[^\\s?#@]+$"),
        Kind::Choice(choices) => json!({ "enum": choices }),
        Kind::List(item) => json!({ "type": "array", "items": kind(item, notation) }),
        Kind::Some(item) => {
            json!({ "type": "array", "items": kind(item, notation), "minItems": 1 })
        }
        Kind::Either(kinds) => {
            let all: Vec<Value> = kinds.iter().map(|one| kind(one, notation)).collect();
            json!({ "anyOf": all })
        }
        Kind::Table(shape) => table(shape, notation),
        Kind::Tables(shape) => {
            json!({ "type": "array", "items": table(shape, notation), "minItems": 1 })
        }
        Kind::Map(names, of) => {
            let mut schema = kind(of, notation);
            if notation == Notation::Yaml && matches!(of, Kind::Text) {
                schema = json!({ "type": ["string", "null"] });
            }
            let mut map = json!({ "type": "object", "additionalProperties": schema });
            match names {
                Names::Any => {}
                Names::Ids => map["propertyNames"] = json!({ "pattern": ID }),
                Names::Tags => map["propertyNames"] = json!({ "pattern": TAG }),
            }
            map
        }
    }
}

const ID: &str = "^[a-z0-9][a-z0-9-]{0,63}$";
const TAG: &str = "^[A-Za-z]{2,8}([-_][A-Za-z0-9]{1,8})*$";

fn value(default: Default) -> Value {
    match default {
        Default::Text(text) => text.into(),
        Default::Texts(texts) => texts.into(),
        Default::Count(count) => count.into(),
        Default::Boolean(truth) => truth.into(),
    }
}
