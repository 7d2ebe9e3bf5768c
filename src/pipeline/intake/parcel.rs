//! What somebody sent, and what comes of looking at it.

use std::path::PathBuf;
use std::sync::Arc;

use super::documents::Heading;
use super::lines::line_of;
use super::next::Next;
use crate::diag::{Arg, Diagnostic};
use crate::intake::Office;
use crate::model::{Locale, MadeFrom, Owed, Tally};
use crate::parse::{Answer, Earlier};

/// A file that somebody sent.
#[derive(Clone, Default, Debug)]
pub struct Parcel {
    /// Where it lies. In an archive, as if that were a folder.
    pub place: PathBuf,
    /// Its path below the inbox, with `/`; its name, if it lies elsewhere. In an archive, as if that were a folder.
    pub path: String,
    /// What is in it; none if it is larger than any text.
    pub bytes: Option<Vec<u8>>,
    /// The archive that it came in, if it came in one.
    pub packed: Option<Arc<Parcel>>,
    /// The message that says why nothing of it is read, whatever is in it.
    pub barred: Option<&'static str>,
    /// Whether it was taken over before, while others of its archive had to wait.
    pub is_taken: bool,
}

/// What becomes of a parcel.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Fate {
    /// It goes to its place.
    Accepted,
    /// What it brings is there already.
    Known,
    /// It stays where it is, until its sender or another person has done something.
    Held,
    /// A program's own file: it stays, and nobody is told.
    Ignored,
}

/// Something that its sender is to know.
#[derive(Clone, Debug)]
pub struct Remark {
    /// The message.
    pub id: &'static str,
    /// What the message needs.
    pub args: Vec<(&'static str, Arg)>,
    /// The line of the text that is meant, from 1, and what stands there.
    pub line: Option<(usize, String)>,
}

impl Remark {
    /// Whether it is about a document that a program which is not there could read.
    #[must_use]
    pub fn is_unread_document(&self) -> bool {
        let ending = self.args.first().filter(|_| self.id == "intake-no-text");
        matches!(ending, Some((_, Arg::Text(ending))) if Office::of(&format!("x{ending}")).is_some())
    }

    pub(super) fn new(id: &'static str, args: Vec<(&'static str, Arg)>) -> Self {
        Self { id, args, line: None }
    }
}

/// A parcel that was looked at.
#[derive(Clone, Debug)]
pub struct Judged {
    /// What becomes of it.
    pub fate: Fate,
    /// The article's id.
    pub article: Option<String>,
    /// The article that its name says, whatever is in it.
    pub presumed: Option<String>,
    /// The article or catalog that it is for most likely, where nobody knows it for sure.
    pub(super) likely: Option<String>,
    /// What the article is called, in the parcel's language or the original's.
    pub headline: Option<String>,
    /// The language.
    pub locale: Option<Locale>,
    /// The last part of its address, if the text says it.
    pub slug: Option<String>,
    /// Where it belongs, relative to the root.
    pub target: Option<String>,
    /// What was sent, as text.
    pub sent: String,
    /// What is written there.
    pub text: String,
    /// What was there before.
    pub before: Option<Vec<u8>>,
    /// Why it is held, the gravest first; nothing if it is not, or only for its findings.
    pub reasons: Vec<Remark>,
    /// What was done to it, and what is worth knowing.
    pub notes: Vec<Remark>,
    /// What `check` finds in it.
    pub findings: Vec<Diagnostic>,
    /// How it stands to its original.
    pub tally: Option<Tally>,
    /// What it owes to its original once it is in its place.
    pub owed: Option<Box<Owed>>,
    /// What its translator could do next, the most important first.
    pub next: Vec<Next>,
    /// What its parts were made from, as the file says that its translator worked in.
    pub made: Vec<MadeFrom>,
    /// Whether it was handed out to be filled in.
    pub is_filled_in: bool,
    /// Whether only some paragraphs of the text are new.
    pub is_merged: bool,
    /// Whether it answers what is to become of something that the original no longer says.
    pub asks_about_gone: bool,
    /// How many of those it leaves, at most.
    pub left_gone: usize,
    /// The answers of a file that brings only some paragraphs up to date.
    pub answer: Option<Answer>,
    /// What its answers have put into the text, by their marks.
    pub put: Earlier,
    /// The id of the translator who sent it, if that is known.
    pub sender: Option<String>,
    /// Its path below the inbox.
    pub(super) came_by: String,
    /// What it says of itself, if it came as a document.
    pub heading: Option<Heading>,
}

impl Judged {
    pub(super) fn new() -> Self {
        Self {
            fate: Fate::Held,
            article: None,
            presumed: None,
            likely: None,
            headline: None,
            locale: None,
            slug: None,
            target: None,
            sent: String::new(),
            text: String::new(),
            before: None,
            reasons: Vec::new(),
            notes: Vec::new(),
            findings: Vec::new(),
            tally: None,
            owed: None,
            next: Vec::new(),
            made: Vec::new(),
            is_filled_in: false,
            is_merged: false,
            asks_about_gone: false,
            left_gone: 0,
            answer: None,
            put: Earlier::new(),
            sender: None,
            came_by: String::new(),
            heading: None,
        }
    }

    /// A remark about a line of a text that was made of what was sent.
    pub(super) fn remark_at(&self, id: &'static str, line: usize, text: &str) -> Remark {
        let excerpt = text.lines().nth(line.max(1) - 1).unwrap_or_default().to_owned();
        let line = match self.sent.is_empty() {
            true => 0,
            false => line_of(&self.sent, &excerpt, line).unwrap_or(line),
        };
        Remark { line: Some((line, excerpt)), ..Remark::new(id, Vec::new()) }
    }

    /// The line of what was sent that a line of the text was; 0 if nobody can tell.
    pub(super) fn line_in_sent(&self, line: usize) -> usize {
        if self.sent == self.text {
            return line;
        }
        let excerpt = self.text.lines().nth(line.max(1) - 1).unwrap_or_default();
        line_of(&self.sent, excerpt, line).unwrap_or(0)
    }

    /// The same for all that a remark says.
    pub(super) fn held_for(mut self, remark: Remark) -> Self {
        self.reasons.push(remark);
        self
    }

    pub(super) fn held(mut self, id: &'static str, args: Vec<(&'static str, Arg)>) -> Self {
        self.reasons.push(Remark::new(id, args));
        self
    }
}

/// Whether a file is an answer to a parcel.
#[must_use]
pub fn is_receipt(name: &str) -> bool {
    name.ends_with(super::RECEIPT)
}
