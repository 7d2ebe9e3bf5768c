//! Functions behind Fluent as they are used: in articles, in catalogs, and in the documentation.

use std::collections::BTreeMap;
use std::sync::Arc;

use fluent::{FluentArgs, FluentResource};
use hexapla::format::fluent::{Written, argument, new_bundle, written};
use hexapla::format::select::rewritten;
use hexapla::format::style::{Calendar, HouseName, HouseNames, Numbering, Style};
use hexapla::messages::{Messages, causes};
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
        ("coin", money(100, "EUR")),
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
        (
            "morning",
            FactValue::Time(ClockTime {
                day: day(2022, 7, 26),
                hour: 9,
                minute: 5,
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
    bundle.add_resource_overriding(std::sync::Arc::new(
        resource.unwrap_or_else(|(_, e)| panic!("{source}: {e:?}")),
    ));
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

#[test]
fn a_weekday_stands_beside_a_time_as_it_is_by_itself() {
    let call = "{ DATETIME($morning, weekday: \"long\", hour: \"numeric\", minute: \"2-digit\") }";
    for (tag, expected) in [
        ("en-GB", "Tuesday 09:05"),
        ("fr", "mardi 09:05"),
        ("de", "Dienstag, 09:05"),
        ("ja", "9:05 (火曜日)"),
        ("ko", "(화요일) 오전 9:05"),
        ("nb", "tirsdag kl. 09:05"),
    ] {
        assert_eq!(said(tag, call), expected, "{tag}");
    }
    let call = "{ DATETIME($morning, weekday: \"short\", hour: \"2-digit\", minute: \"2-digit\") }";
    assert_eq!(said("de", call), "Di., 09:05");
    let call = "{ DATETIME($morning, hour: \"numeric\") }";
    for (tag, expected) in [("fr", "09 h"), ("de", "09 Uhr"), ("en-GB", "09"), ("bg", "09 ч.")] {
        assert_eq!(said(tag, call), expected, "{tag}");
    }
    let call = "{ DATETIME($morning, year: \"numeric\", hour: \"numeric\", minute: \"2-digit\") }";
    assert_eq!(said("en-GB", call), "2022, 09:05");
}

#[test]
fn ranges_lose_neither_day() {
    let weekdays = "{ DATERANGE($held, weekday: \"long\") }";
    let whole = "{ DATERANGE($held) }";
    for (tag, days, dates) in [
        ("en-GB", "Saturday – Tuesday", "23 – 26 July 2022"),
        ("de", "Samstag – Dienstag", "23.–26. Juli 2022"),
        ("it", "sabato – martedì", "23–26 luglio 2022"),
        ("ja", "土曜日～火曜日", "2022年7月23日～26日"),
        // One that the tables have only now, one with the root's order, and one that nobody has.
        ("sv", "lördag–tisdag", "23–26 juli 2022"),
        ("ko", "토요일 ~ 화요일", "2022년 7월 23일~26일"),
        ("ha", "Asabar – Talata", "2022, Yuli 23 – 2022, Yuli 26"),
    ] {
        let plain = |text: String| text.replace(['\u{2009}', '\u{202f}', '\u{a0}'], " ");
        assert_eq!(plain(said(tag, weekdays)), days, "{tag}");
        assert_eq!(plain(said(tag, whole)), dates, "{tag}");
    }
}

#[test]
fn ranges_look_like_days_in_every_calendar() {
    for (tag, calendar, expected) in [
        ("fa", "persian", "۱ تا ۴ مرداد ۱۴۰۱"),
        ("th", "buddhist", "23–26 กรกฎาคม 2565"),
        ("zh-Hant", "roc", "民國111年7月23日至26日"),
        ("de", "buddhist", "23.–26. Juli 2565 BE"),
        ("he", "hebrew", "כ״ד בתמוז ה׳תשפ״ב – כ״ז בתמוז ה׳תשפ״ב"),
    ] {
        let call = format!("{{ DATERANGE($held, calendar: \"{calendar}\") }}");
        assert_eq!(said(tag, &call), expected, "{tag}");
    }
    let call = "{ DATERANGE(\"2022-12-28\", \"2023-01-03\", month: \"long\", day: \"numeric\", calendar: \"roc\") }";
    assert_eq!(said("zh-Hant", call), "民國111年12月28日至112年1月3日");
}

#[test]
fn digits_that_are_asked_for_are_there_in_thousands() {
    for (call, expected) in [
        ("{ NUMBER(2000000, notation: \"compact\", minimumFractionDigits: 1) }", "2.0m"),
        ("{ NUMBER(1234567, notation: \"compact\", minimumFractionDigits: 2) }", "1.235m"),
        ("{ NUMBER(1234567, notation: \"compact\") }", "1.2m"),
        ("{ NUMBER($raised, notation: \"compact\", minimumFractionDigits: 1) }", "€825.0k"),
        ("{ NUMBER(12, style: \"percent\", notation: \"compact\") }", "1.2k%"),
    ] {
        assert_eq!(said("en-GB", call), expected, "{call}");
    }
    assert_eq!(
        said("fa", "{ NUMBER($raised, notation: \"compact\") }"),
        "\u{200e}€\u{a0}۸۲۵\u{a0}هزار"
    );
}

#[test]
fn narrow_fields_are_narrow_and_short_years_short() {
    for (call, expected) in [
        ("{ DATETIME($opened, weekday: \"narrow\") }", "S"),
        ("{ DATETIME($opened, weekday: \"narrow\", day: \"numeric\") }", "S 23"),
        ("{ DATETIME($opened, month: \"narrow\") }", "J"),
        ("{ DATETIME($opened, year: \"2-digit\") }", "22"),
    ] {
        assert_eq!(said("en-GB", call), expected, "{call}");
    }
}

#[test]
fn a_currency_without_a_name_is_called_by_its_code() {
    for tag in ["ar", "fa", "he", "hi", "pl", "ur"] {
        let text = said(tag, "{ NUMBER(10, currency: \"CLF\", currencyDisplay: \"name\") }");
        assert!(text.contains("CLF"), "{tag} {text}");
    }
}

#[test]
fn refusals_say_what_is_the_matter() {
    let english = Messages::new(&[]);
    for (call, expected) in [
        (
            "{ NUMBER(5, numberingSystem: \"hanidec\") }",
            "“NUMBER” cannot do “numberingSystem: hanidec”",
        ),
        (
            "{ DATERANGE(\"2022-07-26\", \"2022-07-23\") }",
            "the days “2022-07-26” and “2022-07-23” are the wrong way round",
        ),
        (
            "{ DATETIME($closing, dateStyle: \"long\", hour: \"numeric\") }",
            "“DATETIME” takes “dateStyle” or “hour”, and not both",
        ),
        (
            "{ DATERANGE($held, dateStyle: \"long\", weekday: \"long\") }",
            "“DATERANGE” takes “dateStyle” or “weekday”, and not both",
        ),
        ("{ LANGUAGE(\"und\") }", "“LANGUAGE” can do nothing with “\"und\"”"),
        ("{ REGION(\"ZZ\") }", "“REGION” has no name for “ZZ” in this language"),
        ("{ REGIONS(\"FR XA\") }", "“REGIONS” has no name for “XA” in this language"),
        ("{ NUMBER(5, currency: \"XXX\") }", "“NUMBER” cannot do “currency: XXX”"),
    ] {
        let written = run("en-GB", &Style::default(), call);
        let say = |refusal| {
            let cause = causes::refusal(refusal);
            english.plain(cause.id, &cause.args)
        };
        let refusals: Vec<_> = written.refusals.iter().map(say).collect();
        assert_eq!(refusals, [expected], "{call}");
    }
}

#[test]
fn a_choice_by_money_is_made_by_what_is_shown() {
    let choice = "{ $coin ->\n    [one] { $coin } was given\n   *[other] { $coin } were given\n}";
    assert_eq!(said("en-GB", choice), "€1 was given");
    let choice = "{ $price ->\n    [one] one\n   *[other] other\n}";
    assert_eq!(said("en-GB", choice), "other");
}
