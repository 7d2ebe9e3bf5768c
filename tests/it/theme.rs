//! The default theme and what sections make of it.

use std::collections::BTreeSet;

use super::support::{Outcome, base, base_with, files_below, run};

const SHEET: &str = "theme/assets/style.css";

/// The theme's style sheet without its comments.
fn sheet() -> String {
    let files = files_below("theme/assets");
    let text = String::from_utf8(files["style.css"].clone()).expect("UTF-8");
    let without = |text: &str| {
        let mut parts = text.split("/*");
        let mut out = parts.next().unwrap_or_default().to_owned();
        parts.for_each(|part| out.push_str(part.split_once("*/").expect("comments end").1));
        out
    };
    without(&text)
}

/// Its declarations: property and value. What stands before a `{` is none.
fn declarations(sheet: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut piece = String::new();
    for c in sheet.chars() {
        match c {
            '{' => piece.clear(),
            ';' | '}' => {
                if let Some((name, value)) = piece.split_once(':') {
                    found.push((name.trim().to_owned(), value.trim().to_owned()));
                }
                piece.clear();
            }
            c => piece.push(c),
        }
    }
    found
}

#[test]
fn the_style_sheet_knows_no_left_and_no_right() {
    let declarations = declarations(&sheet());
    assert!(declarations.len() > 300, "{}", declarations.len());
    let sides = ["left", "right", "top", "bottom"];
    for (name, value) in &declarations {
        let what = format!("{SHEET}: {name}: {value}");
        assert!(!sides.iter().any(|side| name.split('-').any(|word| word == *side)), "{what}");
        assert!(
            !matches!(
                name.trim_start_matches("min-").trim_start_matches("max-"),
                "width" | "height"
            ),
            "{what}"
        );
        let words = || value.split(|c: char| !c.is_alphanumeric());
        // Emphasis marks have a side in vertical text, which must be named: to its right.
        let side = |word: &str| matches!(word, "left" | "right");
        let vertical = name == "text-emphasis-position";
        assert!(vertical || !words().any(side), "{what}");
        // Four values are top, right, bottom and left.
        let box_like =
            ["margin", "padding", "inset", "border-width", "border-radius", "border-color"];
        assert!(
            !box_like.contains(&name.as_str()) || value.split_whitespace().count() < 4,
            "{what}"
        );
        // Letters that are joined must not be pulled apart, nor signs raised that have no other case.
        assert!(
            !matches!(name.as_str(), "letter-spacing" | "text-transform" | "font-variant-caps"),
            "{what}"
        );
    }
}

#[test]
fn every_variable_of_the_style_sheet_is_set_in_it() {
    let sheet = sheet();
    let set: BTreeSet<String> = declarations(&sheet).into_iter().map(|(name, _)| name).collect();
    for used in sheet.split("var(").skip(1) {
        let name = used.split([')', ',']).next().unwrap_or_default();
        assert!(set.contains(name), "{name}");
    }
}

/// The style sheet that a page of a section asks for.
fn sheet_of<'o>(outcome: &'o Outcome, section: &str, page: &str) -> &'o str {
    let html = outcome.page(&format!("{section}/{page}")).expect(page);
    let rest = html.split("<link rel=\"stylesheet\" href=\"").nth(1).expect("a style sheet");
    let name = rest.split('"').next().and_then(|href| href.rsplit('/').next()).expect("a name");
    outcome.page(&format!("{section}/assets/{name}")).expect(name)
}

#[test]
fn a_page_of_the_sample_with_its_style_sheet_is_light() {
    let mut tree = files_below("content");
    tree = tree.into_iter().map(|(path, bytes)| (format!("content/{path}"), bytes)).collect();
    for folder in ["locales", "sections"] {
        tree.extend(
            files_below(folder)
                .into_iter()
                .map(|(path, bytes)| (format!("{folder}/{path}"), bytes)),
        );
    }
    let settings = include_str!("../../pipeline.toml").as_bytes().to_vec();
    tree.insert("pipeline.toml".to_owned(), settings);
    let outcome = run(&tree);
    let mut pages = 0;
    for (path, html) in outcome.files.iter().filter(|(path, _)| path.ends_with(".html")) {
        let (section, page) = path.split_once('/').expect("a section");
        let weight = html.len() + sheet_of(&outcome, section, page).len();
        assert!(weight < 60_000, "{path}: {weight} bytes");
        pages += 1;
    }
    assert!(pages > 30, "{pages}");
}

const SETTINGS: &str = r##"
[network]
id = "kites"
source-locale = "en"

[[section]]
id = "north"
url = "https://north.example/"
locales = ["en", "fr"]

