//! One publication: the bundles of all sections, each delivered whether or not another one can be.

use std::io;
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use super::view::View;
use crate::deliver::{self, Delivery, Difference, DirectoryTarget, Intent, Lock};
use crate::diag::Diagnostic;
use crate::model::{ManifestFile, SectionIx, Sink};
use crate::pipeline::{self, Silent, Stock, Stop, Survey};

/// What is to be published.
pub(super) struct Order {
    pub survey: Arc<Survey>,
    pub view: Arc<View>,
    pub public: PathBuf,
    /// What was made for earlier publications.
    pub stock: Arc<Mutex<Option<Stock>>>,
    /// Set when the daemon ends: what is not switched yet is given up.
    pub end: Arc<AtomicBool>,
}

/// What came of it.
pub(super) enum Outcome {
    /// By section.
    Done(Vec<(String, Result<Published, Failure>)>),
    /// A file changed meanwhile.
    Changed(String),
    /// Somebody else publishes.
    Locked,
    /// The daemon ends.
    Ended,
}

/// A section that was delivered.
pub(super) struct Published {
    pub delivery: Delivery,
    pub pages: usize,
    pub difference: Difference,
}

/// Why a section was not.
pub(super) enum Failure {
    /// Its pages cannot be made.
    Pages(Vec<Diagnostic>),
    /// The system says no.
    System(String, io::Error),
}

/// A sink that takes nothing any more when the daemon ends.
struct Ending<'e> {
    target: &'e DirectoryTarget<'e>,
    end: &'e AtomicBool,
}

impl Sink for Ending<'_> {
    fn put(&self, section: SectionIx, path: &str, bytes: &[u8]) -> io::Result<()> {
        if self.end.load(Ordering::Relaxed) {
            return Err(io::ErrorKind::Interrupted.into());
        }
        self.target.put(section, path, bytes)
    }

    fn take_again(&self, section: SectionIx, file: &ManifestFile) -> io::Result<bool> {
        if self.end.load(Ordering::Relaxed) {
            return Err(io::ErrorKind::Interrupted.into());
        }
        self.target.take_again(section, file)
    }
}

/// Publishes.
pub(super) fn publish(order: &Order) -> Outcome {
    // Another publication is over in seconds, and then there may be nothing left to do.
    let patience = Duration::from_secs(2);
    let disk = order.view.disk();
    let held = match deliver::lock(disk, &order.public, patience) {
        Ok(Lock::Held(held)) => held,
        Ok(Lock::Taken(_)) => return Outcome::Locked,
        Err(error) => {
            let ids = order.survey.settings.sections.iter().map(|section| section.id.clone());
            let shown = order.public.display().to_string();
            let kind = error.kind();
            let failed = |id| (id, Err(Failure::System(shown.clone(), kind.into())));
            return Outcome::Done(ids.map(failed).collect());
        }
    };
    let outcome = deliver_all(order);
    drop(held);
    outcome
}

fn deliver_all(order: &Order) -> Outcome {
    let settings = &order.survey.settings;
    let mut chosen: Vec<SectionIx> = settings.sections().map(|(ix, _)| ix).collect();
    let mut done = Vec::new();
    // A section that fails is left out, and the others are tried again without it.
    while !chosen.is_empty() {
        if order.end.load(Ordering::Relaxed) {
            return Outcome::Ended;
        }
        match attempt(order, &chosen) {
            Ok(delivered) => {
                done.extend(delivered);
                break;
            }
            Err(Trouble::Of(section, failure)) => {
                chosen.retain(|ix| *ix != section);
                done.push((settings.section(section).id.clone(), Err(failure)));
            }
            Err(Trouble::Changed(path)) => return Outcome::Changed(path),
            Err(Trouble::Ended) => return Outcome::Ended,
            Err(Trouble::OfAll(path, error)) => {
                let kind = error.kind();
                done.extend(chosen.iter().map(|ix| {
                    let failure = Failure::System(path.clone(), kind.into());
                    (settings.section(*ix).id.clone(), Err(failure))
                }));
                break;
            }
        }
    }
    Outcome::Done(done)
}

enum Trouble {
    Of(SectionIx, Failure),
    OfAll(String, io::Error),
    Changed(String),
    Ended,
}

type Delivered = Vec<(String, Result<Published, Failure>)>;

fn attempt(order: &Order, chosen: &[SectionIx]) -> Result<Delivered, Trouble> {
    let (survey, disk) = (&*order.survey, order.view.disk());
    let settings = &survey.settings;
    let home = |ix: SectionIx| order.public.join(&settings.section(ix).id).display().to_string();
    let failed =
        |(ix, error): (SectionIx, io::Error)| Trouble::Of(ix, Failure::System(home(ix), error));
    let target = DirectoryTarget::begin(disk, &order.public, settings, chosen, Intent::default())
        .map_err(failed)?;
    let sink = Ending { target: &target, end: &order.end };
    let mut stock = order.stock.lock().unwrap_or_else(PoisonError::into_inner);
    let made =
        pipeline::produce_after(&*order.view, survey, chosen, &sink, &Silent, stock.as_ref());
    let product = match made {
        Ok((product, made)) => {
            *stock = Some(made);
            product
        }
        Err(stop) => {
            target.abandon();
            return Err(match stop {
                Stop::Changed(path) => Trouble::Changed(path),
                Stop::Failed(_, error) if error.kind() == io::ErrorKind::Interrupted => {
                    Trouble::Ended
                }
                Stop::Failed(path, error) => {
                    // What cannot be written for one section may be written for the others.
                    let own = chosen.iter().find(|ix| {
                        let id = &settings.section(**ix).id;
                        let path = path.strip_prefix("sections/").unwrap_or(&path);
                        path.strip_prefix(id.as_str()).is_some_and(|rest| rest.starts_with('/'))
                    });
                    match own {
                        Some(ix) => Trouble::Of(*ix, Failure::System(home(*ix), error)),
                        None => Trouble::OfAll(path, error),
                    }
                }
            });
        }
    };
    let differences: Vec<_> = product
        .manifests
        .iter()
        .map(|(ix, new)| (*ix, new.pages.len(), target.difference(*ix, new)))
        .collect();
    let deliveries = target.finish(&product.manifests).map_err(failed)?;
    let mut done = Vec::new();
    for ix in chosen {
        let id = settings.section(*ix).id.clone();
        let delivery = deliveries.iter().find(|(made, _)| made == ix).map(|(_, d)| d.clone());
        let difference = differences.iter().find(|(made, ..)| made == ix);
        done.push(match delivery.zip(difference) {
            Some((delivery, (_, pages, difference))) => {
                if !matches!(delivery, Delivery::Held { .. }) {
                    // What is too old and cannot be removed costs room, and nothing else.
                    let _ = deliver::retain(disk, &order.public, &id, settings.keep);
                }
                let difference = difference.clone();
                (id, Ok(Published { delivery, pages: *pages, difference }))
            }
            None => {
                let own = |fault: &&Diagnostic| fault.section.as_deref().is_none_or(|of| of == id);
                let faults = product.diagnostics.iter().filter(own).cloned().collect();
                (id, Err(Failure::Pages(faults)))
            }
        });
    }
    Ok(done)
}
