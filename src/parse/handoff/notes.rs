//! What was told to a translator above each place, and what somebody wrote into it by mistake.

use std::collections::BTreeMap;

use super::answer::{Answer, comments};
use super::blocks::blocks;
use super::keys;
use super::labels::signed;
use super::marks::{Mark, SIGN, note_hash};
use crate::data::{Table, Value};
use crate::parse::front;

/// The note below a mark.
struct Note {
    mark: Mark,
    /// The mark's line, from 1.
    line: usize,
    /// Its lines, with their numbers from 1.
    lines: Vec<(usize, String)>,
}

impl Note {
    fn text(&self) -> String {
        let lines: Vec<&str> = self.lines.iter().map(|(_, line)| line.as_str()).collect();
        lines.join("\n")
    }
}

/// What stood in notes: each by what its mark knows it by.
pub type Noted = BTreeMap<String, String>;

/// What the notes of a file said that was made from an original.
#[must_use]
pub fn noted(original: &str, depth: usize) -> Noted {
    let mut found = Noted::new();
    let mut add = |text: &str| found.insert(note_hash(text), text.to_owned());
    for range in blocks(original) {
        add(&signed(&original[range]));
    }
    let front = keys::front(original, depth);
    let mut pending: Vec<&Table> = front.iter().map(|front| &front.table).collect();
    while let Some(table) = pending.pop() {
        for (_, _, node) in &table.entries {
            match &node.value {
                Value::Table(inner) => pending.push(inner),
                Value::Text(text) => {
                    add(text);
                }
                _ => {}
            }
        }
    }
    found
}

/// What the notes of a file say as it is handed out.
#[must_use]
pub fn asked(handed: &str) -> Noted {
    let said = |note: Note| {
        let text = note.text();
        note.mark.note.clone().filter(|_| note.mark.is_of(&text)).map(|hash| (hash, text))
    };
    notes(handed).into_iter().filter_map(said).collect()
}

/// The lines, from 1, in which something was written into a note: it would go with it. What was only replaced
/// or deleted there, as by a command for the whole file, is no loss. Whoever has answered below a note has written what they
/// had to say there.
#[must_use]
pub fn written(text: &str, noted: &Noted, answer: Option<&Answer>) -> Vec<usize> {
    let all = notes(text);
    let own: Vec<Vec<String>> = all.iter().map(|note| only(words(note))).collect();
    let outside = answer.map(|_| outside(text)).unwrap_or_default();
    let changed = all.iter().filter(|note| !note.mark.is_of(&note.text()));
    changed
        .filter_map(|note| {
            let is_given = answer.map(|answer| answer.is_given_at(note.line));
            let original = note.mark.note.as_ref().and_then(|hash| noted.get(hash));
            let Some(original) = original else {
                return (is_given != Some(true)).then(|| guessed(note));
            };
            // A command for the whole file writes the same words several times.
            let is_common = |put: &Put<'_>| {
                let holds =
                    |words: &&Vec<String>| words.windows(put.new.len()).any(|own| own == put.new);
                let times = own.iter().filter(holds).count();
                match is_given {
                    Some(true) => {
                        times > 1
                            || (put.old > 0 && put.new.iter().all(|word| outside.contains(word)))
                    }
                    Some(false) => times > 1,
                    None => false,
                }
            };
            let is_much = |put: &Put<'_>| is_given == Some(false) && put.new.len().max(put.old) > 1;
            added(note, original, &|put| match put.is_more || is_much(put) {
                true => !is_common(put),
                false => false,
            })
        })
        .collect()
}

/// Words in a note that were not there.
struct Put<'p> {
    new: &'p [String],
    /// How many stood in their place.
    old: usize,
    /// Whether they say more than what did.
    is_more: bool,
}

/// The words that stand in no note.
fn outside(text: &str) -> Vec<String> {
    let begins = front::split(text).map_or(0, |split| split.body);
    let mut out: String = text[..begins]
        .lines()
        .filter(|line| !line.trim_start().starts_with('#'))
        .map(|line| format!("{line}\n"))
        .collect();
    let mut at = begins;
    for (range, _) in comments(text, begins) {
        out.push_str(&text[at..range.start]);
        out.push('\n');
        at = range.end;
    }
    out.push_str(&text[at..]);
    out.split_whitespace().map(plain).filter(|word| !word.is_empty()).collect()
}

fn only(words: Vec<(usize, String)>) -> Vec<String> {
    words.into_iter().map(|(_, word)| word).collect()
}

