//! Sites that are made as they are asked for: each page says what holds it back and what is wrong with its
//! texts, and comes anew when they change.

use std::sync::Arc;
use std::time::Duration;

use axum::body::Body;
use axum::extract::Request;
use axum::http::{HeaderValue, Response, StatusCode, header};
use tokio::sync::watch;

use super::{Site, page, plain};
use crate::model::url::encode;
use crate::model::{Hash, SectionIx};

/// The folder of addresses that only a preview has.
const OWN: &str = ".hexapla/";

/// The program that brings a page anew.
const SCRIPT: &str = include_str!("preview.js");

/// How long a page that is just changing is waited for: longer than a file needs to settle.
const A_MOMENT: Duration = Duration::from_secs(1);

/// How long a browser waits for news before it asks again.
const PATIENCE: Duration = Duration::from_secs(25);

/// Makes files of bundles as they are asked for.
pub trait Workshop: Send + Sync {
    /// A file of a section's bundle as it would be now; none if it has no such file.
    ///
    /// # Errors
    ///
    /// When what it is made from changes just now: there is news soon.
    fn make(&self, section: SectionIx, file: &str) -> Result<Option<Made>, Changing>;
    /// A number that grows whenever any page may have changed.
    fn news(&self) -> watch::Receiver<u64>;
}

/// Nobody knows yet what a file is to be.
#[derive(Clone, Copy, Debug)]
pub struct Changing;

