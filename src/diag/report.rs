//! All findings of a run as one report, and what its forms have in common.

use std::collections::BTreeMap;

use super::{Diagnostic, Level, Rule};
use crate::messages::Messages;

/// From which level on a finding makes a run fail; `None`: none does.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct FailOn(pub Option<Level>);

impl FailOn {
    /// Whether a finding of this level makes the run fail.
    #[must_use]
    pub fn fails(self, level: Level) -> bool {
        // Errors come first in the order of levels.
        self.0.is_some_and(|least| level <= least)
    }

    /// Whether any of these makes the run fail.
    #[must_use]
    pub fn any<'d>(self, diagnostics: impl IntoIterator<Item = &'d Diagnostic>) -> bool {
        diagnostics.into_iter().any(|diagnostic| self.fails(diagnostic.rule.level))
    }
}

/// What a rule says of itself, in the reader's language, as Markdown and as plain text.
#[derive(Clone, Default, Debug)]
pub struct RuleText {
    /// What is wrong, in one line, by an example.
    pub what: String,
    /// Why it matters and what to do, by an example.
    pub help: String,
    /// The same at length, with the example, in Markdown.
    pub markdown: String,
}

/// Findings, and what the forms need besides.
pub struct Report<'r> {
    /// In the order in which they are shown.
    pub diagnostics: &'r [Diagnostic],
    /// The reader's language.
    pub messages: &'r Messages,
    /// What leads from where the reader stands to the network's root: empty, or with a `/` at its
    /// end. Only forms that other programs match with files need it.
    pub base: &'r str,
    /// The files that were looked at, for forms that also say what is sound.
    pub checked: &'r [String],
    /// What makes the run fail.
    pub fail_on: FailOn,
    /// Whether the network could be read at all.
    pub complete: bool,
    /// The words of a rule as such.
    pub rule_text: &'r dyn Fn(&'static Rule) -> RuleText,
}

impl Report<'_> {
    /// How many findings there are of a level.
    #[must_use]
    pub fn count(&self, level: Level) -> usize {
        self.diagnostics.iter().filter(|d| d.rule.level == level).count()
    }

    /// The last line: how many errors and warnings.
    pub(super) fn summary(&self) -> String {
        let (errors, warnings) = (self.count(Level::Error), self.count(Level::Warning));
        let args = [("errors", errors.into()), ("warnings", warnings.into())];
        self.messages.text("summary", &args)
    }

    /// A finding's file, as it is found from where the reader stands.
    pub(super) fn path(&self, diagnostic: &Diagnostic) -> Option<String> {
        diagnostic.path.as_deref().map(|path| format!("{}{path}", self.base))
    }

    /// What is wrong, why, and what to do: for machines that show plain text.
    pub(super) fn words(&self, diagnostic: &Diagnostic) -> Words {
        let code = diagnostic.rule.code;
        let attribute = |name: &str| self.messages.plain_attribute(code, name, &diagnostic.args);
        Words {
            what: self.messages.plain(code, &diagnostic.args),
            why: attribute("why"),
            help: attribute("help"),
        }
    }

    /// A number for each finding: how many equal ones stand before it.
    pub(super) fn ordinals<K: Ord>(&self, key: impl Fn(&Diagnostic) -> K) -> Vec<usize> {
        let mut seen: BTreeMap<K, usize> = BTreeMap::new();
        let mut next = |diagnostic| {
            let count = seen.entry(key(diagnostic)).or_default();
            *count += 1;
            *count - 1
        };
        self.diagnostics.iter().map(&mut next).collect()
    }
}

/// A finding in plain words.
pub(super) struct Words {
    pub what: String,
    pub why: Option<String>,
    pub help: Option<String>,
}

impl Words {
    /// All of them, one below the other.
    pub(super) fn lines(&self) -> impl Iterator<Item = &str> {
        [Some(&self.what), self.why.as_ref(), self.help.as_ref()]
            .into_iter()
            .flatten()
            .map(String::as_str)
    }
}
