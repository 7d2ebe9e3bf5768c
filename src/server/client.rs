//! Asks a daemon on this computer.

use std::io::{self, Read as _, Write as _};
use std::net::TcpStream;
use std::time::Duration;

/// What a daemon answered.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Answer {
    /// The status of HTTP.
    pub status: u16,
    /// Its text.
    pub text: String,
}

/// Asks a daemon at `http://127.0.0.1:PORT` for a path of its own, and waits this long for the answer.
///
/// # Errors
///
/// If nobody answers in time, with kind [`io::ErrorKind::TimedOut`], or nobody is there.
pub fn ask(address: &str, method: &str, path: &str, patience: Duration) -> io::Result<Answer> {
    let place = address.strip_prefix("http://").unwrap_or(address);
    let mut stream = TcpStream::connect(place)?;
    // Nothing is no time to wait, and the system takes it for no end of waiting.
    stream.set_read_timeout(Some(patience.max(Duration::from_millis(1))))?;
    write!(
        stream,
        "{method} {path} HTTP/1.1\r\nHost: {place}\r\nHexapla: 1\r\nConnection: close\r\nContent-Length: 0\r\n\r\n"
    )?;
    let mut bytes = Vec::new();
    stream.read_to_end(&mut bytes).map_err(|error| match error.kind() {
        io::ErrorKind::WouldBlock => io::ErrorKind::TimedOut.into(),
        _ => error,
    })?;
    let text = String::from_utf8_lossy(&bytes);
    let bad = || io::Error::from(io::ErrorKind::InvalidData);
    let (head, text) = text.split_once("\r\n\r\n").ok_or_else(bad)?;
    let status = head.split(' ').nth(1).and_then(|status| status.parse().ok()).ok_or_else(bad)?;
    Ok(Answer { status, text: text.to_owned() })
}
