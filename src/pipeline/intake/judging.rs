//! What was delivered, held against what the network wants: which article and language it is for, whether it
//! can go to its place, and what its sender is to know. Nothing is written here.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::addressed::{line_of, prose, said, topless, without_address};
use super::addresses::hold_clashes;
use super::credit::credited;
use super::desk::desk;
use super::documents::{self, Heading};
use super::names::odd_name;
use super::next::{self, Next};
use super::over::Over;
use super::packed;
use super::rivals::hold_rivals;
use super::whose::whose;
use crate::diag::{Arg, Diagnostic, Level};
use crate::intake::{self, Claim, Decoded, Office, Said, Tongue};
use crate::model::path::name;
use crate::model::transient::{Conflict, Transient};
use crate::model::{
    ArticleFiles, FileEntry, Locale, LocaleIx, MadeFrom, Moment, Owed, Settings, Tally,
};
use crate::parse::{self, Answer, Cleaned};
use crate::pipeline::known::Known;
use crate::pipeline::progress::Silent;
use crate::pipeline::record::{Owing, owing_of};
use crate::pipeline::survey::{Findings, Refusal, Survey};
use crate::pipeline::{PUBLIC, Warm, previous};
use crate::system::System;

/// A file that somebody sent.
#[derive(Clone, Default, Debug)]
pub struct Parcel {
    /// Where it lies. In an archive, as if that were a folder.
    pub place: PathBuf,
    /// Its path below the inbox, with `/`; its name, if it lies elsewhere. In an archive, as if that were a folder.
    pub path: String,
    /// What is in it; none if it is larger than any text.
    pub bytes: Option<Vec<u8>>,
    /// The archive that it came in, if it came in one.
    pub packed: Option<Arc<Parcel>>,
    /// Whether it was taken over before, while others of its archive had to wait.
    pub is_taken: bool,
}

/// What becomes of a parcel.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Fate {
    /// It goes to its place.
    Accepted,
    /// What it brings is there already.
    Known,
    /// It stays where it is, until its sender or another person has done something.
    Held,
    /// A program's own file: it stays, and nobody is told.
    Ignored,
}

/// Something that its sender is to know.
#[derive(Clone, Debug)]
pub struct Remark {
    /// The message.
    pub id: &'static str,
    /// What the message needs.
    pub args: Vec<(&'static str, Arg)>,
    /// The line of the text that is meant, from 1, and what stands there.
    pub line: Option<(usize, String)>,
}

impl Remark {
    /// Whether it is about a document that a program which is not there could read.
    #[must_use]
    pub fn is_unread_document(&self) -> bool {
        let ending = self.args.first().filter(|_| self.id == "intake-no-text");
        matches!(ending, Some((_, Arg::Text(ending))) if Office::of(&format!("x{ending}")).is_some())
    }

    pub(super) fn new(id: &'static str, args: Vec<(&'static str, Arg)>) -> Self {
        Self { id, args, line: None }
    }
}

/// A parcel that was looked at.
#[derive(Clone, Debug)]
pub struct Judged {
    /// What becomes of it.
    pub fate: Fate,
    /// The article's id.
    pub article: Option<String>,
    /// What the article is called, in the parcel's language or the original's.
    pub headline: Option<String>,
    /// The language.
    pub locale: Option<Locale>,
    /// The last part of its address, if the text says it.
    pub slug: Option<String>,
    /// Where it belongs, relative to the root.
    pub target: Option<String>,
    /// What was sent, as text.
    pub sent: String,
    /// What is written there.
    pub text: String,
    /// What was there before.
    pub before: Option<Vec<u8>>,
    /// Why it is held, the gravest first; nothing if it is not, or only for its findings.
    pub reasons: Vec<Remark>,
    /// What was done to it, and what is worth knowing.
    pub notes: Vec<Remark>,
    /// What `check` finds in it.
    pub findings: Vec<Diagnostic>,
    /// How it stands to its original.
    pub tally: Option<Tally>,
    /// What it owes to its original once it is in its place.
    pub owed: Option<Box<Owed>>,
    /// What its translator could do next, the most important first.
    pub next: Vec<Next>,
    /// What its parts were made from, as the file says that its translator worked in.
    pub made: Vec<MadeFrom>,
    /// Whether only some paragraphs of the text are new.
    pub is_merged: bool,
    /// The answers of a file that brings only some paragraphs up to date.
    pub answer: Option<Answer>,
    /// What it says of itself, if it came as a document.
    pub heading: Option<Heading>,
}

