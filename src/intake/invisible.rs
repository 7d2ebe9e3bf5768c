//! Characters that nobody sees and that keep Markdown from being read as it was meant.

use crate::model::spelling;

/// An unseen character at a place where Markdown does not bear it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Invisible {
    /// The line, from 1.
    pub line: usize,
    /// Its place in the line, in characters from 1.
    pub column: usize,
    /// The character.
    pub char: char,
}

/// Finds what nobody sees in front of a fence, a heading, an item of a list, a row of a table, a quotation or the
/// fences of front matter, behind those that must stand alone, and in a link's syntax. What stands
/// in words is left alone: Persian, Urdu and Hindi are spelt with joiners.
#[must_use]
pub fn invisible(text: &str) -> Vec<Invisible> {
    let mut out = Vec::new();
    let mut fence: Option<(char, usize)> = None;
    for (index, line) in text.lines().enumerate() {
        // Code is shown as it is; but what ends it must be seen to.
        let bare: String = line.chars().filter(|c| !is_unseen(*c)).collect();
        let marker = fence_of(&bare);
        let is_inside = fence.is_some();
        match (fence, marker) {
            (None, Some((c, length, _))) => fence = Some((c, length)),
            (Some((open, least)), Some((c, length, true))) if c == open && length >= least => {
                fence = None;
            }
            (Some(_), _) => continue,
            _ => {}
        }
        if bare.len() == line.len() {
            continue;
        }
        let mut places = at_start(line);
        if is_alone(bare.trim(), marker.is_some_and(|(.., is_bare)| is_bare)) {
            places = unseen(line).collect();
        } else if !is_inside {
            places.extend(in_links(line));
        }
        places.sort_unstable();
        places.dedup();
        out.extend(places.into_iter().filter_map(|at| {
            let char = line[at..].chars().next()?;
            Some(Invisible { line: index + 1, column: line[..at].chars().count() + 1, char })
        }));
    }
    out
}

/// Spaces that are none to Markdown, and characters without any width.
fn is_unseen(c: char) -> bool {
    matches!(c, '\u{a0}' | '\u{202f}' | '\u{200b}'..='\u{200f}' | '\u{61c}') || is_nothing(c)
}

/// Characters that are right in no place of Markdown's syntax.
fn is_nothing(c: char) -> bool {
    crate::model::hidden::is_unseen(c)
}

fn unseen(line: &str) -> impl Iterator<Item = usize> + '_ {
    line.char_indices().filter(|(_, c)| is_unseen(*c)).map(|(at, _)| at)
}

/// The character and length of a fence of code, and whether nothing stands behind it.
fn fence_of(bare: &str) -> Option<(char, usize, bool)> {
    let line = bare.trim_start();
    let c = line.chars().next().filter(|c| matches!(c, '`' | '~'))?;
    let rest = line.trim_start_matches(c);
    let length = line.len() - rest.len();
    // A line with a backtick behind three of them is code in a paragraph.
    (length >= 3 && !(c == '`' && rest.contains('`'))).then(|| (c, length, rest.trim().is_empty()))
}

/// Whether this line means something only if nothing else stands in it.
fn is_alone(bare: &str, is_fence: bool) -> bool {
    is_fence || matches!(bare, "+++" | "---")
}

/// What is unseen before the sign that begins a block, and between the signs.
fn at_start(line: &str) -> Vec<usize> {
    let mut found: Vec<usize> = Vec::new();
    let mut rest = line;
    // A quotation may hold a list, which may hold a heading.
    loop {
        let body = rest.trim_start_matches(|c| matches!(c, ' ' | '\t') || is_unseen(c));
        let begin = line.len() - body.len();
        let from = line.len() - rest.len();
        let Some(length) = sign(body) else { break };
        found.extend(unseen(&line[from..begin]).map(|at| from + at));
        rest = &body[length..];
        // Markdown wants a plain space behind the signs of a heading.
        if body.starts_with('#') {
            let spaces = rest.len() - rest.trim_start_matches(is_unseen).len();
            found.extend(unseen(&rest[..spaces]).map(|at| begin + length + at));
            break;
        }
        // In the cells of a table anything may stand.
        if body.starts_with('|') {
            break;
        }
    }
    found
}

/// The length of the sign that a line begins with, if it begins a block.
fn sign(body: &str) -> Option<usize> {
    let spaced = |length: usize| {
        let next = body[length..].chars().next();
        next.is_none_or(|c| c == ' ' || c == '\t').then_some(length)
    };
    match body.chars().next()? {
        '>' | '|' => Some(1),
        '-' | '*' | '+' => spaced(1),
        '#' => {
            let length = body.len() - body.trim_start_matches('#').len();
            let next = body[length..].chars().next();
            let ends = next.is_none_or(|c| c == ' ' || c == '\t' || is_unseen(c));
            (length <= 6 && ends).then_some(length)
        }
        '`' | '~' => fence_of(body).map(|(_, length, _)| length),
        '0'..='9' => {
            let digits = body.len() - body.trim_start_matches(|c: char| c.is_ascii_digit()).len();
            let ends = matches!(body.as_bytes().get(digits), Some(b'.' | b')'));
            if digits <= 9 && ends { spaced(digits + 1) } else { None }
        }
        _ => None,
    }
}

