//! Arguments, with help in the reader's language.

use std::ffi::OsString;
use std::path::PathBuf;

use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};

use super::status::ORDERS;
use super::usage;
use crate::data::moment_in;
use crate::diag::{FailOn, Format, Level};
use crate::messages::Messages;
use crate::model::Moment;

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
        self.matches.try_get_one::<bool>(name).ok().flatten().copied().unwrap_or(false)
    }

    /// The number of a port that only some commands have.
    pub(super) fn port_of(&self, name: &str) -> Option<u16> {
        self.matches.try_get_one::<u16>(name).ok().flatten().copied()
    }

    /// A number that only some commands have.
    pub(super) fn number(&self, name: &str) -> Option<u64> {
        self.matches.try_get_one::<u64>(name).ok().flatten().copied()
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
    let flag = |name: &str| own.try_get_one::<bool>(name).ok().flatten().copied().unwrap_or(false);
    Ok(Parsed {
        command: name,
        root: own.try_get_one::<PathBuf>("root").ok().flatten().cloned().unwrap_or_default(),
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
        folder: ["out", "to", "dir"]
            .iter()
            .find_map(|name| own.try_get_one::<PathBuf>(name).ok().flatten().cloned()),
        archive: flag("archive"),
        dry_run: flag("dry-run"),
        adopt: flag("adopt"),
        unpin: flag("unpin"),
        verify: flag("verify"),
        // `publish --to` is a folder.
        release: own.try_get_one::<u64>("to").ok().flatten().copied(),
        wait: own.try_get_one::<u64>("wait").ok().flatten().copied().unwrap_or(0),
        port: own.try_get_one::<u16>("port").ok().flatten().copied().unwrap_or(8080),
        subject: texts(own, "subject").pop(),
        matches: own.clone(),
    })
}

fn threshold(named: &[String], strict: bool) -> Option<FailOn> {
    let of = |name: &str| THRESHOLDS.iter().find(|(known, _)| *known == name).map(|(_, on)| *on);
    named.first().map(String::as_str).or(strict.then_some("warning")).and_then(of)
}

fn texts(matches: &ArgMatches, name: &str) -> Vec<String> {
    let values = matches.try_get_many::<String>(name).ok().flatten();
    values.into_iter().flatten().cloned().collect()
}

