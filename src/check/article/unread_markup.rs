//! Signs that look like markup, or like a place that is filled in, and are none.
//!
//! Why it matters: readers see the signs, and find no link, no note and no figure there.
//!
//! Keyboards for Chinese and Japanese type signs of full width (`｛ $days ｝`, `［words］（../kites/）`, `［＾１］`, `＊＊words＊＊`, `｀code｀`, and `＞` at the beginning of a
//! line), which look almost the same. A link has no space between its words and its address, and its words stand before it.
//!
//! Where no spaces stand between words, asterisks emphasise only if a letter stands right within them: `**「図」**各` shows them, `「**図**」各` does not.
//!
//! Two asterisks with a space right within them, or without two others behind the words, emphasise nothing either.
//!
//! Example: `The ［programme］（../programme/） lasts ｛ $days ｝ days.`
//!
//! How to fix: write what the finding shows, with signs of half width.

use super::Subject;
use crate::diag::{Diagnostic, Rule};
use crate::model::signs::digit;
use crate::model::{Inline, Node, UnitKind};

/// Signs that look like markup and are none.
pub(super) static RULE: Rule = Rule::warning("unread-markup");

pub(super) fn check(subject: &Subject<'_>, out: &mut Vec<Diagnostic>) {
    let units = &subject.variant.body.units;
    let own = units.iter().filter(|unit| unit.kind != UnitKind::Code);
    let notes: Vec<&str> = subject.variant.body.footnotes.iter().map(AsRef::as_ref).collect();
    let mut last = 0;
    for unit in own {
        // A unit may lie in another one.
        let start = unit.span.start.max(last);
        let Some(text) = subject.text.get(start..unit.span.end.max(start)) else { continue };
        last = unit.span.end.max(last);
        find(text, start, Some(&notes), out);
        let said = subject.variant.body.nodes.get(unit.nodes.clone()).unwrap_or_default();
        emphasis(text, start, said, out);
    }
    let messages = subject.variant.front.messages.iter();
    for message in messages {
        if let Some(text) = subject.text.get(message.span.clone()) {
            find(text, message.span.start, None, out);
        }
    }
}

/// `notes` are the names of those that there are; none outside of a body.
fn find(text: &str, offset: usize, notes: Option<&[&str]>, out: &mut Vec<Diagnostic>) {
    let mut at = offset;
    for line in text.split_inclusive('\n') {
        for (start, found, meant) in in_line(line, notes) {
            let is_wide = found.chars().any(|c| narrow(c) != c);
            let is_figure = found.chars().any(|c| !is_wide && digit(c).is_some());
            let wide = match () {
                () if is_wide => "yes",
                () if is_figure && found.starts_with("[^") => "figure",
                () => "no",
            };
            let fault = Diagnostic::new(&RULE)
                .arg("found", found)
                .arg("meant", meant.as_str())
                .arg("wide", wide);
            out.push(fault.at(at + start..at + start + found.len()));
        }
        at += line.len();
    }
}

