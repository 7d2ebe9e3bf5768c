//! The command line: one file per subcommand.

mod align;
mod args;
mod build;
mod check;
mod choose;
mod compare;
mod completions;
mod diff;
mod explain;
mod handoff;
mod init;
mod intake;
mod locked;
mod log;
mod making;
mod man;
mod mv;
mod new;
mod printer;
mod progress;
mod publish;
mod record;
mod releases;
mod restore;
mod rollback;
mod schema;
mod serve;
mod status;
mod strings;
mod table;
mod text;
mod unrecorded;
mod usage;
mod wait;
mod watch;
mod why;

use std::collections::BTreeSet;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::daemon::as_shown;
use crate::diag::{Diagnostic, Level};
use crate::messages::Messages;
use crate::model::{Locale, Moment, Previous, Settings};
use crate::pipeline::{Findings, PUBLIC, Refusal, Survey, previous, settings, survey_for};
use crate::system::{OsSystem, System};

use args::Parsed;
use printer::Printer;

/// Everything is fine.
pub const FINE: u8 = 0;
/// The content falls short.
pub const CONTENT: u8 = 1;
/// The command line or the settings are wrong.
pub const USAGE: u8 = 2;
/// The environment failed: disk, network, permission.
pub const ENVIRONMENT: u8 = 3;

/// What a subcommand works with.
struct Session<'s> {
    system: &'s dyn System,
    root: PathBuf,
    messages: &'s Messages,
    printer: &'s Printer,
    moment: Moment,
    /// Nothing is said but findings and errors.
    quiet: bool,
    /// Files with errors, in whose place a daemon shows what they said before.
    last_good: BTreeSet<String>,
}

/// Runs Hexapla with these arguments, the program's name left out, and returns the exit code.
#[must_use]
pub fn run(arguments: Vec<OsString>) -> u8 {
    let printer = Printer::new();
    let outside = OsSystem::new(PathBuf::new());
    let messages = Messages::new(&languages(&arguments, &outside));
    let parsed = match args::parse(arguments, &messages) {
        Ok(parsed) => parsed,
        Err(args::Stop::Help(text)) => {
            printer.out(&text);
            return FINE;
        }
        Err(args::Stop::Wrong(text)) => {
            printer.err(&text);
            return USAGE;
        }
    };
    let system = OsSystem::new(parsed.root.clone());
    let moment = parsed.now.unwrap_or_else(|| system.now());
    let root = parsed.root.clone();
    let quiet = parsed.quiet;
    // What a daemon shows in the place of broken files is what readers see; whoever publishes beside it does
    // not take it from them.
    let told = matches!(parsed.command.as_str(), "publish" | "status" | "why");
    let shown = told.then(|| as_shown(Arc::new(OsSystem::new(root.clone())))).flatten();
    let (seen, last_good): (&dyn System, _) = match &shown {
        Some((view, paths)) => (view, paths.clone()),
        None => (&system, BTreeSet::new()),
    };
    let session = Session {
        system: seen,
        root,
        messages: &messages,
        printer: &printer,
        moment,
        quiet,
        last_good,
    };
    let code = dispatch(&session, &parsed);
    if printer.has_failed() { ENVIRONMENT } else { code }
}

fn dispatch(session: &Session<'_>, parsed: &Parsed) -> u8 {
    match parsed.command.as_str() {
        "init" => init::run(session, parsed),
        command if command.starts_with("new ") => new::run(session, parsed),
        "status" => status::run(session, parsed),
        "check" => check::run(session, parsed),
        "why" => why::run(session, parsed),
        "build" => build::run(session, parsed),
        "publish" => publish::run(session, parsed),
        "restore" => restore::run(session, parsed),
        "rollback" => rollback::run(session, parsed),
        "releases" => releases::run(session, parsed),
        "record" | "accept" | "approve" => record::run(session, parsed),
        "mv" => mv::run(session, parsed),
        "align" => align::run(session, parsed),
        "log" => log::run(session, parsed),
        "diff" => diff::run(session, parsed),
        "compare" => compare::run(session, parsed),
        "explain" => explain::run(session, parsed),
        "schema" => schema::run(session, parsed),
        "completions" => completions::run(session, parsed),
        "man" => man::run(session, parsed),
        "watch" => watch::run(session, parsed),
        "wait" => wait::run(session, parsed),
        "handoff" => handoff::run(session, parsed),
        "intake" => intake::run(session, parsed),
        _ => serve::run(session, parsed),
    }
}

