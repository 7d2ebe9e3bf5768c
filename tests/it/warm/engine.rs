//! The daemon's engine: what it shows, in the place of what it shows its last good bytes, and what it keeps.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::Arc;

use proptest::prelude::*;
use proptest::sample::select;

use hexapla::daemon::{Accepted, Engine, View};
use hexapla::diag::{Diagnostic, Level};
use hexapla::model::{Moment, Previous};
use hexapla::pipeline::{self, Findings, Silent, Warm};
use hexapla::system::{Kind, MemorySystem, System};

use super::super::support::{NOW, system};
use super::{Edit, edit, edit_files, published, start};

/// Edits of which most are slips in two articles, or mend them: each is of a file that another one may make wrong.
fn slips() -> impl Strategy<Value = Vec<Edit>> {
    let write = |paths: &'static [usize], texts: &'static [usize]| {
        (select(paths), select(texts)).prop_map(|(path, text)| Edit::Write(path, text))
    };
    let one = prop_oneof![
        3 => write(&[1, 2, 8], &[0, 2, 3, 5, 10]),
        2 => write(&[0, 6], &[5, 7, 11, 12]),
        3 => edit(),
    ];
    prop::collection::vec(one, 1..14)
}

/// The daemon's engine, which is only told where to look, shows what a build from the beginning would show
/// with the same last good bytes in the place of the same files.
fn check(edits: &[Edit]) {
    let system = Arc::new(system(&start()));
    let disk: Arc<dyn System + Send> = Arc::clone(&system) as _;
    let view = Arc::new(View::new(Arc::clone(&disk)));
    let Ok(mut engine) = Engine::new(Arc::clone(&view), Path::new("public")) else {
        panic!("the start is sound")
    };
    for (nth, edit) in edits.iter().enumerate() {
        edit_files(&system, edit);
        engine.take(&view.differing());
        let shown = engine.shown();
        let is_sound = shown.held.is_none() && shown.settings.is_empty();
        // Before anything is kept: what is kept now is what there was to show.
        let instead: BTreeSet<String> = shown.instead.keys().cloned().collect();
        if is_sound {
            assert_eq!(instead, to_be_replaced(&disk), "{nth}: {edit:?} of {edits:?}");
        }
        engine.keep().expect("kept");
        // What was there from the beginning is kept bit by bit.
        engine.keep_some(2).expect("kept");
        let folders: Vec<_> = view.folders().into_iter().collect();
        assert!(view.differing_in(&folders).is_empty(), "{nth}: {edit:?} of {edits:?}");
        if !is_sound {
            continue;
        }
        let fresh = View::new(Arc::clone(&disk));
        for path in shown.instead.keys() {
            let kept = Accepted::new(&*disk, u64::MAX).recall(path).expect("it is kept");
            fresh.put_instead(Path::new(path), kept.1.into());
        }
        let clean = pipeline::survey_for(
            &fresh,
            Moment(NOW),
            &Previous::default(),
            Findings::Shown,
            &Silent,
        );
        let clean = clean.unwrap_or_else(|_| panic!("{nth}: {edit:?} of {edits:?}"));
        let survey = Arc::clone(engine.judged());
        let (one, other) = (published(&view.glass(), &survey), published(&fresh, &clean));
        assert_eq!(one.1, other.1, "{nth}: {edit:?} of {edits:?}");
        assert!(one == other, "{nth}: {edit:?} of {edits:?}");
        let wrong = not_kept(&system, &fresh, &instead, engine.owed());
        assert!(wrong.is_empty(), "{wrong:?}: {nth}: {edit:?} of {edits:?}");
    }
}

