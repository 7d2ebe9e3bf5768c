//! `hexapla completions`: what a shell completes, with help in the reader's language.

use clap_complete::Shell;

use super::args::{self, Parsed};
use super::{FINE, Session};

pub(super) fn run(session: &Session<'_>, parsed: &Parsed) -> u8 {
    let name = parsed.subject.as_deref().unwrap_or_default();
    // The parser of arguments has refused every other name.
    let shell: Shell = name.parse().unwrap_or(Shell::Bash);
    let mut out = Vec::new();
    clap_complete::generate(shell, &mut args::command(session.messages), "hexapla", &mut out);
    session.printer.out(&String::from_utf8_lossy(&out));
    FINE
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::args::SHELLS;

    #[test]
    fn every_name_is_a_shell() {
        for name in SHELLS {
            assert_eq!(name.parse::<Shell>().map(|shell| shell.to_string()).as_deref(), Ok(name));
        }
    }
}
