//! Values in braces and pictures that were typed with signs of full width, as keyboards for Chinese and Japanese write them:
//! put right where the original has the same.

use std::collections::{BTreeMap, BTreeSet};

use super::choices::narrow;

/// What an original has in braces, and the pictures that it shows.
struct Known<'t> {
    /// By what stands in the braces, without spaces.
    placeables: BTreeMap<String, &'t str>,
    /// What functions are given first, with their names, and without spaces.
    calls: BTreeSet<String>,
    pictures: BTreeSet<&'t str>,
}

/// A text with the values and pictures of its original, which these texts are a part of, as that has them. No line becomes
/// another one.
#[must_use]
pub fn narrowed<'t>(text: &str, originals: impl Iterator<Item = &'t str>) -> String {
    let mut known =
        Known { placeables: BTreeMap::new(), calls: BTreeSet::new(), pictures: BTreeSet::new() };
    for original in originals {
        for (start, end) in braces(original) {
            let own = &original[start..end];
            let key = compact(own);
            known.calls.extend(call(&key).map(str::to_owned));
            known.placeables.insert(key, own);
        }
        let images = original.split("![").skip(1).filter_map(|rest| rest.split_once("]("));
        let ends = |rest: &'t str| rest.split([' ', ')', '\n']).next();
        known.pictures.extend(images.filter_map(|(_, rest)| ends(rest)));
    }
    let mut out = String::with_capacity(text.len());
    for line in text.split_inclusive('\n') {
        match line.is_ascii() {
            true => out.push_str(line),
            false => out.push_str(&pictured(&filled(line, &known), &known)),
        }
    }
    out
}

/// Where braces stand with a name or a call between them, which may be of full width.
fn braces(text: &str) -> Vec<(usize, usize)> {
    let mut found = Vec::new();
    let mut open = None;
    for (at, c) in text.char_indices() {
        match c {
            '{' | '｛' => open = Some(at),
            '}' | '｝' => found.extend(open.take().map(|start| (start, at + c.len_utf8()))),
            '\n' => open = None,
            _ => {}
        }
    }
    found
}

/// What decides whether two values are the same.
fn compact(text: &str) -> String {
    text.chars().map(narrow).filter(|c| !c.is_whitespace()).collect()
}

/// A call up to what it is given first.
fn call(key: &str) -> Option<&str> {
    let (name, rest) = key.split_once('(')?;
    let end = rest.find([',', ')'])?;
    key.get(..name.len() + 1 + end)
}

/// A line in which values of full width are as the original has them.
fn filled(line: &str, known: &Known<'_>) -> String {
    let mut out = String::with_capacity(line.len());
    let mut at = 0;
    for (start, end) in braces(line) {
        let own = &line[start..end];
        if own.is_ascii() {
            continue;
        }
        let key = compact(own);
        let new = match known.placeables.get(&key) {
            Some(theirs) => (*theirs).to_owned(),
            // Another language may have other options.
            None if call(&key).is_some_and(|call| known.calls.contains(call))
                && key.ends_with(")}")
                && key.is_ascii() =>
            {
                let own: String = own.chars().map(narrow).collect();
                let inner = own.trim_start_matches('{').trim_end_matches('}').trim();
                format!("{{ {inner} }}")
            }
            None => continue,
        };
        out.push_str(&line[at..start]);
        out.push_str(&new);
        at = end;
    }
    out.push_str(&line[at..]);
    out
}

/// A line in which the original's pictures have the signs that make them pictures.
fn pictured(line: &str, known: &Known<'_>) -> String {
    let mut out = String::with_capacity(line.len());
    let mut rest = line;
    while let Some(start) = rest.find(['!', '！']) {
        let own = &rest[start..];
        let Some((length, new)) = picture(own, known) else {
            let next = start + own.chars().next().map_or(1, char::len_utf8);
            out.push_str(&rest[..next]);
            rest = &rest[next..];
            continue;
        };
        out.push_str(&rest[..start]);
        out.push_str(&new);
        rest = &own[length..];
    }
    out.push_str(rest);
    out
}

/// The length of a picture at the beginning of a text, and the picture as it is to be; none if it has its signs.
fn picture(text: &str, known: &Known<'_>) -> Option<(usize, String)> {
    let words = text.strip_prefix(['!', '！'])?.strip_prefix(['[', '［', '【'])?;
    let close = words.find([']', '］', '】'])?;
    let alt = &words[..close];
    let behind = words[close..].strip_prefix([']', '］', '】'])?.strip_prefix(['(', '（'])?;
    let end = behind.find(|c: char| c.is_whitespace() || matches!(c, ')' | '）'))?;
    let address: String = behind[..end].chars().map(narrow).collect();
    // A title may have brackets of its own, and ends with a quotation mark.
    let rest = behind[end..].trim_start();
    let is_mark = |c: char| narrow(c) == '"';
    let (title, last) = match rest.strip_prefix(is_mark) {
        None => (None, rest),
        Some(inner) => {
            let end = inner.char_indices().filter(|(_, c)| is_mark(*c)).find_map(|(at, c)| {
                let last = inner[at + c.len_utf8()..].trim_start();
                last.starts_with([')', '）']).then_some((at, last))
            });
            let (at, last) = end?;
            (Some(inner[..at].trim()), last)
        }
    };
    let after = last.strip_prefix([')', '）'])?;
    let own = &text[..text.len() - after.len()];
    let is_safe = title.is_none_or(|title| !title.contains(['"', '\\']));
    if !known.pictures.contains(address.as_str()) || !is_safe || alt.contains(['[', '\n']) {
        return None;
    }
    let title = title.map(|title| format!(" \"{title}\"")).unwrap_or_default();
    let new = format!("![{alt}]({address}{title})");
    let signs: Vec<char> = own.chars().filter(|c| "![](（！［【）］】".contains(*c)).collect();
    let is_wide = signs.iter().any(|c| !c.is_ascii());
    is_wide.then_some((own.len(), new))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_and_pictures_of_the_original_are_as_it_has_them() {
        let original = "{ $n } { F($n, a: \"b\") } { m } ![A](a.svg \"T\")";
        for (wide, right) in [
            ("｛$n｝ ｛ｍ｝", "{ $n } { m }"),
            ("｛F（＄n， a：“b”）｝", "{ F($n, a: \"b\") }"),
            ("｛ F（$n， a： “c”） ｝", "{ F($n, a: \"c\") }"),
            ("｛ G（$n） ｝ ｛ x ｝ { 名 }", "｛ G（$n） ｝ ｛ x ｝ { 名 }"),
            ("！［图］（a.svg “题（一）”）。", "![图](a.svg \"题（一）\")。"),
            ("！［图］（a.svg）", "![图](a.svg)"),
            ("！［图］（b.svg）", "！［图］（b.svg）"),
            ("![图（一）](a.svg \"T\")", "![图（一）](a.svg \"T\")"),
        ] {
            assert_eq!(narrowed(wide, [original].into_iter()), right);
        }
    }
}
