use std::collections::BTreeSet;

use encoding_rs::Encoding;
use proptest::prelude::*;

use super::super::sentences::{MORE, TEN};
use super::*;

fn locale(tag: &str) -> Locale {
    Locale::parse(tag).expect(tag)
}

fn sentences(tag: &str) -> &'static [&'static str] {
    TEN.iter().chain(MORE).find(|(own, _)| *own == tag).expect(tag).1
}

/// The old encodings in which a language's sentences are tried.
fn olds(tag: &str) -> Vec<&'static Encoding> {
    use encoding_rs::*;
    match tag {
        "ru" => vec![WINDOWS_1251, KOI8_R, ISO_8859_5, IBM866, X_MAC_CYRILLIC],
        "uk" => vec![WINDOWS_1251, KOI8_U, ISO_8859_5],
        "ar" => vec![WINDOWS_1256, ISO_8859_6],
        "fa" | "ur" => vec![WINDOWS_1256],
        "el" => vec![WINDOWS_1253, ISO_8859_7],
        "zh-Hans" => vec![GBK, GB18030],
        "zh-Hant" => vec![BIG5, GB18030],
        "ja" => vec![SHIFT_JIS, EUC_JP, ISO_2022_JP],
        "ko" => vec![EUC_KR],
        "pl" | "cs" => vec![WINDOWS_1250, ISO_8859_2],
        "de" | "es" | "fr" | "pt-BR" | "en" => vec![WINDOWS_1252, ISO_8859_15, MACINTOSH],
        _ => vec![],
    }
}

/// A text as an old encoding can say it.
fn kept(text: &str, encoding: &'static Encoding) -> Option<Vec<u8>> {
    let (bytes, _, lost) = encoding.encode(text);
    if !lost {
        return Some(bytes.into_owned());
    }
    let plain: String = text
        .chars()
        .map(|c| match c {
            '“' | '”' | '„' | '«' | '»' => '"',
            '’' => '\'',
            '–' | '—' => '-',
            other => other,
        })
        .collect();
    let (bytes, _, lost) = encoding.encode(&plain);
    (!lost).then(|| bytes.into_owned())
}

fn utf16(text: &str, little: bool) -> Vec<u8> {
    let units = text.encode_utf16();
    units.flat_map(|unit| if little { unit.to_le_bytes() } else { unit.to_be_bytes() }).collect()
}

fn utf32(text: &str, little: bool) -> Vec<u8> {
    let units = text.chars().map(u32::from);
    units.flat_map(|unit| if little { unit.to_le_bytes() } else { unit.to_be_bytes() }).collect()
}

fn ok(bytes: &[u8], hint: Option<&str>) -> Decoded {
    let hint = hint.map(locale);
    decode(bytes, hint.as_ref()).unwrap_or_else(|fault| panic!("{fault:?}"))
}

