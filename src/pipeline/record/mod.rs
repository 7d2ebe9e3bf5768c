//! Writing locks: what each translation was made from, as people and programs say it.

mod act;
mod git;
pub(in crate::pipeline) mod made;
mod originals;
mod owed;
mod store;
mod write;

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;

use super::bases::bases;
use super::fresh::{Held, Locks, copy_of};
use super::lines::line_numbers;
use super::opened::{self, Bytes};
use super::survey::{Refusal, settings};
use crate::diag::Diagnostic;
use crate::freshness::{self, Reconciled, Record};
use crate::history::{Base, How};
use crate::model::article::Day;
use crate::model::lock::path_of;
use crate::model::{
    ArticleFiles, ArticleId, Locale, LocaleIx, Lock, LockEntry, MadeFrom, Moment, Passages,
    Settings, Tally, UnitState,
};
use crate::read;
use crate::system::System;

use git::Git;

pub use super::fresh::Left;
pub use crate::history::HistoryFault;
pub use act::Act;
pub(super) use originals::{Original, Originals};
pub(super) use owed::of_variant as owing_of;
pub use owed::{Owing, owed};
pub(super) use store::{
    Kept, files_asked, handed_out, keep_asked, keep_handed, path_of as original_of, prints_of,
};
pub use write::{TURN, Written, write_locks};

/// What is to be recorded.
#[derive(Clone, Default, Debug)]
pub struct Selection {
    /// Ids of articles; all if there are none.
    pub articles: Vec<String>,
    /// Locales; all if there are none.
    pub locales: Vec<LocaleIx>,
    /// Lines of the variant's file, from 1, whose units are meant; all if there are none.
    pub lines: Vec<usize>,
    /// Whether git is asked what the variants were made from: those without a sound lock, and the
    /// articles that are named.
    pub from_git: bool,
    /// Only these variants, if there are any, with what their parts were made from, as the files say that
    /// their translators worked in.
    pub variants: BTreeMap<(String, LocaleIx), Vec<MadeFrom>>,
}

/// What is to happen to one lock.
#[derive(Clone, Debug)]
pub struct Recorded {
    /// The article.
    pub article: ArticleId,
    /// The variant's locale.
    pub locale: LocaleIx,
    /// The lock's file.
    pub path: String,
    /// The file that it was found in, where its article was moved by hand.
    pub moved_from: Option<String>,
    /// Whether there was none before.
    pub is_new: bool,
    /// Whether it had gone, and what was known comes from a copy of it or of its article.
    pub is_recovered: bool,
    /// Why it is not written, although it should say something else.
    pub left: Option<Left>,
    /// The lock's text, if it is not what is there already.
    pub text: Option<String>,
    /// How the variant stands now.
    pub tally: Tally,
    /// How many units the command itself changed.
    pub touched: usize,
    /// What git says that it was made from, where git was asked.
    pub base: Option<GitBase>,
}

/// What git told of a variant.
#[derive(Clone, Debug)]
pub struct GitBase {
    /// The commit whose original it was made from.
    pub commit: Option<String>,
    /// How that is known: `declared`, `last-change`, `first-commit`, `uncommitted`, `same-time` or
    /// `unknown`.
    pub how: &'static str,
    /// What stood in the way where it is not known: `unknown-commit`, `no-source-then`, `shallow`,
    /// `lacking` or `untold`.
    pub fault: Option<&'static str>,
}

/// What a command found and wants to write.
pub struct Recording {
    /// The settings.
    pub settings: Settings,
    /// By article, then by locale.
    pub locks: Vec<Recorded>,
    /// Texts of originals, to be kept so that later changes of them can be shown, and copies of locks:
    /// path and bytes.
    pub kept: Vec<(String, Vec<u8>)>,
    /// What is wrong with locks, and with files that could not be read.
    pub diagnostics: Vec<Diagnostic>,
    /// Named articles that there are not, with the ids that there are.
    pub unknown: Option<(String, Vec<String>)>,
    /// Why git cannot be asked, where it was to be asked.
    pub history: Option<HistoryFault>,
}

/// Articles that are worked on at once, so that not all earlier texts are in memory together.
const AT_ONCE: usize = 64;

