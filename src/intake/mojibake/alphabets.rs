//! One old encoding read as another: `оПХБЕР`, `Ïðèâåò`, `ÄãºÃ`. Single letters say nothing then;
//! what speaks is how often letters come up.

use encoding_rs::Encoding;

use super::super::letters::{Letters, is_han, is_plain_cjk};
use crate::model::Locale;

/// Letters that a piece must have for frequencies to say anything.
const LETTERS: usize = 20;
/// The share of a language's ten most frequent letters in what a wrong reading makes of a text, at
/// most, and in the text itself, at least. In prose it is about two thirds; by chance, a third.
const RARE: f64 = 0.48;
const FREQUENT: f64 = 0.54;

/// The encodings that Cyrillic text is kept in, which programs take for each other.
static CYRILLIC: &[&Encoding] = &[
    encoding_rs::WINDOWS_1251,
    encoding_rs::KOI8_R,
    encoding_rs::IBM866,
    encoding_rs::ISO_8859_5,
    encoding_rs::X_MAC_CYRILLIC,
];

/// Encodings that are taken for windows-1252, with a language of theirs and its frequent letters.
static AS_LATIN: &[(&Encoding, &str, &str)] = &[
    (encoding_rs::WINDOWS_1251, "ru", RUSSIAN),
    (encoding_rs::KOI8_R, "ru", RUSSIAN),
    (encoding_rs::ISO_8859_5, "ru", RUSSIAN),
    (encoding_rs::WINDOWS_1253, "el", "αοιετσνηυράίέόήώ"),
    (encoding_rs::WINDOWS_1255, "he", "יוהלאתרמבש"),
    (encoding_rs::WINDOWS_1256, "ar", "الينموربتةهع"),
];

/// Encodings of two bytes a character that are taken for windows-1252. Korean makes frequent Chinese
/// characters as well, and only Korean makes nothing but syllables; kana are Japanese.
static CJK: &[Cjk] = &[
    (encoding_rs::EUC_KR, |c| matches!(c, '\u{ac00}'..='\u{d7a3}'), false),
    (encoding_rs::EUC_JP, is_japanese, true),
    (encoding_rs::SHIFT_JIS, is_japanese, true),
    (encoding_rs::GBK, is_plain_cjk, false),
    (encoding_rs::BIG5, is_plain_cjk, false),
];

