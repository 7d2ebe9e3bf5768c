//! What became better or worse since an earlier `status --format json`.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use serde::{Deserialize, Serialize};

use super::View;
use crate::cli::args::Parsed;
use crate::cli::{Session, USAGE};
use crate::pipeline::STATUS_VERSION as VERSION;
use crate::pipeline::to_do::Kind;

/// No report is larger.
const LARGEST: u64 = 1 << 30;

/// What has changed.
#[derive(Serialize)]
pub(super) struct Trend {
    pub all: Changes,
    pub sections: BTreeMap<String, Changes>,
    pub locales: BTreeMap<String, Changes>,
    /// What is to do and was not.
    pub new: Vec<Item>,
    /// What was to do and no longer is.
    pub finished: Vec<Item>,
}

/// How totals were and are.
#[derive(Clone, Copy, PartialEq, Eq, Default, Serialize)]
pub(super) struct Changes {
    pub words: Change,
    pub live: Change,
    pub behind: Change,
}

/// How one number was and is.
#[derive(Clone, Copy, PartialEq, Eq, Default, Serialize)]
pub(super) struct Change {
    pub before: usize,
    pub now: usize,
}

/// One thing that somebody had or has to do.
#[derive(Serialize)]
pub(super) struct Item {
    pub article: String,
    pub locale: String,
    /// Words that it is or was.
    pub words: usize,
}

impl Changes {
    pub(super) fn is_none(self) -> bool {
        [self.words, self.live, self.behind].iter().all(|change| change.before == change.now)
    }
}

impl Trend {
    pub(super) fn is_none(&self) -> bool {
        self.new.is_empty()
            && self.finished.is_empty()
            && self.all.is_none()
            && self.sections.values().chain(self.locales.values()).all(|changes| changes.is_none())
    }
}

/// As much of an earlier report as is compared.
#[derive(Deserialize)]
pub(super) struct Earlier {
    version: u32,
    selection: Selection,
    to_do: Vec<ToDo>,
    totals: Totals,
}

#[derive(PartialEq, Eq, Deserialize)]
struct Selection {
    sections: Vec<String>,
    locales: Vec<String>,
    articles: Vec<String>,
    only: Vec<String>,
}

#[derive(Deserialize)]
struct ToDo {
    article: String,
    locale: String,
    kind: String,
    words: Words,
}

#[derive(Deserialize)]
struct Words {
    to_do: usize,
}

#[derive(Deserialize)]
struct Totals {
    all: Counts,
    sections: BTreeMap<String, Counts>,
    locales: BTreeMap<String, Counts>,
}

#[derive(Deserialize)]
struct Counts {
    live: usize,
    behind: usize,
    words: Words,
}

#[derive(Deserialize)]
struct Version {
    version: u32,
    #[serde(rename = "articles")]
    _articles: Vec<serde::de::IgnoredAny>,
}

/// The report that `--since` names, or the exit code if it is none.
pub(super) fn earlier(session: &Session<'_>, parsed: &Parsed) -> Result<Option<Earlier>, u8> {
    let Some(typed) = parsed.text("since") else { return Ok(None) };
    let said = |id: &str, more: &[(&str, crate::diag::Arg)]| {
        let mut args = vec![("path", typed.as_str().into())];
        args.extend(more.iter().cloned());
        session.say(id, &args);
        USAGE
    };
    let path = session.as_typed(Path::new(&typed));
    let bytes = session.system.read(&path, LARGEST).map_err(|error| {
        let detail = session.cause(&error);
        said("trend-unreadable", &[("detail", detail)])
    })?;
    match serde_json::from_slice::<Version>(&bytes) {
        Err(_) => return Err(said("trend-no-report", &[])),
        Ok(Version { version, .. }) if version != VERSION => {
            let (found, known) = (u64::from(version).into(), u64::from(VERSION).into());
            return Err(said("trend-other-version", &[("found", found), ("known", known)]));
        }
        Ok(_) => {}
    }
    let earlier: Earlier =
        serde_json::from_slice(&bytes).map_err(|_| said("trend-no-report", &[]))?;
    debug_assert_eq!(earlier.version, VERSION);
    Ok(Some(earlier))
}

