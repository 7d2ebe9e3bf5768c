//! What was typed as Markdown, written down again from what an office program has made of it: a line that begins with a
//! hyphen may have become an item of a list, and two stars bold type. Nothing is escaped, since marks were typed as marks.

use serde_json::Value;

use super::tree::{kind, spoken};

/// Who writes it down, and the footnotes that were met, which stand at the end.
pub(super) struct Typist {
    /// The footnotes, as definitions.
    pub(super) notes: Vec<String>,
    /// How much deeper the program's own headings stand in the text.
    deeper: u64,
}

impl Typist {
    pub(super) fn of(blocks: &[Value]) -> Self {
        // Below a headline a text's own headings begin with the second level.
        let is_first = |own: &Value| level(own) == Some(1) && !spoken(own).starts_with('#');
        Self { notes: Vec::new(), deeper: u64::from(blocks.iter().any(is_first)) }
    }

    /// The lines of a block; none if it has no words in lines.
    pub(super) fn lines(&mut self, block: &Value) -> Option<Vec<String>> {
        let content = block.get("c");
        let list = |at: Option<&Value>| at.and_then(Value::as_array).cloned().unwrap_or_default();
        Some(match kind(block) {
            "Para" | "Plain" => self.text_of(block).split('\n').map(str::to_owned).collect(),
            "Header" => {
                let words = self.inlines(content?.get(2)).replace('\n', " ");
                let marks = "#".repeat(usize::try_from(level(block)? + self.deeper).ok()?.min(6));
                let is_typed = words.starts_with('#') || is_frame(&words);
                vec![if is_typed { words } else { format!("{marks} {words}") }]
            }
            "BulletList" => self.items(&list(content), |_| "- ".to_owned()),
            "OrderedList" => {
                let first = content?.get(0)?.get(0)?.as_u64()?;
                self.items(&list(content?.get(1)), |ix| format!("{}. ", first + ix))
            }
            "BlockQuote" => self.quotation(&list(content)),
            "CodeBlock" => {
                let code = content?.get(1)?.as_str()?;
                let fence = "```".to_owned();
                let lines = code.lines().map(str::to_owned);
                [fence.clone()].into_iter().chain(lines).chain([fence]).collect()
            }
            "Table" => self.table(block)?,
            _ => return None,
        })
    }

    /// The same of several blocks, with empty lines between them.
    fn all(&mut self, blocks: &[Value], is_tight: bool) -> Vec<String> {
        let mut out: Vec<String> = Vec::new();
        for block in blocks {
            let lines = self.lines(block).unwrap_or_else(|| vec![spoken(block)]);
            let is_one = lines
                .first()
                .and_then(|line| group(line))
                .is_some_and(|own| out.last().and_then(|line| group(line)) == Some(own));
            let is_inner = is_tight && matches!(kind(block), "BulletList" | "OrderedList");
            if !out.is_empty() && !is_one && !is_inner {
                out.push(String::new());
            }
            out.extend(lines);
        }
        out
    }

    fn items(&mut self, items: &[Value], mark: impl Fn(u64) -> String) -> Vec<String> {
        let mut out = Vec::new();
        for (ix, item) in (0..).zip(items) {
            let mark = mark(ix);
            let blocks = item.as_array().cloned().unwrap_or_default();
            for (line, text) in self.all(&blocks, true).into_iter().enumerate() {
                out.push(match line {
                    0 => format!("{mark}{text}"),
                    _ if text.is_empty() => text,
                    _ => format!("{}{text}", " ".repeat(mark.len())),
                });
            }
        }
        out
    }

    /// What is set in from the margin is a quotation, unless it was typed as something.
    fn quotation(&mut self, blocks: &[Value]) -> Vec<String> {
        let lines = self.all(blocks, false);
        if lines.iter().any(|line| group(line).is_some() || is_frame(line)) {
            return lines;
        }
        lines.iter().map(|line| format!("> {line}").trim_end().to_owned()).collect()
    }

