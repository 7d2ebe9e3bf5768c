//! Neighbours told apart by small words that each text of the one is full of, and that the other one does not have or hardly
//! has. Words that are names, or mean something in the other language, are not among them.

use super::{LANGUAGE_LETTERS, SURE, Tongue};
use crate::model::{Locale, spelling};

/// The language that is named when a text is found to be in a row's, the languages of texts that may be in the row's, and the
/// words.
type Row = (&'static str, &'static [&'static str], &'static str);

/// Families of neighbours. A word that stands in two rows tells nothing between them: it is there, so that it does not tell one
/// of them from a third.
const FAMILIES: &[&[Row]] = &[
    &[
        (
            "nb",
            &["nb", "no"],
            "ble blitt etter hva seg meg deg noen noe ut mot mye enn uten igjen opp inn gjennom mellom fikk gikk hverandre gjøre \
             ikke være vært hvordan hvorfor siden hver hvem bare fra jeg også",
        ),
        (
            "da",
            &["da"],
            "blev blevet efter hvad sig mig dig nogen noget nogle nu ud mod uden igen op ind gennem fik gik af hinanden gøre \
             ikke være været hvordan hvorfor siden hver hvem bare fra jeg også",
        ),
        (
            "nn",
            &["nn", "no"],
            "ikkje kva eg ein eit frå vere vore korleis kvifor nokon noko berre dei saman mykje gjere meir sjølv sidan kvar kven \
             etter seg meg deg ut mot enn igjen opp inn gjennom mellom",
        ),
    ],
    &[
        (
            "id",
            &["id"],
            "bahwa karena bisa uang nomor kapan mencoba coba aktivitas kualitas universitas komunitas yaitu telepon berbeda",
        ),
        (
            "ms",
            &["ms"],
            "bahawa kerana berbeza manakala iaitu mahu wang nombor cuba sahaja telefon universiti aktiviti kualiti komuniti",
        ),
    ],
    &[
        (
            "nl",
            &["nl"],
            "niet ik jij je zij ze hij zijn worden wordt zal hebben heeft kunnen mensen zich mijn",
        ),
        ("af", &["af"], "nie ek jy hulle vir sy baie hy sê mense hierdie daardie asook skool"),
    ],
    &[
        ("hi", &["hi"], "है हैं और नहीं था थे थी से लिए यह वह गया गई करने होता होती किया में"),
        (
            "mr",
            &["mr"],
            "आहे आहेत आणि नाही होते होता होती मध्ये साठी करून झाली झाला झाले त्यांनी म्हणून मला किंवा काही असे",
        ),
        ("ne", &["ne"], "छ छन् छैन थियो हुन्छ गर्न पनि यो त्यो लागि भने गरेको भएको हामी उनले छु गर्ने भयो"),
    ],
    &[
        (
            "bg",
            &["bg"],
            "са ще от като че който която която които това този тази още към бъде със във защото между беше но много",
        ),
        (
            "mk",
            &["mk"],
            "во од со како што ќе сите кој која овој бидат меѓу дека уште беше но многу",
        ),
        (
            "sr",
            &["sr-Cyrl"],
            "је су није од који која које као како што али већ због овај где јер био ће још међу са",
        ),
    ],
    &[
        ("sl", &["sl"], "in so ki tudi bil bilo bodo smo kjer zelo lahko ker če še že vse"),
        (
            "hr",
            &["hr", "sr-Latn", "bs"],
            "i su koji koja koje kao što ili nije bio bilo će jer još među smo sve oni vrlo",
        ),
    ],
    // Of texts in Croatian: Serbian is also written with the vowels of Croatian, and Bosnian with words of both.
    &[
        (
            "hr",
            &["hr"],
            "gdje prije uvijek vrijeme tko također nitko netko tijekom tisuća dio ovdje lijepo djeca poslije mjesto",
        ),
        (
            "sr-Latn",
            &[],
            "gde uvek vreme takođe niko neko hiljada deo ovde lepo deca posle mesto šta",
        ),
    ],
    &[
        ("sr-Latn", &["sr-Latn"], "takođe niko neko hiljada ko šta opština da je su"),
        ("hr", &[], "tko također nitko netko tijekom tisuća tjedan sveučilište da je su"),
    ],
    &[
        ("pt", &["pt"], "uma não já muito também pelo quando há com mais ainda são em um ao"),
        (
            "gl",
            &["gl"],
            "unha non xa moi tamén cando hai coa cos nunha máis aínda pola un ao con mais pero",
        ),
        ("es", &["es"], "una ya muy también cuando hay hasta con pero más aún los las y su sus un"),
    ],
];

/// Words of the other language that a long text must have, how many different ones of them, and of how many words one must be
/// such a one.
const PLACES: usize = 6;
const KINDS: usize = 4;
const ONE_IN: usize = 25;

/// Different ones that a short text must have to be told.
const FEW: usize = 2;

/// Words that tell as much as all of a text.
const ENOUGH: usize = 3_000;

/// Words from which on a text is no short one.
const LONG: usize = 25;

/// Of the text's own language there may be one such word for so many of the other one: names and quotations have some.
const OWN: usize = 8;

/// What a text's small words say.
struct Told {
    /// The neighbour that it seems to be in.
    found: &'static str,
    /// Whether there are enough of them for a long text.
    is_certain: bool,
}

/// The neighbour that a text's small words tell of.
pub(super) fn small_words(text: &str, expected: &Locale, letters: usize) -> Option<Tongue> {
    let told = told(text, expected)?;
    let found = Locale::parse(told.found)?;
    Some(match told.is_certain && letters >= LANGUAGE_LETTERS {
        true => Tongue::OtherLanguage { found, confidence: SURE },
        false => Tongue::MayBe { found },
    })
}

/// The neighbour of a language that a text is in by its small words.
fn told(text: &str, expected: &Locale) -> Option<Told> {
    let given: Vec<&str> = words(text).take(ENOUGH).collect();
    let all = FAMILIES.iter().filter_map(|rows| in_family(rows, &given, expected));
    all.max_by_key(|(kinds, _)| *kinds).map(|(_, told)| told)
}

/// The same among the rows of a family, and how many words tell it.
fn in_family(rows: &[Row], given: &[&str], expected: &Locale) -> Option<(usize, Told)> {
    let is_own = |row: &&Row| row.1.iter().any(|tag| is(expected, tag));
    let (own, others): (Vec<&Row>, Vec<&Row>) = rows.iter().partition(is_own);
    if own.is_empty() {
        return None;
    }
    let has = |rows: &[&Row], word: &str| {
        rows.iter().any(|(.., own)| own.split_whitespace().any(|own| own == word))
    };
    let count = |other: &Row| {
        let mut found: Vec<&str> = given.to_vec();
        found.retain(|word| has(&[other], word) && !has(&own, word));
        let places = found.len();
        found.sort_unstable();
        found.dedup();
        let owns = given.iter().filter(|word| has(&own, word) && !has(&[other], word)).count();
        (found.len(), places, owns, other.0)
    };
    let (kinds, places, owns, found) = others.into_iter().map(count).max()?;
    if kinds < FEW || owns * OWN > places {
        return None;
    }
    let is_certain = places >= PLACES && kinds >= KINDS && places * ONE_IN >= given.len();
    // In a long text two words may be those of somebody who is quoted.
    let is_short = given.len() < LONG;
    let is_likely = is_certain || is_short || kinds > FEW && owns == 0;
    is_likely.then_some((kinds, Told { found, is_certain }))
}

/// Whether a language is the one of a tag; of one that is written in two scripts, in which of them.
fn is(expected: &Locale, tag: &str) -> bool {
    Locale::parse(tag).is_some_and(|own| {
        own.language() == expected.language() && own.script() == expected.script()
    })
}

/// The words of a text that begin with a small letter, or are in a script without capitals: names tell nothing.
fn words(text: &str) -> impl Iterator<Item = &str> {
    let is_part = |c: char| c.is_alphanumeric() || spelling::is_mark(c);
    let all = text.split(move |c| !is_part(c)).filter(|word| !word.is_empty());
    all.filter(|word| word.starts_with(|c: char| !c.is_uppercase()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_word_of_a_row_is_one_and_small() {
        for (found, tags, own) in FAMILIES.iter().copied().flatten() {
            for word in own.split_whitespace() {
                assert_eq!(words(word).collect::<Vec<_>>(), [word], "{found}");
                assert_eq!(word.to_lowercase(), word, "{found}");
            }
            let all = tags.iter().chain(std::iter::once(found));
            all.for_each(|tag| assert!(Locale::parse(tag).is_some(), "{tag}"));
        }
    }
}