/// An encoding, what characters a text in it is made of, and whether a third of them are kana.
type Cjk = (&'static Encoding, fn(char) -> bool, bool);

fn is_japanese(c: char) -> bool {
    is_plain_cjk(c) || is_han(c)
}

const RUSSIAN: &str = "оеаинтсрвлі";

/// The first place where it is certain.
pub(super) fn first(line: &str) -> Option<usize> {
    if swapped(line).is_some() {
        return line.find(|c: char| !c.is_ascii());
    }
    pieces(line).find(|(_, piece)| as_latin(piece).is_some()).map(|(at, _)| at)
}

/// Puts right what is certain.
pub(super) fn repair(text: &str) -> Option<String> {
    if let Some(swapped) = swapped(text) {
        return Some(swapped);
    }
    let mut out = String::with_capacity(text.len());
    let (mut end, mut found) = (0, false);
    for (at, piece) in pieces(text) {
        out.push_str(&text[end..at]);
        let decoded = as_latin(piece);
        found |= decoded.is_some();
        out.push_str(decoded.as_deref().unwrap_or(piece));
        end = at + piece.len();
    }
    out.push_str(&text[end..]);
    found.then_some(out)
}

/// Cyrillic of one encoding that was read in another one.
fn swapped(text: &str) -> Option<String> {
    let cyrillic = |c: &char| matches!(c, '\u{400}'..='\u{45f}');
    let (all, large) = text
        .chars()
        .filter(cyrillic)
        .fold((0, 0), |(all, large), c| (all + 1, large + usize::from(c.is_uppercase())));
    // In these encodings capitals and small letters change places, or signs come between them.
    let signs = text.chars().filter(|c| !c.is_ascii() && !c.is_alphabetic()).count();
    let is_odd = large * 2 > all || signs * 5 > all;
    if all + signs < LETTERS || all < 5 || !is_odd || share(text, RUSSIAN)? > RARE {
        return None;
    }
    let pairs = CYRILLIC.iter().flat_map(|read| CYRILLIC.iter().map(move |kept| (*read, *kept)));
    let decoded = pairs.filter(|(read, kept)| read != kept).filter_map(|(read, kept)| {
        let (bytes, _, lost) = read.encode(text);
        let decoded = kept.decode_without_bom_handling_and_without_replacement(&bytes)?;
        let (share, small) = (share(&decoded, RUSSIAN)?, is_small(&decoded));
        let fits = !lost && small && share >= FREQUENT;
        fits.then(|| (plausibility(&decoded, "ru"), decoded.into_owned()))
    });
    decoded.max_by(|a, b| a.0.total_cmp(&b.0)).map(|(_, text)| text)
}

/// How well a text suits a language: sister encodings have the frequent letters in common.
fn plausibility(text: &str, tag: &str) -> f64 {
    Locale::parse(tag).map_or(0.0, |locale| Letters::of(&locale).plausibility(text))
}

/// Whether a text is Cyrillic prose by its capitals, of which a sentence has few.
fn is_small(text: &str) -> bool {
    let letters: Vec<char> = text.chars().filter(|c| !c.is_ascii() && c.is_alphabetic()).collect();
    let large = letters.iter().filter(|c| c.is_uppercase()).count();
    let modern =
        letters.iter().filter(|c| matches!(c, 'А'..='я' | 'ё' | 'Ё' | 'і' | 'ї' | 'є')).count();
    large * 3 < letters.len() && modern * 20 >= letters.len() * 19
}

/// The share of some letters among all that is not of ASCII, but for what any text has.
fn share(text: &str, frequent: &str) -> Option<f64> {
    let small = text.chars().flat_map(char::to_lowercase);
    let (mut all, mut own) = (0_u32, 0_u32);
    let common = |c: char| c.is_ascii() || matches!(c, '\u{a0}' | '«' | '»' | '‐'..='…' | '№');
    for c in small.filter(|c| !common(*c)) {
        all += 1;
        own += u32::from(frequent.contains(c));
    }
    (all > 0).then(|| f64::from(own) / f64::from(all))
}

/// The pieces of a line between plain letters and figures, with their places.
fn pieces(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let pieces = text.split(|c: char| c.is_ascii_alphanumeric());
    let long = |piece: &&str| piece.chars().filter(|c| !c.is_ascii()).count() >= 10;
    pieces.filter(long).map(|piece| (piece.as_ptr().addr() - text.as_ptr().addr(), piece))
}

/// Text in another encoding that was read as windows-1252.
fn as_latin(piece: &str) -> Option<String> {
    let accented = |c: &char| matches!(c, '\u{c0}'..='\u{ff}');
    let letters = piece.chars().filter(|c| !c.is_ascii()).count();
    // Chinese has signs for the rest.
    if piece.chars().filter(accented).count() * 3 < letters {
        return None;
    }
    let (bytes, _, lost) = encoding_rs::WINDOWS_1252.encode(piece);
    if lost {
        return None;
    }
    let read = |encoding: &'static Encoding| {
        encoding.decode_without_bom_handling_and_without_replacement(&bytes)
    };
    let single = AS_LATIN.iter().filter_map(|(encoding, tag, frequent)| {
        let decoded = read(encoding)?;
        let cased = decoded.chars().filter(|c| !c.is_ascii() && c.is_uppercase()).count();
        let share = share(&decoded, frequent)?;
        let fits = share >= FREQUENT && cased * 3 < letters;
        fits.then(|| (plausibility(&decoded, tag), decoded.into_owned()))
    });
    let single = single.max_by(|a, b| a.0.total_cmp(&b.0)).map(|(_, text)| text);
    // Lists of accented capitals are frequent characters of Chinese as well; but half of all
    // Chinese words have a sign among their second bytes.
    let signs = piece.chars().filter(|c| matches!(c, '\u{a1}'..='\u{bf}')).count();
    let double = || {
        let kana =
            |text: &str| text.chars().filter(|c| matches!(c, '\u{3041}'..='\u{30ff}')).count();
        let found = CJK.iter().find_map(|(encoding, fits, has_kana)| {
            let text = read(encoding)?;
            let mut own = text.chars().filter(|c| !c.is_ascii());
            let count = own.clone().count();
            let is_kana = !has_kana || kana(&text) * 3 > count;
            (count >= 5 && is_kana && own.all(fits)).then_some(text)
        });
        found.map(std::borrow::Cow::into_owned)
    };
    single.or_else(|| (signs * 12 >= letters).then(double).flatten())
}
