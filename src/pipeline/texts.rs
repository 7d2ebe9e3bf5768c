//! What a variant's pages say besides its body: in the network, and in each section that says it
//! otherwise or writes figures, days and regions in a way of its own.

use std::collections::BTreeMap;

use crate::format::unmarked::unmarked;
use crate::model::digest::Texts;
use crate::model::variant::{FrontMatter, Override, Piece, Text};
use crate::model::{SectionIx, Settings, Variant};

/// Values of a variant's placeables, in order.
type Values = [Option<String>];

/// The texts that hold in the network, and those of some sections. `own` gives the values in a section
/// that has a style of its own in the variant's language.
pub(super) fn texts(
    lead: Option<&str>,
    variant: &Variant<'_>,
    shared: &Values,
    own: &dyn Fn(SectionIx) -> Option<Vec<Option<String>>>,
    settings: &Settings,
) -> (Texts, BTreeMap<SectionIx, Texts>) {
    let network = filled(lead, variant, None, shared);
    let mut sections = BTreeMap::new();
    let shows_values = shows_values(&variant.front);
    for (section, _) in settings.sections() {
        let says = variant.front.overrides.get(&section);
        // Without placeables there is nothing to write in another way.
        let values = if shows_values { own(section) } else { None };
        if says.is_none() && values.is_none() {
            continue;
        }
        let texts = filled(lead, variant, says, values.as_deref().unwrap_or(shared));
        if texts != network {
            sections.insert(section, texts);
        }
    }
    (network, sections)
}

fn filled(
    lead: Option<&str>,
    variant: &Variant<'_>,
    other: Option<&Override>,
    values: &Values,
) -> Texts {
    let front = &variant.front;
    let running: Vec<String> =
        values.iter().map(|value| value.clone().unwrap_or_default()).collect();
    let fill = |other: Option<&Text>, own: &Option<Text>| {
        other.or(own.as_ref()).map(|text| text.fill(&running))
    };
    let alt = lead.and_then(|name| front.alts.get(name));
    // An alternative text is an attribute wherever it stands.
    let lead_alt = alt.map(|text| unmarked(&text.fill(&running)).into_owned());
    Texts {
        headline: fill(other.and_then(|o| o.headline.as_ref()), &front.headline),
        standfirst: fill(other.and_then(|o| o.standfirst.as_ref()), &front.standfirst),
        teaser: fill(other.and_then(|o| o.teaser.as_ref()), &front.teaser),
        credit: fill(None, &front.credit),
        lead_alt,
        retraction: fill(None, &front.retraction),
        corrections: front
            .corrections
            .iter()
            .map(|(day, said, _)| (*day, said.fill(&running)))
            .collect(),
    }
}

/// Whether any of the texts has a placeable.
fn shows_values(front: &FrontMatter) -> bool {
    let own = [&front.headline, &front.standfirst, &front.teaser, &front.credit, &front.retraction];
    let others = front.overrides.values().flat_map(|o| [&o.headline, &o.standfirst, &o.teaser]);
    let corrections = front.corrections.iter().map(|(_, said, _)| said);
    let texts = own.into_iter().chain(others).flatten().chain(corrections);
    let placeable = |piece: &Piece| matches!(piece, Piece::Placeable(_));
    texts.chain(front.alts.values()).any(|text| text.pieces.iter().any(placeable))
}
