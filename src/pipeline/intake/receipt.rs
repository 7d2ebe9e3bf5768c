//! The answer to a parcel: a short letter in its sender's language, as Markdown.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use super::lines::line_of;
use super::parcel::{Fate, Judged, Parcel, Remark};
use crate::diag::{Arg, Diagnostic, Level, Location};
use crate::format::names::{language, script};
use crate::format::unmarked::unmarked;
use crate::messages::Messages;
use crate::model::path::shortened;
use crate::model::spelling::seen;
use crate::model::{Debt, Locale, Owed, OwedUnit, UnitState};
use crate::pipeline::handoff::named_only;
use crate::pipeline::to_do::Work;

/// What a receipt's name ends in.
pub const RECEIPT: &str = ".receipt.md";

/// What a letter ends in that asks for something; it goes when the file does.
pub(super) const HELD: &str = "<!-- ? -->";

/// What a letter ends in that says thanks.
pub(super) const TAKEN: &str = "<!-- ✓ -->";

/// Findings that translators are told in other words than who keeps the network.
const OWN: &[(&str, &str)] = &[
    ("front-matter-unclosed", "letter-front-matter-unclosed"),
    ("toml-syntax", "letter-toml-syntax"),
    ("unknown-fact", "letter-unknown-fact"),
    ("yaml-syntax", "letter-yaml-syntax"),
];

/// Findings of a kind that a letter names one by one.
const MANY: usize = 20;

/// Paragraphs of a kind that a letter quotes.
const FEW: usize = 8;

/// Where the answer to a parcel lies.
#[must_use]
pub fn path_of(place: &Path) -> PathBuf {
    let most = LONGEST - RECEIPT.len();
    let own = place.file_name().unwrap_or_default();
    if own.len() > most {
        let short = shortened(&own.to_string_lossy(), most - 20);
        return place.with_file_name(short + RECEIPT);
    }
    let mut name = place.as_os_str().to_owned();
    name.push(RECEIPT);
    name.into()
}

/// Bytes that file systems let a name have.
const LONGEST: usize = 255;

/// The letter. None where there is nobody to be answered.
#[must_use]
pub fn letter(judged: &Judged, parcel: &Parcel, messages: &Messages) -> Option<String> {
    if judged.fate == Fate::Ignored {
        return None;
    }
    let text = |id: &str, args: &[(&str, Arg)]| messages.text(id, args);
    let name = seen(crate::model::path::name(&parcel.path));
    let mut out = format!("# {}\n\n", text("receipt-title", &[("name", name.as_str().into())]));
    out.push_str(&told(judged, parcel, messages));
    out.push_str(&coming(judged, messages));
    let last = match judged.fate {
        Fate::Held => "receipt-again",
        _ if is_all(judged) => "receipt-thanks",
        _ => "receipt-later",
    };
    out.push_str(&text(last, &[("name", name.as_str().into())]));
    out.push_str("\n\n");
    out.push_str(if judged.fate == Fate::Held { HELD } else { TAKEN });
    out.push('\n');
    Some(out)
}

/// Whether there is nothing left to be done about a text.
fn is_all(judged: &Judged) -> bool {
    let owes =
        |unit: &OwedUnit| matches!(unit.debt, Debt::Unit(UnitState::Stale | UnitState::Missing));
    let owed = judged.owed.as_ref().is_some_and(|owed| owed.units.iter().any(owes));
    let is_advised = judged.findings.iter().any(|fault| fault.rule.level <= Level::Warning);
    !owed && !is_advised
}

