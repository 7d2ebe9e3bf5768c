//! UTF-7 (RFC 2152): ASCII in which letters outside of it stand as `+ZeVnLA-`, as old mail programs write them.
//!
//! Nothing marks it, and innocent text has plus signs too. So a text is taken for it only where several runs are what a program
//! writes, of whole letters and with nothing left over, and their letters are those of the language, or of one script.

use std::collections::BTreeSet;

use icu::properties::CodePointMapData;
use icu::properties::props::{GeneralCategory, Script};

use crate::intake::letters::{Letters, is_plain_cjk};
use crate::model::Locale;

/// The encoding's name, which the Encoding Standard has not.
pub(super) const NAME: &str = "UTF-7";

/// Words with such runs that tell of the encoding, if their letters are the language's.
const FITTING: usize = 2;

/// The same if nobody knows the language.
const SOME: usize = 3;

/// Letters in one run that tell of it by themselves: in scripts without spaces a sentence is one.
const ROW: usize = 6;

/// How well letters must suit the language, of 1.
const FIT: f64 = 0.4;

/// Signs behind a plus sign that nobody types by accident.
const LONG: usize = 3;

/// For each run that a program has broken there must be so many whole ones.
const WHOLE: usize = 4;

/// Reads a text of ASCII in which other letters were written so: the text, or the place of the first run that is broken. Nothing
/// if it is what it seems to be.
pub(super) fn read(text: &str, hint: Option<&Locale>) -> Option<Result<String, usize>> {
    if !text.is_ascii() || !text.contains('+') {
        return None;
    }
    let mut out = String::with_capacity(text.len());
    let (mut words, mut said, mut longest) = (BTreeSet::new(), String::new(), 0);
    let (mut whole, mut broken) = (0_usize, Vec::new());
    let mut at = 0;
    while let Some(plus) = text[at..].find('+').map(|found| at + found) {
        out.push_str(&text[at..plus]);
        let signs = signs(&text[plus + 1..]);
        at = plus + 1 + signs.len();
        let is_closed = text[at..].starts_with('-');
        match letters(signs) {
            Some(letters) => {
                at += usize::from(is_closed);
                out.push_str(&letters);
                whole += 1;
                let told = letters.chars().filter(|c| !c.is_ascii());
                if told.clone().next().is_some() {
                    longest = longest.max(told.clone().filter(|c| c.is_alphabetic()).count());
                    said.extend(told);
                    // An abbreviation in capitals may stand behind many a plus sign.
                    let is_capitals = signs.bytes().all(|b| b.is_ascii_uppercase());
                    words.insert(if is_capitals { signs } else { word(text, plus) });
                }
            }
            None if signs.is_empty() && is_closed => {
                at += 1;
                out.push('+');
            }
            None => {
                // Fences, sums and numbers of telephones are what they are.
                let is_plain = signs.bytes().all(|b| b.is_ascii_digit() || b == b'+');
                if signs.len() >= LONG && !is_plain {
                    broken.push(plus);
                }
                out.push('+');
                out.push_str(signs);
            }
        }
    }
    out.push_str(&text[at..]);
    let fits = hint.is_some_and(|hint| Letters::of(hint).plausibility(&said) >= FIT);
    let is_told = match longest >= ROW || words.len() >= SOME {
        true => fits || is_of_one_script(&said),
        false => fits && words.len() >= FITTING,
    };
    if !is_told || broken.len() * WHOLE > whole {
        return None;
    }
    Some(broken.first().map_or(Ok(out), |at| Err(*at)))
}

/// The signs of Base64 that a text begins with.
fn signs(text: &str) -> &str {
    let is_sign = |c: char| c.is_ascii_alphanumeric() || matches!(c, '+' | '/');
    &text[..text.find(|c| !is_sign(c)).unwrap_or(text.len())]
}

/// The word that stands around a place.
fn word(text: &str, at: usize) -> &str {
    let from = text[..at].rfind(char::is_whitespace).map_or(0, |space| space + 1);
    let to = text[at..].find(char::is_whitespace).map_or(text.len(), |space| at + space);
    &text[from..to]
}

/// What a run says: UTF-16 in Base64, of which only bits that are zero are left over. Nothing if it is no text, or a text that
/// nobody has to write so.
fn letters(signs: &str) -> Option<String> {
    let (mut bits, mut held) = (0_u32, 0_u32);
    let mut units = Vec::new();
    for sign in signs.bytes() {
        let value = match sign {
            b'A'..=b'Z' => sign - b'A',
            b'a'..=b'z' => sign - b'a' + 26,
            b'0'..=b'9' => sign - b'0' + 52,
            b'+' => 62,
            _ => 63,
        };
        // At most 15 bits are held before this.
        bits = bits << 6 | u32::from(value);
        held += 6;
        if held >= 16 {
            held -= 16;
            units.push(u16::try_from(bits >> held).ok()?);
            bits &= (1 << held) - 1;
        }
    }
    if units.is_empty() || held >= 6 || bits != 0 {
        return None;
    }
    let text = String::from_utf16(&units).ok()?;
    let categories = CodePointMapData::<GeneralCategory>::new();
    let is_none = |c: char| {
        use GeneralCategory::{Control, PrivateUse, Unassigned};
        matches!(categories.get(c), Control | PrivateUse | Unassigned) && !c.is_ascii_whitespace()
    };
    // Plain letters and spaces stand for themselves, unless they are among others.
    let is_needless = text.chars().all(|c| c.is_ascii_alphanumeric() || c.is_ascii_whitespace());
    (!is_needless && !text.chars().any(is_none)).then_some(text)
}

/// Whether all letters are of one script, or of those that Japanese and Korean mix, and then mostly such as prose is full of.
fn is_of_one_script(said: &str) -> bool {
    let scripts = CodePointMapData::<Script>::new();
    let east = [Script::Han, Script::Hiragana, Script::Katakana, Script::Hangul];
    let found: BTreeSet<Option<Script>> = said
        .chars()
        .filter(|c| c.is_alphabetic())
        .map(|c| Some(scripts.get(c)).filter(|own| !east.contains(own)))
        .collect();
    // Of the characters that two standards call frequent, prose in Japanese has nearly all.
    let letters = || said.chars().filter(|c| c.is_alphabetic());
    let plain = letters().filter(|c| is_plain_cjk(*c)).count();
    found.len() == 1 && (!found.contains(&None) || plain * 5 >= letters().count() * 4)
}
