//! What the reasons' codes say in short, in full: each with what its sentence needs.

use super::freshness::standing;
use super::gate::code as code_of;
use super::{Policy, Standing};
use crate::messages::Arg;
use crate::model::{
    Action, ArticleDigest, Decision, EditionIx, Freshness, LocaleIx, LockState, Moment, Otherwise,
    Settings, UnitState, VariantDigest, reason,
};

/// One reason in full. Its sentence is the message `reason-<code>`.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Told {
    /// The reason as it stands in the plan, with its parameter.
    pub reason: String,
    /// The code alone.
    pub code: String,
    /// What the sentence needs.
    pub args: Vec<(&'static str, Arg)>,
    /// Until when it holds by itself, if time alone changes it: an instant or a day.
    pub until: Option<String>,
}

/// What is to be told of an article in an edition: every reason of the decision, and how what is shown
/// stands to its original, even where that changes nothing.
#[must_use]
pub fn explain(
    article: &ArticleDigest,
    edition: EditionIx,
    settings: &Settings,
    moment: Moment,
    decision: &Decision,
) -> Vec<Told> {
    let place = settings.edition(edition);
    let policy = Policy::of(settings, Some(place.section), &article.meta);
    // What is said of freshness is said of the variant that is shown, or else would be.
    let about = decision.locale.unwrap_or(place.locale);
    let about = article.variant(about).or_else(|| article.variant(place.locale));
    let own = article.variant(place.locale);
    let of = |variant| (variant, standing(article, variant, &policy, moment));
    let view = View {
        article,
        settings,
        edition,
        policy,
        own: own.map(of),
        shown: about.map(of),
        seen: decision.locale,
    };
    let mut told: Vec<Told> = decision.reasons.iter().map(|reason| view.told(reason)).collect();
    let code = view.shown.and_then(|(_, standing)| match standing.freshness {
        Freshness::Aged | Freshness::Outdated => code_of(standing.freshness),
        // Of what nobody sees it is no news that nobody knows it.
        Freshness::Unknown if view.seen.is_some() => code_of(standing.freshness),
        Freshness::Assumed if view.seen.is_some() => Some("assumed"),
        _ => None,
    });
    if let Some(code) = code
        && !told.iter().any(|told| reason::split(&told.reason).0 == code)
        && article.meta.retracted.is_none()
    {
        told.push(view.told(code));
    }
    told
}

struct View<'v> {
    article: &'v ArticleDigest,
    settings: &'v Settings,
    edition: EditionIx,
    policy: Policy<'v>,
    own: Option<Stands<'v>>,
    shown: Option<Stands<'v>>,
    /// The locale of what is shown.
    seen: Option<LocaleIx>,
}

/// A variant, and how it stands.
type Stands<'v> = (&'v VariantDigest, Standing);

