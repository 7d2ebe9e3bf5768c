//! A network kept in memory, through any changes, is what it would be if it were read anew.

mod engine;

use std::collections::{BTreeMap, BTreeSet};
use std::io;
use std::path::Path;
use std::sync::Mutex;

use proptest::prelude::*;

use hexapla::model::manifest::to_json;
use hexapla::model::{ManifestFile, Moment, Previous, SectionIx, Sink};
use hexapla::pipeline::{
    self, Act, Changes, Findings, MemorySink, One, Press, Selection, Silent, Stock, Survey, Warm,
};
use hexapla::system::{MemorySystem, System};

use super::support::{NOW, Tree, base, system};

/// What is done to the tree.
#[derive(Clone, Debug)]
enum Edit {
    /// A file gets other bytes, or comes to be.
    Write(usize, usize),
    Remove(usize),
    /// A file gets another one's name.
    Rename(usize, usize),
    /// Everybody's locks are brought up to date.
    Record,
    /// What stands there now goes live.
    Publish,
    /// So many hours pass.
    Wait(i64),
}

const PATHS: &[&str] = &[
    "content/a/article.toml",
    "content/a/en.md",
    "content/a/fr.md",
    "content/a/ar.md",
    "content/a/map.svg",
    "content/a/map.fr.svg",
    "content/b/article.toml",
    "content/b/en.md",
    "content/b/fr.md",
    "content/b/xx.md",
    "content/c/en.md",
    "content/c/map.svg",
    "content/stray.md",
    "content/zz/en.md",
    "content/zz/fr.md",
    "locales/en/site.ftl",
    "locales/fr/site.ftl",
    "locales/ar/extra.ftl",
    "sections/north/locales/en/own.ftl",
    "sections/north/templates/entry.html",
    "sections/north/static/robots.txt",
    "sections/north/static/kites/index.html",
    "pipeline.toml",
    "lock/a/fr.lock",
    "lock/gone/fr.lock",
    "content/a/.en.md.swp",
    "content/b/fr.md~",
];

/// Texts that make one or another difference; which of them suits a path does not matter.
const TEXTS: &[&str] = &[
    "+++\nheadline = \"Kites of wind\"\nteaser = \"t\"\n+++\n\nFirst words. ![map](map.svg)\n\nSecond words.\n",
    "+++\nheadline = \"Kites of wind\"\nteaser = \"t\"\n+++\n\nFirst words, changed. ![map](map.svg)\n\nSecond words.\n",
    "+++\nheadline = \"Other kites\"\nslug = \"same\"\n+++\n\n[a](../a/) [b](../b/#there) { $days }\n\n## There {#there}\n",
    "+++\nheadline = \"Drafty\"\ndraft = true\n+++\n\nText { $none }\n",
    "+++\nheadline = \"Moved\"\nslug = \"moved\"\nredirect-from = [\"same\"]\n+++\n\nBody, tomorrow.\n",
    "",
    "\u{0}",
    "date = 2022-08-01\ntopics = [\"wind\"]\n[facts]\ndays = 3\n",
    "date = 2022-08-02\nlead-image = \"map.svg\"\nembargo = \"2026-11-22T05:00:00Z\"\n[facts]\ndays = 4\n",
    "date = 2022-08-01\nauthors = [\"A. Kite\"]\nupdated = 2022-08-09\ncorrections = [2022-08-05]\ntopics = [\"wind\"]\n[facts]\ndays = 5\n",
    "+++\nheadline = \"Kites of { $days }\"\nstandfirst = \"s\"\nteaser = \"u\"\n[section.north]\nheadline = \"North\"\n[corrections]\n2022-08-05 = \"Righted.\"\n+++\n\nFirst words. ![map](map.svg)\n\nSecond words.\n",
    "date = 2021-01-02\ntopics = [\"wind\", \"rain\"]\nsource-locale = \"fr\"\n",
    "date = \"broken\"\n",
    "<svg xmlns=\"http://www.w3.org/2000/svg\"><path d=\"M1 0\"/></svg>",
    "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"4\" height=\"5\"><path d=\"M2 0\"/></svg>",
    "topic-wind = Wind\nsite-tagline = Blow\nregion-NL = Holland\n",
    "topic-wind = Wind and more\nbad = { $\n",
    "<li>{{ headline }}</li>",
    "{{ t('nowhere') }}",
    "+++\nheadline = \"Kites of wind\"\nteaser = \"t\"\ntranslator = \"anna\"\n+++\n\nFirst words. ![map](map.svg)\n\nSecond words.\n",
    "+++\nheadline = \"Kites of wind\"\nteaser = \"t\"\ntranslator = \"bela\"\n+++\n\nFirst words. ![map](map.svg)\n\nSecond words.\n",
];

