//! The elements of a part's forms, and how they differ from the reference's.

use std::collections::BTreeMap;

use super::subject::Pair;
use crate::check::common::markup::{Element, Markup, has_tags, read};
use crate::model::catalog::Part;
use crate::model::raw_html::READ;

/// Attributes whose values lead elsewhere in each language, or say which it is. Those that people
/// read are translated as well.
const LOCAL: &[&str] = &["dir", "href", "hreflang", "lang", "src", "srcset", "value"];

fn is_local(name: &str) -> bool {
    LOCAL.contains(&name) || READ.contains(&name)
}

/// Whether a part has any tags.
pub(super) fn any(part: &Part<'_>) -> bool {
    part.forms.iter().any(has_tags)
}

/// The tags of each form of a part. What HTML does not know is an element if it ends somewhere.
pub(super) fn of<'t>(part: &Part<'t>, beside: Option<&Part<'_>>) -> Vec<Markup<'t>> {
    let ends = |source: &str, name: &str| {
        source.match_indices("</").any(|(at, _)| {
            let rest = source[at + 2..].get(..name.len());
            rest.is_some_and(|rest| rest.eq_ignore_ascii_case(name))
        })
    };
    let is_element = |name: &str| {
        ends(part.source, name) || beside.is_some_and(|beside| ends(beside.source, name))
    };
    part.forms.iter().map(|form| read(form, &is_element)).collect()
}

/// An element as it is compared: itself and those around it, with their attributes.
pub(super) type Shape = String;

/// How often each element stands in a form.
pub(super) fn shapes(markup: &Markup<'_>) -> BTreeMap<Shape, u32> {
    let mut shapes = BTreeMap::new();
    for element in &markup.elements {
        let around = element.parents.iter().filter_map(|ix| markup.elements.get(*ix));
        let all: String = around.chain([element]).map(tag).collect();
        *shapes.entry(all).or_default() += 1;
    }
    shapes
}

fn tag(element: &Element<'_>) -> String {
    let mut attributes: Vec<String> = element
        .attributes
        .iter()
        .map(|(name, value)| match is_local(name) {
            true => format!(" {name}"),
            false => format!(" {name}=\"{value}\""),
        })
        .collect();
    attributes.sort();
    format!("<{}{}>", element.name, attributes.concat())
}

/// Both sides' tags.
pub(super) fn both<'a>(pair: Pair<'a>) -> Option<(Vec<Markup<'a>>, Vec<Markup<'a>>)> {
    if !any(pair.own) && !any(pair.reference) {
        return None;
    }
    Some((of(pair.own, Some(pair.reference)), of(pair.reference, Some(pair.own))))
}
