//! Templates: the strings that they use, read off their tokens, and what they give to them.

use std::ops::Range;

use minijinja::machinery::{Span, Token, tokenize};
use minijinja::syntax::SyntaxConfig;

use super::TEMPLATE_SYNTAX;
use crate::diag::Diagnostic;
use crate::messages::causes;

/// Functions of templates whose first argument is a string's id.
const LOOKUPS: &[&str] = &["t", "t_plain"];

/// A place where a template asks for a string.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct StringUse {
    /// The string's id, or what it begins with.
    pub id: String,
    /// Whether that is the whole id: what `"topic-" ~ id` names is known when the page is made.
    pub whole: bool,
    /// Where it stands: bytes of the template.
    pub span: Range<usize>,
    /// The names of the values that the string is given; `None` if they cannot be known.
    pub given: Option<Vec<String>>,
}

type Tokens<'t> = [(Token<'t>, Span)];

/// The strings that a template asks for, in order. Where nothing is known of an id, it is empty and
/// not whole: any string may be meant.
#[must_use]
pub fn strings(text: &str) -> (Vec<StringUse>, Vec<Diagnostic>) {
    let (mut faults, mut tokens) = (Vec::new(), Vec::new());
    for token in tokenize(text, false, SyntaxConfig::default()) {
        match token {
            Ok(token) => tokens.push(token),
            Err(error) => {
                let line = error.line().unwrap_or(1);
                let at = text.split_inclusive('\n').take(line - 1).map(str::len).sum::<usize>();
                let fault = Diagnostic::new(&TEMPLATE_SYNTAX);
                faults.push(fault.arg("detail", causes::template(&error)).at(at..at));
                break;
            }
        }
    }
    let mut uses = Vec::new();
    for (ix, (token, span)) in tokens.iter().enumerate() {
        let Token::Ident(name) = token else { continue };
        let before = ix.checked_sub(1).map(|before| &tokens[before].0);
        // What belongs to another value has this name by chance.
        if !LOOKUPS.contains(name) || matches!(before, Some(Token::Dot)) {
            continue;
        }
        match tokens.get(ix + 1).map(|(token, _)| token) {
            Some(Token::ParenOpen) => call(&tokens[ix + 2..], span, &mut uses),
            // The name of an argument.
            Some(Token::Assign) => {}
            // Under another name it may be called with anything.
            _ => uses.push(anything(span, None)),
        }
    }
    (uses, faults)
}

/// Reads a call from behind its bracket.
fn call(tokens: &Tokens<'_>, name: &Span, uses: &mut Vec<StringUse>) {
    let arguments = arguments(tokens);
    let given = given(arguments.get(1..).unwrap_or_default());
    match arguments.first() {
        Some(id) => asked(id, name, &given, uses),
        None => uses.push(anything(name, None)),
    }
}

/// The arguments of a call, up to the bracket that closes it.
fn arguments<'s, 't>(tokens: &'s Tokens<'t>) -> Vec<&'s Tokens<'t>> {
    let (mut all, mut depth, mut start) = (Vec::new(), 0_usize, 0);
    for (ix, (token, _)) in tokens.iter().enumerate() {
        let end = match token {
            Token::ParenOpen | Token::BracketOpen | Token::BraceOpen => {
                depth += 1;
                false
            }
            Token::ParenClose | Token::BracketClose | Token::BraceClose if depth > 0 => {
                depth -= 1;
                false
            }
            Token::ParenClose => true,
            Token::Comma => depth == 0,
            _ => false,
        };
        if end {
            if start < ix {
                all.push(&tokens[start..ix]);
            }
            start = ix + 1;
            if matches!(token, Token::ParenClose) {
                break;
            }
        }
    }
    all
}

