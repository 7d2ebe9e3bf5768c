use super::super::sentences::{MORE, OWN, TEN, paragraph};
use super::*;

fn locale(tag: &str) -> Locale {
    Locale::parse(tag).expect(tag)
}

#[test]
fn of_ten_languages_each_fits_only_itself() {
    for sample in TEN {
        for (expected, _) in TEN {
            let found = tongue(&paragraph(sample), &locale(expected));
            let fits = found == Tongue::Fits;
            assert_eq!(fits, sample.0 == *expected, "{} as {expected}: {found:?}", sample.0);
            assert_ne!(found, Tongue::TooShort, "{} as {expected}", sample.0);
        }
    }
}

#[test]
fn the_tools_own_words_fit() {
    for (tag, text) in OWN {
        // Names of commands and of settings are no prose.
        let prose: Vec<&str> = text.lines().filter(|line| !line.starts_with('#')).collect();
        assert_eq!(tongue(&prose.join("\n"), &locale(tag)), Tongue::Fits, "{tag}");
    }
}

#[test]
fn what_is_found_is_named() {
    let all = || TEN.iter().chain(MORE);
    let text = |tag: &str| paragraph(all().find(|(own, _)| *own == tag).expect(tag));
    for (of, expected, script) in [
        ("ru", "fr", "Cyrl"),
        ("ja", "en", "Jpan"),
        ("zh-Hans", "ar", "Hani"),
        ("ko", "ja", "Kore"),
        ("hi", "ur", "Deva"),
        ("en", "hi", "Latn"),
    ] {
        let found = tongue(&text(of), &locale(expected));
        assert_eq!(found, Tongue::OtherScript { found: script }, "{of} as {expected}");
    }
    for (of, expected) in [
        ("en", "fr"),
        ("en", "pt-BR"),
        ("es", "pt-BR"),
        ("fr", "de"),
        ("uk", "ru"),
        ("ru", "uk"),
        ("fa", "ur"),
        ("fa", "ar"),
        ("ar", "fa"),
        ("ur", "fa"),
        ("ja", "zh-Hant"),
        ("pl", "cs"),
    ] {
        match tongue(&text(of), &locale(expected)) {
            Tongue::OtherLanguage { found, confidence } => {
                assert_eq!(found.language(), locale(of).language(), "{of} as {expected}");
                assert!((SURE..=1.0).contains(&confidence) || of == "fa", "{of}: {confidence}");
            }
            found => panic!("{of} as {expected}: {found:?}"),
        }
    }
    for (of, expected) in
        [("zh-Hans", "zh-Hant"), ("zh-Hant", "zh-Hans"), ("zh-Hans", "zh-TW"), ("zh-Hant", "zh")]
    {
        let found = Tongue::OtherChinese { found: locale(of) };
        assert_eq!(tongue(&text(of), &locale(expected)), found, "{of} as {expected}");
    }
}

#[test]
fn every_language_fits_itself_and_its_kin() {
    for sample in TEN.iter().chain(MORE) {
        assert_eq!(tongue(&paragraph(sample), &locale(sample.0)), Tongue::Fits, "{}", sample.0);
    }
    let text =
        |tag: &str| paragraph(TEN.iter().chain(MORE).find(|(own, _)| *own == tag).expect(tag));
    for (of, expected) in [
        ("pt-BR", "pt-PT"),
        ("hi", "mr"),
        ("hi", "ne"),
        ("es", "es-419"),
        ("en", "en-GB"),
        ("zh-Hans", "zh-SG"),
        ("zh-Hant", "zh-HK"),
        ("de", "lb"),
        ("fa", "ckb"),
        ("uk", "rue"),
    ] {
        assert_eq!(tongue(&text(of), &locale(expected)), Tongue::Fits, "{of} as {expected}");
    }
    for (text, locales) in [
        (
            "Broen over elva ble tatt av flommen i natt, og skolen er stengt. Familiene trenger rent vann, medisiner og varme tepper før vinteren kommer. Ingen vet om kommunen kan betale arbeiderne i år.",
            ["nb", "no", "da", "sv"],
        ),
        (
            "Poplava je noću odnijela most preko rijeke i škola je zatvorena. Obitelji trebaju čistu vodu, lijekove i tople pokrivače prije zime. Nitko ne zna može li općina ove godine isplatiti radnike.",
            ["hr", "bs", "sr-Latn", "sl"],
        ),
        (
            "Jambatan di atas sungai itu dihanyutkan banjir malam tadi dan sekolah ditutup. Keluarga memerlukan air bersih, ubat dan selimut sebelum musim sejuk. Tiada siapa tahu sama ada majlis dapat membayar gaji pekerja.",
            ["ms", "id", "ms-BN", "id-ID"],
        ),
    ] {
        for expected in locales {
            assert_eq!(tongue(text, &locale(expected)), Tongue::Fits, "{expected}: {text}");
        }
    }
}

