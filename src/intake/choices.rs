//! Choices in messages, `{ $n -> [one] … *[other] … }`, whose signs a program or a keyboard has made others of, and whose
//! forms have names that were translated.

use std::ops::Range;

/// A text whose choices have their signs again, and the names of forms that are none, with their lines from 1.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Chosen {
    /// The text. No line becomes another one.
    pub text: String,
    /// What stands in the brackets of forms and is no name of any.
    pub strange: Vec<(usize, String)>,
}

/// Looks at the choices in a part of a text, which is its top, or all of a file of strings.
#[must_use]
pub fn chosen(text: &str, within: &Range<usize>) -> Chosen {
    let mut out = Chosen { text: String::with_capacity(text.len()), strange: Vec::new() };
    let (mut at, mut depth) = (0, 0_usize);
    for (ix, line) in text.split_inclusive('\n').enumerate() {
        let is_within = within.contains(&at);
        at += line.len();
        if !is_within || line.trim_start().starts_with(['#', '＃']) {
            out.text.push_str(line);
            continue;
        }
        let (new, more) = arrows(line);
        let mut new = new;
        if depth > 0 {
            match head(&new) {
                Some((head, Ok(name), rest)) => new = format!("{head}[{name}]{rest}"),
                Some((_, Err(name), _)) => out.strange.push((ix + 1, name)),
                None => {}
            }
        }
        let bare = new.trim_start();
        if depth > 0
            && let Some(rest) = bare.strip_prefix('｝')
        {
            new = format!("{}}}{rest}", &new[..new.len() - bare.len()]);
        }
        // It may end in the line of its last form, and ends with the text that it stands in.
        let count = |signs: [char; 2]| new.matches(signs).count();
        let ends = (count(['}', '｝']) + more).saturating_sub(count(['{', '｛']));
        depth = if new.contains("\"\"\"") && more == 0 { 0 } else { depth.saturating_sub(ends) };
        // One that begins in the middle of a line and ends there is over.
        depth += more;
        out.text.push_str(&new);
    }
    out
}

/// A line in which the arrows behind what decides are arrows, and how many choices it leaves open.
fn arrows(line: &str) -> (String, usize) {
    let mut out = String::with_capacity(line.len());
    let (mut rest, mut open) = (line, 0);
    while let Some(start) = rest.find(['{', '｛']) {
        let inner = &rest[start..];
        let inner = &inner[inner.chars().next().map_or(0, char::len_utf8)..];
        out.push_str(&rest[..start]);
        let Some((selector, behind)) = arrow(inner) else {
            out.push_str(&rest[start..rest.len() - inner.len()]);
            rest = inner;
            continue;
        };
        let own = &inner[..inner.len() - behind.len()];
        let is_right = own.ends_with("->") && own.is_ascii() && rest[start..].starts_with('{');
        match is_right {
            true => out.push_str(&rest[start..rest.len() - behind.len()]),
            false => out.push_str(&format!("{{ {selector} ->")),
        }
        open += usize::from(behind.trim().is_empty());
        rest = behind;
    }
    out.push_str(rest);
    (out, open)
}

/// What decides, and what stands behind its arrow, where a choice begins.
fn arrow(inner: &str) -> Option<(String, &str)> {
    let (mut start, mut end) = (0, 0);
    for (at, c) in inner.char_indices() {
        let behind = at + c.len_utf8();
        match c {
            '→' | '⟶' | '⇒' | '➔' => (start, end) = (at, behind),
            '>' | '›' | '＞' | '»' => {
                let before = inner[..at].trim_end();
                let own = before.trim_end_matches(is_dash);
                if own.len() < before.len() {
                    (start, end) = (own.len(), behind);
                }
            }
            '{' | '}' | '｛' | '｝' | '[' | '［' | '【' | '\n' => return None,
            _ => {}
        }
        if end > 0 {
            break;
        }
    }
    let behind = &inner[end..];
    let selector: String = inner[..start].trim().chars().map(narrow).collect();
    let name = selector.trim_start_matches(|c: char| c.is_ascii_uppercase());
    let is_call = name.len() < selector.len() && name.starts_with('(') && name.ends_with(')');
    let is_fact = selector.strip_prefix('$').is_some_and(is_name);
    let begins = |rest: &str| rest.is_empty() || rest.starts_with(['[', '*', '［', '【', '＊']);
    let is_choice = end > 0 && (is_fact || is_call) && begins(behind.trim_start());
    is_choice.then_some((selector, behind))
}

