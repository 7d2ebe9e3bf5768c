//! A fact is corrected in one file: every language's page changes, and nothing is out of date.

use super::super::support::run;
use super::{edit, sample, standing, surveyed};

const FILE: &str = "content/2022/university-report/article.toml";

/// What languages put between thousands.
const MARKS: &[&str] = &["", ",", ".", " ", "'", "’", "\u{A0}", "\u{202F}"];

/// A page as it must be when 7,333 has become 7,433, whatever the language's notation.
fn corrected(page: &str) -> String {
    MARKS.iter().fold(page.to_owned(), |page, mark| {
        page.replace(&format!("7{mark}333"), &format!("7{mark}433"))
    })
}

#[test]
fn a_corrected_fact_is_right_in_every_language_and_makes_nothing_stale() {
    let mut tree = sample();
    let (before, stood) = (run(&tree), standing(&surveyed(&tree)));
    edit(&mut tree, FILE, "value = 7333", "value = 7433");
    let (after, stands) = (run(&tree), standing(&surveyed(&tree)));
    assert_eq!(stood, stands);
    assert_eq!(before.text(), after.text(), "nothing else is found");
    let names = |files: &std::collections::BTreeMap<String, Vec<u8>>| -> Vec<String> {
        files.keys().filter(|path| path.ends_with(".html")).cloned().collect()
    };
    assert_eq!(names(&before.files), names(&after.files));
    let mut shown = std::collections::BTreeSet::new();
    for path in names(&before.files) {
        let (was, is) = (before.page(&path).expect("a page"), after.page(&path).expect("a page"));
        assert_eq!(corrected(was), is, "{path}");
        assert!(is.len() == was.len() && corrected(is) == is, "{path}");
        if was != is && is.contains("<article") {
            let locale = is.split("lang=\"").nth(1).and_then(|rest| rest.split('"').next());
            shown.insert(locale.unwrap_or_default().to_owned());
        }
    }
    // The Japanese text is a draft; Japanese pages lead to the English one.
    for locale in
        ["ar", "de-CH", "en", "en-GB", "es-419", "fr", "hi", "pt-BR", "ru", "ur", "zh-Hant"]
    {
        assert!(shown.contains(locale), "{locale}: {shown:?}");
    }
    for path in ["international/atom.xml", "switzerland/atom.xml", "brazil/atom.xml"] {
        let (was, is) = (before.page(path).expect("a feed"), after.page(path).expect("a feed"));
        assert!(was != is && corrected(was) == is, "{path}");
    }
}

#[test]
fn a_moved_range_moves_its_days_and_their_number_in_every_language() {
    let mut tree = sample();
    let stood = standing(&surveyed(&tree));
    let range = "from = 2022-07-23, to = 2022-07-26";
    // No Friday is among the new days, nor the evening before them.
    let articles = ["university-report", "university-countdown", "university-five-weeks"]
        .map(|one| format!("2022/{one}"));
    for article in &articles {
        edit(
            &mut tree,
            &format!("content/{article}/article.toml"),
            range,
            "from = 2022-07-31, to = 2022-08-04",
        );
    }
    let after = run(&tree);
    assert_eq!(stood, standing(&surveyed(&tree)));
    let page = |path: &str| after.page(path).unwrap_or_else(|| panic!("{path}"));
    let page = page("international/university-report/index.html");
    assert!(page.contains("Over 5 days, 31"), "{page}");
    assert!(page.contains("Thursday 4 August"), "{page}");
    let old = [
        "four days",
        "Four days",
        "quatre jours",
        "vier Tage",
        "cuatro días",
        "quatro dias",
        "четыре дня",
        "4日間",
        "四天",
        "أربعة أيام",
        "चार दिन",
        "چار دن",
        "Sunday belonged",
        "Friday evening",
        "vendredi",
        "sexta-feira",
        "星期五",
        "الجمعة",
    ];
    // What is typed elsewhere, of something else.
    let others = ["four days than glue has in four years"];
    let (mut looked, mut locales) = (0, std::collections::BTreeSet::new());
    for (section, manifest) in &after.manifests {
        for page in manifest.pages.iter().filter(|page| articles.contains(&page.article)) {
            let whole = after.page(&format!("{section}/{}", page.path)).expect("a page");
            let text = others.iter().fold(whole.to_owned(), |text, other| text.replace(other, ""));
            let found = old.iter().find(|old| text.contains(*old));
            assert_eq!(found, None, "{section}/{}", page.path);
            // The register closes on a day of its own.
            let is_own = page.article.ends_with("countdown") || !text.contains("26 July");
            assert!(is_own, "{section}/{}", page.path);
            looked += 1;
            locales.insert(page.locale.clone());
        }
    }
    assert!(looked > 30 && locales.len() > 9, "{looked} {locales:?}");
}

#[test]
fn a_range_of_one_day_neither_ends_later_nor_runs_on() {
    let mut tree = sample();
    let stood = standing(&surveyed(&tree));
    let file = "content/2022/university-countdown/article.toml";
    edit(
        &mut tree,
        file,
        "from = 2022-07-23, to = 2022-07-26",
        "from = 2022-07-23, to = 2022-07-23",
    );
    let after = run(&tree);
    assert_eq!(stood, standing(&surveyed(&tree)));
    let said = [
        ("en-GB", "which lasts just that one day", "runs until"),
        ("fr", "qui ne durera que ce jour-là", "poursuivra jusqu’au"),
        ("pt-BR", "que dura só esse dia", "que vai até"),
        ("ar", "وتدوم ذلك اليوم وحده", "وتستمر حتى"),
        ("ur", "ہوگی اور اسی ایک دن میں مکمل ہو جائے گی", "شروع ہو کر"),
        ("zh-Hant", "為期一天", "一直到"),
    ];
    let mut looked = std::collections::BTreeSet::new();
    for (section, manifest) in &after.manifests {
        for page in manifest.pages.iter().filter(|page| page.article.ends_with("countdown")) {
            let text = after.page(&format!("{section}/{}", page.path)).expect("a page");
            let Some((locale, one, on)) = said.iter().find(|said| said.0 == page.locale) else {
                panic!("{} in {}", page.path, page.locale)
            };
            assert!(text.contains(one) && !text.contains(on), "{section}/{}", page.path);
            looked.insert(*locale);
        }
    }
    assert_eq!(looked.len(), said.len(), "{looked:?}");
}

#[test]
fn a_changed_placeable_is_a_change_of_the_text() {
    let mut tree = sample();
    let stood = standing(&surveyed(&tree));
    let source = "content/2022/university-report/en-GB.md";
    edit(
        &mut tree,
        source,
        "each of the { $sessions } sessions",
        "each of the { $sunday } sessions",
    );
    let stands = standing(&surveyed(&tree));
    for ((article, locale, was), (.., is)) in stood.iter().zip(&stands) {
        let changed = was.iter().zip(is).filter(|(was, is)| was != is).count();
        let of_it = article == "2022/university-report" && !was.is_empty();
        assert_eq!(changed, usize::from(of_it), "{article} {locale}");
        assert_eq!(is.contains(&"stale"), of_it || was.contains(&"stale"), "{article} {locale}");
    }
}
