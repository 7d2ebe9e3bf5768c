//! What programs do to a text while it is written: quotation marks that become curly where nobody reads them, and empty
//! lines that come between the rows of a table.

/// Quotation marks that programs make of straight ones.
const CURLY: &[char] = &['“', '”', '„', '‟', '«', '»', '″', '＂'];

/// Spaces that they put within those.
const SPACES: &[char] = &[' ', '\u{a0}', '\u{202f}'];

/// A text with straight quotation marks around the options of what is filled in, such as
/// `{ DATETIME($opens, day: “numeric”) }`, and around the titles of links and pictures. `top` is where the lines at its top end. No line becomes another one.
#[must_use]
pub fn straightened(text: &str, top: usize) -> String {
    let mut out = String::with_capacity(text.len());
    let mut code = None;
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        code = fence(line, code);
        let is_top = at < top;
        let quote = if is_top { in_top(line) } else { Some("\"") };
        at += line.len();
        match quote.filter(|_| code.is_none() && line.contains(CURLY)) {
            Some(quote) if is_top => straighten(line, quote, &mut out),
            Some(quote) => straighten(&titled(line), quote, &mut out),
            None => out.push_str(line),
        }
    }
    out
}

/// What a straight mark is in a line at the top: within a text that stands between such marks itself it is escaped. None
/// where curly ones stand around the text as well: there a person has to mend more.
fn in_top(line: &str) -> Option<&'static str> {
    let value = line.split_once(['=', ':']).map_or(line, |(_, value)| value).trim_start();
    match () {
        () if value.starts_with(CURLY) => None,
        () if value.starts_with('"') && !value.starts_with("\"\"\"") => Some("\\\""),
        () => Some("\""),
    }
}

fn straighten(line: &str, quote: &str, out: &mut String) {
    let mut rest = line;
    while let Some(start) = rest.find('{') {
        let Some(end) = rest[start + 1..].find(['{', '}']).map(|end| start + 1 + end) else {
            break;
        };
        let inner = &rest[start + 1..end];
        // Code keeps its text.
        let is_call =
            rest[end..].starts_with('}') && is_call(inner) && !rest[..start].ends_with('`');
        out.push_str(&rest[..=start]);
        if is_call {
            options(inner, quote, out)
        } else {
            out.push_str(inner)
        }
        rest = &rest[end..];
    }
    out.push_str(rest);
}

/// A line with straight marks around the titles of its links and pictures, which are none without.
fn titled(line: &str) -> String {
    let mut out = String::with_capacity(line.len());
    let mut rest = line;
    while let Some(at) = rest.find("](").map(|at| at + 2) {
        let (before, behind) = rest.split_at(at);
        out.push_str(before);
        rest = behind;
        // Code keeps its text.
        let is_code = out.matches('`').count() % 2 == 1;
        let end = behind.find(|c: char| c.is_whitespace() || c == ')').unwrap_or(behind.len());
        let address = &behind[..end];
        let is_address = address.is_ascii() && address.contains(['.', '/', '#']);
        if is_code || !is_address || address.ends_with('.') {
            continue;
        }
        if let Some((said, behind)) = title(&behind[end..]) {
            out.push_str(&format!("{address} \"{said}\""));
            rest = behind;
        }
    }
    out.push_str(rest);
    out
}

/// A title that curly marks stand around, and what stands behind it.
fn title(text: &str) -> Option<(&str, &str)> {
    let inner = text.trim_start_matches(SPACES);
    let said = inner.strip_prefix(|c| CURLY.contains(&c) || c == '"')?;
    let mut marks = said.char_indices().filter(|(_, c)| CURLY.contains(c) || *c == '"');
    let (end, behind) = marks.find_map(|(at, c)| {
        let behind = said[at + c.len_utf8()..].trim_start_matches(SPACES);
        behind.starts_with(')').then_some((at, behind))
    })?;
    let is_straight = inner.starts_with('"') && said[end..].starts_with('"');
    let title = said[..end].trim_matches(SPACES);
    (!is_straight && !title.contains(['"', '\\', '\n'])).then_some((title, behind))
}

/// Whether what stands in braces is a function and what it is given, and nothing else.
fn is_call(inner: &str) -> bool {
    let inner = inner.trim();
    let name = inner.len()
        - inner.trim_start_matches(|c: char| c.is_ascii_uppercase() || "-_".contains(c)).len();
    name > 0
        && inner[name..].trim_start().starts_with('(')
        && inner.ends_with(')')
        && !inner.contains("->")
}

