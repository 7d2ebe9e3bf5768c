//! Quotation marks around the texts at the top of a file, which programs make curly: the notation of the top has straight ones.

use std::ops::Range;

/// Quotation marks that programs make of straight ones.
const CURLY: &[char] = &['“', '”', '„', '‟', '«', '»', '″', '＂'];

/// What stands around a text of several lines.
const THREE: &str = "\"\"\"";

/// A text whose top has straight quotation marks around its texts, and the lines, from 1, with which texts of several lines
/// begin that do not end. No line becomes another one.
#[must_use]
pub fn quoted(text: &str, top: &Range<usize>) -> (String, Vec<usize>) {
    let mut lines: Vec<(String, bool)> = Vec::new();
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        lines.push((line.to_owned(), top.contains(&at)));
        at += line.len();
    }
    let mut open = Vec::new();
    let mut ix = 0;
    while ix < lines.len() {
        let (line, is_top) = &lines[ix];
        let value = (*is_top && !line.trim_start().starts_with('#')).then(|| key(line)).flatten();
        let Some(value) = value else {
            ix += 1;
            continue;
        };
        if value.starts_with("'''") && value.matches("'''").count() == 1 {
            let own = lines[ix + 1..].iter().position(|(line, _)| line.contains("'''"));
            ix += own.map_or(1, |more| more + 2);
            continue;
        }
        let Some(rest) = three(value).filter(|rest| begins(rest)) else {
            lines[ix].0 = straight(line, value);
            ix += 1;
            continue;
        };
        let own = lines.iter().enumerate().skip(ix + 1);
        let mut own = own.take_while(|(_, (line, is_top))| *is_top && !is_next(line));
        let end = own.find_map(|(at, (line, _))| Some((at, end(line)?)));
        match end {
            Some((at, length)) => {
                let before = line.len() - value.len();
                lines[ix].0 = format!("{}\"\"\"{rest}", &line[..before]);
                let last = &lines[at].0;
                let bare = last.trim_end();
                lines[at].0 =
                    format!("{}\"\"\"{}", &bare[..bare.len() - length], &last[bare.len()..]);
                ix = at + 1;
            }
            None => {
                // Its words may look like the next key.
                let is_straight = value.starts_with(THREE);
                let next = lines[ix + 1..].iter().position(|(line, _)| line.contains(THREE));
                let next = next.filter(|_| is_straight).map(|more| ix + 1 + more);
                let begins =
                    |at: usize| key(&lines[at].0).is_some_and(|own| own.starts_with(THREE));
                match next.filter(|at| lines[*at].1 && !begins(*at)) {
                    Some(at) => ix = at + 1,
                    None => {
                        open.push(ix + 1);
                        ix += 1;
                    }
                }
            }
        }
    }
    (lines.into_iter().map(|(line, _)| line).collect(), open)
}

fn is_mark(c: char) -> bool {
    c == '"' || CURLY.contains(&c)
}

/// What stands behind the sign of a line that has a key before it.
fn key(line: &str) -> Option<&str> {
    let (key, value) = line.split_once('=')?;
    let name = key.trim().trim_matches(is_mark);
    let is_quoted = name.len() < key.trim().len();
    let is_name = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
    let is_key = !name.is_empty() && (is_quoted || name.chars().all(is_name));
    is_key.then(|| value.trim_start_matches([' ', '\t', '\u{a0}']))
}

/// Whether a line begins another text than the one above.
fn is_next(line: &str) -> bool {
    let line = line.trim_start();
    let is_noted = line.strip_prefix('#').is_some_and(|rest| rest.trim_start().starts_with('¶'));
    is_noted || key(line).is_some_and(|value| value.starts_with(is_mark))
}

/// What stands behind the three marks that a value begins with. A program may have put spaces between them.
fn three(value: &str) -> Option<&str> {
    let mut rest = value;
    for _ in 0..3 {
        rest = rest.trim_start_matches([' ', '\u{a0}', '\u{202f}']).strip_prefix(is_mark)?;
    }
    Some(rest)
}

/// Whether a text of several lines begins so: with nothing else in its line, or with a choice.
fn begins(rest: &str) -> bool {
    let rest = rest.trim();
    rest.is_empty() || (rest.starts_with(['{', '｛']) && !rest.ends_with(is_mark))
}

