//! What was delivered, held against what the network wants: which article and language it is for, whether it
//! can go to its place, and what its sender is to know. Nothing is written here.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::addresses::hold_clashes;
use super::answered::{For, owed, put_in};
use super::answers::earlier;
use super::asking;
use super::credit::credited;
use super::desk::desk;
use super::documents;
use super::ending;
use super::framed::noted;
use super::guesses::reconsidered;
use super::history::History;
use super::lines::line_of;
use super::marked;
use super::next;
use super::opening::opened;
use super::over::Over;
use super::parcel::{Fate, Judged, Parcel, Remark};
use super::placed::hold_later;
use super::rivals::hold_rivals;
use super::settled::without_settled;
use super::strings::look_for_gone;
use super::unsaid;
use super::whose::whose;
use crate::diag::{Arg, Diagnostic, Level};
use crate::intake::{self, Claim};
use crate::model::path::name;
use crate::model::{
    ArticleDigest, ArticleFiles, FileEntry, Hash, LocaleIx, Moment, Owed, Settings, Tally,
};
use crate::parse::{self, Earlier, Standing};
use crate::pipeline::known::Known;
use crate::pipeline::progress::Silent;
use crate::pipeline::record::{Owing, owing_of};
use crate::pipeline::survey::{Findings, Refusal, Survey};
use crate::pipeline::{PUBLIC, Warm, previous};
use crate::system::System;

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

    /// The place that each file claims by its name alone: what by article or catalog, and the language.
    #[must_use]
    pub fn claimed(&self, paths: &[String]) -> Vec<Option<(String, String)>> {
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
        paths.iter().map(of).collect()
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
    let noted = |article: &str| noted(system, known, article);
    let mut judged: Vec<Judged> =
        parcels.iter().map(|parcel| opened(system, parcel, &desk, settings, &noted)).collect();
    for (one, parcel) in judged.iter_mut().zip(parcels) {
        if let Some(found) = marked::found(system, known, parcel, (one, &desk)) {
            *one = found;
        }
        let sender = whose(settings, &parcel.path, one.locale.as_ref());
        one.headline = present_headline(known, one);
        one.sender = sender.map(|translator| translator.id.clone());
        one.came_by.clone_from(&parcel.path);
        // Whoever packs a folder packs its pictures with it.
        let is_no_text = one.reasons.iter().any(|reason| reason.id == "intake-no-text");
        if parcel.packed.is_some() && is_no_text && has_already(system, known, parcel) {
            one.reasons.clear();
            one.fate = Fate::Known;
        }
    }
    let there: Vec<bool> = judged.iter().map(|one| is_there(system, known, one)).collect();
    let twins = hold_rivals(&mut judged, parcels, &there);
    for (ix, one) in judged.iter_mut().enumerate().filter(|(_, one)| one.reasons.is_empty()) {
        if one.fate == Fate::Held && one.locale.is_some() && !twins.contains_key(&ix) {
            look(system, moment, known, one);
        }
    }
    hold_later(system, &mut judged, parcels);
    hold_clashes(&mut judged, known);
    // What is sent twice is answered twice, and taken once.
    for (twin, first) in twins {
        judged[twin] = judged[first].clone();
        if judged[first].fate == Fate::Accepted {
            judged[twin].fate = Fate::Known;
        }
    }
    next::tell(&mut judged, &network.survey);
    asking::complete(&mut judged, parcels, &desk, &network.survey);
    judged
}

/// Whether some article has a file of this name with these bytes.
fn has_already(system: &dyn System, known: &Known, parcel: &Parcel) -> bool {
    let Some(bytes) = &parcel.bytes else { return false };
    let size = bytes.len() as u64;
    let is_like = |path: &str| name(path) == name(&parcel.path);
    let files = known.snapshot.of.files.iter();
    let mut like = files.filter(|(path, own)| **own == size && is_like(path));
    like.any(|(path, _)| system.read(Path::new(path), size).is_ok_and(|there| there == *bytes))
}

/// What the translation that is there is called, as far as a parcel's name or what it says of itself tells which that is. The
/// original may be in a language that its sender does not read.
fn present_headline(known: &Known, judged: &Judged) -> Option<String> {
    let id = judged.article.as_ref().or(judged.presumed.as_ref())?;
    let locale = known.settings.of.find_locale(judged.locale.as_ref()?)?;
    let article = known.articles.iter().find(|own| own.digest.id.as_str() == id.as_str())?;
    let variant = article.digest.variants.iter().find(|variant| variant.locale == locale)?;
    variant.texts.headline.clone()
}

