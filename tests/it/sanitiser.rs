//! The HTML writer is the sanitiser. Another one, ammonia, set to exactly the writer's closed set,
//! finds nothing to take away. And no parser panics, whatever it is given.

use std::collections::{HashMap, HashSet};

use hexapla::config;
use hexapla::model::{Limits, Settings};
use hexapla::parse;
use proptest::prelude::*;

use super::faults::assert_inert;
use super::support::{base_with, body_of, run};

/// ammonia with the elements, attributes and schemes that `src/render/html.rs` writes.
fn oracle<'a>() -> ammonia::Builder<'a> {
    let set = |names: &'static str| -> HashSet<&'static str> { names.split(' ').collect() };
    let mut oracle = ammonia::Builder::empty();
    oracle
        .tags(set(
            "p h1 h2 h3 h4 h5 h6 blockquote pre code ul ol li dl dt dd div table thead tbody tr th td \
                   bdi br em strong del a img sup section hr span",
        ))
        .tag_attributes(HashMap::from([
            ("a", set("href hreflang title id class aria-label")),
            ("img", set("src alt title width height loading decoding")),
            ("code", set("class")),
            ("div", set("class tabindex")),
            ("pre", set("tabindex")),
            ("h1", set("id")),
            ("h2", set("id")),
            ("h3", set("id")),
            ("h4", set("id")),
            ("h5", set("id")),
            ("h6", set("id")),
            ("li", set("id")),
            ("ol", set("start")),
            ("section", set("class")),
            ("span", set("lang dir")),
            ("sup", set("class")),
            ("td", set("class")),
            ("th", set("class scope")),
        ]))
        .generic_attributes(HashSet::new())
        .url_schemes(set("http https mailto tel"))
        .url_relative(ammonia::UrlRelative::PassThrough)
        .link_rel(None)
        .strip_comments(false)
        .clean_content_tags(HashSet::new());
    oracle
}

/// The same parser and serialiser that the oracle uses, with nothing taken away.
fn normalised(html: &str) -> String {
    // An oracle that allows every name that stands in the text.
    let names: HashSet<String> = html
        .split('<')
        .skip(1)
        .map(|tag| tag.trim_start_matches('/'))
        .map(|tag| tag.chars().take_while(char::is_ascii_alphanumeric).collect::<String>())
        .map(|name| name.to_ascii_lowercase())
        .filter(|name| !name.is_empty())
        .collect();
    let attributes: HashSet<String> = html
        .split(|c: char| c.is_whitespace() || matches!(c, '"' | '\'' | '/' | '<' | '>'))
        .filter_map(|word| word.split_once('=').map(|(name, _)| name))
        .map(str::to_ascii_lowercase)
        .filter(|name| !name.is_empty() && name != "rel")
        .collect();
    let schemes: HashSet<String> = html
        .split(|c: char| !c.is_ascii_alphanumeric() && c != ':')
        .filter_map(|word| word.split_once(':'))
        .map(|(scheme, _)| scheme.to_ascii_lowercase())
        .collect();
    let mut all = oracle();
    all.add_tags(names.iter().map(String::as_str));
    all.tag_attributes(HashMap::new());
    all.generic_attributes(attributes.iter().map(String::as_str).collect());
    all.add_url_schemes(schemes.iter().map(String::as_str));
    all.clean(html).to_string()
}

fn assert_clean(html: &str) {
    assert_inert(html);
    assert_eq!(oracle().clean(html).to_string(), normalised(html), "of {html}");
}

fn published_body(text: &str) -> Option<String> {
    let variant = format!(
        "+++\nheadline = \"Kites\"\nslug = \"kites\"\n[messages]\nm = \"<b> {{ $days }}\"\n+++\n\n{text}"
    );
    let outcome = run(&base_with(&[("content/kites/en.md", variant)]));
    outcome.page("north/kites/index.html").map(|page| body_of(page).to_owned())
}

#[test]
fn the_oracle_sees_what_is_not_clean() {
    for bad in [
        "<p onclick=\"x\">a</p>",
        "<script>x</script>",
        "<a href=\"javascript:x\">a</a>",
        "<img src=\"data:x\">",
        "<p style=\"x\">a</p>",
        "<iframe></iframe>",
        "<p id=\"x\">a</p>",
        "<svg><a></a></svg>",
    ] {
        assert_ne!(oracle().clean(bad).to_string(), normalised(bad), "{bad}");
    }
}