/// What a line of a form begins with, its name or what is none, and the rest.
fn head(line: &str) -> Option<(String, Result<String, String>, &str)> {
    let bare = line.trim_start();
    let star = bare.strip_prefix(['*', '＊']).map(str::trim_start);
    let inner = star.unwrap_or(bare).strip_prefix(['[', '［', '【', '〔'])?;
    let end = inner.find([']', '］', '】', '〕'])?;
    let rest = &inner[end + inner[end..].chars().next().map_or(0, char::len_utf8)..];
    let said = inner[..end].trim();
    let name: String = said.chars().filter(|c| !is_unseen(*c)).map(narrow).collect();
    let head =
        format!("{}{}", &line[..line.len() - bare.len()], if star.is_some() { "*" } else { "" });
    let is_number = !name.is_empty() && name.trim_start_matches('-').parse::<f64>().is_ok();
    Some((head, if is_name(&name) || is_number { Ok(name) } else { Err(said.to_owned()) }, rest))
}

fn is_name(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_alphabetic())
        && name.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'-'))
}

fn is_dash(c: char) -> bool {
    matches!(c, '-' | '‐' | '‑' | '‒' | '–' | '—' | '―' | '−' | '－')
}

/// Marks of direction and characters without width.
fn is_unseen(c: char) -> bool {
    matches!(c, '\u{61C}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FEFF}')
}

/// A sign of full width as the one that it stands for.
pub(super) fn narrow(c: char) -> char {
    match c {
        '！'..='～' => u32::from(c).checked_sub(0xFEE0).and_then(char::from_u32).unwrap_or(c),
        '\u{3000}' | '\u{a0}' | '\u{202f}' => ' ',
        '、' => ',',
        '“' | '”' | '„' | '‟' | '«' | '»' | '「' | '」' | '″' => '"',
        _ => c,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn choices_get_their_signs_back_and_nothing_else_changes() {
        let of = |text: &str| chosen(text, &(0..text.len()));
        let right = "a = { $n ->\n    [one] x → y\n   *[other] { F($n) } -> [z]\n}\n";
        assert_eq!(of(right), Chosen { text: right.to_owned(), strange: Vec::new() });
        for spoilt in [
            right.replace("$n ->", "$n →"),
            right.replace("$n ->", "$n –>"),
            right.replace("{ $n ->", "｛ ＄n －＞"),
            right.replace("*[other]", "＊【other】"),
            right.replace("[one]", "［ｏｎｅ］"),
            right.replace("[one]", "[\u{200f}one]"),
            right.replace("\n}", "\n｝"),
        ] {
            assert_eq!(of(&spoilt).text, right, "{spoilt}");
        }
        let strange = of(&right.replace("[one]", "[один]"));
        assert_eq!(strange.strange, [(2, "один".to_owned())]);
        // Neither a sentence in braces nor brackets elsewhere are any of this.
        let over = "a = \"\"\"\n{ $n ->\n   *[other] x }\n\"\"\"\n[section.us]\n";
        for same in [
            over,
            "{ $n ->\n*[a] { $n } }\n[Я]\n",
            "a = { so → } [Я]\n[Я] b\n",
            "# { $n → }\n",
            "a = { $n } → b\n[Я]\n",
        ] {
            assert_eq!(of(same), Chosen { text: same.to_owned(), strange: Vec::new() });
        }
    }
}
