//! Answers about blocks that the original no longer says.

use std::ops::Range;

use super::answer::{Answer, AnsweredBlock};
use super::blocks::block_hash;
use super::body::{Body, Edit, blocks_in};
use super::gone::{Standing, TAKEN_OUT, Where, is_deleted, nothing};
use super::marks::Place;
use super::merge::{Lost, Merged};

/// Where what an answer is about stands now.
struct There<'s> {
    /// What may be taken out, or what the same sender has put there before.
    own: Option<Range<usize>>,
    /// What the original says again.
    again: Option<usize>,
    /// The hash of what stood before it, if the same sender has taken it out; empty if nothing did.
    before: Option<&'s str>,
}

/// Takes something out, or leaves it as the translation's own.
pub(super) fn take_out<'a>(
    (own, answer): (&'a AnsweredBlock, &Answer),
    body: &mut Body<'_>,
    standing: &Standing<'_>,
    merged: &mut Merged,
) -> Result<Option<Edit<'a>>, Box<Lost>> {
    let Place::Gone(old) = &own.mark.place else { return Ok(None) };
    let id = own.mark.id(&[]);
    let place = |ix: &usize| Where::Block(*ix);
    // Of equal ones it is the one that the original does not say.
    let taken = body.with(old).find(|ix| standing.is_taken(&place(ix)));
    let again = body.with(old).find(|ix| standing.paired(&place(ix)).is_some());
    let mine = || standing.put(&id).and_then(|put| body.run(&put));
    let there = There {
        own: taken.map(|ix| ix..ix + 1).or_else(mine),
        again,
        before: standing.taken_out(&id),
    };
    match is_deleted(&own.mark, &own.text) {
        true => deleted((own, answer, old), there, body, (standing, merged)),
        false => kept((own, old), there, body, (standing, merged)),
    }
}

fn paired(run: &Range<usize>, standing: &Standing<'_>) -> Option<Vec<String>> {
    run.clone().find_map(|ix| standing.paired(&Where::Block(ix)).cloned())
}

fn deleted<'a>(
    (own, answer, old): (&AnsweredBlock, &Answer, &str),
    there: There<'_>,
    body: &mut Body<'_>,
    (standing, merged): (&Standing<'_>, &mut Merged),
) -> Result<Option<Edit<'a>>, Box<Lost>> {
    match there {
        // Who ticks it as well is asked.
        _ if own.mark.stays == Some(true) => merged.left += 1,
        There { own: Some(run), .. } if paired(&run, standing).is_none() => {
            let before = run.start.checked_sub(1).map_or("", |ix| &body.hashes[ix]);
            merged.put.insert(own.mark.id(&[]), format!("{TAKEN_OUT}{before}"));
            merged.removed += 1;
            return Ok(Some(Edit { range: body.take(run), text: "", prints: Vec::new() }));
        }
        There { own: Some(_), .. } => merged.stays += 1,
        There { before: Some(_), .. } => merged.gone += 1,
        There { again: Some(_), .. } => merged.stays += 1,
        _ => match other((own, answer), body, standing) {
            Some(run) => {
                let now = Some(body.said(&run).to_owned());
                return Err(Box::new(Lost { now, ..own.lost() }));
            }
            // Its original is another one by now, or it is the translation's own.
            None if body.hashes.iter().any(|hash| hash == old) => merged.stays += 1,
            None => merged.gone += 1,
        },
    }
    Ok(None)
}

/// What somebody else has written in the place of what was to be deleted.
fn other(
    (own, answer): (&AnsweredBlock, &Answer),
    body: &Body<'_>,
    standing: &Standing<'_>,
) -> Option<Range<usize>> {
    let put = standing.others.get(&own.mark.id(&[])).filter(|put| !put.starts_with(TAKEN_OUT));
    let theirs = put.and_then(|put| {
        let put: Vec<String> = put.split('+').map(str::to_owned).collect();
        body.run(&put)
    });
    // Nobody asks about it, so that it is what was to be deleted, in other words.
    let is_unclaimed = |ix: &usize| {
        let hash = &body.hashes[*ix];
        let claims = |own: &AnsweredBlock| matches!(&own.mark.place, Place::Gone(old) | Place::Instead(old) if old == hash);
        standing.gone.is_some()
            && standing.is_taken(&Where::Block(*ix))
            && !answer.blocks.iter().any(claims)
    };
    let new = || (0..body.hashes.len()).find(is_unclaimed).map(|ix| ix..ix + 1);
    theirs.or_else(new)
}

fn kept<'a>(
    (own, old): (&'a AnsweredBlock, &str),
    there: There<'_>,
    body: &mut Body<'_>,
    (standing, merged): (&Standing<'_>, &mut Merged),
) -> Result<Option<Edit<'a>>, Box<Lost>> {
    let is_same = block_hash(&own.text) == *old;
    let is_left = is_same && own.mark.stays != Some(true);
    let written = blocks_in(&own.text);
    let (range, prints) = match there {
        There { own: Some(run), .. } if is_left => {
            body.take(run);
            merged.pass(&own.mark, &own.text);
            return Ok(None);
        }
        // The same was sent before.
        There { own: Some(run), .. }
            if !standing.is_taken(&Where::Block(run.start))
                && body.hashes[run.clone()] == *written =>
        {
            body.take(run);
            merged.gone += 1;
            return Ok(None);
        }
        There { own: Some(run), .. } => {
            let prints = paired(&run, standing).unwrap_or_else(nothing);
            merged.own.get_or_insert_with(|| (own.line, own.text.clone()));
            (body.take(run), prints)
        }
        // The original says it again.
        There { again: Some(ix), .. } => {
            let prints = paired(&(ix..ix + 1), standing).unwrap_or_default();
            let place = body.take(ix..ix + 1);
            if is_same {
                merged.gone += 1;
                return Ok(None);
            }
            (place, prints)
        }
        // Whoever has deleted it and sends it again wants it back.
        There { before: Some(before), .. } => {
            let at = body.behind(Some(before).filter(|hash| !hash.is_empty()));
            let at = at.ok_or_else(|| Box::new(own.lost()))?;
            (at..at, nothing())
        }
        _ if is_left => {
            merged.gone += 1;
            return Ok(None);
        }
        _ => {
            let run = body.run(&written).ok_or_else(|| Box::new(own.lost()))?;
            let prints = paired(&run, standing).unwrap_or_else(nothing);
            (body.take(run), prints)
        }
    };
    merged.put.insert(own.mark.id(&[]), written.join("+"));
    Ok(Some(Edit { range, text: &own.text, prints }))
}
