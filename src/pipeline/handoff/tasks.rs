//! What a translation owes, laid out as tasks beside what it says now.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use super::Extent;
use super::said::{self, Changed};
use crate::data::Notation;
use crate::freshness;
use crate::messages::Messages;
use crate::model::{Debt, Owed, OwedUnit, Settings, Step, UnitKind, UnitState};
use crate::parse::{self, BlockTask, Handing, KeyTask, Mark, Place, Update};
use crate::pipeline::record::{Original, Originals};

/// What a file is made from.
pub(super) struct Ground<'g> {
    pub(super) settings: &'g Settings,
    pub(super) owed: &'g Owed,
    pub(super) extent: Extent,
    pub(super) source: &'g str,
    pub(super) variant: &'g str,
    pub(super) originals: &'g Originals<'g>,
    pub(super) messages: &'g Messages,
}

/// The file with everything that is owed, or with the whole translation.
pub(super) fn write(ground: &Ground<'_>, title: &str, facts: &str) -> String {
    let Ground { owed, messages, .. } = ground;
    let what = if ground.extent == Extent::Whole { "handoff-review" } else { "handoff-update" };
    let mut writer = Writer { own: said::changed(ground), ground, parts: BTreeMap::new() };
    let (mut keys, blocks) = (writer.keys(), writer.blocks());
    keys.extend(writer.own.tasks(ground, &writer.parts));
    let gone = match writer.own.gone.is_empty() {
        true => String::new(),
        false => {
            let names: Vec<String> =
                writer.own.gone.iter().map(|id| format!("{{ {id} }}")).collect();
            format!("{}\n", messages.plain("handoff-gone", &[("names", names.join(", ").into())]))
        }
    };
    let top = format!(
        "{}\n{}\n{gone}{}\n{facts}",
        super::top(title, (&owed.source_locale, &owed.locale), messages),
        messages.plain(what, &[]),
        messages.plain("handoff-send", &[])
    );
    let asks = |mark: &Mark| mark.stays.is_some();
    let is_asked =
        keys.iter().any(|task| asks(&task.mark)) || blocks.iter().any(|task| asks(&task.mark));
    let body = if is_asked { messages.plain("handoff-stays", &[]) } else { String::new() };
    let update = Update { top: top.trim_end().to_owned(), body, keys, blocks };
    let start = ground.variant.trim_start_matches('\u{FEFF}').trim_start();
    let notation = if start.starts_with("---") { Notation::Yaml } else { Notation::Toml };
    let mark = |_: &Range<usize>| Mark::default();
    let handing = Handing { article: owed.article.as_str(), locale: &owed.locale, mark: &mark };
    parse::update(&update, notation, &handing)
}

pub(super) struct Writer<'w> {
    pub(super) ground: &'w Ground<'w>,
    own: Changed,
    /// By the place of a unit: the hash of the text that is out of date only by messages of its own.
    parts: BTreeMap<usize, String>,
}

/// What is to be done about a unit of the original, if anything is.
pub(super) fn due<'o>(owed: &'o Owed, step: &Step) -> Option<(usize, &'o OwedUnit)> {
    let (ix, unit) = (step.unit?, &owed.units[step.unit?]);
    let states = [UnitState::Stale, UnitState::Missing, UnitState::Markup, UnitState::Unknown];
    states.iter().any(|state| unit.debt == Debt::Unit(*state)).then_some((ix, unit))
}

