//! Which language a text is in, as far as it can be said without ever being wrong about a good one.

mod common;
mod telling;
mod written;

use icu::properties::CodePointMapData;
use icu::properties::props::Script;
use whatlang::{Detector, Lang};

pub use written::{other_way, written_as};

use super::letters::{Chinese, chinese, code_of, is_han, is_of};
use crate::model::Locale;

/// What a look at a text's letters and words says about the language that it should be in.
#[derive(Clone, PartialEq, Debug)]
pub enum Tongue {
    /// Nothing speaks against the language.
    Fits,
    /// The text has too few letters for anything to be said.
    TooShort,
    /// The letters are of another script.
    OtherScript {
        /// Its ISO 15924 code, such as `Cyrl`; `Jpan` and `Kore` for those mixtures.
        found: &'static str,
    },
    /// The script is right and the language is not.
    OtherLanguage {
        /// The language.
        found: Locale,
        /// How sure that is, up to 1.
        confidence: f64,
    },
    /// A short text has letters that the language lacks, and another one has.
    MayBe {
        /// That one.
        found: Locale,
    },
    /// Simplified characters where traditional ones should be, or the reverse.
    OtherChinese {
        /// `zh-Hans` or `zh-Hant`.
        found: Locale,
    },
}

/// The weight that letters must have before a script is judged; see [`Scripts::of`].
const SCRIPT_LETTERS: usize = 40;
/// The letters that the detector of languages must have seen.
const LANGUAGE_LETTERS: usize = 120;
/// What the detector must say of its guess, of 1, to be believed.
const SURE: f64 = 0.9;

/// Languages that detectors take for each other, or that this one knows only one of. A text in one
/// of them is never held to be in another of the same row.
const NEIGHBOURS: &[&[&str]] = &[
    &["nb", "nn", "no", "da", "sv", "is", "fo"],
    &["hr", "sr", "bs", "cnr", "sl", "mk", "bg"],
    &["ms", "id", "jv", "tl", "su"],
    &["cs", "sk"],
    &["pt", "gl", "es", "ca", "oc", "ast", "an"],
    &["it", "co", "scn", "vec", "la"],
    &["hi", "mr", "ne", "sa", "mai", "bho", "kok"],
    &["af", "nl", "fy", "li"],
    &["de", "lb", "nds", "gsw", "yi"],
    &["tr", "az", "tk", "uz", "gag"],
    &["et", "fi", "vep"],
    &["zu", "xh", "nr", "ss", "st", "tn"],
    &["bn", "as"],
];

/// Neighbours of which long texts are told apart well, where the detector speaks of both.
const APART: &[(&str, &str)] =
    &[("pt", "es"), ("es", "ca"), ("pt", "ca"), ("fi", "et"), ("mk", "hr")];

/// A language, letters that it lacks, how many of them a text must have, letters that it has and the text lacks, and the
/// neighbour that it is in then.
type Lacking = (&'static str, &'static str, usize, &'static str, &'static str);

/// Neighbours that letters tell apart which one of them lacks, and the other one has in every second sentence.
const LACKING: &[Lacking] = &[
    ("nb", "äö", 4, "æø", "sv"),
    ("nn", "äö", 4, "æø", "sv"),
    ("no", "äö", 4, "æø", "sv"),
    ("da", "äö", 4, "æø", "sv"),
    ("sv", "æø", 3, "äö", "da"),
    ("sk", "řěů", 5, "ľĺŕô", "cs"),
    ("cs", "ľĺŕôä", 2, "řěů", "sk"),
    ("az", "şğıöüç", 5, "ə", "tr"),
    ("tr", "ə", 5, "", "az"),
    ("ar", PASHTO, 5, "", "ps"),
    ("fa", PASHTO, 5, "", "ps"),
    ("ur", PASHTO, 5, "", "ps"),
];

/// Letters that Pashto has, and no neighbour.
const PASHTO: &str = "ټډړږښڼۍځڅ";
/// Of so many letters one must be such a one. In prose of those languages it is one in twenty or fewer.
const ONE_IN: usize = 150;
/// Such letters that tell of a short text, which has none of the language's own.
const FEW_LETTERS: usize = 2;