impl Judged {
    fn new() -> Self {
        Self {
            fate: Fate::Held,
            article: None,
            headline: None,
            locale: None,
            slug: None,
            target: None,
            sent: String::new(),
            text: String::new(),
            before: None,
            reasons: Vec::new(),
            notes: Vec::new(),
            findings: Vec::new(),
            tally: None,
            owed: None,
            next: Vec::new(),
            made: Vec::new(),
            is_merged: false,
            answer: None,
            heading: None,
        }
    }

    /// Held for what stands in a line of what was sent.
    fn held_at(mut self, id: &'static str, line: usize) -> Self {
        let mut remark = Remark::new(id, Vec::new());
        let excerpt = self.sent.lines().nth(line.max(1) - 1).unwrap_or_default().to_owned();
        remark.line = Some((line, excerpt));
        self.reasons.push(remark);
        self
    }

    /// The line of what was sent that a line of the text was; 0 if nobody can tell.
    pub(super) fn line_in_sent(&self, line: usize) -> usize {
        if self.sent == self.text {
            return line;
        }
        let excerpt = self.text.lines().nth(line.max(1) - 1).unwrap_or_default();
        line_of(&self.sent, excerpt, line).unwrap_or(0)
    }

    fn held(mut self, id: &'static str, args: Vec<(&'static str, Arg)>) -> Self {
        self.reasons.push(Remark::new(id, args));
        self
    }
}

/// Looks at parcels.
///
/// # Errors
///
/// The settings' faults, if there is nothing to work with.
pub fn judge(
    system: &dyn System,
    moment: Moment,
    parcels: &[Parcel],
) -> Result<(Vec<Judged>, Settings), Refusal> {
    let network = Network::read(system, moment)?;
    let judged = judge_in(&network, system, moment, parcels);
    Ok((judged, network.settings().clone()))
}

/// A network as it is known, which deliveries are held against.
pub struct Network {
    pub(in crate::pipeline) known: Known,
    /// What is decided of it: what comes next is asked of it.
    pub(in crate::pipeline) survey: Arc<Survey>,
}

impl Network {
    /// Reads it.
    ///
    /// # Errors
    ///
    /// The settings' faults, if there is nothing to work with.
    pub fn read(system: &dyn System, moment: Moment) -> Result<Self, Refusal> {
        let live = previous(system, Path::new(PUBLIC));
        let warm = Warm::new(system, moment, live, Findings::Decisive)?;
        Ok(warm.network())
    }

    /// Folders of the inbox that stand for a language or a person, and are no deliveries.
    #[must_use]
    pub fn shared_folders(&self) -> BTreeSet<String> {
        let settings = self.settings();
        let locales = settings.locales.iter().map(|locale| locale.as_str().to_owned());
        let folders = settings.translators.iter().flat_map(|own| own.folder.split('/'));
        locales.chain(folders.map(str::to_owned)).collect()
    }

    /// The places that files claim by their names alone: what by article or catalog, and the language.
    #[must_use]
    pub fn claims(&self, paths: &[String]) -> BTreeSet<(String, String)> {
        let desk = desk(&self.known);
        let of = |path: &String| match intake::claim(&desk, &intake::Delivery { path, front: None })
        {
            Claim::Variant { article, locale } => Some((article, locale.to_string())),
            Claim::Catalog { locale, file } => {
                let strings = &self.settings().strings;
                let place = strings.file_of(&locale, file.trim_end_matches(".ftl"));
                Some((place, locale.to_string()))
            }
            _ => None,
        };
        paths.iter().filter_map(of).collect()
    }

    /// Its settings.
    #[must_use]
    pub fn settings(&self) -> &Settings {
        &self.known.settings.of
    }
}

