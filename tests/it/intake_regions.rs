//! Languages that a network has in several scripts, or for several regions: a name that says only the language decides for none
//! of them.

use std::collections::BTreeMap;

use hexapla::pipeline::intake::Fate;
use hexapla::system::MemorySystem;

use super::intake_names::{Answer, bytes_to, says, sent_to, whole};
use super::support::system;

/// A network of one article, in these languages beside English.
fn network(locales: &str, more: &str) -> MemorySystem {
    let locales: Vec<String> = locales.split(' ').map(|own| format!("\"{own}\"")).collect();
    let settings = format!(
        "[network]\nid = \"meadow\"\nsource-locale = \"{}\"\n\n[[section]]\nid = \"main\"\n\
         url = \"https://meadow.example/\"\nlocales = [{}]\n{more}",
        locales[0].trim_matches('"'),
        locales.join(", ")
    );
    let original = "+++\nheadline = \"Kites\"\nslug = \"kites\"\n+++\n\nA text.\n";
    let source = locales[0].trim_matches('"');
    system(&BTreeMap::from([
        ("pipeline.toml".to_owned(), settings.into_bytes()),
        (format!("locales/{source}/site.ftl"), b"site-name = The meadow\n".to_vec()),
        (format!("content/kites/{source}.md"), original.into()),
        ("content/kites/article.toml".to_owned(), b"date = 2022-07-28\n".to_vec()),
    ]))
}

const CHINESE: &str = "en zh-Hans zh-Hant";

const SIMPLIFIED: &str = "风筝需要风、线和纸，还需要一只知道什么时候该放线、什么时候该收线的手。谁在一个安静的晚上学会了，就不会忘记，还会教给别人。";
const TRADITIONAL: &str = "風箏需要風、線和紙，還需要一隻知道什麼時候該放線、什麼時候該收線的手。誰在一個安靜的晚上學會了，就不會忘記，還會教給別人。";
/// Nothing in it is written in one way alone.
const EITHER: &str = "天上有人，地上有火，山中有水，大雨一下就是十年。";

#[track_caller]
fn taken(answer: &Answer, locale: &str) {
    let found = (answer.article.as_str(), answer.locale.as_str(), answer.reason);
    assert_eq!(found, ("kites", locale, ""), "{}", answer.letter);
}

#[track_caller]
fn asked(answer: &Answer, names: &[&str]) {
    says(answer, "intake-which", names);
}

#[test]
fn chinese_without_its_script_is_read_in_the_way_that_it_is_written() {
    for path in
        ["kites (中文).md", "中文/kites.md", "kites.zh.md", "kites Chinese.md", "kites_中文版.md"]
    {
        for (text, locale) in [(SIMPLIFIED, "zh-Hans"), (TRADITIONAL, "zh-Hant")] {
            taken(&sent_to(&network(CHINESE, ""), path, &whole(text)), locale);
        }
        // What is written alike in both decides nothing, and neither do both at once.
        for text in [EITHER.to_owned(), format!("{SIMPLIFIED}\n\n{TRADITIONAL}")] {
            let text = format!("+++\nheadline = \"山\"\nslug = \"x\"\n+++\n\n{text}\n");
            let answer = sent_to(&network(CHINESE, ""), path, &text);
            asked(&answer, &["kites.zh-Hans.md", "kites.zh-Hant.md"]);
        }
    }
    // So are old encodings, which are as old for both.
    for (text, locale, encoding) in
        [(SIMPLIFIED, "zh-Hans", encoding_rs::GBK), (TRADITIONAL, "zh-Hant", encoding_rs::BIG5)]
    {
        let text = format!("+++\nheadline = \"山\"\nslug = \"x\"\n+++\n\n{text}\n");
        let bytes = encoding.encode(&text).0.into_owned();
        taken(&bytes_to(&network(CHINESE, ""), "kites (中文).md", bytes), locale);
    }
    // So is what its own top says.
    let text = whole(TRADITIONAL).replacen("+++", "+++\nlocale = \"中文\"\narticle = \"kites\"", 1);
    taken(&sent_to(&network(CHINESE, ""), "x.md", &text), "zh-Hant");
}

#[test]
fn a_name_that_says_the_script_is_believed_and_checked() {
    for (said, locale, text) in [
        ("简体中文", "zh-Hans", SIMPLIFIED),
        ("zh-CN", "zh-Hans", SIMPLIFIED),
        ("繁體中文", "zh-Hant", TRADITIONAL),
        ("繁体中文", "zh-Hant", TRADITIONAL),
        ("zh-TW", "zh-Hant", TRADITIONAL),
        ("zh-Hant", "zh-Hant", TRADITIONAL),
    ] {
        let path = format!("kites ({said}).md");
        for text in [text, EITHER] {
            taken(&sent_to(&network(CHINESE, ""), &path, &whole(text)), locale);
        }
        let other = if text == SIMPLIFIED { TRADITIONAL } else { SIMPLIFIED };
        let answer = sent_to(&network(CHINESE, ""), &path, &whole(other));
        says(&answer, "intake-other-chinese", &[]);
    }
    // The only Chinese of a network is meant by each of its names.
    taken(&sent_to(&network("en zh-Hans", ""), "kites (中文).md", &whole(EITHER)), "zh-Hans");
}

