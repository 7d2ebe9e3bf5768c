//! Paragraphs quoted in letters, as much of each as tells what is meant.

use crate::freshness::word_difference;
use crate::model::{Change, Edit};

/// Letters of a paragraph that are shown whole.
const SHOWN: usize = 160;

/// Letters that are shown on either side of what has changed.
const AROUND: usize = 50;

/// Letters of one change that are shown.
const CHANGED: usize = 300;

/// A title as it stands between quotation marks, without those that it has around itself.
pub(super) fn titled(title: &str) -> &str {
    /// What begins and ends a quotation.
    const QUOTES: &[(char, char)] = &[
        ('“', '”'),
        ('„', '“'),
        ('„', '”'),
        ('«', '»'),
        ('»', '«'),
        ('「', '」'),
        ('『', '』'),
        ('"', '"'),
    ];
    let bare = title.trim();
    let inner = QUOTES.iter().find_map(|(open, close)| {
        let inner = bare.strip_prefix(*open)?.strip_suffix(*close)?;
        (!inner.contains([*open, *close])).then_some(inner)
    });
    inner.map(str::trim).filter(|inner| !inner.is_empty()).unwrap_or(bare)
}

/// As much of a paragraph as tells which one it is, in a line: what stands in several is no list or heading of the letter.
pub(super) fn in_short(text: &str) -> String {
    let lines: Vec<&str> = text.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    let text = &*lines.join(" ");
    let mut shown = head(text, SHOWN).to_owned();
    if shown.len() < text.len() {
        shown.push('…');
    }
    shown
}

/// What a paragraph said and says, both cut to what has changed and the words around it. None if the same words
/// stand there.
pub(super) fn both(old: &str, new: &str) -> Option<(String, String)> {
    let changes = word_difference(old.trim(), new.trim());
    if changes.iter().all(|change| change.edit == Edit::Same) {
        return None;
    }
    let is_long = [old, new].iter().any(|text| text.trim().chars().count() > SHOWN);
    let side = |left_out: Edit| {
        let own: Vec<&Change> = changes.iter().filter(|own| own.edit != left_out).collect();
        let mut out = String::new();
        for (ix, change) in changes.iter().enumerate().filter(|(_, own)| own.edit != left_out) {
            match change.edit {
                Edit::Same if is_long => {
                    let (first, last) = (ix == 0, ix + 1 == changes.len());
                    out.push_str(&around(&change.text, first, last));
                }
                Edit::Same => out.push_str(&change.text),
                Edit::Removed | Edit::Added => out.push_str(&short(&change.text)),
            }
        }
        if own.is_empty() { "…".to_owned() } else { out.trim().to_owned() }
    };
    Some((side(Edit::Added), side(Edit::Removed)))
}

/// Of what stayed, only what is next to a change.
fn around(text: &str, is_first: bool, is_last: bool) -> String {
    let before = if is_first { "" } else { head(text, AROUND) };
    let behind = if is_last { "" } else { tail(text, AROUND) };
    if before.len() + behind.len() >= text.len() {
        return text.to_owned();
    }
    match (is_first, is_last) {
        (true, _) => format!("…{behind}"),
        (_, true) => format!("{before}…"),
        _ => format!("{before} … {behind}"),
    }
}

/// What was put in or taken out, if it is not too long.
fn short(text: &str) -> String {
    let (first, last) = (head(text, CHANGED / 2), tail(text, CHANGED / 2));
    match first.len() + last.len() >= text.len() {
        true => text.to_owned(),
        false => format!("{first} … {last}"),
    }
}

/// So many letters at a text's beginning, up to the end of a word where there is one.
fn head(text: &str, letters: usize) -> &str {
    let Some((end, _)) = text.char_indices().nth(letters) else { return text };
    let cut = &text[..end];
    let is_whole = text[end..].starts_with(char::is_whitespace);
    match cut.rfind(char::is_whitespace).filter(|at| !is_whole && *at > end / 2) {
        Some(at) => &cut[..at],
        None => cut,
    }
}

/// So many letters at a text's end, from the beginning of a word where there is one.
fn tail(text: &str, letters: usize) -> &str {
    let all = text.chars().count();
    let skipped = all.saturating_sub(letters);
    let Some((start, _)) = text.char_indices().nth(skipped) else { return "" };
    let cut = &text[start..];
    let is_whole = start == 0 || text[..start].ends_with(char::is_whitespace);
    let space = cut.find(char::is_whitespace).filter(|at| !is_whole && *at < cut.len() / 2);
    space.map_or(cut, |at| cut[at..].trim_start())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn titles_lose_the_quotation_marks_around_them() {
        for (title, bare) in [
            ("« Un terrain »", "Un terrain"),
            ("“Kites”", "Kites"),
            ("„Drachen“", "Drachen"),
            ("“Kites” and “wind”", "“Kites” and “wind”"),
            ("“Kites” fly", "“Kites” fly"),
            ("“”", "“”"),
            ("Kites", "Kites"),
        ] {
            assert_eq!(titled(title), bare);
        }
        assert_eq!(in_short("```sh\n# no heading\n\nls\n```"), "```sh # no heading ls ```");
    }

    #[test]
    fn what_has_changed_is_shown_wherever_it_stands() {
        let filler = "many words that are as they were before ".repeat(12);
        let old = format!("{filler}on the sixth of July {filler}with two hundred boats {filler}");
        let new = old.replace("sixth", "seventh").replace("two hundred", "three hundred");
        let (was, is) = both(&old, &new).expect("they differ");
        for (text, words) in [(&was, ["sixth", "two hundred"]), (&is, ["seventh", "three hundred"])]
        {
            assert!(words.iter().all(|word| text.contains(word)), "{text}");
            assert!(text.starts_with('…') && text.ends_with('…'), "{text}");
            assert!(text.contains(" … ") && text.chars().count() < 400, "{text}");
        }
        // Short ones are shown whole, and the same is not shown twice.
        let both_whole = both("One is red.", "One is blue.");
        assert_eq!(both_whole, Some(("One is red.".to_owned(), "One is blue.".to_owned())));
        assert_eq!(both(&old, &old), None);
    }

    #[test]
    fn no_text_is_cut_within_a_word_or_a_letter() {
        let long = "स्वतंत्रता ".repeat(60);
        let (was, is) =
            both(&format!("{long}एक {long}"), &format!("{long}दो {long}")).expect("two");
        for text in [was, is, in_short(&long)] {
            let words =
                text.split(|c: char| c.is_whitespace() || c == '…').filter(|w| !w.is_empty());
            words.for_each(|word| assert!(["स्वतंत्रता", "एक", "दो"].contains(&word), "{text}"));
        }
        // Where no spaces stand between words.
        let long = "凧は風と糸と紙で飛ぶ".repeat(40);
        let (was, is) =
            both(&format!("{long}六日{long}"), &format!("{long}七日{long}")).expect("two");
        assert!(was.contains('六') && is.contains('七') && is.chars().count() < 200, "{is}");
    }
}
