//! The answer to a parcel: a short letter in its sender's language, as Markdown.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use super::coming::coming;
use super::lines::line_of;
use super::parcel::{Fate, Judged, Parcel, Remark};
use super::quoting::{both, in_short, titled};
use super::signing::signed;
use super::wording::worded;
use crate::diag::{Arg, Diagnostic, Level, Location};
use crate::format::names::{language, script};
use crate::format::unmarked::unmarked;
use crate::messages::Messages;
use crate::model::path::shortened;
use crate::model::spelling::seen;
use crate::model::{Debt, Hash, Locale, Owed, OwedUnit, UnitState};
use crate::pipeline::handoff::named_only;

/// What a receipt's name ends in.
pub const RECEIPT: &str = ".receipt.md";

/// Findings of a kind that a letter names one by one.
const MANY: usize = 20;

/// Paragraphs of a kind that a letter quotes.
const FEW: usize = 8;

/// Where the answer to a parcel lies.
#[must_use]
pub fn path_of(place: &Path) -> PathBuf {
    let most = LONGEST - RECEIPT.len();
    // Whoever asked by such a name has another computer than the one that holds the inbox.
    let portable = place.file_name().and_then(|name| name.to_str()).map(|name| {
        let safe = |c: char| if UNPORTABLE.contains(&c) { '_' } else { c };
        let safe: String = name.chars().map(safe).collect();
        // Two names that differ in such signs alone have letters of their own.
        let own = Hash::of(name.as_bytes()).short(4);
        place.with_file_name(if safe == name { safe } else { format!("{safe}-{own}") })
    });
    let place = portable.as_deref().unwrap_or(place);
    let own = place.file_name().unwrap_or_default();
    if own.len() > most {
        let short = shortened(&own.to_string_lossy(), most - 20);
        return place.with_file_name(short + RECEIPT);
    }
    let mut name = place.as_os_str().to_owned();
    name.push(RECEIPT);
    name.into()
}

/// What a file's name may have on some computers and not on others. Headlines, which files are called by, have them.
const UNPORTABLE: &[char] = &['?', '*', '"', '<', '>', '|'];

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
    let is_choice = |reason: &Remark| ["intake-two", "intake-two-later"].contains(&reason.id);
    let last = match judged.fate {
        Fate::Held if judged.reasons.iter().any(is_choice) => "receipt-decided",
        Fate::Held => "receipt-again",
        _ if is_all(judged) => "receipt-thanks",
        _ => "receipt-later",
    };
    out.push_str(&text(last, &[("name", name.as_str().into())]));
    out.push_str("\n\n");
    Some(signed(&out, judged.fate == Fate::Held))
}

/// Whether there is nothing left to be done about a text.
fn is_all(judged: &Judged) -> bool {
    let owes =
        |unit: &OwedUnit| matches!(unit.debt, Debt::Unit(UnitState::Stale | UnitState::Missing));
    let owed = judged.owed.as_ref().is_some_and(|owed| owed.units.iter().any(owes));
    // What is asked for again is not done.
    let asked =
        ["intake-left", "intake-emptied", "intake-further", "intake-ending", "intake-beyond"];
    let is_asked = |note: &Remark| asked.contains(&note.id);
    let is_gone = judged.owed.as_ref().is_some_and(|owed| !owed.gone.is_empty());
    let owed = owed || is_gone || judged.notes.iter().any(is_asked);
    let is_advised = judged.findings.iter().any(|fault| fault.rule.level <= Level::Warning);
    !owed && !is_advised
}

