//! Files that bring only some paragraphs up to date, put into the text that they are for.

use std::path::Path;

use super::answers::{earlier, others};
use super::framed::{asked, noted};
use super::parcel::{Judged, Remark};
use crate::model::{ArticleFiles, LocaleIx, MadeFrom, Moment, Owed, Settings};
use crate::parse::{self, Answer, Lost, Standing};
use crate::pipeline::handoff;
use crate::pipeline::known::Known;
use crate::pipeline::record::{Owing, files_asked, owing_of};
use crate::system::System;

/// The text that answers are for.
pub(super) struct For<'f> {
    pub(super) known: &'f Known,
    pub(super) files: &'f ArticleFiles,
    pub(super) locale: LocaleIx,
    pub(super) moment: Moment,
}

/// Puts the answers into the text that is there. Returns whether there is a text to be looked at.
pub(super) fn put_in(
    system: &dyn System,
    judged: &mut Judged,
    answer: &Answer,
    place: &For<'_>,
) -> bool {
    let settings = &*place.known.settings.of;
    let sent = std::mem::take(&mut judged.text);
    let depth = settings.limits.data_depth;
    let own = (place.files.id.as_str(), settings.locale(place.locale));
    let mut answer = answer.clone();
    for file in files_asked(system, settings, own) {
        let asked = std::str::from_utf8(&file).ok().and_then(|text| parse::answer(text, depth));
        asked.iter().for_each(|asked| answer.complete(asked));
    }
    let answer = &answer;
    let held = |judged: &Judged, id: &'static str, at: Option<usize>| match at {
        Some(at) => judged.remark_at(id, at, &sent),
        None => Remark::new(id, Vec::new()),
    };
    let mut noted = noted(system, place.known, place.files.id.as_str());
    let originals = noted.clone();
    noted.extend(asked(system, settings, own));
    for (id, at) in [
        ("intake-in-note", parse::written(&sent, &noted, Some(answer)).first().copied()),
        ("intake-loose", answer.loose),
        ("intake-no-mark", answer.torn),
    ] {
        if at.is_some() {
            let remark = held(judged, id, at);
            judged.reasons.push(remark);
            return false;
        }
    }
    let there = judged.before.as_deref().and_then(|bytes| std::str::from_utf8(bytes).ok());
    let Some(there) = there.map(str::to_owned) else {
        judged.reasons.push(Remark::new("intake-overtaken", Vec::new()));
        return false;
    };
    let known = earlier(system, own, judged.sender.as_deref());
    let odd_ones = parse::misshapen((&there, answer), &known, &originals);
    if !odd_ones.is_empty() {
        judged.reasons.extend(odd_ones.into_iter().map(|own| {
            let mut remark = match (own.lost, own.unsigned) {
                (0, _) => Remark::new("intake-beside", Vec::new()),
                (_, Some((write, has, source))) => {
                    let args = vec![
                        ("kind", "item".into()),
                        ("write", write.into()),
                        ("own", has.into()),
                        ("source", source.into()),
                    ];
                    Remark::new("unread-block", args)
                }
                (count, None) => Remark::new("intake-fewer", vec![("count", count.into())]),
            };
            remark.line = line_of(&sent, (own.line, &own.text));
            remark
        }));
        return false;
    }
    let others = others(system, own, judged.sender.as_deref());
    let gone = answer.asks_about_gone().then(|| owed(system, place)).flatten();
    let gone = gone.map(|owed| handoff::standing(&owed, &there, settings));
    let standing = Standing { earlier: &known, others: &others, gone: gone.as_ref() };
    let short = parse::further(answer, &originals).filter(|own| own.is_short);
    if let Some(own) = short {
        let line = line_of(&sent, (own.line, own.text));
        judged.reasons.push(Remark { line, ..Remark::new("intake-greeting", Vec::new()) });
        return false;
    }
    match parse::merge(&there, answer, &standing, depth) {
        Err(lost) => {
            let owed = owed(system, place);
            for own in lost {
                let id = if own.is_said_again { "intake-said-again" } else { "intake-overtaken" };
                let mut remark = Remark::new(id, Vec::new());
                remark.line = line_of(&sent, (own.line, &own.text));
                judged.reasons.push(remark);
                if own.is_said_again {
                    continue;
                }
                if let Some(now) = present(&there, &own, owed.as_deref(), settings) {
                    let line = Some((0, now));
                    let id = "intake-overtaken-by";
                    judged.reasons.push(Remark { line, ..Remark::new(id, Vec::new()) });
                }
            }
            false
        }
        Ok(merged)
            if merged.made.is_empty() && merged.removed + merged.gone + merged.stays == 0 =>
        {
            let odd = odd(answer, &sent);
            let mut remark = match merged.emptied {
                0 if sent.contains("¶ [") => Remark::new("intake-unanswered", Vec::new()),
                // The whole translation was handed out, and nobody asked anything.
                0 => Remark::new("intake-unchanged", Vec::new()),
                count => {
                    let args = vec![("count", count.into()), ("held", "yes".into())];
                    Remark::new("intake-emptied", args)
                }
            };
            if merged.emptied > 0 {
                remark.line = emptied(answer, &there, settings);
            }
            judged.reasons.extend(if odd.is_empty() { vec![remark] } else { odd });
            false
        }
        Ok(merged) => {
            // The others wait for nobody: what is asked here is owed until it is answered.
            judged.notes.extend(odd(answer, &sent));
            if let Some(own) = parse::further(answer, &originals) {
                let line = line_of(&sent, (own.line, own.text));
                judged.notes.push(Remark { line, ..Remark::new("intake-further", Vec::new()) });
            }
            // What stood there before is the translation's own.
            for own in parse::between(answer, &originals) {
                let is_new = !there.contains(own.text.trim());
                let line = line_of(&sent, (own.line, own.text)).filter(|_| is_new);
                let remark = line.map(|line| Remark {
                    line: Some(line),
                    ..Remark::new("intake-beyond", Vec::new())
                });
                judged.notes.extend(remark);
            }
            if let Some((line, text)) = &merged.own {
                let is_same = there.contains(text.trim());
                let line = line_of(&sent, (*line, text)).filter(|_| !is_same);
                let remark = line.map(|line| Remark {
                    line: Some(line),
                    ..Remark::new("intake-own-words", Vec::new())
                });
                judged.notes.extend(remark);
            }
            for (id, count) in [
                ("intake-removed", merged.removed),
                ("intake-left", merged.left),
                ("intake-emptied", merged.emptied),
                ("intake-stays", merged.stays),
            ] {
                if count > 0 {
                    let args = vec![("count", count.into()), ("held", "no".into())];
                    let is_emptied = id == "intake-emptied";
                    let line = is_emptied.then(|| emptied(answer, &there, settings)).flatten();
                    judged.notes.push(Remark { line, ..Remark::new(id, args) });
                }
            }
            let (text, made) = (merged.text, merged.made);
            (judged.text, judged.made) = without_unsaid(system, place, (&there, text, made));
            judged.put = merged.put;
            judged.is_merged = true;
            judged.asks_about_gone = answer.asks_about_gone();
            judged.left_gone = answer.left_gone();
            true
        }
    }
}

