//! The daemon as it is used: one process for each test, files that are really edited, real signals.
//!
//! Nothing here measures time. What must come is waited for, a minute at most; that something does not
//! come is seen by what came after it.

mod barred;
mod beside;
mod deliveries;
mod editing;
mod inbox;
mod limits;
mod loss;
mod objects;
mod process;
mod publishing;
mod settings;
mod slow;

use std::fs;
use std::io::{Read, Write};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::time::Duration;

use serde_json::Value;

use super::support::base;

/// The original of the article that is tried.
const EN: &str = "content/kites/en.md";
/// Its page.
const PAGE: &str = "north/current/kites/index.html";
/// The page of an article that nobody touches.
const SOUND: &str = "north/current/sound/index.html";

/// What the daemon is asked to do quickly.
const WATCH: &str = "\n[watch]\nquiet = \"50ms\"\ninterval = \"100ms\"\nsettle = \"100ms\"\n";

/// The same, where a file counts as written only when its writer has closed it.
const SLOW: &str = "\n[watch]\nquiet = \"50ms\"\ninterval = \"100ms\"\nsettle = \"1m\"\n";

/// A network on the disk, and its daemon.
struct Network {
    folder: tempfile::TempDir,
    daemon: Option<Child>,
    /// Daemons that were started.
    starts: usize,
}

impl Network {
    /// The base with a second article, and quick settings.
    fn new() -> Self {
        Self::with(WATCH)
    }

    fn with(watch: &str) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let network = Self { folder, daemon: None, starts: 0 };
        for (path, bytes) in base() {
            network.write(&path, bytes);
        }
        let settings = String::from_utf8(base()["pipeline.toml"].clone()).expect("text");
        network.write("pipeline.toml", settings + watch);
        network.write("content/sound/article.toml", "date = 2022-08-01\nsections = [\"north\"]\n");
        network.write("content/sound/en.md", text("Sound", "A sound article."));
        network
    }

    /// The same with a daemon that publishes.
    fn published() -> Self {
        let mut network = Self::new();
        network.start(&["--publish"]);
        network.until("both sections are live", |network| network.releases() >= 2);
        network
    }

    fn root(&self) -> PathBuf {
        self.folder.path().join("network")
    }

    fn at(&self, path: &str) -> PathBuf {
        self.root().join(path)
    }

    /// A place outside of the network, on the same disk.
    fn outside(&self, path: &str) -> PathBuf {
        self.folder.path().join(path)
    }

    fn write(&self, path: &str, bytes: impl AsRef<[u8]>) {
        let file = self.at(path);
        fs::create_dir_all(file.parent().expect("a folder")).expect("made");
        fs::write(file, bytes).expect("written");
    }

    fn read(&self, path: &str) -> String {
        fs::read_to_string(self.at(path)).expect("text")
    }

    fn rename(&self, from: &str, to: &str) {
        fs::rename(self.at(from), self.at(to)).expect("renamed");
    }

    fn hexapla(&self, arguments: &[&str]) -> Output {
        let mut command = Command::new(env!("CARGO_BIN_EXE_hexapla"));
        command.args(arguments).args(["--lang", "en"]).current_dir(self.root());
        command.output().expect("it runs")
    }

    /// Starts a daemon, and waits until it is ready.
    fn start(&mut self, arguments: &[&str]) {
        let arguments = [&["--no-preview"], arguments].concat();
        self.start_as(Command::new(env!("CARGO_BIN_EXE_hexapla")), &arguments);
    }

    fn start_as(&mut self, mut command: Command, arguments: &[&str]) {
        assert!(self.daemon.is_none(), "one is running");
        self.starts += 1;
        let out = |end: &str| self.outside(&format!("{}.{end}", self.starts));
        let file = |end| fs::File::create(out(end)).expect("a file");
        command.args(["watch", "--format", "json", "--lang", "en"]).args(arguments);
        command.current_dir(self.root()).stdin(Stdio::null());
        let child = command.stdout(file("out")).stderr(file("err")).spawn();
        self.daemon = Some(child.expect("it runs"));
        self.until("the daemon is ready", |network| network.has_said("ready"));
    }

    fn pid(&self) -> u32 {
        self.daemon.as_ref().expect("a daemon").id()
    }

    fn signal(&self, name: &str) {
        let mut shell = Command::new("sh");
        shell.args(["-c", &format!("kill -{name} {}", self.pid())]);
        assert!(shell.status().expect("a shell").success());
    }

    /// Waits until the daemon has ended by itself; its exit code.
    fn ended(&mut self) -> Option<i32> {
        self.daemon.take().expect("a daemon").wait().expect("it ends").code()
    }

    /// Tells the daemon to end.
    fn end(&mut self) {
        self.signal("TERM");
        assert_eq!(self.ended(), Some(0), "{}", self.everything());
        assert!(self.has_said("ended"));
    }

    /// Ends the daemon as a power cut would.
    fn kill(&mut self) {
        let mut daemon = self.daemon.take().expect("a daemon");
        daemon.kill().expect("SIGKILL");
        daemon.wait().expect("it ended");
    }

    /// Waits until the daemon has taken paths in.
    fn wait(&self, paths: &[&str]) {
        let waited = self.hexapla(&[&["wait", "--timeout", "60s"], paths].concat());
        let said = String::from_utf8_lossy(&waited.stderr).into_owned();
        assert_eq!(waited.status.code(), Some(0), "{paths:?}: {said}\n{}", self.everything());
    }

    /// Waits until the daemon has taken an edit of a file.
    fn edit(&self, path: &str, bytes: impl AsRef<[u8]>) {
        self.write(path, bytes);
        self.wait(&[path]);
    }

    /// Waits until something holds, for a minute at most.
    fn until(&self, what: &str, holds: impl Fn(&Self) -> bool) {
        for _ in 0..6000 {
            if holds(self) {
                return;
            }
            std::thread::sleep(Duration::from_millis(10));
        }
        panic!("not in time: {what}\n{}", self.everything());
    }

    /// A file below `public`.
    fn public(&self, file: &str) -> Option<String> {
        fs::read_to_string(self.at("public").join(file)).ok()
    }

    /// Waits until a published file has a text.
    fn shows(&self, file: &str, text: &str) {
        let has = |network: &Self| network.public(file).is_some_and(|page| page.contains(text));
        self.until(&format!("{file} has “{text}”"), has);
    }

    /// Waits until a file is not published.
    fn lacks(&self, file: &str) {
        self.until(&format!("{file} is gone"), |network| network.public(file).is_none());
    }

    /// The untouched article changes, and is published: whatever else there is, it does not stand in the way.
    fn goes_on(&self, mark: &str) {
        self.edit("content/sound/en.md", text("Sound", mark));
        self.shows(SOUND, mark);
    }

    /// Whether the daemon that runs has said something.
    fn has_said(&self, event: &str) -> bool {
        let file = self.outside(&format!("{}.out", self.starts));
        let said = fs::read_to_string(file).unwrap_or_default();
        said.contains(&format!("\"event\":\"{event}\""))
    }

    /// Everything that may say why a test failed.
    fn everything(&self) -> String {
        let file = |end: &str| {
            let file = self.outside(&format!("{}.{end}", self.starts));
            fs::read_to_string(file).unwrap_or_default()
        };
        format!("{}{}", file("out"), file("err"))
    }

    /// The log's lines.
    fn log(&self) -> Vec<Value> {
        let log = self.hexapla(&["log", "--format", "json", "-n", "100000"]);
        assert_eq!(log.status.code(), Some(0));
        let log: Value = serde_json::from_slice(&log.stdout).expect("JSON");
        log["entries"].as_array().expect("a list").clone()
    }

    /// What the log says of a path: each event, with its code.
    fn fates(&self, path: &str) -> Vec<String> {
        let word = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        let log = self.log().into_iter().filter(|line| line["path"] == path);
        log.map(|line| {
            format!("{} {}", word(&line["event"]), word(&line["code"])).trim().to_owned()
        })
        .collect()
    }

    /// How many releases the log knows.
    fn releases(&self) -> usize {
        self.log().iter().filter(|line| line["event"] == "published").count()
    }

    fn address(&self) -> String {
        self.read(".hexapla/daemon/address")
    }

    fn health(&self) -> Value {
        let answer = get(&self.address(), "/health", "127.0.0.1");
        serde_json::from_str(&answer.1).expect("JSON")
    }

    /// Every live release is whole.
    fn is_whole(&self) {
        let looked = self.hexapla(&["releases", "--verify"]);
        let said = String::from_utf8_lossy(&looked.stdout).into_owned();
        assert_eq!(looked.status.code(), Some(0), "{said}");
    }

    /// What is live becomes what a build from the beginning makes of the same files.
    fn is_like_new(&self) {
        let target = self.outside("clean");
        let _ = fs::remove_dir_all(&target);
        let to = target.to_str().expect("text");
        let built = self.hexapla(&["build", "--out", to]);
        let said = String::from_utf8_lossy(&built.stderr).into_owned();
        assert!(matches!(built.status.code(), Some(0 | 1)), "{said}");
        for section in ["north", "south"] {
            let clean = fs::read_to_string(target.join(section).join("manifest.json"));
            let clean = clean.expect("a manifest");
            self.until(&format!("{section} is as if built anew"), |network| {
                network.public(&format!("{section}/current/manifest.json")).as_deref()
                    == Some(clean.as_str())
            });
        }
    }
}

