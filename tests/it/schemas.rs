//! The JSON Schemas say what the readers read: no more, and no less.

use std::fs;

use hexapla::data::shape::{Default, Kind, Names, Shape};
use hexapla::data::{self, Notation, Table, Value as Data};
use hexapla::pipeline::{DESCRIBED, Described};
use serde_json::{Value, json};

use super::support::{Tree, base_with, files_below, run};

fn described(name: &str) -> &'static Described {
    DESCRIBED.iter().find(|described| described.name == name).expect(name)
}

fn validator(name: &str) -> jsonschema::Validator {
    let schema: Value = serde_json::from_str(&described(name).schema()).expect("JSON");
    let metaschema = jsonschema::meta::validate(&schema).map_err(|e| e.to_string());
    assert_eq!(metaschema, Ok(()), "{name}");
    jsonschema::validator_for(&schema).expect("a sound schema")
}

/// A file's data as editors hand it to a schema: TOML's dates are texts.
fn parse(notation: Notation, text: &str) -> Value {
    let (table, faults) = data::parse(notation, text, 0, 32);
    assert!(faults.is_empty(), "{faults:?}");
    convert(&table)
}

fn convert(table: &Table) -> Value {
    fn value(data: &Data) -> Value {
        match data {
            Data::Null => Value::Null,
            Data::Bool(truth) => (*truth).into(),
            Data::Integer(number) => (*number).into(),
            Data::Decimal(digits) => digits.parse::<f64>().expect("a number").into(),
            Data::Date(text) | Data::Text(text) => text.as_str().into(),
            Data::List(items) => items.iter().map(|item| value(&item.value)).collect(),
            Data::Table(table) => convert(table),
        }
    }
    Value::Object(
        table.entries.iter().map(|(name, _, node)| (name.clone(), value(&node.value))).collect(),
    )
}

fn front(text: &str) -> Option<(Notation, &str)> {
    let (notation, fence) = match text.get(..4)? {
        "+++\n" => (Notation::Toml, "\n+++"),
        "---\n" => (Notation::Yaml, "\n---"),
        _ => return None,
    };
    Some((notation, text[4..].split(fence).next()?))
}

#[test]
fn the_committed_schemas_are_current() {
    for described in DESCRIBED {
        let path = format!("{}/schemas/{}.json", env!("CARGO_MANIFEST_DIR"), described.name);
        let there = fs::read_to_string(&path).unwrap_or_default();
        let name = described.name;
        assert!(
            there == described.schema(),
            "run `cargo run -- schema {name} > schemas/{name}.json`"
        );
    }
}

/// Front matter as it would be if its network had no names of its own for the keys: the schemas know
/// no network.
fn in_our_words(mut matter: Value, tree: &Tree, path: &str) -> Value {
    let network = path.split('/').next().unwrap_or_default();
    let Some(settings) = tree.get(&format!("{network}/pipeline.toml")) else { return matter };
    let settings = parse(Notation::Toml, std::str::from_utf8(settings).expect("UTF-8"));
    let table = matter.as_object_mut().expect("a table");
    for key in settings["content"]["ignore-keys"].as_array().into_iter().flatten() {
        table.remove(key.as_str().expect("a key"));
    }
    for (ours, theirs) in settings["content"]["keys"].as_object().into_iter().flatten() {
        for their in theirs.as_array().expect("a list") {
            if let Some(value) = table.remove(their.as_str().expect("a key")) {
                table.insert(ours.clone(), value);
            }
        }
    }
    matter
}

