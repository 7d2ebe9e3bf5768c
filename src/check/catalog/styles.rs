//! Attributes that hold style declarations: the widths and heights that a language needs.

use super::Subject;
use super::subject::Pair;
use super::view::target;
use crate::model::catalog::{Item, Part};

/// References to references that are followed.
const FOLLOWED: usize = 8;
/// The units of lengths (CSS Values, section 6).
const UNITS: &[&str] = &[
    "ch", "cm", "em", "ex", "ic", "in", "lh", "mm", "pc", "pt", "px", "q", "rem", "rlh", "vb",
    "vh", "vi", "vmax", "vmin", "vw",
];

/// The attribute whose text is CSS.
const STYLE: &str = "style";

/// A declaration: a property and its value.
pub(super) struct Declaration<'t> {
    pub property: &'t str,
    /// The unit of its value, if that is a number with one.
    pub unit: Option<&'t str>,
}

/// The declarations of both sides of an attribute that is a style in the reference; `None` stands
/// for a text that is no style.
pub(super) struct Styles<'t> {
    pub reference: Vec<Declaration<'t>>,
    pub own: Option<Vec<Declaration<'t>>>,
}

/// Whether a part is to be compared as a style, and with what. What is put together of several
/// pieces is left alone.
pub(super) fn styles<'a>(subject: &Subject<'a>, pair: Pair<'a>) -> Option<Styles<'a>> {
    if pair.own.attribute != Some(STYLE) {
        return None;
    }
    let own = all(pair.own)?;
    let reference = match all(followed(subject, pair.reference))? {
        Some(reference) => reference,
        // A length alone was to be a style as well.
        None => length(pair.reference).map(|_| Vec::new())?,
    };
    Some(Styles { reference, own })
}

/// A part of the reference, or what it says by another one's name alone.
fn followed<'a>(subject: &Subject<'a>, part: &'a Part<'a>) -> &'a Part<'a> {
    let (reference, mut part) = (subject.index.reference(), part);
    for _ in 0..FOLLOWED {
        let [form] = part.forms.as_slice() else { break };
        let [item] = form.items.as_slice() else { break };
        let Some((id, attribute)) = target(item) else { break };
        let said = subject.index.said(reference, id, subject.own.layer).pop();
        let Some(next) = said.and_then(|said| said.entry.part(attribute)) else { break };
        part = next;
    }
    part
}

/// A length without the property that it belongs to, in a part that is to be a style.
pub(super) fn length<'t>(part: &Part<'t>) -> Option<&'t str> {
    if part.attribute != Some(STYLE) {
        return None;
    }
    part.forms.iter().find_map(|form| {
        let [Item::Text(text) | Item::Literal(text)] = form.items.as_slice() else { return None };
        let text = text.trim().trim_end_matches(';').trim_end();
        let unit = text.trim_start_matches(|c: char| c.is_ascii_digit() || c == '.');
        let known = UNITS.iter().any(|known| known.eq_ignore_ascii_case(unit));
        (known && unit.len() < text.len()).then_some(text)
    })
}

/// Whether a part is a style, in which there is nothing to translate.
pub(super) fn is_style(part: &Part<'_>) -> bool {
    part.attribute == Some(STYLE) && all(part).flatten().is_some()
}

/// The declarations of all forms of a part, each property once. `None` if values and the like stand
/// among them, `Some(None)` if one of the forms is no style.
#[expect(clippy::option_option, reason = "what cannot be judged is not what is wrong")]
fn all<'t>(part: &Part<'t>) -> Option<Option<Vec<Declaration<'t>>>> {
    let mut all: Vec<Declaration<'t>> = Vec::new();
    for form in &part.forms {
        let [Item::Text(text) | Item::Literal(text)] = form.items.as_slice() else { return None };
        let Some(own) = declarations(text) else { return Some(None) };
        let new = |own: &Declaration<'_>| all.iter().all(|known| known.property != own.property);
        let new: Vec<_> = own.into_iter().filter(new).collect();
        all.extend(new);
    }
    Some(Some(all))
}

/// The declarations of a style attribute (CSS Style Attributes, section 3), if it is one.
fn declarations(text: &str) -> Option<Vec<Declaration<'_>>> {
    let mut all = Vec::new();
    for own in text.split(';').map(str::trim).filter(|own| !own.is_empty()) {
        let (property, value) = own.split_once(':')?;
        let (property, value) = (property.trim(), value.trim());
        // CSS does not mind capitals, and authors do not write them; words do.
        let letter = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
        if value.is_empty()
            || !property.starts_with(|c: char| c.is_ascii_lowercase() || c == '-')
            || !property.chars().all(letter)
        {
            return None;
        }
        let number = |c: char| c.is_ascii_digit() || matches!(c, '.' | '-' | '+');
        let unit = value.trim_start_matches(number);
        let has_unit = !unit.is_empty()
            && unit.len() < value.len()
            && unit.chars().all(|c| c.is_ascii_alphabetic());
        all.push(Declaration { property, unit: has_unit.then_some(unit) });
    }
    (!all.is_empty()).then_some(all)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn declarations_are_read_as_css_has_them() {
        let read = |text| {
            let all = declarations(text)?;
            Some(all.iter().map(|d| format!("{}/{}", d.property, d.unit.unwrap_or("-"))).collect())
        };
        let list = |all: &[&str]| Some(all.iter().map(|d| (*d).to_owned()).collect::<Vec<_>>());
        assert_eq!(read("width:20em"), list(&["width/em"]));
        assert_eq!(read(" max-width : 2.5px ; color: red;"), list(&["max-width/px", "color/-"]));
        assert_eq!(read("width: 20"), list(&["width/-"]));
        for text in ["Stil", "27em", "width:", ": 3em", "Breite und Höhe: viel"] {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
