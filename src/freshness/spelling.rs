//! How placeables, addresses and the text of HTML are spelt, so that one thing is compared in one form.

use std::borrow::Cow;

use pulldown_cmark::{Event, Parser};

/// A placeable with its spaces as we write them ourselves: `{ NUMBER($sum, style: "currency") }`.
pub(super) fn spelling(source: &str) -> String {
    let inner = source.trim_start_matches('{').trim_end_matches('}').trim();
    let mut out = String::with_capacity(source.len() + 2);
    out.push_str("{ ");
    let (mut quoted, mut skip, mut gap) = (false, false, false);
    for c in inner.chars() {
        if quoted {
            out.push(c);
            quoted = skip || c != '"';
            skip = !skip && c == '\\';
        } else if c.is_whitespace() {
            gap = true;
        } else {
            let tight = matches!(c, '(' | ')' | ',' | ':') || out.ends_with('(');
            if out.ends_with([',', ':']) || gap && !tight && !out.ends_with(' ') {
                out.push(' ');
            }
            out.push(c);
            (gap, quoted) = (false, c == '"');
        }
    }
    out.push_str(" }");
    out
}

/// An address as it stands in a page: what may not stand there is percent-encoded.
pub(super) fn address(dest: &str) -> String {
    let mut out = String::with_capacity(dest.len());
    for byte in dest.bytes() {
        match byte {
            b'"'
            | b'<'
            | b'>'
            | b'['
            | b'\\'
            | b']'
            | b'^'
            | b'`'
            | b'{'
            | b'|'
            | b'}'
            | 0..=b' '
            | 0x7F.. => out.push_str(&format!("%{byte:02X}")),
            _ => out.push(char::from(byte)),
        }
    }
    out
}

/// Text of HTML with its entities resolved, by the Markdown parser, which knows their names.
pub(super) fn decoded(text: &str) -> Cow<'_, str> {
    if !text.contains('&') {
        return Cow::Borrowed(text);
    }
    let (mut out, mut rest) = (String::with_capacity(text.len()), text);
    while let Some(at) = rest.find('&') {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        let name = |b: u8| b.is_ascii_alphanumeric() || b == b'#';
        let length = 1 + rest.bytes().skip(1).take(32).take_while(|b| name(*b)).count();
        let entity = if rest[length..].starts_with(';') { &rest[..=length] } else { "&" };
        let mut events = Parser::new(entity);
        match events.find(|event| matches!(event, Event::Text(_))) {
            Some(Event::Text(text)) => out.push_str(&text),
            _ => out.push(' '),
        }
        rest = &rest[entity.len()..];
    }
    out.push_str(rest);
    Cow::Owned(out)
}
