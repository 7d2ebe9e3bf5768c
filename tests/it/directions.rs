//! Values in the texts of pages stay together in either direction, and machines get no marks.

use crate::support::{Outcome, Tree, base_with, body_of, run};

const NETWORK: &str = "[network]\nid = \"kites\"\nsource-locale = \"SOURCE\"\n\n\
    [[section]]\nid = \"north\"\nurl = \"https://north.example/\"\nlocales = [\"SOURCE\"]\n";

const PAGE: &str = "north/kites/index.html";

/// A network in one language with one article.
fn tree(locale: &str, meta: &str, front: &str, body: &str) -> Tree {
    let mut tree = base_with(&[
        ("pipeline.toml", NETWORK.replace("SOURCE", locale).as_str()),
        ("content/kites/article.toml", &format!("date = 2022-07-28\n{meta}")),
        (&format!("content/kites/{locale}.md"), &format!("+++\n{front}\n+++\n\n{body}\n")),
    ]);
    let own = format!("content/kites/{locale}.md");
    let foreign = |path: &str| path.starts_with("content/") && path.ends_with(".md") && path != own;
    tree.retain(|path, _| !path.starts_with("sections/") && !foreign(path));
    tree
}

fn text_of<'o>(outcome: &'o Outcome, before: &str, after: &str) -> &'o str {
    let page = outcome.page(PAGE).unwrap_or_else(|| panic!("{}", outcome.text()));
    let rest = page.split(before).nth(1).unwrap_or_else(|| panic!("{before}: {page}"));
    rest.split(after).next().expect("a part")
}

fn body(outcome: &Outcome) -> &str {
    body_of(outcome.page(PAGE).unwrap_or_else(|| panic!("{}", outcome.text())))
}

const FIGURES: &str = "[facts]\nneg = -5\nm = { minor = -1250, currency = \"USD\" }\np = 0.5\n";

#[test]
fn values_are_isolated_in_a_headline_as_in_the_body() {
    let all = "بلغت { $neg } و{ $m } و{ NUMBER($p, style: \"percent\") } درجة";
    let quoted = all.replace('"', "\\\"");
    let front = format!(
        "headline = \"{quoted}\"\nstandfirst = \"{quoted}\"\nteaser = \"{quoted}\"\n\
         credit = \"{quoted}\"\nslug = \"kites\""
    );
    let outcome = run(&tree("ar", FIGURES, &front, all));
    let expected = body(&outcome).trim().trim_start_matches("<p>").trim_end_matches("</p>");
    assert_eq!(expected.matches("<bdi>").count(), 3, "{expected}");
    assert_eq!(text_of(&outcome, "<h1>", "</h1>"), expected);
    assert_eq!(text_of(&outcome, "<p class=\"standfirst\">", "</p>"), expected);
    assert_eq!(text_of(&outcome, "<p class=\"credit\">", "</p>"), expected);
    for listing in ["north/index.html", "north/articles/index.html"] {
        let page = outcome.page(listing).expect("a listing");
        assert_eq!(page.matches(expected).count(), 2, "{page}");
    }
    assert!(text_of(&outcome, "<title>", "</title>").starts_with("بلغت -5 و"));
}

#[test]
fn a_value_and_what_hangs_on_it_are_isolated_as_one() {
    let facts = "[facts]\nn = 20\nneg = -5\nh = 10\n";
    let all =
        "بلغت { $n } °C و{ $n }% و{ $n }/20 في { $h }:20 و{ $h }:{ $n } ثم { m } و{ $n } درجة";
    let front = format!("headline = \"{all}\"\nslug = \"kites\"\n[messages]\nm = \"{{ $n }} °C\"");
    let outcome = run(&tree("ar", facts, &front, &format!("{all}\n\n**بلغت** {{ $neg }} °C.")));
    let said = "بلغت <bdi>20 °C</bdi> و<bdi>20%</bdi> و<bdi>20/20</bdi> في <bdi>10:20</bdi> \
        و<bdi>10:20</bdi> ثم <bdi>20 °C</bdi> و<bdi>20</bdi> درجة";
    assert!(body(&outcome).contains(&format!("<p>{said}</p>")), "{}", body(&outcome));
    assert_eq!(text_of(&outcome, "<h1>", "</h1>"), said);
    let strong = "<strong>بلغت</strong> <bdi>";
    assert!(body(&outcome).contains(strong), "{}", body(&outcome));
    assert!(body(&outcome).contains(" °C</bdi>."), "{}", body(&outcome));
    assert!(text_of(&outcome, "<title>", "</title>").starts_with("بلغت 20 °C و20% و20/20"));
}

