//! `hexapla watch`: the daemon.

use std::io::IsTerminal as _;
use std::path::Path;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use serde_json::{Map, Value, json};

use super::args::Parsed;
use super::printer::Printer;
use super::{CONTENT, ENVIRONMENT, FINE, PUBLIC, Session, USAGE, making, refused};
use crate::daemon::{self, End, Herald, News, Options};
use crate::diag::json::JsonDiagnostic;
use crate::diag::{Arg, Diagnostic, Format, Level, human};
use crate::messages::Messages;
use crate::server;
use crate::system::{OsSystem, System as _};

/// The first port of the previews, unless somebody says otherwise.
const PORT: u16 = 8080;

pub(super) fn run(session: &Session<'_>, parsed: &Parsed) -> u8 {
    if parsed.flag("resume") {
        // One that is at work is told; else a new one begins with it.
        let address = session.system.read(Path::new(daemon::ADDRESS), 1 << 10).ok();
        let address = address.and_then(|bytes| String::from_utf8(bytes).ok());
        let told = address.map(|to| server::ask(&to, "POST", "/resume", Duration::from_secs(10)));
        if matches!(told, Some(Ok(answer)) if answer.status == 202) {
            session.say("watch-resumed", &[]);
            return FINE;
        }
    }
    let public = parsed.folder.as_ref().map_or_else(|| PUBLIC.into(), |to| session.as_typed(to));
    if making::holds_sources(session, &public) {
        session.say("build-outside", &[("path", public.display().to_string().into())]);
        return USAGE;
    }
    // What is not there cannot be watched, and has no settings either.
    let settings = match session.system.kind(Path::new(crate::config::FILE)) {
        Some(_) => Ok(()),
        None => session.settings().map(|_| ()),
    };
    if let Err(code) = settings {
        return code;
    }
    let root = OsSystem::real(&session.root);
    let options = Options {
        public,
        publish: parsed.flag("publish"),
        preview: (!parsed.flag("no-preview")).then(|| parsed.port_of("port").unwrap_or(PORT)),
        control: parsed.port_of("control").unwrap_or(0),
        once: parsed.flag("once"),
        resume: parsed.flag("resume"),
        languages: vec![session.messages.locale().clone()],
        root: root.clone(),
    };
    // A log is for machines, unless somebody looks at it.
    let looks = std::io::stdout().is_terminal() || !parsed.texts("format").is_empty();
    let human = looks && parsed.format == Format::Human;
    let herald: Arc<dyn Herald> = Arc::new(Crier {
        messages: Mutex::new(Messages::new(&[session.messages.locale().clone()])),
        clock: OsSystem::new(root.clone()),
        human,
        quiet: session.quiet,
    });
    let system = Arc::new(OsSystem::new(root));
    match daemon::run(system, options, &herald) {
        End::Told | End::Once { well: true } => FINE,
        End::Once { well: false } => CONTENT,
        End::Settings(faults) => {
            faults.iter().for_each(|fault| session.show(fault));
            refused(&faults)
        }
        End::Taken(holder) => {
            match holder {
                Some(holder) => {
                    let args = [
                        ("pid", holder.pid.to_string().into()),
                        ("host", holder.host.into()),
                        ("since", holder.since.into()),
                    ];
                    session.say("watch-taken-by", &args);
                }
                None => session.say("watch-taken-by-somebody", &[]),
            }
            ENVIRONMENT
        }
        End::Port(port, error) => {
            let args = [("port", Into::into(port.to_string())), ("detail", session.cause(&error))];
            session.say("serve-port", &args);
            ENVIRONMENT
        }
        End::Failed(path, error) => {
            let path = ("path", path.display().to_string().into());
            session.say("watch-lock-failed", &[path, ("detail", session.cause(&error))]);
            ENVIRONMENT
        }
    }
}

/// Says what happens: as lines for a person, or as JSON for a log.
struct Crier {
    messages: Mutex<Messages>,
    clock: OsSystem,
    human: bool,
    quiet: bool,
}

impl Crier {
    fn print(&self, text: &str, level: Level) {
        if level == Level::Note && self.quiet {
            return;
        }
        Printer::new().out(&format!("{text}\n"));
    }

    fn json(&self, mut line: Map<String, Value>, level: Level) {
        let now = self.clock.now().iso();
        let mut whole = Map::new();
        whole.insert("time".into(), now.into());
        whole.insert("level".into(), level.as_str().into());
        whole.append(&mut line);
        self.print(&Value::Object(whole).to_string(), level);
    }

    fn messages(&self) -> MutexGuard<'_, Messages> {
        self.messages.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Herald for Crier {
    fn event(&self, event: &News) {
        if self.human {
            let text = self.messages().text(event.id, &event.args);
            return self.print(&text, event.level);
        }
        let mut line = Map::new();
        line.insert("event".into(), event.id.trim_start_matches("watch-").into());
        for (name, arg) in &event.args {
            let value = match arg {
                Arg::Number(number) => json!(number),
                Arg::Text(text) => json!(text),
                Arg::Cause(cause) => json!(cause.id),
            };
            line.insert((*name).to_owned(), value);
        }
        self.json(line, event.level);
    }

    fn finding(&self, finding: &Diagnostic) {
        let messages = self.messages();
        if self.human {
            return self.print(&human::render(finding, &messages), finding.rule.level);
        }
        let one = JsonDiagnostic::new(finding, &messages);
        let mut line = Map::new();
        line.insert("event".into(), "finding".into());
        line.insert("finding".into(), serde_json::to_value(one).unwrap_or_default());
        self.json(line, finding.rule.level);
    }
}
