//! Functions behind Fluent as they are used: in articles, in catalogs, and in the documentation.

use std::collections::BTreeMap;
use std::sync::Arc;

use fluent::{FluentArgs, FluentResource};
use hexapla::format::fluent::{Written, argument, new_bundle, written};
use hexapla::format::select::rewritten;
use hexapla::format::style::{Calendar, HouseName, HouseNames, Numbering, Style};
use hexapla::model::article::Day;
use hexapla::model::{ClockTime, Currency, DayRange, FactValue, Locale, Money, Region};

use crate::support::{base_with, run_in, system};

const fn day(year: i16, month: u8, day: u8) -> Day {
    Day { year, month, day }
}

/// The facts of the documentation's examples.
fn facts() -> BTreeMap<&'static str, FactValue> {
    let regions =
        |codes: &str| FactValue::Regions(codes.split(' ').filter_map(Region::parse).collect());
    let money = |minor, code| {
        let currency = Currency::parse(code).expect(code);
        FactValue::Money(Money { minor, currency })
    };
    BTreeMap::from([
        ("registered", FactValue::Integer(7333)),
        ("place", FactValue::Integer(22)),
        ("growth", FactValue::Decimal("0.125".into())),
        ("length", FactValue::Decimal("12.50".into())),
        ("raised", money(82_500_000, "EUR")),
        ("price", money(1_250, "EUR")),
        ("fee", money(1_200, "JPY")),
        ("opened", FactValue::Date(day(2022, 7, 23))),
        ("held", FactValue::Range(DayRange { from: day(2022, 7, 23), to: day(2022, 7, 26) })),
        ("winter", FactValue::Range(DayRange { from: day(2023, 11, 30), to: day(2023, 12, 3) })),
        (
            "closing",
            FactValue::Time(ClockTime {
                day: day(2022, 7, 26),
                hour: 20,
                minute: 0,
                second: 0,
                offset: None,
                zone: Some("Europe/Paris".into()),
            }),
        ),
        ("countries", regions("GB-SCT FR AT NL")),
        ("home", regions("NL")),
        ("mode", FactValue::Text("online".into())),
    ])
}

fn run(tag: &str, style: &Style, source: &str) -> Written {
    let locale = Locale::parse(tag).expect(tag);
    let mut bundle = new_bundle(&locale, style);
    bundle.set_use_isolating(false);
    let source = rewritten(&format!("m = {source}\n")).into_owned();
    let resource = FluentResource::try_new(source.clone());
    bundle.add_resource_overriding(resource.unwrap_or_else(|(_, e)| panic!("{source}: {e:?}")));
    let mut args = FluentArgs::new();
    for (name, value) in facts() {
        args.set(name, argument(&value, &locale, style));
    }
    let message = bundle.get_message("m").expect("a message");
    written(&bundle, message.value().expect("a value"), Some(&args))
}

fn said(tag: &str, source: &str) -> String {
    let written = run(tag, &Style::default(), source);
    assert!(written.is_whole(), "{tag} {source}: {written:?}");
    written.text
}

#[test]
fn facts_are_shown_in_the_locales_own_way() {
    for (tag, source, expected) in [
        ("en-GB", "{ $registered }", "7,333"),
        ("fr", "{ $length }", "12,50"),
        ("en-GB", "{ $raised }", "€825,000"),
        ("de", "{ $raised }", "825.000\u{a0}€"),
        ("de", "{ $price }", "12,50\u{a0}€"),
        ("ja", "{ $fee }", "￥1,200"),
        ("en-GB", "{ $opened }", "23 July 2022"),
        ("en-GB", "{ $held }", "23\u{2009}–\u{2009}26 July 2022"),
        ("fr", "{ $held }", "23–26 juillet 2022"),
        ("ja", "{ $held }", "2022年7月23日～26日"),
        // A language that the tables have not.
        ("tlh", "{ $held }", "2022 M07 23 – 2022 M07 26"),
        ("en-GB", "{ $closing }", "26 July 2022 at 20:00"),
        ("en-GB", "{ $countries }", "Austria, France, Netherlands and Scotland"),
        ("en", "{ $countries }", "Austria, France, Netherlands, and Scotland"),
        ("de", "{ $countries }", "Frankreich, Niederlande, Österreich und Schottland"),
        ("en", "{ NUMBER($countries) }", "4"),
        ("en", "{ $countries ->\n    [4] four\n   *[other] many\n }", "four"),
        ("en", "{ $mode ->\n    [online] by wire\n   *[hall] in a hall\n }", "by wire"),
    ] {
        assert_eq!(said(tag, source), expected, "{tag} {source}");
    }
}

