//! What a translation owes, laid out as tasks beside what it says now.

use std::collections::BTreeMap;
use std::ops::Range;

use super::Extent;
use crate::data::Notation;
use crate::freshness;
use crate::messages::Messages;
use crate::model::{Debt, Owed, OwedUnit, Settings, Step, UnitState};
use crate::parse::{self, BlockTask, Handing, KeyTask, Mark, Place, Update};

/// The file with everything that is owed, or with the whole translation.
pub(super) fn write(
    settings: &Settings,
    (owed, extent): (&Owed, Extent),
    (source, variant): (&str, &str),
    (title, facts): (&str, &str),
    messages: &Messages,
) -> String {
    let what = if extent == Extent::Whole { "handoff-review" } else { "handoff-update" };
    let top = format!(
        "{}\n{}\n{}\n{facts}",
        super::top(title, (&owed.source_locale, &owed.locale), messages),
        messages.plain(what, &[]),
        messages.plain("handoff-send", &[])
    );
    let writer = Writer { owed, extent, source, variant, messages };
    let (keys, blocks) = (writer.keys(settings), writer.blocks());
    let asks = |mark: &Mark| mark.stays.is_some();
    let is_asked =
        keys.iter().any(|task| asks(&task.mark)) || blocks.iter().any(|task| asks(&task.mark));
    let body = if is_asked { messages.plain("handoff-stays", &[]) } else { String::new() };
    let update = Update { top: top.trim_end().to_owned(), body, keys, blocks };
    let notation = match variant.trim_start_matches('\u{FEFF}').trim_start().starts_with("---") {
        true => Notation::Yaml,
        false => Notation::Toml,
    };
    let mark = |_: &Range<usize>| Mark::default();
    let handing = Handing { article: owed.article.as_str(), locale: &owed.locale, mark: &mark };
    parse::update(&update, notation, &handing)
}

struct Writer<'w> {
    owed: &'w Owed,
    extent: Extent,
    source: &'w str,
    variant: &'w str,
    messages: &'w Messages,
}