/// Words between asterisks that emphasise nothing: a space right within them keeps the asterisks from being read and, where no
/// spaces stand between words, a bracket or a full stop does. Or the asterisks behind the words are missing.
fn emphasis(text: &str, offset: usize, nodes: &[Node<'_>], out: &mut Vec<Diagnostic>) {
    let mut shown = String::new();
    for node in nodes {
        match node {
            Node::Inline(Inline::Text(text)) => shown.push_str(text),
            _ => shown.push('\n'),
        }
    }
    if !shown.contains("**") && !shown.contains("__") {
        return;
    }
    let mut at = 0;
    while let Some((start, sign)) = opening(text, at) {
        let inner = start + sign.len();
        let end = text[inner..].find(sign).map(|end| inner + end);
        let Some(end) = end.filter(|end| *end > inner) else {
            lone(text, (start, offset), &shown, out);
            break;
        };
        at = end + sign.len();
        let (words, all) = (&text[inner..end], &text[start..at]);
        // What is shown as it is written was not read.
        if words.contains(['\n', '*', '`', '[', '<']) || !shown.contains(all) {
            at = inner;
            continue;
        }
        let core = words.trim_matches(|c: char| !c.is_alphanumeric());
        let lead = words.find(core).unwrap_or_default();
        let is_unspaced = core.chars().any(is_unspaced);
        let is_apart = words != words.trim() && core.chars().any(char::is_alphabetic);
        let is_pair = !text[at..].starts_with('*') && !words.starts_with('*');
        let is_apart = is_apart && is_pair && sign == "**" && opens(text, start);
        let is_meant = is_unspaced || is_apart;
        if core.is_empty() || !is_meant {
            at = inner;
            continue;
        }
        let (before, behind) = (words[..lead].trim(), words[lead + core.len()..].trim());
        let meant = format!("{before}**{core}**{behind}");
        let fault = Diagnostic::new(&RULE).arg("found", all).arg("meant", meant.as_str());
        out.push(fault.arg("wide", "emphasis").at(offset + start..offset + at));
    }
}

/// Two asterisks right before a word that no two others follow.
fn lone(text: &str, (start, offset): (usize, usize), shown: &str, out: &mut Vec<Diagnostic>) {
    let behind = &text[start + 2..];
    let end = behind.find(|c: char| !c.is_alphanumeric() || is_unspaced(c));
    let end = end.unwrap_or(behind.len()).max(behind.chars().next().map_or(0, char::len_utf8));
    let found = &text[start..start + 2 + end];
    // Low lines are there to be filled in.
    if found.starts_with("**")
        && behind.starts_with(char::is_alphabetic)
        && opens(text, start)
        && shown.contains(found)
    {
        let at = offset + start..offset + start + found.len();
        let meant = format!("{found}**");
        let fault = Diagnostic::new(&RULE).arg("found", found).arg("meant", meant.as_str());
        out.push(fault.arg("wide", "lone").at(at));
    }
}

/// Whether something may begin in a place: half a word may be hidden by asterisks.
fn opens(text: &str, at: usize) -> bool {
    let is_open = |c: char| !c.is_alphanumeric() && !matches!(c, '*' | '\\') || is_unspaced(c);
    text[..at].chars().next_back().is_none_or(is_open)
}

/// Where the next asterisks or low lines stand that may emphasise.
fn opening(text: &str, from: usize) -> Option<(usize, &'static str)> {
    let signs = ["**", "__"].into_iter();
    let found = signs.filter_map(|sign| Some((from + text[from..].find(sign)?, sign)));
    found.min_by_key(|(at, _)| *at)
}

/// Letters of scripts that are written without spaces between words, and of Korean, whose endings follow
/// words without one.
fn is_unspaced(c: char) -> bool {
    matches!(c, '\u{E00}'..='\u{EFF}' | '\u{1000}'..='\u{109F}' | '\u{1780}'..='\u{17FF}' | '\u{3040}'..='\u{30FF}'
        | '\u{3400}'..='\u{9FFF}' | '\u{AC00}'..='\u{D7AF}' | '\u{20000}'..='\u{3FFFF}')
}

/// A sign as it is in half width.
fn narrow(c: char) -> char {
    match c {
        '！'..='～' => char::from_u32(u32::from(c) - 0xFEE0).unwrap_or(c),
        '　' => ' ',
        '【' => '[',
        '】' => ']',
        _ => c,
    }
}

/// Where something stands in a line, what it is, and what was meant.
fn in_line<'l>(line: &'l str, notes: Option<&[&str]>) -> Vec<(usize, &'l str, String)> {
    let (is_body, notes) = (notes.is_some(), notes.unwrap_or_default());
    let mut found = Vec::new();
    let mut at = 0;
    let lead = line.len() - line.trim_start().len();
    if is_body && line[lead..].starts_with('＞') {
        at = lead + '＞'.len_utf8();
        found.push((lead, &line[lead..at], "> ".trim_end().to_owned()));
    }
    while let Some(c) = line[at..].chars().next() {
        let rest = &line[at..];
        if c == '`' {
            // Code says what it says.
            let end = rest[1..].find('`').map_or(1, |end| end + 2);
            at += end;
            continue;
        }
        if c == '\\' {
            at += 1 + rest[1..].chars().next().map_or(0, char::len_utf8);
            continue;
        }
        let hit = match narrow(c) {
            '{' => braces(rest),
            '[' if is_body => link(rest).or_else(|| note(rest, at == lead, notes)),
            '(' if is_body => reversed(rest),
            '*' if is_body && c == '＊' => bold(rest),
            '`' if is_body => code(rest),
            _ => None,
        };
        match hit {
            Some((end, meant)) => {
                found.push((at, &rest[..end], meant));
                at += end;
            }
            None => at += c.len_utf8(),
        }
    }
    found
}

/// What stands between a bracket and the one that ends it, and where that ends.
fn between(text: &str, close: char) -> Option<(&str, usize, char)> {
    let open = text.chars().next()?;
    let inner = open.len_utf8();
    let narrow_open = narrow(open);
    let mut depth = 0_usize;
    for (at, c) in text[inner..].char_indices() {
        let own = narrow(c);
        if own == close && depth == 0 {
            return Some((&text[inner..inner + at], inner + at + c.len_utf8(), c));
        }
        if own == narrow_open {
            depth += 1;
        } else if own == close {
            depth -= 1;
        }
    }
    None
}

