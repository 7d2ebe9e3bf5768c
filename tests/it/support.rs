//! Networks in memory: loaded, surveyed, published, and their findings as text.
#![expect(clippy::disallowed_methods, reason = "fixtures are read from the disk")]

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use hexapla::check::article::parity_rules;
use hexapla::diag::{Diagnostic, Level, human};
use hexapla::messages::Messages;
use hexapla::model::{Locale, Manifest, Moment};
use hexapla::pipeline::{self, MemorySink, Refusal, Silent};
use hexapla::system::{MemorySystem, System};

/// Files of a network by path.
pub(crate) type Tree = BTreeMap<String, Vec<u8>>;

/// 2026-11-22T00:00:00Z: the moment of all tests.
pub(crate) const NOW: i64 = 1_795_305_600;

/// What came of a network.
pub(crate) struct Outcome {
    /// What surveying and publishing found, in that order.
    pub(crate) diagnostics: Vec<Diagnostic>,
    /// Published files by `section/path`.
    pub(crate) files: BTreeMap<String, Vec<u8>>,
    pub(crate) manifests: BTreeMap<String, Manifest>,
}

impl Outcome {
    pub(crate) fn codes(&self) -> Vec<&'static str> {
        self.diagnostics.iter().map(|d| d.rule.code).collect()
    }

    pub(crate) fn has(&self, code: &str) -> bool {
        self.codes().contains(&code)
    }

    pub(crate) fn errors(&self) -> Vec<&Diagnostic> {
        self.diagnostics.iter().filter(|d| d.rule.level == Level::Error).collect()
    }

    /// A published file's text.
    pub(crate) fn page(&self, path: &str) -> Option<&str> {
        self.files.get(path).map(|bytes| std::str::from_utf8(bytes).expect("pages are UTF-8"))
    }

    /// All findings as a person sees them, without colours.
    pub(crate) fn text(&self) -> String {
        self.text_of(|_| true)
    }

    /// The same without what translations lack beside this text: most fixtures and faults are
    /// fragments in one language, and that the others say more, or that nothing shows a string, is no
    /// fault of theirs.
    pub(crate) fn own_text(&self) -> String {
        self.text_of(|code| !is_parity(code) && code != "unused-string")
    }

    /// The same of findings of some kinds.
    pub(crate) fn text_of(&self, shown: impl Fn(&str) -> bool) -> String {
        let messages = Messages::new(&[Locale::parse("en").expect("`en`")]);
        let one =
            |d: &Diagnostic| anstream::adapter::strip_str(&human::render(d, &messages)).to_string();
        self.diagnostics.iter().filter(|d| shown(d.rule.code)).map(one).collect()
    }
}

/// Whether findings of this kind come of holding a translation against its original.
pub(crate) fn is_parity(code: &str) -> bool {
    parity_rules().any(|rule| rule.code == code)
}

/// The files below a folder of this package, by their path in it.
pub(crate) fn files_below(folder: &str) -> Tree {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let (mut tree, mut pending) = (Tree::new(), vec![root.clone()]);
    while let Some(folder) = pending.pop() {
        for entry in fs::read_dir(&folder).unwrap_or_else(|e| panic!("{}: {e}", folder.display())) {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                pending.push(path);
            } else {
                let name = path.strip_prefix(&root).expect("below").to_str().expect("UTF-8");
                tree.insert(name.to_owned(), fs::read(&path).expect("readable"));
            }
        }
    }
    tree
}

/// The folders directly in a folder of this package.
pub(crate) fn folders_in(folder: &str) -> Vec<String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let entries =
        fs::read_dir(root).expect("a folder").map(|entry| entry.expect("an entry").path());
    let names = entries.filter(|path| path.is_dir());
    let mut names: Vec<String> =
        names.map(|p| p.file_name().expect("a name").to_string_lossy().into_owned()).collect();
    names.sort();
    names
}

/// The base network, without any fault.
pub(crate) fn base() -> Tree {
    files_below("tests/rules/_base")
}

/// The base with other files laid over it; `x.absent` takes `x` away.
pub(crate) fn over_base(files: Tree) -> Tree {
    let mut tree = base();
    for (path, bytes) in files {
        match path.strip_suffix(".absent") {
            Some(path) => {
                assert!(tree.remove(path).is_some(), "the base has no {path}");
            }
            None => {
                tree.insert(path, bytes);
            }
        }
    }
    tree
}