#[test]
fn short_texts_are_too_short() {
    for text in [
        "",
        "12 %",
        "Hexapla",
        "The bridge is gone",
        "Мост унесло водой",
        "橋が流された",
        "桥被冲走了",
    ] {
        for (expected, _) in TEN {
            assert_eq!(tongue(text, &locale(expected)), Tongue::TooShort, "{text} as {expected}");
        }
    }
}

#[test]
fn names_of_another_script_make_no_other_text() {
    let text =
        "В Linux и Windows программы Firefox, LibreOffice и Thunderbird сохраняют файлы в UTF-8.";
    assert_ne!(tongue(text, &locale("ru")), Tongue::OtherScript { found: "Latn" });
    let text = "东京的“さくら”节今年有三万人参加，比去年多了一倍，许多人来自国外的城市。";
    assert_eq!(tongue(text, &locale("zh-Hans")), Tongue::Fits);
}

#[test]
fn whoever_writes_a_line_is_answered_in_its_language() {
    let among: Vec<Locale> =
        ["ar", "de-CH", "en", "es-419", "fr", "hi", "ja", "ru", "ur", "zh-Hant"]
            .iter()
            .filter_map(|tag| Locale::parse(tag))
            .collect();
    for (text, tag) in [
        (
            "Les cerfs-volants volent haut dans le ciel bleu, et les enfants courent dans le pré.",
            "fr",
        ),
        ("Die Kinder laufen über die Wiese und halten die Schnur fest.", "de-CH"),
        ("Los niños corren por el prado y sujetan el hilo de la cometa.", "es-419"),
        ("The children run across the meadow and hold on to the line.", "en"),
        ("Дети бегут по лугу.", "ru"),
        ("子どもたちが凧を揚げます。", "ja"),
        ("बच्चे पतंग उड़ाते हैं।", "hi"),
        ("孩子們在草地上放風箏，線拉得很緊。", "zh-Hant"),
    ] {
        let found = spoken(text, &among).map(|own| own.to_string());
        assert_eq!(found.as_deref(), Some(tag), "{text}");
    }
    for text in ["", "v2", "2022-07-23", "Kites"] {
        assert_eq!(spoken(text, &among), None, "{text}");
    }
}