impl Writer<'_> {
    pub(super) fn unit(&self, step: &Step) -> Option<(usize, &OwedUnit)> {
        due(self.ground.owed, step)
    }

    /// Whether nothing but messages of its own has changed in a unit, each of which is asked about itself.
    fn is_of_messages(&self, ix: usize) -> bool {
        self.ground.extent == Extent::Owed && self.own.alone.contains(&ix)
    }

    /// Texts of the front matter.
    fn keys(&mut self) -> Vec<KeyTask> {
        let Ground { settings, owed, source, variant, .. } = *self.ground;
        let begins = body_of(source);
        let mut tasks = Vec::new();
        for step in owed.steps.iter().filter(|step| step.source.start < begins) {
            let unit = self.unit(step);
            if unit.is_none() && self.ground.extent == Extent::Owed {
                continue;
            }
            // What the translation lacks is called as the original calls it.
            let theirs = || parse::path_at(source, &step.source, settings);
            let ours = step.variant.as_ref();
            let path = match ours {
                Some(span) => parse::path_at(variant, span, settings),
                None => theirs(),
            };
            let Some(path) = path else { continue };
            let said = |text: &str, path: &[String]| parse::text_at(text, path, settings);
            let present = ours.and_then(|_| said(variant, &path)).unwrap_or_default();
            let hash = parse::block_hash(&present);
            if let Some((ix, _)) = unit.filter(|(ix, _)| self.is_of_messages(*ix)) {
                self.parts.insert(ix, hash);
                continue;
            }
            let now = theirs().and_then(|path| said(source, &path));
            let mark = Mark {
                place: Place::Instead(hash),
                prints: vec![freshness::print_text(step.print)],
                stays: unit.map(|_| false),
                was: self.was(&[step]),
                ..Mark::default()
            };
            let note = match unit {
                Some((_, unit)) => {
                    let was = self.original_of(unit).and_then(|own| {
                        let path = parse::path_at(&own.state.text, &own.span, settings)?;
                        said(&own.state.text, &path)
                    });
                    self.change(unit, (now.as_deref(), was.as_deref()), "\n")
                }
                None => self.original(&now.unwrap_or_default()),
            };
            tasks.push(KeyTask { path, mark, note, present });
        }
        tasks.extend(self.gone_keys());
        tasks
    }

    /// Blocks of the body, each once.
    fn blocks(&mut self) -> Vec<BlockTask> {
        let Ground { owed, source, variant, .. } = *self.ground;
        let (theirs, ours) = (parse::blocks(source), parse::blocks(variant));
        // A unit may take the end of its line along.
        let within = |span: &Range<usize>, block: &Range<usize>| block.contains(&span.start);
        let mut tasks: Vec<BlockTask> = Vec::new();
        // By block of the translation: the task that it is in, since paragraphs may have been joined.
        let mut taken: BTreeMap<usize, usize> = BTreeMap::new();
        let mut partners: BTreeSet<usize> = BTreeSet::new();
        let mut before: Option<String> = None;
        for block in &theirs {
            let steps: Vec<&Step> =
                owed.steps.iter().filter(|step| within(&step.source, block)).collect();
            let partner = steps.iter().find_map(|step| {
                let span = step.variant.as_ref()?;
                ours.iter().position(|own| within(span, own))
            });
            let hash = partner.map(|partner| parse::block_hash(&variant[ours[partner].clone()]));
            let mut units: Vec<(&Step, usize)> =
                steps.iter().filter_map(|step| Some((*step, self.unit(step)?.0))).collect();
            if let Some(hash) = hash.as_ref()
                && units.iter().all(|(_, ix)| self.is_of_messages(*ix))
            {
                let own = units.drain(..).map(|(_, ix)| (ix, hash.clone()));
                self.parts.extend(own);
            }
            partners.extend(partner);
            // An item may be gone from a list that is there.
            let gone = partner.map_or_else(Vec::new, |partner| self.gone_in(&ours[partner]));
            let known = partner.and_then(|partner| taken.get(&partner).copied());
            let gone = if known.is_some() { Vec::new() } else { gone };
            let is_asked = !units.is_empty() || !gone.is_empty();
            if is_asked || (self.ground.extent == Extent::Whole && partner.is_some()) {
                let prints: Vec<String> =
                    steps.iter().map(|step| freshness::print_text(step.print)).collect();
                let was = self.was(&steps);
                let own = &*parse::signed(&source[block.clone()]);
                let note = match units.is_empty() {
                    false => self.note(&units, steps.len(), own),
                    true => self.original(own),
                };
                let note = match gone.is_empty() {
                    true => note,
                    false => format!("{}\n\n{note}", self.no_longer(&gone)),
                };
                match (partner, known) {
                    (Some(_), Some(task)) => {
                        tasks[task].note.push_str("\n\n");
                        tasks[task].note.push_str(&note);
                        let stays = &mut tasks[task].mark.stays;
                        *stays = stays.or(is_asked.then_some(false));
                        tasks[task].mark.prints.extend(prints);
                        tasks[task].mark.was.extend(was);
                    }
                    (Some(partner), None) => {
                        let present = &variant[ours[partner].clone()];
                        let place = Place::Instead(parse::block_hash(present));
                        taken.insert(partner, tasks.len());
                        let stays = is_asked.then_some(false);
                        let mark = Mark { place, prints, was, stays, ..Mark::default() };
                        let mark = if gone.is_empty() { mark } else { mark.with_gone(gone.len()) };
                        tasks.push(BlockTask { mark, note, present: present.to_owned() });
                    }
                    (None, _) => {
                        let place = Place::After(before.clone());
                        let mark = Mark { place, prints, ..Mark::default() };
                        tasks.push(BlockTask { mark, note, present: String::new() });
                    }
                }
            }
            before = hash.or(before);
        }
        self.with_gone(tasks, (&taken, &partners, &ours))
    }

    /// What units were made from until now, where messages of theirs are asked about as well: whoever answers those alone
    /// leaves the units as they are.
    fn was(&self, steps: &[&Step]) -> Vec<String> {
        let units = steps.iter().filter_map(|step| Some(self.unit(step)?.0));
        if !units.into_iter().any(|ix| self.own.is_said_by(ix)) {
            return Vec::new();
        }
        let was = |step: &&Step| match self.unit(step) {
            Some((_, unit)) => unit.base.map(freshness::print_text).unwrap_or_default(),
            None => freshness::print_text(step.print),
        };
        steps.iter().map(was).collect()
    }

    /// How the original was written when a unit was made from it, where that is known.
    fn original_of(&self, unit: &OwedUnit) -> Option<Original> {
        self.ground.originals.of(unit.base?)
    }

    /// What has changed in a block, and how it reads now.
    fn note(&self, units: &[(&Step, usize)], count: usize, block: &str) -> String {
        let text = |id: &str| self.ground.messages.plain(id, &[]);
        let owed = |ix: &usize| &self.ground.owed.units[*ix];
        if let ([(_, ix)], 1) = (units, count) {
            let unit = owed(ix);
            let was = self.original_of(unit).and_then(|own| {
                let mut blocks = parse::blocks(&own.state.text).into_iter();
                let block = blocks.find(|block| block.contains(&own.span.start))?;
                Some(parse::signed(&own.state.text[block]).into_owned())
            });
            let is_plain = || same(&named_only(unit.new.as_deref().unwrap_or_default()), block);
            if was.is_some() || unit.old.is_none() || unit.old == unit.new || is_plain() {
                return self.change(unit, (Some(block), was.as_deref()), "\n\n");
            }
        }
        let part = |(step, ix): &(&Step, usize)| {
            let was = self.original_of(owed(ix));
            let kind = owed(ix).kind;
            let was = was.and_then(|own| written(kind, &own.state.text, &own.span));
            let now = was.as_ref().and_then(|_| written(kind, self.ground.source, &step.source));
            self.change(owed(ix), (now.as_deref(), was.as_deref()), "\n")
        };
        let parts: Vec<String> = units.iter().map(part).collect();
        format!("{}\n\n{}\n{block}", parts.join("\n\n"), text("handoff-whole"))
    }

    /// What the translation was made from, where nothing is to be done about it.
    pub(super) fn original(&self, text: &str) -> String {
        format!("{}\n{}", self.ground.messages.plain("handoff-original", &[]), named_only(text))
    }

    /// What has changed in a unit; `now` is how it is written, and `was` how it was, where that is known.
    /// Parts of a list stand closer together.
    fn change(
        &self,
        unit: &OwedUnit,
        (now, was): (Option<&str>, Option<&str>),
        gap: &str,
    ) -> String {
        let text = |id: &str| self.ground.messages.plain(id, &[]);
        let words = unit.new.as_deref().unwrap_or_default();
        let new = now.map_or_else(|| named_only(words), str::to_owned);
        if unit.debt == Debt::Unit(UnitState::Missing) {
            return format!("{}\n{new}", text("handoff-new"));
        }
        if !unit.targets.is_empty() {
            return format!("{}{gap}{}\n{new}", text("handoff-links"), text("handoff-now"));
        }
        let old = unit.old.as_deref().filter(|old| *old != words).map(named_only);
        // Where only marks have changed, they are seen where they are written.
        let old = was.map(|was| trimmed(unit.kind, was).to_owned()).or(old);
        match old.filter(|old| *old != new) {
            Some(old) => {
                format!("{}\n{old}{gap}{}\n{new}", text("handoff-before"), text("handoff-now"))
            }
            None => format!("{}\n{new}", text("handoff-now")),
        }
    }
}

