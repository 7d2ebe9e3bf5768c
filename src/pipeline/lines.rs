//! Where the paragraphs of translations stand in their files.

use std::ops::{Range, RangeInclusive};

use super::opened::{self, Bytes};
use super::record::Selection;
use crate::freshness;
use crate::model::{ArticleFiles, Settings};
use crate::read;
use crate::system::System;

/// The lines, from 1, of every paragraph of the chosen variants that can be read; none if no line is
/// asked for, or an article is named that there is not.
#[must_use]
pub fn paragraphs(
    system: &dyn System,
    settings: &Settings,
    selection: &Selection,
) -> Option<Vec<RangeInclusive<usize>>> {
    if selection.lines.is_empty() {
        return None;
    }
    let (snapshot, _) = read::snapshot(system, settings);
    let mut found = Vec::new();
    for id in &selection.articles {
        let files = snapshot.articles.iter().find(|files| files.id.as_str() == id)?;
        found.extend(of_article(system, settings, files, selection));
    }
    Some(found)
}

fn of_article(
    system: &dyn System,
    settings: &Settings,
    files: &ArticleFiles,
    selection: &Selection,
) -> Vec<RangeInclusive<usize>> {
    let bytes = Bytes::read(system, settings, files);
    let opened = opened::open(system, settings, files, &bytes, &mut Vec::new());
    let mut found = Vec::new();
    for ((locale, _), parsed) in files.variants.iter().zip(&opened.variants) {
        let wanted = selection.locales.is_empty() || selection.locales.contains(locale);
        let Some((variant, Some(text), _)) = parsed.as_ref().filter(|_| wanted) else { continue };
        if Some(*locale) == opened.source {
            continue;
        }
        let passages = freshness::passages(variant, Some(settings.locale(*locale)));
        found.extend(passages.list.iter().map(|passage| {
            let (first, last) = line_numbers(text, &passage.span);
            first..=last
        }));
    }
    found
}

/// The first and last line of a span, from 1.
pub(super) fn line_numbers(text: &str, span: &Range<usize>) -> (usize, usize) {
    let line = |at: usize| {
        let before = text.as_bytes().get(..at).unwrap_or_default();
        memchr::memchr_iter(b'\n', before).count() + 1
    };
    let end = text.get(span.clone()).map_or(span.end, |own| span.start + own.trim_end().len());
    (line(span.start), line(end))
}
