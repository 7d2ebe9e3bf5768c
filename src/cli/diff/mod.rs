//! `hexapla diff`: what a translation owes, paragraph by paragraph, with what changed.

mod html;
mod human;
mod json;
mod markdown;

use super::args::Parsed;
use super::{FINE, Session, USAGE, choose};
use crate::diag::Arg;
use crate::messages::Messages;
use crate::model::{Change, Debt, Owed, OwedUnit, Severity, UnitState};
use crate::pipeline::{self, Owing};

/// The forms that the differences are shown in.
pub(super) const FORMS: [&str; 4] = ["human", "json", "md", "html"];

pub(super) fn run(session: &Session<'_>, parsed: &Parsed) -> u8 {
    done(session, parsed).unwrap_or_else(|code| code)
}

fn done(session: &Session<'_>, parsed: &Parsed) -> Result<u8, u8> {
    let settings = session.settings()?;
    let [mut article, tag] = ["article", "tag"].map(|name| parsed.text(name).unwrap_or_default());
    let locales = choose::locales(session, &settings, std::slice::from_ref(&tag))?;
    let Some(locale) = locales.first() else { return Err(USAGE) };
    let owed = |article: &str| {
        pipeline::owed(session.system, session.moment, article, *locale)
            .map_err(|refusal| session.refuse(&refusal))
    };
    let mut owing = owed(&article)?;
    if let Owing::NoArticle(known) = &owing {
        let known: Vec<&str> = known.iter().map(String::as_str).collect();
        article = choose::other(session, &article, &known)?;
        owing = owed(&article)?;
    }
    let args = [("article", Arg::from(&article)), ("locale", Arg::from(&tag))];
    let owed = match owing {
        Owing::Owed(owed) => owed,
        Owing::NoArticle(known) => {
            let known: Vec<&str> = known.iter().map(String::as_str).collect();
            return Err(choose::unknown(session, "usage-unknown-article", &article, &known));
        }
        Owing::NoVariant => {
            session.say("diff-no-variant", &args);
            return Err(USAGE);
        }
        Owing::Original => {
            session.say("diff-original", &args);
            return Err(USAGE);
        }
        Owing::NoOriginal => {
            session.say("diff-no-original", &args);
            return Err(USAGE);
        }
    };
    let messages = session.messages;
    let text = match parsed.text("format").as_deref() {
        Some("json") => json::render(&owed),
        Some("md") => markdown::render(messages, &owed),
        Some("html") => html::render(messages, &owed),
        _ => human::render(messages, &owed, session.printer.width(session.system)),
    };
    session.printer.out(&text);
    Ok(FINE)
}

/// How the original's unit was edited, where both its states are known and differ.
fn changes(unit: &OwedUnit) -> Option<Vec<Change>> {
    let (old, new) = (unit.old.as_deref()?, unit.new.as_deref()?);
    (old != new).then(|| pipeline::word_difference(old, new))
}

/// What is said of a whole variant.
fn summary(messages: &Messages, owed: &Owed) -> String {
    let count = |wanted: fn(&OwedUnit) -> bool| {
        Arg::from(owed.units.iter().filter(|unit| wanted(unit)).count())
    };
    let args = [
        ("article", Arg::from(owed.article.as_str())),
        ("locale", Arg::from(&owed.locale)),
        ("recorded", Arg::from(if owed.is_recorded { "yes" } else { "no" })),
        ("stale", count(|unit| unit.debt == Debt::Unit(UnitState::Stale))),
        ("missing", count(|unit| unit.debt == Debt::Unit(UnitState::Missing))),
        ("taken", count(|unit| unit.debt == Debt::TakenBack)),
        ("other", count(is_other)),
    ];
    messages.text("diff-summary", &args)
}

/// Whether it is none of what a summary has a word of its own for.
fn is_other(unit: &OwedUnit) -> bool {
    !matches!(unit.debt, Debt::TakenBack | Debt::Unit(UnitState::Stale | UnitState::Missing))
}

/// A unit's state in words, the parts of it that there are.
fn state(messages: &Messages, unit: &OwedUnit) -> Vec<String> {
    let text = |id: &str| messages.text(id, &[]);
    let only_moved =
        unit.moved && matches!(unit.debt, Debt::Unit(UnitState::Current | UnitState::Unknown));
    let mut parts = Vec::new();
    if !only_moved {
        parts.push(text(&format!("compared-{}", unit.debt.as_str())));
    }
    if unit.moved {
        parts.push(text("compared-moved"));
    }
    // What is new or gone is more than a change.
    let lasting =
        !matches!(unit.debt, Debt::Extra | Debt::TakenBack | Debt::Unit(UnitState::Missing));
    let severity =
        unit.severity.filter(|severity| lasting && !only_moved && *severity > Severity::Markup);
    if let Some(severity) = severity {
        let args = [("severity", severity.as_str().into())];
        parts.push(messages.text("diff-severity", &args));
    }
    if let Some(since) = unit.since {
        parts.push(messages.text("diff-since", &[("day", since.to_string().into())]));
    }
    parts
}

