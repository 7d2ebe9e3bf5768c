//! Letters that became question marks: a program saved them in an encoding that does not have them.

/// Places in words that make a text suspicious, and words for one of them.
const PLACES: usize = 3;
const WORDS: usize = 60;
/// Marks that stand for whole words, and characters for one of them.
const MARKS: usize = 12;
const CHARS: usize = 5;
/// What is odd only where it comes often: a mark within a sentence, and words for one of them.
const WITHIN: usize = 6;
const WITHIN_WORDS: usize = 12;

/// The lines with letters that became question marks; none unless there are so many that nobody has asked so much. Each
/// line comes with its number, and without code and addresses.
#[must_use]
pub fn questioned<'l>(lines: impl Iterator<Item = (usize, &'l str)>) -> Vec<usize> {
    let mut sum = Counts::default();
    let mut found = Vec::new();
    for (number, line) in lines {
        let own = Counts::of(line);
        if own.places + own.runs + own.within > 0 {
            found.push(number);
        }
        sum.add(own);
    }
    let is_spoilt = sum.places >= PLACES && sum.places * WORDS >= sum.words
        || sum.marks >= MARKS && sum.runs > 0 && sum.marks * CHARS >= sum.chars
        || sum.within + sum.places >= WITHIN
            && (sum.within + sum.places) * WITHIN_WORDS >= sum.words;
    if is_spoilt { found } else { Vec::new() }
}

#[derive(Clone, Copy, Default)]
struct Counts {
    words: usize,
    /// Characters that are no white space.
    chars: usize,
    marks: usize,
    /// Marks between letters, or before a word.
    places: usize,
    /// Words of nothing but marks.
    runs: usize,
    /// Marks behind a word, with a small letter after the space.
    within: usize,
}

impl Counts {
    fn of(line: &str) -> Self {
        let mut counts = Self::default();
        let mut words = line.split_whitespace().peekable();
        while let Some(word) = words.next() {
            counts.words += 1;
            counts.chars += word.chars().count();
            counts.marks += word.matches('?').count();
            if !word.contains('?') {
                continue;
            }
            let bare = word.trim_matches(|c: char| c != '?' && !c.is_alphanumeric());
            counts.places += places(bare);
            counts.runs += usize::from(bare.len() > 1 && bare.bytes().all(|b| b == b'?'));
            let next = words.peek().and_then(|next| next.chars().next());
            let goes_on = next.is_some_and(|c| c.is_alphabetic() && !c.is_uppercase());
            counts.within += usize::from(word.ends_with('?') && goes_on);
        }
        counts
    }

    fn add(&mut self, other: Self) {
        self.words += other.words;
        self.chars += other.chars;
        self.marks += other.marks;
        self.places += other.places;
        self.runs += other.runs;
        self.within += other.within;
    }
}

/// The marks of a word that stand for letters of it, runs of them once.
fn places(word: &str) -> usize {
    let is_letter = |c: Option<char>| c.is_some_and(|c| c.is_alphabetic() && !c.is_uppercase());
    let mut count = 0;
    let mut before: Option<char> = None;
    let mut chars = word.chars().peekable();
    while let Some(c) = chars.next() {
        if c != '?' {
            before = Some(c);
            continue;
        }
        while chars.next_if_eq(&'?').is_some() {}
        // What begins with one is a letter that began the word.
        let begins = before.is_none_or(char::is_alphabetic);
        count += usize::from(begins && is_letter(chars.peek().copied()));
    }
    count
}

#[cfg(test)]
mod tests {
    use super::super::super::sentences::{MORE, OWN, TEN, paragraph};
    use super::*;

    fn told(text: &str) -> usize {
        questioned(text.lines().enumerate().map(|(ix, line)| (ix + 1, line))).len()
    }

    #[test]
    fn sentences_without_their_letters_are_told_and_sound_ones_never() {
        for sample in TEN.iter().chain(MORE) {
            let text = paragraph(sample);
            assert_eq!(told(&text), 0, "{}", sample.0);
            let spoilt: String = text.chars().map(|c| if c.is_ascii() { c } else { '?' }).collect();
            // English has lost nothing but quotation marks.
            let is_told = told(&spoilt) == 1;
            assert_eq!(is_told, sample.0 != "en", "{}: {spoilt}", sample.0);
        }
        for (tag, text) in OWN {
            assert_eq!(told(text), 0, "{tag}");
        }
    }

    #[test]
    fn questions_are_no_lost_letters() {
        for text in [
            "",
            "?",
            "???",
            "Quoi ??? Non ?? Si ?",
            "Was? fragte er. Wer? Wie? Wo?",
            "¿Qué? ?Que pasa? ?Como estas? ?Donde vas? ?Quien eres?",
            "who?what and where?when",
            "1. e4 e5 2. Nf3?? d6?! 3. a3?? a6??",
            "Alles gut?Ja.Nein?Doch.Oder?Ja.",
            "کیا؟ کیوں؟",
        ] {
            assert_eq!(told(text), 0, "{text}");
        }
    }
}
