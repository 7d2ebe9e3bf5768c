//! What messages reach through those that they refer to: values, text without bound, and in the
//! end perhaps themselves.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet, VecDeque};

use super::index::{Said, sees};
use crate::model::catalog::{Form, Item, Part, TermCall};
use crate::model::{Entries, Layer};

/// A value or an attribute: the message's id, the attribute's name.
pub(super) type PartId<'a> = (&'a str, Option<&'a str>);

/// Names of a way round that are shown.
const SHOWN: usize = 8;
/// Texts that all lead to each other, among which the shortest way round is looked for.
const SMALL: usize = 64;

/// Values that a text is compared by. Fluent puts no more than a hundred placeables into a text, and what shows more is
/// told that; else each string of a long chain would be held against all values of those before it.
const MOST_VALUES: usize = 100;
/// References that are followed from one part, for the same reason.
const MOST_FOLLOWED: usize = 2_000;

/// What a part reaches, by itself and through others.
#[derive(Clone, Default)]
pub(super) struct Reach<'a> {
    /// Whether it reaches more values through others than anybody compares. Then those of `shown` and `asked` are its own,
    /// and of each of the others the string is told that has it itself.
    pub is_wide: bool,
    /// The values that some form of it shows, and how often at most.
    pub shown: BTreeMap<&'a str, u32>,
    /// The values that it asks for, to show them or to choose by them.
    pub asked: BTreeSet<&'a str>,
    /// Bytes of the longest text that it may become, without the values.
    pub bytes: u64,
    /// Placeables of the form that has most, with those in what it refers to.
    pub placeables: u64,
}

struct Node<'a> {
    id: PartId<'a>,
    part: &'a Part<'a>,
    /// Those that it refers to.
    targets: Vec<usize>,
    /// The number of the round trip that it is on.
    ring: Option<usize>,
    reach: Reach<'a>,
}

/// The parts that refer to others and those that they refer to, of one language as one layer sees
/// it.
#[derive(Default)]
pub(super) struct View<'a> {
    nodes: Vec<Node<'a>>,
    known: HashMap<PartId<'a>, usize>,
    /// The nodes by where their parts lie.
    places: HashMap<usize, usize>,
    rings: Vec<Vec<usize>>,
    reached: HashSet<&'a str>,
    /// The values that somebody gives to a term: the term's id, the value's name.
    given: HashSet<(&'a str, &'a str)>,
    /// All values that any string asks for, if some string reaches too many.
    names: HashSet<&'a str>,
}

/// Whether a part refers to another message or term.
pub(super) fn refers(part: &Part<'_>) -> bool {
    targets(part).next().is_some()
}

/// The messages and terms that a part refers to, in its selectors too.
/// What an item refers to, if it is a message or a term.
pub(super) fn targets<'a>(part: &'a Part<'a>) -> impl Iterator<Item = PartId<'a>> {
    let selectors = part.selects.iter().flat_map(|select| &select.selector);
    let items = selectors.chain(part.forms.iter().flat_map(|form| &form.items));
    items.filter_map(target)
}

pub(super) fn target<'a>(item: &Item<'a>) -> Option<PartId<'a>> {
    match item {
        Item::Message(id, attribute) => Some((id, *attribute)),
        Item::Term(term) => Some((term.id, term.attribute)),
        _ => None,
    }
}

