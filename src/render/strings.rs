//! An edition's UI strings: section over network over theme, each along the locale's chain; the
//! reference language behind them, marked as what it is.

use std::collections::{HashMap, HashSet};
use std::sync::{Arc, OnceLock};

use fluent::resolver::errors::{ReferenceKind, ResolverError};
use fluent::{FluentArgs, FluentError, FluentResource};

use super::isolates;
use crate::format::fluent::{
    Bundle, Refusal, RefusalReason, Written, new_bundle, resource, strip_isolates, written,
};
use crate::format::style::Style;
use crate::messages::{Cause, causes};
use crate::model::{Catalog, Direction, Layer, Locale};

/// A string ready for a page.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Ready {
    /// For running text: escaped, isolates as `<bdi>`, another language marked.
    pub html: Arc<str>,
    /// For attributes and titles: plain, not escaped.
    pub plain: Arc<str>,
}

/// Why a string cannot be formatted.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) enum Failure {
    /// There is none of this name.
    Unknown,
    /// It is not given this value.
    Lacks(String),
    /// Something else in it fails.
    Broken(Option<Cause>),
}

/// The strings of an edition.
pub struct Strings {
    own: Bundle,
    reference: Bundle,
    /// The theme's strings in the reference language, for where a network's own there is broken.
    theme: Bundle,
    reference_locale: Locale,
    style: Style,
    /// Whether the edition's language is written from right to left.
    rtl: bool,
    broken: Vec<(String, Cause)>,
    /// Those that can be formatted, each as soon as a page asks for it: a catalog may have many
    /// that nothing shows, and long ones.
    ready: HashMap<String, OnceLock<Option<Ready>>>,
}

impl Strings {
    /// Puts the catalogs together, the weakest first; `reference` stands behind them. `gives` says of a
    /// string and a value whether anybody gives it that.
    #[must_use]
    pub fn new(
        (locale, style): (&Locale, &Style),
        catalogs: &[&Catalog],
        (reference_locale, reference): (&Locale, &[&Catalog]),
        gives: &dyn Fn(&str, &str) -> bool,
        parsed: &mut Parsed,
    ) -> Self {
        let theme: Vec<_> =
            reference.iter().copied().filter(|catalog| catalog.layer == Layer::Theme).collect();
        // What stands in for a string looks as it does at home.
        let plain = Style::default();
        let mut strings = Self {
            own: merge(locale, style, catalogs, parsed),
            reference: merge(reference_locale, &plain, reference, parsed),
            theme: merge(reference_locale, &plain, &theme, parsed),
            style: style.clone(),
            rtl: locale.direction() == Direction::Rtl,
            reference_locale: reference_locale.clone(),
            broken: Vec::new(),
            ready: HashMap::new(),
        };
        let mut broken = HashSet::new();
        let ids = catalogs.iter().chain(reference).flat_map(|catalog| &catalog.messages);
        for id in ids {
            if strings.ready.contains_key(id) || id.starts_with('-') {
                continue;
            }
            // What the theme's own string asks for, it is given.
            let theme = strings.theme.has_message(id);
            let given = theme.then(|| variables(&strings.theme, id));
            let minds = |name: &str| {
                let theme = given.as_ref();
                theme.is_some_and(|given| !given.iter().any(|v| v == name)) && !gives(id, name)
            };
            let args = FluentArgs::new();
            if let Err(cause) = attempt(&strings.own, id, &args, &minds)
                && broken.insert(id.clone())
                && let Some(cause) = cause
            {
                strings.broken.push((id.clone(), cause));
            }
            if strings.texts(id, &args).next().is_some() {
                strings.ready.insert(id.clone(), OnceLock::new());
            }
        }
        strings.broken.sort();
        strings
    }

    /// Ids that are there and cannot be formatted, with the reason.
    #[must_use]
    pub fn broken(&self) -> &[(String, Cause)] {
        &self.broken
    }

    /// How the edition writes figures and days.
    pub(super) fn style(&self) -> &Style {
        &self.style
    }

    /// Whether there is a string, in whatever language.
    #[must_use]
    pub fn has(&self, id: &str) -> bool {
        self.ready.contains_key(id)
    }

    /// A string without arguments.
    pub(super) fn get(&self, id: &str) -> Option<&Ready> {
        self.ready.get(id)?.get_or_init(|| self.format(id, &FluentArgs::new())).as_ref()
    }