fn edit() -> impl Strategy<Value = Edit> {
    let path = 0..PATHS.len();
    prop_oneof![
        6 => (path.clone(), 0..TEXTS.len()).prop_map(|(path, text)| Edit::Write(path, text)),
        2 => path.clone().prop_map(Edit::Remove),
        1 => (path.clone(), path).prop_map(|(from, to)| Edit::Rename(from, to)),
        1 => Just(Edit::Record),
        1 => Just(Edit::Publish),
        1 => (1_i64..60).prop_map(Edit::Wait),
    ]
}

fn edits() -> impl Strategy<Value = Vec<Edit>> {
    prop::collection::vec(edit(), 1..14)
}

/// A network with two articles, one of them in three languages.
fn start() -> Tree {
    let mut tree = base();
    for (path, text) in [
        ("content/a/article.toml", 7),
        ("content/a/en.md", 0),
        ("content/a/fr.md", 0),
        ("content/a/map.svg", 11),
        ("content/b/article.toml", 9),
        ("content/b/fr.md", 2),
    ] {
        tree.insert(path.to_owned(), TEXTS[text].as_bytes().to_vec());
    }
    tree
}

/// All files of a network in memory.
fn files(system: &MemorySystem) -> Tree {
    let (mut tree, mut pending) = (Tree::new(), vec![std::path::PathBuf::new()]);
    while let Some(folder) = pending.pop() {
        for entry in system.list(&folder).expect("a listing") {
            match entry.kind {
                hexapla::system::Kind::Folder => pending.push(entry.path),
                _ => {
                    let bytes = system.read(&entry.path, u64::MAX).expect("bytes");
                    tree.insert(entry.path.to_str().expect("a name").to_owned(), bytes);
                }
            }
        }
    }
    tree
}

fn differences(before: &Tree, after: &Tree) -> Changes {
    let all = before.keys().chain(after.keys());
    let paths: BTreeSet<String> =
        all.filter(|path| before.get(*path) != after.get(*path)).cloned().collect();
    let came_or_went = |path: &&String| before.contains_key(*path) != after.contains_key(*path);
    let is_litter = |path: &String| path.ends_with(['~', 'p']) && !path.ends_with("html");
    let (litter, names): (Vec<_>, Vec<_>) =
        paths.iter().filter(came_or_went).partition(|path| is_litter(path));
    Changes { names: !names.is_empty(), litter: !litter.is_empty(), paths }
}

/// Everything that is published of a survey, and what is found.
fn published(system: &dyn System, survey: &Survey) -> (Vec<(String, Vec<u8>)>, Vec<String>) {
    let chosen: Vec<_> = survey.settings.sections().map(|(ix, _)| ix).collect();
    let sink = MemorySink::default();
    let product =
        pipeline::produce(system, survey, &chosen, &sink, &Silent).expect("the tree stands still");
    let mut said: Vec<String> =
        product.manifests.iter().map(|(_, manifest)| to_json(manifest)).collect();
    said.extend(survey.diagnostics.iter().chain(&product.diagnostics).map(|d| format!("{d:?}")));
    said.push(format!("{:?} {:?}", survey.plan.decisions, survey.plan.refused));
    let files = sink.into_files().into_iter();
    let files = files.map(|((section, path), bytes)| {
        (format!("{}/{path}", survey.settings.section(section).id), bytes.to_vec())
    });
    (files.collect(), said)
}

/// Has the files of an earlier time, all but some.
#[derive(Default)]
struct Shelf {
    earlier: Files,
    now: MemorySink,
    /// Those that were not made anew.
    again: Mutex<BTreeSet<(SectionIx, String)>>,
}

type Files = BTreeMap<(SectionIx, String), Vec<u8>>;

impl Sink for Shelf {
    fn put(&self, section: SectionIx, path: &str, bytes: &[u8]) -> io::Result<()> {
        self.again.lock().expect("sound").remove(&(section, path.to_owned()));
        self.now.put(section, path, bytes)
    }

