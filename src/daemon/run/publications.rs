//! The loop's way with publications: begun, told of, tried again.
#![expect(clippy::disallowed_methods, reason = "measuring needs a clock that only goes on")]

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::mpsc::Receiver;
use std::sync::{Arc, PoisonError};
use std::time::{Duration, Instant};

use super::{Daemon, End, Message, OVERTAKEN};
use crate::daemon::former::former;
use crate::daemon::journal::{Entry, Event};
use crate::daemon::metrics::{Metrics, Of};
use crate::daemon::publishing::{Failure, Order, Outcome, publish};
use crate::deliver::Delivery;
use crate::diag::{Diagnostic, Level};
use crate::messages::{Arg, causes};
use crate::system::System as _;

/// So often everything is made anew and held against the live releases byte by byte: somebody may have written to
/// them and put the time of the file back.
const TRUST: Duration = Duration::from_secs(3600);

/// After so many publications that were overtaken, one is made of what is known, and nothing is taken in meanwhile:
/// readers do not wait for everybody to stop writing.
const FIRM: usize = 4;

impl Daemon {
    /// Whether what has changed waits until a publication is done.
    pub(super) fn is_closed(&self) -> bool {
        self.is_firm && self.publication.is_some()
    }

    pub(super) fn publish(&mut self) {
        let (wall, clock) = (self.view.now(), self.clock());
        self.schedule.published(&self.settings(), wall, clock);
        let (survey, public) = (Arc::clone(self.engine.survey()), self.options.public.clone());
        if self.clock().saturating_sub(self.trusted) >= TRUST {
            self.trusted = self.clock();
            *self.stock.lock().unwrap_or_else(PoisonError::into_inner) = None;
        }
        let unsettled: BTreeSet<PathBuf> = self.settler.waiting().cloned().collect();
        // What is taken in is kept, so that a text can be what it was.
        self.is_firm = self.overtaken >= FIRM;
        if self.is_firm {
            self.keep();
        }
        let plain = Arc::new(self.view.glass());
        let former = former(plain, public.clone(), Arc::clone(&survey), unsettled, self.is_firm);
        let order = Order {
            survey,
            view: Arc::new(self.view.glass().with_former(former)),
            public,
            stock: Arc::clone(&self.stock),
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
            Outcome::Changed(path) if self.is_bridged(&path) => {
                self.overtaken += 1;
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
                let (mut well, mut again) = (true, false);
                self.metrics.keep_only(sections.iter().map(|(section, _)| section.as_str()));
                for (section, result) in sections {
                    if result.is_ok() {
                        self.failures.remove(&section);
                        self.metrics.mend(&section);
                    }
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
                            // What is wrong with pages is so until something changes.
                            again |= matches!(failure, Failure::System(..));
                            let what = what(&failure);
                            let Arg::Text(id) = of.1.clone() else { continue };
                            let codes = self.codes(&id, &failure);
                            self.metrics.impair(&id, codes);
                            // The same as before is not said again.
                            if self.failures.insert(id, what.clone()) == Some(what) {
                                continue;
                            }
                            match failure {
                                Failure::Pages(faults) => {
                                    self.find(&faults);
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
                if again {
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

    /// Why a section could not be published, in words for machines.
    fn codes(&self, section: &str, failure: &Failure) -> Vec<&'static str> {
        let mut codes: Vec<&'static str> = match failure {
            Failure::Pages(faults) if faults.is_empty() => self.engine.codes_of_section(section),
            Failure::Pages(faults) => faults.iter().map(|fault| fault.rule.code).collect(),
            Failure::System(_, error) => vec![causes::system(error).id],
        };
        codes.sort_unstable();
        codes.dedup();
        codes
    }

    /// Whether the next attempt does without a file that is being written.
    fn is_bridged(&self, path: &str) -> bool {
        let is_waiting = || self.settler.holds(Path::new(path));
        self.engine.bridge(path) || is_waiting() && self.engine.has_former(path)
    }

    /// Takes in what is there, publishes if that is wanted, and ends.
    pub(super) fn once(&mut self, receiver: &Receiver<Message>) -> End {
        self.keep();
        while self.engine.owed() > 0 && self.keeps_again.is_none() {
            self.keep_some();
        }
        let survey = Arc::clone(self.engine.judged());
        let errors = survey.diagnostics.iter().filter(|d| d.rule.level == Level::Error);
        errors.for_each(|fault| self.herald.finding(fault));
        // What is shown is good; what is there is not, and was told at the beginning.
        let shown = self.engine.shown();
        let as_is = shown.instead.is_empty() && !shown.settings_kept;
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

/// What is the same as long as a publication fails for the same reason.
fn what(failure: &Failure) -> String {
    match failure {
        Failure::Pages(faults) => {
            let one = |fault: &Diagnostic| format!("{} {:?}", fault.rule.code, fault.args);
            faults.iter().map(one).collect()
        }
        Failure::System(path, error) => format!("{path} {:?}", error.kind()),
    }
}
