//! The items of a list: what they begin with, and lines among them that begin with nothing.

use pulldown_cmark::{Event, Parser, Tag};

use crate::model::signs::Sign;
use crate::parse::markdown;

/// The sign of a line with what stands behind it, and whether it is one of another script than Markdown's; none if it has none.
pub(super) type Signed<'l> = Option<(Sign, &'l str, bool)>;

/// What items of a list begin with, its indentation included, and whether each has a line of its own.
pub(super) fn items(list: &str) -> (Vec<String>, bool) {
    let options = markdown::options(list);
    let masked = markdown::masked(list);
    let parser = Parser::new_ext(masked.as_deref().unwrap_or(list), options).into_offset_iter();
    let mut items = Vec::new();
    for (event, range) in parser {
        if let Event::Start(Tag::Item) = event {
            let start = list[..range.start].rfind('\n').map_or(0, |at| at + 1);
            let sign = list[range].split_whitespace().next().unwrap_or("-");
            let indent = list.get(start..).and_then(|line| line.find(sign)).unwrap_or_default();
            items.push(format!("{}{sign} ", " ".repeat(indent)));
        }
    }
    let lines = list.lines().filter(|line| !line.trim().is_empty()).count();
    let is_flat = lines == items.len();
    (items, is_flat)
}

/// Whether each line without a sign stands right between such as have one. What stands behind a list may be no item.
pub(super) fn is_between(text: &str, signed: &[Signed<'_>]) -> bool {
    let is_lone = |ix: usize| signed[ix].is_none();
    let all: Vec<usize> = (0..signed.len()).filter(|ix| is_lone(*ix)).collect();
    let is_open = text.trim().lines().any(|line| line.trim().is_empty());
    let is_first = signed.first().is_none_or(Option::is_none);
    !is_open && !is_first && !all.is_empty() && signed.last().is_some_and(Option::is_some)
}

/// Items some of which have no sign, with those of the original's.
pub(super) fn signs_between(items: &[String], (lines, signed): (&[&str], &[Signed<'_>])) -> String {
    let all = items.iter().zip(lines).zip(signed);
    let own = all.map(|((prefix, line), own)| match own {
        Some((_, rest, _)) => format!("{prefix}{rest}"),
        None => format!("{prefix}{}", line.trim()),
    });
    own.collect::<Vec<_>>().join("\n")
}
