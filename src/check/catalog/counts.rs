//! How often the forms of a part show values, messages and terms, held against the reference's.

use std::collections::{BTreeMap, BTreeSet};

use super::subject::{Pair, Subject, form_name, form_place, is_plural};
use super::view::View;
use crate::check::common::plurals::Plurals;
use crate::model::catalog::{Form, Item, Part};

/// What a form may show.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(super) enum Name<'a> {
    /// A value, by itself or through others.
    Variable(&'a str),
    /// A message, or an attribute of it.
    Message(&'a str, Option<&'a str>),
    /// A term, with its sign.
    Term(&'a str),
}

type Counts<'a> = BTreeMap<Name<'a>, u32>;

/// Something that some forms of a translation show more or less often than the reference does.
pub(super) struct Difference<'a> {
    pub name: Name<'a>,
    /// How often the reference's nearest form shows it.
    pub wanted: u32,
    /// How often this form does.
    pub found: u32,
    /// The forms' names, or "none".
    pub forms: String,
    /// The place of the first: what is too much, or the key of the form that has too little.
    pub place: Option<&'a str>,
}

/// A part beside the reference's.
pub(super) struct Compared<'a> {
    pub own: &'a Part<'a>,
    /// The values that the reference shows and no form of this does.
    pub dropped: Vec<&'a str>,
    pub differences: Vec<Difference<'a>>,
}

pub(super) fn compare<'a>(
    subject: &Subject<'a>,
    pair: Pair<'a>,
    behind: &View<'a>,
) -> Compared<'a> {
    let Pair { own, reference } = pair;
    let mut compared = Compared { own, dropped: Vec::new(), differences: Vec::new() };
    if is_bare(own) && is_bare(reference) {
        return compared;
    }
    if subject.view.is_wide(own) || behind.is_wide(reference) {
        // Each of the strings that these refer to is held against its own.
        compared.dropped = lost(subject.view, pair);
        return compared;
    }
    let plurals = |ordinal| subject.plurals(ordinal);
    let mut found = counted(own, subject.view, plurals);
    let mut wanted = counted(reference, behind, |ordinal| {
        subject.index.plurals(subject.index.reference(), ordinal)
    });
    let all = |forms: &[Counts<'a>]| -> BTreeMap<Name<'a>, u32> {
        let mut all = Counts::new();
        for (name, count) in forms.iter().flatten() {
            let most = all.entry(*name).or_default();
            *most = (*count).max(*most);
        }
        all
    };
    let (own_all, reference_all) = (all(&found), all(&wanted));
    for name in reference_all.keys() {
        if let (Name::Variable(variable), false) = (name, own_all.contains_key(name)) {
            compared.dropped.push(variable);
        }
    }
    // What is dropped as a whole, or nobody gives, is said once, and not again of each form.
    let reach = behind.reach(reference);
    let unknown = |name: &Name<'a>| match name {
        Name::Variable(variable) => {
            !own_all.contains_key(name)
                || !reference_all.contains_key(name) && !reach.asked.contains(variable)
        }
        _ => false,
    };
    let told_elsewhere: BTreeSet<Name<'a>> =
        own_all.keys().chain(reference_all.keys()).filter(|name| unknown(name)).copied().collect();
    for forms in [&mut found, &mut wanted] {
        forms.iter_mut().for_each(|counts| counts.retain(|name, _| !told_elsewhere.contains(name)));
    }
    // A form that the language never takes has a rule of its own.
    let taken: Vec<bool> = own.forms.iter().map(|form| is_taken(own, form, &plurals)).collect();
    differ(&mut compared, (&found, &taken), &wanted);
    compared
}

/// The values that the reference shows by itself, and nothing of this can show.
fn lost<'a>(view: &View<'a>, Pair { own, reference }: Pair<'a>) -> Vec<&'a str> {
    let values = |part: &'a Part<'a>| {
        let items = part.forms.iter().flat_map(|form| &form.items);
        let values = items.filter_map(|item| match item {
            Item::Variable(name) => Some(*name),
            _ => None,
        });
        values.collect::<BTreeSet<&str>>()
    };
    let is_wide = view.is_wide(own);
    let reach = view.reach(own);
    let shows = |name: &&str| reach.shown.contains_key(name) || is_wide && view.asks_anywhere(name);
    values(reference).into_iter().filter(|name| !shows(name)).collect()
}

/// Whether a language has numbers that choose this form.
pub(super) fn is_taken<'p>(
    part: &Part<'_>,
    form: &Form<'_>,
    plurals: &impl Fn(bool) -> Option<&'p Plurals>,
) -> bool {
    form.path.iter().all(|(select, key)| {
        let select = &part.selects[usize::from(*select)];
        let key = &select.keys[usize::from(*key)];
        let known = || plurals(select.ordinal()).is_none_or(|own| own.all.contains(&key.name));
        key.exact || key.default || !is_plural(select) || known()
    })
}

/// Whether there is nothing but text in a part.
fn is_bare(part: &Part<'_>) -> bool {
    let text = |item: &Item<'_>| matches!(item, Item::Text(_) | Item::Literal(_));
    part.selects.is_empty() && part.forms.iter().all(|form| form.items.iter().all(text))
}

