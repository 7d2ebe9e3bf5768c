//! Small files for machines: `robots.txt` and the list of moved addresses.

use crate::model::url::encode;
use crate::model::{SectionIx, Settings, SitePlan};

/// `robots.txt`: everything is for everybody, and here are the sitemaps. There is one for a host,
/// so that it names the sitemaps of all sections there; a section below another has none.
#[must_use]
pub fn robots(settings: &Settings, section: SectionIx) -> Option<String> {
    let own = settings.section(section);
    if own.base_path != "/" {
        return None;
    }
    let mut out = String::from("User-agent: *\nDisallow:\n\n");
    for section in settings.sections.iter().filter(|other| other.origin == own.origin) {
        let base = encode(&section.base_path);
        out.push_str(&format!("Sitemap: {}{base}sitemap.xml\n", section.origin));
    }
    Some(out)
}

/// `_redirects`, as several hosts read it: from, to, status, a line each. `None` if nothing moved.
#[must_use]
pub fn redirects(settings: &Settings, plan: &SitePlan, section: SectionIx) -> Option<String> {
    let mut out = String::new();
    for edition in &settings.section(section).editions {
        for redirect in &plan.editions[usize::from(edition.0)].redirects {
            let there = &plan.decision(redirect.article as usize, *edition).path;
            let Some(there) = there else { continue };
            out.push_str(&format!("{} {} 301\n", encode(&redirect.from), encode(there)));
        }
    }
    (!out.is_empty()).then_some(out)
}
