//! The command `pandoc`, which reads documents of office programs: kept from all files, and ended when it takes too long
//! or too much.
#![expect(
    clippy::disallowed_methods,
    reason = "another program is given a limited time, which a clock that only goes on measures"
)]

use std::io::{self, Read as _, Write as _};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
use std::thread;
use std::time::{Duration, Instant};

/// How long a document may take; a book takes some seconds.
const PATIENCE: Duration = Duration::from_secs(60);

/// What its heap may grow to: a document is not trusted.
const HEAP: &str = "-M1G";

/// Bytes that it may write.
const MOST: u64 = 64 << 20;

/// Runs pandoc; see [`super::System::pandoc`].
pub(super) fn run(arguments: &[&str], input: &[u8]) -> io::Result<Vec<u8>> {
    let mut command = Command::new("pandoc");
    // In the sandbox it reads nothing but what it is given.
    command.args(["+RTS", HEAP, "-RTS", "--sandbox"]).args(arguments);
    within(command, input, PATIENCE)
}

fn within(mut command: Command, input: &[u8], patience: Duration) -> io::Result<Vec<u8>> {
    let end = Instant::now() + patience;
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn()?;
    // All three at once, since it waits where a pipe is full. Nobody waits for these threads: something that it has
    // started may hold a pipe open after its end.
    let (stdin, input) = (child.stdin.take(), input.to_vec());
    thread::spawn(move || stdin.map(|mut stdin| stdin.write_all(&input)));
    let (out, wrong) = (heard(child.stdout.take()), heard(child.stderr.take()));
    let done = ended(&mut child, end, &out, &wrong);
    if done.is_err() {
        // It may have ended by itself.
        let _ = child.kill();
        let _ = child.wait();
    }
    done
}

/// What it writes, if it ends in time and well.
fn ended(
    child: &mut Child,
    end: Instant,
    out: &Receiver<io::Result<Vec<u8>>>,
    wrong: &Receiver<io::Result<Vec<u8>>>,
) -> io::Result<Vec<u8>> {
    let bytes = awaited(out, end)?;
    if bytes.len() as u64 > MOST {
        return Err(io::ErrorKind::FileTooLarge.into());
    }
    let said = awaited(wrong, end)?;
    // Both pipes are closed, so that it ends now or has let go of them to go on for ever.
    let status = loop {
        match child.try_wait()? {
            Some(status) => break status,
            None if Instant::now() >= end => return Err(io::ErrorKind::TimedOut.into()),
            None => thread::sleep(Duration::from_millis(2)),
        }
    };
    if status.success() {
        return Ok(bytes);
    }
    Err(io::Error::other(String::from_utf8_lossy(&said).trim().to_owned()))
}

/// Reads a pipe to its end, or until it has brought too much.
fn heard(pipe: Option<impl io::Read + Send + 'static>) -> Receiver<io::Result<Vec<u8>>> {
    let (sender, receiver) = mpsc::channel();
    thread::spawn(move || {
        let mut bytes = Vec::new();
        let read = pipe.map_or(Ok(0), |pipe| pipe.take(MOST + 1).read_to_end(&mut bytes));
        // Whoever has given up does not listen.
        let _ = sender.send(read.map(|_| bytes));
    });
    receiver
}

fn awaited(pipe: &Receiver<io::Result<Vec<u8>>>, end: Instant) -> io::Result<Vec<u8>> {
    match pipe.recv_timeout(end.saturating_duration_since(Instant::now())) {
        Ok(read) => read,
        Err(RecvTimeoutError::Timeout) => Err(io::ErrorKind::TimedOut.into()),
        Err(RecvTimeoutError::Disconnected) => Err(io::ErrorKind::BrokenPipe.into()),
    }
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    fn shell(script: &str, patience: Duration) -> io::Result<Vec<u8>> {
        let mut command = Command::new("sh");
        command.args(["-c", script]);
        within(command, &vec![b'x'; 1 << 20], patience)
    }

    const LONG: Duration = Duration::from_secs(60);

    #[test]
    fn what_it_reads_it_writes_and_what_is_wrong_it_says() {
        assert_eq!(shell("cat", LONG).map(|bytes| bytes.len()).ok(), Some(1 << 20));
        // It need not read what it is given.
        assert_eq!(shell("echo x", LONG).ok().as_deref(), Some(&b"x\n"[..]));
        let error = shell("echo wrong >&2; exit 1", LONG).expect_err("an error");
        assert_eq!(error.to_string(), "wrong");
    }

    #[test]
    fn what_does_not_end_is_ended() {
        for script in ["sleep 20", "exec >&- 2>&-; sleep 20", "sleep 20 & exit 0"] {
            let error = shell(script, Duration::from_millis(200)).expect_err(script);
            assert_eq!(error.kind(), io::ErrorKind::TimedOut, "{script}");
        }
        let error = shell("cat /dev/zero", LONG).expect_err("endless");
        assert_eq!(error.kind(), io::ErrorKind::FileTooLarge);
    }
}