#[test]
fn a_text_of_everything_is_clean() {
    let text = "## Heading {#id}\n\nA *b* **c** ~~d~~ `e` <https://f.example/?a=1&b=2> { $days } { m }[^1][^2][^1]\\\nbroken\n\n> - one\n> 2. two\n\n7. seven\n   - eight\n\n| a | b | c | d |\n|---|:--|:-:|--:|\n| `x` | [y](fr.md) | ![z](map.svg \"t\") | <mailto:a@b.example> |\n\n```rust,x \"y\"\ncode < & \"\n```\n\nTerm\n: *What* it is.\n\n  > Quoted\n: Or that.\n\n---\n\n[a [b](map.svg 'x \" y')] [tel](tel:+44) [c](../kites/#id) ![d [e](f) *g*](map.svg)\n\n###### Six\n\n[^1]: A note.\n\n    - with a list\n\n[^2]: > A note in a note.[^3]\n    >\n    > [^3]: Deep.\n";
    let html = published_body(text).expect("a page");
    assert_clean(&html);
    for part in [
        "<h2 id=\"id\">Heading</h2>",
        "<blockquote>",
        "<th scope=\"col\" class=\"start\">",
        "<ol start=\"7\">",
        "class=\"language-rust\"",
        "<dl>\n<dt>Term</dt>\n<dd>",
        "hx-note-3",
        "Deep.",
    ] {
        assert!(html.contains(part), "{part} in {html}");
    }
}

/// Pieces of Markdown and HTML that may mean something to somebody.
fn piece() -> impl Strategy<Value = String> {
    let words = prop::sample::select(vec![
        "word",
        " ",
        "\n",
        "\n\n",
        "<",
        ">",
        "\"",
        "'",
        "&",
        "&lt;",
        "&quot;",
        "&#9;",
        "&#x3c;",
        "<script>",
        "</script>",
        "<img src=x onerror=y>",
        "<a href=",
        "javascript:x",
        "data:x",
        "https://a.example/",
        "//evil.example",
        "mailto:a@b.example",
        "[",
        "](",
        ")",
        "![",
        "]: ",
        "[^1]",
        "\n[^1]: ",
        "[^2]: ",
        "|",
        "\n|---|:-:|\n",
        "\n| ",
        "`",
        "```",
        "\n```",
        "~~~",
        "*",
        "**",
        "_",
        "~~",
        "\n# ",
        "\n## ",
        " {#id}",
        "{#",
        "}",
        "{ $days }",
        "{ m }",
        "{ $",
        "{ NUMBER($days) }",
        "\n> ",
        "\n- ",
        "\n1. ",
        "\n    ",
        "\t",
        "\\",
        "\\\n",
        "  \n",
        "\n---\n",
        "\n===\n",
        "<!--",
        "-->",
        "<![CDATA[",
        "]]>",
        "<?",
        "?>",
        "<div>",
        "\n<div>\n",
        "</div>",
        "map.svg",
        "fr.md",
        "../kites/",
        "#id",
        "\u{202e}",
        "\u{2068}",
        "\u{200b}",
        "ا",
        "日本",
        "style=\"x\"",
        "onclick=\"x\"",
        "</article>",
        "</p>",
        "<svg>",
        "<math>",
        "<style>",
        "&#xF0000;",
        "\u{FFFE}",
        "\u{FEFF}",
        "\u{85}",
        "\u{2028}",
        "<!doctype",
        "<title>",
        "</textarea>",
    ]);
    let whole = prop::sample::select(vec![
        "[a](javascript:x)",
        "![a](data:x \"t\")",
        "<javascript:x>",
        "[a](//evil.example 'x\"y')",
        "[a][r]\n\n[r]: java&Tab;script:x \"<b>\"\n\n",
        "![a](map.svg \"\\\" onerror=\\\"x\")",
        "\n\n```\" onclick=\"x\n<b>\n```\n\n",
        "\n\n## A {#a\"b}\n\n",
        "[![x](map.svg)](fr.md)",
        "\n\n| <b> | `a|b` |\n|:-:|---|\n| [x](vbscript:x) |\n\n",
        "[^a]\n\n[^a]: > [^b]: x [^b]\n\n",
        "<https://a.example/\"x>",
        "[a](<https://a.example/ <b> \">)",
        "[a](../kites/#\"x)",
    ]);
    prop_oneof![2 => whole.prop_map(str::to_owned), 8 => words.prop_map(str::to_owned), 1 => "[ -~]{1,6}", 1 => any::<char>().prop_map(String::from)]
}

