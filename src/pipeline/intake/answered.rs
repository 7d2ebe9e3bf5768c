//! Files that bring only some paragraphs up to date, put into the text that they are for.

use super::answers::earlier;
use super::framed::{asked, noted};
use super::parcel::{Judged, Remark};
use crate::model::{ArticleFiles, LocaleIx, Moment, Owed, Settings};
use crate::parse::{self, Answer, Lost};
use crate::pipeline::known::Known;
use crate::pipeline::record::{Owing, owing_of};
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
    let held = |judged: &Judged, id: &'static str, at: Option<usize>| match at {
        Some(at) => judged.remark_at(id, at, &sent),
        None => Remark::new(id, Vec::new()),
    };
    let mut noted = noted(system, place.known, place.files.id.as_str());
    let originals = noted.clone();
    let own = (place.files.id.as_str(), settings.locale(place.locale));
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
    match parse::merge(&there, answer, &known, depth) {
        Err(lost) => {
            let owed = owed(system, place);
            for own in lost {
                let mut remark = Remark::new("intake-overtaken", Vec::new());
                remark.line = line_of(&sent, (own.line, &own.text));
                judged.reasons.push(remark);
                if let Some(now) = present(&there, &own, owed.as_deref(), settings) {
                    let line = Some((0, now));
                    let id = "intake-overtaken-by";
                    judged.reasons.push(Remark { line, ..Remark::new(id, Vec::new()) });
                }
            }
            false
        }
        Ok(merged) if merged.made.is_empty() => {
            let odd = odd(answer);
            let remark = match merged.emptied {
                0 => Remark::new("intake-unanswered", Vec::new()),
                count => Remark::new("intake-emptied", vec![("count", count.into())]),
            };
            judged.reasons.extend(if odd.is_empty() { vec![remark] } else { odd });
            false
        }
        Ok(merged) => {
            // The others wait for nobody: what is asked here is owed until it is answered.
            judged.notes.extend(odd(answer));
            if let Some(own) = parse::further(answer, &originals) {
                let line = line_of(&sent, own);
                judged.notes.push(Remark { line, ..Remark::new("intake-further", Vec::new()) });
            }
            for (id, count) in [("intake-left", merged.left), ("intake-emptied", merged.emptied)] {
                if count > 0 {
                    judged.notes.push(Remark::new(id, vec![("count", count.into())]));
                }
            }
            judged.text = merged.text;
            judged.made = merged.made;
            judged.put = merged.put;
            judged.is_merged = true;
            true
        }
    }
}

/// Boxes in which something stands that says neither yes nor nothing, where nothing else was answered.
fn odd(answer: &Answer) -> Vec<Remark> {
    let asked = answer.odd().into_iter().map(|(line, said)| {
        let line = Some((line, String::new()));
        Remark { line, ..Remark::new("intake-tick", vec![("said", said.into())]) }
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