/// The names of the values in a call; `None` where a whole list of them is passed on.
fn given(arguments: &[&Tokens<'_>]) -> Option<Vec<String>> {
    arguments
        .iter()
        .map(|argument| match argument {
            [(Token::Ident(name), _), (Token::Assign, _), ..] => Some((*name).to_owned()),
            _ => None,
        })
        .collect()
}

/// Reads which string is meant: a text, the beginning of one, or one of two.
fn asked(id: &Tokens<'_>, name: &Span, given: &Option<Vec<String>>, uses: &mut Vec<StringUse>) {
    let (mut depth, mut split) = (0_usize, [None, None]);
    for (ix, (token, _)) in id.iter().enumerate() {
        match token {
            Token::ParenOpen | Token::BracketOpen | Token::BraceOpen => depth += 1,
            Token::ParenClose | Token::BracketClose | Token::BraceClose => {
                depth = depth.saturating_sub(1);
            }
            Token::Ident("if") if depth == 0 && split[0].is_none() => split[0] = Some(ix),
            Token::Ident("else") if depth == 0 && split[0].is_some() && split[1].is_none() => {
                split[1] = Some(ix);
            }
            _ => {}
        }
    }
    if let [Some(condition), Some(otherwise)] = split {
        asked(&id[..condition], name, given, uses);
        asked(&id[otherwise + 1..], name, given, uses);
        return;
    }
    let plain = |text: &str, whole: bool, span: &Span| {
        uses.push(StringUse {
            id: text.to_owned(),
            whole,
            span: bytes(span),
            given: given.clone(),
        });
    };
    let mut plain = plain;
    match id {
        [(Token::Str(text), span)] => plain(text, true, span),
        [(Token::String(text), span)] => plain(text, true, span),
        [(Token::Str(text), span), (Token::Tilde | Token::Plus, _), ..] => plain(text, false, span),
        [(_, span), ..] => plain("", false, span),
        [] => plain("", false, name),
    }
}

fn anything(span: &Span, given: Option<Vec<String>>) -> StringUse {
    StringUse { id: String::new(), whole: false, span: bytes(span), given }
}

fn bytes(span: &Span) -> Range<usize> {
    span.start_offset as usize..span.end_offset as usize
}

#[cfg(test)]
mod tests {
    use super::strings;

    /// Uses as `id`, `id…` for a beginning, and the values in brackets.
    fn used(text: &str) -> Vec<String> {
        let (uses, faults) = strings(text);
        assert!(faults.is_empty(), "{text}");
        uses.iter()
            .map(|used| {
                let more = if used.whole { "" } else { "…" };
                let given = match &used.given {
                    None => "(?)".to_owned(),
                    Some(names) if names.is_empty() => String::new(),
                    Some(names) => format!("({})", names.join(" ")),
                };
                format!("{}{more}{given}", used.id)
            })
            .collect()
    }

    #[test]
    fn lookups_are_found_and_prose_is_not() {
        for (template, uses) in [
            (
                "t('no') {{ t('a') }} {% if t_plain(\"b\", n=1) %}{# t('c') #}{% endif %}",
                &["a", "b(n)"][..],
            ),
            ("{{ x.t }} {{ x.t('no') }} {{ not('no') }} {{ u(t=1) }}", &[]),
            ("{{ t('d-' ~ x) }} {{ t('e-' + x, n=x) }}", &["d-…", "e-…(n)"]),
            ("{{ t('a', one=f(x, y=2)[3, 4], two={'three': 3}) | upper }}", &["a(one two)"]),
            ("{{ t('a', **more) }} {{ t('a', x) }}", &["a(?)", "a(?)"]),
            ("{{ t('a' if x else 'b', n=1) }}", &["a(n)", "b(n)"]),
            ("{{ t('a' if x else ('b' if y else 'c')) }}", &["a", "…"]),
            ("{{ t('a' if x else 'b' if y else 'c-' ~ z) }}", &["a", "b", "c-…"]),
            ("{{ t(id) }} {{ t() }} {% set say = t %}", &["…", "…(?)", "…(?)"]),
            ("{{ t('a\\'b', n=1,) }} {{ t(t('a') ~ 'b') }}", &["a'b(n)", "…", "a"]),
            ("{{ f(t('a', x=1), y=2) }}", &["a(x)"]),
        ] {
            assert_eq!(used(template), uses, "{template}");
        }
    }

    #[test]
    fn a_use_has_its_place() {
        let text = "<p>ж</p>\n{{ t(\"read-more\") }}";
        let (uses, _) = strings(text);
        assert_eq!(&text[uses[0].span.clone()], "\"read-more\"");
    }
}