impl Writer<'_> {
    /// What is to be done about a unit of the original, if anything is.
    fn unit(&self, step: &Step) -> Option<&OwedUnit> {
        let unit = &self.owed.units[step.unit?];
        let states = [UnitState::Stale, UnitState::Missing, UnitState::Markup, UnitState::Unknown];
        states.iter().any(|state| unit.debt == Debt::Unit(*state)).then_some(unit)
    }

    /// Texts of the front matter.
    fn keys(&self, settings: &Settings) -> Vec<KeyTask> {
        let begins = body_of(self.source);
        let own = self.owed.steps.iter().filter(|step| step.source.start < begins);
        own.filter_map(|step| {
            let unit = self.unit(step);
            if unit.is_none() && self.extent == Extent::Owed {
                return None;
            }
            // What the translation lacks is called as the original calls it.
            let theirs = || parse::path_at(self.source, &step.source, settings);
            let ours = step.variant.as_ref();
            let path = match ours {
                Some(span) => parse::path_at(self.variant, span, settings)?,
                None => theirs()?,
            };
            let said = |text: &str, path: &[String]| parse::text_at(text, path, settings);
            let present = ours.and_then(|_| said(self.variant, &path)).unwrap_or_default();
            let now = theirs().and_then(|path| said(self.source, &path));
            let hash = parse::block_hash(&present);
            let mark = Mark {
                place: Place::Instead(hash),
                prints: vec![freshness::print_text(step.print)],
                stays: unit.map(|_| false),
                ..Mark::default()
            };
            let note = match unit {
                Some(unit) => self.change(unit, now.as_deref()),
                None => self.original(&now.unwrap_or_default()),
            };
            Some(KeyTask { path, mark, note, present })
        })
        .collect()
    }

    /// Blocks of the body, each once.
    fn blocks(&self) -> Vec<BlockTask> {
        let (theirs, ours) = (parse::blocks(self.source), parse::blocks(self.variant));
        // A unit may take the end of its line along.
        let within = |span: &Range<usize>, block: &Range<usize>| block.contains(&span.start);
        let mut tasks: Vec<BlockTask> = Vec::new();
        // By block of the translation: the task that it is in, since paragraphs may have been joined.
        let mut taken: BTreeMap<usize, usize> = BTreeMap::new();
        let mut before: Option<String> = None;
        for block in &theirs {
            let steps: Vec<&Step> =
                self.owed.steps.iter().filter(|step| within(&step.source, block)).collect();
            let partner = steps.iter().find_map(|step| {
                let span = step.variant.as_ref()?;
                ours.iter().position(|own| within(span, own))
            });
            let units: Vec<&OwedUnit> = steps.iter().filter_map(|step| self.unit(step)).collect();
            let is_asked = !units.is_empty();
            if is_asked || (self.extent == Extent::Whole && partner.is_some()) {
                let prints = steps.iter().map(|step| freshness::print_text(step.print)).collect();
                let own = &self.source[block.clone()];
                let note = match is_asked {
                    true => self.note(&units, steps.len(), own),
                    false => self.original(own),
                };
                let known = partner.and_then(|partner| taken.get(&partner).copied());
                match (partner, known) {
                    (Some(_), Some(task)) => {
                        tasks[task].note.push_str("\n\n");
                        tasks[task].note.push_str(&note);
                        let prints: Vec<String> = prints;
                        let stays = &mut tasks[task].mark.stays;
                        *stays = stays.or(is_asked.then_some(false));
                        tasks[task].mark.prints.extend(prints);
                    }
                    (Some(partner), None) => {
                        let present = &self.variant[ours[partner].clone()];
                        let place = Place::Instead(parse::block_hash(present));
                        taken.insert(partner, tasks.len());
                        let stays = is_asked.then_some(false);
                        let mark = Mark { place, prints, stays, ..Mark::default() };
                        tasks.push(BlockTask { mark, note, present: present.to_owned() });
                    }
                    (None, _) => {
                        let place = Place::After(before.clone());
                        let mark = Mark { place, prints, ..Mark::default() };
                        tasks.push(BlockTask { mark, note, present: String::new() });
                    }
                }
            }
            if let Some(partner) = partner {
                before = Some(parse::block_hash(&self.variant[ours[partner].clone()]));
            }
        }
        tasks
    }

    /// What has changed in a block, and how it reads now.
    fn note(&self, units: &[&OwedUnit], count: usize, block: &str) -> String {
        let text = |id: &str| self.messages.plain(id, &[]);
        if let ([unit], 1) = (units, count) {
            let is_new = unit.debt == Debt::Unit(UnitState::Missing);
            let mut out = String::new();
            if let Some(old) = unit.old.as_deref().filter(|_| !is_new && unit.old != unit.new) {
                let old = named_only(old);
                out.push_str(&format!("{}\n{old}\n\n", text("handoff-before")));
            }
            if !unit.targets.is_empty() {
                out.push_str(&format!("{}\n\n", text("handoff-links")));
            }
            out.push_str(&text(if is_new { "handoff-new" } else { "handoff-now" }));
            out.push('\n');
            out.push_str(block);
            return out;
        }
        let parts: Vec<String> = units.iter().map(|unit| self.change(unit, None)).collect();
        format!("{}\n\n{}\n{block}", parts.join("\n\n"), text("handoff-whole"))
    }

    /// What the translation was made from, where nothing is to be done about it.
    fn original(&self, text: &str) -> String {
        format!("{}\n{}", self.messages.plain("handoff-original", &[]), named_only(text))
    }

    /// What has changed in a unit; `now` is how it is written, where that is known.
    fn change(&self, unit: &OwedUnit, now: Option<&str>) -> String {
        let text = |id: &str| self.messages.plain(id, &[]);
        let words = unit.new.as_deref().unwrap_or_default();
        let new = now.map_or_else(|| named_only(words), str::to_owned);
        if unit.debt == Debt::Unit(UnitState::Missing) {
            return format!("{}\n{new}", text("handoff-new"));
        }
        if unit.debt == Debt::Unit(UnitState::Markup) {
            return format!("{}\n{new}", text("handoff-links"));
        }
        match unit.old.as_deref().filter(|old| *old != words).map(named_only) {
            Some(old) => {
                format!("{}\n{old}\n{}\n{new}", text("handoff-before"), text("handoff-now"))
            }
            None => format!("{}\n{new}", text("handoff-now")),
        }
    }
}

/// A unit's words with the names of its own messages alone: what they say stands elsewhere.
pub(in crate::pipeline) fn named_only(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(open) = rest.find("{ ") {
        let inner = &rest[open + 2..];
        let name = inner.find(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '-' | '_')));
        let own = name.filter(|end| *end > 0 && inner[*end..].starts_with(" = "));
        let Some(end) = own else {
            out.push_str(&rest[..open + 2]);
            rest = inner;
            continue;
        };
        let mut depth = 1_usize;
        let close = inner.char_indices().find(|(_, c)| {
            match c {
                '{' => depth += 1,
                '}' => depth -= 1,
                _ => {}
            }
            depth == 0
        });
        let Some((close, _)) = close else { break };
        out.push_str(&format!("{}{{ {} }}", &rest[..open], &inner[..end]));
        rest = &inner[close + 1..];
    }
    out.push_str(rest);
    out
}

/// Where a text's body begins.
fn body_of(text: &str) -> usize {
    parse::front_matter(text).map_or(0, |(_, range)| range.end)
}

#[cfg(test)]
mod tests {
    use super::named_only;

    #[test]
    fn messages_are_named_and_not_spelt_out() {
        let text =
            "{ $n } in { days = { NUMBER($n) -> [one] a *[other] { $n } b } }, { $m } { x-y = z }.";
        assert_eq!(named_only(text), "{ $n } in { days }, { $m } { x-y }.");
        assert_eq!(named_only("a { b = { c"), "a { b = { c");
        assert_eq!(named_only("{ $a }{ NUMBER($b) }"), "{ $a }{ NUMBER($b) }");
    }
}