#[test]
fn a_message_is_text_of_its_own_language() {
    let facts = "[facts]\nw = \"NASA\"\nn = 3\n";
    let front = "headline = \"ف { q }\"\nstandfirst = \"في الصباح { m } ثم.\"\nslug = \"kites\"\n\
        [messages]\nq = \"قالت { $w } { $n }\"\ne = \"Kite Club: نادٍ\"\n\
        m = \"\"\"{ $n ->\n    [few] { $w } قالت { $n } مرات (نعم)\n   *[other] { $w } قالت { $n } مرة\n}\"\"\"";
    let outcome = run(&tree("ar", facts, front, "في الصباح { m } ثم.\n\n{ e }\n\nهنا { q }."));
    let said = "في الصباح <bdi>NASA</bdi> قالت <bdi>3</bdi> مرات (نعم) ثم.";
    assert!(body(&outcome).contains(said), "{}", body(&outcome));
    assert_eq!(text_of(&outcome, "<p class=\"standfirst\">", "</p>"), said);
    assert!(body(&outcome).contains("<p><bdi>Kite Club</bdi>: نادٍ</p>"), "{}", body(&outcome));
    let said = "قالت <bdi>NASA</bdi> <bdi>3</bdi>";
    assert!(body(&outcome).contains(said), "{}", body(&outcome));
    assert_eq!(text_of(&outcome, "<h1>", "</h1>"), format!("ف {said}"));
    assert!(text_of(&outcome, "<title>", "</title>").starts_with("ف قالت NASA 3"));
}

#[test]
fn an_english_sentence_with_urdu_in_it_stays_english() {
    let facts = "[facts]\nn = 3\n";
    let urdu = "{ LANGUAGE(\"ur\", in: \"itself\") }";
    let hebrew = "{ LANGUAGE(\"he\", in: \"itself\") }";
    let quoted = format!("{urdu} 2022 - {hebrew} 5").replace('"', "\\\"");
    let front = format!(
        "headline = \"Kites\"\nstandfirst = \"{quoted}\"\nslug = \"kites\"\n[messages]\n\
         m = \"\"\"{urdu} and {{ $n }} more\"\"\""
    );
    let outcome = run(&tree("en", facts, &front, "So { m }.\n\n{ LIST(\"אב\", \"גד\") } too."));
    let body = body(&outcome);
    assert!(body.contains("<p>So <bdi>اردو</bdi> and 3 more.</p>"), "{body}");
    assert!(body.contains("<p><bdi>אב</bdi> and <bdi>גד</bdi> too.</p>"), "{body}");
    let said = "<bdi>اردو</bdi> 2022 - <bdi>עברית</bdi> 5";
    assert_eq!(text_of(&outcome, "<p class=\"standfirst\">", "</p>"), said);
}

#[test]
fn typed_figures_stay_whole_in_text_from_right_to_left() {
    let line = "اتصل +44 20 7946 0000 أو 2022-07-23";
    let whole = "اتصل <bdi>+44 20 7946 0000</bdi> أو <bdi>2022-07-23</bdi>";
    let front = format!("headline = \"{line}\"\nteaser = \"{line}\"\nslug = \"kites\"");
    let text = "في *يوم* 2022-07-23\n\n2022-07-23\n\nفي Kite *2022-07-23*، `-5`\n\nISBN 978-3\n4 و{ $neg } 5°C";
    let outcome = run(&tree("ar", FIGURES, &front, &format!("- {line}\n\n{text}")));
    let body = body(&outcome);
    for said in [
        format!("<li>{whole}</li>"),
        // What stands in another element decides too.
        "<p>في <em>يوم</em> <bdi>2022-07-23</bdi></p>".to_owned(),
        "<p>2022-07-23</p>".to_owned(),
        // A name that is isolated itself takes none of them along.
        "<bdi>Kite</bdi> <em><bdi>2022-07-23</bdi></em>".to_owned(),
        "<p><bdi>ISBN 978-3\n4</bdi> و<bdi>\u{200E}-5</bdi> <bdi>5°C</bdi></p>".to_owned(),
    ] {
        assert!(body.contains(&said), "{said}: {body}");
    }
    assert_eq!(text_of(&outcome, "<h1>", "</h1>"), whole);
    assert!(text_of(&outcome, "<title>", "</title>").starts_with(line));
}

