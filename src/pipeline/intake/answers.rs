//! What answers to marks have put into texts, kept on this computer only: whoever corrects an answer of their own
//! sends the same file again, and its marks ask about a text that is there no more.

use std::io;
use std::path::{Path, PathBuf};

use super::placing::put;
use crate::model::Locale;
use crate::parse::Earlier;
use crate::system::System;

/// The folder, below the network's root.
const FOLDER: &str = ".hexapla/answered";

/// Answers that are kept of a text.
const MOST: usize = 1_000;

/// Bytes of a file that are read: more than any has.
const LIMIT: u64 = 1 << 20;

/// Who sent answers that nobody's folder tells.
const NOBODY: &str = "-";

fn file(article: &str, locale: &Locale) -> PathBuf {
    Path::new(FOLDER).join(article).join(locale.as_str())
}

/// A line: whose answer it was, its mark, and the hash of what was put there.
fn lines(system: &dyn System, file: &Path) -> Vec<[String; 3]> {
    let bytes = system.read(file, LIMIT).unwrap_or_default();
    let text = String::from_utf8_lossy(&bytes).into_owned();
    let fields = |line: &str| line.split(' ').map(str::to_owned).collect::<Vec<_>>();
    text.lines().filter_map(|line| fields(line).try_into().ok()).collect()
}

/// What a sender's answers have put into a text, and those of whom nobody knows.
pub(super) fn earlier(
    system: &dyn System,
    (article, locale): (&str, &Locale),
    sender: Option<&str>,
) -> Earlier {
    let is_theirs = |who: &str| who == NOBODY || sender.is_none_or(|sender| sender == who);
    let lines = lines(system, &file(article, locale)).into_iter();
    lines.filter(|[who, ..]| is_theirs(who)).map(|[_, mark, hash]| (mark, hash)).collect()
}

/// What the answers of all other senders have put into a text.
pub(super) fn others(
    system: &dyn System,
    (article, locale): (&str, &Locale),
    sender: Option<&str>,
) -> Earlier {
    let is_other = |who: &str| sender.is_some_and(|sender| sender != who) && who != NOBODY;
    let lines = lines(system, &file(article, locale)).into_iter();
    lines.filter(|[who, ..]| is_other(who)).map(|[_, mark, hash]| (mark, hash)).collect()
}

/// Keeps what answers have put into a text.
///
/// # Errors
///
/// If it cannot be written.
pub(super) fn keep_answers(
    system: &dyn System,
    (article, locale): (&str, &Locale),
    sender: Option<&str>,
    new: &Earlier,
) -> io::Result<()> {
    let file = file(article, locale);
    let before = lines(system, &file);
    let mut all = before.clone();
    all.retain(|[_, mark, _]| !new.contains_key(mark));
    let who = sender.unwrap_or(NOBODY).to_owned();
    all.extend(new.iter().map(|(mark, hash)| [who.clone(), mark.clone(), hash.clone()]));
    all.drain(..all.len().saturating_sub(MOST));
    if all == before {
        return Ok(());
    }
    let text: String = all.iter().map(|line| line.join(" ") + "\n").collect();
    put(system, &file, text.as_bytes())
}
