//! How the units of a text show its facts, in every form of its own messages: for `function-differs`.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::rc::Rc;

use super::pairs::Side;
use super::placeable_differs::places;
use crate::check::common::exchanged::Times;
use crate::format::functions::function;
use crate::model::catalog::FormUses;
use crate::model::variant::{Placeable, Refers};
use crate::model::{Fact, FactValue, Variant};

/// Texts that a unit may become, in which it shows a fact in different ways. Where there are more, nobody compares them.
const MOST: usize = 64;

/// By fact: in which ways it is shown, and how often, in each text that a unit or a message may become. There is no
/// such text where there are too many.
pub(super) type Shown = BTreeMap<String, BTreeSet<Times<String>>>;

/// What a unit shows.
#[derive(Default)]
pub(super) struct Unit<'a> {
    pub(super) shown: Shown,
    /// The facts that it shows by itself, and not by a message.
    pub(super) by_itself: BTreeSet<String>,
    /// The last placeable that shows a fact in a way: where one way is once too often, the first is mostly the original's.
    last: BTreeMap<(String, String), &'a Placeable>,
}

impl<'a> Unit<'a> {
    pub(super) fn last(&self, fact: &str, way: &str) -> Option<&'a Placeable> {
        self.last.get(&(fact.to_owned(), way.to_owned())).copied()
    }

    /// Counts a placeable.
    fn show(&mut self, placeable: &'a Placeable, more: &Shown) {
        for (fact, texts) in more {
            for way in ways(texts) {
                self.last.insert((fact.clone(), way.to_owned()), placeable);
            }
        }
        add(&mut self.shown, more);
    }
}

/// All ways in which a fact is shown.
pub(super) fn ways(texts: &BTreeSet<Times<String>>) -> BTreeSet<&str> {
    texts.iter().flat_map(BTreeMap::keys).map(String::as_str).collect()
}

/// How a text shows facts.
pub(super) struct Shows<'a> {
    variant: &'a Variant<'a>,
    facts: &'a BTreeMap<String, Fact>,
    /// What its messages show, as far as somebody asked.
    known: HashMap<String, Rc<Shown>>,
}

impl<'a> Shows<'a> {
    pub(super) fn new(variant: &'a Variant<'a>, facts: &'a BTreeMap<String, Fact>) -> Self {
        Self { variant, facts, known: HashMap::new() }
    }

    /// Whether a fact's number is something else than the fact: of a range, how many days it has; of a list of regions, how
    /// many they are.
    pub(super) fn is_countable(&self, fact: &str) -> bool {
        let value = self.facts.get(fact).map(|fact| &fact.value);
        matches!(value, Some(FactValue::Range(_) | FactValue::Regions(_)))
    }

    pub(super) fn unit(&mut self, side: &Side<'a>) -> Unit<'a> {
        let mut unit = Unit::default();
        if side.passage.anchors.placeables.is_empty() {
            return unit;
        }
        for ix in places(side) {
            let Some(placeable) = side.variant.placeables.get(ix as usize) else { continue };
            let mut show = |name: &str, meaning: &str, by_number: bool| {
                unit.by_itself.insert(name.to_owned());
                unit.show(placeable, &once(name, self.way(name, meaning, by_number)));
            };
            match &placeable.refers {
                Refers::Fact(name) => show(name, "", false),
                Refers::Function(function, names) => {
                    let by_number = function == "NUMBER";
                    names.iter().for_each(|name| show(name, &placeable.meaning, by_number));
                }
                Refers::Message(id) => {
                    let shown = self.message(id, 0);
                    unit.show(placeable, &shown);
                }
            }
        }
        unit
    }

    /// What a message shows, by itself and through others.
    pub(super) fn message(&mut self, id: &str, depth: usize) -> Rc<Shown> {
        if let Some(known) = self.known.get(id) {
            return Rc::clone(known);
        }
        // One that leads back to itself shows nothing more; a chain may be as long as a file.
        let none = Rc::new(Shown::new());
        self.known.insert(id.to_owned(), Rc::clone(&none));
        let messages = &self.variant.front.messages;
        let message = messages.iter().find(|message| message.id == id).filter(|_| depth < MOST);
        let Some(message) = message else { return none };
        let forms: Vec<Shown> =
            message.uses.forms.iter().map(|form| self.form(form, depth)).collect();
        let names: BTreeSet<&String> = forms.iter().flat_map(BTreeMap::keys).collect();
        let mut all = Shown::new();
        for name in names {
            let mut texts = BTreeSet::new();
            for form in &forms {
                match form.get(name) {
                    Some(known) => texts.extend(known.iter().cloned()),
                    None => drop(texts.insert(Times::new())),
                }
            }
            let is_unknown =
                forms.iter().any(|form| form.get(name).is_some_and(BTreeSet::is_empty));
            all.insert(name.clone(), bounded(texts, is_unknown));
        }
        let all = Rc::new(all);
        self.known.insert(id.to_owned(), Rc::clone(&all));
        all
    }

    fn form(&mut self, form: &FormUses, depth: usize) -> Shown {
        let mut shown = Shown::new();
        for value in &form.values {
            let way = self.way(&value.name, &value.meaning, value.by_number);
            add(&mut shown, &once(&value.name, way));
        }
        for id in &form.messages {
            add(&mut shown, &self.message(id, depth + 1));
        }
        shown
    }

    /// The function by which a fact is shown, with the options that decide what it means; empty for the fact as it is, and
    /// for a number that stays one.
    fn way(&self, fact: &str, meaning: &str, by_number: bool) -> String {
        // Money is money, said or not; and an option that the function does not take has a rule of its own.
        let counts = |option: &&str| {
            let (name, value) = option.split_once(": ").unwrap_or((option, ""));
            let taken = function("NUMBER").and_then(|function| function.option(name));
            taken.is_some_and(|taken| taken.values.take(value.trim_matches('"')))
        };
        let options = meaning.split(", ").filter(counts).collect::<Vec<_>>().join(", ");
        match options.as_str() {
            "" | "style: \"currency\"" if by_number && self.is_countable(fact) => {
                "NUMBER".to_owned()
            }
            "" | "style: \"currency\"" => String::new(),
            options => format!("NUMBER({options})"),
        }
    }
}

fn once(fact: &str, way: String) -> Shown {
    BTreeMap::from([(fact.to_owned(), BTreeSet::from([Times::from([(way, 1)])]))])
}

/// What is shown beside something else: each text of the one with each of the other.
fn add(shown: &mut Shown, more: &Shown) {
    for (fact, more) in more {
        let Some(known) = shown.get_mut(fact) else {
            shown.insert(fact.clone(), more.clone());
            continue;
        };
        let is_unknown =
            known.is_empty() || more.is_empty() || known.len() * more.len() > MOST * MOST;
        let mut texts = BTreeSet::new();
        for (one, other) in known.iter().flat_map(|one| more.iter().map(move |other| (one, other)))
        {
            let mut both = one.clone();
            for (way, count) in other {
                let all = both.entry(way.clone()).or_insert(0_u32);
                *all = all.saturating_add(*count);
            }
            texts.insert(both);
        }
        *known = bounded(texts, is_unknown);
    }
}

fn bounded(texts: BTreeSet<Times<String>>, is_unknown: bool) -> BTreeSet<Times<String>> {
    if is_unknown || texts.len() > MOST { BTreeSet::new() } else { texts }
}