#[test]
fn regions_of_a_language_are_asked_for_and_never_guessed() {
    let portuguese = whole(
        "Uma pipa precisa de vento, linha e papel, e de uma mão que saiba quando soltar a linha e quando segurar. Quem aprendeu isso numa tarde \
         calma não esquece mais, e ensina a outros no mesmo campo.",
    );
    let both = &["kites.pt-BR.md", "kites.pt-PT.md"];
    let network = network("en fr pt-BR pt-PT", "[translators.rio]\nlocales = [\"pt-BR\"]\n");
    for path in ["kites (português).md", "pt/kites.md", "kites.pt.md", "Portuguese/kites.md"] {
        let answer = sent_to(&network, path, &portuguese);
        asked(&answer, both);
        // What the name says could be either.
        let is_named = !path.ends_with("/kites.md");
        assert_eq!(answer.letter.contains(": pt-BR, pt-PT."), is_named, "{}", answer.letter);
    }
    // A text whose name says nothing is in the language that it is in, and no more is known.
    asked(&sent_to(&network, "kites.md", &portuguese), both);
    let line = portuguese.replacen("+++", "+++\nlocale = \"pt\"", 1);
    says(&sent_to(&network, "kites.md", &line), "intake-which", &["pt-BR, pt-PT"]);
    // What a letter offers is understood, in the folder that it is in.
    taken(&sent_to(&network, "pt/kites.pt-PT.md", &portuguese), "pt-PT");
    // No single name is proposed where several are as good.
    let answer = sent_to(&network, "kites.fr.md", &portuguese);
    assert_eq!(answer.reason, "intake-other-language", "{}", answer.letter);
    assert!(!answer.letter.contains("kites.pt-"), "{}", answer.letter);
    // Names that say the region are believed.
    taken(&sent_to(&network, "kites (português do Brasil).md", &portuguese), "pt-BR");
    taken(&sent_to(&network, "kites.pt-PT.md", &portuguese), "pt-PT");
    // A person's folder says which of them is meant.
    taken(&sent_to(&network, "rio/kites (português).md", &portuguese), "pt-BR");
    taken(&sent_to(&network, "rio/kites.md", &portuguese), "pt-BR");
}

#[test]
fn a_script_is_told_by_its_letters() {
    let latin = "Zmaj traži vetar, konac i papir, i ruku koja zna kada treba popustiti konac, a kada ga treba zadržati. Ko to nauči jedne mirne večeri, ne zaboravlja više.";
    let cyrillic = "Змај тражи ветар, конац и папир, и руку која зна када треба попустити конац, а када га треба задржати. Ко то научи једне мирне вечери, не заборавља више.";
    let network = network("en sr-Latn sr-Cyrl", "");
    for path in ["kites (Serbian).md", "sr/kites.md", "kites.sr.md"] {
        let plain = |text: &str| format!("+++\nheadline = \"K\"\nslug = \"x\"\n+++\n\n{text}\n");
        taken(&sent_to(&network, path, &plain(latin)), "sr-Latn");
        taken(&sent_to(&network, path, &plain(cyrillic)), "sr-Cyrl");
        let (old, _, lost) = encoding_rs::WINDOWS_1250.encode(latin);
        assert!(!lost);
        let bytes = [plain("").as_bytes(), &old].concat();
        taken(&bytes_to(&network, path, bytes), "sr-Latn");
        let mixed = plain(&format!("{latin}\n\n{cyrillic}"));
        asked(&sent_to(&network, path, &mixed), &["kites.sr-Latn.md", "kites.sr-Cyrl.md"]);
    }
}

#[test]
fn the_script_of_a_text_decides_nothing_where_no_language_is_said() {
    // The original is Chinese too: its translation would not be asked for by a name that says nothing.
    let network = network("zh-Hans zh-Hant", "");
    let answer = sent_to(&network, "kites.md", &whole(SIMPLIFIED));
    assert_eq!(answer.fate, Fate::Held, "{}", answer.letter);
}

#[test]
fn strings_are_told_apart_in_the_same_way() {
    let network = network(CHINESE, "");
    for (text, locale) in [
        ("草地上的风筝节，欢迎大家来这里", "zh-Hans"),
        ("草地上的風箏節，歡迎大家來這裡", "zh-Hant"),
    ] {
        let text = format!("site-name = {text}\n");
        let answer = sent_to(&network, "中文/site.ftl", &text);
        assert_eq!((answer.locale.as_str(), answer.reason), (locale, ""), "{}", answer.letter);
    }
    let answer = sent_to(&network, "中文/site.ftl", "site-name = 山上\n");
    says(&answer, "intake-which", &[]);
}

#[test]
fn a_line_in_the_other_way_of_writing_chinese_is_told() {
    let text = whole(&format!("{TRADITIONAL}\n\n{SIMPLIFIED}\n\n{TRADITIONAL}"));
    let answer = sent_to(&network(CHINESE, ""), "kites.zh-Hant.md", &text);
    taken(&answer, "zh-Hant");
    let said = answer.letter.replace(['\u{2068}', '\u{2069}'], "");
    assert_eq!(said.matches("这一行是用简体字写的").count(), 1, "{said}");
    let quoted = SIMPLIFIED.chars().take(12).collect::<String>();
    assert!(said.contains(&quoted), "{said}");
    let answer = sent_to(&network(CHINESE, ""), "kites.zh-Hant.md", &whole(TRADITIONAL));
    assert!(!answer.letter.contains("这一行"), "{}", answer.letter);
}