/// Looks at a text in its place.
fn look(system: &dyn System, moment: Moment, known: &Known, judged: &mut Judged) {
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
        judged.reasons.push(Remark::new("intake-barred", Vec::new()));
        return;
    };
    let files = &snapshot.articles[place];
    let target = place_of(files, known, place, locale);
    let there = system.read(Path::new(&target), settings.limits.text_bytes);
    judged.before = there.ok();
    judged.target = Some(target.clone());
    documents::complete(judged, settings);
    ending::without_own(judged);
    if let Some(answer) = judged.answer.take()
        && !put_in(system, judged, &answer, &For { known, files, locale, moment })
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
    unsaid::ask(judged);
    let variant = digested.digest.variants.iter().find(|variant| variant.locale == locale);
    if let Some(variant) = variant {
        ending::tell(judged, variant, &digested.digest);
    }
    let headline = variant.and_then(|variant| variant.texts.headline.clone());
    // Where the top cannot be read, what is left of a headline is none.
    let is_torn = |fault: &Diagnostic| ["toml-syntax", "yaml-syntax"].contains(&fault.rule.code);
    let headline = headline.filter(|_| !judged.findings.iter().any(is_torn));
    judged.headline = headline.or_else(|| judged.headline.take());
    judged.slug = variant.and_then(|variant| variant.slug.clone());
    judged.tally = variant.and_then(|variant| variant.fresh.as_ref()).map(|fresh| {
        let mut tally = Tally::default();
        fresh.units.iter().for_each(|unit| tally.count(unit.state, unit.severity));
        tally
    });
    let of = (&with, locale);
    if judged.made.is_empty() && judged.before.is_some() {
        judged.made = reconsidered((&over, settings), of, judged.sender.as_deref());
    }
    let owing = owing_of((&over, settings), of, &known.locks, moment, &judged.made);
    judged.owed = match owing {
        Owing::Owed(owed) => Some(owed),
        _ => None,
    };
    let source = known.articles[place].digest.source_variant().map(|own| own.path.to_string());
    let source =
        source.and_then(|path| system.read(Path::new(&path), settings.limits.text_bytes).ok());
    let source = source.and_then(|bytes| String::from_utf8(bytes).ok());
    without_settled(judged, source.as_deref(), settings);
    let is_original = known.articles[place].digest.source == Some(locale);
    if is_original {
        // Its letter tells of no translation.
        judged.tally = None;
        let units = |digest: &ArticleDigest| digest.source_variant().map(|own| own.units.len());
        let had = judged.before.as_ref().and_then(|_| units(&known.articles[place].digest));
        let has = units(&digested.digest);
        if let Some((had, has)) = had.zip(has)
            && had > has + 1
            && (had - has) * MOST > had
        {
            let args = vec![("count", (had - has).into())];
            judged.reasons.push(Remark::new("intake-shorter", args));
            return;
        }
    }
    if judged.before.is_some() && !judged.is_merged {
        let before = owed(system, &For { known, files, locale, moment });
        let (lost, had) = lost(before.as_deref(), judged.owed.as_deref());
        // A text may do without a paragraph; the greater part of one is no new version of it.
        let is_part = lost > 1 && lost * MOST > had;
        if is_part || (judged.is_filled_in && lost > 0) {
            let args = vec![("count", lost.into())];
            judged.reasons.push(Remark::new("intake-thinner", args));
            return;
        }
    }
    // The findings count the lines of what was sent, so that this comes last.
    if !is_original {
        let before = judged.before.as_deref().and_then(|bytes| std::str::from_utf8(bytes).ok());
        let text = credited(&judged.text, before, judged.sender.as_deref(), settings);
        let same = text.bytes().zip(judged.text.bytes()).take_while(|(a, b)| a == b).count();
        let more = text.len() - judged.text.len();
        for part in judged.made.iter_mut().filter(|part| part.span.start >= same) {
            part.span = part.span.start + more..part.span.end + more;
        }
        judged.text = text;
    }
    // What the original said for a while goes again, and then the text is what it was before.
    if !judged.asks_about_gone && is_older(system, judged, settings) {
        judged.reasons.push(Remark::new("intake-older", Vec::new()));
        return;
    }
    if judged.reasons.is_empty() {
        settle(judged);
    }
}

/// Whether a text is what stood in its place before: another one has taken that since, and who sends an old file by mistake would
/// take it back.
fn is_older(system: &dyn System, judged: &Judged, settings: &Settings) -> bool {
    let (Some(target), Some(before)) = (&judged.target, &judged.before) else { return false };
    if before == judged.text.as_bytes() {
        return false;
    }
    // Who takes out what they had put there is no one who sends an old file.
    if judged.is_merged && is_less(&judged.text, &String::from_utf8_lossy(before)) {
        return false;
    }
    let hash = Hash::of(judged.text.as_bytes());
    let versions = History::new(system, settings.limits.text_bytes).of(target).unwrap_or_default();
    versions.iter().any(|version| version.hash == hash)
}

/// Whether a text has nothing but lines of another one, in their order.
fn is_less(text: &str, other: &str) -> bool {
    let mut lines = other.lines();
    text.lines().all(|line| lines.any(|own| own == line))
}

/// A text that would lose more than one in so many of its translated paragraphs is a part of one.
const MOST: usize = 3;

/// Paragraphs of the original that were translated and would be no more, and how many were translated.
fn lost(before: Option<&Owed>, after: Option<&Owed>) -> (usize, usize) {
    let (Some(before), Some(after)) = (before, after) else { return (0, 0) };
    let lacks = |owed: &Owed| -> Vec<Range<usize>> {
        let own = owed.steps.iter().filter(|step| step.variant.is_none());
        own.map(|step| step.source.clone()).collect()
    };
    let lacked = lacks(before);
    let lost = lacks(after).iter().filter(|span| !lacked.contains(span)).count();
    (lost, before.steps.len() - lacked.len())
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
        Some(answer) => {
            let known = judged.article.as_deref().zip(judged.locale.as_ref());
            let known = known.map(|own| earlier(system, own, judged.sender.as_deref()));
            let depth = settings.limits.data_depth;
            let (earlier, others) = (known.unwrap_or_default(), Earlier::new());
            let standing = Standing { earlier: &earlier, others: &others, gone: None };
            match parse::merge(&there, answer, &standing, depth) {
                Ok(merged) => merged.text,
                Err(_) => return false,
            }
        }
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
    look_for_gone(system, judged, &target, settings);
    if judged.reasons.is_empty() {
        settle(judged);
    }
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
