//! Atom feeds (RFC 4287) of an edition and of its topics: the newest live articles in their own
//! language.

use super::Chrome;
use super::escape::text;
use crate::format::unmarked::unmarked;
use crate::model::Teaser;
use crate::model::article::Day;

/// An article as a feed has it.
#[derive(Hash)]
pub struct FeedEntry {
    /// The article's id, for the entry's own.
    pub article: String,
    /// What its teaser says.
    pub teaser: Teaser,
    /// The day that it bears.
    pub date: Day,
    /// The day of its last change, or else the same.
    pub updated: Day,
}

/// Renders the feed of an edition, or of one of its topics. Days become midnight UTC, since an
/// article bears no time.
#[must_use]
pub fn feed(chrome: &Chrome, topic: Option<&str>, entries: &[FeedEntry]) -> String {
    let mut out = String::with_capacity(1024 + entries.len() * 1024);
    let home = format!("{}{}", chrome.origin, chrome.home);
    let own = topic.map_or_else(|| home.clone(), |id| format!("{home}topics/{id}/"));
    let latest = entries.iter().map(|entry| entry.updated).max();
    let updated = latest.map_or_else(|| "1970-01-01".to_owned(), |day| day.to_string());
    let tag = chrome.locale.as_str();
    out.push_str("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
    out.push_str(&format!("<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"{tag}\">\n"));
    match topic {
        None => element(&mut out, "title", chrome.plain("site-name")),
        Some(id) => element(&mut out, "title", &chrome.titled(chrome.topic(id))),
    }
    element(&mut out, "subtitle", chrome.plain("site-tagline"));
    element(&mut out, "id", &format!("{own}atom.xml"));
    element(&mut out, "updated", &format!("{updated}T00:00:00Z"));
    out.push_str("<author><name>");
    text(&mut out, chrome.plain("site-name"));
    out.push_str("</name></author>\n");
    link(&mut out, "self", "application/atom+xml", &format!("{own}atom.xml"));
    link(&mut out, "alternate", "text/html", &own);
    for entry in entries {
        let locale = chrome.locale_of(entry.teaser.locale);
        out.push_str(&format!("<entry xml:lang=\"{locale}\">\n"));
        element(&mut out, "title", &unmarked(&entry.teaser.headline));
        // Neither slug nor date is in it, so that it stays when they change. In a topic's feed it
        // is the same, so that nobody who follows both reads it twice.
        let article = crate::model::url::encode(&entry.article);
        let id = format!("{home}atom.xml#{article}");
        element(&mut out, "id", &id);
        element(&mut out, "published", &format!("{}T00:00:00Z", entry.date));
        element(&mut out, "updated", &format!("{}T00:00:00Z", entry.updated));
        link(
            &mut out,
            "alternate",
            "text/html",
            &format!("{}{}", chrome.origin, entry.teaser.href),
        );
        if let Some(summary) = &entry.teaser.teaser {
            element(&mut out, "summary", &unmarked(summary));
        }
        out.push_str("</entry>\n");
    }
    out.push_str("</feed>\n");
    out
}

fn element(out: &mut String, name: &str, content: &str) {
    out.push_str(&format!("<{name}>"));
    text(out, content);
    out.push_str(&format!("</{name}>\n"));
}

fn link(out: &mut String, rel: &str, kind: &str, href: &str) {
    out.push_str(&format!("<link rel=\"{rel}\" type=\"{kind}\" href=\""));
    text(out, href);
    out.push_str("\"/>\n");
}