fn narrowed(text: &str) -> String {
    text.chars().map(narrow).collect()
}

/// Whether something is an address, and no words.
fn is_address(text: &str) -> bool {
    let begins = ["../", "./", "/", "#", "http://", "https://", "mailto:"];
    text.is_ascii()
        && text.len() > 1
        && !text.contains(char::is_whitespace)
        && begins.iter().any(|own| text.starts_with(own))
}

fn braces(text: &str) -> Option<(usize, String)> {
    let (inner, end, _) = between(text, '}')?;
    let own = narrowed(inner);
    let name = own.trim().trim_start_matches(['$', '#']);
    let is_wide = narrowed(&text[..end]) != text[..end];
    let is_name = name.starts_with(|c: char| c.is_ascii_alphabetic())
        && name.bytes().all(|b| b.is_ascii_graphic() || b == b' ')
        && name.len() <= LONGEST;
    // Words in wide braces are words.
    let is_meant = own.trim().starts_with(['$', '#']) || name.contains(['(', '-']);
    (is_wide && is_name && is_meant).then(|| match own.trim().starts_with('#') {
        true => (end, format!("{{{}}}", own.trim())),
        false => (end, format!("{{ {} }}", own.trim())),
    })
}

fn link(text: &str) -> Option<(usize, String)> {
    let (words, end, _) = between(text, ']')?;
    let rest = &text[end..];
    let gap = rest.len() - rest.trim_start_matches([' ', '　']).len();
    let rest = &rest[gap..];
    if rest.chars().next().map(narrow) != Some('(') {
        return None;
    }
    let (address, more, _) = between(rest, ')')?;
    let own = narrowed(address);
    let all = &text[..end + gap + more];
    let brackets =
        [text.chars().next(), text[..end].chars().last(), rest.chars().next(), all.chars().last()];
    let is_wide = brackets.iter().flatten().any(|c| narrow(*c) != *c);
    let is_it = is_address(own.trim()) && (is_wide || gap > 0) && !words.trim().is_empty();
    is_it.then(|| (all.len(), format!("[{words}]({})", own.trim())))
}

fn reversed(text: &str) -> Option<(usize, String)> {
    let (address, end, _) = between(text, ')')?;
    let rest = &text[end..];
    if rest.chars().next().map(narrow) != Some('[') {
        return None;
    }
    let (words, more, _) = between(rest, ']')?;
    // Another link may follow an address in brackets.
    let is_link = rest[more..].starts_with(['(', '（', '[']) || words.starts_with(['^', '＾']);
    let own = narrowed(address);
    (is_address(&own) && !is_link && !words.trim().is_empty())
        .then(|| (end + more, format!("[{words}]({own})")))
}

/// A note, or what one begins with if it is the `first` of its line; elsewhere a colon of full width is one of the text.
/// One of the `known` is read as it is, whatever its name is written with; figures of another script are another name.
fn note(text: &str, first: bool, known: &[&str]) -> Option<(usize, String)> {
    let (inner, end, _) = between(text, ']')?;
    let figure = |c: char| digit(c).and_then(|value| char::from_digit(value, 10)).unwrap_or(c);
    let own: String = inner.chars().map(|c| figure(narrow(c))).collect();
    let label = own.strip_prefix('^')?.trim();
    let is_label =
        !label.is_empty() && label.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
    let is_wide = narrowed(&text[..end]) != text[..end];
    let is_other =
        inner.strip_prefix('^').is_some_and(|own| own != label) && known.contains(&label);
    let is_read = text.starts_with('[')
        && text[..end].ends_with(']')
        && inner.strip_prefix('^').is_some_and(|own| known.contains(&own));
    let colon = first && text[end..].starts_with('：');
    let all = if colon { end + '：'.len_utf8() } else { end };
    let sign = if colon { ":" } else { "" };
    let is_it = !is_read && (is_wide || is_other || colon);
    (is_it && is_label).then(|| (all, format!("[^{label}]{sign}")))
}

/// Code between signs of full width.
fn code(text: &str) -> Option<(usize, String)> {
    let inner = text.strip_prefix('｀')?;
    let end = inner.find('｀').filter(|end| *end > 0)?;
    let all = 2 * '｀'.len_utf8() + end;
    Some((all, format!("`{}`", inner[..end].trim())))
}

fn bold(text: &str) -> Option<(usize, String)> {
    let inner = text.strip_prefix("＊＊")?;
    let end = inner.find("＊＊").filter(|end| *end > 0)?;
    let words = &inner[..end];
    Some((2 * "＊＊".len() + end, format!("**{words}**")))
}

/// Bytes of what stands in braces at most.
const LONGEST: usize = 120;
