//! `hexapla schema`: the JSON Schemas of the files that people write.

use super::args::Parsed;
use super::{FINE, Session};
use crate::pipeline::DESCRIBED;

pub(super) fn run(session: &Session<'_>, parsed: &Parsed) -> u8 {
    let named = parsed.subject.as_deref();
    // The parser of arguments has refused every other name.
    for described in DESCRIBED.iter().filter(|described| Some(described.name) == named) {
        session.printer.out(&described.schema());
    }
    FINE
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::args::SCHEMAS;

    #[test]
    fn every_name_has_a_schema() {
        assert_eq!(DESCRIBED.iter().map(|d| d.name).collect::<Vec<_>>(), SCHEMAS);
    }
}