/// What it says between its title and its end.
pub(super) fn told(judged: &Judged, parcel: &Parcel, messages: &Messages) -> String {
    let text = |id: &str, args: &[(&str, Arg)]| messages.text(id, args);
    let name = seen(crate::model::path::name(&parcel.path));
    let mut out = String::new();
    let headline = judged.headline.clone().or_else(|| judged.article.clone());
    let headline = headline.map(|text| unmarked(&text).into_owned());
    let about = headline.or_else(|| judged.target.clone()).unwrap_or_else(|| name.clone());
    let first = match judged.fate {
        Fate::Accepted => "receipt-accepted",
        Fate::Known if parcel.is_taken => "receipt-accepted",
        Fate::Known => "receipt-known",
        Fate::Held | Fate::Ignored => "receipt-held",
    };
    out.push_str(&text(first, &[("title", about.into())]));
    out.push_str("\n\n");
    // What is missing is quoted further below.
    let is_told = |fault: &&Diagnostic| judged.owed.is_none() || fault.rule.code != "missing-unit";
    let of = |level: Level| {
        let own = judged.findings.iter().filter(|fault| fault.rule.level == level);
        firsts(own.filter(is_told))
    };
    let (errors, warnings) = (of(Level::Error), of(Level::Warning));
    if !judged.reasons.is_empty() || !errors.is_empty() {
        section(&mut out, &text("receipt-to-mend", &[]));
        judged.reasons.iter().for_each(|reason| remark(&mut out, reason, messages));
        errors.iter().take(MANY).for_each(|fault| finding(&mut out, fault, messages));
        more(&mut out, errors.len(), messages);
    }
    if !judged.notes.is_empty() {
        section(&mut out, &text("receipt-notes", &[]));
        judged.notes.iter().for_each(|note| remark(&mut out, note, messages));
    }
    if !warnings.is_empty() {
        section(&mut out, &text("receipt-advice", &[]));
        warnings.iter().take(MANY).for_each(|fault| finding(&mut out, fault, messages));
        more(&mut out, warnings.len(), messages);
    }
    if let Some(tally) = judged.tally.filter(|_| judged.fate != Fate::Held) {
        let count = |state: UnitState| {
            let units = judged.owed.as_ref().map(|owed| owed.units.iter());
            units.map(|units| units.filter(|unit| unit.debt == Debt::Unit(state)).count())
        };
        let missing = count(UnitState::Missing).unwrap_or(tally.missing);
        let stale = count(UnitState::Stale).unwrap_or(tally.stale);
        let owed = missing + stale;
        let id = if owed == 0 { "receipt-whole" } else { "receipt-owed" };
        section(&mut out, &text("receipt-standing", &[]));
        let args = [
            ("done", tally.total().saturating_sub(owed).into()),
            ("total", tally.total().into()),
            ("missing", missing.into()),
            ("stale", stale.into()),
        ];
        // What there is nothing of leaves a space behind.
        let words: Vec<String> =
            text(id, &args).split(' ').filter(|word| !word.is_empty()).map(str::to_owned).collect();
        out.push_str(words.join(" ").trim());
        out.push_str("\n\n");
    }
    if let Some(owed) = judged.owed.as_deref().filter(|_| judged.fate != Fate::Held) {
        owing(&mut out, owed, judged, messages);
    }
    out
}

/// What could be translated next.
pub(super) fn coming(judged: &Judged, messages: &Messages) -> String {
    let text = |id: &str, args: &[(&str, Arg)]| messages.text(id, args);
    let mut out = String::new();
    if !judged.next.is_empty() {
        section(&mut out, &text("receipt-next", &[]));
        for next in &judged.next {
            let headline = next.headline.as_deref().map(unmarked);
            let title = headline.as_deref().unwrap_or(&next.article);
            let work = match next.work {
                Work::Missing => "missing",
                Work::Draft => "draft",
                Work::Faulty => "faulty",
                Work::Behind => "behind",
            };
            let args =
                [("title", title.into()), ("work", work.into()), ("words", next.words.into())];
            out.push_str(&format!("- {}\n", text("receipt-next-text", &args)));
        }
        out.push('\n');
    }
    out
}

/// What of the original has changed since it was translated, and what is not translated yet.
fn owing(out: &mut String, owed: &Owed, judged: &Judged, messages: &Messages) {
    let of = |state: UnitState| -> Vec<&OwedUnit> {
        owed.units.iter().filter(|unit| unit.debt == Debt::Unit(state)).collect()
    };
    for (id, units) in
        [("receipt-changed", of(UnitState::Stale)), ("receipt-missing", of(UnitState::Missing))]
    {
        if units.is_empty() {
            continue;
        }
        section(out, &messages.text(id, &[]));
        for unit in units.iter().take(FEW) {
            if let Some(present) = &unit.present {
                let at = unit.variant_line.and_then(|line| judged.text.lines().nth(line - 1));
                let at = at.and_then(|excerpt| line_of(&judged.sent, excerpt, 0));
                let place = at.map(|line| messages.text("receipt-line", &[("line", line.into())]));
                let present = in_short(&named_only(present));
                out.push_str(&match place {
                    Some(place) => format!("- {place} {present}\n"),
                    None => format!("- {present}\n"),
                });
                if let Some(new) = &unit.new {
                    let now = messages.text("receipt-now", &[]);
                    out.push_str(&format!("  {now} {}\n", in_short(&named_only(new))));
                }
            } else if let Some(new) = &unit.new {
                out.push_str(&format!("- {}\n", in_short(&named_only(new))));
            }
        }
        out.push('\n');
        more_than(out, units.len(), FEW, messages);
    }
}