impl View<'_> {
    /// The variant that a reason of freshness speaks of: the edition's own where that is held back for it,
    /// else the one that is shown.
    fn about(&self, code: &str) -> Option<Stands<'_>> {
        let held = |(variant, standing): &Stands<'_>| {
            let unseen = self.seen != Some(variant.locale);
            code_of(standing.freshness) == Some(code)
                && (self.policy.action(standing.freshness) == Action::Withhold
                    || unseen && self.is_uncounted(standing))
                && !self.policy.is_grandfathered()
        };
        self.own.filter(held).or(if self.seen.is_some() { self.shown } else { self.own })
    }

    /// Whether too little of a text is up to date because nobody knows of the rest.
    fn is_uncounted(&self, standing: &Standing) -> bool {
        standing.trusted > standing.percent && standing.percent < self.policy.current(false)
    }

    fn told(&self, reason: &str) -> Told {
        let (code, parameter) = reason::split(reason);
        let parameter = parameter.unwrap_or_default();
        let edition = self.settings.edition(self.edition);
        // What is to be done about a text is said of the text that is meant.
        let about = match code {
            "aged" | "outdated" | "unknown-history" | "assumed" => self.about(code),
            _ => None,
        };
        let locale = about.map_or(edition.locale, |(variant, _)| variant.locale);
        let locale = self.settings.locale(locale);
        let section = &self.settings.section(edition.section).id;
        let id = self.article.id.as_str();
        let file = match self.article.variant(edition.locale) {
            Some(variant) => variant.path.to_string(),
            None => self.settings.layout.file_of(id, edition.locale, self.settings),
        };
        let mut args: Vec<(&'static str, Arg)> = vec![
            ("article", id.into()),
            ("locale", locale.into()),
            ("section", section.into()),
            ("file", file.into()),
            ("meta", (&self.article.meta_path).into()),
        ];
        if let Some(key) = code.strip_prefix("missing-") {
            args.push(("key", self.settings.keys.called(key).into()));
        }
        let until = self.own_args(code, parameter, &mut args);
        // Nobody can know how a text stands to what cannot be read, whatever was recorded.
        let unread = code == "unknown-history"
            && about.and_then(|(variant, _)| variant.last_known).is_some_and(|known| {
                args.push(("recorded", known.recorded().into()));
                args.push(("owed", known.owed.into()));
                true
            });
        let code = if unread { "original-unread" } else { code };
        Told { reason: reason.to_owned(), code: code.to_owned(), args, until }
    }

    /// Adds what a code's own sentence needs; returns until when it holds.
    fn own_args(
        &self,
        code: &str,
        parameter: &str,
        args: &mut Vec<(&'static str, Arg)>,
    ) -> Option<String> {
        let number = |text: &str| text.parse::<u64>().unwrap_or(0).into();
        let barrier = self.policy.barrier();
        let mut until = None;
        match code {
            "below-current" | "held-by-hysteresis" => {
                args.push(("percent", number(parameter)));
                args.push(("goal", u64::from(self.policy.current(false)).into()));
                args.push(("keep", u64::from(self.policy.current(true)).into()));
                let lacking = self.own.map_or(0, |(_, standing)| standing.lacking);
                args.push(("units", lacking.into()));
            }
            "strings-below" | "strings-held" => {
                let goal = self.policy.strings_percent(false);
                let short = parameter.parse::<u8>().is_ok_and(|percent| percent < goal);
                args.push(("percent", number(parameter)));
                args.push(("goal", u64::from(goal).into()));
                args.push(("lack", if short { "percent" } else { "required" }.into()));
            }
            "missing-string" => args.push(("id", parameter.into())),
            "invalid" => args.push(("code", parameter.into())),
            "embargo" => until = self.policy.embargo().map(Moment::iso),
            "before-barrier" => {
                until = barrier.and_then(|barrier| barrier.at).map(Moment::iso);
                let locales = barrier.map_or(&[][..], |barrier| barrier.locales);
                let tags: Vec<_> =
                    locales.iter().map(|ix| self.settings.locale(*ix).as_str()).collect();
                args.push(("locales", tags.join(", ").into()));
            }
            "barrier-waiting" | "barrier-hold" => {
                args.push(("locales", parameter.replace(',', ", ").into()));
                let holds = barrier.is_some_and(|b| b.otherwise == Otherwise::Hold);
                args.push(("otherwise", if holds { "hold" } else { "partial" }.into()));
                let end = barrier.and_then(|barrier| barrier.until).map(Moment::iso);
                until = end.filter(|_| code == "barrier-waiting");
            }
            "aged" | "outdated" | "unknown-history" | "assumed" => {
                until = self.freshness_args(code, args);
            }
            "retracted" => {
                let day = self.article.meta.retracted.map(|day| day.to_string());
                args.push(("date", day.unwrap_or_default().into()));
            }
            _ => {}
        }
        args.push(("until", readable(until.as_deref()).into()));
        until
    }

    /// The same of a code that says how a text stands to its original.
    fn freshness_args(&self, code: &str, args: &mut Vec<(&'static str, Arg)>) -> Option<String> {
        let (variant, standing) = self.about(code)?;
        let held = self.own.is_some_and(|(own, _)| own.locale == variant.locale)
            && self.seen != Some(variant.locale);
        let action = match self.policy.action(standing.freshness) {
            Action::Withhold if held => "withhold",
            Action::Banner if held && self.is_uncounted(&standing) => {
                args.push(("goal", u64::from(self.policy.current(false)).into()));
                "count"
            }
            // There is no page that could say so.
            _ if self.seen.is_none() => "keep",
            Action::Keep => "keep",
            Action::Banner | Action::Withhold => "banner",
        };
        args.push(("action", action.into()));
        let units = variant.fresh.as_ref().map_or(&[][..], |fresh| &fresh.units);
        let count = |state| units.iter().filter(|unit| unit.state == state).count();
        let (unknown, lock) =
            (count(UnitState::Unknown), variant.fresh.as_ref().map(|fresh| fresh.lock));
        let whole = unknown == units.len() || lock.is_none_or(|lock| lock == LockState::None);
        args.push(("part", if whole { "whole" } else { "some" }.into()));
        let number = match code {
            "unknown-history" => unknown,
            "assumed" => count(UnitState::Assumed),
            _ => standing.owed,
        };
        args.push(("units", number.into()));
        let since = standing.since;
        args.push(("since", since.map_or("none".to_owned(), |day| day.to_string()).into()));
        standing.until.map(|day| day.to_string())
    }
}

/// A moment as people read it, in UTC: `2026-12-01 08:00 UTC`.
fn readable(until: Option<&str>) -> String {
    let Some(until) = until else { return "none".to_owned() };
    match until.split_once('T') {
        Some((day, time)) => format!("{day} {} UTC", time.get(..5).unwrap_or(time)),
        None => until.to_owned(),
    }
}
