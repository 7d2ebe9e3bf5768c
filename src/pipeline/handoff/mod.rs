//! Files handed out to translators: what a new translation begins with, and what an existing one owes.
//!
//! What comes back by the inbox says by its marks what it was made from, so that an original that has changed
//! meanwhile is noticed paragraph by paragraph.

mod gone;
mod said;
mod tasks;

pub(super) use gone::standing;
pub(super) use said::unsaid;
use tasks::Ground;
pub(super) use tasks::named_only;

use std::collections::BTreeMap;
use std::ops::Range;
use std::path::Path;

use super::intake::put;
use super::intake::{History, Why};
use super::opened::{self, Bytes, Opened};
use super::record::{Originals, Owing, keep_asked, keep_handed, owing_of};
use super::survey::{Refusal, settings};
use super::word_counts::words;
use super::{fresh::Locks, known::voices};
use crate::format::fluent::shown;
use crate::format::names::language;
use crate::freshness;
use crate::messages::Messages;
use crate::model::{
    ArticleFiles, ArticleMeta, Debt, Locale, LocaleIx, Moment, Owed, Passages, Settings, Step,
    UnitKind, UnitState,
};
use crate::parse::{self, Handing, Mark, Notes};
use crate::read;
use crate::system::System;

/// A file that is handed out.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Handed {
    /// What it is called: the article's id and the language.
    pub name: String,
    /// What stands in it.
    pub text: String,
    /// Paragraphs that something is to be done about.
    pub paragraphs: usize,
    /// Words of the original in them, as `status` counts them.
    pub words: usize,
    /// Whether the translation is there already.
    pub is_update: bool,
}

/// What came of asking for a file.
#[derive(Debug)]
pub enum HandOut {
    /// The file.
    File(Box<Handed>),
    /// There is nothing to be done.
    Nothing,
    /// There is no such article; these there are.
    NoArticle(Vec<String>),
    /// It is the original itself.
    Original,
    /// There is no original that can be read.
    NoOriginal,
    /// The translation cannot be read.
    Unreadable,
}

/// How much of a translation that is there is handed out.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Extent {
    /// What it owes.
    Owed,
    /// All of it.
    Whole,
}

/// A network from which files are handed out.
pub struct Desk {
    /// Its settings.
    pub settings: Settings,
    articles: Vec<ArticleFiles>,
    locks: Locks,
    styles: std::sync::Arc<super::strings::Voices>,
}

impl Desk {
    /// Reads what all files have in common.
    ///
    /// # Errors
    ///
    /// The settings' faults, if there is nothing to work with.
    pub fn read(system: &dyn System) -> Result<Self, Refusal> {
        let (settings, _) = settings(system)?;
        let (snapshot, _) = read::snapshot(system, &settings);
        let locks = Locks::find(system, &settings, &snapshot);
        let styles = voices(system, &settings, &snapshot).of;
        Ok(Self { settings, articles: snapshot.articles, locks, styles })
    }