/// A text that is read because of its neighbour is told and kept like any other: nobody hears of it again.
#[test]
fn what_is_read_in_passing_is_told_and_kept() {
    let system = Arc::new(system(&start()));
    let disk: Arc<dyn System + Send> = Arc::clone(&system) as _;
    let view = Arc::new(View::new(Arc::clone(&disk)));
    let Ok(mut engine) = Engine::new(Arc::clone(&view), Path::new("public")) else {
        panic!("the start is sound")
    };
    while engine.owed() > 0 {
        engine.keep_some(64).expect("kept");
    }
    let (text, beside) = ("content/kites/fr.md", "content/kites/new.svg");
    let old =
        String::from_utf8(disk.read(Path::new(text), u64::MAX).expect("bytes")).expect("text");
    let new = format!("{old}\nUn mot de plus.\n");
    system.write(Path::new(text), new.as_bytes()).expect("written");
    system.write(Path::new(beside), b"<svg/>").expect("written");
    // Of the new name alone somebody has told.
    let batch = engine.take(&[beside.into()]);
    let told: Vec<&str> = batch.done.iter().map(|did| did.path.as_str()).collect();
    assert!(told.contains(&text), "{told:?}");
    assert!(engine.take(&view.differing()).done.is_empty());
    engine.keep().expect("kept");
    let kept = Accepted::new(&*disk, u64::MAX).recall(text).expect("kept").1;
    assert_eq!(String::from_utf8(kept).expect("text"), new);
}

/// The files in whose place their last good bytes are to be shown, found from the disk and the store alone: those that
/// are broken as they stand there, and are not with what is kept of them.
fn to_be_replaced(disk: &Arc<dyn System + Send>) -> BTreeSet<String> {
    let store = Accepted::new(&**disk, u64::MAX);
    let (as_it_is, mended) = (View::new(Arc::clone(disk)), View::new(Arc::clone(disk)));
    let mut replaced = BTreeSet::new();
    for (path, is_broken) in texts(&as_it_is) {
        let Some((_, kept)) = store.recall(&path) else { continue };
        let own = disk.read(Path::new(&path), u64::MAX).expect("bytes");
        if (is_broken || own.is_empty()) && own != kept {
            mended.put_instead(Path::new(&path), kept.into());
            replaced.insert(path);
        }
    }
    if !replaced.is_empty() {
        let texts = texts(&mended);
        replaced.retain(|path| !texts[path]);
    }
    blamed(disk, replaced)
}

/// The same with the metadata that makes texts wrong that are as they were when they were good.
fn blamed(disk: &Arc<dyn System + Send>, mut replaced: BTreeSet<String>) -> BTreeSet<String> {
    let store = Accepted::new(&**disk, u64::MAX);
    let with = |paths: &BTreeSet<String>| {
        let view = View::new(Arc::clone(disk));
        for path in paths {
            let kept = store.recall(path).expect("it is kept").1;
            view.put_instead(Path::new(path), kept.into());
        }
        texts(&view)
    };
    let as_kept = |path: &str| {
        let own = disk.read(Path::new(path), u64::MAX).ok();
        own.is_some() && store.recall(path).map(|(_, bytes)| bytes) == own
    };
    let now = with(&replaced);
    let struck = |meta: &str, texts: &BTreeMap<String, bool>| -> Vec<String> {
        let folder = meta.strip_suffix("article.toml").unwrap_or("nobody's");
        let own = texts.iter().filter(|(path, is_broken)| {
            let name = path.strip_prefix(folder);
            **is_broken && name.is_some_and(|name| name.ends_with(".md") && !name.contains('/'))
        });
        own.map(|(path, _)| path.clone()).filter(|path| as_kept(path)).collect()
    };
    for (meta, is_broken) in &now {
        let own = struck(meta, &now);
        if *is_broken || replaced.contains(meta) || own.is_empty() || as_kept(meta) {
            continue;
        }
        if store.recall(meta).is_none() {
            continue;
        }
        let mut more = replaced.clone();
        more.insert(meta.clone());
        let then = with(&more);
        if own.iter().any(|path| then[path]) {
            continue;
        }
        replaced = more;
        // With it, others are good as they stand there, or with their last good bytes; what was emptied is not good.
        let folder = meta.strip_suffix("article.toml").expect("a folder");
        let is_emptied =
            |path: &str| disk.read(Path::new(path), u64::MAX).is_ok_and(|own| own.is_empty());
        let others = then.iter().filter(|(path, is_broken)| {
            let is_wrong = **is_broken || is_emptied(path);
            is_wrong && path.starts_with(folder) && !replaced.contains(*path) && !as_kept(path)
        });
        let others: Vec<String> = others.map(|(path, _)| path.clone()).collect();
        for path in others.into_iter().filter(|path| store.recall(path).is_some()) {
            let mut more = replaced.clone();
            more.insert(path.clone());
            if !with(&more)[&path] {
                replaced = more;
            }
        }
    }
    replaced
}

