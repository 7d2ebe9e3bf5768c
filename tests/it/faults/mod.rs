//! Bad inputs by their numbers: what is tried, and what must happen. In every case a second, sound
//! article of the same network is published.

mod causes;
mod encoding;
mod fluent;
mod front_matter;
mod html;
mod intake;
mod markdown;
mod names;

use hexapla::diag::Level;
use hexapla::messages::Messages;
use hexapla::model::Locale;
use hexapla::system::System;

use crate::support::{Outcome, Tree, base_with, body_of, run_in, system};

const EN: &str = "content/kites/en.md";
const PAGE: &str = "north/kites/index.html";
const META: &str = "date = 2022-07-28\n\n[facts]\ndays = 2140\n";

/// The base with a second article beside the one that is tried.
fn network<B: AsRef<[u8]>>(files: &[(&str, B)]) -> Tree {
    let mut tree = base_with(files);
    let mut put = |path: &str, text: &str| tree.insert(path.to_owned(), text.into());
    put("content/sound/article.toml", "date = 2022-08-01\nsections = [\"north\"]\n");
    put("content/sound/en.md", "+++\nheadline = \"Sound\"\n+++\n\nA sound article.\n");
    put("content/sound/fr.md", "+++\nheadline = \"Saine\"\n+++\n\nUn article sain.\n");
    tree
}

/// Surveys and publishes; the second article is there, in time, whatever the first is like.
fn published<B: AsRef<[u8]>>(files: &[(&str, B)]) -> Outcome {
    let system = system(&network(files));
    let before = system.files();
    let outcome = published_in(&system);
    assert!(system.files() == before, "something was changed or deleted");
    outcome
}

fn published_in(system: &(dyn System + Sync)) -> Outcome {
    // As small as the threads that do the work: what overflows there overflows here.
    let outcome = std::thread::scope(|scope| {
        let run = std::thread::Builder::new().stack_size(2 << 20);
        let run = run.spawn_scoped(scope, || run_in(system)).expect("a thread");
        run.join().expect("no panic")
    });
    for (page, text) in [
        ("north/sound/index.html", "A sound article."),
        ("north/fr/sound/index.html", "Un article"),
    ] {
        let html = outcome.page(page).unwrap_or_else(|| panic!("{page}: {}", outcome.text()));
        assert!(html.contains(text), "{html}");
    }
    assert!(outcome.page("north/atom.xml").expect("a feed").contains("Sound"));
    for tag in ["en", "ur"] {
        let messages = Messages::new(&[Locale::parse(tag).expect("a tag")]);
        for fault in outcome.errors() {
            let (code, args) = (fault.rule.code, &fault.args);
            assert_ne!(messages.text(code, args), code, "{tag}");
            assert!(messages.attribute(code, "help", args).is_some(), "{code} in {tag}");
        }
    }
    outcome
}

/// There is an error of this code in this file.
fn said(outcome: &Outcome, code: &str, path: &str) {
    let found = outcome.errors().into_iter();
    let found = found.filter(|d| d.rule.code == code && d.path.as_deref() == Some(path)).count();
    assert_eq!(found, 1, "{code} at {path}:\n{}", outcome.text());
}

/// A variant with this body; its page.
fn body(text: impl AsRef<[u8]>) -> (Outcome, String) {
    let front = b"+++\nheadline = \"Kites\"\nslug = \"kites\"\n+++\n\nBefore.\n\n";
    let outcome = published(&[(EN, [front.as_slice(), text.as_ref()].concat())]);
    let html = outcome.page(PAGE).map(|page| body_of(page).to_owned());
    (outcome, html.unwrap_or_default())
}

/// The file is rejected with this code at this line; its page is not published.
fn rejected(outcome: &Outcome, code: &str, path: &str, line: usize) {
    let found = outcome.diagnostics.iter().find(|d| {
        d.rule.code == code
            && d.path.as_deref() == Some(path)
            && d.location.as_ref().map_or(line == 0, |l| l.line == line)
    });
    let found = found.unwrap_or_else(|| panic!("{code} at {path}:{line}:\n{}", outcome.text()));
    assert_eq!(found.rule.level, Level::Error);
    assert!(!outcome.files.contains_key(PAGE), "{code}: the page is there all the same");
}