    fn table(&mut self, block: &Value) -> Option<Vec<String>> {
        let content = block.get("c")?;
        let rows = |at: Option<&Value>| at.and_then(Value::as_array).cloned().unwrap_or_default();
        let mut all = rows(content.get(3)?.get(1));
        let bodies = rows(content.get(4));
        all.extend(bodies.iter().flat_map(|body| rows(body.get(3))));
        let marks: Vec<&str> = content
            .get(2)?
            .as_array()?
            .iter()
            .map(|column| match column.get(0).map(kind) {
                Some("AlignRight") => "---:",
                Some("AlignCenter") => ":---:",
                _ => "---",
            })
            .collect();
        let mut out = Vec::new();
        for row in all {
            let cells = rows(row.get(1));
            let mut cell = |own: &Value| {
                let words: Vec<String> =
                    rows(own.get(4)).iter().map(|block| self.text_of(block)).collect();
                escaped(&words.join(" ").replace('\n', " "))
            };
            let cells: Vec<String> = cells.iter().map(&mut cell).collect();
            // The head of a table that has none.
            if out.is_empty() && cells.iter().all(String::is_empty) {
                continue;
            }
            out.push(format!("| {} |", cells.join(" | ")));
            if out.len() == 1 {
                out.push(format!("|{}|", marks.join("|")));
            }
        }
        Some(out)
    }

    /// What was typed in a paragraph. Links that a program has made of an address are the address.
    pub(super) fn text_of(&mut self, block: &Value) -> String {
        self.inlines(block.get("c"))
    }

    fn inlines(&mut self, all: Option<&Value>) -> String {
        let all = all.and_then(Value::as_array);
        all.into_iter().flatten().map(|own| self.inline(own)).collect()
    }

    fn inline(&mut self, own: &Value) -> String {
        let mark = match kind(own) {
            "Emph" => "*",
            "Strong" => "**",
            "Strikeout" => "~~",
            "Code" => return format!("`{}`", spoken(own)),
            "Link" => {
                let words = self.inlines(own.get("c").and_then(|own| own.get(1)));
                let to = own.get("c").and_then(|own| own.get(2)?.get(0)?.as_str());
                return match to.filter(|to| !to.contains(words.trim())) {
                    Some(to) => format!("[{words}]({to})"),
                    None => words,
                };
            }
            "Note" => {
                let blocks = own.get("c").and_then(Value::as_array).cloned().unwrap_or_default();
                let words: Vec<String> = blocks.iter().map(|own| self.text_of(own)).collect();
                let name = format!("[^document-{}]", self.notes.len() + 1);
                self.notes.push(format!("{name}: {}", words.join(" ").replace('\n', " ")));
                return name;
            }
            _ => return spoken(own),
        };
        let words = self.inlines(own.get("c"));
        let bare = words.trim();
        // A mark that was typed is not written twice, and none around a part of the frame.
        let is_marked = bare.starts_with(mark) && bare.ends_with(mark);
        if bare.is_empty() || is_frame(bare) || (is_marked && mark.len() > 1) {
            return words;
        }
        let at = words.len() - words.trim_start().len();
        format!("{}{mark}{bare}{mark}{}", &words[..at], &words[at + bare.len()..])
    }
}

/// What adjacent lines make together.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Group {
    /// Rows of a table.
    Rows,
    /// Items of a list, by their marks.
    Items(char),
    /// Lines of a quotation.
    Quotation,
}

/// What a line makes together with others of its kind.
pub(super) fn group(line: &str) -> Option<Group> {
    let line = line.trim_start();
    let rest = line.trim_start_matches(|c: char| c.is_ascii_digit());
    let mark = line.chars().next()?;
    let is_item = |rest: &str| rest[1..].starts_with(' ');
    match mark {
        '|' => Some(Group::Rows),
        '>' => Some(Group::Quotation),
        '-' | '*' | '+' if is_item(line) => Some(Group::Items(mark)),
        '0'..='9' if rest.starts_with(['.', ')']) && is_item(rest) => {
            rest.chars().next().map(Group::Items)
        }
        _ => None,
    }
}

/// Whether words are a part of the frame of a file that was handed out.
fn is_frame(words: &str) -> bool {
    ["¶", "<!--", "-->"].iter().any(|mark| words.contains(mark))
}

fn level(block: &Value) -> Option<u64> {
    if kind(block) == "Header" { block.get("c")?.get(0)?.as_u64() } else { None }
}

/// A cell's words, in which a line that is none of the table's is marked as such.
fn escaped(words: &str) -> String {
    let mut out = String::with_capacity(words.len());
    let mut before = ' ';
    for c in words.chars() {
        if c == '|' && before != '\\' {
            out.push('\\');
        }
        out.push(c);
        before = c;
    }
    out
}
