//! Fluent bundles with Hexapla's functions and formatters.

use fluent::{FluentResource, FluentValue};

use super::number;
use crate::model::Locale;

/// A bundle that threads may share.
pub type Bundle = fluent::concurrent::FluentBundle<FluentResource>;

/// An empty bundle for a locale.
#[must_use]
pub fn new_bundle(locale: &Locale) -> Bundle {
    let mut bundle = Bundle::new_concurrent(vec![locale.langid().clone()]);
    bundle.set_formatter(Some(format));
    // An empty bundle has no function of this name yet, so that adding it cannot fail.
    let added = bundle.add_function("NUMBER", number::function);
    debug_assert!(added.is_ok());
    bundle
}

fn format(
    value: &FluentValue<'_>,
    memoizer: &intl_memoizer::concurrent::IntlLangMemoizer,
) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    let grouping = (number.options.use_grouping,);
    memoizer.with_try_get::<number::Memoized, _, _>(grouping, |f| f.format(number)).ok()
}

/// First strong isolate, which Fluent puts before a placeable.
pub const FSI: char = '\u{2068}';
/// Pop directional isolate, which Fluent puts after it.
pub const PDI: char = '\u{2069}';

/// Takes Fluent's isolates out, for places that are no running text.
#[must_use]
pub fn strip_isolates(text: &str) -> String {
    text.chars().filter(|c| !matches!(*c, FSI | PDI)).collect()
}
