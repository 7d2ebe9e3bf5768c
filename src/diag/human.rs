//! Diagnostics for people: the message, the place with its line, why it matters, what to do.

use std::collections::{BTreeMap, BTreeSet};

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{AnnotationKind, Group, Level as Tone, Origin, Renderer, Snippet};

use super::report::Report;
use super::{Diagnostic, Level};
use crate::format::fluent::{FSI, PDI};
use crate::messages::Messages;

/// All findings, and the summary.
pub(super) fn report(report: &Report<'_>, quiet: bool) -> String {
    let (shown, more) = few(report.diagnostics);
    let one = |diagnostic| format!("{}\n", render(diagnostic, report.messages));
    let mut out: String = shown.into_iter().map(one).collect();
    for (code, count, files) in &more {
        let args =
            [("code", (*code).into()), ("count", (*count).into()), ("files", (*files).into())];
        out.push_str(&report.messages.text("findings-more", &args));
        out.push('\n');
    }
    if !more.is_empty() {
        out.push_str(&report.messages.text("findings-more-where", &[]));
        out.push_str("\n\n");
    }
    if !quiet {
        out.push_str(&report.summary());
        out.push('\n');
    }
    out
}

/// Findings that a person reads through, one by one.
const READABLE: usize = 300;

/// Findings of one kind that show a person what it is about, where there are more than that.
const ENOUGH: usize = 20;

/// What is left of many findings, and of which kinds more were found, in how many files.
fn few(all: &[Diagnostic]) -> (Vec<&Diagnostic>, Vec<(&'static str, usize, usize)>) {
    if all.len() <= READABLE {
        return (all.iter().collect(), Vec::new());
    }
    let mut kinds: BTreeMap<&'static str, (usize, BTreeSet<&str>)> = BTreeMap::new();
    let mut shown = Vec::new();
    for diagnostic in all {
        let (count, files) = kinds.entry(diagnostic.rule.code).or_default();
        *count += 1;
        if *count <= ENOUGH {
            shown.push(diagnostic);
        } else {
            files.extend(diagnostic.path.as_deref());
        }
    }
    let more = kinds.into_iter().filter(|(_, (count, _))| *count > ENOUGH);
    let more = more.map(|(code, (count, files))| (code, count - ENOUGH, files.len()));
    (shown, more.collect())
}

/// Characters of a text that are shown.
const SHOWN: usize = 600;

/// The two texts that were held against each other, each with the name of its label, where there
/// are two.
fn beside(diagnostic: &Diagnostic) -> Vec<(&'static str, String)> {
    let Some(beside) = &diagnostic.beside else { return Vec::new() };
    let Some(reference) = &beside.reference else { return Vec::new() };
    let texts = [("label-reference", Some(reference)), ("label-text", beside.translation.as_ref())];
    let short = |text: &String| {
        let mut short: String = text.chars().take(SHOWN).collect();
        if short.len() < text.len() {
            short.push('…');
        }
        short.replace(FSI, "\u{F8F0}").replace(PDI, "\u{F8F1}")
    };
    texts.into_iter().filter_map(|(label, text)| Some((label, short(text?)))).collect()
}

/// Renders one diagnostic with ANSI colours; the printer strips them where they are unwelcome.
#[must_use]
pub fn render(diagnostic: &Diagnostic, messages: &Messages) -> String {
    let rule = diagnostic.rule;
    // The renderer shows bidi isolates in titles as replacement characters: others stand for them
    // until it has done.
    let text = messages.text(rule.code, &diagnostic.args).replace(FSI, "\u{F8F0}");
    let text = text.replace(PDI, "\u{F8F1}");
    let name = messages.text(&format!("level-{}", rule.level.as_str()), &[]);
    let tone = match rule.level {
        Level::Error => Tone::ERROR,
        Level::Warning => Tone::WARNING,
        Level::Note => Tone::NOTE,
    }
    .with_name(name);
    let title = tone.primary_title(text).id(rule.code);
    let mut group = match (&diagnostic.path, &diagnostic.location) {
        (Some(path), Some(location)) => match &location.span {
            Some(span) => Group::with_title(title).element(
                Snippet::source(location.excerpt.as_str())
                    .line_start(location.line)
                    .path(path.as_ref())
                    .annotation(AnnotationKind::Primary.span(span.clone())),
            ),
            None => Group::with_title(title).element(
                Origin::path(path.as_ref()).line(location.line).char_column(location.column),
            ),
        },
        (Some(path), None) => Group::with_title(title).element(Origin::path(path.as_ref())),
        (None, _) => Group::with_title(title),
    };
    for (label, text) in beside(diagnostic) {
        let name = messages.text(label, &[]);
        group = group.element(Tone::NOTE.with_name(name).message(text));
    }
    let why = messages.attribute(rule.code, "why", &diagnostic.args);
    let help = messages.attribute(rule.code, "help", &diagnostic.args);
    if let Some(why) = why {
        let name = messages.text("label-why", &[]);
        group = group.element(Tone::NOTE.with_name(name).message(why));
    }
    if let Some(help) = help {
        let name = messages.text("label-help", &[]);
        group = group.element(Tone::HELP.with_name(name).message(help));
    }
    let renderer = Renderer::styled().decor_style(DecorStyle::Ascii);
    let out = renderer.render(&[group]);
    let mut out = out.replace('\u{F8F0}', "\u{2068}").replace('\u{F8F1}', "\u{2069}");
    out.push('\n');
    out
}
