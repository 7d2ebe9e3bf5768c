//! Marks of direction stay in running text: no address, attribute, feed or data has them.

use super::super::support::{base, body_of, run};

const MARKS: &[char] = &[
    '\u{61C}', '\u{200E}', '\u{200F}', '\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}', '\u{202A}',
    '\u{202B}', '\u{202C}',
];

/// The values of all attributes of a page, and the text of its title.
fn hidden_texts(page: &str) -> Vec<&str> {
    let mut all: Vec<&str> = Vec::new();
    for tag in page.split('<').skip(1).filter_map(|rest| rest.split('>').next()) {
        all.extend(tag.split("=\"").skip(1).filter_map(|rest| rest.split('"').next()));
    }
    all.extend(page.split("<title>").nth(1).and_then(|rest| rest.split("</title>").next()));
    let scripts = page.split("<script").skip(1).filter_map(|rest| rest.split("</script>").next());
    all.extend(scripts);
    all
}

#[test]
fn marks_of_direction_are_in_running_text_alone() {
    let mut tree = base();
    let facts = "date = 2022-07-28\ntopics = [\"report\"]\nlead-image = \"map.svg\"\n\n[facts]\ndays = 2140\nraised = { minor = 82500000, currency = \"EUR\" }\nloss = { minor = -500, currency = \"USD\" }\nopened = 2022-07-23\nheld = { from = 2022-07-23, to = 2022-07-26 }\nlands = { regions = [\"FR\", \"AE\"] }\nclosing = { at = 2022-07-26T20:00:00, zone = \"Africa/Cairo\" }\n";
    tree.insert("content/kites/article.toml".to_owned(), facts.as_bytes().to_vec());
    let all = "{ $raised } { $loss } { $opened } { $held } { $lands } { $closing } { sum } { NUMBER($raised, currencyDisplay: \\\"name\\\") }";
    let arabic = format!(
        "+++\nheadline = \"طائرات {all}\"\nstandfirst = \"كيف {all}\"\nteaser = \"عن {all}\"\ncredit = \"من {all}\"\n[alt]\n\"map.svg\" = \"خريطة {all}\"\n[messages]\nsum = \"{{ $days ->\n [one] {{ $raised }}\n *[other] {{ $raised }} و {{ $opened }}\n }}\"\n+++\n\nجُمع {} هنا ![صورة {{ $raised }} {{ $opened }}](map.svg \"خريطة\")\n",
        all.replace('\\', ""),
    );
    let arabic = arabic.replace("sum = \"{ $days ->\n [one] { $raised }\n *[other] { $raised } و { $opened }\n }\"", "sum = \"\"\"{ $days ->\n    [one] { $raised }\n   *[other] { $raised } و { $opened }\n}\"\"\"");
    tree.insert("content/kites/ar.md".to_owned(), arabic.into_bytes());
    let outcome = run(&tree);
    assert!(outcome.errors().is_empty(), "{}", outcome.text());
    let pages = outcome.files.keys().filter(|path| path.ends_with(".html"));
    let (mut looked, mut bodies) = (0, 0);
    for path in pages {
        let page = outcome.page(path).expect("a page");
        for text in hidden_texts(page) {
            assert!(!text.contains(MARKS), "{path}: {text:?}");
            looked += usize::from(text.contains("825"));
        }
        if page.contains("class=\"body\"") && page.contains("جُمع") {
            let body = body_of(page);
            assert!(body.contains("<bdi>\u{200F}825,000\u{A0}€</bdi>"), "{body}");
            assert!(!body.contains(['\u{2068}', '\u{2069}']), "{body}");
            bodies += 1;
        }
        assert!(!path.contains(MARKS), "{path}");
    }
    assert!(looked > 3 && bodies == 1, "{looked} {bodies}");
    for (path, bytes) in &outcome.files {
        if [".xml", ".json", ".txt", ".webmanifest"].iter().any(|end| path.ends_with(end)) {
            let text = String::from_utf8_lossy(bytes);
            assert!(!text.contains(MARKS), "{path}: {text}");
        }
    }
    for manifest in outcome.manifests.values() {
        assert!(!format!("{manifest:?}").contains(MARKS));
    }
}
