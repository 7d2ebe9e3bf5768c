//! Names as people and their programs write them, cut into words that can be compared.

use icu::normalizer::ComposingNormalizerBorrowed;

use crate::model::{spelling, url};

/// Endings of files whose text is taken.
const TEXTS: &[&str] = &["md", "markdown", "mdown", "mkd", "txt", "docx", "odt"];

/// The ending of a catalog.
const CATALOG: &str = "ftl";

/// What systems and browsers put before the name of a copy, as words. Windows, macOS, GNOME and Google's
/// Drive, in the languages of Hexapla's messages and those of the copies that were met.
const BEFORE: &[&str] = &[
    "copy of",
    "kopie von",
    "copie de",
    "copia de",
    "copia di",
    "cópia de",
    "kopia",
    "kopie van",
    "kopia av",
    "kopi af",
    "kopi av",
    "копия",
    "نسخة من",
    "نسخة",
    "کاپی",
];

/// What they put behind it; a number may follow.
const BEHIND: &[&str] = &[
    "another copy",
    "copy",
    "kopie",
    "copie",
    "copia",
    "cópia",
    "kopia",
    "kopi",
    "копия",
    "نسخة",
    "نسخه",
    "کاپی",
    "कॉपी",
    "प्रतिलिपि",
    "コピー",
    "副本",
    "拷贝",
    "복사본",
];

/// What is written behind a name without a space.
const GLUED: &[&str] = &["のコピー", "的副本", "副本", "コピー"];

/// The words of a name, folded: neither case, nor how accents are encoded, nor what stands between words
/// tells two names apart. A number in brackets at the end of a word, which browsers put behind a second
/// download, keeps its brackets.
pub(super) fn words(name: &str) -> Vec<String> {
    // Full-width brackets and letters are those that they look like.
    let name = ComposingNormalizerBorrowed::new_nfkc().normalize(name);
    let folded = spelling::folded(&name);
    let mut words = Vec::new();
    let mut word = String::new();
    let mut rest = folded.as_str();
    while let Some(c) = rest.chars().next() {
        if let Some((number, after)) = bracketed(rest) {
            words.extend((!word.is_empty()).then(|| std::mem::take(&mut word)));
            words.push(format!("({number})"));
            rest = after;
            continue;
        }
        if c.is_alphanumeric() || spelling::is_mark(c) {
            word.push(c);
        } else if !is_joiner(c) && !word.is_empty() {
            words.push(std::mem::take(&mut word));
        }
        rest = &rest[c.len_utf8()..];
    }
    words.extend((!word.is_empty()).then_some(word));
    words
}

/// Words without the accents of Latin letters, and without the letters that are typed as two or without a stroke: who has no
/// key for them types none.
pub(super) fn plain(words: &[String]) -> Vec<String> {
    let one = |word: &String| {
        let mut out = String::with_capacity(word.len());
        for c in word.chars() {
            let is_accent = matches!(c, '\u{300}'..='\u{36f}');
            match c {
                'æ' => out.push_str("ae"),
                'œ' => out.push_str("oe"),
                'ø' => out.push('o'),
                'ł' => out.push('l'),
                'đ' => out.push('d'),
                // Of other alphabets a mark makes another letter: й is no и.
                _ if is_accent && out.ends_with(|last: char| last.is_ascii_alphabetic()) => {}
                _ => out.push(c),
            }
        }
        out
    };
    words.iter().map(one).collect()
}

/// A word in pieces: `kites日本語` is two, for who writes it so.
pub(super) fn parted(word: &str) -> Vec<String> {
    let kind = |c: char| match c {
        _ if c.is_ascii_alphanumeric() => Some(true),
        // Kana, Han and Hangul.
        '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{ac00}'..='\u{d7a3}' => Some(false),
        _ => None,
    };
    let mut pieces: Vec<String> = Vec::new();
    let mut before = None;
    for c in word.chars() {
        let is_other = before.zip(kind(c)).is_some_and(|(before, own)| before != own);
        match pieces.last_mut().filter(|_| !is_other) {
            Some(piece) => piece.push(c),
            None => pieces.push(c.to_string()),
        }
        before = kind(c);
    }
    pieces
}

/// Joiners and marks of direction are often lost or added on the way.
fn is_joiner(c: char) -> bool {
    matches!(c, '\u{200b}'..='\u{200d}' | '\u{ad}' | '\u{feff}') || spelling::is_direction(c)
}

/// A number in brackets, and what follows.
fn bracketed(text: &str) -> Option<(&str, &str)> {
    let (number, after) = text.strip_prefix('(')?.split_once(')')?;
    let is_number = (1..=3).contains(&number.len()) && number.bytes().all(|b| b.is_ascii_digit());
    is_number.then_some((number, after))
}