/// Looks at parcels, where the network is known already.
#[must_use]
pub fn judge_in(
    network: &Network,
    system: &dyn System,
    moment: Moment,
    parcels: &[Parcel],
) -> Vec<Judged> {
    let known = &network.known;
    let settings = network.settings();
    let desk = desk(known);
    let mut judged: Vec<Judged> =
        parcels.iter().map(|parcel| opened(system, parcel, &desk, settings)).collect();
    let there: Vec<bool> = judged.iter().map(|one| is_there(system, known, one)).collect();
    let twins = hold_rivals(&mut judged, parcels, &there);
    for (ix, one) in judged.iter_mut().enumerate().filter(|(_, one)| one.reasons.is_empty()) {
        if one.fate == Fate::Held && one.locale.is_some() && !twins.contains_key(&ix) {
            look(system, moment, known, (one, &parcels[ix]));
        }
    }
    hold_clashes(&mut judged, known);
    // What is sent twice is answered twice, and taken once.
    for (twin, first) in twins {
        judged[twin] = judged[first].clone();
        if judged[first].fate == Fate::Accepted {
            judged[twin].fate = Fate::Known;
        }
    }
    next::tell(&mut judged, &network.survey);
    judged
}

/// A parcel as far as it can be known by itself.
fn opened(
    system: &dyn System,
    parcel: &Parcel,
    desk: &intake::Desk,
    settings: &Settings,
) -> Judged {
    let mut judged = Judged::new();
    let own = name(&parcel.path);
    if Transient::of(own, false).is_some() || is_receipt(own) {
        judged.fate = Fate::Ignored;
        return judged;
    }
    // The name says which language: that of the answer, whatever is in the file; and the language says which
    // encodings are likely.
    let by_name =
        intake::claim(desk, &intake::Delivery { path: &plain(&parcel.path), front: None });
    if parcel.is_taken {
        if let Claim::Variant { article, locale } = by_name {
            (judged.article, judged.locale) = (Some(article), Some(locale));
        }
        judged.fate = Fate::Known;
        return judged;
    }
    let hint = match by_name {
        Claim::Variant { locale, .. } | Claim::Catalog { locale, .. } => Some(locale),
        Claim::Unknown(intake::Why::Article { locale, .. }) => locale,
        Claim::Ambiguous { locales, .. } if locales.len() == 1 => locales.into_iter().next(),
        _ => None,
    };
    judged.locale.clone_from(&hint);
    if let Some(conflict) = Conflict::of(own) {
        return judged.held("intake-conflict", vec![("name", conflict.original.into())]);
    }
    if let Some(fault) = odd_name(&parcel.path) {
        judged.reasons.push(fault);
        return judged;
    }
    let Some(bytes) = &parcel.bytes else {
        let limit = packed::most(own, settings) / (1 << 20);
        return judged.held("intake-too-large", vec![("megabytes", limit.into())]);
    };
    if bytes.iter().all(u8::is_ascii_whitespace) {
        return judged.held("intake-empty", Vec::new());
    }
    if let Some(reason) = packed::unopened(parcel, settings) {
        judged.reasons.push(reason);
        return judged;
    }
    // These are no text, whatever is in them.
    let ending = own.rsplit_once('.').map(|(_, ending)| ending.to_lowercase()).unwrap_or_default();
    if CLOSED.contains(&ending.as_str()) {
        return judged.held("intake-no-text", vec![("name", format!(".{ending}").into())]);
    }
    let text = match Office::of(own) {
        Some(office) => match documents::read(system, office, (bytes, &ending)) {
            Ok(read) if read.text.len() as u64 > settings.limits.text_bytes => {
                let limit = settings.limits.text_bytes / (1 << 20);
                return judged.held("intake-too-large", vec![("megabytes", limit.into())]);
            }
            Ok(read) => {
                judged.notes.extend(read.notes);
                judged.heading = Some(read.heading);
                read.text
            }
            Err(reason) => {
                judged.reasons.push(reason);
                return judged;
            }
        },
        None => match intake::decode(bytes, hint.as_ref()) {
            Ok(Decoded { text, notes }) => {
                judged.notes.extend(notes.iter().filter_map(super::notes::note));
                text
            }
            Err(fault) => {
                return judged.held("intake-unreadable", vec![("line", fault.line.into())]);
            }
        },
    };
    let (article, locale) = said(&text, settings);
    let front = Said { article: article.as_deref(), locale: locale.as_deref() };
    let claim = intake::claim(desk, &intake::Delivery { path: &parcel.path, front: Some(front) });
    // Nobody sees lines in a document.
    let is_document = judged.heading.is_some();
    if !is_document {
        judged.sent.clone_from(&text);
    }
    judged.answer = parse::answer(&text, settings.limits.data_depth);
    judged.text = match &judged.answer {
        // It is put into the text that it is for when that is known.
        Some(_) => text,
        None => {
            let text = without_address(&text, settings);
            let is_handed_out = text.contains("<!-- ¶");
            let Cleaned { text, made, written, update } =
                parse::cleaned(&text, settings.limits.data_depth);
            if let Some(line) = update {
                return judged.held_at("intake-frame", line);
            }
            if let Some(line) = written.first() {
                return judged.held_at("intake-in-note", *line);
            }
            // The frame that was handed out, and nothing in it.
            if made.iter().all(|part| text[part.span.clone()].trim_matches('"').trim().is_empty())
                && is_handed_out
            {
                return judged.held("intake-unfilled", Vec::new());
            }
            judged.made = made;
            text
        }
    };
    // What is left of a frame would be taken for the text, and an answer to an update for all of it.
    if judged.answer.is_none() {
        let is_framed = judged.sent.contains('¶');
        let end = || parse::open_end(&judged.text).filter(|_| is_framed);
        if let Some(line) = parse::frame_in(&judged.text).or_else(end) {
            let line = judged.line_in_sent(line);
            return judged.held_at("intake-frame", line);
        }
    }
    match claim {
        Claim::Variant { article, locale } => {
            judged.article = Some(article);
            judged.locale = Some(locale);
        }
        Claim::Catalog { locale, file } => {
            judged.target = Some(settings.strings.file_of(&locale, file.trim_end_matches(".ftl")));
            judged.locale = Some(locale);
        }
        Claim::Ambiguous { articles, locales } => {
            let tags: Vec<String> = locales.iter().map(ToString::to_string).collect();
            let which = if articles.len() > 1 { articles.join(", ") } else { "none".to_owned() };
            let args = vec![("articles", which.into()), ("locales", tags.join(", ").into())];
            return judged.held("intake-which", args);
        }
        Claim::Unknown(why) => {
            judged.reasons.push(super::notes::unknown(&why));
            return judged;
        }
    }
    let Some(locale) = judged.locale.clone() else { return judged };
    let line_of = |line: usize| if is_document { 0 } else { judged.line_in_sent(line) };
    if let Some(fence) = topless(&judged.text).filter(|_| judged.target.is_none()) {
        let mut remark = Remark::new("intake-no-top", vec![("fence", fence.into())]);
        let first = judged.text.lines().enumerate().find(|(_, line)| !line.trim().is_empty());
        remark.line = first.map(|(ix, line)| (line_of(ix + 1), line.to_owned()));
        judged.reasons.push(remark);
        return judged;
    }
    let (mut reasons, mut notes) = (Vec::new(), Vec::new());
    for garbled in intake::mojibake(&judged.text).into_iter().take(MANY) {
        let mut remark = Remark::new("intake-garbled", Vec::new());
        remark.line = Some((line_of(garbled.line), garbled.excerpt));
        reasons.push(remark);
    }
    for unseen in intake::invisible(&judged.text).into_iter().take(MANY) {
        let code = format!("U+{:04X}", u32::from(unseen.char));
        let mut remark = Remark::new("intake-unseen", vec![("code", code.into())]);
        let line = judged.text.lines().nth(unseen.line - 1).unwrap_or_default();
        remark.line = Some((line_of(unseen.line), line.to_owned()));
        notes.push(remark);
    }
    for word in intake::look_alikes(&judged.text).into_iter().take(MANY) {
        let letters: Vec<String> = word.letters.iter().map(ToString::to_string).collect();
        let args = vec![("word", word.word.into()), ("letters", letters.join(", ").into())];
        let mut remark = Remark::new("intake-look-alike", args);
        let line = judged.text.lines().nth(word.line - 1).unwrap_or_default();
        remark.line = Some((line_of(word.line), line.to_owned()));
        notes.push(remark);
    }
    judged.reasons.append(&mut reasons);
    judged.notes.append(&mut notes);
    if judged.target.is_some() {
        return judged;
    }
    let prose = match &judged.answer {
        Some(answer) => {
            let blocks: Vec<&str> = answer.blocks.iter().map(|own| own.text.as_str()).collect();
            prose(&blocks.join("\n\n"))
        }
        None => prose(&judged.text),
    };
    match intake::tongue(&prose, &locale) {
        Tongue::Fits | Tongue::TooShort => judged,
        Tongue::OtherScript { found } => {
            judged.held("intake-other-script", vec![("found", found.into())])
        }
        Tongue::OtherLanguage { found, .. } => {
            judged.held("intake-other-language", vec![("found", found.to_string().into())])
        }
        Tongue::OtherChinese { found } => {
            let found = if found.as_str().contains("Hant") { "Hant" } else { "Hans" };
            judged.held("intake-other-chinese", vec![("found", found.into())])
        }
    }
}