/// The neighbour that a text's letters tell of.
fn lacking(text: &str, expected: &Locale, letters: usize) -> Option<Tongue> {
    let count = |set: &str| {
        let small = text.chars().flat_map(char::to_lowercase);
        small.filter(|c| set.contains(*c)).count()
    };
    let rows = LACKING.iter().filter(|row| row.0 == expected.language());
    rows.into_iter().find_map(|(_, alien, least, own, other)| {
        let (aliens, owns) = (count(alien), count(own));
        // Names are written as their own language does.
        if aliens * ONE_IN < letters || owns * 10 > aliens {
            return None;
        }
        let other = match *other {
            // Both Danish and Norwegian have these letters.
            "da" => norwegian_or_danish(text),
            other => other,
        };
        let found = Locale::parse(other)?;
        match letters {
            // The fewer there are in a long text, the likelier they are names.
            LANGUAGE_LETTERS.. => {
                (aliens >= *least).then_some(Tongue::OtherLanguage { found, confidence: SURE })
            }
            _ => (aliens >= FEW_LETTERS).then_some(Tongue::MayBe { found }),
        }
    })
}

fn norwegian_or_danish(text: &str) -> &'static str {
    let guess = Detector::with_allowlist(vec![Lang::Nob, Lang::Dan]).detect_lang(text);
    if guess == Some(Lang::Nob) { "nb" } else { "da" }
}

/// Says whether a text seems to be in the language that it is expected in. The text is prose
/// without code and front matter.
#[must_use]
pub fn tongue(text: &str, expected: &Locale) -> Tongue {
    let scripts = Scripts::of(text);
    if scripts.weight() < SCRIPT_LETTERS {
        return Tongue::TooShort;
    }
    if let Some(found) = scripts.instead_of(expected.script()) {
        return Tongue::OtherScript { found };
    }
    let east = |found: Option<Tongue>| found.unwrap_or(Tongue::Fits);
    let found = match expected.script() {
        "Hans" | "Hant" => east(scripts.not_chinese().or_else(|| other_chinese(text, expected))),
        "Jpan" => east(scripts.not_japanese()),
        "Kore" => east(scripts.not_korean()),
        "Arab" => arabic_letters(text, expected),
        _ => words(text, expected, scripts.letters()),
    };
    match found {
        Tongue::Fits | Tongue::TooShort => {
            let letters = scripts.letters();
            let told = || telling::small_words(text, expected, letters);
            let plain = || common::common_words(text, expected, letters);
            lacking(text, expected, letters).or_else(told).or_else(plain).unwrap_or(found)
        }
        // The detector does not know all neighbours, and takes one for another.
        Tongue::OtherLanguage { .. } => {
            match telling::small_words(text, expected, scripts.letters()) {
                Some(told @ Tongue::OtherLanguage { .. }) => told,
                _ => found,
            }
        }
        other => other,
    }
}

/// The one of these languages that a text is in most likely; none if nothing tells it from others. Of one language's
/// regions it is the first. It is asked for less than [`tongue`] asks: whoever is answered in the wrong language loses less than
/// whoever is held by mistake.
#[must_use]
pub fn spoken(text: &str, among: &[Locale]) -> Option<Locale> {
    /// Bytes that tell as much as all of a text.
    const ENOUGH: usize = 10_000;
    /// The weight of letters that tell a script.
    const FEW: usize = 8;
    /// Letters that a guess among few languages wants.
    const SOME: usize = 30;
    /// What the detector must say of that guess, of 1.
    const LIKELY: f64 = 0.5;
    let text = &text[..text.floor_char_boundary(ENOUGH)];
    let scripts = Scripts::of(text);
    if scripts.weight() < FEW {
        return None;
    }
    let may_be = |own: &&Locale| {
        // A line of Japanese has kana, and one of Chinese has none.
        let is_east = match own.script() {
            "Jpan" => scripts.kana() > 0,
            "Hans" | "Hant" => scripts.not_chinese().is_none(),
            _ => true,
        };
        is_east
            && scripts.instead_of(own.script()).is_none()
            && matches!(tongue(text, own), Tongue::Fits | Tongue::TooShort)
    };
    let mut fits: Vec<&Locale> = among.iter().filter(may_be).collect();
    let names: Vec<Lang> = fits.iter().filter_map(|own| known(own)).collect();
    if scripts.letters() >= SOME
        && let Some(info) = Detector::with_allowlist(names).detect(text)
        && info.confidence() >= LIKELY
    {
        fits.retain(|own| known(own) == Some(info.lang()));
    }
    let first = *fits.first()?;
    let same = |own: &&Locale| own.language() == first.language() && own.script() == first.script();
    fits.iter().all(same).then(|| first.clone())
}

