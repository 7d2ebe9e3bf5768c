//! All questions together: what is to be said of an article in every edition.

use std::borrow::Cow;

use super::gate::{Gate, gate};
use super::strings::{self, Spoken};
use super::{Policy, barrier};
use crate::model::{
    ArticleDigest, Edition, EditionIx, Fit, LivePage, LocaleIx, Moment, Previous, Reason, Role,
    Settings, Verdict, Visibility,
};

/// What decisions depend on besides the article and the settings.
#[derive(Clone, Copy, Debug)]
pub struct Circumstances<'c> {
    /// The moment of the build.
    pub moment: Moment,
    /// What is live.
    pub previous: &'c Previous,
    /// What the editions say in their own languages, by edition.
    pub spoken: &'c [Spoken<'c>],
}

/// What is to be said of an article, by edition.
#[must_use]
pub fn verdicts(
    article: &ArticleDigest,
    settings: &Settings,
    circumstances: Circumstances<'_>,
) -> Vec<Verdict> {
    let case = Case { article, settings, circumstances };
    let barrier = Policy::of(settings, None, &article.meta).barrier();
    let Some(barrier) = barrier else {
        return settings.editions().map(|(ix, edition)| case.verdict(ix, edition, &[])).collect();
    };
    let free: Vec<Verdict> =
        settings.editions().map(|(ix, edition)| case.verdict(ix, edition, &[])).collect();
    let ready = |locale: LocaleIx| {
        let own =
            settings.editions().zip(&free).filter(|((_, edition), _)| edition.locale == locale);
        own.into_iter().all(|((_, edition), verdict)| match verdict.closed {
            // Nobody waits for what an editor does not want there.
            Some(Visibility::Unscheduled) => true,
            Some(Visibility::Withheld) if verdict.reasons.iter().any(|r| r == "veto") => true,
            Some(_) => false,
            None => case.is_own(edition, verdict.fit.as_ref()),
        })
    };
    let Some((visibility, reason)) = barrier::hold(&barrier, settings, case.moment(), ready) else {
        return free;
    };
    // What readers of a language have seen already can no longer be held back from them.
    let hidden: Vec<LocaleIx> =
        barrier.locales.iter().copied().filter(|locale| !case.is_public(*locale)).collect();
    let hold = |((ix, edition), free): ((EditionIx, &Edition), Verdict)| {
        if free.closed.is_some() {
            return free;
        }
        if hidden.contains(&edition.locale) {
            let Verdict { mut reasons, role, .. } = free;
            let invalid = reasons.iter().any(|reason| reason.starts_with("invalid:"));
            let closed = if invalid { Visibility::Withheld } else { visibility };
            reasons.push(reason.clone());
            return Verdict { closed: Some(closed), reasons, fit: None, role, retracted: false };
        }
        match free.fit {
            Some(fit) if hidden.contains(&fit.locale) => {
                let mut verdict = case.verdict(ix, edition, &hidden);
                verdict.reasons.push(reason.clone());
                verdict
            }
            _ => free,
        }
    };
    settings.editions().zip(free).map(hold).collect()
}

struct Case<'c> {
    article: &'c ArticleDigest,
    settings: &'c Settings,
    circumstances: Circumstances<'c>,
}

