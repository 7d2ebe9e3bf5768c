//! One printer for all output: colours where they are welcome, and no fault of a closed pipe.

use std::cell::Cell;
use std::io::{IsTerminal as _, Write as _};

/// Writes to standard output and standard error.
pub(super) struct Printer {
    failed: Cell<bool>,
}

impl Printer {
    pub(super) fn new() -> Self {
        Self { failed: Cell::new(false) }
    }

    /// Whether what was asked for could not be written.
    pub(super) fn has_failed(&self) -> bool {
        self.failed.get()
    }

    /// What was asked for. A reader who has gone away is no error.
    pub(super) fn out(&self, text: &str) {
        let mut stream = anstream::AutoStream::auto(std::io::stdout().lock());
        match stream.write_all(text.as_bytes()).and_then(|()| stream.flush()) {
            Err(error) if error.kind() != std::io::ErrorKind::BrokenPipe => self.failed.set(true),
            _ => {}
        }
    }

    /// What is said besides.
    pub(super) fn err(&self, text: &str) {
        let mut stream = anstream::AutoStream::auto(std::io::stderr().lock());
        let _ = stream.write_all(text.as_bytes()).and_then(|()| stream.flush());
    }

    /// The width of the terminal that output goes to, in columns; wide where there is none.
    pub(super) fn width(&self, system: &dyn crate::system::System) -> usize {
        if let Some(columns) = system.variable("COLUMNS").and_then(|text| text.parse().ok()) {
            return columns;
        }
        if std::io::stdout().is_terminal()
            && let Ok(size) = rustix::termios::tcgetwinsize(std::io::stdout())
        {
            return usize::from(size.ws_col).max(20);
        }
        160
    }
}