/// Compares. The exit code, if the earlier report is about something else.
pub(super) fn compare(
    session: &Session<'_>,
    view: &View<'_, '_>,
    earlier: Earlier,
) -> Result<Trend, u8> {
    let settings = &view.survey.settings;
    let (chosen, then) = (view.selection, &earlier.selection);
    let section = |ix| settings.section(ix).id.clone();
    let locale = |ix| settings.locale(ix).to_string();
    let same = |was: &[String], is: Vec<String>| {
        was.iter().collect::<BTreeSet<_>>() == is.iter().collect::<BTreeSet<_>>()
    };
    let sections = chosen.sections.iter().filter(|_| chosen.only_sections).map(|ix| section(*ix));
    let fits = same(&then.sections, sections.collect())
        && same(&then.locales, chosen.locales.iter().map(|ix| locale(*ix)).collect())
        && same(&then.articles, chosen.articles.clone())
        && same(&then.only, chosen.only.names().iter().map(ToString::to_string).collect());
    if !fits {
        session.say("trend-other-selection", &[]);
        return Err(USAGE);
    }
    let now = |total: &super::totals::Total| Counts {
        live: total.live,
        behind: total.behind,
        words: Words { to_do: total.words.to_do() },
    };
    let sections = view.totals.sections.iter().map(|(ix, t)| (section(*ix), now(t))).collect();
    let locales = view.totals.locales.iter().map(|(ix, t)| (locale(*ix), now(t))).collect();
    let (before, after) = (items_before(&earlier), items_now(view));
    let missing_in = |all: &BTreeMap<(String, String), usize>, other: &BTreeMap<_, _>| {
        let left = all.iter().filter(|(key, _)| !other.contains_key(*key));
        let item = |((article, locale), words): (&(String, String), &usize)| Item {
            article: article.clone(),
            locale: locale.clone(),
            words: *words,
        };
        left.map(item).collect()
    };
    Ok(Trend {
        all: changes(Some(&earlier.totals.all), Some(&now(&view.totals.all))),
        sections: both(&earlier.totals.sections, &sections),
        locales: both(&earlier.totals.locales, &locales),
        new: missing_in(&after, &before),
        finished: missing_in(&before, &after),
    })
}

/// What is in either, by name.
fn both(
    before: &BTreeMap<String, Counts>,
    now: &BTreeMap<String, Counts>,
) -> BTreeMap<String, Changes> {
    let names: BTreeSet<&String> = before.keys().chain(now.keys()).collect();
    names.iter().map(|n| ((*n).clone(), changes(before.get(*n), now.get(*n)))).collect()
}

fn changes(before: Option<&Counts>, now: Option<&Counts>) -> Changes {
    let change =
        |of: fn(&Counts) -> usize| Change { before: before.map_or(0, of), now: now.map_or(0, of) };
    Changes {
        words: change(|counts| counts.words.to_do),
        live: change(|counts| counts.live),
        behind: change(|counts| counts.behind),
    }
}

/// Articles and locales that something is or was to do about, with the words. A veto and an embargo
/// are nobody's work.
type Items = BTreeMap<(String, String), usize>;

fn items_before(earlier: &Earlier) -> Items {
    let idle = [Kind::Veto.as_str(), Kind::Embargo.as_str()];
    let work = earlier.to_do.iter().filter(|item| !idle.contains(&item.kind.as_str()));
    let mut items = Items::new();
    for item in work {
        let words = items.entry((item.article.clone(), item.locale.clone())).or_default();
        *words = item.words.to_do.max(*words);
    }
    items
}

fn items_now(view: &View<'_, '_>) -> Items {
    let mut items = Items::new();
    for task in view.tasks.iter().filter(|t| !matches!(t.kind, Kind::Veto | Kind::Embargo)) {
        let locale = view.survey.settings.locale(task.cell.locale).to_string();
        let words = items.entry((task.row.article.id.to_string(), locale)).or_default();
        *words = task.words.to_do().max(*words);
    }
    items
}
