//! The answer to a parcel: a short letter in its sender's language, as Markdown.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use super::judging::{Fate, Judged, Parcel, Remark};
use crate::diag::{Arg, Diagnostic, Level};
use crate::format::names::{language, script};
use crate::format::unmarked::unmarked;
use crate::messages::Messages;
use crate::model::Locale;

/// What a receipt's name ends in.
pub const RECEIPT: &str = ".receipt.md";

/// Findings of a kind that a letter names one by one.
const MANY: usize = 20;

/// Where the answer to a parcel lies.
#[must_use]
pub fn path_of(place: &Path) -> PathBuf {
    let mut name = place.as_os_str().to_owned();
    name.push(RECEIPT);
    name.into()
}

/// The letter. None where there is nobody to be answered.
#[must_use]
pub fn letter(judged: &Judged, parcel: &Parcel, messages: &Messages) -> Option<String> {
    if judged.fate == Fate::Ignored {
        return None;
    }
    let text = |id: &str, args: &[(&str, Arg)]| messages.text(id, args);
    let name = crate::model::path::name(&parcel.path);
    let mut out = format!("# {}\n\n", text("receipt-title", &[("name", name.into())]));
    let headline = judged.headline.clone().or_else(|| judged.article.clone());
    let headline = headline.map(|text| unmarked(&text).into_owned());
    let about = headline.or_else(|| judged.target.clone()).unwrap_or_else(|| name.to_owned());
    let first = match judged.fate {
        Fate::Accepted => "receipt-accepted",
        Fate::Known => "receipt-known",
        Fate::Held | Fate::Ignored => "receipt-held",
    };
    out.push_str(&text(first, &[("title", about.into())]));
    out.push_str("\n\n");
    let of =
        |level: Level| firsts(judged.findings.iter().filter(|fault| fault.rule.level == level));
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
        let owed = tally.missing + tally.stale;
        let id = if owed == 0 { "receipt-whole" } else { "receipt-owed" };
        section(&mut out, &text("receipt-standing", &[]));
        let args = [
            ("done", (tally.total() - owed).into()),
            ("total", tally.total().into()),
            ("missing", tally.missing.into()),
            ("stale", tally.stale.into()),
        ];
        // What there is nothing of leaves a space behind.
        let words: Vec<String> =
            text(id, &args).split(' ').filter(|word| !word.is_empty()).map(str::to_owned).collect();
        out.push_str(words.join(" ").trim());
        out.push_str("\n\n");
    }
    let last = if judged.fate == Fate::Held { "receipt-again" } else { "receipt-thanks" };
    out.push_str(&text(last, &[("name", name.into())]));
    out.push('\n');
    Some(out)
}

fn section(out: &mut String, title: &str) {
    out.push_str(&format!("## {title}\n\n"));
}

fn more(out: &mut String, count: usize, messages: &Messages) {
    if count > MANY {
        let rest = messages.text("receipt-more", &[("count", (count - MANY).into())]);
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
    let place = messages.text("receipt-line", &[("line", line.into())]);
    out.push_str(&format!("  {place}\n\n"));
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

/// What a remark is about, with the name of a language in place of its tag.
fn named(remark: &Remark, messages: &Messages) -> Vec<(&'static str, Arg)> {
    let name = |(name, arg): &(&'static str, Arg)| match (remark.id, arg) {
        ("intake-other-language", Arg::Text(tag)) => {
            let found = Locale::parse(tag);
            let found = found.map(|found| language(&found, messages.locale()));
            (*name, found.map_or_else(|| arg.clone(), Arg::from))
        }
        ("intake-other-script", Arg::Text(code)) => (*name, script(code, messages.locale()).into()),
        _ => (*name, arg.clone()),
    };
    remark.args.iter().map(name).collect()
}

fn finding(out: &mut String, fault: &Diagnostic, messages: &Messages) {
    let what = messages.text(fault.rule.code, &fault.args);
    let help = messages.attribute(fault.rule.code, "help", &fault.args);
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
    faults.filter(|fault| fault.location.as_ref().is_none_or(|at| lines.insert(at.line))).collect()
}
