//! Arguments, with help in the reader's language.

mod command;

use std::ffi::OsString;
use std::path::PathBuf;

use clap::ArgMatches;

use super::usage;
use crate::data::moment_in;
use crate::diag::{FailOn, Format, Level};
use crate::messages::Messages;
use crate::model::Moment;

pub(super) use command::command;

/// What the command line says.
pub(super) struct Parsed {
    pub command: String,
    pub root: PathBuf,
    pub now: Option<Moment>,
    pub format: Format,
    /// What makes the run fail; `None` if the command line does not say.
    pub fail_on: Option<FailOn>,
    pub quiet: bool,
    pub sections: Vec<String>,
    pub locales: Vec<String>,
    pub articles: Vec<String>,
    pub folder: Option<PathBuf>,
    pub archive: bool,
    pub dry_run: bool,
    /// All of it, and not only what is owed.
    pub whole: bool,
    /// A repository is to be taken as it is.
    pub adopt: bool,
    pub unpin: bool,
    pub verify: bool,
    pub release: Option<u64>,
    /// In seconds.
    pub wait: u64,
    pub port: u16,
    /// A code, a shell, a page or a kind of file: what the command is about.
    pub subject: Option<String>,
    matches: ArgMatches,
}

impl Parsed {
    /// The value of an argument that only some commands have.
    pub(super) fn text(&self, name: &str) -> Option<String> {
        self.texts(name).into_iter().next()
    }

    /// Whether a flag that only some commands have is set.
    pub(super) fn flag(&self, name: &str) -> bool {
        one(&self.matches, name).unwrap_or(false)
    }

    /// The number of a port that only some commands have.
    pub(super) fn port_of(&self, name: &str) -> Option<u16> {
        one(&self.matches, name)
    }

    /// A number that only some commands have.
    pub(super) fn number(&self, name: &str) -> Option<u64> {
        one(&self.matches, name)
    }

    /// Its values, where it may be repeated.
    pub(super) fn texts(&self, name: &str) -> Vec<String> {
        texts(&self.matches, name)
    }
}

/// The forms that findings are reported in.
const FINDINGS: &[Format] = Format::ALL;
/// The forms of what is no list of findings.
const TABLES: &[Format] = &[Format::Human, Format::Json, Format::Md];

/// The forms of what was done.
const PAIR: &[Format] = &[Format::Human, Format::Json];

/// The names of what `--fail-on` takes.
const THRESHOLDS: &[(&str, FailOn)] = &[
    ("error", FailOn(Some(Level::Error))),
    ("warning", FailOn(Some(Level::Warning))),
    ("note", FailOn(Some(Level::Note))),
    ("never", FailOn(None)),
];

/// The shells that there are completions for.
pub(super) const SHELLS: [&str; 5] = ["bash", "elvish", "fish", "powershell", "zsh"];

/// The kinds of file that there is a schema of.
pub(super) const SCHEMAS: [&str; 4] = ["pipeline", "article", "front-matter", "status"];

/// Why nothing is run.
pub(super) enum Stop {
    /// Help or the version was asked for.
    Help(String),
    /// The command line is wrong.
    Wrong(String),
}

pub(super) fn parse(arguments: Vec<OsString>, messages: &Messages) -> Result<Parsed, Stop> {
    let named = std::iter::once(OsString::from("hexapla")).chain(arguments);
    let matches = command(messages).try_get_matches_from(named).map_err(|error| {
        use clap::error::ErrorKind::{DisplayHelp, DisplayVersion};
        match error.kind() {
            DisplayHelp | DisplayVersion => Stop::Help(error.render().ansi().to_string()),
            _ => Stop::Wrong(usage::explain(&error, messages)),
        }
    })?;
    let Some((name, own)) = matches.subcommand() else {
        let mut text = format!("{}\n", messages.text("usage-missing-command", &[]));
        text.push_str(&command(messages).render_help().ansi().to_string());
        return Err(Stop::Wrong(text));
    };
    // `new article` is a command of its own.
    let (name, own) = match own.subcommand() {
        Some((inner, own)) => (format!("{name} {inner}"), own),
        None => (name.to_owned(), own),
    };
    let now = match texts(own, "now").first() {
        None => None,
        Some(text) => match moment_in(text) {
            Some(moment) => Some(moment),
            None => {
                let args = [("value", text.as_str().into())];
                let line = messages.text("usage-bad-moment", &args);
                return Err(Stop::Wrong(format!("{line}\n")));
            }
        },
    };
    let flag = |name: &str| one(own, name).unwrap_or(false);
    Ok(Parsed {
        command: name,
        root: one(own, "root").unwrap_or_default(),
        now,
        format: texts(own, "format")
            .first()
            .and_then(|f| Format::parse(f))
            .unwrap_or(Format::Human),
        fail_on: threshold(&texts(own, "fail-on"), flag("strict")),
        quiet: flag("quiet"),
        sections: texts(own, "section"),
        locales: texts(own, "locale"),
        articles: texts(own, "article"),
        folder: ["out", "to", "dir"].iter().find_map(|name| one(own, name)),
        archive: flag("archive"),
        dry_run: flag("dry-run"),
        whole: flag("whole"),
        adopt: flag("adopt"),
        unpin: flag("unpin"),
        verify: flag("verify"),
        // `publish --to` is a folder.
        release: one(own, "to"),
        wait: one(own, "wait").unwrap_or(0),
        port: one(own, "port").unwrap_or(8080),
        subject: texts(own, "subject").pop(),
        matches: own.clone(),
    })
}

fn threshold(named: &[String], strict: bool) -> Option<FailOn> {
    let of = |name: &str| THRESHOLDS.iter().find(|(known, _)| *known == name).map(|(_, on)| *on);
    named.first().map(String::as_str).or(strict.then_some("warning")).and_then(of)
}

/// The value of an argument; none if it is not given, if the command has none of that name, or one of another type.
fn one<T: Clone + Send + Sync + 'static>(matches: &ArgMatches, name: &str) -> Option<T> {
    matches.try_get_one(name).ok().flatten().cloned()
}

fn texts(matches: &ArgMatches, name: &str) -> Vec<String> {
    let values = matches.try_get_many::<String>(name).ok().flatten();
    values.into_iter().flatten().cloned().collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Locale;

    #[test]
    fn the_command_is_well_formed_in_every_language() {
        for tag in crate::messages::languages() {
            let locale = Locale::parse(&tag).expect(&tag);
            command(&Messages::new(&[locale])).debug_assert();
        }
    }
}
