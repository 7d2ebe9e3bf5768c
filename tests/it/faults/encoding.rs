//! Rows 60–69: encodings, and characters that no text may hold.

use encoding_rs::Encoding;

use super::{EN, PAGE, body, finds, network, published, rejected, said};
use crate::support::body_of;

#[test]
fn fault_061_byte_order_mark() {
    let bom = |path: &str| {
        let bytes = network::<&str>(&[])[path].clone();
        [b"\xEF\xBB\xBF".as_slice(), &bytes].concat()
    };
    let paths = [
        "pipeline.toml",
        EN,
        "content/kites/article.toml",
        "locales/en/site.ftl",
        "content/kites/ar.md",
    ];
    let files: Vec<_> = paths.iter().map(|path| (*path, bom(path))).collect();
    let outcome = published(&files);
    assert_eq!(outcome.text(), "");
    assert_eq!(outcome.files, published::<&str>(&[]).files, "it changes nothing");
    let yaml = "\u{FEFF}---\nheadline: Kites\nslug: kites\n---\nText { $dais }.\n";
    rejected(&published(&[(EN, yaml)]), "unknown-fact", EN, 5);
    let template = "\u{FEFF}{% extends \"base.html\" %}{% block main %}Nothing.{% endblock %}\n";
    let outcome = published(&[("sections/north/templates/not-found.html", template)]);
    assert!(outcome.page("north/404.html").expect("a page").starts_with("<!doctype html>"));
}

#[test]
fn fault_064_nul() {
    let (outcome, _) = body("A zero\0byte.\n");
    rejected(&outcome, "nul-byte", EN, 8);
    rejected(
        &published(&[("content/kites/article.toml", "date = 2022-07-28\0")]),
        "nul-byte",
        "content/kites/article.toml",
        1,
    );
    let outcome = published(&[("locales/fr/more.ftl", "a = A\n\0")]);
    assert!(outcome.has("nul-byte"));
    // Spelt by entities and escapes it gets through the reader, and never into a page.
    let toml = "+++\nheadline = \"A\\u0000\\u0001\\u001b[31mB\"\nstandfirst = \"\\u007F\"\nslug = \"kites\"\n+++\n\nA &#0;, a &#1;, a &#x1b;.\n\n[x](https://a.example/\\&#2;) ![a&#3;](map.svg \"&#4;\")\n";
    let yaml =
        "---\nheadline: \"A\\0\\x01\\eB\"\nstandfirst: \"\\x7F\"\nslug: kites\n---\n\nA &#0;.\n";
    let ftl = "site-name = A{ \"\\u0001\" }B\n";
    for files in [[(EN, toml)], [(EN, yaml)], [("locales/en/more.ftl", ftl)]] {
        let outcome = published(&files);
        for (path, bytes) in &outcome.files {
            let bad = bytes.iter().find(|b| (**b < 32 && !b"\t\n\r".contains(b)) || **b == 127);
            assert_eq!(bad, None, "a control character in {path}");
        }
    }
}

const META: &str = "content/kites/article.toml";
const STRINGS: &str = "locales/en/site.ftl";
const FRENCH: &str = "content/kites/fr.md";

fn utf16(text: &str, mark: &[u8], order: fn(u16) -> [u8; 2]) -> Vec<u8> {
    [mark.to_vec(), text.encode_utf16().flat_map(order).collect()].concat()
}

#[test]
fn fault_060_utf16() {
    let text =
        "+++\nheadline = \"Kites – چترال\"\nslug = \"kites\"\n+++\n\nA text, of some lines.\n";
    let wide: Vec<u8> = text.chars().flat_map(|c| u32::from(c).to_le_bytes()).collect();
    for bytes in [
        utf16(text, b"\xFF\xFE", u16::to_le_bytes),
        utf16(text, b"\xFE\xFF", u16::to_be_bytes),
        utf16(text, b"", u16::to_le_bytes),
        utf16(text, b"", u16::to_be_bytes),
        utf16("kites\n", b"", u16::to_le_bytes),
        [b"\xFF\xFE\0\0".to_vec(), wide].concat(),
    ] {
        for path in [EN, META] {
            let outcome = published(&[(path, &bytes)]);
            rejected(&outcome, "other-encoding", path, 0);
            assert!(outcome.text().contains("to be saved as UTF-"), "{}", outcome.text());
            assert_eq!(outcome.errors().len(), 1, "{}", outcome.text());
        }
        let outcome = published(&[(STRINGS, &bytes)]);
        said(&outcome, "other-encoding", STRINGS);
        assert!(outcome.page(PAGE).is_some());
    }
    // Characters of two bytes that happen to be there are no sign of it.
    assert!(body("A zero\0byte here.").0.has("nul-byte"));
}