/// A file that was made.
pub struct Made {
    /// Its bytes, as they are published.
    pub bytes: Vec<u8>,
    /// What keeps the page from readers, if anything does, in the editor's language.
    pub notice: Option<String>,
    /// What is wrong with the page's own texts: each finding as text.
    pub findings: Vec<String>,
    /// What the list of findings is called, with their number.
    pub title: String,
    /// The language of notice and findings, and its direction.
    pub language: (String, &'static str),
}

/// What is asked for that is no file of the site.
pub(super) enum Asked {
    Script,
    /// Whether the page of this file has changed since it had this hash.
    News(String, String),
}

/// What an address of a preview's own asks for; none if it is an address of the site.
pub(super) fn asked(site: &Site, path: &str) -> Option<Asked> {
    let own = path.strip_prefix(site.base_path.as_str())?.strip_prefix(OWN)?;
    if own == "preview.js" {
        return Some(Asked::Script);
    }
    let (hash, page) = own.strip_prefix("news/")?.split_once('/')?;
    let page = format!("{}{page}", site.base_path);
    Some(Asked::News(hash.to_owned(), page))
}

pub(super) async fn answer(
    workshop: &Arc<dyn Workshop>,
    section: SectionIx,
    site: &Site,
    asked: Asked,
    is_foreign: bool,
) -> Response<Body> {
    match asked {
        Asked::Script => page(StatusCode::OK, "preview.js", SCRIPT.as_bytes().to_vec()),
        Asked::News(..) if is_foreign => plain(StatusCode::FORBIDDEN),
        Asked::News(hash, path) => {
            let mut news = workshop.news();
            let now = || {
                let Some(file) = super::file_of(site, &path) else { return "gone".to_owned() };
                match workshop.make(section, &file) {
                    Ok(Some(made)) => print(&made),
                    Ok(None) => "gone".to_owned(),
                    Err(Changing) => hash.clone(),
                }
            };
            let wait = async {
                loop {
                    news.borrow_and_update();
                    let now = now();
                    if now != hash || news.changed().await.is_err() {
                        return now;
                    }
                }
            };
            let hash = match tokio::time::timeout(PATIENCE, wait).await {
                Ok(new) => new,
                Err(_) => hash,
            };
            let mut response = page(StatusCode::OK, "news.txt", hash.into_bytes());
            let never = HeaderValue::from_static("no-store");
            response.headers_mut().insert(header::CACHE_CONTROL, never);
            response
        }
    }
}

/// Whether a page of another site asks.
pub(super) fn is_foreign(request: &Request) -> bool {
    let site = request.headers().get("sec-fetch-site").and_then(|site| site.to_str().ok());
    !matches!(site, None | Some("same-origin" | "none"))
}

/// A file as the preview shows it. While it changes, it is waited for, but not without end.
pub(super) async fn made(
    workshop: &dyn Workshop,
    section: SectionIx,
    site: &Site,
    file: &str,
) -> Option<Vec<u8>> {
    let mut news = workshop.news();
    let known = async {
        loop {
            news.borrow_and_update();
            match workshop.make(section, file) {
                Ok(made) => return made,
                Err(Changing) if news.changed().await.is_err() => return None,
                Err(Changing) => {}
            }
        }
    };
    let made = tokio::time::timeout(A_MOMENT, known).await.ok().flatten()?;
    if !file.ends_with(".html") {
        return Some(made.bytes);
    }
    Some(dressed(&made, site, file))
}

/// A page with what only a preview has: what is to be said of it, and the program that brings it anew.
fn dressed(made: &Made, site: &Site, file: &str) -> Vec<u8> {
    let Ok(html) = std::str::from_utf8(&made.bytes) else { return made.bytes.clone() };
    let (lang, dir) = &made.language;
    let mut banner = String::new();
    if let Some(notice) = &made.notice {
        banner.push_str(&format!(
            "<div id=\"hexapla-notice\" role=\"status\" lang=\"{lang}\" dir=\"{dir}\" style=\"all:initial;display:block;position:sticky;top:0;z-index:2147483647;padding:.6em 1em;background:#fff3bf;color:#33270a;border-block-end:2px solid #b98900;font:1rem/1.4 system-ui,sans-serif\">{}</div>",
            escaped(notice)
        ));
    }
    let mut said = String::new();
    if !made.findings.is_empty() {
        let list: String = made
            .findings
            .iter()
            .map(|finding| format!("<pre style=\"all:initial;display:block;white-space:pre-wrap;font:.85rem/1.4 ui-monospace,monospace;color:inherit;margin-block:.5em;unicode-bidi:plaintext\">{}</pre>", escaped(finding)))
            .collect();
        said.push_str(&format!(
            "<details id=\"hexapla-findings\" lang=\"{lang}\" dir=\"{dir}\" style=\"all:initial;display:block;position:fixed;inset-block-end:1rem;inset-inline-end:1rem;z-index:2147483647;max-width:min(46rem,90vw);max-height:70vh;overflow:auto;padding:.6em 1em;background:#fff;color:#5c1010;border:2px solid #a61b1b;border-radius:.4rem;font:1rem/1.4 system-ui,sans-serif\"><summary style=\"cursor:pointer\">{}</summary>{list}</details>",
            escaped(&made.title)
        ));
    }
    let (start, end) = body(html);
    let whole = |script: &str| {
        let (head, main, foot) = (&html[..start], &html[start..end], &html[end..]);
        format!("{head}{banner}{main}{said}{script}{foot}").into_bytes()
    };
    let path = file.strip_suffix("index.html").unwrap_or(file);
    let base = encode(&site.base_path);
    let script = format!(
        "<script src=\"{base}{OWN}preview.js\" data-news=\"{base}{OWN}news/\" data-page=\"{}\" data-known=\"{}\" async></script>",
        escaped(&encode(path)),
        print(made)
    );
    whole(&script)
}

/// Where the content of a page's body begins and ends. A page without one is all content.
fn body(html: &str) -> (usize, usize) {
    let end = html.rfind("</body>").unwrap_or(html.len());
    let mut quote = None;
    let tag = html[..end].find("<body").unwrap_or(end);
    let closes = |&(_, byte): &(usize, u8)| {
        match quote {
            Some(open) if open == byte => quote = None,
            None if matches!(byte, b'"' | b'\'') => quote = Some(byte),
            _ => {}
        }
        byte == b'>' && quote.is_none()
    };
    let start = html[tag..end].bytes().enumerate().find(closes).map_or(end, |(at, _)| tag + at + 1);
    (start, end)
}

/// Tells a page, with what is said of it, from another one.
fn print(made: &Made) -> String {
    let mut whole = made.bytes.clone();
    for said in made.notice.iter().chain(&made.findings) {
        whole.push(0);
        whole.extend_from_slice(said.as_bytes());
    }
    Hash::of(&whole).short(16)
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
