//! A word in braces that looks like a message of the text's own, and is none.
//!
//! Why it matters: it is published as it stands, with its braces, and what was meant is missing.
//!
//! Words in braces are plain text as a rule. One is suspected where it is nearly the name of a message that the text
//! declares, where a message that nothing shows begins like it, where the original has a message of that name, and where
//! it is a fact without its `$`. So is a value that is written almost as it should be: `{ number($n) }`, or `{ $n }` with a
//! space that is none behind the brace.
//!
//! Example: `{ bursary }` in the text, and `bursaries = …` under `[messages]`.
//!
//! How to fix: write the message's own name, or declare one of this name under `[messages]`. If the braces are meant to be
//! read, write `\{ bursary }`.

use std::collections::BTreeSet;
use std::ops::Range;

use super::Subject;
use crate::diag::{Arg, Diagnostic, Rule, nearest};
use crate::format::functions::function;
use crate::model::variant::{OwnMessage, Piece, Refers, Text};
use crate::model::{Inline, Node, UnitKind};

/// A word in braces that looks like a message and is none.
pub(super) static RULE: Rule = Rule::warning("unknown-message");

/// Letters that two forms of one word have in common at their beginning.
const STEM: usize = 4;

pub(super) fn check(subject: &Subject<'_>, out: &mut Vec<Diagnostic>) {
    let own = &subject.variant.front.messages;
    let theirs = subject.source.map_or(&[][..], |source| &source.front.messages);
    let facts = &subject.meta.facts;
    // Most texts have no word in braces at all, and fewer one that could be meant.
    let mut any = false;
    let messages = !own.is_empty() || !theirs.is_empty();
    in_braces(subject.text, |word, _| {
        any |= messages || facts.contains_key(word) || word.contains('$');
    });
    if !any {
        return;
    }
    let idle: Vec<&str> = idle(subject);
    for (word, span) in words(subject) {
        let ids = |messages: &'_ [OwnMessage]| messages.iter().any(|message| message.id == word);
        if word.contains('$') {
            out.push(fault(&word, "odd", &format!("{{ {word} }}")).at(span));
            continue;
        }
        if facts.contains_key(&word) && !ids(theirs) {
            let fault = fault(&word, "fact", &format!("{{ ${word} }}"));
            out.push(fault.at(span));
            continue;
        }
        let names = || own.iter().map(|message| message.id.as_str());
        let stem = || {
            let begins = |id: &&&str| common(id, &word) >= STEM;
            idle.iter().filter(begins).max_by_key(|id| common(id, &word)).copied()
        };
        let near = nearest(&word, names()).or_else(stem);
        let original = ids(theirs);
        let theirs = || theirs.iter().map(|message| message.id.as_str());
        let Some(near) = near.or_else(|| nearest(&word, theirs())).filter(|near| *near != word)
        else {
            if original {
                out.push(fault(&word, "original", "none").at(span));
            }
            continue;
        };
        out.push(fault(&word, if original { "original" } else { "near" }, near).at(span));
    }
}

fn fault(word: &str, case: &'static str, near: &str) -> Diagnostic {
    let fault = Diagnostic::new(&RULE).arg("word", word).arg("case", case);
    fault.arg("placeable", format!("{{ {word} }}")).arg("near", near)
}

/// Whether a finding says that this message was meant.
pub(super) fn suggests(fault: &Diagnostic, id: &str) -> bool {
    let near = fault.args.iter().find(|(name, _)| *name == "near").map(|(_, arg)| arg);
    *fault.rule == RULE && matches!(near, Some(Arg::Text(near)) if near == id)
}

/// The messages of the variant that no placeable of its text names.
fn idle<'a>(subject: &'a Subject<'_>) -> Vec<&'a str> {
    let named: BTreeSet<&str> = subject
        .live_placeables()
        .filter_map(|placeable| match &placeable.refers {
            Refers::Message(id) => Some(id.as_str()),
            _ => None,
        })
        .collect();
    let ids = subject.variant.front.messages.iter().map(|message| message.id.as_str());
    ids.filter(|id| !named.contains(id)).collect()
}

/// How many letters two names have in common at their beginning.
fn common(one: &str, other: &str) -> usize {
    one.chars().zip(other.chars()).take_while(|(a, b)| a == b).count()
}

