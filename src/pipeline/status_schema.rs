//! The JSON Schema of `status --format json`.

use serde_json::{Value, json};

use crate::model::reason;

/// The version of the form.
pub const STATUS_VERSION: u32 = 2;

/// The schema, as it is committed under `schemas/`. It allows keys that it does not name: later
/// versions of Hexapla may add some.
#[must_use]
pub fn status_schema() -> String {
    let schema = json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Report of hexapla status --format json",
        "description": "What is live, behind, missing and held back in a network, and what is to do.",
        "type": "object",
        "properties": {
            "version": { "const": STATUS_VERSION },
            "selection": selection(),
            "articles": { "type": "array", "items": { "$ref": "#/$defs/article" } },
            "to_do": {
                "description": "What somebody has to do something about, in the order of --sort.",
                "type": "array",
                "items": { "$ref": "#/$defs/task" }
            },
            "totals": totals(),
            "strings": {
                "description": "What each language has of the network's own strings; the reference language is left out.",
                "type": "array",
                "items": { "$ref": "#/$defs/spoken" }
            },
            "last_good": {
                "description": "Files with errors, in whose place a daemon at work shows what they said before; left out if there are none.",
                "type": "array",
                "items": { "type": "string" }
            },
            "trend": { "$ref": "#/$defs/trend" }
        },
        "required": ["version", "selection", "articles", "to_do", "totals", "strings"],
        "$defs": {
            "article": article(),
            "variant": variant(),
            "section": section(),
            "task": task(),
            "words": counts("Words of the original.", &[
                ("total", "All of them."),
                ("to_do", "missing, stale and minor together."),
                ("missing", "Of units that the translation has not; of all units, where there is no text and one is wanted."),
                ("stale", "Of units whose original says something else since."),
                ("minor", "Of stale units whose original changed in little."),
            ]),
            "total": total(),
            "spoken": spoken(),
            "change": counts("A number, then and now.", &[
                ("before", "In the earlier report."),
                ("now", "In this one."),
            ]),
            "changes": changes(),
            "item": item(),
            "trend": trend(),
            "reason": {
                "description": "A reason's code, some with a parameter behind a colon.",
                "type": "string",
                "pattern": format!("^({}|not-published-here)(:.+)?$", reason::CODES.join("|"))
            },
            "day": {
                "description": "A day: year, month, day.",
                "type": "string",
                "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"
            }
        }
    });
    // Strings and numbers only: it cannot fail to serialise.
    serde_json::to_string_pretty(&schema).unwrap_or_default() + "\n"
}

/// An object of which all keys are there.
fn object(about: &str, properties: Value) -> Value {
    let names: Vec<&String> = properties.as_object().into_iter().flat_map(|o| o.keys()).collect();
    let required = json!(names);
    json!({
        "description": about, "type": "object", "properties": properties, "required": required
    })
}

fn counts(about: &str, keys: &[(&str, &str)]) -> Value {
    let count = |(name, about): &(&str, &str)| {
        let schema = json!({ "description": about, "type": "integer", "minimum": 0 });
        ((*name).to_owned(), schema)
    };
    object(about, Value::Object(keys.iter().map(count).collect()))
}

fn one_of(about: &str, names: &[&str]) -> Value {
    json!({ "description": about, "enum": names })
}

fn texts(about: &str) -> Value {
    json!({ "description": about, "type": "array", "items": { "type": "string" } })
}

fn text_or_null(about: &str) -> Value {
    json!({ "description": about, "type": ["string", "null"] })
}

fn day_or_null(about: &str) -> Value {
    json!({ "description": about, "anyOf": [{ "$ref": "#/$defs/day" }, { "type": "null" }] })
}

fn reasons(about: &str) -> Value {
    json!({ "description": about, "type": "array", "items": { "$ref": "#/$defs/reason" } })
}

fn by_name(about: &str, of: &str) -> Value {
    json!({
        "description": about, "type": "object",
        "additionalProperties": { "$ref": format!("#/$defs/{of}") }
    })
}