#[test]
fn fault_062_older_encodings() {
    for (name, text, named) in [
        ("windows-1252", "Un cerf-volant s’élève très haut à côté de la forêt.", "windows-1252"),
        ("windows-1252", "Der Drachen fliegt über Österreich, größer als andere.", "windows-1252"),
        ("windows-1251", "Воздушный змей летит высоко над городом.", "windows-1251"),
        ("koi8-r", "Воздушный змей летит высоко над городом.", "KOI8-"),
        ("iso-8859-2", "Zażółć gęślą jaźń, latawce są piękne i wysokie.", "ISO-8859-2"),
        ("windows-1250", "Zażółć gęślą jaźń, latawce są piękne i wysokie.", "windows-1250"),
        ("windows-1253", "Ο χαρταετός πετάει ψηλά πάνω από την πόλη.", "windows-1253"),
        ("windows-1256", "الطائرة الورقية تطير عاليا فوق المدينة", "windows-1256"),
        ("windows-1255", "העפיפון עף גבוה מעל העיר", "windows-1255"),
        ("shift_jis", "凧は町の上を高く飛んでいます。とてもきれいです。", "Shift_JIS"),
        ("euc-jp", "凧は町の上を高く飛んでいます。とてもきれいです。", "EUC-JP"),
        ("gbk", "风筝在城市上空高高飞翔,非常漂亮。", "GBK"),
        ("big5", "風箏在城市上空高高飛翔,非常漂亮。", "Big5"),
        ("euc-kr", "연은 도시 위로 높이 날아갑니다. 아주 아름답습니다.", "EUC-KR"),
    ] {
        let encode = |text: &str| {
            let encoding = Encoding::for_label(name.as_bytes()).expect(name);
            encoding.encode(text).0.into_owned()
        };
        let bad = format!("+++\nheadline = \"K\"\nslug = \"kites\"\n+++\n\n{text}\n{text}\n");
        let outcome = published(&[(EN, encode(&bad))]);
        rejected(&outcome, "other-encoding", EN, 6);
        let said = outcome.text();
        assert!(said.contains(&format!("saved as {named}")), "{name}: {said}");
        // The line is shown as it was meant.
        assert!(said.contains(text), "{name}: {said}");
    }
    let outcome = published(&[(STRINGS, b"site-name = Caf\xe9 des cerfs-volants\n")]);
    said(&outcome, "other-encoding", STRINGS);
    let outcome = published(&[(META, b"\nauthors = [\"Andr\xe9 du Ch\xe2teau\"]\n")]);
    rejected(&outcome, "other-encoding", META, 2);
    // A line too long to be shown whole, and a byte at the end of the file.
    let long = [b"word ".repeat(400), b"caf\xe9 ".to_vec(), b"word ".repeat(400)].concat();
    rejected(&body(long).0, "other-encoding", EN, 8);
    rejected(&body(b"Un caf\xe9").0, "other-encoding", EN, 8);
}

#[test]
fn fault_063_overlong_and_damaged() {
    for bytes in [
        b"a/\xC0\xAF..".as_slice(),
        b"\xE0\x80\xAF",
        b"\xF0\x80\x80\xAF",
        b"\xC1\x9Cx \xC0\x80",
        // Half of a character of UTF-16, and one beyond the last.
        b"\xED\xA0\x80",
        b"\xED\xA0\xBD\xED\xB8\x80",
        b"\xF4\x90\x80\x80",
        // Cut in the middle of a letter, and one letter lost of many.
        "چترال، لاہور، کراچی".as_bytes().split_last().expect("some").1,
        b"\xd8\xa7\xd8\xb1\xd8 \xd9\x88\xd8\xa7\xd8\xb1",
    ] {
        let (outcome, _) = body(bytes);
        rejected(&outcome, "not-utf8", EN, 8);
        assert!(!outcome.text().contains("saved as"), "{}", outcome.text());
    }
}

