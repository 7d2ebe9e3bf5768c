//! What is known of the network's languages, worked out when it is first asked for.

use std::sync::OnceLock;

use crate::format::relative::RelativeWords;
use crate::model::digest::RelativeDay;
use crate::model::{LocaleIx, Passages, Settings, UnitKind};

/// By locale of the settings.
pub(super) struct Languages {
    relative: Vec<OnceLock<RelativeWords>>,
}

impl Languages {
    pub(super) fn new(settings: &Settings) -> Self {
        Self { relative: settings.locales.iter().map(|_| OnceLock::new()).collect() }
    }

    /// The first word such as “tomorrow” in each unit.
    pub(super) fn relative_days(
        &self,
        settings: &Settings,
        locale: LocaleIx,
        (passages, text): (&Passages<'_>, &str),
    ) -> Box<[RelativeDay]> {
        let words = &self.relative[usize::from(locale.0)];
        let words = words.get_or_init(|| RelativeWords::new(settings.locale(locale)));
        let prose =
            passages.list.iter().filter(|p| !matches!(p.kind, UnitKind::Code | UnitKind::Html));
        let found = prose.filter_map(|passage| {
            let (word, reach) = words.first(&passage.text)?;
            // The word itself, where it stands as it is; else the whole unit.
            let written = text.get(passage.span.clone()).unwrap_or_default();
            let at = written.find(word).map(|at| passage.span.start + at);
            let span = at.map_or_else(|| passage.span.clone(), |at| at..at + word.len());
            let narrow = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
            let span = narrow(span.start)..narrow(span.end);
            Some(RelativeDay { word: word.into(), reach, span })
        });
        found.collect()
    }
}