/// A text and what its parts were made from, without those messages of its own that only what was taken out said.
fn without_unsaid(
    system: &dyn System,
    place: &For<'_>,
    (before, mut text, mut made): (&str, String, Vec<MadeFrom>),
) -> (String, Vec<MadeFrom>) {
    let settings = &*place.known.settings.of;
    if parse::messages_of(&text, settings).is_empty() {
        return (text, made);
    }
    let source = owed(system, place).and_then(|owed| {
        let path = Path::new(&owed.source_path).to_owned();
        String::from_utf8(system.read(&path, settings.limits.text_bytes).ok()?).ok()
    });
    let Some(source) = source else { return (text, made) };
    // One may have been said by another one alone.
    while let Some(path) = handoff::unsaid(settings, &source, (before, &text)) {
        let Some(new) = parse::without_key(&text, &path, settings.limits.data_depth) else { break };
        let less = text.len() - new.len();
        let same = new.bytes().zip(text.bytes()).take_while(|(a, b)| a == b).count();
        for part in made.iter_mut().filter(|part| part.span.start > same) {
            part.span = part.span.start - less..part.span.end - less;
        }
        text = new;
    }
    (text, made)
}

/// The first text that was deleted in the file and stays, with the line of its mark.
fn emptied(answer: &Answer, there: &str, settings: &Settings) -> Option<(usize, String)> {
    let first = |text: &str| text.lines().next().unwrap_or_default().to_owned();
    let keys = answer.keys.iter().filter(|own| own.text.trim().is_empty());
    let mut keys = keys.filter_map(|own| {
        let text = parse::text_at(there, &own.path, settings)?;
        Some((own.line, first(&text))).filter(|(_, text)| !text.trim().is_empty())
    });
    let blocks = parse::blocks(there);
    let mut bodies =
        answer.blocks.iter().filter(|own| own.text.trim().is_empty()).filter_map(|own| {
            let parse::Place::Instead(hash) = &own.mark.place else { return None };
            let mut all = blocks.iter().map(|block| &there[block.clone()]);
            Some((own.line, first(all.find(|text| parse::block_hash(text) == *hash)?)))
        });
    keys.next().or_else(|| bodies.next())
}

/// Boxes in which something stands that says neither yes nor nothing, where nothing else was answered.
fn odd(answer: &Answer, sent: &str) -> Vec<Remark> {
    let asked = answer.odd().into_iter().map(|(line, said)| {
        let written = sent.lines().nth(line - 1).unwrap_or_default();
        let line = Some((line, written.to_owned()));
        let id = if said == "x" { "intake-both" } else { "intake-tick" };
        Remark { line, ..Remark::new(id, vec![("said", said.into())]) }
    });
    asked.collect()
}

/// Where an answer stands in the file that was sent, and how it begins.
fn line_of(sent: &str, (mark, text): (usize, &str)) -> Option<(usize, String)> {
    let first = text.lines().find(|line| !line.trim().is_empty())?;
    let below = sent.lines().enumerate().skip(mark);
    let at = below.into_iter().find(|(_, line)| line.contains(first.trim()));
    Some((at.map_or(mark, |(ix, _)| ix + 1), first.to_owned()))
}

/// What the text owes as it is.
pub(super) fn owed(system: &dyn System, place: &For<'_>) -> Option<Box<Owed>> {
    let of = (place.files, place.locale);
    let settings = &*place.known.settings.of;
    match owing_of((system, settings), of, &place.known.locks, place.moment, &[]) {
        Owing::Owed(owed) => Some(owed),
        _ => None,
    }
}

/// What stands now where an answer was to go, if that can be told.
fn present(there: &str, lost: &Lost, owed: Option<&Owed>, settings: &Settings) -> Option<String> {
    if lost.now.is_some() {
        return lost.now.clone();
    }
    if !lost.path.is_empty() {
        return parse::text_at(there, &lost.path, settings);
    }
    let print = |step: &&crate::model::Step| {
        lost.prints.contains(&crate::freshness::print_text(step.print))
    };
    let span = owed?.steps.iter().filter(print).find_map(|step| step.variant.clone())?;
    let block = parse::blocks(there).into_iter().find(|block| block.contains(&span.start))?;
    Some(there[block].to_owned())
}
