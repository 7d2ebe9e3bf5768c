//! Pseudo-locales: whatever is still English there was written into the program.

use std::collections::BTreeSet;
use std::process::Command;

use hexapla::format::pseudo::Pseudo;
use hexapla::messages::catalogs;
use hexapla::model::catalog::Item;
use hexapla::model::{Limits, Locale};
use hexapla::parse::fluent::catalog;
use hexapla::render::theme_catalogs;

use super::cli::fresh;
use super::support::{Tree, files_below, run};

const BOTH: [&str; 2] = ["en-XA", "ar-XB"];

/// The sample, each section of it in both pseudo-locales as well.
fn sample() -> Tree {
    let mut tree = Tree::new();
    for folder in ["content", "locales", "sections"] {
        let files = files_below(folder).into_iter();
        tree.extend(files.map(|(path, bytes)| (format!("{folder}/{path}"), bytes)));
    }
    let settings = include_str!("../../pipeline.toml");
    let mut own = String::new();
    for line in settings.lines() {
        match line.strip_prefix("locales = [").and_then(|list| list.strip_suffix(']')) {
            Some(list) => own.push_str(&format!("locales = [{list}, \"en-XA\", \"ar-XB\"]\n")),
            None => own.push_str(&format!("{line}\n")),
        }
    }
    tree.insert("pipeline.toml".to_owned(), own.into_bytes());
    tree
}

/// Words that a person would take for English.
fn plain_words(text: &str) -> Vec<&str> {
    let words = text.split(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '\'' | '’')));
    words
        .filter(|word| word.chars().filter(char::is_ascii_alphabetic).count() > 1)
        .filter(|word| !word.chars().any(|c| c.is_ascii_digit()))
        .collect()
}

/// A piece of a page: what a reader meets, and where.
struct Piece<'h> {
    place: String,
    text: &'h str,
}

/// Elements that have no end.
const VOID: &[&str] = &["meta", "link", "img", "br", "hr", "source", "!doctype"];

fn attribute<'h>(tag: &'h str, name: &str) -> Option<&'h str> {
    let rest = tag.split_once(&format!(" {name}=\""))?.1;
    rest.split('"').next()
}

/// What a page says in its own language: texts and attributes that people meet, without values that
/// were put into strings.
fn said<'h>(html: &'h str, own: &str) -> Vec<Piece<'h>> {
    let mut pieces = Vec::new();
    // By element: its name, whether what is in it is the theme's.
    let mut open: Vec<(&str, bool)> = vec![("", true)];
    let mut rest = html;
    while let Some((text, behind)) = rest.split_once('<') {
        let speaks = open.last().is_some_and(|(_, speaks)| *speaks);
        if speaks && !text.trim().is_empty() {
            let place = open.iter().map(|(name, _)| *name).collect::<Vec<_>>().join("/");
            pieces.push(Piece { place, text });
        }
        let (tag, behind) = behind.split_once('>').expect("a tag ends");
        rest = behind;
        if let Some(name) = tag.strip_prefix('/') {
            assert_eq!(open.pop().map(|(open, _)| open), Some(name), "{tag}");
            continue;
        }
        let name = tag.split(' ').next().unwrap_or_default();
        let mine = match attribute(tag, "lang") {
            Some(lang) => lang == own,
            None => speaks,
        };
        let property = attribute(tag, "property").or_else(|| attribute(tag, "name"));
        let shown = match name {
            "meta" => matches!(property, Some("og:site_name")),
            _ => mine,
        };
        for name in ["aria-label", "alt", "title", "content"] {
            if let Some(text) = attribute(tag, name).filter(|_| shown) {
                pieces.push(Piece { place: tag.to_owned(), text });
            }
        }
        if VOID.contains(&name) {
            continue;
        }
        // Values, machines' data, and names of languages.
        let value = matches!(name, "bdi" | "time" | "script" | "style" | "title")
            || (name == "a"
                && attribute(tag, "hreflang").is_some()
                && attribute(tag, "lang").is_some());
        open.push((name, mine && !value));
    }
    pieces
}

