//! Slips in a frame that leave no doubt what was there: input methods, word processors and mails make them.

use std::fmt::Write as _;

use super::marks::{Mark, SIGN, note_hash};

/// A text that was handed out, with its frame as it was; `None` if there is nothing to mend, or no frame.
#[must_use]
pub fn repaired(text: &str) -> Option<String> {
    if !text.contains(SIGN) {
        return None;
    }
    let single = single(text);
    let own = single.as_deref().unwrap_or(text);
    let lines: Vec<String> = own.split_inclusive('\n').map(opened).collect();
    let is_key_mark = |line: &String| line.strip_prefix('#').is_some_and(is_mark);
    let is_body_mark = |line: &String| line.strip_prefix("<!--").is_some_and(is_mark);
    let body = lines.iter().position(is_body_mark);
    let key = lines.iter().position(is_key_mark);
    let mut out = match (key, body) {
        (Some(key), Some(body)) if key < body => {
            let mut out = head(&lines[..body], key);
            out.push_str(&lines[body..].concat());
            out
        }
        _ => lines.concat(),
    };
    close(&mut out);
    (out != text).then_some(out)
}

/// A text without the blank line that a mail or a messenger has put behind each line.
fn single(text: &str) -> Option<String> {
    let lines: Vec<&str> = text.split_inclusive('\n').collect();
    let is_doubled =
        lines.len() > 4 && lines.iter().skip(1).step_by(2).all(|line| line.trim().is_empty());
    is_doubled.then(|| lines.into_iter().step_by(2).collect())
}

/// Marks of direction and characters without width, which nobody sees.
fn is_unseen(c: char) -> bool {
    matches!(c, '\u{61C}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FEFF}')
}

fn is_dash(c: char) -> bool {
    matches!(c, '-' | '‐' | '‑' | '‒' | '–' | '—' | '―' | '−' | '－')
}

fn is_mark(rest: &str) -> bool {
    rest.trim_start().starts_with(SIGN)
}

/// A line whose frame begins as it was written.
fn opened(line: &str) -> String {
    let bare = line.trim_start_matches(is_unseen);
    let bare_body = bare.trim_start();
    if let Some(rest) = bare_body.strip_prefix(['#', '＃']) {
        let rest = rest.trim_start_matches(is_unseen);
        if is_mark(rest) {
            let indent = &bare[..bare.len() - bare_body.len()];
            return format!("{indent}#{rest}");
        }
    }
    if let Some(rest) = bare_body.strip_prefix(['<', '‹', '＜', '〈', '《', '«', '≪']) {
        let rest = rest.trim_start_matches([' ', '\u{A0}', '\u{202F}']);
        let named = rest.strip_prefix(['!', '！', '¡']);
        let rest = named.unwrap_or(rest);
        let rest = rest.trim_start_matches([' ', '\u{A0}', '\u{202F}']);
        let marked = rest.trim_start_matches(is_dash);
        let marked_body = marked.trim_start_matches(is_unseen);
        if marked.len() < rest.len() && is_mark(marked_body) {
            return format!("<!-- {}", marked_body.trim_start());
        }
    }
    if is_sign(bare) { bare.to_owned() } else { line.to_owned() }
}

/// Whether a line begins with a sign that it has only at its beginning.
fn is_sign(line: &str) -> bool {
    let rest = line.trim_start_matches(|c: char| c.is_ascii_digit());
    let is_number = rest.len() < line.len() && rest.starts_with(". ");
    is_number
        || ["#", "- ", "* ", "> ", "|", "[^", "![", "<!--"]
            .iter()
            .any(|sign| line.starts_with(sign))
}

/// The lines above the body between their fences; the first mark among them has the index `key`.
fn head(lines: &[String], key: usize) -> String {
    let is_toml = lines.iter().find_map(|line| separator(line)).is_none_or(|sign| sign == '=');
    let fence = if is_toml { "+++" } else { "---" };
    let is_fence = |line: &str| {
        let own: String = line.chars().filter(|c| !is_unseen(*c) && !c.is_whitespace()).collect();
        match is_toml {
            true => own.chars().count() == 3 && own.chars().all(|c| matches!(c, '+' | '＋')),
            false => !own.is_empty() && own.len() < 12 && own.chars().all(is_dash),
        }
    };
    let first = lines[..key].iter().position(|line| is_fence(line));
    let second = lines[key..].iter().rposition(|line| is_fence(line)).map(|at| key + at);
    let is_own = |line: &String| {
        line.trim().is_empty() || line.starts_with('#') || separator(line).is_some()
    };
    let mut out = String::new();
    // What somebody has written above may be anything.
    if first.is_none() && lines[..key].iter().all(is_own) {
        let _ = writeln!(out, "{fence}");
    }
    let mut in_text = false;
    let end = second.unwrap_or(lines.len());
    let mut own = Vec::new();
    for (ix, line) in lines.iter().enumerate() {
        if Some(ix) == first || Some(ix) == second {
            own.push(format!("{fence}\n"));
            continue;
        }
        let in_head = first.is_none_or(|first| ix > first) && ix < end;
        let quotes = line.matches("\"\"\"").count();
        own.push(if in_head && !in_text { told(line) } else { line.clone() });
        in_text ^= quotes % 2 == 1;
    }
    if is_toml {
        unwrap(&mut own);
    }
    out.push_str(&own.concat());
    if second.is_none() {
        let end = out.trim_end().len();
        out.truncate(end);
        let _ = write!(out, "\n{fence}\n\n");
    }
    out
}

