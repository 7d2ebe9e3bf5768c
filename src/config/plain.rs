//! The settings of a text that belongs to no network.

use super::load;
use crate::model::keys::FIELDS;
use crate::model::{Limits, Settings};

/// Front matter as it is found elsewhere: what Hexapla calls otherwise is understood, and what it
/// does not know is left alone.
const PLAIN: &str = r#"
[network]
id = "plain"

[content]
ignore-keys = ["*"]

[content.keys]
headline = ["headline", "title"]
standfirst = ["standfirst", "subtitle", "description"]
teaser = ["teaser", "summary", "excerpt"]
"#;

/// Settings by which any Markdown file can be read.
#[must_use]
pub fn plain() -> Settings {
    match load(PLAIN).0 {
        Some(mut settings) => {
            settings.keys.translated = FIELDS.iter().map(|name| (*name).to_owned()).collect();
            // What is only compared costs nobody but who compares it.
            settings.limits = Limits {
                parts: 1_000_000,
                table_cells: 1_000_000,
                markdown_depth: 512,
                ..settings.limits
            };
            settings
        }
        None => unreachable!("it is sound TOML, as a test holds"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn other_programs_keys_are_understood_or_left_alone() {
        let settings = plain();
        assert!(settings.keys.ignores("weight"));
        assert_eq!(settings.keys.also["headline"], ["headline", "title"]);
    }
}