#[test]
fn fault_065_mixed_line_ends() {
    let text = String::from_utf8(network::<&str>(&[])[EN].clone()).expect("text");
    let lines: Vec<&str> = text.lines().collect();
    let joined = |end: fn(usize) -> &'static str| -> String {
        lines.iter().enumerate().map(|(ix, line)| format!("{line}{}", end(ix))).collect()
    };
    let plain = published(&[(EN, &text)]);
    let strings = "site-name =\r\n    The kite-makers\r\nsite-tagline = Kites of all countries\ntopic-report = Report\r\n";
    let meta = "date = 2022-07-28\r\ntopics = [\"report\"]\n\r\n[facts]\r\ndays = 2140\r\n";
    for text in [joined(|_| "\r\n"), joined(|ix| if ix % 2 == 0 { "\r\n" } else { "\n" })] {
        let outcome = published(&[(EN, text.as_str()), (STRINGS, strings), (META, meta)]);
        assert_eq!(outcome.text(), "");
        for (path, bytes) in &plain.files {
            if !path.ends_with("manifest.json") {
                assert_eq!(bytes, &outcome.files[path], "{path}");
            }
        }
    }
    // The lines of what is wrong are the file's own.
    let wrong = "+++\r\nheadline = \"Kites\"\nslug = \"kites\"\r\n+++\n\r\nText { $dais }.\r\n";
    rejected(&published(&[(EN, wrong)]), "unknown-fact", EN, 6);
    let yaml = "---\r\nheadline: Kites\nslug: kites\r\n---\r\n\nText { $dais }.\r\n";
    rejected(&published(&[(EN, yaml)]), "unknown-fact", EN, 6);
}

/// A character that hides something, in every place that a text can stand in.
fn hides(text: &str, code: &str) {
    for body in [
        format!("Text {text}.\n"),
        format!("- item\n- {text}\n"),
        format!("| a | {text} |\n|---|---|\n"),
        format!("```\n{text}\n```\n"),
        format!("`{text}`"),
        format!("## A *{text}* heading\n"),
        format!("![{text}](map.svg)"),
        format!("[x](map.svg \"{text}\")"),
        format!("[^1]\n\n[^1]: {text}\n"),
    ] {
        let source = format!("+++\nheadline = \"Kites\"\nslug = \"kites\"\n+++\n{body}");
        let outcome = published(&[(EN, source)]);
        let found = outcome.errors().into_iter().find(|d| d.rule.code == code);
        let found = found.unwrap_or_else(|| panic!("{code}: {body:?}\n{}", outcome.text()));
        assert!(found.location.as_ref().is_some_and(|l| l.line >= 5), "{body:?}");
        assert!(!outcome.files.contains_key(PAGE), "{body:?}");
    }
    // Spelt by an entity or an escape it is the same character.
    let c = text.chars().find(|c| !c.is_ascii()).expect("one");
    let entity = text.replace(c, &format!("&#x{:X};", u32::from(c)));
    rejected(&body(entity).0, code, EN, 8);
    for key in ["headline", "standfirst", "teaser", "credit", "alt.\"map.svg\"", "messages.m"] {
        let escaped = text.replace(c, &format!("\\U{:08X}", u32::from(c)));
        for value in [text, &escaped] {
            let source = format!("+++\nslug = \"kites\"\n{key} = \"{value}\"\n+++\n\nText.\n");
            rejected(&published(&[(EN, source)]), code, EN, 3);
        }
    }
    let yaml =
        format!("---\nslug: kites\nsection: {{ north: {{ teaser: \"{text}\" }} }}\n---\n\nText.\n");
    rejected(&published(&[(EN, yaml)]), code, EN, 3);
    for meta in [format!("authors = [\"{text}\"]\n"), format!("facts.x = \"{text}\"\n")] {
        rejected(&published(&[(META, meta)]), code, META, 1);
    }
    let escaped = text.replace(c, &format!("{{ \"\\U{:06X}\" }}", u32::from(c)));
    for (path, value) in [
        ("locales/fr/more.ftl", text.to_owned()),
        ("locales/fr/more.ftl", escaped),
        (
            "sections/north/locales/fr/more.ftl",
            format!("{{ $n ->\n    [one] {text}\n   *[other] b\n  }}"),
        ),
    ] {
        let outcome = published(&[(path, format!("nav-home = {value}\nnav-main = Menu\n"))]);
        said(&outcome, code, path);
        let page = outcome.page("north/fr/index.html").expect("a page");
        assert!(page.contains("Menu") && !page.contains(c), "{page}");
    }
}

