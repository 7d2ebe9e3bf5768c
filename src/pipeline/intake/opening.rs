//! A parcel as far as it can be known by itself: its name, its bytes made text, its language, and whether its frame is whole.

use std::collections::BTreeSet;

use super::address::{Address, Stated, without_address};
use super::asking::{self, Asked};
use super::documents;
use super::framed::{has_top, mended, note_mended};
use super::lines::topless;
use super::names::odd_name;
use super::outdated::old;
use super::packed;
use super::parcel::{Fate, Judged, Parcel, Remark, is_receipt};
use super::prose::{self, prose};
use super::retyped;
use super::strings;
use super::tongues::{as_written, is_read_alike};
use crate::data::Value;
use crate::intake::{self, Claim, Decoded, Office, Said, Tongue};
use crate::model::Settings;
use crate::model::path::name;
use crate::model::transient::{Conflict, Transient};
use crate::parse::{self, Cleaned, Noted};
use crate::system::System;

/// A parcel as far as it can be known by itself.
pub(super) fn opened(
    system: &dyn System,
    parcel: &Parcel,
    desk: &intake::Desk,
    settings: &Settings,
    noted: &dyn Fn(&str) -> Noted,
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
    if let Claim::Variant { article, locale } = &by_name {
        judged.presumed = Some(article.clone());
        if parcel.is_taken {
            (judged.article, judged.locale) = (Some(article.clone()), Some(locale.clone()));
        }
    }
    if parcel.is_taken {
        judged.fate = Fate::Known;
        return judged;
    }
    let hint = asking::heard(&by_name);
    judged.locale.clone_from(&hint);
    if let Some(conflict) = Conflict::of(own) {
        return judged.held("intake-conflict", vec![("name", conflict.original.into())]);
    }
    if let Some(fault) = odd_name(&parcel.path) {
        judged.reasons.push(fault);
        return judged;
    }
    if let Some(barred) = parcel.barred {
        return judged.held(barred, Vec::new());
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
        judged.reasons.push(documents::unread(system, &ending));
        return judged;
    }
    let office = Office::of(own);
    // Who gives a document another name has the same document.
    if let Some(ending) = intake::closed(bytes).filter(|_| office.is_none()) {
        judged.reasons.push(documents::unread(system, ending));
        return judged;
    }
    let text = match office.or_else(|| Office::of_bytes(bytes)) {
        Some(office) => match documents::read(system, office, bytes) {
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
        None => match intake::decode(bytes, hint.as_ref().filter(|_| is_read_alike(&by_name))) {
            Ok(Decoded { text, notes }) => {
                judged.notes.extend(notes.iter().filter_map(super::notes::note));
                text
            }
            Err(fault) => {
                return judged.held("intake-unreadable", vec![("line", fault.line.into())]);
            }
        },
    };
    // Nobody sees lines in a document.
    let is_document = judged.heading.is_some();
    let straight = intake::straightened(&text, top_of(&text));
    if straight != text && !is_document {
        judged.notes.push(Remark::new("intake-straightened", Vec::new()));
    }
    if !is_document {
        judged.sent.clone_from(&straight);
    }
    let (text, damage) = mended(&mut judged, straight);
    let is_strings = own.to_lowercase().contains(".ftl");
    let (text, slips) = retyped::put_back(&mut judged, text, is_strings);
    let text = intake::rejoined(&text);
    let address = Address::of(&text, settings);
    let of = |stated: &Option<Stated>| stated.as_ref().map(|own| own.value.clone());
    let (article, locale) = (of(&address.article), of(&address.locale));
    let front = Said { article: article.as_deref(), locale: locale.as_deref() };
    let claim = intake::claim(desk, &intake::Delivery { path: &parcel.path, front: Some(front) });
    let claim = as_written(claim, || match is_strings {
        true => strings::values(&text, settings),
        false => prose(&text),
    });
    if let Some(damage) = damage {
        // What its name says of it is told all the same.
        if let Claim::Variant { article, locale } = claim {
            (judged.article, judged.locale) = (Some(article), Some(locale));
        }
        return judged.held_for(damage);
    }
    let locale = match &claim {
        Claim::Variant { locale, .. } | Claim::Catalog { locale, .. } => Some(locale),
        _ => None,
    };
    if retyped::hold(&mut judged, (&slips, &text), locale, settings) {
        judged.locale = locale.cloned().or(judged.locale);
        return judged;
    }
    if let Some(judged) = old(&parcel.path, desk, front, (&by_name, &judged)) {
        return judged;
    }
    let noted = match &claim {
        Claim::Variant { article, .. } if text.contains("<!-- ¶") || retyped::is_wide(&text) => {
            noted(article)
        }
        _ => Noted::new(),
    };
    let text = retyped::narrow(&mut judged, text, &noted);
    judged.answer = parse::answer(&text, settings.limits.data_depth);
    let is_fitted = judged.answer.as_mut().is_some_and(|answer| parse::fit(answer, &noted));
    if is_fitted {
        note_mended(&mut judged);
    }
    judged.text = match &judged.answer {
        // It is put into the text that it is for when that is known.
        Some(_) => text,
        None => {
            let is_handed_out = text.contains("<!-- ¶");
            let written = parse::written(&text, &noted, None);
            if let Some(line) = written.first() {
                let remark = judged.remark_at("intake-in-note", *line, &text);
                return judged.held_for(remark);
            }
            if let Some(line) = parse::torn(&text).filter(|_| is_handed_out) {
                let remark = judged.remark_at("intake-no-mark", line, &text);
                if let Claim::Variant { article, locale } = claim {
                    (judged.article, judged.locale) = (Some(article), Some(locale));
                }
                return judged.held_for(remark);
            }
            if is_handed_out && !has_top(&text, settings) {
                return judged.held("intake-no-head", Vec::new());
            }
            if let Some(own) = parse::further_in(&text, &noted) {
                match own.is_short {
                    true => {
                        judged.reasons.push(judged.remark_at("intake-greeting", own.line, &text))
                    }
                    false => judged.notes.push(judged.remark_at("intake-further", own.line, &text)),
                }
            }
            for own in parse::between_in(&text, &noted) {
                judged.notes.push(judged.remark_at("intake-beyond", own.line, &text));
            }
            let text = match parse::fitted(&text, &noted) {
                Some(fitted) => {
                    note_mended(&mut judged);
                    fitted
                }
                None => text,
            };
            let text = without_address(&text, settings);
            let Cleaned { text, made, update } = parse::cleaned(&text, settings.limits.data_depth);
            if update {
                return judged.held("intake-no-head", Vec::new());
            }
            // The frame that was handed out, and nothing in it.
            if made.iter().all(|part| text[part.span.clone()].trim_matches('"').trim().is_empty())
                && is_handed_out
            {
                return judged.held("intake-unfilled", Vec::new());
            }
            judged.made = made;
            judged.is_filled_in = is_handed_out;
            text
        }
    };
    // What is left of a frame would be taken for the text, and an answer to an update for all of it.
    // Letters that were spoilt look like a part of one.
    if judged.answer.is_none() && intake::mojibake(&judged.text).is_empty() {
        let is_framed = judged.sent.contains('¶');
        // What the original says itself is no end of a note.
        let is_said = || noted.values().any(|own| own.contains("-->"));
        let end = || parse::open_end(&judged.text).filter(|_| is_framed && !is_said());
        if let Some(line) = parse::frame_in(&judged.text).or_else(end) {
            let remark = judged.remark_at("intake-frame", line, &judged.text);
            return judged.held_for(remark);
        }
    }
    let source = settings.source_locale.map(|ix| settings.locale(ix));
    let said = words(&judged);
    let asked = Asked { desk, path: &parcel.path, address: &address, source, prose: &said };
    match claim {
        Claim::Variant { article, locale } => {
            judged.article = Some(article);
            judged.locale = Some(locale);
        }
        Claim::Catalog { locale, file } => {
            judged.target = Some(settings.strings.file_of(&locale, file.trim_end_matches(".ftl")));
            judged.locale = Some(locale);
        }
        unclaimed => {
            judged.locale = asked.heard(&unclaimed).or(hint);
            judged.likely = asking::likely(&unclaimed);
            // Who has to rename it mends what else is wrong in the same go.
            let faults = parse::front_matter_faults(&judged.sent, settings.limits.data_depth);
            judged.findings.extend(faults);
            let place = parcel.path.as_str().into();
            judged.findings.iter_mut().for_each(|fault| fault.locate(&place, &judged.sent));
            let titled = title(&judged, settings)
                .and_then(|title| asking::titled(&asked, &unclaimed, &title, &judged));
            let remark = match titled {
                Some((article, remark)) => {
                    judged.likely = Some(article);
                    remark
                }
                None => asking::which(&asked, &unclaimed, &judged),
            };
            return judged.held_for(remark);
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
    let lines = prose::lines(&judged.text, judged.target.is_some());
    let lines = || lines.iter().map(|(number, line)| (*number, line.as_str()));
    let spoilt = |number: usize| {
        let mut remark = Remark::new("intake-garbled", Vec::new());
        let line = judged.text.lines().nth(number - 1).unwrap_or_default();
        remark.line = Some((line_of(number), line.to_owned()));
        remark
    };
    if reasons.is_empty() {
        reasons.extend(intake::questioned(lines()).into_iter().take(MANY).map(spoilt));
    }
    let misread = match reasons.is_empty() {
        true => intake::misread(lines(), &locale).into_iter().take(MANY).map(spoilt).collect(),
        false => Vec::new(),
    };
    for unseen in intake::invisible(&judged.text).into_iter().take(MANY) {
        let code = format!("U+{:04X}", u32::from(unseen.char));
        let line = judged.text.lines().nth(unseen.line - 1).unwrap_or_default();
        // Nobody would see it in the letter either.
        let line = line.replace(unseen.char, &format!("[{code}]"));
        let mut remark = Remark::new("intake-unseen", vec![("code", code.into())]);
        remark.line = Some((line_of(unseen.line), line));
        notes.push(remark);
    }
    for word in intake::look_alikes(&judged.text, &locale).into_iter().take(MANY) {
        let letters: Vec<String> = word.letters.iter().map(ToString::to_string).collect();
        let args = vec![("word", word.word.into()), ("letters", letters.join(", ").into())];
        let mut remark = Remark::new("intake-look-alike", args);
        let line = judged.text.lines().nth(word.line - 1).unwrap_or_default();
        remark.line = Some((line_of(word.line), line.to_owned()));
        notes.push(remark);
    }
    // What the translator of an update was told is written as Hexapla writes.
    let written: Option<BTreeSet<&str>> = judged.answer.as_ref().map(|answer| {
        let blocks = answer.blocks.iter().flat_map(|own| own.text.lines());
        blocks.map(str::trim).collect()
    });
    let is_own = |line: &str| written.as_ref().is_none_or(|own| own.contains(line.trim()));
    let own = lines().filter(|(_, line)| is_own(line));
    let others = intake::other_way(own, &locale).into_iter().take(MANY).map(|number| {
        let args = vec![("wanted", locale.script().into())];
        let line = judged.text.lines().nth(number - 1).unwrap_or_default();
        let line = Some((line_of(number), line.to_owned()));
        Remark { line, ..Remark::new("intake-chinese-line", args) }
    });
    let mut others: Vec<Remark> = others.collect();
    judged.reasons.append(&mut reasons);
    judged.notes.append(&mut notes);
    // Spoilt letters say nothing of the language.
    if judged.reasons.iter().any(|reason| reason.id == "intake-garbled") {
        return judged;
    }
    let prose = match &judged.target {
        Some(_) => strings::values(&judged.text, settings),
        None => said.clone(),
    };
    let tongue = intake::tongue(&prose, &locale);
    let known = judged.target.as_ref().map(|path| (path, (&tongue, &locale)));
    if known.is_some_and(|(path, found)| strings::is_usual(system, path, found, settings)) {
        return judged;
    }
    // What is in another language has other letters for that.
    if matches!(tongue, Tongue::Fits | Tongue::TooShort | Tongue::MayBe { .. })
        && !misread.is_empty()
    {
        judged.reasons.extend(misread);
        return judged;
    }
    if matches!(tongue, Tongue::Fits | Tongue::TooShort) {
        judged.notes.append(&mut others);
    }
    let (id, found) = match tongue {
        Tongue::Fits | Tongue::TooShort => return judged,
        Tongue::OtherScript { found } => ("intake-other-script", found.to_owned()),
        Tongue::OtherLanguage { found, .. } => ("intake-other-language", found.to_string()),
        Tongue::MayBe { found } => {
            let found = ("intake-other-language", &*found.to_string());
            let mut told = asking::other(&asked, judged, found, None);
            told.notes.extend(told.reasons.pop());
            return told;
        }
        Tongue::OtherChinese { found } => {
            let found = if found.as_str().contains("Hant") { "Hant" } else { "Hans" };
            return judged.held("intake-other-chinese", vec![("found", found.into())]);
        }
    };
    // The original is what people send by mistake.
    let spoken = intake::spoken(&prose, &desk.locales()).filter(|own| Some(own) != source);
    asking::other(&asked, judged, (id, &found), spoken)
}

/// What a text is called: its headline, or the title of a document.
fn title(judged: &Judged, settings: &Settings) -> Option<String> {
    if let Some(title) = judged.heading.as_ref().and_then(documents::Heading::title) {
        return Some(title.to_owned());
    }
    let table = parse::raw_front_matter(&judged.text, settings.limits.data_depth)?;
    let also = settings.keys.also.get("headline").into_iter().flatten().map(String::as_str);
    let node = std::iter::once("headline").chain(also).find_map(|key| table.get(key))?;
    if let Value::Text(title) = &node.value { Some(title.clone()) } else { None }
}

/// Where the lines at the top of a text end.
fn top_of(text: &str) -> usize {
    parse::front_matter(text).map_or(0, |(_, range)| range.end)
}

/// What of a text says which language it is in.
fn words(judged: &Judged) -> String {
    match &judged.answer {
        Some(answer) => {
            let blocks: Vec<&str> = answer.blocks.iter().map(|own| own.text.as_str()).collect();
            prose(&blocks.join("\n\n"))
        }
        None => prose(&judged.text),
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
    "7z", "aac", "ai", "avi", "avif", "bmp", "doc", "eps", "epub", "flac", "gif", "gz", "heic",
    "htm", "html", "ico", "jpeg", "jpg", "m4a", "mkv", "mov", "mp3", "mp4", "mpeg", "mpg", "oga",
    "ogg", "ogv", "opus", "pages", "pdf", "png", "psd", "rar", "rtf", "svg", "svgz", "tar", "tif",
    "tiff", "wav", "webm", "webp", "wma", "wmv",
];

/// Remarks of one kind that a person reads through; the same one is told once, with all lines.
const MANY: usize = 20;
