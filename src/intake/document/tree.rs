//! Pandoc's tree of a document, made into one of which every word can be written as Markdown.
//!
//! Its nodes are `{"t": kind, "c": content}`; <https://hackage.haskell.org/package/pandoc-types> says what each kind has.

use serde_json::{Value, json};

use super::Unsaid;
use super::kept::{HEADING, MORE};

/// The kind of a node; nothing of what is none.
pub(super) fn kind(node: &Value) -> &str {
    node.get("t").and_then(Value::as_str).unwrap_or_default()
}

/// A node's content.
fn content(node: &mut Value) -> Value {
    node.get_mut("c").map(Value::take).unwrap_or_default()
}

/// One of the parts of a node's content.
fn part(node: &mut Value, ix: usize) -> Value {
    node.get_mut("c").and_then(|all| all.get_mut(ix)).map(Value::take).unwrap_or_default()
}

fn list(value: Value) -> Vec<Value> {
    match value {
        Value::Array(items) => items,
        _ => Vec::new(),
    }
}

fn node(kind: &str, content: Value) -> Value {
    json!({ "t": kind, "c": content })
}

/// Takes away what Markdown has no words for, and keeps all words.
pub(super) fn plain(nodes: &mut Vec<Value>, unsaid: &mut Unsaid) {
    let mut all = Vec::with_capacity(nodes.len());
    for mut own in std::mem::take(nodes) {
        match kind(&own) {
            "Image" => unsaid.pictures += 1,
            "Math" => {
                unsaid.formulas += 1;
                all.push(own);
            }
            // Whatever is only there for its looks, or for the program itself.
            "Span" | "Div" => all.extend(plained(part(&mut own, 1), unsaid)),
            "Underline" | "SmallCaps" => {
                unsaid.looks = true;
                all.extend(plained(content(&mut own), unsaid));
            }
            // Headings of a document have no names that a text could link to.
            "Link" if target(&own).starts_with('#') => {
                unsaid.links += 1;
                all.extend(plained(part(&mut own, 1), unsaid));
            }
            "Figure" => {
                let mut caption = part(&mut own, 1);
                all.extend(plained(part(&mut own, 2), unsaid));
                all.extend(plained(
                    caption.get_mut(1).map(Value::take).unwrap_or_default(),
                    unsaid,
                ));
            }
            "Header" => {
                if let Some(attributes) = own.get_mut("c").and_then(|own| own.get_mut(1)) {
                    *attributes = json!(["", [], []]);
                }
                deeper(&mut own, unsaid);
                all.push(own);
            }
            "Table" => {
                deeper(&mut own, unsaid);
                all.extend(table(own, unsaid));
            }
            _ => {
                let had = has_words(&own);
                deeper(&mut own, unsaid);
                // Where a picture was, there is nothing now; an empty line that was one stays.
                let is_gone = match kind(&own) {
                    "Para" | "Plain" | "Emph" | "Strong" | "Strikeout" => had && !has_words(&own),
                    "Link" => own["c"].get(1) == Some(&json!([])),
                    _ => false,
                };
                if !is_gone {
                    all.push(own);
                }
            }
        }
    }
    *nodes = all;
}

fn target(link: &Value) -> &str {
    let to = link.get("c").and_then(|own| own.get(2)?.get(0)?.as_str());
    to.unwrap_or_default()
}

fn plained(nodes: Value, unsaid: &mut Unsaid) -> Vec<Value> {
    let mut nodes = list(nodes);
    plain(&mut nodes, unsaid);
    nodes
}

/// The same for whatever is in a node.
fn deeper(value: &mut Value, unsaid: &mut Unsaid) {
    match value {
        Value::Array(items) => {
            plain(items, unsaid);
        }
        Value::Object(_) => {
            if let Some(own) = value.get_mut("c") {
                deeper(own, unsaid);
            }
        }
        _ => {}
    }
}

fn has_words(node: &Value) -> bool {
    node.get("c").and_then(Value::as_array).is_some_and(|own| !own.is_empty())
}

/// Takes away empty paragraphs, which only make room.
pub(super) fn without_empty(nodes: &mut Vec<Value>) {
    nodes.retain_mut(|own| {
        if let Some(Value::Array(items)) = own.get_mut("c") {
            items.iter_mut().for_each(|item| {
                if let Value::Array(nodes) = item {
                    without_empty(nodes);
                }
            });
        }
        let is_space = |own: &Value| matches!(kind(own), "Space" | "SoftBreak" | "LineBreak");
        let is_empty = |own: &Value| {
            own.get("c").and_then(Value::as_array).is_some_and(|own| own.iter().all(is_space))
        };
        !(kind(own) == "Para" && is_empty(own))
    });
}