/// What stands between a key and its value.
fn separator(line: &str) -> Option<char> {
    let rest = line.trim_start_matches(is_unseen).trim_start();
    let end = match rest.strip_prefix('"') {
        Some(quoted) => quoted.find('"')? + 2,
        None => rest.find(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '-' | '_')))?,
    };
    let sign = rest[end..].trim_start().chars().next().filter(|_| end > 0)?;
    match sign {
        '=' | '＝' => Some('='),
        ':' | '：' => Some(':'),
        _ => None,
    }
}

/// A line of the top with the signs that it was written with.
fn told(line: &str) -> String {
    let bare = line.trim_start_matches(is_unseen);
    let is_ours = bare.trim_start().starts_with(['#', '＃', '[', '"', '+', '-']);
    let bare = if is_ours || separator(line).is_some() { bare } else { line };
    if let Some(rest) = bare.trim_start().strip_prefix('＃') {
        return format!("#{rest}");
    }
    let wide = bare.find('＝').filter(|at| {
        let key = bare[..*at].trim();
        separator(bare) == Some('=') && !key.contains('=') && !key.is_empty()
    });
    match wide {
        Some(at) => {
            let value = bare[at + '＝'.len_utf8()..].trim_start();
            format!("{} = {value}", bare[..at].trim_end())
        }
        None => bare.to_owned(),
    }
}

/// Joins what a program has wrapped: notes that their marks know, and texts in quotation marks.
fn unwrap(lines: &mut [String]) {
    let mut at = 0;
    let mut is_wrapped = false;
    while at < lines.len() {
        let mark = lines[at].trim_start().strip_prefix('#').and_then(Mark::parse);
        if let Some(hash) = mark.and_then(|mark| mark.note) {
            // The fewest lines that make the whole note.
            let mut note = String::new();
            let mut end = at + 1;
            while end < lines.len() && separator(&lines[end]).is_none() {
                note.push_str(&lines[end]);
                end += 1;
                if note_hash(&note) == hash {
                    for line in &mut lines[at + 1..end] {
                        if !line.trim().is_empty() && !line.trim_start().starts_with('#') {
                            *line = format!("# {line}");
                            is_wrapped = true;
                        }
                    }
                    break;
                }
            }
        }
        let value = lines[at].split_once('=').filter(|_| separator(&lines[at]) == Some('='));
        let value = value.map(|(_, value)| value.trim()).filter(|value| value.starts_with('"'));
        if value.is_some_and(|value| !value.starts_with("\"\"\"") && !is_closed(value)) {
            let more = lines[at + 1..].iter();
            let is_text = |line: &&String| {
                let line = line.trim_start();
                !line.starts_with(['#', '[', '+']) && separator(line).is_none()
            };
            let more =
                more.take_while(is_text).position(|line| is_closed(&format!("\"{}", line.trim())));
            if let Some(more) = more {
                for line in &mut lines[at..=at + more] {
                    let joined = line.trim_end().to_owned();
                    *line = if joined.is_empty() { joined } else { joined + " " };
                }
                at += more;
            }
        }
        at += 1;
    }
    if is_wrapped {
        unwrap_unknown(lines);
    }
}

/// The same of notes that no mark knows: what is told to everybody, above the keys that say what the file is, and above
/// texts that are there already. Nothing is asked for there.
fn unwrap_unknown(lines: &mut [String]) {
    let mut in_note = false;
    for line in lines {
        match line.trim_start().strip_prefix('#') {
            Some(rest) if is_mark(rest) => {
                in_note = Mark::parse(rest).is_some_and(|mark| mark.note.is_none());
            }
            Some(_) => {}
            None if line.trim().is_empty() => {}
            None if separator(line).is_some() || line.starts_with('[') => in_note = false,
            None if in_note => *line = format!("# {line}"),
            None => {}
        }
    }
}