/// How many letters of each script a text has, the most frequent script first.
struct Scripts(Vec<(Script, usize)>);

impl Scripts {
    fn of(text: &str) -> Self {
        let map = CodePointMapData::<Script>::new();
        let mut counts: Vec<(Script, usize)> = Vec::new();
        for c in text.chars().filter(|c| c.is_alphabetic()) {
            let script = map.get(c);
            if matches!(script, Script::Common | Script::Inherited | Script::Unknown) {
                continue;
            }
            match counts.iter_mut().find(|(known, _)| *known == script) {
                Some((_, count)) => *count += 1,
                None => counts.push((script, 1)),
            }
        }
        counts.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
        Self(counts)
    }

    fn letters(&self) -> usize {
        self.0.iter().map(|(_, count)| count).sum()
    }

    /// Letters, in which one character of Chinese or one syllable of Korean counts as three.
    fn weight(&self) -> usize {
        let heavy = |s: Script| is_of("Jpan", s) || is_of("Kore", s);
        self.0.iter().map(|(script, count)| if heavy(*script) { 3 * count } else { *count }).sum()
    }

    fn count(&self, code: &str) -> usize {
        self.0.iter().filter(|(script, _)| is_of(code, *script)).map(|(_, count)| count).sum()
    }

    /// The script that the text is in where next to nothing of it is in the expected one. Names
    /// and terms in Latin letters are found in texts of all languages.
    fn instead_of(&self, code: &str) -> Option<&'static str> {
        let (all, own) = (self.letters(), self.count(code));
        let most = if code == "Latn" { 5 } else { 10 };
        if code == "Zzzz" || own * most >= all {
            return None;
        }
        let (first, _) = self.0.first()?;
        let found = match *first {
            Script::Hiragana | Script::Katakana => "Jpan",
            Script::Han if 10 * self.kana() >= all => "Jpan",
            Script::Han => "Hani",
            Script::Hangul => "Kore",
            other => code_of(other)?,
        };
        (self.count(found) * 5 >= all * 4).then_some(found)
    }

    fn kana(&self) -> usize {
        let kana = |s: &Script| matches!(*s, Script::Hiragana | Script::Katakana);
        self.0.iter().filter(|(script, _)| kana(script)).map(|(_, count)| count).sum()
    }

    /// Japanese is full of kana, and Chinese has none but in names.
    fn not_chinese(&self) -> Option<Tongue> {
        let share = ratio(self.kana(), self.count("Jpan"));
        (share > 0.25).then(|| other("ja", 1.0)).flatten()
    }

    fn not_japanese(&self) -> Option<Tongue> {
        let all = self.count("Jpan");
        let share = ratio(self.kana(), all);
        (all >= SCRIPT_LETTERS && share < 0.02).then(|| other("zh", 1.0 - share)).flatten()
    }

    /// Korean may have Chinese characters among its own, and is never written in them alone.
    fn not_korean(&self) -> Option<Tongue> {
        let (own, han) = (self.count("Hang"), self.count("Jpan"));
        if han < SCRIPT_LETTERS || own * 5 > han {
            return None;
        }
        let found = if self.kana() * 10 >= han { "ja" } else { "zh" };
        other(found, 1.0 - ratio(own, han))
    }
}

fn ratio(part: usize, whole: usize) -> f64 {
    if whole == 0 {
        return 0.0;
    }
    // Counts of letters are far below what a float keeps.
    let float = |n: usize| f64::from(u32::try_from(n).unwrap_or(u32::MAX));
    float(part) / float(whole)
}

fn other(tag: &str, confidence: f64) -> Option<Tongue> {
    Locale::parse(tag).map(|found| Tongue::OtherLanguage { found, confidence })
}

/// The way of writing Chinese of which nearly all those characters are that only one of both has.
fn ways_of_chinese(text: &str) -> Option<&'static str> {
    let (mut simplified, mut traditional) = (0_usize, 0_usize);
    for c in text.chars().filter(|c| is_han(*c)) {
        match chinese(c) {
            Some(Chinese::Simplified) => simplified += 1,
            Some(Chinese::Traditional) => traditional += 1,
            None => {}
        }
    }
    let is_most = |own: usize, other: usize| own >= 5 && own >= other * 9;
    // A quotation or a name in the other way of writing is not a text in it.
    match () {
        () if is_most(simplified, traditional) => Some("Hans"),
        () if is_most(traditional, simplified) => Some("Hant"),
        () => None,
    }
}