#[test]
fn what_is_published_is_valid() {
    let (pipeline, article, matter) =
        (validator("pipeline"), validator("article"), validator("front-matter"));
    let mut seen = [0; 3];
    let mut trees =
        vec![files_below("content"), files_below("tests/networks"), files_below("src/cli/init")];
    trees.push([("pipeline.toml".to_owned(), fs::read("pipeline.toml").expect("there"))].into());
    for (tree, (path, bytes)) in trees.iter().flat_map(|tree| tree.iter().map(move |f| (tree, f))) {
        let Ok(text) = std::str::from_utf8(bytes) else { continue };
        let (ix, validator, data) = if path.ends_with("pipeline.toml") {
            (0, &pipeline, parse(Notation::Toml, text))
        } else if path.ends_with("article.toml") {
            (1, &article, parse(Notation::Toml, text))
        } else if let (true, Some((notation, text))) = (path.ends_with(".md"), front(text)) {
            (2, &matter, in_our_words(parse(notation, text), tree, path))
        } else {
            continue;
        };
        seen[ix] += 1;
        let wrong: Vec<String> =
            validator.iter_errors(&data).map(|e| format!("{}: {e}", e.instance_path())).collect();
        assert!(wrong.is_empty(), "{path}: {wrong:#?}");
    }
    assert!(seen[0] > 2 && seen[1] > 3 && seen[2] > 10, "{seen:?}");
}

#[test]
fn what_the_readers_refuse_the_schemas_refuse() {
    for (name, notation, text) in [
        ("pipeline", Notation::Toml, "[network]\nid = \"a\"\n"),
        (
            "pipeline",
            Notation::Toml,
            "[network]\nid = \"a\"\ncolour = \"red\"\n[[section]]\nid = \"a\"\nurl = \"https://a.example/\"\nlocales = [\"en\"]\n",
        ),
        (
            "pipeline",
            Notation::Toml,
            "[network]\nid = \"A B\"\n[[section]]\nid = \"a\"\nurl = \"https://a.example/\"\nlocales = [\"en\"]\n",
        ),
        (
            "pipeline",
            Notation::Toml,
            "[network]\nid = \"a\"\n[[section]]\nid = \"a\"\nurl = \"a.example\"\nlocales = [\"en\"]\n",
        ),
        (
            "pipeline",
            Notation::Toml,
            "[network]\nid = \"a\"\n[[section]]\nid = \"a\"\nurl = \"https://a.example\"\nlocales = []\n",
        ),
        (
            "pipeline",
            Notation::Toml,
            "[network]\nid = \"a\"\n[listing]\npage-size = 0\n[[section]]\nid = \"a\"\nurl = \"https://a.example\"\nlocales = [\"en\"]\n",
        ),
        ("article", Notation::Toml, "embargo = 2022-07-28\n"),
        ("article", Notation::Toml, "date = 7\n"),
        ("article", Notation::Toml, "[facts]\nopen = true\n"),
        ("article", Notation::Toml, "[placement.north]\nveto = 1\n"),
        ("article", Notation::Toml, "headline = \"No prose here\"\n"),
        ("front-matter", Notation::Yaml, "headline: 2022\n"),
        ("front-matter", Notation::Yaml, "draft: \"yes\"\n"),
        ("front-matter", Notation::Yaml, "standfrist: How they fly\n"),
    ] {
        assert!(!validator(name).is_valid(&parse(notation, text)), "{name}: {text}");
    }
    assert!(validator("front-matter").is_valid(&parse(Notation::Yaml, "headline: K\nteaser:\n")));
}

/// A value that a key takes.
fn sample(kind: &Kind) -> Value {
    match kind {
        Kind::Text => "words".into(),
        Kind::Boolean => false.into(),
        Kind::Count => 7.into(),
        Kind::Within(low, _) => (*low).into(),
        Kind::Number => json!(1.25),
        Kind::Date => "2022-07-28".into(),
        Kind::Instant => "2022-07-28T10:00:00Z".into(),
        Kind::Fact | Kind::Integer => 7.into(),
        Kind::Duration(low, _) => hexapla::data::duration_text(*low).into(),
        Kind::TimeOfDay => "06:30".into(),
        Kind::Id => "north".into(),
        Kind::Tag => "en".into(),
        Kind::Url => "https://north.example/".into(),
        Kind::Choice(choices) => choices[0].into(),
        Kind::List(item) | Kind::Some(item) => json!([sample(item)]),
        Kind::Either(kinds) => sample(&kinds[0]),
        Kind::Table(shape) => table(shape),
        Kind::Tables(shape) => json!([table(shape)]),
        Kind::Map(names, kind) => json!({ (match names {
            Names::Any => "any",
            Names::Ids => "north",
            Names::Tags => "en",
        }): sample(kind) }),
    }
}

