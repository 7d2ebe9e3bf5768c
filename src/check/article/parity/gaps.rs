//! What one side of a pair has and the other lacks.

use std::collections::BTreeSet;
use std::ops::Range;

use super::pairs::{Pair, Parity, Side};
use crate::diag::{Diagnostic, Rule};

/// Something that a translation is to keep: a link's target, a number, a placeable.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Token {
    /// What it is compared by.
    pub key: String,
    /// As it is shown.
    pub shown: String,
    /// What is enough for two of them to be alike if either is not `sure`.
    pub loose: Option<String>,
    /// Whether only its key tells what it is.
    pub sure: bool,
    /// Its bytes in the file, if they are known.
    pub span: Option<Range<usize>>,
}

impl Token {
    pub(super) fn new(text: impl Into<String>) -> Self {
        let text = text.into();
        Self { key: text.clone(), shown: text, loose: None, sure: true, span: None }
    }

    fn alike(&self, other: &Self) -> bool {
        self.key == other.key
            || self.loose.is_some() && self.loose == other.loose && !(self.sure && other.sure)
    }
}

/// A pair whose sides differ.
pub(super) struct Gap<'p, 'a> {
    pub pair: &'p Pair<'a>,
    /// What the original has and the translation lacks, each once.
    pub missing: Vec<Token>,
    /// The other way round.
    pub extra: Vec<Token>,
}

impl Gap<'_, '_> {
    /// What is missing, as it is shown.
    pub(super) fn lacks(&self) -> String {
        list(&self.missing)
    }

    /// What is there instead.
    pub(super) fn has(&self) -> String {
        list(&self.extra)
    }

    /// What kind of difference it is, for a message: `missing`, `extra` or `other`.
    pub(super) fn case(&self) -> &'static str {
        match (self.missing.is_empty(), self.extra.is_empty()) {
            (false, true) => "missing",
            (true, false) => "extra",
            _ => "other",
        }
    }

    /// The finding, in the words that all rules of this kind have in common.
    pub(super) fn told(&self, parity: &Parity<'_, '_>, rule: &'static Rule) -> Diagnostic {
        let fault = Diagnostic::new(rule).arg("case", self.case());
        let fault = fault.arg("missing", self.lacks()).arg("extra", self.has());
        fault.at(self.span(parity))
    }

    /// Where to look: what is wrong, or else the whole unit.
    pub(super) fn span(&self, parity: &Parity<'_, '_>) -> Range<usize> {
        let Some(extra) = self.extra.first() else { return self.pair.own.span() };
        extra.span.clone().unwrap_or_else(|| parity.find(&self.pair.own, &extra.shown))
    }
}

fn list(tokens: &[Token]) -> String {
    if tokens.is_empty() {
        return "none".to_owned();
    }
    let mut shown: Vec<&str> = tokens.iter().map(|token| token.shown.as_str()).collect();
    // One message may show several facts.
    shown.dedup();
    shown.join(", ")
}

/// The pairs whose sides differ in what `tokens` finds in them. How often a thing stands in a unit
/// is not compared, since a pronoun often takes its place. What only stands in another unit of
/// the translation, one more time than in the original, is not missing: sentences move.
pub(super) fn gaps<'p, 'a>(
    parity: &'p Parity<'_, 'a>,
    tokens: impl Fn(&Side<'a>, bool) -> Vec<Token>,
) -> Vec<Gap<'p, 'a>> {
    gaps_but(parity, |_| false, tokens)
}

/// The same, without looking at the pairs that are known to be `alike`.
pub(super) fn gaps_but<'p, 'a>(
    parity: &'p Parity<'_, 'a>,
    alike: impl Fn(&Pair<'a>) -> bool,
    tokens: impl Fn(&Side<'a>, bool) -> Vec<Token>,
) -> Vec<Gap<'p, 'a>> {
    let mut found = Vec::new();
    for pair in parity.pairs.iter().filter(|pair| !alike(pair)) {
        let (left, right) = (tokens(&pair.source, true), tokens(&pair.own, false));
        if left.is_empty() && right.is_empty() {
            continue;
        }
        let missing = without(&left, &right);
        let extra = without(&right, &left);
        if !missing.is_empty() || !extra.is_empty() {
            found.push(Gap { pair, missing, extra });
        }
    }
    if !found.is_empty() {
        forgive(&mut found, parity, tokens);
    }
    found
}

/// Those that have no like on the other side, each once.
fn without(these: &[Token], those: &[Token]) -> Vec<Token> {
    let mut left: Vec<Token> = Vec::new();
    for token in these {
        let known = left.iter().any(|other| other.key == token.key);
        if !known && !those.iter().any(|other| other.alike(token)) {
            left.push(token.clone());
        }
    }
    left
}

fn forgive<'a>(
    gaps: &mut Vec<Gap<'_, 'a>>,
    parity: &Parity<'_, 'a>,
    tokens: impl Fn(&Side<'a>, bool) -> Vec<Token>,
) {
    let of = |sides: &[Side<'a>], is_source| -> BTreeSet<String> {
        sides.iter().flat_map(|side| tokens(side, is_source)).map(|token| token.key).collect()
    };
    let keys = |tokens: &[Token]| tokens.iter().map(|t| t.key.clone()).collect::<Vec<_>>();
    let mut surplus = of(&parity.others, false);
    let mut lost = of(&parity.left_out, true);
    for gap in gaps.iter() {
        surplus.extend(keys(&gap.extra));
        lost.extend(keys(&gap.missing));
    }
    for gap in gaps.iter_mut() {
        gap.missing.retain(|token| !surplus.contains(&token.key));
        gap.extra.retain(|token| !lost.contains(&token.key));
    }
    gaps.retain(|gap| !gap.missing.is_empty() || !gap.extra.is_empty());
}