    /// Makes the file for an article and a language, in a translator's language. Nothing is written.
    #[must_use]
    pub fn hand_out(
        &self,
        system: &dyn System,
        moment: Moment,
        (article, locale): (&str, LocaleIx),
        extent: Extent,
        messages: &Messages,
    ) -> HandOut {
        let settings = &self.settings;
        let Some(files) = self.articles.iter().find(|files| files.id.as_str() == article) else {
            let known = self.articles.iter().map(|files| files.id.as_str().to_owned());
            return HandOut::NoArticle(known.collect());
        };
        let bytes = Bytes::read(system, settings, files);
        let opened = opened::open(system, settings, files, &bytes, &mut Vec::new());
        let Some(original) = opened.source else { return HandOut::NoOriginal };
        if original == locale {
            return HandOut::Original;
        }
        let has = files.variants.iter().any(|(own, _)| *own == locale);
        let place = files.variants.iter().position(|(own, _)| *own == original);
        let source = place.and_then(|place| {
            let (variant, text, faults) = opened.variants[place].as_ref()?;
            let text = text.filter(|_| !opened::is_unread(faults))?;
            Some((freshness::passages(variant, Some(settings.locale(original))), text))
        });
        let tag = settings.locale(locale);
        let facts = self.facts(&opened.meta, locale, messages);
        let name = format!("{article}.{tag}.md");
        if has {
            let work = (system, settings);
            return match owing_of(work, (files, locale), &self.locks, moment, &[]) {
                Owing::Owed(owed) => {
                    let base = settings.find_locale(&owed.source_locale);
                    let counted = base.map(|base| self.counted(files, &opened, base));
                    let counted = counted.unwrap_or_default();
                    let title = source.as_ref().and_then(|(passages, _)| headline(passages));
                    let title = title.unwrap_or_else(|| article.to_owned());
                    let owed = (&*owed, extent, &counted);
                    self.update(system, owed, (&title, &facts), (name, messages))
                }
                Owing::Original => HandOut::Original,
                Owing::NoVariant => HandOut::Unreadable,
                Owing::NoOriginal | Owing::NoArticle(_) => HandOut::NoOriginal,
            };
        }
        let Some((passages, text)) = source else { return HandOut::NoOriginal };
        let title = headline(&passages).unwrap_or_else(|| article.to_owned());
        let top = top(&title, (settings.locale(original), tag), messages);
        let mut own = parse::messages_of(text, settings).into_iter();
        let mut how = messages.plain("fill-in-messages", &[]);
        if own.any(|own| own.text.contains("->")) {
            how = format!("{how}\n{}", messages.plain("handoff-forms", &[]));
        }
        let notes = Notes {
            top: format!(
                "{top}\n{}\n{}\n{facts}",
                messages.plain("handoff-fill", &[]),
                messages.plain("handoff-send", &[])
            ),
            draft: String::new(),
            messages: how,
            body: messages.plain("handoff-body", &[]),
        };
        let mark =
            |span: &Range<usize>| Mark { prints: prints(&passages, span), ..Mark::default() };
        let handing = Handing { article, locale: tag, mark: &mark };
        let Some(text) = parse::fill_in(text, settings, &notes, Some(&handing)) else {
            return HandOut::NoOriginal;
        };
        let words = self.counted(files, &opened, original);
        HandOut::File(Box::new(Handed {
            name,
            text,
            paragraphs: passages.list.len(),
            words: words.values().sum(),
            is_update: false,
        }))
    }

    /// Keeps the original of an article as it is handed out now, and what its translator is asked, so that what comes back
    /// can be held against it.
    ///
    /// # Errors
    ///
    /// If it cannot be kept.
    pub fn keep(
        &self,
        system: &dyn System,
        (article, locale): (&str, LocaleIx),
        handed: &Handed,
    ) -> std::io::Result<()> {
        if handed.is_update {
            let own = (article, self.settings.locale(locale));
            keep_asked(system, own, handed.text.as_bytes())?;
        }
        let Some(files) = self.articles.iter().find(|files| files.id.as_str() == article) else {
            return Ok(());
        };
        let settings = &self.settings;
        let bytes = Bytes::read(system, settings, files);
        let opened = opened::open(system, settings, files, &bytes, &mut Vec::new());
        for (ix, (locale, _)) in files.variants.iter().enumerate() {
            if let (true, Ok(text)) = (opened.source == Some(*locale), bytes.of(ix)) {
                keep_handed(system, (article, settings.locale(*locale)), text)?;
            }
        }
        Ok(())
    }

    /// The words of each unit of a text, by where it begins.
    fn counted(
        &self,
        files: &ArticleFiles,
        opened: &Opened<'_>,
        locale: LocaleIx,
    ) -> BTreeMap<usize, usize> {
        let place = files.variants.iter().position(|(own, _)| *own == locale);
        let own = place.and_then(|place| opened.variants[place].as_ref());
        let Some((variant, ..)) = own else { return BTreeMap::new() };
        let passages = freshness::passages(variant, Some(self.settings.locale(locale)));
        let words = words(variant, &passages);
        let places = passages.list.iter().map(|unit| unit.span.start);
        places.zip(words.iter().map(|words| usize::from(*words))).collect()
    }