/// What it says between its title and its end.
pub(super) fn told(judged: &Judged, parcel: &Parcel, messages: &Messages) -> String {
    let text = |id: &str, args: &[(&str, Arg)]| messages.text(id, args);
    let name = seen(crate::model::path::name(&parcel.path));
    let mut out = String::new();
    let headline = judged.headline.as_deref().map(|text| unmarked(text).into_owned());
    let about = headline.unwrap_or_else(|| name.clone());
    let first = match judged.fate {
        Fate::Accepted => "receipt-accepted",
        Fate::Known if parcel.is_taken => "receipt-accepted",
        Fate::Known => "receipt-known",
        Fate::Held | Fate::Ignored => "receipt-held",
    };
    out.push_str(&text(first, &[("title", titled(&about).into())]));
    out.push_str("\n\n");
    // What is missing is quoted further below.
    let is_told = |fault: &&Diagnostic| judged.owed.is_none() || fault.rule.code != "missing-unit";
    let of = |level: Level| {
        let own = judged.findings.iter().filter(|fault| fault.rule.level == level);
        firsts(own.filter(is_told))
    };
    let (errors, mut warnings) = (of(Level::Error), of(Level::Warning));
    // What has to be mended is not advised as well.
    warnings.retain(|warning| {
        let at = |fault: &Diagnostic| {
            let at = fault.location.as_ref()?;
            Some((at.line, at.excerpt.clone())).filter(|(_, said)| !said.trim().is_empty())
        };
        at(warning).is_none_or(|at_it| !errors.iter().any(|error| at(error) == Some(at_it.clone())))
    });
    if !judged.reasons.is_empty() || !errors.is_empty() {
        section(&mut out, &text("receipt-to-mend", &[]));
        let reasons = judged.reasons.iter().map(|reason| of_remark(reason, messages));
        items(&mut out, reasons.collect(), messages);
        let errors = errors.into_iter().map(|fault| of_finding(fault, judged, messages));
        items(&mut out, errors.collect(), messages);
    }
    if !judged.notes.is_empty() {
        section(&mut out, &text("receipt-notes", &[]));
        items(
            &mut out,
            judged.notes.iter().map(|note| of_remark(note, messages)).collect(),
            messages,
        );
    }
    if !warnings.is_empty() {
        section(&mut out, &text("receipt-advice", &[]));
        let warnings = warnings.into_iter().map(|fault| of_finding(fault, judged, messages));
        items(&mut out, warnings.collect(), messages);
    }
    if let Some(tally) = judged.tally.filter(|_| judged.fate != Fate::Held) {
        let count = |state: UnitState| {
            let units = judged.owed.as_ref().map(|owed| owed.units.iter());
            units.map(|units| units.filter(|unit| unit.debt == Debt::Unit(state)).count())
        };
        let missing = count(UnitState::Missing).unwrap_or(tally.missing);
        let stale = count(UnitState::Stale).unwrap_or(tally.stale);
        let owed = missing + stale;
        let is_same = |fault: &Diagnostic| {
            ["same-as-source", "untranslated-string"].contains(&fault.rule.code)
        };
        let id = match owed {
            0 if judged.findings.iter().any(is_same) => "receipt-same",
            0 => "receipt-whole",
            _ => "receipt-owed",
        };
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

/// What of the original has changed since it was translated, and what is not translated yet.
fn owing(out: &mut String, owed: &Owed, judged: &Judged, messages: &Messages) {
    let of = |state: UnitState| -> Vec<&OwedUnit> {
        owed.units.iter().filter(|unit| unit.debt == Debt::Unit(state)).collect()
    };
    // What is there and was not read as what it is has been told with what to write.
    let unread = unread(judged);
    let is_unread = |unit: &OwedUnit| {
        unit.debt == Debt::Unit(UnitState::Missing)
            && unit.source_line.is_some_and(|line| unread.contains(&line))
    };
    let of = |state: UnitState| -> Vec<&OwedUnit> {
        of(state).into_iter().filter(|unit| !is_unread(unit)).collect()
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
                if let Some(new) = unit.new.as_deref().map(named_only) {
                    let old = unit.old.as_deref().map(named_only);
                    let both = old.and_then(|old| both(&old, &new));
                    let mut say = |id: &str, said: &str| {
                        out.push_str(&format!("  {} {said}\n", messages.text(id, &[])));
                    };
                    if let Some((was, _)) = &both {
                        say("receipt-before", was);
                    }
                    say("receipt-now", &both.map_or_else(|| in_short(&new), |(_, now)| now));
                }
            } else if let Some(new) = &unit.new {
                out.push_str(&format!("- {}\n", in_short(&named_only(new))));
            }
        }
        out.push('\n');
        more_than(out, units.len(), FEW, messages);
    }
    gone(out, owed, judged, messages);
}

/// What the original no longer says and the translation still does.
fn gone(out: &mut String, owed: &Owed, judged: &Judged, messages: &Messages) {
    if owed.gone.is_empty() {
        return;
    }
    section(out, &messages.text("receipt-gone", &[]));
    // What another file asks about is not in this one.
    let is_in = judged.is_merged && judged.left_gone >= owed.gone.len();
    let how = if is_in { "marks" } else { "plain" };
    out.push_str(&format!("{}\n\n", messages.text("receipt-gone-help", &[("how", how.into())])));
    for (ix, span) in owed.gone.iter().take(FEW) {
        let at = judged.text.get(..span.start).map_or(0, |before| before.matches('\n').count());
        let excerpt = judged.text.lines().nth(at);
        let line = excerpt.and_then(|excerpt| line_of(&judged.sent, excerpt, at + 1));
        let present = owed.units[*ix].present.as_deref().map(named_only).unwrap_or_default();
        let present = in_short(&present);
        out.push_str(&match line {
            Some(line) => {
                let place = messages.text("receipt-line", &[("line", line.into())]);
                format!("- {place} {present}\n")
            }
            None => format!("- {present}\n"),
        });
    }
    out.push('\n');
    more_than(out, owed.gone.len(), FEW, messages);
}

