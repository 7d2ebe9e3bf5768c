//! The originals as they were when locks were last written, kept on this computer only: so that a
//! change can be shown before anybody recorded it.

use std::cell::OnceCell;
use std::path::Path;

use super::ByPrint;
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
    path: &'w str,
    locale: &'w Locale,
    known: OnceCell<ByPrint>,
}

impl<'w> Wordings<'w> {
    pub(super) fn new(
        system: &'w dyn System,
        settings: &'w Settings,
        path: &'w str,
        locale: &'w Locale,
    ) -> Self {
        Self { system, settings, path, locale, known: OnceCell::new() }
    }

    /// The wording with a fingerprint.
    pub(super) fn of(&self, print: Print) -> Option<String> {
        self.known.get_or_init(|| self.read()).get(&print.text).cloned()
    }

    fn read(&self) -> ByPrint {
        let limit = self.settings.limits.text_bytes;
        let bytes = self.system.read(Path::new(self.path), limit).unwrap_or_default();
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
