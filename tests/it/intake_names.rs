//! What translators are told whose files nobody can tell the article or the language of, and which names are taken.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use hexapla::model::Locale;
use hexapla::pipeline::intake::{Fate, Network, Parcel, Received, judge_in};
use hexapla::system::{MemorySystem, System as _};

use super::support::system;

const SETTINGS: &str = r#"[network]
id = "meadow"
source-locale = "en"

[[section]]
id = "main"
url = "https://meadow.example/"
locales = ["en", "fr", "ja", "ur", "ar", "es", "zh-Hant"]

[translators.lyon]
locales = ["fr"]
"#;

const FRENCH: &str = "Un cerf-volant a besoin de vent, de fil et de papier, et d’une main qui sait quand il faut laisser filer la ligne et quand \
    il faut la retenir. Celui qui l’a appris par une soirée tranquille ne l’oublie plus, et il l’enseigne à d’autres sur le même pré.";

const JAPANESE: &str = "凧には風と糸と紙が要ります。そして、いつ糸をゆるめ、いつ引くべきかを知っている手が要ります。静かな夕方にそれを覚えた人は忘れません。";

/// A network of some articles, in English.
fn meadow() -> MemorySystem {
    let ids = [
        ("2022/university-report", "The university report"),
        ("2022/university-countdown", "The countdown"),
        ("2021/university-day", "A day"),
        ("2023/meadow-festival", "The festival"),
        ("2023/wind", "Wind"),
        ("2024/wind", "More wind"),
        ("good", "Good"),
        ("kites", "Kites"),
    ];
    let mut files = BTreeMap::from([
        ("pipeline.toml".to_owned(), SETTINGS.as_bytes().to_vec()),
        ("locales/en/site.ftl".to_owned(), b"site-name = The meadow\n".to_vec()),
    ]);
    for (id, headline) in ids {
        let text = format!(
            "+++\nheadline = \"{headline}\"\nslug = \"{}\"\n+++\n\nA text.\n",
            id.replace('/', "-")
        );
        files.insert(format!("content/{id}/en.md"), text.into_bytes());
        files.insert(format!("content/{id}/article.toml"), b"date = 2022-07-28\n".to_vec());
    }
    system(&files)
}

/// What comes of a file in the inbox: its fate, the first reason, and the letter.
pub(super) struct Answer {
    pub(super) fate: Fate,
    pub(super) reason: &'static str,
    pub(super) article: String,
    pub(super) locale: String,
    pub(super) letter: String,
}

pub(super) fn sent_to(system: &MemorySystem, path: &str, text: &str) -> Answer {
    bytes_to(system, path, text.as_bytes().to_vec())
}

pub(super) fn bytes_to(system: &MemorySystem, path: &str, bytes: Vec<u8>) -> Answer {
    let network = Network::read(system, system.now()).expect("a network");
    let place = PathBuf::from(format!("inbox/{path}"));
    let parcel = Parcel { place, path: path.to_owned(), bytes: Some(bytes), ..Parcel::default() };
    let judged = judge_in(&network, system, system.now(), std::slice::from_ref(&parcel));
    let reader = Locale::parse("en").expect("English");
    let mut all = Received::all(vec![parcel], judged, network.settings(), &reader);
    let one = all.pop().expect("one");
    let reason = one.judged.reasons.first().map_or("", |reason| reason.id);
    Answer {
        fate: one.judged.fate,
        reason,
        article: one.judged.article.unwrap_or_default(),
        locale: one.judged.locale.map(|locale| locale.to_string()).unwrap_or_default(),
        letter: one.letter.unwrap_or_default(),
    }
}

fn sent(path: &str, text: &str) -> Answer {
    sent_to(&meadow(), path, text)
}

/// A whole text in a language.
pub(super) fn whole(prose: &str) -> String {
    format!("+++\nheadline = \"凧\"\nslug = \"x\"\n+++\n\n{prose}\n")
}

/// The names of files that a letter offers.
fn offered(letter: &str, path: &str) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for line in letter.lines().filter(|line| !line.starts_with('#')) {
        let parted = line.split(|c: char| {
            c.is_whitespace()
                || ",、，،。：；:“”«»「」?؟".contains(c)
                || "\u{2066}\u{2067}\u{2068}\u{2069}".contains(c)
        });
        names.extend(
            parted
                .map(|word| word.trim_end_matches('.'))
                .filter(|word| word.ends_with(".md") && *word != ".md")
                .map(str::to_owned),
        );
    }
    names.retain(|name| !path.ends_with(name.as_str()));
    names
}

#[track_caller]
pub(super) fn says(answer: &Answer, reason: &str, parts: &[&str]) {
    assert_eq!((answer.fate, answer.reason), (Fate::Held, reason), "{}", answer.letter);
    for part in parts {
        assert!(answer.letter.contains(part), "no “{part}” in {}", answer.letter);
    }
}

