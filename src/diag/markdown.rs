//! Markdown: a report that can be posted to a pull request, and what else is shown as Markdown.

use super::report::Report;
use super::{Diagnostic, Level};

/// Findings that are listed; comments on pull requests have a limit, and readers too.
const MOST: usize = 200;

/// The counts, and a table of the findings.
pub(super) fn report(report: &Report<'_>) -> String {
    let messages = report.messages;
    let text = |id: &str| inline(&messages.plain(id, &[]));
    let mut out = format!("### {}\n\n", text("report-title"));
    out.push_str(&format!("{}\n", inline(&report.summary())));
    if report.diagnostics.is_empty() {
        return out;
    }
    let heads = ["report-level", "report-place", "report-what", "report-help"].map(text);
    out.push_str(&format!("\n{}\n|---|---|---|---|\n", row(&heads)));
    for diagnostic in report.diagnostics.iter().take(MOST) {
        out.push_str(&row(&cells(report, diagnostic)));
        out.push('\n');
    }
    if let Some(more) = report.diagnostics.len().checked_sub(MOST).filter(|more| *more > 0) {
        let more = messages.plain("report-more", &[("count", more.into())]);
        out.push_str(&format!("\n{}\n", inline(&more)));
    }
    out
}

fn cells(report: &Report<'_>, diagnostic: &Diagnostic) -> [String; 4] {
    let rule = diagnostic.rule;
    let sign = match rule.level {
        Level::Error => "🔴",
        Level::Warning => "🟡",
        Level::Note => "🔵",
    };
    let level = report.messages.plain(&format!("level-{}", rule.level.as_str()), &[]);
    let place = diagnostic.path.as_deref().map_or_else(String::new, |path| {
        let at = diagnostic.location.as_ref();
        code(&at.map_or(path.to_owned(), |l| format!("{path}:{}:{}", l.line, l.column)))
    });
    let words = report.words(diagnostic);
    let what = format!("{} {}", inline(&words.what), code(rule.code));
    let help = inline(words.help.as_deref().unwrap_or_default());
    [format!("{sign} {}", inline(&level)), place, what, help]
}

/// A row of a table, of cells that are Markdown already.
#[must_use]
pub fn row<S: AsRef<str>>(cells: &[S]) -> String {
    let cell = |cell: &S| format!(" {} |", cell.as_ref());
    format!("|{}", cells.iter().map(cell).collect::<String>())
}

/// Text inside of a paragraph or a cell: nothing in it is read as Markdown, HTML or a mention.
#[must_use]
pub fn inline(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    for c in text.trim().chars() {
        match c {
            '\\' | '`' | '*' | '_' | '[' | ']' | '|' | '~' | '#' | '!' | '{' | '}' => {
                out.push('\\');
                out.push(c);
            }
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            // A comment in between keeps a name from being called.
            '@' => out.push_str("@<!-- -->"),
            c if c == '\u{85}' || c.is_control() => out.push(' '),
            c => out.push(c),
        }
    }
    out
}

/// Text in HTML that stands in Markdown, where its own signs mean nothing.
#[must_use]
pub fn html(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    for c in text.trim().chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '@' => out.push_str("&#64;"),
            c if c == '\u{85}' || c.is_control() => out.push(' '),
            c => out.push(c),
        }
    }
    out
}

/// A link to a file, by a path with `/`.
#[must_use]
pub fn link(text: &str, path: &str) -> String {
    let mut address = String::with_capacity(path.len() + 2);
    for byte in path.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'/' => {
                address.push(char::from(byte));
            }
            byte => address.push_str(&format!("%{byte:02X}")),
        }
    }
    format!("[{}](./{address})", inline(text))
}

/// A code span in a paragraph or a cell, whatever is in it.
#[must_use]
pub fn code(text: &str) -> String {
    let clean: String = text.chars().map(|c| if c.is_control() { '\u{FFFD}' } else { c }).collect();
    // Within a table a bar ends the cell even in code.
    let clean = clean.replace('|', "\\|");
    let longest = longest_run(&clean);
    let fence = "`".repeat(longest + 1);
    let pad = if clean.starts_with('`') || clean.ends_with('`') { " " } else { "" };
    format!("{fence}{pad}{clean}{pad}{fence}")
}

/// A block of code, whatever is in it.
#[must_use]
pub fn block(language: &str, text: &str) -> String {
    let fence = "`".repeat(longest_run(text).max(2) + 1);
    format!("{fence}{language}\n{}\n{fence}\n", text.trim_end_matches('\n'))
}

/// The longest run of backticks.
fn longest_run(text: &str) -> usize {
    text.split(|c| c != '`').map(str::len).max().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_stays_text() {
        assert_eq!(
            inline("a|b <b>@team</b> *x*\n# y"),
            "a\\|b &lt;b&gt;@<!-- -->team&lt;/b&gt; \\*x\\* \\# y"
        );
        assert_eq!(code("a|b"), "`a\\|b`");
        assert_eq!(code("`x``"), "``` `x`` ```");
        assert_eq!(html("<b a=\"x\"> & @team\n"), "&lt;b a=&quot;x&quot;&gt; &amp; &#64;team");
        assert_eq!(link("a]b", "x/a b)(.md"), "[a\\]b](./x/a%20b%29%28.md)");
        assert_eq!(link("a", "javascript:x"), "[a](./javascript%3Ax)");
        assert_eq!(block("md", "```\nx\n```\n"), "````md\n```\nx\n```\n````\n");
    }
}