fn spoken() -> Value {
    let count = |about: &str| json!({ "description": about, "type": "integer", "minimum": 0 });
    object(
        "A language's strings.",
        json!({
            "locale": { "description": "The language's tag.", "type": "string" },
            "total": count("Strings of the reference language."),
            "translated": count("Those that say something else than the reference."),
            "same": count("Those that say the same on purpose, or have nothing to translate."),
            "copied": count("Those that say the same and are not marked as meant."),
            "missing": count("Those that are not there."),
            "obsolete": count("Strings that the reference has not; they count for nothing."),
            "percent": count("How many of a hundred are translated or the same on purpose."),
            "words": object("Words of the reference.", json!({
                "to_do": count("Of what is missing or copied."),
                "translated": count("Of what is translated or the same on purpose."),
            })),
        }),
    )
}

fn selection() -> Value {
    let mut selection = object(
        "What the report is about; empty lists stand for all.",
        json!({
            "sections": texts("Sections that were named."),
            "locales": texts("Locales that were named."),
            "articles": texts("Articles that were named."),
            "only": {
                "description": "What else was asked for; it chooses articles and to_do, not totals.",
                "type": "array",
                "items": { "enum": ["stale", "missing", "withheld", "corrections"] }
            }
        }),
    );
    selection["properties"]["translator"] = json!({
        "description": "The id of the translator whose work to_do is; left out if none was named.",
        "type": "string"
    });
    selection
}

fn article() -> Value {
    object(
        "An article.",
        json!({
            "id": { "description": "Its id.", "type": "string" },
            "source": text_or_null("The locale of its original; null where nothing says which it is."),
            "variants": by_name("By locale.", "variant")
        }),
    )
}

fn variant() -> Value {
    let freshness = ["current", "assumed", "aged", "outdated", "unknown"];
    object(
        "An article in a locale.",
        json!({
            "path": text_or_null("Its file, relative to the network's root; null where there is none."),
            "work": one_of("How far the work is.", &["missing", "draft", "submitted", "approved"]),
            "freshness": {
                "description": "Whether it says what its original says; null where there is no file.",
                "anyOf": [{ "enum": freshness }, { "type": "null" }]
            },
            "lock": {
                "description": "Its lock; null for an original, and where there is no file.",
                "anyOf": [{ "enum": ["none", "held", "behind", "damaged", "unread"] }, { "type": "null" }]
            },
            "last_owed": {
                "description": "Where its original is not there or cannot be read: how many units were stale or missing when the lock was written; null otherwise, and where nothing was recorded.",
                "anyOf": [{ "type": "integer", "minimum": 0 }, { "type": "null" }]
            },
            "approved": { "description": "Whether a person approved exactly this text.", "type": "boolean" },
            "since": day_or_null("The first day on which anything stale, missing or taken back was seen to be so."),
            "reasons": reasons("Those of all its sections together, each once."),
            "units": counts("Units of the original by how they stand here. All but extra and taken_back add up to total.", &[
                ("total", "All units of the original."),
                ("current", "Made from the unit as it stands."),
                ("assumed", "Both sides changed in one go: they count as current."),
                ("markup", "Only a link or another mark of the original changed."),
                ("stale", "The original says something else since, in much or in little."),
                ("missing", "Not in the translation."),
                ("unknown", "Nobody recorded what they were made from, or the original cannot be read."),
                ("extra", "Units of the translation that the original has not; those of taken_back are among them."),
                ("taken_back", "Units that the translation has from the original, and that the original took back: to be taken out."),
            ]),
            "severity": counts("How much stale units changed, as far as that is known.", &[
                ("cosmetic", "In how they are written."),
                ("markup", "In their links and marks."),
                ("minor", "In punctuation, case or typography; or an editor says so."),
                ("major", "In their words."),
            ]),
            "words": { "$ref": "#/$defs/words" },
            "taken_back_lines": {
                "description": "The lines of its file in which those of units.taken_back begin.",
                "type": "array",
                "items": { "type": "integer", "minimum": 1 }
            },
            "corrections": {
                "description": "Days of corrections that this text says nothing of.",
                "type": "array",
                "items": { "$ref": "#/$defs/day" }
            },
            "sections": by_name("By section: those with an edition in this locale.", "section")
        }),
    )
}

