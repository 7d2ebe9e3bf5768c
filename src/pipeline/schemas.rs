//! The files that have a JSON Schema.

use serde_json::Value;

use crate::config;
use crate::data::shape::Shape;
use crate::data::{Notation, schema};
use crate::parse;

/// A kind of file that people write.
pub struct Described {
    /// Its name on the command line, and that of its schema's file.
    pub name: &'static str,
    /// What the schema is called.
    pub title: &'static str,
    /// What its readers hold themselves to.
    pub shape: &'static Shape,
    /// The notation that its schema is for; front matter in TOML has no more to it than in YAML.
    pub notation: Notation,
}

/// All of them.
pub static DESCRIBED: &[Described] = &[
    Described {
        name: "pipeline",
        title: "pipeline.toml of Hexapla",
        shape: &config::PIPELINE,
        notation: Notation::Toml,
    },
    Described {
        name: "article",
        title: "article.toml of Hexapla",
        shape: &parse::ARTICLE,
        notation: Notation::Toml,
    },
    Described {
        name: "front-matter",
        title: "Front matter of Hexapla",
        shape: &parse::FRONT_MATTER,
        notation: Notation::Yaml,
    },
];

impl Described {
    /// The JSON Schema, as it is committed under `schemas/`.
    #[must_use]
    pub fn schema(&self) -> String {
        let schema: Value = schema::schema(self.title, self.shape, self.notation);
        // Strings and numbers only: it cannot fail to serialise.
        serde_json::to_string_pretty(&schema).unwrap_or_default() + "\n"
    }
}
