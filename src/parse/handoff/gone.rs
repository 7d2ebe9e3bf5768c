//! Answers about what the original no longer says: whether its translator has deleted it, keeps it, or has changed their mind.

use std::collections::{BTreeMap, BTreeSet};

use super::answer::{Answer, AnsweredBlock};
use super::blocks::block_hash;
use super::marks::{Mark, Place};
use super::merge::Earlier;
use crate::model::MADE_FROM_NOTHING;

/// Where something stands in a translation.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Where {
    /// Which of the body's blocks it is, from 0.
    Block(usize),
    /// The keys that lead to it.
    Key(Vec<String>),
}

/// How a translation stands to its original now.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Gone {
    /// What the original took back.
    pub taken: BTreeSet<Where>,
    /// What it still says, or says again: the fingerprints of that.
    pub paired: BTreeMap<Where, Vec<String>>,
}

/// What is known of a text when answers come.
#[derive(Clone, Copy, Debug)]
pub struct Standing<'s> {
    /// What earlier answers of the same sender have put there.
    pub earlier: &'s Earlier,
    /// What those of others have.
    pub others: &'s Earlier,
    /// How it stands to its original; unknown where nobody asks about what is gone.
    pub gone: Option<&'s Gone>,
}

/// What an answer begins with that took something out, in the place of a hash; that of what stood before it follows.
pub(super) const TAKEN_OUT: &str = "-";

impl Standing<'_> {
    /// Whether something may be taken out.
    pub(super) fn is_taken(&self, place: &Where) -> bool {
        self.gone.is_none_or(|gone| gone.taken.contains(place))
    }

    /// The fingerprints of what the original says there.
    pub(super) fn paired(&self, place: &Where) -> Option<&Vec<String>> {
        self.gone.and_then(|gone| gone.paired.get(place))
    }

    /// What a sender's own answer has put there before.
    pub(super) fn put(&self, id: &str) -> Option<Vec<String>> {
        let put = self.earlier.get(id).filter(|put| !put.starts_with(TAKEN_OUT))?;
        Some(put.split('+').map(str::to_owned).collect())
    }

    /// The hash of what stood before something that a sender's own answer took out.
    pub(super) fn taken_out(&self, id: &str) -> Option<&str> {
        self.earlier.get(id).and_then(|put| put.strip_prefix(TAKEN_OUT))
    }
}

/// What becomes of a text that the original no longer says.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) enum Verdict {
    /// It is taken out.
    Remove,
    /// What was written takes its place, made from these.
    Put(Vec<String>),
    /// Nothing is to be done any more.
    Done,
    /// It was deleted, and the original says it again.
    Kept,
    /// It was left as it is.
    Left,
    /// Somebody else has written something there.
    Lost,
}

/// What becomes of a text of the front matter, of which `there` is what it says now.
pub(super) fn of_key(
    (mark, text): (&Mark, &str),
    (path, there): (&[String], Option<&str>),
    standing: &Standing<'_>,
) -> Verdict {
    let Place::Gone(old) = &mark.place else { return Verdict::Left };
    let paired = standing.paired(&Where::Key(path.to_vec()));
    let made_from = || paired.cloned().unwrap_or_else(nothing);
    let id = mark.id(path);
    let now = there.map(block_hash);
    let is_old = now.as_ref() == Some(old);
    let is_own =
        now.as_ref().is_some_and(|now| standing.put(&id).is_some_and(|put| put == [now.clone()]));
    if is_deleted(mark, text) {
        return match () {
            () if mark.stays == Some(true) => Verdict::Left,
            () if now.is_none() => Verdict::Done,
            () if !is_old && !is_own => Verdict::Lost,
            () if paired.is_some() => Verdict::Kept,
            () => Verdict::Remove,
        };
    }
    let is_same = block_hash(text) == *old;
    let is_left = is_same && mark.stays != Some(true);
    match () {
        // Whoever has deleted it and sends it again wants it back.
        () if now.is_none() && standing.taken_out(&id).is_some() => Verdict::Put(nothing()),
        () if now.is_none() => {
            if is_left {
                Verdict::Done
            } else {
                Verdict::Lost
            }
        }
        () if is_left => Verdict::Left,
        () if is_old && is_same && paired.is_some() => Verdict::Done,
        () if is_old || is_own => Verdict::Put(made_from()),
        () if now == Some(block_hash(text)) => Verdict::Put(made_from()),
        () => Verdict::Lost,
    }
}