#[test]
fn an_edition_has_its_own_digits_calendar_and_names() {
    let named = |name: &str, within: Option<&str>| HouseName {
        name: Some(name.to_owned()),
        within: within.map(str::to_owned),
        sort: None,
    };
    let names = HouseNames::from([
        ("NL".to_owned(), named("the Netherlands", Some("in the Netherlands"))),
        ("GB-SCT".to_owned(), named("Ecosse", None)),
    ]);
    let style = Style {
        numbering: Numbering::parse("arab"),
        calendar: Calendar::parse("persian"),
        regions: Arc::new(names),
    };
    let run = |tag: &str, source: &str| {
        let written = run(tag, &style, source);
        assert!(written.is_whole(), "{tag} {source}: {written:?}");
        written.text
    };
    // By itself, through a function, in a range, in a message's own number.
    assert_eq!(run("ar", "{ $registered }"), "٧٬٣٣٣");
    assert_eq!(run("ar", "{ NUMBER($registered) }"), "٧٬٣٣٣");
    assert_eq!(run("ar", "{ NUMBER($growth, style: \"percent\") }"), "١٣٪\u{61c}");
    assert_eq!(run("ar", "{ 7333 }"), "٧٬٣٣٣");
    assert_eq!(run("ar", "{ NUMBER(7333, numberingSystem: \"latn\") }"), "7,333");
    assert_eq!(run("ar", "{ DATETIME($opened, calendar: \"gregory\") }"), "٢٣ يوليو ٢٠٢٢");
    assert_eq!(run("fa", "{ $opened }"), "١ مرداد ١٤٠١");
    // “the Netherlands” stands with N, and is called so in running text only.
    assert_eq!(run("en-GB", "{ $countries }"), "Austria, Ecosse, France and the Netherlands");
    assert_eq!(run("en-GB", "{ REGION($home, form: \"in\") }"), "in the Netherlands");
    assert_eq!(run("en-GB", "{ REGION(\"NL\") }"), "the Netherlands");
    assert_eq!(
        run("en-GB", "{ REGIONS(\"NL FR\", sort: \"given\", type: \"disjunction\") }"),
        "the Netherlands or France"
    );
}

#[test]
fn what_cannot_be_done_is_refused() {
    for source in [
        "{ NUMBER(\"x\") }",
        "{ NUMBER($opened) }",
        "{ NUMBER($registered, style: \"currency\") }",
        "{ NUMBER($registered, currency: \"EURO\", style: \"currency\") }",
        "{ NUMBER($registered, currency: \"XQQ\", style: \"currency\") }",
        "{ NUMBER($raised, currency: \"USD\") }",
        "{ NUMBER($length, minimumFractionDigits: 3, maximumFractionDigits: 2) }",
        "{ NUMBER($length, colour: \"red\") }",
        "{ NUMBER() }",
        "{ NUMBER(1, 2) }",
        "{ DATETIME($registered) }",
        "{ DATETIME($opened, timeStyle: \"short\") }",
        "{ DATETIME(\"2022-02-30\") }",
        "{ DATETIME($closing, timeZone: \"Mars/Olympus\") }",
        "{ DATERANGE(\"2022-07-26\", \"2022-07-23\") }",
        "{ DATERANGE($registered) }",
        "{ LIST() }",
        "{ REGION($countries) }",
        "{ REGION(\"XQ\") }",
        "{ REGION(\"france\") }",
        "{ REGION($home, form: \"in\") }",
        "{ REGIONS(\"\") }",
        "{ REGIONS(\"FR XQ\") }",
        "{ LANGUAGE(\"not a tag\") }",
        "{ RELATIVE($opened) }",
        "{ RELATIVE($opened, from: \"yesterday\") }",
        "{ RELATIVE($opened, $held, from: \"2022-07-01\") }",
        "{ LIST(REGION(\"XQ\"), \"x\") }",
        // Inside other text, and where it decides.
        "Text { NUMBER(\"x\") } text",
        "{ NUMBER(\"x\") ->\n   *[other] text\n }",
        "{ $opened ->\n   *[other] text\n }",
    ] {
        let written = run("en", &Style::default(), source);
        assert!(!written.refusals.is_empty(), "{source}: {written:?}");
    }
    // A list of a thousand, and a region that this language has no name for.
    let many = format!("{{ REGIONS(\"{}\") }}", "FR ".repeat(1_000));
    assert!(!run("en", &Style::default(), &many).is_whole());
    assert!(!run("zh-Hant", &Style::default(), "{ $countries }").is_whole());
}