/// What is to be said where the words do not say it.
fn remark(messages: &Messages, unit: &OwedUnit) -> Option<String> {
    let id = match unit.debt {
        Debt::TakenBack => "diff-gone",
        Debt::Extra if unit.old.is_some() => "diff-gone",
        Debt::Extra => "diff-extra",
        Debt::Unit(UnitState::Markup) if unit.present.is_some() => "diff-markup",
        Debt::Unit(UnitState::Stale | UnitState::Assumed) if unit.old.is_none() => {
            "diff-old-unknown"
        }
        Debt::Unit(UnitState::Stale) if unit.old == unit.new => "diff-declared",
        Debt::Unit(UnitState::Assumed) if unit.old == unit.new => "diff-assumed",
        _ => return None,
    };
    let targets = match unit.targets.as_slice() {
        [] => "none".to_owned(),
        targets => targets.join(" · "),
    };
    Some(messages.text(id, &[("targets", targets.into())]))
}

/// `path:line` of the original and of the variant, as far as the unit is there.
fn places(owed: &Owed, unit: &OwedUnit) -> [Option<String>; 2] {
    let place = |path: &str, line: Option<usize>| line.map(|line| format!("{path}:{line}"));
    [place(&owed.source_path, unit.source_line), place(&owed.variant_path, unit.variant_line)]
}

/// A unit's kind, with the picture's name.
fn kind(unit: &OwedUnit) -> String {
    match &unit.label {
        Some(label) => format!("{} {label}", unit.kind.as_str()),
        None => unit.kind.as_str().to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::article::Day;
    use crate::model::{ArticleId, Locale, UnitKind};

    fn unit(debt: Debt, old: Option<&str>, new: Option<&str>, present: Option<&str>) -> OwedUnit {
        OwedUnit {
            kind: UnitKind::Paragraph,
            label: None,
            debt,
            severity: Some(Severity::Major),
            since: Some(Day { year: 2026, month: 10, day: 1 }),
            moved: false,
            base: None,
            old: old.map(str::to_owned),
            new: new.map(str::to_owned),
            present: present.map(str::to_owned),
            targets: Vec::new(),
            source_line: new.map(|_| 12),
            variant_line: present.map(|_| 14),
        }
    }

    fn english() -> Owed {
        let locale = |tag| Locale::parse(tag).expect(tag);
        let stale = Debt::Unit(UnitState::Stale);
        let alt = OwedUnit {
            kind: UnitKind::Alt,
            label: Some("kite.png".to_owned()),
            severity: Some(Severity::Minor),
            moved: true,
            ..unit(stale, None, Some("A <b> & \"kite\""), Some("ایک پتنگ"))
        };
        Owed {
            article: ArticleId::new("2022/kite-school"),
            locale: locale("ur"),
            source_locale: locale("en"),
            source_path: "content/2022/kite-school/en.md".to_owned(),
            variant_path: "content/2022/kite-school/ur.md".to_owned(),
            is_recorded: true,
            steps: Vec::new(),
            gone: Vec::new(),
            units: vec![
                unit(
                    stale,
                    Some("Kites need wind, and *much* patience."),
                    Some("Kites need a strong wind, and *much* patience @home."),
                    Some("پتنگ کو ہوا چاہیے، اور بہت صبر۔"),
                ),
                alt,
                unit(Debt::Unit(UnitState::Missing), None, Some("Hold on tight."), None),
                OwedUnit {
                    severity: Some(Severity::Markup),
                    targets: vec!["../guide/".to_owned()],
                    ..unit(
                        Debt::Unit(UnitState::Markup),
                        Some("See the guide."),
                        Some("See the guide."),
                        Some("رہنما دیکھیں۔"),
                    )
                },
                unit(
                    Debt::TakenBack,
                    Some("Never fly alone."),
                    None,
                    Some("اکیلے کبھی نہ اڑائیں۔"),
                ),
            ],
        }
    }

    /// From an original that is written from right to left.
    fn urdu() -> Owed {
        let english = english();
        Owed {
            locale: english.source_locale,
            source_locale: english.locale,
            source_path: english.variant_path,
            variant_path: english.source_path,
            is_recorded: false,
            units: vec![unit(
                Debt::Unit(UnitState::Stale),
                Some("پتنگ کو ہوا چاہیے۔"),
                Some("پتنگ کو تیز ہوا چاہیے۔"),
                Some("Kites need wind."),
            )],
            ..english
        }
    }

    fn messages() -> Messages {
        Messages::new(&[Locale::parse("en").expect("`en`")])
    }

    fn all(owed: &Owed) -> String {
        let messages = messages();
        let human = human::render(&messages, owed, 60);
        let human = anstream::adapter::strip_str(&human).to_string();
        let shown = human.replace(['\u{2068}', '\u{2069}'], "·");
        let forms = [
            shown,
            json::render(owed),
            markdown::render(&messages, owed),
            html::render(&messages, owed),
        ];
        forms.join("\n=====\n")
    }

    #[test]
    fn an_original_from_left_to_right() {
        insta::assert_snapshot!(all(&english()));
    }

    #[test]
    fn an_original_from_right_to_left() {
        insta::assert_snapshot!(all(&urdu()));
    }

    #[test]
    fn nothing_owed_is_said_in_a_line() {
        let owed = Owed { units: Vec::new(), ..english() };
        insta::assert_snapshot!(all(&owed));
    }

    #[test]
    fn what_is_coloured_is_what_changed() {
        let human = human::render(&messages(), &english(), 60);
        assert!(human.contains("\u{1b}[32m{+a"), "{human:?}");
        assert_eq!(
            human.matches("\u{1b}[32m").count() + human.matches("\u{1b}[31m").count(),
            human.matches("\u{1b}[0m").count() - human.matches("\u{1b}[1m").count()
        );
    }
}