/// The words that stand in braces in the text, outside of code, with their places in the file.
fn words(subject: &Subject<'_>) -> Vec<(String, Range<usize>)> {
    let front = &subject.variant.front;
    // Those that are messages are none of these, in the text as in code.
    let is_message = |word: &str| front.messages.iter().any(|message| message.id == word);
    let overrides = front.overrides.values();
    let texts =
        [&front.headline, &front.standfirst, &front.teaser, &front.credit, &front.retraction]
            .into_iter()
            .flatten()
            .chain(front.corrections.iter().map(|(_, text, _)| text))
            .chain(front.alts.values())
            .chain(
                overrides.flat_map(|own| [&own.headline, &own.standfirst, &own.teaser]).flatten(),
            );
    let mut found = Vec::new();
    for text in texts {
        let (literal, mut said) = (literal(text), Vec::new());
        in_braces(&literal, |word, _| said.push((word.into(), true)));
        places((subject.text, &is_message), &text.span, said, &mut found);
    }
    let body = &subject.variant.body;
    for unit in body.units.iter().filter(|u| !matches!(u.kind, UnitKind::Code | UnitKind::Html)) {
        let mut said: Vec<(String, bool)> = Vec::new();
        let mut text = String::new();
        for node in &body.nodes[unit.nodes.clone()] {
            match node {
                Node::Inline(Inline::Text(more)) => text.push_str(more),
                Node::Inline(Inline::Code(code)) => {
                    in_braces(&std::mem::take(&mut text), |word, _| said.push((word.into(), true)));
                    in_braces(code, |word, _| said.push((word.into(), false)));
                }
                _ => text.push('\n'),
            }
        }
        in_braces(&text, |word, _| said.push((word.into(), true)));
        places((subject.text, &is_message), &unit.span, said, &mut found);
    }
    found
}

/// What a text of the front matter says between its placeables.
fn literal(text: &Text) -> String {
    let pieces = text.pieces.iter().map(|piece| match piece {
        Piece::Literal(text) => text.as_str(),
        Piece::Placeable(_) => "\n",
    });
    pieces.collect()
}

/// Where words in braces stand in a part of the file, of which these are all, in order, each with whether it is
/// text and not code. One with a backslash before it is meant to be read.
fn places(
    (file, is_message): (&str, &dyn Fn(&str) -> bool),
    within: &Range<usize>,
    mut said: Vec<(String, bool)>,
    found: &mut Vec<(String, Range<usize>)>,
) {
    said.retain(|(word, _)| !is_message(word));
    let Some(part) = file.get(within.clone()).filter(|_| !said.is_empty()) else { return };
    let mut written: Vec<(String, Range<usize>, bool)> = Vec::new();
    in_braces(part, |word, range| {
        let escaped = part[..range.start].ends_with('\\');
        if is_message(word) {
            return;
        }
        written.push((
            word.to_owned(),
            within.start + range.start..within.start + range.end,
            escaped,
        ));
    });
    let same = written.len() == said.len();
    let same = same && written.iter().zip(&said).all(|((word, ..), (own, _))| word == own);
    for (ix, (word, range, escaped)) in written.iter().enumerate() {
        // An address may hold one too, and then the order does not tell. What is everywhere text is text.
        let is_text = match same {
            true => said[ix].1,
            false => {
                let own = || said.iter().filter(|(own, _)| own == word);
                let all = written.iter().filter(|(own, ..)| own == word);
                own().count() == all.count() && own().all(|(_, is_text)| *is_text)
            }
        };
        if is_text && !escaped {
            found.push((word.clone(), range.clone()));
        }
    }
}

/// Names in single braces, and values and calls that are written so that nobody fills them in: as they would have to
/// be written.
fn in_braces(text: &str, mut each: impl FnMut(&str, Range<usize>)) {
    let mut at = 0;
    while let Some(open) = text[at..].find('{').map(|ix| at + ix) {
        at = open + 1;
        let Some(close) = text[at..].find(['{', '}', '\n']).map(|ix| at + ix) else { return };
        let double = text[..open].ends_with('{') || text[close + 1..].starts_with('}');
        if !text[close..].starts_with('}') || double {
            continue;
        }
        let inside = &text[at..close];
        let word = inside.trim_matches([' ', '\t', '\r']);
        if is_name(word) {
            each(word, open..close + 1);
        } else if let Some(meant) = meant(word) {
            each(&meant, open..close + 1);
        }
    }
}

fn is_name(word: &str) -> bool {
    word.starts_with(|c: char| c.is_ascii_alphabetic())
        && word.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'-'))
}

/// What `$n` behind a space that is none, or `number ($n)`, was meant to be. What is written as it should be is none
/// of these.
fn meant(word: &str) -> Option<String> {
    // Spaces that do not break, and marks that nobody sees: keyboards and other programs put them there.
    let odd = |c: char| !c.is_ascii() && (c.is_whitespace() || UNSEEN.contains(&c));
    let inner = word.trim_matches(|c: char| odd(c) || c.is_ascii_whitespace());
    let strange = word.starts_with(odd);
    if let Some(name) = inner.strip_prefix('$') {
        return (strange && is_name(name)).then(|| inner.to_owned());
    }
    let (name, arguments) = inner.split_once('(')?;
    let upper = name.trim_end().to_ascii_uppercase();
    let given = arguments.trim_start().starts_with('$') && arguments.ends_with(')');
    let call = given && function(&upper).is_some() && (strange || name != upper);
    call.then(|| format!("{upper}({arguments}"))
}

/// Marks without width, and those of direction.
const UNSEEN: &[char] = &[
    '\u{200B}', '\u{200C}', '\u{200D}', '\u{200E}', '\u{200F}', '\u{2060}', '\u{2066}', '\u{2067}',
    '\u{2068}', '\u{2069}', '\u{FEFF}',
];
