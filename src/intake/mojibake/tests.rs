use encoding_rs::Encoding;
use proptest::prelude::*;

use super::super::sentences::{MORE, OWN, TEN};
use super::super::{invisible, look_alikes};
use super::mojibake;
use crate::model::Locale;

/// Reads bytes in another encoding than they are in; nothing if letters are lost by it.
fn misread(bytes: &[u8], encoding: &'static Encoding) -> Option<String> {
    encoding
        .decode_without_bom_handling_and_without_replacement(bytes)
        .map(std::borrow::Cow::into_owned)
}

/// What is found in a text of one line.
fn told(line: &str) -> Option<(String, Option<String>)> {
    let found = mojibake(line);
    assert!(found.len() <= 1, "{found:?}");
    found.into_iter().next().map(|g| (g.excerpt, g.probably))
}

#[test]
fn what_people_meet_is_found_and_put_right() {
    for (garbled, right) in [
        ("dÃ©jÃ\u{a0} vu", Some("déjà vu")),
        ("dÃ©jÃ  vu", Some("déjà vu")),
        ("Ð¿Ñ€Ð¸Ð²ÐµÑ‚", Some("привет")),
        ("â€œquotedâ€\u{9d}", Some("“quoted”")),
        ("itâ€™s", Some("it’s")),
        ("20Â°C", Some("20°C")),
        ("Ã‰tÃ©", Some("Été")),
        ("Ãœbung", Some("Übung")),
        ("NÃ£o", Some("Não")),
        ("ðŸ˜€", Some("😀")),
        ("Ã¢â‚¬â„¢", Some("’")),
        ("cafÃƒÂ©", Some("café")),
        ("Ø§Ù„Ø¹Ø±Ø¨ÙŠØ©", Some("العربية")),
        ("ä½\u{a0}å¥½", Some("你好")),
        ("à¤¹à¤¿à¤¨à¥\u{8d}à¤¦à¥€", Some("हिन्दी")),
        ("ط§ظ„ط¹ط±ط¨ظٹط©", Some("العربية")),
        ("РїСЂРёРІРµС‚", Some("привет")),
        ("вЂњРґР°вЂќ", Some("“да”")),
        ("cafГ©", Some("café")),
        ("caf√©", Some("café")),
        ("п©я─п╦п╡п╣я┌", Some("привет")),
        ("ЕЃГіdЕє", Some("Łódź")),
        ("Ïðèâåò, ìèð! Êàê äåëà ñåãîäíÿ?", Some("Привет, мир! Как дела сегодня?")),
        ("оПХБЕР, ЛХП! йЮЙ ДЕКЮ ЯЕЦНДМЪ?", Some("Привет, мир! Как дела сегодня?")),
        ("浣犲ソ锛屼笘鐣岋紒", Some("你好，世界！")),
        ("f├╝r Gr├Â├ƒe", Some("für Größe")),
        ("dia ÔÇô noite", Some("dia – noite")),
        ("caf\u{fffd}", None),
        ("锟斤拷", None),
    ] {
        let Some((_, probably)) = told(garbled) else {
            assert_eq!(right, None, "{garbled} is not found");
            continue;
        };
        assert_eq!(probably.as_deref(), right, "{garbled}");
    }
}

#[test]
fn words_are_never_told() {
    for word in [
        "NÃO",
        "┌──┬──┐│ab│├──┼──┤└──┴──┘",
        "├── src",
        "ÔÇA",
        "São",
        "IRMÃ",
        "«IRMÃ»",
        "“MAÇÔ",
        "MAÇÃ’",
        "MAÇÃ…",
        "CAFÉ–BAR",
        "CAFÉ®",
        "CITTÀ",
        "È’",
        "«café»…",
        "voilà»…",
        "« À »",
        "É²",
        "À\u{a0}voir",
        "È\u{a0}vero",
        "MÂNĂ",
        "ÎN",
        "ÄÖÜ",
        "ÅÄÖ",
        "Åš",
        "Äž",
        "Ø",
        "Ð",
        "ÞAÐ ER",
        "ÀÂÄÇÉÈÊËÎÏÔÖÙÛÜŸ àâäçéèêëîïôöùûüÿ",
        "СІРІ",
        "РСФСР",
        "РІК",
        "Рік",
        "Сіль",
        "ЗБІРКА РІЧНА",
        "пРИВЕТ",
        "ВНИМАНИЕ! ПЕРЕРЫВ НА ОБЕД",
        "ЖЫЛДЫҚ ЕСЕП ҚАЗАҚСТАН ХАЛҚЫНА АРНАЛҒАН",
        "¿Qué? ¡Ño!",
        "√2 ≈ 1,41",
        "√π",
        "¬A ∧ B",
        "ƒ(x)",
        "≈©",
        "–—",
        "ΑΒΓ",
        "ΌΧΙ",
        "ضظطعغ",
        "عکس",
        "联通",
        "中文",
        "T恤",
        "卡拉OK",
        "縺れる",
        "日本語",
        "한국어",
        "€ 5",
        "5 £",
        "½",
        "S’étant",
        "œuvre",
        "Œuvre",
        "PÂTÉ ÉTÉ ÊTRE",
        "Ñandú",
        "Ğ",
        "ŞİİR",
        "ĄĆĘŁŃÓŚŹŻ",
        "ÁÉÍÓÖŐÚÜŰ",
        "ČĎĚŇŘŠŤŮŽ",
        "НЙ ЦУКЕНГШЩЗХЪФЫВА",
    ] {
        assert_eq!(told(word), None, "{word}");
    }
    for (tag, sentences) in TEN.iter().chain(MORE) {
        for sentence in *sentences {
            assert_eq!(told(sentence), None, "{tag}");
            assert_eq!(told(&sentence.to_uppercase()), None, "{tag}");
        }
    }
}

