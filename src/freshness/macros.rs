//! Macros in running text, `{{ Name("x") }}`, `{{< name x=1 >}}`, `{% name %}`, and the markers of
//! alerts, `[!NOTE]`: marks that are written like words.

use std::ops::Range;

use super::slight::quiet;
use crate::model::raw_html::READ;
use crate::model::{Passage, UnitKind};

/// Whether a unit is a paragraph of nothing but macros, or the marker of an alert.
pub(super) fn is_of_macros(unit: &Passage<'_>) -> bool {
    unit.kind == UnitKind::Paragraph && words(&unit.text).is_some()
}

/// Whether a unit is a paragraph of nothing but macros that say no words, or the marker of an alert.
pub(super) fn is_mute(unit: &Passage<'_>) -> bool {
    unit.kind == UnitKind::Paragraph && is_wordless(&unit.text)
}

/// Whether a text is macros that say no words, or the marker of an alert, and nothing else.
fn is_wordless(text: &str) -> bool {
    words(text).is_some_and(|words| words.is_empty())
}

/// What a text of macros, or the marker of an alert, and nothing else has for people to read;
/// nothing of any other text.
pub(super) fn words(text: &str) -> Option<Vec<String>> {
    let mut rest = text.trim();
    let mut words = Vec::new();
    if !rest.starts_with(['{', '[']) {
        return None;
    }
    if let Some((_, behind)) = alert(rest) {
        return behind.is_empty().then_some(words);
    }
    while !rest.is_empty() {
        let at = macros(rest).next().filter(|at| at.start == 0)?;
        words.extend(Macro::read(&rest[at.clone()]).words());
        rest = rest[at.end..].trim_start();
    }
    Some(words)
}

/// The macros of a text without white space that means nothing.
pub(super) fn spellings(text: &str) -> impl Iterator<Item = String> {
    macros(text).map(|at| quiet(&text[at]).into_owned())
}

/// The macros of a text without what people read in them, which every language has in its own words.
pub(super) fn settings(text: &str) -> impl Iterator<Item = String> {
    macros(text).map(|at| {
        let found = Macro::read(&text[at]);
        let kept = found.arguments.iter().filter(|one| !one.says_words());
        kept.fold(found.name.clone(), |all, one| {
            let key = one.key.as_deref().unwrap_or_default();
            format!("{all} {key}={}", one.value)
        })
    })
}

/// A text with the same mark for every macro in it.
pub(super) fn without_macros(text: &str) -> String {
    let (mut out, mut copied) = (String::with_capacity(text.len()), 0);
    for at in macros(text) {
        out.extend([&text[copied..at.start], "\0"]);
        copied = at.end;
    }
    out.push_str(&text[copied..]);
    out
}

/// A text with its macros as far as they say something: without arguments for programs, and
/// whatever the case of their names.
pub(super) fn without_settings(text: &str) -> String {
    let (mut out, mut copied) = (String::with_capacity(text.len()), 0);
    for at in macros(text) {
        let found = Macro::read(&text[at.clone()]);
        out.push_str(&text[copied..at.start]);
        out.extend(["{{", &found.name.to_lowercase()]);
        for argument in found.arguments.iter().filter(|one| one.key.is_none() || one.says_words()) {
            out.extend([" ", argument.key.as_deref().unwrap_or_default(), "="]);
            out.push_str(&argument.value);
        }
        out.push_str("}}");
        copied = at.end;
    }
    out.push_str(&text[copied..]);
    out
}

/// The kind of alert that a text is marked as, `[!NOTE]`, and the text behind it.
pub(super) fn alert(text: &str) -> Option<(&str, &str)> {
    let (kind, behind) = text.strip_prefix("[!")?.split_once(']')?;
    let named = !kind.is_empty() && kind.bytes().all(|byte| byte.is_ascii_alphabetic());
    named.then(|| (kind, behind.trim_start_matches(['+', '-']).trim_start()))
}

/// A text without the label at its start that says the same as an alert's marker: `Note: `.
pub(super) fn without_label<'t>(text: &'t str, kind: &str) -> &'t str {
    let label = text.get(..kind.len()).filter(|label| label.eq_ignore_ascii_case(kind));
    let behind = label.and_then(|label| text[label.len()..].trim_start().strip_prefix([':', '：']));
    behind.map_or(text, str::trim_start)
}

/// Where macros stand.
fn macros(text: &str) -> impl Iterator<Item = Range<usize>> {
    let mut from = 0;
    std::iter::from_fn(move || {
        let rest = &text[from..];
        let start = rest.find("{{").into_iter().chain(rest.find("{%")).min()?;
        let close = if rest[start..].starts_with("{{") { "}}" } else { "%}" };
        let end = start + rest[start..].find(close)? + close.len();
        let at = from + start..from + end;
        from = at.end;
        Some(at)
    })
}

/// A macro in its parts.
#[derive(Default)]
struct Macro {
    name: String,
    arguments: Vec<Argument>,
}

#[derive(Default)]
struct Argument {
    key: Option<String>,
    value: String,
    quoted: bool,
}

/// Words beside each other, without quotation marks, that are a sentence rather than settings.
const SENTENCE: usize = 3;