    /// What a string says, in its own language if that can be, and in those behind it: whether it is
    /// its own, and the text.
    fn texts(&self, id: &str, args: &FluentArgs<'_>) -> impl Iterator<Item = (bool, String)> {
        let bundles = [(true, &self.own), (false, &self.reference), (false, &self.theme)];
        bundles.into_iter().filter_map(move |(own, bundle)| {
            Some((own, attempt(bundle, id, args, &|_| true).ok()?))
        })
    }

    /// A string with arguments; `None` if no language has it.
    pub(super) fn format(&self, id: &str, args: &FluentArgs<'_>) -> Option<Ready> {
        let (own, text) = self.texts(id, args).next()?;
        let plain = strip_isolates(&text).into();
        if own {
            return Some(Ready { html: isolates::string(&text, self.rtl).into(), plain });
        }
        let (locale, dir) = (&self.reference_locale, self.reference_locale.direction());
        let html = isolates::string(&text, dir == Direction::Rtl);
        let dir = dir.as_str();
        let html = format!("<span lang=\"{locale}\" dir=\"{dir}\">{html}</span>");
        Some(Ready { html: html.into(), plain })
    }

    /// Why a string cannot be formatted with these arguments: what the strongest of those that are
    /// there lacks.
    pub(super) fn failure(&self, id: &str, args: &FluentArgs<'_>) -> Failure {
        let bundles = [&self.own, &self.reference, &self.theme];
        let mut patterns = bundles.into_iter().filter_map(|bundle| {
            Some((bundle, bundle.get_message(id).and_then(|message| message.value())?))
        });
        let Some((bundle, pattern)) = patterns.next() else { return Failure::Unknown };
        let Written { errors, refusals, .. } = written(bundle, pattern, Some(args));
        if let Some(name) = errors.iter().find_map(variable) {
            return Failure::Lacks(name.to_owned());
        }
        let refused = refusals.first().map(causes::refusal);
        Failure::Broken(refused.or_else(|| errors.first().map(causes::resolver)))
    }
}

/// Catalogs as they are parsed, each once: most editions share most of them.
#[derive(Default)]
pub struct Parsed(HashMap<(String, Locale), Arc<FluentResource>>);

impl Parsed {
    fn of(&mut self, catalog: &Catalog) -> Arc<FluentResource> {
        let key = (catalog.path.clone(), catalog.locale.clone());
        // Only sound entries are in a catalog's source.
        self.0.entry(key).or_insert_with(|| resource(catalog.source.clone())).clone()
    }
}

fn merge(locale: &Locale, style: &Style, catalogs: &[&Catalog], parsed: &mut Parsed) -> Bundle {
    let mut bundle = new_bundle(locale, style);
    for catalog in catalogs {
        bundle.add_resource_overriding(parsed.of(catalog));
    }
    bundle
}

/// Formats a message. There is no reason if there is no such message. `minds` says whether the
/// absence of a variable is a fault: a probe has no arguments to give.
fn attempt(
    bundle: &Bundle,
    id: &str,
    args: &FluentArgs<'_>,
    minds: &dyn Fn(&str) -> bool,
) -> Result<String, Option<Cause>> {
    let pattern = bundle.get_message(id).and_then(|message| message.value()).ok_or(None)?;
    let Written { text, errors, refusals } = written(bundle, pattern, Some(args));
    if let Some(error) = errors.iter().find(|error| variable(error).is_none_or(minds)) {
        return Err(Some(causes::resolver(error)));
    }
    // Without that variable, a function may lack its argument, or have `{$n}` for it.
    let excused = |refusal: &Refusal| {
        let lacks = matches!(refusal.reason, RefusalReason::Missing | RefusalReason::Argument(_));
        lacks && !errors.is_empty()
    };
    match refusals.into_iter().find(|refusal| !excused(refusal)) {
        Some(refusal) => Err(Some(causes::refusal(&refusal))),
        None => Ok(text),
    }
}

/// The variable whose absence an error reports.
fn variable(error: &FluentError) -> Option<&str> {
    match error {
        FluentError::ResolverError(ResolverError::Reference(ReferenceKind::Variable { id })) => {
            Some(id)
        }
        _ => None,
    }
}

/// The variables that a message needs.
fn variables(bundle: &Bundle, id: &str) -> Vec<String> {
    let Some(pattern) = bundle.get_message(id).and_then(|message| message.value()) else {
        return Vec::new();
    };
    // Only what it misses is of interest.
    written(bundle, pattern, None).errors.iter().filter_map(variable).map(str::to_owned).collect()
}
