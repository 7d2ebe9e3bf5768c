//! Rules. Each only reports; what may go live is `policy`'s to say.
//!
//! [`article`] looks at one variant before policy does. An *error* there makes the variant unfit
//! to be shown. [`catalog`] looks at the entries of one catalog; those that it refuses the pipeline
//! leaves out. [`site`] looks at the whole plan, and changes nothing in it.

pub mod article;
pub mod catalog;
mod common;
pub mod site;
