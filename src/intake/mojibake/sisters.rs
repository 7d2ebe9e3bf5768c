//! One old encoding of Latin letters read as another: `wolno¶ci`, `odpoèinek`, `la libertÈ`. Each letter by itself may be
//! right; what speaks is that all of those which the language lacks become letters of it in one other encoding, and none
//! that it has is lost by that.

use std::collections::BTreeSet;

use encoding_rs::Encoding;

use super::super::letters::Letters;
use crate::model::Locale;

/// The encodings of Latin letters that programs take for each other.
static LATIN: &[&Encoding] = &[
    encoding_rs::WINDOWS_1252,
    encoding_rs::WINDOWS_1250,
    encoding_rs::WINDOWS_1254,
    encoding_rs::WINDOWS_1257,
    encoding_rs::ISO_8859_2,
    encoding_rs::MACINTOSH,
];

/// Places that must get better for it to be certain, different characters among them, and of how many characters outside of
/// ASCII one has to.
const PLACES: usize = 5;
const KINDS: usize = 2;
const SHARE: usize = 8;

/// Different words that have to get better in Hungarian: a name may be a foreign one.
const WORDS: usize = 3;

/// The lines, from 1, of a text in this language that was read in a sister of its encoding.
#[must_use]
pub fn misread<'l>(lines: impl Iterator<Item = (usize, &'l str)>, locale: &Locale) -> Vec<usize> {
    if locale.script() != "Latn" {
        return Vec::new();
    }
    let letters = Letters::of(locale);
    let lines: Vec<(usize, &str)> = lines.filter(|(_, line)| !line.is_ascii()).collect();
    let pairs = LATIN.iter().flat_map(|read| LATIN.iter().map(move |kept| (*read, *kept)));
    pairs
        .filter(|(read, kept)| read != kept)
        .find_map(|pair| all_better(&lines, pair, &letters))
        .unwrap_or_default()
}

/// The lines that another encoding makes better, if it makes none worse.
fn all_better(
    lines: &[(usize, &str)],
    (read, kept): (&'static Encoding, &'static Encoding),
    letters: &Letters,
) -> Option<Vec<usize>> {
    let (mut better, mut all) = (0, 0);
    let mut kinds = BTreeSet::new();
    let mut words = BTreeSet::new();
    let mut found = Vec::new();
    for (number, line) in lines {
        let was: Vec<char> = line.chars().collect();
        let now: Vec<char> = was.iter().map(|c| reread(*c, read, kept)).collect::<Option<_>>()?;
        let before = better;
        for at in 0..was.len() {
            if was[at].is_ascii() {
                continue;
            }
            all += 1;
            match (letters.is_at_home(&was, at), letters.is_at_home(&now, at)) {
                (false, true) if now[at].is_alphabetic() => {
                    better += 1;
                    kinds.insert(was[at]);
                    words.insert(word_at(&was, at));
                }
                (true, false) if was[at].is_alphabetic() => return None,
                _ => {}
            }
        }
        if better > before {
            found.push(*number);
        }
    }
    let is_certain = better >= PLACES && kinds.len() >= KINDS && better * SHARE >= all;
    // Two letters that Hungarian alone has become two that it never has, and one of them may not be in a short text.
    let is_hungarian = kinds.iter().all(|c| "õÕûÛ".contains(*c))
        && words.len() >= WORDS
        && letters.has('ő')
        && !lines.iter().any(|(_, line)| line.contains(['ő', 'ű', 'Ő', 'Ű']));
    (is_certain || is_hungarian).then_some(found)
}

/// The word that a letter stands in.
fn word_at(text: &[char], at: usize) -> String {
    let is_out = |c: &char| !c.is_alphanumeric();
    let from = text[..at].iter().rposition(is_out).map_or(0, |before| before + 1);
    let to = text[at..].iter().position(is_out).map_or(text.len(), |length| at + length);
    text[from..to].iter().collect()
}

/// What a character is in another encoding; none if the first one does not have it.
fn reread(c: char, read: &'static Encoding, kept: &'static Encoding) -> Option<char> {
    if c.is_ascii() {
        return Some(c);
    }
    let mut buffer = [0; 4];
    let (bytes, _, lost) = read.encode(c.encode_utf8(&mut buffer));
    // Typographic marks that somebody has put in later say nothing.
    if lost {
        return (!c.is_alphabetic()).then_some(c);
    }
    let (text, _) = kept.decode_without_bom_handling(&bytes);
    text.chars().next()
}

#[cfg(test)]
mod tests {
    use super::super::super::sentences::{MORE, OWN, Sample, TEN, paragraph};
    use super::*;