/// What each form shows. Where the form itself says which value it is, the value that decides
/// counts as shown as often as in the others.
fn counted<'a, 'p>(
    part: &'a Part<'a>,
    view: &View<'a>,
    plurals: impl Fn(bool) -> Option<&'p Plurals>,
) -> Vec<Counts<'a>> {
    let count = |form: &Form<'a>| {
        let mut counts: Counts<'a> = BTreeMap::new();
        for (name, count) in view.shown(form) {
            counts.insert(Name::Variable(name), count);
        }
        for item in &form.items {
            let name = match item {
                Item::Message(id, attribute) => Name::Message(id, *attribute),
                Item::Term(term) => Name::Term(term.id),
                _ => continue,
            };
            let count = counts.entry(name).or_default();
            *count = count.saturating_add(1);
        }
        counts
    };
    let mut forms: Vec<Counts<'a>> = part.forms.iter().map(count).collect();
    for (number, select) in part.selects.iter().enumerate() {
        let Some(variable) = select.variable() else { continue };
        let name = Name::Variable(variable);
        let Some(most) = forms.iter().filter_map(|counts| counts.get(&name)).max().copied() else {
            continue;
        };
        let narrow = plurals(select.ordinal()).map(|plurals| plurals.narrow.as_slice());
        let says = |key: usize| {
            let key = &select.keys[key];
            let narrow = || narrow.is_some_and(|narrow| narrow.contains(&key.name));
            key.exact || if is_plural(select) { narrow() } else { !key.default }
        };
        for (form, counts) in part.forms.iter().zip(&mut forms) {
            let own = form.path.iter().find(|(select, _)| usize::from(*select) == number);
            if own.is_some_and(|(_, key)| says(usize::from(*key))) {
                let count = counts.entry(name).or_default();
                *count = most.max(*count);
            }
        }
    }
    forms
}

/// Holds each form against the reference's nearest, and each of the reference's against these.
fn differ<'a>(
    compared: &mut Compared<'a>,
    (found, taken): (&[Counts<'a>], &[bool]),
    wanted: &[Counts<'a>],
) {
    let own = compared.own;
    let mut differences: BTreeMap<(Name<'a>, bool), Difference<'a>> = BTreeMap::new();
    for ((form, counts), _) in own.forms.iter().zip(found).zip(taken).filter(|(_, taken)| **taken) {
        let Some(near) = nearest(counts, wanted) else { continue };
        for (name, wanted, found) in differing(near, counts) {
            let more = found > wanted;
            let known = differences.get_mut(&(name, more));
            let form_name = form_name(own, form);
            match known {
                Some(known) => {
                    if !known.forms.split(", ").any(|known| known == form_name) {
                        known.forms = format!("{}, {form_name}", known.forms);
                    }
                }
                None => {
                    let place = if more { last(form, name) } else { form_place(own, form) };
                    let forms = form_name;
                    let difference = Difference { name, wanted, found, forms, place };
                    differences.insert((name, more), difference);
                }
            }
        }
    }
    for counts in wanted {
        let Some(near) = nearest(counts, found).filter(|near| *near != counts) else { continue };
        for (name, found, wanted) in differing(near, counts) {
            let told = [true, false].iter().any(|more| differences.contains_key(&(name, *more)));
            if !told {
                let forms = "none".to_owned();
                let difference = Difference { name, wanted, found, forms, place: None };
                differences.insert((name, found > wanted), difference);
            }
        }
    }
    compared.differences = differences.into_values().collect();
}

/// The last place of a form where something is shown.
fn last<'a>(form: &Form<'a>, name: Name<'a>) -> Option<&'a str> {
    let shows = |item: &Item<'a>| match (item, name) {
        (Item::Variable(own), Name::Variable(name)) => (*own == name).then_some(*own),
        (Item::Message(own, attribute), Name::Message(name, of)) => {
            (*own == name && *attribute == of).then_some(*own)
        }
        (Item::Term(term), Name::Term(name)) => (term.id == name).then_some(term.id),
        _ => None,
    };
    form.items.iter().rev().find_map(shows)
}

fn nearest<'c, 'a>(counts: &Counts<'a>, all: &'c [Counts<'a>]) -> Option<&'c Counts<'a>> {
    all.iter().min_by_key(|other| {
        let apart = differing(other, counts).map(|(_, wanted, found)| wanted.abs_diff(found));
        apart.fold(0, u32::saturating_add)
    })
}

/// What two forms do not show equally often: how often the one, how often the other.
fn differing<'c, 'a>(
    one: &'c Counts<'a>,
    other: &'c Counts<'a>,
) -> impl Iterator<Item = (Name<'a>, u32, u32)> + use<'c, 'a> {
    let of = |counts: &Counts<'a>, name: &Name<'a>| counts.get(name).copied().unwrap_or_default();
    let only = other.keys().filter(|name| !one.contains_key(name));
    let names = one.keys().chain(only);
    let pairs = names.map(move |name| (*name, of(one, name), of(other, name)));
    pairs.filter(|(_, one, other)| one != other)
}
