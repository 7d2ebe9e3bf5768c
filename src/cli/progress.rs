//! Progress of long work, on a terminal only.

use std::sync::Mutex;
use std::time::Duration;

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use crate::messages::Messages;
use crate::pipeline::{Phase, Progress};

/// Fewer steps than this are over before anybody could read a bar.
const LONG: usize = 500;

pub(super) struct Bar<'m> {
    messages: &'m Messages,
    quiet: bool,
    bar: Mutex<Option<ProgressBar>>,
}

impl<'m> Bar<'m> {
    pub(super) fn new(messages: &'m Messages, quiet: bool) -> Self {
        Self { messages, quiet, bar: Mutex::new(None) }
    }

    pub(super) fn finish(&self) {
        if let Ok(Some(bar)) = self.bar.lock().map(|mut bar| bar.take()) {
            bar.finish_and_clear();
        }
    }
}

impl Progress for Bar<'_> {
    fn begin(&self, phase: Phase, steps: usize) {
        self.finish();
        if steps < LONG || self.quiet {
            return;
        }
        // Draws on standard error, and nothing at all where that is no terminal.
        let target = ProgressDrawTarget::stderr_with_hz(10);
        let bar = ProgressBar::with_draw_target(Some(steps as u64), target);
        if let Ok(style) = ProgressStyle::with_template("{msg} {wide_bar} {pos}/{len}") {
            bar.set_style(style);
        }
        bar.set_message(self.messages.text(
            match phase {
                Phase::Articles => "progress-articles",
                Phase::Pages => "progress-pages",
            },
            &[],
        ));
        bar.enable_steady_tick(Duration::from_millis(100));
        if let Ok(mut slot) = self.bar.lock() {
            *slot = Some(bar);
        }
    }

    fn advance(&self) {
        if let Ok(Some(bar)) = self.bar.lock().as_deref() {
            bar.inc(1);
        }
    }
}
