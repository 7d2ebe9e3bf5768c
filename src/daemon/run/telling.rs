//! What the daemon says of its work: to whoever listens, to the journal, and to the system.

use std::sync::Arc;

use super::super::engine::{Did, Fate};
use super::super::hold::Held;
use super::super::journal::{Entry, Event, Journal};
use super::super::metrics::Of;
use super::super::told;
use super::{Daemon, News};
use crate::diag::Level;
use crate::messages::{Arg, causes};
use crate::system::System;

impl Daemon {
    /// What the log says of a file.
    pub(super) fn line(&self, did: &Did) -> Entry {
        let event = match did.fate {
            Fate::Taken | Fate::Faulty => Event::Accepted,
            Fate::Removed => Event::Removed,
            Fate::Kept => Event::KeptLastGood,
            Fate::SettingsKept => Event::SettingsKept,
            Fate::Ignored => Event::Ignored,
        };
        let mut line = Entry::new(self.view.now(), event).of(&did.path);
        line.hash = did.hash.map(|hash| hash.to_string());
        line.code = did.code.map(str::to_owned);
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
        let shown = self.engine.shown();
        let articles = shown.survey.articles.len();
        self.metrics.articles.set(i64::try_from(articles).unwrap_or(i64::MAX));
        self.metrics.instead.set(i64::try_from(shown.instead.len()).unwrap_or(0));
        self.metrics.held.set(i64::from(shown.held.is_some()));
        for fault in shown.settings.iter() {
            self.herald.finding(fault);
        }
        let instead = Arc::clone(&shown.instead);
        let _ = told::tell(self.view.disk(), instead.keys());
        for (path, one) in instead.iter() {
            let code = one.faults.first().map_or("none", |fault| fault.rule.code);
            self.warn("watch-kept", vec![("path", path.as_str().into()), ("code", code.into())]);
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

    pub(super) fn say(&self, did: &Did) {
        let (id, level, result) = match did.fate {
            Fate::Taken => ("watch-taken", Level::Note, "taken"),
            Fate::Removed => ("watch-removed", Level::Note, "removed"),
            Fate::Faulty => ("watch-faulty", Level::Warning, "faulty"),
            Fate::Kept => ("watch-kept", Level::Warning, "kept"),
            Fate::SettingsKept => ("watch-settings-kept", Level::Error, "settings-kept"),
            Fate::Ignored => ("watch-ignored", Level::Note, "ignored"),
        };
        self.metrics.files.get_or_create(&Of { result }).inc();
        let path = ("path", Arg::from(did.path.as_str()));
        self.event(id, vec![path, ("code", did.code.unwrap_or("none").into())], level);
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
