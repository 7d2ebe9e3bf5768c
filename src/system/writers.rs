//! Which files somebody has open for writing, as far as the system lets this process see it.

use std::path::{Path, PathBuf};

/// Those of some files, by their absolute paths without links, that another process has open for writing. Processes of other
/// users are seen by the system's administrator alone.
#[cfg(target_os = "linux")]
#[expect(
    clippy::disallowed_methods,
    reason = "what processes have open is told by files of the system"
)]
pub(super) fn being_written(files: &[PathBuf]) -> Vec<PathBuf> {
    use std::collections::BTreeSet;
    use std::fs;

    /// Access modes, as `open` takes them.
    const WRITES: u32 = 0o3;

    let wanted: BTreeSet<&Path> = files.iter().map(PathBuf::as_path).collect();
    let mut found = BTreeSet::new();
    let own = std::process::id().to_string();
    let processes = fs::read_dir("/proc").into_iter().flatten().flatten();
    for process in processes {
        let name = process.file_name();
        let is_process = name
            .to_str()
            .is_some_and(|name| name != own && name.bytes().all(|byte| byte.is_ascii_digit()));
        if !is_process {
            continue;
        }
        for open in fs::read_dir(process.path().join("fd")).into_iter().flatten().flatten() {
            let Ok(target) = fs::read_link(open.path()) else { continue };
            if !wanted.contains(target.as_path()) || found.contains(&target) {
                continue;
            }
            let info = process.path().join("fdinfo").join(open.file_name());
            let info = fs::read_to_string(info).unwrap_or_default();
            let flags = info.lines().find_map(|line| line.strip_prefix("flags:"));
            let flags = flags.and_then(|flags| u32::from_str_radix(flags.trim(), 8).ok());
            if flags.is_some_and(|flags| flags & WRITES != 0) {
                found.insert(target);
            }
        }
    }
    found.into_iter().collect()
}

/// Elsewhere nobody tells.
#[cfg(not(target_os = "linux"))]
pub(super) fn being_written(_: &[PathBuf]) -> Vec<PathBuf> {
    Vec::new()
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use super::being_written;

    #[test]
    fn who_writes_is_seen_and_who_reads_is_not() {
        let folder = tempfile::tempdir().expect("a folder");
        let folder = folder.path().canonicalize().expect("a path");
        let (written, read) = (folder.join("written"), folder.join("read"));
        let script = format!(
            "exec 3>{}; : >{}; exec 4<{}; echo; read x",
            written.display(),
            read.display(),
            read.display()
        );
        let mut shell = std::process::Command::new("sh")
            .args(["-c", &script])
            .stdin(std::process::Stdio::piped())
            .stdout(std::process::Stdio::piped())
            .spawn()
            .expect("a shell");
        let mut line = [0];
        std::io::Read::read_exact(shell.stdout.as_mut().expect("a pipe"), &mut line)
            .expect("ready");
        let files = [written.clone(), read];
        assert_eq!(being_written(&files), [written]);
        drop(shell.stdin.take());
        shell.wait().expect("it ends");
        assert_eq!(being_written(&files), Vec::<std::path::PathBuf>::new());
    }
}
