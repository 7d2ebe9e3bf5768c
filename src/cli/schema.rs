//! `hexapla schema`: the JSON Schemas of the files that people write, and of the status.

use super::args::Parsed;
use super::{FINE, Session};
use crate::pipeline::{DESCRIBED, status_schema};

/// The name of the report's schema; the other ones are those of files.
const STATUS: &str = "status";

pub(super) fn run(session: &Session<'_>, parsed: &Parsed) -> u8 {
    let named = parsed.subject.as_deref();
    // The parser of arguments has refused every other name.
    for described in DESCRIBED.iter().filter(|described| Some(described.name) == named) {
        session.printer.out(&described.schema());
    }
    if named == Some(STATUS) {
        session.printer.out(&status_schema());
    }
    FINE
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::args::SCHEMAS;

    #[test]
    fn every_name_has_a_schema() {
        let names = DESCRIBED.iter().map(|described| described.name).chain([STATUS]);
        assert_eq!(names.collect::<Vec<_>>(), SCHEMAS);
    }
}