#[test]
fn a_word_that_several_articles_have_in_their_names_asks_which_of_them() {
    let answer = sent("university.fr.md", FRENCH);
    says(
        &answer,
        "intake-which",
        &["university-report.fr.md", "university-countdown.fr.md", "university-day.fr.md"],
    );
    assert!(answer.letter.starts_with("# À propos"), "{}", answer.letter);
    // One that has it is not taken for it: it is asked.
    let answer = sent("festival.fr.md", FRENCH);
    says(&answer, "intake-no-article", &["meadow-festival.fr.md"]);
}

#[test]
fn each_name_that_a_letter_offers_is_taken_when_it_is_given() {
    let cases = [
        ("university.fr.md", FRENCH),
        ("festival.ja.md", JAPANESE),
        ("wind.fr.md", FRENCH),
        ("kits.fr.md", FRENCH),
        ("kites.md", FRENCH),
        ("wnd.fr.md", FRENCH),
        ("lyon/kits.md", FRENCH),
        ("kites.fr.ja.md", JAPANESE),
        ("something else altogether.fr.md", FRENCH),
        ("lyon/good.md", JAPANESE),
        ("kites.nl.md", FRENCH),
    ];
    for (path, text) in cases {
        let answer = sent(path, text);
        assert_eq!(answer.fate, Fate::Held, "{path}");
        let names = offered(&answer.letter, path);
        assert!(!names.is_empty(), "{path}: {}", answer.letter);
        let folder = &path[..path.len() - file_name(path).len()];
        for name in names {
            assert!(
                !name.contains('/') || path.starts_with("wind") || path.starts_with("wnd"),
                "{path}: {name}"
            );
            let again = sent(&format!("{folder}{name}"), "+++\nheadline = \"x\"\n+++\n");
            assert!(
                !again.article.is_empty() && !again.locale.is_empty(),
                "{path}: {name}: {}",
                again.letter
            );
        }
    }
}

fn file_name(path: &str) -> &str {
    Path::new(path).file_name().and_then(|name| name.to_str()).expect("a name")
}

#[test]
fn where_nothing_is_near_what_the_language_lacks_is_offered() {
    let answer = sent("quelque chose.fr.md", FRENCH);
    says(&answer, "intake-no-article", &[]);
    let names = offered(&answer.letter, "");
    assert!(names.iter().filter(|name| name.ends_with(".fr.md")).count() >= 5, "{}", answer.letter);
    // What is there in French already is not offered.
    let system = meadow()
        .with_file("content/kites/fr.md", b"+++\nheadline = \"Cerfs-volants\"\n+++\n\nUn texte.\n");
    let answer = sent_to(&system, "quelque chose.fr.md", FRENCH);
    assert!(!answer.letter.contains(" kites.fr.md"), "{}", answer.letter);
}

#[test]
fn examples_are_in_the_languages_of_those_who_read_them() {
    for (path, text, example) in [
        ("何か.ja.md", JAPANESE, ".ja.md"),
        ("کچھ.ur.md", "", ".ur.md"),
        ("fr/sit.ftl", "a = b\n", "fr/site.ftl"),
        ("ja/sit.ftl", "a = b\n", "ja/site.ftl"),
        ("lyon/xyz.md", "x", ".fr.md"),
        ("ja/good.nl.md", "x", "good.ja.md"),
        ("good.nl.md", "x", "good."),
    ] {
        let answer = sent(path, if text.is_empty() { "متن" } else { text });
        assert_eq!(answer.fate, Fate::Held, "{path}");
        assert!(answer.letter.contains(example), "{path}: {}", answer.letter);
        assert!(
            !example.contains("ja") || !answer.letter.contains(".fr."),
            "{path}: {}",
            answer.letter
        );
    }
}

#[test]
fn a_name_of_two_languages_and_one_of_a_language_that_nobody_has_are_told_so() {
    let answer = sent("kites.fr.ja.md", "凧");
    says(&answer, "intake-torn", &["(fr)", "(ja)", "kites.fr.md", "kites.ja.md"]);
    // From English into French: in French, and not offered as the original.
    let answer = sent("kites_EN-FR.md", "x");
    says(&answer, "intake-torn", &["# À propos", "(en)", "(fr)", "kites.fr.md"]);
    assert!(!answer.letter.contains("kites.en.md"), "{}", answer.letter);
    let answer = sent("fr/kites.ja.md", "凧");
    says(&answer, "intake-torn", &["(fr)", "(ja)"]);
    for path in ["kites.nl.md", "kites.xx.md"] {
        let answer = sent(path, FRENCH);
        let code = if path.contains("xx") { "xx" } else { "nl" };
        says(&answer, "intake-no-language", &[code, "(fr)", "(ja)"]);
    }
}