fn shown() -> Value {
    one_of("What readers get.", &["own", "parent", "labelled", "link", "none"])
}

fn section() -> Value {
    let visibility = ["unscheduled", "embargoed", "gated", "live", "withheld", "retracted"];
    object(
        "What was decided for one edition.",
        json!({
            "role": one_of("What the locale is to the article here.", &["must", "should", "off"]),
            "visibility": one_of("Whether its readers may see it.", &visibility),
            "shown": shown(),
            "locale": text_or_null("The locale of the text that is shown or linked to."),
            "reasons": reasons("Why.")
        }),
    )
}

fn task() -> Value {
    let kinds = [
        "veto",
        "embargo",
        "invalid",
        "draft",
        "missing",
        "gated",
        "behind",
        "correction",
        "unknown",
    ];
    object(
        "Something to do.",
        json!({
            "article": { "description": "The article.", "type": "string" },
            "locale": { "description": "The locale.", "type": "string" },
            "sections": texts("The sections that this is said of."),
            "kind": one_of("What it is.", &kinds),
            "reason": {
                "description": "The reason that it is said for, if there is one.",
                "anyOf": [{ "$ref": "#/$defs/reason" }, { "type": "null" }]
            },
            "importance": {
                "description": "How much it matters to readers; docs/editors.md has the formula.",
                "type": "integer", "minimum": 0
            },
            "since": day_or_null("Since when."),
            "shown": shown(),
            "shown_locale": text_or_null("The locale of what readers get meanwhile."),
            "words": { "$ref": "#/$defs/words" }
        }),
    )
}

fn total() -> Value {
    let mut total = counts(
        "Counts of articles; in all and by locale, of articles × locales.",
        &[
            ("expected", "That are to be shown."),
            ("live", "That readers see in their language."),
            ("behind", "Translations that are aged or outdated, live or not."),
            ("unknown", "Texts of which nobody knows what they were made from."),
            ("missing", "Without a text, where one is wanted."),
            ("withheld", "With a finished text that is not shown."),
        ],
    );
    total["properties"]["words"] = json!({ "$ref": "#/$defs/words" });
    if let Some(required) = total["required"].as_array_mut() {
        required.push("words".into());
    }
    total
}

fn totals() -> Value {
    object(
        "Totals of what the selection names, whatever else was asked for.",
        json!({
            "all": { "$ref": "#/$defs/total" },
            "sections": by_name("By section.", "total"),
            "locales": by_name("By locale.", "total")
        }),
    )
}

fn changes() -> Value {
    let change = || json!({ "$ref": "#/$defs/change" });
    object(
        "How totals were and are.",
        json!({
            "words": change(), "live": change(), "behind": change()
        }),
    )
}

fn item() -> Value {
    object(
        "An article in a locale that something is or was to do about.",
        json!({
            "article": { "description": "The article.", "type": "string" },
            "locale": { "description": "The locale.", "type": "string" },
            "words": { "description": "Words to do.", "type": "integer", "minimum": 0 }
        }),
    )
}

fn trend() -> Value {
    let items = |about: &str| json!({ "description": about, "type": "array", "items": { "$ref": "#/$defs/item" } });
    object(
        "What has changed since the report that --since named.",
        json!({
            "all": { "$ref": "#/$defs/changes" },
            "sections": by_name("By section.", "changes"),
            "locales": by_name("By locale.", "changes"),
            "new": items("To do now and not then."),
            "finished": items("To do then and not now.")
        }),
    )
}