    fn told(text: &str, tag: &str) -> bool {
        let locale = Locale::parse(tag).expect(tag);
        let lines = text.lines().enumerate().map(|(ix, line)| (ix + 1, line));
        !misread(lines, &locale).is_empty()
    }

    /// Languages with letters of their own, besides those of the other tests.
    const LATIN: &[Sample] = &[
        (
            "tr",
            &[
                "Her şahsın dinlenmeye, eğlenmeye, bilhassa çalışma müddetinin makul surette sınırlandırılmasına hakkı vardır.",
            ],
        ),
        (
            "hu",
            &[
                "Minden emberi lény szabadon születik és egyenlő méltósága és joga van. Az emberek, ésszel és lelkiismerettel bírván, egymással szemben testvéri szellemben kell hogy viseltessenek. Az időjárás, a repülő és a fűző is gyönyörű, mert a hűvös szélből erő lesz, és a tűz se nő.",
            ],
        ),
        (
            "ro",
            &[
                "Toate ființele umane se nasc libere și egale în demnitate și în drepturi. Ele sunt înzestrate cu rațiune și conștiință și trebuie să se comporte unele față de altele în spiritul fraternității.",
            ],
        ),
        (
            "lt",
            &[
                "Visi žmonės gimsta laisvi ir lygūs savo orumu ir teisėmis. Jiems suteiktas protas ir sąžinė ir jie turi elgtis vienas kito atžvilgiu kaip broliai.",
            ],
        ),
        (
            "sv",
            &[
                "Alla människor är födda fria och lika i värde och rättigheter. De är utrustade med förnuft och samvete och bör handla gentemot varandra i en anda av broderskap.",
            ],
        ),
    ];

    #[test]
    fn sisters_are_told() {
        use encoding_rs::*;
        let all = || TEN.iter().chain(MORE).chain(LATIN);
        for (tag, kept, read) in [
            ("pl", ISO_8859_2, WINDOWS_1252),
            ("pl", WINDOWS_1250, WINDOWS_1252),
            ("cs", WINDOWS_1250, WINDOWS_1252),
            ("cs", ISO_8859_2, WINDOWS_1252),
            ("tr", WINDOWS_1254, WINDOWS_1252),
            ("hu", WINDOWS_1250, WINDOWS_1252),
            ("ro", WINDOWS_1250, WINDOWS_1252),
            ("fr", WINDOWS_1252, MACINTOSH),
            ("es", WINDOWS_1252, MACINTOSH),
            ("fr", MACINTOSH, WINDOWS_1252),
            ("sv", WINDOWS_1252, MACINTOSH),
            ("lt", WINDOWS_1257, WINDOWS_1252),
        ] {
            let sample = all().find(|(own, _)| *own == tag).expect(tag);
            // Old Romanian has cedillas.
            let text = paragraph(sample).replace('ș', "ş").replace('ț', "ţ");
            let text =
                text.replace(['„', '“', '”', '«', '»', '–', '—', '¡', '¿', '’', '\u{a0}'], " ");
            let (bytes, _, lost) = kept.encode(&text);
            assert!(!lost, "{tag} in {}: {text}", kept.name());
            let (spoilt, _) = read.decode_without_bom_handling(&bytes);
            assert!(told(&spoilt, tag), "{tag} in {}: {spoilt}", kept.name());
        }
    }

    #[test]
    fn a_short_text_in_hungarian_is_told() {
        let text = "Az idõjárás jó volt, és az erõs szélben a repülõ sárkány magasan szállt.";
        assert!(told(text, "hu"));
        // In Estonian and in a name these letters are right.
        assert!(!told("Õpetaja sõnad jõudsid õpilasteni.", "et"));
        assert!(!told(
            "Tõnu Lõhmus az idén is eljött, és Tõnu a fiával együtt nézte a sárkányt.",
            "hu"
        ));
        assert!(!told("A szõlõ, ahogy Tõnu Lõhmus leírta, a hegyről jött.", "hu"));
    }

    #[test]
    fn sound_texts_are_not_told() {
        for sample in TEN.iter().chain(MORE).chain(LATIN) {
            assert!(!told(&paragraph(sample), sample.0), "{}", sample.0);
            assert!(!told(&paragraph(sample).to_uppercase(), sample.0), "{}", sample.0);
            // Nor are quotations in another language.
            for other in TEN.iter().chain(MORE).chain(LATIN) {
                let text = format!("{}\n\n{}", paragraph(sample), paragraph(other));
                assert!(!told(&text, sample.0), "{} in {}", other.0, sample.0);
            }
        }
        for (tag, text) in OWN {
            assert!(!told(text, tag), "{tag}");
        }
    }
}