/// As much of a paragraph as tells which one it is.
fn in_short(text: &str) -> String {
    /// Letters of a paragraph that are shown.
    const SHOWN: usize = 160;
    let mut shown: String = text.trim().chars().take(SHOWN).collect();
    if shown.len() < text.trim().len() {
        shown.push('…');
    }
    shown
}

fn section(out: &mut String, title: &str) {
    out.push_str(&format!("## {title}\n\n"));
}

fn more(out: &mut String, count: usize, messages: &Messages) {
    more_than(out, count, MANY, messages);
}

fn more_than(out: &mut String, count: usize, shown: usize, messages: &Messages) {
    if count > shown {
        let rest = messages.text("receipt-more", &[("count", (count - shown).into())]);
        out.push_str(&format!("{rest}\n\n"));
    }
}

/// A line of the text, so that it can be found in whatever program it was written in.
fn quoted(out: &mut String, line: usize, excerpt: &str, messages: &Messages) {
    /// Letters of a line that are shown.
    const SHOWN: usize = 200;
    let mut shown: String = excerpt.trim().chars().take(SHOWN).collect();
    if shown.len() < excerpt.trim().len() {
        shown.push('…');
    }
    // What is quoted from the text that it was put into has no line in the file that was sent.
    if line > 0 {
        let place = messages.text("receipt-line", &[("line", line.into())]);
        out.push_str(&format!("  {place}\n\n"));
    }
    if !shown.is_empty() {
        out.push_str(&format!("      {shown}\n\n"));
    }
}

fn remark(out: &mut String, remark: &Remark, messages: &Messages) {
    let args = named(remark, messages);
    let what = messages.text(remark.id, &args);
    let help = messages.attribute(remark.id, "help", &args);
    item(out, &what, help.as_deref());
    if let Some((line, excerpt)) = &remark.line {
        quoted(out, *line, excerpt, messages);
    }
}

/// What a remark is about, with the names of languages in place of their tags, or before those that can be written.
fn named(remark: &Remark, messages: &Messages) -> Vec<(&'static str, Arg)> {
    let own = messages.locale();
    let called = |tag: &str| Locale::parse(tag).map(|found| language(&found, own));
    let with_tag = |tag: &str| match called(tag) {
        Some(called) if called != tag => format!("{called} ({tag})"),
        _ => tag.to_owned(),
    };
    let name = |(name, arg): &(&'static str, Arg)| {
        let Arg::Text(text) = arg else { return (*name, arg.clone()) };
        let text: Arg = match (remark.id, *name) {
            ("intake-other-language", "found") | (_, "expected") => {
                called(text).unwrap_or_else(|| text.clone()).into()
            }
            ("intake-other-script", "found") => script(text, own).into(),
            ("intake-no-language", "said") => with_tag(text).into(),
            (_, "locales") => text.split(", ").map(with_tag).collect::<Vec<_>>().join(", ").into(),
            _ => arg.clone(),
        };
        (*name, text)
    };
    remark.args.iter().map(name).collect()
}

fn finding(out: &mut String, fault: &Diagnostic, messages: &Messages) {
    let code = OWN.iter().find(|(code, _)| *code == fault.rule.code);
    let id = code.map_or(fault.rule.code, |(_, own)| own);
    let what = messages.text(id, &fault.args);
    let help = messages.attribute(id, "help", &fault.args);
    item(out, &what, help.as_deref());
    if let Some(location) = &fault.location {
        quoted(out, location.line, &location.excerpt, messages);
    }
}

fn item(out: &mut String, what: &str, help: Option<&str>) {
    out.push_str(&format!("- {}\n", what.trim()));
    if let Some(help) = help {
        out.push_str(&format!("  {}\n", help.trim()));
    }
    out.push('\n');
}

/// The findings that name a line, the first of each line: what follows from one slip is mended with it.
fn firsts<'d>(faults: impl Iterator<Item = &'d Diagnostic>) -> Vec<&'d Diagnostic> {
    let mut lines = BTreeSet::new();
    let mut is_first = |at: &Location| at.line == 0 || lines.insert(at.line);
    faults.filter(|fault| fault.location.as_ref().is_none_or(&mut is_first)).collect()
}
