//! The integration tests: one binary, one module a subject.

mod faults;
mod forgotten;
mod laws;
mod rules;
mod sanitiser;
mod support;
