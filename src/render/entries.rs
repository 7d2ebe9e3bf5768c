//! An edition's articles as its listings show them. An article stands in several listings (home,
//! all articles, its topics, its year): its entry is made once and used in all of them.

use std::collections::HashMap;
use std::sync::{Arc, OnceLock};

use minijinja::value::{Object, ObjectRepr};
use minijinja::{Error, ErrorKind, State, Value, context};
use rayon::prelude::*;

use super::Chrome;
use crate::model::{PageBody, PagePlan, Shown, Teaser};

/// The entries of one edition.
#[derive(Default)]
pub struct Entries {
    /// By article.
    all: HashMap<usize, Value>,
}

impl Entries {
    /// Those of some pages of an edition.
    #[must_use]
    pub fn new<'p>(chrome: &Chrome, pages: impl Iterator<Item = &'p PagePlan>) -> Self {
        let mut teasers: HashMap<usize, &Teaser> = HashMap::new();
        for page in pages {
            let lists = match &page.body {
                PageBody::Home { latest, elsewhere } => [latest, elsewhere],
                PageBody::Listing { entries, elsewhere, .. } => [entries, elsewhere],
                _ => continue,
            };
            teasers.extend(lists.into_iter().flatten().map(|t| (t.article, &**t)));
        }
        let entry = |(article, teaser): (usize, &Teaser)| {
            (article, Value::from_object(Entry::new(chrome, teaser)))
        };
        Self { all: teasers.into_par_iter().map(entry).collect() }
    }

    /// The entries of some articles.
    pub(super) fn of(&self, teasers: &[Arc<Teaser>]) -> Vec<Value> {
        teasers.iter().filter_map(|teaser| self.all.get(&teaser.article).cloned()).collect()
    }
}

/// One article in a listing: its fields, and the markup that `entry.html` makes of them.
#[derive(Debug)]
struct Entry {
    fields: Value,
    shared: Shared,
    /// By the level of its heading, 1 to 6.
    markup: [OnceLock<Value>; 6],
}

/// What every template of the edition gets.
struct Shared(Value);

impl std::fmt::Debug for Shared {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("shared")
    }
}

impl Entry {
    fn new(chrome: &Chrome, teaser: &Teaser) -> Self {
        let locale = chrome.locale_of(teaser.locale);
        let fields = context! {
            href => teaser.href.clone(),
            headline => teaser.headline.clone(),
            teaser => teaser.teaser.clone(),
            date => chrome.date(teaser.date),
            lang => locale.as_str(),
            dir => locale.direction().as_str(),
            language => chrome.languages[usize::from(teaser.locale.0)].as_str(),
            foreign => matches!(teaser.shown, Shown::Labelled | Shown::Link),
        };
        let shared = Shared(chrome.shared.clone());
        Self { fields, shared, markup: Default::default() }
    }

    fn markup(self: &Arc<Self>, state: &State<'_, '_>, level: usize) -> Result<Value, Error> {
        let slot = level.checked_sub(1).and_then(|ix| self.markup.get(ix)).ok_or_else(|| {
            Error::new(ErrorKind::InvalidOperation, "headings have levels from 1 to 6")
        })?;
        if let Some(made) = slot.get() {
            return Ok(made.clone());
        }
        let item = Value::from_dyn_object(self.clone());
        let context = context! { item, level, ..self.shared.0.clone() };
        let made = state.env().get_template("entry.html")?.render(context)?;
        Ok(slot.get_or_init(|| Value::from_safe_string(made)).clone())
    }
}

impl Object for Entry {
    fn repr(self: &Arc<Self>) -> ObjectRepr {
        ObjectRepr::Map
    }

    fn get_value(self: &Arc<Self>, key: &Value) -> Option<Value> {
        self.fields.get_item(key).ok().filter(|value| !value.is_undefined())
    }

    fn call_method(
        self: &Arc<Self>,
        state: &mut State<'_, '_>,
        name: &str,
        args: &[Value],
    ) -> Result<Value, Error> {
        if name != "markup" {
            return Err(Error::from(ErrorKind::UnknownMethod));
        }
        let (level,): (usize,) = minijinja::value::from_args(args)?;
        self.markup(state, level)
    }
}
