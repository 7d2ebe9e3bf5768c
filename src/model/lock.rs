//! A lock: from which unit of the original each unit of a variant was made.

use super::article::Day;
use super::{Locale, Print, UnitKind};

/// The lock of one variant.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Lock {
    /// The locale of the original, so that one that moves is noticed.
    pub from: Option<Locale>,
    /// The commit that the variant says it was made from, as far as this record took account of it.
    pub commit: Option<LockCommit>,
    /// The fingerprint of the whole variant that a person has approved.
    pub approved: Option<Print>,
    /// What it holds, in the order of the variant's units.
    pub entries: Vec<LockEntry>,
}

/// A commit that a variant names as its base.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct LockCommit {
    /// Its name.
    pub name: String,
    /// Whether the repository had it, so that the record was made by it.
    pub is_known: bool,
}

/// One unit's line.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct LockEntry {
    /// What the unit is.
    pub kind: UnitKind,
    /// For alternative texts: the picture's file name.
    pub label: Option<String>,
    /// The original's unit that it was made from; none if nobody knows.
    pub base: Option<Print>,
    /// The variant's unit as it was then; none if the variant lacks it.
    pub seen: Option<Print>,
    /// Its place in the original, where that is not the one that its place in the variant tells.
    pub place: Option<u32>,
    /// What else holds of it.
    pub mark: LockMark,
    /// The day on which the original was first seen to have changed.
    pub since: Option<Day>,
    /// What the original said when this was made; kept only while it no longer says so.
    pub was: Option<String>,
    /// What was known before the variant's unit went away, became a copy of the original, or changed
    /// together with it: should the old text come back, so does what it owed.
    pub before: Option<LockBefore>,
}

/// What a lock said of a unit before something happened to the unit that may be undone.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct LockBefore {
    /// The original's unit that it was made from; none if nobody knew.
    pub base: Option<Print>,
    /// The variant's unit as it was.
    pub seen: Print,
    /// What else held of it.
    pub mark: LockMark,
}

/// What a lock says of a unit besides what it was made from.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum LockMark {
    /// Nothing.
    None,
    /// Both sides changed in one go; it counts as current until somebody says otherwise.
    Assumed,
    /// An editor said that the change of the original is a minor one.
    Minor,
    /// An editor said that it is stale, whatever the fingerprints say.
    Stale,
    /// The variant has it of its own: somebody said so of what the original took back.
    Own,
}

/// The folder of the locks, relative to the network's root.
pub const FOLDER: &str = "lock";

/// The file of a variant's lock, relative to the network's root.
#[must_use]
pub fn path_of(article: &str, locale: &Locale) -> String {
    format!("{FOLDER}/{article}/{locale}.lock")
}

/// Whether a text can be the name of a commit.
#[must_use]
pub fn is_commit(name: &str) -> bool {
    (7..=64).contains(&name.len()) && name.bytes().all(|byte| byte.is_ascii_hexdigit())
}