impl<'a> View<'a> {
    /// Follows all references of a layer's messages.
    pub(super) fn new(
        files: &[&'a Entries<'a>],
        layer: Layer,
        said: impl Fn(&str) -> Option<Said<'a>>,
    ) -> Self {
        let mut view = Self::default();
        for file in files.iter().filter(|file| sees(layer, file.layer)) {
            for entry in &file.entries {
                for part in entry.parts.iter().filter(|part| refers(part)) {
                    view.add((entry.id, part.attribute), part);
                }
            }
        }
        // The strongest layer's is what is reached by its name.
        let mut ix = 0;
        while ix < view.nodes.len() {
            let wanted: BTreeSet<PartId<'a>> = targets(view.nodes[ix].part).collect();
            let items = view.nodes[ix].part.forms.iter().flat_map(|form| &form.items);
            for item in items {
                if let Item::Term(term) = item {
                    view.given.extend(term.named.iter().map(|named| (term.id, named.name)));
                }
            }
            for id in wanted {
                view.reached.insert(id.0);
                let known = view.known.get(&id).copied();
                let found = known.or_else(|| {
                    let part = said(id.0)?.entry.part(id.1)?;
                    Some(view.add((id.0, id.1), part))
                });
                view.nodes[ix].targets.extend(found);
            }
            ix += 1;
        }
        for ring in view.sorted() {
            let number = view.rings.len();
            let round = ring.len() > 1 || view.nodes[ring[0]].targets.contains(&ring[0]);
            for ix in &ring {
                view.nodes[*ix].reach = view.found(view.nodes[*ix].part);
                if round {
                    view.nodes[*ix].ring = Some(number);
                }
            }
            if round {
                view.rings.push(ring);
            }
        }
        let place = |(ix, node): (usize, &Node<'a>)| (std::ptr::from_ref(node.part).addr(), ix);
        view.places = view.nodes.iter().enumerate().map(place).collect();
        if view.nodes.iter().any(|node| node.reach.is_wide) {
            let seen = files.iter().filter(|file| sees(layer, file.layer));
            let parts = seen.flat_map(|file| &file.entries).flat_map(|entry| &entry.parts);
            view.names = parts.flat_map(own_names).collect();
        }
        view
    }

    fn add(&mut self, id: PartId<'a>, part: &'a Part<'a>) -> usize {
        let ix = self.nodes.len();
        let first = *self.known.entry(id).or_insert(ix);
        if first != ix {
            // A later layer's stands before an earlier one's, and an attribute's last before its
            // first.
            self.nodes[first].part = part;
            return first;
        }
        let (targets, ring) = (Vec::new(), None);
        self.nodes.push(Node { id, part, targets, ring, reach: Reach::default() });
        ix
    }

    /// The parts in groups that lead to each other, those that are referred to first (Tarjan's
    /// algorithm, without recursion: a chain of messages may be as long as a file).
    fn sorted(&self) -> Vec<Vec<usize>> {
        const NEW: usize = usize::MAX;
        let count = self.nodes.len();
        let (mut order, mut low, mut on) = (vec![NEW; count], vec![0; count], vec![false; count]);
        let (mut next, mut stack, mut groups) = (0, Vec::new(), Vec::new());
        let mut calls: Vec<(usize, usize)> = Vec::new();
        for start in 0..count {
            if order[start] != NEW {
                continue;
            }
            calls.push((start, 0));
            while let Some((node, edge)) = calls.pop() {
                if edge == 0 {
                    (order[node], low[node], on[node]) = (next, next, true);
                    next += 1;
                    stack.push(node);
                }
                match self.nodes[node].targets.get(edge) {
                    Some(&target) => {
                        calls.push((node, edge + 1));
                        if order[target] == NEW {
                            calls.push((target, 0));
                        } else if on[target] {
                            low[node] = low[node].min(order[target]);
                        }
                    }
                    None => {
                        if let Some((caller, _)) = calls.last() {
                            low[*caller] = low[*caller].min(low[node]);
                        }
                        if low[node] == order[node] {
                            let from = stack.iter().rposition(|ix| *ix == node).unwrap_or(0);
                            let group = stack.split_off(from);
                            group.iter().for_each(|ix| on[*ix] = false);
                            groups.push(group);
                        }
                    }
                }
            }
        }
        groups
    }

    /// What a part reaches, if all that it refers to is known. Of one that refers to others, that is known already.
    pub(super) fn reach(&self, part: &Part<'a>) -> Cow<'_, Reach<'a>> {
        match self.places.get(&std::ptr::from_ref(part).addr()) {
            Some(ix) => Cow::Borrowed(&self.nodes[*ix].reach),
            None => Cow::Owned(self.found(part)),
        }
    }

    fn found(&self, part: &Part<'a>) -> Reach<'a> {
        let mut reach = Reach::default();
        for form in &part.forms {
            reach.bytes = reach.bytes.max(self.bytes(form));
            reach.placeables = reach.placeables.max(self.placeables(form));
        }
        if !self.reach_values(part, &mut reach) {
            let own = |form: &Form<'a>| values(form).map(|name| (name, 1)).collect::<Vec<_>>();
            reach.is_wide = true;
            reach.shown = part.forms.iter().flat_map(own).collect();
            reach.asked = own_names(part).collect();
        }
        reach
    }

    /// The values that a part reaches; whether there are no more than somebody compares.
    fn reach_values(&self, part: &Part<'a>, reach: &mut Reach<'a>) -> bool {
        let is_wide = |item: &Item<'a>| self.of(item).is_some_and(|other| other.is_wide);
        let selectors = part.selects.iter().flat_map(|select| &select.selector);
        let mut all = selectors.chain(part.forms.iter().flat_map(|form| &form.items));
        if all.any(is_wide) {
            return false;
        }
        for select in &part.selects {
            for item in &select.selector {
                match item {
                    Item::Variable(name) => drop(reach.asked.insert(name)),
                    Item::Message(..) => {
                        let other = self.of(item).map(|other| &other.asked);
                        reach.asked.extend(other.into_iter().flatten());
                    }
                    _ => {}
                }
            }
        }
        for form in &part.forms {
            let Some(shown) = self.shown_by_all(form) else { return false };
            for (name, count) in shown {
                let most = reach.shown.entry(name).or_default();
                *most = count.max(*most);
                reach.asked.insert(name);
            }
            // A term that is given no value chooses its last resort; a message shares what it is
            // given with those that it refers to.
            for item in &form.items {
                if let (Item::Message(..), Some(other)) = (item, self.of(item)) {
                    reach.asked.extend(&other.asked);
                    if reach.asked.len() > MOST_VALUES && refers(part) {
                        return false;
                    }
                }
            }
        }
        true
    }

    /// What is reached by an item that refers to another part.
    pub(super) fn of(&self, item: &Item<'a>) -> Option<&Reach<'a>> {
        let ix = *self.known.get(&target(item)?)?;
        Some(&self.nodes[ix].reach)
    }

    /// Whether another message refers to this one.
    pub(super) fn is_reached(&self, id: &str) -> bool {
        self.reached.contains(id)
    }

    /// Whether somebody gives a term this value.
    pub(super) fn is_given(&self, term: &str, name: &str) -> bool {
        self.given.contains(&(term, name))
    }

    /// All that a part refers to, by itself and through others; of very many, the nearest.
    pub(super) fn all_reached(&self, part: &'a Part<'a>) -> impl Iterator<Item = &'a Part<'a>> {
        self.all_named(part).map(|(_, part)| part)
    }

    /// The same with their names.
    pub(super) fn all_named(
        &self,
        part: &'a Part<'a>,
    ) -> impl Iterator<Item = (PartId<'a>, &'a Part<'a>)> {
        let known = |id: PartId<'a>| self.known.get(&id).copied();
        let mut pending: VecDeque<usize> = targets(part).filter_map(known).collect();
        let mut seen: HashSet<usize> = HashSet::new();
        let mut left = MOST_FOLLOWED;
        // One by one, since whoever looks for something often finds it among the first.
        std::iter::from_fn(move || {
            loop {
                let ix = pending.pop_front()?;
                if seen.insert(ix) {
                    let node = &self.nodes[ix];
                    let targets = &node.targets[..node.targets.len().min(left)];
                    left -= targets.len();
                    pending.extend(targets.iter().filter(|next| !seen.contains(next)));
                    return Some((node.id, node.part));
                }
            }
        })
    }

    /// What the part of this name reaches, if it refers to others or others to it.
    pub(super) fn reach_of(&self, id: PartId<'_>) -> Option<&Reach<'a>> {
        Some(&self.nodes[*self.known.get(&id)?].reach)
    }

    /// The part of this name, if it refers to others or others to it.
    pub(super) fn part(&self, id: PartId<'_>) -> Option<&'a Part<'a>> {
        Some(self.nodes[*self.known.get(&id)?].part)
    }

    /// The values that a form shows, and how often at most; its own alone where there are too many.
    pub(super) fn shown(&self, form: &Form<'a>) -> BTreeMap<&'a str, u32> {
        self.shown_by_all(form).unwrap_or_else(|| {
            let mut shown: BTreeMap<&str, u32> = BTreeMap::new();
            values(form).for_each(|name| *shown.entry(name).or_default() += 1);
            shown
        })
    }

    /// The values that a form shows by itself and through others, unless there are too many.
    fn shown_by_all(&self, form: &Form<'a>) -> Option<BTreeMap<&'a str, u32>> {
        if form.items.iter().any(|item| self.of(item).is_some_and(|other| other.is_wide)) {
            return None;
        }
        let mut shown: BTreeMap<&str, u32> = BTreeMap::new();
        let mut is_alone = true;
        for item in &form.items {
            if let Item::Variable(name) = item {
                let all = shown.entry(name).or_default();
                *all = all.saturating_add(1);
            }
            let Some(other) = self.of(item) else { continue };
            is_alone = false;
            for (name, count) in other.shown.iter().filter(|(name, _)| !given(item, name)) {
                let all = shown.entry(name).or_default();
                *all = all.saturating_add(*count);
            }
            if shown.len() > MOST_VALUES {
                return None;
            }
        }
        (is_alone || shown.len() <= MOST_VALUES).then_some(shown)
    }

    /// Whether a part reaches more values than anybody compares.
    pub(super) fn is_wide(&self, part: &Part<'a>) -> bool {
        !self.names.is_empty() && self.reach(part).is_wide
    }

    /// Whether any string asks for a value: what can be known of those that reach too many.
    pub(super) fn asks_anywhere(&self, name: &str) -> bool {
        self.names.contains(name)
    }

    fn bytes(&self, form: &Form<'a>) -> u64 {
        let own = |item: &Item<'a>| match item {
            Item::Text(text) | Item::Literal(text) => text.len() as u64,
            other => self.of(other).map_or(0, |other| other.bytes),
        };
        form.items.iter().map(own).fold(0, u64::saturating_add)
    }

    fn placeables(&self, form: &Form<'a>) -> u64 {
        let own = |item: &Item<'a>| match item {
            Item::Text(_) => 0,
            other => self.of(other).map_or(0, |other| other.placeables).saturating_add(1),
        };
        form.items.iter().map(own).fold(form.path.len() as u64, u64::saturating_add)
    }

    /// The way from a part back to itself, if there is one, and the reference that begins it.
    pub(super) fn way_round(&self, id: PartId<'a>) -> Option<(PartId<'a>, String)> {
        let start = *self.known.get(&id)?;
        let ring = &self.rings[self.nodes[start].ring?];
        let inside = |ix: &&usize| self.nodes[**ix].ring == self.nodes[start].ring;
        let mut way = vec![start];
        if ring.len() <= SMALL {
            let (mut from, mut pending) = (HashMap::new(), VecDeque::from([start]));
            'search: while let Some(ix) = pending.pop_front() {
                for target in self.nodes[ix].targets.iter().filter(inside) {
                    if from.contains_key(target) {
                        continue;
                    }
                    from.insert(*target, ix);
                    if *target == start {
                        break 'search;
                    }
                    pending.push_back(*target);
                }
            }
            let mut back = vec![];
            let mut at = start;
            while let Some(before) = from.get(&at).copied().filter(|before| *before != start) {
                back.push(before);
                at = before;
            }
            way.extend(back.into_iter().rev());
        } else {
            while way.len() < SHOWN {
                let last = way.last().copied().unwrap_or(start);
                let Some(next) = self.nodes[last].targets.iter().find(inside) else { break };
                if *next == start {
                    break;
                }
                way.push(*next);
            }
        }
        let first = way.get(1).copied().unwrap_or(start);
        let mut names: Vec<String> = way.iter().map(|ix| name(self.nodes[*ix].id)).collect();
        if names.len() >= SHOWN {
            names.truncate(SHOWN - 1);
            names.push("…".to_owned());
        }
        names.push(name(id));
        Some((self.nodes[first].id, names.join(" → ")))
    }
}

/// The values that a form shows by itself.
fn values<'a>(form: &Form<'a>) -> impl Iterator<Item = &'a str> {
    form.items.iter().filter_map(value)
}

/// The values that a part asks for by itself.
fn own_names<'a>(part: &Part<'a>) -> impl Iterator<Item = &'a str> {
    let selectors = part.selects.iter().flat_map(|select| &select.selector);
    selectors.chain(part.forms.iter().flat_map(|form| &form.items)).filter_map(value)
}

fn value<'a>(item: &Item<'a>) -> Option<&'a str> {
    match item {
        Item::Variable(name) => Some(name),
        _ => None,
    }
}

/// Whether a term is given this value by the one who refers to it.
pub(super) fn given(item: &Item<'_>, name: &str) -> bool {
    let named = |term: &TermCall<'_>| term.named.iter().any(|named| named.name == name);
    matches!(item, Item::Term(term) if named(term))
}

/// A part as a catalog refers to it.
pub(super) fn name((id, attribute): PartId<'_>) -> String {
    attribute.map_or_else(|| id.to_owned(), |attribute| format!("{id}.{attribute}"))
}
