//! What a page says to machines in JSON-LD, in the words of schema.org.

use super::Chrome;
use super::json::{key, pair};
use super::kin::Kin;
use crate::format::unmarked::unmarked;
use crate::model::page::ArticleBody;
use crate::model::{Listed, PageBody, PagePlan, Version};

/// The page's JSON-LD in its element; empty where there is nothing to say.
pub(super) fn script(chrome: &Chrome, plan: &PagePlan, kin: &Kin, name: &str) -> String {
    let mut out = String::from("<script type=\"application/ld+json\">");
    match &plan.body {
        PageBody::Article(body) => article(&mut out, chrome, plan, body, kin),
        PageBody::Home { .. } => home(&mut out, chrome, plan),
        PageBody::Listing { of: Listed::Topic(_), pager, .. } if pager.number == 1 => {
            trail(&mut out, chrome, plan, "topics", name);
        }
        PageBody::Listing { of: Listed::Year(year), pager, .. } if pager.number == 1 => {
            trail(&mut out, chrome, plan, "archive", &chrome.dates.year(*year));
        }
        _ => return String::new(),
    }
    out.push_str("</script>\n");
    out
}

fn article(out: &mut String, chrome: &Chrome, plan: &PagePlan, body: &ArticleBody, kin: &Kin) {
    begin(out, "Article");
    if let Some(url) = &plan.canonical {
        // Of a page in another language it is the original's: that is where the article stands.
        pair(out, "mainEntityOfPage", url);
        pair(out, "url", url);
    }
    pair(out, "headline", &unmarked(&body.headline));
    if let Some(text) = body.teaser.as_ref().or(body.standfirst.as_ref()) {
        pair(out, "description", &unmarked(text));
    }
    let locale = chrome.locale_of(body.locale);
    pair(out, "inLanguage", locale.as_str());
    if let Some(day) = body.date {
        pair(out, "datePublished", &day.to_string());
    }
    if let Some(day) = body.updated {
        pair(out, "dateModified", &day.to_string());
    }
    if !body.corrections.is_empty() {
        key(out, "correction");
        for (nth, (day, text)) in body.corrections.iter().enumerate() {
            out.push_str(if nth == 0 { "[{" } else { ",{" });
            pair(out, "@type", "CorrectionComment");
            pair(out, "datePublished", &day.to_string());
            pair(out, "text", &unmarked(text));
            out.push('}');
        }
        out.push(']');
    }
    persons(out, "author", &body.authors);
    persons(out, "translator", &body.translators);
    key(out, "publisher");
    out.push('{');
    pair(out, "@type", "Organization");
    pair(out, "name", chrome.plain("site-name"));
    pair(out, "url", &chrome.site);
    out.push('}');
    if let Some(lead) = &body.lead {
        key(out, "image");
        out.push('{');
        pair(out, "@type", "ImageObject");
        pair(out, "url", &format!("{}{}", chrome.origin, lead.src));
        if let Some(size) = lead.size {
            out.push_str(&format!(",\"width\":{},\"height\":{}", size.width, size.height));
        }
        out.push('}');
    }
    let topics = body.topics.iter().map(|(id, _)| chrome.topic(id)).filter(|t| !t.is_empty());
    let topics: Vec<&str> = topics.collect();
    if !topics.is_empty() {
        pair(out, "keywords", &topics.join(", "));
    }
    let original = body.versions.original.as_ref();
    let language = |version: &Version| chrome.locale_of(version.locale).language();
    match original.map(|original| language(original) == locale.language()) {
        Some(true) if !kin.translations.is_empty() => {
            key(out, "workTranslation");
            out.push('[');
            out.push_str(&kin.translations);
            out.push(']');
        }
        Some(false) => {
            key(out, "translationOfWork");
            out.push_str(&kin.original);
        }
        _ => {}
    }
    out.push('}');
}

/// People, if there are any.
fn persons(out: &mut String, role: &str, names: &[String]) {
    if names.is_empty() {
        return;
    }
    key(out, role);
    for (nth, name) in names.iter().enumerate() {
        out.push_str(if nth == 0 { "[{" } else { ",{" });
        pair(out, "@type", "Person");
        pair(out, "name", &unmarked(name));
        out.push('}');
    }
    out.push(']');
}

fn home(out: &mut String, chrome: &Chrome, plan: &PagePlan) {
    begin(out, "WebSite");
    pair(out, "name", chrome.plain("site-name"));
    pair(out, "description", chrome.plain("site-tagline"));
    if let Some(url) = &plan.canonical {
        pair(out, "url", url);
    }
    pair(out, "inLanguage", chrome.locale.as_str());
    out.push('}');
}

/// The way from the home page to a topic or a year.
fn trail(out: &mut String, chrome: &Chrome, plan: &PagePlan, above: &str, name: &str) {
    begin(out, "BreadcrumbList");
    key(out, "itemListElement");
    let home = format!("{}{}", chrome.origin, chrome.home);
    let overview = format!("{home}{above}/");
    let above = chrome.plain(&format!("{above}-title"));
    let here = plan.canonical.clone().unwrap_or_default();
    let steps = [(chrome.plain("nav-home"), home), (above, overview), (name, here)];
    for (nth, (name, url)) in steps.iter().enumerate() {
        out.push(if nth == 0 { '[' } else { ',' });
        out.push_str(&format!("{{\"@type\":\"ListItem\",\"position\":{}", nth + 1));
        pair(out, "name", name);
        pair(out, "item", url);
        out.push('}');
    }
    out.push_str("]}");
}

fn begin(out: &mut String, kind: &str) {
    out.push_str("{\"@context\":\"https://schema.org\"");
    pair(out, "@type", kind);
}
