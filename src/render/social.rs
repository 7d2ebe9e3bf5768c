//! What a page says to those who show a link to it: Open Graph (<https://ogp.me/>).

use super::{Chrome, escape};
use crate::format::unmarked::unmarked;
use crate::model::{PageBody, PagePlan};

/// The page's `<meta property>` elements; none for pages that nobody should pass on.
pub(super) fn metas(chrome: &Chrome, chromes: &[Chrome], plan: &PagePlan, name: &str) -> String {
    let mut out = String::new();
    let article = match &plan.body {
        PageBody::NotFound | PageBody::Redirect(_) | PageBody::Retracted(_) => return out,
        PageBody::Article(article) => Some(article),
        _ => None,
    };
    meta(&mut out, "og:type", if article.is_some() { "article" } else { "website" });
    meta(&mut out, "og:site_name", chrome.plain("site-name"));
    meta(&mut out, "og:title", name);
    let description = match article {
        Some(article) => article.teaser.as_deref().or(article.standfirst.as_deref()),
        None => Some(chrome.plain("site-tagline")),
    };
    if let Some(description) = description.filter(|text| !text.is_empty()) {
        meta(&mut out, "og:description", &unmarked(description));
    }
    if let Some(url) = &plan.canonical {
        meta(&mut out, "og:url", url);
    }
    // The language of what is shown, which is not the edition's on a page in another language.
    let own = match article {
        Some(article) => &chrome.territories[usize::from(article.locale.0)],
        None => chrome.territory(),
    };
    meta(&mut out, "og:locale", own);
    for alternate in plan.alternates.iter().filter(|alternate| alternate.announced) {
        let other = chromes[usize::from(alternate.edition.0)].territory();
        if other != own {
            meta(&mut out, "og:locale:alternate", other);
        }
    }
    let Some(article) = article else { return out };
    if let Some(day) = article.date {
        meta(&mut out, "article:published_time", &day.to_string());
    }
    if let Some(day) = article.updated {
        meta(&mut out, "article:modified_time", &day.to_string());
    }
    for topic in article.topics.iter().map(|(id, _)| chrome.topic(id)).filter(|t| !t.is_empty()) {
        meta(&mut out, "article:tag", topic);
    }
    if let Some(lead) = &article.lead {
        meta(&mut out, "og:image", &format!("{}{}", chrome.origin, lead.src));
        if let Some(size) = lead.size {
            meta(&mut out, "og:image:width", &size.width.to_string());
            meta(&mut out, "og:image:height", &size.height.to_string());
        }
        if !lead.alt.is_empty() {
            meta(&mut out, "og:image:alt", &lead.alt);
        }
    }
    out
}

fn meta(out: &mut String, property: &str, content: &str) {
    out.push_str("<meta property=\"");
    out.push_str(property);
    out.push_str("\" content=\"");
    escape::text(out, content);
    out.push_str("\">\n");
}
