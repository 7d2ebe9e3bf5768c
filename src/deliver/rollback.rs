//! Back to an earlier release, which then stays live until the section is unpinned.

use std::io;
use std::path::Path;

use super::carry::{ASSETS, carry};
use super::home::Home;
use super::verify::{Damage, verify};
use crate::system::System;

/// A section that can go to another release.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Step {
    /// The section.
    pub section: String,
    /// The release that is live.
    pub from: Option<u64>,
    /// The release that will be.
    pub to: u64,
}

/// Why a section cannot go to another release.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Refused {
    /// There is no release before the live one, if any is live.
    Nothing(Option<u64>),
    /// There is no such release; these are there.
    Unknown(Vec<u64>),
    /// The release is not what was published.
    Damaged(u64, Vec<Damage>),
}

/// Finds out where a section would go: to the release that was live before, or to a named one.
/// Every file of it is held against its manifest.
///
/// # Errors
///
/// If the section's folder cannot be read.
pub fn plan(
    system: &dyn System,
    root: &Path,
    section: &str,
    to: Option<u64>,
) -> io::Result<Result<Step, Refused>> {
    let home = Home::new(system, root, section);
    let (from, numbers) = (home.live()?, home.numbers()?);
    let to = match to {
        Some(to) => to,
        None => match home.state()?.before(from) {
            Some(to) => to,
            None => return Ok(Err(Refused::Nothing(from))),
        },
    };
    if !numbers.contains(&to) {
        return Ok(Err(Refused::Unknown(numbers.into_iter().collect())));
    }
    let damage = verify(system, &home.release(to));
    if !damage.is_empty() {
        return Ok(Err(Refused::Damaged(to, damage)));
    }
    Ok(Ok(Step { section: section.to_owned(), from, to }))
}

/// Pins all these sections, then switches each. A crash in between leaves the release that was
/// live, and a pin that keeps everything else from going live.
///
/// Returns the sections for whose open pages not all assets could be kept reachable: going back
/// is not stopped by that.
///
/// # Errors
///
/// The section that failed and why. Sections that were switched before it stay so.
pub fn roll_back(
    system: &dyn System,
    root: &Path,
    steps: &[Step],
) -> Result<Vec<(String, io::Error)>, (String, io::Error)> {
    let mut failed = Vec::new();
    for step in steps {
        let home = Home::new(system, root, &step.section);
        if let Err(error) = carry_back(&home, step) {
            failed.push((step.section.clone(), error));
        }
        let pinned = home.state().and_then(|mut state| {
            state.pinned = Some(step.to);
            state.go_to(step.to);
            home.remember(&state)
        });
        pinned.map_err(|error| (step.section.clone(), error))?;
    }
    for step in steps.iter().filter(|step| step.from != Some(step.to)) {
        let home = Home::new(system, root, &step.section);
        home.switch(step.to).map_err(|error| (step.section.clone(), error))?;
    }
    Ok(failed)
}

/// Pages of the releases that are left may be open in readers' browsers.
fn carry_back(home: &Home<'_>, step: &Step) -> io::Result<()> {
    let release = home.release(step.to);
    let Some(own) = home.manifest(step.to) else { return Ok(()) };
    let others = home.numbers()?.into_iter().rev().filter(|number| *number != step.to);
    carry(home, others, &release, &own)?;
    match home.system.kind(&release.join(ASSETS)) {
        Some(_) => home.system.sync(&release.join(ASSETS)),
        None => Ok(()),
    }
}