impl Case<'_> {
    fn moment(&self) -> Moment {
        self.circumstances.moment
    }

    /// The article's page in an edition that is live.
    fn live_page(&self, edition: &Edition) -> Option<&LivePage> {
        let section = &self.settings.section(edition.section).id;
        let tag = self.settings.locale(edition.locale).as_str();
        self.circumstances.previous.page(section, self.article.id.as_str(), tag)
    }

    /// Whether readers of a locale have seen the article already: in an edition of it, or its text
    /// in another one.
    fn is_public(&self, locale: LocaleIx) -> bool {
        let tag = self.settings.locale(locale).as_str();
        self.settings.editions().any(|(_, edition)| {
            let page = self.live_page(edition);
            let page = page.filter(|page| page.is_own() || page.is_retracted());
            page.is_some_and(|page| edition.locale == locale || page.locale == tag)
        })
    }

    /// Whether what may be shown is in the edition's own language.
    fn is_own(&self, edition: &Edition, fit: Option<&Fit>) -> bool {
        fit.is_some_and(|fit| {
            fit.locale == edition.locale || edition.stand_ins.contains(&fit.locale)
        })
    }

    /// Whether section, editor and calendar let the article into an edition.
    fn closed(&self, edition: &Edition, policy: &Policy<'_>) -> Option<(Visibility, Reason)> {
        let meta = &self.article.meta;
        let takes = meta.sections.as_ref().is_none_or(|own| own.contains(&edition.section));
        let closed = |visibility, code: &'static str| Some((visibility, Cow::Borrowed(code)));
        // What cannot be read cannot say either that it is meant for others.
        if let Some(fault) = self.article.invalid {
            return Some((Visibility::Withheld, Cow::Owned(format!("invalid:{fault}"))));
        }
        if !takes {
            return closed(Visibility::Unscheduled, "not-addressed");
        }
        if policy.role(edition.locale) == Role::Off {
            return closed(Visibility::Unscheduled, "off");
        }
        let placement = meta.placements.get(&edition.section);
        if placement.is_some_and(|placement| placement.veto.covers(edition.locale)) {
            return closed(Visibility::Withheld, "veto");
        }
        if policy.embargo().is_some_and(|until| until > self.moment()) {
            return closed(Visibility::Embargoed, "embargo");
        }
        None
    }

    /// What is to be said of the article in one edition, if the variants in `hidden` locales are
    /// not to be seen.
    fn verdict(&self, ix: EditionIx, edition: &Edition, hidden: &[LocaleIx]) -> Verdict {
        let policy = Policy::of(self.settings, Some(edition.section), &self.article.meta);
        let role = policy.role(edition.locale);
        let close = |visibility, reasons| Verdict {
            closed: Some(visibility),
            reasons,
            fit: None,
            role,
            retracted: false,
        };
        if let Some((visibility, reason)) = self.closed(edition, &policy) {
            return close(visibility, vec![reason]);
        }
        let page = self.live_page(edition);
        let live = page.is_some_and(LivePage::is_own);
        let (mut reasons, fit) = self.choose(edition, &policy, live, hidden);
        if self.article.meta.retracted.is_some() {
            return self.retract(edition, role, fit, page, reasons);
        }
        let (mut against, mut note) = match self.circumstances.spoken.get(usize::from(ix.0)) {
            Some(spoken) => strings::judge(spoken, &policy, live),
            None => (Vec::new(), None),
        };
        if policy.is_grandfathered() && !against.is_empty() {
            against.clear();
            note = Some(Cow::Borrowed("grandfathered"));
        }
        if !against.is_empty() {
            let invalid = reasons.iter().any(|reason| reason.starts_with("invalid:"));
            reasons.append(&mut against);
            let closed = if invalid { Visibility::Withheld } else { Visibility::Gated };
            return close(closed, reasons);
        }
        reasons.extend(note.filter(|note| fit.is_some() && !reasons.contains(note)));
        Verdict { closed: None, reasons, fit, role, retracted: false }
    }

    /// The first variant that may be shown, with the reasons against the edition's own, and with
    /// what else is to be said of what is shown.
    fn choose(
        &self,
        edition: &Edition,
        policy: &Policy<'_>,
        live: bool,
        hidden: &[LocaleIx],
    ) -> (Vec<Reason>, Option<Fit>) {
        let judge = |locale: LocaleIx, live: bool| -> Option<Gate> {
            let variant = self.article.variant(locale)?;
            Some(gate(self.article, variant, policy, self.moment(), live))
        };
        let may = |locale: LocaleIx, live: bool| -> Option<(Fit, Vec<Reason>)> {
            let gate = judge(locale, live).filter(|_| !hidden.contains(&locale))?;
            let passes = gate.against.is_empty();
            passes.then_some((Fit { locale, banner: gate.banner }, gate.notes))
        };
        let mut reasons = match judge(edition.locale, live) {
            None => vec![Cow::Borrowed("missing-variant")],
            Some(gate) if gate.against.is_empty() => {
                let fit = Fit { locale: edition.locale, banner: gate.banner };
                return (gate.notes, Some(fit));
            }
            Some(gate) => gate.against,
        };
        let fallback = &self.settings.section(edition.section).fallback;
        let foreign = fallback.iter().filter(|locale| **locale != edition.locale);
        let own = edition.stand_ins.iter().map(|locale| (*locale, live));
        let mut others = own.chain(foreign.map(|locale| (*locale, false)));
        let found = others.find_map(|(locale, live)| may(locale, live));
        let (fit, notes) = found.map_or((None, Vec::new()), |(fit, notes)| (Some(fit), notes));
        reasons.extend(notes);
        (reasons, fit)
    }

    /// A notice stands wherever the article was or would be live.
    fn retract(
        &self,
        edition: &Edition,
        role: Role,
        fit: Option<Fit>,
        page: Option<&LivePage>,
        mut reasons: Vec<Reason>,
    ) -> Verdict {
        let page = page.filter(|page| page.is_own() || page.is_retracted());
        let was = page.and_then(|page| self.settings.locale_named(&page.locale));
        let would = fit.filter(|fit| self.is_own(edition, Some(fit))).map(|fit| fit.locale);
        // Without its headline nobody would know what was retracted.
        let named = |locale: &LocaleIx| {
            self.article.variant(*locale).is_some_and(|variant| variant.texts.headline.is_some())
        };
        let locale = would.or(was).filter(named);
        let fit = locale.map(|locale| Fit { locale, banner: None });
        if fit.is_some() {
            reasons.clear();
        }
        reasons.push(Cow::Borrowed("retracted"));
        let closed = if fit.is_none() { Some(Visibility::Gated) } else { None };
        Verdict { closed, reasons, retracted: fit.is_some(), fit, role }
    }
}
