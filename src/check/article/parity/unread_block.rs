//! A list, table, heading or quotation of the original that is there, and is written so that nobody reads it as one.
//!
//! Why it matters: readers see one paragraph with odd signs, or code; and what stands there is taken for missing.
//!
//! It is looked for only where the original has such a thing and the translation lacks it: a paragraph may begin with a
//! dash or a year.
//!
//! Lists have many signs in the world (`・`, `•`, `–`, `１．`, `۱۔`, `（１）`), and Markdown reads `- ` and `1. ` alone. A table needs its line of hyphens, and what stands four spaces
//! behind the margin is code.
//!
//! A line without any sign below an item is read as a part of that item. It is told where the original has more items.
//!
//! Example: `・Look up.` below `・Let go.`, where the original has a list.
//!
//! How to fix: write the signs that the finding shows, as in the original.

use super::pairs::{Parity, Side, lines};
use crate::diag::{Diagnostic, Rule};
use crate::model::signs::{foreign, of_markdown};
use crate::model::{Block, Node, Passage, UnitKind};

/// A list, table, heading or quotation that is written so that nobody reads it as one.
pub(in crate::check::article) static RULE: Rule = Rule::warning("unread-block");

pub(super) fn check(parity: &Parity<'_, '_>, out: &mut Vec<Diagnostic>) {
    // Where next to nothing is alike, every comparison would be a guess.
    if parity.pairs.is_empty() {
        return;
    }
    let own = &parity.subject.passages.list;
    let mut of: Vec<Option<usize>> = vec![None; own.len()];
    for (j, unit) in parity.fresh.units.iter().enumerate().filter(|(_, unit)| !unit.moved) {
        if let Some(slot) = unit.variant.and_then(|k| of.get_mut(k as usize)) {
            *slot = Some(j);
        }
    }
    let mut told: Vec<usize> = Vec::new();
    for (k, passage) in own.iter().enumerate() {
        let place = Place::new(parity, (&of, &told), k);
        let found = match passage.kind {
            UnitKind::Paragraph | UnitKind::Code => place.found(passage),
            UnitKind::Item => place.joined(passage, k),
            _ => None,
        };
        let Some(found) = found else { continue };
        // What one thing explains, the next one does not.
        let lacking: Vec<usize> = found.explained(&place);
        let starts = lacking.iter().map(|j| parity.model.passages.list[*j].span.start);
        let fault = Diagnostic::new(&RULE)
            .arg("kind", found.name())
            .arg("write", found.write.as_str())
            .arg("missing", lines(parity.model.text, starts))
            .arg("own", run(own, k))
            .arg("source", lacking.first().map_or(0, |j| run(&parity.model.passages.list, *j)));
        out.push(fault.at(found.at.clone()));
        told.extend(lacking);
    }
}