/// Works out what the chosen locks should say. Nothing is written yet.
///
/// # Errors
///
/// The settings' faults, if there is nothing to work with.
pub fn record(
    system: &dyn System,
    moment: Moment,
    selection: &Selection,
    act: Act,
) -> Result<Recording, Refusal> {
    let (settings, _) = settings(system)?;
    let (snapshot, _) = read::snapshot(system, &settings);
    let known: BTreeSet<&str> = snapshot.articles.iter().map(|files| files.id.as_str()).collect();
    let stranger = selection.articles.iter().find(|id| !known.contains(id.as_str()));
    let unknown =
        stranger.map(|id| (id.clone(), known.iter().map(|id| (*id).to_owned()).collect()));
    let mut recording = Recording {
        settings: settings.clone(),
        locks: Vec::new(),
        kept: Vec::new(),
        diagnostics: Vec::new(),
        unknown,
        history: None,
    };
    if recording.unknown.is_some() {
        return Ok(recording);
    }
    let locks = Locks::find(system, &settings, &snapshot);
    let chosen = |files: &&ArticleFiles| {
        let id = files.id.as_str();
        selection.articles.is_empty() || selection.articles.iter().any(|named| named == id)
    };
    let articles: Vec<&ArticleFiles> = snapshot.articles.iter().filter(chosen).collect();
    let today = day_of(moment);
    let git = Git::new(system, &articles);
    if let Some(fault) = selection.from_git.then(|| git.fault()).flatten() {
        recording.history = Some(fault.clone());
        return Ok(recording);
    }
    let work =
        Work { system, settings: &settings, locks: &locks, selection, act, today, git: &git };
    for articles in articles.chunks(AT_ONCE) {
        let bases = git::bases(&work, articles);
        let done: Vec<_> = articles.par_iter().map(|files| work.article(files, &bases)).collect();
        for (mut locks, kept, mut faults) in done {
            recording.kept.extend(kept);
            let texts = locks.iter().filter_map(|lock| Some((&lock.path, lock.text.as_ref()?)));
            let copies = texts.map(|(path, text)| (copy_of(path), text.as_bytes().to_vec()));
            recording.kept.extend(copies);
            recording.locks.append(&mut locks);
            recording.diagnostics.append(&mut faults);
        }
    }
    Ok(recording)
}

/// The day of an instant, in UTC, so that it is the same on every computer.
pub(super) fn day_of(moment: Moment) -> Day {
    let instant = jiff::Timestamp::from_second(moment.0).unwrap_or_default();
    let date = instant.to_zoned(jiff::tz::TimeZone::UTC).date();
    Day { year: date.year(), month: date.month().unsigned_abs(), day: date.day().unsigned_abs() }
}

struct Work<'w> {
    system: &'w dyn System,
    settings: &'w Settings,
    locks: &'w Locks,
    selection: &'w Selection,
    act: Act,
    today: Day,
    git: &'w Git<'w>,
}

type Done = (Vec<Recorded>, Vec<(String, Vec<u8>)>, Vec<Diagnostic>);

/// What a variant was made from.
struct Made<'m> {
    from: &'m Locale,
    source: &'m Passages<'m>,
    wordings: &'m store::Wordings<'m>,
    told: Option<&'m Base>,
    /// The commit that it names itself.
    declared: Option<&'m str>,
    /// Whether the original was a translation when locks were last written.
    is_upturned: bool,
}

