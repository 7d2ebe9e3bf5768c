//! What the daemon says of its work: to whoever listens, to the journal, and to the system.

use std::sync::Arc;

use super::super::engine::{Did, Fate, Shown};
use super::super::hold::Held;
use super::super::journal::{Entry, Event, Journal};
use super::super::metrics::Of;
use super::super::told;
use super::{Daemon, News};
use crate::config;
use crate::diag::{Diagnostic, Level};
use crate::messages::{Arg, causes};
use crate::system::System;

/// Findings that are told at once.
const FINDINGS: usize = 20;

impl Daemon {
    /// What the log says of a file.
    pub(super) fn line(&self, did: &Did) -> Entry {
        let event = match did.fate {
            Fate::Taken => Event::Accepted,
            Fate::Faulty => Event::Faulty,
            Fate::Moved => Event::Moved,
            Fate::Back => Event::Back,
            Fate::Removed => Event::Removed,
            Fate::Kept => Event::KeptLastGood,
            Fate::SettingsKept | Fate::SettingsHeld { .. } => Event::SettingsKept,
            Fate::Ignored => Event::Ignored,
        };
        let mut line = Entry::new(self.view.now(), event).of(&did.path);
        line.hash = did.hash.map(|hash| hash.to_string());
        line.code = did.code.map(str::to_owned);
        line.from = did.from.clone();
        if let Fate::SettingsHeld { count, before, .. } = did.fate {
            line = line.count("before", before as u64).count("gone", count as u64);
        }
        if let Some((article, locale)) = self.engine.whose(&did.path) {
            (line.article, line.locale) = (Some(article), locale);
        }
        line
    }

    pub(super) fn log(&mut self, lines: &[Entry]) {
        if lines.is_empty() {
            return;
        }
        let failed = Journal::new(self.view.disk()).write(lines);
        // It is told once, and nothing stops for it.
        if let Some(error) = &failed
            && !self.is_mute
        {
            self.warn("watch-log-failed", vec![("detail", causes::system(error).into())]);
        }
        self.is_mute = failed.is_some();
    }

    pub(super) fn say_ready(&mut self) {
        if let Some(inbox) = &self.inbox {
            inbox.wait_until_watched();
        }
        let shown = self.engine.shown();
        let articles = shown.survey.articles.len();
        self.metrics.articles.set(i64::try_from(articles).unwrap_or(i64::MAX));
        self.metrics.instead.set(i64::try_from(shown.instead.len()).unwrap_or(0));
        self.metrics.held.set(i64::from(shown.held.is_some()));
        self.metrics.settings.set(i64::from(shown.settings_kept));
        if let Some(did) = self.engine.settings_found() {
            self.say(&did);
        }
        let instead = Arc::clone(&shown.instead);
        self.list_kept(&shown);
        for (path, one) in instead.iter() {
            let code = one.faults.first().map_or("none", |fault| fault.rule.code);
            self.warn("watch-kept", vec![("path", path.as_str().into()), ("code", code.into())]);
            self.find(&one.faults);
        }
        if let Some(held) = &shown.held {
            self.say_held(held);
        }
        self.log(&[Entry::new(self.view.now(), Event::Started)]);
        if !self.options.once {
            let folders = self.view.folders().len();
            self.tell(
                "watch-ready",
                vec![("articles", articles.into()), ("folders", folders.into())],
            );
        }
    }

    /// `status` tells of what is shown in the place of something else; without the list it tells of what stands in
    /// the files.
    pub(super) fn list_kept(&self, shown: &Shown) {
        let settings = shown.settings_kept.then(|| config::FILE.to_owned());
        let _ = told::tell(self.view.disk(), shown.instead.keys().chain(&settings));
    }

    /// Says what is wrong, each with its place and its words; of very much, a part.
    pub(super) fn find(&mut self, faults: &[Diagnostic]) {
        for fault in faults.iter().take(FINDINGS) {
            self.herald.finding(fault);
        }
        self.closer.told(faults);
    }

    pub(super) fn say(&mut self, did: &Did) {
        let (id, level, result) = match did.fate {
            Fate::Taken => ("watch-taken", Level::Note, "taken"),
            Fate::Removed => ("watch-removed", Level::Note, "removed"),
            Fate::Faulty => ("watch-faulty", Level::Warning, "faulty"),
            Fate::Kept => ("watch-kept", Level::Warning, "kept"),
            Fate::Moved => ("watch-moved", Level::Note, "moved"),
            Fate::Back => ("watch-back", Level::Note, "back"),
            Fate::SettingsKept => ("watch-settings-kept", Level::Error, "settings-kept"),
            Fate::SettingsHeld { .. } => ("watch-settings-held", Level::Error, "settings-held"),
            Fate::Ignored => ("watch-ignored", Level::Note, "ignored"),
        };
        self.metrics.files.get_or_create(&Of { result }).inc();
        let path = ("path", Arg::from(did.path.as_str()));
        let mut args = vec![path, ("code", did.code.unwrap_or("none").into())];
        if let Some(from) = &did.from {
            args.push(("from", from.as_str().into()));
        }
        if let Fate::SettingsHeld { what, count, before } = did.fate {
            args.extend([
                ("what", what.into()),
                ("count", count.into()),
                ("before", before.into()),
            ]);
        }
        self.event(id, args, level);
        let faults = self.engine.faults_of(did);
        self.find(&faults);
    }

    pub(super) fn say_held(&self, held: &Held) {
        let (loss, path) = held.what();
        let counts = [("before", held.before.into()), ("gone", held.gone.into())];
        let mut args = vec![("loss", loss.into()), ("path", path.into())];
        args.extend(counts);
        self.event("watch-held", args, Level::Error);
    }

    pub(super) fn tell(&self, id: &'static str, args: Vec<(&'static str, Arg)>) {
        self.event(id, args, Level::Note);
    }

    pub(super) fn warn(&self, id: &'static str, args: Vec<(&'static str, Arg)>) {
        self.event(id, args, Level::Warning);
    }

    pub(super) fn event(&self, id: &'static str, args: Vec<(&'static str, Arg)>, level: Level) {
        self.herald.event(&News { id, args, level });
    }
}
