//! Which text each variant of an article was made from.

use super::opened::{Parsed, is_unread};
use crate::model::{ArticleFiles, LocaleIx, Settings};

/// What one variant is held against.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Base {
    /// The place of that variant among the files; none if it is not there or cannot be read.
    pub place: Option<usize>,
    /// The locale that the variant itself names, if the article has it.
    pub declared: Option<LocaleIx>,
    /// Whether the way leads to the original, and not back to the variant.
    pub is_sound: bool,
}

/// By variant: the original, or the variant that it says it was translated from.
pub(super) fn bases(
    settings: &Settings,
    files: &ArticleFiles,
    source: Option<LocaleIx>,
    parsed: &[Option<Parsed<'_>>],
) -> Vec<Base> {
    let place = |locale| files.variants.iter().position(|(own, _)| *own == locale);
    let declared: Vec<_> = parsed
        .iter()
        .map(|parsed| {
            let (variant, ..) = parsed.as_ref()?;
            let (tag, _) = variant.front.translated_from.as_ref()?;
            settings.locale_named(tag).filter(|locale| place(*locale).is_some())
        })
        .collect();
    let original = source.and_then(place);
    let next = |ix: usize| match declared[ix].and_then(place) {
        Some(from) => Some(from),
        None => original.filter(|original| *original != ix),
    };
    let leads_home = |ix: usize| {
        let (mut at, mut steps) = (ix, 0);
        while let Some(from) = next(at) {
            (at, steps) = (from, steps + 1);
            if steps > declared.len() {
                return false;
            }
        }
        true
    };
    let readable = |ix: &usize| parsed[*ix].as_ref().is_some_and(|(.., faults)| !is_unread(faults));
    let base = |ix: usize| {
        let is_sound = leads_home(ix);
        let named = declared[ix].and_then(place).filter(|_| is_sound && original != Some(ix));
        Base { place: named.or(original).filter(readable), declared: declared[ix], is_sound }
    };
    (0..parsed.len()).map(base).collect()
}
