//! What the settings ask of an article in a section: network → section → content type → article,
//! each level having its way key by key.

use crate::model::article::Day;
use crate::model::{
    Action, ArticleMeta, Freshness, LocaleIx, Moment, Otherwise, PolicyLayer, Review, Role,
    SectionIx, Settings, UnitKind,
};

/// What is required where nothing is said.
static REQUIRED: [UnitKind; 2] = [UnitKind::Headline, UnitKind::Body];

/// How many days a stale unit is merely aged, where nothing is said.
const GRACE: u32 = 30;

/// What is asked of one article in one section.
#[derive(Clone, Copy, Debug)]
pub struct Policy<'s> {
    /// From the article to the network.
    layers: [Option<&'s PolicyLayer>; 4],
    article: &'s ArticleMeta,
    section: Option<SectionIx>,
}

/// Locales that go live together.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Barrier<'s> {
    /// Which ones; at least one.
    pub locales: &'s [LocaleIx],
    /// Not before this instant.
    pub at: Option<Moment>,
    /// Nobody waits for the others after this one.
    pub until: Option<Moment>,
    /// What happens then.
    pub otherwise: Otherwise,
}

impl<'s> Policy<'s> {
    /// What is asked of an article in a section; or wherever it stands, as far as no section says
    /// otherwise.
    #[must_use]
    pub fn of(
        settings: &'s Settings,
        section: Option<SectionIx>,
        article: &'s ArticleMeta,
    ) -> Self {
        let kind = article.kind.as_deref().and_then(|id| settings.find_type(id));
        let layers = [
            Some(&article.policy),
            kind.map(|kind| &kind.policy),
            section.map(|ix| &settings.section(ix).policy),
            Some(&settings.policy),
        ];
        Self { layers, article, section }
    }

    /// What the innermost level that speaks of it says.
    fn first<T>(&self, said: impl Fn(&'s PolicyLayer) -> Option<T>) -> Option<T> {
        self.layers.iter().flatten().find_map(|layer| said(layer))
    }

    /// Units that a variant must have.
    #[must_use]
    pub fn require(&self) -> &'s [UnitKind] {
        self.first(|layer| layer.require.as_deref()).unwrap_or(&REQUIRED)
    }

    /// How many of a hundred units must be current; less is asked of what is live already.
    #[must_use]
    pub fn current(&self, live: bool) -> u8 {
        let goal = self.first(|layer| layer.current).unwrap_or(0);
        let keep = self.first(|layer| layer.keep_current).filter(|_| live);
        keep.map_or(goal, |keep| keep.min(goal))
    }

    /// Messages that the edition must have.
    pub fn required_strings(&self) -> impl Iterator<Item = &'s str> + use<'s> {
        let ids = self.first(|layer| layer.strings.required.as_deref()).unwrap_or_default();
        ids.iter().map(|(id, _)| id.as_str())
    }

    /// How many of a hundred messages the edition must have.
    #[must_use]
    pub fn strings_percent(&self, live: bool) -> u8 {
        let goal = self.first(|layer| layer.strings.percent).unwrap_or(0);
        if !live {
            return goal;
        }
        self.first(|layer| layer.strings.keep_percent).unwrap_or(0).min(goal)
    }

    /// What a locale is to the article. Of two levels that name it, the inner one is right.
    #[must_use]
    pub fn role(&self, locale: LocaleIx) -> Role {
        // A list takes the place of the outer one: what it does not name is no longer in it.
        let (mut must, mut off) = (true, true);
        for layer in self.layers.iter().flatten() {
            let names = |list: &Option<Vec<LocaleIx>>| {
                list.as_ref().is_some_and(|list| list.contains(&locale))
            };
            if off && names(&layer.off) {
                return Role::Off;
            }
            if must && names(&layer.must) {
                return Role::Must;
            }
            must &= layer.must.is_none();
            off &= layer.off.is_none();
        }
        Role::Should
    }

    /// Whether a person must have approved the variant.
    #[must_use]
    pub fn wants_approval(&self) -> bool {
        self.first(|layer| layer.review) == Some(Review::Human)
    }

    /// What becomes of a variant of this freshness.
    #[must_use]
    pub fn action(&self, freshness: Freshness) -> Action {
        match freshness {
            Freshness::Current | Freshness::Assumed => Action::Keep,
            Freshness::Aged => self.first(|layer| layer.aged).unwrap_or(Action::Keep),
            // What is held back while it is a little behind does not go live for being more so.
            Freshness::Outdated => {
                let own = self.first(|layer| layer.outdated).unwrap_or(Action::Banner);
                own.max(self.action(Freshness::Aged))
            }
            Freshness::Unknown => self.first(|layer| layer.unknown).unwrap_or(Action::Keep),
        }
    }

    /// How many days a stale unit is merely aged.
    #[must_use]
    pub fn grace(&self) -> u32 {
        self.first(|layer| layer.grace).unwrap_or(GRACE)
    }

    /// The instant before which nothing is shown: what the article says for the section, what it
    /// says for all, and then as everything else.
    #[must_use]
    pub fn embargo(&self) -> Option<Moment> {
        let placed = self.section.and_then(|ix| self.article.placements.get(&ix));
        let own = placed.and_then(|placement| placement.embargo).or(self.article.embargo);
        own.or_else(|| self.first(|layer| layer.embargo))
    }

    /// The locales that go live together, if there are any.
    #[must_use]
    pub fn barrier(&self) -> Option<Barrier<'s>> {
        let locales = self.first(|layer| layer.barrier.locales.as_deref())?;
        (!locales.is_empty()).then(|| Barrier {
            locales,
            at: self.first(|layer| layer.barrier.at),
            until: self.first(|layer| layer.barrier.until),
            otherwise: self.first(|layer| layer.barrier.otherwise).unwrap_or(Otherwise::Partial),
        })
    }

    /// Whether the article is older than the rules: it is asked for required units only.
    #[must_use]
    pub fn is_grandfathered(&self) -> bool {
        let first: Option<Day> = self.first(|layer| layer.grandfather);
        first.zip(self.article.date).is_some_and(|(first, date)| date < first)
    }
}
