//! Two languages that nobody speaks, to see what is hard-coded: `en-XA`, English with accents and about
//! 40 % longer, and `ar-XB`, English from right to left.
//!
//! They are made of the reference language's text. What is no prose stays as it is: placeables, markup,
//! addresses.

/// A language that nobody speaks.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Pseudo {
    /// `en-XA`.
    Accented,
    /// `ar-XB`.
    Mirrored,
}

impl Pseudo {
    /// The one of this tag.
    #[must_use]
    pub fn of(tag: &str) -> Option<Self> {
        match tag {
            "en-XA" => Some(Self::Accented),
            "ar-XB" => Some(Self::Mirrored),
            _ => None,
        }
    }

    /// A pattern's text in it, the braces of placeables and what is between them untouched; the texts of a
    /// choice's forms are to be given one by one.
    #[must_use]
    pub fn text(self, pattern: &str) -> String {
        match self {
            Self::Accented => accented(pattern),
            Self::Mirrored => mirrored(pattern),
        }
    }
}

/// A stretch of a pattern.
enum Part<'p> {
    Prose(&'p str),
    /// A placeable, a tag, an entity or an address.
    Kept(&'p str),
}

fn parts(pattern: &str) -> Vec<Part<'_>> {
    let (mut out, mut from, mut at) = (Vec::new(), 0, 0);
    while let Some(c) = pattern[at..].chars().next() {
        let rest = &pattern[at..];
        let first = at == 0 || !pattern[..at].ends_with(|c: char| c.is_alphanumeric());
        let length = match c {
            '{' => placeable(rest),
            '<' => tag(rest),
            '&' => entity(rest),
            _ if first => address(rest),
            _ => None,
        };
        match length {
            Some(length) => {
                if from < at {
                    out.push(Part::Prose(&pattern[from..at]));
                }
                out.push(Part::Kept(&rest[..length]));
                at += length;
                from = at;
            }
            None => at += c.len_utf8(),
        }
    }
    if from < pattern.len() {
        out.push(Part::Prose(&pattern[from..]));
    }
    out
}

/// The length of `{ … }`, braces in it and quoted text skipped.
fn placeable(rest: &str) -> Option<usize> {
    let (mut depth, mut quoted, mut skip) = (0_usize, false, false);
    for (ix, byte) in rest.bytes().enumerate() {
        match byte {
            _ if skip => skip = false,
            b'\\' if quoted => skip = true,
            b'"' => quoted = !quoted,
            b'{' if !quoted => depth += 1,
            b'}' if !quoted => {
                depth -= 1;
                if depth == 0 {
                    return Some(ix + 1);
                }
            }
            _ => {}
        }
    }
    None
}

fn tag(rest: &str) -> Option<usize> {
    let inner = rest[1..].trim_start_matches('/');
    if !inner.starts_with(|c: char| c.is_ascii_alphabetic()) {
        return None;
    }
    rest.find('>').map(|ix| ix + 1)
}

fn entity(rest: &str) -> Option<usize> {
    let end = rest.find(';')?;
    let name = rest[1..end].trim_start_matches('#');
    let sound = !name.is_empty() && name.bytes().all(|b| b.is_ascii_alphanumeric());
    sound.then_some(end + 1)
}

fn address(rest: &str) -> Option<usize> {
    let word =
        rest.split(|c: char| c.is_whitespace() || matches!(c, '<' | '>' | '"' | '{')).next()?;
    let word = word.trim_end_matches(['.', ',', ';', ':', '!', '?', ')', '…', '”', '“']);
    let (name, domain) = word.split_once('@').unwrap_or_default();
    let is_mail = !name.is_empty() && domain.contains('.');
    let is_link = ["http://", "https://", "mailto:", "www."].iter().any(|s| word.starts_with(s));
    (is_mail || is_link).then_some(word.len())
}

fn accented(pattern: &str) -> String {
    let mut out = String::from("[");
    let mut letters = 0;
    for part in parts(pattern) {
        match part {
            Part::Kept(text) => out.push_str(text),
            Part::Prose(text) => {
                letters += text.chars().filter(|c| c.is_alphabetic()).count();
                out.extend(text.chars().map(accent));
            }
        }
    }
    // As much longer as a translation may be.
    let more = (letters * 2).div_ceil(5);
    if more > 0 {
        const WORDS: [&str; 5] = ["one", "two", "three", "four", "five"];
        let mut added = 0;
        for word in WORDS.iter().cycle() {
            if added >= more {
                break;
            }
            out.push(' ');
            out.push_str(word);
            added += word.len();
        }
    }
    out.push(']');
    out
}