/// The name without the endings that say what kind of file it is, and whether it is a catalog.
pub(super) fn stem(name: &str) -> (&str, bool) {
    let mut stem = name.trim();
    let mut is_catalog = false;
    while let Some((rest, end)) = stem.rsplit_once('.') {
        let end = end.trim().to_ascii_lowercase();
        if end == CATALOG {
            is_catalog = true;
        } else if !TEXTS.contains(&end.as_str()) {
            break;
        }
        // A name that is nothing but an ending is a name.
        if rest.trim().is_empty() {
            break;
        }
        stem = rest.trim_end();
    }
    (stem, is_catalog)
}

/// The name as it was before a browser encoded it.
pub(super) fn decoded(path: &str) -> String {
    url::decode(path)
}

/// The words, and again without what a system put around them when it copied the file.
pub(super) fn uncopied(words: &[String]) -> Vec<Vec<String>> {
    let mut found = vec![words.to_vec()];
    let mut ix = 0;
    while let Some(words) = found.get(ix).cloned() {
        for shorter in [without_before(&words), without_behind(&words)].into_iter().flatten() {
            if !found.contains(&shorter) {
                found.push(shorter);
            }
        }
        ix += 1;
    }
    found
}

fn without_before(given: &[String]) -> Option<Vec<String>> {
    let starts = |phrase: &&&str| {
        let phrase = words(phrase);
        given.len() > phrase.len() && given.starts_with(&phrase)
    };
    let longest = BEFORE.iter().filter(starts).map(|phrase| words(phrase).len()).max()?;
    Some(given[longest..].to_vec())
}

fn without_behind(given: &[String]) -> Option<Vec<String>> {
    let last = given.last()?;
    let is_number = |word: &str| word.len() <= 3 && word.bytes().all(|b| b.is_ascii_digit());
    // `report (1)`, and the ending that stays in `report.md (1)`.
    if last.starts_with('(') || TEXTS.contains(&last.as_str()) || last == CATALOG {
        return (given.len() > 1).then(|| given[..given.len() - 1].to_vec());
    }
    for glued in GLUED.iter().map(|glued| words(glued).concat()) {
        if let Some(rest) = last.strip_suffix(glued.as_str()) {
            let mut shorter = given[..given.len() - 1].to_vec();
            shorter.extend((!rest.is_empty()).then(|| rest.to_owned()));
            return Some(shorter).filter(|shorter| !shorter.is_empty());
        }
    }
    // `report copy 2`
    let counted = given.len() > 2 && is_number(last);
    let ends = |given: &[String]| {
        let ends = |phrase: &&&str| {
            let phrase = words(phrase);
            given.len() > phrase.len() && given.ends_with(&phrase)
        };
        BEHIND.iter().filter(ends).map(|phrase| words(phrase).len()).max()
    };
    let given = if counted { &given[..given.len() - 1] } else { given };
    ends(given).map(|length| given[..given.len() - length].to_vec())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_cut_into_words() {
        for (name, cut) in [
            ("Kites and_Wind", "kites|and|wind"),
            ("report (1).fr", "report|(1)|fr"),
            ("report(12)", "report|(12)"),
            ("report (2026)", "report|2026"),
            ("L’école: l’été?", "l|école|l|été"),
            ("e\u{301}te\u{301}", "été"),
            ("日本語（１）", "日本語|(1)"),
            ("می\u{200c}خ", "میخ"),
            ("--", ""),
        ] {
            let expected: Vec<String> =
                cut.split('|').filter(|word| !word.is_empty()).map(spelling::folded).collect();
            assert_eq!(words(name), expected, "{name}");
        }
    }

    #[test]
    fn endings_go_and_names_stay() {
        for (name, left, is_catalog) in [
            ("a.fr.md", "a.fr", false),
            ("a.fr.md.txt", "a.fr", false),
            ("a.MD", "a", false),
            ("a.v2.docx", "a.v2", false),
            ("site.ftl.txt", "site", true),
            (".md", ".md", false),
            ("a", "a", false),
            ("a.pdf", "a.pdf", false),
        ] {
            assert_eq!(stem(name), (left, is_catalog), "{name}");
        }
    }

    #[test]
    fn what_marks_a_copy_goes() {
        for name in [
            "a b",
            "a b (1)",
            "Copy of a b",
            "Copy of Copy of a b",
            "a b - Kopie",
            "a b - Kopie (3)",
            "a b (copie)",
            "a b copy 2",
            "Копия a b",
            "a b副本",
            "a b - コピー",
            "a bのコピー",
            "a b.md - Copie",
        ] {
            let shortest = uncopied(&words(name)).into_iter().min_by_key(|w| w.concat().len());
            assert_eq!(shortest.expect("one"), ["a", "b"], "{name}");
        }
        assert_eq!(uncopied(&words("copy")), [["copy"]]);
        assert_eq!(uncopied(&words("a 2")), [["a", "2"]]);
    }
}
