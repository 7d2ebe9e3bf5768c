//! Words for the year before and the year after, as people write them: for `contradicted-fact`.
//!
//! CLDR has one for each, in one case and one wording; a text says it in others: “im vergangenen Jahr” for “letztes Jahr”,
//! “l’an prochain” for “l’année prochaine”.

use crate::model::Locale;

const YEARS: &[(&str, &[&str])] = &[
    (
        "ar",
        &[
            "العام الماضي",
            "العام السابق",
            "العام المقبل",
            "العام القادم",
            "السنة الماضية",
            "السنة السابقة",
            "السنة المقبلة",
            "السنة القادمة",
        ],
    ),
    (
        "de",
        &[
            "letzten jahr",
            "letztes jahr",
            "vorigen jahr",
            "voriges jahr",
            "vergangenen jahr",
            "vergangenes jahr",
            "vorjahr",
            "nächsten jahr",
            "nächstes jahr",
            "kommenden jahr",
            "kommendes jahr",
            "folgejahr",
        ],
    ),
    ("en", &["previous year", "year before", "preceding year", "following year", "year after"]),
    (
        "es",
        &[
            "año pasado",
            "año anterior",
            "año próximo",
            "próximo año",
            "año que viene",
            "año siguiente",
        ],
    ),
    ("fi", &["viime vuonna", "viime vuoden", "ensi vuonna", "ensi vuoden", "edellisenä vuonna"]),
    (
        "fr",
        &[
            "l'an dernier",
            "l'an passé",
            "l'an prochain",
            "année dernière",
            "année passée",
            "année précédente",
            "année prochaine",
            "année suivante",
        ],
    ),
    (
        "hi",
        &[
            "पिछले साल",
            "पिछले वर्ष",
            "पिछला साल",
            "बीते साल",
            "गत वर्ष",
            "अगले साल",
            "अगले वर्ष",
            "अगला साल",
        ],
    ),
    ("it", &["anno scorso", "scorso anno", "anno precedente", "anno prossimo", "prossimo anno"]),
    ("ja", &["昨年", "去年", "前年", "来年", "翌年"]),
    ("ko", &["작년", "지난해", "내년"]),
    ("nl", &["vorig jaar", "afgelopen jaar", "volgend jaar", "komend jaar"]),
    ("pl", &["zeszłym roku", "ubiegłym roku", "poprzednim roku", "przyszłym roku"]),
    ("pt", &["ano passado", "ano anterior", "próximo ano", "ano que vem", "ano seguinte"]),
    (
        "ru",
        &[
            "прошлом году",
            "прошлого года",
            "прошлый год",
            "предыдущем году",
            "следующем году",
            "следующего года",
            "будущем году",
        ],
    ),
    ("sv", &["förra året", "i fjol", "nästa år"]),
    ("tr", &["geçen yıl", "geçtiğimiz yıl", "gelecek yıl", "önümüzdeki yıl"]),
    ("uk", &["минулого року", "минулому році", "торік", "наступного року"]),
    ("ur", &["پچھلے سال", "گزشتہ سال", "گذشتہ سال", "اگلے سال", "آئندہ سال"]),
    ("zh", &["去年", "上一年", "前一年", "明年", "翌年", "次年"]),
];

/// Whether a text speaks of the year before or after, beyond what CLDR calls them.
pub(super) fn are_in(locale: &Locale, text: &str) -> bool {
    let Some((_, words)) = YEARS.iter().find(|(tag, _)| *tag == locale.language()) else {
        return false;
    };
    let lower = text.to_lowercase().replace('’', "'");
    words.iter().any(|word| lower.contains(word))
}