/// How many items stand one below the other around one.
fn run(passages: &[Passage<'_>], at: usize) -> usize {
    let is_item = |passage: &&Passage<'_>| passage.kind == UnitKind::Item;
    let before = passages[..at].iter().rev().take_while(is_item).count();
    before + passages[at..].iter().take_while(is_item).count()
}

/// What is meant, what to write, and where.
struct Found {
    meant: Meant,
    write: String,
    at: std::ops::Range<usize>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Meant {
    List,
    /// Without any signs.
    Lines,
    /// One without its sign below one that has it.
    Item,
    Table,
    Heading,
    Quote,
    Indented,
}

impl Found {
    fn name(&self) -> &'static str {
        match self.meant {
            Meant::List => "list",
            Meant::Lines => "lines",
            Meant::Item => "item",
            Meant::Table => "table",
            Meant::Heading => "heading",
            Meant::Quote => "quote",
            Meant::Indented => "indented",
        }
    }

    /// The units that seem to be missing on account of it.
    fn explained(&self, place: &Place<'_, '_>) -> Vec<usize> {
        let all = place.lacking.iter().copied();
        match self.meant {
            Meant::List | Meant::Lines | Meant::Item => {
                all.filter(|j| place.kind(*j) == UnitKind::Item).collect()
            }
            Meant::Table => all.filter(|j| place.kind(*j) == UnitKind::Row).collect(),
            // What has a counterpart is not missing.
            Meant::Heading | Meant::Quote if place.partner.is_some() => Vec::new(),
            Meant::Heading | Meant::Quote | Meant::Indented => all.take(1).collect(),
        }
    }
}

/// A paragraph of the translation, and what of the original could stand there.
struct Place<'s, 'a> {
    parity: &'s Parity<'s, 'a>,
    /// Units that are missing between its neighbours', but for those that are explained by what stands before it.
    lacking: Vec<usize>,
    /// The one that it is paired with.
    partner: Option<usize>,
}

impl<'s, 'a> Place<'s, 'a> {
    fn new(parity: &'s Parity<'s, 'a>, (of, told): (&[Option<usize>], &[usize]), k: usize) -> Self {
        let units = &parity.fresh.units;
        let before = of[..k].iter().rev().find_map(|j| *j).map_or(0, |j| j + 1);
        let after = of[k + 1..].iter().find_map(|j| *j).unwrap_or(units.len());
        let is_open = |j: &usize| units[*j].variant.is_none() && !told.contains(j);
        let lacking = (before..after.max(before)).filter(is_open);
        Self { parity, lacking: lacking.collect(), partner: of[k] }
    }

    fn kind(&self, j: usize) -> UnitKind {
        self.parity.model.passages.list[j].kind
    }

    /// Units of a kind that are missing here, the one that it is paired with among them.
    fn wanted(&self, is_it: impl Fn(UnitKind) -> bool) -> Vec<usize> {
        let all = self.partner.into_iter().chain(self.lacking.iter().copied());
        let mut all: Vec<usize> = all.filter(|j| is_it(self.kind(*j))).collect();
        all.sort_unstable();
        all
    }

    fn found(&self, passage: &Passage<'_>) -> Option<Found> {
        let span = passage.span.clone();
        let text = self.parity.subject.text.get(span.clone())?;
        if passage.kind == UnitKind::Code {
            return self.indented(&span);
        }
        let mut at = span.start;
        let mut all: Vec<(usize, &str)> = Vec::new();
        for line in text.split_inclusive('\n') {
            if !line.trim().is_empty() {
                all.push((at + line.len() - line.trim_start().len(), line.trim()));
            }
            at += line.len();
        }
        let first = *all.first()?;
        let at = |(start, line): (usize, &str)| start..start + line.len();
        let items = self.wanted(|kind| kind == UnitKind::Item);
        if let Some(item) = items.first() {
            let write = self.sign(*item);
            let mut signed = all.iter().filter(|(_, line)| foreign(line).is_some());
            let count = signed.clone().count();
            if let Some(line) = signed.next().filter(|_| count <= items.len() + 1) {
                return Some(Found { meant: Meant::List, write, at: at(*line) });
            }
            let is_plain = all.iter().all(|(_, line)| of_markdown(line).is_none());
            let as_many = items.len() > 1 && all.len() == items.len();
            // In one line all of them, and nothing else is missing here.
            let is_alone = self.lacking.iter().all(|j| self.kind(*j) == UnitKind::Item);
            let of_item = self.partner.is_none_or(|j| self.kind(j) == UnitKind::Item);
            let run_together = items.len() > 1 && all.len() == 1 && is_alone && of_item;
            if is_plain && of_item && (as_many || run_together) {
                return Some(Found { meant: Meant::Lines, write, at: at(first) });
            }
        }
        let rows = self.wanted(|kind| kind == UnitKind::Row);
        let is_row = |(_, line): &(usize, &str)| line.contains(['|', '｜', '\t']);
        if rows.len() > 1 && all.len() > 1 && all.iter().all(is_row) {
            let write = self.hyphens(rows[0]);
            return Some(Found { meant: Meant::Table, write, at: at(first) });
        }
        self.heading(&all).or_else(|| self.quote(passage, &all))
    }

    /// A line that is read as a part of the item above it, where items are missing.
    fn joined(&self, passage: &Passage<'_>, k: usize) -> Option<Found> {
        let item = *self.lacking.iter().find(|j| self.kind(**j) == UnitKind::Item)?;
        if run(&self.parity.model.passages.list, item) <= run(&self.parity.subject.passages.list, k)
        {
            return None;
        }
        let text = self.parity.subject.text.get(passage.span.clone())?;
        let mut at = passage.span.start;
        let lines = text.split_inclusive('\n').map(|line| {
            at += line.len();
            (at - line.len(), line)
        });
        // What goes on with an item is indented, or may be.
        let is_joined = |line: &str| !line.trim().is_empty() && !line.starts_with([' ', '\t']);
        let (start, line) = { lines }.skip(1).find(|(_, line)| is_joined(line))?;
        let at = start..start + line.trim_end().len();
        Some(Found { meant: Meant::Item, write: self.sign(item), at })
    }

    /// Signs of the original's item.
    fn sign(&self, j: usize) -> String {
        let text = self.line_of(j);
        let is_number = text.trim_start().starts_with(|c: char| c.is_ascii_digit());
        if is_number { "1." } else { "-" }.to_owned()
    }

    /// The line of the original that a unit begins in.
    fn line_of(&self, j: usize) -> &str {
        let text = self.parity.model.text;
        let at = self.parity.model.passages.list[j].span.start.min(text.len());
        let start = text[..at].rfind('\n').map_or(0, |at| at + 1);
        text[start..].lines().next().unwrap_or_default()
    }

    /// The line of hyphens of a table with as many columns.
    fn hyphens(&self, row: usize) -> String {
        let text = self.parity.model.text;
        let at = self.parity.model.passages.list[row].span.start.min(text.len());
        let is_rule = |line: &&str| {
            line.contains("--") && line.chars().all(|c| c.is_whitespace() || "-:|".contains(c))
        };
        let rule = text[at..].lines().take(3).find(is_rule);
        rule.map_or_else(|| "|---|---|".to_owned(), |rule| rule.trim().to_owned())
    }

    /// What became code because it stands behind the margin.
    fn indented(&self, span: &std::ops::Range<usize>) -> Option<Found> {
        let text = self.parity.subject.text;
        let start = text[..span.start].rfind('\n').map_or(0, |at| at + 1);
        let line = text[start..].lines().find(|line| !line.trim().is_empty())?;
        let is_behind = line.starts_with("    ") || line.trim_start_matches(' ').starts_with('\t');
        let is_text = self.wanted(|kind| kind != UnitKind::Code);
        let at = start..start + line.len();
        (is_behind && !is_text.is_empty()).then(|| Found {
            meant: Meant::Indented,
            write: String::new(),
            at,
        })
    }

    fn heading(&self, all: &[(usize, &str)]) -> Option<Found> {
        /// Letters that a heading has at most.
        const LONGEST: usize = 100;
        let &[(start, line)] = all else { return None };
        let is_heading = |kind| matches!(kind, UnitKind::Heading(_));
        // What is missing first is what stands here.
        let first = self.partner.or_else(|| self.lacking.first().copied());
        let j = first.filter(|j| is_heading(self.kind(*j)))?;
        let UnitKind::Heading(level) = self.kind(j) else { return None };
        let ends = |line: &str| line.ends_with(['.', '。', '।', '۔', ':', '：', '?', '!']);
        let theirs = &self.parity.model.passages.list[j].text;
        let is_like = line.chars().count() <= LONGEST && (!ends(line) || ends(theirs));
        (is_like && !line.starts_with(['#', '＃'])).then(|| Found {
            meant: Meant::Heading,
            write: "#".repeat(usize::from(level)),
            at: start..start + line.len(),
        })
    }

    /// What is quoted in the original and not here.
    fn quote(&self, passage: &Passage<'_>, all: &[(usize, &str)]) -> Option<Found> {
        let (start, line) = *all.first()?;
        let first = self.lacking.first().filter(|j| self.kind(**j) == UnitKind::Paragraph);
        let j = self.partner.or_else(|| first.copied())?;
        let Parity { pairs, others, left_out, model, .. } = self.parity;
        let span = &model.passages.list[j].span;
        let sides = pairs.iter().map(|pair| &pair.source).chain(left_out);
        let theirs = { sides }.find(|side| side.passage.span == *span)?;
        let sides = pairs.iter().map(|pair| &pair.own).chain(others);
        let ours = { sides }.find(|side| side.passage.span == passage.span)?;
        // The sign of full width is told by itself.
        let is_meant = is_quoted(theirs)? && !is_quoted(ours)? && !line.starts_with('＞');
        is_meant.then(|| Found {
            meant: Meant::Quote,
            write: ">".to_owned(),
            at: start..start + line.len(),
        })
    }
}

/// Whether a unit stands in a quotation.
fn is_quoted(side: &Side<'_>) -> Option<bool> {
    let before = &side.variant.body.nodes[..side.unit?.nodes.start];
    let open = |node: &&Node<'_>| matches!(node, Node::Open(Block::Quote));
    let close = |node: &&Node<'_>| matches!(node, Node::Close(Block::Quote));
    Some(before.iter().filter(open).count() > before.iter().filter(close).count())
}