/// A sentence or two of neighbours that letters tell apart.
const NEAR: &[(&str, &str)] = &[
    (
        "nb",
        "Alle mennesker er født frie og med samme menneskeverd og menneskerettigheter. De er utstyrt med fornuft og samvittighet og bør handle mot hverandre i brorskapets ånd. Ære være dem som prøver.",
    ),
    (
        "da",
        "Alle mennesker er født frie og lige i værdighed og rettigheder. De er udstyret med fornuft og samvittighed, og de bør handle mod hverandre i en broderskabets ånd. Enhver har ret til hvile, herunder en rimelig begrænsning af arbejdstiden og periodisk ferie med løn.",
    ),
    (
        "sv",
        "Alla människor är födda fria och lika i värde och rättigheter. De är utrustade med förnuft och samvete och bör handla gentemot varandra i en anda av broderskap.",
    ),
    (
        "cs",
        "Všichni lidé rodí se svobodní a sobě rovní co do důstojnosti a práv. Jsou nadáni rozumem a svědomím a mají spolu jednat v duchu bratrství. Každý má právo na svobodu myšlení, svědomí a náboženství; toto právo zahrnuje v sobě i volnost změnit své náboženství nebo víru při řeči.",
    ),
    (
        "sk",
        "Všetci ľudia sa rodia slobodní a sebe rovní, čo sa týka ich dôstojnosti a práv. Sú obdarení rozumom a svedomím a majú navzájom konať v duchu bratstva. Každý môže zmeniť svoje náboženstvo.",
    ),
    (
        "tr",
        "Bütün insanlar hür, haysiyet ve haklar bakımından eşit doğarlar. Akıl ve vicdana sahiptirler ve birbirlerine karşı kardeşlik zihniyeti ile hareket etmelidirler.",
    ),
    (
        "az",
        "Bütün insanlar ləyaqət və hüquqlarına görə azad və bərabər doğulurlar. Onların şüurları və vicdanları var və bir-birlərinə münasibətdə qardaşlıq ruhunda davranmalıdırlar.",
    ),
    (
        "ps",
        "د بشر ټول افراد آزاد نړۍ ته راځي او د حيثيت او حقوقو له پلوه سره برابر دي. ټول د عقل او وجدان خاوندان دي او يو له بل سره د ورورۍ په روحيې سره بايد چلند كړي. هر څوك د فكر، وجدان او مذهب د آزادۍ حق لري.",
    ),
];

#[test]
fn neighbours_are_told_apart_by_the_letters_that_one_of_them_lacks() {
    let text = |tag: &str| NEAR.iter().find(|(own, _)| *own == tag).expect(tag).1;
    for (of, expected) in [
        ("sv", "nb"),
        ("sv", "da"),
        ("da", "sv"),
        ("nb", "sv"),
        ("cs", "sk"),
        ("sk", "cs"),
        ("tr", "az"),
        ("az", "tr"),
        ("ps", "ar"),
        ("ps", "fa"),
        ("ps", "ur"),
    ] {
        match tongue(text(of), &locale(expected)) {
            Tongue::OtherLanguage { found, .. } => assert_eq!(found.as_str(), of, "as {expected}"),
            found => panic!("{of} as {expected}: {found:?}"),
        }
    }
    for sample in TEN.iter().chain(MORE).filter(|own| ["ar", "fa", "ur"].contains(&own.0)) {
        match tongue(&paragraph(sample), &locale("ps")) {
            Tongue::OtherLanguage { found, .. } => assert_eq!(found.as_str(), sample.0),
            found => panic!("{} as ps: {found:?}", sample.0),
        }
    }
    for (tag, text) in NEAR {
        assert_eq!(tongue(text, &locale(tag)), Tongue::Fits, "{tag}");
    }
    // A short text is not held.
    let found = Tongue::MayBe { found: locale("sv") };
    assert_eq!(
        tongue("Alla människor är födda fria och lika i värde och rättigheter.", &locale("nb")),
        found
    );
    // Names of the neighbour's towns and people.
    for (text, tag) in [
        (
            "Drakene fløy over Malmö, Göteborg, Jönköping, Växjö og Gävle, og barna løp etter dem så lenge lyset varte på sletta ved sjøen. Været var strålende.",
            "nb",
        ),
        (
            "Pan Dvořák a paní Nováková prišli z Brna, a s nimi Jiří Kříž. Deti púšťali šarkany na lúke nad mestom, kým nezapadlo slnko a nezačal fúkať silný vietor. Všetci boli spokojní a veselí, a dlho ešte spievali.",
            "sk",
        ),
    ] {
        let found = tongue(text, &locale(tag));
        assert!(matches!(found, Tongue::Fits | Tongue::TooShort), "{tag}: {found:?}");
    }
}
