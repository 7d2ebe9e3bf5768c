//! What a text may hide: text turned round, a direction that never ends, words in tag characters.

/// What is hidden.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Hidden {
    /// LRO or RLO: letters appear in another order than the one in which they are read.
    Override(char),
    /// An isolate or embedding that does not end in its text, or an end without a beginning.
    Unbalanced(char),
    /// A tag character outside of a flag.
    Tag(char),
}

impl Hidden {
    /// The character that is meant.
    #[must_use]
    pub fn char(self) -> char {
        match self {
            Self::Override(c) | Self::Unbalanced(c) | Self::Tag(c) => c,
        }
    }
}

/// The first thing that a paragraph, title or the like hides, with its byte. Directions must end
/// in the text in which they begin (UAX #9, BD9 to BD11).
#[must_use]
pub fn first(text: &str) -> Option<(Hidden, usize)> {
    // All of these characters begin with one of two bytes, and most texts have neither.
    memchr::memchr2(0xE2, 0xF3, text.as_bytes())?;
    let mut open: Vec<(char, usize)> = Vec::new();
    for (at, c) in text.char_indices() {
        match c {
            '\u{202d}' | '\u{202e}' => return Some((Hidden::Override(c), at)),
            '\u{202a}' | '\u{202b}' | '\u{2066}'..='\u{2068}' => open.push((c, at)),
            // Each ends what was begun last, and only its own kind.
            '\u{202c}' if matches!(open.last(), Some(('\u{202a}' | '\u{202b}', _))) => {
                open.pop();
            }
            '\u{2069}' if matches!(open.last(), Some(('\u{2066}'..='\u{2068}', _))) => {
                open.pop();
            }
            '\u{202c}' | '\u{2069}' => return Some((Hidden::Unbalanced(c), at)),
            '\u{e0001}' => return Some((Hidden::Tag(c), at)),
            '\u{e0020}'..='\u{e007f}' if !in_flag(text, at) => return Some((Hidden::Tag(c), at)),
            _ => {}
        }
    }
    open.first().map(|(c, at)| (Hidden::Unbalanced(*c), *at))
}

/// Whether the tag character at `at` belongs to the flag of a part of a country: a black flag, the
/// letters and digits of its code in tags, and the tag that ends them (UTS #51, ED-14a).
#[must_use]
pub fn in_flag(text: &str, at: usize) -> bool {
    let tag = |c: &char| matches!(c, '\u{e0020}'..='\u{e007f}');
    let before = text[..at].trim_end_matches(|c| tag(&c));
    if !before.ends_with('\u{1f3f4}') {
        return false;
    }
    let tags: Vec<char> = text[before.len()..].chars().take_while(tag).take(8).collect();
    let Some(end) = tags.iter().position(|c| *c == '\u{e007f}') else { return false };
    let code = &tags[..end];
    let good = |c: &char| matches!(c, '\u{e0030}'..='\u{e0039}' | '\u{e0061}'..='\u{e007a}');
    // A second end, or tags behind the first, belong to no flag.
    let own = before.len() + 4 * (end + 1);
    (3..=6).contains(&code.len()) && code.iter().all(good) && at < own
}

/// Characters that only say where a line may break: soft hyphen, zero-width space, word joiner.
#[must_use]
pub fn is_unseen(c: char) -> bool {
    matches!(c, '\u{AD}' | '\u{200B}' | '\u{2060}' | '\u{FEFF}')
}

/// Whether a text shows nothing.
#[must_use]
pub fn is_blank(text: &str) -> bool {
    text.chars().all(|c| c.is_whitespace() || is_unseen(c))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn flag(code: &str) -> String {
        let tags = code.chars().filter_map(|c| char::from_u32(0xE0000 + u32::from(c)));
        format!("\u{1f3f4}{}\u{e007f}", tags.collect::<String>())
    }

    #[test]
    fn what_is_hidden_is_found_at_its_place() {
        for (text, hidden, at) in [
            ("a\u{202e}b\u{202c}", Hidden::Override('\u{202e}'), 1),
            ("\u{202d}", Hidden::Override('\u{202d}'), 0),
            ("a \u{2067}b", Hidden::Unbalanced('\u{2067}'), 2),
            ("a\u{2069}", Hidden::Unbalanced('\u{2069}'), 1),
            ("\u{202a}a\u{2069}", Hidden::Unbalanced('\u{2069}'), 4),
            ("\u{2066}\u{202b}a\u{2069}\u{202c}", Hidden::Unbalanced('\u{2069}'), 7),
            ("\u{202b}a", Hidden::Unbalanced('\u{202b}'), 0),
            ("a\u{e0041}", Hidden::Tag('\u{e0041}'), 1),
            ("\u{e0001}", Hidden::Tag('\u{e0001}'), 0),
        ] {
            assert_eq!(first(text), Some((hidden, at)), "{text:?}");
        }
        let balanced = "\u{2067}a\u{2069} \u{202b}b\u{2066}c\u{2069}\u{202c} \u{200f}…";
        for text in ["", "plain", balanced, "نقشه\u{200c}ها", "“quoted” – 🎉"] {
            assert_eq!(first(text), None, "{text:?}");
        }
    }

    #[test]
    fn flags_are_flags_only_where_they_are_whole() {
        for code in ["gbeng", "gbsct", "gbwls", "ustx"] {
            assert_eq!(first(&format!("a {} b", flag(code))), None);
        }
        let two = format!("{}{}", flag("gbeng"), flag("gbwls"));
        assert_eq!(first(&two), None);
        for text in [
            flag("gbenglandhidden"),
            flag("GBENG"),
            flag(""),
            flag("gbeng").trim_end_matches('\u{e007f}').to_owned(),
            format!("{}\u{e0041}", flag("gbeng")),
            flag("gbeng").replace('\u{1f3f4}', "x"),
        ] {
            assert!(matches!(first(&text), Some((Hidden::Tag(_), _))), "{text:?}");
        }
    }
}
