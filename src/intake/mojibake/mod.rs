//! Text that was decoded wrongly before it was saved: letters that are bytes of other letters.

mod alphabets;
mod doubled;
mod questioned;
mod sequences;
mod sisters;

pub use questioned::questioned;
use sequences::Page;
pub use sisters::misread;

/// A place of a text that was decoded wrongly.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Garbled {
    /// The line, from 1.
    pub line: usize,
    /// What stands there: whole words, about eighty characters at most.
    pub excerpt: String,
    /// What it probably was, if that can still be said.
    pub probably: Option<String>,
}

/// Characters of an excerpt, and those of it before the first certain place.
const EXCERPT: usize = 80;
const BEFORE: usize = 20;
/// How often a text is taken to have been decoded wrongly.
const TIMES: usize = 3;

/// Finds the lines that were decoded wrongly, once or more often. Only what no language writes is
/// told: `NÃO`, `«IRMÃ»` and `СІРІ` are words.
#[must_use]
pub fn mojibake(text: &str) -> Vec<Garbled> {
    if text.is_ascii() {
        return Vec::new();
    }
    let pages = Page::all();
    let lines = text.lines().enumerate().filter(|(_, line)| !line.is_ascii());
    lines
        .filter_map(|(index, line)| {
            let (at, repair) = first(line, &pages)?;
            let excerpt = excerpt(line, at);
            let probably = repaired(excerpt, repair, &pages);
            Some(Garbled { line: index + 1, excerpt: excerpt.to_owned(), probably })
        })
        .collect()
}

/// How a text is put right.
#[derive(Clone, Copy)]
enum Repair<'p> {
    /// Not at all: letters are lost.
    Lost,
    /// UTF-8 that was read by this page.
    Page(&'p Page),
    /// In the way that the text itself shows; see [`doubled`] and [`alphabets`].
    With(fn(&str) -> Option<String>),
}

/// The first place of a line of which it is certain, as a byte of it.
fn first<'p>(line: &str, pages: &'p [Page]) -> Option<(usize, Repair<'p>)> {
    // U+FFFD stands for what a program could not read; two of them in UTF-8 are these in GBK.
    if let Some(at) = line.find('\u{fffd}').or_else(|| line.find("锟斤拷")) {
        return Some((at, Repair::Lost));
    }
    let in_pages = pages.iter().filter_map(|page| Some((page.first(line)?, Repair::Page(page))));
    // A place is in more than one page's reach; the page that makes more of it is the right one.
    let made = |repair: &Repair<'_>| match repair {
        Repair::Page(page) => page.count(line),
        _ => 0,
    };
    let in_page = in_pages.max_by(|(at, a), (other, b)| made(a).cmp(&made(b)).then(other.cmp(at)));
    let in_alphabet = || alphabets::first(line).map(|at| (at, Repair::With(alphabets::repair)));
    // Where a page leaves much as it is, its letters came about by chance in another encoding.
    let all = line.chars().filter(|c| !c.is_ascii()).count();
    match in_page {
        Some((_, repair)) if made(&repair) * 4 < all * 3 => in_alphabet().or(in_page),
        Some(_) => in_page,
        None => {
            doubled::first(line).map(|at| (at, Repair::With(doubled::repair))).or_else(in_alphabet)
        }
    }
}

/// The words about a place.
fn excerpt(line: &str, at: usize) -> &str {
    let breaks = |c: char| c.is_ascii_whitespace();
    let head = &line[..at];
    let word = head.rfind(breaks).map_or(0, |space| space + 1);
    let far = head.char_indices().rev().nth(BEFORE).map_or(0, |(begin, _)| begin);
    // Either the words before, or the beginning of a word that is longer than that.
    let from = line[far..word.max(far)].find(breaks).map_or(word, |space| far + space + 1);
    let from = if far == 0 { 0 } else { from };
    let rest = &line[from..];
    let Some((limit, _)) = rest.char_indices().nth(EXCERPT + at.saturating_sub(from)) else {
        return rest.trim_matches(breaks);
    };
    let end = rest[..limit].rfind(breaks).filter(|end| from + end > at);
    // A text without spaces is cut where a line of it may be: before a plain character.
    let plain = || rest[limit..].find(|c: char| c.is_ascii()).map_or(rest.len(), |end| limit + end);
    rest[..end.unwrap_or_else(plain)].trim_matches(breaks)
}

fn repaired(text: &str, repair: Repair<'_>, pages: &[Page]) -> Option<String> {
    let step = |text: &str, repair: Repair<'_>| match repair {
        Repair::Lost => None,
        Repair::Page(page) => Some(page.repair(text)),
        Repair::With(repair) => repair(text),
    };
    let mut text = step(text, repair)?;
    for _ in 1..TIMES {
        let Some((_, repair)) = first(&text, pages) else { break };
        text = step(&text, repair)?;
    }
    let is_whole = !text.chars().any(|c| matches!(c, '\u{80}'..='\u{9f}' | '\u{fffd}'));
    (is_whole && first(&text, pages).is_none()).then_some(text)
}

#[cfg(test)]
mod tests;
