//! Which articles and locales are looked at.

use std::collections::BTreeMap;

use super::cell::{Row, cell};
use crate::model::{EditionIx, LocaleIx, SectionIx};
use crate::pipeline::Survey;

/// What is asked about.
pub(crate) struct Choice<'c> {
    pub sections: &'c [SectionIx],
    /// Whether only what these sections publish is meant, or variants that nobody publishes as well.
    pub only_sections: bool,
    /// All, if empty.
    pub locales: &'c [LocaleIx],
    /// Ids; all, if empty.
    pub articles: &'c [String],
}

/// A row for each article that is asked about, in order.
pub(crate) fn rows<'s>(survey: &'s Survey, choice: &Choice<'_>) -> Vec<Row<'s>> {
    let settings = &survey.settings;
    let mut editions: BTreeMap<LocaleIx, Vec<EditionIx>> = settings.editions_by_locale();
    for list in editions.values_mut() {
        list.retain(|ix| choice.sections.contains(&settings.edition(*ix).section));
    }
    editions.retain(|_, list| !list.is_empty());
    let mut rows = Vec::new();
    for (ix, article) in survey.articles.iter().enumerate() {
        if !choice.articles.is_empty()
            && !choice.articles.iter().any(|id| article.id.as_str() == id)
        {
            continue;
        }
        let mut shown: Vec<LocaleIx> = editions.keys().copied().collect();
        if !choice.only_sections {
            shown.extend(article.variants.iter().map(|variant| variant.locale));
        }
        shown.sort();
        shown.dedup();
        shown.retain(|locale| choice.locales.is_empty() || choice.locales.contains(locale));
        let cells = shown.into_iter().map(|locale| {
            let list = editions.get(&locale).map(Vec::as_slice).unwrap_or_default();
            cell(survey, ix, article, locale, list)
        });
        rows.push(Row { ix, article, cells: cells.collect() });
    }
    rows
}