/// Lines of the original whose counterparts are there, and are written so that nobody reads them as what they are.
fn unread(judged: &Judged) -> BTreeSet<usize> {
    let own = judged.findings.iter().filter(|fault| fault.rule.code == "unread-block");
    let lines = own.flat_map(|fault| &fault.args).filter_map(|(name, arg)| match arg {
        Arg::Text(lines) if *name == "missing" => Some(lines),
        _ => None,
    });
    lines.flat_map(|lines| lines.split(", ")).filter_map(|line| line.parse().ok()).collect()
}

pub(super) fn section(out: &mut String, title: &str) {
    out.push_str(&format!("## {title}\n\n"));
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

/// Something that is told, and where.
struct Item {
    what: String,
    help: Option<String>,
    line: Option<(usize, String)>,
    /// Whether what stands there matters, and not only where: each is told by itself.
    is_said: bool,
}

/// So many times the same is told once, with all lines.
const SAME: usize = 4;

fn items(out: &mut String, all: Vec<Item>, messages: &Messages) {
    let mut told: Vec<(Item, Vec<usize>)> = Vec::new();
    let count = |one: &Item| all.iter().filter(|own| own.is_like(one)).count();
    let counts: Vec<usize> = all.iter().map(count).collect();
    for (one, count) in all.into_iter().zip(counts) {
        let line = one.line.as_ref().map_or(0, |(line, _)| *line);
        let same = told.iter_mut().find(|(own, _)| count >= SAME && own.is_like(&one));
        match same {
            Some((_, lines)) => lines.push(line),
            None => told.push((one, vec![line])),
        }
    }
    let kinds = told.len();
    for (one, mut lines) in told.into_iter().take(MANY) {
        item(out, &one.what, one.help.as_deref());
        lines.retain(|line| *line > 0);
        lines.dedup();
        match (lines.len(), one.line) {
            (2.., _) => {
                let lines: Vec<String> = lines.iter().map(ToString::to_string).collect();
                let said = messages.text("receipt-lines", &[("lines", lines.join(", ").into())]);
                out.push_str(&format!("  {said}\n\n"));
            }
            (_, Some((line, excerpt))) => quoted(out, line, &excerpt, messages),
            (_, None) => {}
        }
    }
    more_than(out, kinds, MANY, messages);
}

impl Item {
    fn is_like(&self, other: &Self) -> bool {
        !self.is_said && self.what == other.what && self.help == other.help
    }
}

fn of_remark(remark: &Remark, messages: &Messages) -> Item {
    let args = named(remark, messages);
    let help = messages.attribute(remark.id, "help", &args);
    let is_said = ["intake-two-here", "intake-two-there"].contains(&remark.id);
    Item { what: messages.text(remark.id, &args), help, line: remark.line.clone(), is_said }
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

fn of_finding(fault: &Diagnostic, judged: &Judged, messages: &Messages) -> Item {
    let (what, help) = worded(fault, fence(judged), messages);
    let line = fault.location.as_ref().map(|at| (at.line, at.excerpt.clone()));
    Item { what, help, line, is_said: false }
}

/// How what was sent begins.
fn fence(judged: &Judged) -> &'static str {
    match judged.sent.trim_start_matches('\u{FEFF}') {
        _ if judged.heading.is_some() => "document",
        text if text.starts_with("+++") => "toml",
        text if text.starts_with("---") => "yaml",
        _ => "none",
    }
}

fn item(out: &mut String, what: &str, help: Option<&str>) {
    out.push_str(&format!("- {}\n", what.trim()));
    if let Some(help) = help {
        out.push_str(&format!("  {}\n", help.trim()));
    }
    out.push('\n');
}

/// Findings that say what to write, and that others follow from.
const CAUSES: &[&str] = &["unread-block", "unread-markup"];

/// The findings that name a line, the first of each line: what follows from one slip is mended with it.
fn firsts<'d>(faults: impl Iterator<Item = &'d Diagnostic>) -> Vec<&'d Diagnostic> {
    let faults: Vec<&Diagnostic> = faults.collect();
    // Lines of a document have no numbers.
    let place = |at: &Location| {
        let said = if at.line == 0 { at.excerpt.trim() } else { "" };
        (at.line > 0 || !said.is_empty()).then(|| (at.line, said.to_owned()))
    };
    // What makes no link or value says exactly what to write; that one is missing follows from it.
    let is_cause = |fault: &&Diagnostic| CAUSES.contains(&fault.rule.code);
    let causes = faults.iter().copied().filter(is_cause);
    let mut lines: BTreeSet<(usize, String)> =
        causes.filter_map(|fault| fault.location.as_ref()).filter_map(place).collect();
    let mut is_first = |at: &Location| place(at).is_none_or(|own| lines.insert(own));
    let is_told =
        |fault: &&Diagnostic| is_cause(fault) || fault.location.as_ref().is_none_or(&mut is_first);
    faults.into_iter().filter(is_told).collect()
}
