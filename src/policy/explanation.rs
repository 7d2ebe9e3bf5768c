//! What the reasons' codes say in short, in full: each with what its sentence needs.

use super::freshness::standing;
use super::gate::code as code_of;
use super::{Policy, Standing};
use crate::messages::Arg;
use crate::model::{
    Action, ArticleDigest, Decision, EditionIx, Freshness, Moment, Otherwise, Settings, reason,
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

/// What is to be told of an article in an edition: every reason of the decision, and how far what
/// is shown is behind its original, even where that changes nothing yet.
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
    let of = |variant| standing(article, variant, &policy, moment);
    let view = View {
        article,
        settings,
        edition,
        policy,
        own: own.map(of),
        shown: about.map(of),
        live: decision.locale.is_some(),
    };
    let mut told: Vec<Told> = decision.reasons.iter().map(|reason| view.told(reason)).collect();
    let behind = view
        .shown
        .filter(|standing| matches!(standing.freshness, Freshness::Aged | Freshness::Outdated));
    if let Some(code) = behind.and_then(|standing| code_of(standing.freshness))
        && !told.iter().any(|told| told.code == code)
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
    own: Option<Standing>,
    shown: Option<Standing>,
    live: bool,
}

impl View<'_> {
    fn told(&self, reason: &str) -> Told {
        let (code, parameter) = reason::split(reason);
        let parameter = parameter.unwrap_or_default();
        let edition = self.settings.edition(self.edition);
        let locale = self.settings.locale(edition.locale);
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
        let until = self.own_args(code, parameter, &mut args);
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
        let owed = |standing: Option<Standing>| standing.map_or(0, |standing| standing.owed);
        let mut until = None;
        match code {
            "below-current" | "held-by-hysteresis" => {
                args.push(("percent", number(parameter)));
                args.push(("goal", u64::from(self.policy.current(false)).into()));
                args.push(("keep", u64::from(self.policy.current(true)).into()));
                args.push(("units", owed(self.own).into()));
            }
            "strings-below" | "strings-held" => {
                args.push(("percent", number(parameter)));
                args.push(("goal", u64::from(self.policy.strings_percent(false)).into()));
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
            "aged" | "outdated" | "unknown-history" => {
                let standing = if self.live { self.shown } else { self.own };
                let action = standing.map_or(Action::Keep, |s| self.policy.action(s.freshness));
                let action = match action {
                    Action::Keep => "keep",
                    Action::Withhold if !self.live => "withhold",
                    Action::Banner | Action::Withhold => "banner",
                };
                args.push(("action", action.into()));
                args.push(("units", owed(standing).into()));
                let since = standing.and_then(|standing| standing.since);
                args.push(("since", since.map_or("none".to_owned(), |day| day.to_string()).into()));
                until = standing.and_then(|standing| standing.until).map(|day| day.to_string());
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
}

/// A moment as people read it, in UTC: `2026-12-01 08:00 UTC`.
fn readable(until: Option<&str>) -> String {
    let Some(until) = until else { return "none".to_owned() };
    match until.split_once('T') {
        Some((day, time)) => format!("{day} {} UTC", time.get(..5).unwrap_or(time)),
        None => until.to_owned(),
    }
}
