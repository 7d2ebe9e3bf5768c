//! The blocks that a body is made of: headings, paragraphs, whole lists and tables.

use std::ops::Range;

use pulldown_cmark::{Event, Parser};

use crate::model::Hash;
use crate::parse::{front, markdown};

/// The blocks of a text's body, each without the blank lines around it.
#[must_use]
pub fn blocks(text: &str) -> Vec<Range<usize>> {
    let start = front::split(text).map_or(0, |split| split.body);
    let body = &text[start..];
    let masked = markdown::masked(body);
    let parser = Parser::new_ext(masked.as_deref().unwrap_or(body), markdown::options(body))
        .into_offset_iter();
    let mut blocks = Vec::new();
    let mut depth = 0_usize;
    for (event, range) in parser {
        let begins = matches!(event, Event::Start(_) | Event::Rule | Event::Html(_));
        if depth == 0 && begins {
            let own = &body[range.clone()];
            let lead = own.len() - own.trim_start_matches(['\n', '\r']).len();
            let range = start + range.start + lead..start + range.start + own.trim_end().len();
            if range.start < range.end {
                blocks.push(range);
            }
        }
        match event {
            Event::Start(_) => depth += 1,
            Event::End(_) => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    // A footnote may be told after what stands behind it.
    blocks.sort_by_key(|range| range.start);
    blocks
}

/// What a block is known by: six hexadecimal digits, whatever its line ends are.
#[must_use]
pub fn block_hash(block: &str) -> String {
    let lines: Vec<&str> = block.trim().lines().map(str::trim_end).collect();
    Hash::of(lines.join("\n").as_bytes()).short(6)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blocks_are_what_stands_between_blank_lines_at_the_margin() {
        let text = "+++\nheadline = \"A\"\n+++\n\n# One {#one}\n\nTwo\nlines.\n\n- a\n\n  b\n- c\n\n| x |\n|---|\n| y |\n\n---\n\n```\ncode\n\nmore\n```\n\n> q\n\n[^1]: Note.\n";
        let found: Vec<&str> = blocks(text).into_iter().map(|range| &text[range]).collect();
        assert_eq!(
            found,
            [
                "# One {#one}",
                "Two\nlines.",
                "- a\n\n  b\n- c",
                "| x |\n|---|\n| y |",
                "---",
                "```\ncode\n\nmore\n```",
                "> q",
                "[^1]: Note.",
            ]
        );
        assert_eq!(block_hash("a \r\nb\n"), block_hash("a\nb"));
        assert_ne!(block_hash("a\nb"), block_hash("a b"));
    }
}
