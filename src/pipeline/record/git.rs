//! What git knows of the texts: what a translation was made from, and earlier wordings.

use std::collections::BTreeMap;
use std::ops::Range;
use std::path::Path;
use std::sync::{Arc, OnceLock};

use rayon::prelude::*;

use super::{ByPrint, GitBase, Work, store};
use crate::check::article::UNKNOWN_BASE;
use crate::diag::Diagnostic;
use crate::freshness::{self, Reconciled, Record};
use crate::history::{Base, BaseFault, History, HistoryFault, How, Request};
use crate::model::article::Day;
use crate::model::lock::is_commit;
use crate::model::{
    ArticleFiles, Locale, LockCommit, Passage, Passages, Print, Settings, UnitKind,
};
use crate::parse;
use crate::pipeline::bases::bases as held_against;
use crate::pipeline::opened::{self, Bytes};
use crate::system::System;

/// What was found out, by the path of the variant.
pub(super) type Bases = BTreeMap<String, Base>;

/// States of an original that are looked through for a wording.
const STATES: usize = 200;

/// The history of the chosen articles, read when it is first asked for.
pub(super) struct Git<'g> {
    system: &'g dyn System,
    paths: Vec<&'g str>,
    history: OnceLock<Result<History, HistoryFault>>,
}

impl<'g> Git<'g> {
    pub(super) fn new(system: &'g dyn System, articles: &[&'g ArticleFiles]) -> Self {
        let files = articles.iter().flat_map(|files| files.variants.iter());
        let paths = files.map(|(_, file)| file.path.as_str()).collect();
        Self { system, paths, history: OnceLock::new() }
    }

    fn read(&self) -> &Result<History, HistoryFault> {
        self.history.get_or_init(|| History::read(self.system, self.paths.iter().copied()))
    }

    /// Why there is no history, if there is none.
    pub(super) fn fault(&self) -> Option<&HistoryFault> {
        self.read().as_ref().err()
    }

    /// An earlier wording of a file's unit. All others that are seen on the way are kept in `seen`.
    pub(super) fn wording(
        &self,
        path: &str,
        print: Print,
        (settings, locale): (&Settings, &Locale),
        seen: &mut ByPrint,
    ) -> Option<String> {
        let history = self.read().as_ref().ok()?;
        let mut wanted = |bytes: &[u8]| {
            for (own, text) in store::wordings(bytes, settings, locale) {
                seen.entry(own).or_insert(text);
            }
            seen.contains_key(&print.text)
        };
        history.wording(self.system, Path::new(path), &mut wanted, STATES);
        seen.get(&print.text).cloned()
    }
}

impl Git<'_> {
    /// The newest state of a file that has a unit with this wording.
    pub(super) fn state(
        &self,
        path: &str,
        print: Print,
        (settings, locale): (&Settings, &Locale),
    ) -> Option<Vec<u8>> {
        let history = self.read().as_ref().ok()?;
        let mut wanted =
            |bytes: &[u8]| store::wordings(bytes, settings, locale).contains_key(&print.text);
        history.wording(self.system, Path::new(path), &mut wanted, STATES)
    }
}

/// Asks git about those variants of which it is to tell.
pub(super) fn bases(work: &Work<'_>, articles: &[&ArticleFiles]) -> Bases {
    if !work.selection.from_git && work.settings.keys.base.is_none() {
        return Bases::new();
    }
    let wanted: Vec<Wanted> =
        articles.par_iter().flat_map_iter(|files| wanted(work, files)).collect();
    if wanted.is_empty() {
        return Bases::new();
    }
    let Ok(history) = work.git.read() else { return Bases::new() };
    let requests: Vec<_> = wanted
        .iter()
        .map(|wanted| Request {
            variant: &wanted.variant,
            source: &wanted.source,
            declared: wanted.declared.as_deref(),
        })
        .collect();
    let differ = |old: &[u8], new: &[u8]| says(old, work.settings) != says(new, work.settings);
    let found = history.bases(work.system, &requests, &differ);
    wanted.into_iter().map(|wanted| wanted.variant).zip(found).collect()
}

/// A variant of which git is to tell.
struct Wanted {
    variant: String,
    source: String,
    declared: Option<String>,
}

