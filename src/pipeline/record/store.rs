//! The originals as they were when locks were last written, kept on this computer only: so that a
//! change can be shown before anybody recorded it.

use std::cell::{OnceCell, RefCell};
use std::collections::BTreeSet;
use std::io;
use std::path::{Path, PathBuf};

use super::ByPrint;
use super::git::Git;
use crate::freshness;
use crate::model::{Hash, Locale, Print, Settings};
use crate::parse;
use crate::system::System;

/// The folder of the store, below the network's root.
const FOLDER: &str = ".hexapla/sources";

/// The folder of the originals as they were handed out, below the network's root.
const HANDED: &str = ".hexapla/handed";

/// States of an original that were handed out and are kept.
const STATES: usize = 8;

fn handed(article: &str, locale: &Locale) -> PathBuf {
    Path::new(HANDED).join(article).join(locale.as_str())
}

/// The folder of the files that asked for changes, below the network's root.
const ASKED: &str = ".hexapla/asked";

/// Keeps an original as it is handed out: answers are held against it, whatever it says by then.
///
/// # Errors
///
/// If it cannot be written.
pub(in crate::pipeline) fn keep_handed(
    system: &dyn System,
    (article, locale): (&str, &Locale),
    text: &[u8],
) -> io::Result<()> {
    keep_in(system, &handed(article, locale), text)
}

/// Keeps a file that asks for a translation's changes: what its notes say stands nowhere else.
///
/// # Errors
///
/// If it cannot be written.
pub(in crate::pipeline) fn keep_asked(
    system: &dyn System,
    (article, locale): (&str, &Locale),
    text: &[u8],
) -> io::Result<()> {
    keep_in(system, &Path::new(ASKED).join(article).join(locale.as_str()), text)
}

fn keep_in(system: &dyn System, folder: &Path, text: &[u8]) -> io::Result<()> {
    let file = folder.join(format!("{}.md", Hash::of(text).short(16)));
    if system.kind(&file).is_some() {
        return Ok(());
    }
    system.create_folder(folder)?;
    system.write(&file, text)?;
    let mut states = system.list(folder)?;
    states.sort_by_key(|state| std::cmp::Reverse((state.stamp.changed, state.path == file)));
    for old in states.iter().skip(STATES) {
        system.remove_file(&old.path)?;
    }
    Ok(())
}

/// The states of an original that were handed out and are kept.
pub(in crate::pipeline) fn handed_out(
    system: &dyn System,
    settings: &Settings,
    (article, locale): (&str, &Locale),
) -> Vec<Vec<u8>> {
    kept_in(system, settings, &handed(article, locale))
}

/// The files that asked for a translation's changes and are kept.
pub(in crate::pipeline) fn files_asked(
    system: &dyn System,
    settings: &Settings,
    (article, locale): (&str, &Locale),
) -> Vec<Vec<u8>> {
    kept_in(system, settings, &Path::new(ASKED).join(article).join(locale.as_str()))
}

fn kept_in(system: &dyn System, settings: &Settings, folder: &Path) -> Vec<Vec<u8>> {
    let states = system.list(folder).unwrap_or_default();
    let read = |path: &Path| system.read(path, settings.limits.text_bytes).ok();
    states.iter().filter_map(|state| read(&state.path)).collect()
}

/// The file that keeps an original.
pub(in crate::pipeline) fn path_of(article: &str, locale: &Locale) -> String {
    format!("{FOLDER}/{article}/{locale}.md")
}

/// What an original said when it was last recorded; read only when it is asked for.
pub(in crate::pipeline) struct Kept<'w> {
    system: &'w dyn System,
    settings: &'w Settings,
    path: String,
    article: &'w str,
    locale: &'w Locale,
    known: OnceCell<ByPrint>,
    /// Its units in their order.
    texts: OnceCell<Vec<String>>,
    /// What was handed out.
    handed: OnceCell<ByPrint>,
}

impl<'w> Kept<'w> {
    pub(in crate::pipeline) fn new(
        system: &'w dyn System,
        settings: &'w Settings,
        (article, locale): (&'w str, &'w Locale),
    ) -> Self {
        let (known, texts, handed) = (OnceCell::new(), OnceCell::new(), OnceCell::new());
        let path = path_of(article, locale);
        Self { system, settings, path, article, locale, known, texts, handed }
    }

    /// The wording with a fingerprint.
    pub(in crate::pipeline) fn of(&self, print: Print) -> Option<String> {
        let known = self.known.get_or_init(|| self.read());
        // Where units were joined or divided, the record keeps to what they were before.
        let pieces = || freshness::wording_in(self.texts.get().map_or(&[], Vec::as_slice), print);
        let handed = || self.handed.get_or_init(|| self.handed()).get(&print.text).cloned();
        known.get(&print.text).cloned().or_else(pieces).or_else(handed)
    }

    fn handed(&self) -> ByPrint {
        let mut found = ByPrint::new();
        for bytes in handed_out(self.system, self.settings, (self.article, self.locale)) {
            found.extend(units(&bytes, self.settings, self.locale));
        }
        found
    }

    fn read(&self) -> ByPrint {
        let limit = self.settings.limits.text_bytes;
        let bytes = self.system.read(Path::new(&self.path), limit).unwrap_or_default();
        let units = units(&bytes, self.settings, self.locale);
        let _ = self.texts.set(units.iter().map(|(_, text)| text.clone()).collect());
        units.into_iter().collect()
    }
}

/// The fingerprints of what an original says now, and said whenever it was handed out.
pub(in crate::pipeline) fn prints_of(
    system: &dyn System,
    settings: &Settings,
    (article, locale): (&str, &Locale),
    path: &str,
) -> BTreeSet<String> {
    let states = system.list(&handed(article, locale)).unwrap_or_default();
    let paths = states.into_iter().map(|state| state.path).chain([PathBuf::from(path)]);
    let texts = paths.filter_map(|path| system.read(&path, settings.limits.text_bytes).ok());
    let prints = |bytes: Vec<u8>| units(&bytes, settings, locale);
    let text = |(text, _): (u64, String)| freshness::print_text(Print { text, markup: 0 });
    texts.flat_map(prints).map(text).collect()
}

/// The same, and what git remembers.
pub(super) struct Wordings<'w> {
    kept: Kept<'w>,
    /// Where the text is.
    path: &'w str,
    git: &'w Git<'w>,
    earlier: RefCell<ByPrint>,
}

impl<'w> Wordings<'w> {
    pub(super) fn new(kept: Kept<'w>, path: &'w str, git: &'w Git<'w>) -> Self {
        Self { kept, path, git, earlier: RefCell::default() }
    }

    /// The wording with a fingerprint: as it was kept, else as git remembers it.
    pub(super) fn of(&self, print: Print) -> Option<String> {
        let seen = || self.earlier.borrow().get(&print.text).cloned();
        let told = || {
            let of = (self.kept.settings, self.kept.locale);
            self.git.wording(self.path, print, of, &mut self.earlier.borrow_mut())
        };
        self.kept.of(print).or_else(seen).or_else(told)
    }
}

/// The wordings of a text's units.
pub(super) fn wordings(bytes: &[u8], settings: &Settings, locale: &Locale) -> ByPrint {
    units(bytes, settings, locale).into_iter().collect()
}

fn units(bytes: &[u8], settings: &Settings, locale: &Locale) -> Vec<(u64, String)> {
    let context = parse::Context { settings, may_hold_metadata: true };
    let (variant, ..) = parse::variant(bytes, context);
    let passages = freshness::passages(&variant, Some(locale));
    passages.list.into_iter().map(|p| (p.print.text, p.text.into_owned())).collect()
}
