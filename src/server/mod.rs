//! A server for looking at built sites: loopback only, with the section's own page for wrong
//! addresses and right content types.
#![expect(
    clippy::disallowed_methods,
    reason = "it serves files from the disk as they are asked for"
)]

mod client;
mod content_type;
mod preview;

use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::path::PathBuf;
use std::sync::Arc;

use axum::Router;
use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::{HeaderValue, Method, Response, StatusCode, header};
use tokio::net::TcpListener;
use tokio::task::JoinHandle;

use crate::model::SectionIx;
use crate::model::url::decode;

pub use client::{Answer, ask};
pub use preview::{Changing, Made, Workshop};

/// A built site.
#[derive(Clone)]
pub struct Site {
    /// The section's id.
    pub name: String,
    /// Where its addresses begin, with a slash at both ends.
    pub base_path: String,
    /// Where its files come from.
    pub files: Files,
    /// Where its editions' addresses begin, each of which has a page for wrong ones.
    pub editions: Vec<String>,
}

/// Where a site's files come from.
#[derive(Clone)]
pub enum Files {
    /// From the folder with its bundle.
    Folder(PathBuf),
    /// Made as they are asked for, for the section at this place.
    Made(Arc<dyn Workshop>, SectionIx),
}

/// Serves sites at consecutive ports until the process is told to end. `announce` learns each
/// site's name and URL; `ready` is called when all can be asked.
///
/// # Errors
///
/// The port that could not be opened, and why.
pub fn serve(
    sites: Vec<Site>,
    port: u16,
    announce: &dyn Fn(&str, &str),
    ready: &dyn Fn(),
) -> Result<(), (u16, io::Error)> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    let runtime = runtime.map_err(|error| (port, error))?;
    runtime.block_on(async {
        let tasks = open(sites, port, announce).await?;
        ready();
        // Whatever ends the wait, there is nothing to save.
        let _ = tokio::signal::ctrl_c().await;
        tasks.iter().for_each(JoinHandle::abort);
        Ok(())
    })
}

/// Begins to serve sites at consecutive ports. Must be called from within a runtime of Tokio.
///
/// # Errors
///
/// The port that could not be opened, and why.
pub async fn open(
    sites: Vec<Site>,
    port: u16,
    announce: &dyn Fn(&str, &str),
) -> Result<Vec<JoinHandle<io::Result<()>>>, (u16, io::Error)> {
    let mut tasks = Vec::new();
    for (site, nth) in sites.into_iter().zip(0_u16..) {
        // Port 0 lets the system choose, for each site anew.
        let own = if port == 0 { 0 } else { port.saturating_add(nth) };
        let address = SocketAddr::from((Ipv4Addr::LOCALHOST, own));
        let listener = TcpListener::bind(address).await.map_err(|error| (own, error))?;
        let own = listener.local_addr().map_err(|error| (own, error))?.port();
        announce(&site.name, &format!("http://127.0.0.1:{own}{}", site.base_path));
        let app = Router::new().fallback(answer).with_state(Arc::new(site));
        tasks.push(tokio::spawn(async move { axum::serve(listener, app).await }));
    }
    Ok(tasks)
}

/// Whether a request was made to this computer by its own name: a page of another site must not read
/// this one under a name of that site's.
#[must_use]
pub fn is_local<B>(request: &axum::http::Request<B>) -> bool {
    let host = request.headers().get(header::HOST).and_then(|host| host.to_str().ok());
    let name = host.map(|host| host.rsplit_once(':').map_or(host, |(name, _)| name));
    matches!(name, Some("127.0.0.1" | "localhost" | "[::1]"))
}