const MARKS: &[char] = &[
    '\u{202A}', '\u{202B}', '\u{202C}', '\u{61C}', '\u{200E}', '\u{200F}', '\u{2066}', '\u{2067}',
    '\u{2068}', '\u{2069}',
];

#[test]
fn marks_that_are_typed_are_for_readers_alone() {
    let meta = "authors = [\"Ann \\u2068Bo\\u2069\"]\ntopics = [\"report\"]\n";
    let front = "headline = \"H \\u2068אב\\u2069 \\u2067x\\u2069\"\n\
        standfirst = \"S \\u2068x\\u2069\"\nteaser = \"T \\u200Ex \\u202Bx\\u202C\"\nslug = \"kites\"";
    let outcome = run(&tree("en", meta, front, "Text."));
    let heading = text_of(&outcome, "<h1>", "</h1>");
    assert_eq!(heading, "H <bdi>אב</bdi> <bdi dir=\"rtl\">x</bdi>");
    for (path, bytes) in &outcome.files {
        let text = String::from_utf8_lossy(bytes);
        let (mut hidden, mut inside) = (String::new(), false);
        for part in text.split_inclusive(['<', '>']) {
            inside |= path.ends_with(".xml");
            if inside {
                hidden.push_str(part);
            }
            inside = part.ends_with('<');
        }
        for (open, close) in [("<title>", "</title>"), ("<script", "</script>")] {
            for rest in text.split(open).skip(1) {
                hidden.push_str(rest.split(close).next().unwrap_or_default());
            }
        }
        assert!(!hidden.contains(MARKS), "{path}: {hidden:?}");
    }
}

#[test]
fn authors_stand_in_a_list_of_the_pages_language() {
    let byline = |locale: &str, authors: &str| {
        let outcome = run(&tree(
            locale,
            &format!("authors = {authors}\n"),
            "headline = \"凧\"\nslug = \"kites\"",
            "凧",
        ));
        let meta = text_of(&outcome, "<div class=\"meta\">", "</div>");
        meta.split("<p>")
            .nth(2)
            .and_then(|rest| rest.split("</p>").next())
            .expect("a byline")
            .to_owned()
    };
    for (locale, authors, said) in [
        ("ar", "[\"John Smith\", \"محمد\"]", "<bdi>John Smith</bdi> و<bdi>محمد</bdi>"),
        ("en", "[\"John Smith\", \"محمد\"]", "<bdi>John Smith</bdi> and <bdi>محمد</bdi>"),
        ("ja", "[\"A\", \"B\"]", "<bdi>A</bdi>、<bdi>B</bdi>"),
        ("en-GB", "[\"A\", \"B\", \"C\"]", "<bdi>A</bdi>, <bdi>B</bdi> and <bdi>C</bdi>"),
        ("ur", "[\"A\"]", "<bdi>A</bdi>"),
    ] {
        let byline = byline(locale, authors);
        assert!(byline.contains(said), "{locale}: {byline}");
    }
}

#[test]
fn a_link_by_reference_may_have_a_value_for_its_label() {
    let text = "See [{ $n }], [the { $n }][{ $n }] and [{ $k }].\n\n[{ $n }]: https://n.example/\n[{ $k }]: https://k.example/";
    let front = "headline = \"Kites\"\nslug = \"kites\"";
    let outcome = run(&tree("en", "[facts]\nn = 1234\nk = 5\n", front, text));
    let said = "See <a href=\"https://n.example/\">1,234</a>, <a href=\"https://n.example/\">the 1,234</a> and <a href=\"https://k.example/\">5</a>.";
    assert!(body(&outcome).contains(said), "{}", body(&outcome));
    assert!(!outcome.has("unfilled-placeable"), "{}", outcome.text());
}

#[test]
fn a_value_that_cannot_be_filled_in_is_told() {
    let front = "headline = \"Kites\"\nslug = \"kites\"";
    for text in [
        "[a](https://a.example/ \"t { $n }\") { $n }",
        "<https://a.example/{$n}> { $n }",
        "[a](https://a.example/{$n}) { $n }",
        "[a][b] { $n }\n\n[b]: https://a.example/ \"{ $n }\"",
    ] {
        let outcome = run(&tree("en", "[facts]\nn = 1234\n", front, text));
        assert!(outcome.has("unfilled-placeable"), "{text}: {}", outcome.text());
    }
}
