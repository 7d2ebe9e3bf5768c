//! Deliveries that would spoil what is there: in another language, with letters lost, with two versions in one, or a part
//! of what they are to replace.

use hexapla::examples::Network;
use hexapla::messages::Messages;
use hexapla::model::{Locale, Moment};
use hexapla::pipeline::intake::{Fate, Judged, Parcel, judge, letter};
use hexapla::system::System;

use super::support::{NOW, Tree, base};

/// What becomes of a delivery, and the letter about it in English.
fn sent_into(files: Tree, path: &str, text: &str) -> (Judged, String) {
    let system = Network::over(base(), files).system(NOW);
    let parcel = Parcel {
        place: format!("inbox/{path}").into(),
        path: path.to_owned(),
        bytes: Some(text.as_bytes().to_vec()),
        ..Parcel::default()
    };
    let judged = judge(&system, Moment(system.now().0), std::slice::from_ref(&parcel));
    let (judged, _) = judged.expect("the settings are sound");
    let judged = judged.into_iter().next().expect("one");
    let messages = Messages::new(&[Locale::parse("en").expect("a tag")]);
    let letter = letter(&judged, &parcel, &messages).unwrap_or_default();
    (judged, letter)
}

fn sent(path: &str, text: &str) -> (Judged, String) {
    sent_into(Tree::new(), path, text)
}

/// What a delivery is held for.
fn reasons(judged: &Judged) -> Vec<&'static str> {
    judged.reasons.iter().map(|reason| reason.id).collect()
}

fn held(path: &str, text: &str, reason: &str) {
    let (judged, letter) = sent(path, text);
    assert_eq!(judged.fate, Fate::Held, "{path} {text}: {letter}");
    assert!(reasons(&judged).contains(&reason), "{path} {text}: {letter}");
}

fn passes(path: &str, text: &str) {
    let (judged, letter) = sent(path, text);
    assert_eq!(reasons(&judged), [""; 0], "{path} {text}: {letter}");
    assert_ne!(judged.fate, Fate::Held, "{path} {text}: {letter}");
}

/// Many strings, of which each is said in this way.
fn strings(each: &str) -> String {
    (0..9).map(|ix| format!("own-{ix} = {each}\n")).collect()
}

fn with_strings(each: &str) -> Tree {
    let all = strings(each);
    let fr = format!("{}{all}", String::from_utf8_lossy(&base()["locales/fr/site.ftl"]));
    let en = format!("{}{all}", String::from_utf8_lossy(&base()["locales/en/site.ftl"]));
    Tree::from([
        ("locales/fr/site.ftl".to_owned(), fr.into_bytes()),
        ("locales/en/site.ftl".to_owned(), en.into_bytes()),
    ])
}

#[test]
fn strings_in_another_script_or_language_are_held() {
    let russian = "site-name = Мастера воздушных змеев\nsite-tagline = Змеи всех стран { \"x\" }\ntopic-report = Отчёт о работе\n";
    held("fr/site.ftl", russian, "intake-other-script");
    let german = "site-name = Die Leute, die Drachen bauen\nsite-tagline = Drachen aus allen Ländern der Erde, und alles, was man über sie wissen muss\ntopic-report = Bericht über das, was wir im vergangenen Jahr getan haben\n";
    held("fr/site.ftl", german, "intake-other-language");
    let spoilt = "site-name = Les cerfs-volistes\nsite-tagline = Des cerfs-volants dÃ©jÃ\u{a0} prÃªts\ntopic-report = Rapport\n";
    held("fr/site.ftl", spoilt, "intake-garbled");
    // What the strings that are there are in is what these may be in.
    let (judged, letter) = sent_into(
        Tree::from([(
            "locales/fr/site.ftl".to_owned(),
            german.replace("Bericht", "Report").into(),
        )]),
        "fr/site.ftl",
        german,
    );
    assert_eq!(reasons(&judged), [""; 0], "{letter}");
    // Names that are the same in all languages, code, and what is filled in.
    passes(
        "ar/site.ftl",
        "site-name = صانعو الطائرات الورقية\nsite-tagline = { \"facebook address of the federation of all kite-makers\" } { \"and another one\" } طائرات من كل البلدان\ntopic-report = تقرير\n# A remark in English, which says much more than all of the strings together do.\n",
    );
}