fn notes(text: &str) -> Vec<Note> {
    let begins = front::split(text).map_or(0, |split| split.body);
    let mut notes: Vec<Note> = Vec::new();
    let mut is_open = false;
    for (ix, line) in text[..begins].lines().enumerate() {
        match line.trim_start().strip_prefix('#') {
            Some(rest) if rest.trim_start().starts_with(SIGN) => {
                let mark = Mark::parse(rest);
                is_open = mark.is_some();
                notes.extend(mark.map(|mark| Note { mark, line: ix + 1, lines: Vec::new() }));
            }
            Some(rest) if is_open => {
                if let Some(note) = notes.last_mut() {
                    note.lines.push((ix + 1, rest.to_owned()));
                }
            }
            // Mails and messengers double the ends of lines.
            _ => is_open &= line.trim().is_empty(),
        }
    }
    for (range, mark) in comments(text, begins) {
        let first = text[..range.start].matches('\n').count() + 1;
        let inner = &text[range.start + 4..range.end - 3];
        let above = inner.len() - inner.trim_start().len();
        let above = inner[..above].matches('\n').count();
        let lines = inner.trim_start().lines().enumerate().skip(1);
        let lines = lines.map(|(ix, line)| (first + above + ix, line.to_owned())).collect();
        notes.push(Note { mark, line: first, lines });
    }
    notes
}

/// The words of a note with their lines: letters and digits alone, as a mark knows them.
fn words(note: &Note) -> Vec<(usize, String)> {
    let own = note
        .lines
        .iter()
        .flat_map(|(line, text)| text.split_whitespace().map(|word| (*line, plain(word))));
    own.filter(|(_, word)| !word.is_empty()).collect()
}

fn plain(word: &str) -> String {
    word.chars().filter(|c| c.is_alphanumeric()).collect()
}

/// The line in which a note says more than it did.
fn added(note: &Note, original: &str, is_loss: &dyn Fn(&Put<'_>) -> bool) -> Option<usize> {
    let new = words(note);
    let old: Vec<String> =
        original.split_whitespace().map(plain).filter(|word| !word.is_empty()).collect();
    if new.len() > MANY || old.len() > MANY {
        return Some(guessed(note));
    }
    // How many words the ends have in common, from each pair of words on.
    let mut same = vec![vec![0_usize; old.len() + 1]; new.len() + 1];
    for i in (0..new.len()).rev() {
        for j in (0..old.len()).rev() {
            same[i][j] = match new[i].1 == old[j] {
                true => same[i + 1][j + 1] + 1,
                false => same[i + 1][j].max(same[i][j + 1]),
            };
        }
    }
    let (mut i, mut j, mut kept) = (0, 0, 0);
    let mut replaced = None;
    while i < new.len() || j < old.len() {
        let (from, was) = (i, j);
        while (i < new.len() || j < old.len())
            && !(i < new.len() && j < old.len() && new[i].1 == old[j])
        {
            match i < new.len() && (j == old.len() || same[i + 1][j] >= same[i][j + 1]) {
                true => i += 1,
                false => j += 1,
            }
        }
        if i > from {
            let count = |words: &mut dyn Iterator<Item = &String>| -> usize {
                words.map(|word| word.chars().count()).sum()
            };
            let letters = count(&mut new[from..i].iter().map(|(_, word)| word));
            let before = count(&mut old[was..j].iter());
            // A word for a word; a sentence of a script without spaces is one word, and longer.
            let is_longer = i - from > j - was || letters > 2 * before + SLACK;
            // What stands elsewhere now was there before.
            let count = |all: &mut dyn Iterator<Item = &String>, own: &String| {
                all.filter(|word| *word == own).count()
            };
            let is_moved = || {
                new[from..i].iter().all(|(_, own)| {
                    count(&mut new.iter().map(|(_, word)| word), own) <= count(&mut old.iter(), own)
                })
            };
            let run = only(new[from..i].to_vec());
            let put = Put { new: &run, old: j - was, is_more: is_longer };
            if is_loss(&put) && !is_moved() {
                return Some(new[from].0);
            }
            replaced = replaced.or(Some(new[from].0));
        }
        if i < new.len() && j < old.len() {
            (i, j, kept) = (i + 1, j + 1, kept + 1);
        }
    }
    // Of what was overwritten nothing is left.
    replaced.filter(|_| kept * 2 < old.len())
}

/// The line that was written, where nobody knows what the note said but what its mark knows it by.
fn guessed(note: &Note) -> usize {
    let new = words(note);
    let first = new.first().map_or(note.line, |(line, _)| *line);
    let is_it = |text: &str| note.mark.is_of(text);
    let joined = |words: &[(usize, String)]| -> String {
        words.iter().map(|(_, word)| word.as_str()).collect()
    };
    // What was written behind it or before it.
    let all = joined(&new);
    let mut ends = all.char_indices().map(|(at, _)| at);
    if let Some(end) = ends.find(|at| is_it(&all[..*at])) {
        let mut at = 0;
        let last = new.iter().find(|(_, word)| {
            at += word.len();
            at > end
        });
        return last.map_or(first, |(line, _)| *line);
    }
    // A few words that were put in.
    for start in 0..new.len().min(FEW) {
        for end in start + 1..=new.len().min(FEW) {
            if is_it(&(joined(&new[..start]) + &joined(&new[end..]))) {
                return new[start].0;
            }
        }
    }
    first
}

/// Words of a note that are compared; more than any paragraph has.
const MANY: usize = 2000;

/// Words among which those that were put in are looked for.
const FEW: usize = 80;

/// Letters by which a word may be longer than twice the one that it replaces.
const SLACK: usize = 8;