fn soup(most: usize) -> impl Strategy<Value = String> {
    prop::collection::vec(piece(), 1..most).prop_map(|pieces| pieces.concat())
}

fn settings() -> Settings {
    let text = String::from_utf8(super::support::base()["pipeline.toml"].clone()).expect("text");
    config::load(&text).0.expect("sound settings")
}

/// Spans must be places of the text, whatever is wrong in it.
fn assert_spans(text: &str, faults: &[hexapla::diag::Diagnostic]) {
    for fault in faults {
        let span = fault.span.clone().unwrap_or(0..0);
        assert!(span.start <= span.end && span.start <= text.len(), "{span:?} of {text:?}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_is_written_is_clean(text in soup(60)) {
        if let Some(html) = published_body(&text) {
            assert_clean(&html);
        }
    }

    #[test]
    fn no_bytes_break_a_variant(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        let _ = parse::variant(&bytes, parse::Context { settings: &settings(), may_hold_metadata: true });
    }

    #[test]
    fn no_text_breaks_a_variant(front in "(\\+\\+\\+|---)?\r?\n", text in soup(60), end in "\n(\\+\\+\\+|---)?\n", body in soup(60)) {
        let whole = format!("{front}{text}{end}{body}");
        let (_, _, faults) = parse::variant(whole.as_bytes(), parse::Context { settings: &settings(), may_hold_metadata: true });
        assert_spans(&whole, &faults);
    }

    #[test]
    fn no_text_breaks_metadata(text in "([a-z\\-]{1,9}|date|facts|placement|topics) ?(=|\\.|\\[)[ -~\n\"\\[\\]{}=.0-9]{0,80}") {
        let (_, faults) = parse::article_meta(&text, &settings());
        assert_spans(&text, &faults);
    }

    #[test]
    fn no_text_breaks_the_settings(text in "(\\[\\[?section\\]?\\]|\\[network\\]|[a-z]{1,8} = )[ -~\n\"\\[\\]{}=.]{0,120}", junk in any::<String>()) {
        let _ = config::load(&junk);
        let (_, faults) = config::load(&text);
        assert_spans(&text, &faults);
    }

    #[test]
    fn no_text_breaks_a_catalog(text in "(-?[a-z]{1,3} ?=|[#.]|\n|[ -~]|\\{|\\}|\\$x|->|\\*\\[|\\]|NUMBER\\(|\\)|\"|\u{FEFF}|é|\r){0,80}") {
        let (parsed, faults) = parse::fluent::catalog(&text, &Limits::default());
        assert_spans(&text, &faults);
        // What is kept is sound: it parses again to the same.
        let source: String = parsed.iter().map(|entry| entry.source).collect();
        let (again, faults) = parse::fluent::catalog(&source, &Limits::default());
        prop_assert!(again.iter().map(|e| &e.id).eq(parsed.iter().map(|e| &e.id)));
        prop_assert!(faults.is_empty(), "{:?} of {:?}", faults, source);
    }

    #[test]
    fn no_text_breaks_a_template(text in "(\\{\\{|\\}\\}|\\{%|%\\}|\\{#|#\\}|t\\(|\"|'|if|for|x|é|\n|[ -~]){0,60}") {
        let (_, faults) = parse::template::strings(&text);
        assert_spans(&text, &faults);
        let path = "sections/north/templates/not-found.html";
        let outcome = run(&base_with(&[(path, text)]));
        prop_assert!(outcome.page("south/index.html").is_some(), "another section is published");
    }

    #[test]
    fn no_bytes_break_a_network(path in prop::sample::select(vec!["content/kites/en.md", "content/kites/article.toml", "pipeline.toml", "locales/en/site.ftl", "content/kites/map.svg"]), bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        let outcome = run(&base_with(&[(path, bytes)]));
        let _ = outcome.text();
    }
}
