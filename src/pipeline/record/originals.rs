//! Originals as they were written when translations were made from them, as far as anything keeps them.

use std::cell::{OnceCell, RefCell};
use std::ops::Range;
use std::path::Path;
use std::rc::Rc;

use super::git::Git;
use super::store::{handed_out, path_of};
use crate::freshness;
use crate::model::{ArticleFiles, Locale, Print, Settings};
use crate::parse;
use crate::system::System;

/// The earlier states of one original, read only when they are asked for.
pub(in crate::pipeline) struct Originals<'w> {
    system: &'w dyn System,
    settings: &'w Settings,
    article: &'w str,
    locale: &'w Locale,
    path: &'w str,
    git: Git<'w>,
    kept: OnceCell<Vec<Rc<State>>>,
    /// What git was asked for.
    remembered: RefCell<Vec<Rc<State>>>,
}

/// One state.
pub(in crate::pipeline) struct State {
    /// The whole text.
    pub(in crate::pipeline) text: String,
    units: Vec<(Print, Range<usize>)>,
}

/// A unit as it was written.
pub(in crate::pipeline) struct Original {
    /// The text that it stood in.
    pub(in crate::pipeline) state: Rc<State>,
    /// Where.
    pub(in crate::pipeline) span: Range<usize>,
}

impl<'w> Originals<'w> {
    pub(in crate::pipeline) fn new(
        system: &'w dyn System,
        settings: &'w Settings,
        files: &'w ArticleFiles,
        (locale, path): (&'w Locale, &'w str),
    ) -> Self {
        let (kept, remembered) = (OnceCell::new(), RefCell::default());
        let (article, git) = (files.id.as_str(), Git::new(system, &[files]));
        Self { system, settings, article, locale, path, git, kept, remembered }
    }

    /// How a unit with a fingerprint was written; with the same words, if not with the same marks.
    pub(in crate::pipeline) fn of(&self, print: Print) -> Option<Original> {
        let kept = self.kept.get_or_init(|| self.read());
        found(kept, print).or_else(|| {
            if let Some(known) = found(&self.remembered.borrow(), print) {
                return Some(known);
            }
            let bytes = self.git.state(self.path, print, (self.settings, self.locale))?;
            let state = Rc::new(self.state(&bytes)?);
            self.remembered.borrow_mut().push(Rc::clone(&state));
            found(&[state], print)
        })
    }

    fn read(&self) -> Vec<Rc<State>> {
        let file = path_of(self.article, self.locale);
        let own = self.system.read(Path::new(&file), self.settings.limits.text_bytes);
        let handed = handed_out(self.system, self.settings, (self.article, self.locale));
        let states = own.into_iter().chain(handed);
        states.filter_map(|bytes| self.state(&bytes).map(Rc::new)).collect()
    }

    fn state(&self, bytes: &[u8]) -> Option<State> {
        let text = String::from_utf8(bytes.to_vec()).ok()?;
        let context = parse::Context { settings: self.settings, may_hold_metadata: true };
        let (variant, ..) = parse::variant(bytes, context);
        let passages = freshness::passages(&variant, Some(self.locale));
        let units = passages.list.into_iter().map(|own| (own.print, own.span)).collect();
        Some(State { text, units })
    }
}

fn found(states: &[Rc<State>], print: Print) -> Option<Original> {
    let of = |is_it: &dyn Fn(&Print) -> bool| {
        states.iter().find_map(|state| {
            let (_, span) = state.units.iter().find(|(own, _)| is_it(own))?;
            Some(Original { state: Rc::clone(state), span: span.clone() })
        })
    };
    of(&|own| *own == print).or_else(|| of(&|own| own.text == print.text))
}
