//! Fluent bundles with Hexapla's functions and formatters.

use std::sync::Arc;

use fluent::{FluentArgs, FluentError, FluentResource, FluentValue};
use fluent_syntax::ast::Pattern;
use unic_langid::LanguageIdentifier;
use unic_langid::subtags::Variant;

use super::calls::{Call, watched};
pub use super::calls::{Refusal, RefusalReason};
use super::functions::functions;
use super::manner::Manner;
use super::style::{Numbering, Style};
use super::{
    daterange, datetime, languages, list, negative, number, regions, relative_day, select, show,
    value,
};
use crate::model::{FactValue, Locale};

/// A bundle that threads may share; a resource may be in several.
pub type Bundle = fluent::concurrent::FluentBundle<Arc<FluentResource>>;

/// A catalog's text, parsed: its sound entries.
#[must_use]
pub fn resource(source: String) -> Arc<FluentResource> {
    Arc::new(FluentResource::try_new(source).unwrap_or_else(|(resource, _)| resource))
}

/// An empty bundle for a locale, in an edition's style.
///
/// Its catalogs' texts go through [`rewritten`](super::select::rewritten) first, and its messages
/// are formatted by [`written`].
#[must_use]
pub fn new_bundle(locale: &Locale, style: &Style) -> Bundle {
    bundle(&Manner::new(locale, style))
}

/// The same for a manner that is there already.
pub(super) fn bundle(manner: &Arc<Manner>) -> Bundle {
    let mut lang = manner.locale().langid().clone();
    if let Some(numbering) = manner.style().numbering {
        lang = with_numbering(&lang, numbering);
    }
    let mut bundle = Bundle::new_concurrent(vec![lang]);
    bundle.set_formatter(Some(format));
    for function in functions() {
        let (manner, work) = (manner.clone(), work(function.name));
        let added = bundle.add_function(function.name, move |positional, named| {
            match Call::read(function, positional, named) {
                Some(call) => work(&call, &manner),
                None => FluentValue::Error,
            }
        });
        // An empty bundle has no function of this name yet, so that adding it cannot fail.
        debug_assert!(added.is_ok());
    }
    let manner = manner.clone();
    let added = bundle.add_function(select::NAME, move |positional, named| {
        select::call(positional, named, &manner)
    });
    debug_assert!(added.is_ok());
    bundle
}

/// A fact as a message takes it: typed, so that functions can say how it is shown.
#[must_use]
pub fn argument(value: &FactValue, locale: &Locale, style: &Style) -> FluentValue<'static> {
    value::argument(value, &Manner::new(locale, style))
}

/// A fact as it stands in a text where nothing else is said, without isolates.
#[must_use]
pub fn shown(value: &FactValue, locale: &Locale, style: &Style) -> String {
    strip_isolates(&show::plain(&Manner::new(locale, style), value))
}

type Work = for<'a> fn(&Call<'_, 'a>, &Arc<Manner>) -> FluentValue<'a>;

/// What a function does.
fn work(name: &str) -> Work {
    match name {
        "DATERANGE" => daterange::call,
        "DATETIME" => datetime::call,
        "LANGUAGE" => languages::call,
        "LIST" => list::call,
        "NUMBER" => number::call,
        "REGION" => regions::call,
        "REGIONS" => regions::call_all,
        "RELATIVE" => relative_day::call,
        _ => |call, _| {
            call.refuse_argument(0);
            FluentValue::Error
        },
    }
}

/// A formatted pattern.
#[derive(Debug)]
pub struct Written {
    /// The text. It has holes where there are errors or refusals.
    pub text: String,
    /// What Fluent missed.
    pub errors: Vec<FluentError>,
    /// What functions refused to do.
    pub refusals: Vec<Refusal>,
}

impl Written {
    /// Whether nothing was missed and nothing refused.
    #[must_use]
    pub fn is_whole(&self) -> bool {
        self.errors.is_empty() && self.refusals.is_empty()
    }
}

/// Formats a pattern. The only way to do so: `format_pattern` by itself does not tell when a function
/// refuses.
#[must_use]
pub fn written(bundle: &Bundle, pattern: &Pattern<&str>, args: Option<&FluentArgs<'_>>) -> Written {
    let mut errors = Vec::new();
    let (text, refusals) =
        watched(|| bundle.format_pattern(pattern, args, &mut errors).into_owned());
    Written { text, errors, refusals }
}

/// Numbers without a function, by the locale and the digits that its tag carries.
fn format(
    value: &FluentValue<'_>,
    memoizer: &intl_memoizer::concurrent::IntlLangMemoizer,
) -> Option<String> {
    let number = negative::number(value)?;
    memoizer.with_try_get::<number::Memoized, _, _>((), |f| f.format(&number)).ok().flatten()
}

/// A bundle's formatter knows nothing of the bundle but its language tag, and the type of these tags
/// has no room for extensions: so the digits ride along as a variant, `x` and their name.
fn with_numbering(lang: &LanguageIdentifier, numbering: Numbering) -> LanguageIdentifier {
    let carried = Variant::from_bytes(format!("x{}", numbering.as_str()).as_bytes());
    let variants: Vec<_> = lang.variants().copied().chain(carried).collect();
    LanguageIdentifier::from_parts(lang.language, lang.script, lang.region, &variants)
}

/// The locale that a bundle's tag stands for.
pub(super) fn locale_of(lang: &LanguageIdentifier) -> icu::locale::Locale {
    let carried = |variant: &Variant| variant.as_str().strip_prefix('x').and_then(Numbering::parse);
    let numbering = lang.variants().find_map(carried);
    let variants: Vec<_> = lang.variants().filter(|v| carried(v).is_none()).copied().collect();
    let lang = LanguageIdentifier::from_parts(lang.language, lang.script, lang.region, &variants);
    let tag = match numbering {
        Some(numbering) => format!("{lang}-u-nu-{}", numbering.as_str()),
        None => lang.to_string(),
    };
    tag.parse().unwrap_or(icu::locale::Locale::UNKNOWN)
}

/// First strong isolate, which Fluent puts before a placeable.
pub const FSI: char = '\u{2068}';
/// Pop directional isolate, which Fluent puts after it.
pub const PDI: char = '\u{2069}';

/// Takes isolates out, Fluent's and those of lists, for places that are no running text.
#[must_use]
pub fn strip_isolates(text: &str) -> String {
    super::bidi::without_isolates(text)
}
