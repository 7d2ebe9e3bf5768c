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
pub(super) struct Wordings<'w> {
    system: &'w dyn System,
    settings: &'w Settings,
    /// Where the text is kept, and where it is.
    paths: (&'w str, &'w str),
    locale: &'w Locale,
    git: &'w Git<'w>,
    known: OnceCell<ByPrint>,
    earlier: RefCell<ByPrint>,
}

impl<'w> Wordings<'w> {
    pub(super) fn new(
        system: &'w dyn System,
        settings: &'w Settings,
        paths: (&'w str, &'w str),
        locale: &'w Locale,
        git: &'w Git<'w>,
    ) -> Self {
        let (known, earlier) = (OnceCell::new(), RefCell::default());
        Self { system, settings, paths, locale, git, known, earlier }
    }

    /// The wording with a fingerprint: as it was kept, else as git remembers it.
    pub(super) fn of(&self, print: Print) -> Option<String> {
        let kept = || self.known.get_or_init(|| self.read()).get(&print.text).cloned();
        let seen = || self.earlier.borrow().get(&print.text).cloned();
        let told = || {
            let (path, of) = (self.paths.1, (self.settings, self.locale));
            self.git.wording(path, print, of, &mut self.earlier.borrow_mut())
        };
        kept().or_else(seen).or_else(told)
    }

    fn read(&self) -> ByPrint {
        let limit = self.settings.limits.text_bytes;
        let bytes = self.system.read(Path::new(self.paths.0), limit).unwrap_or_default();
        wordings(&bytes, self.settings, self.locale)
    }
}

/// The wordings of a text's units.
pub(super) fn wordings(bytes: &[u8], settings: &Settings, locale: &Locale) -> ByPrint {
    let context = parse::Context { settings, may_hold_metadata: true };
    let (variant, ..) = parse::variant(bytes, context);
    let passages = freshness::passages(&variant, Some(locale));
    passages.list.into_iter().map(|p| (p.print.text, p.text.into_owned())).collect()
}
