//! `hexapla`: arguments → run → exit code.

use std::process::ExitCode;

fn main() -> ExitCode {
    ExitCode::from(hexapla::cli::run(std::env::args_os().skip(1).collect()))
}