#[test]
fn no_page_of_the_sample_has_words_that_no_translator_sees() {
    let outcome = run(&sample());
    let mut kinds = BTreeSet::new();
    let mut wrong = BTreeSet::new();
    let mut pages = 0;
    for own in BOTH {
        let strange = |text: &str| {
            if own == "en-XA" { text.contains('⟦') } else { text.contains('\u{202E}') }
        };
        for (path, bytes) in &outcome.files {
            let text = std::str::from_utf8(bytes).unwrap_or_default();
            if path.ends_with(".xml")
                && text.contains(&format!(
                    "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"{own}\">"
                ))
            {
                let head = text.split("<entry").next().unwrap_or_default();
                for name in ["title", "subtitle", "name"] {
                    let inner = head.split(&format!("<{name}>")).nth(1);
                    let inner = inner.and_then(|inner| inner.split('<').next()).expect(name);
                    assert!(strange(inner), "{path}: {inner}");
                    for word in plain_words(inner) {
                        wrong.insert(format!("{path}: {word}"));
                    }
                }
            }
            if !text.contains(&format!("<html lang=\"{own}\"")) {
                continue;
            }
            pages += 1;
            assert!(strange(text), "{path}");
            let kind = text.split("<body class=\"hx-").nth(1).and_then(|k| k.split('"').next());
            kinds.insert(kind.expect("a kind").to_owned());
            for piece in said(text, own) {
                for word in plain_words(&piece.text.replace("&quot;", " ").replace("&amp;", " ")) {
                    wrong.insert(format!("{path}: {} ({word})", piece.place));
                }
            }
            // A page's title is a string around its name, which may be a headline.
            // A title has no marks of direction, so that there it is the letters that are strange.
            let title = text.split("<title>").nth(1).and_then(|t| t.split('<').next());
            let title = title.expect("a title");
            assert!(!title.contains('\u{202E}') && !title.is_ascii(), "{path}: {title}");
            assert!(own == "ar-XB" || strange(title), "{path}: {title}");
            for name in text.split("\"publisher\":{\"@type\":\"Organization\",\"name\":\"").skip(1)
            {
                assert!(strange(name.split('"').next().unwrap_or_default()), "{path}");
            }
        }
    }
    assert!(
        pages > 60,
        "{pages}: {}",
        outcome.errors().iter().map(|d| format!("{d:?}")).collect::<String>()
    );
    for kind in ["article", "home", "listing", "topic", "topics", "year", "archive", "not-found"] {
        assert!(kinds.contains(kind), "no page of the kind `{kind}`: {kinds:?}");
    }
    let some: Vec<_> = wrong.iter().take(30).map(String::as_str).collect();
    assert!(wrong.is_empty(), "{} words:\n{}", wrong.len(), some.join("\n"));
}

#[test]
fn catalogs_stay_sound_and_grow_by_some_forty_per_cent() {
    let theme = theme_catalogs().into_iter().filter(|(name, _)| name.starts_with("en/"));
    let texts: Vec<String> =
        catalogs("en").into_iter().chain(theme.map(|(_, text)| text)).collect();
    let (mut before, mut after) = (0, 0);
    let length = |entries: &[hexapla::model::CatalogEntry<'_>]| -> usize {
        let parts = entries.iter().flat_map(|entry| &entry.parts);
        let items = parts.flat_map(|part| &part.forms).flat_map(|form| &form.items);
        let text = |item: &Item<'_>| match item {
            Item::Text(text) => text.chars().count(),
            _ => 0,
        };
        items.map(text).sum()
    };
    for text in &texts {
        let strange = Pseudo::Accented.catalog(text);
        let limits = Limits::default();
        let (own, faults) = catalog(&strange, &limits);
        assert!(faults.is_empty(), "{faults:?}");
        let (plain, _) = catalog(text, &limits);
        let shape = |entries: &[hexapla::model::CatalogEntry<'_>]| -> Vec<_> {
            let parts = entries.iter().flat_map(|entry| {
                entry.parts.iter().map(|part| {
                    (entry.id.to_owned(), part.attribute.map(str::to_owned), part.forms.len())
                })
            });
            parts.collect()
        };
        assert_eq!(shape(&own), shape(&plain));
        before += length(&plain);
        after += length(&own);
        // What turns the direction round is refused in catalogs that people write.
        let mirrored = Pseudo::Mirrored.catalog(text);
        let bare: String = mirrored
            .chars()
            .filter(|c| !matches!(c, '\u{202C}' | '\u{202E}' | '\u{200F}'))
            .collect();
        assert_eq!(shape(&catalog(&bare, &limits).0), shape(&plain));
    }
    let growth = after as f64 / before as f64;
    assert!((1.2..1.5).contains(&growth), "{growth}");
    assert_eq!(Locale::parse("en-XA").as_ref().map(|l| Pseudo::of(l).is_some()), Some(true));
    assert_eq!(Locale::parse("en").as_ref().map(|l| Pseudo::of(l).is_some()), Some(false));
}