/// The whole command line, in the reader's language.
pub(super) fn command(messages: &Messages) -> Command {
    let text = |id: &str| messages.text(id, &[]);
    // The headings are ours, so that they are in the reader's language.
    let template =
        format!("{{about-with-newline}}\n{} {{usage}}\n\n{{all-args}}\n", text("help-usage"));
    let option = |name: &'static str, value: &'static str, help: &str| {
        Arg::new(name)
            .long(name)
            .value_name(value)
            .help(text(help))
            .help_heading(text("help-options"))
    };
    let path = |name: &'static str, value: &'static str, help: &str| {
        option(name, value, help).value_parser(value_parser!(PathBuf))
    };
    let many = |name: &'static str, value: &'static str, help: &str| {
        option(name, value, help).action(ArgAction::Append)
    };
    let flag = |name: &'static str, help: &str| {
        Arg::new(name)
            .long(name)
            .action(ArgAction::SetTrue)
            .help(text(help))
            .help_heading(text("help-options"))
    };
    let help = || {
        Arg::new("help")
            .short('h')
            .long("help")
            .action(ArgAction::Help)
            .help(text("help-help-flag"))
            .help_heading(text("help-options"))
    };
    // What works without a network.
    let apart = |name: &'static str| {
        Command::new(name)
            .about(text(&format!("help-{name}")))
            .help_template(template.clone())
            .disable_help_flag(true)
            .arg(option("lang", "TAG", "help-lang"))
            .arg(flag("quiet", "help-quiet").short('q'))
            .arg(help())
    };
    let sub = |name: &'static str| {
        apart(name).arg(path("root", "DIR", "help-root")).arg(option("now", "TIME", "help-now"))
    };
    let format = |known: &[Format]| {
        let names: Vec<&'static str> = known.iter().map(|format| format.as_str()).collect();
        let help = messages.text("help-format-of", &[("known", names.join(", ").into())]);
        option("format", "FORMAT", "help-format-of")
            .help(help)
            .value_parser(names)
            .hide_possible_values(true)
    };
    let fail_on = |help: &str| {
        let names: Vec<&'static str> = THRESHOLDS.iter().map(|(name, _)| *name).collect();
        option("fail-on", "LEVEL", help).value_parser(names).hide_possible_values(true)
    };
    let subject = |value: &'static str, help: &str| {
        Arg::new("subject")
            .value_name(value)
            .help(text(help))
            .help_heading(text("help-arguments"))
            .hide_possible_values(true)
    };
    let value = |name: &'static str, value: &'static str, help: &str| {
        Arg::new(name)
            .value_name(value)
            .required(true)
            .help(text(help))
            .help_heading(text("help-arguments"))
    };
    let new = |name: &'static str| sub(name).about(text(&format!("help-new-{name}")));
    // What a person says of one translation.
    let judging = |name: &'static str| {
        sub(name)
            .arg(value("article", "ARTICLE", "help-one-article"))
            .arg(value("tag", "LOCALE", "help-one-locale"))
            .arg(flag("dry-run", "help-record-dry-run"))
            .arg(format(PAIR))
    };
    let seconds = |name: &'static str, help: &str| {
        option(name, "SECONDS", help).value_parser(value_parser!(u64))
    };
    let folder = |name: &'static str, help: &str| {
        Arg::new(name)
            .value_name("DIR")
            .value_parser(value_parser!(PathBuf))
            .help(text(help))
            .help_heading(text("help-arguments"))
    };
    Command::new("hexapla")
        .about(text("help-about"))
        .version(env!("CARGO_PKG_VERSION"))
        .help_template(template.clone())
        .subcommand_help_heading(text("help-commands"))
        .disable_help_flag(true)
        .disable_version_flag(true)
        .disable_help_subcommand(true)
        .arg(help())
        .arg(
            Arg::new("version")
                .short('V')
                .long("version")
                .action(ArgAction::Version)
                .help(text("help-version-flag"))
                .help_heading(text("help-options")),
        )
        .arg(option("lang", "TAG", "help-lang"))
        .subcommand(
            sub("init")
                .arg(folder("dir", "help-dir"))
                .arg(flag("adopt", "help-adopt"))
                .arg(flag("dry-run", "help-adopt-dry-run").requires("adopt")),
        )
        .subcommand(
            sub("new")
                .subcommand_required(true)
                .subcommand_help_heading(text("help-commands"))
                .disable_help_subcommand(true)
                .subcommand(
                    new("article")
                        .arg(value("id", "ID", "help-new-id"))
                        .arg(option("headline", "TEXT", "help-headline"))
                        .arg(option("locale", "TAG", "help-original")),
                )
                .subcommand(
                    new("variant").arg(value("article", "ARTICLE", "help-new-of")).arg(value(
                        "locale",
                        "LOCALE",
                        "help-new-into",
                    )),
                )
                .subcommand(
                    new("section")
                        .arg(value("id", "ID", "help-new-section-id"))
                        .arg(option("url", "URL", "help-url").required(true))
                        .arg(many("locale", "TAG", "help-new-locales").required(true)),
                )
                .subcommand(new("locale").arg(value("tag", "LOCALE", "help-new-tag")).arg(option(
                    "section",
                    "ID",
                    "help-new-in",
                ))),
        )
        .subcommand(
            sub("status")
                .arg(format(TABLES))
                .arg(many("section", "ID", "help-section"))
                .arg(many("locale", "TAG", "help-locale"))
                .arg(many("article", "ID", "help-article"))
                .arg(flag("stale", "help-status-stale"))
                .arg(flag("missing", "help-status-missing"))
                .arg(flag("withheld", "help-status-withheld"))
                .arg(flag("corrections", "help-status-corrections"))
                .arg(
                    option("sort", "ORDER", "help-status-sort")
                        .value_parser(ORDERS)
                        .hide_possible_values(true),
                )
                .arg(option("since", "FILE", "help-status-since"))
                .arg(flag("all", "help-status-all"))
                .arg(flag("locked", "help-locked"))
                .arg(fail_on("help-fail-on-status")),
        )
        .subcommand(
            sub("check")
                .arg(format(FINDINGS))
                .arg(fail_on("help-fail-on"))
                .arg(flag("locked", "help-locked"))
                .arg(
                    option("strings", "DIR", "help-strings")
                        .num_args(2)
                        .value_names(["REFERENCE-DIR", "LOCALE-DIR"])
                        .conflicts_with("locked"),
                )
                .arg(option("locale", "TAG", "help-strings-locale").requires("strings"))
                .arg(flag("strict", "help-strict").conflicts_with("fail-on")),
        )
        .subcommand(
            sub("why")
                .arg(value("article", "ARTICLE", "help-why-article"))
                .arg(value("locale", "LOCALE", "help-why-locale"))
                .arg(value("section", "SECTION", "help-why-section").required(false))
                .arg(path("to", "DIR", "help-why-to"))
                .arg(format(TABLES)),
        )
        .subcommand(
            sub("build")
                .arg(path("out", "DIR", "help-out").required(true))
                .arg(many("section", "ID", "help-section"))
                .arg(flag("archive", "help-archive"))
                .arg(fail_on("help-fail-on")),
        )
        .subcommand(
            sub("publish")
                .arg(path("to", "DIR", "help-to"))
                .arg(many("section", "ID", "help-section"))
                .arg(flag("dry-run", "help-dry-run"))
                .arg(flag("unpin", "help-unpin"))
                .arg(flag("locked", "help-locked"))
                .arg(seconds("wait", "help-patience"))
                .arg(fail_on("help-fail-on"))
                .arg(format(PAIR)),
        )
        .subcommand(
            sub("rollback")
                .arg(folder("dir", "help-releases-dir"))
                .arg(many("section", "ID", "help-section"))
                .arg(option("to", "RELEASE", "help-to-release").value_parser(value_parser!(u64)))
                .arg(seconds("wait", "help-patience")),
        )
        .subcommand(
            sub("releases")
                .arg(folder("dir", "help-releases-dir"))
                .arg(many("section", "ID", "help-section"))
                .arg(flag("verify", "help-verify"))
                .arg(format(PAIR)),
        )
        .subcommand(
            sub("serve")
                .arg(folder("dir", "help-serve-dir"))
                .arg(many("section", "ID", "help-section"))
                .arg(option("port", "PORT", "help-port").value_parser(value_parser!(u16))),
        )
        .subcommand(
            sub("watch")
                .arg(flag("publish", "help-watch-publish"))
                .arg(path("to", "DIR", "help-to"))
                .arg(option("port", "PORT", "help-port").value_parser(value_parser!(u16)))
                .arg(flag("no-preview", "help-watch-no-preview"))
                .arg(
                    option("control", "PORT", "help-watch-control")
                        .value_parser(value_parser!(u16)),
                )
                .arg(flag("once", "help-watch-once"))
                .arg(flag("resume", "help-watch-resume"))
                .arg(format(PAIR)),
        )
        .subcommand(
            sub("wait")
                .arg(value("path", "PATH", "help-wait-path").required(false).num_args(0..))
                .arg(option("timeout", "TIME", "help-wait-timeout")),
        )
        .subcommand(
            sub("log")
                .arg(value("path", "PATH", "help-log-path").required(false).num_args(0..))
                .arg(
                    option("count", "COUNT", "help-log-count")
                        .short('n')
                        .value_parser(value_parser!(u64)),
                )
                .arg(option("since", "TIME", "help-log-since"))
                .arg(format(PAIR)),
        )
        .subcommand(
            sub("diff")
                .arg(value("article", "ARTICLE", "help-diff-article"))
                .arg(value("tag", "LOCALE", "help-diff-locale"))
                .arg(
                    option("format", "FORMAT", "help-diff-format")
                        .help(messages.text(
                            "help-diff-format",
                            &[("known", super::diff::FORMS.join(", ").into())],
                        ))
                        .value_parser(super::diff::FORMS)
                        .hide_possible_values(true),
                ),
        )
        .subcommand(
            sub("record")
                .arg(
                    value("article", "ARTICLE", "help-record-article")
                        .required(false)
                        .num_args(0..),
                )
                .arg(many("locale", "TAG", "help-record-locale"))
                .arg(many("line", "LINE", "help-record-line"))
                .arg(flag("minor", "help-record-minor"))
                .arg(flag("stale", "help-record-stale").conflicts_with("minor"))
                .arg(
                    flag("from-git", "help-from-git")
                        .conflicts_with_all(["minor", "stale", "line"]),
                )
                .arg(flag("dry-run", "help-record-dry-run"))
                .arg(format(PAIR)),
        )
        .subcommand(
            judging("accept")
                .arg(many("line", "LINE", "help-record-line"))
                .arg(flag("all", "help-accept-all")),
        )
        .subcommand(judging("approve"))
        .subcommand(
            sub("mv")
                .arg(value("from", "ARTICLE", "help-mv-from"))
                .arg(value("to", "ID", "help-mv-to"))
                .arg(flag("dry-run", "help-mv-dry-run"))
                .arg(format(PAIR)),
        )
        .subcommand(
            apart("align")
                .arg(value("source", "SOURCE", "help-align-source"))
                .arg(value("variant", "VARIANT", "help-align-variant"))
                .arg(format(PAIR)),
        )
        .subcommand(
            apart("compare")
                .arg(value("old", "OLD-SOURCE", "help-compare-old"))
                .arg(value("new", "NEW-SOURCE", "help-compare-new"))
                .arg(value("variant", "VARIANT", "help-align-variant"))
                .arg(format(PAIR)),
        )
        .subcommand(apart("explain").arg(subject("CODE", "help-code")).arg(format(TABLES)))
        .subcommand(
            apart("schema")
                .arg(subject("FILE", "help-schema-file").required(true).value_parser(SCHEMAS)),
        )
        .subcommand(
            apart("completions")
                .arg(subject("SHELL", "help-shell").required(true).value_parser(SHELLS)),
        )
        .subcommand(
            apart("man")
                .arg(subject("COMMAND", "help-man-page"))
                .arg(path("out", "DIR", "help-man-out").conflicts_with("subject")),
        )
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
