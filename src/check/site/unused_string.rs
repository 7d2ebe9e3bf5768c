//! A string that nothing shows.
//!
//! Why it matters: translators write it in every language for nobody. Where its name is mistyped, readers see the theme's words instead of it.
//!
//! A string is used if a template or the program asks for it, if a string that is used refers to it, if the settings require it, or if the theme
//! has one of its name. The name of a topic, `topic-…`, is used if an article has the topic; names of regions, `region-…`, always are. Names that
//! a section's own templates put together are used as far as they are known.
//!
//! Where catalogs are for something else besides the site, say so above each such string: `# hexapla: allow unused-string`.
//!
//! Example: `site-nmae = Kites by the sea`.
//!
//! How to fix: mend its name, or delete it in every language.

use std::collections::{BTreeSet, HashSet};

use super::Subject;
use crate::diag::{Diagnostic, Rule, nearest};
use crate::model::{Defined, Layer, Locale, PolicyLayer, Region, UsedString};

/// A string that nothing shows.
pub(super) static RULE: Rule = Rule::warning("unused-string");

/// What the theme asks for by names that it puts together; which they are, articles say.
const KNOWN: &str = "topic-";

pub(super) fn check(subject: &Subject<'_>, out: &mut Vec<Diagnostic>) {
    let (settings, inventory) = (subject.site.settings, subject.inventory);
    let mut required = BTreeSet::new();
    let mut require = |layer: &'_ PolicyLayer| {
        let ids = layer.strings.required.iter().flatten();
        required.extend(ids.map(|(id, _)| id.clone()));
    };
    require(&settings.policy);
    settings.types.iter().for_each(|kind| require(&kind.policy));
    settings.sections.iter().for_each(|section| require(&section.policy));
    subject.site.articles.iter().for_each(|article| require(&article.meta.policy));
    let theme = &inventory.theme;
    let spoken: HashSet<(&str, &Locale)> =
        inventory.defined.iter().map(|one| (one.id.as_str(), &one.locale)).collect();
    for layer in inventory.defined.iter().map(|defined| defined.layer).collect::<BTreeSet<_>>() {
        let all = || inventory.defined.iter().filter(|one| one.layer == layer);
        // What one section's template asks for uses no other section's strings.
        let sees = |used: &UsedString| match (layer, used.section) {
            (Layer::Section(own), Some(section)) => own == section,
            _ => true,
        };
        let asks: Vec<_> = subject.used.iter().filter(|used| sees(used)).collect();
        let whole: BTreeSet<&str> =
            asks.iter().filter(|used| used.whole).map(|used| used.id.as_str()).collect();
        let begun: Vec<_> = asks.iter().filter(|used| !used.whole && !is_known(used)).collect();
        let elsewhere: BTreeSet<&str> =
            all().filter(|one| one.elsewhere).map(|one| one.id.as_str()).collect();
        let is_used = |id: &str| {
            elsewhere.contains(id)
                || whole.contains(id)
                || theme.contains(id)
                || required.contains(id)
                || is_region(id)
                || begun.iter().any(|used| used.means(id))
        };
        let mut reached: BTreeSet<&str> = BTreeSet::new();
        // Any layer's string may refer to this layer's.
        let ids = inventory.defined.iter().map(|defined| defined.id.as_str());
        let mut pending: Vec<&str> =
            ids.chain(theme.iter().map(String::as_str)).filter(|id| is_used(id)).collect();
        while let Some(id) = pending.pop() {
            if reached.insert(id) {
                pending.extend(inventory.leads.get(id).into_iter().flatten().map(String::as_str));
            }
        }
        // What the reference language no longer has is found by another rule.
        let is_reference = |one: &Defined| one.locale == settings.reference_locale;
        let old = layer == Layer::Network && all().any(is_reference);
        for defined in all()
            .filter(|one| !old || is_reference(one))
            .filter(|defined| !reached.contains(defined.id.as_str()))
        {
            let free = |id: &&str| !spoken.contains(&(*id, &defined.locale));
            let wanted = theme.iter().map(String::as_str).chain(whole.iter().copied());
            let near = nearest(&defined.id, wanted.filter(free)).unwrap_or("none");
            let fault = Diagnostic::new(&RULE).arg("id", &defined.id).arg("near", near);
            let fault = fault.of_message(&defined.id, None).at(defined.span.clone());
            let mut fault = fault.in_file(&defined.path).for_locale(&defined.locale);
            if let Layer::Section(ix) = layer {
                fault = fault.for_section(&settings.section(ix).id);
            }
            out.push(fault);
        }
    }
}

/// Whether this is the theme's request for what is asked for by whole names as well.
fn is_known(used: &UsedString) -> bool {
    used.section.is_none() && used.id == KNOWN
}

/// Whether this names a region, which is asked for wherever one is shown; a code that there is not is
/// another rule's.
fn is_region(id: &str) -> bool {
    let Some(code) = id.strip_prefix("region-") else { return false };
    let capitals = code.len() <= 3 && code.bytes().all(|b| b.is_ascii_uppercase());
    capitals || Region::parse(&code.to_ascii_uppercase()).is_some()
}