impl Work<'_> {
    fn article(&self, files: &ArticleFiles, told: &git::Bases) -> Done {
        let (mut out, mut kept, mut faults) = (Vec::new(), Vec::new(), Vec::new());
        let bytes = Bytes::read(self.system, self.settings, files);
        // What is wrong with the texts is what `check` says.
        let opened = opened::open(self.system, self.settings, files, &bytes, &mut Vec::new());
        let bases = bases(self.settings, files, opened.source, &opened.variants);
        let tag = |ix: usize| self.settings.locale(files.variants[ix].0);
        // A text that could not be understood says nothing of what it was made from.
        let texts: Vec<_> = opened
            .variants
            .iter()
            .enumerate()
            .map(|(ix, parsed)| {
                let (variant, text, faults) = parsed.as_ref()?;
                let text = text.filter(|_| !opened::is_unread(faults))?;
                Some((freshness::passages(variant, Some(tag(ix))), text))
            })
            .collect();
        for (ix, base) in bases.iter().enumerate() {
            let (locale, _) = files.variants[ix];
            let wanted = &self.selection.locales;
            let chosen = wanted.is_empty() || wanted.contains(&locale);
            let only = &self.selection.variants;
            let chosen = chosen
                && (only.is_empty() || only.contains_key(&(files.id.as_str().to_owned(), locale)));
            let Some(own) = texts[ix].as_ref().filter(|_| chosen) else { continue };
            if Some(locale) == opened.source {
                out.extend(self.original(files, locale, &own.0, &mut faults));
                continue;
            }
            let Some(place) = base.place.filter(|_| base.is_sound) else { continue };
            let Some((source, text)) = texts[place].as_ref() else { continue };
            let path = store::path_of(files.id.as_str(), tag(place));
            let kept_texts = Kept::new(self.system, self.settings, (files.id.as_str(), tag(place)));
            let wordings =
                store::Wordings::new(kept_texts, &files.variants[place].1.path, self.git);
            let told = told.get(&files.variants[ix].1.path);
            let declared = opened.variants[ix].as_ref().and_then(|(v, ..)| v.front.base.as_ref());
            if let (Some(told), Some((commit, at))) = (told, declared) {
                let fault = git::unknown_base(told, commit, at, &files.variants[ix].1.path, own.1);
                faults.extend(fault.map(|fault| fault.for_locale(tag(ix))));
            }
            // A text that was a translation until now says nothing of what the others were made from.
            let of = (files.id.as_str(), tag(place));
            let is_upturned = Some(files.variants[place].0) == opened.source
                && self.locks.was_translation(self.system, self.settings, of);
            let declared = declared.map(|(commit, _)| commit.as_str());
            let wordings = &wordings;
            let from = Made { from: tag(place), source, wordings, told, declared, is_upturned };
            out.push(self.variant(files, locale, &from, own, &mut faults));
            if !kept.iter().any(|(known, _)| *known == path) {
                kept.push((path, text.as_bytes().to_vec()));
            }
        }
        (out, kept, faults)
    }

    /// An original has a lock for its approval alone.
    fn original(
        &self,
        files: &ArticleFiles,
        locale: LocaleIx,
        passages: &Passages<'_>,
        faults: &mut Vec<Diagnostic>,
    ) -> Option<Recorded> {
        let tag = self.settings.locale(locale);
        let id = files.id.as_str();
        let held = self.locks.of(self.system, self.settings, (id, tag), passages, faults);
        // What it owed while it was a translation is settled once all others have been held against
        // it.
        let settled = held.is_from_other_than(tag) && self.selection.locales.is_empty();
        let approved = match self.act {
            Act::Approve => Some(passages.whole()),
            _ if settled => held.approved(),
            _ => return None,
        };
        let lock = Lock { from: Some(tag.clone()), approved, ..Lock::default() };
        let current = passages.list.len();
        let tally = Tally { current, ..Tally::default() };
        let touched = usize::from(held.approved() != approved);
        Some(self.recorded(files, locale, &held, &lock, tally, touched))
    }

    fn variant(
        &self,
        files: &ArticleFiles,
        locale: LocaleIx,
        made: &Made<'_>,
        (passages, text): &(Passages<'_>, &str),
        faults: &mut Vec<Diagnostic>,
    ) -> Recorded {
        let tag = self.settings.locale(locale);
        let (from, source) = (Some(made.from), made.source);
        let id = files.id.as_str();
        let held = self.locks.of(self.system, self.settings, (id, tag), passages, faults);
        faults.extend(held.moved_source(from, tag));
        let today = Some(self.today);
        let texts = (source, passages);
        let wording = |print| made.wordings.of(print);
        // What git still does not know changes nothing that was recorded since.
        let told = made.told.filter(|base| {
            let still = held.doubts(made.declared) && base.how != How::Declared;
            !still || self.selection.from_git
        });
        let recovered = || {
            let of = (id, tag);
            let found = self.locks.recover(self.system, self.settings, of, passages);
            found.filter(|_| told.is_none() && !held.exists())
        };
        let recovered = recovered();
        let mut reconciled = match (told, &recovered) {
            (Some(base), _) => {
                let base = (base, made.declared);
                git::reconcile(base, self.settings, (made.from, tag), texts, today)
            }
            (None, Some(recovered)) => recovered.hold(from, texts, today, &wording),
            (None, None) if held.exists() => held.reconcile(from, texts, today, &wording, true),
            // Who confirms a paragraph says nothing of the others.
            (None, None)
                if made.is_upturned || made.declared.is_some() || self.act != Act::Record =>
            {
                let nothing = Record::Damaged(&Lock::default());
                freshness::reconcile(nothing, from, texts, today, &wording)
            }
            (None, None) => self.made_anew(made.from, tag, texts, &wording),
        };
        if told.is_some() {
            reconciled.approved = held.approved();
        }
        // What a first record finds missing is missing since today.
        for line in &mut reconciled.lines {
            if line.state == UnitState::Missing {
                line.entry.since = line.entry.since.or(today);
            }
        }
        let lines = &self.selection.lines;
        let chosen = |line: &freshness::Line| {
            lines.is_empty() || {
                let at = line.variant.and_then(|k| passages.list.get(k));
                at.is_some_and(|passage| {
                    let (first, last) = line_numbers(text, &passage.span);
                    lines.iter().any(|line| (first..=last).contains(line))
                })
            }
        };
        let own = self.selection.variants.get(&(id.to_owned(), locale));
        if let Some(made) = own.filter(|made| !made.is_empty()) {
            reconciled = made::apply(made, reconciled, texts, self.today, &wording);
        }
        let touched = act::apply(self.act, &mut reconciled, texts, self.today, &chosen);
        let tally = tally(&reconciled);
        let base = told.map(git::told);
        let lock = reconciled.lock();
        let recorded = self.recorded(files, locale, &held, &lock, tally, touched);
        Recorded { base, is_recovered: recovered.is_some(), ..recorded }
    }

    /// A translation of which nothing is recorded was made from the original as it stands; but what it
    /// has from another article owes what it owed there.
    fn made_anew(
        &self,
        from: &Locale,
        own: &Locale,
        texts: (&Passages<'_>, &Passages<'_>),
        wording: freshness::Wording<'_>,
    ) -> Reconciled {
        let made = freshness::made_from(Some(from), texts.0, texts.1);
        let mut lock = made.lock();
        let mut owes = false;
        for (line, entry) in made.lines.iter().zip(&mut lock.entries) {
            let (Some(j), Some(k)) = (line.source, line.variant) else { continue };
            let pair = (&texts.0.list[j], &texts.1.list[k]);
            if let Some(debt) = self.locks.debt(self.system, self.settings, (from, own), pair) {
                *entry = LockEntry { place: entry.place, ..debt };
                owes = true;
            }
        }
        if !owes {
            return made;
        }
        freshness::reconcile(Record::Sound(&lock), Some(from), texts, Some(self.today), wording)
    }

    fn recorded(
        &self,
        files: &ArticleFiles,
        locale: LocaleIx,
        held: &Held,
        lock: &Lock,
        tally: Tally,
        touched: usize,
    ) -> Recorded {
        let text = freshness::write_lock(lock);
        let same = held.moved_from.is_none() && held.text.as_ref() == Some(&text);
        Recorded {
            article: files.id.clone(),
            locale,
            path: path_of(files.id.as_str(), self.settings.locale(locale)),
            moved_from: held.moved_from.clone(),
            is_new: !held.exists(),
            is_recovered: false,
            left: held.left(),
            text: (!same && held.left().is_none()).then_some(text),
            tally,
            touched,
            base: None,
        }
    }
}

fn tally(reconciled: &Reconciled) -> Tally {
    let extra = reconciled.extra.len();
    let taken_back = reconciled.taken_back().count();
    let mut tally = Tally { extra, taken_back, ..Tally::default() };
    for line in reconciled.lines.iter().filter(|line| line.source.is_some()) {
        tally.count(line.state, line.severity);
    }
    tally
}

/// Wordings by fingerprint.
type ByPrint = BTreeMap<u64, String>;