#[test]
fn texts_in_old_encodings_are_read_with_their_language() {
    let mut wrong = Vec::new();
    for (tag, all) in TEN.iter().chain(MORE) {
        for encoding in olds(tag) {
            for text in
                all.iter().map(|s| (*s).to_owned()).chain([all.join("\n"), all.join("\r\n")])
            {
                let Some(bytes) = kept(&text, encoding) else { continue };
                if bytes.is_ascii() && encoding != encoding_rs::ISO_2022_JP {
                    continue;
                }
                let wanted = encoding.decode_without_bom_handling(&bytes).0.replace("\r\n", "\n");
                match decode(&bytes, Some(&locale(tag))) {
                    Ok(found) if found.text == wanted => {
                        let converted =
                            found.notes.iter().any(|n| matches!(n, Note::Converted { .. }));
                        assert!(converted, "{tag}");
                    }
                    found => wrong.push(format!("{tag} in {}: {found:?}", encoding.name())),
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_few_words_are_enough_with_the_language() {
    use encoding_rs::*;
    for (tag, word, encoding) in [
        ("fr", "été", WINDOWS_1252),
        ("fr", "cœur à l’œuvre", ISO_8859_15),
        ("fr", "déjà", MACINTOSH),
        ("de", "Größe", WINDOWS_1252),
        ("ru", "привет", WINDOWS_1251),
        ("ru", "Привет", KOI8_R),
        ("ru", "привет", IBM866),
        ("pl", "żółć", ISO_8859_2),
        ("pl", "żółć", WINDOWS_1250),
        ("ja", "日本語", SHIFT_JIS),
        ("ja", "日本語", EUC_JP),
        ("zh-Hans", "你好世界", GBK),
        ("zh-Hant", "你好世界", BIG5),
        ("ko", "안녕하세요", EUC_KR),
        ("ar", "مرحبا", WINDOWS_1256),
        ("tr", "Şişli ığdır", WINDOWS_1254),
        ("el", "Καλημέρα", ISO_8859_7),
    ] {
        let Some(bytes) = kept(word, encoding) else { panic!("{word}") };
        let wanted = encoding.decode_without_bom_handling(&bytes).0;
        assert_eq!(ok(&bytes, Some(tag)).text, wanted, "{tag} in {}", encoding.name());
    }
}

#[test]
fn another_language_than_was_hoped_is_still_read() {
    let text = sentences("ru").join("\n");
    let bytes = kept(&text, encoding_rs::WINDOWS_1251).expect("it has the letters");
    assert_eq!(ok(&bytes, Some("fr")).text, text);
    assert_eq!(ok(&bytes, None).text, text);
    let text = sentences("ja").join("\n");
    let bytes = kept(&text, encoding_rs::EUC_JP).expect("it has the letters");
    assert_eq!(ok(&bytes, Some("ru")).text, text);
}

/// A text in UTF-7. `plain` are the signs beside letters and digits that stand for themselves.
fn utf7(text: &str, plain: &str) -> String {
    const SIGNS: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let is_plain =
        |c: char| c.is_ascii_alphanumeric() || " \n'(),-./:?".contains(c) || plain.contains(c);
    let (mut out, mut run) = (String::new(), String::new());
    let close = |run: &mut String, next: char| -> String {
        if run.is_empty() {
            return String::new();
        }
        let bits: String =
            std::mem::take(run).encode_utf16().map(|unit| format!("{unit:016b}")).collect();
        let signs = bits.as_bytes().chunks(6).map(|six| {
            let six = format!("{:0<6}", std::str::from_utf8(six).expect("digits"));
            char::from(SIGNS[usize::from_str_radix(&six, 2).expect("a number")])
        });
        let end = if next.is_ascii_alphanumeric() || "+/-".contains(next) { "-" } else { "" };
        format!("+{}{end}", signs.collect::<String>())
    };
    for c in text.chars() {
        match c {
            '+' => out.push_str(&format!("{}+-", close(&mut run, '+'))),
            c if is_plain(c) => {
                out.push_str(&close(&mut run, c));
                out.push(c);
            }
            c => run.push(c),
        }
    }
    out.push_str(&close(&mut run, ' '));
    out
}

#[test]
fn what_mail_programs_made_of_letters_is_read() {
    assert_eq!(utf7("für日本語+1", ""), "f+APw-r+ZeVnLIqe-+-1");
    let top = "+++\nheadline = \"x {y}\"\n+++\n\n";
    let mut wrong = Vec::new();
    for (tag, all) in TEN.iter().chain(MORE) {
        for (text, plain) in all
            .iter()
            .flat_map(|s| [("\"=_{}", s), ("", s)])
            .map(|(p, s)| ((*s).to_owned(), p))
            .chain([
                (format!("{top}{}", all.join("\n")), "\"={}"),
                (format!("{top}{}\nC++, a + b, +1-555-0100\n", all.join("\n")), ""),
            ])
        {
            let sent = utf7(&text, plain);
            assert!(sent.is_ascii());
            let letters = text.chars().filter(|c| !c.is_ascii()).count();
            let runs: BTreeSet<&str> = text
                .split_whitespace()
                .filter(|word| word.chars().any(|c| c.is_alphabetic() && !c.is_ascii()))
                .collect();
            // One letter is no proof.
            if runs.len() < 3 && letters < 12 {
                continue;
            }
            for hint in [Some(*tag), None] {
                let found = decode(sent.as_bytes(), hint.map(locale).as_ref());
                let note = Note::Converted { encoding: "UTF-7", letters };
                let wanted = Decoded { text: text.clone(), notes: vec![note] };
                if found.as_ref() != Ok(&wanted) {
                    wrong.push(format!("{tag} {hint:?}: {sent}\n{found:?}"));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    // The fences may have been put there later.
    let found = ok(
        b"+++\nheadline = \"+ZeVnLA-\"\n+++\n\nT+APw-r\n\nSch+APY-ne Gr+APwA3w-e f+APw-r den Winter, C++\n",
        Some("de"),
    );
    assert_eq!(
        found.text,
        "+++\nheadline = \"日本\"\n+++\n\nTür\n\nSchöne Grüße für den Winter, C++\n"
    );
}

#[test]
fn plus_signs_of_all_kinds_stay_what_they_are() {
    let all = "+++\ntitle = \"x\"\n+++\nC++ and g++, +1-555-0100, +49-30-1234, +358-40-1, a+b-c, x+y+z, 2+2-1, REST+API-first \
        and SOAP+API-based, kites+spam@example.org, +ZZZ-, +who said, rock+roll-band, me+you-us, Google+-page, +-5, 5+-1, \
        https://example.org/?q=a+the-b+who+c, +AND-, +NOT-, black+white, R+D-lab, +kilo-, 4+4=8, +447700900123, \
        data:image/png;base64,iVBORw0KGgo+AAAA/NSUhEUg+AAAB4+cMX/kR/g==\n";
    let doubled = all.repeat(3);
    for text in all.split_inclusive(", ").chain([all, &doubled]) {
        for hint in TEN.iter().chain(MORE).map(|(tag, _)| Some(*tag)).chain([None]) {
            let found = ok(text.as_bytes(), hint);
            assert_eq!((found.text.as_str(), &found.notes[..]), (text, &[][..]), "{hint:?}");
        }
    }
}

#[test]
fn what_was_changed_is_noted() {
    let found = ok("\u{feff}a\r\nb\rc\nd".as_bytes(), None);
    assert_eq!(found.text, "a\nb\nc\nd");
    let ends = Note::LineEnds { crlf: 1, cr: 1, lf: 1 };
    assert_eq!(found.notes, [Note::ByteOrderMark, ends]);
    let found = ok(b"caf\xe9\r\r\nb", Some("fr"));
    assert_eq!(found.text, "café\nb");
    let converted = Note::Converted { encoding: "windows-1252", letters: 1 };
    assert_eq!(found.notes, [converted, Note::LineEnds { crlf: 1, cr: 0, lf: 0 }]);
    let found = ok("sound\u{2028}été\u{2029}\n".as_bytes(), Some("fr"));
    assert_eq!((found.text.as_str(), &found.notes[..]), ("sound\u{2028}été\u{2029}\n", &[][..]));
}

#[test]
fn what_cannot_be_text_says_where() {
    let line = |bytes: &[u8]| decode(bytes, Some(&locale("fr"))).map(|d| d.text);
    let utf8 = Fault::Damaged { encoding: "UTF-8" };
    let broken = "déjà\r\nvu à l'été\r\nprochain \u{e9}".as_bytes();
    let broken = &broken[..broken.len() - 1];
    for (bytes, at, fault) in [
        (&b"a\nb\0c"[..], 2, Fault::Nul),
        (b"a\rb\rc\0\xe9", 3, Fault::Nul),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0", 3, Fault::Nul),
        (b"x\na\xc0\xafb", 2, Fault::Overlong),
        (broken, 3, utf8),
        (b"\xEF\xBB\xBFa\n\xe9", 2, utf8),
        (b"\xFF\xFEa\0\n\0b", 2, Fault::Damaged { encoding: "UTF-16" }),
        (b"\xFF\xFEa\0\n\0\0\xD8b\0", 2, Fault::Damaged { encoding: "UTF-16" }),
        (b"\0\0\xFE\xFF\0\0\0\n\0\x11\0\0", 2, Fault::Damaged { encoding: "UTF-32" }),
        (b"\xFF\xFEa\0\0\0", 1, Fault::Nul),
        // A run in which a line was broken.
        (
            b"f+AOk-te\ncaf+AOk\nd+AOk-j+AOA\nc+AOk-r+AOkA6AD\ngAOE-",
            4,
            Fault::Damaged { encoding: "UTF-7" },
        ),
        (
            "déjà vu été à\n"
                .as_bytes()
                .iter()
                .chain(b"d\xe9j\xe0 vu \xe9t\xe9\n")
                .copied()
                .collect::<Vec<_>>()
                .as_slice(),
            2,
            utf8,
        ),
    ] {
        assert_eq!(line(bytes), Err(Undecodable { line: at, fault }), "{bytes:?}");
    }
}

proptest! {
    #[test]
    fn nothing_panics(bytes in proptest::collection::vec(any::<u8>(), 0..80), tag in 0_usize..10) {
        let hint = locale(TEN[tag].0);
        if let Ok(found) = decode(&bytes, Some(&hint)) {
            prop_assert!(!found.text.contains(['\r', '\0']));
            let again = decode(found.text.as_bytes(), Some(&hint)).map(|d| d.text);
            let is_same = again.as_ref() == Ok(&found.text) || found.text.contains('\u{1b}');
            prop_assert!(is_same, "{:?}", again);
        }
        let _ = decode(&bytes, None);
    }

    #[test]
    fn unicode_comes_back_as_it_was(language in 0_usize..10, seed in any::<u16>()) {
        let (tag, all) = TEN[language];
        let seed = usize::from(seed);
        let text: String = (0..=seed % 3)
            .map(|i| format!("{}\n", all[(seed / 3 + i) % all.len()]))
            .collect();
        let hint = locale(tag);
        let utf8 = decode(text.as_bytes(), Some(&hint)).map(|d| (d.text, d.notes.len()));
        prop_assert_eq!(utf8, Ok((text.clone(), 0)));
        let marked = text.replace('\n', "\r\n");
        let marked = format!("\u{feff}{marked}");
        for little in [true, false] {
            for bytes in [utf16(&text, little), utf16(&marked, little), utf32(&marked, little), marked.clone().into_bytes()] {
                let found = decode(&bytes, Some(&hint)).map(|d| d.text);
                prop_assert_eq!(found, Ok(text.clone()), "{} {}", tag, little);
            }
        }
    }
}