/// The texts and the metadata of all articles as they are seen through a view, and whether they have errors.
fn texts(view: &View) -> BTreeMap<String, bool> {
    let warm = Warm::new(view, Moment(NOW), Previous::default(), Findings::Shown);
    let Ok(warm) = warm else { panic!("the settings are sound") };
    let mut texts = BTreeMap::new();
    for (ix, article) in warm.survey().articles.iter().enumerate() {
        let variants = article.variants.iter();
        texts.extend(variants.map(|variant| (variant.path.to_string(), variant.invalid.is_some())));
        // Of what is no variant, since it could not be read, only a finding tells.
        let errors = warm.faults_of(ix).iter().filter(|fault| fault.rule.level == Level::Error);
        let unread = errors.filter_map(|fault| fault.path.as_deref());
        texts.extend(
            unread.filter(|path| path.ends_with(".md")).map(|path| (path.to_owned(), true)),
        );
        // Metadata may stand in a text, which is good only if both are.
        if view.kind(Path::new(&article.meta_path)) == Some(Kind::File) {
            *texts.entry(article.meta_path.clone()).or_default() |= article.invalid.is_some();
        }
    }
    // A catalog that cannot be read lacks strings that nobody took away; what else is wrong is a string's own.
    for path in warm.files().filter(|path| path.ends_with(".ftl")) {
        let unfit = ["fluent-syntax", "nul-byte"];
        let is_unfit = |fault: &Diagnostic| {
            fault.path.as_deref() == Some(path) && unfit.contains(&fault.rule.code)
        };
        texts.insert(path.to_owned(), warm.faults_beside().iter().any(is_unfit));
    }
    texts
}

/// The good texts whose bytes are not kept, if all are to be kept by now; and the files that are gone and of which something
/// is kept.
fn not_kept(
    system: &MemorySystem,
    shown: &View,
    instead: &BTreeSet<String>,
    owed: usize,
) -> Vec<String> {
    let store = Accepted::new(system, u64::MAX);
    let mut wrong = store.known().expect("a listing");
    wrong.retain(|path| system.kind(Path::new(path)).is_none());
    for (path, is_broken) in texts(shown) {
        if is_broken || instead.contains(&path) || owed > 0 {
            continue;
        }
        let own = system.read(Path::new(&path), u64::MAX).expect("bytes");
        let kept = store.recall(&path).map(|(_, bytes)| bytes);
        // Nobody takes a text back by emptying its file.
        let is_emptied = own.is_empty() && kept.is_some();
        if kept != Some(own) && !is_emptied {
            wrong.push(path);
        }
    }
    wrong
}

#[test]
fn what_is_mended_beside_a_text_makes_it_a_good_one() {
    let until_all_is_kept = std::iter::repeat_n(Edit::Record, 4);
    // The fact that the text speaks of goes, another text speaks of it, and it comes back.
    let edits = [Edit::Write(6, 11), Edit::Write(8, 10), Edit::Write(6, 9)];
    check(&until_all_is_kept.clone().chain(edits).collect::<Vec<_>>());
    // Metadata without a word is replaced by the last good, which has the fact that a new text speaks of.
    let edits = [Edit::Remove(2), Edit::Write(0, 5), Edit::Write(2, 10)];
    check(&until_all_is_kept.clone().chain(edits).collect::<Vec<_>>());
    // Metadata loses the fact that two texts speak of, and then one of the two is emptied.
    let edits = [Edit::Write(2, 2), Edit::Write(1, 10), Edit::Write(0, 11), Edit::Write(1, 5)];
    check(&until_all_is_kept.chain(edits).collect::<Vec<_>>());
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_the_daemon_shows_is_as_if_built_anew(edits in slips()) {
        check(&edits);
    }
}