/// A path as it would be if its file were a text, and no second version: that says as much of its language.
fn plain(path: &str) -> String {
    let own = name(path);
    let folder = &path[..path.len() - own.len()];
    if let Some(conflict) = Conflict::of(own) {
        return format!("{folder}{}", conflict.original);
    }
    let ending =
        own.rsplit_once('.').filter(|(_, ending)| CLOSED.contains(&&*ending.to_lowercase()));
    ending.map_or_else(|| path.to_owned(), |(stem, _)| format!("{folder}{stem}.md"))
}

/// Endings of files that cannot be read here.
const CLOSED: &[&str] = &[
    "7z", "doc", "epub", "gif", "gz", "htm", "html", "jpeg", "jpg", "pages", "pdf", "png", "rar",
    "rtf", "tar", "webp",
];

/// Remarks of one kind that a person reads through.
const MANY: usize = 5;

/// Whether a file is an answer to a parcel.
#[must_use]
pub fn is_receipt(name: &str) -> bool {
    name.ends_with(super::RECEIPT)
}

/// Looks at a text in its place.
fn look(
    system: &dyn System,
    moment: Moment,
    known: &Known,
    (judged, parcel): (&mut Judged, &Parcel),
) {
    let settings = &*known.settings.of;
    let Some(locale) = judged.locale.as_ref().and_then(|locale| settings.find_locale(locale))
    else {
        // A catalog of a language that no section has.
        return look_at_strings(system, moment, judged, settings);
    };
    let Some(id) = judged.article.clone() else {
        return look_at_strings(system, moment, judged, settings);
    };
    let snapshot = &*known.snapshot.of;
    let Some(place) = snapshot.articles.iter().position(|files| files.id.as_str() == id) else {
        return;
    };
    let files = &snapshot.articles[place];
    let target = place_of(files, known, place, locale);
    let there = system.read(Path::new(&target), settings.limits.text_bytes);
    judged.before = there.ok();
    judged.target = Some(target.clone());
    documents::complete(judged, settings);
    if let Some(answer) = judged.answer.take()
        && !super::answered::put_in(judged, &answer, settings)
    {
        return;
    }
    let entry = FileEntry { path: target.clone(), size: judged.text.len() as u64 };
    let mut with = files.clone();
    match with.variants.binary_search_by_key(&locale, |(own, _)| *own) {
        Ok(ix) => with.variants[ix].1 = entry,
        Err(ix) => with.variants.insert(ix, (locale, entry)),
    }
    let text = judged.text.clone();
    let over = Over::new(system, BTreeMap::from([(PathBuf::from(&target), text.as_bytes())]));
    let mut digested = known.digest(&over, &[&with], Findings::Shown, &Silent);
    let Some(digested) = digested.pop() else { return };
    let own = |fault: &&Diagnostic| fault.path.as_deref() == Some(target.as_str());
    judged.findings = digested.faults.iter().filter(own).cloned().collect();
    // What only says where a file belongs is no slip of its sender.
    judged.findings.retain(|fault| {
        let is_address = |arg: &(&str, Arg)| {
            matches!(&arg.1, Arg::Text(key) if ["article", "locale", "language", "update"].contains(&key.as_str()))
        };
        fault.rule.code != "unknown-key" || !fault.args.iter().any(is_address)
    });
    let is_other = judged.sent != judged.text;
    let places = judged.findings.iter_mut().filter_map(|fault| fault.location.as_mut());
    for location in places.filter(|_| is_other) {
        // Who mends it has the file that was sent, and its lines.
        let line = line_of(&judged.sent, &location.excerpt, location.line);
        location.line = line.unwrap_or(0);
    }
    judged.findings.sort_by(|a, b| (a.rule.level, a.key()).cmp(&(b.rule.level, b.key())));
    let variant = digested.digest.variants.iter().find(|variant| variant.locale == locale);
    let headline = variant.and_then(|variant| variant.texts.headline.clone());
    let original = digested.digest.source_variant().and_then(|own| own.texts.headline.clone());
    judged.headline = headline.or(original);
    judged.slug = variant.and_then(|variant| variant.slug.clone());
    judged.tally = variant.and_then(|variant| variant.fresh.as_ref()).map(|fresh| {
        let mut tally = Tally::default();
        fresh.units.iter().for_each(|unit| tally.count(unit.state, unit.severity));
        tally
    });
    let of = (&with, locale);
    let owing = owing_of((&over, settings), of, &known.locks, moment, &judged.made);
    judged.owed = match owing {
        Owing::Owed(owed) => Some(owed),
        _ => None,
    };
    // The findings count the lines of what was sent, so that this comes last.
    if known.articles[place].digest.source != Some(locale) {
        let before = judged.before.as_deref().and_then(|bytes| std::str::from_utf8(bytes).ok());
        let sender = whose(settings, &parcel.path, judged.locale.as_ref());
        let sender = sender.map(|translator| translator.id.as_str());
        let text = credited(&judged.text, before, sender, settings);
        let same = text.bytes().zip(judged.text.bytes()).take_while(|(a, b)| a == b).count();
        let more = text.len() - judged.text.len();
        for part in judged.made.iter_mut().filter(|part| part.span.start >= same) {
            part.span = part.span.start + more..part.span.end + more;
        }
        judged.text = text;
    }
    settle(judged);
}

