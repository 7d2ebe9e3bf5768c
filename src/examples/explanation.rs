//! What a rule finds, told by an example: the wrong input, what `check` says of it, the right input.

use serde::Serialize;

use super::excerpt::{Body, Excerpt};
use crate::diag::json::JsonDiagnostic;
use crate::diag::{Diagnostic, Rule, RuleText, human, markdown};
use crate::messages::Messages;

/// A rule with its example.
pub struct Explanation {
    /// What is explained.
    pub rule: &'static Rule,
    /// The finding as `check` has found it.
    pub found: Diagnostic,
    /// What is wrong.
    pub wrong: Vec<Excerpt>,
    /// The same, mended.
    pub right: Vec<Excerpt>,
}

impl Explanation {
    /// What the rule says of itself, for reports.
    #[must_use]
    pub fn text(&self, messages: &Messages) -> RuleText {
        let parts = [self.part(messages, "why"), self.part(messages, "help")];
        RuleText {
            what: self.what(messages),
            help: parts.into_iter().flatten().collect::<Vec<_>>().join("\n"),
            markdown: self.markdown(messages, 0),
        }
    }

    fn what(&self, messages: &Messages) -> String {
        messages.plain(self.rule.code, &self.found.args)
    }

    fn part(&self, messages: &Messages, name: &str) -> Option<String> {
        messages.plain_attribute(self.rule.code, name, &self.found.args)
    }

    /// For a person at a terminal.
    #[must_use]
    pub fn human(&self, messages: &Messages) -> String {
        let level = messages.text(&format!("level-{}", self.rule.level.as_str()), &[]);
        let mut out = format!("{} ({level})\n", self.rule.code);
        let parts = [("explain-why", "why"), ("explain-help", "help")];
        out.push_str(&format!("\n{}\n", messages.text(self.rule.code, &self.found.args)));
        for (title, name) in parts {
            if let Some(text) = messages.attribute(self.rule.code, name, &self.found.args) {
                out.push_str(&format!("\n{}\n  {text}\n", messages.text(title, &[])));
            }
        }
        out.push_str(&format!("\n{}\n", messages.text("explain-wrong", &[])));
        out.push_str(&listing(messages, &self.wrong));
        out.push_str(&format!("\n{}\n\n", messages.text("explain-says", &[])));
        out.push_str(&human::render(&self.found, messages));
        out.push_str(&format!("\n{}\n", messages.text("explain-right", &[])));
        out.push_str(&listing(messages, &self.right));
        out
    }

    /// For a page; headings are of the level below `depth`, and none is written for 0.
    #[must_use]
    pub fn markdown(&self, messages: &Messages, depth: usize) -> String {
        let mut out = String::new();
        if depth > 0 {
            let marks = "#".repeat(depth + 1);
            out.push_str(&format!("{marks} {}\n\n", self.rule.code));
            let level = messages.plain(&format!("level-{}", self.rule.level.as_str()), &[]);
            out.push_str(&format!("*{}.* ", markdown::inline(&level)));
        }
        out.push_str(&format!("{}\n", markdown::inline(&self.what(messages))));
        for (title, name) in [("explain-why", "why"), ("explain-help", "help")] {
            if let Some(text) = self.part(messages, name) {
                let title = markdown::inline(&messages.plain(title, &[]));
                out.push_str(&format!("\n**{title}** {}\n", markdown::inline(&text)));
            }
        }
        let title = |id: &str| format!("\n**{}**\n\n", markdown::inline(&messages.plain(id, &[])));
        out.push_str(&title("explain-wrong"));
        out.push_str(&blocks(messages, &self.wrong));
        out.push_str(&title("explain-says"));
        let said = anstream::adapter::strip_str(&human::render(&self.found, messages)).to_string();
        out.push_str(&markdown::block("text", &trimmed(&said)));
        out.push_str(&title("explain-right"));
        out.push_str(&blocks(messages, &self.right));
        out
    }

    /// For programs.
    #[must_use]
    pub fn json<'e>(&'e self, messages: &Messages) -> JsonExplanation<'e> {
        JsonExplanation {
            code: self.rule.code,
            level: self.rule.level.as_str(),
            what: self.what(messages),
            why: self.part(messages, "why"),
            help: self.part(messages, "help"),
            wrong: self.wrong.iter().map(JsonExcerpt::new).collect(),
            diagnostic: JsonDiagnostic::new(&self.found, messages),
            right: self.right.iter().map(JsonExcerpt::new).collect(),
        }
    }

    /// The code, the level and what is wrong: a line of the list of all rules.
    #[must_use]
    pub fn line(&self, messages: &Messages) -> [String; 3] {
        let level = messages.plain(&format!("level-{}", self.rule.level.as_str()), &[]);
        [self.rule.code.to_owned(), level, messages.text(self.rule.code, &self.found.args)]
    }
}

/// A rule with its example, in the JSON form.
#[derive(Serialize)]
pub struct JsonExplanation<'e> {
    code: &'static str,
    level: &'static str,
    what: String,
    why: Option<String>,
    help: Option<String>,
    wrong: Vec<JsonExcerpt<'e>>,
    diagnostic: JsonDiagnostic<'e>,
    right: Vec<JsonExcerpt<'e>>,
}

#[derive(Serialize)]
struct JsonExcerpt<'e> {
    path: &'e str,
    is: &'static str,
    lines: Option<&'e str>,
}

impl<'e> JsonExcerpt<'e> {
    fn new(excerpt: &'e Excerpt) -> Self {
        let lines = match &excerpt.body {
            Body::Lines(lines) => Some(lines.as_str()),
            _ => None,
        };
        Self { path: &excerpt.path, is: excerpt.body.as_str(), lines }
    }
}

/// A path, and what is there if that is not to be seen from its lines.
fn heading(messages: &Messages, excerpt: &Excerpt) -> Option<String> {
    let id = format!("explain-{}", excerpt.body.as_str());
    (!matches!(excerpt.body, Body::Lines(_))).then(|| messages.plain(&id, &[]))
}

fn listing(messages: &Messages, excerpts: &[Excerpt]) -> String {
    let mut out = String::new();
    for excerpt in excerpts {
        out.push_str(&format!("  {}", excerpt.path));
        if let Some(note) = heading(messages, excerpt) {
            out.push_str(&format!(": {note}"));
        }
        out.push('\n');
        if let Body::Lines(lines) = &excerpt.body {
            for line in lines.lines() {
                out.push_str(format!("    | {line}").trim_end());
                out.push('\n');
            }
        }
    }
    out
}

fn blocks(messages: &Messages, excerpts: &[Excerpt]) -> String {
    let mut parts = Vec::new();
    for excerpt in excerpts {
        let path = markdown::code(&excerpt.path);
        parts.push(match (&excerpt.body, heading(messages, excerpt)) {
            (Body::Lines(lines), _) => {
                let language = match excerpt.path.rsplit_once('.').map(|(_, end)| end) {
                    Some("toml") => "toml",
                    Some("ftl") => "fluent",
                    Some("html" | "svg") => "html",
                    Some("md") => "markdown",
                    _ => "text",
                };
                format!("{path}\n\n{}", markdown::block(language, &trimmed(lines)))
            }
            (_, note) => format!("{path}: {}\n", markdown::inline(&note.unwrap_or_default())),
        });
    }
    parts.join("\n")
}

/// Lines without spaces at their ends, which an editor would take away again.
fn trimmed(text: &str) -> String {
    text.lines().map(str::trim_end).collect::<Vec<_>>().join("\n")
}