/// A table as rows of cells of one line each, below what stood above it.
fn table(mut own: Value, unsaid: &mut Unsaid) -> Vec<Value> {
    let mut is_more = false;
    // Rows that the document says are of headings, and pandoc does not.
    let mut headings = 0;
    let mut caption = part(&mut own, 1);
    let caption = list(caption.get_mut(1).map(Value::take).unwrap_or_default());
    let mut rows_of = |rows: Value| -> Vec<Value> {
        // For how many rows more a cell above reaches down, by columns.
        let mut below = Vec::new();
        let one = |row| one_line(row, &mut below, (&mut is_more, &mut headings));
        list(rows).into_iter().map(one).collect()
    };
    let mut head = rows_of(part(&mut own, 3).get_mut(1).map(Value::take).unwrap_or_default());
    let mut body = Vec::new();
    for mut part in list(part(&mut own, 4)) {
        for ix in [2, 3] {
            body.extend(rows_of(part.get_mut(ix).map(Value::take).unwrap_or_default()));
        }
    }
    body.extend(rows_of(part(&mut own, 5).get_mut(1).map(Value::take).unwrap_or_default()));
    let is_empty = |row: &Value| {
        let cells = row.get(1).and_then(Value::as_array);
        cells.is_none_or(|cells| cells.iter().all(|cell| cell.get(4) == Some(&json!([]))))
    };
    if headings > 0 && head.iter().all(is_empty) {
        head = body.drain(..headings.min(body.len())).collect();
    }
    if head.len() > 1 {
        is_more = true;
        let rest = head.split_off(1);
        body.splice(0..0, rest);
    }
    unsaid.tables += u64::from(is_more);
    let none = || json!(["", [], []]);
    let columns = list(part(&mut own, 2)).into_iter();
    // Without widths: pandoc writes no table whose lines would be too long for them.
    let columns = columns.map(|column| json!([column.get(0), { "t": "ColWidthDefault" }]));
    let columns: Vec<Value> = columns.collect();
    let table =
        json!([none(), [null, []], columns, [none(), head], [[none(), 0, [], body]], [none(), []]]);
    caption.into_iter().chain([node("Table", table)]).collect()
}

fn one_line(
    mut row: Value,
    below: &mut Vec<u64>,
    (is_more, headings): (&mut bool, &mut usize),
) -> Value {
    let empty = || json!([["", [], []], { "t": "AlignDefault" }, 1, 1, []]);
    let mut cells = Vec::new();
    // What reaches down from above keeps the cells beside it in their columns.
    let mut fill = |cells: &mut Vec<Value>, taken: Option<(u64, u64)>| {
        while let Some(left) = below.get_mut(cells.len()).filter(|left| **left > 0) {
            *left -= 1;
            cells.push(empty());
        }
        if let Some((high, wide)) = taken {
            let (from, to) =
                (cells.len(), cells.len().saturating_add(usize::try_from(wide).unwrap_or(1)));
            if below.len() < to {
                below.resize(to, 0);
            }
            below[from..to].iter_mut().for_each(|left| *left = high.saturating_sub(1));
        }
    };
    for mut cell in list(row.get_mut(1).map(Value::take).unwrap_or_default()) {
        let span = |ix: usize| cell.get(ix).and_then(Value::as_u64).unwrap_or(1);
        let (high, wide) = (span(2), span(3).min(100));
        let mut blocks = list(cell.get_mut(4).map(Value::take).unwrap_or_default());
        blocks.retain(|block| match spoken(block).as_str() {
            HEADING => {
                *headings += 1;
                false
            }
            MORE => {
                *is_more = true;
                false
            }
            _ => true,
        });
        *is_more |= high > 1 || wide > 1 || blocks.len() > 1;
        let mut words = Vec::new();
        blocks.into_iter().for_each(|block| words_of(block, &mut words, is_more));
        let blocks = if words.is_empty() { Vec::new() } else { vec![node("Plain", words.into())] };
        fill(&mut cells, Some((high, wide)));
        cells.push(json!([["", [], []], { "t": "AlignDefault" }, 1, 1, blocks]));
        // What lies across several columns stands in the first of them.
        cells.extend((1..wide).map(|_| empty()));
    }
    fill(&mut cells, None);
    json!([["", [], []], cells])
}

