//! A code block that does something else than the original's.
//!
//! Why it matters: readers copy code; an example that was mended in the original and not here misleads them.
//!
//! Comments and texts in quotation marks may be translated, and are not compared; nor are blocks without a language, such as
//! a listing of folders. Even so one block in five is changed on purpose, so
//! that this is a note.
//!
//! Example: `draft = true` in the original's block and `draft = false` in the translation's.
//!
//! How to fix: copy the block from the original, and translate its comments anew.

use super::fence_language::language;
use super::pairs::Parity;
use crate::diag::{Diagnostic, Rule};
use crate::model::UnitKind;

/// A code block that does something else than the original's.
pub(in crate::check::article) static RULE: Rule = Rule::note("code-block-differs");

/// What begins a block that is read and not run, such as a listing of folders: prose, which is translated.
const PROSE: [&str; 9] =
    ["", "text", "txt", "plain", "plaintext", "console", "output", "markdown", "md"];

pub(super) fn check(parity: &Parity<'_, '_>, out: &mut Vec<Diagnostic>) {
    for pair in &parity.pairs {
        let kinds = [pair.source.passage.kind, pair.own.passage.kind];
        let same = pair.source.passage.print.text == pair.own.passage.print.text;
        if kinds != [UnitKind::Code; 2] || same {
            continue;
        }
        let language = language(&pair.source).to_ascii_lowercase();
        if PROSE.contains(&language.as_str()) {
            continue;
        }
        let (theirs, ours) = (bare(&pair.source.passage.text), bare(&pair.own.passage.text));
        if !ours.iter().map(|(code, _)| code).eq(theirs.iter().map(|(code, _)| code)) {
            let new = ours.iter().find(|(code, _)| theirs.iter().all(|(known, _)| known != code));
            let line = new.map_or("none", |(_, line)| line.trim());
            out.push(Diagnostic::new(&RULE).arg("line", line).at(pair.own.span()));
        }
    }
}

/// A block's lines: their code without comments, quoted texts and white space, and as they are.
fn bare(code: &str) -> Vec<(String, &str)> {
    let mut lines = Vec::new();
    let mut in_block = None;
    for line in code.lines() {
        let mut out = String::with_capacity(line.len());
        let mut rest = line;
        loop {
            if let Some(end) = in_block {
                let Some((_, after)) = rest.split_once::<&str>(end) else { break };
                (rest, in_block) = (after, None);
                continue;
            }
            let Some(c) = rest.chars().next() else { break };
            let opens = [("/*", "*/"), ("<!--", "-->"), ("\"\"\"", "\"\"\"")];
            if let Some((open, end)) = opens.iter().find(|(open, _)| rest.starts_with(*open)) {
                (rest, in_block) = (&rest[open.len()..], Some(*end));
                continue;
            }
            let lonely = out.is_empty() || line[..line.len() - rest.len()].ends_with(' ');
            let comment = ["//", "#", "--", ";", "%"].iter().any(|mark| rest.starts_with(*mark));
            if comment && lonely {
                break;
            }
            if matches!(c, '"' | '\'' | '`') {
                let after = &rest[c.len_utf8()..];
                if let Some(end) = after.find(c) {
                    out.push(c);
                    rest = &after[end + c.len_utf8()..];
                    continue;
                }
            }
            // Letters of other scripts are a text, wherever they stand.
            if !c.is_whitespace() && c.is_ascii() {
                out.push(c);
            }
            rest = &rest[c.len_utf8()..];
        }
        if !out.is_empty() {
            lines.push((out, line));
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    fn bare(code: &str) -> Vec<String> {
        super::bare(code).into_iter().map(|(code, _)| code).collect()
    }

    #[test]
    fn what_is_translated_in_code_is_not_compared() {
        let english = "// Says hello.\nlet a = \"Hello\"; // greets\n/* more\nlines */ go();\n";
        let french = "// Dit bonjour.\nlet a = \"Bonjour\";  // salue\n/* encore */ go();\n";
        assert_eq!(bare(english), bare(french));
        assert_eq!(bare("a = 1 # eins"), bare("a = 1 # one"));
        assert_ne!(bare("draft = true"), bare("draft = false"));
        assert_ne!(bare("curl http://a//b"), bare("curl http://a//c"));
    }
}