/// A unit as it is written. Each line of code has the indentation that it has in its list.
fn written(kind: UnitKind, text: &str, span: &Range<usize>) -> Option<String> {
    let line = text.get(..span.start)?.rfind('\n').map_or(0, |at| at + 1);
    let is_code = kind == UnitKind::Code && text[line..span.start].trim().is_empty();
    let start = if is_code { line } else { span.start };
    Some(trimmed(kind, text.get(start..span.end)?).to_owned())
}

fn trimmed(kind: UnitKind, text: &str) -> &str {
    if kind == UnitKind::Code { text.trim_end() } else { text.trim() }
}

/// Whether two texts are the same but for where their lines end.
fn same(one: &str, other: &str) -> bool {
    one.split_whitespace().eq(other.split_whitespace())
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
        let Some(close) = closing(inner) else { break };
        out.push_str(&format!("{}{{ {} }}", &rest[..open], &inner[..end]));
        rest = &inner[close + 1..];
    }
    out.push_str(rest);
    out
}

/// Where a text's body begins.
pub(super) fn body_of(text: &str) -> usize {
    parse::front_matter(text).map_or(0, |(_, range)| range.end)
}

/// Where the brace ends that has begun before a text.
pub(super) fn closing(text: &str) -> Option<usize> {
    let mut depth = 1_usize;
    let mut braces = text.char_indices().filter(|(_, c)| matches!(c, '{' | '}'));
    let close = braces.find(|(_, c)| {
        depth = if *c == '{' { depth + 1 } else { depth - 1 };
        depth == 0
    });
    close.map(|(at, _)| at)
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