    /// What a translation owes, or all of it, as a file; with the words of the original's units.
    fn update(
        &self,
        system: &dyn System,
        (owed, extent, counted): (&Owed, Extent, &BTreeMap<usize, usize>),
        said: (&str, &str),
        (name, messages): (String, &Messages),
    ) -> HandOut {
        let is_due = |debt: Debt| {
            matches!(
                debt,
                Debt::Unit(
                    UnitState::Stale | UnitState::Missing | UnitState::Markup | UnitState::Unknown
                )
            )
        };
        let due: Vec<_> = owed.units.iter().filter(|unit| is_due(unit.debt)).collect();
        let limit = self.settings.limits.text_bytes;
        let read = |path: &str| {
            let bytes = system.read(Path::new(path), limit).ok()?;
            String::from_utf8(bytes).ok()
        };
        let (Some(source), Some(variant)) = (read(&owed.source_path), read(&owed.variant_path))
        else {
            return HandOut::Unreadable;
        };
        let lacking = said::lacking(&self.settings, &source, &variant);
        if due.is_empty() && lacking.is_empty() && owed.gone.is_empty() && extent == Extent::Owed {
            return HandOut::Nothing;
        }
        // Whoever mends a link translates nothing.
        let has_words = |step: &&Step| {
            let unit = step.unit.map(|ix| owed.units[ix].debt);
            extent == Extent::Whole
                || matches!(unit, Some(Debt::Unit(UnitState::Stale | UnitState::Missing)))
        };
        let steps = owed.steps.iter().filter(has_words);
        let words = steps.filter_map(|step| counted.get(&step.source.start)).sum();
        let paragraphs = match extent {
            Extent::Owed => due.len() + lacking.len() + owed.gone.len(),
            Extent::Whole => owed.steps.len() + owed.gone.len(),
        };
        // Only those facts are explained that stand in it.
        let (title, facts) = said;
        let Some(files) = self.articles.iter().find(|files| files.id == owed.article) else {
            return HandOut::Unreadable;
        };
        let of = (&owed.source_locale, owed.source_path.as_str());
        let ground = Ground {
            settings: &self.settings,
            owed,
            extent,
            source: &source,
            variant: &variant,
            originals: &Originals::new(system, &self.settings, files, of),
            messages,
        };
        let plain = tasks::write(&ground, title, "");
        let used =
            |line: &&str| match line.strip_prefix("{ ").and_then(|rest| rest.split_once(" }")) {
                Some((name, _)) => names(&plain, name),
                None => true,
            };
        let facts: Vec<&str> = facts.lines().filter(used).collect();
        // The sentence above the list goes where there is none.
        let facts = if facts.len() > 1 { facts.join("\n") } else { String::new() };
        let text = tasks::write(&ground, title, &facts);
        HandOut::File(Box::new(Handed { name, text, paragraphs, words, is_update: true }))
    }

    /// The article's facts as the language writes them, a line each.
    fn facts(&self, meta: &ArticleMeta, locale: LocaleIx, messages: &Messages) -> String {
        /// Letters of a value that explain it well enough.
        const SHOWN: usize = 60;
        if meta.facts.is_empty() {
            return String::new();
        }
        let tag = self.settings.locale(locale);
        let style = self.styles.styles.shared(locale);
        let mut lines = vec![messages.plain("handoff-facts", &[])];
        for (name, fact) in &meta.facts {
            let value = shown(&fact.value, tag, style);
            let mut short: String = value.chars().take(SHOWN).collect();
            if short.len() < value.len() {
                short.push('…');
            }
            lines.push(format!("{{ ${name} }}: {short}"));
        }
        lines.join("\n")
    }
}

/// Whether a text names a fact, such as `$days`.
fn names(text: &str, name: &str) -> bool {
    let part = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
    text.match_indices(name).any(|(at, _)| !text[at + name.len()..].starts_with(part))
}

/// What a file for a translator begins with.
fn top(title: &str, (source, locale): (&Locale, &Locale), messages: &Messages) -> String {
    let name = |locale| language(locale, messages.locale());
    let args = [
        ("source", name(source).into()),
        ("locale", name(locale).into()),
        ("title", named_only(title).into()),
    ];
    messages.plain("handoff-top", &args)
}

fn headline(passages: &Passages<'_>) -> Option<String> {
    let own = passages.list.iter().find(|unit| unit.kind == UnitKind::Headline)?;
    Some(own.text.clone().into_owned())
}

/// The fingerprints of the units that stand within a place of a text.
fn prints(passages: &Passages<'_>, span: &Range<usize>) -> Vec<String> {
    let within = |own: &Range<usize>| span.start <= own.start && own.end <= span.end;
    let own = passages.list.iter().filter(|unit| within(&unit.span));
    own.map(|unit| freshness::print_text(unit.print)).collect()
}

/// Writes a file that is handed out. What somebody wrote into the one that lies there is kept below `.hexapla/history/`.
pub fn hand_over(
    system: &dyn System,
    moment: Moment,
    path: &Path,
    text: &str,
) -> std::io::Result<()> {
    let shown = path.to_string_lossy().into_owned();
    if let Ok(before) = system.read(path, LIMIT) {
        if before == text.as_bytes() {
            return Ok(());
        }
        History::new(system, LIMIT).keep(&shown, &before, moment, Why::Replaced)?;
    }
    put(system, &shown, text.as_bytes())
}

/// Bytes of a handed-out file that are kept: more than any text has.
const LIMIT: u64 = 64 << 20;