impl Drop for Network {
    fn drop(&mut self) {
        if let Some(mut daemon) = self.daemon.take() {
            // Also one that is stopped.
            let _ = daemon.kill();
            let _ = daemon.wait();
        }
    }
}

/// A text with a headline.
fn text(headline: &str, body: &str) -> String {
    format!("+++\nheadline = \"{headline}\"\n+++\n\n{body}\n")
}

/// A text of the article that is tried.
fn kites(body: &str) -> String {
    format!("+++\nheadline = \"Kites\"\nslug = \"kites\"\n+++\n\n{body}\n")
}

/// The same with an error of its own.
fn broken(body: &str) -> String {
    format!("+++\nheadline = \"Kites\"\nslug = \"kites\"\n\n{body}\n")
}

/// Asks an address; the status and what is answered.
fn get(address: &str, path: &str, host: &str) -> (u16, String) {
    let place = address.strip_prefix("http://").expect("an address");
    let place = place.split('/').next().expect("a place");
    let mut stream = TcpStream::connect(place).expect("somebody listens");
    let asked = format!("GET {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n");
    stream.write_all(asked.as_bytes()).expect("asked");
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).expect("answered");
    let answer = String::from_utf8_lossy(&answer).into_owned();
    let status = answer.split(' ').nth(1).and_then(|status| status.parse().ok());
    let body = answer.split_once("\r\n\r\n").map(|(_, body)| body.to_owned());
    (status.expect("a status"), body.expect("a body"))
}

/// Gives a file a time stamp.
pub(super) fn stamp(file: &Path, seconds: u64) {
    let file = fs::File::options().write(true).open(file).expect("a file");
    let time = std::time::UNIX_EPOCH + Duration::from_secs(seconds);
    file.set_modified(time).expect("stamped");
}