/// A letter like it, with an accent: readable, and in no English text.
fn accent(c: char) -> char {
    const PLAIN: &str = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    const OTHER: &str = "åƀçðéƒĝĥîĵķļɱñöþǫŕšţûṽŵẋýžÅƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽ";
    PLAIN.chars().zip(OTHER.chars()).find(|(plain, _)| *plain == c).map_or(c, |(_, other)| other)
}

fn mirrored(pattern: &str) -> String {
    let mut out = String::new();
    for part in parts(pattern) {
        match part {
            Part::Kept(text) => out.push_str(text),
            Part::Prose(text) => mirror(text, &mut out),
        }
    }
    out
}

/// Each word from right to left: overridden word by word, so that a line still breaks between them, and
/// never across markup.
fn mirror(text: &str, out: &mut String) {
    let mut word = String::new();
    let flush = |word: &mut String, out: &mut String| {
        if word.chars().any(char::is_alphabetic) {
            out.push('\u{202E}');
            out.push_str(word);
            out.push('\u{202C}');
        } else {
            out.push_str(word);
        }
        word.clear();
    };
    for c in text.chars() {
        if c.is_whitespace() {
            flush(&mut word, out);
            out.push(c);
        } else {
            word.push(c);
        }
    }
    flush(&mut word, out);
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn prose_is_changed_and_nothing_else() {
        let accented = |text| Pseudo::Accented.text(text);
        assert_eq!(
            accented("Page { $number } of { $total }"),
            "[Þåĝé { $number } öƒ { $total } one]"
        );
        assert_eq!(
            accented("By <a href=\"{ $url }\">{ $name }</a> &amp; friends"),
            "[Ɓý <a href=\"{ $url }\">{ $name }</a> &amp; ƒŕîéñðš one two]"
        );
        assert_eq!(
            accented("See https://example.org/a, or mail a@example.org."),
            "[Šéé https://example.org/a, öŕ ɱåîļ a@example.org. one two]"
        );
        assert_eq!(accented("{ $n }"), "[{ $n }]");
        assert_eq!(
            accented("{ -brand(case: \"a } b\") } x"),
            "[{ -brand(case: \"a } b\") } ẋ one]"
        );
        let mirrored = |text| Pseudo::Mirrored.text(text);
        assert_eq!(
            mirrored("All kites, { $n }"),
            "\u{202E}All\u{202C} \u{202E}kites,\u{202C} { $n }"
        );
        assert_eq!(mirrored("<b>2022</b> – { $n }"), "<b>2022</b> – { $n }");
        assert_eq!(Pseudo::of("ar-XB"), Some(Pseudo::Mirrored));
        assert_eq!(Pseudo::of("ar"), None);
    }

    #[test]
    fn it_is_about_two_fifths_longer() {
        let text =
            "The kite meeting of the year begins on the beach, and everybody may bring a kite.";
        let more = Pseudo::Accented.text(text).chars().count() - text.chars().count();
        let part = more * 100 / text.chars().count();
        assert!((35..=50).contains(&part), "{part} %");
    }

    proptest! {
        #[test]
        fn whatever_is_given_placeables_stay(text in "[a-zA-Z<>&;{}\"\\\\ @.:/é]{0,40}") {
            let pattern = format!("{{ $first }}{}{{ NUMBER($n) }}", text.replace(['{', '}'], ""));
            for pseudo in [Pseudo::Accented, Pseudo::Mirrored] {
                let out = pseudo.text(&pattern);
                prop_assert!(out.contains("{ $first }"), "{}", out);
                prop_assert!(out.contains("{ NUMBER($n) }"), "{}", out);
                // Overrides are closed where they are opened.
                prop_assert_eq!(out.matches('\u{202E}').count(), out.matches('\u{202C}').count());
                // Braces that close nothing do no harm.
                prop_assert!(pseudo.text(&text).len() >= text.len());
            }
        }
    }
}
