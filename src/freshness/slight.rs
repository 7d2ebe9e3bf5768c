//! Changes of wording that leave nothing to translate.

use std::borrow::Cow;
use std::ops::Range;

use super::macros::{alert, without_label, without_settings, words};
use crate::model::{Passage, Severity, UnitKind};

/// What lies between an older wording of a unit and the one that it has now, if that is nothing to
/// translate: white space that means nothing and the typographic forms of marks (`cosmetic`), or an
/// address in the text, a box that was ticked, what a macro has for programs and the marker of an
/// alert (`markup`).
pub(super) fn slight(old: &str, new: &Passage<'_>) -> Option<Severity> {
    if new.kind == UnitKind::Paragraph {
        // A macro, or an alert's marker, is no word.
        let same = words(old).is_some_and(|was| words(&new.text) == Some(was));
        if same {
            return Some(between(old, &new.text, new).unwrap_or(Severity::Markup));
        }
        if let Some((was, is)) = without_alerts(old, &new.text) {
            return between(was, is, new).map(|_| Severity::Markup);
        }
    }
    between(old, &new.text, new)
}

/// The two wordings of a paragraph that became another alert, or none, without what marks it as
/// such: `> **Note:** Fly` and `> [!NOTE] Fly`.
fn without_alerts<'t>(old: &'t str, new: &'t str) -> Option<(&'t str, &'t str)> {
    match (alert(old), alert(new)) {
        (Some((was, old)), Some((is, new))) if was != is => Some((old, new)),
        (None, Some((kind, new))) => Some((without_label(old, kind), new)),
        (Some((kind, old)), None) => Some((old, without_label(new, kind))),
        _ => None,
    }
}

fn between(old: &str, new: &str, unit: &Passage<'_>) -> Option<Severity> {
    let (was, is) = (quiet(old), quiet(new));
    if was == is {
        return Some(Severity::Cosmetic);
    }
    // Such marks are what code is made of.
    let is_code = unit.kind == UnitKind::Code;
    if is_code || unit.anchors.code.iter().any(|code| code.contains(is_typographic)) {
        return None;
    }
    if typed(&was) == typed(&is) {
        return Some(Severity::Cosmetic);
    }
    let ticked = unit.kind == UnitKind::Item && tick(&was).is_some() && tick(&is).is_some();
    let rest = |text: &'_ str| -> String {
        without_addresses(if ticked { text.get(BOX..).unwrap_or_default() } else { text })
    };
    let (was, is) = (rest(&was), rest(&is));
    let code = &unit.anchors.code;
    let in_code = code.iter().any(|code| code.contains("{{") || code.contains("{%"));
    let settings = || !in_code && without_settings(&was) == without_settings(&is);
    (was == is || settings()).then_some(Severity::Markup)
}

/// Whether the box at the start of a task is ticked; nothing if there is none.
pub(super) fn tick(text: &str) -> Option<bool> {
    match text.as_bytes() {
        [b'[', mark, b']', b' ', ..] if b" xX".contains(mark) => Some(*mark != b' '),
        _ => None,
    }
}

/// Bytes of the box of a task.
const BOX: usize = "[x] ".len();

fn is_typographic(c: char) -> bool {
    "\"'“”‘’…–—".contains(c) || c == '.' || c == '-'
}

/// A text with marks as a typewriter has them: what smart punctuation makes of it reads the same.
fn typed(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '“' | '”' => out.push('"'),
            '‘' | '’' => out.push('\''),
            '…' => out.push_str("..."),
            '–' => out.push_str("--"),
            '—' => out.push_str("---"),
            _ => out.push(c),
        }
    }
    out
}

/// A text without the white space inside macros, `{{ f( "x" ) }}`, and where containers open,
/// `::: note`, which means nothing.
pub(super) fn quiet(text: &str) -> Cow<'_, str> {
    match containers(text) {
        Cow::Borrowed(text) => macros(text),
        Cow::Owned(text) => Cow::Owned(macros(&text).into_owned()),
    }
}

/// A text without the white space behind the colons that open a container: `::: note`.
fn containers(text: &str) -> Cow<'_, str> {
    if !text.contains("::: ") {
        return text.into();
    }
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(":::") {
        let (before, colons) = rest.split_at(at);
        let behind = colons.trim_start_matches(':');
        out.push_str(before);
        out.push_str(&colons[..colons.len() - behind.len()]);
        let opens = out.trim_end_matches(':').chars().next_back().is_none_or(char::is_whitespace);
        rest = if opens { behind.trim_start() } else { behind };
    }
    out.push_str(rest);
    out.into()
}

