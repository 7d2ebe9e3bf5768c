//! What became of deliveries, remembered and said.

use std::path::{Path, PathBuf};

use super::{AGAIN, Clerk, Waiting};
use crate::daemon::run::News;
use crate::diag::Level;
use crate::messages::{Arg, causes};
use crate::model::{Hash, Stamp};
use crate::pipeline::intake::{self, Fate, Judged, Received};

impl Clerk {
    /// What was there is gone, by whoever's hand: its letter says nothing any more.
    pub(super) fn forget(&mut self, path: &Path) {
        self.failing.remove(path);
        {
            let mut board = self.board.open();
            board.settled.remove(path);
            board.gone(path);
        }
        let was = self.waiting.remove(path);
        if let Some(was) = &was {
            // Those that it stood in the way of may go.
            let rivals =
                self.waiting.iter().filter(|(_, own)| !own.claims.is_disjoint(&was.claims));
            self.ready.extend(rivals.map(|(path, _)| path.clone()));
        }
        if was.is_some_and(|waiting| waiting.is_held) {
            let _ = intake::withdraw(&*self.post.system, path);
        }
    }

    /// Notes what became of what came in one file, and says it. Returns what of it is worth a line.
    pub(super) fn note<'r>(
        &mut self,
        group: &'r [Received],
        stamp: Option<Stamp>,
    ) -> Vec<&'r Received> {
        let Some(file) = group.first().map(|first| first.parcel.file()) else { return Vec::new() };
        if let Some(kept) = group.first().and_then(|first| first.kept.as_deref()) {
            let path = ("path", Arg::from(intake::shown(kept)));
            self.say("intake-written", vec![path], Level::Warning);
        }
        let place = file.place.clone();
        let failed: Vec<&Received> = group.iter().filter(|one| one.failed.is_some()).collect();
        if let Some(error) = failed.first().and_then(|one| one.failed.as_ref()) {
            let path = ("path", Arg::from(intake::shown(&place)));
            let args = vec![path, ("detail", causes::system(error).into())];
            self.again = self.clock() + AGAIN;
            self.ready.insert(place.clone());
            let is_new = self.failing.insert(place);
            if is_new {
                self.say("intake-failed", args, Level::Error);
            }
            // What did go to its place is not told again.
            let done = |one: &&Received| one.failed.is_none() && one.judged.fate == Fate::Accepted;
            let done = group.iter().filter(done).filter(|one| self.tell(one, false));
            return done.chain(failed.into_iter().filter(|_| is_new)).collect();
        }
        self.failing.remove(&place);
        let stays = |one: &Received| matches!(one.judged.fate, Fate::Held | Fate::Ignored);
        let is_held = group.iter().any(|one| one.judged.fate == Fate::Held);
        let was = self.waiting.remove(&place);
        let hash = file.bytes.as_deref().map(Hash::of);
        let was_same = was.is_some_and(|was| was.is_held == is_held && was.hash == hash);
        let is_left = group.iter().any(stays);
        {
            let mut board = self.board.open();
            board.settled.remove(&place);
            if let Some(stamp) = stamp.filter(|_| is_left) {
                board.settled.insert(place.clone(), stamp);
            }
            board.gone(&place);
            for one in group.iter().filter(|one| !stays(one)) {
                let Some(target) = &one.judged.target else { continue };
                board.went(one.parcel.place.clone(), PathBuf::from(target));
            }
        }
        if is_left {
            let claims = group.iter().filter(|one| stays(one)).filter_map(|one| claim(&one.judged));
            let waiting = Waiting { claims: claims.collect(), is_held, hash };
            self.waiting.insert(place.clone(), waiting);
        }
        group.iter().filter(|one| self.tell(one, was_same)).collect()
    }

    /// Says what became of a delivery. Returns whether it is worth a line.
    pub(super) fn tell(&self, one: &Received, was_same: bool) -> bool {
        let path = ("path", Arg::from(intake::shown(&one.parcel.place)));
        match one.judged.fate {
            Fate::Accepted => {
                let target = one.judged.target.clone().unwrap_or_default();
                self.say("intake-taken", vec![path, ("target", target.into())], Level::Note);
            }
            // What is looked at again and again is told once.
            Fate::Known if one.parcel.is_taken => return false,
            Fate::Known => self.say("intake-there", vec![path], Level::Note),
            Fate::Held | Fate::Ignored if was_same => return false,
            Fate::Held => {
                let receipt = intake::shown(&intake::path_of(&one.parcel.file().place));
                self.say("intake-held", vec![path, ("receipt", receipt.into())], Level::Warning);
            }
            Fate::Ignored => self.say("intake-ignored", vec![path], Level::Note),
        }
        true
    }

    pub(super) fn say(&self, id: &'static str, args: Vec<(&'static str, Arg)>, level: Level) {
        self.post.herald.event(&News { id, args, level });
    }
}

/// The place that a delivery is for.
pub(super) fn claim(judged: &Judged) -> Option<(String, String)> {
    let what = judged.article.clone().or_else(|| judged.target.clone())?;
    Some((what, judged.locale.as_ref()?.to_string()))
}