#[test]
fn strings_without_a_language_are_asked_for_it_and_not_for_an_article() {
    let answer = sent("site.ftl", &format!("site-name = La prairie\nsite-tagline = {FRENCH}\n"));
    says(&answer, "intake-which", &["fr/site.ftl"]);
    assert_eq!(offered(&answer.letter, ""), [""; 0], "{}", answer.letter);
    assert!(answer.letter.starts_with("# À propos"), "{}", answer.letter);
    let answer = sent("lyon/site.ftl", "site-name = La prairie\n");
    assert_ne!(answer.fate, Fate::Held, "{}", answer.letter);
}

#[test]
fn a_fault_at_the_top_does_not_hide_what_the_file_says_of_itself() {
    for fault in ["headline = \"凧の「\"夏\"」\"", "headline = “凧"] {
        let text =
            format!("+++\narticle = \"kites\"\nlocale = \"ja\"\n{fault}\n+++\n\n{JAPANESE}\n");
        let answer = sent("凧（日本語）.md", &text);
        assert_eq!(
            (answer.article.as_str(), answer.locale.as_str()),
            ("kites", "ja"),
            "{}",
            answer.letter
        );
        assert!(
            answer.letter.starts_with("# 「") && answer.letter.contains(fault),
            "{}",
            answer.letter
        );
        assert!(answer.letter.contains('4'), "{}", answer.letter);
        assert!(!answer.letter.contains(".ja.md"), "nothing has to be renamed: {}", answer.letter);
    }
    // Who has to rename the file is told of the fault as well.
    let text = format!("+++\nheadline = \"凧の「\"夏\"」\"\n+++\n\n{JAPANESE}\n");
    says(
        &sent("凧（日本語）.md", &text),
        "intake-no-article",
        &["headline = \"凧の「\"夏\"」\"", "+++", "2"],
    );
    // Behind the fault as well, in the other notation, and without the second fence.
    for text in [
        "+++\nheadline = \"a\"b\"\narticle = \"kites\"\nlocale = \"ja\"\n+++\n\n凧\n",
        "---\nheadline: \"a\"b\"\narticle: kites\nlocale: ja\n---\n\n凧\n",
        "+++\nheadline = \"凧\"\narticle = \"kites\"\nlocale = \"ja\"\n\n凧\n",
        "headline = \"凧\"\narticle = \"kites\"\nlocale = \"ja\"\n+++\n\n凧\n",
    ] {
        let answer = sent("凧.md", text);
        assert_eq!(
            (answer.article.as_str(), answer.locale.as_str()),
            ("kites", "ja"),
            "{text}: {}",
            answer.letter
        );
        assert_eq!(answer.fate, Fate::Held, "{text}: {}", answer.letter);
    }
}

#[test]
fn what_a_table_or_a_long_text_at_the_top_says_is_no_address() {
    for text in [
        "+++\nheadline = \"a\"b\"\n[messages]\narticle = \"kites\"\nlocale = \"ja\"\n+++\n\n凧\n",
        "+++\nheadline = \"a\"b\"\nstandfirst = \"\"\"\narticle = \"kites\"\nlocale = \"ja\"\n\"\"\"\n+++\n\n凧\n",
    ] {
        let answer = sent("凧.md", text);
        assert_eq!(answer.article, "", "{text}: {}", answer.letter);
    }
}

#[test]
fn a_wrong_article_in_the_file_is_quoted_with_its_line() {
    let text =
        format!("+++\nheadline = \"凧\"\narticle = \"kits\"\nlocale = \"ja\"\n+++\n\n{JAPANESE}\n");
    let answer = sent("凧.md", &text);
    says(&answer, "intake-no-article", &["article = \"kits\"", "kites", "3"]);
    let text = format!(
        "+++\nheadline = \"凧\"\narticle = \"kites\"\nlocale = \"nl\"\n+++\n\n{JAPANESE}\n"
    );
    let answer = sent("凧.md", &text);
    says(&answer, "intake-no-language", &["locale = \"nl\"", "4"]);
}

