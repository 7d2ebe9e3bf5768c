//! The whole command line as clap knows it: each command with what may be said to it.

use std::path::PathBuf;

use clap::{Arg, ArgAction, Command, value_parser};

use super::super::status::ORDERS;
use super::{FINDINGS, PAIR, SCHEMAS, SHELLS, TABLES, THRESHOLDS};
use crate::diag::Format;
use crate::messages::Messages;

/// The whole command line, in the reader's language.
pub(in crate::cli) fn command(messages: &Messages) -> Command {
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
    // One word of some.
    let choice = |name: &'static str, value: &'static str, help: &str, known: Vec<&'static str>| {
        option(name, value, help).value_parser(known).hide_possible_values(true)
    };
    let format_of = |known: Vec<&'static str>, help: &str| {
        let said = messages.text(help, &[("known", known.join(", ").into())]);
        choice("format", "FORMAT", help, known).help(said)
    };
    let format = |known: &[Format]| {
        format_of(known.iter().map(|format| format.as_str()).collect(), "help-format-of")
    };
    let fail_on = |help: &str| {
        choice("fail-on", "LEVEL", help, THRESHOLDS.iter().map(|(name, _)| *name).collect())
    };
    // What is known by its place.
    let place = |name: &'static str, value: &'static str, help: &str| {
        Arg::new(name).value_name(value).help(text(help)).help_heading(text("help-arguments"))
    };
    let subject =
        |value: &'static str, help: &str| place("subject", value, help).hide_possible_values(true);
    let value =
        |name: &'static str, what: &'static str, help: &str| place(name, what, help).required(true);
    let values = |name: &'static str, value: &'static str, help: &str| {
        place(name, value, help).num_args(0..)
    };
    let folder = |name: &'static str, help: &str| {
        place(name, "DIR", help).value_parser(value_parser!(PathBuf))
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
    let number = |name: &'static str, value: &'static str, help: &str| {
        option(name, value, help).value_parser(value_parser!(u64))
    };
    let port = |name: &'static str, help: &str| {
        option(name, "PORT", help).value_parser(value_parser!(u16))
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
                .arg(
                    option("translator", "NAME", "help-status-translator")
                        .conflicts_with_all(["locale", "since"]),
                )
                .arg(flag("stale", "help-status-stale"))
                .arg(flag("missing", "help-status-missing"))
                .arg(flag("withheld", "help-status-withheld"))
                .arg(flag("corrections", "help-status-corrections"))
                .arg(choice("sort", "ORDER", "help-status-sort", ORDERS.to_vec()))
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
                .arg(place("section", "SECTION", "help-why-section"))
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
                .arg(number("wait", "SECONDS", "help-patience"))
                .arg(fail_on("help-fail-on"))
                .arg(format(PAIR)),
        )
        .subcommand(
            sub("rollback")
                .arg(folder("dir", "help-releases-dir"))
                .arg(many("section", "ID", "help-section"))
                .arg(number("to", "RELEASE", "help-to-release"))
                .arg(number("wait", "SECONDS", "help-patience")),
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
                .arg(port("port", "help-port")),
        )
        .subcommand(
            // Time goes on there.
            apart("watch")
                .arg(path("root", "DIR", "help-root"))
                .arg(flag("publish", "help-watch-publish"))
                .arg(path("to", "DIR", "help-to"))
                .arg(port("port", "help-port"))
                .arg(flag("no-preview", "help-watch-no-preview"))
                .arg(port("control", "help-watch-control"))
                .arg(flag("once", "help-watch-once"))
                .arg(flag("resume", "help-watch-resume"))
                .arg(format(PAIR)),
        )
        .subcommand(sub("wait").arg(values("path", "PATH", "help-wait-path")).arg(option(
            "timeout",
            "TIME",
            "help-wait-timeout",
        )))
        .subcommand(
            sub("handoff")
                .arg(
                    value("article", "ARTICLE", "help-handoff-article")
                        .required(false)
                        .required_unless_present("translator")
                        .requires("tag"),
                )
                .arg(value("tag", "LOCALE", "help-handoff-tag").required(false))
                .arg(
                    option("translator", "NAME", "help-handoff-translator")
                        .conflicts_with_all(["article", "tag"]),
                )
                .arg(flag("whole", "help-handoff-whole").conflicts_with("translator"))
                .arg(option("out", "FOLDER", "help-handoff-out")),
        )
        .subcommand(
            sub("intake")
                .arg(value("file", "FILE", "help-intake-file").required(false).num_args(0..))
                .arg(flag("dry-run", "help-intake-dry-run")),
        )
        .subcommand(
            sub("log")
                .arg(values("path", "PATH", "help-log-path"))
                .arg(number("count", "COUNT", "help-log-count").short('n'))
                .arg(option("since", "TIME", "help-log-since"))
                .arg(format(PAIR)),
        )
        .subcommand(
            sub("restore")
                .arg(value("path", "PATH", "help-restore-path"))
                .arg(value("id", "VERSION", "help-restore-id").required(false))
                .arg(flag("dry-run", "help-record-dry-run")),
        )
        .subcommand(
            sub("diff")
                .arg(value("article", "ARTICLE", "help-diff-article"))
                .arg(value("tag", "LOCALE", "help-diff-locale"))
                .arg(format_of(crate::cli::diff::FORMS.to_vec(), "help-diff-format")),
        )
        .subcommand(
            sub("record")
                .arg(values("article", "ARTICLE", "help-record-article"))
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