fn wanted(work: &Work<'_>, files: &ArticleFiles) -> Vec<Wanted> {
    let bytes = Bytes::read(work.system, work.settings, files);
    let opened = opened::open(work.system, work.settings, files, &bytes, &mut Vec::new());
    let bases = held_against(work.settings, files, opened.source, &opened.variants);
    let named = work.selection.articles.iter().any(|id| id == files.id.as_str());
    let mut wanted = Vec::new();
    for (ix, base) in bases.iter().enumerate() {
        let (locale, file) = &files.variants[ix];
        let Some(place) = base.place.filter(|place| base.is_sound && *place != ix) else {
            continue;
        };
        let Some((variant, ..)) = &opened.variants[ix] else { continue };
        let tag = work.settings.locale(*locale);
        let passages = freshness::passages(variant, Some(tag));
        let id = files.id.as_str();
        let held = work.locks.of(work.system, work.settings, (id, tag), &passages, &mut Vec::new());
        let declared = variant.front.base.as_ref().map(|(commit, _)| commit.clone());
        // A lock that knows nothing may have been written where the history was cut short.
        let lost = !held.exists() || held.is_damaged() || held.knows_nothing();
        let asked = work.selection.from_git && (named || lost);
        // What is no name of a commit says nothing; but who wrote it did not work from today's text.
        let slip = declared.as_deref().is_some_and(|name| !is_commit(name)) && !held.exists();
        let open = slip || held.awaits(declared.as_deref()) || held.doubts(declared.as_deref());
        if asked || open {
            let declared = declared.filter(|commit| is_commit(commit));
            let source = files.variants[place].1.path.clone();
            wanted.push(Wanted { variant: file.path.clone(), source, declared });
        }
    }
    wanted
}

/// What a file says, apart from how it is written, from its links and from its punctuation: who
/// mends a comma has not read the original again.
fn says(bytes: &[u8], settings: &Settings) -> Vec<u64> {
    let context = parse::Context { settings, may_hold_metadata: true };
    let (variant, ..) = parse::variant(bytes, context);
    let says = |passage: &Passage<'_>| match passage.kind {
        UnitKind::Code => passage.print.text,
        _ => {
            let hash = blake3::hash(freshness::substance(&passage.text).as_bytes());
            hash.as_bytes()[..8].iter().fold(0, |sum, byte| sum << 8 | u64::from(*byte))
        }
    };
    freshness::passages(&variant, None).list.iter().map(says).collect()
}

/// A record from what git told, held against the texts as they stand.
pub(super) fn reconcile(
    (base, declared): (&Base, Option<&str>),
    settings: &Settings,
    (from, own): (&Locale, &Locale),
    texts: (&Passages<'_>, &Passages<'_>),
    today: Option<Day>,
) -> Reconciled {
    let named = |name: &str, is_known| LockCommit { name: name.to_owned(), is_known };
    let commit = match (&base.commit, base.how) {
        (Some(commit), How::Declared) => Some(named(commit, true)),
        _ => declared.filter(|name| is_commit(name)).map(|name| named(name, false)),
    };
    let Some(bytes) = &base.source else {
        let nothing = freshness::reconcile(Record::None, Some(from), texts, today, &|_| None);
        return Reconciled { commit, ..nothing };
    };
    let context = parse::Context { settings, may_hold_metadata: true };
    let (then, ..) = parse::variant(bytes, context);
    let then = freshness::passages(&then, Some(from));
    // What was edited since the present commit is held against what stood there before.
    let before = base.edited.as_ref().map(|bytes| parse::variant(bytes, context).0);
    let before = before.as_ref().map(|variant| freshness::passages(variant, Some(own)));
    let mut lock =
        freshness::made_from(Some(from), &then, before.as_ref().unwrap_or(texts.1)).lock();
    lock.commit = commit;
    let wording = |print: Print| {
        let found = then.list.iter().find(|passage| passage.print.text == print.text);
        found.map(|passage| passage.text.to_string())
    };
    freshness::reconcile(Record::Sound(&lock), Some(from), texts, today, &wording)
}

/// What is said of a variant whose declared base git does not know.
pub(super) fn unknown_base(
    base: &Base,
    commit: &str,
    at: &Range<usize>,
    path: &str,
    text: &str,
) -> Option<Diagnostic> {
    let fault = match base.fault? {
        BaseFault::UnknownCommit => "absent",
        BaseFault::NoSourceThen if base.how != How::Declared => "source",
        _ => return None,
    };
    let mut found = Diagnostic::new(&UNKNOWN_BASE).arg("commit", commit).arg("fault", fault);
    found = found.at(at.clone());
    found.locate(&Arc::from(path), text);
    Some(found)
}

/// The same for those who read the report.
pub(super) fn told(base: &Base) -> GitBase {
    let how = match base.how {
        How::Declared => "declared",
        How::LastRealChange => "last-change",
        How::FirstCommit => "first-commit",
        How::Uncommitted => "uncommitted",
        How::SameTime => "same-time",
        How::Unknown => "unknown",
    };
    let fault = base.source.is_none().then_some(base.fault).flatten().map(|fault| match fault {
        BaseFault::UnknownCommit => "unknown-commit",
        BaseFault::NoSourceThen => "no-source-then",
        BaseFault::Shallow => "shallow",
        BaseFault::Lacking => "lacking",
        BaseFault::Untold => "untold",
    });
    GitBase { commit: base.commit.clone(), how, fault }
}