/// Whether Chinese is written in the other way.
fn other_chinese(text: &str, expected: &Locale) -> Option<Tongue> {
    let found = ways_of_chinese(text).filter(|found| *found != expected.script())?;
    Locale::parse(&format!("zh-{found}")).map(|found| Tongue::OtherChinese { found })
}

/// Letters that Urdu has and neither Persian nor Arabic.
const URDU: &str = "ٹڈڑںےھہۂۓ";
/// Letters that Persian and Urdu have and Arabic has not.
const PERSIAN: &str = "پچژگیک";
/// Letters that Arabic has and neither Persian nor Urdu, but in a few words.
const ARABIC: &str = "ةىيكإ";
/// Letters of Pashto, Kurdish, Sindhi and Uyghur, of which nothing is said here.
const FARTHER: &str = "ټډړږښڼېۍڕڵۆێەڊڃڄڏڳڱڻٺڀٻٿڪۇۈۋ";

/// Arabic, Persian and Urdu by letters that only one of them has: what the detector says of them
/// is often wrong. Other languages in this script are not judged.
fn arabic_letters(text: &str, expected: &Locale) -> Tongue {
    let letters = text.chars().filter(|c| c.is_alphabetic()).count();
    let is_known = match expected.language() {
        "ar" | "fa" | "ur" => true,
        // A line of it may have none of its own letters, and a long text has not.
        "ps" => letters >= LANGUAGE_LETTERS,
        _ => false,
    };
    if !is_known {
        return Tongue::Fits;
    }
    let share = |set: &str| ratio(text.chars().filter(|c| set.contains(*c)).count(), letters);
    let (urdu, persian, arabic) = (share(URDU), share(PERSIAN), share(ARABIC));
    let found = if share(FARTHER) > 0.01 {
        return Tongue::Fits;
    } else if urdu > 0.05 {
        "ur"
    } else if urdu < 0.005 && persian > 0.05 && arabic < persian / 4.0 {
        "fa"
    } else if urdu < 0.005 && arabic > 0.05 && persian < arabic / 10.0 {
        "ar"
    } else {
        return Tongue::Fits;
    };
    // Persian that is typed on an Arabic keyboard has Arabic's letters, and its own four.
    let four = share("پچژگ");
    if found == expected.language() || (found == "ar" && four > 0.005) {
        return Tongue::Fits;
    }
    let sum = urdu + persian + arabic;
    let confidence = match found {
        "ur" => (urdu + persian) / sum,
        "fa" => persian / sum,
        _ => arabic / sum,
    };
    other(found, confidence).unwrap_or(Tongue::Fits)
}

/// The language by its words and its runs of three letters.
fn words(text: &str, expected: &Locale, letters: usize) -> Tongue {
    // A language that has its script to itself is told by that, and one that the detector does not
    // know cannot be told from others.
    let shared = matches!(expected.script(), "Latn" | "Cyrl" | "Deva" | "Beng" | "Hebr");
    let Some(own) = known(expected).filter(|_| shared) else { return Tongue::Fits };
    if letters < LANGUAGE_LETTERS {
        return Tongue::TooShort;
    }
    let Some(info) = Detector::new().detect(text) else { return Tongue::Fits };
    let Some(found) = Locale::parse(info.lang().code()) else { return Tongue::Fits };
    let same = found.language() == expected.language() || info.lang() == own;
    if same || info.confidence() < SURE || neighbours(found.language(), expected.language()) {
        return Tongue::Fits;
    }
    // Alone with the expected language the guess must stand as well.
    let duel = Detector::with_allowlist(vec![info.lang(), own]).detect(text);
    match duel {
        Some(duel) if duel.lang() == info.lang() && duel.confidence() >= SURE => {
            let confidence = info.confidence().min(duel.confidence());
            Tongue::OtherLanguage { found, confidence }
        }
        _ => Tongue::Fits,
    }
}

/// The detector's name of a language.
fn known(expected: &Locale) -> Option<Lang> {
    let norwegian = ["no", "nn"].contains(&expected.language());
    let language = if norwegian { "nb" } else { expected.language() };
    Lang::all()
        .iter()
        .copied()
        .find(|lang| Locale::parse(lang.code()).is_some_and(|locale| locale.language() == language))
}

fn neighbours(one: &str, other: &str) -> bool {
    let apart = APART.contains(&(one, other)) || APART.contains(&(other, one));
    !apart && NEIGHBOURS.iter().any(|row| row.contains(&one) && row.contains(&other))
}

#[cfg(test)]
mod tests;
