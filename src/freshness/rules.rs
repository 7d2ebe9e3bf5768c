//! The kinds of finding that locks have.

use crate::diag::Rule;

/// A lock whose lines are not as they were written, or that ends in the middle.
///
/// Why it matters: what it said of those paragraphs cannot be relied on, so that nobody knows
/// whether they are current.
///
/// Example: a line that was edited by hand, or a file that an editor cut off.
///
/// How to fix: put the file back as it was, or look at the paragraphs and `accept` them.
pub static DAMAGED_LOCK: Rule = Rule::warning("damaged-lock");
/// A lock with the marks of a merge that nobody finished.
///
/// Why it matters: both sides may be right; what they disagree on is unknown.
///
/// Example: `<<<<<<< HEAD` in a file below `lock/`.
///
/// How to fix: resolve the conflict in the article, then run `hexapla record`.
pub static CONFLICTED_LOCK: Rule = Rule::warning("conflicted-lock");
/// A lock that belongs to no variant.
///
/// Why it matters: it may be the record of an article that was moved and changed at once.
///
/// Example: `lock/old-name/fr.lock` without an article `old-name`.
///
/// How to fix: move the article back and use `hexapla mv`, or delete the lock.
pub static ORPHAN_LOCK: Rule = Rule::note("orphan-lock");
/// A lock by which a translation was made from a text in another language than the one it is held against.
///
/// Why it matters: what was made from an English text says nothing of a French one.
///
/// Example: `source = "fr"` in an article whose locks begin with `hexapla-lock 1 en 12`.
///
/// How to fix: put `source` or `translated-from` back, or look at the translations and `accept` them.
pub static SOURCE_LOCALE_MOVED: Rule = Rule::warning("source-locale-moved");
/// A lock that does not say yet what has changed since.
///
/// Why it matters: until it is recorded, neither the day nor the old wording is kept.
///
/// Example: an original that was edited and committed without `hexapla record`.
///
/// How to fix: run `hexapla record`, and commit the locks with the content.
pub static LOCK_BEHIND: Rule = Rule::note("lock-behind");

/// The kinds of finding of this module.
pub static RULES: &[&Rule] =
    &[&CONFLICTED_LOCK, &DAMAGED_LOCK, &LOCK_BEHIND, &ORPHAN_LOCK, &SOURCE_LOCALE_MOVED];