    fn take_again(&self, section: SectionIx, file: &ManifestFile) -> io::Result<bool> {
        let bytes = self.earlier.get(&(section, file.path.clone()));
        let Some(bytes) = bytes.filter(|_| !file.path.len().is_multiple_of(7)) else {
            return Ok(false);
        };
        self.now.put(section, &file.path, bytes)?;
        self.again.lock().expect("sound").insert((section, file.path.clone()));
        Ok(true)
    }
}

/// What is not made again is what it would be. Returns how many files that were.
fn is_as_made_anew(
    system: &dyn System,
    survey: &Survey,
    (shelf, stock): (&mut Files, &mut Option<Stock>),
    (files, said): &(Vec<(String, Vec<u8>)>, Vec<String>),
) -> usize {
    let chosen: Vec<_> = survey.settings.sections().map(|(ix, _)| ix).collect();
    let sink = Shelf { earlier: std::mem::take(shelf), ..Shelf::default() };
    let made = pipeline::produce_after(system, survey, &chosen, &sink, &Silent, stock.as_ref());
    let (product, new) = made.expect("the tree stands still");
    *stock = Some(new);
    for ((_, manifest), said) in product.manifests.iter().zip(said) {
        assert_eq!(to_json(manifest), *said);
    }
    let again = sink.again.into_inner().expect("sound").len();
    *shelf = sink.now.into_files().into_iter().map(|(at, bytes)| (at, bytes.to_vec())).collect();
    let id = |section: &SectionIx| survey.settings.section(*section).id.as_str();
    let all =
        shelf.iter().map(|((section, path), bytes)| (format!("{}/{path}", id(section)), bytes));
    assert!(all.eq(files.iter().map(|(path, bytes)| (path.clone(), bytes))));
    again
}

/// A page that is made by itself is the page of the whole bundle.
fn holds_by_itself(system: &dyn System, survey: &Survey, press: &Press, all: &[(String, Vec<u8>)]) {
    for (path, bytes) in all {
        let (section, file) = path.split_once('/').expect("a section");
        let ix = survey.settings.find_section(section).expect("a section");
        match pipeline::one(system, survey, press, (ix, file)).expect("the tree stands still") {
            Some(One::Bytes { bytes: own, .. }) => assert!(own == *bytes, "{path} by itself"),
            _ => panic!("{path} is not made by itself"),
        }
    }
}

fn check(edits: &[Edit]) {
    let system = system(&start());
    let (mut now, mut live) = (NOW, Previous::default());
    let mut before = files(&system);
    let new = |system: &MemorySystem, now, live: &Previous| {
        Warm::new(system, Moment(now), live.clone(), Findings::Shown)
    };
    let Ok(mut warm) = new(&system, now, &live) else { panic!("the start is sound") };
    let mut press = Press::new(warm.survey(), None);
    let mut made = (Files::new(), None);
    for (nth, edit) in edits.iter().enumerate() {
        match edit {
            Edit::Write(..) | Edit::Remove(_) | Edit::Rename(..) => edit_files(&system, edit),
            Edit::Record => {
                let selection = Selection::default();
                if let Ok(all) = pipeline::record(&system, Moment(now), &selection, Act::Record) {
                    let _ = pipeline::write_locks(&system, &all);
                }
            }
            Edit::Publish => {
                live = Previous::default();
                let survey = warm.survey();
                let chosen: Vec<_> = survey.settings.sections().map(|(ix, _)| ix).collect();
                let product =
                    pipeline::produce(&system, survey, &chosen, &MemorySink::default(), &Silent);
                // While the settings are broken, the files are ahead of what is known of them.
                for (section, manifest) in product.into_iter().flat_map(|made| made.manifests) {
                    live.add(&survey.settings.section(section).id, manifest.pages);
                }
            }
            Edit::Wait(hours) => now += hours * 3600,
        }
        let after = files(&system);
        let changes = differences(&before, &after);
        let clean = pipeline::survey_for(&system, Moment(now), &live, Findings::Shown, &Silent);
        match (warm.refresh(&system, &changes, Moment(now), &live), clean) {
            (Ok(_), Ok(clean)) => {
                let survey = warm.judge(&system);
                let (one, other) = (published(&system, survey), published(&system, &clean));
                assert_eq!(one.1, other.1, "{nth}: {edit:?} of {edits:?}");
                assert!(one == other, "{nth}: {edit:?} of {edits:?}");
                press = Press::new(survey, Some(&press));
                holds_by_itself(&system, survey, &press, &one.0);
                let shelf = (&mut made.0, &mut made.1);
                is_as_made_anew(&system, survey, shelf, &one);
                // What a preview shows.
                let draft = published(&system, warm.draft(&system));
                let fresh = new(&system, now, &live);
                let clean = fresh.map(|mut warm| published(&system, warm.draft(&system)));
                assert!(
                    Ok(draft.0) == clean.map(|clean| clean.0).map_err(|_| ()),
                    "{nth}: {edit:?} of {edits:?}"
                );
                before = after;
            }
            // The settings are as they were: whoever keeps them tries again with the next change.
            (Err(_), Err(_)) => {}
            (warm, clean) => panic!("{nth}: {:?} {:?} {edits:?}", warm.is_ok(), clean.is_ok()),
        }
    }
}