/// All words of what is in a cell, in one line.
fn words_of(mut block: Value, out: &mut Vec<Value>, is_more: &mut bool) {
    let space = || json!({ "t": "Space" });
    if let Value::Array(items) = block {
        items.into_iter().for_each(|item| words_of(item, out, is_more));
        return;
    }
    let found = match kind(&block) {
        "Para" | "Plain" => list(content(&mut block)),
        "Header" => list(part(&mut block, 2)),
        "CodeBlock" => vec![node("Code", content(&mut block))],
        "" => return,
        _ => {
            *is_more = true;
            let mut inner = content(&mut block);
            // A node that stands among words is a word itself.
            let parts = inner.as_array_mut().map(std::mem::take).unwrap_or_default();
            let mut words: Vec<Value> = Vec::new();
            for own in parts {
                match kind(&own) {
                    "" | "Para" | "Plain" | "Header" | "CodeBlock" | "BlockQuote"
                    | "BulletList" | "OrderedList" | "Table" => words_of(own, out, is_more),
                    _ => words.push(own),
                }
            }
            words
        }
    };
    if found.is_empty() {
        return;
    }
    if !out.is_empty() {
        out.push(space());
    }
    out.extend(found.into_iter().map(|own| match kind(&own) {
        "LineBreak" | "SoftBreak" => space(),
        _ => own,
    }));
}

/// What the document calls itself, taken out of it: its title, or the heading that it begins with.
pub(super) fn headline(
    meta: &mut Value,
    title: Option<&str>,
    blocks: &mut Vec<Value>,
) -> Option<String> {
    let given = meta.as_object_mut().and_then(|meta| meta.remove("title"));
    let mut found = given.map(|title| spoken(&title)).filter(|title| !title.trim().is_empty());
    let first = blocks.first().map(|first| (kind(first).to_owned(), spoken(first)));
    if found.is_none()
        && let Some((kind, text)) = first
    {
        let is_title = kind == "Para" && title.is_some_and(|title| same(title, &text));
        let is_first = kind == "Header" && level(&blocks[0]) == Some(1);
        if (is_title || is_first) && !text.trim().is_empty() {
            blocks.remove(0);
            found = Some(text);
        }
    }
    // Below a headline a text's own headings begin with the second level.
    if found.is_some() && blocks.iter().any(|own| level(own) == Some(1)) {
        for own in blocks.iter_mut() {
            if let Some(number) = level(own) {
                own["c"][0] = json!((number + 1).min(6));
            }
        }
    }
    found.map(|text| text.split_whitespace().collect::<Vec<_>>().join(" "))
}

fn same(one: &str, other: &str) -> bool {
    one.split_whitespace().eq(other.split_whitespace())
}

fn level(node: &Value) -> Option<u64> {
    if kind(node) == "Header" { node.get("c")?.get(0)?.as_u64() } else { None }
}

/// What else stands above the text by its style (subtitle, authors, date): paragraphs like any other.
pub(super) fn above(meta: Value, unsaid: &mut Unsaid) -> Vec<Value> {
    let Value::Object(mut meta) = meta else { return Vec::new() };
    let mut out = Vec::new();
    for key in ["subtitle", "author", "date", "abstract"] {
        let mut pending: Vec<Value> = meta.remove(key).into_iter().collect();
        while let Some(mut own) = pending.pop() {
            match kind(&own) {
                "MetaList" => pending.extend(list(content(&mut own)).into_iter().rev()),
                "MetaBlocks" => out.extend(plained(content(&mut own), unsaid)),
                "MetaInlines" => {
                    let words = plained(content(&mut own), unsaid);
                    out.push(node("Para", words.into()));
                }
                "MetaString" => {
                    let words = json!([node("Str", content(&mut own))]);
                    out.push(node("Para", words));
                }
                _ => {}
            }
        }
    }
    without_empty(&mut out);
    out
}

/// The words of a node, without all marks.
pub(super) fn spoken(node: &Value) -> String {
    let mut out = String::new();
    speak(node, &mut out);
    out
}

fn speak(node: &Value, out: &mut String) {
    match (kind(node), node.get("c")) {
        ("Str" | "MetaString", Some(Value::String(text))) => out.push_str(text),
        ("Space" | "SoftBreak", _) => out.push(' '),
        ("LineBreak", _) => out.push('\n'),
        ("Code" | "Math", Some(Value::Array(parts))) => {
            out.push_str(parts.get(1).and_then(Value::as_str).unwrap_or_default());
        }
        ("Note", _) => {}
        (_, Some(inner)) => speak(inner, out),
        _ => {
            if let Value::Array(items) = node {
                items.iter().for_each(|item| speak(item, out));
            }
        }
    }
}
