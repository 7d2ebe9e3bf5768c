//! Negative numbers as named arguments: `{ -wind(force: -3) }`.
//!
//! Fluent's grammar has them, and fluent-syntax 0.12, which reads catalogs here and inside of
//! fluent-bundle, refuses them. So whoever reads a catalog looks for them first; and where one is
//! formatted, they go through the parser as texts with a mark that no text has, and are numbers again
//! where a value is used.

use std::borrow::Cow;

use fluent::FluentValue;
use fluent::types::FluentNumber;

/// Begins a number that Fluent takes for a text: a code point that stands for no character.
const MARK: char = '\u{FDD0}';

/// Where the signs of negative arguments stand in a catalog's text.
#[must_use]
pub fn negatives(text: &str) -> Vec<usize> {
    let sign = |at: usize| {
        text.as_bytes().get(at + 1).is_some_and(u8::is_ascii_digit)
            && text[..at].trim_end().ends_with(':')
    };
    let mut wanted: Vec<usize> =
        memchr::memchr_iter(b'-', text.as_bytes()).filter(|at| sign(*at)).collect();
    if !wanted.is_empty() {
        let inside = in_calls(text);
        wanted.retain(|at| inside.iter().any(|call| call.contains(at)));
    }
    wanted
}

/// A pair of braces that is open.
#[derive(Clone, Copy, Default)]
struct Open {
    /// Whether the forms of a choice have begun, which are text again.
    forms: bool,
    /// The calls that are open.
    calls: usize,
    /// Where the first of them began.
    from: usize,
}

/// The arguments of all calls, without what stands between quotes.
fn in_calls(text: &str) -> Vec<std::ops::Range<usize>> {
    let (mut found, mut open, mut start) = (Vec::new(), Vec::<Open>::new(), 0);
    for line in text.split_inclusive('\n') {
        // At the margin, a name begins the next entry, and a sign a comment.
        if line.starts_with(|c: char| c.is_ascii_alphabetic() || c == '-') && line.contains('=') {
            open.clear();
        }
        let bytes = if line.starts_with('#') { &[] } else { line.as_bytes() };
        let mut ix = 0;
        while let Some(byte) = bytes.get(ix) {
            let at = start + ix;
            match (byte, open.last_mut()) {
                (b'{', _) => open.push(Open::default()),
                (b'}', Some(own)) => {
                    // A call without its end is a fault, and not of the number in it.
                    if own.calls > 0 {
                        found.push(own.from..at);
                    }
                    open.pop();
                }
                (b'-', Some(own)) if !own.forms && own.calls == 0 => {
                    own.forms = bytes.get(ix + 1) == Some(&b'>');
                }
                (b'(', Some(own)) if !own.forms => {
                    if own.calls == 0 {
                        own.from = at;
                    }
                    own.calls += 1;
                }
                (b')', Some(own)) if !own.forms && own.calls > 0 => {
                    own.calls -= 1;
                    if own.calls == 0 {
                        found.push(own.from..at);
                    }
                }
                (b'"', Some(own)) if !own.forms => {
                    let length = quoted(&bytes[ix..]);
                    if own.calls > 0 {
                        found.push(own.from..at);
                        own.from = at + length;
                    }
                    ix += length - 1;
                }
                _ => {}
            }
            ix += 1;
        }
        start += line.len();
    }
    found
}

/// How long a text between quotes is, with them.
fn quoted(bytes: &[u8]) -> usize {
    let mut ix = 1;
    while let Some(byte) = bytes.get(ix) {
        match byte {
            b'"' => return ix + 1,
            b'\\' => ix += 2,
            _ => ix += 1,
        }
    }
    bytes.len()
}