#[test]
fn fault_066_unbalanced_directions() {
    hides("a \u{2067}b", "unbalanced-direction");
    hides("a \u{202b}b", "unbalanced-direction");
    hides("a\u{2069} b", "unbalanced-direction");
    hides("\u{202a}a\u{2069}", "unbalanced-direction");
    // Begun in one paragraph and ended in the next is ended in neither.
    let (outcome, _) = body("A \u{2067}b.\n\nC\u{2069} d.\n");
    finds(&outcome, "unbalanced-direction", 8);
    finds(&outcome, "unbalanced-direction", 10);
    // What ends where it began is welcome, over a line end too.
    let text =
        "A \u{2067}اردو\nمتن\u{2069} b, \u{202b}c\u{202c}, a\u{200f}, **\u{2068}x**\u{2069}.";
    let (outcome, html) = body(text);
    assert_eq!(outcome.own_text(), "");
    assert!(html.contains("\u{2067}اردو\nمتن\u{2069}"), "{html}");
}

#[test]
fn fault_067_overrides() {
    hides("a \u{202e}b\u{202c}", "direction-override");
    hides("a \u{202d}b", "direction-override");
}

#[test]
fn fault_068_persian_joiners() {
    let text = "می\u{200c}خواهم نقشه\u{200c}ها را ببینم.";
    let outcome = published(&[(
        FRENCH,
        format!(
            "+++\nheadline = \"{text}\"\nslug = \"نقشه\u{200c}ها\"\nstandfirst = \"{text} نقشه\u{200c}ها.\"\n+++\n\n{text}\n\n## {text} {{#a}}\n"
        ),
    )]);
    assert_eq!(outcome.own_text(), "");
    let page = outcome.page("north/fr/نقشه\u{200c}ها/index.html").expect("a page");
    assert!(page.matches(text).count() >= 5, "{page}");
    // Written from right to left in a page from left to right, it is isolated up to its full stop.
    let body = body_of(page).replace("<bdi>", "").replace("</bdi>", "");
    assert!(body.contains(text), "{body}");
}

#[test]
fn fault_069_tag_characters() {
    hides("a\u{e0041}", "tag-character");
    hides("a\u{e0001}\u{e0065}", "tag-character");
    let flag = |code: &str| -> String {
        let tags = code.chars().filter_map(|c| char::from_u32(0xE0000 + u32::from(c)));
        format!("\u{1f3f4}{}\u{e007f}", tags.collect::<String>())
    };
    for code in ["gbengsecretmessage", "GBENG", "", "gb eng"] {
        rejected(&body(flag(code)).0, "tag-character", EN, 8);
    }
    let flags = format!("{} {}{} 🇵🇰 👩\u{200d}🚀", flag("gbeng"), flag("gbsct"), flag("gbwls"));
    let source = format!("+++\nheadline = \"{flags}\"\nslug = \"kites\"\n+++\n\nFlags: {flags}\n");
    let outcome = published(&[(EN, source)]);
    assert_eq!(outcome.own_text(), "");
    assert!(body_of(outcome.page(PAGE).expect("a page")).contains(&flags));
}