/// What stays of its own accord was made from nothing.
pub(super) fn nothing() -> Vec<String> {
    vec![MADE_FROM_NOTHING.to_owned()]
}

/// Whether what stands below a mark was deleted, in one of the ways in which people do that.
pub(super) fn is_deleted(mark: &Mark, text: &str) -> bool {
    let Place::Gone(old) = &mark.place else { return text.trim().is_empty() };
    if mark.odd.as_deref().is_some_and(says_so) {
        return true;
    }
    if block_hash(text) == *old {
        return false;
    }
    let mut bare = text.to_owned();
    while let Some(start) = bare.find("<!--") {
        let end = bare[start..].find("-->").map_or(bare.len(), |end| start + end + 3);
        bare.replace_range(start..end, "");
    }
    let struck = bare.trim().strip_prefix("~~").and_then(|bare| bare.strip_suffix("~~"));
    !bare.contains(char::is_alphanumeric)
        || says_so(&bare)
        || struck.is_some_and(|text| block_hash(text) == *old)
}

/// What people write in the place of what they delete, or into its box; folded.
const DELETED: &[&str] = &[
    "delete",
    "deleted",
    "remove",
    "removed",
    "löschen",
    "gelöscht",
    "borrar",
    "borrado",
    "eliminar",
    "eliminado",
    "supprimer",
    "supprimé",
    "à supprimer",
    "apagar",
    "apagado",
    "excluir",
    "excluído",
    "удалить",
    "удалено",
    "मिटाएँ",
    "मिटाएं",
    "मिटा दिया",
    "हटाएँ",
    "हटाएं",
    "हटा दिया",
    "مٹا دیں",
    "مٹا دیا",
    "حذف کریں",
    "حذف",
    "احذف",
    "محذوف",
    "削除",
    "削除済み",
    "刪除",
    "已刪除",
    "删除",
    "已删除",
];

/// Whether all that somebody has written is that it was deleted.
fn says_so(text: &str) -> bool {
    let bare = text.trim_matches(|c: char| !c.is_alphanumeric() && !is_part(c));
    DELETED.contains(&bare.to_lowercase().as_str())
}

/// Signs of Indic vowels stand at the end of words.
fn is_part(c: char) -> bool {
    matches!(c, '\u{900}'..='\u{963}' | '\u{200C}' | '\u{200D}')
}

/// A list or a table without the items and rows that nothing is left of but their signs.
pub(super) fn without_bare_parts(text: &str) -> String {
    let is_bare = |line: &&str| {
        let line = line.trim();
        let is_row = line.contains('|') && line.chars().all(|c| c == '|' || c.is_whitespace());
        let sign = line.trim_start_matches(|c: char| c.is_ascii_digit());
        is_row || matches!(line, "-" | "*" | "+") || line != sign && matches!(sign, "." | ")")
    };
    text.split_inclusive('\n')
        .filter(|line| !is_bare(line))
        .collect::<String>()
        .trim_end()
        .to_owned()
}

impl Answer {
    /// The same answer with what was deleted together with its mark, if the file that was handed out had it between marks
    /// that are there.
    pub fn complete(&mut self, asked: &Self) {
        let of = |own: &Self, wanted: usize| {
            own.blocks.iter().any(|own| own.mark.nth.is_some_and(|(nth, _)| nth == wanted))
        };
        let known = |own: &AnsweredBlock| Some((own.mark.nth?, own.mark.id(&[])));
        let asks: BTreeSet<_> = asked.blocks.iter().filter_map(known).collect();
        let is_its =
            self.blocks.iter().all(|own| known(own).is_some_and(|own| asks.contains(&own)));
        let all = asked.blocks.len();
        if !is_its || self.blocks.len() >= all {
            return;
        }
        for own in &asked.blocks {
            let Some((nth, _)) = own.mark.nth else { continue };
            let is_there = |wanted: usize| wanted == 0 || wanted > all || of(self, wanted);
            let is_cut = self.blocks.iter().any(|other| other.text.contains(own.text.trim()));
            let Place::Gone(_) = &own.mark.place else { continue };
            if of(self, nth) || !is_there(nth - 1) || !is_there(nth + 1) || is_cut {
                continue;
            }
            let before = self
                .blocks
                .iter()
                .position(|other| other.mark.nth.is_some_and(|(other, _)| other > nth));
            let at = before.unwrap_or(self.blocks.len());
            let line = self.blocks[..at].last().map_or(1, |before| before.line);
            let block = AnsweredBlock { text: String::new(), line, ..own.clone() };
            self.blocks.insert(at, block);
        }
    }
}