/// A catalog's text with its negative arguments as texts.
pub(super) fn as_texts(source: &str) -> Cow<'_, str> {
    let found = negatives(source);
    if found.is_empty() {
        return Cow::Borrowed(source);
    }
    let (mut out, mut copied) = (String::with_capacity(source.len() + found.len() * 8), 0);
    for at in found {
        let rest = &source[at + 1..];
        let number = |c: char| c.is_ascii_digit() || c == '.';
        let end = at + 1 + rest.find(|c| !number(c)).unwrap_or(rest.len());
        out.push_str(&source[copied..at]);
        out.extend(['"', MARK]);
        out.push_str(&source[at..end]);
        out.push('"');
        copied = end;
    }
    out.push_str(&source[copied..]);
    Cow::Owned(out)
}

/// The digits and sign of a number that went as a text.
pub(super) fn digits(text: &str) -> Option<&str> {
    text.strip_prefix(MARK)
}

/// The number that a value is, if it is one of Fluent's own or went as a text.
pub(super) fn number(value: &FluentValue<'_>) -> Option<FluentNumber> {
    match value {
        FluentValue::Number(number) => Some(number.clone()),
        FluentValue::String(text) => match FluentValue::try_number(digits(text)?) {
            FluentValue::Number(number) => Some(number),
            _ => None,
        },
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn only_arguments_are_found() {
        for (text, wanted) in [
            ("a = { NUMBER($n, x: -3.5) } y: -3 (z: -3)\n", &["-3.5"][..]),
            ("a = { -t(x:-3, y: \"u: -4\", z:\n -5) }\n", &["-3", "-5"]),
            (
                "a = { F(x: 2022-07) } { -3 } { $n ->\n [-1] x: -3\n *[o] (x: -3) { -t(x: -1) }\n }\n",
                &["-1"],
            ),
            ("# { F(x: -3) }\na = { F(x: 3\nb = (x: -2) { F(x: -3) }\n", &["-3"]),
            ("a = { F(\"\\\": -2\", x: -3) ->\n *[o] F(x: -2)\n }\n", &["-3"]),
        ] {
            let number = |at: usize| {
                let rest = &text[at..];
                let end = rest.find(|c: char| !c.is_ascii_digit() && !"-.".contains(c));
                &rest[..end.unwrap_or(rest.len())]
            };
            let found: Vec<&str> = negatives(text).into_iter().map(number).collect();
            assert_eq!(found, wanted, "{text}");
        }
        let out = as_texts("a = { F(x: -3.5, y: 1) } é\n");
        assert_eq!(out, "a = { F(x: \"\u{FDD0}-3.5\", y: 1) } é\n");
        assert_eq!(as_texts(&out), out);
    }

    #[test]
    fn they_are_numbers_where_they_are_used() {
        let source = "-wind = { $n ->\n    [-3] three down\n    [one] one\n   *[other] { $n }, { NUMBER($n, minimumFractionDigits: 1) }\n }\na = { -wind(n: -3) }\nb = { -wind(n: -1) }\nc = { -wind(n: -1234.5) }\nd = { NUMBER(5, minimumFractionDigits: -3) }\n";
        let locale = crate::model::Locale::parse("de").expect("a tag");
        let mut bundle = super::super::fluent::new_bundle(&locale, &Default::default());
        let text = super::super::select::rewritten(source).into_owned();
        bundle.add_resource_overriding(super::super::fluent::resource(text));
        bundle.set_use_isolating(false);
        let said = |id: &str| {
            let message = bundle.get_message(id).expect("it is there");
            let written =
                super::super::fluent::written(&bundle, message.value().expect("a value"), None);
            let refused = written.refusals.first().map(|refused| format!("{:?}", refused.reason));
            refused.unwrap_or(written.text)
        };
        assert_eq!(said("a"), "three down");
        assert_eq!(said("b"), "one");
        assert_eq!(said("c"), "-1.234,5, -1.234,5");
        assert_eq!(said("d"), "Option(\"minimumFractionDigits\", \"-3\")");
    }

    proptest! {
        #[test]
        fn no_text_is_too_strange(text in "([-{}(): \"\\\\\n#a3>]|\\PC){0,60}") {
            let _ = as_texts(&text);
        }
    }
}
