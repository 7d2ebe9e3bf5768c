//! What the original no longer says and a translation still does, laid out so that its translator deletes it or keeps it.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use super::tasks::{Ground, Writer, body_of, due, named_only};
use crate::freshness;
use crate::model::{Owed, OwedUnit, Settings, Step};
use crate::parse::{self, BlockTask, Gone, KeyTask, Mark, Place, Where};

impl Writer<'_> {
    /// Texts of the front matter that the original took back.
    pub(super) fn gone_keys(&self) -> Vec<KeyTask> {
        let Ground { settings, owed, variant, .. } = *self.ground;
        let mut tasks = Vec::new();
        let begins = body_of(variant);
        let mut own: Vec<_> = owed.gone.iter().filter(|(_, span)| span.start < begins).collect();
        own.sort_by_key(|(_, span)| span.start);
        for (ix, span) in own {
            let Some(path) = parse::path_at(variant, span, settings) else { continue };
            let Some(present) = parse::text_at(variant, &path, settings) else { continue };
            let mark = Mark::gone(parse::block_hash(&present), path.clone());
            let note = self.gone(&[&owed.units[*ix]], "\n");
            tasks.push(KeyTask { path, mark, note, present });
        }
        tasks
    }

    /// Tasks with the blocks of the translation that are no block's counterpart and of which the original took something
    /// back, each where it stands.
    pub(super) fn with_gone(
        &self,
        mut tasks: Vec<BlockTask>,
        (taken, partners, ours): (&BTreeMap<usize, usize>, &BTreeSet<usize>, &[Range<usize>]),
    ) -> Vec<BlockTask> {
        let variant = self.ground.variant;
        let last = tasks.len();
        for (ix, block) in ours.iter().enumerate().rev() {
            let gone = self.gone_in(block);
            if gone.is_empty() || partners.contains(&ix) {
                continue;
            }
            let (mark, note) = self.alone(block, &gone);
            let present = variant[block.clone()].to_owned();
            // Those behind it come first, so that their places are still what they were.
            let at = taken.range(ix..).map(|(_, at)| *at).min().unwrap_or(last);
            tasks.insert(at, BlockTask { mark, note, present });
        }
        tasks
    }

    /// The mark and the note of a block of the translation that is no block's counterpart: what the original took back in it,
    /// and what it still says there.
    fn alone(&self, block: &Range<usize>, gone: &[&OwedUnit]) -> (Mark, String) {
        let Ground { owed, source, variant, .. } = *self.ground;
        let hash = parse::block_hash(&variant[block.clone()]);
        // What is asked about elsewhere is written there.
        let is_in = |step: &&Step| {
            let own = step.variant.as_ref();
            own.is_some_and(|span| block.contains(&span.start)) && self.unit(step).is_none()
        };
        let steps: Vec<&Step> = owed.steps.iter().filter(is_in).collect();
        if steps.is_empty() {
            return (Mark::gone(hash, Vec::new()), self.gone(gone, "\n\n"));
        }
        let prints = steps.iter().map(|step| freshness::print_text(step.print)).collect();
        let stays = Some(false);
        let mark = Mark { place: Place::Instead(hash), prints, stays, ..Mark::default() };
        let said = steps.iter().filter_map(|step| source.get(step.source.clone())).map(str::trim);
        let said: Vec<&str> = said.collect();
        let note = format!("{}\n\n{}", self.no_longer(gone), self.original(&said.join("\n")));
        (mark.with_gone(gone.len()), note)
    }

    /// What stands in a block of the translation that the original took back.
    pub(super) fn gone_in(&self, block: &Range<usize>) -> Vec<&OwedUnit> {
        let owed = self.ground.owed;
        let own = owed.gone.iter().filter(|(_, span)| block.contains(&span.start));
        own.map(|(ix, _)| &owed.units[*ix]).collect()
    }

    /// What is to be done about a text that the original took back, and what it was made from.
    fn gone(&self, units: &[&OwedUnit], gap: &str) -> String {
        let text = |id: &str| self.ground.messages.plain(id, &[]);
        let old: Vec<String> =
            units.iter().filter_map(|unit| unit.old.as_deref()).map(named_only).collect();
        if old.is_empty() {
            return text("handoff-taken-back");
        }
        let old = old.join("\n");
        format!("{}{gap}{}\n{old}", text("handoff-taken-back"), text("handoff-before"))
    }

    /// Parts of a text that the original took back.
    pub(super) fn no_longer(&self, units: &[&OwedUnit]) -> String {
        let said = units.iter().filter_map(|unit| unit.present.as_deref()).map(named_only);
        let said: Vec<String> = said.map(|said| format!("– {said}")).collect();
        let text = self.ground.messages.plain("handoff-parts-gone", &[]);
        format!("{text}\n{}", said.join("\n"))
    }
}

/// How the texts and blocks of a translation stand to its original.
pub(in crate::pipeline) fn standing(owed: &Owed, variant: &str, settings: &Settings) -> Gone {
    let blocks = parse::blocks(variant);
    let place = |span: &Range<usize>| {
        if let Some(ix) = blocks.iter().position(|block| block.contains(&span.start)) {
            return Some(Where::Block(ix));
        }
        parse::path_at(variant, span, settings).map(Where::Key)
    };
    let mut gone = Gone::default();
    // What is asked about elsewhere is written there.
    for step in owed.steps.iter().filter(|step| due(owed, step).is_none()) {
        if let Some(own) = step.variant.as_ref().and_then(place) {
            gone.paired.entry(own).or_default().push(freshness::print_text(step.print));
        }
    }
    let taken = owed.gone.iter().filter_map(|(_, span)| place(span));
    gone.taken = taken.filter(|own| !gone.paired.contains_key(own)).collect();
    gone
}