/// The languages that the reader asks for, in order: `--lang`, then the environment.
fn languages(arguments: &[OsString], system: &dyn System) -> Vec<Locale> {
    let mut tags = Vec::new();
    let mut arguments = arguments.iter().filter_map(|argument| argument.to_str());
    while let Some(argument) = arguments.next() {
        match argument.strip_prefix("--lang") {
            Some("") => tags.extend(arguments.next().map(str::to_owned)),
            Some(rest) => tags.extend(rest.strip_prefix('=').map(str::to_owned)),
            None => {}
        }
    }
    for name in ["HEXAPLA_LANG", "LC_ALL", "LC_MESSAGES", "LANG"] {
        tags.extend(system.variable(name).filter(|value| !value.is_empty()));
    }
    let clean = |tag: &String| Locale::parse(tag.split(['.', '@']).next().unwrap_or_default());
    tags.iter().filter_map(clean).collect()
}

/// The exit code for settings that cannot be used: whose fault is it?
fn refused(faults: &[Diagnostic]) -> u8 {
    if faults.iter().any(|fault| fault.rule.code == "unreadable") { ENVIRONMENT } else { USAGE }
}

impl Session<'_> {
    /// What the system says, in the reader's language.
    fn cause(&self, error: &std::io::Error) -> crate::diag::Arg {
        let cause = crate::messages::causes::system(error);
        self.messages.plain(cause.id, &cause.args).into()
    }

    /// A folder as it was typed, which is meant from where the reader stands, and not from the
    /// network's root.
    fn as_typed(&self, typed: &Path) -> PathBuf {
        if self.root.as_os_str().is_empty() {
            return typed.to_owned();
        }
        std::path::absolute(typed).unwrap_or_else(|_| typed.to_owned())
    }

    /// Surveys the network as far as errors go, or says why it cannot. What is live is what lies in
    /// the usual place.
    fn survey(&self) -> Result<Survey, u8> {
        self.survey_for(Findings::Decisive)
    }

    /// The same, as far as one needs to know what is wrong.
    fn survey_for(&self, findings: Findings) -> Result<Survey, u8> {
        self.survey_beside(&previous(self.system, Path::new(PUBLIC)), findings)
    }

    /// As far as errors go, where something else is live, or nothing.
    fn survey_since(&self, previous: &Previous) -> Result<Survey, u8> {
        self.survey_beside(previous, Findings::Decisive)
    }

    fn survey_beside(&self, previous: &Previous, findings: Findings) -> Result<Survey, u8> {
        let progress = self.progress();
        let result = survey_for(self.system, self.moment, previous, findings, &progress);
        progress.finish();
        result.map_err(|refusal| self.refuse(&refusal))
    }

    /// Reads the settings alone, or says why it cannot.
    fn settings(&self) -> Result<Settings, u8> {
        let result = settings(self.system).map(|(settings, _)| settings);
        result.map_err(|refusal| self.refuse(&refusal))
    }

    fn refuse(&self, Refusal::Settings(faults): &Refusal) -> u8 {
        faults.iter().for_each(|fault| self.show(fault));
        refused(faults)
    }

    /// Progress of long work, unless nobody wants to see it.
    fn progress(&self) -> progress::Bar<'_> {
        progress::Bar::new(self.messages, self.quiet)
    }

    /// Says what was done, unless nobody wants to hear it.
    fn tell(&self, text: &str) {
        if !self.quiet {
            self.printer.out(text);
        }
    }

    /// Shows a diagnostic beside the output.
    fn show(&self, diagnostic: &Diagnostic) {
        let text = crate::diag::human::render(diagnostic, self.messages);
        self.printer.err(&format!("{text}\n"));
    }

    /// Says something beside the output.
    fn say(&self, id: &str, args: &[(&str, crate::diag::Arg)]) {
        self.printer.err(&format!("{}\n", self.messages.text(id, args)));
    }

    /// Shows the errors, and counts the rest.
    fn show_errors<'d>(&self, diagnostics: impl Iterator<Item = &'d Diagnostic> + Clone) {
        let of = |level| diagnostics.clone().filter(move |d: &&Diagnostic| d.rule.level == level);
        of(Level::Error).for_each(|diagnostic| self.show(diagnostic));
        let (errors, warnings) = (of(Level::Error).count(), of(Level::Warning).count());
        if errors + warnings > 0 && !self.quiet {
            let args = [("errors", errors.into()), ("warnings", warnings.into())];
            let mut line = self.messages.text("summary", &args);
            if warnings > 0 {
                line.push(' ');
                line.push_str(&self.messages.text("summary-more", &[]));
            }
            self.printer.err(&format!("{line}\n"));
        }
    }
}
