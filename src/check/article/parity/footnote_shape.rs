//! A footnote that the original refers to and the translation does not, or the other way round.
//!
//! Where the mark is there and the note itself is not, the finding says so.
//!
//! Why it matters: a note that nothing refers to is not shown.
//!
//! Example: `registrations.[^1]` in the original and `inscriptions.` in the translation.
//!
//! How to fix: put the mark of the note where the original has it.

use super::pairs::{Parity, Side};
use crate::diag::{Diagnostic, Rule};
use crate::model::{Inline, Node};

/// A footnote that the original refers to and the translation does not, or the other way round.
pub(in crate::check::article) static RULE: Rule = Rule::warning("footnote-shape");

pub(super) fn check(parity: &Parity<'_, '_>, out: &mut Vec<Diagnostic>) {
    if parity.model.variant.body.footnotes.is_empty()
        && parity.subject.variant.body.footnotes.is_empty()
    {
        return;
    }
    let differ = parity.pairs.iter().map(|pair| (pair, notes(&pair.source), notes(&pair.own)));
    let differ: Vec<_> = differ.filter(|(_, theirs, ours)| theirs != ours).collect();
    // A reference that only stands in the next sentence, which is another paragraph here, is there.
    let sum = |of: &dyn Fn(&(_, usize, usize)) -> usize| differ.iter().map(of).sum::<usize>();
    if sum(&|d| d.1) == sum(&|d| d.2) {
        return;
    }
    for (pair, theirs, ours) in differ {
        let label = parity.subject.text.get(pair.own.span()).and_then(|text| lone(text, parity));
        let fault = Diagnostic::new(&RULE)
            .arg("own", ours)
            .arg("source", theirs)
            .arg("label", label.filter(|_| ours < theirs).unwrap_or("none"));
        out.push(fault.at(pair.own.span()));
    }
}

/// A note that a text refers to, and that is not there.
fn lone<'t>(text: &'t str, parity: &Parity<'_, '_>) -> Option<&'t str> {
    let known = &parity.subject.variant.body.footnotes;
    let labels = text.split("[^").skip(1).filter_map(|rest| rest.split_once(']'));
    let mut labels = labels.map(|(label, _)| label.trim()).filter(|label| !label.is_empty());
    labels.find(|label| known.iter().all(|own| own.as_ref() != *label))
}

fn notes(side: &Side<'_>) -> usize {
    let is_note = |node: &&Node<'_>| matches!(node, Node::Inline(Inline::FootnoteRef(_)));
    side.nodes().iter().filter(is_note).count()
}