impl Macro {
    fn read(text: &str) -> Self {
        let inner = text.trim_matches(|c: char| "{}%<>-/".contains(c) || c.is_whitespace());
        let ends = |c: char| c.is_whitespace() || c == '(';
        let (name, mut rest) = inner.split_at(inner.find(ends).unwrap_or(inner.len()));
        let mut found = Self { name: name.to_owned(), arguments: Vec::new() };
        let mut key = None;
        let between = |c: char| c.is_whitespace() || "(),:;[]{}".contains(c);
        loop {
            rest = rest.trim_start_matches(between);
            let Some(first) = rest.chars().next() else { return found };
            let quoted = matches!(first, '"' | '\'' | '`');
            let value = if quoted {
                let inside = &rest[1..];
                let end = inside.find(first).unwrap_or(inside.len());
                rest = inside.get(end + 1..).unwrap_or_default();
                &inside[..end]
            } else {
                let ends = |c: char| between(c) || c == '=' && !rest.starts_with('=');
                let end = rest.find(ends).unwrap_or(rest.len());
                let value;
                (value, rest) = rest.split_at(end);
                let behind = rest.trim_start();
                if let Some(behind) = behind.strip_prefix('=').filter(|b| !b.starts_with('=')) {
                    rest = behind;
                    key = Some(value.to_owned());
                    continue;
                }
                value
            };
            found.arguments.push(Argument { key: key.take(), value: value.to_owned(), quoted });
        }
    }

    /// What people read in it.
    fn words(&self) -> Vec<String> {
        let word = |one: &Argument| {
            let letters = one.value.bytes().all(|byte| byte.is_ascii_alphabetic());
            !one.quoted && one.key.is_none() && letters
        };
        let values = |arguments: &[Argument]| -> Vec<String> {
            arguments.iter().map(|one| one.value.clone()).collect()
        };
        if self.arguments.windows(SENTENCE).any(|run| run.iter().all(word)) {
            return values(&self.arguments);
        }
        let read = self.arguments.iter().filter(|one| one.says_words());
        read.map(|one| one.value.clone()).collect()
    }
}

impl Argument {
    /// Whether people read it, as far as that can be told: it has a name that says so, words with
    /// spaces between them, the end of a sentence, or letters that programs do not use.
    fn says_words(&self) -> bool {
        let is_word = |word: &&str| {
            let word = word.trim_matches(|c: char| c.is_ascii_punctuation());
            !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_alphabetic())
        };
        let read = self.key.as_deref().is_some_and(|key| {
            READ.iter().any(|known| known.eq_ignore_ascii_case(key)) && !self.value.is_empty()
        });
        read || self.value.chars().any(|c| !c.is_ascii() && c.is_alphabetic())
            || self.value.split_whitespace().filter(is_word).count() > 1
            || self.quoted && self.value.ends_with(['.', '!', '?'])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn macros_that_say_nothing_are_told_from_those_that_do() {
        for text in [
            "{{HTTPSidebar}}",
            "{{Compat}} {{Specifications}}",
            "{{EmbedLiveSample(\"a_kite\", \"100%\", 200)}}",
            "{{< youtube id=\"x-1\" autoplay=true >}}",
            "{{% /alert %}}",
            "{% include nav.html %}",
            "[!NOTE]",
        ] {
            assert!(is_wordless(text), "{text}");
        }
        for text in [
            "",
            "A kite {{Compat}}",
            "{{Compat}} flies",
            "{{Note(\"Never fly in a storm\")}}",
            "{{Note(\"Careful!\")}}",
            "{{Note(\"注意\")}}",
            "{{< figure src=\"a.png\" title=\"Kite\" >}}",
            "{{% alert title=\"Warning\" color=\"info\" %}}",
            "{{ never fly without wind }}",
            "{{ open",
            "[!NOTE] Never",
            "[NOTE]",
        ] {
            assert!(!is_wordless(text), "{text}");
        }
    }

    #[test]
    fn settings_are_told_from_what_is_read() {
        let same = |a: &str, b: &str| without_settings(a) == without_settings(b);
        assert!(same("a {{domxref(\"x\")}}", "a {{DOMxRef(\"x\")}}"));
        assert!(same("{{% alert color=\"primary\" %}} a", "{{% alert color=\"info\" %}} a"));
        assert!(!same("a {{domxref(\"x\")}}", "a {{domxref(\"y\")}}"));
        assert!(!same("{{% alert title=\"Now\" %}} a", "{{% alert title=\"Then\" %}} a"));
        assert!(!same("{{% alert text=\"a b\" %}} a", "{{% alert %}} a"));
        assert!(!same("{{ a }} b", "{{ a }} c"));
        assert!(!same("{{ a }} b", "{{ c }} b"));
    }

    #[test]
    fn labels_that_an_alert_replaces_are_told() {
        assert_eq!(alert("[!NOTE] Fly"), Some(("NOTE", "Fly")));
        assert_eq!(alert("[!tip]- Fly"), Some(("tip", "Fly")));
        assert_eq!(alert("[!] Fly"), None);
        assert_eq!(without_label("Note: Fly", "NOTE"), "Fly");
        assert_eq!(without_label("Notes: Fly", "NOTE"), "Notes: Fly");
        assert_eq!(without_label("Warning: Fly", "NOTE"), "Warning: Fly");
        assert_eq!(without_label("凧", "NOTE"), "凧");
    }
}