/// Whether a text is in its place word for word: a crash came between placing it and taking it away.
fn is_there(system: &dyn System, known: &Known, judged: &Judged) -> bool {
    let settings = &*known.settings.of;
    let found = || {
        let locale = settings.find_locale(judged.locale.as_ref()?)?;
        let id = judged.article.as_deref()?;
        let articles = &known.snapshot.of.articles;
        let place = articles.iter().position(|files| files.id.as_str() == id)?;
        Some(place_of(&articles[place], known, place, locale))
    };
    let Some(target) = judged.target.clone().or_else(found) else { return false };
    let there = system.read(Path::new(&target), settings.limits.text_bytes).ok();
    let Some(there) = there.and_then(|bytes| String::from_utf8(bytes).ok()) else { return false };
    let own = match &judged.answer {
        Some(answer) => match parse::merge(&there, answer, settings.limits.data_depth) {
            Ok(merged) => merged.text,
            Err(_) => return false,
        },
        // Who translated it stands in the place, and need not stand in the parcel.
        None => credited(&judged.text, Some(&there), None, settings),
    };
    own == there || judged.text == there
}

/// The file of an article's text in a language.
fn place_of(files: &ArticleFiles, known: &Known, place: usize, locale: LocaleIx) -> String {
    let settings = &*known.settings.of;
    if let Some((_, file)) = files.variants.iter().find(|(own, _)| *own == locale) {
        return file.path.clone();
    }
    let source = known.articles[place].digest.source_variant().map(|own| own.path.to_string());
    let beside = source.and_then(|own| settings.layout.file_beside(&own, locale, settings));
    beside.unwrap_or_else(|| settings.layout.file_of(files.id.as_str(), locale, settings))
}

/// The same of a catalog of strings, which is looked at among all others.
fn look_at_strings(system: &dyn System, moment: Moment, judged: &mut Judged, settings: &Settings) {
    let Some(target) = judged.target.clone() else { return };
    judged.before = system.read(Path::new(&target), settings.limits.text_bytes).ok();
    let text = judged.text.clone();
    let over = Over::new(system, BTreeMap::from([(PathBuf::from(&target), text.as_bytes())]));
    let Ok(survey) = crate::pipeline::survey(&over, moment, &Silent) else { return };
    let own = |fault: &&Diagnostic| fault.path.as_deref() == Some(target.as_str());
    judged.findings = survey.diagnostics.iter().filter(own).cloned().collect();
    settle(judged);
}

/// A text with an error would not be shown: its sender mends it first.
fn settle(judged: &mut Judged) {
    let is_same = judged.before.as_deref() == Some(judged.text.as_bytes());
    let is_wrong = judged.findings.iter().any(|fault| fault.rule.level == Level::Error);
    judged.fate = match () {
        () if is_wrong && !is_same => Fate::Held,
        // What is confirmed goes into the lock.
        () if is_same && judged.made.is_empty() => Fate::Known,
        () => Fate::Accepted,
    };
}
