//! The command `git`, kept from everything that is not the repository's own history.

use std::io::{self, Read as _, Write as _};
use std::path::Path;
use std::process::{Command, Stdio};

/// Settings of a user or a repository that would run a program or change what is written.
const SETTINGS: &[&str] = &[
    "core.quotePath=false",
    "core.fsmonitor=false",
    "log.showSignature=false",
    "log.showRoot=true",
    "log.follow=false",
    "diff.relative=false",
    "color.ui=never",
    "protocol.allow=never",
    "gc.auto=0",
    "maintenance.auto=false",
];

/// Runs git; see [`super::System::git`].
pub(super) fn run(folder: &Path, arguments: &[&str], input: &[u8]) -> io::Result<Vec<u8>> {
    let mut command = Command::new("git");
    for (name, _) in std::env::vars_os() {
        if name.as_encoded_bytes().starts_with(b"GIT_") {
            command.env_remove(name);
        }
    }
    command.env("LC_ALL", "C").env("GIT_OPTIONAL_LOCKS", "0").env("GIT_TERMINAL_PROMPT", "0");
    // A clone that lacks old texts must not go and get them: they are not known.
    command.env("GIT_NO_LAZY_FETCH", "1").env("GIT_ALLOW_PROTOCOL", "none");
    command.arg("--no-pager");
    for setting in SETTINGS {
        command.args(["-c", setting]);
    }
    command.args(arguments).current_dir(folder);
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn()?;
    let (stdin, stdout, stderr) = (child.stdin.take(), child.stdout.take(), child.stderr.take());
    let (mut out, mut wrong) = (Vec::new(), Vec::new());
    // All three at once: git waits where a pipe is full.
    std::thread::scope(|scope| {
        scope.spawn(|| {
            // Git may end before it has read everything; what it says then is what counts.
            stdin.map(|mut stdin| stdin.write_all(input))
        });
        scope.spawn(|| stderr.map(|mut stderr| stderr.read_to_end(&mut wrong)));
        stdout.map_or(Ok(0), |mut stdout| stdout.read_to_end(&mut out))
    })?;
    let status = child.wait()?;
    if status.success() {
        return Ok(out);
    }
    Err(io::Error::other(String::from_utf8_lossy(&wrong).trim().to_owned()))
}
