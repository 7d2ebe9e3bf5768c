//! The file that asks a translator for what has changed.

use std::fmt::Write as _;

use super::fill_in::{Handing, address, comment, html_comment};
use super::keys::{key, value};
use super::marks::{Mark, SIGN};
use crate::data::Notation;

/// What is to be brought up to date.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Update {
    /// What the file says at its top, and where its body begins.
    pub top: String,
    /// The same, beside paragraphs.
    pub body: String,
    /// Texts of the front matter.
    pub keys: Vec<KeyTask>,
    /// Blocks of the body.
    pub blocks: Vec<BlockTask>,
}

/// A text of the front matter.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct KeyTask {
    /// The keys that lead to it.
    pub path: Vec<String>,
    /// Its mark.
    pub mark: Mark,
    /// What has changed, for its translator.
    pub note: String,
    /// What it says now.
    pub present: String,
}

/// A block of the body.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct BlockTask {
    /// Its mark.
    pub mark: Mark,
    /// What has changed, for its translator.
    pub note: String,
    /// What it says now; empty if it is not there yet.
    pub present: String,
}

/// The file's text.
#[must_use]
pub fn update(update: &Update, notation: Notation, handing: &Handing<'_>) -> String {
    let mut out = String::new();
    let fence = if notation == Notation::Toml { "+++" } else { "---" };
    let _ = writeln!(out, "{fence}");
    address(&mut out, notation, &update.top, handing, true);
    // Plain keys come first, as TOML wants it, and those of a table together.
    let mut keys: Vec<&KeyTask> = update.keys.iter().collect();
    let table = |task: &KeyTask| task.path.split_last().map_or(&[][..], |(_, own)| own).to_vec();
    keys.sort_by_key(|task| {
        let own = table(task);
        let first = update.keys.iter().position(|other| table(other) == own);
        (!own.is_empty(), first)
    });
    let mut tables: &[String] = &[];
    for task in keys {
        let Some((last, own)) = task.path.split_last() else { continue };
        let indent = match notation {
            Notation::Toml => String::new(),
            Notation::Yaml => "  ".repeat(own.len()),
        };
        if own != tables {
            match notation {
                Notation::Toml => {
                    let name: Vec<String> = own.iter().map(|part| key(part)).collect();
                    let _ = writeln!(out, "\n[{}]", name.join("."));
                }
                Notation::Yaml => {
                    let same = own.iter().zip(tables).take_while(|(a, b)| a == b).count();
                    for (depth, part) in own.iter().enumerate().skip(same) {
                        let _ = writeln!(out, "{}{}:", "  ".repeat(depth), key(part));
                    }
                }
            }
            tables = own;
        }
        let _ = writeln!(out, "{indent}#{}", task.mark.clone().above(&task.note));
        comment(&mut out, &indent, &task.note);
        let mark = if notation == Notation::Toml { " =" } else { ":" };
        let _ = writeln!(
            out,
            "{indent}{}{mark} {}",
            key(last),
            value(notation, &indent, &task.present)
        );
    }
    let _ = writeln!(out, "{fence}\n");
    html_comment(&mut out, &format!("{SIGN}\n{}", update.body));
    for (ix, task) in update.blocks.iter().enumerate() {
        let mark = Mark { nth: Some((ix + 1, update.blocks.len())), ..task.mark.clone() };
        html_comment(&mut out, &format!("{}\n{}\n", mark.above(&task.note), task.note));
        let _ = writeln!(out, "{}\n", task.present);
    }
    out
}