fn table(shape: &Shape) -> Value {
    Value::Object(shape.all().map(|key| (key.name.to_owned(), sample(&key.kind))).collect())
}

/// Every key at once, with one more in each table that nobody reads.
fn with_strangers(value: &Value, shape: &Shape) -> Value {
    let mut value = value.clone();
    fn add(value: &mut Value, kind: &Kind) -> usize {
        match kind {
            Kind::Table(shape) => stranger(value, shape),
            Kind::Tables(shape) => stranger(&mut value[0], shape),
            Kind::Map(_, kind) => {
                value.as_object_mut().map_or(0, |map| map.values_mut().map(|v| add(v, kind)).sum())
            }
            _ => 0,
        }
    }
    fn stranger(value: &mut Value, shape: &Shape) -> usize {
        let below: usize = shape.all().map(|key| add(&mut value[key.name], &key.kind)).sum();
        value["nobody-reads-this"] = true.into();
        below + 1
    }
    assert!(stranger(&mut value, shape) > 0);
    value
}

/// The value in TOML, each key of the top on a line of its own.
fn toml_of(value: &Value) -> String {
    let whole = value.as_object().expect("a table");
    whole.iter().map(|(key, value)| format!("\"{key}\" = {}\n", inline(value))).collect()
}

fn inline(value: &Value) -> String {
    match value {
        Value::Object(table) => {
            let pairs: Vec<String> =
                table.iter().map(|(key, value)| format!("\"{key}\" = {}", inline(value))).collect();
            format!("{{ {} }}", pairs.join(", "))
        }
        Value::Array(items) => {
            format!("[{}]", items.iter().map(inline).collect::<Vec<_>>().join(", "))
        }
        // Texts, numbers and truths are written alike.
        other => other.to_string(),
    }
}

#[test]
fn every_described_key_is_read_and_no_other() {
    for (name, path) in [
        ("pipeline", "pipeline.toml"),
        ("article", "content/kites/article.toml"),
        ("front-matter", "content/kites/en.md"),
    ] {
        let described = described(name);
        let whole = table(described.shape);
        assert!(validator(name).is_valid(&whole), "{name}: {whole:#}");
        let unknown = |value: &Value| {
            let text = match name {
                "front-matter" => format!("+++\n{}+++\n\nText.\n", toml_of(value)),
                _ => toml_of(value),
            };
            // Front matter holds metadata only where there is no `article.toml`.
            let mut tree = base_with(&[(path, text)]);
            if name == "front-matter" {
                tree.remove("content/kites/article.toml");
            }
            let outcome = run(&tree);
            let own = outcome.diagnostics.into_iter().filter(|d| d.path.as_deref() == Some(path));
            own.filter(|d| d.rule.code == "unknown-key").count()
        };
        assert_eq!(unknown(&whole), 0, "{name}: a described key is not read");
        let strange = with_strangers(&whole, described.shape);
        assert!(!validator(name).is_valid(&strange));
        let strangers = strange.to_string().matches("nobody-reads-this").count();
        assert_eq!(unknown(&strange), strangers, "{name}: in some table any key will do");
    }
}

#[test]
fn defaults_are_what_holds() {
    let settings = hexapla::config::load(
        "[network]\nid = \"a\"\n[[section]]\nid = \"a\"\nurl = \"https://a.example/\"\nlocales = [\"en\"]\n",
    );
    let settings = settings.0.expect("sound");
    let of = |table: &str, key: &str| {
        let table = described("pipeline").shape.find(table).expect("a table");
        let Kind::Table(shape) = table.kind else { panic!("a table") };
        match shape.find(key).expect("a key").default {
            Some(Default::Count(count)) => usize::try_from(count).expect("small"),
            other => panic!("{other:?}"),
        }
    };
    assert_eq!(of("listing", "page-size"), settings.page_size);
    assert_eq!(of("feed", "entries"), settings.feed_entries);
}