/// Does to the tree what an edit says, as far as that needs nobody but the file system.
fn edit_files(system: &MemorySystem, edit: &Edit) {
    match edit {
        Edit::Write(path, text) => {
            let path = Path::new(PATHS[*path]);
            system.create_folder(path.parent().expect("a folder")).expect("a folder");
            if path == Path::new("pipeline.toml") {
                let mut settings = start()["pipeline.toml"].clone();
                let more = [
                    "",
                    "\n[listing]\npage-size = 1\n",
                    "\nbroken",
                    "\n[translators.anna]\nname = \"Anna\"\n",
                    "\n[translators.anna]\nname = \"Béla\"\n",
                ];
                settings.extend_from_slice(more[text % more.len()].as_bytes());
                system.write(path, &settings).expect("written");
            } else {
                system.write(path, TEXTS[*text].as_bytes()).expect("written");
            }
        }
        Edit::Remove(path) => {
            let _ = system.remove_file(Path::new(PATHS[*path]));
        }
        Edit::Rename(from, to) => {
            let to = Path::new(PATHS[*to]);
            system.create_folder(to.parent().expect("a folder")).expect("a folder");
            let _ = system.rename(Path::new(PATHS[*from]), to);
        }
        Edit::Record => {
            let selection = Selection::default();
            if let Ok(all) = pipeline::record(system, Moment(NOW), &selection, Act::Record) {
                let _ = pipeline::write_locks(system, &all);
            }
        }
        Edit::Publish | Edit::Wait(_) => {}
    }
}

#[test]
fn another_translator_or_another_name_of_one_is_another_page() {
    let place = |path: &str| PATHS.iter().position(|known| *known == path).expect("a path");
    let (french, settings) = (place("content/a/fr.md"), place("pipeline.toml"));
    let named = TEXTS.len() - 2;
    check(&[
        Edit::Write(french, named),
        Edit::Write(french, named + 1),
        Edit::Write(french, named),
        Edit::Write(settings, 3),
        Edit::Write(settings, 4),
        Edit::Write(french, 0),
    ]);
}

#[test]
fn what_hangs_on_no_change_is_not_made_again() {
    let system = system(&start());
    let Ok(mut warm) = Warm::new(&system, Moment(NOW), Previous::default(), Findings::Shown) else {
        panic!("the start is sound")
    };
    let (mut shelf, mut stock) = (Files::new(), None);
    let mut again = Vec::new();
    for text in [None, Some(0), Some(1), Some(2)] {
        if let Some(text) = text {
            system.write(Path::new("content/a/fr.md"), TEXTS[text].as_bytes()).expect("written");
        }
        let changes =
            Changes { paths: BTreeSet::from(["content/a/fr.md".to_owned()]), ..Changes::default() };
        warm.refresh(&system, &changes, Moment(NOW), &Previous::default()).expect("sound settings");
        let one = published(&system, warm.judge(&system));
        again.push(is_as_made_anew(&system, warm.survey(), (&mut shelf, &mut stock), &one));
    }
    let all = shelf.keys().filter(|(_, path)| path.len() % 7 > 0).count();
    // The theme's files are always put.
    insta::assert_snapshot!(format!("{again:?} of {all}"), @"[0, 37, 36, 29] of 40");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_changes_it_is_as_if_read_anew(edits in edits()) {
        check(&edits);
    }
}
