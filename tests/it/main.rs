//! Hexapla as it is used: fixture networks in, bundles, reports and exit codes out.
#![expect(clippy::disallowed_methods, reason = "tests look at the disk themselves")]

mod adopting;
mod align;
mod archive;
mod bundles;
mod cli;
mod compare;
mod delivery;
mod difference;
mod faults;
mod figures;
mod fingerprints;
mod forgotten;
mod freshness;
mod git_files;
mod history;
mod laws;
mod listings;
mod machines;
mod metadata;
mod moving;
mod new;
mod pages;
mod policy;
mod publishers;
mod releases;
mod reports;
mod rules;
mod sanitiser;
mod schemas;
mod standing;
mod support;
mod tables;
mod theme;
mod tidy;
mod why;