/// The bytes that three marks take with which a line ends.
fn end(line: &str) -> Option<usize> {
    let bare = line.trim_end();
    let mut rest = bare;
    for _ in 0..3 {
        rest = rest.trim_end_matches([' ', '\u{a0}', '\u{202f}']).strip_suffix(is_mark)?;
    }
    Some(bare.len() - rest.len())
}

/// A line with straight marks around its key and its value, where curly ones stand around them and nowhere else.
fn straight(line: &str, value: &str) -> String {
    let before = &line[..line.len() - value.len()];
    let bare = value.trim_end();
    let said = within(bare);
    let name = before.trim_end_matches(['=', ' ', '\t', '\u{a0}']).trim();
    let own = within(name).map(|name| format!("\"{name}\" = "));
    let said = said.map(|said| format!("\"{}\"", said.replace('"', "\\\"")));
    format!(
        "{}{}{}",
        own.as_deref().unwrap_or(before),
        said.as_deref().unwrap_or(bare),
        &value[bare.len()..]
    )
}

/// What stands between curly marks that belong together; none where it has signs of its own notation.
fn within(text: &str) -> Option<&str> {
    let first = text.chars().next()?;
    let last = text.chars().next_back()?;
    let is_curly = CURLY.contains(&first) && is_mark(last) || first == '"' && CURLY.contains(&last);
    let inner = text.get(first.len_utf8()..text.len().checked_sub(last.len_utf8())?)?;
    if !is_curly || inner.contains('\\') || inner.is_empty() {
        return None;
    }
    // Two names in a row begin and end with such marks, and are no text between two.
    let mut depth = 1_usize;
    for c in inner.chars() {
        match c {
            _ if c == last => depth -= 1,
            _ if c == first => depth += 1,
            _ => {}
        }
        if depth == 0 {
            return None;
        }
    }
    Some(inner.trim_matches(['\u{a0}', '\u{202f}']))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_around_texts_are_straight_and_those_within_stay() {
        let of = |text: &str| quoted(text, &(0..text.len())).0;
        for (curly, straight) in [
            ("a = “b”\n", "a = \"b\"\n"),
            ("a = ”b”\n", "a = \"b\"\n"),
            ("a = «\u{a0}b\u{a0}»\n", "a = \"b\"\n"),
            ("a = „b“\n", "a = \"b\"\n"),
            ("“a.svg” = “b”\n", "\"a.svg\" = \"b\"\n"),
            ("a = “der «B» c”\n", "a = \"der «B» c\"\n"),
            ("a = “der “B” c”\n", "a = \"der “B” c\"\n"),
            ("a = «b» и «c»\n", "a = «b» и «c»\n"),
            ("a = \"«b» c\"\n", "a = \"«b» c\"\n"),
            ("a = \"b «c»\"\n", "a = \"b «c»\"\n"),
            ("a = b “c”\n", "a = b “c”\n"),
            ("# a = “b”\n", "# a = “b”\n"),
            ("a = ”””\nb “c”\n}”””\n", "a = \"\"\"\nb “c”\n}\"\"\"\n"),
            ("a = “”“{ $n ->\n}« » \"\n", "a = \"\"\"{ $n ->\n}\"\"\"\n"),
            ("a = \"\"\"\nb = c\n\"\"\"\n", "a = \"\"\"\nb = c\n\"\"\"\n"),
            ("a = \"\"\"\nb = “c”\n\"\"\"\n", "a = \"\"\"\nb = “c”\n\"\"\"\n"),
            ("a = '''\nb = “c”\n'''\n", "a = '''\nb = “c”\n'''\n"),
        ] {
            assert_eq!(of(curly), straight);
        }
    }

    #[test]
    fn a_text_that_does_not_end_is_told_by_its_first_line() {
        for text in ["a = \"\"\"\nb\n", "x = 1\na = ”””\nb\nc = \"d\"\n}”””\n"] {
            let (same, open) = quoted(text, &(0..text.len()));
            assert_eq!(same, text);
            assert_eq!(
                open,
                [text.lines().position(|line| line.starts_with('a')).map_or(0, |ix| ix + 1)]
            );
        }
    }
}