/// What is unseen between a link's text and its address, or in the address.
fn in_links(line: &str) -> Vec<usize> {
    let mut found = Vec::new();
    for (at, _) in line.match_indices(']') {
        let rest = &line[at + 1..];
        let gap = rest.len() - rest.trim_start_matches(is_unseen).len();
        let Some(inside) = rest[gap..].strip_prefix('(') else { continue };
        let Some(end) = inside.find(')') else { continue };
        let inside = &inside[..end];
        // “[sic] (so)” with a space that does not break is prose.
        let is_prose = inside.contains(' ') || !inside.contains(['/', '.', '#', ':']);
        let is_space = rest[..gap].contains(['\u{a0}', '\u{202f}']);
        if gap > 0 && is_space && is_prose {
            continue;
        }
        found.extend(unseen(&rest[..gap]).map(|gap| at + 1 + gap));
        let begin = at + 1 + gap + 1;
        let address = inside.split([' ', '\t']).next().unwrap_or_default();
        // Addresses hold words of Persian too.
        found.extend(spelling::invisibles(address).map(|(place, _)| begin + place));
        let spaces = address.char_indices().filter(|(_, c)| matches!(c, '\u{a0}' | '\u{202f}'));
        found.extend(spaces.map(|(place, _)| begin + place));
    }
    // A picture's sign parted from its text.
    for (at, _) in line.match_indices('!') {
        let rest = &line[at + 1..];
        let gap = rest.len() - rest.trim_start_matches(is_nothing).len();
        if gap > 0 && rest[gap..].starts_with('[') && rest.contains("](") {
            found.extend(unseen(&rest[..gap]).map(|gap| at + 1 + gap));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::super::sentences::{MORE, TEN};
    use super::*;

    #[test]
    fn what_keeps_markdown_from_being_read_is_found() {
        for (text, places) in [
            ("\u{200b}# Head", &[(1, 1, '\u{200b}')][..]),
            ("#\u{a0}Head", &[(1, 2, '\u{a0}')]),
            ("\u{feff}+++\ntitle = \"x\"\n+++\u{a0}", &[(1, 1, '\u{feff}'), (3, 4, '\u{a0}')]),
            ("a\n\n\u{ad}```\nx\n```\u{200b}", &[(3, 1, '\u{ad}'), (5, 4, '\u{200b}')]),
            ("\u{a0}- item", &[(1, 1, '\u{a0}')]),
            (" \u{200d}12. item", &[(1, 2, '\u{200d}')]),
            ("\u{200b}| Part | Day |", &[(1, 1, '\u{200b}')]),
            ("\u{200f}> said", &[(1, 1, '\u{200f}')]),
            ("> \u{200b}- \u{200b}## x", &[(1, 3, '\u{200b}'), (1, 6, '\u{200b}')]),
            ("é [a]\u{200b}(b)", &[(1, 6, '\u{200b}')]),
            ("[a]\u{a0}(b.md)", &[(1, 4, '\u{a0}')]),
            ("[a](\u{200b}b.md\u{feff})", &[(1, 5, '\u{200b}'), (1, 10, '\u{feff}')]),
            ("[a](b\u{a0}c.md)", &[(1, 6, '\u{a0}')]),
            ("!\u{2060}[a](b.png)", &[(1, 2, '\u{2060}')]),
        ] {
            let found = invisible(text);
            let found: Vec<_> = found.iter().map(|i| (i.line, i.column, i.char)).collect();
            assert_eq!(found, places, "{text:?}");
        }
    }

    #[test]
    fn what_stands_where_it_may_is_not_told() {
        for text in [
            "کتاب\u{200c}ها را می\u{200c}خوانیم. [خانه\u{200c}ها](/خانه\u{200c}ها)",
            "क्\u{200d}ष और क्\u{200c}ष",
            "« Oui\u{a0}! », 12\u{a0}000\u{202f}€",
            "Il l’a dit [sic]\u{a0}(comme toujours).",
            "\u{a0}Text that is set in",
            "\u{a0}-5 degrés",
            "\u{a0}2022 was a year",
            "soft\u{ad}hyphen, zero\u{200b}width",
            "```\n\u{200b}# no heading\n\u{a0}- no item\n[a]\u{200b}(b)\n```",
            "\u{a0}#hashtag",
            "|\u{a0}- a | \u{a0} |",
            "👩\u{200d}🚀 flies",
            "",
        ] {
            assert_eq!(invisible(text), [], "{text:?}");
        }
        for (tag, sentences) in TEN.iter().chain(MORE) {
            for sentence in *sentences {
                let text = format!("# {sentence}\n\n- [{sentence}](a.md)\n");
                assert_eq!(invisible(&text), [], "{tag}");
            }
        }
    }
}