#[test]
fn a_name_that_says_the_language_outranks_the_folder_of_its_sender() {
    let answer = sent("lyon/good.ja.md", &whole(JAPANESE));
    assert_eq!(
        (answer.article.as_str(), answer.locale.as_str()),
        ("good", "ja"),
        "{}",
        answer.letter
    );
    assert_ne!(answer.fate, Fate::Held, "{}", answer.letter);
    let said = format!("+++\nheadline = \"凧\"\nlocale = \"ja\"\n+++\n\n{JAPANESE}\n");
    for path in ["lyon/good.md", "lyon/good.fr.md", "lyon/good.ja.md", "fr/good.ja.md"] {
        let answer = sent(path, &said);
        assert_eq!(
            (answer.locale.as_str(), answer.reason),
            ("ja", ""),
            "{path}: {}",
            answer.letter
        );
    }
    // Nobody is asked to send what was sent by mistake as the original.
    let english = "A kite needs wind, thread and paper, and a hand that knows when to let the line go and when to hold it. \
        Whoever has learned that on a quiet evening will not forget it, and will teach it to others on the same meadow.";
    let answer = sent("good.fr.md", &whole(english));
    says(&answer, "intake-other-language", &[]);
    assert!(!answer.letter.contains("good.en.md"), "{}", answer.letter);
    // Where only the folder says it, the text contradicts the folder.
    let answer = sent("lyon/good.md", &whole(JAPANESE));
    says(&answer, "intake-other-script", &["good.ja.md", "lyon"]);
}

#[test]
fn what_stands_in_braces_links_and_code_says_nothing_of_the_language() {
    for prose in [
        "凧は{ DATETIME($x, day: “numeric”, month: “long”, year: “numeric”) }に空へ上がります。みんなで見上げて、糸を引きましょう。",
        "凧は{ $dayswithoutwind }日、{ $numberofmetresabove }メートル、{ $peoplewhocame }人の手で空を飛び続けました。",
        "[凧の博物館](https://example.org/the/museum/of/kites/of/the/world)と`some-very-long-code --with-options`を、<span class=\"note\">また</span>見てください。",
    ] {
        let answer = sent("kites.ja.md", &whole(prose));
        assert_ne!(answer.reason, "intake-other-script", "{prose}: {}", answer.letter);
    }
    // A text in Latin letters is told all the same.
    says(&sent("kites.ja.md", &whole(FRENCH)), "intake-other-script", &[]);
}

#[test]
fn words_that_say_no_more_than_that_it_is_a_translation_are_left_out() {
    for (path, expected) in [
        ("kites français FINAL v2.md", "kites fr"),
        ("kites（日本語）最終版.md", "kites ja"),
        ("kites_日本語訳.md", "kites ja"),
        ("kites traduction française.md", "kites fr"),
        ("Traduction_kites_FR_v1.2.docx.md", "kites fr"),
        ("kites - traducción española (definitivo).md", "kites es"),
        ("kites اردو ترجمہ.md", "kites ur"),
        ("kites ترجمة عربية نهائية.md", "kites ar"),
        ("kites 繁體中文 定稿.md", "kites zh-Hant"),
        ("final/kites.fr.md", "kites fr"),
        ("site (français) final.ftl", " fr"),
    ] {
        let text = if path.ends_with(".ftl") { "site-name = x\n".to_owned() } else { whole("x") };
        let answer = sent(path, &text);
        let found = format!("{} {}", answer.article, answer.locale);
        assert_eq!((found.as_str(), answer.reason), (expected, ""), "{path}: {}", answer.letter);
    }
    // A number may be part of another article's name, and nobody guesses.
    for path in ["kites 2.fr.md", "kites 2023.fr.md", "wind final.fr.md"] {
        assert_eq!(sent(path, &whole("x")).fate, Fate::Held, "{path}");
    }
}

#[test]
fn letters_are_in_the_language_that_anything_says() {
    let urdu = "پتنگ کو ہوا، ڈور اور کاغذ چاہیے، اور ایک ہاتھ جو جانتا ہو کہ ڈور کب ڈھیلی چھوڑنی ہے اور کب کھینچنی ہے۔ جس نے یہ سیکھ لیا وہ نہیں بھولتا۔";
    for (path, text, first) in [
        ("kites.md", FRENCH, "# À propos"),
        ("kites.md", JAPANESE, "# 「"),
        ("notes.md", urdu, "# "),
        ("xyz français abc.md", "x", "# À propos"),
        ("kites final v7 français pour Marie.md", "x", "# À propos"),
        ("xyz（日本語）.md", "x", "# 「"),
        ("xyz.zh-Hant.md", "x", "# 关于"),
        ("kites.fr-CH.md", "x", "# À propos"),
        ("fr/good.nl.md", "x", "# À propos"),
        ("kites نسخہ ۲ اردو نوٹ.md", "x", "# “"),
    ] {
        let answer = sent(path, text);
        assert_eq!(answer.fate, Fate::Held, "{path}");
        assert!(answer.letter.starts_with(first), "{path}: {}", answer.letter);
        assert!(!answer.letter.starts_with("# About"), "{path}: {}", answer.letter);
    }
    // What a text is said to be asks for that one name alone.
    let answer = sent("kites.md", FRENCH);
    says(&answer, "intake-which", &["kites.fr.md"]);
    assert!(!answer.letter.contains("kites.ja.md"), "{}", answer.letter);
}
