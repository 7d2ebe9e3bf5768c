//! A report in the form that its reader wants.

use super::{Report, github, human, json, junit, markdown, sarif};

/// The forms of reports.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Format {
    /// For a person at a terminal.
    Human,
    /// Hexapla's own contract, `docs/json.md`.
    Json,
    /// Markdown, to be posted to a pull request.
    Md,
    /// Annotations in the log of a GitHub workflow.
    Github,
    /// SARIF 2.1.0, for code scanning.
    Sarif,
    /// JUnit's XML, for whatever shows the results of tests.
    Junit,
}

impl Format {
    /// All of them, in the order in which they are named to people.
    pub const ALL: &[Self] =
        &[Self::Human, Self::Json, Self::Md, Self::Github, Self::Sarif, Self::Junit];

    /// The name on the command line.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Human => "human",
            Self::Json => "json",
            Self::Md => "md",
            Self::Github => "github",
            Self::Sarif => "sarif",
            Self::Junit => "junit",
        }
    }

    /// The format of a name.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|format| format.as_str() == name)
    }
}

impl Report<'_> {
    /// Renders all findings; `quiet` leaves out what is no finding.
    #[must_use]
    pub fn render(&self, format: Format, quiet: bool) -> String {
        match format {
            Format::Human => human::report(self, quiet),
            Format::Json => json::report(self),
            Format::Md => markdown::report(self),
            Format::Github => github::report(self, quiet),
            Format::Sarif => sarif::report(self),
            Format::Junit => junit::report(self),
        }
    }
}
