//! A locale together with an edition's style: what every function formats by.

use std::sync::{Arc, OnceLock};

use fixed_decimal::CompactDecimal;

use super::plurals::Rules;
use super::style::{Calendar, Numbering, Style};
use crate::model::Locale;

/// A locale and a style, with what is dear to make and used often.
#[derive(Debug)]
pub(super) struct Manner {
    locale: Locale,
    icu: icu::locale::Locale,
    style: Style,
    cardinal: OnceLock<Rules>,
    ordinal: OnceLock<Rules>,
}

impl Manner {
    pub(super) fn new(locale: &Locale, style: &Style) -> Arc<Self> {
        Arc::new(Self {
            icu: tag(locale, style.numbering, style.calendar),
            locale: locale.clone(),
            style: style.clone(),
            cardinal: OnceLock::new(),
            ordinal: OnceLock::new(),
        })
    }

    pub(super) fn locale(&self) -> &Locale {
        &self.locale
    }

    pub(super) fn style(&self) -> &Style {
        &self.style
    }

    /// The name of the style's calendar.
    pub(super) fn calendar(&self) -> &'static str {
        self.style.calendar.map_or("gregory", Calendar::as_str)
    }

    /// The locale with the style's digits and calendar, as ICU4X takes it.
    pub(super) fn icu(&self) -> &icu::locale::Locale {
        &self.icu
    }

    /// The same with other digits or another calendar.
    pub(super) fn icu_with(
        &self,
        numbering: Option<Numbering>,
        calendar: Option<Calendar>,
    ) -> icu::locale::Locale {
        if numbering.is_none() && calendar.is_none() {
            return self.icu.clone();
        }
        let (numbering, calendar) =
            (numbering.or(self.style.numbering), calendar.or(self.style.calendar));
        tag(&self.locale, numbering, calendar)
    }

    /// The name of the category that a number falls into.
    pub(super) fn category(&self, shown: &CompactDecimal, ordinal: bool) -> &'static str {
        let rules = if ordinal { &self.ordinal } else { &self.cardinal };
        rules.get_or_init(|| Rules::new(&self.locale, ordinal)).category(shown)
    }
}

fn tag(
    locale: &Locale,
    numbering: Option<Numbering>,
    calendar: Option<Calendar>,
) -> icu::locale::Locale {
    let mut tag = format!("{locale}-u-ca-{}", calendar.map_or("gregory", Calendar::as_str));
    if let Some(numbering) = numbering {
        tag.push_str("-nu-");
        tag.push_str(numbering.as_str());
    }
    tag.parse().unwrap_or_else(|_| locale.icu())
}