fn macros(text: &str) -> Cow<'_, str> {
    if !text.contains("{{") && !text.contains("{%") {
        return text.into();
    }
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find("{{").into_iter().chain(rest.find("{%")).min() {
        let close = if rest[at..].starts_with("{{") { "}}" } else { "%}" };
        let Some(length) = rest[at..].find(close) else { break };
        let end = at + length + 2;
        out.push_str(&rest[..at]);
        let mut quote = None;
        let mut gap = false;
        for c in rest[at..end].chars() {
            if c.is_whitespace() && quote.is_none() {
                gap = true;
                continue;
            }
            // Between two words white space is what keeps them apart.
            if gap && c.is_alphanumeric() && out.ends_with(char::is_alphanumeric) {
                out.push(' ');
            }
            gap = false;
            match quote {
                Some(open) if c == open => quote = None,
                None if matches!(c, '"' | '\'') => quote = Some(c),
                _ => {}
            }
            out.push(c);
        }
        rest = &rest[end..];
    }
    out.push_str(rest);
    out.into()
}

/// Where addresses stand in running text, as they are written: `https://kites.example/`.
pub(super) fn addresses(text: &str) -> impl Iterator<Item = Range<usize>> {
    let mut from = 0;
    std::iter::from_fn(move || {
        loop {
            let rest = &text[from..];
            let start = from + ["https://", "http://"].iter().filter_map(|s| rest.find(s)).min()?;
            // What is written without spaces goes on behind an address in other letters.
            let ends = |c: char| c.is_whitespace() || !c.is_ascii() || "<>\"|\\^`{}".contains(c);
            let end = text[start..].find(ends).map_or(text.len(), |length| start + length);
            // The end of a sentence is none of the address.
            let address = text[start..end].trim_end_matches(|c| ".,:;!?)'*]".contains(c));
            from = end;
            if address.len() > "https://".len() {
                return Some(start..start + address.len());
            }
        }
    })
}

/// A text with the same mark for every address in it.
fn without_addresses(text: &str) -> String {
    let (mut out, mut copied) = (String::with_capacity(text.len()), 0);
    for at in addresses(text) {
        out.push_str(&text[copied..at.start]);
        // No text holds this character.
        out.push('\0');
        copied = at.end;
    }
    out.push_str(&text[copied..]);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn white_space_in_macros_is_none() {
        assert_eq!(quiet("a {{ f( \"x y\" ) }} b"), "a {{f(\"x y\")}} b");
        assert_eq!(quiet("{{< f  a=1 >}}"), quiet("{{<f a=1>}}"));
        assert_ne!(quiet("{{ f a }}"), quiet("{{ fa }}"));
        assert_eq!(quiet("{{ open"), "{{ open");
        assert_eq!(quiet("{% raw %}"), quiet("{%raw%}"));
        assert_eq!(quiet("::: note Careful"), quiet(":::note Careful"));
        assert_eq!(quiet("text ::::  {f( 1 )}"), "text ::::{f( 1 )}");
        assert_eq!(quiet("std::: x"), "std::: x");
    }

    #[test]
    fn marks_in_their_typographic_forms_are_cosmetic() {
        use crate::model::{Anchors, Print};
        let unit = |kind: UnitKind, text: &'static str, code: &str| Passage {
            kind,
            label: None,
            span: 0..0,
            text: text.into(),
            print: Print::default(),
            anchors: Anchors { code: vec![code.to_owned()], ..Anchors::default() },
        };
        let (old, new) = ("He said \"hi\" -- it's...", "He said “hi” – it’s…");
        assert_eq!(slight(old, &unit(UnitKind::Paragraph, new, "x")), Some(Severity::Cosmetic));
        assert_eq!(slight(new, &unit(UnitKind::Paragraph, old, "x")), Some(Severity::Cosmetic));
        assert_eq!(slight(old, &unit(UnitKind::Code, new, "x")), None);
        assert_eq!(slight(old, &unit(UnitKind::Paragraph, new, "“hi”")), None);
        assert_eq!(slight("He said", &unit(UnitKind::Paragraph, "He said!", "x")), None);
        let item = |text| unit(UnitKind::Item, text, "x");
        assert_eq!(slight("[ ] Run", &item("[x] Run")), Some(Severity::Markup));
        assert_eq!(slight("[ ] Run", &item("[x] Walk")), None);
        assert_eq!(slight("[a] Run", &item("[x] Run")), None);
        assert_eq!((tick("[X] a"), tick("[ ] a"), tick("[]")), (Some(true), Some(false), None));
    }

    #[test]
    fn addresses_are_told_from_what_is_around_them() {
        let text =
            "See (https://a.example/b?c=d), http://e.example. 見https://f.example/凧 https:// x";
        let found: Vec<_> = addresses(text).map(|at| &text[at]).collect();
        assert_eq!(found, ["https://a.example/b?c=d", "http://e.example", "https://f.example/"]);
        assert_eq!(without_addresses("a https://b.example."), "a \0.");
    }
}
