//! Where bundles go: releases in a directory, or a plain folder.
//!
//! [`DirectoryTarget`] publishes; [`retain()`] removes what is too old; [`plan`] and [`roll_back`]
//! go back; [`list`] shows what there is. All of them but the last want the [`lock()`].

mod carry;
mod difference;
mod directory;
mod folder;
mod home;
mod live;
mod lock;
mod releases;
mod retain;
mod rollback;
mod state;
mod verify;

pub use difference::Difference;
pub use directory::{Delivery, DirectoryTarget, Intent};
pub use folder::FolderTarget;
pub use live::live_pages;
pub use lock::{Holder, Lock, lock};
pub use releases::{Listed, Listing, delivered_sections, list};
pub use retain::{Leftover, retain};
pub use rollback::{Refused, Step, plan, roll_back};
pub use verify::{Damage, Flaw};

/// Whether a path stays in its folder: a manifest that was tampered with must not lead elsewhere.
fn is_plain(path: &str) -> bool {
    !path.starts_with('/') && path.split('/').all(|part| !matches!(part, "" | "." | ".."))
}