/// Writes it with straight marks around the texts behind colons.
fn options(inner: &str, quote: &str, out: &mut String) {
    let mut rest = inner;
    while let Some(colon) = rest.find(':') {
        let value = rest[colon + 1..].trim_start_matches(SPACES);
        let said = value.strip_prefix(CURLY).and_then(|said| {
            let end = said.find(|c| CURLY.contains(&c) || c == '"')?;
            Some((&said[..end], &said[end..]))
        });
        let Some((said, behind)) = said else {
            out.push_str(&rest[..=colon]);
            rest = &rest[colon + 1..];
            continue;
        };
        out.push_str(&rest[..rest.len() - value.len()]);
        out.push_str(&[quote, said.trim_matches(SPACES), quote].concat());
        rest = behind.strip_prefix(|_: char| true).unwrap_or_default();
    }
    out.push_str(rest);
}

/// A text in which the rows of a table follow each other, where nothing but empty lines came between them: its head, the
/// line of hyphens below that, and rows of as many cells.
#[must_use]
pub fn rejoined(text: &str) -> String {
    let lines: Vec<&str> = text.split_inclusive('\n').collect();
    let mut is_gone = vec![false; lines.len()];
    let mut code = None;
    let mut ix = 0;
    while ix < lines.len() {
        code = fence(lines[ix], code);
        if code.is_none() && table(&lines, ix, &mut is_gone) {
            // The rows themselves are none of its fences, and none begins another table.
            while ix < lines.len() && (is_gone[ix] || cells(lines[ix]).is_some()) {
                ix += 1;
            }
            continue;
        }
        ix += 1;
    }
    lines.iter().zip(is_gone).filter(|(_, is_gone)| !is_gone).map(|(line, _)| *line).collect()
}

/// Marks the empty lines within the table that begins with a line, if one does.
fn table(lines: &[&str], head: usize, is_gone: &mut [bool]) -> bool {
    let Some(count) = cells(lines[head]) else { return false };
    let next = |from: usize| {
        let found = lines.iter().skip(from).position(|line| !line.trim().is_empty());
        found.map(|more| from + more)
    };
    let ruled = |ix: usize| cells(lines[ix]) == Some(count) && is_rule(lines[ix]);
    let Some(rule) = next(head + 1).filter(|ix| ruled(*ix)) else { return false };
    is_gone[head + 1..rule].fill(true);
    let mut last = rule;
    while let Some(row) = next(last + 1) {
        // Below an empty line another table may begin.
        let is_head = || row > last + 1 && next(row + 1).is_some_and(|ix| is_rule(lines[ix]));
        if cells(lines[row]) != Some(count) || is_head() {
            break;
        }
        is_gone[last + 1..row].fill(true);
        last = row;
    }
    true
}

/// The cells of a row, which begins and ends with a line.
fn cells(line: &str) -> Option<usize> {
    let inner = line.trim().strip_prefix('|')?.strip_suffix('|')?;
    let mut before = ' ';
    let mut count = 1;
    for c in inner.chars() {
        count += usize::from(c == '|' && before != '\\');
        before = c;
    }
    Some(count)
}

/// Whether a row is the one of hyphens below a table's head.
fn is_rule(line: &str) -> bool {
    let line = line.trim();
    line.contains("--") && line.starts_with('|') && line.chars().all(|c| "|-: \t".contains(c))
}

/// The marks of the code that a line is in; the line that ends it is in it as well.
fn fence(line: &str, open: Option<(char, bool)>) -> Option<(char, bool)> {
    let start = line.trim_start();
    let mark = ['`', '~'].into_iter().find(|mark| start.starts_with(&mark.to_string().repeat(3)));
    match (open.filter(|(_, is_last)| !is_last), mark) {
        (None, mark) => mark.map(|mark| (mark, false)),
        (Some((own, _)), Some(mark)) if own == mark => Some((own, true)),
        (open, _) => open,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_options_of_what_is_filled_in_are_straightened() {
        for (text, straight) in [
            ("{ F($x, a: “b”) }", "{ F($x, a: \"b\") }"),
            ("{F($x, a: «\u{a0}b\u{a0}», c: „d“)}", "{F($x, a: \"b\", c: \"d\")}"),
            ("{ F($x, a: \"b”) }", "{ F($x, a: \"b”) }"),
            ("{ F($x, a: “b) }", "{ F($x, a: “b) }"),
            ("{ $x -> *[a] “b” }", "{ $x -> *[a] “b” }"),
            ("{ F($x) -> *[a] c: “b” (d) }", "{ F($x) -> *[a] c: “b” (d) }"),
            ("`{ F($x, a: “b”) }`", "`{ F($x, a: “b”) }`"),
            ("{ ein Wort, a: “b” }", "{ ein Wort, a: “b” }"),
        ] {
            assert_eq!(straightened(text, 0), straight, "{text}");
        }
    }
}
