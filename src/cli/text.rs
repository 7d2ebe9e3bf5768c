//! Text on a terminal: how wide it is, how it is shortened and broken, and how writing directions
//! are kept apart.

use std::ops::Range;

use icu::segmenter::options::LineBreakOptions;
use icu::segmenter::{GraphemeClusterSegmenter, LineSegmenter};
use unicode_width::UnicodeWidthStr as _;

use crate::format::fluent::{FSI, PDI};
use crate::messages::commands;

/// Columns that a text takes.
///
/// It is the sum of its clusters': a terminal gives a family of emoji two columns, however many
/// characters it is made of, and gives lam and alef, which some fonts join into one, one each.
pub(super) fn width(text: &str) -> usize {
    clusters(text).map(cluster_width).sum()
}

/// Shortens a text to so many columns, never inside of a cluster, and says by `…` that it did.
pub(super) fn fit(text: &str, columns: usize) -> String {
    if width(text) <= columns {
        return text.to_owned();
    }
    let (mut out, mut used, mut open) = (String::new(), 0, Vec::new());
    for cluster in clusters(text) {
        let next = used + cluster_width(cluster);
        if next + 1 > columns {
            break;
        }
        used = next;
        track(cluster, &mut open);
        out.push_str(cluster);
    }
    if columns > 0 {
        out.push('…');
    }
    out.extend(open.iter().map(|_| PDI));
    out
}

/// Breaks a text into lines of so many columns, those after the first behind an indentation.
/// Breaks stand where the script allows them, and never in a quoted command that fits into a line.
pub(super) fn wrap(text: &str, columns: usize, indent: &str) -> Vec<String> {
    let segmenter = LineSegmenter::new_auto(LineBreakOptions::default());
    let room = columns.max(width(indent) + 8);
    let fits = |at: &Range<usize>| width(&text[at.clone()]) + width(indent) <= room;
    let whole: Vec<Range<usize>> = commands(text).into_iter().filter(fits).collect();
    let free = |at: &usize| !whole.iter().any(|held| held.start < *at && *at < held.end);
    let breaks: Vec<usize> = segmenter.segment_str(text).filter(free).collect();
    let mut lines = vec![String::new()];
    let (mut used, mut open) = (0, Vec::new());
    for piece in breaks.windows(2).filter_map(|ends| text.get(ends[0]..ends[1])) {
        // A space at the end of a line takes no room.
        if used > 0 && used + width(piece.trim_end()) > room {
            new_line(&mut lines, indent, &open);
            used = width(indent);
        }
        for cluster in clusters(piece) {
            let wide = cluster_width(cluster);
            if used + wide > room && !cluster.trim().is_empty() {
                new_line(&mut lines, indent, &open);
                used = width(indent);
            }
            track(cluster, &mut open);
            used += wide;
            if let Some(line) = lines.last_mut() {
                line.push_str(cluster);
            }
        }
    }
    lines.iter().map(|line| line.trim_end().to_owned()).collect()
}

/// Ends a line. To a terminal each line is a paragraph of its own: what is isolated ends with it, and
/// begins again on the next one.
fn new_line(lines: &mut Vec<String>, indent: &str, open: &[char]) {
    if let Some(line) = lines.last_mut() {
        line.truncate(line.trim_end().len());
        line.extend(open.iter().map(|_| PDI));
    }
    lines.push(format!("{indent}{}", open.iter().collect::<String>()));
}

/// Notes which isolates are open.
fn track(cluster: &str, open: &mut Vec<char>) {
    for c in cluster.chars() {
        match c {
            '\u{2066}' | '\u{2067}' | FSI => open.push(c),
            PDI => _ = open.pop(),
            _ => {}
        }
    }
}

fn clusters(text: &str) -> impl Iterator<Item = &str> {
    let ends: Vec<usize> = GraphemeClusterSegmenter::new().segment_str(text).collect();
    (1..ends.len()).filter_map(move |ix| text.get(ends[ix - 1]..ends[ix]))
}

fn cluster_width(cluster: &str) -> usize {
    cluster.width()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn width_is_what_a_terminal_gives() {
        for (text, columns) in [
            ("abc", 3),
            ("国際凧", 6),
            ("e\u{301}", 1),
            ("हिन्दी", 5),
            ("ที่", 1),
            ("طائرة", 5),
            ("كلا", 3),
            ("👩‍👩‍👧‍👦", 2),
            ("🇵🇰", 2),
            ("\u{2068}a\u{2069}", 1),
        ] {
            assert_eq!(width(text), columns, "{text}");
        }
    }

    #[test]
    fn shortening_never_cuts_a_cluster() {
        assert_eq!(fit("abcdef", 4), "abc…");
        assert_eq!(fit("abcd", 4), "abcd");
        assert_eq!(fit("国際凧", 4), "国…");
        assert_eq!(fit("a👩‍👩‍👧‍👦b", 3), "a…");
        assert_eq!(fit("e\u{301}e\u{301}e\u{301}", 2), "e\u{301}…");
        assert_eq!(fit("\u{2068}پتنگ بازی\u{2069}", 4), "\u{2068}پتن…\u{2069}");
        assert_eq!(fit("abc", 0), "");
    }

    #[test]
    fn lines_break_where_the_script_allows_it() {
        assert_eq!(wrap("one two three", 12, "  "), ["one two", "  three"]);
        assert_eq!(wrap("国際凧職人連盟の記事", 12, ""), ["国際凧職人連", "盟の記事"]);
        let command = wrap("say “hexapla why a fr” now", 20, "");
        assert_eq!(command, ["say", "“hexapla why a fr”", "now"]);
        let isolated = wrap("x \u{2068}ab cdefgh\u{2069} y", 9, "");
        assert_eq!(isolated, ["x \u{2068}ab\u{2069}", "\u{2068}cdefgh\u{2069} y"]);
    }

    proptest! {
        #[test]
        fn what_is_shortened_fits(text in "\\PC{0,40}", columns in 0_usize..30) {
            prop_assert!(width(&fit(&text, columns)) <= columns);
        }

        #[test]
        fn wrapping_loses_nothing(text in "[a-zپتنگ国際 ]{0,60}", columns in 10_usize..30) {
            let lines = wrap(&text, columns, "");
            prop_assert!(lines.iter().all(|line| width(line) <= columns));
            let bare = |text: &str| text.replace(' ', "");
            prop_assert_eq!(bare(&lines.concat()), bare(&text));
        }
    }
}