#[test]
fn a_part_of_the_strings_takes_nothing_from_the_whole() {
    let (judged, letter) = sent_into(
        with_strings("Cerf"),
        "fr/site.ftl",
        "site-name = Les cerfs-volistes\nsite-tagline = Des cerfs-volants\n",
    );
    assert_eq!(judged.fate, Fate::Held, "{letter}");
    assert_eq!(reasons(&judged), ["intake-strings-gone"]);
    assert!(letter.contains("topic-report") && letter.contains("own-3"), "{letter}");
    // A few that go are told.
    let most = String::from_utf8_lossy(&with_strings("Cerf")["locales/fr/site.ftl"])
        .replace("topic-report = Rapport\n", "");
    let (judged, letter) = sent_into(with_strings("Cerf"), "fr/site.ftl", &most);
    assert_eq!(judged.fate, Fate::Accepted, "{letter}");
    assert!(letter.contains("topic-report"), "{letter}");
    // Those that the original no longer has may go.
    let mut files = with_strings("Cerf");
    files.insert("locales/en/site.ftl".to_owned(), base()["locales/en/site.ftl"].clone());
    let (judged, letter) = sent_into(
        files,
        "fr/site.ftl",
        "site-name = Les cerfs\nsite-tagline = Des cerfs-volants\ntopic-report = Rapport\n",
    );
    assert_eq!(judged.fate, Fate::Accepted, "{letter}");
    assert!(!letter.contains("own-3"), "{letter}");
}

/// What a program does that has no letters but those of ASCII.
fn questioned(text: &str) -> String {
    text.chars().map(|c| if c.is_ascii() { c } else { '?' }).collect()
}

/// A text that is there already, with more behind it.
fn more(locale: &str, body: &str) -> String {
    let text = base()[&format!("content/kites/{locale}.md")].clone();
    format!("{}\n{body}\n", String::from_utf8(text).expect("text"))
}

#[test]
fn letters_that_became_question_marks_are_spoilt() {
    let french = "Le cerf-volant a été emporté par la crue pendant la nuit, et l’école est fermée.\n\nLes élèves préfèrent voler à l’aube, là où l’herbe est sèche.";
    held("kites.fr.md", &questioned(&more("fr", french)), "intake-garbled");
    let arabic = "وصلت المتطوعات إلى القرية عند الفجر، وكان الجسر قد انهار في الليل.";
    held("kites.ar.md", &questioned(&more("ar", arabic)), "intake-garbled");
    // An old code page has some of the letters.
    let some = more("ar", arabic).replace(['ت', 'ي', 'ف'], "?");
    held("kites.ar.md", &some, "intake-garbled");
    held(
        "ar/site.ftl",
        "site-name = ?????? ????????\nsite-tagline = ????? ??\ntopic-report = ?????\n",
        "intake-garbled",
    );
    let (judged, letter) = sent("kites.fr.md", &questioned(&more("fr", french)));
    let lines: Vec<usize> =
        judged.reasons.iter().filter_map(|own| own.line.as_ref()).map(|(line, _)| *line).collect();
    assert!(lines.contains(&16) && lines.contains(&18), "{lines:?}: {letter}");
}

#[test]
fn question_marks_that_ask_are_none() {
    let long = "Le cerf-volant monte dans le vent, et l’enfant tient le fil. Qui a construit la première voile ? Personne ne le sait encore, et tout le monde le demande.";
    for body in [
        "Voir <https://kites.example/find?q=fil&lang=fr> et https://kites.example/?a=b?c=d et [ici](https://kites.example/?x=y).".to_owned(),
        format!("{long} Vraiment?? Quoi??? Et puis quoi ?? Comment ???"),
        format!("{long} Qui?quoi, dit-il. Où?là."),
        format!("{long}\n\n- Pourquoi?\n- Comment?\n- ???\n\n`a?b:c?d:e?f:g` et\n\n```\nx ? y : z\na?.b?.c?.d\n??????????????????????????????????????????????????????????\n```"),
        format!("{long} Le code des coups: Cf3?! Dd5?? Fg4??"),
        format!("{long} ?"),
    ] {
        passes("kites.fr.md", &more("fr", &body));
    }
}

#[test]
fn two_versions_in_one_file_are_held_with_their_lines() {
    let body = "Un mot sur les fils.\n\n<<<<<<< HEAD\nLe vent est fort.\n=======\nLe vent est faible.\n>>>>>>> branche\n";
    let (judged, letter) = sent("kites.fr.md", &more("fr", body));
    assert_eq!(judged.fate, Fate::Held, "{letter}");
    assert!(letter.contains("<<<<<<< HEAD") && letter.contains("Two versions"), "{letter}");
    passes("kites.fr.md", &more("fr", &format!("Un mot sur les fils.\n\n```\n{body}```")));
    for body in
        ["Le vent\n=======", ">>>>>>> dit-il", "||||||| ou", "<<<<<<<<<< vent", "Trop <<<<<<< HEAD"]
    {
        passes("kites.fr.md", &more("fr", body));
    }
}