/// The words of an output that are neither names nor paths, codes or options.
fn words_of<'t>(text: &'t str, names: &BTreeSet<String>) -> Vec<&'t str> {
    let mut found = Vec::new();
    let mut rest = text;
    let mut outside = Vec::new();
    while let Some((before, behind)) = rest.split_once('“') {
        outside.push(before);
        rest = behind.split_once('”').map_or("", |(_, behind)| behind);
    }
    outside.push(rest);
    for piece in outside {
        for word in piece.split_whitespace() {
            let code = |c: char| matches!(c, '/' | '.' | '_' | '=' | '<' | '@' | '|' | '{' | '#');
            let bare = word.trim_matches(|c: char| !c.is_alphanumeric() && c != '-');
            // What is written in capitals stands for something that people type.
            let stands = bare.chars().all(|c| !c.is_lowercase());
            if stands || bare.contains(code) || bare.starts_with('-') || names.contains(bare) {
                continue;
            }
            found.extend(plain_words(bare).into_iter().filter(|word| !names.contains(*word)));
        }
    }
    found
}

#[test]
fn the_tool_says_nothing_that_no_translator_sees() {
    let folder = fresh();
    let say = |arguments: &[&str], tag: &str| {
        let output = Command::new(env!("CARGO_BIN_EXE_hexapla"))
            .args(arguments)
            .current_dir(folder.path())
            .env("HEXAPLA_LANG", tag)
            .env("NO_COLOR", "1")
            .env("COLUMNS", "1000")
            .output()
            .expect("it runs");
        let text = |bytes| String::from_utf8(bytes).expect("UTF-8");
        text(output.stdout) + &text(output.stderr)
    };
    let help = say(&["--help"], "en");
    let listed = help.lines().filter(|line| line.starts_with("  "));
    let commands: Vec<&str> = listed
        .filter_map(|line| line.split_whitespace().next())
        .filter(|word| word.chars().all(|c| c.is_ascii_lowercase()))
        .collect();
    assert!(commands.len() > 15, "{commands:?}");
    let mut names: BTreeSet<String> = commands.iter().map(|name| (*name).to_owned()).collect();
    let data = ["hexapla", "Hexapla", "welcome", "main", "en", "fr"];
    // What options take, and what `new` makes.
    let values = ["human", "json", "md", "html", "github", "sarif", "junit"];
    let kinds = ["article", "variant", "section", "locale"];
    names.extend(data.iter().chain(&values).chain(&kinds).map(|name| (*name).to_owned()));
    let mut wrong = Vec::new();
    let mut look = |arguments: &[&str]| {
        for tag in BOTH {
            let text = say(arguments, tag);
            let words = words_of(&text, &names);
            if !words.is_empty() {
                wrong.push(format!("{tag} {}: {}", arguments.join(" "), words.join(" ")));
            }
        }
    };
    look(&["--help"]);
    for command in &commands {
        look(&[command, "--help"]);
    }
    for arguments in [
        &["check"][..],
        &["status"],
        &["why", "welcome", "fr"],
        &["diff", "welcome", "fr"],
        &["compare", "welcome", "fr"],
        &["build", "--out", "out"],
        &["publish"],
        &["publish"],
        &["releases"],
        &["rollback"],
        &["record"],
        &["record", "--nothing"],
        &["chekc"],
        &["status", "--section", "nowhere"],
        &["why", "nothing", "fr"],
        &["new", "article"],
        &["build", "--root", "nowhere"],
    ] {
        look(arguments);
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
