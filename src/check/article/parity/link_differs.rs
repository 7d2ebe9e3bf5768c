//! A link that leads elsewhere than in the original.
//!
//! Why it matters: readers of this language are sent to another place than all others, or to none.
//!
//! Links are compared by what they lead to: an article in any of its languages, a file in any of its languages, a page
//! elsewhere with or without the name of a language in its address. A place in the same text (`#…`) is the same if the
//! two headings belong together; a place in another article is not looked at. Of texts that are known to agree, one in
//! fourteen differs in a link, hence a warning.
//!
//! Example: `[the programme](../countdown/)` in the original and `[le programme](../report/)` in the translation.
//!
//! How to fix: link what the original links. If readers of this language are rightly sent elsewhere, say so:
//! `allow = ["link-differs"]`.

use std::cell::OnceCell;
use std::collections::HashMap;

use super::address::Reader;
use super::gaps::{Token, gaps_but};
use super::pairs::{Pair, Parity, Side};
use crate::diag::{Diagnostic, Rule};
use crate::model::unit::{Mark, Target};
use crate::model::url::{Address, classify, decode};
use crate::model::{Block, Inline, Node, Passages, UnitKind, Variant};

/// A link that leads elsewhere than in the original.
pub(in crate::check::article) static RULE: Rule = Rule::warning("link-differs");

pub(super) fn check(parity: &Parity<'_, '_>, out: &mut Vec<Diagnostic>) {
    let places = Places { theirs: OnceCell::new(), ours: OnceCell::new() };
    let beside = parity.model.folder == parity.subject.folder;
    // What is written alike leads to the same, unless it is read from where the text stands.
    let alike = |pair: &Pair<'_>| {
        let firm =
            |link: &str| !link.starts_with('#') && (beside || classify(link) != Address::Relative);
        let none = |side: &Side<'_>| side.passage.anchors.links.is_empty();
        if none(&pair.source) && none(&pair.own) {
            return true;
        }
        let both = || links(&pair.source).zip(links(&pair.own));
        links(&pair.source).count() == links(&pair.own).count()
            && both().all(|(theirs, ours)| theirs.dest == ours.dest && firm(&ours.dest))
    };
    for gap in gaps_but(parity, alike, |side, is_source| tokens(parity, &places, side, is_source)) {
        out.push(gap.told(parity, &RULE));
    }
}

fn tokens(
    parity: &Parity<'_, '_>,
    places: &Places,
    side: &Side<'_>,
    is_source: bool,
) -> Vec<Token> {
    if side.passage.anchors.links.is_empty() {
        return Vec::new();
    }
    let token = |dest: &str| match dest.strip_prefix('#') {
        Some(id) => Some(places.token(parity, &decode(id), is_source)),
        // Addresses of people have a rule of their own.
        None if dest.starts_with("mailto:") => None,
        None => Reader::new(parity, is_source).token(dest),
    };
    links(side)
        .filter_map(|target| {
            let token = token(&target.dest)?;
            Some(Token { span: Some(target.span.clone()), ..token })
        })
        .collect()
}

/// The links of a unit.
fn links<'a>(side: &Side<'a>) -> impl Iterator<Item = &'a Target<'a>> {
    let (targets, nodes) = (&side.variant.body.targets, side.nodes());
    nodes.iter().filter_map(|node| match node {
        Node::Inline(Inline::Open(Mark::Link(ix))) => targets.get(*ix as usize),
        _ => None,
    })
}

/// Headings by their ids, in either text; found when first asked for.
struct Places {
    theirs: OnceCell<HashMap<String, usize>>,
    ours: OnceCell<HashMap<String, usize>>,
}

impl Places {
    /// A place in the same text, by the heading of the original that it belongs to.
    fn token(&self, parity: &Parity<'_, '_>, id: &str, is_source: bool) -> Token {
        let heading = if is_source {
            let model = &parity.model;
            self.theirs.get_or_init(|| headings(model.variant, model.passages)).get(id).copied()
        } else {
            let subject = parity.subject;
            let own = self.ours.get_or_init(|| headings(subject.variant, subject.passages)).get(id);
            let of = |own: &usize| {
                let own = u32::try_from(*own).ok();
                parity
                    .fresh
                    .units
                    .iter()
                    .position(|unit| unit.variant.is_some() && unit.variant == own)
            };
            own.and_then(of)
        };
        // Of an id that no heading has, nobody can say where it leads; `broken-anchor` asks.
        let key = heading.map_or_else(|| format!("#{id}"), |place| format!("#{place}#"));
        Token {
            key,
            shown: format!("#{id}"),
            loose: Some("#".to_owned()),
            sure: heading.is_some(),
            span: None,
        }
    }
}

/// The headings of a text by id: the one that is written, else the one that site generators make from the words.
fn headings(variant: &Variant<'_>, passages: &Passages<'_>) -> HashMap<String, usize> {
    let front = passages.list.len() - variant.body.units.len();
    let mut found = HashMap::new();
    for (ix, unit) in variant.body.units.iter().enumerate() {
        if !matches!(unit.kind, UnitKind::Heading(_)) {
            continue;
        }
        let opens = &variant.body.nodes[unit.nodes.start.saturating_sub(1)..unit.nodes.end];
        let written = opens.iter().find_map(|node| match node {
            Node::Open(Block::Heading(_, Some(id))) => variant.body.ids.get(*id as usize),
            _ => None,
        });
        let made = slug(&passages.list[front + ix].text);
        if let Some(id) = written {
            found.insert(id.to_string(), front + ix);
        }
        found.entry(made).or_insert(front + ix);
    }
    found
}

fn slug(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.to_lowercase().chars() {
        if c.is_alphanumeric() || matches!(c, '-' | '_') {
            out.push(c);
        } else if c.is_whitespace() {
            out.push('-');
        }
    }
    out
}