[section.theme]
logo = "logo.svg"
logo-dark = "logo dark.svg"
favicon = "logo.svg"
corners = "round"
measure = "narrow"

[section.theme.colours]
accent = { light = "#A00", dark = "#ffb0a0" }
band = { light = "#fff1e0" }

[section.theme.fonts.Latn]
text = ["Charter", "Georgia"]
headings = ["Avenir Next", "sans-serif"]

[section.theme.fonts.fr]
text = ["Garamond", "serif"]
size = 1.1
line-height = 1.7

[[section]]
id = "south"
url = "https://south.example/"
locales = ["ar"]

[section.theme.colours]
accent = { light = "#005a3c" }
"##;

const LOGO: &str = "<svg xmlns=\"http://www.w3.org/2000/svg\"/>";

fn themed(settings: &str) -> Outcome {
    run(&base_with(&[
        ("pipeline.toml", settings),
        ("sections/north/static/logo.svg", LOGO),
        ("sections/north/static/logo dark.svg", LOGO),
    ]))
}

#[test]
fn the_tokens_of_a_section_are_in_its_own_sheet_and_in_no_other() {
    let outcome = themed(SETTINGS);
    assert_eq!(outcome.text(), "");
    let (north, south) =
        (sheet_of(&outcome, "north", "index.html"), sheet_of(&outcome, "south", "index.html"));
    let common = north.bytes().zip(south.bytes()).take_while(|(a, b)| a == b).count();
    let plain = run(&base());
    let own = sheet_of(&plain, "north", "index.html");
    assert!(common >= own.len(), "both begin with the theme's sheet");
    assert!(north.starts_with(own) && south.starts_with(own));
    insta::assert_snapshot!(format!("{}\n════\n{}", &north[own.len()..], &south[own.len()..]));
    // A section that says nothing of its look has the theme's own.
    assert_eq!(own, sheet_of(&plain, "south", "index.html"));
    // One sheet in each bundle, and the same from the same.
    for section in ["north", "south"] {
        let sheets = |outcome: &Outcome| -> Vec<String> {
            let css = |path: &&String| path.starts_with(section) && path.ends_with(".css");
            outcome.files.keys().filter(css).cloned().collect()
        };
        assert_eq!(sheets(&outcome).len(), 1);
        assert_eq!(sheets(&outcome), sheets(&themed(SETTINGS)));
    }
}

#[test]
fn a_logo_stands_beside_the_name_or_in_its_place() {
    let outcome = themed(SETTINGS);
    let page = outcome.page("north/index.html").expect("a home page");
    assert!(
        page.contains(
            "<source srcset=\"/logo%20dark.svg\" media=\"(prefers-color-scheme: dark)\">"
        ),
        "{page}"
    );
    assert!(
        page.contains("<img class=\"logo\" src=\"/logo.svg\" alt=\"\"></picture>The kite-makers"),
        "{page}"
    );
    assert!(page.contains("<link rel=\"icon\" href=\"/logo.svg\">"), "{page}");
    let south = outcome.page("south/index.html").expect("a home page");
    assert!(!south.contains("class=\"logo\"") && south.contains("type=\"image/svg+xml\""));
    let whole = SETTINGS.replace("corners =", "logo-has-name = true\ncorners =");
    let outcome = themed(&whole);
    let page = outcome.page("north/index.html").expect("a home page");
    assert!(
        page.contains(
            "<img class=\"logo whole\" src=\"/logo.svg\" alt=\"The kite-makers\"></picture></a>"
        ),
        "{page}"
    );
}

#[test]
fn what_a_logo_shows_is_said_in_each_language_of_the_section() {
    let mut tree = base_with(&[
        ("pipeline.toml", SETTINGS),
        ("sections/north/static/logo.svg", LOGO),
        ("sections/north/static/logo dark.svg", LOGO),
        ("sections/north/locales/en/logo.ftl", "logo-alt = A red kite\n"),
    ]);
    let outcome = run(&tree);
    assert_eq!(outcome.codes(), ["missing-string"]);
    let page = outcome.page("north/index.html").expect("a home page");
    assert!(page.contains("alt=\"A red kite\"></picture>The kite-makers"), "{page}");
    let french = b"logo-alt = Un cerf-volant rouge\n".to_vec();
    tree.insert("sections/north/locales/fr/logo.ftl".to_owned(), french);
    let outcome = run(&tree);
    assert_eq!(outcome.text(), "");
    let page = outcome.page("north/fr/index.html").expect("a home page");
    assert!(page.contains("alt=\"Un cerf-volant rouge\"></picture>"), "{page}");
}