#[test]
fn the_tools_own_words_are_never_told() {
    for (tag, text) in OWN {
        assert_eq!(mojibake(text), [], "{tag}");
        assert_eq!(look_alikes(text, &Locale::parse(tag).expect(tag)), [], "{tag}");
        assert_eq!(invisible(text), [], "{tag}");
    }
}

#[test]
fn places_and_excerpts_are_of_whole_words() {
    let text = format!("one\n\n{} cafÃ© {}\n", "word ".repeat(40), "more ".repeat(40));
    let found = mojibake(&text);
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].line, 3);
    assert!(found[0].excerpt.contains(" cafÃ© more ") && found[0].excerpt.len() < 130);
    assert!(found[0].excerpt.split_whitespace().all(|w| ["word", "cafÃ©", "more"].contains(&w)));
    assert_eq!(found[0].probably, Some(found[0].excerpt.replace("Ã©", "é")));
}

/// Sentences with the encodings that each is found in when its UTF-8 was read so.
fn cases() -> Vec<(&'static str, &'static str, &'static Encoding)> {
    use encoding_rs::*;
    let pages =
        [WINDOWS_1252, WINDOWS_1250, WINDOWS_1254, WINDOWS_1251, KOI8_R, MACINTOSH, WINDOWS_1256];
    let mut out = Vec::new();
    for (tag, sentences) in TEN.iter().chain(MORE) {
        for sentence in sentences.iter().filter(|s| !s.is_ascii()) {
            for page in pages {
                // Three quarters of the letters are of two bytes in a page that is not Latin:
                // a single French letter has nothing about it there.
                let latin = sentence.chars().filter(|c| c.is_ascii_alphabetic()).count() > 5;
                let is_latin = [WINDOWS_1252, WINDOWS_1254].contains(&page);
                if (is_latin || !latin)
                    && (page != MACINTOSH)
                    && misread(sentence.as_bytes(), page).is_some()
                {
                    out.push((*tag, *sentence, page));
                }
            }
        }
    }
    out
}

#[test]
fn every_sentence_read_wrongly_is_found() {
    let mut missed = Vec::new();
    for (tag, sentence, page) in cases() {
        let line = misread(sentence.as_bytes(), page).expect("it was read before");
        let Some((_, probably)) = told(&line) else {
            missed.push(format!("{tag} by {}: {line}", page.name()));
            continue;
        };
        if let Some(probably) = probably {
            assert!(sentence.contains(&probably), "{tag} by {}: {probably}", page.name());
        }
    }
    assert_eq!(missed, [""; 0]);
}

#[test]
fn old_encodings_taken_for_each_other_are_found() {
    use encoding_rs::*;
    for (tag, kept, read) in [
        ("ru", WINDOWS_1251, WINDOWS_1252),
        ("ru", KOI8_R, WINDOWS_1252),
        ("ru", KOI8_R, WINDOWS_1251),
        ("ru", WINDOWS_1251, KOI8_R),
        ("ru", IBM866, WINDOWS_1251),
        ("uk", WINDOWS_1251, WINDOWS_1252),
        ("el", WINDOWS_1253, WINDOWS_1252),
        ("ar", WINDOWS_1256, WINDOWS_1252),
        ("zh-Hans", GBK, WINDOWS_1252),
        ("ko", EUC_KR, WINDOWS_1252),
    ] {
        let (_, sentences) = TEN.iter().chain(MORE).find(|(own, _)| *own == tag).expect(tag);
        for sentence in *sentences {
            // What the old encoding does not have nobody wrote in it.
            let sentence = sentence.replace(['—', '–', '«', '»'], "");
            let (bytes, _, lost) = kept.encode(&sentence);
            assert!(!lost, "{sentence}");
            let Some(line) = misread(&bytes, read) else { continue };
            let found = told(&line);
            let (_, probably) = found.unwrap_or_else(|| panic!("{tag} in {}: {line}", kept.name()));
            let probably = probably.unwrap_or_else(|| panic!("{tag} in {}: {line}", kept.name()));
            assert!(sentence.contains(&probably), "{tag} in {}: {probably}", kept.name());
        }
    }
}

proptest! {
    #[test]
    fn nothing_panics_and_the_repaired_is_sound(text in "\\PC{0,60}") {
        for garbled in mojibake(&text) {
            if let Some(probably) = garbled.probably {
                prop_assert_eq!(told(&probably), None);
            }
        }
    }

    #[test]
    fn twice_is_found_as_well(index in 0_usize..1000) {
        let all: Vec<_> = cases().into_iter().filter(|c| c.2 == encoding_rs::WINDOWS_1252).collect();
        let (tag, sentence, page) = all[index % all.len()];
        let once = misread(sentence.as_bytes(), page).expect("it was read before");
        let twice = misread(once.as_bytes(), page).expect("all bytes have letters");
        let Some((_, probably)) = told(&twice) else { panic!("{tag}: {twice}") };
        if let Some(probably) = probably {
            prop_assert!(sentence.contains(&probably), "{}: {}", tag, probably);
        }
    }
}
