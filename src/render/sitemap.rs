//! A section's sitemap (sitemaps.org 0.9, with `xhtml:link` for alternates).

use super::escape::text;
use crate::model::url::encode;
use crate::model::{Alternate, Announced, SectionIx, Settings};

/// The protocol's limits are 50,000 addresses and 50 MiB; these leave room.
const ADDRESSES: usize = 45_000;
const BYTES: usize = 45 << 20;

const OPEN: &str = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n\
    <urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" \
    xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n";

/// Renders the sitemap of a section from its sets of alternates: one file, or an index and its
/// parts where there is too much for one.
#[must_use]
pub fn sitemap(
    settings: &Settings,
    section: SectionIx,
    sets: impl Iterator<Item = Announced>,
) -> Vec<(String, String)> {
    let origin = &settings.section(section).origin;
    let mut parts: Vec<String> = Vec::new();
    let (mut part, mut count) = (String::from(OPEN), 0);
    let mut links = String::new();
    for set in sets {
        let each = || set.alternates.iter().zip(&set.changed);
        let announced = || each().filter(|(alternate, _)| alternate.announced);
        links.clear();
        if announced().count() > 1 {
            let tag = |alternate: &Alternate| {
                settings.locale(settings.edition(alternate.edition).locale).as_str()
            };
            let first = announced().next().map(|(first, _)| ("x-default", first));
            let all = announced().map(|(alternate, _)| (tag(alternate), alternate));
            for (tag, alternate) in all.chain(first) {
                links.push_str("\n<xhtml:link rel=\"alternate\" hreflang=\"");
                links.push_str(tag);
                links.push_str("\" href=\"");
                links.push_str(origin);
                text(&mut links, &encode(&alternate.path));
                links.push_str("\"/>");
            }
        }
        for (alternate, changed) in announced() {
            if count == ADDRESSES || part.len() + links.len() > BYTES {
                part.push_str("</urlset>\n");
                parts.push(std::mem::replace(&mut part, String::from(OPEN)));
                count = 0;
            }
            count += 1;
            part.push_str("<url><loc>");
            part.push_str(origin);
            text(&mut part, &encode(&alternate.path));
            part.push_str("</loc>");
            if let Some(day) = changed {
                part.push_str(&format!("<lastmod>{day}</lastmod>"));
            }
            part.push_str(&links);
            part.push_str("</url>\n");
        }
    }
    part.push_str("</urlset>\n");
    parts.push(part);
    if parts.len() == 1 {
        return vec![("sitemap.xml".to_owned(), parts.remove(0))];
    }
    let base = &settings.section(section).base_path;
    let mut index = String::from(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n\
         <sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n",
    );
    for number in 1..=parts.len() {
        index.push_str(&format!(
            "<sitemap><loc>{origin}{base}sitemap-{number}.xml</loc></sitemap>\n"
        ));
    }
    index.push_str("</sitemapindex>\n");
    let numbered = parts.into_iter().zip(1..).map(|(part, n)| (format!("sitemap-{n}.xml"), part));
    std::iter::once(("sitemap.xml".to_owned(), index)).chain(numbered).collect()
}
