//! The loop's way with publications: begun, told of, tried again.
#![expect(clippy::disallowed_methods, reason = "measuring needs a clock that only goes on")]

use std::sync::Arc;
use std::sync::mpsc::Receiver;
use std::time::Instant;

use super::{Daemon, End, Message, OVERTAKEN};
use crate::daemon::journal::{Entry, Event};
use crate::daemon::metrics::{Metrics, Of};
use crate::daemon::publishing::{Failure, Order, Outcome, publish};
use crate::deliver::Delivery;
use crate::diag::Level;
use crate::messages::{Arg, causes};
use crate::system::System as _;

impl Daemon {
    pub(super) fn publish(&mut self) {
        let (wall, clock) = (self.view.now(), self.clock());
        self.schedule.published(&self.settings(), wall, clock);
        let order = Order {
            survey: Arc::clone(&self.engine.shown().survey),
            view: Arc::new(self.view.glass()),
            public: self.options.public.clone(),
            end: Arc::clone(&self.end),
        };
        let sender = self.sender.clone();
        let work = move || {
            let outcome = Box::new(publish(&order));
            let _ = sender.send(Message::Published(outcome));
        };
        self.publication = Some(std::thread::spawn(work));
    }

    pub(super) fn published(&mut self, outcome: Outcome) {
        if let Some(thread) = self.publication.take() {
            // It has sent its last word.
            let _ = thread.join();
        }
        let clock = self.clock();
        let count = |metrics: &Metrics, result| {
            metrics.publications.get_or_create(&Of { result }).inc();
        };
        match outcome {
            Outcome::Ended => {}
            // It is being written: the others do not wait for it.
            Outcome::Changed(path) if self.engine.bridge(&path) => {
                self.look = self.look.min(clock);
                self.schedule.failed(clock);
                self.schedule.ask();
            }
            Outcome::Changed(path) => {
                self.overtaken += 1;
                self.look = self.look.min(clock);
                self.schedule.failed(clock);
                if self.overtaken == OVERTAKEN {
                    self.warn("watch-overtaken", vec![("path", path.into())]);
                }
            }
            Outcome::Locked => {
                self.schedule.failed(clock);
                self.tell("watch-publish-waits", Vec::new());
            }
            Outcome::Done(sections) => {
                self.overtaken = 0;
                let mut well = true;
                for (section, result) in sections {
                    let of = ("section", Arg::from(section));
                    match result {
                        Ok(published) => match published.delivery {
                            Delivery::Released(number) => {
                                let difference = &published.difference;
                                let changed = difference.added.len()
                                    + difference.changed.len()
                                    + difference.removed.len();
                                let release = ("release", Arg::from(number));
                                let pages = ("pages", published.pages.into());
                                let mut line = Entry::new(self.view.now(), Event::Published);
                                if let (_, Arg::Text(id)) = &of {
                                    line.section = Some(id.clone());
                                }
                                let args = vec![of, release, pages, ("changed", changed.into())];
                                self.tell("watch-published", args);
                                self.log(&[line
                                    .count("release", number)
                                    .count("changed", changed as u64)]);
                                count(&self.metrics, "released");
                            }
                            Delivery::Unchanged(release) => {
                                count(&self.metrics, "unchanged");
                                if self.options.once {
                                    self.tell(
                                        "watch-unchanged",
                                        vec![of, ("release", release.into())],
                                    );
                                }
                            }
                            Delivery::Held { pinned, .. } => {
                                count(&self.metrics, "pinned");
                                self.warn("watch-pinned", vec![of, ("release", pinned.into())]);
                            }
                        },
                        Err(failure) => {
                            well = false;
                            count(&self.metrics, "failed");
                            match failure {
                                Failure::Pages(faults) => {
                                    faults.iter().for_each(|fault| self.herald.finding(fault));
                                    self.event("watch-publish-faulty", vec![of], Level::Error);
                                }
                                Failure::System(path, error) => {
                                    let detail = ("detail", causes::system(&error).into());
                                    let args = vec![of, detail, ("path", path.into())];
                                    self.event("watch-publish-failed", args, Level::Error);
                                }
                            }
                        }
                    }
                }
                if !well {
                    self.schedule.failed(clock);
                }
                self.once = Some(well);
                // What is live now has a say in what may stay.
                let batch = self.engine.tick();
                if batch.changed {
                    let begun = Instant::now();
                    self.after(&batch, begun);
                }
            }
        }
    }

    /// Takes in what is there, publishes if that is wanted, and ends.
    pub(super) fn once(&mut self, receiver: &Receiver<Message>) -> End {
        self.keep();
        let survey = Arc::clone(self.engine.judged());
        let errors = survey.diagnostics.iter().filter(|d| d.rule.level == Level::Error);
        errors.for_each(|fault| self.herald.finding(fault));
        // What is shown is good; what is there is not.
        let shown = self.engine.shown();
        let faults = shown.instead.values().flat_map(|instead| &instead.faults);
        faults.for_each(|fault| self.herald.finding(fault));
        let as_is = shown.instead.is_empty() && shown.settings.is_empty();
        let mut well = as_is && survey.count(Level::Error) == 0 && self.engine.held().is_none();
        if self.options.publish && self.engine.held().is_none() {
            for _ in 0..OVERTAKEN {
                self.publish();
                match receiver.recv() {
                    Ok(Message::Published(outcome)) => self.published(*outcome),
                    _ => break,
                }
                if self.once.is_some() {
                    break;
                }
                let paths = self.view.differing();
                let batch = self.engine.take(&paths);
                self.after(&batch, Instant::now());
            }
            well &= self.once == Some(true);
        }
        End::Once { well }
    }
}