async fn answer(State(site): State<Arc<Site>>, request: Request) -> Response<Body> {
    if !matches!(*request.method(), Method::GET | Method::HEAD) {
        let mut response = plain(StatusCode::METHOD_NOT_ALLOWED);
        response.headers_mut().insert(header::ALLOW, HeaderValue::from_static("GET, HEAD"));
        return response;
    }
    if !is_local(&request) {
        return plain(StatusCode::MISDIRECTED_REQUEST);
    }
    let path = decode(request.uri().path());
    if let Files::Made(workshop, section) = &site.files
        && let Some(asked) = preview::asked(&site, &path)
    {
        let foreign = preview::is_foreign(&request);
        return preview::answer(workshop, *section, &site, asked, foreign).await;
    }
    let Some(file) = file_of(&site, &path) else { return not_found(&site, &path).await };
    match found(&site, &file).await {
        Found::Folder if !path.ends_with('/') => {
            let mut response = plain(StatusCode::PERMANENT_REDIRECT);
            let to = format!("{}/", request.uri().path());
            if let Ok(to) = HeaderValue::from_str(&to) {
                response.headers_mut().insert(header::LOCATION, to);
            }
            response
        }
        Found::File(bytes) => page(StatusCode::OK, &file, bytes),
        _ => not_found(&site, &path).await,
    }
}

/// What there is at a path of a bundle.
enum Found {
    File(Vec<u8>),
    Folder,
    Nothing,
}

async fn found(site: &Site, file: &str) -> Found {
    let bytes = |bytes: Option<Vec<u8>>| bytes.map_or(Found::Nothing, Found::File);
    match &site.files {
        Files::Folder(folder) => {
            let whole = folder.join(file);
            match std::fs::metadata(&whole) {
                Ok(meta) if meta.is_dir() => Found::Folder,
                Ok(meta) if meta.is_file() => bytes(std::fs::read(&whole).ok()),
                _ => Found::Nothing,
            }
        }
        Files::Made(workshop, section) => {
            let made = async |file: &str| preview::made(&**workshop, *section, site, file).await;
            match made(file).await {
                Some(bytes) => Found::File(bytes),
                None if made(&format!("{file}/index.html")).await.is_some() => Found::Folder,
                None => Found::Nothing,
            }
        }
    }
}

/// The file in the bundle that an address means; `None` for one that leaves it.
fn file_of(site: &Site, path: &str) -> Option<String> {
    let below = path.strip_prefix(site.base_path.as_str())?;
    let bad = |part: &str| matches!(part, "." | "..") || part.contains(['\\', '\0']);
    if below.split('/').any(bad) || below.contains("//") || below.starts_with('/') {
        return None;
    }
    Some(if below.is_empty() || below.ends_with('/') {
        format!("{below}index.html")
    } else {
        below.to_owned()
    })
}

/// The page for wrong addresses of the edition that the address lies in.
async fn not_found(site: &Site, path: &str) -> Response<Body> {
    let edition = site.editions.iter().filter(|edition| path.starts_with(edition.as_str()));
    let edition = edition.max_by_key(|edition| edition.len()).map_or("", String::as_str);
    let folder = edition.strip_prefix(site.base_path.as_str()).unwrap_or_default();
    match found(site, &format!("{folder}404.html")).await {
        Found::File(bytes) => page(StatusCode::NOT_FOUND, "404.html", bytes),
        _ => plain(StatusCode::NOT_FOUND),
    }
}

fn page(status: StatusCode, file: &str, bytes: Vec<u8>) -> Response<Body> {
    let mut response = Response::new(Body::from(bytes));
    *response.status_mut() = status;
    let headers = response.headers_mut();
    let kind = HeaderValue::from_static(content_type::of(file));
    headers.insert(header::CONTENT_TYPE, kind);
    headers.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-cache"));
    response
}

fn plain(status: StatusCode) -> Response<Body> {
    let text = status.canonical_reason().unwrap_or_default();
    let mut response = page(status, "x.txt", text.as_bytes().to_vec());
    *response.status_mut() = status;
    response
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_address_leaves_the_bundle() {
        let site = Site {
            name: "a".into(),
            base_path: "/base/".into(),
            files: Files::Folder(PathBuf::new()),
            editions: Vec::new(),
        };
        assert_eq!(file_of(&site, "/base/").as_deref(), Some("index.html"));
        assert_eq!(file_of(&site, "/base/x/").as_deref(), Some("x/index.html"));
        assert_eq!(file_of(&site, "/base/a.css").as_deref(), Some("a.css"));
        for bad in [
            "/",
            "/other/",
            "/base/../x",
            "/base/a/../../x",
            "/base//etc/passwd",
            "/base/a\\b",
            "/base/./x",
        ] {
            assert_eq!(file_of(&site, bad), None, "{bad}");
        }
    }
}
