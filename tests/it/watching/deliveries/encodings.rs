//! Rows 60–69: what texts are saved as, and characters that no text may hold.

use encoding_rs::{WINDOWS_1252, WINDOWS_1256};

use super::{AR, FR, Trial, accepted, arabic, french, held};

const WORDS: &str = "Très élevé, à côté de la forêt.";

fn wide(text: &str, order: fn(u16) -> [u8; 2]) -> Vec<u8> {
    text.encode_utf16().flat_map(order).collect()
}

#[test]
fn fault_060_utf16_is_converted_with_a_word() {
    let marked = [b"\xFF\xFE".to_vec(), wide(&french(WORDS), u16::to_le_bytes)].concat();
    let trial = Trial::of([
        accepted("kites.fr.md", marked, (FR, WORDS)).with_a_word_about("UTF-16"),
        accepted("kites.ar.md", wide(&arabic("كلمة أخرى."), u16::to_be_bytes), (AR, "كلمة أخرى."))
            .with_a_word_about("UTF-16"),
    ]);
    let (once, watched, _) = trial.tried();
    for network in [&once, &watched] {
        assert_eq!((network.read(FR), network.read(AR)), (french(WORDS), arabic("كلمة أخرى.")));
    }
}

#[test]
fn fault_061_a_mark_of_byte_order_is_left_out() {
    let text = [b"\xEF\xBB\xBF".as_slice(), french(WORDS).as_bytes()].concat();
    let (once, watched, _) = Trial::of([accepted("kites.fr.md", text, (FR, WORDS))]).tried();
    for network in [&once, &watched] {
        assert_eq!(network.read(FR), french(WORDS));
    }
}

#[test]
fn fault_062_older_encodings_are_converted_with_a_word() {
    let french_one = WINDOWS_1252.encode(&french(WORDS)).0.into_owned();
    let arabic_one = WINDOWS_1256.encode(&arabic("كلمة أخرى.")).0.into_owned();
    let trial = Trial::of([
        accepted("kites.fr.md", french_one, (FR, WORDS)).with_a_word_about("windows-1252"),
        accepted("kites.ar.md", arabic_one, (AR, "كلمة أخرى.")).with_a_word_about("windows-1256"),
    ]);
    let (once, watched, _) = trial.tried();
    for network in [&once, &watched] {
        assert_eq!((network.read(FR), network.read(AR)), (french(WORDS), arabic("كلمة أخرى.")));
    }
}

/// A text with bytes in its last line, which is the eighteenth.
fn with(bytes: &[u8]) -> Vec<u8> {
    [french(WORDS).as_bytes(), b"\nUn mot ", bytes, b"ici.\n"].concat()
}

#[test]
fn fault_063_064_bytes_that_are_no_text_are_told_by_their_line() {
    let words = "illisible se trouve à la ligne 18";
    for bytes in [
        b"\xC0\xAF".as_slice(),
        b"\xE0\x80\xAF",
        b"\xED\xA0\x80",
        // A character that was cut, and a zero byte.
        b"\xE2\x82 ",
        b"\0",
    ] {
        Trial::of([held("kites.fr.md", with(bytes), words)]).once();
    }
    let trial = Trial::of([
        held("kites.fr.md", with(b"\xC0\xAF"), words),
        held("kites.ar.md", [arabic("كلمة").as_bytes(), b"\0"].concat(), "17"),
    ]);
    trial.tried();
}

#[test]
fn fault_065_line_ends_of_every_kind_become_one() {
    let mixed = french(WORDS).replacen('\n', "\r\n", 5);
    let old = arabic("كلمة أخرى.").replace('\n', "\r");
    let trial = Trial::of([
        accepted("kites.fr.md", mixed, (FR, WORDS)),
        accepted("kites.ar.md", old, (AR, "كلمة أخرى.")),
    ]);
    let (once, watched, _) = trial.tried();
    for network in [&once, &watched] {
        assert_eq!((network.read(FR), network.read(AR)), (french(WORDS), arabic("كلمة أخرى.")));
    }
}

#[test]
fn fault_066_067_069_characters_that_hide_or_turn_words_are_told() {
    for (character, code) in
        [('\u{2067}', "U+2067"), ('\u{202e}', "U+202E"), ('\u{e0041}', "U+E0041")]
    {
        let text = with(character.to_string().as_bytes());
        Trial::of([held("kites.fr.md", text, code)]).tried();
    }
}

#[test]
fn fault_066_068_069_what_scripts_and_flags_are_written_with_is_fine() {
    // A pair of isolates, a flag of Scotland, and words of Persian with joiners.
    let flag = "\u{1F3F4}\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}";
    let paired = format!("Un mot \u{2067}ici\u{2069}, {flag}.");
    let joined = "كتاب\u{200c}ها می\u{200c}رود.";
    let trial = Trial::of([
        accepted("kites.fr.md", french(&paired), (FR, &paired)),
        accepted("kites.ar.md", arabic(joined), (AR, joined)),
    ]);
    trial.tried();
}