/// Whether a text in quotation marks ends with one, and has none before.
fn is_closed(value: &str) -> bool {
    let inner = &value[1..];
    let mut is_escaped = false;
    for (at, c) in inner.char_indices() {
        match c {
            '\\' => is_escaped = !is_escaped,
            '"' if !is_escaped => return at + 1 == inner.len(),
            _ => is_escaped = false,
        }
    }
    false
}

/// Where what may have been `-->` begins and ends.
fn arrows(text: &str) -> Vec<(usize, usize)> {
    let mut found = Vec::new();
    for (at, c) in text.char_indices() {
        let end = at + c.len_utf8();
        match c {
            '→' | '⟶' | '⇒' => found.push((at, end)),
            '>' | '›' | '＞' | '〉' | '»' => {
                let before = text[..at].trim_end_matches([' ', '\u{A0}', '\u{202F}']);
                let start = before.trim_end_matches(is_dash).len();
                if start < before.len() {
                    found.push((start, end));
                }
            }
            _ => {}
        }
    }
    found
}

/// Ends the notes of a body where they ended.
fn close(text: &mut String) {
    let starts: Vec<usize> = text
        .match_indices("<!-- ")
        .map(|(at, _)| at)
        .filter(|at| text[..*at].is_empty() || text[..*at].ends_with('\n'))
        .filter(|at| is_mark(&text[at + 5..]))
        .collect();
    let mut edits: Vec<(usize, usize, &str)> = Vec::new();
    for (ix, start) in starts.iter().enumerate() {
        let end = starts.get(ix + 1).copied().unwrap_or(text.len());
        let own = &text[*start..end];
        let Some(first) = own.find('\n') else { continue };
        let Some(mark) = Mark::parse(&own[5..first]) else { continue };
        let note = first + 1;
        let is_it = |at: usize| {
            mark.note.as_ref().is_some_and(|hash| at >= note && *hash == note_hash(&own[note..at]))
        };
        let closed = own.find("-->");
        if closed.is_some_and(|at| mark.note.is_none() || is_it(at)) {
            continue;
        }
        let ends_line =
            |at: usize| own[at..].lines().next().is_none_or(|rest| rest.trim().is_empty());
        let arrow = arrows(own).into_iter().find(|(at, end)| match mark.note {
            Some(_) => is_it(*at),
            None => *at > note && ends_line(*end),
        });
        if let Some((from, to)) = arrow {
            edits.push((start + from, start + to, "-->"));
            continue;
        }
        // What stands between the note and a sign further down may have been written there by mistake.
        if closed.is_none() {
            let line_ends = own.match_indices('\n').map(|(at, _)| at).skip(1);
            if let Some(at) = line_ends.into_iter().find(|at| is_it(*at)) {
                edits.push((start + at, start + at, " -->"));
            }
        }
    }
    for (from, to, new) in edits.into_iter().rev() {
        text.replace_range(from..to, new);
    }
}

/// What keeps a frame from being read.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Damage {
    /// A text stands above the first line.
    Above(usize),
    /// The end of a note is missing.
    Open(usize),
    /// The file ends in the middle of a note.
    Cut(usize),
}

/// What of a frame nobody but its translator can mend, with its line from 1.
#[must_use]
pub fn damage(text: &str) -> Option<Damage> {
    let lines: Vec<&str> = text.lines().collect();
    let key = lines.iter().position(|line| line.strip_prefix('#').is_some_and(is_mark));
    let body = lines.iter().position(|line| line.strip_prefix("<!--").is_some_and(is_mark));
    if let Some(key) = key.filter(|key| body.is_none_or(|body| *key < body)) {
        let first = lines.iter().position(|line| !line.trim().is_empty())?;
        let is_fence = |line: &&str| matches!(line.trim_end(), "+++" | "---");
        if first < key && !is_fence(&lines[first]) {
            return Some(Damage::Above(first + 1));
        }
    }
    let mut open: Option<usize> = None;
    for (ix, line) in lines.iter().enumerate() {
        if line.strip_prefix("<!--").is_some_and(is_mark) {
            if let Some(open) = open {
                return Some(Damage::Open(open + 1));
            }
            open = Some(ix);
        }
        if line.contains("-->") {
            open = None;
        }
    }
    let is_framed = key.is_some() || body.is_some();
    let last = lines.iter().rposition(|line| !line.trim().is_empty())?;
    let begins_mark = lines[last].starts_with("<!") && !lines[last].contains("-->");
    if let Some(open) = open {
        // Below the note there is something, so that only its end is missing.
        let is_below = lines[open..].iter().any(|line| line.trim().is_empty());
        return Some(if is_below { Damage::Open(open + 1) } else { Damage::Cut(last + 1) });
    }
    (is_framed && begins_mark).then_some(Damage::Cut(last + 1))
}
