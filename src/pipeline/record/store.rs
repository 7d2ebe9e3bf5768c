//! The originals as they were when locks were last written, kept on this computer only: so that a
//! change can be shown before anybody recorded it.

use std::cell::{OnceCell, RefCell};
use std::path::Path;

use super::ByPrint;
use super::git::Git;
use crate::freshness;
use crate::model::{Locale, Print, Settings};
use crate::parse;
use crate::system::System;

/// The folder of the store, below the network's root.
const FOLDER: &str = ".hexapla/sources";

/// The file that keeps an original.
pub(super) fn path_of(article: &str, locale: &Locale) -> String {
    format!("{FOLDER}/{article}/{locale}.md")
}

/// What an original said when it was last recorded; read only when it is asked for.
pub(in crate::pipeline) struct Kept<'w> {
    system: &'w dyn System,
    settings: &'w Settings,
    path: String,
    locale: &'w Locale,
    known: OnceCell<ByPrint>,
    /// Its units in their order.
    texts: OnceCell<Vec<String>>,
}

impl<'w> Kept<'w> {
    pub(in crate::pipeline) fn new(
        system: &'w dyn System,
        settings: &'w Settings,
        (article, locale): (&str, &'w Locale),
    ) -> Self {
        let (known, texts) = (OnceCell::new(), OnceCell::new());
        Self { system, settings, path: path_of(article, locale), locale, known, texts }
    }

    /// The wording with a fingerprint.
    pub(in crate::pipeline) fn of(&self, print: Print) -> Option<String> {
        let known = self.known.get_or_init(|| self.read());
        // Where units were joined or divided, the record keeps to what they were before.
        let pieces = || freshness::wording_in(self.texts.get().map_or(&[], Vec::as_slice), print);
        known.get(&print.text).cloned().or_else(pieces)
    }

    fn read(&self) -> ByPrint {
        let limit = self.settings.limits.text_bytes;
        let bytes = self.system.read(Path::new(&self.path), limit).unwrap_or_default();
        let units = units(&bytes, self.settings, self.locale);
        let _ = self.texts.set(units.iter().map(|(_, text)| text.clone()).collect());
        units.into_iter().collect()
    }
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
