//! What the daemon answers on this computer: whether it is well, what it has done, and whether it has seen
//! a file yet. And where it lies open to be told something.

use std::path::PathBuf;
use std::sync::mpsc::Sender;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::{Method, Response, StatusCode, header};
use prometheus_client::encoding::text::encode;
use serde_json::json;
use tokio::sync::oneshot;

use super::metrics::Metrics;
use super::run::{Answer, Message};
use crate::model::url::decode;
use crate::server::is_local;

/// The header that no page of a browser sends to another site unasked.
pub const HEADER: &str = "hexapla";

/// How long anybody waits at most.
const PATIENCE: Duration = Duration::from_secs(600);

/// What visitors are told.
pub(super) struct Control {
    pub metrics: Arc<Metrics>,
    pub sender: Mutex<Sender<Message>>,
}

/// The routes of the listener.
pub(super) fn router(control: Arc<Control>) -> Router {
    Router::new().fallback(answer).with_state(control)
}

async fn answer(State(control): State<Arc<Control>>, request: Request) -> Response<Body> {
    if !is_local(&request) {
        return said(StatusCode::MISDIRECTED_REQUEST, "text/plain", String::new());
    }
    let asks = request.method() == Method::GET;
    let tells = request.method() == Method::POST;
    match request.uri().path() {
        "/health" if asks => {
            let (well, text) = control.metrics.health();
            let status = if well { StatusCode::OK } else { StatusCode::SERVICE_UNAVAILABLE };
            said(status, "application/json", text)
        }
        "/metrics" if asks => {
            let mut text = String::new();
            // It writes into memory.
            let _ = encode(&mut text, &control.metrics.registry());
            let kind = "application/openmetrics-text; version=1.0.0; charset=utf-8";
            said(StatusCode::OK, kind, text)
        }
        "/wait" if asks => wait(&control, request.uri().query().unwrap_or_default()).await,
        "/publish" | "/resume" | "/reload" if tells => {
            // A page of another site cannot send this without asking first, and is not answered then.
            if !request.headers().contains_key(HEADER) {
                return said(StatusCode::FORBIDDEN, "text/plain", String::new());
            }
            let message = match request.uri().path() {
                "/publish" => Message::Publish,
                "/resume" => Message::Resume,
                _ => Message::Reload,
            };
            control.send(message);
            said(StatusCode::ACCEPTED, "text/plain", String::new())
        }
        "/health" | "/metrics" | "/wait" | "/publish" | "/resume" | "/reload" => {
            said(StatusCode::METHOD_NOT_ALLOWED, "text/plain", String::new())
        }
        _ => said(StatusCode::NOT_FOUND, "text/plain", String::new()),
    }
}

async fn wait(control: &Control, query: &str) -> Response<Body> {
    let paths = query.split('&').filter_map(|pair| pair.strip_prefix("path="));
    let paths: Vec<PathBuf> = paths.map(|path| PathBuf::from(decode(path).to_string())).collect();
    let (done, seen) = oneshot::channel();
    control.send(Message::Wait { paths, done });
    match tokio::time::timeout(PATIENCE, seen).await {
        Ok(Ok(Answer::Done)) => {
            let text = "{\"version\":1,\"done\":true}".to_owned();
            said(StatusCode::OK, "application/json", text)
        }
        Ok(Ok(Answer::Held(held))) => {
            let (loss, path) = held.what();
            let (before, gone) = (held.before, held.gone);
            let held = json!({ "loss": loss, "path": path, "before": before, "gone": gone });
            let text = json!({ "version": 1, "done": false, "held": held }).to_string();
            said(StatusCode::CONFLICT, "application/json", text)
        }
        Ok(Ok(Answer::Unknown(paths))) => {
            let paths: Vec<_> = paths.iter().map(|path| path.to_string_lossy()).collect();
            let text = json!({ "version": 1, "done": false, "unknown": paths }).to_string();
            said(StatusCode::NOT_FOUND, "application/json", text)
        }
        _ => said(StatusCode::REQUEST_TIMEOUT, "text/plain", String::new()),
    }
}

impl Control {
    fn send(&self, message: Message) {
        // Without an engine the daemon is about to end.
        let _ = self.sender.lock().unwrap_or_else(PoisonError::into_inner).send(message);
    }
}

fn said(status: StatusCode, kind: &'static str, text: String) -> Response<Body> {
    let mut response = Response::new(Body::from(text));
    *response.status_mut() = status;
    let kind = axum::http::HeaderValue::from_static(kind);
    response.headers_mut().insert(header::CONTENT_TYPE, kind);
    response
}
