//! The words that are the most frequent in a language, and in hardly any other: they tell a text in it also where the
//! detector does not know the language that it should be in.

use super::{LANGUAGE_LETTERS, Tongue, neighbours};
use crate::model::Locale;

/// Languages that originals are often written in, each with how many of a hundred words are at the least one of those that follow.
const COMMON: &[(&str, usize, &[&str])] = &[
    (
        "en",
        14,
        &[
            "the", "and", "of", "to", "that", "with", "for", "was", "are", "this", "from", "have",
            "they", "by",
        ],
    ),
    (
        "fr",
        18,
        &[
            "les", "des", "et", "une", "est", "dans", "qui", "pour", "pas", "sur", "avec", "du",
            "que", "au", "la", "le",
        ],
    ),
    (
        "de",
        14,
        &[
            "der", "die", "und", "das", "ist", "nicht", "mit", "den", "ein", "eine", "sich", "auf",
            "für", "von", "zu",
        ],
    ),
    (
        "es",
        18,
        &[
            "los", "las", "que", "del", "una", "para", "por", "con", "el", "es", "en", "se", "y",
            "como",
        ],
    ),
    (
        "pt",
        14,
        &[
            "os", "que", "não", "uma", "para", "com", "do", "da", "em", "mais", "dos", "é", "ao",
            "no",
        ],
    ),
    (
        "it",
        14,
        &[
            "il", "che", "di", "non", "una", "per", "della", "sono", "gli", "dei", "nel", "è",
            "alla", "con",
        ],
    ),
    (
        "nl",
        14,
        &[
            "het", "een", "van", "niet", "zijn", "voor", "dat", "met", "ook", "aan", "naar",
            "wordt", "de", "en",
        ],
    ),
    (
        "sv",
        12,
        &["och", "att", "det", "som", "är", "inte", "för", "på", "ett", "med", "till", "av", "den"],
    ),
    (
        "nb",
        14,
        &["og", "det", "som", "ikke", "er", "på", "et", "for", "med", "til", "av", "den", "å"],
    ),
    (
        "da",
        14,
        &["og", "det", "som", "ikke", "er", "på", "et", "for", "med", "til", "af", "den", "at"],
    ),
    ("pl", 14, &["nie", "się", "że", "jest", "na", "do", "z", "w", "i", "to", "po", "jak"]),
    (
        "ru",
        12,
        &["и", "в", "не", "на", "что", "с", "это", "как", "по", "из", "его", "для", "они", "от"],
    ),
    (
        "ar",
        9,
        &["في", "من", "على", "إلى", "أن", "التي", "الذي", "هذا", "هذه", "عن", "لا", "ما", "كل"],
    ),
    ("fa", 14, &["و", "در", "به", "از", "که", "این", "را", "با", "است", "برای", "آن", "های"]),
    ("ur", 18, &["کے", "کی", "میں", "ہے", "اور", "سے", "کا", "کو", "پر", "نے", "ہیں", "یہ"]),
];

/// Words that tell.
const WORDS: usize = 40;
/// So many of the language's own say that it is in that, whatever else it has.
const OWN: usize = 5;

/// The language that a text is in plainly, if that is none of the expected one's neighbours.
pub(super) fn common_words(text: &str, expected: &Locale, letters: usize) -> Option<Tongue> {
    let words: Vec<String> = text
        .split(|c: char| !c.is_alphabetic())
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect();
    if words.len() < WORDS || letters < LANGUAGE_LETTERS {
        return None;
    }
    let share = |own: &[&str]| {
        100 * words.iter().filter(|word| own.contains(&word.as_str())).count() / words.len()
    };
    let own = COMMON.iter().find(|(tag, ..)| *tag == expected.language());
    if own.is_some_and(|(.., own)| share(own) >= OWN) {
        return None;
    }
    let others = COMMON.iter().filter(|(tag, ..)| *tag != expected.language());
    let plain = others.filter(|(_, least, own)| share(own) >= *least);
    let (_, tag) = plain.map(|(tag, _, own)| (share(own), *tag)).max()?;
    if neighbours(tag, expected.language()) || is_kin(tag, expected.language()) {
        return None;
    }
    let found = Locale::parse(tag)?;
    Some(Tongue::OtherLanguage { found, confidence: super::SURE })
}

/// Languages that share such words with one of these, beyond those that detectors take for each other.
const KIN: &[&[&str]] = &[
    &["fr", "ca", "oc", "frp", "wa", "pcd", "br", "ht", "gcr", "rm", "fur", "lad"],
    &["it", "rm", "fur", "lmo", "pms", "nap", "sc", "mt", "ca", "es"],
    &["en", "sco", "jam", "pcm", "tpi", "bi"],
    &["de", "nds", "lb", "gsw", "bar", "pfl", "nl", "yi", "hsb", "dsb"],
    &["es", "pt", "gl", "ca", "ast", "an", "oc", "lad", "eo", "tl", "ext"],
    &["pl", "szl", "csb", "hsb", "dsb", "cs", "sk"],
    &["ru", "uk", "be", "bg", "mk", "sr", "rue", "cu"],
    &["ar", "arz", "apc", "ary", "mt", "fa", "ur", "ps", "sd", "ks", "pnb"],
    &["fa", "prs", "tg", "ckb", "ku", "azb", "glk", "mzn", "ps", "ur", "bal", "lrc"],
    &["ur", "pnb", "skr", "sd", "ks", "hnd", "pa"],
    &["nb", "nn", "no", "da", "sv", "is", "fo"],
    &["nl", "af", "fy", "li", "vls", "zea", "nds"],
];

fn is_kin(one: &str, other: &str) -> bool {
    KIN.iter().any(|row| row[0] == one && row.contains(&other))
}