/// The base with a few more texts.
pub(crate) fn base_with<B: AsRef<[u8]>>(files: &[(&str, B)]) -> Tree {
    let own = files.iter().map(|(path, bytes)| ((*path).to_owned(), bytes.as_ref().to_vec()));
    over_base(own.collect())
}

pub(crate) fn system<'t>(
    files: impl IntoIterator<Item = (&'t String, &'t Vec<u8>)>,
) -> MemorySystem {
    let empty = MemorySystem::new().at(NOW);
    files.into_iter().fold(empty, |system, (path, bytes)| system.with_file(path, bytes))
}

/// Surveys and publishes a network.
pub(crate) fn run(tree: &Tree) -> Outcome {
    run_in(&system(tree))
}

pub(crate) fn run_in(system: &dyn System) -> Outcome {
    run_at(system, system.now())
}

/// The same at another moment.
pub(crate) fn run_at(system: &dyn System, moment: Moment) -> Outcome {
    let (mut files, mut manifests) = (BTreeMap::new(), BTreeMap::new());
    let previous = pipeline::previous(system, Path::new(pipeline::PUBLIC));
    let survey = match pipeline::survey_since(system, moment, &previous, &Silent) {
        Ok(survey) => survey,
        Err(Refusal::Settings(diagnostics)) => {
            return Outcome { diagnostics, files, manifests };
        }
    };
    let chosen: Vec<_> = survey.settings.sections().map(|(ix, _)| ix).collect();
    let sink = MemorySink::default();
    let product = pipeline::produce(system, &survey, &chosen, &sink, &Silent)
        .unwrap_or_else(|stop| panic!("the tree stands still: {stop:?}"));
    let id = |ix| survey.settings.section(ix).id.clone();
    for ((section, path), bytes) in sink.into_files() {
        files.insert(format!("{}/{path}", id(section)), bytes.to_vec());
    }
    for (section, manifest) in product.manifests {
        manifests.insert(id(section), manifest);
    }
    let mut diagnostics = survey.diagnostics.clone();
    diagnostics.extend(product.diagnostics);
    Outcome { diagnostics, files, manifests }
}

/// What stands between the tags that the theme puts around an article's body.
pub(crate) fn body_of(page: &str) -> &str {
    let from =
        page.find("<div class=\"body\">\n").expect("a body") + "<div class=\"body\">\n".len();
    // The last one: what an article writes cannot forge it, since nothing follows but the credit.
    let to =
        page.rfind("</div>\n</article>").or_else(|| page.rfind("</div>\n<p class=\"credit\">"));
    &page[from..to.expect("the end of a body")]
}

/// A system with things in it that memory cannot hold.
pub(crate) struct Strange {
    pub(crate) inner: MemorySystem,
    /// Entries that are listed, besides the real ones.
    pub(crate) entries: Vec<hexapla::system::Entry>,
    /// Whether folders are listed backwards, as some file systems may.
    pub(crate) backwards: bool,
}

impl System for Strange {
    fn list(&self, folder: &Path) -> std::io::Result<Vec<hexapla::system::Entry>> {
        let mut entries = self.inner.list(folder)?;
        entries.extend(self.entries.iter().filter(|e| e.path.parent() == Some(folder)).cloned());
        entries.sort_by(|a, b| a.path.cmp(&b.path));
        if self.backwards {
            entries.reverse();
        }
        Ok(entries)
    }

    hexapla::pass_on! {
        inner:
        entry, read, kind, now, variable, process, modified, writer, lock, create_folder, write,
        append, link_file, rename, symlink, read_link, remove_file, remove_folder, remove_tree,
        git, pandoc, sync_tree, sync,
    }
}

/// Copies a folder with all that is in it.
pub(crate) fn copy_tree(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder");
    for entry in fs::read_dir(from).expect("a listing") {
        let entry = entry.expect("an entry");
        let target = to.join(entry.file_name());
        if entry.file_type().expect("a type").is_dir() {
            copy_tree(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), &target).expect("a copy");
        }
    }
}
