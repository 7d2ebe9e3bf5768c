//! What of a delivered text is prose: only that says which language it is in.

use crate::parse;

/// A text without what is no prose: front matter, code, what is filled in, addresses, tags. The words of a link are prose.
pub(super) fn prose(text: &str) -> String {
    let start = parse::front_matter(text).map_or(0, |(_, range)| {
        let rest = &text[range.end..];
        range.end + rest.find('\n').map_or(rest.len(), |end| end + 1)
    });
    let mut is_code = false;
    let mut lines = String::new();
    for line in text[start..].lines() {
        if line.trim_start().starts_with("```") || line.trim_start().starts_with("~~~") {
            is_code = !is_code;
        } else if !is_code {
            lines.push_str(line);
            lines.push('\n');
        }
    }
    let mut out = String::with_capacity(lines.len());
    let mut rest = lines.as_str();
    let mut before = ' ';
    while let Some(c) = rest.chars().next() {
        let begins = c.is_ascii_alphabetic() && !before.is_ascii_alphanumeric();
        if let Some(end) = (begins || "{`]<".contains(c)).then(|| span(rest)).flatten() {
            // What stood around it are two words.
            out.push(' ');
            rest = &rest[end..];
            before = ' ';
            continue;
        }
        out.push(c);
        before = c;
        rest = &rest[c.len_utf8()..];
    }
    out
}

/// The lines of a text, or of a file of strings, without what is no prose, with their numbers.
pub(super) fn lines(text: &str, is_catalog: bool) -> Vec<(usize, String)> {
    let mut is_code = false;
    let mut lines = Vec::new();
    for (ix, line) in text.lines().enumerate() {
        let start = line.trim_start();
        if start.starts_with("```") || start.starts_with("~~~") {
            is_code = !is_code;
        } else if !(is_code || is_catalog && line.starts_with('#')) {
            lines.push((ix + 1, prose(line)));
        }
    }
    lines
}

/// Bytes of a span; what is longer is none.
const LONGEST: usize = 1000;

/// Bytes of the span that a text begins with and that is no prose, if it begins with one. But for comments, none goes
/// beyond its paragraph.
fn span(text: &str) -> Option<usize> {
    if text.starts_with("<!--") {
        return Some(text.find("-->").map_or(text.len(), |end| end + 3));
    }
    let near = &text[..text.floor_char_boundary(LONGEST)];
    let paragraph = &near[..near.find("\n\n").unwrap_or(near.len())];
    match paragraph.chars().next()? {
        '{' => braced(paragraph),
        '`' => {
            let marks = paragraph.len() - paragraph.trim_start_matches('`').len();
            let mark = &paragraph[..marks];
            Some(paragraph[marks..].find(mark).map_or(marks, |end| 2 * marks + end))
        }
        ']' => {
            let inner = paragraph.strip_prefix("](")?;
            Some(2 + inner.find(')').map_or(inner.len(), |end| end + 1))
        }
        '<' => {
            let begins = |c: char| c.is_ascii_alphabetic() || "/!?".contains(c);
            let end = paragraph.find('>').filter(|_| paragraph[1..].starts_with(begins))?;
            Some(end + 1)
        }
        _ => {
            let is_other = |c: char| !c.is_ascii_alphanumeric() && !"+.-".contains(c);
            let scheme = paragraph.find(is_other)?;
            let address = paragraph[scheme..].strip_prefix("://")?;
            let is_end = |c: char| c.is_whitespace() || !c.is_ascii() || "<>\"".contains(c);
            Some(scheme + 3 + address.find(is_end).unwrap_or(address.len()))
        }
    }
}

/// Braces with what is in them, also in braces; those of which the second is missing, up to the next space.
fn braced(text: &str) -> Option<usize> {
    let mut depth = 0_usize;
    for (at, c) in text.char_indices() {
        match c {
            '{' => depth += 1,
            '}' => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return Some(at + c.len_utf8());
        }
    }
    text.find(char::is_whitespace).or(Some(text.len()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spans_go_and_what_stands_around_them_stays() {
        for (text, left) in [
            ("凧は{ $days }日", "凧は 日"),
            ("凧は{ DATETIME($x, day: “numeric”) }に", "凧は に"),
            ("a { NUMBER($x, a: {$y}) } b", "a b"),
            ("a {x y\n\nb } c", "a y\n\nb } c"),
            ("a {x b", "a b"),
            ("[凧の博物館](https://example.org/a)を", "[凧の博物館 を"),
            ("`code --x`を見る", "を見る"),
            ("``a ` b`` c", "c"),
            ("<span class=\"a\">凧</span> 1 < 2", "凧 1 < 2"),
            ("a <!-- b > c --> d", "a d"),
            ("見る：https://example.org/kites?x=1、または", "見る： 、または"),
            ("## 凧 {#kites}", "## 凧"),
            ("+++\nheadline = \"a\"\n+++\n\nb\n```\nc\n```\nd", "b\nd"),
            ("", ""),
        ] {
            let found = prose(text);
            let found: Vec<&str> = found
                .split(' ')
                .map(|word| word.trim_matches('\r'))
                .filter(|word| !word.is_empty())
                .collect();
            assert_eq!(found.join(" ").trim(), left, "{text}");
        }
    }
}