#[test]
fn the_documentation_says_what_functions_write() {
    let docs = include_str!("../../docs/functions.md");
    let mut seen = std::collections::BTreeSet::new();
    let mut rows = 0;
    let mut locales: Vec<&str> = Vec::new();
    for line in docs.lines() {
        let Some(line) = line.strip_prefix("| ") else { continue };
        let cells: Vec<&str> = line.trim_end_matches(" |").split(" | ").map(str::trim).collect();
        if cells[0] == "Written" {
            locales = cells[1..].to_vec();
            continue;
        }
        let Some(source) = cells[0].strip_prefix("`{").and_then(|s| s.strip_suffix("}`")) else {
            continue;
        };
        assert_eq!(cells.len(), locales.len() + 1, "{line}");
        rows += 1;
        seen.extend(source.split(|c: char| !c.is_ascii_uppercase()).filter(|word| word.len() > 3));
        for (locale, shown) in locales.iter().zip(&cells[1..]) {
            // Spaces that do not break, and marks of direction, cannot be seen in a table.
            let visible = |text: &str| -> String {
                let plain = |c: char| match c {
                    '\u{a0}' | '\u{202f}' | '\u{2009}' => Some(' '),
                    '\u{200e}' | '\u{200f}' | '\u{61c}' | '\u{2066}'..='\u{2069}' => None,
                    c => Some(c),
                };
                text.chars().filter_map(plain).collect()
            };
            let own = said(locale.trim_matches('`'), &format!("{{{source}}}"));
            assert_eq!(visible(&own), *shown, "{locale} {source}");
        }
    }
    assert!(rows > 30, "{rows}");
    for function in hexapla::format::functions::functions() {
        assert!(seen.contains(function.name), "no example of {}", function.name);
        assert!(docs.contains(&format!("\n## {}\n", function.name)), "{}", function.name);
        for option in function.options {
            assert!(
                docs.contains(&format!("`{}`", option.name)),
                "{} {}",
                function.name,
                option.name
            );
        }
    }
}

#[test]
fn a_section_calls_regions_as_it_likes_on_its_own_pages() {
    let article =
        "+++\nheadline = \"Kites\"\nslug = \"kites\"\n+++\n\nIn { REGIONS(\"NL FR GB-SCT\") }.\n";
    let mut tree = base_with(&[
        (
            "pipeline.toml",
            "[network]\nid = \"kites\"\nsource-locale = \"en\"\n\n[[section]]\nid = \"north\"\nurl = \"https://north.example/\"\nlocales = [\"en\"]\n\n[[section]]\nid = \"south\"\nurl = \"https://south.example/\"\nlocales = [\"en\"]\n",
        ),
        ("locales/en/regions.ftl", "region-NL = the Netherlands\n"),
        ("sections/south/locales/en/regions.ftl", "region-NL = Holland\n"),
        ("content/kites/en.md", article),
    ]);
    tree.retain(|path, _| {
        !path.starts_with("content/kites/") || path.ends_with("en.md") || path.ends_with(".toml")
    });
    let system = system(&tree);
    let outcome = run_in(&system);
    let page =
        |path: &str| outcome.page(path).unwrap_or_else(|| panic!("{path}: {}", outcome.text()));
    let (north, south) = (page("north/kites/index.html"), page("south/kites/index.html"));
    assert!(north.contains("France, the Netherlands, and Scotland"), "{north}");
    assert!(south.contains("France, Holland, and Scotland"), "{south}");
}
