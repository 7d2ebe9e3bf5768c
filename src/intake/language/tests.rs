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

/// The detector knows none of these languages, and a text in a great one is none of them.
#[test]
fn a_plain_text_is_in_no_language_that_the_detector_does_not_know() {
    let text = |tag: &str| {
        let sample = TEN.iter().chain(MORE).find(|(own, _)| *own == tag).expect(tag);
        format!("{}\n{}", paragraph(sample), paragraph(sample))
    };
    for (of, as_these) in [
        ("en", ["ga", "eu", "is", "sw", "so", "mt", "cy", "sq", "lb", "ms"]),
        ("fr", ["ga", "eu", "is", "sw", "so", "mt", "cy", "sq", "lb", "ms"]),
        ("es", ["ga", "eu", "is", "sw", "so", "mt", "cy", "sq", "lb", "ms"]),
    ] {
        for expected in as_these {
            let found = tongue(&text(of), &locale(expected));
            let named =
                matches!(&found, Tongue::OtherLanguage { found, .. } if found.language() == of);
            assert!(named, "{of} as {expected}: {found:?}");
        }
    }
    assert_ne!(tongue(&text("ar"), &locale("ckb")), Tongue::Fits);
    assert_ne!(tongue(&text("ru"), &locale("kk")), Tongue::Fits);
    for (of, found) in [("zh-Hans", "zh"), ("ja", "ja")] {
        let told = tongue(&text(of), &locale("ko"));
        let named =
            matches!(&told, Tongue::OtherLanguage { found: own, .. } if own.language() == found);
        assert!(named, "{of} as ko: {told:?}");
    }
    // All that is known of other languages is in none of the great ones.
    for sample in TEN.iter().chain(MORE) {
        let tag = locale(sample.0);
        let found = common::common_words(&text(sample.0), &tag, usize::MAX);
        assert_eq!(found, None, "{}", sample.0);
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

/// Some sentences of neighbours that small words tell apart, each as somebody who writes them would.
const KIN: &[(&str, &str)] = &[
    (
        "nb",
        "Vi vet ikke hva som skjedde etter at flommen kom, og ingen kunne si noe om hvor lenge veien ville være stengt. Skolen ble åpnet igjen uten at \
         noen fikk beskjed, og barna gikk inn som om ingenting hadde hendt. Mye er bedre nå enn før.",
    ),
    (
        "da",
        "Vi ved ikke, hvad der skete, efter at vandet kom, og ingen kunne sige noget om, hvor længe vejen ville være lukket. Skolen blev åbnet igen, uden \
         at nogen fik besked, og børnene gik ind, som om intet var hændt. Meget er bedre nu end før.",
    ),
    (
        "nn",
        "Vi veit ikkje kva som hende etter at flaumen kom, og ingen kunne seie noko om kor lenge vegen ville vere stengd. Skulen vart opna att utan at nokon \
         fekk melding, og borna gjekk inn som om ikkje noko hadde hendt. Mykje er betre no enn før, og eg trur at dei som bur her er glade for det.",
    ),
    (
        "id",
        "Kami tahu bahwa jembatan itu hanyut karena banjir, dan sekolah belum bisa dibuka. Beberapa keluarga mencoba mencari uang untuk membeli obat, yaitu \
         yang paling mahal, tetapi tidak ada nomor telepon yang menjawab. Guru bertanya kapan anak-anak akan belajar lagi, karena mereka bisa lupa.",
    ),
    (
        "ms",
        "Kami tahu bahawa jambatan itu hanyut kerana banjir, dan sekolah belum boleh dibuka. Beberapa keluarga cuba mencari wang untuk membeli ubat, iaitu \
         yang paling mahal, tetapi tiada nombor telefon yang menjawab. Cikgu mahu tahu bila murid akan belajar lagi, manakala ibu bapa hanya menunggu sahaja.",
    ),
    (
        "nl",
        "Wij weten niet wat er gebeurd is nadat het water kwam, en de mensen konden niet zeggen hoe lang de weg zou zijn afgesloten. De school wordt weer geopend, en \
         zij die hier wonen hebben zich verenigd. Ik hoop dat hij gelijk heeft.",
    ),
    (
        "af",
        "Ons weet nie wat gebeur het nadat die water gekom het nie, en die mense kon nie sê hoe lank die pad toe sou wees nie. Die skool word weer oopgemaak, en hulle \
         wat hier woon het baie vir mekaar gedoen. Ek hoop dat hy reg is, en dat jy dit ook sien.",
    ),
    (
        "hi",
        "हमें नहीं पता कि बाढ़ के बाद क्या हुआ था और सड़क कब तक बंद रहेगी। स्कूल फिर से खोला गया है और बच्चे वहाँ जाते हैं। यह सबके लिए अच्छा है, और पहले ऐसा नहीं था। गाँव के लोग रोज़ नदी से पानी लाते हैं और शाम को मिलकर खाना बनाते हैं।",
    ),
    (
        "mr",
        "पूर आल्यानंतर काय झाले हे आम्हाला माहीत नाही आणि रस्ता किती दिवस बंद राहणार आहे हे कोणीही सांगू शकत नाही. शाळा पुन्हा सुरू झाली आहे आणि मुले तिथे जात आहेत. त्यांनी \
         खूप मदत केली म्हणून मला आनंद होतो.",
    ),
    (
        "ne",
        "बाढी आएपछि के भयो भन्ने हामीलाई थाहा छैन र बाटो कहिलेसम्म बन्द हुन्छ कसैले भन्न सकेको छैन। विद्यालय फेरि खुलेको छ र बालबालिका पनि त्यहाँ जान्छन्। यो सबैका लागि राम्रो \
         हो भने हामी खुसी छौं, र उनले धेरै काम गरेको छ।",
    ),
    (
        "bg",
        "Не знаем какво се случи, след като дойде водата, и никой не можеше да каже още колко време ще бъде затворен пътят. Училището беше отворено отново, а децата, които живеят \
         тук, са щастливи, защото това е тяхното място. Много хора идват от града, но не всички остават.",
    ),
    (
        "mk",
        "Не знаеме што се случи откако дојде водата, и никој не можеше да каже уште колку време ќе биде затворен патот. Училиштето беше отворено повторно, а децата од ова место се \
         среќни, дека ова е нивно. Многу луѓе доаѓаат од градот со автобус, но не сите остануваат во селото. Овој пат ќе биде долг, како и секогаш.",
    ),
    (
        "sr-Cyrl",
        "Не знамо шта се догодило када је дошла вода, и нико није могао да каже још колико ће пут бити затворен. Школа је поново отворена, а деца која овде живе су срећна, јер је то \
         њихово место. Многи људи долазе из града, али не остају сви, као што је то било раније због посла.",
    ),
    (
        "sl",
        "Ne vemo, kaj se je zgodilo, ko je prišla voda, in nihče ni mogel reči, koliko časa bo cesta še zaprta. Šola je bila ponovno odprta, in otroci, ki tukaj živijo, so zelo veseli, \
         ker je to njihov kraj. Veliko ljudi prihaja iz mesta, če lahko, tudi če že vedo, da ne bodo ostali.",
    ),
    (
        "hr",
        "Ne znamo što se dogodilo kada je došla voda, i nitko nije mogao reći koliko će još vremena cesta biti zatvorena. Škola je ponovno otvorena, a djeca koja ovdje žive su sretna, jer je \
         to njihovo mjesto. Prije je sve bilo drukčije, a tijekom zime također nitko ne dolazi, gdje god bio. Uvijek ima netko tko čeka.",
    ),
    (
        "sr-Latn",
        "Ne znamo šta se dogodilo kada je došla voda, i niko nije mogao da kaže koliko će još vreme biti loše. Škola je ponovo otvorena, a deca koja ovde žive su srećna, jer je to njihovo \
         mesto. Posle svega je uvek neko tu, a takođe i hiljada ljudi koji dolaze. Gde je lepo, tamo se ostaje, ali deo ljudi odlazi.",
    ),
    (
        "pt",
        "Não sabemos o que aconteceu depois que a água chegou, e ninguém sabia ainda quanto tempo a estrada ficaria fechada. A escola já foi aberta de novo, com muito trabalho, e há \
         crianças em uma sala também pelo corredor. São mais do que antes, quando chove.",
    ),
    (
        "gl",
        "Non sabemos o que aconteceu cando chegou a auga, e ninguén sabía aínda canto tempo ía estar pechada a estrada. A escola xa abriu de novo, con moito traballo, e hai nenos nunha \
         aula tamén coa mestra. Son máis ca antes, cando chove, e unha nena non ten cadeira, pero xa é moi tarde.",
    ),
    (
        "es",
        "No sabemos qué pasó cuando llegó el agua, y nadie sabía aún cuánto tiempo iba a estar cerrada la carretera. La escuela ya abrió de nuevo, con mucho trabajo, y hay niños en una sala \
         con su maestra también. Son más que antes, cuando llueve, pero los bancos no alcanzan hasta las seis.",
    ),
];

#[test]
fn neighbours_are_told_apart_by_their_small_words() {
    for (of, text) in KIN {
        let found = tongue(text, &locale(of));
        assert_eq!(found, Tongue::Fits, "{of}");
    }
    let rows: &[&[&str]] = &[
        &["nb", "da", "nn"],
        &["id", "ms"],
        &["nl", "af"],
        &["hi", "mr", "ne"],
        &["bg", "mk", "sr-Cyrl"],
        &["sl", "hr"],
        &["pt", "gl", "es"],
    ];
    let pairs =
        rows.iter().flat_map(|row| row.iter().flat_map(|of| row.iter().map(move |by| (of, by))));
    let mut wrong = Vec::new();
    for (of, expected) in
        pairs.filter(|(of, by)| of != by).chain([(&"sr-Latn", &"hr"), (&"hr", &"sr-Latn")])
    {
        let text = KIN.iter().find(|(own, _)| own == of).expect(of).1;
        match tongue(text, &locale(expected)) {
            Tongue::OtherLanguage { found, .. } if found.language() == locale(of).language() => {}
            found => wrong.push(format!("{of} as {expected}: {found:?}")),
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    // Either Norwegian is Norwegian.
    for of in ["nb", "nn"] {
        let text = KIN.iter().find(|(own, _)| *own == of).expect(of).1;
        assert_eq!(tongue(text, &locale("no")), Tongue::Fits, "{of}");
    }
}

#[test]
fn quotations_and_short_texts_of_neighbours_hold_nothing() {
    // A sentence of a neighbour in a text is a quotation.
    for (of, text) in KIN {
        for (other, quoted) in KIN.iter().filter(|(other, _)| other != of) {
            let quoted: String = quoted.chars().take(90).collect();
            let whole = format!("{text} {quoted} {text}");
            let found = tongue(&whole, &locale(of));
            assert_eq!(found, Tongue::Fits, "{other} in {of}");
        }
    }
    // A line of it is only told.
    let found = tongue("Vi vet ikke hva som skjedde etter at flommen kom til elva.", &locale("da"));
    assert_eq!(found, Tongue::MayBe { found: locale("nb") });
    let found =
        tongue("Vi ved ikke, hvad der skete, efter at vandet kom til byen i nat.", &locale("nb"));
    assert_eq!(found, Tongue::MayBe { found: locale("da") });
    // Each line of a sound text is.
    for (of, text) in KIN {
        for line in text.split_inclusive(['.', '।']) {
            let found = tongue(line, &locale(of));
            assert!(matches!(found, Tongue::Fits | Tongue::TooShort), "{of}: {line}: {found:?}");
        }
    }
}