#[test]
fn a_part_of_the_original_takes_nothing_from_the_whole() {
    let whole = String::from_utf8(base()["content/kites/en.md"].clone()).expect("text");
    let more: String = (0..9).map(|ix| format!("\nA word about kite number {ix}.\n")).collect();
    let files =
        || Tree::from([("content/kites/en.md".to_owned(), format!("{whole}{more}").into())]);
    let (judged, letter) = sent_into(files(), "kites.en.md", &whole);
    assert_eq!(judged.fate, Fate::Held, "{letter}");
    assert_eq!(reasons(&judged), ["intake-shorter"]);
    let (judged, letter) = sent_into(
        files(),
        "kites.en.md",
        &format!("{whole}{}", more.replace("\nA word about kite number 3.\n", "")),
    );
    assert_eq!(judged.fate, Fate::Accepted, "{letter}");
    assert!(!letter.contains("is translated"), "{letter}");
}

#[test]
fn letters_of_a_sister_of_the_encoding_are_spoilt() {
    let text = more(
        "fr",
        "Le cerf-volant a été emporté par la crue, et l’élève le répète : où est la liberté, à présent ?",
    );
    let (bytes, _, _) = encoding_rs::WINDOWS_1252.encode(&text);
    let (spoilt, _) = encoding_rs::MACINTOSH.decode_without_bom_handling(&bytes);
    held("kites.fr.md", &spoilt, "intake-garbled");
    passes("kites.fr.md", &text);
    // The second byte of some letters looks like a mark of a frame.
    let text = "+++\nheadline = \"Змеи\"\n+++\n\nЖуравль жил у моря, и каждый день он выжидал, пока дождь уйдёт.\n";
    let (spoilt, _) = encoding_rs::WINDOWS_1252.decode_without_bom_handling(text.as_bytes());
    held("kites.fr.md", &spoilt, "intake-garbled");
}

#[test]
fn pictures_and_sounds_are_answered_like_each_other() {
    for name in ["map.svg", "kites.fr.mp3", "kites.fr.mov", "kites.fr.tiff"] {
        held(name, "<svg/>", "intake-no-text");
    }
}

#[test]
fn a_text_that_mail_has_written_as_utf_7_is_read_and_told() {
    let whole = String::from_utf8(base()["content/kites/fr.md"].clone()).expect("text");
    let whole = format!("{whole}\nL’été, à la fête, où les élèves ont déjà leurs cerfs-volants.\n");
    let plain = |c: char| c.is_ascii() && c != '+';
    const SIGNS: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut sent = String::new();
    for c in whole.chars() {
        match c {
            '+' => sent.push_str("+-"),
            c if plain(c) => sent.push(c),
            c => {
                let unit = c.encode_utf16(&mut [0; 2])[0];
                // Sixteen bits in three signs.
                let bits = u32::from(unit) << 2;
                let signs = [bits >> 12, bits >> 6 & 63, bits & 63];
                let signs =
                    signs.map(|sign| char::from(SIGNS[usize::try_from(sign).expect("small")]));
                sent.push_str(&format!("+{}-", String::from_iter(signs)));
            }
        }
    }
    let (judged, letter) = sent_into(Tree::new(), "kites.fr.md", &sent);
    assert_eq!((judged.fate, judged.text.as_str()), (Fate::Accepted, whole.as_str()), "{letter}");
    assert!(letter.contains("UTF-7"), "{letter}");
    // What has lost something on the way is held.
    let broken = sent.replacen("d+AOk-j+AOA-", "d+AOkA6AD-", 1);
    assert_ne!(broken, sent);
    held("kites.fr.md", &broken, "intake-unreadable");
}

#[test]
fn letters_of_another_alphabet_are_those_that_are_not_the_texts() {
    let whole = String::from_utf8(base()["content/kites/fr.md"].clone()).expect("text");
    let (_, letter) =
        sent("kites.fr.md", &format!("{whole}\n\u{405}\u{441}h\u{43e}\u{43e}l, Par\u{456}s\n"));
    assert!(letter.contains("\u{405}, \u{441}, \u{43e}, \u{43e}"), "{letter}");
    assert!(!letter.contains(": h."), "{letter}");
}
