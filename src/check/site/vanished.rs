//! Pages that readers have, and whose text is nowhere any more. Rules share it.

use super::Subject;
use crate::model::{Edition, LivePage, SectionIx, Settings};

/// A page that would vanish.
pub(super) struct Vanished<'a> {
    pub article: &'a str,
    /// Its place among the digests, if it is there at all.
    pub place: Option<usize>,
    pub section: SectionIx,
    pub page: &'a LivePage,
}

/// All of them, sorted by section, article and edition. What moved to another article, or is led on
/// to by one, has not vanished; and what a section no longer publishes was taken away on purpose.
pub(super) fn all<'a>(subject: &Subject<'a>) -> Vec<Vanished<'a>> {
    let site = subject.site;
    let mut found = Vec::new();
    for (section, article, edition, page) in subject.previous.pages() {
        let Some((section, edition)) = place(site.settings, section, edition) else { continue };
        if !page.is_own() && !page.is_retracted() {
            continue;
        }
        let place = site.article(article);
        let gone = match place {
            None => true,
            Some(ix) => {
                let locale = site.settings.locale_named(&page.locale);
                locale.is_some_and(|locale| site.articles[ix].variant(locale).is_none())
            }
        };
        if gone && !is_reached(subject, edition, page) {
            found.push(Vanished { article, place, section, page });
        }
    }
    found
}

fn place<'s>(settings: &'s Settings, section: &str, tag: &str) -> Option<(SectionIx, usize)> {
    let section = settings.find_section(section)?;
    let own = |edition: &'s Edition| {
        edition.section == section && settings.locale(edition.locale).as_str() == tag
    };
    Some((section, settings.editions.iter().position(own)?))
}

/// Whether something stands at the page's address.
fn is_reached(subject: &Subject<'_>, edition: usize, page: &LivePage) -> bool {
    let site = subject.site;
    let section = site.settings.section(site.settings.editions[edition].section);
    let below = page.path.strip_suffix("index.html").unwrap_or(&page.path);
    let address = format!("{}{below}", section.base_path);
    let stands =
        |row: &Vec<crate::model::Decision>| row[edition].path.as_deref() == Some(&*address);
    let redirects = &site.plan.editions[edition].redirects;
    site.plan.decisions.iter().any(stands)
        || redirects.iter().any(|redirect| *redirect.from == *address)
}