fn finds(outcome: &Outcome, code: &str, line: usize) {
    let found = outcome.diagnostics.iter().any(|d| {
        d.rule.code == code
            && d.path.as_deref() == Some(EN)
            && d.location.as_ref().is_some_and(|l| l.line == line)
    });
    assert!(found, "{code} at line {line}:\n{}", outcome.text());
}

/// Nothing in this HTML can act: it is of our closed set of elements and attributes, and its
/// addresses have harmless schemes. Reads tags as a browser's tokeniser does.
pub(crate) fn assert_inert(html: &str) {
    const ELEMENTS: &[&str] = &[
        "a",
        "bdi",
        "blockquote",
        "br",
        "code",
        "dd",
        "del",
        "div",
        "dl",
        "dt",
        "em",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "hr",
        "img",
        "li",
        "ol",
        "p",
        "pre",
        "section",
        "span",
        "strong",
        "sup",
        "table",
        "tbody",
        "td",
        "th",
        "thead",
        "tr",
        "ul",
    ];
    const ATTRIBUTES: &[&str] = &[
        "alt",
        "aria-label",
        "class",
        "decoding",
        "dir",
        "height",
        "href",
        "hreflang",
        "id",
        "lang",
        "loading",
        "scope",
        "src",
        "start",
        "tabindex",
        "title",
        "width",
    ];
    let mut rest = html;
    while let Some(open) = rest.find('<') {
        rest = rest[open + 1..].trim_start_matches('/');
        let name = rest.split(|c: char| !c.is_ascii_alphanumeric()).next().unwrap_or_default();
        assert!(ELEMENTS.contains(&name), "<{name}> in {html}");
        rest = rest[name.len()..].trim_start();
        while !rest.starts_with('>') {
            let (attribute, after) = rest.split_once("=\"").unwrap_or_else(|| panic!("{rest}"));
            assert!(ATTRIBUTES.contains(&attribute), "{attribute} in {html}");
            let (value, after) = after.split_once('"').expect("a closing quotation mark");
            if matches!(attribute, "href" | "src") {
                assert_harmless(value, html);
            }
            assert!(!value.contains('<') && !value.contains('>'), "{value} in {html}");
            rest = after.trim_start();
        }
        rest = &rest[1..];
    }
}

fn assert_harmless(address: &str, html: &str) {
    let address = address.replace("&amp;", "&");
    let plain: String = address.chars().filter(|c| !c.is_whitespace() && !c.is_control()).collect();
    assert!(!plain.contains('\\') && !plain.starts_with("//"), "{address} in {html}");
    let stem = plain.split(['/', '?', '#']).next().unwrap_or_default();
    if let Some((scheme, _)) = stem.split_once(':') {
        let scheme = scheme.to_ascii_lowercase();
        assert!(["http", "https", "mailto", "tel"].contains(&scheme.as_str()), "{address}");
    }
}

/// Each text is published with nothing active in it, and none of these words outside of text.
fn neutralised(texts: &[&str]) {
    for text in texts {
        let (outcome, html) = body(format!("{text}\n\nAfter.\n"));
        let page = outcome.page(PAGE);
        assert!(page.is_some() || !outcome.errors().is_empty(), "{text}: held without an error");
        assert_inert(&html);
        assert!(page.is_none() || html.contains("Before."), "{text}: the text before is lost");
        let feed = outcome.page("north/atom.xml").expect("a feed");
        assert!(!feed.to_lowercase().contains("<script"), "{feed}");
    }
}

/// A page without its one script, which is data, and nothing in it is markup.
pub(crate) fn without_data(page: &str) -> String {
    let open = "<script type=\"application/ld+json\">";
    let Some((before, data)) = page.split_once(open) else { return page.to_owned() };
    let (data, after) = data.split_once("</script>").expect("it ends");
    assert!(serde_json::from_str::<serde_json::Value>(data).is_ok(), "{data}");
    assert!(!data.contains(['<', '>', '&']), "{data}");
    format!("{before}{after}")
}
