//! Where bundles go: releases in a directory, or a plain folder.

mod directory;
mod folder;

pub use directory::{Delivery, DirectoryTarget};
pub use folder::FolderTarget;
